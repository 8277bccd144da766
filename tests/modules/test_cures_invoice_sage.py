"""Cures that write to Sage's invoices, and those that lie in an item or in what Sage has closed."""

from datetime import date

import pytest

from sagesync_desktop.core.books import TaxRate, VtigerTax
from sagesync_desktop.core.cures import Edit, Elsewhere, Stand
from sagesync_desktop.core.settings import Mappings
from sagesync_desktop.core.types import Side
from tests.builders import (
    PRODUCTS,
    STANDARD,
    D,
    books,
    invoice,
    line,
    product,
    sage_invoice,
    sage_line,
    sage_product,
    settings,
    setup,
)
from tests.modules.invoice_cure_cases import after, columns, context, cure, edit_of, held, shop, sums, work

CHARGE, BARE = "invoice.charge_tax", "invoice.line_without_item"
TOTALS, TICK = "invoice.totals_differ", "invoice.tax_not_linked"


def sent(done):
    return edit_of(done).fields["lines"]


def carried(**more):
    charge = {"shipping_net_amount": D("10.00"), "shipping_tax_amount": D("2.00")}
    return sage_invoice(**charge, shipping_tax_rate_id="GB_STANDARD", total_amount=D("36.00"), **more)


def test_sages_taxed_carriage_becomes_a_line_with_its_tax():
    done = work(CHARGE, "sage_line_service", carried(), "v1")
    names = ("service_id", "description", "ledger_account_id", "unit_price", "tax_rate_id", "tax_amount")
    assert columns(sent(done)[-1], *names) == (
        "v1",
        "Carriage",
        "a-service",
        D("10.00"),
        "GB_STANDARD",
        D("2.00"),
    )
    assert sums(done.before) == sums(done.after) == (D("30.00"), D("6.00"), D("36.00"))
    assert edit_of(done).fields["shipping_net_amount"] == D(0)
    assert held(CHARGE, after(carried(), done)) is None


def test_what_sage_works_out_itself_is_never_sent():
    done = work(CHARGE, "sage_line_service", carried(), "v1")
    assert not any({"net_amount", "total_amount"} & row.keys() for row in sent(done))


def test_a_discount_in_percent_is_sent_as_such_alone():
    row = sage_line(discount_percentage=D(10), discount_amount=D("2.00"), net_amount=D("18.00"))
    done = work(CHARGE, "sage_line_service", carried(lines=(row,)), "v1")
    assert columns(sent(done)[0], "discount_percentage", "discount_amount") == (D(10), None)


@pytest.mark.parametrize("closed", [{"editable": False}, {"total_paid": D("5.00")}])
def test_an_invoice_that_sage_has_closed_is_not_written(closed):
    (only,) = work(CHARGE, "sage_line_service", carried(**closed), "v1").effects
    assert isinstance(only, Elsewhere)
    assert only.side is Side.SAGE


def test_a_free_line_of_sage_gets_the_chosen_item_and_keeps_its_words():
    bare = sage_line(product_id=None, description="Skip hire")
    held_back = sage_invoice(lines=(bare, sage_line()))
    done = work(BARE, "choose_sage_service", held_back, "v2")
    assert columns(sent(done)[0], "service_id", "product_id", "description") == ("v2", None, "Skip hire")
    assert held(BARE, after(held_back, done)) is None


def test_a_quantity_that_vtiger_cannot_keep_becomes_one_piece_at_the_lines_net():
    row = sage_line(quantity=D("0.3333"), unit_price=D("240"), net_amount=D("79.99"), tax_amount=D("16.00"))
    held_back = sage_invoice(lines=(row,), total_amount=D("95.99"))
    done = work(TOTALS, "one_piece_in_sage", held_back)
    assert columns(sent(done)[0], "quantity", "unit_price", "tax_amount", "description") == (
        D(1),
        D("79.99"),
        D("16.00"),
        "A fine widget\n0.3333 × 240",
    )
    assert (sums(done.before), done.warning) == (sums(done.after), "")
    assert held(TOTALS, after(held_back, done)) is None


def test_a_price_that_includes_the_tax_is_taken_without_it():
    row = sage_line(unit_price=D("12.00"), unit_price_includes_tax=True)
    done = work(TOTALS, "one_piece_in_sage", sage_invoice(lines=(row,)))
    assert columns(sent(done)[0], "unit_price", "unit_price_includes_tax") == (D("20.00"), False)
    assert sums(done.after) == (D("20.00"), D("4.00"), D("24.00"))


def test_tax_that_stays_apart_is_not_evened():
    row = sage_line(quantity=D("0.3333"), unit_price=D("240"), net_amount=D("79.99"), tax_amount=D("15.00"))
    assert work(TOTALS, "one_piece_in_sage", sage_invoice(lines=(row,), total_amount=D("94.99"))) is None


# -- what lies in the item

UNTICKED = product(taxes=({"name": "tax2", "rate": D(5)},))


def test_the_tax_is_ticked_on_the_item_beside_the_one_it_has():
    seen = context(shop(UNTICKED))
    assert held(TICK, sage_invoice(), seen) is not None
    done = work(TICK, "tick", sage_invoice(), seen=seen)
    assert done.effects == (
        Edit(
            PRODUCTS,
            Side.VTIGER,
            "14x1",
            {"taxes": ({"name": "tax2", "rate": D(5)}, {"name": "tax1", "rate": D(20)})},
        ),
    )
    assert "new invoices as well" in done.warning


def test_a_tax_that_is_mapped_at_another_percentage_is_ticked_by_its_name():
    reduced = TaxRate("GB_REDUCED", "REDUCED_2", D("12.5"))
    chosen = settings(mappings=Mappings({}, {"tax1": "GB_STANDARD", "tax1@12.5": "GB_REDUCED"}))
    seen = context(shop(UNTICKED, sage=books(tax_rates=(STANDARD, reduced)), chosen=chosen))
    of_old = sage_invoice(lines=(sage_line(tax_rate_id="GB_REDUCED", tax_amount=D("2.50")),))
    assert held(TICK, of_old, seen) is not None
    taxes = edit_of(work(TICK, "tick", of_old, seen=seen)).fields["taxes"]
    assert [row["name"] for row in taxes] == ["tax2", "tax1"]


def test_a_vtiger_that_keeps_the_former_tax_beside_a_new_one_is_not_told():
    seen = context(shop(UNTICKED, vtiger=setup(version="8.4.0", replaces_taxes=False)))
    (only,) = work(TICK, "tick", sage_invoice(), seen=seen).effects
    assert isinstance(only, Elsewhere)


def test_or_sage_taxes_the_line_as_its_item_and_says_what_that_does_to_the_total():
    seen = context(shop(UNTICKED, sage_product(sales_tax_rate_id="GB_LOWER")))
    done = work(TICK, "as_item", sage_invoice(), seen=seen)
    assert columns(sent(done)[0], "tax_rate_id", "tax_amount") == ("GB_LOWER", D("1.00"))
    assert done.warning == (
        "The total would change from £24.00 to £21.00. The customer may hold the old invoice"
    )
    assert held(TICK, after(sage_invoice(), done), seen) is None


def test_a_line_that_is_taxed_as_its_item_is_left_alone():
    assert work(TICK, "as_item", sage_invoice()) is None
    assert work(TICK, "tick", sage_invoice()) is None


ZEROS = (VtigerTax("tax3", "Exempt", D(0)), VtigerTax("tax4", "Zero-rated", D(0)))
KINDS = {"tax1": "GB_STANDARD", "tax3": "GB_NO_TAX", "tax4": "GB_LOWER"}


def test_of_two_kinds_of_zero_tax_the_chosen_one_stays_on_the_item():
    both = product(taxes=({"name": "tax3", "rate": D(0)}, {"name": "tax4", "rate": D(0)}))
    zeros = {
        "vtiger": setup(taxes=(*setup().taxes, *ZEROS)),
        "chosen": settings(mappings=Mappings({}, KINDS)),
    }
    seen = context(shop(both, **zeros))
    untaxed = invoice(lines=(line(tax1=D(0), tax3=D(0), tax4=D(0)),), hdnGrandTotal=D("20.00"))
    rule = "invoice.tax_kind_unclear"
    assert held(rule, untaxed, seen) is not None
    need = cure(rule, "kind").needs(untaxed, seen)
    assert [one.label for one in need.choices] == ["Exempt", "Zero-rated"]
    (item,) = work(rule, "kind", untaxed, "Exempt", seen).effects
    assert (item.record_id, item.fields) == ("14x1", {"taxes": ({"name": "tax3", "rate": D(0)},)})
    cured = context(shop(product(taxes=item.fields["taxes"]), **zeros))
    assert held(rule, untaxed, cured) is None


def test_an_items_own_account_that_sage_no_longer_offers_is_replaced():
    own = sage_product(sales_ledger_account_id="a-old")
    seen = context(shop(own))
    need = cure("account.unusable", "item_account").needs(invoice(), seen)
    assert [one.id for one in need.choices] == ["a-sales", "a-service", "a-carriage"]
    done = work("account.unusable", "item_account", invoice(), "a-service", seen)
    assert done.effects == (Edit(PRODUCTS, Side.SAGE, "p1", {"sales_ledger_account_id": "a-service"}),)
    assert cure("account.unusable", "choose_account").needs(invoice(), seen) is None


def test_a_mapped_account_that_sage_no_longer_offers_is_chosen_anew():
    mapped = settings(mappings=Mappings({"product_sales": "a-old"}, {}))
    need = cure("account.unusable", "choose_account").needs(invoice(), context(shop(chosen=mapped)))
    assert "a-sales" in [one.id for one in need.choices]


# -- settings


def test_a_rate_of_sage_without_a_tax_is_mapped_to_the_tax_that_the_item_bears():
    unmapped = settings(mappings=Mappings({}, {}))
    need = cure("invoice.tax_not_in_vtiger", "map_rate").needs(sage_invoice(), context(shop(chosen=unmapped)))
    assert need.suggestion == "tax1"


def test_a_tax_without_a_rate_is_asked_for_by_what_it_charges_on_the_day():
    unmapped = settings(mappings=Mappings({}, {}))
    seen = context(shop(chosen=unmapped))
    of_old = invoice(lines=(line(tax1=D("17.5")),), invoicedate="2010-05-06")
    need = cure("invoice.tax_not_in_sage", "map_tax").needs(of_old, seen)
    assert [one.id for one in need.choices] == [STANDARD.id]


# -- what Sage has closed


def test_sages_values_stand_where_both_differ_and_the_total_moves_back():
    paid = sage_invoice(status_id="PAID", due_date="2024-07-01")
    changed = invoice(lines=(line(quantity=D(3)),), hdnGrandTotal=D("36.00"))
    done = work("invoice.closed_in_sage", "as_in_sage", changed, seen=context(shop(), paid))
    (stand,) = done.effects
    assert isinstance(stand, Stand)
    assert (stand.sage_id, stand.vtiger_id) == ("i1", "7x1")
    assert stand.fields == {"due_date": Side.SAGE, "lines": Side.SAGE}
    assert "from £36.00 to £24.00" in done.warning


def test_a_date_alone_moves_no_money():
    paid = sage_invoice(status_id="PAID", date="2024-05-07")
    done = work("invoice.closed_in_sage", "as_in_sage", invoice(), seen=context(shop(), paid))
    assert ([one.after for one in done.shown], done.after) == ([date(2024, 5, 7)], None)


def test_lines_do_not_come_back_to_a_vtiger_that_destroys_them():
    book = shop(vtiger=setup(version="8.3.0", can_write_invoices=False))
    changed = invoice(lines=(line(quantity=D(3)),), hdnGrandTotal=D("36.00"))
    (only,) = work(
        "invoice.closed_in_sage", "as_in_sage", changed, seen=context(book, sage_invoice())
    ).effects
    assert isinstance(only, Elsewhere)


def test_two_that_say_the_same_need_nothing():
    assert (
        work("invoice.closed_in_sage", "as_in_sage", invoice(), seen=context(shop(), sage_invoice())) is None
    )
