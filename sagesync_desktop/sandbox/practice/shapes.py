"""The words in which the practice company is written down before it is loaded into the two worlds."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Literal


class Place(Enum):
    """Where a record lives when the practice company opens."""

    VTIGER = "V"
    SAGE = "S"
    BOTH = "B"

    @property
    def in_vtiger(self) -> bool:
        """Tell whether Vtiger holds it."""
        return self is not Place.SAGE

    @property
    def in_sage(self) -> bool:
        """Tell whether Sage holds it."""
        return self is not Place.VTIGER


Tie = Literal["reference", "email", "name", ""]
"""By what a record on both sides can be recognised as one."""


@dataclass(frozen=True, slots=True)
class Party:
    """One customer. An empty `sage_name` or `sage_phone` means that both sides write the same."""

    key: str
    place: Place
    tie: Tie
    name: str
    sage_name: str
    street: str
    city: str
    code: str
    country: str
    phone: str
    email: str
    currency: str = "GBP"
    sage_phone: str = ""
    is_vendor: bool = False
    is_troubled: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    """One person; `party` "" means no organization. A lead carries the organization's phone and e-mail."""

    party: str
    first: str
    last: str
    title: str
    email: str
    phone: str
    mobile: str = ""
    is_lead: bool = False
    in_sage: bool = True
    """Whether Sage knows the person too, if it knows the customer."""

    @property
    def full_name(self) -> str:
        """First and last name as Sage's single field holds them."""
        return f"{self.first} {self.last}".strip()


Vat = Literal["standard", "reduced", "none", "standard+levy", "levy"]
"""The taxes that are ticked on an item in Vtiger; Sage knows no levy."""


@dataclass(frozen=True, slots=True)
class Item:
    """One product or service. `sage_price` is set where the two sides ask different prices."""

    key: str
    place: Place
    code: str
    name: str
    price: Decimal
    cost: Decimal
    vat: Vat = "standard"
    is_service: bool = False
    is_stock: bool = False
    description: str | None = None
    """None: the same as the name."""
    sage_price: Decimal | None = None
    is_troubled: bool = False

    @property
    def text(self) -> str:
        """The description that both sides carry."""
        return self.name if self.description is None else self.description


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an invoice: `price` None takes the item's own; an empty `item` stands for free text."""

    item: str
    quantity: Decimal | int
    discount: Decimal = Decimal(0)
    price: Decimal | None = None
    sage_price: Decimal | None = None
    """Where both sides hold the invoice and Sage asks another price."""


@dataclass(frozen=True, slots=True)
class Bill:
    """One invoice. `paid` is the share of its total that Sage has received."""

    key: str
    place: Place
    party: str
    days_ago: int
    subject: str
    lines: tuple[Line, ...]
    currency: str = "GBP"
    shipping: Decimal = Decimal(0)
    status: str = "Sent"
    paid: Decimal = Decimal(0)
