"""Sends the second set of recorded requests to the sandbox; what was there before is read from answers."""

import json
import re
from collections.abc import Iterator
from typing import Any

from werkzeug.test import Client

from sagesync_desktop.sandbox.vtiger import create_app
from tests.contract.vtiger_history import Rebuilt
from tests.contract.vtiger_more_history import (
    BEFORE,
    CURRENCIES,
    MOMENTS,
    MOVED,
    NOT_REPLAYED,
    READOPTED,
    TAXES,
    furnish,
    user_of,
    zone_of,
)
from tests.contract.vtiger_recordings import Answer, Recording, load
from tests.contract.vtiger_replay import NUMBERED, Pair, md5, read_answer
from tests.contract.vtiger_seeding import items_of, seed

VERSIONS = ("8.2.0", "8.3.0", "8.4.0")
_NAME = re.compile(r"(\d+)(z?)([a-y]*)(z?)_(.*)")
_ID = re.compile(r"(7|11|12|14|26)x\d+")
_QUOTED = re.compile(r"'(\d+x\d+)'")
_TAKEN_BACK = ("hdnDiscount", "shipping_&_handling")
"""Header values of an echo that were edited before it was sent; the later answer shows what was there."""
_WRITES = frozenset({"create", "update", "revise"})
_UNTOLD = 9000
"""From here on number the records that a failed create left behind and no answer shows."""


def in_order() -> list[Recording]:
    """All exchanges in the order in which they happened: a "z" is the retrieve right after its write."""
    found = [each for each in load("wire2") if each.case not in NOT_REPLAYED]
    return sorted(found, key=lambda each: _place(MOVED.get(each.case, each.case)))


def replay_more() -> dict[str, Pair]:
    """Replay the second set, each server by itself."""
    found = in_order()
    pairs = {}
    for version in VERSIONS:
        own = [each for each in found if version in each.server]
        server = Server(version, own)
        for place, recording in enumerate(own):
            pairs[recording.case] = Pair(recording, server.answer(place))
    return pairs


class Server:
    """One rebuilt server with a session for each user, and all that its answers tell of its records."""

    def __init__(self, version: str, own: list[Recording]) -> None:
        self.rebuilt = Rebuilt(version, TAXES, CURRENCIES)
        furnish(self.rebuilt)
        self.world = self.rebuilt.world
        self.client = Client(create_app(self.world))
        self._own = own
        self._sessions: dict[str, str] = {}
        self._token = ""
        self._items = {item["id"]: item for each in reversed(own) for item in _items_shown(each.result)}
        self._untold = _UNTOLD

    def answer(self, place: int) -> Answer:
        """Bring the world to where the recorded server stood, send the request and read the answer."""
        recording = self._own[place]
        self.world.state.zone = zone_of(recording)
        if recording.case in BEFORE:
            BEFORE[recording.case](self.rebuilt)
        for record_id in _mentioned(recording):
            if not self._knows(record_id) or record_id == self._readopted(recording):
                self._seed(place, record_id)
        self._align(place)
        params = {name: self._filled(recording, value) for name, value in recording.params.items()}
        sent: dict[str, Any] = {"query_string": params} if recording.method == "GET" else {"data": params}
        response = self.client.open(recording.url, method=recording.method, **sent)
        self._remember(recording, response.json if response.is_json else None)
        return read_answer(response)

    def _remember(self, recording: Recording, body: Any) -> None:
        operation = recording.params.get("operation")
        if operation == "getchallenge":
            self._token = body["result"]["token"]
        if "query_after_logout" in recording.case:
            self._sessions.clear()

    def _readopted(self, recording: Recording) -> str:
        return recording.element["id"] if recording.case in READOPTED else ""

    def _knows(self, record_id: str) -> bool:
        schema, number = self.world.state.split_id(record_id)
        return number in self.world.state.tables[schema.name].rows

    def _seed(self, place: int, record_id: str) -> None:
        shown = self._shown(place, record_id) or self._items.get(record_id) or self._invented(record_id)
        if shown is None:
            return
        for line in shown.get("LineItems") or []:
            if line.get("productid") and not self._knows(line["productid"]):
                self._seed(place, line["productid"])
        seed(self.world, shown)

    def _shown(self, place: int, record_id: str) -> dict[str, Any] | None:
        """The record as it was before this request: its own echo, or the next retrieve of it."""
        now, later = self._own[place], self._later(place, record_id)
        if now.element.get("id") != record_id or "createdtime" not in now.element:
            return later
        kept = {name: value for name, value in now.element.items() if not name.startswith(_TAKEN_BACK)}
        return {**(later or {}), **kept}

    def _later(self, place: int, record_id: str) -> dict[str, Any] | None:
        for each in self._own[place:]:
            result, operation = each.result, each.params.get("operation")
            if (
                operation in {"create", "retrieve"}
                and isinstance(result, dict)
                and result.get("id") == record_id
            ):
                return result if operation == "retrieve" else None
        return None

    def _invented(self, record_id: str) -> dict[str, Any] | None:
        """A record of which no answer shows more than its id: an account, an item, a web-form invoice."""
        module, number = self.world.state.split_id(record_id)
        plain = {"id": record_id, "modifiedtime": "2026-11-30 03:00:00", "createdtime": "2026-11-30 03:00:00"}
        if module.name != "Invoice":
            return {**plain, module.label_fields[-1]: record_id, "label": record_id}
        typed = next((each.result for each in self._own if "51_retrieve_UI_Invoice" in each.case), None)
        subject = "UI del" if number in (39, 53) else record_id
        return None if typed is None else {**typed, "id": record_id, "subject": subject}

    def _align(self, place: int) -> None:
        """Give the clock and the counters the values that the recorded answers show."""
        recording = self._own[place]
        if recording.params.get("operation") not in _WRITES:
            return
        shown = recording.result if isinstance(recording.result, dict) else self._left_behind(place)
        if recording.case in MOMENTS:
            self.rebuilt.clock.moment = MOMENTS[recording.case]
        elif shown.get("modifiedtime"):
            self.rebuilt.clock.set(shown["modifiedtime"])
        module = recording.params.get("elementType", "")
        if recording.params["operation"] != "create" or module not in NUMBERED:
            return
        if "id" in shown:
            self.rebuilt.number(module, int(shown["id"].partition("x")[2]), int(shown[NUMBERED[module]][3:]))
        else:
            self._untold += 1
            self.rebuilt.number(module, self._untold)

    def _left_behind(self, place: int) -> dict[str, Any]:
        """What a write that died left behind, if an answer shows it."""
        recording = self._own[place]
        for each in self._own[place + 1 :]:
            shown = each.result if isinstance(each.result, dict) else {}
            if "id" in shown and shown["id"] == recording.element.get("id", ""):
                return shown
            made = recording.params["operation"] == "create"
            if made and shown.get("subject") and shown["subject"] == recording.element.get("subject"):
                return shown
        return {}

    def _filled(self, recording: Recording, value: Any) -> str:
        if value == "<SESSION>":
            return self._session(user_of(recording))
        if value == "<MD5_OF_TOKEN_PLUS_ACCESS_KEY>":
            user = self.world.state.user_named(recording.params["username"])
            assert user is not None
            return md5(self._token + user.access_key)
        return value if isinstance(value, str) else json.dumps(value)

    def _session(self, name: str) -> str:
        if name not in self._sessions:
            user = self.world.state.user_named(name)
            assert user is not None, name
            token = self.world.sessions.challenge(user)["token"]
            self._sessions[name] = self.world.sessions.login(user, name, md5(f"{token}{user.access_key}"))
        return self._sessions[name]


def _place(case: str) -> tuple[int, str, str, str]:
    found = _NAME.match(case)
    assert found is not None, case
    number, early, letters, late, rest = found.groups()
    return int(number), letters, early or late, rest


def _mentioned(recording: Recording) -> list[str]:
    """Every record that a request or its answer speaks of, items before the invoices that use them."""
    is_create = recording.params.get("operation") == "create"
    made = recording.result.get("id") if is_create and isinstance(recording.result, dict) else None
    ids = {text for text in _texts([recording.params, recording.result]) if _ID.fullmatch(text)} - {made}
    order = ("14", "26", "11", "12", "7")
    return sorted(ids, key=lambda each: (order.index(each.partition("x")[0]), int(each.partition("x")[2])))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, str):
        yield value
        yield from _QUOTED.findall(value)


def _items_shown(result: Any) -> list[dict[str, Any]]:
    return list(items_of(result)) if isinstance(result, dict) and result.get("LineItems") else []
