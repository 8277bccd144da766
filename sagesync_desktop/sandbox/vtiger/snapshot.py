"""A world as JSON and back, so that the practice company survives the end of the program."""

import base64
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from datetime import UTC, datetime, tzinfo
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from sagesync_desktop.sandbox.vtiger.schema import CLOUD_IDS, OPEN_SOURCE_IDS, Field, build_schemas
from sagesync_desktop.sandbox.vtiger.state import TRAITS, Currency, KeptFile, State, Tax, User
from sagesync_desktop.sandbox.vtiger.storage import Line, Row

_COUNTERS = ("next_record", "next_line", "next_custom_field")


def dump_state(state: State) -> dict[str, object]:
    """Everything that must be known to go on, as JSON values."""
    return {
        "version": state.traits.version,
        "zone": str(state.zone),
        "entity_ids": {schema.name: schema.entity_id for schema in state.schemas.values()},
        "custom_fields": {
            schema.name: [asdict(field) for field in schema.fields.values() if field.name.startswith("cf_")]
            for schema in state.entities()
        },
        "users": [asdict(user) for user in state.users],
        "taxes": [asdict(tax) for tax in state.taxes],
        "shipping_taxes": [asdict(tax) for tax in state.shipping_taxes],
        "currencies": [asdict(currency) for currency in state.currencies],
        "groups": [[number, *names] for number, names in state.groups.items()],
        "company": dict(state.company),
        "record_numbers": dict(state.record_numbers),
        "counters": {name: getattr(state, name) for name in _COUNTERS},
        "files": {str(document): _packed(kept) for document, kept in state.files.items()},
        "related": [list(pair) for pair in state.related],
        "rows": {name: [_plain(row) for row in table.rows.values()] for name, table in state.tables.items()},
    }


def _plain(kept: Row | Line) -> dict[str, object]:
    """As `asdict`, which looks into every text of thousands of rows and takes ten times as long."""
    return {one.name: _detached(getattr(kept, one.name)) for one in fields(kept)}


def _detached(value: Any) -> object:
    if isinstance(value, dict):
        return dict(value)
    if isinstance(value, list):
        return [_plain(one) if isinstance(one, Line) else one for one in value]
    return value


def load_state(saved: Mapping[str, Any], now: Callable[[], datetime]) -> State:
    """Bring a dumped database back; a module that came to this program after the dump begins empty."""
    numbers = _entity_ids(saved["version"], saved["entity_ids"])
    state = State(TRAITS[saved["version"]], build_schemas(numbers), now, _zone(saved["zone"]))
    for module, own in saved["custom_fields"].items():
        for field in own:
            state.schemas[module].add(Field(**_with_tuples(field)))
    state.users = [User(**user) for user in saved["users"]]
    state.taxes = [Tax(**tax) for tax in saved["taxes"]]
    state.shipping_taxes = [Tax(**tax) for tax in saved["shipping_taxes"]]
    state.currencies = [Currency(**currency) for currency in saved["currencies"]]
    state.groups = {number: (name, description) for number, name, description in saved["groups"]}
    state.company = dict(saved["company"])
    state.record_numbers = dict(saved["record_numbers"])
    for name in _COUNTERS:
        setattr(state, name, saved["counters"][name])
    state.files = {int(key): _unpacked(kept) for key, kept in saved.get("files", {}).items()}
    state.related = [(holder, document) for holder, document in saved.get("related", ())]
    for module, rows in saved["rows"].items():
        for row in rows:
            _load_row(state, module, row)
    return state


def _packed(kept: KeptFile) -> dict[str, object]:
    return {**asdict(kept), "content": base64.b64encode(kept.content).decode()}


def _unpacked(saved: Mapping[str, Any]) -> KeptFile:
    return KeptFile(**{**saved, "content": base64.b64decode(saved["content"])})


def _entity_ids(version: str, saved: Mapping[str, int]) -> dict[str, int]:
    """The dump's own; a module that it does not know gets a fresh install's, or the next free one."""
    found = dict(saved)
    for name, number in (CLOUD_IDS if version == "cloud" else OPEN_SOURCE_IDS).items():
        if name not in found:
            taken = set(found.values())
            found[name] = next(free for free in count(number) if free not in taken)
    return found


def _zone(name: str) -> tzinfo:
    """UTC needs no time zone files, which Windows does not have."""
    return UTC if name == "UTC" else ZoneInfo(name)


def _load_row(state: State, module: str, saved: dict[str, Any]) -> None:
    saved.pop("unreadable", None)  # kept by 0.2.0 and before; it follows from the lines
    saved.setdefault("writers", [1])
    row = Row(**{**saved, "lines": [Line(**line) for line in saved["lines"]]})
    state.tables[module].add(row)
    for line in row.lines:
        state.line_owners[line.number] = row.number


def _with_tuples(saved: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in saved.items()}
