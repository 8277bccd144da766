"""Faults of single values: guessed, dropped, cut, or robbed of what they are measured in."""

from tests.trust.mutant import mutant

_COUNTRIES = "unit/test_countries.py::test_"
_ASKING = "unit/test_asking.py::test_"

MUTANTS = (
    mutant(
        "any two letters are a country's code",
        "countries.py",
        "codes |= {spelling(code): code for code in _EVERYDAY_CODES.split()}",
        "codes |= {spelling(code): code for code in names}",
        f"{_COUNTRIES}what_could_be_another_country_or_none_is_no_country",
    ),
    mutant(
        "of two countries of one name the first is taken",
        "countries.py",
        "for code in found if len(found) == 1}",
        "for code in sorted(found)}",
        f"{_COUNTRIES}what_could_be_another_country_or_none_is_no_country",
        f"{_COUNTRIES}a_name_in_another_language_of_the_regions_is_that_country_or_a_question",
    ),
    mutant(
        "countries are known in English alone",
        "countries.py",
        'LANGUAGES = ("fr", "de", "es")',
        "LANGUAGES = ()",
        f"{_COUNTRIES}an_everyday_spelling_is_known_whatever_its_case_dots_and_accents",
    ),
    mutant(
        "an organization in an unknown country is made without one",
        "core/asking.py",
        "return skip_of(asked) if any(question.stops for question in asked.values()) else None",
        "return None",
        f"{_ASKING}an_organization_in_an_unknown_country_is_asked_about_instead_of_made",
    ),
    mutant(
        "a country that becomes unknown is passed over in silence",
        "core/asking.py",
        "    return [kept, *rest, Held(record, record.side.other, skip, linked=True)]",
        "    return [kept, *rest]",
        f"{_ASKING}a_country_that_becomes_unknown_is_said_and_keeps_what_was_agreed",
    ),
    mutant(
        "an unknown country counts as agreed",
        "core/asking.py",
        "keep=own.keep | asked.keys()",
        "keep=own.keep",
        f"{_ASKING}a_country_that_becomes_unknown_is_said_and_keeps_what_was_agreed",
    ),
    mutant(
        "a province that Canada does not have is sent as it is",
        "core/countries.py",
        "if demanded and text else text",
        "or text",
        f"{_COUNTRIES}a_province_of_canada_is_known_by_name_and_by_its_usual_letters",
    ),
)
