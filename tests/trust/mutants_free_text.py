"""Faults in lines of Sage without item, which stand in Vtiger on one service."""

from tests.trust.mutant import mutant

_TESTS = "engine/test_engine_free_text.py::test_"
_FILE = "modules/freetext.py"

MUTANTS = (
    mutant(
        "a change in Vtiger puts the service on Sage's line",
        "modules/invoice_ways.py",
        "    return as_priced(as_free_text(invoice, book), book)",
        "    return as_priced(invoice, book)",
        f"{_TESTS}what_is_changed_in_vtiger_reaches_the_line_in_sage_which_keeps_its_account",
    ),
    mutant(
        "a pair forgets the service on which its lines stand",
        _FILE,
        "    return {_USED: tuple(sorted(used))} if used else {}",
        "    return {}",
        f"{_TESTS}switching_off_or_choosing_another_changes_nothing_that_was_done",
    ),
    mutant(
        "lines that move to another service are told as replaced ones of Vtiger's own",
        _FILE,
        "    used = _remembered(vtiger, book) | _standing_in(vtiger, book)\n",
        "    used = _standing_in(vtiger, book)\n",
        f"{_TESTS}a_change_in_sage_moves_its_lines_to_the_service_that_is_chosen_by_then",
    ),
    mutant(
        "a lost database puts the service on Sage's line",
        _FILE,
        "    is_open = is_on(book) or link is None or not link.base\n",
        "    is_open = is_on(book)\n",
        f"{_TESTS}a_lost_database_finds_it_again_as_it_is",
    ),
    mutant(
        "an invoice of Vtiger loses its item because it stands in elsewhere",
        _FILE,
        "    if sage is None or any(_has_line_of(sage, service, book) for service in there):\n",
        "    if sage is None:\n        return there\n    if not there:\n",
        f"{_TESTS}an_invoice_of_vtiger_with_that_service_goes_to_sage_as_ever",
    ),
    mutant(
        "an item chosen in Sage is taken for no item because it stood in before",
        _FILE,
        "    if sage is None or any(_has_line_of(sage, service, book) for service in there):\n",
        "    if sage is None:\n",
        f"{_TESTS}an_item_that_is_chosen_for_it_in_sage_is_that_of_vtiger_s_line",
    ),
    mutant(
        "lines without item are not told from the service's own",
        _FILE,
        "    if _has_line_of(invoice, item.id, book):",
        "    if not item.id:",
        f"{_TESTS}it_is_held_where_the_service_itself_is_sold_on_another_line",
    ),
    mutant(
        "a line goes onto a service that was deleted",
        _FILE,
        "    if service is None or service.deleted:",
        "    if service is None:",
        f"{_TESTS}without_a_service_it_is_held_in_words",
    ),
    mutant(
        "a line without text is sent to Sage",
        _FILE,
        '    text = row.get("comment") or row.get("product_name")',
        '    text = row.get("comment")',
        f"{_TESTS}a_text_that_is_emptied_in_vtiger_gives_way_to_the_service_s_name",
    ),
    mutant(
        "a tax that the service does not have is left out in Vtiger",
        "modules/invoice_rules_vtiger.py",
        "line.item or service_instead(book)",
        "line.item",
        f"{_TESTS}it_is_held_where_its_tax_is_not_ticked_on_the_service",
    ),
    mutant(
        "lines without item travel while the way is off",
        _FILE,
        "    return invoice.side is Side.SAGE and is_on(book)",
        "    return invoice.side is Side.SAGE",
        f"{_TESTS}a_change_in_sage_travels_while_on_and_is_held_while_off",
    ),
)
