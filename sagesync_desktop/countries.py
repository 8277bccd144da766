"""Country names beside ISO-2 codes, from pycountry, with the spellings that trading partners really use."""

import pycountry

from sagesync_desktop.core.codebook import Countries
from sagesync_desktop.core.values import fold

_ALIASES = {
    "uk": "GB",
    "great britain": "GB",
    "britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "eire": "IE",
    "republic of ireland": "IE",
    "usa": "US",
    "united states of america": "US",
    "rsa": "ZA",
    "holland": "NL",
    "the netherlands": "NL",
    "russia": "RU",
    "south korea": "KR",
    "czech republic": "CZ",
    "turkey": "TR",
    "uae": "AE",
}
_PLAIN = {"GB": "United Kingdom", "US": "United States", "NL": "Netherlands", "TR": "Turkey", "RU": "Russia"}
"""Names to write where ISO's own would look odd on an invoice."""


def countries() -> Countries:
    """The table for mapping; names are matched without regard to case and full stops."""
    codes: dict[str, str] = {}
    names: dict[str, str] = {}
    for country in pycountry.countries:
        code = country.alpha_2
        spellings = [code, country.alpha_3, country.name, getattr(country, "official_name", "")]
        spellings.append(getattr(country, "common_name", ""))
        codes.update({" ".join(text.casefold().replace(".", "").split()): code for text in spellings if text})
        names[code] = _PLAIN.get(code) or str(getattr(country, "common_name", country.name))
    return Countries({**codes, **_ALIASES}, names, _provinces())


def _provinces() -> dict[tuple[str, str], str]:
    """Canada's provinces by name and code; Sage takes nothing but codes there (API v3.1, addresses)."""
    known = pycountry.subdivisions.get(country_code="CA")  # type: ignore[no-untyped-call]  # it ships no types
    codes = {fold(province.name): province.code.removeprefix("CA-") for province in known}
    return {("CA", spelling): code for name, code in codes.items() for spelling in (name, fold(code))}
