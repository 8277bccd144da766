"""Prices with tax, by examples that one can reckon up and by laws."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.lines import have_same_lines
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.rules import evaluate
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.charged import spread
from sagesync_desktop.modules.pennies import Share
from sagesync_desktop.modules.taxed_prices import price_with_tax, price_without_tax
from sagesync_desktop.sandbox.sage import arithmetic as sage
from tests.builders import (
    INVOICES,
    D,
    in_vtiger,
    invoice,
    line,
    sage_invoice,
    sage_line,
    sent,
    trading_book,
    value_of,
)

SPEC = BY_ID[INVOICES]
PENNIES = st.integers(1, 10**5).map(lambda pence: D(pence) / 100)
RATES = st.sampled_from([D(5), D("13.5"), D(20), D(23)])


def on(*more):
    known = trading_book()
    options = frozenset({Option.INCLUSIVE_PRICES, *more})
    return replace(known, settings=replace(known.settings, options=options))


BOOK = on()


@given(PENNIES, RATES, st.integers(3, 8))
def test_a_price_without_tax_makes_the_price_with_it_again(price, rate, places):
    net = price_without_tax(price, rate, places)
    assert price_with_tax(net, rate, places) == price


@pytest.mark.parametrize("price", ["0.0375", "8.326", "8.3250001"])
def test_a_price_that_makes_no_whole_pennies_with_its_tax_is_none_of_them(price):
    assert price_with_tax(D(price), D(20)) is None


def posted(found, book=BOOK):
    """(quantity, price, whether it includes tax, tax) of each line in Sage; the rule that holds it."""
    held = evaluate(SPEC.rules, found, Side.SAGE, Context(book))
    if held is not None:
        return held.rule
    rows = sent(INVOICES, "lines", Side.SAGE, value_of(INVOICES, "lines", found, book), book)["lines"]
    names = ("quantity", "unit_price", "unit_price_includes_tax", "tax_amount")
    return [tuple(row.get(name) for name in names) for row in rows]


NINE = line(quantity=D(3), listprice=D("8.325"))


def test_a_price_goes_with_its_tax_beside_others_that_do_not():
    found = invoice(lines=[NINE, line()], hdnGrandTotal=D("53.97"), pre_tax_total=D("44.98"))
    assert posted(found) == [(3, D("9.99"), True, D("4.99")), (2, 10, None, D("4.00"))]


def test_half_a_penny_of_net_is_rounded_as_vtiger_shows_it():
    found = invoice(lines=[NINE], hdnGrandTotal=D("29.97"), pre_tax_total=D("24.97"))
    assert posted(found) == [(3, D("9.99"), True, D("5.00"))]


@pytest.mark.parametrize(
    ("found", "rule"),
    [
        (invoice(lines=[{**NINE, "discount_percent": D(10)}], hdnGrandTotal=D("26.97")), "price_decimals"),
        (
            invoice(lines=[line(quantity=D(2), listprice=D("8.33"))], hdnGrandTotal=D("19.90")),
            "totals_differ",
        ),
    ],
)
def test_a_discount_or_another_total_holds_it(found, rule):
    assert posted(found) == f"invoice.{rule}"


@pytest.mark.parametrize("off", [{"hdnDiscountPercent": D(5)}, {"hdnTaxType": "group"}])
def test_what_is_restated_as_a_whole_goes_as_one_piece_where_that_is_on_too(off):
    book = on(Option.PRICE_DECIMALS, Option.OVERALL_DISCOUNT, Option.GROUP_TAX)
    total = {"hdnTaxType": D("29.97"), "hdnDiscountPercent": D("28.47")}[next(iter(off))]
    assert [row[0] for row in posted(invoice(lines=[NINE], hdnGrandTotal=total, **off), book)] == [1]


@given(st.lists(st.tuples(st.integers(1, 99), PENNIES, st.booleans()), min_size=1, max_size=5))
def test_what_comes_from_sage_reads_the_same_in_vtiger_and_goes_back_to_the_same_total(drawn):
    """Lines at 20 %, each with its tax in the price or not, the tax as Sage rounds it."""
    rows, total = [], D(0)
    for quantity, price, is_taxed in drawn:
        own = {"quantity": str(quantity), "unit_price": str(price), "unit_price_includes_tax": is_taxed}
        exact = sage.figures(own, D(20)).exact_tax
        worked = sage.figures({**own, "tax_amount": str(exact.quantize(D("0.01"), "ROUND_HALF_UP"))}, D(20))
        figures = {"net_amount": worked.net, "tax_amount": worked.tax}
        includes = {"unit_price_includes_tax": is_taxed}
        rows.append(sage_line(quantity=D(quantity), unit_price=price, **includes, **figures))
        total += worked.total
    there = sage_invoice(lines=rows, total_amount=total)
    assume(evaluate(SPEC.rules, there, Side.VTIGER, Context(BOOK)) is None)
    value = value_of(INVOICES, "lines", there, BOOK)
    made = sent(INVOICES, "lines", Side.VTIGER, value, BOOK)["lines"]
    net = sum((row["quantity"] * row["listprice"] for row in made), D(0))
    header = {"hdnGrandTotal": net * D("1.2"), "pre_tax_total": net}
    here = in_vtiger(INVOICES, "7x1", **{**invoice().fields, **header, "lines": made})
    assert header["hdnGrandTotal"].quantize(D("0.01"), "ROUND_HALF_UP") == total
    assert have_same_lines(value_of(INVOICES, "lines", here, BOOK), value)
    back = sent(INVOICES, "lines", Side.SAGE, value_of(INVOICES, "lines", here, BOOK), BOOK)["lines"]
    figures = [sage.figures(row, D(20)) for row in back]
    assert sum((one.total for one in figures), D(0)) == total
    stated = sum((row["net_amount"] for row in rows), D(0))
    assert sum((one.net for one in figures), D(0)) == stated


@given(st.lists(st.tuples(PENNIES, RATES, st.booleans()), min_size=1, max_size=6), st.integers(-1, 1))
def test_lines_with_a_fixed_amount_keep_it_and_all_add_up(drawn, penny):
    """Whatever is found adds up; without a penny that nobody can explain, something is found."""
    shares, net, total = [], D(0), D(0)
    for amount, rate, is_fixed in drawn:
        exact = amount * 100 / (100 + rate) if is_fixed else amount
        fixed = {"charged": amount} if is_fixed else {}
        shares.append(Share(exact, (exact.quantize(D("0.01")),), str(rate), rate, **fixed))
        net += exact
        total += amount if is_fixed else amount * (100 + rate) / 100
    net, total = (one.quantize(D("0.01"), "ROUND_HALF_UP") for one in (net, total))
    total += D(penny) / 100
    found = spread(shares, net, total - net)
    if found is None:
        assert penny or not all(is_fixed for _amount, _rate, is_fixed in drawn)
        return
    assert (sum(found.nets), sum(found.taxes)) == (net, total - net)
    for share, own, tax in zip(shares, found.nets, found.taxes, strict=True):
        assert share.charged is None or own + tax == share.charged
        assert abs(tax - own * share.rate / 100) < D("0.01")


FIVE = Share(D("105.95833333"), (D("105.96"),), "standard", D(20), charged=D("127.15"))


@pytest.mark.parametrize(("net", "tax", "fits"), [("105.96", "21.19", True), ("105.95", "21.20", False)])
def test_a_whole_penny_of_tax_too_much_is_no_rounding(net, tax, fits):
    assert (spread([FIVE], D(net), D(tax)) is not None) is fits


def test_another_line_keeps_its_best_net_where_the_tax_of_a_fixed_one_can_give_way():
    cut = Share(D("9.4494"), (D("9.45"), D("9.44")), "standard", D(20))
    fixed = Share(D("41.16666668"), (D("41.17"),), "standard", D(20), charged=D("49.40"))
    lower = Share(D("18.2321"), (D("18.23"), D("18.24")), "lower", D(5))
    assert spread([cut, fixed, lower], D("68.84"), D("11.04")).nets[0] == D("9.45")
