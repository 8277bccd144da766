"""A ledger that can do less than Sage: the engine asks what it can, and goes another way."""

from dataclasses import replace
from datetime import timedelta

from tests.engine.company import ORGANIZATIONS, PRODUCTS, SAGE
from tests.engine.edits import NEW_IN_VTIGER, counted
from tests.engine.in_step import assert_in_step

HOUR, DAY = timedelta(hours=1).total_seconds(), timedelta(days=1).total_seconds()


def lacking(company, **lacks):
    """From now on the company's ledger says that it can do less."""

    def wrapped(port):
        if port.side is SAGE:
            port.capabilities = replace(port.capabilities, **lacks)
        return port

    company.wrap_port = wrapped


def test_a_ledger_that_takes_no_keys_is_looked_into_before_a_lost_write_is_repeated(synced):
    lacking(synced, key_life=timedelta(0))
    before = counted(synced)
    NEW_IN_VTIGER[PRODUCTS](synced)
    synced.faults.add("drop_after", side="sage", method="POST", path="/v3.1/products", times=None)
    assert [rule for rule, _name in synced.sync().rules] == ["record.unconfirmed"]
    synced.faults.clear()
    assert synced.finished().asked("sage", "POST", "/v3.1/products") == []
    left, right = before[PRODUCTS]
    assert counted(synced) == {**before, PRODUCTS: (left + 1, right + 1)}
    assert_in_step(synced)


def test_a_ledger_without_a_feed_of_deletions_is_asked_for_them_once_a_day(company):
    lacking(company, deletion_feed=False)
    company.customer("Acme Ltd")

    def is_asked(wait):
        company.clock.advance(wait)
        return any(
            "deleted_since" in one.query for one in company.finished().asked("sage", "GET", "/contacts")
        )

    assert [is_asked(wait) for wait in (0, 0, HOUR, HOUR, DAY)] == [False, False, False, False, True]


def test_a_ledger_of_one_person_for_each_customer_gets_no_contacts_and_that_is_said(company):
    lacking(company, several_people=False)
    company.vtiger.enter("Accounts", {"accountname": "Acme Ltd", "assigned_user_id": "19x1"})
    acme = company.in_vtiger("Accounts", accountname="Acme Ltd")["id"]
    company.vtiger.enter("Contacts", {"lastname": "Archer", "account_id": acme, "assigned_user_id": "19x1"})
    ran = company.finished()
    assert {line[0] for line in ran.written} == {ORGANIZATIONS}
    assert "Sage keeps one person for each customer: contacts stay in Vtiger." in ran.messages
