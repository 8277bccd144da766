"""Random invoices as people type them, and now and then only an importer, for the judge of `tests.judge`."""

from decimal import ROUND_HALF_UP
from fractions import Fraction
from math import floor

from tests import judge
from tests.builders import D, invoice, line, product, trading_book
from tests.judge import Paper

BOOK = trading_book(product(taxes=({"name": "tax1", "rate": D(20)}, {"name": "tax2", "rate": D(5)})))


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
    """A paper without any form beyond the usual."""
    return plain(_record(chance))


def plain(record):
    """The paper of such an invoice."""
    rows = record.rows("lines")
    return Paper(
        record, tuple((net(row), rate(row)) for row in rows), Fraction(record.fields["shipping_charges"])
    )


def _record(chance):
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


def judged(count, seed):
    """What the judge says of so many of them."""
    return judge.judged(paper, BOOK, count, seed)
