"""VAT numbers by country: the format is validated (spec, contacts), so blanks and dots are refused too."""

import re

_FORMS = {
    "GB": r"(GB|XI)?(\d{9}|\d{12}|(GD|HA)\d{3})",
    "IE": r"(IE)?(\d{7}[A-W][A-IW]?|\d[A-Z+*]\d{5}[A-W])",
    "AT": r"(AT)?U\d{8}",
    "BE": r"(BE)?[01]\d{9}",
    "BG": r"(BG)?\d{9,10}",
    "CY": r"(CY)?\d{8}[A-Z]",
    "CZ": r"(CZ)?\d{8,10}",
    "DE": r"(DE)?\d{9}",
    "DK": r"(DK)?\d{8}",
    "EE": r"(EE)?\d{9}",
    "ES": r"(ES)?[0-9A-Z]\d{7}[0-9A-Z]",
    "FI": r"(FI)?\d{8}",
    "FR": r"(FR)?[0-9A-HJ-NP-Z]{2}\d{9}",
    "GR": r"(EL|GR)?\d{9}",
    "HR": r"(HR)?\d{11}",
    "HU": r"(HU)?\d{8}",
    "IT": r"(IT)?\d{11}",
    "LT": r"(LT)?(\d{9}|\d{12})",
    "LU": r"(LU)?\d{8}",
    "LV": r"(LV)?\d{11}",
    "MT": r"(MT)?\d{8}",
    "NL": r"(NL)?\d{9}B\d{2}",
    "PL": r"(PL)?\d{10}",
    "PT": r"(PT)?\d{9}",
    "RO": r"(RO)?\d{2,10}",
    "SE": r"(SE)?\d{12}",
    "SI": r"(SI)?\d{8}",
    "SK": r"(SK)?\d{10}",
}
"""Country to the form of its numbers, with or without prefix (European Commission, VIES; HMRC)."""


def is_tax_number(country: str, number: str) -> bool:
    """Say whether a number has its country's form; a country without a known form takes any text."""
    form = _FORMS.get(country)
    return form is None or re.fullmatch(form, number, re.IGNORECASE | re.ASCII) is not None
