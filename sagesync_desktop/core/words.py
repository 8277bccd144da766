"""Stored values as plain words, for logs, passports and samples."""

from collections.abc import Callable, Mapping

from sagesync_desktop.core.lines import reference
from sagesync_desktop.core.mapping import Agreed
from sagesync_desktop.core.types import MISSING, Item, Line, Missing, Row, Value
from sagesync_desktop.core.values import Kind

Namer = Callable[[str | Item], str]
"""The name of the record that a shared reference stands for; the reference itself where it is not known."""


def namer(names: Mapping[str | Item, str]) -> Namer:
    """A Namer that knows these names."""
    return lambda what: names.get(what) or unnamed(what)


def unnamed(what: str | Item) -> str:
    """A Namer that knows no names."""
    return what if isinstance(what, str) else reference(what)


def as_text(value: Value | Missing, kind: Kind = Kind.TEXT, named: Namer = unnamed) -> str:
    """A value in words; "" for nothing, a line for each row of a document."""
    if value is MISSING or value is None:
        return ""
    if isinstance(value, tuple):
        return "\n".join(_part(one, named) for one in value)
    return named(str(value)) if kind is Kind.REFERENCE and value else str(value)


def _part(part: Row | str | Line, named: Namer) -> str:
    """A document line as `_line` says it, any other row by its values."""
    if isinstance(part, Line):
        return _line(part, named)
    if isinstance(part, str):
        return part
    return " ".join(str(value) for value in part.values() if value not in (None, ""))


def _line(line: Line, named: Namer) -> str:
    """A document line: "5 × Polo shirt at 12.00 less 1.20"."""
    text = f"{line.quantity} × {line_title(line, named)} at {line.unit_price}"
    return f"{text} less {line.discount.amount}" if line.discount.amount else text


def line_title(line: Line, named: Namer) -> str:
    """The first line of its text, else the name of its item."""
    return next(iter(line.description.splitlines()), None) or (named(line.item) if line.item else "")


def agreed_text(known: Agreed, kind: Kind = Kind.TEXT, named: Namer = unnamed) -> str:
    """What was last agreed, in words."""
    return both_forms(as_text(known.sage, kind, named), as_text(known.vtiger, kind, named))


def both_forms(sage: str, vtiger: str) -> str:
    """One text for what the two sides hold: both where they keep different forms of it."""
    if sage == vtiger or not vtiger:
        return sage
    return f"{vtiger} | {sage}" if sage else vtiger
