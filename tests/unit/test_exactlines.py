"""What Sage may make of a line's net, and whether its discount is sent as a percentage or as an amount."""

import pytest

from sagesync_desktop.modules.exactlines import ExactLine
from sagesync_desktop.modules.pennies import Share, spread
from tests.builders import D

VAT = (("tax1", D(20)),)


def by_percent(gross, percent):
    return ExactLine(D(gross), D(gross) * D(percent) / 100, VAT, D(percent))


def by_amount(gross, amount):
    return ExactLine(D(gross), D(amount), VAT)


@pytest.mark.parametrize(
    ("line", "nets"),
    [
        (by_amount("22.625", "0"), ["22.63"]),
        (by_amount("20.00", "5.00"), ["15.00"]),
        (by_amount("20.00", "5.005"), ["15.00", "14.99"]),
        (by_amount("20.00", "20.00"), ["0.00"]),
        (by_amount("22.625", "22.625"), ["0.00"]),
        (by_percent("22.625", "100"), ["0.00"]),
        (by_percent("20.00", "10"), ["18.00"]),
        (by_percent("9.99", "12.5"), ["8.74", "8.75"]),
        (by_percent("-10.00", "10"), ["-9.00"]),
        (by_percent("0.15", "10"), ["0.14", "0.13"]),
        (by_percent("0.05", "1"), ["0.05", "0.04"]),
        (by_amount("0.05", "0.001"), ["0.05", "0.04"]),
        (by_percent("-0.15", "10"), []),
        (by_amount("10.00", "15.00"), []),
        (by_amount("-10.00", "1.00"), []),
        (by_amount("10.00", "-1.00"), []),
        (by_percent("10.00", "120"), []),
    ],
)
def test_a_net_is_only_what_sage_surely_comes_to(line, nets):
    assert line.share.nets == tuple(map(D, nets))


@pytest.mark.parametrize(
    ("line", "net", "percent"),
    [
        (by_percent("20.00", "10"), "18.00", "10"),
        (by_percent("-10.00", "10"), "-9.00", "10"),
        (by_percent("22.625", "100"), "0.00", "100"),
        (by_amount("22.625", "22.625"), "0.00", "100"),
        (by_percent("9.99", "12.5"), "8.74", "12.5"),
        (by_percent("9.99", "12.5"), "8.75", "0"),
        (by_percent("0.15", "10"), "0.14", "0"),
        (by_amount("20.00", "2.00"), "18.00", "0"),
        (by_amount("20.00", "0"), "20.00", "0"),
    ],
)
def test_a_percentage_is_sent_as_one_where_sage_surely_comes_to_the_net(line, net, percent):
    assert line.percent_for(D(net)) == D(percent)


@pytest.mark.parametrize(
    ("line", "fits"),
    [
        (by_amount("10.00", "10.00"), True),
        (by_amount("10.00", "10.01"), False),
        (by_amount("10.00", "-0.01"), False),
        (by_amount("-10.00", "0"), True),
        (by_amount("-10.00", "1.00"), False),
        (by_percent("-10.00", "10"), True),
        (by_percent("10.00", "100"), True),
        (by_percent("10.00", "100.001"), False),
    ],
)
def test_a_discount_fits_its_line_or_not(line, fits):
    assert line.has_fitting_discount is fits


# -- spreading


def share(exact, *nets, group="20", rate=20, is_firm=False):
    return Share(D(exact), tuple(map(D, nets)), group, D(rate), is_firm)


def spread_of(shares, net, tax):
    found = spread(shares, D(net), D(tax))
    return found and ([str(one) for one in found.nets], [str(one) for one in found.taxes])


def test_the_best_way_of_each_line_is_kept_where_it_adds_up():
    lines = [share("8.741", "8.74", "8.75"), share("8.741", "8.74", "8.75")]
    assert spread_of(lines, "17.48", "3.50") == (["8.74", "8.74"], ["1.75", "1.75"])


def test_an_amount_gives_way_before_a_percentage():
    lines = [share("8.744", "8.74", "8.75", is_firm=True), share("8.741", "8.74", "8.75")]
    assert spread_of(lines, "17.49", "3.50")[0] == ["8.74", "8.75"]


def test_another_line_takes_the_penny_where_the_nearest_one_leaves_a_wrong_tax():
    """Amounts of fractions of a penny off two lines: the nearest nets, 0.25 and 1.00, bear 0.10 of tax."""
    lines = [by_amount("2.13", "1.874"), ExactLine(D("3.22"), D("2.222"), (("tax2", D(5)),))]
    found = spread([one.share for one in lines], D("1.25"), D("0.11"))
    assert found.nets == (D("0.26"), D("0.99"))
    assert found.taxes == (D("0.06"), D("0.05"))


def test_each_rate_gets_the_tax_of_its_own_lines():
    """Thirty lines of 0.0033 at 20 % and of 0.0032 at 5 %: the largest remainders would all be at 20 %."""
    lines = [share("0.0165", "0.02", group="20", rate=20)] * 30
    lines += [share("0.064", "0.06", group="5", rate=5)] * 30
    found = spread(lines, D("2.40"), D("0.20"))
    assert sum(found.taxes[:30]) in (D("0.09"), D("0.10"))
    assert sum(found.taxes[30:]) in (D("0.09"), D("0.10"), D("0.11"))


def test_a_hundred_lines_of_half_a_penny_are_no_riddle():
    lines = [share("0.135", "0.14", "0.13", rate=5)] * 120
    found = spread(lines, D("16.20"), D("0.81"))
    assert (sum(found.nets), sum(found.taxes)) == (D("16.20"), D("0.81"))


def test_what_cannot_be_reached_is_not_spread():
    assert spread_of([share("8.00", "8.00")], "8.01", "1.60") is None
    assert spread_of([share("8.00", "8.00")], "8.00", "1.61") is None
    assert spread_of([share("8.00")], "8.00", "1.60") is None
    assert spread_of([], "0.00", "0.00") == ([], [])
