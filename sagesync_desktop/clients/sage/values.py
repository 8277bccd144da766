"""Ids, amounts and dates of Sage's JSON, or a refusal to take what is none: pure."""

import re
from datetime import date
from decimal import Decimal, InvalidOperation

from sagesync_desktop.clients.jsontext import Json, bad_reply
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Side
from sagesync_desktop.core.values import is_sane

_ID = re.compile(r"[A-Za-z0-9_.-]*[A-Za-z0-9_][A-Za-z0-9_.-]*")
"""32 hex digits, or words such as GB_STANDARD (API v3.1); two dots alone would climb in an address."""


def sound_id(value: Json) -> str | None:
    """An id that can be put into an address; raises BadReply for anything that could lead astray there."""
    if value is None or value == "":
        return None
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise bad_reply(Side.SAGE, "an id is not of the form of ids")
    return value


def amount_of(name: str, value: Json) -> Decimal | None:
    """An amount of believable size; raises BadReply for anything else."""
    if value is None or value == "":
        return None
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        amount = Decimal("NaN")
    if isinstance(value, bool) or not is_sane(amount):
        raise bad_reply(Side.SAGE, say("{name} is no amount", name=name))
    return amount


def date_of(name: str, value: Json) -> date | None:
    """A date or the date of a moment; raises BadReply for anything else."""
    if value is None or value == "":
        return None
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError as error:
        raise bad_reply(Side.SAGE, say("{name} is no date", name=name)) from error
