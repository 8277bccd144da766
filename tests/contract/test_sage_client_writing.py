"""Writing to the practice Sage over real HTTP: creates, updates, lost answers, and finding what was made."""

from decimal import Decimal

import pytest

from sagesync_desktop.core import errors
from sagesync_desktop.core.types import ModuleId
from tests.sage_practice import KEY, OTHER_KEY, Practice, invoice_fields, item_fields, organization


@pytest.fixture
def practice():
    made = Practice()
    yield made
    made.close()


@pytest.fixture
def client(practice):
    return practice.client()


# -- creating


def test_an_organization_is_made_with_its_parts_which_the_reply_only_names(client):
    made = organization(
        client,
        **{
            "reference": "ACC1",
            "credit_limit": Decimal("2000.00"),
            "main_address.city": "Leeds",
            "main_address.country_id": "GB",
            "delivery_address.city": "York",
            "delivery_address.country_id": "GB",
            "main_contact_person.name": "Ann Lee",
            "main_contact_person.email": "ann@example.org",
            "notes": "",
        },
    )
    stored = client.look(ModuleId.ORGANIZATIONS, made.id)
    assert made.revision == ""
    assert stored.fields["untouched"] is True
    assert made.fields["repeated"] == ("main_address", "delivery_address", "main_contact_person")
    told = {name: value for name, value in made.fields.items() if name != "repeated"}
    assert told == {name: stored.fields[name] for name in told}
    assert made.fields["main_address.city"] == "Leeds"
    assert made.fields["delivery_address.city"] == "York"
    assert made.fields["main_contact_person.email"] == "ann@example.org"
    assert made.fields["credit_limit"] == Decimal(2000)


def test_a_contact_is_hung_on_the_main_address_of_its_organization(client):
    owner = organization(client)
    made = client.create(
        ModuleId.CONTACTS, {"name": "Bob Ray", "contact_id": owner.id, "email": "b@x.example"}, OTHER_KEY
    )
    assert made.fields["contact_id"] == owner.id
    assert made.fields["address_id"] == owner.fields["main_address.id"]
    assert made.fields["is_main_contact"] is False


def test_a_contact_of_an_organization_that_is_gone_names_what_is_missing(client):
    with pytest.raises(errors.MissingParent):
        client.create(ModuleId.CONTACTS, {"name": "Bob Ray", "contact_id": "0" * 32}, KEY)


def test_a_product_is_made_with_its_price_under_the_default_type(practice, client):
    made = client.create(ModuleId.PRODUCTS, item_fields(practice, sales_price=Decimal("17.50")), KEY)
    assert made.fields["sales_price"] == Decimal("17.5")
    assert made == client.look(ModuleId.PRODUCTS, made.id)


def test_a_product_is_made_without_the_figures_of_a_stock_item(practice, client):
    fields = item_fields(practice, reorder_level=Decimal(5))
    assert "reorder_level" not in client.create(ModuleId.PRODUCTS, fields, KEY).fields


def test_a_service_is_made_with_its_rate(practice, client):
    made = client.create(ModuleId.SERVICES, item_fields(practice, sales_rate=Decimal("80.00")), KEY)
    assert (made.fields["sales_rate"], made.fields["rate_name"]) == (Decimal(80), "Rate")


def test_an_invoice_is_issued_and_returned_with_sage_s_totals(practice, client):
    made = client.create(ModuleId.INVOICES, invoice_fields(practice, organization(client)), OTHER_KEY)
    assert (made.fields["total_amount"], made.fields["status_id"]) == (Decimal(24), "UNPAID")
    assert made.fields["reference"] == "INV7"


def test_an_invoice_can_be_made_as_a_draft(practice, client):
    made = client.create(
        ModuleId.INVOICES, invoice_fields(practice, organization(client), status_id="DRAFT"), OTHER_KEY
    )
    assert made.fields["status_id"] == "DRAFT"


# -- updating


def test_only_the_given_fields_of_an_organization_change(client):
    made = organization(client, reference="ACC1", notes="old")
    changed = client.update(ModuleId.ORGANIZATIONS, made, {"notes": "new"}, OTHER_KEY)
    assert (changed.fields["notes"], changed.fields["reference"]) == ("new", "ACC1")


def test_an_empty_text_clears_the_field(client):
    made = organization(client, notes="old")
    changed = client.update(ModuleId.ORGANIZATIONS, made, {"notes": ""}, OTHER_KEY)
    assert not changed.fields["notes"]


def test_the_parts_of_an_organization_are_changed_in_place(practice, client):
    made = organization(client, **{"main_address.city": "Leeds", "main_address.country_id": "GB"})
    practice.faults.sent.clear()
    changed = client.update(
        ModuleId.ORGANIZATIONS,
        made,
        {"name": "Muster plc", "main_address.city": "York", "main_contact_person.email": "a@x.example"},
        OTHER_KEY,
    )
    assert changed.fields["name"] == "Muster plc"
    assert changed.fields["main_address.city"] == "York"
    assert changed.fields["main_contact_person.email"] == "a@x.example"
    assert changed.fields["main_address.id"] == made.fields["main_address.id"]
    assert len(practice.faults.paths("PUT")) == 3
    assert len(practice.faults.paths("GET")) == 1


def test_a_delivery_address_that_does_not_exist_is_made(client):
    made = organization(client)
    changed = client.update(
        ModuleId.ORGANIZATIONS,
        made,
        {"delivery_address.city": "York", "delivery_address.country_id": "GB"},
        OTHER_KEY,
    )
    assert changed.fields["delivery_address.city"] == "York"


def test_clearing_a_part_that_does_not_exist_writes_nothing(practice, client):
    made = organization(client)
    practice.faults.sent.clear()
    client.update(ModuleId.ORGANIZATIONS, made, {"delivery_address.city": ""}, OTHER_KEY)
    assert practice.faults.paths("POST") + practice.faults.paths("PUT") == []


def test_a_contact_s_own_fields_change_without_moving_it(client):
    owner = organization(client)
    made = client.create(ModuleId.CONTACTS, {"name": "Bob Ray", "contact_id": owner.id}, OTHER_KEY)
    changed = client.update(ModuleId.CONTACTS, made, {"mobile": "0770", "contact_id": owner.id}, "1" * 32)
    assert changed.fields["mobile"] == "0770"
    assert changed.fields["contact_id"] == owner.id


def test_a_new_price_leaves_the_other_price_types_alone(practice, client):
    made = client.create(ModuleId.PRODUCTS, item_fields(practice, sales_price=Decimal(10)), KEY)
    changed = client.update(
        ModuleId.PRODUCTS, made, {"sales_price": Decimal(12), "description": "Better"}, OTHER_KEY
    )
    assert (changed.fields["sales_price"], changed.fields["description"]) == (Decimal(12), "Better")
    assert len(changed.rows("sales_prices")) == len(made.rows("sales_prices"))


def test_an_unpaid_invoice_takes_new_lines(practice, client):
    made = client.create(ModuleId.INVOICES, invoice_fields(practice, organization(client)), OTHER_KEY)
    line = {**made.rows("lines")[0], "quantity": Decimal(3), "tax_amount": Decimal("6.00")}
    kept = {
        name: line.get(name)
        for name in (
            "description",
            "ledger_account_id",
            "quantity",
            "unit_price",
            "tax_rate_id",
            "tax_amount",
        )
    }
    changed = client.update(ModuleId.INVOICES, made, {"lines": (kept,)}, "2" * 32)
    assert changed.fields["total_amount"] == Decimal(36)
    assert len(changed.rows("lines")) == 1


# -- refusals


def test_a_reference_that_is_taken_is_a_duplicate(client):
    organization(client, reference="ACC1")
    with pytest.raises(errors.DuplicateRefused) as caught:
        organization(client, OTHER_KEY, name="Other Ltd", reference="ACC1")
    assert caught.value.fields == ("reference",)
    assert caught.value.request_id


def test_a_refused_line_is_named_in_words(practice, client):
    fields = invoice_fields(practice, organization(client))
    line = {**fields["lines"][0], "tax_amount": None}
    with pytest.raises(errors.RejectedByServer) as caught:
        client.create(ModuleId.INVOICES, {**fields, "lines": (line,)}, OTHER_KEY)
    assert caught.value.fields[0].startswith("lines")


def test_updating_a_deleted_record_says_that_it_is_gone(practice, client):
    made = organization(client)
    practice.world.delete("contacts", made.id)
    with pytest.raises(errors.RecordGone):
        client.update(ModuleId.ORGANIZATIONS, made, {"notes": "n"}, OTHER_KEY)


def test_a_role_that_may_not_write_stops_the_sync(practice, client):
    practice.world.role_allows_writing = False
    with pytest.raises(errors.PermissionMissing):
        organization(client)


def test_making_and_changing_deletes_nothing(practice, client):
    made = organization(client)
    client.update(ModuleId.ORGANIZATIONS, made, {"notes": "n"}, OTHER_KEY)
    assert "DELETE" not in client.requests
