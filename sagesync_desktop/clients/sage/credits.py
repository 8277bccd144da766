"""Credit notes between Sage's wire, which states them above zero, and our vocabulary, below zero."""

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

from sagesync_desktop.core.types import Fields, Row, Value, rows_in
from sagesync_desktop.modules.ledger import CREDIT_MARK

Anything = TypeVar("Anything")

_FIGURES = frozenset({
    "shipping_net_amount", "shipping_tax_amount", "shipping_total_amount", "net_amount", "tax_amount",
    "total_amount", "total_paid", "outstanding_amount", "total_discount_amount",
})  # fmt: skip
_LINE_FIGURES = frozenset({"quantity", "discount_amount", "tax_amount", "net_amount", "total_amount"})
"""Prices and percentages keep their sign: it is the pieces that come back."""
_INVOICES_ALONE = frozenset({"due_date", CREDIT_MARK})
"""What Sage's credit notes do not have (API v3.1, sales_credit_notes), and our own mark."""


def seen_as_credit(fields: Mapping[str, Value]) -> dict[str, Value]:
    """A credit note's fields as read, in the vocabulary."""
    return _turned(fields)


def sent_as_credit(fields: Fields) -> Fields:
    """A credit note's fields in the vocabulary, as Sage takes them."""
    return _turned({name: value for name, value in fields.items() if name not in _INVOICES_ALONE})


def _turned(fields: Mapping[str, Value]) -> dict[str, Value]:
    turned = {name: _opposite(value) if name in _FIGURES else value for name, value in fields.items()}
    if "lines" in fields:
        turned["lines"] = tuple(_turned_row(row) for row in rows_in(fields, "lines"))
    return turned


def _turned_row(row: Row) -> Row:
    return {name: _opposite(value) if name in _LINE_FIGURES else value for name, value in row.items()}


def _opposite(value: Anything) -> Anything | Decimal:
    return -value if isinstance(value, Decimal) else value
