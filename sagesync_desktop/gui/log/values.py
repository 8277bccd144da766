"""A record's values as the user writes them: dates, amounts and figures in the formats of QLocale.

The worker hands values over in the one form in which they are kept ("2026-03-11", "245.94"); exports keep it.
"""

from datetime import date
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.core.types import Missing, Value
from sagesync_desktop.core.values import Kind, parse_date
from sagesync_desktop.core.words import LINE, as_text
from sagesync_desktop.gui.words import phrases

TWO_FORMS = " | "
"""Between what the two sides hold where they agreed on different forms (`core.words.agreed_text`)."""
NO_NAME, NAMELESS = "(no name)", "(no name, "
"""How `modules.contacts` calls a person without a name."""


def shown(text: str, kind: Kind) -> str:
    """A kept text of a known kind; as it is where it is none of that kind."""
    if kind is Kind.DATE or kind is Kind.MONEY or kind is Kind.NUMBER:
        return TWO_FORMS.join(_formatted(part, kind) for part in text.split(TWO_FORMS))
    return _lines(text) if kind is Kind.LINES else text


def _lines(text: str) -> str:
    """A document's lines in the user's language and formats."""
    return "\n".join(TWO_FORMS.join(map(_line, part.split(TWO_FORMS))) for part in text.split("\n"))


def _line(text: str) -> str:
    found = LINE.match(text)
    if found is None:
        return text
    quantity, price = _formatted(found["quantity"], Kind.NUMBER), _formatted(found["price"], Kind.MONEY)
    words = _tr("{quantity} × {item} at {price}").format(quantity=quantity, item=found["item"], price=price)
    if found["discount"] is None:
        return words
    return _tr("{line} less {discount}").format(
        line=words, discount=_formatted(found["discount"], Kind.MONEY)
    )


def _formatted(text: str, kind: Kind) -> str:
    if kind is Kind.DATE:
        found = parse_date(text)
        return phrases.day(found) if found is not None and text == found.isoformat() else text
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    return phrases.money(number) if kind is Kind.MONEY else phrases.decimal(number)


def shown_value(value: Value | Missing) -> str:
    """A value of a change, which brings its own type along."""
    match value:
        case Decimal():
            return phrases.decimal(value)
        case date():
            return phrases.day(value)
        case tuple():
            return _lines(as_text(value))
        case _:
            return as_text(value)


def shown_name(name: str) -> str:
    """A record's name; a nameless one in the user's words, with the hint by which it was logged."""
    if name in ("", NO_NAME):
        return _tr("(no name)")
    if name.startswith(NAMELESS) and name.endswith(")"):
        return _tr("(no name, {hint})").format(hint=name.removeprefix(NAMELESS)[:-1])
    return name


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecordValues", text)
