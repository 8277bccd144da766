"""Random invoices in the forms that ways beyond the usual are for, for the judge of `tests.judge`.

What Vtiger comes to is worked out in whole-number arithmetic here (measured on 8.2: nothing is rounded; a
discount on the whole comes off after tax where each line has its own, before it in group mode).
"""

from dataclasses import replace
from decimal import ROUND_HALF_UP
from fractions import Fraction

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import InvoiceChoice
from sagesync_desktop.modules.options import WAYS
from tests import judge
from tests.builders import D, invoice
from tests.judge import Paper, half_up
from tests.paper import BOOK, a_line, net, rate, scaled

OPTIONS = frozenset(way.option for way in WAYS)
ACCOUNTS = BOOK.settings.mappings.with_account("adjustment", "a-service")
INSTEAD = InvoiceChoice(standin_customer="s1", standin_service="22x9")
WAYS_BOOK = replace(
    BOOK,
    settings=replace(BOOK.settings, options=OPTIONS, mappings=ACCOUNTS, invoices=INSTEAD),
)


def paper(chance):
    """Lines as people type them under a header in some of the forms, now and then a penny off."""
    rows = [_line(chance) for _ in range(chance.choice([1, 2, 2, 3, 3, 4, 5, 8]))]
    header, shipping = (
        {"account_id": ""} if chance.random() < 0.1 else {},
        Fraction(chance.choice([D(0), D(0), scaled(chance, 2, 0, 5)])),
    )
    is_plain = chance.random() < 0.2
    is_group = not is_plain and Option.GROUP_TAX in OPTIONS and chance.random() < 0.25
    header |= {"hdnTaxType": "group"} if is_group else {}
    rates = [rate(rows[0] if is_group else row) for row in rows]
    worth = zip(map(net, rows), rates, strict=True)
    subtotal = sum((own if is_group else own * (100 + one) / 100 for own, one in worth), Fraction(0))
    off = Fraction(0) if is_plain else _discount(chance, subtotal, header)
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
    return Paper(record, expected, shipping + half_up(carriage - shipping), is_spread=True)


def _line(chance):
    row = a_line(chance)
    if Option.PRICE_DECIMALS in OPTIONS and chance.random() < 0.15:
        row["listprice"] = scaled(chance, chance.choice([3, 4]), 0, 40)
    elif Option.INCLUSIVE_PRICES in OPTIONS and chance.random() < 0.2:
        whole = scaled(chance, 2, 0, 40)
        row = {name: value for name, value in row.items() if not name.startswith("discount")}
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


def judged(count, seed):
    """What the judge says of so many of them with every way on."""
    return judge.judged(paper, WAYS_BOOK, count, seed)
