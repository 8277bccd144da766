"""Faults of the cures of records: a word too much, a loss without a word, a guess in place of a question."""

from tests.trust.mutant import mutant

_PAIRS = "modules/test_cures_pairs.py::test_"
_TEXTS = "modules/test_cures_texts.py::test_"
_RECORDS = "modules/test_cures_records.py::test_"
_SETTINGS = "modules/test_cures_settings.py::test_"
_EVERYWHERE = "modules/test_cures_everywhere.py::test_"
_PAID = "modules/test_cures_paid.py::test_"

MUTANTS = (
    mutant(
        "weak evidence suggests that two are the same",
        "modules/cures_match.py",
        "if known.is_strong and not known.against]",
        "if True]",
        f"{_PAIRS}what_something_speaks_against_is_never_suggested",
    ),
    mutant(
        "a record of its own stays in doubt with all candidates but one",
        "modules/cures_match.py",
        "effects = tuple(said(record, one, Verdict.DIFFERENT) for one in offer)",
        "effects = tuple(said(record, one, Verdict.DIFFERENT) for one in offer[:1])",
        f"{_PAIRS}a_record_of_its_own_is_different_from_all_candidates",
    ),
    mutant(
        "a word about two records mixes up their sides",
        "modules/cures_match.py",
        "    return Say(record.module, sage.id, vtiger.id, verdict)",
        "    return Say(record.module, vtiger.id, sage.id, verdict)",
        f"{_PAIRS}a_word_names_both_records_by_their_sides_from_either_side",
    ),
    mutant(
        "what is linked with another is linked a second time",
        "modules/cures_match.py",
        "if book.partner(record.module, side, other.id) is not None:",
        "if False:",
        f"{_PAIRS}a_record_that_is_not_free_to_be_linked_is_refused",
    ),
    mutant(
        "the loser of a conflict is shown as the winner",
        "modules/cures_pairs.py",
        "(one.vtiger, one.sage) if winner is Side.VTIGER else (one.sage, one.vtiger)",
        "(one.vtiger, one.sage) if winner is Side.SAGE else (one.sage, one.vtiger)",
        f"{_PAIRS}one_sides_values_stand_for_all_that_clashes_and_the_others_are_shown",
    ),
    mutant(
        "an owner for good forgets what else was chosen for the field",
        "modules/cures_pairs.py",
        "merged = change if known is None else _merged(known, change)",
        "merged = change",
        f"{_PAIRS}an_owner_for_good_leaves_what_else_was_chosen_for_the_field",
    ),
    mutant(
        "a record is deleted in Sage although documents refer to it",
        "modules/cures_pairs.py",
        'if record.fields.get("deletable") is False:',
        "if False:",
        f"{_PAIRS}what_its_own_side_does_not_delete_is_left_to_her",
    ),
    mutant(
        "what is cut off a text is not said",
        "modules/cures_texts.py",
        "    gone = lost(before, after)",
        '    gone = ""',
        f"{_TEXTS}a_long_text_is_cut_at_a_word_and_what_is_lost_is_said",
    ),
    mutant(
        "a text that still does not fit is written",
        "core/given.py",
        "if need.most is not None and len(text) > need.most:",
        "if False:",
        f"{_TEXTS}a_text_that_is_still_too_long_is_refused_with_both_figures",
    ),
    mutant(
        "a number that Vtiger gives by itself is changed",
        "modules/cures_texts.py",
        "            and not pair.made_up\n            and pair.transform is None\n",
        "",
        f"{_TEXTS}a_number_that_vtiger_gives_is_nobodys_to_change",
    ),
    mutant(
        "a country that is like none is guessed",
        "modules/cures_values.py",
        "n=1, cutoff=_ALIKE)",
        "n=1, cutoff=0.0)",
        f"{_RECORDS}a_country_that_is_like_none_is_chosen_without_a_proposal",
    ),
    mutant(
        "a price with fractions of a penny goes through a cure",
        "modules/cures_values.py",
        "if price < 0 or price != penny(price):",
        "if price < 0:",
        f"{_RECORDS}a_price_that_is_none_in_whole_pennies_is_refused",
    ),
    mutant(
        "a second organization of one name is made for a contact",
        "modules/cures_parties.py",
        "if context.called(ORGANIZATIONS, Side.VTIGER, name):",
        "if False:",
        f"{_RECORDS}no_second_organization_of_the_same_name_is_made",
    ),
    mutant(
        "a cure takes a tax away from the rate that it is mapped to",
        "modules/cures_settings.py",
        'if book.mappings.taxes.get(name, "") not in known)',
        "if True)",
        f"{_SETTINGS}a_tax_that_has_its_rate_already_keeps_it",
    ),
    mutant(
        "a rate that charges something else is offered for a tax",
        "modules/cures_settings.py",
        "for rate in rate_offer(book.books) if charged(rate) == asked.rate)",
        "for rate in rate_offer(book.books))",
        f"{_SETTINGS}a_rate_that_charges_something_else_is_refused",
    ),
    mutant(
        "a tax typed at another percentage is mapped in place of the tax itself",
        "modules/cures_settings.py",
        "is_own = set_to(asked.key) is not None or book.charged(asked.key) == asked.rate",
        "is_own = True",
        f"{_SETTINGS}a_tax_typed_at_another_percentage_is_mapped_under_a_name_of_its_own",
    ),
    mutant(
        "a mapping at another percentage is not heeded on a line",
        "modules/line_taxes.py",
        "(own if own in book.mappings.taxes else key,)",
        "(key,)",
        f"{_SETTINGS}a_rate_mapped_here_carries_the_line_to_vtiger_and_back_unchanged",
    ),
    mutant(
        "a linked record is said to be entered by hand",
        "modules/cures_everywhere.py",
        "if is_news(context) or _is_linked(context):",
        "if is_news(context):",
        f"{_EVERYWHERE}a_pair_can_be_opened_on_both_sides_and_was_never_entered_by_hand",
    ),
    mutant(
        "a payment that only Vtiger knows goes without a word",
        "modules/invoice_cures_paid.py",
        "    if more <= 0:",
        "    if True:",
        f"{_PAID}a_payment_that_only_vtiger_knows_is_not_lost_without_a_word",
    ),
    mutant(
        "two of one code keep it both",
        "modules/cures_codes.py",
        "if fold(value) == fold(clean_text(read(pair, record, context.book))):",
        "if False:",
        f"{_PAIRS}the_code_that_both_have_does_not_do",
    ),
    mutant(
        "her choice whose value stands is dropped",
        "modules/differing.py",
        "    if chosen:\n",
        "    if False:\n",
        f"{_PAIRS}whose_value_stands_is_said_in_the_same_breath",
    ),
    mutant(
        "a value is taken that the mapping never sends",
        "modules/differing.py",
        "if side not in overwriting(pair, _direction(spec, context)):",
        "if False:",
        f"{_PAIRS}a_side_that_never_travels_is_refused",
    ),
)
