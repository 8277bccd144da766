"""Enters the practice company into Vtiger through its API, and does what a person did in its web page."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from sagesync_desktop.sandbox.practice.book import CREDIT_DAYS, OPENED_DAYS_AGO, Book, day_of, plain
from sagesync_desktop.sandbox.practice.clock import BookingClock
from sagesync_desktop.sandbox.practice.invoices import RATES
from sagesync_desktop.sandbox.practice.parties import VAT_NUMBERS
from sagesync_desktop.sandbox.practice.shapes import Bill, Item, Line, Party, Person
from sagesync_desktop.sandbox.practice.troubled_invoices import OddBill
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

TAXES = (("VAT", "20"), ("VAT reduced", "5"), ("Eco levy", "2.5"))
COUNTRY_NAMES = {
    "GB": "United Kingdom",
    "IE": "Ireland",
    "NL": "Netherlands",
    "DE": "Germany",
    "FR": "France",
    "US": "United States",
}
LINKS: dict[str, dict[str, str]] = {
    "standard": {"tax1": "20"},
    "reduced": {"tax2": "5"},
    "none": {},
    "standard+levy": {"tax1": "20", "tax3": "2.5"},
    "levy": {"tax3": "2.5"},
}
"""The taxes that are ticked on an item."""
VAT_FIELD = "VAT number"
"""Label of the customers' custom field; Vtiger keeps no VAT number of its own, so firms add one (cf_853)."""
CURRENCY_FIELD = "Currency"
"""Label of another one; nobody has filled it in, for customers abroad were made in Sage first."""
OWNER = "19x1"
"""The first user of an open-source installation."""
WEB_FORM_ONLY = frozenset({"account_id"})
"""Without these the API refuses an invoice and the web page does not."""


class VtigerSide:
    """One building of the Vtiger side; keeps the ids and numbers that Vtiger gave out."""

    def __init__(self, book: Book, now: datetime) -> None:
        """Install Vtiger and enter nothing yet."""
        self._book = book
        self._now = now
        self._clock = BookingClock(now, OPENED_DAYS_AGO)
        currencies = tuple((code, str(rate)) for code, rate in RATES.items())
        self.world = VtigerWorld("8.2.0", self._clock, taxes=TAXES, currencies=currencies)
        self._vat_field = self.world.add_custom_field("Accounts", VAT_FIELD)
        self.world.add_custom_field("Accounts", CURRENCY_FIELD)
        self._ids: dict[str, str] = {}
        self._people: dict[str, str] = {}
        """The first contact of each organization, by the book's keys."""
        self.numbers: dict[str, str] = {}
        """ACC1, SER1, INV1 ... by the book's keys."""

    def build(self) -> None:
        """Enter everything, oldest first."""
        for party in self._book.parties.values():
            if party.place.in_vtiger:
                vat = VAT_NUMBERS.get(party.key, "")
                self._keep(party.key, "Accounts", {**_account(party), self._vat_field: vat}, "account_no")
        for person in self._book.people:
            self._add_person(person)
        for item in self._book.items.values():
            if item.place.in_vtiger:
                module = "Services" if item.is_service else "Products"
                self._keep(item.key, module, _item(item), "service_no" if item.is_service else "product_no")
        for entry in self._book.bills:
            if plain(entry).place.in_vtiger:
                self._add_bill(entry)
        self._clock.advance_to(5)
        self._change_afterwards()

    def _keep(self, key: str, module: str, element: Mapping[str, object], number: str) -> None:
        shown = self.world.create(module, element)
        self._ids[key] = str(shown["id"])
        self.numbers[key] = str(shown[number])

    def _add_person(self, person: Person) -> None:
        party = self._book.parties.get(person.party)
        if party is None or party.place.in_vtiger:
            element = {"account_id": self._ids[person.party]} if party else {}
            shown = self.world.create("Contacts", {**_person(person), **element})
            self._people.setdefault(person.party, str(shown["id"]))

    def _add_bill(self, entry: Bill | OddBill) -> None:
        bill = plain(entry)
        self._clock.advance_to(bill.days_ago)
        element = self._invoice(bill)
        left_out: tuple[str, ...] = ()
        if isinstance(entry, OddBill):
            extra = dict(entry.extra)
            if party := extra.pop("contact", ""):
                element["contact_id"] = self._people[party]
            element |= extra
            left_out = entry.left_out
        sent = {name: value for name, value in element.items() if name not in left_out}
        write = self.world.enter if WEB_FORM_ONLY & set(left_out) else self.world.create
        shown = write("Invoice", sent)
        self._ids[bill.key] = str(shown["id"])
        self.numbers[bill.key] = str(shown["invoice_no"])

    def _invoice(self, bill: Bill) -> dict[str, object]:
        party = self._book.parties[bill.party]
        day = day_of(bill, self._now)
        currency = list(RATES).index(bill.currency) + 1
        return {
            "subject": bill.subject,
            "account_id": self._ids[party.key],
            **_dates(day),
            "invoicestatus": bill.status,
            "hdnTaxType": "individual",
            "assigned_user_id": OWNER,
            "currency_id": f"{self.world.state.schemas['Currency'].prefix}{currency}",
            "conversion_rate": str(RATES[bill.currency]),
            "shipping_&_handling": str(bill.shipping),
            "productid": self._ids[bill.lines[0].item],
            **_address("bill", party),
            **_address("ship", party),
            "LineItems": [self._line(line, bears_tax=bill.currency == "GBP") for line in bill.lines],
        }

    def _line(self, line: Line, *, bears_tax: bool) -> dict[str, object]:
        item = self._book.items[line.item]
        taxes = LINKS[item.vat]
        return {
            "productid": self._ids[line.item],
            "quantity": str(line.quantity),
            "listprice": str(item.price if line.price is None else line.price),
            "discount_percent": str(line.discount),
            **(taxes if bears_tax else dict.fromkeys(taxes, "0")),
        }

    def _change_afterwards(self) -> None:
        """After the invoices an item was deleted, another lost its tax, and one invoice lost its line."""
        self.world.delete(self._ids["dropped"])
        # On 8.2 a write that names no tax unticks them all (measured); the invoice keeps its old total.
        self.world.revise({"id": self._ids["untaxed-later"], "usageunit": "Each"})
        for line in self._lines_of("no-lines"):
            self.world.delete(line)

    def _lines_of(self, key: str) -> list[str]:
        lines = self.world.retrieve(self._ids[key])["LineItems"]
        return [str(line["id"]) for line in lines] if isinstance(lines, list) else []


def _account(party: Party) -> dict[str, str]:
    return {
        "accountname": party.name,
        "assigned_user_id": OWNER,
        "accounttype": "Customer",
        "phone": party.phone,
        "email1": party.email,
        **_address("bill", party),
        **_address("ship", party),
    }


def _address(kind: str, party: Party) -> dict[str, str]:
    return {
        f"{kind}_street": party.street,
        f"{kind}_city": party.city,
        f"{kind}_code": party.code,
        f"{kind}_country": COUNTRY_NAMES[party.country],
    }


def _person(person: Person) -> dict[str, str]:
    return {
        "firstname": person.first,
        "lastname": person.last,
        "assigned_user_id": OWNER,
        "title": person.title,
        "email": person.email,
        "phone": person.phone,
        "mobile": person.mobile,
    }


def _item(item: Item) -> dict[str, str]:
    words = (
        {"servicename": item.name}
        if item.is_service
        else {"productname": item.name, "productcode": item.code}
    )
    return {
        **words,
        "assigned_user_id": OWNER,
        "description": item.text,
        "unit_price": str(item.price),
        "purchase_cost": str(item.cost),
        "discontinued": "1",
        **LINKS[item.vat],
    }


def _dates(day: date) -> dict[str, str]:
    return {"invoicedate": day.isoformat(), "duedate": (day + timedelta(days=CREDIT_DAYS)).isoformat()}
