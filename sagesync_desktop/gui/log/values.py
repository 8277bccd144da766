"""A record's values as the user writes them: dates, amounts and figures in the formats of QLocale."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.core.lines import lines_of
from sagesync_desktop.core.mapping import Agreed
from sagesync_desktop.core.types import Line, Missing, Value
from sagesync_desktop.core.values import Kind
from sagesync_desktop.core.words import Namer, as_text, both_forms, line_title, unnamed
from sagesync_desktop.gui.words import phrases

NO_NAME, NAMELESS = "(no name)", "(no name, "
"""How `modules.contacts` calls a person without a name."""


def shown(value: Value | Missing, kind: Kind = Kind.TEXT, named: Namer = unnamed) -> str:
    """A value of a field, or of a change, which brings nothing but its own type along."""
    match value:
        case Decimal():
            return phrases.money(value) if kind is Kind.MONEY else phrases.decimal(value)
        case date():
            return phrases.day(value)
        case tuple():
            lines = lines_of(value)
            return "\n".join(_line(one, named) for one in lines) if lines else as_text(value)
        case _:
            return as_text(value, kind, named)


def shown_agreed(agreed: Agreed, kind: Kind, named: Namer) -> str:
    """What was last agreed; both forms where the sides keep different ones."""
    return both_forms(shown(agreed.sage, kind, named), shown(agreed.vtiger, kind, named))


def _line(line: Line, named: Namer) -> str:
    words = _tr("{quantity} × {item} at {price}").format(
        quantity=phrases.decimal(line.quantity),
        item=line_title(line, named),
        price=phrases.money(line.unit_price),
    )
    off = line.discount.amount
    return _tr("{line} less {discount}").format(line=words, discount=phrases.money(off)) if off else words


def shown_name(name: str) -> str:
    """A record's name; a nameless one in the user's words, with the hint by which it was logged."""
    if name in ("", NO_NAME):
        return _tr("(no name)")
    if name.startswith(NAMELESS) and name.endswith(")"):
        return _tr("(no name, {hint})").format(hint=name.removeprefix(NAMELESS)[:-1])
    return name


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecordValues", text)
