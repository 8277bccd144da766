"""Field values as JSON text that comes back exactly: Decimal, date and MISSING tagged, keys sorted."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sagesync_desktop.core.lines import is_line, line_of, row_of
from sagesync_desktop.core.sentence import packed, unpacked
from sagesync_desktop.core.types import MISSING, Change, Fields, Line, Missing, Scalar, Value
from sagesync_desktop.core.values import fold

_DECIMAL = "$decimal"
_DATE = "$date"
_MISSING = "$missing"
_ESCAPE = "$"


def encode_fields(fields: Fields) -> str:
    """Fields as canonical JSON: equal fields give equal text whatever their order was.

    A document's lines are written one by one: a thousand in one call hold the interpreter, and with it the
    window, for 8 ms (CPython 3.11, tests/perf/gui_calm.py).
    """
    parts = (f"{_dumps(name)}:{_lines(_pack(fields[name]))}" for name in sorted(fields))
    return f"{{{','.join(parts)}}}"


def _lines(packed: object) -> str:
    if isinstance(packed, list):
        return f"[{','.join([_dumps(item) for item in packed])}]"
    return _dumps(packed)


def decode_fields(text: str) -> dict[str, Value]:
    """The inverse of `encode_fields`."""
    return {name: _unpack(value) for name, value in json.loads(text).items()}


def encode_changes(changes: Iterable[Change]) -> str:
    """Changes in their order, each as [field, before, after]."""
    return _dumps([[change.field, _pack(change.before), _pack(change.after)] for change in changes])


def decode_changes(text: str | None) -> tuple[Change, ...]:
    """The inverse of `encode_changes`; None (no row) is no changes."""
    rows = json.loads(text) if text else []
    return tuple(
        Change(name, _unpack_or_missing(before), _unpack_or_missing(after)) for name, before, after in rows
    )


def encode_moment(moment: datetime) -> str:
    """An aware moment as UTC text of one width, so that text order is time order."""
    if moment.tzinfo is None:
        message = f"a moment without a time zone cannot be stored: {moment!r}"
        raise ValueError(message)
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def decode_moment(text: str) -> datetime:
    """The inverse of `encode_moment`, in UTC."""
    return datetime.fromisoformat(text)


def encode_amount(amount: Decimal | None) -> str | None:
    """Money as the text that Decimal reads back digit for digit; never a float."""
    return None if amount is None else str(amount)


def decode_amount(text: str | None) -> Decimal | None:
    """The inverse of `encode_amount`."""
    return None if text is None else Decimal(text)


def encode_making(because: str, fix: str) -> str | None:
    """How a reason and its cure were made; None, which costs nothing, where both are plain texts."""
    made = {name: making for name, text in (("b", because), ("f", fix)) if (making := packed(text))}
    return _dumps(made) if made else None


def decode_said(because: str, fix: str, making: str | None) -> tuple[str, str]:
    """Reason and cure as they were before they were stored."""
    made = json.loads(making) if making else {}
    return unpacked(because, made.get("b")), unpacked(fix, made.get("f"))


def encode_messages(messages: Iterable[str]) -> str:
    """Messages in their order: a plain text as such, a sentence as [text, how it was made]."""
    return _dumps([[text, making] if (making := packed(text)) else text for text in messages])


def decode_messages(text: str) -> tuple[str, ...]:
    """The inverse of `encode_messages`."""
    return tuple(one if isinstance(one, str) else unpacked(*one) for one in json.loads(text))


def storable(text: str) -> str:
    """Text that a database can hold: half a surrogate pair, or a NUL (PostgreSQL), becomes "?".

    Servers cut names into such halves.
    """
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "?")


def folded(text: str) -> str:
    """Text for searching and sorting without regard to case; SQLite's own folding stops at ASCII."""
    return storable(text).casefold()


LONGEST_SORTED = 200
"""Characters of a text that count when lists are sorted and searched: an entry of PostgreSQL's indexes holds
2,700 bytes, and a character up to four of them."""


def sortable(text: str) -> str:
    """Text without case, accents and punctuation, as long as an index over several texts can hold it."""
    return fold(storable(text))[:LONGEST_SORTED]


# Made once, since a first sync writes a hundred thousand values. ASCII also carries lone surrogates, which
# UTF-8 (and so SQLite) refuses.
_dumps = json.JSONEncoder(ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode


def _pack(value: Value | Missing) -> object:
    if isinstance(value, tuple):
        return [_pack_item(item) for item in value]
    return {_MISSING: 1} if isinstance(value, Missing) else _pack_scalar(value)


def _pack_item(item: object) -> object:
    if isinstance(item, str):
        return item
    if isinstance(item, Line):
        item = row_of(item)
    if isinstance(item, Mapping):
        return {_escaped(key): _pack_scalar(value) for key, value in item.items()}
    message = f"a field may hold rows or texts, not {type(item).__name__}"
    raise TypeError(message)


def _pack_scalar(value: Scalar) -> object:
    match value:
        case None | bool() | int() | str():
            return value
        case Decimal():
            return {_DECIMAL: str(value)}
        case date() if not isinstance(value, datetime):
            return {_DATE: value.isoformat()}
        case _:
            message = f"no field value: {type(value).__name__}"
            raise TypeError(message)


def _escaped(key: str) -> str:
    return _ESCAPE + key if key.startswith(_ESCAPE) else key


def _unpack(value: Any) -> Value:
    if isinstance(value, list):
        return tuple(_unpack_item(item) for item in value)
    return _unpack_scalar(value)


def _unpack_or_missing(value: Any) -> Value | Missing:
    return MISSING if isinstance(value, dict) and _MISSING in value else _unpack(value)


def _unpack_item(item: Any) -> Any:
    if isinstance(item, str):
        return item
    row = {key.removeprefix(_ESCAPE): _unpack_scalar(value) for key, value in item.items()}
    return line_of(row) if is_line(row) else row


def _unpack_scalar(value: Any) -> Scalar:
    if not isinstance(value, dict):
        plain: str | int | bool | None = value
        return plain
    if _DECIMAL in value:
        return Decimal(value[_DECIMAL])
    return date.fromisoformat(value[_DATE])
