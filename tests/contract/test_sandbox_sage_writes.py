"""The practice Sage's rules for contacts, places, catalogue items and idempotency."""

import json
from typing import Any

import pytest

from sagesync_desktop.sandbox.sage.problems import Refused
from sagesync_desktop.sandbox.sage.world import SageWorld
from tests.contract.sandbox_sage_support import (
    SignedIn,
    StandingClock,
    customer,
    invoice_body,
    new_world,
    product_body,
    sources,
)

KEY = "0f3c9a6e5b7d4c1e8a2b6d4f90c1e2a3"


@pytest.fixture
def clocked() -> tuple[SageWorld, StandingClock]:
    return new_world()


@pytest.fixture
def world(clocked: tuple[SageWorld, StandingClock]) -> SageWorld:
    return clocked[0]


def refusal(world: SageWorld, resource: str, body: dict[str, Any]) -> list[str]:
    with pytest.raises(Refused) as refused:
        world.create(resource, body)
    assert refused.value.status == 422
    return sources(refused.value)


def test_errors_are_an_array_of_sages_four_members(world: SageWorld) -> None:
    reply = SignedIn(world).post("contacts", {"name": "A" * 101, "contact_type_ids": ["CUSTOMER"], "zip": 1})
    assert reply.status_code == 422
    assert [(row["$dataCode"], row["$source"]) for row in reply.json] == [
        ("RecordInvalid", "zip"),
        ("RecordInvalid", "name"),
    ]
    assert set(reply.json[0]) == {"$severity", "$dataCode", "$message", "$source"}


def test_a_body_without_its_wrapper_is_refused(world: SageWorld) -> None:
    caller = SignedIn(world)
    reply = caller.http.post("/v3.1/contacts", json={"name": "A"}, headers=caller.headers)
    assert (reply.status_code, reply.json[0]["$source"]) == (422, "contact")


@pytest.mark.parametrize(("kind", "text"), [("application/json", "{"), ("text/plain", "{}")])
def test_only_sound_json_is_accepted(world: SageWorld, kind: str, text: str) -> None:
    caller = SignedIn(world)
    reply = caller.http.post("/v3.1/contacts", data=text, content_type=kind, headers=caller.headers)
    assert reply.status_code == 400


def test_a_contact_without_an_address_gets_main_address_and_main_contact(world: SageWorld) -> None:
    contact = customer(world)
    address = world.get("addresses", contact["main_address"]["id"])
    person = world.get("contact_persons", contact["main_contact_person"]["id"])
    assert (address["name"], address["country"]["id"], address["is_main_address"]) == (
        "Main Address",
        "GB",
        True,
    )
    assert (person["name"], person["address"]["id"], person["is_main_contact"]) == (
        "Main Contact",
        address["id"],
        True,
    )


def persons_at(world: SageWorld, address_id: str) -> list[tuple[str, bool]]:
    rows = world.all("contact_persons")
    return [(row["name"], row["is_main_contact"]) for row in rows if row["address"]["id"] == address_id]


def test_every_address_of_a_contact_has_a_person_and_only_one_is_main(world: SageWorld) -> None:
    ann = {"name": "Ann Lee", "email": "ann@example.org"}
    contact = customer(world, main_contact_person=ann, delivery_address={"city": "York"})
    place = {"address_type_id": "SALES", "name": "Depot", "is_main_address": False}
    depot = world.create("addresses", {**place, "contact_id": contact["id"]})
    assert persons_at(world, contact["main_address"]["id"]) == [("Ann Lee", True)]
    assert persons_at(world, contact["delivery_address"]["id"]) == [("Main Contact", False)]
    assert persons_at(world, depot["id"]) == [("Main Contact", False)]


def test_a_delivery_address_that_comes_later_has_a_person_too(world: SageWorld) -> None:
    contact = customer(world)
    changed = world.update("contacts", contact["id"], {"delivery_address": {"city": "York"}})
    assert persons_at(world, changed["delivery_address"]["id"]) == [("Main Contact", False)]


def test_the_last_person_of_an_address_stays_there(world: SageWorld) -> None:
    contact = customer(world, delivery_address={"city": "York"})
    place, caller = contact["delivery_address"]["id"], SignedIn(world)
    stand_in = next(row for row in world.all("contact_persons") if row["address"]["id"] == place)
    assert caller.delete("contact_persons", stand_in["id"]).status_code == 422
    moved = caller.put("contact_persons", stand_in["id"], {"address_id": contact["main_address"]["id"]})
    assert moved.status_code == 422
    bob = {"address_id": place, "name": "Bob", "contact_person_type_ids": ["SALES"]}
    world.create("contact_persons", bob)
    assert caller.delete("contact_persons", stand_in["id"]).status_code == 204


def test_the_main_person_carries_the_email_that_the_contact_shows(world: SageWorld) -> None:
    contact = customer(world, main_contact_person={"name": "Ann", "email": "ann@example.org"})
    assert contact["email"] == "ann@example.org"
    assert refusal(world, "contacts", {"name": "B", "contact_type_ids": ["CUSTOMER"], "email": "b@c"}) == [
        "email"
    ]


@pytest.mark.parametrize("types", [["CUSTOMER", "VENDOR"]])
def test_a_contact_has_exactly_one_type(world: SageWorld, types: list[str]) -> None:
    assert refusal(world, "contacts", {"name": "A", "contact_type_ids": types}) == ["contact_type_ids"]


def test_references_are_unique_and_stay_reserved_after_deletion(world: SageWorld) -> None:
    contact = customer(world, reference="ACC1")
    body = {"name": "B", "contact_type_ids": ["VENDOR"], "reference": "acc1"}
    assert refusal(world, "contacts", body) == ["reference"]
    world.delete("contacts", contact["id"])
    assert refusal(world, "contacts", body) == ["reference"]


def test_a_contact_may_keep_its_own_reference(world: SageWorld) -> None:
    contact = customer(world, reference="ACC1")
    kept = world.update("contacts", contact["id"], {"reference": "ACC1", "name": "Other"})
    assert kept["displayed_as"] == "Other (ACC1)"


@pytest.mark.parametrize(
    ("fields", "source"),
    [
        ({"tax_number": "GB12"}, "tax_number"),
        ({"tax_number": "GB 123 4567 89"}, "tax_number"),
        ({"tax_number": "GB.123456789"}, "tax_number"),
        ({"tax_number": "DE12345678", "main_address": {"country_id": "DE"}}, "tax_number"),
        ({"tax_number": "FR12345678", "main_address": {"country_id": "FR"}}, "tax_number"),
        ({"tax_number": "PL1234567890", "main_address": {"country_id": "IT"}}, "tax_number"),
        ({"tax_number": "123456789", "main_address": {"country_id": "IE"}}, "tax_number"),
        ({"main_address": {"country_id": "XX"}}, "main_address.country_id"),
        ({"main_address": {"country_id": "CA", "region": "Ontario"}}, "main_address.region"),
        ({"main_address": {"postal_code": "12345678901"}}, "main_address.postal_code"),
        ({"main_contact_person": {"name": "A", "email": "nobody"}}, "main_contact_person.email"),
        ({"default_sales_tax_rate_id": "GB_UNKNOWN"}, "default_sales_tax_rate_id"),
        ({"credit_days": 366}, "credit_days"),
        ({"credit_terms": "whenever"}, "credit_terms"),
        ({"credit_limit": "much"}, "credit_limit"),
    ],
)
def test_a_contact_is_refused_for_one_bad_field(
    world: SageWorld, fields: dict[str, Any], source: str
) -> None:
    assert refusal(world, "contacts", {"name": "A", "contact_type_ids": ["CUSTOMER"], **fields}) == [source]


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("GB123456789", "GB"),
        ("123456789012", "GB"),
        ("XI123456789", "GB"),
        ("IE1234567T", "IE"),
        ("DE123456789", "DE"),
        ("FR4Z123456789", "FR"),
        ("el123456789", "GR"),
        ("any at all", "US"),
    ],
)
def test_tax_numbers_of_the_right_form_pass(world: SageWorld, number: str, country: str) -> None:
    contact = customer(world, tax_number=number, main_address={"country_id": country})
    assert contact["tax_number"] == number


def test_a_default_account_must_be_visible_where_it_is_used(world: SageWorld) -> None:
    body = {
        "name": "A",
        "contact_type_ids": ["CUSTOMER"],
        "default_sales_ledger_account_id": world.account(5000),
    }
    assert refusal(world, "contacts", body) == ["default_sales_ledger_account_id"]


def test_a_province_code_is_taken_for_canada(world: SageWorld) -> None:
    contact = customer(world, main_address={"country_id": "CA", "region": "ON"})
    assert world.get("addresses", contact["main_address"]["id"])["region"] == "ON"


def test_only_customers_have_a_delivery_address(world: SageWorld) -> None:
    body = {"name": "A", "contact_type_ids": ["VENDOR"], "delivery_address": {"city": "Leeds"}}
    assert refusal(world, "contacts", body) == ["delivery_address"]


def test_foreign_currencies_need_the_setting(world: SageWorld) -> None:
    assert customer(world, currency_id="EUR")["currency"]["id"] == "EUR"
    world.set_finance(multi_currency_enabled=False)
    body = {"name": "A", "contact_type_ids": ["CUSTOMER"], "currency_id": "EUR"}
    assert refusal(world, "contacts", body) == ["currency_id"]


def test_an_update_changes_only_what_was_sent(world: SageWorld) -> None:
    contact = customer(world, notes="keep", main_address={"city": "Leeds", "postal_code": "LS1"})
    changed = world.update("contacts", contact["id"], {"name": "New", "main_address": {"city": "York"}})
    address = world.get("addresses", contact["main_address"]["id"])
    assert (changed["name"], changed["notes"]) == ("New", "keep")
    assert (address["city"], address["postal_code"]) == ("York", "LS1")


def test_an_update_adds_a_delivery_address_where_there_was_none(world: SageWorld) -> None:
    contact = customer(world)
    changed = world.update("contacts", contact["id"], {"delivery_address": {"city": "York"}})
    assert world.get("addresses", changed["delivery_address"]["id"])["city"] == "York"


@pytest.mark.parametrize(
    ("bumps", "moved"), [(False, "2026-11-22T10:00:00Z"), (True, "2026-11-22T10:00:05Z")]
)
def test_editing_an_address_moves_the_contact_only_if_switched_on(
    clocked: tuple[SageWorld, StandingClock], bumps: bool, moved: str
) -> None:
    world, clock = clocked
    world.bump_contact = bumps
    contact = customer(world)
    clock.advance(seconds=5)
    changed = world.update("addresses", contact["main_address"]["id"], {"city": "York"})
    assert changed["updated_at"] == "2026-11-22T10:00:05Z"
    assert world.get("contacts", contact["id"])["updated_at"] == moved


def test_a_new_main_person_replaces_the_old_one(world: SageWorld) -> None:
    contact = customer(world)
    person = {
        "address_id": contact["main_address"]["id"],
        "name": "Bob",
        "contact_person_type_ids": ["SALES"],
    }
    new = world.create("contact_persons", {**person, "is_main_contact": True})
    old = world.get("contact_persons", contact["main_contact_person"]["id"])
    assert world.get("contacts", contact["id"])["main_contact_person"]["id"] == new["id"]
    assert old["is_main_contact"] is False


def test_the_main_address_and_person_cannot_be_deleted(world: SageWorld) -> None:
    contact = customer(world)
    caller = SignedIn(world)
    assert caller.delete("addresses", contact["main_address"]["id"]).status_code == 422
    assert caller.delete("contact_persons", contact["main_contact_person"]["id"]).status_code == 422


def test_a_contact_in_use_cannot_be_deleted(world: SageWorld) -> None:
    contact, caller = customer(world), SignedIn(world)
    invoice = world.create("sales_invoices", invoice_body(world, contact["id"], status_id="DRAFT"))
    assert world.get("contacts", contact["id"])["deletable"] is False
    assert caller.delete("contacts", contact["id"]).status_code == 422
    world.delete("sales_invoices", invoice["id"])
    assert caller.delete("contacts", contact["id"]).status_code == 204


def test_a_system_contact_cannot_be_deleted(world: SageWorld) -> None:
    system = world.all("contacts")[0]
    assert system["system"] is True
    with pytest.raises(Refused):
        world.delete("contacts", system["id"])


@pytest.mark.parametrize(
    ("first", "second"), [("products", "services"), ("services", "stock_items"), ("stock_items", "products")]
)
def test_item_codes_are_unique_across_all_kinds(world: SageWorld, first: str, second: str) -> None:
    world.create(first, product_body(world, item_code="W-1"))
    assert refusal(world, second, product_body(world, item_code="w-1")) == ["item_code"]


def test_an_item_code_is_free_again_after_deletion(world: SageWorld) -> None:
    product = world.create("products", product_body(world, item_code="W-1"))
    world.delete("products", product["id"])
    assert world.create("services", product_body(world, item_code="W-1"))["item_code"] == "W-1"


@pytest.mark.parametrize(
    ("name", "code"), [("sales_ledger_account_id", 5000), ("purchase_ledger_account_id", 4000)]
)
def test_an_items_accounts_must_be_visible_where_they_are_used(
    world: SageWorld, name: str, code: int
) -> None:
    assert refusal(world, "products", product_body(world, **{name: world.account(code)})) == [name]


def test_every_price_type_has_a_price_and_prices_have_two_decimals(world: SageWorld) -> None:
    product = world.create(
        "products", product_body(world, sales_prices=[{"price_name": "Trade", "price": "3.335"}])
    )
    prices = {row["price_name"]: row["price"] for row in product["sales_prices"]}
    assert prices == {"Trade": "3.34", "Sales Price": "0.0", "Wholesale": "0.0"}


def test_prices_that_were_not_sent_stay(world: SageWorld) -> None:
    product = world.create(
        "products", product_body(world, sales_prices=[{"price_name": "Trade", "price": "3"}])
    )
    changed = world.update(
        "products", product["id"], {"sales_prices": [{"price_name": "Sales Price", "price": "4"}]}
    )
    prices = {row["price_name"]: row["price"] for row in changed["sales_prices"]}
    assert prices == {"Trade": "3.0", "Sales Price": "4.0", "Wholesale": "0.0"}


def test_services_take_rates_and_refuse_the_guides_wrong_name(world: SageWorld) -> None:
    service = world.create("services", product_body(world, sales_rates=[{"rate_name": "Rate", "rate": "40"}]))
    assert service["sales_rates"][0]["rate"] == "40.0"
    assert refusal(world, "services", product_body(world, sales_prices=[])) == ["sales_prices"]


def test_a_stock_item_is_edited_from_both_paths(world: SageWorld) -> None:
    item = world.create("stock_items", product_body(world, item_code="S1"))
    world.update("products", item["id"], {"description": "Renamed"})
    assert world.get("stock_items", item["id"])["description"] == "Renamed"
    plain = world.create("products", product_body(world))
    assert SignedIn(world).get(f"stock_items/{plain['id']}").status_code == 404


def test_a_price_type_goes_only_when_inactive(world: SageWorld) -> None:
    price_type = world.create("product_sales_price_types", {"name": "Club", "active": True})
    with pytest.raises(Refused):
        world.delete("product_sales_price_types", price_type["id"])
    world.update("product_sales_price_types", price_type["id"], {"active": False})
    assert world.delete("product_sales_price_types", price_type["id"]) is None


def test_a_repeated_key_returns_the_first_result_and_creates_nothing(world: SageWorld) -> None:
    first = customer(world, idempotency_id=KEY)
    again = customer(world, idempotency_id=KEY, notes="changed since")
    assert again == first
    assert world.counts()["contacts"] == 3


def test_a_repeated_key_works_for_updates_too(world: SageWorld) -> None:
    contact = customer(world)
    first = world.update("contacts", contact["id"], {"notes": "one", "idempotency_id": KEY})
    world.update("contacts", contact["id"], {"notes": "two"})
    assert world.update("contacts", contact["id"], {"notes": "one", "idempotency_id": KEY}) == first
    assert world.get("contacts", contact["id"])["notes"] == "two"


@pytest.mark.parametrize(("days", "contacts"), [(7, 1), (8, 2)])
def test_a_key_is_kept_for_seven_days(
    clocked: tuple[SageWorld, StandingClock], days: int, contacts: int
) -> None:
    world, clock = clocked
    customer(world, idempotency_id=KEY)
    clock.advance(days=days)
    customer(world, idempotency_id=KEY)
    assert world.counts()["contacts"] - 2 == contacts


def test_a_key_of_another_kind_of_record_is_a_mismatch(world: SageWorld) -> None:
    customer(world, idempotency_id=KEY)
    reply = SignedIn(world).post("products", product_body(world, idempotency_id=KEY))
    assert (reply.status_code, reply.json[0]["$dataCode"]) == (422, "IdempotencyResourceMismatch")


def test_a_refused_write_does_not_use_up_its_key(world: SageWorld) -> None:
    refusal(
        world, "contacts", {"name": "A", "contact_type_ids": ["CUSTOMER"], "zip": 1, "idempotency_id": KEY}
    )
    assert customer(world, idempotency_id=KEY)["name"] == "Muster Ltd"


@pytest.mark.parametrize("key", ["short", "g" * 32, "0f3c9a6e-5b7d-4c1e-8a2b-6d4f90c1e2a3", 5])
def test_a_key_is_32_hexadecimal_digits(world: SageWorld, key: object) -> None:
    body = {"name": "A", "contact_type_ids": ["CUSTOMER"], "idempotency_id": key}
    assert refusal(world, "contacts", body) == ["idempotency_id"]


def test_the_same_seed_gives_the_same_ids() -> None:
    assert customer(new_world()[0])["id"] == customer(new_world()[0])["id"]


def test_a_kept_world_comes_back_whole_and_goes_on(world: SageWorld) -> None:
    contact = customer(world, reference="ACC1", idempotency_id=KEY)
    invoice = world.create("sales_invoices", invoice_body(world, contact["id"]))
    world.pay(invoice["id"], "4.00")
    pair = world.authority.sign_in()
    kept = json.loads(json.dumps(world.dump()))
    back = SageWorld.load(kept, world.now)
    assert back.dump() == kept
    assert back.authority.scope_of(pair["access_token"]) == "full_access"
    assert customer(back, idempotency_id=KEY)["id"] == contact["id"]
    assert back.create("sales_invoices", invoice_body(back, contact["id"]))["displayed_as"] == "SI-2"
    assert refusal(back, "contacts", {"name": "B", "contact_type_ids": ["VENDOR"], "reference": "ACC1"}) == [
        "reference"
    ]


def test_what_was_kept_does_not_change_with_the_world(world: SageWorld) -> None:
    contact = customer(world)
    kept = world.dump()
    world.update("contacts", contact["id"], {"name": "Later"})
    assert SageWorld.load(kept, world.now).get("contacts", contact["id"])["name"] == "Muster Ltd"


def test_a_kept_world_still_knows_whose_address_and_person_is_whose(world: SageWorld) -> None:
    contact = customer(world, main_contact_person={"name": "Ann", "email": "ann@example.org"})
    back = SageWorld.load(world.dump(), world.now)
    assert SignedIn(back).get("contacts", email="ann@example.org").json["$total"] == 1
    back.delete("contacts", contact["id"])
    gone = SignedIn(back).get("addresses", deleted_since="2026-11-22T09:59:59Z").json["$items"]
    assert [row["id"] for row in gone] == [contact["main_address"]["id"]]


def test_one_kept_state_can_be_loaded_many_times(world: SageWorld) -> None:
    contact = customer(world)
    kept = world.dump()
    first, second = SageWorld.load(kept, world.now), SageWorld.load(kept, world.now)
    first.update("contacts", contact["id"], {"name": "Changed"})
    assert second.get("contacts", contact["id"])["name"] == "Muster Ltd"


def test_a_role_that_only_reads_is_refused_writes(world: SageWorld) -> None:
    world.role_allows_writing = False
    reply = SignedIn(world).post("contacts", {"name": "A", "contact_type_ids": ["CUSTOMER"]})
    assert (reply.status_code, reply.json[0]["$dataCode"]) == (403, "MultiUserAccessDenied")
