"""JSON as the servers send it: amounts as Decimal, and anything doubtful refused."""

import json
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NoReturn, TypeAlias

from sagesync_desktop.core.errors import BadReply
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.types import Side

Json: TypeAlias = "bool | int | Decimal | str | list[Json] | dict[str, Json] | None"
JsonObject: TypeAlias = "dict[str, Json]"
_HALF_CHARACTER = re.compile(r"\\u[dD][89a-fA-F]")
"""Also the beginning of whole pairs, which are then found to be sound."""


def load_json(content: bytes, side: Side) -> Json:
    """Parse a reply; raises BadReply for HTML, truncation, duplicate keys, NaN and broken characters.

    A byte order mark is tolerated: PHP files saved with one send it before every answer.
    """
    text = content.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text.startswith(b"<"):
        raise bad_reply(side, "it sent a web page instead of data")
    try:
        return _load(text.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise bad_reply(side, "its text is not valid UTF-8") from error
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise bad_reply(side, say("its text cannot be read ({error})", error=str(error))) from error


def _load(text: str) -> Json:
    loaded: Json = json.loads(
        text, parse_float=Decimal, parse_constant=_no_constant, object_pairs_hook=_unique_keys
    )
    if _HALF_CHARACTER.search(text):
        _refuse_half_characters(loaded)
    return loaded


def _refuse_half_characters(value: Json) -> None:
    """One escaped half of a pair is no character: neither the database nor any server takes it."""
    if isinstance(value, str):
        value.encode()
    elif isinstance(value, dict):
        for name, item in value.items():
            name.encode()
            _refuse_half_characters(item)
    elif isinstance(value, list):
        for item in value:
            _refuse_half_characters(item)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _unique_keys(pairs: list[tuple[str, Json]]) -> JsonObject:
    loaded = dict(pairs)
    if len(loaded) != len(pairs):
        raise ValueError("a name occurs twice in one object")
    return loaded


def bad_reply(side: Side, what: str, *, request_id: str = "") -> BadReply:
    """The error for an answer that makes no sense; `what` completes "..., because"."""
    return BadReply(
        say("{side} answered with something that is not an answer: {what}", side=side, what=term(what)),
        "Nothing was changed on this computer",
        "The next sync tries again; if it stays, check the address and any proxy or firewall in between",
        side=side,
        request_id=request_id,
    )


def as_object(value: Json, side: Side) -> JsonObject:
    """The value as an object; raises BadReply when it is anything else."""
    if not isinstance(value, dict):
        raise bad_reply(side, "an object was expected")
    return value


def as_list(value: Json, side: Side) -> Sequence[Json]:
    """The value as a list; raises BadReply when it is anything else."""
    if not isinstance(value, list):
        raise bad_reply(side, "a list was expected")
    return value


def text_of(value: Mapping[str, Json], name: str) -> str:
    """A member as text; "" when it is absent or null."""
    found = value.get(name)
    return "" if found is None else str(found)
