"""Sends the recorded requests to the sandbox's HTTP, to one installation each, and keeps both answers."""

import hashlib
import json
from dataclasses import dataclass, replace
from typing import Any

from werkzeug.test import Client, TestResponse

from sagesync_desktop.sandbox.vtiger import create_app
from tests.contract.vtiger_history import BEFORE, Rebuilt, furnish_main, furnish_people
from tests.contract.vtiger_recordings import Answer, Recording, load
from tests.worlds import set_user

NOT_REPLAYED = {
    "030_describe_PriceBooks": "the sandbox has no price books",
    "033_describe_Quotes": "the sandbox has no quotes",
    "034_describe_SalesOrder": "the sandbox has no sales orders",
    "111g_sync_Invoice": "lists the outcome of a race",
    "111n_retrieve_inventory": "needs the locally repaired server",
    "112_logout": "needs the locally repaired server",
    "112b_after_logout": "needs the locally repaired server",
    "122_relatedtypes": "relations are not part of the sandbox",
    "122b_retrieve_related": "relations are not part of the sandbox",
    "122c_query_related": "relations are not part of the sandbox",
    "123_create_PriceBooks": "the sandbox has no price books",
    "123b_add_related_PriceBook_Product": "the sandbox has no price books",
    "123c_retrieve_related_PriceBook_Products": "the sandbox has no price books",
    "126e_retrieve_UI_Invoice_deducted_tax": "the sandbox's web form does not know deducted taxes",
    "144_private_count": "the sandbox has no sharing rules",
    "144b_private_page1": "the sandbox has no sharing rules",
    "144c_private_page2": "the sandbox has no sharing rules",
    "145_retrieve_Invoice_after_concurrent_revises": "its state is the outcome of a race",
    "8321b_create_Quotes_fails": "the sandbox has no quotes",
}
SECOND_USER = ("101", "102", "127", "128", "111i", "111j")
NUMBERED = {
    "Accounts": "account_no",
    "Contacts": "contact_no",
    "Products": "product_no",
    "Services": "service_no",
    "Invoice": "invoice_no",
}


@dataclass(frozen=True)
class Pair:
    """What the real server answered, and what the sandbox answered to the same request."""

    recording: Recording
    sandbox: Answer

    @property
    def case(self) -> str:
        return self.recording.case


class Installation:
    """One rebuilt server with a session for each user."""

    def __init__(self, version: str, *, custom_fields: bool) -> None:
        self.rebuilt = Rebuilt(version)
        (furnish_main if custom_fields else furnish_people)(self.rebuilt)
        self.client = Client(create_app(self.rebuilt.world))
        self._sessions: dict[str, str] = {}
        self._token = ""

    def answer(self, recording: Recording) -> Answer:
        """Set clock and counters as on the recorded server, send the request and read the answer."""
        self._align(recording)
        if recording.params.get("operation") == "sync" and "PATCHED" in recording.server:
            return self._repaired(recording)
        if recording.case == "113_session_gone":
            self.rebuilt.world.sessions.end_all()
        response = self._send(recording)
        if recording.case == "113b_session_gone_again":
            self._sessions.clear()
        return read_answer(response)

    def _repaired(self, recording: Recording) -> Answer:
        state = self.rebuilt.world.state
        stock, state.traits = state.traits, replace(state.traits, sync_works=True)
        try:
            return read_answer(self._send(recording))
        finally:
            state.traits = stock

    def _align(self, recording: Recording) -> None:
        """Give the clock and the counters the values that the recorded answer shows."""
        result, state = recording.result, self.rebuilt.world.state
        if not isinstance(result, dict) or recording.params.get("operation") not in {
            "create",
            "update",
            "revise",
        }:
            return
        if result.get("modifiedtime"):
            self.rebuilt.clock.set(result["modifiedtime"])
        lines = result.get("LineItems") or []
        if lines and recording.element.get("LineItems"):
            state.next_line = int(lines[0]["id"].partition("x")[2])
        module = recording.params.get("elementType", "")
        if recording.params["operation"] == "create" and module in NUMBERED:
            count = int(result[NUMBERED[module]][3:])
            self.rebuilt.number(module, int(result["id"].partition("x")[2]), count)

    def _send(self, recording: Recording) -> TestResponse:
        params = {name: self._filled(recording, value) for name, value in recording.params.items()}
        if recording.json_body is not None:
            url = recording.url.replace("<SESSION>", self._session(recording))
            return self.client.open(url, method=recording.method, json=recording.json_body)
        sent: dict[str, Any] = {"query_string": params} if recording.method == "GET" else {"data": params}
        response = self.client.open(recording.url, method=recording.method, **sent)
        if params.get("operation") == "getchallenge" and response.json and response.json["success"]:
            self._token = response.json["result"]["token"]
        return response

    def _filled(self, recording: Recording, value: Any) -> str:
        if value == "<SESSION>":
            return self._session(recording)
        if value == "<MD5_OF_TOKEN_PLUS_ACCESS_KEY>":
            user = self.rebuilt.world.state.user_named(recording.params["username"])
            assert user is not None
            return md5(self._token + user.access_key)
        return value if isinstance(value, str) else json.dumps(value)

    def _session(self, recording: Recording) -> str:
        second = "nonadmin" in recording.case or recording.case.startswith(SECOND_USER)
        name = "apiuser" if second else "admin"
        if name not in self._sessions:
            self._sessions[name] = self._login(name)
        return self._sessions[name]

    def _login(self, name: str) -> str:
        user = self.rebuilt.world.state.user_named(name)
        assert user is not None
        question = {"operation": "getchallenge", "username": name}
        challenge = self.client.get("/webservice.php", query_string=question).json
        assert challenge
        key = md5(challenge["result"]["token"] + user.access_key)
        answer = self.client.post(
            "/webservice.php", data={"operation": "login", "username": name, "accessKey": key}
        ).json
        assert answer
        return str(answer["result"]["sessionName"])


def replay() -> dict[str, Pair]:
    """Replay everything that can be; cases are grouped by the installation on which they were recorded."""
    installations = {
        "main": Installation("8.2.0", custom_fields=True),
        "unset": Installation("8.2.0", custom_fields=True),
        "clean": Installation("8.2.0", custom_fields=True),
        "8.3.0": Installation("8.3.0", custom_fields=False),
    }
    set_user(installations["unset"].rebuilt.world, no_of_currency_decimals="")
    pairs = {}
    for recording in load():
        installation = installations[_installation(recording)]
        if recording.case in BEFORE:
            BEFORE[recording.case](installation.rebuilt)
        if recording.case not in NOT_REPLAYED:
            answer = installation.answer(recording)
            pairs[recording.case] = Pair(recording, answer)
    return pairs


def _installation(recording: Recording) -> str:
    if "8.3.0" in recording.server:
        return "8.3.0"
    if recording.case.startswith("130"):
        return "unset"
    return "clean" if recording.case.startswith(("150", "151")) else "main"


def read_answer(response: TestResponse) -> Answer:
    body: Any = response.json if response.mimetype == "application/json" else response.text
    return Answer(response.status_code, response.mimetype or "", body)


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
