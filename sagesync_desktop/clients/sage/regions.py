"""Sage's regions: which of them API v3.1 serves today, and where it answers."""

from dataclasses import dataclass

_WITHDRAWN = (
    "Sage no longer sells Business Cloud Accounting here and has withdrawn API v3.1; a sign-in will be "
    "refused unless Sage still serves your business."
)
_OTHER_PRODUCT = (
    "South Africa uses a different Sage product (accounting.sageone.co.za) with an API of its own, which "
    "this program does not speak."
)


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


REGIONS: tuple[Region, ...] = (
    Region("gb", "United Kingdom", "en-GB", served=True),
    Region("ie", "Ireland", "en-IE", served=True),
    Region("ca", "Canada", "en-CA", served=True),
    Region("us", "United States", "en-US", served=False, note=_WITHDRAWN),
    Region("de", "Germany", "de-DE", served=False, note=_WITHDRAWN),
    Region("fr", "France", "fr-FR", served=False, note=_WITHDRAWN),
    Region("es", "Spain", "es-ES", served=False, note=_WITHDRAWN),
    Region("za", "South Africa", "en-ZA", served=False, note=_OTHER_PRODUCT),
)


def region(key: str) -> Region:
    """The region with this key; raises KeyError, because keys come from our own list."""
    return {entry.key: entry for entry in REGIONS}[key.lower()]
