"""Enters real records into a practice Vtiger as its web form does, each a little later than the last."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sagesync_desktop.sandbox.real_input.shapes import (
    RealAddress,
    RealCustomer,
    RealInput,
    RealInvoice,
    RealItem,
    RealLine,
    RealPerson,
)
from sagesync_desktop.sandbox.vtiger import web_form
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

VAT_RATE = "20"
_STEPS = tuple(timedelta(seconds=seconds) for seconds in (1, 7, 2, 41, 3, 1, 16, 5))
"""The pauses between two records, over and over: unequal, never below a second."""


@dataclass(slots=True)
class Tally:
    """What has been entered so far."""

    organizations: int = 0
    contacts: int = 0
    products: int = 0
    invoices: int = 0
    lines: int = 0
    renamed: int = 0
    skipped: Counter[str] = field(default_factory=Counter)


def span(records: int) -> timedelta:
    """Return a time that is enough to enter so many records."""
    rounds = records // len(_STEPS) + 1
    return sum(_STEPS, timedelta()) * rounds


@contextmanager
def paced(world: VtigerWorld, start: datetime) -> Iterator[None]:
    """Let the world's clock begin at `start` and step on with each record; the own clock comes back."""
    moments = _moments(start)
    own, world.state.now = world.state.now, lambda: next(moments)
    try:
        yield
    finally:
        world.state.now = own


def _moments(start: datetime) -> Iterator[datetime]:
    count = 0
    while True:
        yield start
        start += _STEPS[count % len(_STEPS)]
        count += 1


class Filler:
    """Enters one source; the names that Vtiger holds already are shared between sources."""

    def __init__(self, world: VtigerWorld, names: set[str], tally: Tally) -> None:
        """Write into the world, count into the tally."""
        self._world = world
        self._names = names
        self._tally = tally
        self._customers: dict[str, tuple[str, RealCustomer]] = {}
        self._items: dict[str, str] = {}

    def fill(self, source: RealInput) -> None:
        """Enter customers, people, items and invoices, in this order."""
        for customer in source.customers:
            self._customers[customer.key] = (self._organization(customer), customer)
        for person in source.people:
            self._enter("Contacts", _person(person, self._customers[person.customer][0]))
        for item in source.items:
            self._items[item.key] = self._enter("Products", _item(item))
        for invoice in source.invoices:
            self._enter("Invoice", self._invoice(invoice))
        self._count(source)

    def _count(self, source: RealInput) -> None:
        self._tally.organizations += len(source.customers)
        self._tally.contacts += len(source.people)
        self._tally.products += len(source.items)
        self._tally.invoices += len(source.invoices)
        self._tally.lines += sum(len(invoice.lines) for invoice in source.invoices)
        self._tally.skipped.update(dict(source.unused))

    def _enter(self, module: str, element: Mapping[str, object]) -> str:
        # The form's inner step: showing every record again, as `world.enter` does, would triple the time.
        with self._world.lock:
            schema = self._world.state.schema_of(module)
            return web_form.enter(self._world.state, self._world.user, schema, element)

    def _organization(self, customer: RealCustomer) -> str:
        """Vtiger takes no name twice, in any case and accents; the later one carries its number too."""
        name = customer.name
        if folded(name) in self._names:
            name = f"{name} ({customer.key})"
            self._tally.renamed += 1
        self._names.add(folded(name))
        phones = {"phone": customer.phone, "fax": customer.fax}
        places = {**_address("bill", customer.address), **_address("ship", customer.address)}
        return self._enter("Accounts", {"accountname": name, **phones, **places, "accounttype": "Customer"})

    def _invoice(self, invoice: RealInvoice) -> dict[str, object]:
        account, customer = self._customers.get(invoice.customer or "", ("", None))
        bill_to = customer.address if customer else invoice.ship_to
        if customer and not customer.address.street:
            bill_to = invoice.ship_to
        element: dict[str, object] = {
            "subject": invoice.number,
            "invoicedate": invoice.date.isoformat(),
            "invoicestatus": invoice.status,
            "hdnTaxType": "individual",
            "shipping_&_handling": str(invoice.shipping),
            **_address("bill", bill_to),
            **_address("ship", invoice.ship_to),
            "LineItems": [self._line(line, bears_vat=invoice.bears_vat) for line in invoice.lines],
        }
        return {**element, "account_id": account} if account else element

    def _line(self, line: RealLine, *, bears_vat: bool) -> dict[str, object]:
        return {
            "productid": self._items[line.item],
            "quantity": str(line.quantity),
            "listprice": str(line.price),
            "discount_percent": str(line.discount_percent),
            "comment": line.comment,
            "tax1": VAT_RATE if bears_vat else "0",
        }


def folded(name: str) -> str:
    """Return a name as Vtiger's database compares it (measured: case and accents do not count)."""
    bare = (char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return "".join(bare).casefold().rstrip()


def _address(kind: str, address: RealAddress) -> dict[str, str]:
    return {
        f"{kind}_street": address.street,
        f"{kind}_city": address.city,
        f"{kind}_state": address.state,
        f"{kind}_code": address.code,
        f"{kind}_country": address.country,
    }


def _person(person: RealPerson, account: str) -> dict[str, str]:
    first, _, last = person.name.rpartition(" ")
    return {"firstname": first, "lastname": last, "title": person.title, "account_id": account}


def _item(item: RealItem) -> dict[str, str]:
    element = {
        "productname": item.name,
        "productcode": item.code,
        "description": item.description,
        "unit_price": f"{item.price:f}",
        "discontinued": "1" if item.is_active else "0",
        "tax1": VAT_RATE,
    }
    if item.supplier:
        # Vendors are another module of Vtiger's, which the practice installation does not have.
        element["manufacturer"] = item.supplier
    if item.in_stock is not None:
        element["qtyinstock"] = str(item.in_stock)
    return element


def known_names(world: VtigerWorld) -> set[str]:
    """Return the folded names of the organizations that are there already."""
    return {folded(str(row["accountname"])) for row in world.all("Accounts")}
