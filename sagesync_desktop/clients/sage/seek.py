"""Finding what a create may have made: Sage searches by words only, so the comparison is ours."""

from datetime import datetime, timedelta

from sagesync_desktop.clients.jsontext import Json, JsonObject, text_of
from sagesync_desktop.clients.sage.api import moment_of
from sagesync_desktop.clients.sage.shapes import Shelf
from sagesync_desktop.core.types import Fields, ModuleId

_CLOCKS_APART = timedelta(minutes=10)
"""How far our clock and Sage's may differ."""


def search_for(shelf: Shelf, fields: Fields) -> dict[str, str]:
    """The list's filter that surely contains the record."""
    if shelf.module is ModuleId.CONTACTS:
        contact = _text(fields, "contact_id")
        return {"contact_id": contact} if contact else {}
    words = [_text(fields, name) for name in shelf.resource.searched]
    word = next(filter(None, words), "")
    return {"search": word} if word else {}


def may_be_created(shelf: Shelf, row: JsonObject, fields: Fields, since: datetime) -> bool:
    """Whether a row can be what a create with `fields` made at `since` or later.

    The link marker (`source_guid`) settles it where the create carried one; else all compared fields that the
    create carried must agree, and the row must not be older than the create.
    """
    marker = _text(fields, "source_guid")
    if marker:
        return text_of(row, "source_guid") == marker
    made = text_of(row, "created_at")
    moment = moment_of(made)
    is_new = moment is not None and moment >= since - _CLOCKS_APART
    compared = [name for name in shelf.resource.compared if _text(fields, name)]
    return is_new and bool(compared) and all(_held(row, name) == _text(fields, name) for name in compared)


def _text(fields: Fields, name: str) -> str:
    value = fields.get(name)
    return "" if value is None or isinstance(value, tuple) else str(value).strip()


def _held(row: JsonObject, name: str) -> str:
    value: Json = row.get(name.removesuffix("_id")) if name.endswith("_id") else row.get(name)
    return text_of(value, "id") if isinstance(value, dict) else str(value or "").strip()
