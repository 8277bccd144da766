"""Random invoices, and a judge of what is sent to Sage for them that shares no arithmetic with the program.

Sage (API v3.1, sales invoices): two decimals; a line's net is quantity times price less its discount, rounded
half up, and a discount comes off its line to no less than nothing; the tax sent with a line must lie within a
penny of its rate times that net; totals are sums of lines. How a percentage is rounded is not documented, so
whatever way Sage takes must come to the same. Vtiger (8.2, measured): nothing is rounded but the document.
"""

from decimal import ROUND_HALF_UP
from fractions import Fraction
from math import ceil, floor
from random import Random

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.rules import evaluate
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules import BY_ID
from tests.builders import D, invoice, line, product, sent, trading_book, value_of

PENNY = Fraction(1, 100)
BOOK = trading_book(product(taxes=({"name": "tax1", "rate": D(20)}, {"name": "tax2", "rate": D(5)})))
RATES = {"GB_STANDARD": 20, "GB_LOWER": 5, "GB_NO_TAX": 0}
SPEC = BY_ID[ModuleId.INVOICES]


def half_up(amount):
    """Pennies, a half away from zero, in whole-number arithmetic."""
    pence = Fraction(amount) * 100
    whole = floor(pence + Fraction(1, 2)) if pence >= 0 else ceil(pence - Fraction(1, 2))
    return Fraction(whole, 100)


# -- papers


def scaled(chance, places, low, high):
    return D(chance.randint(low * 10**places, high * 10**places)) / 10**places


def a_line(chance):
    """Mostly what people type, now and then what only an importer writes."""
    quantity = chance.choice([scaled(chance, 0, 1, 9), scaled(chance, 0, 1, 9), scaled(chance, 3, 0, 5)])
    quantity = chance.choice([quantity] * 15 + [-quantity])
    price = chance.choice(
        [scaled(chance, 2, 0, 40)] * 50 + [scaled(chance, 3, 0, 40), -scaled(chance, 2, 0, 9)]
    )
    tax = chance.choice([{"tax1": D(20)}] * 3 + [{"tax1": D(0), "tax2": D(5)}, {"tax1": D(0)}])
    return line(quantity=quantity, listprice=price, **_discount(chance, quantity * price), **tax)


def _discount(chance, gross):
    match chance.choice(["none", "none", "percent", "percent", "amount", "all"]):
        case "percent":
            odd = [scaled(chance, 3, 0, 100), D(chance.choice([-5, 101, 150]))]
            return {"discount_percent": chance.choice([scaled(chance, 1, 0, 60)] * 12 + odd)}
        case "amount":
            places = chance.choice([2, 2, 2, 3, 5])
            most = gross * chance.choice([1] * 25 + [D("1.5"), D("-0.5")])
            return {"discount_amount": (most * scaled(chance, 2, 0, 1)).quantize(D(1).scaleb(-places))}
        case "all":
            return chance.choice([{"discount_percent": D(100)}, {"discount_amount": gross}])
    return {}


def paper(chance):
    """An invoice as the API (unrounded) or the web form (rounded) leaves it, now and then a penny off."""
    rows = [a_line(chance) for _ in range(chance.choice([1, 2, 2, 3, 3, 4, 5, 8, 20]))]
    shipping = chance.choice([D(0), D(0), scaled(chance, 2, 0, 5)])
    total = sum((net(row) * (100 + rate(row)) / 100 for row in rows), Fraction(shipping))
    exact = D(total.numerator) / D(total.denominator)
    shown = exact.quantize(D("0.01"), ROUND_HALF_UP)
    stated = chance.choice([exact, exact, shown, shown, shown, shown + D("0.01"), shown - D("0.02")])
    before = sum(map(net, rows), Fraction(shipping))
    pre_tax = {"pre_tax_total": D(floor(before * 100)) / 100} if chance.random() < 0.1 else {}
    return invoice(lines=rows, hdnGrandTotal=stated, shipping_charges=shipping, **pre_tax)


def net(row):
    """What a Vtiger line comes to before tax; an amount counts before a percentage."""
    gross = Fraction(row["quantity"]) * Fraction(row["listprice"])
    amount = Fraction(row.get("discount_amount") or 0)
    return gross - (amount or gross * Fraction(row.get("discount_percent") or 0) / 100)


def rate(row):
    return int(row["tax1"] + row["tax2"])


# -- the judge


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


def faults(found):
    """What is wrong with what would be posted for an invoice; empty when all is well or it is held."""
    if evaluate(SPEC.rules, found, Side.SAGE, Context(BOOK)) is not None:
        return None
    posted = sent(SPEC.id, "lines", Side.SAGE, value_of(SPEC.id, "lines", found, BOOK), BOOK)["lines"]
    papers = found.rows("lines")
    if len(posted) != len(papers):
        return [f"{len(posted)} lines instead of {len(papers)}"]
    try:
        nets = [ledger_nets(row) for row in posted]
    except AssertionError as refusal:
        return [f"Sage refuses {refusal}"]
    if any(len(ways) > 1 for ways in nets):
        return [f"Sage may come to {ways}" for ways in nets if len(ways) > 1]
    return list(_apart(found, papers, posted, [ways.pop() for ways in nets]))


def _apart(found, papers, posted, nets):
    shipping = Fraction(found.fields["shipping_charges"])
    stated = half_up(found.fields["hdnGrandTotal"])
    exact = sum(map(net, papers), Fraction(0))
    if abs(sum(nets) - exact) > PENNY / 2:
        yield f"net {float(sum(nets))} instead of {float(exact)}"
    taxes = [Fraction(row["tax_amount"]) for row in posted]
    for row, own, tax in zip(posted, nets, taxes, strict=True):
        if half_up(tax) != tax or abs(tax - own * RATES[row["tax_rate_id"]] / 100) >= PENNY:
            yield f"a tax of {float(tax)} on {float(own)}"
    yield from _rates_apart(papers, posted, taxes, stated - half_up(exact) - shipping)
    if sum(nets) + sum(taxes) + shipping != stated:
        yield f"total {float(sum(nets) + sum(taxes) + shipping)} instead of {float(stated)}"


def _rates_apart(papers, posted, taxes, told):
    """Each rate's tax is within a penny of Vtiger's, or of as many as Vtiger's own total is off."""
    exact = {one: Fraction(0) for one in RATES.values()}
    booked = dict(exact)
    for row, entry, tax in zip(papers, posted, taxes, strict=True):
        if RATES[entry["tax_rate_id"]] != rate(row):
            yield f"{entry['tax_rate_id']} for {rate(row)} %"
        exact[rate(row)] += net(row) * rate(row) / 100
        booked[RATES[entry["tax_rate_id"]]] += tax
    slack = abs(told - sum(exact.values()))
    for one, tax in exact.items():
        if abs(booked[one] - tax) >= PENNY + slack + PENNY / 2 * bool(slack >= PENNY):
            yield f"tax at {one} %: {float(booked[one])} instead of {float(tax)}"


def judged(count, seed):
    """(how many were posted, what was wrong with whom) of so many random invoices."""
    chance, posted, wrong = Random(seed), 0, []
    for number in range(count):
        found = paper(chance)
        said = faults(found)
        posted += said is not None
        if said:
            wrong.append((number, said, found.fields))
    return posted, wrong
