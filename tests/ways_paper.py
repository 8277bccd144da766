"""Random invoices in the forms that ways beyond the usual are for, and a judge of what is sent for them.

What Vtiger comes to is worked out in whole-number arithmetic here (measured on 8.2: nothing is rounded; a
discount on the whole comes off after tax where each line has its own, before it in group mode), and the judge
is that of `tests.paper`: net, tax of each rate and total to the penny, whatever way Sage rounds.
"""

from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP
from fractions import Fraction
from random import Random

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.rules import evaluate
from sagesync_desktop.core.settings import InvoiceChoice
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules.options import WAYS
from tests.builders import D, invoice, sent, value_of
from tests.paper import BOOK, PENNY, RATES, SPEC, a_line, half_up, ledger_nets, net, rate, scaled

OPTIONS = frozenset(way.option for way in WAYS)
ACCOUNTS = BOOK.settings.mappings.with_account("adjustment", "a-service")
INSTEAD = InvoiceChoice(standin_customer="s1", standin_service="22x9")
WAYS_BOOK = replace(
    BOOK,
    settings=replace(BOOK.settings, options=OPTIONS, mappings=ACCOUNTS, invoices=INSTEAD),
)


@dataclass(frozen=True)
class Paper:
    """An invoice of Vtiger's, and what each line that goes to Sage comes to before rounding."""

    record: object
    expected: tuple
    """(net, percentage of tax) of each line."""
    shipping: Fraction
    """With the tax that Sage works out from its rate."""


def paper(chance):
    """Lines as people type them under a header in some of the forms, now and then a penny off."""
    rows = [_line(chance) for _ in range(chance.choice([1, 2, 2, 3, 3, 4, 5, 8]))]
    header, shipping = (
        {"account_id": ""} if chance.random() < 0.1 else {},
        Fraction(chance.choice([D(0), D(0), scaled(chance, 2, 0, 5)])),
    )
    is_group = Option.GROUP_TAX in OPTIONS and chance.random() < 0.25
    header |= {"hdnTaxType": "group"} if is_group else {}
    rates = [rate(rows[0] if is_group else row) for row in rows]
    worth = zip(map(net, rows), rates, strict=True)
    subtotal = sum((own if is_group else own * (100 + one) / 100 for own, one in worth), Fraction(0))
    off = _discount(chance, subtotal, header)
    left = 1 - off / subtotal if subtotal else Fraction(1)
    adjustment = _adjustment(chance, header)
    tax = (subtotal - off) * rates[0] / 100 if is_group else 0
    carriage = shipping * (100 + _shipping_rate(chance, header)) / 100
    total = subtotal - off + tax + carriage + adjustment
    expected = tuple((net(row) * left, one) for row, one in zip(rows, rates, strict=True))
    expected += ((adjustment, 0),) if adjustment else ()
    record = invoice(
        lines=rows, hdnGrandTotal=_stated(chance, total), shipping_charges=_decimal(shipping), **header
    )
    return Paper(record, expected, shipping + half_up(carriage - shipping))


def _line(chance):
    row = a_line(chance)
    if Option.PRICE_DECIMALS in OPTIONS and chance.random() < 0.15:
        row["listprice"] = scaled(chance, chance.choice([3, 4]), 0, 40)
    elif Option.INCLUSIVE_PRICES in OPTIONS and chance.random() < 0.15:
        whole = scaled(chance, 2, 0, 40)
        row["listprice"] = (whole * 100 / (100 + rate(row))).quantize(D("0.00000001"))
    return row


def _discount(chance, subtotal, header):
    if Option.OVERALL_DISCOUNT in OPTIONS and chance.random() < 0.8:
        if chance.random() < 0.5:
            header["hdnDiscountPercent"] = scaled(chance, chance.choice([0, 0, 1, 3]), 0, 40)
            return subtotal * Fraction(header["hdnDiscountPercent"]) / 100
        most = max(2, int(subtotal) // 2)
        header["hdnDiscountAmount"] = scaled(chance, chance.choice([0, 2, 2]), 0, most)
        return Fraction(header["hdnDiscountAmount"])
    return Fraction(0)


def _shipping_rate(chance, header):
    if Option.TAXED_SHIPPING in OPTIONS and chance.random() < 0.3:
        header["shipping_taxes"] = ({"name": "shtax1", "rate": D(20)},)
        return 20
    return 0


def _adjustment(chance, header):
    if Option.ADJUSTMENT_LINE in OPTIONS and chance.random() < 0.3:
        amount = scaled(chance, chance.choice([2, 2, 2, 3]), 0, 9)
        header["txtAdjustment"] = chance.choice([amount, amount, -amount])
    return Fraction(header.get("txtAdjustment", 0))


def _stated(chance, total):
    """As the API (unrounded) or the web form (rounded) leaves it."""
    exact = _decimal(total)
    shown = exact.quantize(D("0.01"), ROUND_HALF_UP)
    return chance.choice([exact, exact, shown, shown, shown, shown + D("0.01"), shown - D("0.02")])


def _decimal(amount):
    return D(amount.numerator) / D(amount.denominator)


def faults(paper, book=WAYS_BOOK):
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


def nets_of(row):
    """As `ledger_nets`; of a price that includes tax the net is what the tax leaves of the amount."""
    if not row.get("unit_price_includes_tax"):
        return ledger_nets(row)
    assert not row.get("discount_amount"), "a discount off a price with tax"
    return {nets - Fraction(row["tax_amount"]) for nets in ledger_nets(row)}


def as_credit(paper):
    """What an invoice below zero comes to as a credit note, which Sage states above zero."""
    total = -paper.record.fields["hdnGrandTotal"]
    record = replace(paper.record, fields={**paper.record.fields, "hdnGrandTotal": total})
    return Paper(record, tuple((-own, percent) for own, percent in paper.expected), -paper.shipping)


def turned(row):
    """A line of a credit note as Sage's wire has it."""
    signed = {"quantity", "discount_amount", "tax_amount"}
    return {name: -value if name in signed else value for name, value in row.items()}


def _apart(paper, posted, nets):
    stated = half_up(paper.record.fields["hdnGrandTotal"])
    exact = sum((own for own, _ in paper.expected), Fraction(0))
    if abs(sum(nets) - exact) > PENNY / 2 + Fraction(1, 10**6):
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
        if abs(booked[percent] - tax) >= PENNY + slack + PENNY / 2 * bool(slack >= PENNY):
            yield f"tax at {percent} %: {float(booked[percent])} instead of {float(tax)}"


def judged(count, seed):
    """(how many were posted, what was wrong with whom) of so many random invoices with every way on."""
    chance, posted, wrong = Random(seed), 0, []
    for number in range(count):
        drawn = paper(chance)
        said = faults(drawn)
        posted += said is not None
        if said:
            wrong.append((number, said, drawn.record.fields))
    return posted, wrong
