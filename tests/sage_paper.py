"""Random invoices of Sage's, with lines of the kinds that ways are for, and a judge of what Vtiger gets.

What Sage states is worked out here as it is known to: each line in pennies, a price with tax charged as it is
and the tax in it rounded half up, now and then a penny otherwise as accountants correct it. The judge adds up
what is sent by Vtiger's arithmetic (8.2, measured: nothing is rounded but the document).
"""

from dataclasses import replace
from fractions import Fraction
from random import Random

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.rules import evaluate
from sagesync_desktop.core.types import ModuleId, Side
from tests.builders import D, in_vtiger, sage_invoice, sage_line, sent, value_of
from tests.judge import PENNY, RATES, SPEC, half_up
from tests.paper import net, rate, scaled
from tests.ways_paper import WAYS_BOOK

SERVICE = WAYS_BOOK.settings.invoices.standin_service
TICKED = ({"name": "tax1", "rate": D(20)}, {"name": "tax2", "rate": D(5)})
INSTEAD = in_vtiger(ModuleId.SERVICES, SERVICE, servicename="Sundries", taxes=TICKED)
SAGE_BOOK = replace(
    WAYS_BOOK, records={**WAYS_BOOK.records, (INSTEAD.module, INSTEAD.side, INSTEAD.id): INSTEAD}
)


def paper(chance):
    """An invoice of some lines, each (its row, what it comes to)."""
    rows = [_line(chance) for _ in range(chance.choice([1, 1, 2, 2, 3, 4]))]
    shipping = chance.choice([D(0), D(0), scaled(chance, 2, 0, 5)])
    total = sum((row["net_amount"] + row["tax_amount"] for row in rows), shipping)
    return sage_invoice(
        lines=rows, total_amount=total, shipping_net_amount=shipping, outstanding_amount=total
    )


def _line(chance):
    quantity = chance.choice([scaled(chance, 0, 1, 9), scaled(chance, 0, 1, 9), scaled(chance, 2, 0, 5)])
    price, code = scaled(chance, 2, 0, 40), chance.choice(["GB_STANDARD", "GB_STANDARD", "GB_LOWER"])
    is_taxed, percent = chance.random() < 0.6, RATES[code]
    cut = D(chance.choice([0] * 9 + [10]))
    charged = half_up(Fraction(quantity) * Fraction(price) * Fraction(100 - cut) / 100)
    exact = charged * percent / (100 + percent if is_taxed else 100)
    tax = half_up(exact) + chance.choice([0] * 12 + [PENNY, -PENNY])
    tax = half_up(exact) if abs(tax - exact) >= PENNY else tax
    own = {
        "quantity": quantity,
        "unit_price": price,
        "unit_price_includes_tax": is_taxed,
        "tax_rate_id": code,
        "tax_amount": _decimal(tax),
        "net_amount": _decimal(charged - tax if is_taxed else charged),
        **({"discount_percentage": cut} if cut else {}),
    }
    bare = {"product_id": "", "description": "As agreed"} if chance.random() < 0.3 else {}
    return sage_line(**own, **bare)


def _decimal(amount):
    return D(amount.numerator) / D(amount.denominator)


def faults(found, book=SAGE_BOOK):
    """What is wrong with what Vtiger would get; empty when all is well, None where it is held."""
    if evaluate(SPEC.rules, found, Side.VTIGER, Context(book)) is not None:
        return None
    rows = sent(SPEC.id, "lines", Side.VTIGER, value_of(SPEC.id, "lines", found, book), book)["lines"]
    return list(_apart(found, rows))


def _apart(found, rows):
    there = found.rows("lines")
    if len(rows) != len(there):
        yield f"{len(rows)} lines instead of {len(there)}"
        return
    for row, line in zip(rows, there, strict=True):
        if (row["productid"] == SERVICE) is bool(line["product_id"]):
            yield f"{row['productid']} for {line['product_id'] or 'none'}"
    nets, stated = sum(map(net, rows)), sum(Fraction(line["net_amount"]) for line in there)
    if half_up(nets) != stated:
        yield f"net {float(nets)} instead of {float(stated)}"
    if any(row["listprice"] != _penny(row["listprice"]) for row in rows) and _is_tied(nets - stated):
        yield f"a net of {float(nets)}, which Vtiger may round up or down"
    worth = (net(row) * (100 + rate(row)) / 100 for row in rows)
    total = sum(worth, Fraction(found.amount("shipping_net_amount")))
    if half_up(total) != Fraction(found.amount("total_amount")):
        yield f"total {float(total)} instead of {found.amount('total_amount')}"


def _penny(amount):
    return amount.quantize(D("0.01"))


def _is_tied(apart):
    """Half a penny, which Vtiger, adding up in binary, may take for less."""
    return abs(abs(apart) - PENNY / 2) < Fraction(1, 10**9)


def judged(count, seed):
    """(how many would come, what was wrong with whom) of so many random invoices with every way on."""
    chance, come, wrong = Random(seed), 0, []
    for number in range(count):
        found = paper(chance)
        said = faults(found)
        come += said is not None
        if said:
            wrong.append((number, said, found.fields))
    return come, wrong
