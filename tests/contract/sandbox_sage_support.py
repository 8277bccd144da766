"""A practice Sage with a clock that stands still, and a client that is signed in to it."""

import datetime
from collections.abc import Mapping
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from sagesync_desktop.sandbox.sage.app import create_app
from sagesync_desktop.sandbox.sage.problems import Refused
from sagesync_desktop.sandbox.sage.shapes import wrapper
from sagesync_desktop.sandbox.sage.world import SageWorld

START = datetime.datetime(2026, 11, 22, 10, 0, 0, tzinfo=datetime.UTC)
DAY = "2026-11-22"


class StandingClock:
    """A moment that only tests move."""

    def __init__(self) -> None:
        self.moment = START

    def __call__(self) -> datetime.datetime:
        return self.moment

    def advance(self, **amount: float) -> None:
        self.moment += datetime.timedelta(**amount)


class SignedIn:
    """Calls API v3.1 of one world; every call asserts nothing, tests do."""

    def __init__(self, world: SageWorld, scope: str = "full_access") -> None:
        self.world = world
        self.http: FlaskClient = create_app(world).test_client()
        self.headers = {"Authorization": f"Bearer {world.authority.sign_in(scope)['access_token']}"}

    def get(self, path: str, **params: Any) -> TestResponse:
        return self.http.get(f"/v3.1/{path}", query_string=params, headers=self.headers)

    def post(self, resource: str, body: Mapping[str, Any]) -> TestResponse:
        return self.http.post(f"/v3.1/{resource}", json={wrapper(resource): body}, headers=self.headers)

    def put(self, resource: str, key: str, body: Mapping[str, Any]) -> TestResponse:
        return self.http.put(f"/v3.1/{resource}/{key}", json={wrapper(resource): body}, headers=self.headers)

    def delete(self, resource: str, key: str, **params: Any) -> TestResponse:
        return self.http.delete(f"/v3.1/{resource}/{key}", query_string=params, headers=self.headers)


def new_world(country: str = "gb", **switches: Any) -> tuple[SageWorld, StandingClock]:
    clock = StandingClock()
    return SageWorld(country, clock, **switches), clock


def customer(world: SageWorld, **fields: Any) -> dict[str, Any]:
    return world.create("contacts", {"name": "Muster Ltd", "contact_type_ids": ["CUSTOMER"], **fields})


def product_body(world: SageWorld, **fields: Any) -> dict[str, Any]:
    accounts = {
        "sales_ledger_account_id": world.account(4000),
        "purchase_ledger_account_id": world.account(5000),
    }
    return {"description": "Widget", **accounts, **fields}


def line(world: SageWorld, **fields: Any) -> dict[str, Any]:
    return {
        "description": "Widget",
        "ledger_account_id": world.account(4000),
        "quantity": "2",
        "unit_price": "10.00",
        "tax_rate_id": world.tax_rate("STANDARD"),
        "tax_amount": "4.00",
        **fields,
    }


def invoice_body(world: SageWorld, contact_id: str, /, **fields: Any) -> dict[str, Any]:
    return {"contact_id": contact_id, "date": DAY, "invoice_lines": [line(world)], **fields}


def sources(refused: Refused) -> list[str]:
    return [complaint.source for complaint in refused.complaints]
