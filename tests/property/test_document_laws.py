"""Invoice arithmetic against a second calculation, made by brute force from Sage's rules as documented.

Sage (API v3.1, sales invoices): a line's net is quantity times price less discount, rounded half up to the
penny; the tax sent with a line must lie within a penny of its rate times that net; the total is the sum.
"""

from itertools import product as every
from math import ceil, floor

from hypothesis import given
from hypothesis import strategies as st

from sagesync_desktop.core.types import Side
from sagesync_desktop.core.values import Kind, same
from sagesync_desktop.modules import totals
from sagesync_desktop.modules.pennies import apportion
from sagesync_desktop.modules.totals import Difference, Figures
from tests.builders import (
    INVOICES,
    D,
    invoice,
    line,
    of_documents,
    product,
    sage_invoice,
    sage_line,
    sent,
    trading_book,
    value_of,
)

PENNY, HALF_PENNY = D("0.01"), D("0.005")
BOTH_TAXES = product(taxes=({"name": "tax1", "rate": D(20)}, {"name": "tax2", "rate": D(5)}))
BOOK = trading_book(BOTH_TAXES)
check_for_vtiger, figures_for_sage = of_documents(totals.check_for_vtiger, totals.figures_for_sage)


def scaled(places, low, high):
    return st.integers(low * 10**places, high * 10**places).map(lambda n: D(n) / 10**places)


@st.composite
def lines(draw):
    discount = draw(st.sampled_from(["none", "none", "percent", "amount"]))
    own = {"discount_percent": draw(scaled(3, 0, 50))} if discount == "percent" else {}
    tax = draw(st.sampled_from([{"tax1": D(20)}, {"tax1": D(0), "tax2": D(5)}, {"tax1": D(0)}]))
    quantity, price = draw(st.one_of(scaled(0, 1, 9), scaled(3, 0, 5))), draw(scaled(2, 0, 30))
    if discount == "amount":
        own = {"discount_amount": min(draw(scaled(3, 0, int(quantity * price) + 1)), quantity * price)}
    return line(quantity=quantity, listprice=price, **own, **tax)


def half_up(amount):
    """Pennies, a half away from zero, by whole-number arithmetic."""
    pence = amount * 100
    whole = floor(pence + D("0.5")) if pence >= 0 else ceil(pence - D("0.5"))
    return D(whole) / 100


def gross(row):
    return row["quantity"] * row["listprice"]


def discount(row):
    return row.get("discount_amount") or gross(row) * row.get("discount_percent", D(0)) / 100


def rate(row):
    return row["tax1"] + row["tax2"]


def exact_net(rows):
    return sum((gross(row) - discount(row) for row in rows), D(0))


def exact_total(rows, shipping):
    return sum(((gross(r) - discount(r)) * (100 + rate(r)) / 100 for r in rows), shipping)


@st.composite
def invoices(draw, off=PENNY):
    """An invoice as the API (unrounded) or the web form (rounded) leaves it, now and then a little off."""
    rows, shipping = draw(st.lists(lines(), min_size=1, max_size=4)), draw(scaled(2, 0, 5))
    total = exact_total(rows, shipping)
    total = draw(st.sampled_from([total, half_up(total), half_up(total) + off]))
    return invoice(lines=rows, hdnGrandTotal=total, shipping_charges=shipping)


def sage_net(row, given_discount):
    return half_up(gross(row) - given_discount)


@given(invoices())
def test_what_is_sent_comes_to_vtigers_figures_by_sages_own_arithmetic(vtiger):
    found = figures_for_sage(vtiger, BOOK)
    if isinstance(found, Difference):
        return
    rows, shown = vtiger.fields["lines"], half_up(vtiger.fields["hdnGrandTotal"])
    nets = [sage_net(row, given) for row, given in zip(rows, found.discounts, strict=True)]
    assert list(found.nets) == nets
    assert abs(sum(nets) - exact_net(rows)) <= HALF_PENNY
    for row, net, tax in zip(rows, nets, found.taxes, strict=True):
        assert abs(tax - net * rate(row) / 100) < PENNY
    assert sum(nets) + sum(found.taxes) + vtiger.fields["shipping_charges"] == shown == found.total


@given(invoices())
def test_every_amount_that_is_sent_is_in_whole_pennies_and_no_discount_is_negative(vtiger):
    found = figures_for_sage(vtiger, BOOK)
    if isinstance(found, Figures):
        amounts = (*found.discounts, *found.nets, *found.taxes, found.shipping)
        assert all(amount == half_up(amount) for amount in amounts)
        assert all(given >= 0 for given in found.discounts)


def around(amount):
    """The pennies next to an amount, below and above."""
    return {D(floor(amount * 100)) / 100, D(ceil(amount * 100)) / 100}


def ledger_nets(row):
    """What a line's net may be in Sage, by an amount off it or by a percentage that is taken one way only."""
    whole, exact = half_up(gross(row)), gross(row) - discount(row)
    if not discount(row):
        return {whole}
    by_amount = {net for net in around(exact) if 0 <= net <= whole and whole - net <= gross(row)}
    share = D(1) if exact == 0 else row.get("discount_percent", D(0)) / 100
    ways = {
        half_up(gross(row) * (1 - share)),
        whole - half_up(whole * share),
        half_up(gross(row) - half_up(gross(row) * share)),
    }
    is_percent = row.get("discount_percent") and not row.get("discount_amount")
    certain = {D(0)} if share == 1 else ways if is_percent and len(ways) == 1 else set()
    return by_amount | certain


def reachable(rows, total):
    """Whether some choice of pennies gives the total: nets of discounted lines, then the taxes by rate."""
    for nets in every(*map(ledger_nets, rows)):
        if abs(sum(nets) - exact_net(rows)) <= HALF_PENNY and taxable(rows, nets, total - sum(nets)):
            return True
    return False


def taxable(rows, nets, tax):
    """Whether the lines' taxes, each within a penny, give the tax, and each rate's stays near its own."""
    rates = {rate(row): [] for row in rows}
    for row, own in zip(rows, nets, strict=True):
        rates[rate(row)].append((own, gross(row) - discount(row)))
    exact = {one: sum(net for _, net in own) * one / 100 for one, own in rates.items()}
    slack = D(floor(abs(tax - sum(exact.values())) * 100)) / 100
    lowest = highest = D(0)
    for one, own in rates.items():
        low, high = (sum(pick(around(net * one / 100)) for net, _ in own) for pick in (min, max))
        low = max(low, min(around(exact[one])) - slack)
        high = min(high, max(around(exact[one])) + slack)
        if low > high:
            return False
        lowest, highest = lowest + low, highest + high
    return lowest <= tax <= highest


@given(invoices(off=D(0)))
def test_an_invoice_is_held_only_if_no_choice_of_pennies_agrees(vtiger):
    rows, shipping = vtiger.fields["lines"], vtiger.fields["shipping_charges"]
    if isinstance(figures_for_sage(vtiger, BOOK), Difference):
        assert not reachable(rows, half_up(vtiger.fields["hdnGrandTotal"]) - shipping)


@given(invoices(off=D("0.10")))
def test_a_total_that_no_choice_of_pennies_reaches_is_held(vtiger):
    rows, shipping = vtiger.fields["lines"], vtiger.fields["shipping_charges"]
    if not reachable(rows, half_up(vtiger.fields["hdnGrandTotal"]) - shipping):
        assert isinstance(figures_for_sage(vtiger, BOOK), Difference)


@given(st.lists(scaled(4, -3, 3), min_size=1, max_size=6), st.integers(-700, 700))
def test_apportioned_shares_add_up_and_lie_within_a_penny(exact, pence):
    target = D(pence) / 100
    shares = apportion(target, exact)
    possible = sum(floor(one * 100) for one in exact) <= pence <= sum(ceil(one * 100) for one in exact)
    assert (shares is not None) is possible
    if shares is not None:
        assert sum(shares) == target
        assert all(abs(share - one) < PENNY for share, one in zip(shares, exact, strict=True))


@given(st.lists(scaled(4, -3, 3), min_size=2, max_size=6), st.data())
def test_no_smaller_remainder_is_raised_before_a_larger_one(exact, data):
    low, high = sum(floor(one * 100) for one in exact), sum(ceil(one * 100) for one in exact)
    shares = apportion(D(data.draw(st.integers(low, high))) / 100, exact)
    remainders = [one * 100 - floor(one * 100) for one in exact]
    raised = [left for share, one, left in zip(shares, exact, remainders, strict=True) if share > one]
    kept = [left for share, one, left in zip(shares, exact, remainders, strict=True) if share < one]
    assert not raised or not kept or min(raised) >= max(kept)


@st.composite
def sage_invoices(draw):
    """An invoice by Sage's arithmetic, its taxes rounded by line as Sage's own form does."""
    rows = []
    for _line in range(draw(st.integers(1, 4))):
        percentage, rate_id = draw(st.sampled_from([(20, "GB_STANDARD"), (5, "GB_LOWER"), (0, "GB_NO_TAX")]))
        quantity, price = draw(scaled(1, 1, 9)), draw(scaled(2, 0, 30))
        net = half_up(quantity * price)
        amounts = {"net_amount": net, "tax_amount": half_up(net * percentage / 100)}
        rows.append(sage_line(quantity=quantity, unit_price=price, tax_rate_id=rate_id, **amounts))
    total = sum((row["net_amount"] + row["tax_amount"] for row in rows), D(0))
    return sage_invoice(lines=rows, total_amount=total)


PERCENTAGES = {"GB_STANDARD": D(20), "GB_LOWER": D(5), "GB_NO_TAX": D(0)}


@given(sage_invoices())
def test_a_sage_invoice_travels_just_when_vtigers_document_rounding_agrees(sage):
    rows = sage.fields["lines"]
    exact = [row["quantity"] * row["unit_price"] for row in rows]
    taxed = [
        one * (100 + PERCENTAGES[row["tax_rate_id"]]) / 100 for one, row in zip(exact, rows, strict=True)
    ]
    agrees = (
        half_up(sum(exact)) == sum(row["net_amount"] for row in rows)
        and half_up(sum(taxed)) == sage.fields["total_amount"]
    )
    assert (check_for_vtiger(sage, BOOK) is None) is agrees


@given(invoices())
def test_the_lines_that_come_back_from_sage_are_the_lines_that_were_sent(vtiger):
    if isinstance(figures_for_sage(vtiger, BOOK), Difference):
        return
    shared = value_of(INVOICES, "lines", vtiger, BOOK)
    held = sage_invoice(lines=sent(INVOICES, "lines", Side.SAGE, shared, BOOK)["lines"])
    assert same(Kind.LINES, value_of(INVOICES, "lines", held, BOOK), shared)
