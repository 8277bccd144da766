import pytest

from sagesync_desktop.core.types import Item, ModuleId, Side
from sagesync_desktop.modules import totals
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.pennies import apportion
from sagesync_desktop.modules.totals import Difference, Figures
from tests.builders import (
    D,
    codebook,
    invoice,
    line,
    of_documents,
    product,
    sage_invoice,
    sage_line,
    sage_product,
    trading_book,
)

BOOK = trading_book()
check_for_vtiger, counted_taxes, figures_for_sage, sage_lines, vtiger_lines = of_documents(
    totals.check_for_vtiger,
    totals.counted_taxes,
    totals.figures_for_sage,
    totals.sage_lines,
    totals.vtiger_lines,
)


def item(row):
    return document_of(invoice(lines=[row])).lines[0].item


def pennies(*texts):
    return tuple(D(text) for text in texts)


# -- apportioning


@pytest.mark.parametrize(
    ("target", "exact", "shares"),
    [
        ("0.03", ["0.014", "0.016"], ["0.01", "0.02"]),
        ("0.03", ["0.016", "0.014"], ["0.02", "0.01"]),
        ("0.03", ["0.015", "0.015"], ["0.02", "0.01"]),
        ("10.00", ["3.3333", "3.3333", "3.3334"], ["3.33", "3.33", "3.34"]),
        ("1.00", ["1.00"], ["1.00"]),
        ("-0.03", ["-0.014", "-0.016"], ["-0.01", "-0.02"]),
        ("0.00", [], []),
    ],
)
def test_the_largest_remainder_is_rounded_up_first(target, exact, shares):
    assert apportion(D(target), pennies(*exact)) == pennies(*shares)


@pytest.mark.parametrize(
    ("target", "exact"),
    [
        ("0.05", ["0.014", "0.016"]),
        ("0.01", ["0.014", "0.016"]),
        ("1.01", ["1.00"]),
        ("0.99", ["1.00"]),
        ("0.015", ["0.014"]),
        ("0.01", []),
    ],
)
def test_what_rounding_cannot_explain_is_not_apportioned(target, exact):
    assert apportion(D(target), pennies(*exact)) is None


# -- lines


def test_an_item_is_named_by_module_and_id():
    assert item(line()) == Item(ModuleId.PRODUCTS, Side.VTIGER, "14x1")
    assert item(line(item_module="Services")) == Item(ModuleId.SERVICES, Side.VTIGER, "14x1")


@pytest.mark.parametrize("gone", [{"productid": ""}, {"productid": None}, {"deleted": True}])
def test_a_line_whose_item_is_gone_has_none(gone):
    assert item(line(**gone)) is None


def test_a_discount_amount_wins_over_a_percentage():
    (one,) = vtiger_lines(invoice(lines=[line(discount_amount=D(3), discount_percent=D(50))]), BOOK)
    assert one.net == D(17)


def test_a_percentage_is_taken_of_quantity_times_price():
    (one,) = vtiger_lines(invoice(lines=[line(discount_percent=D("12.5"))]), BOOK)
    assert one.net == D("17.5")


def taxes(total, book=BOOK, **fields):
    (counted,) = counted_taxes(invoice(lines=[line(**fields)], hdnGrandTotal=D(total)), book)
    return counted


def test_a_tax_that_is_not_ticked_on_the_item_is_not_counted():
    assert taxes("24.00", tax2=D(5)) == (("tax1", D(20)),)


def test_every_tax_of_a_line_counts_where_the_item_is_unknown():
    assert taxes("25.00", codebook(), tax2=D(5)) == (("tax1", D(20)), ("tax2", D(5)))


def test_a_rate_of_zero_is_no_tax():
    assert taxes("20.00", tax1=D(0)) == ()


UNTICKED = codebook(product(taxes=()))


def test_a_tax_that_was_unticked_after_the_sale_still_counts_as_the_total_tells():
    assert taxes("24.00", UNTICKED) == (("tax1", D(20)),)


def test_a_tax_that_the_total_leaves_out_is_not_counted():
    assert taxes("20.00", UNTICKED) == ()


def test_where_the_total_fits_neither_way_the_ticks_decide():
    assert taxes("22.00", UNTICKED) == ()


def test_the_percentage_of_a_sage_line_is_that_of_its_date():
    (old,) = sage_lines(sage_invoice(date="2010-06-01"), BOOK)
    (new,) = sage_lines(sage_invoice(date="2011-01-01"), BOOK)
    assert (old.rate, new.rate) == (D("17.5"), D(20))


# -- Vtiger to Sage


def figures(*lines, total, book=BOOK, **fields):
    found = figures_for_sage(invoice(lines=lines, hdnGrandTotal=D(total), **fields), book)
    assert isinstance(found, Figures), found
    assert found.total == totals.total(invoice(hdnGrandTotal=D(total)))
    return found


def difference(*lines, total, book=BOOK, **fields):
    found = figures_for_sage(invoice(lines=lines, hdnGrandTotal=D(total), **fields), book)
    assert isinstance(found, Difference), found
    return found.because


def test_a_plain_invoice_is_worth_the_same_on_both_sides():
    found = figures(line(), total="24.00")
    assert (found.nets, found.taxes, found.shipping) == (pennies("20.00"), pennies("4.00"), D(0))


def test_three_taxes_of_a_third_of_a_penny_make_one_penny():
    lines = [line(quantity=D(1), listprice=D("0.35"), tax1=D(5))] * 3
    assert figures(*lines, total="1.1025").taxes == pennies("0.02", "0.02", "0.01")


def test_the_penny_goes_to_the_largest_remainder():
    lines = [line(quantity=D(1), listprice=D(price)) for price in ("0.01", "0.03", "0.02")]
    found = figures(*lines, total="0.072")
    assert found.taxes == pennies("0.00", "0.01", "0.00")


def test_a_discount_below_a_penny_is_chosen_so_that_the_net_agrees():
    lines = [line(quantity=D(1), listprice=D("9.99"), discount_percent=D("12.5"))] * 2
    found = figures(*lines, total="20.979")
    assert found.nets == pennies("8.74", "8.74")
    assert sum(found.taxes) == D("3.50")
    assert found.discounts == pennies("1.25", "1.25")


def test_two_discounts_of_half_a_penny_do_not_lose_one():
    lines = [line(quantity=D(1), listprice=D("0.15"), discount_percent=D(10), tax1=D(0))] * 2
    found = figures(*lines, total="0.27")
    assert found.nets == pennies("0.14", "0.13")


def test_a_line_without_discount_keeps_the_net_of_quantity_times_price():
    mixed = (
        line(quantity=D("0.333"), listprice=D("1.00"), tax1=D(0)),
        line(quantity=D(1), listprice=D("1.00"), discount_percent=D("33.333"), tax1=D(0)),
    )
    assert figures(*mixed, total="1.00").nets == pennies("0.33", "0.67")


def test_untaxed_shipping_is_part_of_the_total():
    assert figures(line(), total="31.50", shipping_charges=D("7.50")).shipping == D("7.50")


def test_an_unlinked_tax_is_not_sent():
    plain = trading_book(product(taxes=()))
    assert figures(line(), total="20.00", book=plain).taxes == pennies("0.00")


def test_a_tax_that_was_unticked_after_the_sale_is_posted_as_it_was_billed():
    plain = trading_book(product(taxes=()))
    assert figures(line(), total="24.00", book=plain).taxes == pennies("4.00")


def test_a_total_beyond_rounding_is_told_with_both_figures():
    assert difference(line(), total="24.02") == "Vtiger shows a total of 24.02, but its lines add up to 24.00"


def test_a_net_that_sage_would_round_otherwise_is_told_with_both_figures():
    lines = [line(quantity=D("0.5"), listprice=D("0.01"), tax1=D(0))] * 4
    said = difference(*lines, total="0.02")
    assert "0.02 in Vtiger" in said
    assert "0.04 in Sage" in said


def test_a_tax_that_cannot_be_reached_is_told_with_both_figures():
    said = difference(line(), total="24.01")
    assert said == "The total is 24.01 in Vtiger, but Sage would come to 24.00"


def test_a_return_at_a_discount_beside_a_sale_is_no_riddle():
    back = line(quantity=D(-1), listprice=D("10.00"), discount_percent=D(10))
    found = figures(back, line(quantity=D(5), listprice=D("10.00")), total="49.20")
    assert (found.nets, found.taxes) == (pennies("-9.00", "50.00"), pennies("-1.80", "10.00"))
    assert found.percents == (D(10), D(0))


def test_half_an_hour_that_is_given_away_leaves_nothing():
    free = line(quantity=D("0.5"), listprice=D("45.25"), discount_percent=D(100))
    found = figures(free, line(quantity=D(1), listprice=D("100.00")), total="120.00")
    assert (found.nets, found.percents) == (pennies("0.00", "100.00"), (D(100), D(0)))


def test_a_percentage_on_a_return_of_half_a_penny_is_a_question():
    back = line(quantity=D(-1), listprice=D("0.15"), discount_percent=D(10), tax1=D(0))
    said = difference(back, line(tax1=D(0)), total="19.865")
    assert said == "Sage may round the discount on line 1 up or down"


def test_no_reason_shows_the_same_figure_twice():
    """The tax of each rate is a penny off though net and total agree."""
    low = [line(quantity=D(1), listprice=D("0.02"), tax1=D(20)) for _ in range(3)]
    for total in ("0.072", "0.07", "0.08", "0.06", "0.05"):
        found = figures_for_sage(invoice(lines=low, hdnGrandTotal=D(total)), BOOK)
        if isinstance(found, Difference):
            shown = [value for value in found.because.values.values() if isinstance(value, D)]
            assert len(set(shown)) == len(shown), found.because


def test_the_pre_tax_total_decides_which_way_half_a_penny_went():
    half = line(quantity=D(1), listprice=D("0.05"), discount_percent=D(10), tax1=D(0))
    assert figures(half, total="0.04", pre_tax_total=D("0.04")).nets == pennies("0.04")
    assert figures(half, total="0.05", pre_tax_total=D("0.05")).nets == pennies("0.05")


def test_a_pre_tax_total_that_is_plainly_wrong_is_not_believed():
    assert figures(line(), total="24.00", pre_tax_total=D("99.00")).nets == pennies("20.00")


def test_a_returned_line_lowers_the_total():
    back = line(quantity=D(-1), listprice=D("5.00"))
    found = figures(line(), back, total="18.00")
    assert (found.nets, found.taxes) == (pennies("20.00", "-5.00"), pennies("4.00", "-1.00"))


# -- Sage to Vtiger


def test_what_a_sage_line_is_less_is_told_by_its_net():
    """How a discount in percent is shown in pennies is Sage's affair."""
    half = sage_line(quantity=D(1), unit_price=D("0.15"), discount_percentage=D(10), net_amount=D("0.13"))
    (one,) = sage_lines(sage_invoice(lines=[half]), BOOK)
    assert (one.discount, one.percent) == (D("0.02"), D(10))


def test_a_rate_whose_tax_is_a_penny_off_is_told_though_the_total_agrees():
    rows = [
        sage_line(quantity=D(1), unit_price=D("10.00"), net_amount=D("10.00"), tax_amount=D("2.01")),
        sage_line(
            quantity=D(1),
            unit_price=D("10.00"),
            net_amount=D("10.00"),
            tax_rate_id="GB_LOWER",
            tax_amount=D("0.49"),
        ),
    ]
    said = check_for_vtiger(sage_invoice(lines=rows, total_amount=D("22.50")), BOOK).because
    assert said == "The tax at 20 % is 2.01 in Sage, but would be 2.00 in Vtiger"


def test_an_invoice_that_vtiger_would_show_alike_may_travel():
    assert check_for_vtiger(sage_invoice(), BOOK) is None


def test_the_discount_and_the_shipping_of_sage_are_counted():
    lines = [sage_line(discount_amount=D("5.00"), net_amount=D("15.00"), tax_amount=D("3.00"))]
    found = sage_invoice(lines=lines, shipping_net_amount=D("2.00"), total_amount=D("20.00"))
    assert check_for_vtiger(found, BOOK) is None


def test_prices_that_include_tax_cannot_be_told_to_vtiger():
    lines = [sage_line(unit_price_includes_tax=True)]
    assert "include tax" in check_for_vtiger(sage_invoice(lines=lines), BOOK).because


def test_a_tax_that_sage_rounded_otherwise_is_told_with_both_figures():
    lines = [sage_line(tax_amount=D("4.01"))]
    said = check_for_vtiger(sage_invoice(lines=lines, total_amount=D("24.01")), BOOK).because
    assert said == "The total is 24.01 in Sage, but would be 24.00 in Vtiger"


def test_nets_that_sage_rounded_line_by_line_are_told_with_both_figures():
    each = sage_line(quantity=D("0.5"), unit_price=D("0.01"), net_amount=D("0.01"), tax_amount=D(0))
    found = sage_invoice(lines=[each] * 4, total_amount=D("0.04"))
    said = check_for_vtiger(found, BOOK).because
    assert said == "The lines' net is 0.04 in Sage, but would be 0.02 in Vtiger"


def test_a_sage_invoice_at_an_old_rate_is_worked_out_at_that_rate():
    lines = [sage_line(tax_amount=D("3.50"))]
    old = sage_invoice(lines=lines, date="2010-06-01", total_amount=D("23.50"))
    assert check_for_vtiger(old, trading_book(sage_product())) is None


def test_a_discount_below_half_a_penny_never_becomes_a_negative_one():
    tiny = line(quantity=D("0.502"), listprice=D("2.00"), discount_percent=D("0.01"), tax1=D(0))
    plain = line(quantity=D("0.502"), listprice=D("2.00"), tax1=D(0))
    found = figures_for_sage(invoice(lines=[tiny, plain], hdnGrandTotal=D("2.01")), BOOK)
    assert isinstance(found, Difference)
