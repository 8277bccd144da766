"""The operations that both dialects share: from parameters to a result."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sagesync_desktop.sandbox.vtiger import describe, query, sync
from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError, denied
from sagesync_desktop.sandbox.vtiger.state import Element, User
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld


@dataclass(frozen=True, slots=True)
class Call:
    """One authenticated call; a parameter "0" counts as missing, as PHP's empty() has it."""

    world: VtigerWorld
    user: User
    params: Mapping[str, str]

    def text(self, name: str) -> str:
        """A parameter, "" when missing."""
        value = self.params.get(name, "")
        return "" if value == "0" else value

    def needed(self, name: str, of: str) -> str:
        """A parameter without which the call is refused."""
        value = self.text(name)
        if not value:
            raise denied(of)
        return value

    def element(self) -> Element:
        """The record sent; malformed JSON reads as an empty one (measured)."""
        try:
            parsed = json.loads(self.needed("element", ""))
        except ValueError:
            return {}
        return parsed if isinstance(parsed, dict) else {}


@dataclass(frozen=True, slots=True)
class Operation:
    """How one operation is called and what it does."""

    verb: str
    act: Callable[[Call], object]


def _list_types(call: Call) -> object:
    wanted = call.text("fieldTypeList")
    try:
        types = json.loads(wanted) if wanted else None
    except ValueError:
        types = None
    with call.world.lock:
        return describe.list_types(call.world.state, call.user, types if isinstance(types, list) else [])


def _describe(call: Call) -> object:
    with call.world.lock:
        state = call.world.state
        schema = state.open_to(call.user, state.schema_of(call.text("elementType")))
        return describe.describe(state, call.user, schema)


def _retrieve(call: Call) -> object:
    return call.world.retrieve(call.needed("id", "id"), call.user)


def _query(call: Call) -> object:
    text = call.needed("query", "query")
    with call.world.lock:
        return query.run(call.world.state, call.user, text)


def _create(call: Call) -> object:
    return call.world.create(call.needed("elementType", ""), call.element(), call.user)


def _update(call: Call) -> object:
    return call.world.update(call.element(), call.user)


def _revise(call: Call) -> object:
    return call.world.revise(call.element(), call.user)


def _delete(call: Call) -> object:
    call.world.delete_by_api(call.needed("id", "id"), call.user)
    return {"status": "successful"}


def _sync(call: Call) -> object:
    if not call.world.state.traits.sync_works:
        raise PhpFatalError
    since, module, kind = call.text("modifiedTime"), call.text("elementType"), call.text("syncType")
    with call.world.lock:
        return sync.run(call.world.state, call.user, since, module, kind)


OPERATIONS = {
    "listtypes": Operation("GET", _list_types),
    "describe": Operation("GET", _describe),
    "retrieve": Operation("GET", _retrieve),
    "query": Operation("GET", _query),
    "sync": Operation("GET", _sync),
    "create": Operation("POST", _create),
    "update": Operation("POST", _update),
    "revise": Operation("POST", _revise),
    "delete": Operation("POST", _delete),
}
