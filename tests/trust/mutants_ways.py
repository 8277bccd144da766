"""Faults in the ways beyond the usual: what goes to Sage in another form than Vtiger's."""

from tests.trust.mutant import mutant

_PAPERS = "property/test_ways_papers.py::test_"
_WAYS = "engine/test_engine_ways.py::test_"
_FILE = "modules/invoice_ways.py"

MUTANTS = (
    mutant(
        "a way restates invoices while it is off",
        _FILE,
        "if option in book.settings.options and _MEANT[option](invoice):",
        "if _MEANT[option](invoice):",
        f"{_PAPERS}nothing_is_restated_while_its_way_is_off",
    ),
    mutant(
        "a discount on the whole is taken of the net where lines have their own tax",
        _FILE,
        "subtotal = sum((line.net + line.tax if is_alone else line.net for line in exact), Decimal(0))",
        "subtotal = sum((line.net for line in exact), Decimal(0))",
        "modules/test_invoice_ways.py::test_a_discount_by_amount_comes_off_net_and_tax_alike",
    ),
    mutant(
        "a pair does not remember the ways that it went by",
        _FILE,
        "    return {WAYS_USED: tuple(sorted(option.value for option in used))} if used else {}",
        "    return {}",
        f"{_WAYS}switching_off_changes_nothing_that_was_done[overall_discount]",
    ),
    mutant(
        "a way that is off still lets edits travel because it was on once",
        _FILE,
        "return rule.check(as_it_goes(invoice, context.book), context)",
        "return rule.check(as_posted(invoice, context.book), context)",
        f"{_WAYS}a_later_edit_in_vtiger_travels_while_on_and_is_held_while_off[overall_discount]",
    ),
    mutant(
        "Sage's later change is written over Vtiger's own form",
        "modules/invoice_rules_vtiger.py",
        "    if partner is None or not has_own_form(partner, context.book):",
        "    if partner is not None or not has_own_form(partner, context.book):",
        f"{_WAYS}a_later_edit_in_sage_is_a_question_and_vtigers_lines_can_be_put_back[adjustment_line]",
    ),
    mutant(
        "the preview tells Vtiger's net where Sage gets another",
        _FILE,
        "    return stated(as_posted(invoice, book), book)",
        "    return stated(invoice, book)",
        f"{_WAYS}a_preview_tells_the_money_that_lands[overall_discount]",
    ),
    mutant(
        "a way goes on without a look at what it would move",
        "cli/options.py",
        "        if on and way.option not in services.settings().options:",
        "        if not on and way.option not in services.settings().options:",
        "e2e/test_cli_options.py::"
        "test_switching_on_shows_first_what_the_next_sync_would_write_and_writes_nothing",
    ),
    mutant(
        "the window switches a way on before she has agreed",
        "gui/modules/beyond.py",
        "        if self._is_agreed(way, report, error):",
        "        if self._is_agreed(way, report, error) or report:",
        "gui/test_beyond.py::test_a_way_stays_off_after_a_no",
    ),
    mutant(
        "an adjustment that came back is a line above zero",
        _FILE,
        '"quantity": Decimal(1 if amount >= 0 else -1),',
        '"quantity": Decimal(1),',
        "modules/test_invoice_ways.py::test_an_adjustment_below_zero_is_a_quantity_below_zero",
    ),
    mutant(
        "an adjustment is booked to an account that nobody chose",
        _FILE,
        "    if not account:\n        return invoice\n",
        '    account = account or "a-sales"\n',
        "modules/test_invoice_ways.py::test_an_adjustment_that_cannot_go_is_held_in_words",
    ),
    mutant(
        "a line without item goes to Sage because adjustments do",
        "modules/invoice_rules.py",
        "if line.item is None and (invoice.side is Side.SAGE or not line.account):",
        "if line.item is None and invoice.side is Side.SAGE:",
        "modules/test_invoice_ways.py::test_a_line_without_item_is_held_as_ever_while_adjustments_are_lines",
    ),
    mutant(
        "an adjustment is taxed with the discount that comes off the whole",
        _FILE,
        "if subtotal <= 0 or any(line.account for line in document.lines):",
        "if subtotal <= 0:",
        f"{_PAPERS}what_is_restated_once_is_not_restated_again",
    ),
    mutant(
        "what one piece was made of is not in its text",
        _FILE,
        '        "comment": text,\n',
        "",
        "modules/test_invoice_ways.py::test_a_finer_price_is_one_piece_with_what_it_was_made_of_in_its_text",
    ),
    mutant(
        "each piece is rounded up for itself",
        _FILE,
        '"discount_amount": (ceiling(net) - net) * sign or None,',
        '"discount_amount": None,',
        "modules/test_invoice_ways.py::test_fractions_of_pennies_are_rounded_together",
    ),
    mutant(
        "a credit note's piece is rounded away from what it is",
        "modules/invoice_lines.py",
        "price - discount.amount * line.quantity",
        "price - discount.amount",
        "modules/test_invoice_ways.py::"
        "test_a_credit_notes_fraction_of_a_penny_is_rounded_towards_the_document",
    ),
    mutant(
        "goods of a finer price that came back are rounded for themselves",
        _FILE,
        "    if min(finer.values()) < 0:\n        return invoice\n",
        "",
        "modules/test_invoice_ways.py::test_a_finer_price_of_goods_that_came_back_is_held_as_ever",
    ),
    mutant(
        "of a group's tax only what is ticked on an item is counted",
        "modules/totals.py",
        "    if invoice.every_tax_counts:\n        return every\n",
        "",
        "modules/test_invoice_ways.py::test_a_group_s_tax_counts_whatever_is_ticked_on_an_item",
    ),
    mutant(
        "each line of a group keeps a tax of its own",
        _FILE,
        "rows = tuple(with_taxes(row, rates) for row in line_rows(invoice))",
        "rows = tuple(with_taxes(row, rates and {}) for row in line_rows(invoice))",
        "modules/test_invoice_ways.py::test_a_discount_on_a_group_comes_off_before_its_tax",
    ),
    mutant(
        "one of several rates of the same sum is taken",
        "core/taxsums.py",
        "if len(one.rates) == 1)",
        "if one.rates)",
        "unit/test_taxsums.py::test_what_could_be_one_of_several_rates_does_not_count",
    ),
    mutant(
        "combined rates count while their way is off",
        "core/codebook.py",
        "        if Option.COMBINED_TAX not in self.settings.options:\n            return own\n",
        "",
        "unit/test_taxsums.py::test_the_book_follows_the_switch_and_what_both_systems_have_now",
    ),
    mutant(
        "a pair posted at a combined rate looks changed once the way is off",
        _FILE,
        " | (meant & options & _NOT_RESTATED)",
        "",
        "engine/test_engine_canada.py::test_a_combined_rate_needs_no_mapping_while_its_way_is_on",
    ),
    mutant(
        "the tax on shipping is left to the lines",
        "modules/totals.py",
        "carriage = shipping + penny(shipping * invoice.shipping_rate / HUNDRED)",
        "carriage = shipping",
        "modules/test_invoice_ways.py::test_taxed_shipping_names_the_rate_that_its_lines_bear",
    ),
    mutant(
        "one of several rates is guessed for shipping",
        "modules/invoice_shipping.py",
        "return on_day.pop() if len(on_day) == 1 else None",
        "return on_day.pop() if on_day else None",
        "modules/test_invoice_ways.py::"
        "test_of_two_mapped_rates_of_one_percentage_none_is_guessed_for_shipping",
    ),
    mutant(
        "a changed rate of shipping is kept back with the accountant's own",
        "modules/line_keeping.py",
        "shipping = {} if is_shipping_told else _shipping_kept(fields, current, book)",
        "shipping = _shipping_kept(fields, current, book)",
        f"{_WAYS}a_later_edit_in_vtiger_travels_while_on_and_is_held_while_off[taxed_shipping]",
    ),
    mutant(
        "what Sage alone knows travels while that way is off",
        "core/specs.py",
        "    if truth is None or not (is_on and pair.direction is not Direction.OFF):",
        "    if truth is None or pair.direction is Direction.OFF:",
        "engine/test_engine_truth.py::test_switched_off_nothing_more_is_told_and_nothing_is_taken_back",
    ),
    mutant(
        "what is typed over Sage's own figures goes without a word",
        "core/specs.py",
        "        narrowed=True,\n        transform=Transform(",
        "        narrowed=False,\n        transform=Transform(",
        "engine/test_engine_truth.py::test_what_is_typed_over_it_in_vtiger_never_reaches_sage_and_is_listed_until_"
        "it_is_mended",
    ),
)
