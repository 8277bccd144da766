"""An invoice as one side states it, read from that side's record for rules, totals and mapping alike."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import lru_cache

from sagesync_desktop.core.types import Discount, Item, LineTax, ModuleId, Record, Row, Scalar, Side, Told
from sagesync_desktop.core.values import clean_text, parse_date, parse_decimal

ONE_PIECE = "one_piece"
"""Marks a row of Vtiger's whose quantity and price were put together on its way to Sage."""
PRICE_WITH_TAX = "price_with_tax"
"""In a row of Vtiger's, the price in whole pennies by which it goes to Sage, its tax included."""
EVERY_TAX = "every_tax_counts"
"""Marks an invoice of Vtiger's that was taxed as a group."""
_ACCOUNT = "ledger_account_id"
_OWN = (
    _ACCOUNT,
    "analysis_type_category_ids",
    "trade_of_asset",
    "eu_goods_services_type_id",
    "eu_sales_description_id",
)
"""What the accountant chose for one line in Sage; Vtiger has no word for any of it."""
_NOTHING = LineTax()


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """One line, in the document's currency."""

    place: int
    """Counted from one, as sentences name it."""
    item: Item | None
    """By its side's own id; None for a line without item, or whose item was deleted."""
    name: str
    text: str
    quantity: Decimal
    unit_price: Decimal
    discount: Discount
    """As it is given; zero for what is not."""
    tax: LineTax = _NOTHING
    """What Sage books; Vtiger has columns instead."""
    columns: Mapping[str, Decimal | None] = field(default_factory=dict)
    """Percentage by Vtiger tax; None where the web form left the column empty."""
    net: Decimal | None = None
    """What Sage comes to before tax."""
    includes_tax: bool = False
    """Whether Sage's price does."""
    price_with_tax: Decimal | None = None
    """What its price is with tax in Sage, where the price here is the one without."""
    is_one_piece: bool = False
    """Whether its quantity and price were put together: the price is then whatever its net is rounded to."""
    own: Mapping[str, Scalar] = field(default_factory=dict)
    """What is Sage's alone, as far as anything was chosen."""

    @property
    def gross(self) -> Decimal:
        """Quantity times price, before discount and tax."""
        return self.quantity * self.unit_price

    @property
    def called(self) -> str:
        """The line's item or text in brackets, as sentences name it."""
        return f" ({self.name.splitlines()[0]})" if self.name else ""

    @property
    def account(self) -> str:
        """The ledger account that Sage books it to, or is to; "" where it names none."""
        return str(self.own.get(_ACCOUNT, ""))


@dataclass(frozen=True, slots=True)
class Document:
    """An invoice's lines and the figures that its side states beside them."""

    side: Side
    day: date | None
    lines: tuple[DocumentLine, ...]
    total: Decimal
    """What the customer owes, as shown: Vtiger may show fractions of a penny."""
    shipping: Decimal
    """Before tax."""
    is_shipping_taxed: bool
    """Whether tax is charged on it."""
    net: Decimal = Decimal(0)
    """Vtiger's total before tax, shipping included."""
    shipping_rate: Decimal = Decimal(0)
    """The percentage of Vtiger's taxes on shipping."""
    every_tax_counts: bool = False
    """Whether Vtiger counts each tax of a line, ticked on its item or not, as it does for a group."""


_AT_HAND = 16
"""Documents kept as parsed: rules, taxes and totals look at the one in hand and its partner a dozen times."""


def document_of(invoice: Record) -> Document:
    """A record of either side as a document."""
    return _parsed(_Same(invoice))


class _Same:
    """A record that equals itself alone: what was parsed is found again without a look at its content."""

    __slots__ = ("record",)

    def __init__(self, record: Record) -> None:
        self.record = record

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.record is other.record

    def __hash__(self) -> int:
        return id(self.record)


@lru_cache(_AT_HAND)
def _parsed(same: _Same) -> Document:
    invoice = same.record
    return _of_sage(invoice) if invoice.side is Side.SAGE else _of_vtiger(invoice)


# -- Sage


def _of_sage(invoice: Record) -> Document:
    return Document(
        Side.SAGE,
        parse_date(invoice.fields.get("date")),
        tuple(_sage_line(place, row) for place, row in enumerate(invoice.rows("lines"), 1)),
        invoice.amount("total_amount"),
        invoice.amount("shipping_net_amount"),
        bool(invoice.amount("shipping_tax_amount")),
    )


def _sage_line(place: int, row: Row) -> DocumentLine:
    text = clean_text(row.get("description"))
    return DocumentLine(
        place,
        _sage_item(row),
        text,
        text,
        _number(row, "quantity"),
        _number(row, "unit_price"),
        Discount(_number(row, "discount_amount"), _number(row, "discount_percentage")),
        LineTax(clean_text(row.get("tax_rate_id")), amount=_number(row, "tax_amount"), told=Told.SAGE),
        net=parse_decimal(row.get("net_amount")),
        includes_tax=row.get("unit_price_includes_tax") is True,
        own={name: value for name in _OWN if (value := row.get(name))},
    )


def _sage_item(row: Row) -> Item | None:
    """Stock items come as products."""
    for key, module in (("product_id", ModuleId.PRODUCTS), ("service_id", ModuleId.SERVICES)):
        if row.get(key):
            return Item(module, Side.SAGE, str(row[key]))
    return None


# -- Vtiger


def _of_vtiger(invoice: Record) -> Document:
    charge = invoice.amount("shipping_charges")
    rates = [_number(row, "rate") for row in invoice.rows("shipping_taxes")]
    return Document(
        Side.VTIGER,
        parse_date(invoice.fields.get("invoicedate")),
        tuple(_vtiger_line(place, row) for place, row in enumerate(invoice.rows("lines"), 1)),
        invoice.amount("hdnGrandTotal"),
        charge,
        bool(charge) and any(rates),
        invoice.amount("pre_tax_total"),
        sum(rates, Decimal(0)) if charge else Decimal(0),
        invoice.fields.get(EVERY_TAX) is True,
    )


def _vtiger_line(place: int, row: Row) -> DocumentLine:
    return DocumentLine(
        place,
        _vtiger_item(row),
        clean_text(row.get("product_name")) or clean_text(row.get("description")),
        clean_text(row.get("comment")),
        _number(row, "quantity"),
        _number(row, "listprice"),
        Discount(_number(row, "discount_amount"), _number(row, "discount_percent")),
        columns={name: parse_decimal(row[name]) for name in sorted(row) if _is_tax(name)},
        price_with_tax=parse_decimal(row.get(PRICE_WITH_TAX)),
        is_one_piece=row.get(ONE_PIECE) is True,
        own={_ACCOUNT: account} if (account := row.get(_ACCOUNT)) else {},
    )


def _vtiger_item(row: Row) -> Item | None:
    item_id, module = row.get("productid"), row.get("item_module")
    if not isinstance(item_id, str) or not item_id or row.get("deleted") is True:
        return None
    owner = ModuleId.SERVICES if module == ModuleId.SERVICES else ModuleId.PRODUCTS
    return Item(owner, Side.VTIGER, item_id)


def _is_tax(name: str) -> bool:
    return name.startswith("tax") and name[3:].isdigit()


def _number(row: Row, key: str) -> Decimal:
    return parse_decimal(row.get(key)) or Decimal(0)
