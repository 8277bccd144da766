"""Group tax and no tax mode: every line gets a tax of its own, and the total is told to the penny."""

import pytest

from sagesync_desktop.core.cures import Elsewhere
from sagesync_desktop.modules.invoice_sums import saved
from tests.builders import D, invoice, line, product, setup
from tests.modules.invoice_cure_cases import (
    after,
    columns,
    context,
    edit_of,
    held,
    shop,
    sums,
    work,
)

GROUP = "invoice.group_tax"
MIXED = (line(), line(productid="14x2", product_name="Seat", listprice=D("40"), quantity=D(1), tax1=D(0)))


def group(*lines, **fields):
    sound = {"hdnTaxType": "group", "hdnGrandTotal": D("24.00")}
    return invoice(lines=lines or None, **{**sound, **fields})


def rates(record):
    return [columns(row, "tax1", "tax2") for row in record.rows("lines")]


def test_lines_bear_what_the_group_was_charged_and_the_total_stays():
    held_back = group(line(), line(listprice=D("5"), tax1=D(0)), hdnGrandTotal=D("36.00"))
    done = work(GROUP, "individual", held_back)
    cured = after(held_back, done)
    assert rates(cured) == [(D(20), D(0)), (D(20), D(0))]
    assert cured.text("hdnTaxType") == "individual"
    assert (sums(done.before), sums(done.after), done.warning) == (
        (D("30.00"), D("6.00"), D("36.00")),
        (D("30.00"), D("6.00"), D("36.00")),
        "",
    )
    assert held(GROUP, cured) is None


def test_an_item_without_the_tax_bears_none_and_the_fall_of_the_total_is_told():
    """Vtiger would leave the tax out of the total (8.2.0, measured)."""
    held_back = group(*MIXED, hdnGrandTotal=D("72.00"))
    done = work(GROUP, "individual", held_back)
    assert rates(after(held_back, done)) == [(D(20), D(0)), (D(0), D(0))]
    assert done.after.gross == D("64.00")
    assert done.warning == (
        "The total would change from £72.00 to £64.00. The customer may hold the old invoice"
    )
    assert any("not ticked on its item" in one.field for one in done.shown)


def test_the_other_way_gives_each_line_the_tax_of_its_item():
    held_back = group(*MIXED, hdnGrandTotal=D("72.00"))
    done = work(GROUP, "item_taxes", held_back)
    assert rates(after(held_back, done)) == [(D(20), D(0)), (D(0), D(5))]
    assert done.after.gross == D("66.00")


def test_two_ways_that_come_to_the_same_are_offered_once():
    assert work(GROUP, "item_taxes", group()) is None


def test_a_discount_by_amount_that_came_off_before_tax_goes_onto_the_lines():
    held_back = group(line(), line(), hdnDiscountAmount=D("10.00"), hdnGrandTotal=D("36.00"))
    done = work(GROUP, "individual", held_back)
    cured = after(held_back, done)
    assert [row["discount_percent"] for row in cured.rows("lines")] == [D(25), D(25)]
    assert (cured.amount("hdnDiscountAmount"), done.after.gross, done.warning) == (D(0), D("36.00"), "")


def test_a_discount_in_percent_stays_on_the_whole_where_it_comes_to_the_same():
    held_back = group(line(), hdnDiscountPercent=D(10), hdnGrandTotal=D("21.60"))
    done = work(GROUP, "individual", held_back)
    assert (done.after.gross, edit_of(done).fields.keys()) == (D("21.60"), {"hdnTaxType", "lines"})


@pytest.mark.parametrize(("total", "expected"), [("24.00", (D(20), D(0))), ("21.00", (D(0), D(5)))])
def test_without_a_tax_mode_the_lines_are_read_in_the_way_that_explains_the_total(total, expected):
    both = product(taxes=({"name": "tax1", "rate": D(20)}, {"name": "tax2", "rate": D(5)}))
    rows = {"24.00": line(), "21.00": line(tax1=D(0), tax2=D(5))}
    modeless = invoice(lines=(rows[total],), hdnTaxType="", hdnGrandTotal=D(total))
    seen = context(shop(both))
    done = work("invoice.no_tax_mode", "individual", modeless, seen=seen)
    assert rates(after(modeless, done)) == [expected]
    assert done.warning == ""


def test_without_a_tax_mode_the_first_lines_tax_may_be_everybodys():
    rows = (line(), line(tax1=D(0)))
    modeless = invoice(lines=rows, hdnTaxType="", hdnGrandTotal=D("48.00"))
    done = work("invoice.no_tax_mode", "individual", modeless)
    assert (done.after.gross, done.warning) == (D("48.00"), "")


def test_what_a_program_saves_counts_the_taxes_that_are_ticked_on_the_items():
    assert saved(invoice(), shop()).gross == D("24.00")
    assert saved(invoice(), shop(product(taxes=()))).gross == D("20.00")


def test_without_a_tax_mode_the_group_pays_tax_on_what_the_discount_leaves():
    """The overall discount of 5 comes off before the tax of 20 %, as of a group: 15 and 3."""
    modeless = invoice(hdnTaxType="", hdnDiscountAmount=D("5.00"), hdnGrandTotal=D("18.00"))
    assert sums(saved(modeless, shop())) == (D("15.00"), D("3.00"), D("18.00"))


def test_a_percentage_that_is_not_sages_becomes_sages():
    held_back = invoice(lines=(line(tax1=D("17.5")),), hdnGrandTotal=D("23.50"))
    assert held("invoice.tax_not_in_sage", held_back) is not None
    done = work("invoice.tax_not_in_sage", "sages_percentage", held_back)
    assert done.warning == (
        "The total would change from £23.50 to £24.00. The customer may hold the old invoice"
    )
    assert held("invoice.tax_not_in_sage", after(held_back, done)) is None


@pytest.mark.parametrize("version", ["8.3.0", "8.4.0"])
def test_a_vtiger_that_destroys_lines_is_told_nothing(version):
    book = shop(vtiger=setup(version=version, can_write_invoices=False))
    done = work(GROUP, "individual", group(), seen=context(book))
    (only,) = done.effects
    assert isinstance(only, Elsewhere)
    assert version in only.why
    assert done.after is None
