"""What changes in Vtiger without moving a stamp is seen by the full pass, and broken invoices are held."""

from datetime import timedelta

import pytest

from tests.engine.company import INVOICES, ORGANIZATIONS, SAGE, VTIGER
from tests.engine.entries import line
from tests.engine.in_step import assert_in_step, money

DAY = timedelta(days=1).total_seconds()
SETUP = 7
"""Requests for Vtiger's set-up, which is read anew once an hour: five modules, currencies, taxes."""


def alpha(company):
    return company.in_vtiger("Accounts", accountname="Alpha Ltd")["id"]


def order(company):
    return company.in_vtiger("Invoice", subject="Order 1")


def next_day(company):
    company.clock.advance(DAY)
    return company.finished()


def retrieved(ran):
    return len([one for one in ran.asked(VTIGER, "GET") if "operation=retrieve" in one.query])


def in_sage(company):
    return company.in_sage("sales_invoices", reference="INV1")


def rules(company):
    return sorted(rule for rule, _side, _name in company.held())


def silently(company, record_id, **values):
    """A change that moves no stamp, as a merge or an edit in an hour that the clock repeats."""
    _, row = company.vtiger.state.find(record_id)
    row.values.update(values)


def test_an_idle_full_pass_asks_for_no_record_and_writes_nothing(synced):
    synced.finished()
    idle, ran = synced.finished(), next_day(synced)
    assert (ran.written, ran.outcomes) == ([], ())
    assert retrieved(idle) == retrieved(ran)
    more = len(ran.asked(VTIGER, "GET")) - len(idle.asked(VTIGER, "GET"))
    assert more == 5 + SETUP, "a page of each module"


def test_an_invoice_and_a_contact_whose_organization_was_deleted_are_held_and_nothing_is_emptied(synced):
    """Their stamps stay (fact 47)."""
    before = in_sage(synced)["contact"]["id"], synced.sage.all("contact_persons")
    synced.vtiger.delete(alpha(synced))
    ran = next_day(synced)
    assert ran.written == []
    assert "record.deleted_elsewhere" in rules(synced)
    held = {(rule, name) for rule, _side, name in synced.held()}
    assert any("Order 1" in name for _rule, name in held)
    assert any("Archer" in name for _rule, name in held)
    assert (in_sage(synced)["contact"]["id"], synced.sage.all("contact_persons")) == before


def test_a_restored_organization_brings_its_invoices_back_at_once(synced):
    """The invoice's stamp stays, the contact's organization does not return (fact 48)."""
    account = alpha(synced)
    synced.vtiger.delete(account)
    next_day(synced)
    synced.vtiger.restore(account)
    synced.finished()
    synced.finished()
    assert [name for _rule, _side, name in synced.held() if "Order 1" in name] == []
    assert synced.store.link(INVOICES, VTIGER, order(synced)["id"]) is not None
    assert synced.store.link(ORGANIZATIONS, VTIGER, account) is not None


def test_a_contact_that_a_merge_gave_to_another_organization_is_noticed_within_a_day(synced):
    """Its stamp stays (fact 51)."""
    other = synced.account("Gamma Ltd")["id"]
    synced.finished()
    contact = synced.in_vtiger("Contacts", lastname="Archer")["id"]
    silently(synced, contact, account_id=other)
    assert synced.finished().outcomes == ()
    next_day(synced)
    assert [name for rule, _side, name in synced.held() if rule == "value.unmappable"] == ["Ann Archer"]


def test_an_edit_whose_stamp_is_older_than_the_last_reading_is_noticed_within_a_day(synced):
    silently(synced, alpha(synced), phone="0113 7", modifiedtime="2026-01-01 00:00:00")
    assert synced.finished().written == []
    assert [(module, side) for module, side, *_ in next_day(synced).written] == [(ORGANIZATIONS, SAGE)]
    assert_in_step(synced)


def test_an_invoice_restored_without_its_lines_is_held_and_sages_lines_stay(synced):
    """Deleted by a program its lines are erased; the total stays (fact 49)."""
    kept = in_sage(synced)
    invoice = order(synced)["id"]
    synced.vtiger.delete_by_api(invoice)
    next_day(synced)
    synced.vtiger.restore(invoice)
    next_day(synced)
    synced.finished()
    assert synced.vtiger.retrieve(invoice)["LineItems"] == []
    assert len(in_sage(synced)["invoice_lines"]) == len(kept["invoice_lines"])
    assert [name for _rule, _side, name in synced.held() if "Order 1" in name] != []


@pytest.mark.parametrize("stamped", [True, False])
def test_an_invoice_whose_total_is_not_that_of_its_lines_is_never_pushed_on(synced, stamped):
    """A long form that PHP cut off, or a write that broke (facts 13 and 17)."""
    before = in_sage(synced)
    _, row = synced.vtiger.state.find(order(synced)["id"])
    del row.lines[1:]
    if stamped:
        row.values["modifiedtime"] = synced.vtiger.state.stamp(synced.clock.now())
    for _ in range(2):
        next_day(synced)
    assert in_sage(synced)["invoice_lines"] == before["invoice_lines"]
    assert money(in_sage(synced)["total_amount"]) == money(before["total_amount"])
    if stamped:
        assert [name for _rule, _side, name in synced.held() if "Order 1" in name] != []


def test_a_new_invoice_whose_total_is_not_that_of_its_lines_is_held(synced):
    item = synced.in_vtiger("Products", productcode="W-1")
    made = synced.invoice({"id": alpha(synced)}, *[line(item)] * 3, subject="Cut off")["id"]
    _, row = synced.vtiger.state.find(made)
    del row.lines[2:]
    synced.finished()
    assert [name for rule, _side, name in synced.held() if rule == "invoice.totals_differ"] != []
    assert synced.store.link(INVOICES, VTIGER, made) is None
