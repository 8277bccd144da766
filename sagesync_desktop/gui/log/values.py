"""A record's values as the user writes them: dates, amounts and figures in the formats of QLocale.

The worker hands values over in the one form in which they are kept ("2026-03-11", "245.94"); exports keep it.
"""

from datetime import date
from decimal import Decimal, InvalidOperation

from sagesync_desktop.core.types import Missing, Value
from sagesync_desktop.core.values import Kind, parse_date
from sagesync_desktop.core.words import as_text
from sagesync_desktop.gui import phrases

TWO_FORMS = " | "
"""Between what the two sides hold where they agreed on different forms (`core.words.agreed_text`)."""


def shown(text: str, kind: Kind) -> str:
    """A kept text of a known kind; as it is where it is none of that kind."""
    if kind is Kind.DATE or kind is Kind.MONEY or kind is Kind.NUMBER:
        return TWO_FORMS.join(_formatted(part, kind) for part in text.split(TWO_FORMS))
    return text


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
        case _:
            return as_text(value)
