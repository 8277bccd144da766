"""Cures of invoices that the practice company has no case for, through the engine of a small one."""

from decimal import Decimal

import pytest

from sagesync_desktop.core.runs import CureOrder
from tests.engine.company import INVOICES
from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step


@pytest.fixture
def trading(company):
    """One customer, one product and one service on both sides."""
    company.account("Alpha Ltd", **PLACE)
    company.product()
    company.service()
    company.finished()
    return company


def sold(company, *lines, **fields):
    """An invoice typed into Vtiger."""
    account = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    widget = company.in_vtiger("Products", productname="Widget")
    return company.invoice(account, *(line(widget, **one) for one in lines or ({},)), **fields)


def held(company):
    (skip,) = company.store.open_skips(INVOICES)
    return skip


def cured(company, rule, cure, value=None):
    """The run that cures the one invoice that this rule holds back."""
    skip = held(company)
    assert skip.why.rule == rule
    ran = company.cure(CureOrder(INVOICES, skip.side, skip.record_id, cure, value))
    assert ran.cured == [(True, "")]
    return ran


def totals(company):
    """(in Vtiger, in Sage) of the one invoice."""
    (ours,), (theirs,) = company.vtiger.all("Invoice"), company.sage.all("sales_invoices")
    return Decimal(ours["hdnGrandTotal"]), Decimal(theirs["total_amount"])


def test_a_change_of_an_invoice_that_sage_has_closed_is_taken_back(trading):
    sold(trading)
    trading.finished()
    (posted,) = trading.sage.all("sales_invoices")
    trading.sage.pay(posted["id"], "24.00")
    (ours,) = trading.vtiger.all("Invoice")
    widget = trading.in_vtiger("Products", productname="Widget")
    trading.vtiger.edit({"id": ours["id"], "LineItems": [line(widget, "5")]})
    trading.finished()
    cured(trading, "invoice.closed_in_sage", "as_in_sage")
    assert totals(trading) == (24, 24)
    assert trading.finished().written == []
    assert trading.held() == []


def test_a_discount_over_its_line_goes_on_by_the_rest_on_a_line_of_its_own(trading):
    sold(trading, {"discount_amount": "25"}, {"quantity": "3"})
    trading.finished()
    service = trading.in_vtiger("Services", servicename="Fitting")
    cured(trading, "invoice.discount_over_line", "rest_service", service["id"])
    assert totals(trading) == (30, 30)
    assert trading.finished().written == []


def test_an_items_account_that_sage_no_longer_offers_is_changed_in_sage(trading):
    (item,) = [one for one in trading.sage.all("products") if one["description"] == "Widget, best"]
    trading.sage.update("products", item["id"], {"sales_ledger_account_id": trading.sage.account(4900)})
    trading.finished()
    with trading.sage.lock:
        company = trading.sage.company()
        account = company.row("ledger_accounts", trading.sage.account(4900))
        account["scopes"] = [scope for scope in account["scopes"] if scope != "sales"]
        company.touch("ledger_accounts", account)
    sold(trading)
    trading.clock.advance(3700)
    trading.finished()
    cured(trading, "account.unusable", "item_account", trading.sage.account(4000))
    assert totals(trading) == (24, 24)


def test_a_second_organization_is_made_for_another_currency_and_gets_the_invoice(trading):
    trading.vtiger.add_custom_field("Accounts", "Currency")
    euro = f"{trading.vtiger.state.schemas['Currency'].prefix}2"
    sold(trading, currency_id=euro, conversion_rate="1.128")
    trading.finished()
    cured(trading, "invoice.currency_differs", "second")
    names = [one["name"] for one in trading.sage.all("contacts") if one["currency"]["id"] == "EUR"]
    assert names == ["Alpha Ltd (EUR)"]
    (posted,) = trading.sage.all("sales_invoices")
    assert (posted["currency"]["id"], posted["total_amount"]) == ("EUR", "24.0")
    assert trading.finished().written == []
    assert_in_step(trading)
