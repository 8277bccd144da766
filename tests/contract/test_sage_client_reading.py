"""Reading from the practice Sage over real HTTP: listings, changes, deletions, single records, books."""

from datetime import date
from decimal import Decimal

import pytest

from sagesync_desktop.core.types import ModuleId
from tests.sage_practice import ALL_MODULES, Practice, read


@pytest.fixture
def practice():
    made = Practice()
    yield made
    made.close()


@pytest.fixture
def client(practice):
    return practice.client()


def invoice_of(practice, customer, **facts):
    return practice.world.create(
        "sales_invoices",
        {
            "contact_id": customer["id"],
            "date": "2026-11-20",
            "reference": "INV7",
            "invoice_lines": [
                {
                    "description": "Widget",
                    "ledger_account_id": practice.account("sales"),
                    "quantity": "2",
                    "unit_price": "10.00",
                    "tax_rate_id": "GB_STANDARD",
                    "tax_amount": "4.00",
                }
            ],
            **facts,
        },
    )


def test_all_organizations_come_complete_with_address_and_person_but_without_sage_s_own(practice, client):
    made = practice.customer(
        reference="ACC1",
        main_address={"city": "Leeds", "country_id": "GB"},
        main_contact_person={"name": "Ann Lee", "email": "ann@example.org"},
    )
    records, _, _ = read(client, ModuleId.ORGANIZATIONS)
    assert set(records) == {made["id"]}
    fields = records[made["id"]].fields
    assert fields["main_address.city"] == "Leeds"
    assert fields["main_address.country_id"] == "GB"
    assert fields["main_contact_person.email"] == "ann@example.org"
    assert fields["contact_type_ids"] == ("CUSTOMER",)
    assert fields["delivery_address.city"] is None


def test_persons_come_with_the_contact_that_they_belong_to(practice, client):
    made = practice.customer(main_contact_person={"name": "Ann Lee", "email": "ann@example.org"})
    records, _, _ = read(client, ModuleId.CONTACTS)
    owners = {record.fields["name"]: record.fields["contact_id"] for record in records.values()}
    assert owners["Ann Lee"] == made["id"]


def test_the_persons_of_sage_s_own_contacts_are_left_out(practice, client):
    made = practice.customer(main_contact_person={"name": "Ann Lee"})
    read(client, ModuleId.ORGANIZATIONS)
    records, _, _ = read(client, ModuleId.CONTACTS)
    assert {record.fields["contact_id"] for record in records.values()} == {made["id"]}


def test_more_than_two_pages_are_read_to_their_end(practice, client):
    ids = {practice.customer(f"Customer {number}")["id"] for number in range(405)}
    practice.clock.advance(60)
    records, _, _ = read(client, ModuleId.ORGANIZATIONS)
    assert set(records) == ids
    assert practice.faults.paths().count("contacts") == 4, "three pages, and whether a row left meanwhile"


def test_a_product_carries_its_default_price_and_all_others(practice, client):
    made = practice.product(
        item_code="W1",
        sales_prices=[
            {
                "price_name": "Sales Price",
                "price": "17.50",
                "price_includes_tax": False,
                "product_sales_price_type_id": price_type(practice),
            }
        ],
    )
    record = read(client, ModuleId.PRODUCTS)[0][made["id"]]
    assert record.fields["sales_price"] == Decimal("17.5")
    assert record.fields["web_link"]


def price_type(practice):
    return next(iter(practice.world.company().tables["product_sales_price_types"]))["id"]


@pytest.mark.parametrize("module", [ModuleId.PRODUCTS, ModuleId.SERVICES])
@pytest.mark.parametrize("list_active", [True, False], ids=["lists that say it", "lists that say null"])
def test_whether_an_item_is_active_is_known_whatever_the_list_says(practice, client, module, list_active):
    practice.world.list_active = list_active
    kept, gone = items(practice, module, 2)
    practice.world.update(module.value.lower(), gone["id"], {"active": False})
    found = read(client, module)[0]
    assert (found[kept["id"]].fields["active"], found[gone["id"]].fields["active"]) == (True, False)


def items(practice, module, count):
    accounts = {
        "sales_ledger_account_id": practice.world.account(4000),
        "purchase_ledger_account_id": practice.world.account(5000),
    }
    bodies = [{"description": f"Item {number}", **accounts} for number in range(count)]
    return [practice.world.create(module.value.lower(), body) for body in bodies]


def test_which_items_are_inactive_is_asked_once_and_only_where_rows_leave_it_open(practice, client):
    items(practice, ModuleId.SERVICES, 3)
    practice.faults.sent.clear()
    read(client, ModuleId.SERVICES)
    assert practice.faults.paths() == ["services", "services"]
    practice.faults.sent.clear()
    read(client, ModuleId.SERVICES, None, lambda *_known: True)
    assert practice.faults.paths() == ["services"]
    practice.world.list_active = True
    practice.faults.sent.clear()
    read(client, ModuleId.SERVICES)
    assert practice.faults.paths() == ["services"]


@pytest.mark.parametrize("list_lines", [True, False], ids=["lists with lines", "lists without lines"])
def test_an_invoice_comes_with_its_lines_whether_the_list_has_them_or_not(practice, client, list_lines):
    practice.world.list_lines = list_lines
    made = invoice_of(practice, practice.customer())
    record = read(client, ModuleId.INVOICES)[0][made["id"]]
    assert record.fields["date"] == date(2026, 11, 20)
    assert record.rows("lines")[0]["unit_price"] == Decimal(10)
    assert record.fields["total_amount"] == Decimal(24)


def test_an_invoice_that_is_held_already_costs_no_read_of_its_own(practice, client):
    practice.world.list_lines = False
    made = invoice_of(practice, practice.customer())
    practice.clock.advance(60)
    practice.faults.sent.clear()
    read(client, ModuleId.INVOICES, None, lambda record_id, _: record_id == made["id"])
    assert practice.faults.paths() == ["sales_invoices"]


def test_looking_at_an_invoice_does_not_mark_it_as_sent(practice, client):
    made = invoice_of(practice, practice.customer())
    client.look(ModuleId.INVOICES, made["id"])
    assert client.look(ModuleId.INVOICES, made["id"]).fields["sent"] is False


# -- changes

IDLE_COST = {ModuleId.ORGANIZATIONS: 3, ModuleId.INVOICES: 3}
"""Lists whose records change by their parts: addresses and persons, payments and deleted payments."""


@pytest.mark.parametrize("module", ALL_MODULES)
def test_an_idle_listing_costs_at_most_three_requests_and_moves_the_cursor(practice, client, module):
    _, first, _ = read(client, module)
    practice.clock.advance(900)
    practice.faults.sent.clear()
    records, second, _ = read(client, module, first)
    assert records == {}
    assert second > first
    assert len(practice.faults.sent) == IDLE_COST.get(module, 1)


def test_an_idle_run_of_all_modules_costs_eight_reads(practice, client):
    cursors = {module: read(client, module)[1] for module in ALL_MODULES}
    practice.clock.advance(900)
    practice.faults.sent.clear()
    for module in ALL_MODULES:
        read(client, module, cursors[module])
    assert sorted(practice.faults.paths()) == [
        "addresses", "contact_payments", "contact_payments", "contact_persons", "contacts", "products",
        "sales_invoices", "services",
    ]  # fmt: skip


def test_the_cursor_is_the_server_s_clock_minus_two_seconds(practice, client):
    _, position, _ = read(client, ModuleId.PRODUCTS)
    assert position == "2026-11-22T12:00:58Z"


def test_a_record_changed_in_the_second_of_reading_is_delivered_but_unsettled(practice, client):
    made = practice.customer()
    records, position, unsettled = read(client, ModuleId.ORGANIZATIONS)
    assert set(records) == unsettled == {made["id"]}
    again, _, settled = read(client, ModuleId.ORGANIZATIONS, position)
    assert set(again) == {made["id"]}
    practice.clock.advance(5)
    assert read(client, ModuleId.ORGANIZATIONS, position)[2] == frozenset()
    assert settled == unsettled


@pytest.mark.parametrize("part", ["addresses", "contact_persons"])
def test_an_edit_of_a_part_brings_its_organization_even_if_its_own_stamp_stays(practice, client, part):
    made = practice.customer()
    practice.clock.advance(60)
    _, position, _ = read(client, ModuleId.ORGANIZATIONS)
    practice.clock.advance(60)
    row = next(row for row in practice.world.company().tables[part] if is_part_of(row, made, practice))
    practice.world.update(
        part, row["id"], {"city": "York"} if part == "addresses" else {"email": "new@example.org"}
    )
    practice.clock.advance(60)
    records, _, _ = read(client, ModuleId.ORGANIZATIONS, position)
    fields = records[made["id"]].fields
    assert "York" in fields.values() or "new@example.org" in fields.values()


def test_a_contact_that_is_listed_itself_is_not_read_again_for_its_parts(practice, client):
    practice.world.bump_contact = True
    made = practice.customer()
    practice.clock.advance(60)
    _, position, _ = read(client, ModuleId.ORGANIZATIONS)
    practice.clock.advance(60)
    (address,) = practice.world.company().indexes.addresses_of[made["id"]]
    practice.world.update("addresses", address, {"city": "York"})
    practice.clock.advance(60)
    practice.faults.sent.clear()
    read(client, ModuleId.ORGANIZATIONS, position)
    assert practice.faults.paths() == ["contacts", "addresses", "contact_persons"]


def test_many_edited_parts_cost_one_listing_rather_than_a_read_each(practice, client):
    made = [practice.customer(f"Customer {number}") for number in range(50)]
    practice.clock.advance(60)
    _, position, _ = read(client, ModuleId.ORGANIZATIONS)
    practice.clock.advance(60)
    for contact in made[:45]:
        (address,) = practice.world.company().indexes.addresses_of[contact["id"]]
        practice.world.update("addresses", address, {"city": "York"})
    practice.clock.advance(60)
    practice.faults.sent.clear()
    records, _, _ = read(client, ModuleId.ORGANIZATIONS, position)
    assert set(records) == {contact["id"] for contact in made[:45]}
    assert len(practice.faults.sent) == 4


def is_part_of(row, contact, practice):
    addresses = practice.world.company().indexes.addresses_of[contact["id"]]
    return row["id"] in addresses or row.get("address_id") in addresses


def test_a_changed_person_is_read_once_for_organization_and_contact(practice, client):
    made = practice.customer(main_contact_person={"name": "Ann Lee"})
    practice.clock.advance(60)
    cursors = {module: read(client, module)[1] for module in ALL_MODULES}
    practice.clock.advance(60)
    person = client.look(ModuleId.ORGANIZATIONS, made["id"]).text("main_contact_person.id")
    practice.world.update("contact_persons", person, {"telephone": "0113"})
    practice.clock.advance(60)
    practice.faults.sent.clear()
    read(client, ModuleId.ORGANIZATIONS, cursors[ModuleId.ORGANIZATIONS])
    records, _, _ = read(client, ModuleId.CONTACTS, cursors[ModuleId.CONTACTS])
    assert records[person].fields["contact_id"] == made["id"]
    assert practice.faults.paths().count("contact_persons") == 1


def test_a_voided_invoice_comes_as_a_change_with_its_reason(practice, client):
    made = invoice_of(practice, practice.customer())
    practice.clock.advance(60)
    _, position, _ = read(client, ModuleId.INVOICES)
    practice.clock.advance(60)
    practice.world.delete("sales_invoices", made["id"], void_reason="Typed twice")
    practice.clock.advance(60)
    record = read(client, ModuleId.INVOICES, position)[0][made["id"]]
    assert (record.fields["status_id"], record.fields["void_reason"]) == ("VOID", "Typed twice")


# -- deletions


def test_only_linked_records_are_reported_as_gone(practice, client):
    first, second, third = (practice.customer(name) for name in ("One", "Two", "Three"))
    position = client.deletions(ModuleId.ORGANIZATIONS, None, {first["id"], third["id"]}).position
    practice.clock.advance(60)
    for contact in (first, second):
        practice.world.delete("contacts", contact["id"])
    practice.clock.advance(60)
    deletions = client.deletions(ModuleId.ORGANIZATIONS, position, {first["id"], third["id"]})
    assert deletions.gone == {first["id"]}
    assert deletions.position > position


def test_without_links_the_feed_of_deletions_is_not_asked(practice, client):
    read(client, ModuleId.SERVICES)
    practice.faults.sent.clear()
    assert client.deletions(ModuleId.SERVICES, None, ()).position is not None
    assert practice.faults.sent == []


def test_looking_at_a_deleted_record_is_none(practice, client):
    made = practice.customer()
    practice.world.delete("contacts", made["id"])
    assert client.look(ModuleId.ORGANIZATIONS, made["id"]) is None
