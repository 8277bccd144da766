"""A small practice world with a client, for the tests that need no recordings."""

import hashlib
import json
from base64 import b64encode
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from werkzeug.test import Client, TestResponse

from sagesync_desktop.sandbox.vtiger import VtigerWorld, create_app


class Clock:
    """A clock that tests move."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def move(self, seconds: int) -> None:
        self.moment += timedelta(seconds=seconds)


class Practice:
    """One world with an account and a product of 20 % tax, and a session for calls over HTTP."""

    def __init__(self, version: str = "8.2.0", *, clock: Clock | None = None, **settings: Any) -> None:
        self.clock = clock or Clock()
        self.world = VtigerWorld(version, self.clock, **settings)
        self.client = Client(create_app(self.world))
        self.owner = f"{self.world.state.schemas['Users'].prefix}1"
        self.currency = f"{self.world.state.schemas['Currency'].prefix}1"
        self.account = self.create("Accounts", accountname="Ada Ltd")["id"]
        self.product = self.create(
            "Products", productname="Bolt", unit_price="10", tax1="20", discontinued="1"
        )["id"]
        self.session = "" if version == "cloud" else self.login()

    def create(self, module: str, **element: Any) -> dict[str, Any]:
        return self.world.create(module, {"assigned_user_id": self.owner, **element})

    def invoice(self, lines: int = 1, **header: Any) -> dict[str, Any]:
        line = {"productid": self.product, "quantity": "1", "listprice": "10", "tax1": "20"}
        base = {"subject": "Sale", "account_id": self.account, "assigned_user_id": self.owner}
        needed = {"bill_street": "B", "ship_street": "S", "productid": self.product}
        money = {"hdnTaxType": "individual", "currency_id": self.currency, "conversion_rate": "1"}
        return {**base, **needed, **money, "LineItems": [line] * lines, **header}

    def login(self, name: str = "", key: str = "") -> str:
        """A new session, the administrator's unless another is named."""
        return str(self.post(**self.login_request(name, key))["result"]["sessionName"])

    def login_request(self, name: str = "", key: str = "") -> dict[str, str]:
        """The parameters of a login that answers a fresh challenge."""
        name, key = name or self.world.username, key or self.world.access_key
        token = self.get(operation="getchallenge", username=name)["result"]["token"]
        answer = hashlib.md5(f"{token}{key}".encode(), usedforsecurity=False).hexdigest()
        return {"operation": "login", "username": name, "accessKey": answer}

    def get(self, **params: Any) -> Any:
        return self.client.get("/webservice.php", query_string=self._sent(params)).json

    def post(self, **params: Any) -> Any:
        return self.client.post("/webservice.php", data=self._sent(params)).json

    def raw(self, verb: str, **params: Any) -> TestResponse:
        return self._call("/webservice.php", verb, self._sent(params))

    def cloud(self, verb: str, operation: str, **params: Any) -> TestResponse:
        key = f"{self.world.username}:{self.world.access_key}".encode()
        headers = {"Authorization": f"Basic {b64encode(key).decode()}"}
        return self._call(f"/restapi/v1/vtiger/default/{operation}", verb, _texts(params), headers)

    def _call(
        self, path: str, verb: str, sent: dict[str, str], headers: dict[str, str] | None = None
    ) -> TestResponse:
        if verb == "GET":
            return self.client.get(path, query_string=sent, headers=headers)
        return self.client.post(path, data=sent, headers=headers)

    def _sent(self, params: Mapping[str, Any]) -> dict[str, str]:
        session = {"sessionName": self.session} if getattr(self, "session", "") else {}
        return {**session, **_texts(params)}


def _texts(params: Mapping[str, Any]) -> dict[str, str]:
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in params.items()}
