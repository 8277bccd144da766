"""The regions that Sage's sign-in knows, and what is to be said of each (Regional considerations, 2026)."""

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
class Place:
    """One tile of the region list."""

    key: str
    """ISO-2 in lower case, as Sage's `country` parameter wants it; also the name of the flag's file."""
    name: str
    locale: str
    served: bool
    """Whether Sage serves API v3.1 there."""
    note: str = ""
    can_connect: bool = True
    """False where no sign-in can lead anywhere."""


PLACES: tuple[Place, ...] = (
    Place("gb", "United Kingdom", "en-GB", served=True),
    Place("ie", "Ireland", "en-IE", served=True),
    Place("ca", "Canada", "en-CA", served=True),
    Place("us", "United States", "en-US", served=False, note=_WITHDRAWN),
    Place("de", "Germany", "de-DE", served=False, note=_WITHDRAWN),
    Place("fr", "France", "fr-FR", served=False, note=_WITHDRAWN),
    Place("es", "Spain", "es-ES", served=False, note=_WITHDRAWN),
    Place("za", "South Africa", "en-ZA", served=False, note=_OTHER_PRODUCT, can_connect=False),
)
PLACE_BY_KEY = {place.key: place for place in PLACES}
