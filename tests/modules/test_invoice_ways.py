"""The forms in which Vtiger's invoices go to Sage while a way is on, by examples that one can reckon up."""

from dataclasses import replace

import pytest

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.rules import evaluate
from sagesync_desktop.core.types import MISSING, Side
from sagesync_desktop.modules import BY_ID
from tests.builders import (
    INVOICES,
    MAPPINGS,
    STANDARD,
    D,
    books,
    invoice,
    line,
    product,
    sage_invoice,
    sent,
    settings,
    trading_book,
    value_of,
)

SPEC = BY_ID[INVOICES]


def on(*options, book=None):
    """A book with these ways on."""
    known = book or trading_book()
    return replace(known, settings=replace(known.settings, options=frozenset(options)))


def posted(found, book):
    """The lines as they go to Sage; the skip where they do not."""
    held = evaluate(SPEC.rules, found, Side.SAGE, Context(book))
    return held or sent(INVOICES, "lines", Side.SAGE, value_of(INVOICES, "lines", found, book), book)["lines"]


def figures(rows):
    """What tells of each line what it comes to."""
    names = ("quantity", "unit_price", "discount_amount", "discount_percentage", "tax_amount")
    return [tuple(row.get(name) for name in names) for row in rows]


DISCOUNT = on(Option.OVERALL_DISCOUNT)


def test_a_discount_in_percent_is_that_percentage_of_each_line():
    found = invoice(lines=[line(), line()], hdnGrandTotal=D("45.60"), hdnDiscountPercent=D(5))
    assert figures(posted(found, DISCOUNT)) == [(2, 10, None, 5, D("3.80"))] * 2


def test_a_discount_by_amount_comes_off_net_and_tax_alike():
    found = invoice(lines=[line()], hdnGrandTotal=D("21.60"), hdnDiscountAmount=D("2.40"))
    assert figures(posted(found, DISCOUNT)) == [(2, 10, None, 10, D("3.60"))]


def test_a_discount_on_the_whole_comes_on_top_of_a_lines_own():
    found = invoice(lines=[line(discount_percent=D(50))], hdnGrandTotal=D("10.80"), hdnDiscountPercent=D(10))
    assert figures(posted(found, DISCOUNT)) == [(2, 10, None, 55, D("1.80"))]


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (invoice(lines=[line(quantity=D(-1)), line()], hdnDiscountPercent=D(5)), "discount of 5 %"),
        (invoice(hdnGrandTotal=D("-6.00"), hdnDiscountAmount=D("30")), "Its total is -6.00"),
        (invoice(hdnGrandTotal=D("22.00"), hdnDiscountPercent=D(5)), "adds up to 22.80|add up to 22.80"),
    ],
    ids=["goods that came back", "more than all", "another total than its own"],
)
def test_what_cannot_be_exact_is_held_with_the_figures(found, said):
    held = posted(found, DISCOUNT)
    assert any(part in held.because for part in said.split("|")), held.because


# -- an adjustment

CHOSEN = settings(mappings=settings().mappings.with_account("adjustment", "a-service"))
ADJUSTED = on(Option.ADJUSTMENT_LINE, book=trading_book(chosen=CHOSEN))


def test_an_adjustment_is_a_last_line_without_tax_on_its_account():
    found = invoice(hdnGrandTotal=D("26.50"), txtAdjustment=D("2.50"))
    first, last = posted(found, ADJUSTED)
    assert first["product_id"] == "p1"
    assert last == {
        "ledger_account_id": "a-service",
        "description": "Adjustment",
        "quantity": 1,
        "unit_price": D("2.5"),
        "tax_rate_id": "GB_NO_TAX",
        "tax_amount": D("0.00"),
    }


def test_an_adjustment_below_zero_is_a_quantity_below_zero():
    found = invoice(hdnGrandTotal=D("12.00"), txtAdjustment=D("-12"))
    assert figures(posted(found, ADJUSTED))[-1] == (-1, 12, None, None, 0)


@pytest.mark.parametrize(
    ("book", "amount", "said"),
    [
        (trading_book(), "2.50", "It carries an adjustment of 2.50"),
        (on(Option.ADJUSTMENT_LINE), "2.50", "no account is chosen for adjustments under Mapping"),
        (ADJUSTED, "2.505", "The price on line 2 (Adjustment) is 2.505"),
        (ADJUSTED, "5.00", "Vtiger shows a total of 26.50, but its lines add up to 29.00"),
    ],
    ids=["off", "no account", "half a penny", "another total"],
)
def test_an_adjustment_that_cannot_go_is_held_in_words(book, amount, said):
    held = posted(invoice(hdnGrandTotal=D("26.50"), txtAdjustment=D(amount)), book)
    assert said in held.because


def test_an_adjustments_account_that_sage_has_lost_is_told():
    lost = settings(mappings=settings().mappings.with_account("adjustment", "a-gone"))
    gone = on(Option.ADJUSTMENT_LINE, book=trading_book(chosen=lost))
    held = posted(invoice(hdnGrandTotal=D("26.50"), txtAdjustment=D("2.50")), gone)
    assert (held.rule, held.because) == (
        "account.unusable",
        "Line 2 (Adjustment): its sales account is not in Sage any more",
    )


def test_a_line_without_item_is_held_as_ever_while_adjustments_are_lines():
    held = posted(invoice(lines=[line(productid="", product_name="Bolt")]), ADJUSTED)
    assert held.rule == "invoice.line_without_item"


# -- prices of more than two decimals

FINE = on(Option.PRICE_DECIMALS)


def test_a_finer_price_is_one_piece_with_what_it_was_made_of_in_its_text():
    found = invoice(
        lines=[line(quantity=D(1000), listprice=D("0.0375"), comment="Ties")], hdnGrandTotal=D("45.00")
    )
    (row,) = posted(found, FINE)
    assert figures([row]) == [(1, D("37.50"), None, None, D("7.50"))]
    assert row["description"] == "Ties\n1000 × 0.0375"


def test_fractions_of_pennies_are_rounded_together():
    """Three times 0.005 is 0.015: two lines go up and one goes down, or one and two."""
    rows = [line(quantity=D(1), listprice=D("10.005"), tax1=D(0))] * 3
    nets = [row["unit_price"] for row in posted(invoice(lines=rows, hdnGrandTotal=D("30.015")), FINE)]
    assert sorted(nets) == [D("10.00"), D("10.01"), D("10.01")]


def test_a_finer_price_with_a_discount_says_so():
    found = invoice(
        lines=[line(quantity=D(100), listprice=D("0.125"), discount_percent=D(10))], hdnGrandTotal=D("13.50")
    )
    (row,) = posted(found, FINE)
    assert figures([row]) == [(1, D("11.25"), None, None, D("2.25"))]
    assert row["description"].endswith("100 × 0.125 - 10 %")


def test_a_finer_price_of_goods_that_came_back_is_held_as_ever():
    rows = [line(quantity=D(-1), listprice=D("0.125")), line()]
    held = posted(invoice(lines=rows, hdnGrandTotal=D("23.85")), FINE)
    assert held.rule == "invoice.price_decimals"


def test_a_credit_notes_fraction_of_a_penny_is_rounded_towards_the_document():
    rows = [line(quantity=D(-1), listprice=D("29.814733"), tax1=D(0))]
    both = on(Option.PRICE_DECIMALS, Option.CREDIT_NOTES)
    (row,) = posted(invoice(lines=rows, hdnGrandTotal=D("-29.81"), pre_tax_total=D("-29.81")), both)
    assert figures([row]) == [(-1, D("29.81"), None, None, D(0))]


# -- one tax for the whole

GROUP = on(Option.GROUP_TAX)


def test_a_group_s_tax_is_on_every_line():
    rows = [line(), line(tax1=D(0), tax2=D(5))]
    found = invoice(lines=rows, hdnTaxType="group", hdnGrandTotal=D("48.00"))
    lines = posted(found, GROUP)
    assert [row["tax_rate_id"] for row in lines] == ["GB_STANDARD", "GB_STANDARD"]
    assert [row["tax_amount"] for row in lines] == [D("4.00"), D("4.00")]


def test_a_group_s_tax_counts_whatever_is_ticked_on_an_item():
    """The total of two pence is the same with and without tax, so it tells nothing."""
    book = on(Option.GROUP_TAX, book=trading_book(product(taxes=({"name": "tax2", "rate": D(5)},))))
    rows = [line(quantity=D(1), listprice=D("0.02"))]
    (row,) = posted(invoice(lines=rows, hdnTaxType="group", hdnGrandTotal=D("0.02")), book)
    assert (row["tax_rate_id"], row["tax_amount"]) == ("GB_STANDARD", 0)


def test_a_discount_on_a_group_comes_off_before_its_tax():
    found = invoice(hdnTaxType="group", hdnGrandTotal=D("21.60"), hdnDiscountAmount=D("2.00"))
    both = on(Option.GROUP_TAX, Option.OVERALL_DISCOUNT)
    assert figures(posted(found, both)) == [(2, 10, None, 10, D("3.60"))]
    assert posted(found, GROUP).rule == "invoice.overall_discount"


def test_a_group_s_tax_that_is_not_in_sage_holds_the_invoice():
    unmapped = on(Option.GROUP_TAX, book=trading_book(chosen=settings(mappings=replace(MAPPINGS, taxes={}))))
    assert posted(invoice(hdnTaxType="group"), unmapped).rule == "invoice.tax_not_in_sage"


# -- taxed shipping

SHIPPED = on(Option.TAXED_SHIPPING)
CARRIED = {"shipping_charges": D("15.00"), "shipping_taxes": ({"name": "shtax1", "rate": D(20)},)}


def carriage(found, book, *names):
    """What is sent of shipping; the skip where the invoice is held."""
    held = evaluate(SPEC.rules, found, Side.SAGE, Context(book))
    fields = {}
    for name in names:
        fields |= sent(INVOICES, name, Side.SAGE, value_of(INVOICES, name, found, book), book)
    return held or fields


def test_taxed_shipping_names_the_rate_that_its_lines_bear():
    found = invoice(hdnGrandTotal=D("42.00"), **CARRIED)
    assert carriage(found, SHIPPED, "charges", "charges_tax") == {
        "shipping_net_amount": D("15.00"),
        "shipping_tax_rate_id": "GB_STANDARD",
    }
    assert figures(posted(found, SHIPPED)) == [(2, 10, None, None, 4)]


def test_shipping_without_tax_goes_at_the_rate_of_no_tax_as_ever():
    found = invoice(hdnGrandTotal=D("39.00"), shipping_charges=D("15.00"))
    assert carriage(found, SHIPPED, "charges", "charges_tax")["shipping_tax_rate_id"] == "GB_NO_TAX"


@pytest.mark.parametrize(
    ("rate", "total", "said"),
    [
        ("17.5", "41.63", "taxed at 17.5 %, and not exactly one mapped Sage rate has that"),
        ("20", "43.00", "Vtiger shows a total of 43.00, but its lines add up to 42.00"),
    ],
    ids=["no such rate", "another total"],
)
def test_taxed_shipping_that_cannot_go_is_held_in_words(rate, total, said):
    taxed = {**CARRIED, "shipping_taxes": ({"name": "shtax1", "rate": D(rate)},)}
    assert said in posted(invoice(hdnGrandTotal=D(total), **taxed), SHIPPED).because


def test_of_two_mapped_rates_of_one_percentage_none_is_guessed_for_shipping():
    twin = replace(STANDARD, id="GB_TWIN")
    taxes = replace(MAPPINGS, taxes={**MAPPINGS.taxes, "tax3": "GB_TWIN"})
    rates = books(tax_rates=(*books().tax_rates, twin))
    two = on(Option.TAXED_SHIPPING, book=trading_book(chosen=settings(mappings=taxes), sage=rates))
    untaxed = invoice(lines=[line(tax1=D(0))], hdnGrandTotal=D("38.00"), **CARRIED)
    assert "not exactly one" in posted(untaxed, two).because
    assert carriage(invoice(hdnGrandTotal=D("42.00"), **CARRIED), two, "charges_tax") == {
        "shipping_tax_rate_id": "GB_STANDARD"
    }


def test_nothing_is_said_of_shippings_tax_while_its_way_is_off():
    for one in (invoice(**CARRIED), sage_invoice(shipping_tax_amount=D(3), shipping_tax_rate_id="x")):
        assert value_of(INVOICES, "charges_tax", one, trading_book()) is MISSING
