"""What the real files hold, in the words of Vtiger: customers, people, items and invoices."""

import datetime
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class RealAddress:
    """A postal address as its file writes it."""

    street: str = ""
    city: str = ""
    state: str = ""
    code: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class RealCustomer:
    """One buying company; `key` is its number in the file."""

    key: str
    name: str
    address: RealAddress
    phone: str = ""
    fax: str = ""


@dataclass(frozen=True, slots=True)
class RealPerson:
    """The contact person of a customer."""

    customer: str
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class RealItem:
    """One product; `key` is unique within its file."""

    key: str
    code: str
    name: str
    description: str
    price: Decimal
    supplier: str = ""
    in_stock: Decimal | None = None
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class RealLine:
    """One line of an invoice; the comment is what the line says where its product says something else."""

    item: str
    quantity: Decimal
    price: Decimal
    discount_percent: Decimal
    comment: str = ""


@dataclass(frozen=True, slots=True)
class RealInvoice:
    """One invoice; `customer` is None where the file names none."""

    number: str
    customer: str | None
    date: datetime.date
    status: str
    ship_to: RealAddress
    bears_vat: bool
    shipping: Decimal
    lines: tuple[RealLine, ...]


@dataclass(frozen=True, slots=True)
class RealInput:
    """One source, read to its end."""

    customers: tuple[RealCustomer, ...]
    people: tuple[RealPerson, ...]
    items: tuple[RealItem, ...]
    invoices: tuple[RealInvoice, ...]
    merged_codes: int
    """How many spellings of a product code were joined with another spelling of it."""
    unused: tuple[tuple[str, int], ...] = ()
    """Rows left out, counted by reason."""
