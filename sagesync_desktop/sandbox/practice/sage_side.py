"""Enters the practice company into Sage through its API, and does what only Sage's own people can do."""

from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

from sagesync_desktop.sandbox.practice.book import (
    ACCOUNTS_START,
    LOCKED_DAYS_AGO,
    OPENED_DAYS_AGO,
    Book,
    day_of,
    plain,
)
from sagesync_desktop.sandbox.practice.clock import BookingClock
from sagesync_desktop.sandbox.practice.shapes import Bill, Item, Line, Party, Person
from sagesync_desktop.sandbox.practice.troubled_invoices import OddBill
from sagesync_desktop.sandbox.sage.world import SageWorld

Body = dict[str, object]

RATES = {"standard": "STANDARD", "reduced": "LOWER", "none": "NO_TAX"}
"""Sage's tax rate, by its name, for each way in which an item is taxed."""
PERCENTAGES = {
    "STANDARD": Decimal(20),
    "LOWER": Decimal(5),
    "ZERO": Decimal(0),
    "NO_TAX": Decimal(0),
    "REDUCED_2": Decimal("12.5"),
}
PENNY = Decimal("0.01")
ON_THE_SHELF = 2000
"""How many of each stock item there are: far more than all open invoices together take."""
PRODUCT_SALES, SERVICE_SALES, GOODS, SERVICES = 4000, 4010, 5000, 5020
"""Nominal codes of the chart of accounts of a new business."""
MAIN: Body = {"address_type_id": "ACCOUNTS", "name": "Main Address", "is_main_address": True}
DELIVERY: Body = {"address_type_id": "DELIVERY", "name": "Delivery Address", "is_main_address": False}
NAMELESS_EMAIL = "stores@settlecaving.example"
FREE_TEXT = "Skip hire, as agreed"


class SageSide:
    """One building of the Sage side; `numbers` are the numbers that Vtiger gave to records on both sides."""

    def __init__(self, book: Book, numbers: dict[str, str], now: datetime) -> None:
        """Open the books and enter nothing yet."""
        self._book = book
        self._numbers = numbers
        self._now = now
        self._clock = BookingClock(now, OPENED_DAYS_AGO)
        self.world = SageWorld("gb", self._clock, name="Practice Company")
        self.world.set_finance(accounts_start_date=ACCOUNTS_START.isoformat())
        self._ids: dict[str, str] = {}
        self._addresses: dict[str, str] = {}

    def build(self) -> None:
        """Enter everything, oldest first."""
        for party in self._book.parties.values():
            if party.place.in_sage:
                self._add_party(party)
        self._add_people()
        for item in self._book.items.values():
            if item.place.in_sage:
                self._add_item(item)
        for entry in self._book.bills:
            if plain(entry).place.in_sage:
                self._add_bill(entry)
        self._clock.advance_to(5)
        self._change_afterwards()

    def _add_party(self, party: Party) -> None:
        address = _address(party)
        body: Body = {
            "name": party.sage_name,
            "contact_type_ids": ["VENDOR" if party.is_vendor else "CUSTOMER"],
            "reference": self._reference(party),
            "currency_id": party.currency,
            "main_address": {**address, **MAIN},
            "main_contact_person": self._main_person(party),
        }
        if not party.is_vendor:
            body["delivery_address"] = {**address, **DELIVERY}
        shown = self.world.create("contacts", body)
        self._ids[party.key] = shown["id"]
        self._addresses[party.key] = shown["main_address"]["id"]

    def _reference(self, party: Party) -> str:
        """Only some customers were given Vtiger's number; the others have a code of the bookkeeper's own."""
        return (
            self._numbers[party.key] if party.tie == "reference" else party.key.replace("-", "").upper()[:10]
        )

    def _main_person(self, party: Party) -> Body:
        lead = self._book.lead_of(party.key)
        named = {"name": lead.full_name, "job_title": lead.title} if lead else {}
        phones = {"email": party.email, "telephone": party.sage_phone}
        return {"contact_person_type_ids": ["ACCOUNTS"], **named, **phones}

    def _add_people(self) -> None:
        for person in self._book.people:
            if person.party in self._addresses and not person.is_lead and person.in_sage:
                self._add_person(person)

    def _add_person(self, person: Person) -> str:
        body = {
            "address_id": self._addresses[person.party],
            "contact_person_type_ids": ["SALES"],
            "name": person.full_name,
            "job_title": person.title,
            "email": person.email,
            "mobile": person.mobile,
        }
        return str(self.world.create("contact_persons", body)["id"])

    def _add_item(self, item: Item) -> None:
        price = item.price if item.sage_price is None else item.sage_price
        body: Body = {
            "item_code": self._numbers[item.key] if item.is_service and not item.code else item.code,
            "description": item.text,
            "sales_tax_rate_id": self.world.tax_rate(RATES[item.vat]),
            "cost_price": str(item.cost),
        }
        if item.is_service:
            accounts, rates = (SERVICE_SALES, SERVICES), {"rate_name": "Rate", "rate": str(price)}
            prices: Body = {"sales_rates": [{**rates, "rate_includes_tax": False}]}
        else:
            accounts, rates = (PRODUCT_SALES, GOODS), {"price_name": "Sales Price", "price": str(price)}
            prices = {"sales_prices": [{**rates, "price_includes_tax": False}]}
        body["sales_ledger_account_id"] = self.world.account(accounts[0])
        body["purchase_ledger_account_id"] = self.world.account(accounts[1])
        kind = "services" if item.is_service else "stock_items" if item.is_stock else "products"
        self._ids[item.key] = self.world.create(kind, body | prices)["id"]
        if item.is_stock:
            self.world.restock(self._ids[item.key], Decimal(ON_THE_SHELF))

    def _add_bill(self, entry: Bill | OddBill) -> None:
        bill = plain(entry)
        extra = dict(entry.extra) if isinstance(entry, OddBill) else {}
        rate, carriage_rate = extra.pop("rate", ""), extra.pop("carriage_rate", "ZERO")
        self._clock.advance_to(bill.days_ago)
        body = self._invoice(bill, rate)
        if bill.shipping:
            body["shipping_net_amount"] = str(bill.shipping)
            body["shipping_tax_rate_id"] = self.world.tax_rate(carriage_rate)
        shown = self.world.create("sales_invoices", body | extra)
        self._ids[bill.key] = shown["id"]
        if bill.paid:
            self.world.pay(shown["id"], _pennies(Decimal(shown["total_amount"]) * bill.paid))

    def _invoice(self, bill: Bill, rate: str) -> Body:
        day = day_of(bill, self._now)
        at_home = bill.currency == "GBP"
        return {
            "contact_id": self._ids[bill.party],
            "date": day.isoformat(),
            "reference": self._numbers.get(bill.key, bill.subject),
            "invoice_lines": [self._line(line, rate, at_home=at_home) for line in bill.lines],
        }

    def _line(self, line: Line, rate: str, *, at_home: bool) -> Body:
        item = self._book.items.get(line.item)
        price = _asked(line, item)
        # Goods that leave the country are zero rated, whatever they bear at home.
        rate = rate or (RATES[item.vat] if item and at_home else "STANDARD" if at_home else "ZERO")
        net = _pennies(price * line.quantity)
        account = SERVICE_SALES if item and item.is_service else PRODUCT_SALES
        body: Body = {
            "description": item.text if item else FREE_TEXT,
            "ledger_account_id": self.world.account(account),
            "quantity": str(line.quantity),
            "unit_price": str(price),
            "tax_rate_id": self.world.tax_rate(rate),
            "tax_amount": str(_pennies(net * PERCENTAGES[rate] / 100)),
        }
        if item:
            body["service_id" if item.is_service else "product_id"] = self._ids[item.key]
        return body

    def _change_afterwards(self) -> None:
        """An invoice was voided, a person lost the name, a customer asked to be forgotten, the year ended."""
        self.world.delete("sales_invoices", self._ids["void"], void_reason="Entered twice")
        self._add_nameless()
        self.world.erase(self._ids["greaves"])
        locked = (self._now - timedelta(days=LOCKED_DAYS_AGO)).date()
        self.world.set_finance(year_end_lockdown_date=locked.isoformat())

    def _add_nameless(self) -> None:
        """The API demands a name; persons that came with old data may have none all the same."""
        deputy = Person("settle", "Deputy", "", "Stores", NAMELESS_EMAIL, "")
        deputy_id = self._add_person(deputy)
        with self.world.lock:
            self.world.company().row("contact_persons", deputy_id).update(name="", displayed_as="")


def _asked(line: Line, item: Item | None) -> Decimal:
    own = item.price if item else Decimal(0)
    return next((price for price in (line.sage_price, line.price) if price is not None), own)


def _address(party: Party) -> Body:
    return {
        "address_line_1": party.street,
        "city": party.city,
        "postal_code": party.code,
        "country_id": party.country,
    }


def _pennies(amount: Decimal) -> Decimal:
    return amount.quantize(PENNY, ROUND_HALF_UP)
