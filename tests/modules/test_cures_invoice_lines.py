"""Amounts that Sage has no place for, each on a line of its own; and lines that lack an item."""

from dataclasses import replace

import pytest

from sagesync_desktop.core.books import VtigerTax
from sagesync_desktop.core.cures import Elsewhere, Unfit
from sagesync_desktop.core.settings import Mappings
from sagesync_desktop.core.types import Side
from tests.builders import SERVICES, D, invoice, line, product, settings, setup
from tests.modules.invoice_cure_cases import (
    after,
    columns,
    context,
    cure,
    edit_of,
    held,
    offered,
    shop,
    sums,
    work,
)

CARRIED = {"shipping_charges": D("10.00"), "shipping_taxes": ({"name": "shtax1", "rate": D(20)},)}


def last(done):
    return edit_of(done).fields["lines"][-1]


@pytest.mark.parametrize(
    ("amount", "total", "quantity", "price"),
    [("-4.00", "20.00", D(-1), D("4.00")), ("1.50", "25.50", D(1), D("1.50"))],
)
def test_an_adjustment_becomes_an_untaxed_line_and_the_total_stays(amount, total, quantity, price):
    held_back = invoice(txtAdjustment=D(amount), hdnGrandTotal=D(total))
    done = work("invoice.adjustment", "as_line_service", held_back, "34x2")
    assert columns(last(done), "productid", "quantity", "listprice", "tax1", "tax2") == (
        "34x2",
        quantity,
        price,
        D(0),
        D(0),
    )
    assert (sums(done.before), done.warning) == (sums(done.after), "")
    assert held("invoice.adjustment", after(held_back, done)) is None


def test_a_firms_own_item_for_it_is_proposed():
    held_back = invoice(txtAdjustment=D("-4.00"), **CARRIED)
    assert offered("invoice.adjustment", "as_line_service", held_back) == "34x2"
    assert offered("invoice.charge_tax", "as_line_service", held_back) == "34x1"


def test_of_two_items_of_that_name_neither_is_proposed():
    book = shop()
    twin = replace(book.records[SERVICES, Side.VTIGER, "34x1"], id="34x9")
    book.records[SERVICES, Side.VTIGER, "34x9"] = twin
    assert offered("invoice.charge_tax", "as_line_service", invoice(**CARRIED), context(book)) == ""


def test_taxed_carriage_becomes_a_line_with_the_same_tax():
    held_back = invoice(**CARRIED, hdnGrandTotal=D("36.00"))
    done = work("invoice.charge_tax", "as_line_service", held_back, "34x1")
    assert columns(last(done), "productid", "listprice", "tax1") == ("34x1", D("10.00"), D(20))
    assert sums(done.before) == sums(done.after) == (D("30.00"), D("6.00"), D("36.00"))
    cured = after(held_back, done)
    assert (cured.fields["shipping_charges"], cured.fields["shipping_taxes"]) == (D(0), ())
    assert held("invoice.charge_tax", cured) is None


def test_an_item_without_that_tax_does_not_do_for_carriage():
    with pytest.raises(Unfit, match=r"Sundries does not bear a tax of 20 %"):
        work("invoice.charge_tax", "as_line_service", invoice(**CARRIED), "34x2")


def test_an_item_of_another_rate_does_not_do_for_carriage():
    with pytest.raises(Unfit, match=r"Seat does not bear a tax of 20 %"):
        work("invoice.charge_tax", "as_line_product", invoice(**CARRIED), "14x2")


@pytest.mark.parametrize("value", ["", "34x77", "11x1"])
def test_what_is_no_such_item_is_refused_with_a_word(value):
    with pytest.raises(Unfit, match="Service"):
        work("invoice.adjustment", "as_line_service", invoice(txtAdjustment=D(1)), value)


@pytest.mark.parametrize(
    ("rule", "id"),
    [
        ("invoice.adjustment", "as_line_service"),
        ("invoice.charge_tax", "as_line_product"),
        ("invoice.charge_tax", "sage_line_service"),
        ("invoice.several_taxes", "levy_line_service"),
        ("invoice.line_without_item", "choose_product"),
        ("invoice.line_without_item", "choose_sage_product"),
        ("invoice.no_lines", "add_product"),
        ("invoice.discount_over_line", "rest_service"),
    ],
)
def test_a_cure_asks_for_nothing_and_does_nothing_where_nothing_is_to_be_cured(rule, id):
    sound = invoice()
    assert cure(rule, id).needs(sound, context()) is None
    assert work(rule, id, sound, "34x1") is None


# -- levies


TAXES = (*setup().taxes, VtigerTax("tax3", "Eco levy", D("2.5")))
RATES = {"tax1": D(20), "tax3": D("2.5")}


def levied(*lines, total):
    return invoice(lines=lines, hdnGrandTotal=D(total))


def ticked(*names):
    """The shop, in whose Vtiger there is an eco levy and these taxes are ticked on the widget."""
    taxes = tuple({"name": name, "rate": RATES[name]} for name in names)
    return shop(product(taxes=taxes), vtiger=setup(taxes=TAXES))


def test_a_levy_beside_the_tax_becomes_a_line_to_the_penny_of_the_total():
    book = ticked("tax1", "tax3")
    held_back = levied(line(listprice=D("9.99"), tax3=D("2.5")), total="24.48")
    seen = context(book)
    assert held("invoice.several_taxes", held_back, seen) is not None
    done = work("invoice.several_taxes", "levy_line_service", held_back, "34x2", seen)
    assert columns(last(done), "listprice", "quantity") == (D("0.50"), D(1))
    assert (done.before.gross, done.after.gross) == (D("24.48"), D("24.48"))
    assert held("invoice.several_taxes", after(held_back, done, book), context(book)) is None


def test_what_moves_from_tax_to_net_is_told():
    book = ticked("tax1", "tax3")
    held_back = levied(line(listprice=D("10"), tax3=D("2.5")), total="24.50")
    done = work("invoice.several_taxes", "levy_line_service", held_back, "34x2", context(book))
    assert done.warning == (
        "The total stays £24.50, but the tax in it would change from £4.50 to £4.00. "
        "The customer may hold the old invoice"
    )


def test_a_levy_that_stands_alone_becomes_a_line_as_well():
    book = ticked("tax3")
    held_back = levied(line(tax1=D(0), tax3=D("2.5")), total="20.50")
    done = work("invoice.tax_not_in_sage", "levy_line_service", held_back, "34x2", context(book))
    assert (columns(last(done), "listprice"), done.after.gross) == ((D("0.50"),), D("20.50"))


def test_a_total_that_was_wrong_before_is_not_booked_as_a_levy():
    book = ticked("tax1", "tax3")
    held_back = levied(line(tax3=D("2.5")), total="99.00")
    done = work("invoice.several_taxes", "levy_line_service", held_back, "34x2", context(book))
    assert columns(last(done), "listprice") == (D("0.50"),)
    assert "from £99.00 to £24.50" in done.warning


def test_the_pennies_of_a_levy_go_where_the_total_stays():
    """1.03 and 22.5 % are 1.26, with 20 % alone 1.24: the levy of 0.026 is two pennies here, not three."""
    held_back = levied(line(listprice=D("1.03"), quantity=D(1), tax3=D("2.5")), total="1.26")
    seen = context(ticked("tax1", "tax3"))
    done = work("invoice.several_taxes", "levy_line_service", held_back, "34x2", seen)
    assert columns(last(done), "listprice") == (D("0.02"),)
    assert done.before.gross == done.after.gross == D("1.26")


def test_a_tax_that_sage_knows_is_mapped_and_never_made_a_levy():
    reduced = product(taxes=({"name": "tax2", "rate": D(5)},))
    seen = context(shop(reduced, vtiger=setup(taxes=TAXES), chosen=settings(mappings=Mappings())))
    unmapped = levied(line(tax1=D(0), tax2=D(5)), total="21.00")
    assert held("invoice.tax_not_in_sage", unmapped, seen) is not None
    assert cure("invoice.tax_not_in_sage", "levy_line_service").needs(unmapped, seen) is None


# -- lines without item, and none at all


def test_the_chosen_item_is_put_on_every_line_of_that_name_and_the_name_stays_as_text():
    bare = line(productid="", product_name="Old polo")
    held_back = invoice(lines=(bare, line(), {**bare, "quantity": D(1)}), hdnGrandTotal=D("60.00"))
    done = work("invoice.line_without_item", "choose_product", held_back, "14x1")
    named = [columns(row, "productid", "comment") for row in edit_of(done).fields["lines"]]
    assert named == [("14x1", "Old polo"), ("14x1", ""), ("14x1", "Old polo")]
    assert held("invoice.line_without_item", after(held_back, done)) is None


def test_a_bare_line_of_an_items_own_name_proposes_that_item():
    held_back = invoice(lines=(line(productid="", product_name="Widget"),))
    assert offered("invoice.line_without_item", "choose_product", held_back) == "14x1"
    assert offered("invoice.line_without_item", "choose_service", held_back) == ""


def test_an_item_without_the_lines_tax_takes_it_off_and_says_what_that_costs():
    held_back = invoice(lines=(line(productid="", product_name="Old"),))
    done = work("invoice.line_without_item", "choose_service", held_back, "34x2")
    assert done.after.gross == D("20.00")
    assert "from £24.00 to £20.00" in done.warning


def test_another_line_whose_item_is_gone_stops_a_cure_that_would_lose_its_name():
    rows = (line(), line(productid="", product_name="Old polo"))
    done = work("invoice.adjustment", "as_line_service", invoice(lines=rows, txtAdjustment=D(1)), "34x2")
    (only,) = done.effects
    assert isinstance(only, Elsewhere)
    assert "line 2 (Old polo)" in only.why


def test_a_price_in_another_currency_is_not_put_on_a_first_line():
    empty = invoice(lines=(), currency_code="EUR")
    with pytest.raises(Unfit, match="Seat is priced in GBP, and the invoice is in EUR"):
        work("invoice.no_lines", "add_product", empty, "14x2")


def test_a_first_line_is_one_of_the_item_at_its_price_and_taxes():
    empty = invoice(lines=(), hdnGrandTotal=D(0))
    done = work("invoice.no_lines", "add_product", empty, "14x2")
    assert columns(last(done), "quantity", "listprice", "tax1", "tax2") == (D(1), D("40"), D(0), D(5))
    assert done.after.gross == D("42.00")
    assert "from £0.00 to £42.00" in done.warning
