"""Values in canonical form: text, amounts, dates, phones; when two of them are the same; fingerprints."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from enum import StrEnum
from functools import lru_cache

from sagesync_desktop.core.lines import have_same_lines, lines_of, row_of
from sagesync_desktop.core.markup import decoded
from sagesync_desktop.core.types import MISSING, Line, Missing, Scalar, Value

PENNY = Decimal("0.01")


class Kind(StrEnum):
    """How a field's value is read, compared and written."""

    TEXT = "text"
    EMAIL = "email"
    PHONE = "phone"
    MONEY = "money"
    """Two decimals, rounded half up."""
    NUMBER = "number"
    DATE = "date"
    BOOL = "bool"
    COUNTRY = "country"
    """ISO-2 code, upper case."""
    TAX_NUMBER = "tax_number"
    """A VAT number: blanks, dots and hyphens only group it for the eye, and Sage refuses them."""
    CODE = "code"
    """A key of a fixed list: currency, tax rate, account, status."""
    REFERENCE = "reference"
    LINES = "lines"


_MOST_PLACES = 15


def penny(amount: Decimal) -> Decimal:
    """The amount in whole pennies, half up, as invoices round."""
    return amount.quantize(PENNY, rounding=ROUND_HALF_UP)


def clean_text(raw: Value | Missing) -> str:
    """Text with one kind of line end and no blanks around it."""
    if raw is None or raw is MISSING:
        return ""
    return str(raw).replace("\r\n", "\n").replace("\r", "\n").strip()


def parse_decimal(raw: Value | Missing) -> Decimal | None:
    """A plain decimal; None for blank and for what is no number that money or a rate could be."""
    if raw is None or raw == "" or isinstance(raw, bool):
        return None
    try:
        number = raw if isinstance(raw, Decimal) else Decimal(clean_text(raw))
    except InvalidOperation:
        return None
    return number if is_sane(number) else None


def is_sane(number: Decimal) -> bool:
    """Whether a number can be an amount or a rate: arithmetic on 1e999999 ends in an error, or never."""
    return number.is_finite() and (number == 0 or -_MOST_PLACES < number.adjusted() < _MOST_PLACES)


def is_unreadable(kind: Kind, raw: Value | Missing) -> bool:
    """Whether a value is there and is no number or date where one belongs: it must not pass for empty.

    MySQL says "0000-00-00" for a date that was never set.
    """
    text = clean_text(raw)
    belongs = kind in (Kind.MONEY, Kind.NUMBER, Kind.DATE)
    return belongs and text not in ("", "0000-00-00") and canonical(kind, raw) is None


def parse_date(raw: Value | Missing) -> date | None:
    """An ISO date; None for blank or unreadable text."""
    if isinstance(raw, date):
        return raw
    try:
        return date.fromisoformat(clean_text(raw)[:10])
    except ValueError:
        return None


def parse_bool(raw: Value | Missing) -> bool | None:
    """Vtiger's "0"/"1"/"on" and JSON's true/false; None for blank."""
    if isinstance(raw, bool):
        return raw
    text = clean_text(raw).lower()
    return None if not text else text in {"1", "true", "on", "yes"}


def canonical(kind: Kind, raw: Value | Missing) -> Value | Missing:
    """The raw value of a side's field in the form that is compared, kept as base and sent."""
    if raw is MISSING or kind is Kind.LINES:
        return raw
    return _PARSERS.get(kind, clean_text)(raw)


def _parse_money(raw: Value | Missing) -> Decimal | None:
    amount = parse_decimal(raw)
    return None if amount is None else penny(amount)


def _parse_number(raw: Value | Missing) -> Decimal | None:
    number = parse_decimal(raw)
    return None if number is None else plain(number)


def plain(number: Decimal) -> Decimal:
    """The number without trailing zeros and without an exponent."""
    shorter = number.normalize()
    return shorter.quantize(Decimal(1)) if shorter == shorter.to_integral_value() else shorter


_PARSERS: Mapping[Kind, Callable[[Value | Missing], Value]] = {
    Kind.MONEY: _parse_money,
    Kind.NUMBER: _parse_number,
    Kind.DATE: parse_date,
    Kind.BOOL: parse_bool,
}


def is_blank(value: Value | Missing) -> bool:
    """Whether the value says nothing: absent, None, "" or no rows (a zero is not blank)."""
    return value is MISSING or value is None or value in ("", ())


def comparable(kind: Kind, value: Value | Missing) -> Value | Missing:
    """What remains of a value once differences that mean nothing are gone."""
    if is_blank(value):
        return ""
    match kind:
        case Kind.PHONE:
            return _dialled(clean_text(value))
        case Kind.EMAIL:
            return clean_text(value).casefold()
        case Kind.TEXT:
            return unicodedata.normalize("NFC", re.sub(r"\s+", " ", decoded(clean_text(value)))).strip()
        case Kind.TAX_NUMBER:
            return bare_number(clean_text(value))
        case _:
            return value


def _dialled(text: str) -> str:
    """A phone number without what groups it; words beside it ("ask for Ann", "ext. 12") are part of it."""
    return re.sub(r"[^\w+]|_", "", text).casefold() if any(map(str.isdigit, text)) else text


def bare_number(text: str) -> str:
    """A VAT number as Sage takes it: its prefix and signs in capitals, without what groups them."""
    return re.sub(r"[\s.\-\u2010-\u2015]", "", text).upper()


def same(kind: Kind, left: Value | Missing, right: Value | Missing) -> bool:
    """Whether two canonical values mean the same."""
    if kind is Kind.LINES:
        return have_same_lines(left, right)
    return comparable(kind, left) == comparable(kind, right)


def same_but_texts(kind: Kind, left: Value | Missing, right: Value | Missing) -> bool:
    """Whether two values mean the same as far as both say something: a line without text may have any."""
    return same(kind, _unsaid(left), _unsaid(right)) if kind is Kind.LINES else same(kind, left, right)


def _unsaid(lines: Value | Missing) -> Value:
    return tuple(replace(line, own_text=None) for line in lines_of(lines))


_STROKES = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
    | {"Ø": "O", "Ł": "L", "Đ": "D", "Æ": "AE", "Œ": "OE", "Þ": "TH", "Ð": "D"}
)
"""Letters that Unicode takes for whole ones, as people type them who do not have them on their keys."""


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Text for loose comparison: no case, accents or punctuation; an apostrophe joins (Netherby's).

    A record's few names are looked at dozens of times in a run.
    """
    spread = unicodedata.normalize("NFKD", decoded(text)).translate(_STROKES)
    bare = "".join(ch for ch in spread if not unicodedata.combining(ch) and ch not in "'\u2019\u02bc`")
    return " ".join(re.findall(r"\w+", bare.casefold()))


def _json(value: Scalar | object) -> object:
    if isinstance(value, Decimal):
        return f"d:{plain(value)}"
    if isinstance(value, date):
        return f"t:{value.isoformat()}"
    if isinstance(value, Line):
        return _json(row_of(value))
    if isinstance(value, Mapping):
        return {key: _json(item) for key, item in sorted(value.items())}
    if isinstance(value, tuple | list):
        return [_json(item) for item in value]
    return value


def fingerprint(value: object) -> str:
    """A short hash of nested mappings, tuples and scalars that does not depend on key order."""
    digest = hashlib.sha256()
    for piece in _pieces(_json(value)):
        digest.update(piece.encode())
    return digest.hexdigest()[:32]


def _pieces(value: object) -> Iterator[str]:
    """JSON as `json.dumps` writes it, a document's lines one by one.

    A thousand lines in one call would keep the interpreter from the window's thread for 10 ms (CPython 3.11).
    """
    before = ""
    if isinstance(value, dict):
        for key, item in value.items():
            yield f"{before or '{'}{json.dumps(key)}: "
            yield from _pieces(item)
            before = ", "
        yield "}" if before else "{}"
    elif isinstance(value, list):
        for item in value:
            yield f"{before or '['}{json.dumps(item, sort_keys=True, default=str)}"
            before = ", "
        yield "]" if before else "[]"
    else:
        yield json.dumps(value, default=str)
