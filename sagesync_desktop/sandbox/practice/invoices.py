"""The practice company's everyday invoices, dealt out by counting, so that every build is the same.

Those in Sage have lines whose tax is exact to the penny. Some that only Vtiger knows have line discounts that
lead to parts of a penny: Vtiger rounds nothing, Sage each line, and rounding alone explains the difference.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sagesync_desktop.sandbox.practice.shapes import Bill, Item, Line, Party, Place

RATES = {"GBP": Decimal(1), "EUR": Decimal("1.128"), "USD": Decimal("1.305")}
"""Units of each currency for one pound: the practice Sage's rates at the three decimals that Vtiger keeps."""
LAST_DAY = 136
"""The oldest everyday invoice is so many days old."""
NEVER_SOLD = frozenset({"FA-KIT20", "HD-EAR"})
"""Products on no invoice: Sage deletes only those, and a deletion then concerns nothing else."""
_QUANTITIES = (1, 2, 3, 5, 8, 10, 12, 20, 25, 40)
_EXACT_QUANTITIES = (5, 10, 20, 15, 25)
"""Multiples of five: a fifth of a price in whole pence is then in whole pence."""
_DISCOUNTS = ("0", "0", "7.5", "0", "0", "5", "0", "12.5", "0", "0", "2.5")
_SHIPPING = ("0", "0", "6.95", "0", "12.50", "0", "0", "0", "9.95")
_STATUSES = ("Sent", "Approved", "Created", "Sent", "Sent", "Approved")
_PAID = ("0", "1", "0", "0.5", "0", "1", "0")
_LINES = (1, 3, 2, 4, 2, 1, 5, 3)
_KINDS = (
    "Workwear order",
    "Site supplies",
    "Repeat order",
    "Counter sale",
    "Call-off order",
    "Starter packs",
)


@dataclass(frozen=True, slots=True)
class _Deal:
    """How many invoices of one sort are dealt out, from which first number, to whom and of what."""

    place: Place
    count: int
    first: int
    parties: Sequence[Party]
    items: Sequence[Item]
    is_exact: bool


def everyday_bills(parties: Sequence[Party], items: Sequence[Item]) -> tuple[Bill, ...]:
    """Return the invoices that must travel without a question, oldest first."""
    bills = [bill for deal in _deals(parties, items) for bill in _dealt(deal)]
    return tuple(sorted(bills, key=lambda bill: (-bill.days_ago, bill.key)))


def _deals(parties: Sequence[Party], items: Sequence[Item]) -> Iterator[_Deal]:
    calm = [party for party in parties if not party.is_troubled]
    at_home = [party for party in calm if party.currency == "GBP"]
    abroad = [party for party in calm if party.currency != "GBP" and party.place is Place.BOTH]
    goods = [item for item in items if _is_for_everyday(item)]
    in_vtiger = [item for item in goods if item.place.in_vtiger]
    exact = [item for item in goods if item.place.in_sage and item.vat in ("standard", "none")]
    on_both = [item for item in exact if item.place is Place.BOTH]
    sage_parties = [party for party in calm if party.place.in_sage]
    both_at_home = [party for party in at_home if party.place is Place.BOTH]
    stock = [item for item in items if item.is_stock and item.place is Place.BOTH]
    yield _Deal(Place.VTIGER, 103, 4000, [p for p in at_home if p.place.in_vtiger], in_vtiger, is_exact=False)
    yield _Deal(Place.VTIGER, 12, 4200, abroad, in_vtiger, is_exact=False)
    yield _Deal(Place.VTIGER, 3, 4300, both_at_home, stock, is_exact=False)
    yield _Deal(Place.SAGE, 30, 4400, sage_parties, exact, is_exact=True)
    yield _Deal(Place.BOTH, 15, 4500, both_at_home, on_both, is_exact=True)
    yield _Deal(Place.BOTH, 5, 4600, abroad, on_both, is_exact=True)


def _is_for_everyday(item: Item) -> bool:
    return not item.is_troubled and not item.is_stock and item.key not in NEVER_SOLD


def _dealt(deal: _Deal) -> Iterator[Bill]:
    for count in range(deal.count):
        number = deal.first + count
        party = deal.parties[(count * 7 + 3) % len(deal.parties)]
        yield Bill(
            key=str(number),
            place=deal.place,
            party=party.key,
            days_ago=1 + (number * 37) % LAST_DAY,
            subject=f"{_KINDS[count % len(_KINDS)]} {number}",
            lines=tuple(_lines(deal, count, party.currency)),
            currency=party.currency,
            shipping=Decimal(_SHIPPING[count % len(_SHIPPING)]),
            status=_STATUSES[count % len(_STATUSES)],
            paid=Decimal(_PAID[count % len(_PAID)]) if deal.place.in_sage else Decimal(0),
        )


def _lines(deal: _Deal, count: int, currency: str) -> Iterator[Line]:
    for place in range(min(_LINES[count % len(_LINES)], len(deal.items))):
        item = deal.items[(count * 13 + place * 11) % len(deal.items)]
        turn = count + 3 * place
        quantities = _EXACT_QUANTITIES if deal.is_exact else _QUANTITIES
        discount = "0" if deal.is_exact else _DISCOUNTS[turn % len(_DISCOUNTS)]
        quantity = quantities[turn % len(quantities)]
        price = None if currency == "GBP" else in_currency(item.price, currency)
        kept = Decimal(0) if _halves_a_penny(item.price * quantity, Decimal(discount)) else Decimal(discount)
        yield Line(item.key, quantity, kept, price)


def _halves_a_penny(gross: Decimal, discount: Decimal) -> bool:
    """A net of exactly half a penny has no nearest penny: two sides may rightly round it apart."""
    return (gross * (100 - discount)) % 1 == Decimal("0.5")


def in_currency(price: Decimal, currency: str) -> Decimal:
    """Return a price in pounds as whole cents of another currency."""
    return (price * RATES[currency]).quantize(Decimal("0.01"))
