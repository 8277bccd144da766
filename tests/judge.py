"""A judge of what is sent to Sage for an invoice, which shares no arithmetic with the program.

Sage (API v3.1, sales invoices): two decimals; a line's net is quantity times price less its discount, rounded
half up, and a discount comes off its line to no less than nothing; the tax sent with a line must lie within a
penny of its rate times that net; totals are sums of lines. How a percentage is rounded is not documented, so
whatever way Sage takes must come to the same. Vtiger (8.2, measured): nothing is rounded but the document.
"""

from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor
from random import Random

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.rules import evaluate
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules import BY_ID
from tests.builders import sent, value_of

PENNY = Fraction(1, 100)
RATES = {"GB_STANDARD": 20, "GB_LOWER": 5, "GB_NO_TAX": 0}
SPEC = BY_ID[ModuleId.INVOICES]


@dataclass(frozen=True)
class Paper:
    """An invoice of Vtiger's, and what each line that goes to Sage comes to before rounding."""

    record: object
    expected: tuple
    """(net, percentage of tax) of each line."""
    shipping: Fraction
    """With the tax that Sage works out from its rate."""
    is_spread: bool = False
    """What is taken off the whole was spread over the lines: its share of one has no last decimal."""


def half_up(amount):
    """Pennies, a half away from zero, in whole-number arithmetic."""
    pence = Fraction(amount) * 100
    whole = floor(pence + Fraction(1, 2)) if pence >= 0 else ceil(pence - Fraction(1, 2))
    return Fraction(whole, 100)


def ledger_nets(row):
    """Everything that Sage may make of a line's net; raises AssertionError for what it would not take."""
    gross = Fraction(row["quantity"]) * Fraction(row["unit_price"])
    amount, percent = row.get("discount_amount"), row.get("discount_percentage")
    assert half_up(row["unit_price"]) == Fraction(row["unit_price"]), "a price of three decimals"
    assert amount is None or percent is None, "two discounts"
    if amount is not None:
        off = Fraction(amount)
        assert half_up(off) == off, "a discount of three decimals"
        assert 0 < off <= gross, "a discount that does not fit its line"
        return {half_up(gross - off), half_up(gross) - off}
    if percent is None:
        return {half_up(gross)}
    share = Fraction(percent) / 100
    assert 0 < share <= 1, "a percentage that is none"
    ways = {half_up(gross * (1 - share)), half_up(gross) - half_up(half_up(gross) * share)}
    # A server that gave all away and asked for a penny back would be found out by everybody.
    return ways if share == 1 else ways | {half_up(gross - half_up(gross * share))}


def nets_of(row):
    """As `ledger_nets`; of a price that includes tax the net is what the tax leaves of the amount."""
    if not row.get("unit_price_includes_tax"):
        return ledger_nets(row)
    assert not row.get("discount_amount"), "a discount off a price with tax"
    return {nets - Fraction(row["tax_amount"]) for nets in ledger_nets(row)}


def faults(paper, book):
    """What is wrong with what would be posted; empty when all is well, None where it is held."""
    found = paper.record
    if evaluate(SPEC.rules, found, Side.SAGE, Context(book)) is not None:
        return None
    posted = sent(SPEC.id, "lines", Side.SAGE, value_of(SPEC.id, "lines", found, book), book)["lines"]
    if len(posted) != len(paper.expected):
        return [f"{len(posted)} lines instead of {len(paper.expected)}"]
    if found.amount("hdnGrandTotal") < 0:
        paper, posted = as_credit(paper), [turned(row) for row in posted]
    try:
        ways = [nets_of(row) for row in posted]
    except AssertionError as refusal:
        return [f"Sage refuses {refusal}"]
    if any(len(nets) > 1 for nets in ways):
        return [f"Sage may come to {nets}" for nets in ways if len(nets) > 1]
    return list(_apart(paper, posted, [nets.pop() for nets in ways]))


def as_credit(paper):
    """What an invoice below zero comes to as a credit note, which Sage states above zero."""
    total = -paper.record.fields["hdnGrandTotal"]
    record = replace(paper.record, fields={**paper.record.fields, "hdnGrandTotal": total})
    expected = tuple((-own, percent) for own, percent in paper.expected)
    return replace(paper, record=record, expected=expected, shipping=-paper.shipping)


def turned(row):
    """A line of a credit note as Sage's wire has it."""
    signed = {"quantity", "discount_amount", "tax_amount"}
    return {name: -value if name in signed else value for name, value in row.items()}


def _apart(paper, posted, nets):
    stated = half_up(paper.record.fields["hdnGrandTotal"])
    exact = sum((own for own, _ in paper.expected), Fraction(0))
    if abs(sum(nets) - exact) > PENNY / 2 + Fraction(paper.is_spread, 10**6):
        yield f"net {float(sum(nets))} instead of {float(exact)}"
    taxes = [Fraction(row["tax_amount"]) for row in posted]
    for row, (own, percent), one, tax in zip(posted, paper.expected, nets, taxes, strict=True):
        if RATES[row["tax_rate_id"]] != percent:
            yield f"{row['tax_rate_id']} for {percent} %"
        if abs(one - own) > PENNY:
            yield f"a net of {float(one)} for {float(own)}"
        if half_up(tax) != tax or abs(tax - one * percent / 100) >= PENNY:
            yield f"a tax of {float(tax)} on {float(one)}"
    yield from _rates_apart(paper, taxes, stated - half_up(exact) - paper.shipping)
    if (total := sum(nets) + sum(taxes) + paper.shipping) != stated:
        yield f"total {float(total)} instead of {float(stated)}"


def _rates_apart(paper, taxes, told):
    """Each rate's tax is within a penny of Vtiger's, or of as many as Vtiger's own total is off."""
    exact = {percent: Fraction(0) for _, percent in paper.expected}
    booked = dict(exact)
    for (own, percent), tax in zip(paper.expected, taxes, strict=True):
        exact[percent] += own * percent / 100
        booked[percent] += tax
    slack = abs(told - sum(exact.values()))
    for percent, tax in exact.items():
        if abs(booked[percent] - tax) >= PENNY + slack + PENNY / 2 * (paper.is_spread and slack >= PENNY):
            yield f"tax at {percent} %: {float(booked[percent])} instead of {float(tax)}"


def judged(draw, book, count, seed):
    """(how many were posted, what was wrong with whom) of so many papers that `draw` makes of a chance."""
    chance, posted, wrong = Random(seed), 0, []
    for number in range(count):
        drawn = draw(chance)
        said = faults(drawn, book)
        posted += said is not None
        if said:
            wrong.append((number, said, drawn.record.fields))
    return posted, wrong
