"""A Sage with a small plan: what cannot be kept there is left out, said once, and travels after a change."""

import pytest

from sagesync_desktop.core.types import Direction, Status
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.entries import PLACE, fill_sage, fill_vtiger, line

SHIPPING = {"ship_street": "3 Mill Lane", "ship_city": "York", "ship_country": "United Kingdom"}


@pytest.fixture
def start(make_company):
    company = make_company(plan="START")
    account = company.account("Alpha Ltd", **PLACE, **SHIPPING)
    company.person(account)
    company.invoice(account, line(company.product()), line(company.service(), "1", "45.00"))
    return company


def test_organizations_and_contacts_travel_and_what_start_lacks_is_said_once(start):
    ran = start.finished()
    assert ran.written == [
        (ORGANIZATIONS, SAGE, Status.CREATED, "Alpha Ltd"),
        (CONTACTS, SAGE, Status.CREATED, "Ann Archer"),
    ]
    assert len(ran.messages) == 3
    for message, word in zip(ran.messages, ("no products", "one address", "in GBP alone"), strict=True):
        assert word in message
    assert start.sage.all("contacts")[-1]["delivery_address"] is None


def test_only_the_invoice_is_listed_and_says_why(start):
    ran = start.finished()
    assert ran.rules == [("invoice.item_missing", "INV1 · Order 1")]
    (held,) = ran.of(Status.SKIPPED)
    assert held.because == (
        "The item on line 1 (Widget) is not in Sage: "
        "Sage's plan takes no products or services from other programs"
    )


def test_running_again_writes_nothing_and_an_edit_still_travels(start):
    start.finished()
    assert start.finished().written == []
    account = start.in_vtiger("Accounts", accountname="Alpha Ltd")
    start.vtiger.edit({"id": account["id"], "description": "New", "ship_city": "Leeds"})
    start.vtiger.edit({"id": start.in_vtiger("Products", productcode="W-1")["id"], "unit_price": "11.00"})
    assert start.finished().written == [(ORGANIZATIONS, SAGE, Status.UPDATED, "Alpha Ltd")]


def test_a_larger_plan_lets_everything_travel_with_the_next_run(start):
    start.finished()
    start.sage.plan = "ACCOUNTING"
    start.finished()
    assert start.held() == []
    assert len(start.sage.all("sales_invoices")) == 1
    assert start.sage.all("contacts")[-1]["delivery_address"] is not None
    assert start.finished().written == []


def test_items_that_sage_has_already_still_come_to_vtiger(make_company):
    company = make_company()
    fill_sage(company)
    company.sage.plan = "START"
    ran = company.finished()
    assert (PRODUCTS, VTIGER, Status.CREATED, "Gadget") in ran.written
    assert (INVOICES, VTIGER) in {one[:2] for one in ran.written}


def test_a_smaller_plan_of_a_one_way_module_writes_to_nobody(make_company):
    company = make_company(plan="START")
    fill_vtiger(company)
    company.set_module(PRODUCTS, direction=Direction.TO_SAGE)
    ran = company.finished()
    assert PRODUCTS not in {one[0] for one in ran.written}


def test_the_plan_of_a_whole_subscription_is_looked_at_once_a_day(synced):
    def looks(ran):
        return ran.asked("sage", "GET", "/businesses/")

    assert looks(synced.finished()) == []
    synced.clock.advance(86_400)
    assert len(looks(synced.finished())) == 1
