"""Invoices that cannot travel as they are, each with a subject that tells why; cases.py names the rule."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from sagesync_desktop.sandbox.practice.shapes import Bill, Line, Place
from sagesync_desktop.sandbox.practice.tables import cells

# key | customer | days ago | subject | item * quantity @ price, ... | what differs from an ordinary invoice
IN_VTIGER = """
no-date       | kirkby     | 12  | Ordered by telephone, date to follow | HV-VEST-L*20 | -invoicedate
no-tax-mode   | hartsop    | 31  | Copied from an old quotation | HD-HLM*10 | -hdnTaxType
charge-tax    | ingleby    | 24  | Express delivery with VAT on the carriage | BT-RIG-9*5 | shipping=15.00, shipping_&_handling_shtax1=20
no-customer   | holbeck    | 40  | Vests for the festival stewards | HV-VEST-L*20 | -account_id, contact=holbeck
not-in-sage   | pennine    | 28  | Boots for the Oldham depot | BT-RIG-9*5 |
cancelled     | arkle      | 19  | Cancelled, wrong sizes ordered | BT-RIG-9*5 | invoicestatus=Cancel
group         | lowther    | 17  | Winter clothing, one tax for the whole order | HV-VEST-L*20, HD-HLM*10 | hdnTaxType=group
several-taxes | dunmore    | 21  | Granules with VAT and eco levy | levied*12 |
levy          | eastquay   | 23  | Take-back boxes with eco levy only | levy-only*6 |
adjustment    | fothergill | 26  | Invoice with an adjustment for breakage | HD-HLM*10 | txtAdjustment=-12.00
overall       | glebe      | 29  | Five per cent off the whole order | HV-VEST-L*20 | hdnDiscountPercent=5
currency      | arkle      | 22  | Priced in euro for the Dublin site | FA-EYE*10@20.81 | currency=EUR
rate          | ballina    | 34  | Crew jackets at last year's rate | HV-JKT-L*5@43.43 | currency=EUR, conversion_rate=1.1
credit        | benwell    | 15  | Returned rigger boots | BT-RIG-9*-4 | invoicestatus=Credit Invoice
before-start  | calderfarm | 150 | Still open in the old books | HD-HLM*10 | invoicedate=2021-03-15
locked        | jessop     | 150 | Found after the year end | HV-VEST-L*20 |
no-lines      | ravensc    | 9   | Placeholder for the spring order | HV-VEST-L*1 |
deleted-item  | saltaire   | 45  | Last of the bottle green polo shirts | dropped*15 |
no-item       | thornton   | 11  | Softshell samples for the keepers | no-text*3 |
sold-taxed    | ulley      | 33  | Kneeling mats, taxed when they were sold | untaxed-later*10 |
totals        | ulley      | 32  | Offcuts of webbing, by the metre | HV-VEST-L*0.33@10.01, HD-HLM*0.33@10.01, BT-RIG-9*0.33@10.01 |
decimals      | vickers    | 13  | Cable ties by the thousand | ties*1000@0.0375 |
"""
IN_SAGE = """
draft         | marwood    | 8   | Harnesses, not yet final | HR-BODY*5 | status_id=DRAFT
void          | netherby   | 35  | Entered twice | HV-VEST-L*20 |
sage-customer | riverside-s | 30 | Riverside workshop kit | HD-HLM*10 |
free-text     | oakenshaw  | 27  | Skip hire passed on | *1@180.00 |
sage-item     | prudhoe    | 25  | Lamps for the pavilion | twin*5 |
old-rate      | quarmby    | 150 | Open since the 12.5% rate | HD-HLM*10 | date=2022-02-16, rate=REDUCED_2
unlinked-tax  | wetherby   | 20  | Overalls taxed by mistake | CH-OVER-5-6*10 | rate=STANDARD
carriage      | settle     | 18  | Carriage with VAT | HV-VEST-L*20 | shipping=15.00, carriage_rate=STANDARD
third         | tadcaster  | 16  | A third of a course | Spill response training, half a day*0.3333 |
"""

# On both sides; the price after the stroke is Sage's. Both come to one total: else they might be two sales.
ON_BOTH = """
two-prices    | fothergill | 14  | Boots, one price agreed by telephone | BT-RIG-9*5@42.99/40.99, HD-HLM*5@7.89/9.89 |
"""


@dataclass(frozen=True, slots=True)
class OddBill:
    """An invoice with fields that an ordinary one does not have, in the words of the side that holds it.

    For Sage, `rate` taxes every line, and `carriage_rate` the carriage, at the rate of that name. For Vtiger,
    `contact` is the organization whose first contact is named on it.
    """

    bill: Bill
    extra: dict[str, str] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()


def odd_bills() -> tuple[OddBill, ...]:
    """Return the troubled invoices of both sides, oldest first."""
    tables = ((IN_VTIGER, Place.VTIGER), (IN_SAGE, Place.SAGE), (ON_BOTH, Place.BOTH))
    found = [odd for table, place in tables for odd in _read(table, place)]
    return tuple(sorted(found, key=lambda odd: -odd.bill.days_ago))


def _read(table: str, place: Place) -> Iterator[OddBill]:
    for key, party, days_ago, subject, lines, words in cells(table, 6):
        said = [word.strip() for word in words.split(",") if word.strip()]
        extra = dict(word.split("=", 1) for word in said if "=" in word)
        bill = Bill(
            key=key,
            place=place,
            party=party,
            days_ago=int(days_ago),
            subject=subject,
            lines=tuple(_lines(lines)),
            currency=extra.pop("currency", "GBP"),
            shipping=Decimal(extra.pop("shipping", "0")),
        )
        yield OddBill(bill, extra, tuple(word[1:] for word in said if word.startswith("-")))


def _lines(text: str) -> Iterator[Line]:
    # A comma may also be part of an item's name, so only one after a number parts two lines.
    for part in re.split(r"(?<=\d), ", text):
        item, _, rest = part.rpartition("*")
        quantity, _, prices = rest.partition("@")
        price, _, sage_price = prices.partition("/")
        yield Line(item, Decimal(quantity), Decimal(0), _price(price), _price(sage_price))


def _price(text: str) -> Decimal | None:
    return Decimal(text) if text else None
