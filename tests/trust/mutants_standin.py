"""Faults in invoices without organization, which go to a customer that stands in."""

from tests.trust.mutant import mutant

_TESTS = "engine/test_engine_standin.py::test_"
_FILE = "modules/standin.py"

MUTANTS = (
    mutant(
        "a lost database posts an invoice without organization a second time",
        "modules/pairs.py",
        'customer = record.text("contact_id") if record.side is Side.SAGE else standin',
        'customer = record.text("contact_id") if record.side is Side.SAGE else ""',
        f"{_TESTS}a_lost_database_finds_it_again_and_it_stays_without_organization",
    ),
    mutant(
        "an invoice without organization is found again only while the way is on",
        _FILE,
        '    return chosen(book) if may_stand_in(invoice) else ""',
        '    return chosen(book) if may_stand_in(invoice) and is_on(book) else ""',
        f"{_TESTS}a_lost_database_finds_it_again_and_it_stays_without_organization",
    ),
    mutant(
        "an invoice that another customer stood in for comes back as a second one",
        "modules/invoice_evidence.py",
        "    if not theirs:\n        return ours != to_be_found_for(vtiger, book)\n",
        "    if not theirs:\n        return False\n",
        f"{_TESTS}a_lost_database_asks_where_another_customer_stands_in_now",
    ),
    mutant(
        "a pair forgets the customer that it was posted for",
        _FILE,
        "    return {_USED: used} if used else {}",
        "    return {}",
        f"{_TESTS}switching_off_or_choosing_another_moves_nothing_that_is_posted",
    ),
    mutant(
        "what is posted moves to the customer that is chosen next",
        _FILE,
        '        return known if isinstance(known, str) else ""\n',
        "        return chosen(book) if isinstance(known, str) else known\n",
        f"{_TESTS}switching_off_or_choosing_another_moves_nothing_that_is_posted",
    ),
    mutant(
        "a lost answer fills the organization in Vtiger where another customer is chosen by then",
        "engine/recover.py",
        "base=run.spec.remember_sent(source, intent.payload)",
        "base={}",
        f"{_TESTS}a_lost_answer_is_found_again_and_it_stays_without_organization",
    ),
    mutant(
        "a later edit travels while the way is off",
        _FILE,
        '    if not is_on(book):\n        return say("It names no organization")\n',
        "",
        f"{_TESTS}a_later_edit_travels_while_on_and_is_held_while_off",
    ),
    mutant(
        "a supplier stands in as a customer",
        _FILE,
        "    if isinstance(types, tuple) and CUSTOMER in types:",
        "    if isinstance(types, tuple):",
        f"{_TESTS}a_supplier_does_not_stand_in",
    ),
    mutant(
        "a customer that was deleted in Sage stands in",
        _FILE,
        "    if customer is None or customer.deleted:",
        "    if customer is None:",
        f"{_TESTS}a_customer_who_is_deleted_in_sage_holds_it_in_words",
    ),
    mutant(
        "the currency of the customer that stands in is not asked",
        "modules/invoice_cures_customer.py",
        "    partner_id = standin or book.partner(ORGANIZATIONS, Side.VTIGER, owner_id)",
        "    partner_id = book.partner(ORGANIZATIONS, Side.VTIGER, owner_id)",
        f"{_TESTS}one_in_another_currency_than_the_stand_in_s_is_held",
    ),
    mutant(
        "the window looks and switches on without the customer that was picked",
        "gui/modules/standin.py",
        "        return self._standin.choose(settings, taken) if taken else settings",
        "        return settings",
        "gui/test_beyond.py::test_a_customer_that_is_picked_is_looked_at_and_kept_with_the_switch",
    ),
    mutant(
        "the command line drops the customer that was named",
        "cli/options.py",
        "    if chosen.standin and way.standin is not None:",
        "    if not chosen.standin and way.standin is not None:",
        "e2e/test_cli_options.py::test_the_customer_that_stands_in_is_named_with_the_switch",
    ),
)
