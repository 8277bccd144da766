"""The practice Sage's lists: paging traps, shaping, change feeds, filters, headers."""

from typing import Any

import pytest

from sagesync_desktop.sandbox.sage.world import SageWorld
from tests.contract.sandbox_sage_support import (
    SignedIn,
    StandingClock,
    customer,
    invoice_body,
    line,
    new_world,
    product_body,
)


@pytest.fixture
def clocked() -> tuple[SageWorld, StandingClock]:
    return new_world()


@pytest.fixture
def world(clocked: tuple[SageWorld, StandingClock]) -> SageWorld:
    return clocked[0]


@pytest.fixture
def caller(world: SageWorld) -> SignedIn:
    return SignedIn(world)


def names(reply: Any) -> list[str]:
    return [row["displayed_as"] for row in reply.json["$items"]]


def some_types(world: SageWorld, count: int) -> None:
    for number in range(count):
        world.create("service_rate_types", {"name": f"T{number}", "active": True})


def test_next_and_back_are_relative_and_without_the_version(world: SageWorld, caller: SignedIn) -> None:
    some_types(world, 4)
    reply = caller.get("service_rate_types", items_per_page=2, page=2, attributes="all").json
    assert reply["$next"] == "/service_rate_types?page=3&items_per_page=2&attributes=all"
    assert reply["$back"] == "/service_rate_types?page=1&items_per_page=2&attributes=all"
    assert (reply["$total"], reply["$page"], reply["$itemsPerPage"]) == (5, 2, 2)


def test_a_page_past_the_end_is_the_last_page_again(world: SageWorld, caller: SignedIn) -> None:
    some_types(world, 4)
    last = caller.get("service_rate_types", items_per_page=2, page=3).json
    assert caller.get("service_rate_types", items_per_page=2, page=99).json == last
    assert last["$next"] is None


def test_a_page_has_twenty_rows_unless_asked(world: SageWorld, caller: SignedIn) -> None:
    some_types(world, 25)
    reply = caller.get("service_rate_types").json
    assert (reply["$itemsPerPage"], len(reply["$items"])) == (20, 20)


@pytest.mark.parametrize("size", ["0", "201", "many"])
def test_page_sizes_out_of_bounds_are_refused(caller: SignedIn, size: str) -> None:
    assert caller.get("contacts", items_per_page=size).status_code == 422


def test_businesses_name_their_page_size_differently(caller: SignedIn) -> None:
    reply = caller.get("businesses").json
    assert reply["$items_per_page"] == 2147483647
    assert "$itemsPerPage" not in reply


def test_rows_carry_three_members_only(caller: SignedIn) -> None:
    assert set(caller.get("contacts").json["$items"][0]) == {"id", "displayed_as", "$path"}


def test_rows_carry_what_attributes_name(caller: SignedIn) -> None:
    row = caller.get("contacts", attributes="name,reference").json["$items"][0]
    assert set(row) == {"id", "displayed_as", "$path", "name", "reference"}


def test_linked_records_are_stubs_unless_nested_attributes_ask(world: SageWorld, caller: SignedIn) -> None:
    customer(world, main_address={"city": "Leeds"})
    plain = caller.get("contacts", attributes="all", contact_type_id="CUSTOMER").json["$items"][0]
    nested = caller.get(
        "contacts", attributes="all", nested_attributes="all", contact_type_id="CUSTOMER"
    ).json["$items"][0]
    assert set(plain["main_address"]) == {"id", "displayed_as", "$path"}
    assert nested["main_address"]["city"] == "Leeds"


def test_nested_attributes_cut_down_to_the_named_ones(world: SageWorld, caller: SignedIn) -> None:
    contact = customer(world, main_address={"city": "Leeds"})
    reply = caller.get(f"contacts/{contact['id']}", nested_attributes="city").json
    assert set(reply["main_address"]) == {"id", "displayed_as", "$path", "city"}


def test_updated_or_created_since_is_inclusive(
    clocked: tuple[SageWorld, StandingClock], caller: SignedIn
) -> None:
    world, clock = clocked
    clock.advance(seconds=10)
    stamp = customer(world)["updated_at"]
    assert names(caller.get("contacts", updated_or_created_since=stamp)) == ["Muster Ltd"]
    assert names(caller.get("contacts", updated_or_created_since="2026-11-22T10:00:11Z")) == []


def test_a_changed_record_is_listed_once_in_its_old_place(
    clocked: tuple[SageWorld, StandingClock], caller: SignedIn
) -> None:
    world, clock = clocked
    first, _ = customer(world, name="First"), customer(world, name="Second")
    clock.advance(seconds=5)
    world.update("contacts", first["id"], {"notes": "a"})
    world.update("contacts", first["id"], {"notes": "b"})
    feed = caller.get("contacts", updated_or_created_since="2026-11-22", exclude_system="true")
    assert names(feed) == ["First", "Second"]


def test_deleted_since_is_exclusive_and_rows_carry_deleted_at(
    clocked: tuple[SageWorld, StandingClock], caller: SignedIn
) -> None:
    world, clock = clocked
    contact = customer(world)
    clock.advance(seconds=5)
    world.delete("contacts", contact["id"])
    rows = caller.get("contacts", deleted_since="2026-11-22T10:00:04Z").json["$items"]
    assert [(row["id"], row["deleted_at"]) for row in rows] == [(contact["id"], "2026-11-22T10:00:05Z")]
    assert caller.get("contacts", deleted_since="2026-11-22T10:00:05Z").json["$items"] == []


def test_deleted_records_leave_the_other_lists(world: SageWorld, caller: SignedIn) -> None:
    contact = customer(world)
    world.delete("contacts", contact["id"])
    everyone = caller.get("contacts", updated_or_created_since="2026-11-22", exclude_system="true")
    assert names(everyone) == []
    assert caller.get(f"contacts/{contact['id']}").status_code == 404


def test_a_plus_sign_that_was_not_encoded_is_refused_not_guessed(caller: SignedIn) -> None:
    reply = caller.http.get(
        "/v3.1/contacts?updated_or_created_since=2026-11-22T10:00:00+01:00", headers=caller.headers
    )
    assert reply.status_code == 422


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"search": "must"}, ["Muster Ltd (M1)"]),
        ({"search": "m1"}, ["Muster Ltd (M1)"]),
        ({"search": "ann@example.org"}, []),
        ({"email": "Ann@example.org"}, ["Muster Ltd (M1)"]),
        ({"contact_type_id": "CUSTOMER"}, ["Muster Ltd (M1)"]),
        ({"exclude_system": "true"}, ["Muster Ltd (M1)"]),
    ],
)
def test_contact_filters(
    world: SageWorld, caller: SignedIn, params: dict[str, str], expected: list[str]
) -> None:
    customer(world, reference="M1", main_contact_person={"name": "Ann", "email": "ann@example.org"})
    assert names(caller.get("contacts", **params)) == expected


def test_persons_and_addresses_are_found_by_contact(world: SageWorld, caller: SignedIn) -> None:
    contact, other = customer(world), customer(world)
    persons = caller.get("contact_persons", contact_id=contact["id"]).json["$items"]
    places = caller.get("addresses", contact_id=other["id"]).json["$items"]
    assert [row["id"] for row in persons] == [contact["main_contact_person"]["id"]]
    assert [row["id"] for row in places] == [other["main_address"]["id"]]


def test_products_list_stock_items_too(world: SageWorld, caller: SignedIn) -> None:
    world.create("products", product_body(world, description="Plain"))
    world.create("stock_items", product_body(world, description="Shelf", item_code="S1"))
    assert names(caller.get("products")) == ["Plain", "Shelf"]
    assert names(caller.get("stock_items")) == ["Shelf"]


def test_products_filter_by_activity_and_search(world: SageWorld, caller: SignedIn) -> None:
    world.create("products", product_body(world, description="Old", active=False))
    world.create("products", product_body(world, description="New", item_code="N-7"))
    assert names(caller.get("products", active="false")) == ["Old"]
    assert names(caller.get("products", search="n-7")) == ["New"]


def test_ledger_accounts_are_filtered_by_where_they_are_visible(caller: SignedIn) -> None:
    sales = caller.get("ledger_accounts", visible_in="sales", attributes="visible_in_sales").json["$items"]
    assert {row["visible_in_sales"] for row in sales} == {True}
    expenses = names(caller.get("ledger_accounts", visible_in="expenses"))
    assert "Sales - Products (4000)" not in expenses


def test_tax_rates_are_those_in_force_on_the_day(world: SageWorld, caller: SignedIn) -> None:
    assert "Reduced Rate 2 12.50%" not in names(caller.get("tax_rates"))
    assert "Reduced Rate 2 12.50%" in names(caller.get("tax_rates", date="2022-01-15"))
    assert "Reduced Rate 2 12.50%" in names(caller.get("tax_rates", include_historical_data="true"))


def test_british_tax_ids_are_words(caller: SignedIn) -> None:
    rows = caller.get("tax_rates", attributes="percentage").json["$items"]
    assert {row["id"]: row["percentage"] for row in rows} == {
        "GB_STANDARD": "20.0",
        "GB_LOWER": "5.0",
        "GB_ZERO": "0.0",
        "GB_EXEMPT": "0.0",
        "GB_NO_TAX": "0.0",
    }


@pytest.mark.parametrize("country", ["ie", "ca"])
def test_other_countries_generate_their_tax_ids(country: str) -> None:
    world, _ = new_world(country)
    assert all(len(rate["id"]) == 32 for rate in world.all("tax_rates"))


def test_canadian_rates_are_found_by_province() -> None:
    world, _ = new_world("ca")
    rows = SignedIn(world).get("tax_rates", address_region_id="CA-QC", attributes="all").json["$items"]
    combined = [row for row in rows if row["is_combined_rate"]]
    assert [(row["name"], row["percentage"]) for row in combined] == [("GST+QST", "14.975")]
    assert [part["percentage"] for part in combined[0]["component_tax_rates"]] == ["5.0", "9.975"]


def test_invoices_filter_and_sort(clocked: tuple[SageWorld, StandingClock], caller: SignedIn) -> None:
    world, _ = clocked
    contact = customer(world)
    for day in ("2026-11-03", "2026-11-01", "2026-11-02"):
        world.create("sales_invoices", invoice_body(world, contact["id"], date=day, reference=f"R {day}"))
    by_date = caller.get("sales_invoices", sort="date:desc", from_date="2026-11-02")
    assert names(by_date) == ["SI-1", "SI-3"]
    assert names(caller.get("sales_invoices", search="r 2026-11-01")) == ["SI-2"]
    assert names(caller.get("sales_invoices", status_id="PAID")) == []


def test_lists_of_invoices_carry_lines_unless_switched_off(world: SageWorld, caller: SignedIn) -> None:
    world.create("sales_invoices", invoice_body(world, customer(world)["id"]))
    whole = caller.get("sales_invoices", attributes="all").json["$items"][0]
    world.list_lines = False
    bare = caller.get("sales_invoices", attributes="all").json["$items"][0]
    single = caller.get(f"sales_invoices/{bare['id']}").json
    assert [len(whole["invoice_lines"]), bare["invoice_lines"]] == [1, None]
    assert single["invoice_lines"] == whole["invoice_lines"]


def test_payments_and_allocations_are_shown_on_request_only(world: SageWorld, caller: SignedIn) -> None:
    invoice = world.create("sales_invoices", invoice_body(world, customer(world)["id"]))
    world.pay(invoice["id"], "4.00")
    path = f"sales_invoices/{invoice['id']}"
    assert "payments_allocations" not in caller.get(path).json
    assert (
        caller.get(path, show_payments_allocations="true").json["payments_allocations"][0]["amount"] == "4.0"
    )


def test_the_balance_is_shown_on_request_only(world: SageWorld, caller: SignedIn) -> None:
    contact = customer(world)
    world.create("sales_invoices", invoice_body(world, contact["id"], invoice_lines=[line(world)] * 2))
    path = f"contacts/{contact['id']}"
    assert "balance" not in caller.get(path).json
    assert caller.get(path, show_balance="true").json["balance"] == "48.0"


def test_every_reply_names_its_request_and_the_worlds_time(caller: SignedIn) -> None:
    first, second = caller.get("contacts"), caller.get("nothing_here")
    assert first.headers["Date"] == "Sun, 22 Nov 2026 10:00:00 GMT"
    assert first.headers["X-Request-Id"] != second.headers["X-Request-Id"]
    assert second.status_code == 404


def test_x_business_chooses_and_is_echoed(world: SageWorld, caller: SignedIn) -> None:
    other = world.add_business("Second Ltd")
    customer(world)
    headers = {**caller.headers, "X-Business": other}
    reply = caller.http.get("/v3.1/contacts?contact_type_id=CUSTOMER", headers=headers)
    assert (reply.headers["X-Business"], reply.json["$total"]) == (other, 0)
    assert caller.get("contacts").headers["X-Business"] == world.lead
    assert "X-Business" not in caller.get("businesses").headers


def test_an_unknown_business_is_not_found(caller: SignedIn) -> None:
    reply = caller.http.get("/v3.1/contacts", headers={**caller.headers, "X-Business": "f" * 32})
    assert reply.status_code == 404


def test_an_inactive_subscription_is_a_401_of_its_own_kind(world: SageWorld, caller: SignedIn) -> None:
    world.subscription_active = False
    reply = caller.get("contacts")
    assert (reply.status_code, reply.json[0]["$dataCode"]) == (401, "AuthorizationFailure")
    assert caller.get("businesses/lead").json["subscriptions"][0]["active"] is False


def test_the_limiter_says_when_to_come_back(
    clocked: tuple[SageWorld, StandingClock], caller: SignedIn
) -> None:
    world, clock = clocked
    world.requests_per_minute = 2
    caller.get("contacts")
    clock.advance(seconds=20)
    caller.get("contacts")
    reply = caller.get("contacts")
    assert (reply.status_code, reply.headers["Retry-After"]) == (429, "40")
    clock.advance(seconds=40)
    assert caller.get("contacts").status_code == 200


def test_settings_lead_to_the_default_accounts(world: SageWorld, caller: SignedIn) -> None:
    defaults = caller.get("business_settings").json["default_ledger_accounts"]
    assert defaults["product_sales_ledger_account"]["id"] == world.account(4000)


@pytest.mark.parametrize(("resource", "word"), [("contacts", "customers"), ("products", "products_services")])
def test_links_lead_to_a_readable_page(world: SageWorld, caller: SignedIn, resource: str, word: str) -> None:
    body = {"name": "A & B <Ltd>", "contact_type_ids": ["CUSTOMER"]}
    if resource == "products":
        body = product_body(world, description="A & B <Ltd>")
    (link,) = world.create(resource, body)["links"]
    page = caller.http.get(link["href"].removeprefix(world.site_url))
    assert link["rel"] == "alternate"
    assert word in link["href"]
    assert (page.status_code, "A &amp; B &lt;Ltd&gt;" in page.text) == (200, True)


def test_an_invoices_page_shows_its_lines(world: SageWorld, caller: SignedIn) -> None:
    invoice = world.create("sales_invoices", invoice_body(world, customer(world)["id"]))
    page = caller.http.get(invoice["links"][0]["href"].removeprefix(world.site_url)).text
    assert "SI-1" in page
    assert "Widget" in page
    assert caller.http.get("/app/").text.count("SI-1") == 1
