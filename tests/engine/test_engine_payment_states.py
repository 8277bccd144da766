"""Each state of an invoice's money in Sage gets its Vtiger status, and is taken back with the money."""

from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.core.settings import FieldChoice
from sagesync_desktop.core.types import Direction
from tests.engine.company import INVOICES, SAGE
from tests.engine.in_step import assert_in_step, money
from tests.engine.test_engine_money import bounce, in_books, in_crm, order, pay, rules, shown, trading

__all__ = ["trading"]
STATUSES = {
    "PART_PAID": "Partly paid",
    "PAID": "Paid",
    "OVERPAID": "Overpaid",
    "CREDITED": "Credited in full",
    "WRITTEN_OFF": "Written off",
    "REFUNDED": "Refunded",
    "REOPENED": "Reopened",
    "VOID": "Cancel",
}


def receipt(company, total="24.00", amount="24.00", **facts):
    books = in_books(company)
    item = {"artefact_id": books["id"], "amount": amount}
    discount = facts.pop("discount", None)
    body = {
        "transaction_type_id": "CUSTOMER_RECEIPT",
        "contact_id": books["contact"]["id"],
        "bank_account_id": company.sage.all("bank_accounts")[0]["id"],
        "date": "2026-11-21",
        "total_amount": total,
        "allocated_artefacts": [{**item, "discount": discount} if discount else item],
        **facts,
    }
    return company.sage.create("contact_payments", body)["id"]


def credit(company):
    books, item = in_books(company), company.in_sage("products", item_code="W-1")
    lines = [company.sage_line(item, "2", "10.00")]
    body = {"contact_id": books["contact"]["id"], "date": "2026-11-21", "credit_note_lines": lines}
    note = company.sage.create("sales_credit_notes", body)["id"]
    items = [{"artefact_id": books["id"], "amount": "24.00"}, {"artefact_id": note, "amount": "-24.00"}]
    facts = {"transaction_type_id": "CUSTOMER_ALLOCATION", "contact_id": books["contact"]["id"]}
    return company.sage.create("contact_allocations", {**facts, "allocated_artefacts": items})["id"]


def written_off(company):
    return receipt(company, "0.00", "0.00", discount="24.00")


STATES = {
    "part paid": (lambda company: receipt(company, "10.00", "10.00"), "Partly paid", "10.00"),
    "paid": (receipt, "Paid", "24.00"),
    "overpaid": (lambda company: receipt(company, "30.00"), "Overpaid", "24.00"),
    "written off": (written_off, "Written off", "0.00"),
}


@pytest.fixture
def mapped(trading):
    """Every state has a status of its own."""
    trading.set_mappings(replace(trading.settings.mappings, statuses=STATUSES))
    order(trading, invoicestatus="Sent")
    trading.finished()
    return trading


@pytest.mark.parametrize(("settle", "word", "received"), STATES.values(), ids=STATES)
def test_a_payment_gives_its_own_status_and_taken_back_the_invoice_is_open_again(
    mapped, settle, word, received
):
    payment = settle(mapped)
    mapped.finished()
    assert shown(mapped)[:2] == (word, Decimal(received))
    assert mapped.held() == []
    assert mapped.finished().written == []
    mapped.sage.delete("contact_payments", payment)
    mapped.finished()
    assert shown(mapped) == ("Reopened", Decimal(0), Decimal("24.00"))
    assert mapped.held() == []
    assert mapped.finished().written == []
    assert_in_step(mapped)


def test_a_credited_invoice_says_so_until_the_credit_is_taken_back(mapped):
    allocation = credit(mapped)
    mapped.finished(wait=3600)
    assert shown(mapped)[0] == "Credited in full"
    mapped.sage.delete("contact_allocations", allocation)
    mapped.finished(wait=3600)
    assert shown(mapped)[0] == "Reopened"
    assert mapped.finished().written == []


def test_a_refunded_invoice_says_so_and_owes_again_until_it_is_paid_anew(mapped):
    receipt(mapped)
    mapped.finished()
    receipt(mapped, transaction_type_id="CUSTOMER_REFUND")
    mapped.finished()
    assert shown(mapped) == ("Refunded", Decimal(0), Decimal("24.00"))
    assert mapped.finished().written == []
    receipt(mapped)
    mapped.finished()
    assert shown(mapped) == ("Paid", Decimal("24.00"), Decimal(0))


def test_a_bounced_payment_reopens_the_invoice_and_the_next_one_pays_it(mapped):
    receipt(mapped)
    mapped.finished()
    bounce(mapped)
    mapped.finished()
    assert shown(mapped)[0] == "Reopened"
    receipt(mapped)
    mapped.finished()
    assert shown(mapped)[0] == "Paid"


def test_an_overpayment_set_against_another_invoice_leaves_the_first_one_paid(mapped):
    receipt(mapped, "30.00")
    mapped.finished()
    second = mapped.sage_invoice(
        mapped.in_sage("contacts", name="Alpha Ltd"),
        mapped.sage_line(mapped.in_sage("products", item_code="W-1"), "2", "10.00"),
    )
    (made,) = mapped.sage.all("contact_payments")
    items = [
        {"artefact_id": second["id"], "amount": "6.00"},
        {"artefact_id": made["payment_on_account"]["id"], "amount": "-6.00"},
    ]
    facts = {"transaction_type_id": "CUSTOMER_ALLOCATION", "contact_id": second["contact"]["id"]}
    mapped.sage.create("contact_allocations", {**facts, "allocated_artefacts": items})
    mapped.finished()
    assert shown(mapped)[0] == "Paid"


def test_void_gets_its_status(mapped):
    mapped.sage.delete("sales_invoices", in_books(mapped)["id"], void_reason="Entered twice")
    mapped.finished()
    assert shown(mapped)[0] == "Cancel"


@pytest.mark.parametrize(
    ("settle", "word"),
    [
        (lambda company: receipt(company, "30.00"), "Paid"),
        (written_off, "Paid"),
        (lambda company: credit(company), "Paid"),
        (lambda company: receipt(company, "10.00", "10.00"), "Sent"),
    ],
    ids=["overpaid", "written off", "credited", "part paid"],
)
def test_a_state_without_a_status_of_its_own_follows_the_word_of_sages(trading, settle, word):
    order(trading, invoicestatus="Sent")
    trading.finished()
    settle(trading)
    trading.finished(wait=3600)
    assert shown(trading)[0] == word


def test_nothing_more_is_asked_of_sage_while_no_status_needs_it(trading):
    order(trading)
    trading.finished()
    receipt(trading, "30.00")
    ran = trading.finished()
    singles = [one for one in ran.seen if "contact_payments/" in one.path]
    assert singles == []
    idle = trading.finished()
    assert len(idle.asked(SAGE, "GET", "contact_payments")) == 2


def test_the_last_payments_date_comes_to_a_field_of_hers_and_goes_with_the_payment(trading):
    field = trading.vtiger.add_custom_field("Invoice", "Last payment")
    trading.set_module(INVOICES, fields=(FieldChoice(field, vtiger=field, sage="last_paid"),))
    order(trading)
    trading.finished()
    assert in_crm(trading)[field] == ""
    pay(trading, "10.00")
    trading.finished()
    assert in_crm(trading)[field] == trading.clock.now().date().isoformat()
    bounce(trading)
    trading.finished()
    assert in_crm(trading)[field] == ""
    assert trading.finished().written == []


def test_a_date_that_somebody_types_into_that_field_never_reaches_sage(trading):
    field = trading.vtiger.add_custom_field("Invoice", "Last payment")
    trading.set_module(INVOICES, fields=(FieldChoice(field, vtiger=field, sage="last_paid"),))
    order(trading)
    trading.finished()
    trading.vtiger.edit({"id": in_crm(trading)["id"], field: "2026-11-01"})
    assert trading.finished().of("failed") == []
    assert in_books(trading)["last_paid"] is None


def test_paid_in_vtiger_is_listed_though_no_status_travels(trading):
    trading.set_module(INVOICES, fields=(FieldChoice("status", direction=Direction.OFF),))
    order(trading, invoicestatus="Paid")
    trading.finished()
    assert rules(trading) == ["invoice.paid_differs"]
    pay(trading)
    trading.finished()
    assert rules(trading) == []
    assert money(in_crm(trading)["received"]) == Decimal("24.00")
