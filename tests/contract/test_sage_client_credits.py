"""Sage's credit notes through the client: negative documents of ids of their own, listed when asked."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sagesync_desktop.core import errors
from sagesync_desktop.core.deeds import Deed
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.sandbox.sage.subscription import STANDARD
from tests.sage_practice import KEY, OTHER_KEY, Practice, invoice_fields, organization, read

INVOICES = ModuleId.INVOICES
THIRD_KEY, FOURTH_KEY = "a" * 32, "b" * 32


@pytest.fixture
def practice():
    made = Practice()
    yield made
    made.close()


@pytest.fixture
def client(practice):
    return practice.client(credit_notes=True)


def credit_fields(practice, contact, **facts):
    fields = invoice_fields(practice, contact, **facts)
    (line,) = fields["lines"]
    given = {
        **line,
        "quantity": -line["quantity"],
        "tax_amount": -line["tax_amount"],
        **facts.get("line", {}),
    }
    fields.pop("line", None)
    return {**fields, "lines": (given,), "is_credit_note": True}


def credit(practice, client, key=KEY, **facts):
    return client.create(INVOICES, credit_fields(practice, organization(client, OTHER_KEY), **facts), key)


def paths(practice, method="GET"):
    return [path for path in practice.faults.paths(method) if path.startswith("sales_")]


def test_a_document_of_negative_amounts_is_posted_as_a_credit_note_of_positive_ones(practice, client):
    made = credit(practice, client)
    (stored,) = practice.world.all("sales_credit_notes")
    assert (stored["total_amount"], stored["credit_note_lines"][0]["quantity"]) == ("24.0", "2.0")
    assert practice.world.all("sales_invoices") == []
    assert made.id == f"credit:{stored['id']}"
    figures = [
        made.fields[name] for name in ("net_amount", "tax_amount", "total_amount", "outstanding_amount")
    ]
    assert figures == [Decimal(-20), Decimal(-4), Decimal(-24), Decimal(-24)]
    (line,) = made.rows("lines")
    assert (line["quantity"], line["unit_price"], line["tax_amount"]) == (-2, 10, -4)
    assert made.fields["displayed_as"] == "SCN-1"
    assert "due_date" not in made.fields


def test_a_discount_keeps_its_meaning_when_the_signs_are_turned(practice, client):
    discounted = {"discount_amount": Decimal("-5.00"), "tax_amount": Decimal("-3.00")}
    made = credit(practice, client, line=discounted)
    (stored,) = practice.world.all("sales_credit_notes")
    assert stored["credit_note_lines"][0]["discount_amount"] == "5.0"
    assert made.fields["total_amount"] == Decimal(-18)
    assert made.rows("lines")[0]["discount_amount"] == Decimal(-5)


def test_the_id_alone_leads_to_looking_changing_and_making_void(practice, client):
    made = credit(practice, client)
    assert client.look(INVOICES, made.id) == made
    changed = client.update(INVOICES, made, {"reference": "R9"}, THIRD_KEY)
    assert changed.fields["reference"] == "R9"
    void = client.do(INVOICES, changed, Deed.VOID, KEY, "Twice")
    assert (void.id, void.fields["status_id"], void.fields["outstanding_amount"]) == (made.id, "VOID", 0)
    assert all(
        path.startswith("sales_credit_notes") for path in paths(practice, "PUT") + paths(practice, "DELETE")
    )


def test_the_lines_of_a_credit_note_are_changed_with_their_signs_turned(practice, client):
    made = credit(practice, client)
    line = {**made.rows("lines")[0], "quantity": Decimal(-1), "tax_amount": Decimal("-2.00")}
    kept = {
        name: line[name]
        for name in (
            "description",
            "ledger_account_id",
            "quantity",
            "unit_price",
            "tax_rate_id",
            "tax_amount",
        )
    }
    changed = client.update(INVOICES, made, {"lines": (kept,)}, THIRD_KEY)
    assert changed.fields["total_amount"] == Decimal(-12)
    assert practice.world.all("sales_credit_notes")[0]["total_amount"] == "12.0"


def test_a_lost_answer_is_repeated_with_its_key_and_makes_no_second_one(practice, client):
    owner = organization(client, OTHER_KEY)
    practice.faults.lose_answer("POST", "sales_credit_notes")
    made = client.create(INVOICES, credit_fields(practice, owner), KEY)
    assert [one["id"] for one in practice.world.all("sales_credit_notes")] == [
        made.id.removeprefix("credit:")
    ]


def test_one_whose_key_is_forgotten_is_found_among_the_credit_notes(practice, client):
    owner = organization(client, OTHER_KEY)
    fields = credit_fields(practice, owner)
    made = client.create(INVOICES, fields, KEY)
    client.create(INVOICES, invoice_fields(practice, owner), FOURTH_KEY)
    since = practice.clock.now() - timedelta(minutes=1)
    assert [one.id for one in client.find_created(INVOICES, fields, since)] == [made.id]


def test_both_kinds_are_listed_together_and_an_idle_listing_costs_one_request_more(practice, client):
    made = credit(practice, client)
    owed = client.create(INVOICES, invoice_fields(practice, organization(client, FOURTH_KEY)), THIRD_KEY)
    practice.clock.advance(60)
    records, position, _ = read(client, INVOICES)
    assert set(records) == {made.id, owed.id}
    assert records[made.id] == made
    practice.faults.sent.clear()
    again, after, _ = read(client, INVOICES, position)
    assert again == {}
    assert paths(practice) == ["sales_invoices", "sales_credit_notes"]
    assert after.count("|") == 2


def test_while_they_are_left_alone_nothing_is_asked_about_them(practice, client):
    made = credit(practice, client)
    practice.clock.advance(60)
    alone = practice.client()
    records, position, _ = read(alone, INVOICES)
    assert records == {}
    read(alone, INVOICES, position)
    assert alone.deletions(INVOICES, position, ["0" * 32]).gone == frozenset()
    assert "sales_credit_notes" not in set(practice.faults.paths())
    assert alone.look(INVOICES, made.id) == made


def test_the_first_listing_after_they_are_switched_on_shows_all_of_them(practice, client):
    made = credit(practice, client)
    practice.clock.advance(60)
    _, position, _ = read(practice.client(), INVOICES)
    records, _, _ = read(client, INVOICES, position)
    assert set(records) == {made.id}


def test_a_deleted_draft_is_told_by_its_own_feed(practice, client):
    draft = credit(practice, client, status_id="DRAFT")
    practice.clock.advance(60)
    _, position, _ = read(client, INVOICES)
    client.do(INVOICES, draft, Deed.DELETE, KEY)
    assert client.deletions(INVOICES, position, [draft.id]).gone == {draft.id}


def test_an_allocation_shows_on_both_documents_of_the_customer(practice, client):
    owner = organization(client, OTHER_KEY)
    given = client.create(INVOICES, credit_fields(practice, owner), KEY)
    owed = client.create(INVOICES, invoice_fields(practice, owner, reference="INV8"), THIRD_KEY)
    practice.clock.advance(3700)
    known, position, _ = read(client, INVOICES)
    revisions = {record.id: record.revision for record in known.values()}
    practice.world.bump_paid_invoice = False
    amounts = {owed.id: "24.00", given.id.removeprefix("credit:"): "-24.00"}
    rows = [{"artefact_id": key, "amount": amount} for key, amount in amounts.items()]
    kind = {"transaction_type_id": "CUSTOMER_ALLOCATION", "contact_id": owner.id}
    practice.world.create("contact_allocations", {**kind, "allocated_artefacts": rows})
    practice.clock.advance(3700)
    records, _, _ = read(client, INVOICES, position, lambda one, revision: revisions.get(one) == revision)
    assert {one: record.fields["status_id"] for one, record in records.items()} == {
        given.id: "PAID",
        owed.id: "PAID",
    }
    assert records[given.id].fields["total_paid"] == Decimal(-24)


def test_a_plan_that_opens_none_to_programs_holds_the_credit_note_alone():
    practice = Practice(plan=STANDARD)
    try:
        client = practice.client(credit_notes=True)
        with pytest.raises(errors.RejectedByServer, match="does not take the credit note") as refused:
            credit(practice, client)
        assert "by hand" in refused.value.fix
    finally:
        practice.close()


def test_a_refused_line_is_named(practice, client):
    with pytest.raises(errors.RejectedByServer) as refused:
        credit(practice, client, line={"tax_amount": Decimal("-9.00")})
    assert "line" in refused.value.explanation.lower()
    assert refused.value.fields == ("lines.tax_amount",)
