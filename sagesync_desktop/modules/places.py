"""Where the ledger is sold, and where it can be connected (Sage, Regional considerations, 2026)."""

from dataclasses import dataclass

from sagesync_desktop.core.errors import NotConfigured
from sagesync_desktop.core.types import Side

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


def connectable(key: str) -> Place:
    """The place with this key, in any case; raises NotConfigured where no sign-in can lead anywhere."""
    place = PLACE_BY_KEY[key.lower()]
    if not place.can_connect:
        raise NotConfigured(
            "South Africa cannot be connected yet", place.note, "Choose another region", side=Side.SAGE
        )
    return place
