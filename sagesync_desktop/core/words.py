"""Stored values as plain words, for logs, passports and samples."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal

from sagesync_desktop.core.mapping import Agreed
from sagesync_desktop.core.types import MISSING, Missing, Row, Value
from sagesync_desktop.core.values import Kind

Namer = Callable[[str], str]
"""The name of the record that a shared reference stands for; the reference itself where it is not known."""


LINE = re.compile(r"^(?P<quantity>\S+) × (?P<item>.+) at (?P<price>\S+?)(?: less (?P<discount>\S+))?$")
"""A document line as `as_text` writes it, for who shows it in another language."""


def _unnamed(reference: str) -> str:
    return reference


def as_text(value: Value | Missing, kind: Kind = Kind.TEXT, named: Namer = _unnamed) -> str:
    """A value in words; "" for nothing, a line for each row of a document."""
    if value is MISSING or value is None:
        return ""
    if isinstance(value, tuple):
        return "\n".join(_line(row, named) if isinstance(row, Mapping) else str(row) for row in value)
    return named(str(value)) if kind is Kind.REFERENCE and value else str(value)


def _line(row: Row, named: Namer) -> str:
    """A document line: "5 × Polo shirt at 12.00 less 1.20"; any other row by its values."""
    if "unit_price" not in row:
        return " ".join(str(value) for value in row.values() if value not in (None, ""))
    what = str(row.get("description") or "").splitlines()[:1] or [named(str(row.get("item") or ""))]
    text = f"{row.get('quantity')} × {what[0]} at {row.get('unit_price')}"
    discount = row.get("discount")
    return f"{text} less {discount}" if isinstance(discount, Decimal) and discount else text


def agreed_text(known: Agreed, kind: Kind = Kind.TEXT, named: Namer = _unnamed) -> str:
    """What was last agreed; both forms where the sides keep different ones."""
    sage, vtiger = as_text(known.sage, kind, named), as_text(known.vtiger, kind, named)
    if sage == vtiger or not vtiger:
        return sage
    return f"{vtiger} | {sage}" if sage else vtiger
