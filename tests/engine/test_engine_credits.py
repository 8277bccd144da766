"""Credit notes: documents of negative amounts travel to the penny, once, and are no invoices."""

from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.runs import CureOrder, UndoOrder
from sagesync_desktop.core.settings import InvoiceChoice
from sagesync_desktop.core.types import Trigger
from tests.engine.company import INVOICES, SAGE, VTIGER
from tests.engine.entries import PLACE, line
from tests.engine.in_step import money

BASKETS = {
    "half pennies on one line": [("-1", "0.33", "0"), ("-1", "0.33", "0"), ("-1", "0.33", "0")],
    "half pennies that add up": [("-1", "10.03", "0")] * 7,
    "percent discounts": [("-3", "9.99", "7.5"), ("-1", "38.50", "12.5"), ("-25", "27.50", "2.5")],
    "fractions of a unit": [("-1.250", "7.77", "0"), ("-0.333", "3.00", "0")],
    "a line that is kept": [("-5", "10.00", "0"), ("1", "7.50", "0")],
}


@pytest.fixture
def trading(company):
    """A customer and a product on both sides, and the way switched on."""
    company.account("Alpha Ltd", **PLACE)
    company.product()
    company.finished()
    company.finished()
    company.switch_on(Option.CREDIT_NOTES)
    return company


def alpha(company):
    return company.in_vtiger("Accounts", accountname="Alpha Ltd")


def widget(company):
    return company.in_vtiger("Products", productcode="W-1")


def returned(company, *lines, **fields):
    return company.invoice(alpha(company), *(lines or [line(widget(company), "-2")]), **fields)


def credit_note(company):
    (only,) = company.sage.all("sales_credit_notes")
    return only


@pytest.mark.parametrize("basket", BASKETS.values(), ids=BASKETS)
def test_net_tax_and_total_agree_to_the_penny_with_the_signs_turned(trading, basket):
    returned(trading, *[line(widget(trading), q, p, discount_percent=d) for q, p, d in basket])
    trading.finished()
    assert trading.held() == []
    books, crm = credit_note(trading), trading.in_vtiger("Invoice", subject="Order 1")
    assert money(books["total_amount"]) == -money(crm["hdnGrandTotal"])
    assert money(books["net_amount"]) == -money(crm["pre_tax_total"])
    assert trading.sage.all("sales_invoices") == []
    assert trading.finished().written == []


def test_an_amount_off_a_returned_line_stays_an_amount_off_it(trading):
    returned(trading, line(widget(trading), "-2", discount_amount="-5.00"))
    trading.finished()
    assert trading.held() == []
    (sent,) = credit_note(trading)["credit_note_lines"]
    assert (sent["quantity"], sent["discount_amount"], sent["net_amount"]) == ("2.0", "5.0", "15.0")
    assert trading.finished().written == []


def test_the_credit_note_is_linked_under_its_own_id_and_bears_vtigers_number(trading):
    made = returned(trading)
    trading.finished()
    link = trading.store.link(INVOICES, VTIGER, made["id"])
    assert link.sage_id == f"credit:{credit_note(trading)['id']}"
    assert credit_note(trading)["reference"] == "INV1"


def test_while_the_way_is_off_a_credit_note_is_held_as_before(trading):
    trading.settings = trading.settings.with_option(Option.CREDIT_NOTES, on=False)
    returned(trading)
    ran = trading.finished()
    assert [rule for rule, _, _ in trading.held()] == ["invoice.credit_note"]
    assert ran.asked("sage", "GET", "sales_credit_notes") == []
    assert trading.sage.all("sales_credit_notes") == []


def test_switching_the_way_on_lets_go_what_was_held_and_off_changes_nothing_that_was_done(trading):
    trading.settings = trading.settings.with_option(Option.CREDIT_NOTES, on=False)
    returned(trading)
    trading.finished()
    trading.switch_on(Option.CREDIT_NOTES)
    trading.finished()
    assert trading.held() == []
    trading.settings = trading.settings.with_option(Option.CREDIT_NOTES, on=False)
    ran = trading.finished()
    assert (ran.written, trading.held()) == ([], [])
    assert len(trading.sage.all("sales_credit_notes")) == 1


def test_a_change_in_vtiger_reaches_the_credit_note(trading):
    made = returned(trading)
    trading.finished()
    trading.vtiger.edit({"id": made["id"], "LineItems": [line(widget(trading), "-3")]})
    trading.finished()
    assert trading.held() == []
    assert money(credit_note(trading)["total_amount"]) == Decimal("36.00")
    assert trading.finished().written == []


def test_what_is_used_of_it_is_shown_in_vtiger_below_nothing(trading):
    made = returned(trading)
    owed = trading.invoice(alpha(trading), line(widget(trading), "5"), subject="Order 2")
    trading.finished()
    use(trading, "24.00")
    trading.finished()
    assert trading.held() == []
    shown = trading.vtiger.retrieve(made["id"])
    assert (money(shown["received"]), money(shown["balance"])) == (Decimal(-24), Decimal(0))
    assert shown["invoicestatus"] == "Created"
    paid = trading.vtiger.retrieve(owed["id"])
    assert (money(paid["received"]), money(paid["balance"])) == (Decimal(24), Decimal(36))
    trading.clock.advance(3700)
    assert trading.finished().written == []


def use(company, amount):
    """Set the credit note against the invoice INV2, as Sage's own pages do."""
    invoice, given = company.in_sage("sales_invoices", reference="INV2"), credit_note(company)
    rows = [(invoice["id"], amount), (given["id"], f"-{amount}")]
    kind = {"transaction_type_id": "CUSTOMER_ALLOCATION", "contact_id": invoice["contact"]["id"]}
    parts = [{"artefact_id": key, "amount": part} for key, part in rows]
    company.sage.create("contact_allocations", {**kind, "allocated_artefacts": parts})
    company.clock.advance(3700)


def test_what_somebody_paid_out_in_vtiger_beyond_what_sage_knows_stays_and_is_listed(trading):
    made = returned(trading)
    trading.invoice(alpha(trading), line(widget(trading), "5"), subject="Order 2")
    trading.finished()
    trading.vtiger.edit({"id": made["id"], "received": "-20.00"})
    use(trading, "12.00")
    trading.finished()
    assert money(trading.vtiger.retrieve(made["id"])["received"]) == Decimal(-20)
    assert [rule for rule, _, _ in trading.held()] == ["invoice.paid_differs"]


def test_a_credit_note_that_names_its_invoice_is_not_taken_for_it(trading):
    customer = trading.in_sage("contacts", name="Alpha Ltd")
    item = trading.in_sage("products", item_code="W-1")
    trading.sage.create(
        "sales_credit_notes",
        {
            "contact_id": customer["id"],
            "date": "2026-11-20",
            "reference": "INV1",
            "credit_note_lines": [trading.sage_line(item, "1", "10.00")],
        },
    )
    made = trading.invoice(alpha(trading), line(widget(trading), "2"), subject="Order 1")
    trading.finished()
    posted = trading.in_sage("sales_invoices", reference="INV1")
    assert trading.store.link(INVOICES, VTIGER, made["id"]).sage_id == posted["id"]
    assert [rule for rule, _, _ in trading.held()] == ["invoice.credit_in_sage"]


def test_one_that_was_entered_on_both_sides_is_linked_and_not_made_again(trading):
    customer = trading.in_sage("contacts", name="Alpha Ltd")
    trading.sage.create(
        "sales_credit_notes",
        {
            "contact_id": customer["id"],
            "date": "2026-11-20",
            "reference": "INV1",
            "credit_note_lines": [
                trading.sage_line(trading.in_sage("products", item_code="W-1"), price="10.00")
            ],
        },
    )
    made = returned(trading)
    trading.finished()
    assert len(trading.sage.all("sales_credit_notes")) == 1
    assert trading.store.link(INVOICES, VTIGER, made["id"]).sage_id == f"credit:{credit_note(trading)['id']}"


def test_as_drafts_credit_notes_wait_to_be_released(trading):
    trading.settings = replace(trading.settings, invoices=InvoiceChoice(as_draft=True))
    returned(trading)
    trading.finished()
    assert credit_note(trading)["status"]["id"] == "DRAFT"
    trading.sage.release(credit_note(trading)["id"], resource="sales_credit_notes")
    trading.finished()
    assert trading.finished().written == []


def test_one_that_is_made_void_in_sage_is_told(trading):
    returned(trading)
    trading.finished()
    trading.sage.delete("sales_credit_notes", credit_note(trading)["id"], void_reason="Wrong")
    trading.finished()
    assert [rule for rule, _, _ in trading.held()] == ["invoice.paid_differs"]


def test_an_idle_run_costs_one_request_more(trading):
    returned(trading)
    trading.finished()
    trading.finished()
    on = trading.finished()
    trading.settings = trading.settings.with_option(Option.CREDIT_NOTES, on=False)
    trading.finished()
    off = trading.finished()
    assert len(on.seen) - len(off.seen) == 1


# -- made in Sage


def made_in_sage(company, **fields):
    customer, item = (
        company.in_sage("contacts", name="Alpha Ltd"),
        company.in_sage("products", item_code="W-1"),
    )
    lines = [company.sage_line(item, price="10.00")]
    return company.sage.create(
        "sales_credit_notes",
        {"contact_id": customer["id"], "date": "2026-11-20", **fields, "credit_note_lines": lines},
    )


def come_to_vtiger(company):
    company.settings = replace(company.settings, invoices=InvoiceChoice(credit_notes_to_vtiger=True))


def test_a_credit_note_that_was_made_in_sage_stays_there_and_is_told(trading):
    made_in_sage(trading)
    trading.finished()
    assert trading.vtiger.all("Invoice") == []
    assert [(rule, side) for rule, side, _ in trading.held()] == [("invoice.credit_in_sage", "sage")]


def test_where_she_chooses_so_it_comes_to_vtiger_as_a_document_below_nothing(trading):
    come_to_vtiger(trading)
    made_in_sage(trading, reference="RMA 7")
    trading.finished()
    assert trading.held() == []
    (made,) = trading.vtiger.all("Invoice")
    assert (money(made["hdnGrandTotal"]), made["invoicestatus"]) == (Decimal(-24), "Credit Invoice")
    assert money(made["balance"]) == Decimal(-24)
    assert made["subject"] == "RMA 7"
    assert trading.finished().written == []
    assert trading.finished().written == []


def test_the_cure_lets_all_of_them_come(trading):
    made = made_in_sage(trading)
    trading.finished()
    order = CureOrder(INVOICES, SAGE, f"credit:{made['id']}", "send_to_vtiger")
    ran = trading.cure(order)
    assert ran.cured == [(True, "")]
    assert len(trading.vtiger.all("Invoice")) == 1
    assert trading.held() == []


# -- a document that became the other kind


def turned(company, document, quantity):
    company.vtiger.edit({"id": document["id"], "LineItems": [line(widget(company), quantity)]})
    return company.finished()


def test_a_posted_invoice_that_becomes_a_credit_note_is_a_question(trading):
    made = returned(trading, line(widget(trading), "2"))
    trading.finished()
    turned(trading, made, "-3")
    (skip,) = trading.store.open_skips(INVOICES)
    assert skip.why.rule == "invoice.other_kind"
    assert "a credit note over 36.00 in Vtiger now, but an invoice over 24.00 in Sage" in skip.why.because
    assert trading.sage.all("sales_credit_notes") == []
    assert trading.in_sage("sales_invoices", reference="INV1")["total_amount"] == "24.0"


@pytest.mark.parametrize(
    ("first", "then", "old", "new"),
    [
        ("2", "-3", "sales_invoices", "sales_credit_notes"),
        ("-2", "3", "sales_credit_notes", "sales_invoices"),
    ],
)
def test_the_question_is_answered_by_taking_the_old_one_back_and_posting_it_anew(
    trading, first, then, old, new
):
    made = returned(trading, line(widget(trading), first))
    trading.finished()
    turned(trading, made, then)
    assert [rule for rule, _, _ in trading.held()] == ["invoice.other_kind"]
    ran = trading.cure(CureOrder(INVOICES, VTIGER, made["id"], "post_anew"))
    assert ran.cured == [(True, "")]
    (void,), (posted,) = trading.sage.all(old), trading.sage.all(new)
    assert (void["status"]["id"], posted["total_amount"]) == ("VOID", "36.0")
    trading.finished()
    assert [(rule, side) for rule, side, _ in trading.held()] == [("invoice.void_in_sage", "sage")]
    assert len(trading.sage.all(new)) == len(trading.sage.all(old)) == 1


def test_what_is_paid_is_not_taken_back(trading):
    made = returned(trading, line(widget(trading), "2"))
    trading.finished()
    trading.sage.pay(trading.in_sage("sales_invoices", reference="INV1")["id"], "24.00")
    trading.finished()
    turned(trading, made, "-3")
    ran = trading.cure(CureOrder(INVOICES, VTIGER, made["id"], "post_anew"))
    ((done, because),) = ran.cured
    assert not done
    assert "24.00 is paid" in because
    assert trading.sage.all("sales_credit_notes") == []


# -- a status that means credit, over amounts above nothing


def by_status(company, quantity="2", status="Credit Invoice", **fields):
    return returned(company, line(widget(company), quantity), invoicestatus=status, **fields)


def test_a_status_that_means_credit_makes_a_credit_note_of_amounts_above_nothing(trading):
    made = by_status(trading)
    trading.finished()
    assert trading.held() == []
    assert (credit_note(trading)["total_amount"], trading.sage.all("sales_invoices")) == ("24.0", [])
    assert money(trading.vtiger.retrieve(made["id"])["hdnGrandTotal"]) == Decimal(24)
    assert trading.finished().written == []


def test_what_is_used_of_it_is_written_to_vtiger_above_nothing(trading):
    made = by_status(trading)
    trading.invoice(alpha(trading), line(widget(trading), "5"), subject="Order 2")
    trading.finished()
    use(trading, "10.00")
    trading.finished()
    shown = trading.vtiger.retrieve(made["id"])
    assert (money(shown["received"]), money(shown["balance"])) == (Decimal(10), Decimal(14))
    assert trading.held() == []


def test_used_up_it_keeps_the_status_that_makes_it_one(trading):
    made = by_status(trading)
    trading.invoice(alpha(trading), line(widget(trading), "5"), subject="Order 2")
    trading.finished()
    use(trading, "24.00")
    trading.finished()
    shown = trading.vtiger.retrieve(made["id"])
    assert (shown["invoicestatus"], money(shown["balance"])) == ("Credit Invoice", Decimal(0))
    assert trading.held() == []


def test_lines_changed_in_sage_are_written_to_it_above_nothing(trading):
    made = by_status(trading)
    trading.finished()
    item = trading.in_sage("products", item_code="W-1")
    lines = [trading.sage_line(item, "3", "10.00")]
    trading.sage.update("sales_credit_notes", credit_note(trading)["id"], {"credit_note_lines": lines})
    trading.finished()
    shown = trading.vtiger.retrieve(made["id"])
    assert (shown["LineItems"][0]["quantity"], money(shown["hdnGrandTotal"])) == ("3.000", Decimal(36))
    assert trading.held() == []
    assert trading.finished().written == []


def test_a_status_that_comes_to_mean_credit_makes_its_invoices_be_read_again(trading):
    trading.settings = replace(trading.settings, invoices=InvoiceChoice(ineligible_statuses=("Approved",)))
    by_status(trading, status="Approved")
    trading.invoice(alpha(trading), line(widget(trading), "5"), subject="Order 2")
    for _ in range(3):
        trading.finished()
    assert [rule for rule, _, _ in trading.held()] == ["invoice.not_eligible"]
    trading.settings = replace(
        trading.settings, invoices=InvoiceChoice(ineligible_statuses=(), credit_statuses=("Approved",))
    )
    trading.finished()
    assert trading.held() == []
    assert credit_note(trading)["total_amount"] == "24.0"
    assert trading.finished().asked("vtiger", "GET", "retrieve") == []


def test_an_invoice_that_gets_such_a_status_after_it_was_posted_is_a_question(trading):
    made = by_status(trading, status="Sent")
    trading.finished()
    trading.vtiger.edit({"id": made["id"], "invoicestatus": "Credit Invoice"})
    trading.finished()
    assert [rule for rule, _, _ in trading.held()] == ["invoice.other_kind"]
    trading.vtiger.edit({"id": made["id"], "invoicestatus": "Sent"})
    trading.finished()
    assert trading.held() == []
    assert trading.sage.all("sales_credit_notes") == []


def test_switched_off_again_a_credit_note_by_status_stays_as_it_was_posted(trading):
    made = by_status(trading)
    trading.finished()
    trading.settings = trading.settings.with_option(Option.CREDIT_NOTES, on=False)
    trading.finished()
    assert trading.held() == []
    trading.vtiger.edit({"id": made["id"], "LineItems": [line(widget(trading), "9")]})
    trading.finished()
    assert [rule for rule, _, _ in trading.held()] == ["invoice.credit_note"]
    assert credit_note(trading)["total_amount"] == "24.0"
    trading.switch_on(Option.CREDIT_NOTES)
    trading.finished()
    assert trading.held() == []
    assert credit_note(trading)["total_amount"] == "108.0"


# -- a credit note that is used for the invoice that it names


def naming(company, credits="for INV2", invoice="less INV1", quantity="5"):
    """A credit note INV1 and an invoice INV2 that name each other."""
    given = returned(company, subject=f"Return {credits}")
    owed = company.invoice(alpha(company), line(widget(company), quantity), subject=f"Order {invoice}")
    for _ in range(2):
        company.finished()
    return given, owed


def using(company):
    """The order to use the credit, for the one of the two that is held."""
    (skip,) = company.store.open_skips(INVOICES)
    return CureOrder(INVOICES, VTIGER, skip.record_id, "use_credit")


def open_in_sage(company):
    invoice = company.in_sage("sales_invoices", reference="INV2")
    return money(credit_note(company)["outstanding_amount"]), money(invoice["outstanding_amount"])


def test_a_credit_note_and_an_invoice_that_name_each_other_are_offered_and_nothing_is_assumed(trading):
    naming(trading)
    assert {rule for rule, _, _ in trading.held()} == {"invoice.credit_unused"}
    (because,) = {skip.why.because for skip in trading.store.open_skips(INVOICES)}
    assert because == "SCN-1 and SI-1 name each other, and 24.00 of the credit could be used"
    assert trading.sage.all("contact_allocations") == []


@pytest.mark.parametrize(
    ("credits", "invoice"), [("for INV2", "alone"), ("of old", "less INV1"), ("INV21", "INV11")]
)
def test_where_only_one_of_them_names_the_other_nothing_is_offered(trading, credits, invoice):
    naming(trading, credits, invoice)
    assert trading.held() == []


@pytest.mark.parametrize(("quantity", "used", "left"), [("5", "24.00", (0, 36)), ("1", "12.00", (12, 0))])
def test_once_she_says_so_the_credit_is_set_against_the_invoice(trading, quantity, used, left):
    given, owed = naming(trading, quantity=quantity)
    ran = trading.cure(using(trading))
    assert ran.cured == [(True, "")]
    assert open_in_sage(trading) == left
    (made,) = trading.sage.all("contact_allocations")
    assert {money(one["amount"]) for one in made["allocated_artefacts"]} == {Decimal(used), -Decimal(used)}
    trading.clock.advance(3700)
    trading.finished()
    assert trading.held() == []
    assert money(trading.vtiger.retrieve(owed["id"])["balance"]) == left[1]
    assert money(trading.vtiger.retrieve(given["id"])["balance"]) == -left[0]
    assert trading.finished().written == []


def test_undoing_says_that_an_allocation_stays_in_sage(trading):
    naming(trading)
    run = trading.cure(using(trading)).report.summary.id
    undone = trading.sync(trigger=Trigger.UNDO, undo=UndoOrder(run)).report.undone
    told = {one.step.ref.id: (one.done, one.because) for one in undone}
    credit = f"credit:{credit_note(trading)['id']}"
    assert told[credit] == (False, "What was done stands beside it in Sage, as an allocation does")
    assert open_in_sage(trading) == (0, 36)


def test_undoing_makes_the_credit_note_void(trading):
    returned(trading)
    run = trading.finished().report.summary.id
    trading.sync(trigger=Trigger.UNDO, undo=UndoOrder(run))
    assert credit_note(trading)["status"]["id"] == "VOID"
    assert {rule for rule, _, _ in trading.held()} == {"desk.left_alone"}


def test_an_allocation_whose_answer_is_lost_is_not_made_twice(trading):
    naming(trading)
    order = using(trading)
    trading.faults.add("drop_after", side="sage", method="POST", path="/contact_allocations", times=1)
    trading.cure(order)
    trading.clock.advance(3700)
    trading.finished()
    trading.cure(order)
    trading.finished()
    assert len(trading.sage.all("contact_allocations")) == 1
    assert open_in_sage(trading) == (0, 36)
    assert trading.held() == []
