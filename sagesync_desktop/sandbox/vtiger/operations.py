"""The operations that both dialects share: from parameters to a result."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flask import Request

from sagesync_desktop.sandbox.vtiger import describe, documents, query, sync
from sagesync_desktop.sandbox.vtiger.documents import Upload
from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError, denied
from sagesync_desktop.sandbox.vtiger.state import Element, User
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld


@dataclass(frozen=True, slots=True)
class Call:
    """One authenticated call; a parameter "0" counts as missing, as PHP's empty() has it."""

    world: VtigerWorld
    user: User
    params: Mapping[str, str]
    upload: Upload | None = None
    """The file part `filename` of a multipart request."""

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


def uploaded(request: Request) -> Upload | None:
    """The file that came with a request."""
    part = request.files.get("filename")
    return None if part is None else Upload(part.filename or "", part.mimetype, part.read())


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
    module = call.needed("elementType", "")
    made = call.world.create(module, call.element(), call.user)
    if module != documents.MODULE:
        return made
    with call.world.lock:
        return documents.keep_file(call.world.state, made, call.upload)


def _add_related(call: Call) -> object:
    source, target = call.needed("sourceRecordId", ""), call.needed("relatedRecordId", "")
    with call.world.lock:
        return documents.add_related(call.world.state, source, target, call.text("relationIdLabel"))


def _retrieve_related(call: Call) -> object:
    record, kind, label = call.needed("id", ""), call.needed("relatedType", ""), call.text("relatedLabel")
    with call.world.lock:
        return documents.related(call.world.state, call.user, record, kind, label)


def _retrieve_file(call: Call) -> object:
    with call.world.lock:
        return documents.retrieve_file(call.world.state, call.needed("id", "id"))


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
    "retrieve_related": Operation("GET", _retrieve_related),
    "files_retrieve": Operation("GET", _retrieve_file),
    "add_related": Operation("POST", _add_related),
    "create": Operation("POST", _create),
    "update": Operation("POST", _update),
    "revise": Operation("POST", _revise),
    "delete": Operation("POST", _delete),
}
