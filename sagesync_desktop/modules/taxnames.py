"""Which kind of tax a name means: exempt, zero-rated and the like, in the languages of the program."""

import re
from enum import StrEnum

from sagesync_desktop.core.books import TaxRate
from sagesync_desktop.core.values import fold


class TaxKind(StrEnum):
    """Why a rate is what it is; a percentage of zero alone does not tell."""

    TAXED = "taxed"
    ZERO = "zero-rated"
    EXEMPT = "exempt"
    REVERSE = "reverse charge"
    OUTSIDE = "outside the scope of the tax"
    NO_TAX = "no tax"
    UNKNOWN = "of a kind that its name does not tell"


_NAMES = {
    TaxKind.ZERO: r"zero|nullsatz|nulltarif|nullsteuersatz|taux zero|tipo cero",
    TaxKind.EXEMPT: r"exempt\w*|exoner\w*|\w*befreit\w*|steuerfrei\w*|exent[oa]s?",
    TaxKind.REVERSE: r"reverse charge\w*|autoliquidation|steuerschuldnerschaft|inversion del sujeto pasivo",
    TaxKind.OUTSIDE: (
        r"outside( the)? scope|out of scope|hors champ|nicht (steuerbar\w*|umsatzsteuerbar\w*)|no sujet[oa]"
        r"|fuera del? ambito"
    ),
    TaxKind.NO_TAX: (
        r"no (tax|vat|gst|hst|iva|tva)|none|(ohne|keine) (steuer|mwst|ust|umsatzsteuer)|sans (taxe|tva)"
        r"|sin (iva|impuestos?)"
    ),
}
_PATTERNS = {kind: re.compile(rf"\b({names})\b") for kind, names in _NAMES.items()}


def kind_by_name(name: str) -> TaxKind | None:
    """The kind of zero tax that a name says; None where it says none or several."""
    folded = fold(name.replace("_", " "))
    found = [kind for kind, pattern in _PATTERNS.items() if pattern.search(folded)]
    return found[0] if len(found) == 1 else None


def kind_of(rate: TaxRate) -> TaxKind:
    """Kind of a Sage rate, by its id or name (GB_ZERO, "Zero Rated"; API v3.1, tax_rates)."""
    if rate.percentage:
        return TaxKind.TAXED
    return kind_by_name(f"{rate.id} {rate.name}") or TaxKind.UNKNOWN
