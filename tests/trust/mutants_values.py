"""Faults of single values: guessed, dropped, cut, or robbed of what they are measured in."""

from tests.trust.mutant import mutant

_COUNTRIES = "unit/test_countries.py::test_"
_ASKING = "unit/test_asking.py::test_"
_MAPPING = "unit/test_mapping.py::test_"
_MARKUP = "unit/test_markup.py::test_"
_VTIGER = "contract/test_vtigerclient_records.py::test_"
_TEXTS = "unit/test_line_texts.py::test_"
_PRICES = "modules/test_prices.py::test_"
_STREETS = "modules/test_streets.py::test_"
_WHOLE = "modules/test_invoice_whole.py::test_"
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
    mutant(
        "a price in euro is a price in pounds",
        "core/prices.py",
        'return own if own and base and own != base else ""',
        'return ""',
        f"{_PRICES}a_foreign_price_never_travels_and_the_item_does_with_a_word",
    ),
    mutant(
        "an item whose price is not told holds up its invoices",
        "core/prices.py",
        "return Question(because, cure, stops=False)",
        "return Question(because, cure)",
        f"{_PRICES}a_foreign_price_never_travels_and_the_item_does_with_a_word",
    ),
    mutant(
        "a price with tax counts as net",
        "core/prices.py",
        "if gross and _is_gross(record, sage) else gross",
        "if gross and record.side is Side.VTIGER else gross",
        f"{_PRICES}a_price_with_tax_is_the_net_price_that_makes_it",
    ),
    mutant(
        "a net price that does not make the price with tax is taken",
        "core/prices.py",
        "return net if _gross(net, rate) == gross else MISSING",
        "return net",
        f"{_PRICES}a_price_with_tax_that_has_no_sure_net_price_holds_the_item",
    ),
    mutant(
        "a net price is written as one with tax",
        "core/prices.py",
        "return {**fields, sage: _gross(net, new)}",
        "return fields",
        f"{_PRICES}a_net_price_that_was_sent_with_its_tax_comes_back_as_it_was",
    ),
    mutant(
        "a P.O. box is left behind",
        "core/streets.py",
        "last = [named] if named and not _holds(lines, named) else []",
        "last = [named] if named and not lines else []",
        f"{_STREETS}the_box_is_a_line_after_the_street_and_never_there_twice",
    ),
    mutant(
        "a P.O. box that is in the street is sent twice",
        "core/streets.py",
        "last = [named] if named and not _holds(lines, named) else []",
        "last = [named] if named else []",
        f"{_STREETS}the_box_is_a_line_after_the_street_and_never_there_twice",
    ),
    mutant(
        "a box goes to a field that Vtiger does not show",
        "core/addresses.py",
        '        if not any(field.name == f"{vtiger}_pobox" for field in book.setup.fields.get(module, ())):',
        "        if not text:",
        f"{_STREETS}where_vtiger_hides_its_field_for_the_box_all_is_street",
    ),
    mutant(
        "one line of an invoice's address goes alone",
        "modules/invoice_whole.py",
        "touched = [group for group in _TOGETHER[side] if fields.keys() & set(group)]",
        "touched = [group for group in _TOGETHER[side][:1] if fields.keys() & set(group)]",
        f"{_WHOLE}a_changed_line_of_an_address_takes_the_others_of_that_address_along",
    ),
    mutant(
        "a new invoice date leaves the due date to Sage",
        "modules/invoice_whole.py",
        "touched = [group for group in _TOGETHER[side] if fields.keys() & set(group)]",
        "touched = [group for group in _TOGETHER[side][1:] if fields.keys() & set(group)]",
        f"{_WHOLE}either_date_takes_the_other_along",
    ),
    mutant(
        "what was made without its price is not listed",
        "engine/apply.py",
        "        _hold_if_asked(session, spec, source)",
        "        # nothing",
        "engine/test_engine_values.py::test_an_item_priced_in_euro_arrives_without_price_and_is_listed",
    ),
    mutant(
        "a write does not look at what the record holds",
        "engine/apply.py",
        "fields = spec.fitted(target, changed, current, session.codebook)",
        "fields = changed",
        "engine/test_engine_values.py::test_a_new_invoice_date_keeps_the_due_date",
    ),
    mutant(
        "a silent line may say anything",
        "core/values.py",
        " or _squeezed(silent[OWN_TEXT]) == max(texts)",
        " or bool(silent)",
        f"{_TEXTS}a_text_that_sage_changes_arrives_on_a_silent_line",
    ),
    mutant(
        "lines clash at the first meeting over a text that one of them lacks",
        "core/reconcile.py",
        "is_told = not same_but_texts(pair.kind, s,",
        "is_told = not same(pair.kind, s,",
        f"{_TEXTS}two_that_meet_for_the_first_time_do_not_clash_over_a_line_that_says_nothing",
    ),
    mutant(
        "an item's new text rewrites the invoices that it stands on",
        "core/mapping.py",
        "vtiger if is_blank(sage) or pair.kind is Kind.LINES else sage",
        "vtiger if is_blank(sage) else sage",
        f"{_TEXTS}a_silent_line_stays_at_rest_when_its_items_text_changes",
    ),
    mutant(
        "a silent line is given its item's text when another line changes",
        "modules/invoice_whole.py",
        '    if side is Side.VTIGER and "lines" in fields:',
        '    if side is Side.SAGE and "lines" in fields:',
        f"{_WHOLE}a_silent_line_keeps_silent_while_others_change_and_takes_a_text_of_its_own",
    ),
    mutant(
        "a currency that nobody knows is the base currency",
        "core/pairs.py",
        "return book.countries.currency(read_vtiger(record, book)) or MISSING",
        "return book.countries.currency(read_vtiger(record, book)) or book.books.base_currency",
        f"{_ITEMS}an_organizations_currency_that_is_not_clear_is_asked_about_where_sage_keeps_several",
    ),
    mutant(
        "an item of which a list does not say whether it is active counts as active",
        "clients/sage/feeds.py",
        'row["active"] = text_of(row, "id") not in self._inactive()',
        'row["active"] = True',
        "contract/test_sage_client_reading.py::"
        "test_whether_an_item_is_active_is_known_whatever_the_list_says",
    ),
    mutant(
        "which items are inactive is asked for each row",
        "clients/sage/feeds.py",
        "        if self._ids is None:",
        "        if self._path:",
        "contract/test_sage_client_reading.py::"
        "test_which_items_are_inactive_is_asked_once_and_only_where_rows_leave_it_open",
    ),
    mutant(
        "fractions of a penny are rounded away",
        "core/pairs.py",
        "    return number is not None and number != penny(number)",
        "    return False",
        f"{_PRICES}an_amount_of_fractions_of_a_penny_is_asked_about_and_never_rounded",
    ),
    mutant(
        "a price of fractions is in step without a word",
        "core/prices.py",
        '_about_currency(record, label, book) or about_pennies(record, label, "unit_price")',
        "_about_currency(record, label, book)",
        f"{_PRICES}an_amount_of_fractions_of_a_penny_is_asked_about_and_never_rounded",
    ),
    mutant(
        "words beside a phone number do not count",
        "core/values.py",
        'return re.sub(r"[^\\w+]|_", "", text).casefold() if any',
        'return re.sub(r"[^0-9+]", "", text) if any',
        "unit/test_values.py::test_differences_that_mean_something_count",
    ),
    mutant(
        "a first name that Vtiger cuts is sent",
        "modules/contacts.py",
        "<= FIRST_NAME_LENGTH)",
        "<= 10 * FIRST_NAME_LENGTH)",
        f"{_ITEMS}a_name_is_split_at_its_last_word_and_joined_again",
    ),
    mutant(
        "a rate is called by its word in the API",
        "core/books.py",
        "return self.shown or self.name",
        "return self.name",
        "contract/test_sage_client_books.py::"
        "test_a_rate_is_called_as_on_sages_screens_and_not_by_its_word_in_the_api",
    ),
)
