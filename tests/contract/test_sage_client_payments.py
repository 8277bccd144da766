"""Payments, credits and what takes them back are noticed although no invoice's own stamp moves."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sagesync_desktop.core.types import ModuleId
from tests.sage_practice import Practice, read
from tests.worlds import take_back_credit

INVOICES = ModuleId.INVOICES


@pytest.fixture
def practice():
    world = Practice()
    yield world
    world.close()


@pytest.fixture
def client(practice):
    return practice.client()


class Reader:
    """Reads invoices as an engine does: what was read in that very revision is known."""

    def __init__(self, practice, client):
        self.practice, self.client = practice, client
        self.revisions, self.position = {}, None
        self.go_on()

    def go_on(self, after=900):
        """The invoices that came; the paths that it cost are in `asked`."""
        self.practice.clock.advance(after)
        self.practice.faults.sent.clear()
        records, self.position, _ = read(
            self.client, INVOICES, self.position, lambda key, revision: self.revisions.get(key) == revision
        )
        self.revisions |= {key: record.revision for key, record in records.items()}
        self.asked = self.practice.faults.paths()
        return records


def invoice(practice, customer):
    line = {
        "description": "Widget",
        "ledger_account_id": practice.world.account(4000),
        "quantity": "2",
        "unit_price": "10.00",
        "tax_rate_id": practice.world.tax_rate("STANDARD"),
        "tax_amount": "4.00",
    }
    body = {"contact_id": customer["id"], "date": "2026-11-20", "invoice_lines": [line]}
    return practice.world.create("sales_invoices", body)["id"]


@pytest.fixture
def owed(practice):
    """Two invoices of one customer."""
    customer = practice.customer()
    return invoice(practice, customer), invoice(practice, customer)


def receipt(practice):
    return practice.world.all("contact_payments")[-1]["id"]


def paid(records):
    return {key: record.amount("total_paid") for key, record in records.items()}


@pytest.mark.parametrize("list_lines", [True, False], ids=["lists with lines", "lists without lines"])
def test_a_payment_brings_its_invoice_and_no_other(practice, client, owed, list_lines):
    practice.world.list_lines = list_lines
    reader = Reader(practice, client)
    practice.world.pay(owed[0], "10.00")
    assert paid(reader.go_on()) == {owed[0]: Decimal(10)}
    assert reader.go_on() == {}


def test_a_deleted_payment_brings_the_invoice_that_is_owed_again(practice, client, owed):
    practice.world.pay(owed[0], "24.00")
    reader = Reader(practice, client)
    practice.world.delete("contact_payments", receipt(practice))
    came = reader.go_on()
    assert paid(came) == {owed[0]: Decimal(0)}
    assert came[owed[0]].text("status_id") == "UNPAID"


def test_a_payment_moved_to_another_invoice_brings_both(practice, client, owed):
    practice.world.pay(owed[0], "24.00")
    reader = Reader(practice, client)
    allocated = [{"artefact_id": owed[1], "amount": "24.00"}]
    practice.world.update("contact_payments", receipt(practice), {"allocated_artefacts": allocated})
    assert paid(reader.go_on()) == {owed[0]: Decimal(0), owed[1]: Decimal(24)}


def test_a_payment_taken_off_its_invoice_brings_it(practice, client, owed):
    practice.world.pay(owed[0], "24.00")
    reader = Reader(practice, client)
    practice.world.update("contact_payments", receipt(practice), {"allocated_artefacts": []})
    assert paid(reader.go_on()) == {owed[0]: Decimal(0)}


def test_a_deleted_payment_of_which_sage_names_no_customer_is_looked_for_everywhere(practice, client, owed):
    practice.world.pay(owed[0], "24.00")
    reader = Reader(practice, client)
    practice.world.delete("contact_payments", receipt(practice))
    for _ in range(2):
        practice.faults.answer(
            "GET",
            "/contact_payments",
            200,
            json={
                "$items": [
                    {"id": "a", "displayed_as": "", "$path": "/a", "deleted_at": "2026-11-22T12:20:00Z"}
                ]
            },
            headers={"Date": "Sun, 22 Nov 2026 12:20:00 GMT"},
        )
    assert paid(reader.go_on()) == {owed[0]: Decimal(0)}


def test_credits_set_against_an_invoice_and_taken_back_are_noticed_within_the_hour(practice, client, owed):
    reader = Reader(practice, client)
    allocation = practice.world.credit(owed[0], "24.00")
    assert reader.go_on(after=600) == {}
    assert "contact_allocations" not in reader.asked
    assert paid(reader.go_on(after=3600)) == {owed[0]: Decimal(24)}
    take_back_credit(practice.world, allocation["id"])
    assert paid(reader.go_on(after=3600)) == {owed[0]: Decimal(0)}


def test_a_user_who_may_not_see_payments_reads_all_invoices_once_an_hour(practice, client, owed):
    reader = Reader(practice, client)
    practice.world.pay(owed[0], "24.00")

    def refuse():
        problem = [{"$severity": "error", "$dataCode": "MultiUserAccessDenied", "$message": "Not allowed."}]
        practice.faults.answer("GET", "/contact_payments", 403, json=problem)

    refuse()
    assert reader.go_on(after=600) == {}
    refuse()
    assert paid(reader.go_on(after=3600)) == {owed[0]: Decimal(24)}


def test_a_payment_to_a_supplier_concerns_no_invoice(practice, client, owed):
    reader = Reader(practice, client)
    spent = {"id": "a", "contact": {"id": "b"}, "transaction_type": {"id": "VENDOR_PAYMENT"}}
    practice.faults.answer("GET", "/contact_payments", 200, json={"$items": [spent]})
    assert reader.go_on() == {}
    assert reader.asked == ["sales_invoices", "contact_payments", "contact_payments"]


def test_payments_of_many_customers_are_looked_up_in_one_listing_of_all_invoices(practice, client):
    invoices = [invoice(practice, practice.customer(f"Customer {number}")) for number in range(42)]
    reader = Reader(practice, client)
    for one in invoices:
        practice.world.pay(one, "24.00")
    assert set(reader.go_on()) == set(invoices)
    assert reader.asked.count("sales_invoices") == 2


def test_the_cursor_tells_when_allocations_were_asked_for_last(practice, client, owed):
    reader = Reader(practice, client)
    listed, allocated = reader.position.split("|")
    assert listed == allocated
    reader.go_on(after=600)
    assert reader.position.endswith(f"|{allocated}")
    reader.go_on(after=timedelta(hours=1).total_seconds())
    assert reader.position.split("|")[0] == reader.position.split("|")[1]
