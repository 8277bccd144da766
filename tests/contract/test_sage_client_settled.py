"""By what an invoice was settled in Sage, as its client reads it: receipts, refunds, credits, write-offs."""

from decimal import Decimal

import pytest

from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules.statuses import payment_state
from tests.contract.test_sage_client_payments import invoice
from tests.sage_practice import Practice, read

INVOICES = ModuleId.INVOICES
D = Decimal


@pytest.fixture
def practice():
    world = Practice()
    yield world
    world.close()


@pytest.fixture
def owed(practice):
    """Two invoices of 24.00 of one customer."""
    customer = practice.customer()
    return invoice(practice, customer), invoice(practice, customer)


def receipt(practice, invoice_id, total, *items, **facts):
    shown = practice.world.get("sales_invoices", invoice_id)
    allocated = items or ({"artefact_id": invoice_id, "amount": total},)
    body = {
        "transaction_type_id": "CUSTOMER_RECEIPT",
        "contact_id": shown["contact"]["id"],
        "bank_account_id": practice.world.all("bank_accounts")[0]["id"],
        "date": "2026-11-20",
        "total_amount": total,
        "allocated_artefacts": list(allocated),
        **facts,
    }
    return practice.world.create("contact_payments", body)


def allocate(practice, *items):
    contact = practice.world.all("sales_invoices")[0]["contact"]["id"]
    allocated = [{"artefact_id": key, "amount": amount} for key, amount in items]
    facts = {"transaction_type_id": "CUSTOMER_ALLOCATION", "contact_id": contact, "date": "2026-11-20"}
    return practice.world.create("contact_allocations", {**facts, "allocated_artefacts": allocated})


def credit_note(practice):
    shown = practice.world.all("sales_invoices")[0]
    line = {
        "description": "Widget",
        "ledger_account_id": practice.world.account(4000),
        "quantity": "2",
        "unit_price": "10.00",
        "tax_rate_id": practice.world.tax_rate("STANDARD"),
        "tax_amount": "4.00",
    }
    body = {"contact_id": shown["contact"]["id"], "date": "2026-11-20", "credit_note_lines": [line]}
    return practice.world.create("sales_credit_notes", body)["id"]


def listed(practice, invoice_id, **wishes):
    """The invoice by a first listing, and by a look; they must say the same."""
    client = practice.client(**wishes)
    record = read(client, INVOICES, None, lambda _key, _revision: False)[0][invoice_id]
    assert client.look(INVOICES, invoice_id).fields["status_id"] == record.fields["status_id"]
    assert client.look(INVOICES, invoice_id).rows("payments") == record.rows("payments")
    return record


def test_an_unpaid_invoice_shows_no_payments(practice, owed):
    record = listed(practice, owed[0])
    assert (record.rows("payments"), payment_state(record)) == ((), "UNPAID")


def test_a_receipt_tells_its_amount_date_and_reference(practice, owed):
    made = receipt(practice, owed[0], "10.00", reference="BACS 7")
    record = listed(practice, owed[0])
    (row,) = record.rows("payments")
    assert row["amount"] == D("10.00")
    assert (row["means"], row["reference"], row["payment_id"]) == ("receipt", "BACS 7", made["id"])
    assert row["date"].isoformat() == "2026-11-20"
    assert payment_state(record) == "PART_PAID"


def test_what_is_received_in_full_is_paid(practice, owed):
    receipt(practice, owed[0], "24.00")
    assert payment_state(listed(practice, owed[0])) == "PAID"


def test_what_is_paid_beyond_is_overpaid_where_somebody_wants_to_know(practice, owed):
    receipt(practice, owed[0], "30.00", {"artefact_id": owed[0], "amount": "24.00"})
    record = listed(practice, owed[0], on_account=True)
    assert [row["on_account"] for row in record.rows("payments")] == [D("6.00")]
    assert payment_state(record) == "OVERPAID"


def test_nobody_wants_to_know_of_overpayments_and_nothing_is_asked_for_them(practice, owed):
    receipt(practice, owed[0], "30.00", {"artefact_id": owed[0], "amount": "24.00"})
    client = practice.client()
    practice.faults.sent.clear()
    records, _, _ = read(client, INVOICES, None, lambda _key, _revision: False)
    assert payment_state(records[owed[0]]) == "PAID"
    assert practice.faults.paths() == ["sales_invoices"]


def test_a_refund_leaves_an_invoice_refunded(practice, owed):
    receipt(practice, owed[0], "24.00")
    receipt(practice, owed[0], "24.00", transaction_type_id="CUSTOMER_REFUND")
    record = listed(practice, owed[0])
    assert [row["means"] for row in record.rows("payments")] == ["receipt", "refund"]
    assert (record.text("status_id"), payment_state(record)) == ("UNPAID", "REFUNDED")


def test_what_is_paid_again_after_a_refund_is_paid(practice, owed):
    receipt(practice, owed[0], "24.00")
    receipt(practice, owed[0], "24.00", transaction_type_id="CUSTOMER_REFUND")
    receipt(practice, owed[0], "24.00")
    assert payment_state(listed(practice, owed[0])) == "PAID"


def test_what_a_credit_note_settles_alone_is_credited(practice, owed):
    note = credit_note(practice)
    allocate(practice, (owed[0], "24.00"), (note, "-24.00"))
    record = listed(practice, owed[0])
    (row,) = record.rows("payments")
    assert (row["means"], row["source_id"]) == ("credit", note)
    assert payment_state(record) == "CREDITED"


def test_what_a_credit_note_settles_in_part_and_money_the_rest_is_paid(practice, owed):
    allocate(practice, (owed[0], "4.00"), (credit_note(practice), "-4.00"))
    receipt(practice, owed[0], "20.00")
    assert payment_state(listed(practice, owed[0])) == "PAID"


def test_money_that_was_on_account_is_money(practice, owed):
    left = receipt(practice, owed[0], "24.00", {"artefact_id": owed[0], "amount": "0.01"})
    allocate(practice, (owed[1], "23.99"), (left["payment_on_account"]["id"], "-23.99"))
    record = listed(practice, owed[1])
    assert [row["means"] for row in record.rows("payments")] == ["receipt"]
    assert payment_state(record) == "PART_PAID"


def test_what_is_given_up_is_written_off(practice, owed):
    receipt(practice, owed[0], "20.00")
    receipt(practice, owed[0], "0.00", {"artefact_id": owed[0], "amount": "0.00", "discount": "4.00"})
    record = listed(practice, owed[0])
    assert [(row["means"], row.get("given_up")) for row in record.rows("payments")] == [
        ("receipt", None),
        ("given up", D("4.00")),
    ]
    assert payment_state(record) == "WRITTEN_OFF"


def test_a_discount_for_paying_soon_is_no_write_off(practice, owed):
    receipt(practice, owed[0], "23.00", {"artefact_id": owed[0], "amount": "23.00", "discount": "1.00"})
    assert payment_state(listed(practice, owed[0])) == "PAID"


def test_a_credit_of_which_sage_does_not_say_what_it_is_leaves_its_own_word(practice, owed):
    practice.world.credit(owed[0], "24.00")
    record = listed(practice, owed[0])
    assert [row["means"] for row in record.rows("payments")] == ["unknown"]
    assert payment_state(record) == "PAID"


def test_a_void_invoice_is_void(practice, owed):
    practice.world.delete("sales_invoices", owed[0], void_reason="Entered twice")
    assert payment_state(listed(practice, owed[0])) == "VOID"


class Follower:
    """Reads on from a cursor, knowing what it has read."""

    def __init__(self, practice, **wishes):
        self.practice, self.client = practice, practice.client(**wishes)
        self.known, self.position = {}, None
        self.go_on()

    def go_on(self, **wishes):
        self.practice.clock.advance(900)
        self.practice.faults.sent.clear()
        client = self.practice.client(**wishes) if wishes else self.client
        records, self.position, _ = read(
            client, INVOICES, self.position, lambda key, revision: self.known.get(key) == revision
        )
        self.known |= {key: record.revision for key, record in records.items()}
        self.asked = self.practice.faults.paths()
        return {key: payment_state(record) for key, record in records.items()}


def test_an_overpayment_that_is_used_up_is_noticed_though_its_invoice_shows_nothing(practice, owed):
    follower = Follower(practice, on_account=True)
    made = receipt(practice, owed[0], "30.00", {"artefact_id": owed[0], "amount": "24.00"})
    assert follower.go_on() == {owed[0]: "OVERPAID"}
    assert follower.go_on() == {}
    allocate(practice, (owed[1], "6.00"), (made["payment_on_account"]["id"], "-6.00"))
    assert follower.go_on() == {owed[0]: "PAID", owed[1]: "PART_PAID"}


def test_overpayments_of_before_are_found_once_somebody_wants_to_know(practice, owed):
    receipt(practice, owed[0], "30.00", {"artefact_id": owed[0], "amount": "24.00"})
    follower = Follower(practice)
    idle = ["sales_invoices", "contact_payments", "contact_payments"]
    assert (follower.go_on(), follower.asked) == ({}, idle)
    assert follower.go_on(on_account=True) == {owed[0]: "OVERPAID"}
    assert follower.go_on(on_account=True) == {}
    assert follower.asked == idle


def test_another_kind_of_settlement_of_the_same_amount_is_news(practice, owed):
    paid = receipt(practice, owed[0], "24.00")
    follower = Follower(practice)
    practice.world.delete("contact_payments", paid["id"])
    allocate(practice, (owed[0], "24.00"), (credit_note(practice), "-24.00"))
    assert follower.go_on() == {owed[0]: "CREDITED"}
