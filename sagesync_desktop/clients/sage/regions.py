"""Where Sage's sign-in and API v3.1 answer."""

from dataclasses import dataclass

from sagesync_desktop.modules.places import PLACE_BY_KEY, Place

WEB_DOMAINS = ("sage.com", "sageone.com")
"""Where records have their pages: accounts-extra.sageone.com, accounting.na.sageone.com (API v3.1, links)."""


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where a region's sign-in and API lie."""

    authorise: str = "https://www.sageone.com/oauth2/auth/central"
    token: str = "https://oauth.accounting.sage.com/token"
    revoke: str = "https://oauth.accounting.sage.com/revoke"
    api: str = "https://api.accounting.sage.com/v3.1"


@dataclass(frozen=True, slots=True)
class Region:
    """A region with the addresses that serve it."""

    place: Place
    endpoints: Endpoints = Endpoints()


def region(key: str) -> Region:
    """The region with this key; raises KeyError, because keys come from our own list."""
    return Region(PLACE_BY_KEY[key.lower()])
