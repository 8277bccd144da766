"""Country names beside ISO-2 codes, from pycountry, with the spellings that trading partners really use.

pycountry brings ISO's names in the languages of the regions as gettext catalogues: no second library.
Two letters are no code unless that country itself is called so every day: "C.I." is the Channel Islands, not
Côte d'Ivoire, "N.I." Northern Ireland and not Nicaragua, "CA" may be California, "SA" South Africa. What two
countries could be called has no code at all: a person is asked.
"""

import gettext
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache

import pycountry

from sagesync_desktop.core.countries import Countries, country_spelling

LANGUAGES = ("fr", "de", "es")
"""Besides English: the languages of the regions, in which Sage's and Vtiger's users write."""
_EVERYDAY_CODES = (
    "GB IE US FR DE ES IT PT NL BE LU AT CH DK SE FI PL CZ HU RO BG GR HR SI EE LV LT CY LI NZ HK ZA"
)
"""Codes that their own countries use in letters and on goods, and that British, Irish and North American
offices write. They know AL AR AU CA CI IL IM IN MT NI NO SA SK as something else: these are left out."""
_WORDS_IN_CAPITALS = {"AND", "ARE", "CYM", "VAT"}
"""Three-letter codes that are words, or Wales's own short name."""
_ALIASES = {
    "GB": (
        "UK", "Great Britain", "Britain", "England", "Scotland", "Wales", "Northern Ireland", "NI",
        "N Ireland", "Nth Ireland", "England and Wales", "Great Britain and Northern Ireland",
        "Great Britain and N Ireland", "Cymru", "Angleterre", "Écosse", "Pays de Galles", "Irlande du Nord",
        "Grande-Bretagne", "Schottland", "Nordirland", "Großbritannien", "Inglaterra", "Escocia", "Gales",
        "Irlanda del Norte", "Gran Bretaña", "Gt Britain", "Gt Britain and N Ireland",
    ),
    "IE": (
        "Eire", "Republic of Ireland", "Ireland, Republic of", "Irish Republic", "Southern Ireland", "ROI",
        "R of Ireland", "Rep Ireland",
    ),
    "US": ("USA", "United States of America", "US of A", "États-Unis d'Amérique", "EE. UU.", "EEUU"),
    "ZA": ("RSA", "S Africa", "Suid-Afrika"),
    "NL": ("Holland", "Hollande", "Holanda", "Nederland", "Kingdom of the Netherlands"),
    "DE": ("Deutschland", "BRD", "FRG", "Federal Republic of Germany"),
    "AT": ("Österreich", "Oesterreich"),
    "CH": ("Schweiz", "Suisse", "Svizzera", "Svizra", "Swiss Confederation"),
    "ES": ("España",),
    "FR": ("République française",),
    "BE": ("Belgique", "België"),
    "LU": ("Luxemburg", "Lëtzebuerg"),
    "IT": ("Italia",),
    "DK": ("Danmark",),
    "SE": ("Sverige",),
    "NO": ("Norge", "Noreg"),
    "FI": ("Suomi",),
    "IS": ("Ísland",),
    "PL": ("Polska",),
    "CZ": ("Czech Republic", "Česko", "Česká republika"),
    "SK": ("Slovak Republic", "Slovensko"),
    "HU": ("Magyarország",),
    "RO": ("România",),
    "BG": ("България",),
    "GR": ("Hellas", "Ελλάδα", "Ελλάς"),
    "CY": ("Κύπρος", "Kypros"),
    "HR": ("Hrvatska",),
    "SI": ("Slovenija",),
    "EE": ("Eesti",),
    "LV": ("Latvija",),
    "LT": ("Lietuva",),
    "TR": ("Turkey", "Türkiye"),
    "RU": ("Russia", "Россия", "Russland", "Rusia"),
    "UA": ("Україна",),
    "CN": ("PRC", "PR China", "中国"),
    "JP": ("日本",),
    "HK": ("Hong Kong SAR", "Hong Kong China"),
    "KR": ("S Korea",),
    "KP": ("N Korea",),
    "AE": ("UAE", "VAE", "EAU"),
    "SA": ("KSA", "Arabia Saudita"),
    "BY": ("Weißrussland", "Biélorussie"),
    "MD": ("Moldawien",),
    "FO": ("Färöer",),
    "MX": ("Méjico",),
    "CA": ("CDN",),
    "IM": ("IOM",),
    "JE": ("Jersey Channel Islands", "Jersey CI"),
    "GG": ("Guernsey Channel Islands", "Guernsey CI", "Alderney", "Sark"),
    "BA": ("Bosnia", "Bosnia Herzegovina", "Bosnie", "Bosnien", "Bosnien-Herzegowina"),
    "TT": ("Trinidad",),
    "KN": ("Saint Kitts",),
    "VC": ("Saint Vincent",),
    "AG": ("Antigua",),
    "TC": ("Turks and Caicos",),
    "VG": ("BVI",),
    "VI": ("USVI",),
    "CI": ("Ivory Coast", "Cote d Ivoire", "Elfenbeinküste", "Costa de Marfil"),
    "CD": ("DR Congo", "DRC", "Democratic Republic of Congo", "Congo-Kinshasa"),
    "CG": ("Republic of Congo", "Congo-Brazzaville"),
    "CV": ("Cape Verde",),
    "MK": ("Macedonia", "Mazedonien"),
    "MM": ("Burma",),
    "SZ": ("Swaziland", "Swasiland", "Suazilandia"),
    "TL": ("East Timor",),
    "VA": ("Vatican", "Vatican City", "Vatikan", "Vatikanstadt", "Vaticano"),
    "XK": ("Kosovo",),
}  # fmt: skip
"""Short forms and what countries call themselves, beside the names of the catalogues."""
_QUESTIONS = (
    "Channel Islands", "CI", "America", "British Isles", "Congo", "Korea", "Virgin Islands", "Ulster",
    "Saint Martin", "Granada",
)  # fmt: skip
"""What two countries could be meant by, though ISO or a translation gives it to one of them."""
_CURRENCY_NAMES = {
    "GBP": ("Sterling", "Stg", "British Pound", "British Pounds", "UK Pound", "UK Pounds", "Pounds Sterling"),
    "EUR": ("Euros",),
    "USD": ("US Dollars", "American Dollar"),
    "CAD": ("Canadian Dollars",),
    "CHF": ("Swiss Francs",),
    "ZAR": ("South African Rand",),
    "AUD": ("Australian Dollars",),
}
_CURRENCY_SIGNS = {
    "£": "GBP",
    "€": "EUR",
    "US$": "USD",
    "C$": "CAD",
    "CA$": "CAD",
    "CAN$": "CAD",
    "A$": "AUD",
}
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}
_PLAIN = {
    "GB": "United Kingdom", "US": "United States", "TR": "Turkey", "RU": "Russia", "XK": "Kosovo",
    "CD": "Democratic Republic of the Congo", "CG": "Republic of the Congo", "PS": "Palestine",
    "FK": "Falkland Islands", "FM": "Micronesia", "VA": "Vatican City", "SY": "Syria", "LA": "Laos",
    "BN": "Brunei", "VN": "Vietnam", "VG": "British Virgin Islands", "VI": "US Virgin Islands",
}  # fmt: skip
"""Names to write where ISO's own would look odd on an invoice."""
_MORE_PROVINCES = {
    "AB": ("Alta",), "BC": ("Colombie Britannique",), "MB": ("Man",), "NB": ("Nouveau Brunswick",),
    "NL": ("Newfoundland", "Labrador", "Nfld", "NF"), "NS": ("Nouvelle Ecosse",),
    "NT": ("NWT", "Northwest Territory"), "ON": ("Ont",), "PE": ("PEI", "P.E.I.", "Ile du Prince Edouard"),
    "QC": ("Que", "PQ", "Québec"), "SK": ("Sask",), "YT": ("Yukon Territory", "YK"),
}  # fmt: skip


@cache
def countries() -> Countries:
    """The table for mapping; a tenth of a second to make."""
    names = {country.alpha_2: _name(country) for country in pycountry.countries} | _PLAIN
    capitals = {
        country.alpha_3: country.alpha_2
        for country in pycountry.countries
        if country.alpha_3 not in _WORDS_IN_CAPITALS
    }
    return Countries(_codes(names), names, capitals, _provinces(), _currencies())


def _name(country: "pycountry.db.Country") -> str:
    return str(getattr(country, "common_name", "")) or _turned(country.name)


def _turned(name: str) -> str:
    """ISO files a name under its chief word: "Moldova, Republic of"."""
    head, _, tail = name.partition(", ")
    return f"{tail} {head}" if tail else name


def _codes(names: Mapping[str, str]) -> dict[str, str]:
    meant: defaultdict[str, set[str]] = defaultdict(set)
    for code, text in _catalogue():
        meant[country_spelling(text)].add(code)
    codes = {text: code for text, found in meant.items() for code in found if len(found) == 1}
    codes |= {country_spelling(name): code for code, name in names.items()}
    codes |= {country_spelling(code): code for code in _EVERYDAY_CODES.split()}
    codes |= {country_spelling(alias): code for code, aliases in _ALIASES.items() for alias in aliases}
    questions = {country_spelling(text) for text in _QUESTIONS}
    return {text: code for text, code in codes.items() if text not in questions}


def _catalogue() -> Iterator[tuple[str, str]]:
    """Every country's names in all the languages, and the chief word of those that ISO has turned around."""
    tongues: list[Callable[[str], str]] = [str, *(_catalogue_of("iso3166-1", tongue) for tongue in LANGUAGES)]
    for country in pycountry.countries:
        names = [country.name, *(getattr(country, f"{kind}_name", "") for kind in ("official", "common"))]
        for name in (tongue(name) for tongue in tongues for name in names if name):
            chief = re.split(r", | \(", name)[0]
            for text in (name, _turned(name), chief, *_without_umlauts(name)):
                yield country.alpha_2, text


def _catalogue_of(domain: str, language: str) -> Callable[[str], str]:
    """Translates ISO's names; raises FileNotFoundError where pycountry came without its catalogues."""
    return gettext.translation(domain, pycountry.LOCALES_DIR, languages=[language]).gettext


def _without_umlauts(name: str) -> Iterator[str]:
    """German is also written without its dots: Oesterreich."""
    plain = re.sub("[äöüÄÖÜ]", lambda umlaut: _UMLAUTS[umlaut[0].lower()], name)
    if plain != name:
        yield plain


def _currencies() -> dict[str, str]:
    """Currencies by code, by name in all the languages, and as people call the common ones."""
    tongues: list[Callable[[str], str]] = [str, *(_catalogue_of("iso4217", tongue) for tongue in LANGUAGES)]
    known = list(pycountry.currencies)
    names = ((country_spelling(tongue(one.name)), one.alpha_3) for one in known for tongue in tongues)
    meant: defaultdict[str, set[str]] = defaultdict(set)
    for name, code in names:
        meant[name].add(code)
    sure = {name: code for name, codes in meant.items() for code in codes if len(codes) == 1}
    sure |= {country_spelling(name): code for code, aliases in _CURRENCY_NAMES.items() for name in aliases}
    return sure | {one.alpha_3: one.alpha_3 for one in known} | _CURRENCY_SIGNS


def _provinces() -> dict[tuple[str, str], str]:
    """Canada's provinces by name and code; Sage takes nothing but codes there (API v3.1, addresses)."""
    french = _catalogue_of("iso3166-2", "fr")
    known = pycountry.subdivisions.get(country_code="CA")  # type: ignore[no-untyped-call]  # it ships no types
    found: dict[tuple[str, str], str] = {}
    for province in known:
        code = province.code.removeprefix("CA-")
        names = (province.name, french(province.name), code, *_MORE_PROVINCES.get(code, ()))
        found |= {("CA", country_spelling(name)): code for name in names}
    return found
