"""What a customer owes and how it stands in Sage is shown in Vtiger while that way is on."""

from decimal import Decimal

import pytest

from tests.engine.company import INVOICES, ORGANIZATIONS, SAGE
from tests.engine.in_step import assert_in_step, money
from tests.engine.test_engine_money import bounce, order, pay, trading
from tests.engine.test_engine_truth import pair, switch

__all__ = ["trading"]

D = Decimal
TOLD = ("balance", "overdue_amount", "credit_limit", "own_credit_days", "customer_state", "web_link")
A_DAY = 24 * 3600


@pytest.fixture
def told(trading):
    """An invoice that is due today, and a field of its customer's for each thing that Sage tells of it."""
    order(trading, duedate="2026-11-22")
    fields = pair(trading, ORGANIZATIONS, "Accounts", TOLD)
    switch(trading, on=True)
    trading.finished()
    trading.finished()
    return trading, fields


def shown(told):
    company, fields = told
    crm = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    return {name: crm[field] for name, field in fields.items()}


def figures(told):
    seen = shown(told)
    return money(seen["balance"]), money(seen["overdue_amount"])


def wanted(ran):
    """What was asked of Sage for balances alone."""
    asked = ran.asked(SAGE, "GET", "/contacts")
    return [one for one in asked if "show_balance" in one.query]


def test_balance_limit_days_and_state_reach_a_customer_that_was_there_before(told):
    company, _ = told
    seen = shown(told)
    assert (figures(told), seen["customer_state"]) == ((D("24.00"), D("0.00")), "Active")
    assert seen["web_link"].startswith("http")
    customer = company.in_sage("contacts", name="Alpha Ltd")
    company.sage.update("contacts", customer["id"], {"credit_limit": "5000.00", "credit_days": 14})
    company.finished()
    seen = shown(told)
    assert (money(seen["credit_limit"]), money(seen["own_credit_days"])) == (D("5000.00"), D("14.00"))
    assert company.held() == []
    assert company.finished().written == []
    assert_in_step(company)


def test_balance_and_overdue_move_with_payments_and_back_and_overdue_with_the_days(told):
    company, _ = told
    company.finished(wait=A_DAY)
    assert figures(told) == (D("24.00"), D("24.00"))
    pay(company, "10.00")
    company.finished()
    assert figures(told) == (D("14.00"), D("14.00"))
    assert company.finished().written == []
    bounce(company)
    company.finished()
    assert figures(told) == (D("24.00"), D("24.00"))
    pay(company)
    company.finished()
    assert figures(told) == (D("0.00"), D("0.00"))
    assert company.finished().written == []
    assert company.held() == []


def test_an_idle_run_asks_for_one_list_of_customers_more_and_off_it_asks_for_nothing(told):
    company, _ = told
    on = company.finished()
    switch(company, on=False)
    company.finished()
    off = company.finished()
    assert (len(on.seen) - len(off.seen), on.written, off.written) == (1, [], [])
    assert wanted(off) == []
    assert company.store.cursor("Organizations/sage/changes").count("|") == 0


def test_switched_off_nothing_that_was_told_is_taken_back_and_on_again_it_catches_up(told):
    company, _ = told
    before = shown(told)
    switch(company, on=False)
    pay(company)
    assert ("Organizations", "Alpha Ltd") not in [(one[0], one[3]) for one in company.finished().written]
    assert shown(told) == before
    switch(company, on=True)
    company.finished()
    assert figures(told) == (D("0.00"), D("0.00"))


def test_while_invoices_are_off_nothing_is_said_of_what_is_overdue(told):
    company, _ = told
    company.set_module(INVOICES, on=False)
    company.finished(wait=A_DAY)
    assert figures(told) == (D("24.00"), D("0.00"))
    company.set_module(INVOICES, on=True)
    company.finished()
    assert figures(told) == (D("24.00"), D("24.00"))


def test_what_is_typed_over_a_balance_never_reaches_sage(told):
    company, fields = told
    crm = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    customer = company.in_sage("contacts", name="Alpha Ltd")
    company.vtiger.edit({"id": crm["id"], fields["balance"]: "1.00"})
    assert company.finished().written == []
    assert company.in_sage("contacts", name="Alpha Ltd") == customer
    assert company.held() == [("direction.one_way", "vtiger", "Alpha Ltd")]


def test_a_customer_deleted_in_sage_keeps_what_vtiger_shows(told):
    company, _ = told
    company.sage.create("contacts", {"name": "Gone Ltd", "contact_type_ids": ["CUSTOMER"]})
    company.finished()
    gone = company.in_sage("contacts", name="Gone Ltd")
    company.sage.delete("contacts", gone["id"])
    company.finished()
    assert company.in_vtiger("Accounts", accountname="Gone Ltd")
    assert company.finished().written == []
