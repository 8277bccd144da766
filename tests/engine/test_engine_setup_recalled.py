"""A run with nothing to say that hangs on the set-up does not read it again, for an hour at most."""

import pytest

from sagesync_desktop.core.types import Direction
from tests.engine.company import INVOICES, ORGANIZATIONS, SAGE, VTIGER
from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step
from tests.worlds import set_user

AN_HOUR = 3600
SETUP = ("describe", "Currency", "Tax+", "from+Tax%3B")
BOOKS = ("/tax_rates", "/ledger_accounts", "/financial_settings", "/exchange_rates")


@pytest.fixture
def resting(company):
    """A customer and an invoice in step; a run found nothing new."""
    company.invoice(company.account("Sound Ltd", **PLACE), line(company.product()), subject="Sound")
    company.finished()
    company.finished(wait=900)
    company.finished()
    return company


def read(ran):
    """What of the set-up a run has read: (side, how many requests)."""
    described = [one for one in ran.asked(VTIGER, "GET") if any(word in one.query for word in SETUP)]
    books = [one for one in ran.asked(SAGE, "GET") if one.path.endswith(BOOKS)]
    return len(books), len(described)


def edit(company, **fields):
    company.vtiger.edit({"id": company.in_vtiger("Accounts", accountname="Sound Ltd")["id"], **fields})


def test_an_idle_run_asks_for_lists_and_for_what_decides_how_amounts_are_rounded(resting):
    ran = resting.finished()
    assert read(ran) == (0, 0)
    assert len([one for one in ran.seen if one.side == SAGE and "token" not in one.path]) == 8
    assert len([one for one in ran.seen if one.side == VTIGER]) == 8


def test_after_an_hour_the_set_up_is_read_anew(resting):
    assert read(resting.finished(wait=AN_HOUR)) == (4, 7)


def test_a_change_of_what_is_linked_travels_by_the_known_set_up(resting):
    edit(resting, phone="0113 496 0001")
    ran = resting.finished()
    assert ([one[:3] for one in ran.written], read(ran)) == ([(ORGANIZATIONS, SAGE, "updated")], (0, 0))
    assert_in_step(resting)


def test_a_new_invoice_is_made_by_a_set_up_of_now(resting):
    customer = resting.in_vtiger("Accounts", accountname="Sound Ltd")
    resting.invoice(customer, line(resting.in_vtiger("Products", productcode="W-1")), subject="Next")
    ran = resting.finished()
    assert ([one[:3] for one in ran.written], read(ran)) == ([(INVOICES, SAGE, "created")], (4, 7))


def test_what_the_user_sees_of_amounts_is_looked_at_in_every_run(resting):
    set_user(resting.vtiger, no_of_currency_decimals="0")
    ran = resting.sync()
    assert (ran.state, ran.written) == ("needs attention", [])
    set_user(resting.vtiger, no_of_currency_decimals="2")
    assert read(resting.finished()) == (4, 7)


def test_what_is_held_for_what_is_set_up_is_judged_by_a_set_up_of_now(resting):
    customer = resting.in_vtiger("Accounts", accountname="Sound Ltd")
    resting.sage.set_finance(year_end_lockdown_date="2026-11-30")
    resting.invoice(customer, line(resting.in_vtiger("Products", productcode="W-1")), subject="Next")
    assert [rule for rule, _name in resting.finished().rules] == ["invoice.locked_period"]
    resting.sage.set_finance(year_end_lockdown_date="2026-01-31")
    assert [one[:3] for one in resting.finished().written] == [(INVOICES, SAGE, "created")]


def test_other_settings_read_everything_anew(resting):
    resting.set_module(ORGANIZATIONS, direction=Direction.TO_VTIGER)
    assert read(resting.finished()) == (4, 7)


def test_a_run_that_ended_early_leaves_no_set_up_to_go_by(resting):
    resting.faults.add("status_before", side="sage", path="/services", times=None, code=429)
    assert resting.sync().state == "ended early"
    resting.faults.clear()
    assert read(resting.finished()) == (4, 7)


def test_an_edit_in_the_second_of_the_stamp_is_seen_however_many_runs_came_within_it(resting):
    (sold,) = resting.vtiger.all("Invoice")
    for subject in ("Sound once more", "Sound at last"):
        resting.vtiger.edit({"id": sold["id"], "subject": subject})
        resting.finished(wait=0)
        resting.finished(wait=0)
    kept = resting.store.seen(INVOICES, VTIGER, sold["id"])
    assert kept.record.text("subject") == "Sound at last"


def test_the_newest_of_all_is_read_once_more_and_then_no_more(resting):
    (sold,) = resting.vtiger.all("Invoice")
    resting.vtiger.edit({"id": sold["id"], "subject": "Sound once more"})
    opened = [f"id={sold['id']}" in one.query for _run in range(4) for one in resting.finished().seen]
    assert sum(opened) == 2
