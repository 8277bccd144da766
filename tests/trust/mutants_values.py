"""Faults of single values: guessed, dropped, cut, or robbed of what they are measured in."""

from tests.trust.mutant import mutant

_COUNTRIES = "unit/test_countries.py::test_"
_ASKING = "unit/test_asking.py::test_"
_MAPPING = "unit/test_mapping.py::test_"
_MARKUP = "unit/test_markup.py::test_"
_VTIGER = "contract/test_vtigerclient_records.py::test_"
_ITEMS = "modules/test_fields_parties_items.py::test_"

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
    mutant(
        "a VAT number goes to Sage in groups",
        "core/mapping.py",
        "        value = bare_number(clean_text(value))",
        "        value = clean_text(value)",
        f"{_MAPPING}a_vat_number_goes_to_sage_without_what_groups_it_and_is_the_same_in_groups",
    ),
    mutant(
        "a VAT number in groups is another one",
        "core/values.py",
        "            return bare_number(clean_text(value))",
        "            return clean_text(value)",
        f"{_MAPPING}a_vat_number_goes_to_sage_without_what_groups_it_and_is_the_same_in_groups",
    ),
    mutant(
        "what was encoded twice is decoded once",
        "core/markup.py",
        "return plain if plain == text else decoded(plain)",
        "return plain",
        f"{_MARKUP}entities_are_read_as_the_letters_that_they_stand_for",
    ),
    mutant(
        "an entity is another text than its letter",
        "core/values.py",
        "decoded(clean_text(value))",
        "clean_text(value)",
        f"{_MARKUP}a_text_that_was_escaped_once_or_twice_is_the_same_text",
    ),
    mutant(
        "entities go to Sage",
        "core/mapping.py",
        "        return decoded(value)",
        "        return value",
        f"{_MAPPING}texts_go_to_sage_as_they_are_meant_those_of_lines_and_lists_as_well",
    ),
    mutant(
        "what Vtiger escaped is taken for a person's text",
        "clients/vtiger/wire.py",
        "name: decoded(text_of(value))",
        "name: text_of(value)",
        f"{_VTIGER}a_record_with_a_script_in_its_name_is_found_again_though_its_brackets_are_stored_as_entities",
    ),
    mutant(
        "a name with a bracket is looked for as it was sent",
        "clients/vtiger/search.py",
        'value[:_SURELY_WHOLE].partition("<")[0].partition(">")[0]',
        "value[:_SURELY_WHOLE]",
        f"{_VTIGER}a_record_with_a_script_in_its_name_is_found_again_though_its_brackets_are_stored_as_entities",
    ),
    mutant(
        "an item's name is cut for Vtiger",
        "core/items.py",
        "        if len(name) <= NAME_LENGTH:",
        "        if name:",
        f"{_ITEMS}an_item_whose_name_vtiger_would_cut_is_asked_about",
    ),
)
