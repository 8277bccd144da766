"""The practice Sage as a business with a smaller plan."""

from typing import Any

import pytest

from sagesync_desktop.sandbox.sage.problems import Refused
from sagesync_desktop.sandbox.sage.subscription import NAMES, START
from sagesync_desktop.sandbox.sage.world import SageWorld
from tests.contract.sandbox_sage_support import SignedIn, customer, invoice_body, new_world, product_body


@pytest.fixture
def start() -> SageWorld:
    world, _ = new_world(plan=START)
    return world


@pytest.mark.parametrize(("plan", "name"), NAMES.items())
def test_the_business_names_its_plan(plan: str, name: str) -> None:
    world, _ = new_world(plan=plan)
    (subscription,) = SignedIn(world).get(f"businesses/{world.lead}").json["subscriptions"]
    assert (subscription["id"], subscription["displayed_as"]) == (plan, name)


def test_a_call_beyond_the_plan_is_a_401_about_the_subscription(start: SageWorld) -> None:
    caller = SignedIn(start)
    reply = caller.post("products", product_body(start))
    assert (reply.status_code, reply.json[0]["$dataCode"]) == (401, "AuthorizationFailure")
    assert "No active subscription" in reply.json[0]["$message"]
    assert caller.get("products").status_code == 200
    assert caller.get("stock_items").status_code == 401


def test_start_keeps_one_address_for_each_contact(start: SageWorld) -> None:
    contact, caller = customer(start), SignedIn(start)
    place = {"address_type_id": "DELIVERY", "name": "Depot", "is_main_address": False}
    assert caller.post("addresses", {**place, "contact_id": contact["id"]}).status_code == 422
    changed = caller.put("contacts", contact["id"], {"delivery_address": {"city": "York"}})
    assert (changed.status_code, changed.json[0]["$source"]) == (422, "delivery_address")


@pytest.mark.parametrize("fields", [{"credit_limit": "100"}, {"currency_id": "EUR"}])
def test_start_has_neither_credit_limits_nor_currencies(start: SageWorld, fields: dict[str, Any]) -> None:
    with pytest.raises(Refused) as refused:
        customer(start, **fields)
    assert [one.source for one in refused.value.complaints] == list(fields)
    assert start.settings("financial_settings")["multi_currency_enabled"] is False


def test_start_takes_invoices_whose_lines_name_no_item(start: SageWorld) -> None:
    made = SignedIn(start).post("sales_invoices", invoice_body(start, customer(start)["id"]))
    assert (made.status_code, made.json["total_amount"]) == (201, "24.0")
