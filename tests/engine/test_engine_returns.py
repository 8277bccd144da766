"""Restored from Vtiger's recycle bin: the old pair again, whatever was changed in Sage meanwhile."""

from datetime import timedelta

import pytest

from tests.engine.company import INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.entries import line
from tests.engine.in_step import assert_in_step


def a_day_later(company):
    company.clock.advance(timedelta(days=1).total_seconds())


def with_products(company, count):
    for number in range(count):
        company.product(f"Item {number:02}", f"I-{number:02}", description=f"Item {number:02}, new")
    company.only(PRODUCTS)
    company.finished()
    company.finished()


def product(company, name):
    return company.in_vtiger("Products", productname=name)["id"]


def sage_product(company, code):
    return company.in_sage("products", item_code=code)["id"]


def test_an_invoice_of_sage_changed_while_its_twin_was_deleted_is_linked_again_and_not_doubled(synced):
    made = synced.in_sage("sales_invoices", reference=None)["id"]
    restored = synced.store.link(INVOICES, SAGE, made).vtiger_id
    synced.vtiger.delete(restored)
    a_day_later(synced)
    synced.finished()
    synced.sage.update("sales_invoices", made, {"notes": "Said meanwhile", "due_date": "2027-01-15"})
    synced.finished()
    counts = synced.count()
    synced.vtiger.restore(restored)
    a_day_later(synced)
    synced.finished()
    synced.finished()
    assert [len(synced.sage.all("sales_invoices")), synced.count()[1][4]] == [counts[0][4], counts[1][4] + 1]
    assert synced.store.link(INVOICES, VTIGER, restored).sage_id == made
    assert synced.vtiger.retrieve(restored)["duedate"] == "2027-01-15"
    assert_in_step(synced)


def quantity(company, record_id):
    return [one["quantity"] for one in company.vtiger.retrieve(record_id)["LineItems"]]


@pytest.fixture
def returned(synced):
    """(Sage id, Vtiger id) of an invoice of two widgets; Sage made it one while its twin was deleted."""
    account = synced.in_vtiger("Accounts", accountname="Alpha Ltd")
    made = synced.invoice(account, line(synced.in_vtiger("Products", productcode="W-1"), "2"))["id"]
    synced.finished()
    kept = synced.store.link(INVOICES, VTIGER, made).sage_id
    synced.vtiger.delete(made)
    a_day_later(synced)
    synced.finished()
    widget = synced.in_sage("products", item_code="W-1")
    synced.sage.update("sales_invoices", kept, {"invoice_lines": [synced.sage_line(widget, "1", "10.00")]})
    synced.finished()
    synced.vtiger.restore(made)
    return kept, made


def test_a_quantity_that_sage_changed_while_its_twin_lay_in_the_recycle_bin_travels_after_the_return(
    synced, returned
):
    a_day_later(synced)
    synced.finished()
    assert quantity(synced, returned[1]) == ["1.000"]
    assert synced.held() == []


def test_a_quantity_that_was_also_changed_after_the_return_is_a_question(synced, returned):
    widget = synced.in_vtiger("Products", productcode="W-1")
    synced.vtiger.edit({"id": returned[1], "LineItems": [line(widget, "5")]})
    a_day_later(synced)
    synced.finished()
    assert quantity(synced, returned[1]) == ["5.000"]
    assert [rule for rule, _side, _name in synced.held()] == ["record.conflict"]


@pytest.mark.parametrize(("code", "description"), [("I-01", "Edited"), ("I-99", "Quite another name")])
def test_what_sage_changed_while_its_twin_lay_in_the_recycle_bin_travels_after_the_return(
    company, code, description
):
    with_products(company, 3)
    restored, kept = product(company, "Item 01"), sage_product(company, "I-01")
    company.vtiger.delete(restored)
    a_day_later(company)
    company.finished()
    company.sage.update("products", kept, {"item_code": code, "description": description})
    company.finished()
    company.vtiger.restore(restored)
    a_day_later(company)
    company.finished()
    company.finished()
    assert len(company.sage.all("products")) == 3
    assert company.store.link(PRODUCTS, VTIGER, restored).sage_id == kept
    assert company.vtiger.retrieve(restored)["description"] == description
    assert company.held() == []
    assert_in_step(company)


def test_what_sage_changed_while_its_organization_lay_in_the_recycle_bin_travels_after_the_return(synced):
    restored = synced.in_vtiger("Accounts", accountname="Alpha Ltd")["id"]
    kept = synced.store.link(ORGANIZATIONS, VTIGER, restored).sage_id
    counts = synced.count()
    synced.vtiger.delete(restored)
    a_day_later(synced)
    synced.finished()
    synced.sage.update("contacts", kept, {"notes": "Edited meanwhile", "name": "Alpha Holdings"})
    synced.finished()
    synced.vtiger.restore(restored)
    a_day_later(synced)
    synced.finished()
    synced.finished()
    back = synced.vtiger.retrieve(restored)
    assert (back["accountname"], back["description"]) == ("Alpha Holdings", "Edited meanwhile")
    assert synced.count() == counts
    assert_in_step(synced, ORGANIZATIONS)
