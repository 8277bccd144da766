"""Everything that the practice company starts with, as one value, and the days that date it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sagesync_desktop.sandbox.practice.invoices import everyday_bills
from sagesync_desktop.sandbox.practice.items import items
from sagesync_desktop.sandbox.practice.parties import parties
from sagesync_desktop.sandbox.practice.people import people
from sagesync_desktop.sandbox.practice.shapes import Bill, Item, Party, Person
from sagesync_desktop.sandbox.practice.troubled_invoices import OddBill, odd_bills

OPENED_DAYS_AGO = 200
"""When customers and items were entered; a few months before the first invoice."""
LOCKED_DAYS_AGO = 145
"""The last day of the locked period: between the oldest everyday invoice and the one that came too late."""
ACCOUNTS_START = date(2021, 4, 1)
"""Before the months of Britain's 12.5% rate (October 2021 to March 2022), of which an invoice is open."""
CREDIT_DAYS = 30


@dataclass(frozen=True, slots=True)
class Book:
    """The practice company on paper."""

    parties: dict[str, Party]
    people: tuple[Person, ...]
    items: dict[str, Item]
    bills: tuple[Bill | OddBill, ...]
    """Oldest first."""

    def lead_of(self, party: str) -> Person | None:
        """Return the person who is the customer's main contact."""
        return next((person for person in self.people if person.party == party and person.is_lead), None)


def open_book() -> Book:
    """Write the book; the same every time."""
    customers, catalogue = parties(), items()
    bills: list[Bill | OddBill] = [*everyday_bills(customers, catalogue), *odd_bills()]
    return Book(
        parties={party.key: party for party in customers},
        people=people(customers),
        items={item.key: item for item in catalogue},
        bills=tuple(sorted(bills, key=lambda entry: -plain(entry).days_ago)),
    )


def plain(entry: Bill | OddBill) -> Bill:
    """Return the invoice without what is odd about it."""
    return entry.bill if isinstance(entry, OddBill) else entry


def day_of(bill: Bill, now: datetime) -> date:
    """Return the invoice's date."""
    return (now - timedelta(days=bill.days_ago)).date()
