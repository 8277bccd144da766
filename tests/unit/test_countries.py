import gettext

import pycountry
import pytest

from sagesync_desktop.app.countries import LANGUAGES, countries

TABLE = countries()
SPELLINGS = {
    "GB": (
        "UK|U.K.|uk |U. K.|GB|G.B.|Great Britain|England|Scotland|Wales|United Kingdom (UK)|England, UK|N.I."
        "|Northern Ireland|N. Ireland|Großbritannien|GROSSBRITANNIEN|Royaume-Uni|Reino Unido|Écosse"
        "|Gt. Britain"
    ),
    "IE": "Eire|ÉIRE|Éire|Republic of Ireland|Rep. of Ireland|Ireland (Republic of)|ROI|R.O.I.|Irlande|IRL",
    "US": "USA|U.S.A.|US|United States of America|the United States|États-Unis|EE.UU.|Vereinigte Staaten",
    "DE": "Deutschland|Germany|Allemagne|Alemania|DE|DEU|Federal Republic of Germany",
    "AT": "Österreich|Oesterreich|österreich|Austria|Autriche|AT",
    "ES": "España|espana|Spain|Espagne|Spanien",
    "CH": "Schweiz|Suisse|Svizzera|Switzerland|Die Schweiz|Suiza",
    "NL": "Holland|The Netherlands|Les Pays-Bas|Niederlande|Nederland|Países Bajos",
    "ZA": "RSA|South Africa|S. Africa|ZA",
    "AE": "UAE|U.A.E.|United Arab Emirates",
    "JE": "Jersey|Jersey, C.I.|Jersey, Channel Islands",
    "IM": "Isle of Man|IOM",
    "CA": "Canada|CAN|Kanada",
    "CZ": "Czech Republic|Czechia|Tschechien",
    "CI": "Côte d'Ivoire|Ivory Coast|Côte d\u2019Ivoire",
    "LC": "St. Lucia|Saint Lucia|St Lucia",
    "KR": "South Korea|Republic of Korea|Südkorea|Suedkorea",
    "TR": "Turkey|Türkiye|Tuerkei",
    "CY": "Cyprus|Kypros|Republic of Cyprus",
    "RU": "Russia|Russland|Rusia|Russie",
    "JP": "Japan|日本",
    "BY": "Belarus|Weißrussland|Biélorussie|Bielorrusia",
    "BA": "Bosnia|Bosnien-Herzegowina|Bosnie|Bosnia y Herzegovina",
    "VA": "Vatican City|Vatikanstadt|Vaticano",
    "HK": "Hong Kong|Hong Kong SAR|Hong Kong, China",
    "VG": "BVI|B.V.I.|British Virgin Islands",
    "KN": "St. Kitts|St Kitts & Nevis",
    "SA": "KSA|Kingdom of Saudi Arabia",
}
ASKED = (
    "C.I.|CI|Channel Islands|CA|ca|AL|IM|IN|SA|AU|NO|no|N.O.|Can|can|AND|VAT|CYM|Congo|Korea|America|Ulster"
    "|London, UK|England, France|Virgin Islands|Corée|Islas Vírgenes|Atlantis"
    "|Channel Isles|Northern Cyprus|European Community|Unspecified|-|n/a|12|"
)
PROVINCES = {
    "Ontario": "ON", "Ont.": "ON", "on": "ON", "Québec": "QC", "P.Q.": "QC", "Nouvelle-Écosse": "NS",
    "B.C.": "BC", "P.E.I.": "PE", "Upper Canada": None, "": "",
}  # fmt: skip


@pytest.mark.parametrize("code", sorted(TABLE.names))
def test_the_name_that_is_written_is_read_as_the_same_country(code):
    for text in (TABLE.names[code], TABLE.names[code].upper(), f" the {TABLE.names[code].lower()} "):
        assert TABLE.code(text) == code


def test_every_spelling_leads_to_a_country_that_can_be_written():
    assert set(TABLE.codes.values()) <= TABLE.names.keys()
    assert set(TABLE.capitals.values()) <= TABLE.names.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_in_another_language_of_the_regions_is_that_country_or_a_question(language):
    translated = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language]).gettext
    read = {country.alpha_2: TABLE.code(translated(country.name)) for country in pycountry.countries}
    assert {code: other for code, other in read.items() if other not in (code, None)} == {}
    assert sum(other is None for other in read.values()) < 10


@pytest.mark.parametrize(
    ("text", "code"), [(text, code) for code, texts in SPELLINGS.items() for text in texts.split("|")]
)
def test_an_everyday_spelling_is_known_whatever_its_case_dots_and_accents(text, code):
    assert TABLE.code(text) == code


@pytest.mark.parametrize("text", ASKED.split("|"))
def test_what_could_be_another_country_or_none_is_no_country(text):
    assert TABLE.code(text) is None


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("GBP", "GBP|gbp|£|Sterling|Pound Sterling|Livre sterling|Pounds Sterling"),
        ("EUR", "EUR|€|Euro|euros"),
        ("USD", "usd|US$|US Dollar|US-Dollar|Dólar estadounidense"),
        ("CAD", "CAD|C$|Canadian Dollar|Dollar canadien"),
        (None, "$|Dollar|Pound|US|C|Kronen|21x9||-"),
    ],
)
def test_a_currency_is_known_by_code_name_and_sign_unless_it_could_be_another(code, texts):
    assert {text: TABLE.currency(text) for text in texts.split("|")} == dict.fromkeys(texts.split("|"), code)


@pytest.mark.parametrize(("text", "code"), PROVINCES.items())
def test_a_province_of_canada_is_known_by_name_and_by_its_usual_letters(text, code):
    assert TABLE.region("CA", text) == code


def test_a_region_elsewhere_is_taken_as_it_is_written():
    assert TABLE.region("GB", "Ontario") == "Ontario"
    assert TABLE.region(None, "Kent") == "Kent"
