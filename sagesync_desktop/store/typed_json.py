"""Frozen dataclasses to plain JSON values and back, as strictly as their annotations say."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.sentence import joined, say, term

_PLAIN = frozenset([str, int, bool, type(None)])
"""Exactly these are JSON values as they are; asked first, since nearly all is text."""


def pack(value: Any) -> Any:
    """A dataclass, mapping, tuple or scalar as JSON values."""
    if type(value) in _PLAIN:
        return value
    if is_dataclass(value):
        return {field.name: pack(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {pack(key): pack(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [pack(item) for item in value]
    if isinstance(value, frozenset):
        return sorted(map(pack, value))
    return _pack_scalar(value)


def _pack_scalar(value: Any) -> Any:
    match value:
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case _:
            return value


def unpack(kind: Any, value: Any, key: str) -> Any:
    """The inverse of `pack` for an annotation; raises BadSettings naming the key and what belongs there."""
    if is_dataclass(kind):
        return _unpack_dataclass(kind, value, key)
    origin = get_origin(kind)
    if origin is UnionType:
        return _unpack_optional(kind, value, key)
    if origin in (tuple, frozenset):
        kinds = _kinds_of_items(kind, _a(list, value, key), key)
        return origin(
            unpack(inner, item, f"{key}[{n}]")
            for n, (inner, item) in enumerate(zip(kinds, value, strict=True))
        )
    if origin is Mapping:
        return _unpack_mapping(kind, value, key)
    return _unpack_scalar(kind, value, key)


def refuse(key: str, expected: str) -> BadSettings:
    """The error that names a key and says what belongs there."""
    return BadSettings(
        say("The setting {key} is not valid", key=key),
        say("{key} must be {expected}", key=key, expected=term(expected)),
        "Correct it in the file, or choose it again in the settings",
    )


def _unpack_dataclass(kind: Any, value: Any, key: str) -> Any:
    given = _a(dict, value, key)
    hints = get_type_hints(kind)
    known = {field.name: field for field in fields(kind)}
    for name in given:
        if name not in known:
            raise refuse(
                _below(key, name),
                say("left out: there is no such setting (known: {names})", names=joined(", ", known)),
            )
    for name, field in known.items():
        if name not in given and _is_required(field):
            raise refuse(_below(key, name), "given")
    return kind(**{name: unpack(hints[name], item, _below(key, name)) for name, item in given.items()})


def _unpack_optional(kind: Any, value: Any, key: str) -> Any:
    (inner,) = (choice for choice in get_args(kind) if choice is not type(None))
    return None if value is None else unpack(inner, value, key)


def _kinds_of_items(kind: Any, items: list[Any], key: str) -> list[Any]:
    """What each item of a list is to be: all alike, or a fixed number of them by their places."""
    kinds = get_args(kind)
    if get_origin(kind) is frozenset or kinds[-1] is Ellipsis:
        return [kinds[0]] * len(items)
    if len(items) != len(kinds):
        raise refuse(key, say("a list of {count}", count=len(kinds)))
    return list(kinds)


def _unpack_mapping(kind: Any, value: Any, key: str) -> Any:
    key_kind, item_kind = get_args(kind)
    return {
        unpack(key_kind, name, _below(key, name)): unpack(item_kind, item, _below(key, name))
        for name, item in _a(dict, value, key).items()
    }


def _unpack_scalar(kind: Any, value: Any, key: str) -> Any:
    if issubclass(kind, Enum):
        allowed = [choice.value for choice in kind]
        if not isinstance(value, str) or value not in allowed:
            raise refuse(key, say("one of {names}", names=joined(", ", allowed)))
        return kind(value)
    if kind is Decimal:
        return _parsed(_decimal, _a(str, value, key), key, "a number")
    if kind is date:
        return _parsed(date.fromisoformat, _a(str, value, key), key, "a date such as 2026-01-31")
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return _a(kind, value, key)


def _parsed(parse: Callable[[str], Any], text: str, key: str, expected: str) -> Any:
    try:
        return parse(text)
    except ValueError as error:
        raise refuse(key, expected) from error


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise ValueError(text) from error


_WORDS = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    list: "a list",
    dict: "a group of settings",
}


def _a(kind: type, value: Any, key: str) -> Any:
    # type(), not isinstance(): true is no number here.
    if type(value) is not kind:
        raise refuse(key, _WORDS[kind])
    return value


def _below(key: str, name: str) -> str:
    return f"{key}.{name}" if key else name


def _is_required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING
