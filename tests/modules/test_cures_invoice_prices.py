"""Lines that Sage cannot keep as they are: finer prices, nets that rounding takes apart, and discounts."""

import pytest

from sagesync_desktop.modules.invoice_cures_prices import in_pennies
from tests.builders import D, invoice, line
from tests.modules.invoice_cure_cases import after, columns, context, edit_of, held, offered, sums, work

FINE = "invoice.price_decimals"
TOTALS = "invoice.totals_differ"


def first(done):
    return edit_of(done).fields["lines"][0]


def test_a_finer_price_becomes_one_piece_with_its_making_in_the_text():
    held_back = invoice(lines=(line(quantity=D(1000), listprice=D("0.0375")),), hdnGrandTotal=D("45.00"))
    done = work(FINE, "one_piece", held_back)
    assert columns(first(done), "quantity", "listprice", "comment") == (
        D(1),
        D("37.50"),
        "A fine widget\n1000 × 0.0375",
    )
    assert sums(done.before) == sums(done.after)
    assert "stock" in done.warning
    assert held(FINE, after(held_back, done)) is None


def test_a_service_has_no_stock_that_would_be_counted_otherwise():
    row = line(productid="34x2", item_module="Services", quantity=D(1000), listprice=D("0.0375"), tax1=D(0))
    done = work(FINE, "one_piece", invoice(lines=(row,), hdnGrandTotal=D("37.50")))
    assert done.warning == ""


def test_what_a_finer_price_loses_in_pennies_is_told():
    rows = tuple(line(quantity=D(1), listprice=D("0.005"), tax1=D(0)) for _ in range(3))
    done = work(FINE, "one_piece", invoice(lines=rows, hdnGrandTotal=D("0.02")))
    assert "The total would change from £0.02 to £0.03" in done.warning


def test_a_line_keeps_its_own_text_and_its_discount():
    row = line(quantity=D(1000), listprice=D("0.0375"), comment="By hand", discount_percent=D(10))
    done = work(FINE, "one_piece", invoice(lines=(row,), hdnGrandTotal=D("40.50")))
    assert columns(first(done), "comment", "discount_percent") == ("By hand\n1000 × 0.0375", D(10))
    assert done.after.gross == D("40.50")


@pytest.mark.parametrize(
    ("quantity", "price", "packs", "dearer"),
    [("1000", "0.0375", "10", "3.75"), ("20", "0.125", "2", "1.25"), ("3000", "0.0125", "30", "1.25")],
)
def test_pieces_are_counted_by_packs_where_both_come_out_even(quantity, price, packs, dearer):
    held_back = invoice(lines=(line(quantity=D(quantity), listprice=D(price)),))
    assert columns(first(work(FINE, "packs", held_back)), "quantity", "listprice") == (D(packs), D(dearer))


@pytest.mark.parametrize(("quantity", "price"), [("7", "0.125"), ("100", "0.00125")])
def test_pieces_that_come_out_even_in_no_pack_stay_as_they_are(quantity, price):
    held_back = invoice(lines=(line(quantity=D(quantity), listprice=D(price)),))
    assert work(FINE, "packs", held_back) is None


@pytest.mark.parametrize(
    ("amounts", "pennies"),
    [
        (("3.3033", "3.3033", "3.3033"), ("3.31", "3.30", "3.30")),
        (("0.005", "0.005"), ("0.01", "0.00")),
        (("1.006", "1.009", "1.001"), ("1.01", "1.01", "1.00")),
        (("-0.004", "0.008"), ("-0.01", "0.01")),
        ((), ()),
    ],
)
def test_pennies_together_are_the_rounded_sum(amounts, pennies):
    assert in_pennies([D(one) for one in amounts]) == [D(one) for one in pennies]


def test_nets_that_rounding_takes_apart_become_whole_pennies_and_the_total_stays():
    rows = tuple(line(quantity=D("0.33"), listprice=D("10.01")) for _ in range(3))
    held_back = invoice(lines=rows, hdnGrandTotal=D("11.89"), pre_tax_total=D("9.91"))
    assert held(TOTALS, held_back) is not None
    done = work(TOTALS, "whole_pennies", held_back)
    assert [row["listprice"] for row in edit_of(done).fields["lines"]] == [D("3.31"), D("3.30"), D("3.30")]
    assert sums(done.before) == sums(done.after)
    assert held(TOTALS, after(held_back, done)) is None


def test_a_total_that_is_not_its_lines_is_added_up_again_with_a_warning():
    held_back = invoice(hdnGrandTotal=D("42.00"), pre_tax_total=D("20.00"))
    done = work(TOTALS, "count_anew", held_back)
    assert "from £42.00 to £24.00" in done.warning
    assert held(TOTALS, after(held_back, done)) is None


def test_a_sound_invoice_is_neither_evened_nor_added_up_again():
    assert work(TOTALS, "whole_pennies", invoice()) is None
    assert work(TOTALS, "count_anew", invoice()) is None


# -- discounts

OVERALL = "invoice.overall_discount"


def test_an_overall_percentage_is_given_on_each_line():
    rows = (line(), line(discount_percent=D(10)), line(discount_amount=D(2)))
    held_back = invoice(lines=rows, hdnDiscountPercent=D(5), hdnGrandTotal=D("63.84"))
    done = work(OVERALL, "onto_lines", held_back)
    discounts = [columns(row, "discount_percent", "discount_amount") for row in edit_of(done).fields["lines"]]
    assert discounts == [(D(5), None), (D("14.5"), None), (D("14.5"), None)]
    assert (done.before.gross, done.after.gross) == (D("63.84"), D("63.84"))
    assert held(OVERALL, after(held_back, done)) is None


def test_an_overall_amount_comes_off_after_tax_and_is_shared_out_by_what_each_line_is_worth():
    rows = (line(), line(productid="14x2", listprice=D(20), quantity=D(1), tax1=D(0), tax2=D(5)))
    held_back = invoice(lines=rows, hdnDiscountAmount=D("9.00"), hdnGrandTotal=D("36.00"))
    done = work(OVERALL, "onto_lines", held_back)
    assert [row["discount_percent"] for row in edit_of(done).fields["lines"]] == [D(20), D(20)]
    assert done.after.gross == D("36.00")


def test_a_share_that_vtiger_keeps_no_percentage_of_is_given_as_an_amount():
    held_back = invoice(hdnDiscountAmount=D("5.00"), hdnGrandTotal=D("19.00"))
    done = work(OVERALL, "onto_lines", held_back)
    assert columns(first(done), "discount_percent", "discount_amount") == (None, D("4.16666667"))
    assert done.after.gross == D("19.00")


def test_that_the_tax_falls_with_an_overall_discount_is_told():
    held_back = invoice(hdnDiscountPercent=D(10), hdnGrandTotal=D("21.60"), pre_tax_total=D("17.60"))
    done = work(OVERALL, "onto_lines", held_back)
    assert "stays £21.60, but the tax in it would change from £4.00 to £3.60" in done.warning


def test_goods_that_came_back_take_no_overall_discount():
    rows = (line(), line(quantity=D(-1)))
    held_back = invoice(lines=rows, hdnDiscountPercent=D(5), hdnGrandTotal=D("11.40"))
    assert work(OVERALL, "onto_lines", held_back) is None


@pytest.mark.parametrize(
    ("row", "total", "off", "rest"),
    [
        ({"discount_percent": D(150)}, "-12.00", D(100), (D(-1), D("10.00"))),
        ({"discount_amount": D(25)}, "-6.00", D(100), (D(-1), D("5.00"))),
        ({"discount_amount": D(-5)}, "30.00", D(0), (D(1), D("5.00"))),
        ({"quantity": D(-1), "discount_amount": D(2)}, "-14.40", D(0), (D(-1), D("2"))),
    ],
)
def test_what_a_line_cannot_bear_of_its_discount_stands_on_a_line_of_its_own(row, total, off, rest):
    held_back = invoice(lines=(line(**row),), hdnGrandTotal=D(total))
    done = work("invoice.discount_over_line", "rest_service", held_back, "34x1")
    kept, more = edit_of(done).fields["lines"]
    assert columns(kept, "discount_percent") == (off,)
    assert columns(more, "quantity", "listprice") == rest
    assert done.after.gross == D(total)
    assert held("invoice.discount_over_line", after(held_back, done)) is None


def test_a_discount_that_does_not_fit_proposes_no_item():
    held_back = invoice(lines=(line(discount_amount=D(25)),))
    assert offered("invoice.discount_over_line", "rest_service", held_back, context()) == ""
