"""Faults in prices that include tax."""

from tests.trust.mutant import mutant

_TESTS = "engine/test_engine_inclusive.py::test_"
_LAWS = "modules/test_inclusive.py::test_"
_FILE = "modules/inclusive.py"

MUTANTS = (
    mutant(
        "a pair forgets that its prices went with tax",
        _FILE,
        "    return {_USED: True} if is_used else {}",
        "    return {}",
        f"{_TESTS}switching_off_changes_nothing_that_was_done_and_later_edits_are_held",
    ),
    mutant(
        "prices with tax are converted while the way is off",
        _FILE,
        "    if _WAY not in book.settings.options or not any(line.includes_tax for line in document.lines):",
        "    if not any(line.includes_tax for line in document.lines):",
        f"{_TESTS}an_invoice_of_sage_comes_with_the_prices_without_tax_and_the_same_net_and_total",
    ),
    mutant(
        "half a penny of net is left to chance",
        _FILE,
        "    return LEAST if stated > exact else -LEAST",
        "    return Decimal(0)",
        f"{_TESTS}an_invoice_of_sage_comes_with_the_prices_without_tax_and_the_same_net_and_total",
    ),
    mutant(
        "half a penny of net is leaned the wrong way",
        _FILE,
        "    return LEAST if stated > exact else -LEAST",
        "    return -LEAST if stated > exact else LEAST",
        f"{_TESTS}an_invoice_of_sage_comes_with_the_prices_without_tax_and_the_same_net_and_total",
    ),
    mutant(
        "a price that leans reads as another price",
        _FILE,
        "    return line.unit_price if whole is None else price_without_tax(whole, rate)",
        "    return line.unit_price if whole is None else line.unit_price",
        f"{_LAWS}what_comes_from_sage_reads_the_same_in_vtiger_and_goes_back_to_the_same_total",
    ),
    mutant(
        "a discount off a price with parts of a penny is taken as it comes",
        _FILE,
        "    if _is_cut(line) and price != penny(price):",
        "    if not _is_cut(line) and price != penny(price) and line.net is None:",
        f"{_TESTS}a_discount_comes_off_the_price_without_tax_or_is_held_where_it_leaves_parts_of_a_penny",
    ),
    mutant(
        "what went as one piece goes with tax when that is switched on",
        _FILE,
        "        return bool(base.get(_USED)) or not is_one_piece",
        "        return bool(base.get(_USED)) or is_one_piece",
        f"{_TESTS}what_went_as_one_piece_stays_one",
    ),
    mutant(
        "a price goes to Sage with its tax and does not say so",
        _FILE,
        '    return {"unit_price": price, _INCLUDES: True}',
        '    return {"unit_price": price}',
        f"{_TESTS}a_price_of_vtiger_that_makes_whole_pennies_with_its_tax_goes_as_that_one",
    ),
    mutant(
        "an edit in Vtiger takes the tax out of Sage's prices",
        "modules/line_keeping.py",
        "**taxes.get(at, {}), **taxed[at]}",
        "**taxes.get(at, {})}",
        f"{_TESTS}what_is_changed_in_vtiger_reaches_sage_where_prices_go_on_including_tax",
    ),
    mutant(
        "of an amount with tax the tax is rounded by itself",
        "modules/charged.py",
        "    left = net - sum(charged.values(), Decimal(0)) + taken",
        "    left = net - sum(charged.values(), Decimal(0)) + taken.quantize(Decimal(1))",
        f"{_LAWS}lines_with_a_fixed_amount_keep_it_and_all_add_up",
    ),
    mutant(
        "of an amount with tax a penny too much is tax",
        "modules/charged.py",
        " or abs(tax - net * share.rate / HUNDRED) >= PENNY:",
        ":",
        f"{_LAWS}a_whole_penny_of_tax_too_much_is_no_rounding",
    ),
    mutant(
        "a discount moves by a penny for the tax of another line",
        "modules/charged.py",
        "(one for one in found if _is_best(shares, charged, one))",
        "iter(found)",
        f"{_LAWS}another_line_keeps_its_best_net_where_the_tax_of_a_fixed_one_can_give_way",
    ),
    mutant(
        "a price of a line without item reads as another one",
        _FILE,
        '        return any(map(_has_fractions, invoice.rows("lines")))',
        '        return any(map(is_finer, invoice.rows("lines")))',
        f"{_TESTS}a_line_without_item_has_its_price_without_tax_too",
    ),
    mutant(
        "an item's price is rounded by Vtiger",
        "modules/prices.py",
        "    return finer if _gross(finer, rate) == gross else MISSING",
        "    return finer",
        f"{_TESTS}an_item_s_price_is_held_in_words_where_vtiger_would_round_it",
    ),
    mutant(
        "an item's pair forgets that its price went with tax",
        "modules/products.py",
        'inclusive_prices=converted("sales_price")',
        "inclusive_prices=lambda *_: False",
        f"{_TESTS}an_item_s_price_with_tax_has_parts_of_a_penny_in_vtiger_and_goes_back_with_its_tax",
    ),
    mutant(
        "a new tax rate moves a price with parts of a penny",
        "modules/prices.py",
        " or not _comes_back(net, new, book):",
        ":",
        f"{_TESTS}a_new_tax_rate_that_would_move_a_price_with_parts_of_a_penny_is_held",
    ),
)
