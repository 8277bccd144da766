"""Posted invoices whose pair stops agreeing, and what may still travel for them."""

from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.core.types import Direction
from tests.engine.company import INVOICES, PRODUCTS
from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step, money


@pytest.fixture
def posted(company):
    """One invoice of 24.00, agreed on both sides."""
    account = company.account("Alpha Ltd", **PLACE)
    company.invoice(account, line(company.product()))
    company.finished()
    company.finished()
    return company


def in_crm(company):
    return company.in_vtiger("Invoice", subject="Order 1")


def in_books(company):
    return company.in_sage("sales_invoices", reference="INV1")


def edit(company, **fields):
    company.vtiger.edit({"id": in_crm(company)["id"], **fields})


def retick(company, **taxes):
    product = company.in_vtiger("Products", productcode="W-1")
    company.vtiger.edit({"id": product["id"], **taxes})


ODDITIES = {
    "invoice.adjustment": ({"txtAdjustment": "5.00"}, {"txtAdjustment": "0"}),
    "invoice.overall_discount": ({"hdnDiscountAmount": "3.00"}, {"hdnDiscountAmount": "0"}),
}


@pytest.mark.parametrize("rule", ODDITIES)
def test_figures_that_no_field_carries_are_held_with_both_totals_until_undone(posted, rule):
    oddity, undone = ODDITIES[rule]
    edit(posted, **oddity)
    (said,) = [one for one in posted.finished().outcomes if one.rule]
    assert said.rule == rule
    assert "The total is 24.00 in Sage, but" in said.because
    assert posted.finished().rules == []
    assert [held[0] for held in posted.held()] == [rule]
    edit(posted, **undone)
    posted.finished()
    assert posted.held() == []
    assert_in_step(posted)


def test_a_payment_flows_although_the_totals_do_not_agree(posted):
    edit(posted, txtAdjustment="5.00")
    posted.finished()
    posted.sage.pay(in_books(posted)["id"], "10.00")
    posted.finished()
    assert money(in_crm(posted)["received"]) == Decimal("10.00")
    assert [held[0] for held in posted.held()] == ["invoice.adjustment"]


def test_lines_that_sage_changed_travel_and_what_still_differs_then_stays_listed(posted):
    """Vtiger's adjustment came in the same quarter of an hour: it makes the totals differ after the write."""
    edit(posted, txtAdjustment="5.00")
    widget = posted.in_sage("products", item_code="W-1")
    lines = [posted.sage_line(widget, "3", "10.00")]
    posted.sage.update("sales_invoices", in_books(posted)["id"], {"invoice_lines": lines})
    ran = posted.finished()
    assert money(in_crm(posted)["hdnGrandTotal"]) == Decimal("41.00")
    assert [rule for rule, _name in ran.rules] == ["invoice.adjustment"]
    (skip,) = posted.store.open_skips(INVOICES)
    assert (
        skip.why.because
        == "It carries an adjustment of 5.00. The total is 36.00 in Sage, but 41.00 in Vtiger"
    )
    assert posted.finished().rules == []
    edit(posted, txtAdjustment="0")
    posted.finished()
    assert posted.held() == []
    assert_in_step(posted)


def test_a_posted_invoice_that_is_cancelled_in_vtiger_is_told(posted):
    edit(posted, invoicestatus="Cancel")
    assert posted.finished().rules == [("invoice.not_eligible", "INV1 · Order 1")]
    posted.sage.delete("sales_invoices", in_books(posted)["id"], void_reason="Cancelled")
    posted.finished()
    assert posted.held() == []


def test_a_status_that_she_lets_travel_is_no_cancelling_whatever_its_name(posted):
    travels = replace(posted.settings.invoices, travelling_statuses=("Cancel",))
    posted.settings = replace(posted.settings, invoices=travels)
    edit(posted, invoicestatus="Cancel")
    assert posted.finished().rules == []
    assert posted.held() == []


def test_a_person_who_changed_organization_in_vtiger_is_told_until_moved_back(posted):
    home = posted.in_vtiger("Accounts", accountname="Alpha Ltd")
    ann = posted.person(home, title="Buyer")
    other = posted.account("Omega Ltd")
    posted.finished()
    posted.finished()
    posted.vtiger.edit({"id": ann["id"], "account_id": other["id"], "title": "Head of buying"})
    (said,) = [one for one in posted.finished().outcomes if one.rule]
    assert said.because == "Ann Archer belongs to Omega Ltd in Vtiger, but to Alpha Ltd in Sage"
    assert posted.in_sage("contact_persons", name="Ann Archer")["job_title"] == "Head of buying"
    posted.vtiger.edit({"id": ann["id"], "account_id": home["id"]})
    posted.finished()
    assert posted.held() == []


def test_a_new_tax_on_an_item_leaves_its_posted_invoices_alone(posted):
    posted.set_module(PRODUCTS, direction=Direction.TO_SAGE)
    retick(posted, tax1="", tax2="5")
    posted.finished()
    posted.sage.pay(in_books(posted)["id"], "24.00")
    posted.finished()
    crm = in_crm(posted)
    assert (money(crm["received"]), crm["invoicestatus"]) == (Decimal("24.00"), "Paid")
    assert posted.held() == []
    assert posted.finished().written == []


def test_an_invoice_billed_before_its_items_tax_changed_is_posted_as_billed(posted):
    account = posted.in_vtiger("Accounts", accountname="Alpha Ltd")
    widget = posted.in_vtiger("Products", productcode="W-1")
    posted.invoice(account, line(widget, "3"), subject="Order 2")
    retick(posted, tax1="", tax2="5")
    posted.finished()
    books = posted.in_sage("sales_invoices", reference="INV2")
    assert (money(books["net_amount"]), money(books["tax_amount"])) == (Decimal("30.00"), Decimal("6.00"))


def test_a_posted_invoice_whose_status_becomes_a_credit_stays_listed_until_it_is_none(posted):
    edit(posted, invoicestatus="Credit Invoice")
    assert posted.finished().rules == [("invoice.credit_note", "INV1 · Order 1")]
    (skip,) = posted.store.open_skips(INVOICES)
    assert skip.why.because == (
        "Its status is Credit Invoice, which means a credit note; in Sage it still is an invoice over 24.00"
    )
    assert [held[0] for held in posted.held()] == ["invoice.credit_note"]
    posted.finished()
    assert [held[0] for held in posted.held()] == ["invoice.credit_note"]
    edit(posted, invoicestatus="Sent")
    posted.finished()
    assert posted.held() == []


def test_an_invoice_that_says_credit_from_the_first_is_never_posted(posted):
    account = posted.in_vtiger("Accounts", accountname="Alpha Ltd")
    widget = posted.in_vtiger("Products", productcode="W-1")
    posted.invoice(account, line(widget, "10"), subject="Returned", invoicestatus="Credit Invoice")
    posted.finished()
    assert [row["reference"] for row in posted.sage.all("sales_invoices")] == ["INV1"]
    assert [held[0] for held in posted.held()] == ["invoice.credit_note"]


def test_a_posted_invoice_that_never_should_have_travelled_is_told(posted):
    never = replace(posted.settings.invoices, ineligible_statuses=("Draft",))
    posted.settings = replace(posted.settings, invoices=never)
    edit(posted, invoicestatus="Draft")
    assert posted.finished().rules == [("invoice.not_eligible", "INV1 · Order 1")]
