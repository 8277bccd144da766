"""Sage's regions: which of them API v3.1 serves today, and where it answers."""

from dataclasses import dataclass

from sagesync_desktop.modules.ledger import PLACES

WEB_DOMAINS = ("sage.com", "sageone.com")
"""Where records have their pages: accounts-extra.sageone.com, accounting.na.sageone.com (API v3.1, links)."""


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where a region's sign-in and API lie."""

    authorise: str = "https://www.sageone.com/oauth2/auth/central"
    token: str = "https://oauth.accounting.sage.com/token"  # noqa: S105  # an address
    revoke: str = "https://oauth.accounting.sage.com/revoke"
    api: str = "https://api.accounting.sage.com/v3.1"


@dataclass(frozen=True, slots=True)
class Region:
    """One entry of the region list, as the connection page shows it."""

    key: str
    """ISO-2 in lower case, as Sage's `country` parameter wants it."""
    name: str
    locale: str
    served: bool
    """Whether Sage serves API v3.1 there (developer.sage.com, Regional considerations, 2026)."""
    note: str = ""
    endpoints: Endpoints = Endpoints()

    @property
    def flag(self) -> str:
        """The flag's file name without its suffix: the ISO code."""
        return self.key


REGIONS: tuple[Region, ...] = tuple(
    Region(place.key, place.name, place.locale, place.served, place.note) for place in PLACES
)


def region(key: str) -> Region:
    """The region with this key; raises KeyError, because keys come from our own list."""
    return {entry.key: entry for entry in REGIONS}[key.lower()]
