"""Lost answers of writes to the practice Sage, and finding what a create has made."""

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


# -- answers that are lost


@pytest.mark.parametrize("module", list(ModuleId))
def test_a_create_whose_answer_is_lost_is_repeated_and_makes_one_record(practice, client, module):
    owner = organization(client, OTHER_KEY)
    fields = {
        ModuleId.ORGANIZATIONS: {"name": "Twice Ltd", "contact_type_ids": ("CUSTOMER",)},
        ModuleId.CONTACTS: {"name": "Bob Ray", "contact_id": owner.id},
        ModuleId.PRODUCTS: item_fields(practice),
        ModuleId.SERVICES: item_fields(practice),
        ModuleId.INVOICES: invoice_fields(practice, owner),
    }[module]
    resource = {
        ModuleId.ORGANIZATIONS: "contacts",
        ModuleId.CONTACTS: "contact_persons",
        ModuleId.PRODUCTS: "products",
        ModuleId.SERVICES: "services",
        ModuleId.INVOICES: "sales_invoices",
    }[module]
    before = len(practice.world.company().tables[resource])
    practice.faults.lose_answer("POST", f"/{resource}")
    made = client.create(module, fields, KEY)
    assert len(practice.world.company().tables[resource]) == before + 1
    stored = client.look(module, made.id)
    told = {name: value for name, value in made.fields.items() if name != "repeated"}
    assert told == {name: stored.fields[name] for name in told}


def test_a_500_on_a_create_is_repeated_with_the_same_key(practice, client):
    practice.faults.answer(
        "POST", "/contacts", 500, json=[{"$dataCode": "UnexpectedError", "$message": "Oops"}]
    )
    organization(client)
    bodies = [body for method, path, body in practice.faults.sent if method == "POST"]
    assert bodies[0] == bodies[1]
    assert KEY.encode() in bodies[0]


def test_a_create_that_stays_unanswered_keeps_its_outcome_open_and_the_key_settles_it(practice, client):
    practice.faults.lose_answer("POST", "/contacts")
    for _ in range(3):
        practice.faults.answer("POST", "/contacts", 503)
    with pytest.raises(errors.OutcomeUnknown):
        organization(client)
    made = organization(client)
    assert [row["id"] for row in practice.world.company().tables["contacts"] if not row["system"]] == [
        made.id
    ]


def test_each_part_s_write_is_repeated_under_a_key_of_its_own(practice, client):
    made = organization(client)
    practice.faults.lose_answer("POST", "/addresses")
    client.update(
        ModuleId.ORGANIZATIONS,
        made,
        {"notes": "n", "delivery_address.city": "York", "delivery_address.country_id": "GB"},
        OTHER_KEY,
    )
    addresses = practice.world.company().indexes.addresses_of[made.id]
    assert len(addresses) == 2


# -- finding what a create made


@pytest.mark.parametrize("marker", ["vtiger:11x7", ""])
def test_what_a_create_made_is_found_by_marker_or_by_its_fields(practice, client, marker):
    sent_at = practice.clock.now()
    fields = {
        "name": "Muster Ltd",
        "reference": "ACC1",
        "contact_type_ids": ("CUSTOMER",),
        "source_guid": marker,
    }
    made = client.create(ModuleId.ORGANIZATIONS, fields, KEY)
    organization(client, OTHER_KEY, name="Muster Ltd of York")
    assert [record.id for record in client.find_created(ModuleId.ORGANIZATIONS, fields, sent_at)] == [made.id]


def test_an_older_record_of_the_same_name_is_not_taken_for_the_new_one(practice, client):
    organization(client)
    practice.clock.advance(3600)
    fields = {"name": "Muster Ltd", "contact_type_ids": ("CUSTOMER",)}
    assert client.find_created(ModuleId.ORGANIZATIONS, fields, practice.clock.now()) == ()


def test_a_made_invoice_a_made_item_and_a_made_contact_are_found(practice, client):
    sent_at, owner = practice.clock.now(), organization(client)
    for number, (module, fields) in enumerate({
        ModuleId.CONTACTS: {"name": "Bob Ray", "contact_id": owner.id},
        ModuleId.PRODUCTS: item_fields(practice),
        ModuleId.SERVICES: item_fields(practice, item_code="S1"),
        ModuleId.INVOICES: invoice_fields(practice, owner),
    }.items()):  # fmt: skip
        made = client.create(module, fields, f"{number}" * 32)
        assert client.find_created(module, fields, sent_at) == (made,)
