"""Deeds in the practice Sage over real HTTP: releasing, making void, deleting, and what Sage allows when."""

import json
from datetime import date

import pytest

from sagesync_desktop.core import errors
from sagesync_desktop.core.deeds import Deed
from sagesync_desktop.core.types import ModuleId
from tests.sage_practice import KEY, OTHER_KEY, Practice, invoice_fields, item_fields, organization

INVOICES, ORGANIZATIONS, PRODUCTS = ModuleId.INVOICES, ModuleId.ORGANIZATIONS, ModuleId.PRODUCTS


@pytest.fixture
def practice():
    made = Practice()
    yield made
    made.close()


@pytest.fixture
def client(practice):
    return practice.client()


def invoice(practice, client, **facts):
    return client.create(INVOICES, invoice_fields(practice, organization(client), **facts), OTHER_KEY)


def test_sage_offers_all_three_for_invoices_and_only_deleting_for_the_rest(client):
    assert client.deeds(INVOICES) == set(Deed)
    others = [module for module in ModuleId if module is not INVOICES]
    assert all(client.deeds(module) == {Deed.DELETE} for module in others)


def test_a_draft_is_released_with_one_request_and_comes_back_with_its_number(practice, client):
    draft = invoice(practice, client, status_id="DRAFT")
    practice.faults.sent.clear()
    released = client.do(INVOICES, draft, Deed.RELEASE, KEY)
    assert (released.fields["status_id"], released.fields["displayed_as"]) == ("UNPAID", "SI-1")
    assert released == client.look(INVOICES, draft.id)
    assert practice.faults.paths("POST") == [f"sales_invoices/{draft.id}/release"]


def test_an_invoice_that_counts_is_not_released_again(practice, client):
    made = invoice(practice, client)
    with pytest.raises(errors.RejectedByServer, match="refused to release"):
        client.do(INVOICES, made, Deed.RELEASE, KEY)


def test_a_draft_whose_date_has_been_locked_meanwhile_is_not_released(practice, client):
    draft = invoice(practice, client, status_id="DRAFT")
    practice.world.set_finance(year_end_lockdown_date="2026-11-20")
    with pytest.raises(errors.RejectedByServer) as refused:
        client.do(INVOICES, draft, Deed.RELEASE, KEY)
    assert refused.value.fields == ("date",)
    assert client.look(INVOICES, draft.id).fields["status_id"] == "DRAFT"


def test_an_invoice_is_made_void_with_the_reason_in_body_and_address_and_keeps_its_number(practice, client):
    made = invoice(practice, client)
    practice.faults.sent.clear()
    void = client.do(INVOICES, made, Deed.VOID, KEY, "Written by mistake")
    stored = practice.world.get("sales_invoices", made.id)
    assert (void.fields["status_id"], stored["void_reason"]) == ("VOID", "Written by mistake")
    assert stored["displayed_as"] == "SI-1"
    ((method, _, body),) = practice.faults.sent
    assert (method, json.loads(body)) == ("DELETE", {"sales_invoice": {"void_reason": "Written by mistake"}})


def test_a_void_without_a_reason_says_who_made_it(practice, client):
    made = invoice(practice, client)
    client.do(INVOICES, made, Deed.VOID, KEY)
    assert practice.world.get("sales_invoices", made.id)["void_reason"] == "Made void in SageSync Desktop"


def test_a_reason_goes_whole_or_the_invoice_stays_as_it_is(practice, client):
    made = invoice(practice, client)
    with pytest.raises(errors.RejectedByServer, match="refused to make the invoice void"):
        client.do(INVOICES, made, Deed.VOID, KEY, "x" * 201)
    assert practice.world.get("sales_invoices", made.id)["status"]["id"] == "UNPAID"
    client.do(INVOICES, made, Deed.VOID, KEY, "x" * 200)
    assert practice.world.get("sales_invoices", made.id)["void_reason"] == "x" * 200


def paid(practice, made):
    practice.world.pay(made.id, "1.00")


def locked(practice, _made):
    practice.world.set_finance(year_end_lockdown_date=date(2026, 11, 20).isoformat())


def declared(practice, _made):
    practice.world.submit_tax_return("2026-11-30")


@pytest.mark.parametrize("state", [paid, locked, declared])
def test_what_is_paid_locked_or_in_a_vat_return_is_not_made_void(practice, client, state):
    made = invoice(practice, client)
    state(practice, made)
    with pytest.raises(errors.RejectedByServer, match="refused to make the invoice void"):
        client.do(INVOICES, made, Deed.VOID, KEY, "why")
    assert practice.world.get("sales_invoices", made.id)["status"]["id"] != "VOID"


def test_what_is_in_a_vat_return_is_not_changed_either(practice, client):
    made = invoice(practice, client)
    declared(practice, made)
    stored = client.look(INVOICES, made.id)
    assert stored.fields["editable"] is False
    with pytest.raises(errors.RejectedByServer):
        client.update(INVOICES, stored, {"notes": "n"}, "a" * 32)


def test_a_draft_is_deleted_and_an_invoice_that_counts_is_not(practice, client):
    draft = invoice(practice, client, status_id="DRAFT")
    assert client.do(INVOICES, draft, Deed.DELETE, KEY) is None
    assert client.look(INVOICES, draft.id) is None
    made = client.create(
        INVOICES, invoice_fields(practice, organization(client, "c" * 32, name="Other Ltd")), "d" * 32
    )
    with pytest.raises(errors.RejectedByServer):
        client.do(INVOICES, made, Deed.DELETE, KEY)
    assert client.look(INVOICES, made.id).fields["status_id"] == "UNPAID"


def test_an_organization_is_deleted_while_nothing_refers_to_it(practice, client):
    made = organization(client)
    assert client.do(ORGANIZATIONS, made, Deed.DELETE, KEY) is None
    assert client.look(ORGANIZATIONS, made.id) is None


def test_an_organization_with_an_invoice_stays_though_the_invoice_is_void(practice, client):
    made = invoice(practice, client)
    client.do(INVOICES, made, Deed.VOID, KEY, "why")
    owner = client.look(ORGANIZATIONS, made.fields["contact_id"])
    assert owner.fields["deletable"] is False
    with pytest.raises(errors.RejectedByServer, match="refused to delete"):
        client.do(ORGANIZATIONS, owner, Deed.DELETE, KEY)


@pytest.mark.parametrize("module", [PRODUCTS, ModuleId.SERVICES])
def test_items_are_deleted_until_a_document_names_them(practice, client, module):
    made = client.create(module, item_fields(practice), KEY)
    assert client.do(module, made, Deed.DELETE, OTHER_KEY) is None
    used = client.create(module, item_fields(practice, item_code="W2"), "b" * 32)
    name = "product_id" if module is PRODUCTS else "service_id"
    fields = invoice_fields(practice, organization(client, "c" * 32))
    client.create(INVOICES, {**fields, "lines": ({**fields["lines"][0], name: used.id},)}, "d" * 32)
    with pytest.raises(errors.RejectedByServer):
        client.do(module, used, Deed.DELETE, OTHER_KEY)


def test_the_last_person_of_an_address_stays(practice, client):
    owner = organization(client, **{"main_contact_person.name": "Ann Lee"})
    person = next(
        record
        for record in (
            client.look(ModuleId.CONTACTS, row["id"]) for row in practice.world.all("contact_persons")
        )
        if record.fields["contact_id"] == owner.id
    )
    with pytest.raises(errors.RejectedByServer):
        client.do(ModuleId.CONTACTS, person, Deed.DELETE, KEY)


def test_what_is_not_there_any_more_is_gone(practice, client):
    made = organization(client)
    practice.world.delete("contacts", made.id)
    with pytest.raises(errors.RecordGone):
        client.do(ORGANIZATIONS, made, Deed.DELETE, KEY)


def test_a_role_that_may_not_delete_refuses_the_record_and_does_not_end_the_run(practice, client):
    made = organization(client)
    practice.world.role_allows_deleting = False
    with pytest.raises(errors.RecordError, match="does not let this user delete"):
        client.do(ORGANIZATIONS, made, Deed.DELETE, KEY)
    assert client.look(ORGANIZATIONS, made.id) is not None


@pytest.mark.parametrize("deed", [Deed.RELEASE, Deed.VOID])
def test_only_invoices_are_released_or_made_void(practice, client, deed):
    made = organization(client)
    practice.faults.sent.clear()
    with pytest.raises(errors.RejectedByServer):
        client.do(ORGANIZATIONS, made, deed, KEY)
    assert practice.faults.sent == []


@pytest.mark.parametrize(
    ("facts", "deed", "method", "path"),
    [
        ({"status_id": "DRAFT"}, Deed.RELEASE, "POST", "release"),
        ({}, Deed.VOID, "DELETE", ""),
        ({"status_id": "DRAFT"}, Deed.DELETE, "DELETE", ""),
    ],
)
def test_a_deed_whose_answer_is_lost_is_not_sent_again_but_left_to_a_look(
    practice, client, facts, deed, method, path
):
    made = invoice(practice, client, **facts)
    practice.faults.lose_answer(method, path or made.id)
    practice.faults.sent.clear()
    with pytest.raises(errors.OutcomeUnknown):
        client.do(INVOICES, made, deed, KEY, "why")
    assert len(practice.faults.sent) == 1
    now = client.look(INVOICES, made.id)
    states = {Deed.RELEASE: "UNPAID", Deed.VOID: "VOID", Deed.DELETE: None}
    assert (now and now.fields["status_id"]) == states[deed]
