"""Writing an organization: a contact with its addresses and main person, each under its own key.

Whether PUT on a contact edits nested parts in place is undocumented (Sage sheet, 9.4), so existing parts are
written at their own addresses.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from sagesync_desktop.clients.jsontext import Json, JsonObject, text_of
from sagesync_desktop.clients.sage.api import SageApi
from sagesync_desktop.clients.sage.wire import body
from sagesync_desktop.core.types import Fields, Record, RecordId, Value
from sagesync_desktop.modules.ledger import PLACEHOLDER

_DEFAULTS: dict[str, JsonObject] = {
    "main_address": {"address_type_id": "SALES", "name": "Main Address", "is_main_address": True},
    "delivery_address": {"address_type_id": "DELIVERY", "name": "Delivery Address", "is_main_address": False},
    "main_contact_person": {
        "contact_person_type_ids": ["ACCOUNTS"],
        "name": PLACEHOLDER,
        "is_main_contact": True,
    },
}
"""What Sage demands of a new part (required fields of API v3.1) besides what the record says."""


@dataclass(frozen=True, slots=True)
class Split:
    """An organization's fields by the object that holds them."""

    own: Fields
    parts: Mapping[str, Fields]
    """Only parts that occur."""


def split(fields: Fields) -> Split:
    """Sort the flat names of an organization to the contact and its parts."""
    own = {name: value for name, value in fields.items() if "." not in name}
    parts: dict[str, dict[str, Value]] = {}
    for name, value in fields.items():
        part, dot, inner = name.partition(".")
        if dot and inner != "id":
            parts.setdefault(part, {})[inner] = value
    return Split(own, parts)


def without_empty(fields: Fields) -> Fields:
    """The fields that hold something: on a create, empty ones are left to Sage's own defaults."""
    return {name: value for name, value in fields.items() if value is not None and value not in ("", ())}


def new_contact(fields: Fields) -> JsonObject:
    """The object that creates a contact together with its parts; empty parts are left to Sage."""
    sorted_fields = split(without_empty(fields))
    created = body(sorted_fields.own)
    for name, inner in sorted_fields.parts.items():
        created[name] = {**_DEFAULTS.get(name, {}), **body(inner)}
    return created


def key_for(key: str, part: str) -> str:
    """The idempotency key of one part's write, derived so that recovery finds it again (32 hex digits)."""
    return hashlib.sha256(f"{key}/{part}".encode()).hexdigest()[:32]


class PartWriter:
    """Writes the parts of one organization that already exists."""

    def __init__(self, api: SageApi, current: Record, key: str) -> None:
        """`current` tells which parts exist; `key` is the whole write's idempotency key."""
        self._api = api
        self._contact_id = current.id
        self._current = current
        self._key = key
        self._main_address = current.text("main_address.id")

    def write(self, parts: Mapping[str, Fields]) -> None:
        """Change or make each part; addresses first, because a new person needs one."""
        for name in ("main_address", "delivery_address"):
            if name in parts:
                made = self._write_part(name, "address", "addresses", parts[name])
                self._main_address = self._main_address or (made if name == "main_address" else "")
        if "main_contact_person" in parts:
            self._write_part(
                "main_contact_person", "contact_person", "contact_persons", parts["main_contact_person"]
            )

    def _write_part(self, name: str, wrapper: str, path: str, fields: Fields) -> RecordId:
        existing, key = self._current.text(f"{name}.id"), key_for(self._key, name)
        if existing:
            self._api.write("PUT", f"{path}/{existing}", wrapper, body(fields), key)
            return existing
        given = body(without_empty(fields))
        if not given:
            return ""
        made = self._api.write("POST", path, wrapper, {**_DEFAULTS[name], **self._parent(name), **given}, key)
        return text_of(made, "id")

    def _parent(self, name: str) -> dict[str, Json]:
        if name != "main_contact_person":
            return {"contact_id": self._contact_id}
        return {"address_id": self._main_address or self._new_main_address()}

    def _new_main_address(self) -> RecordId:
        """Persons hang on an address; a contact without one gets an empty one first."""
        made = self._api.write(
            "POST",
            "addresses",
            "address",
            {**_DEFAULTS["main_address"], "contact_id": self._contact_id},
            key_for(self._key, "main_address for person"),
        )
        return text_of(made, "id")
