"""Runs by an ordinary user of Vtiger, who may not read its own settings, or is shut out by the version."""

import pytest

from sagesync_desktop.core.errors import NotConfigured, PermissionMissing
from sagesync_desktop.sandbox.vtiger.state import State
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS
from tests.engine.entries import fill_sage, fill_vtiger
from tests.engine.in_step import assert_in_step
from tests.worlds import set_user


def ordinary(company, decimals="2", currency="GBP"):
    set_user(company.vtiger, is_admin=False, no_of_currency_decimals=decimals, currency=currency)


@pytest.mark.parametrize("version", ["8.2.0", "8.4.0"])
def test_an_ordinary_user_syncs_both_ways(make_company, version):
    company = make_company(version=version)
    fill_vtiger(company)
    fill_sage(company)
    if version == "8.4.0":
        company.set_module(INVOICES, on=False)
    ordinary(company)
    company.finished()
    company.finished()
    if version == "8.2.0":
        assert_in_step(company)
        assert company.held() == []
    assert company.in_vtiger("Accounts", accountname="Beta Ltd")
    assert company.in_sage("contacts", name="Alpha Ltd")


@pytest.mark.parametrize(
    ("decimals", "currency", "word"), [("0", "GBP", "currency decimals"), ("2", "EUR", "works in EUR")]
)
def test_an_ordinary_user_with_an_unsafe_setting_is_told_which(company, decimals, currency, word):
    ordinary(company, currency=currency)
    fill_vtiger(company)
    price = {"unit_price": "49.99", "currency1": "49.99", "productname": "Old", "discontinued": "1"}
    owner = {"assigned_user_id": f"{company.vtiger.state.schemas['Users'].prefix}1"}
    company.vtiger.create("Products", {**price, **owner})
    ordinary(company, decimals, currency)
    before = company.snapshot()
    ran = company.sync()
    assert isinstance(ran.error, NotConfigured)
    assert word in ran.error.title
    assert company.snapshot() == before


def test_without_any_invoice_an_ordinary_user_is_told_how_its_decimals_can_be_shown(company):
    company.account("Alpha Ltd")
    ordinary(company)
    ran = company.sync()
    assert isinstance(ran.error, NotConfigured)
    assert "Number Of Currency Decimals" in ran.error.fix
    assert "enter any one invoice" in ran.error.fix
    company.only(ORGANIZATIONS, CONTACTS)
    company.finished()  # no amount is written there


def test_on_8_3_an_ordinary_user_is_told_that_only_an_administrator_works(make_company):
    company = make_company(version="8.3.0")
    fill_vtiger(company)
    ordinary(company)
    ran = company.sync()
    assert isinstance(ran.error, PermissionMissing)
    assert "administrators only" in ran.error.title
    assert "Tick Admin" in ran.error.fix


def test_a_module_that_the_user_may_not_see_is_named_before_anything_is_read(company, monkeypatch):
    fill_vtiger(company)
    may_see = State.may_see

    def closed(state, user, schema):
        return schema.name != "Services" and may_see(state, user, schema)

    monkeypatch.setattr(State, "may_see", closed)
    ran = company.sync()
    assert isinstance(ran.error, PermissionMissing)
    assert "may not see the module Services" in ran.error.title
    company.only(ORGANIZATIONS, CONTACTS, PRODUCTS)
    company.finished()
