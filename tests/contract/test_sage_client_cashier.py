"""Payments in the practice Sage over real HTTP: entered whole, deleted, and refused in words."""

from datetime import date
from decimal import Decimal

import pytest

from sagesync_desktop.core import errors
from sagesync_desktop.core.payments import settled_by
from sagesync_desktop.core.types import ModuleId
from tests.sage_practice import OTHER_KEY, Practice, invoice_fields, organization

INVOICES = ModuleId.INVOICES
KEY, THIRD_KEY = "c" * 32, "d" * 32


@pytest.fixture
def practice():
    made = Practice()
    yield made
    made.close()


@pytest.fixture
def client(practice):
    return practice.client()


@pytest.fixture
def owed(practice, client):
    return client.create(INVOICES, invoice_fields(practice, organization(client)), OTHER_KEY)


def payment(practice, **facts):
    account = practice.world.all("bank_accounts")[0]["id"]
    plain = {"amount": Decimal("24.00"), "date": date(2026, 11, 21), "reference": "INV7", "account": account}
    return {**plain, **facts}


def received(practice):
    return [(one["total_amount"], one["reference"]) for one in practice.world.all("contact_payments")]


def test_a_payment_settles_its_invoice_and_leaves_nothing_on_account(practice, client, owed):
    paid = client.pay(owed, payment(practice), KEY)
    assert (paid.text("status_id"), paid.amount("outstanding_amount")) == ("PAID", 0)
    assert received(practice) == [("24.0", "INV7")]
    assert practice.world.all("contact_payments")[0]["payment_on_account"] is None
    assert client.pay(owed, payment(practice), KEY) == paid
    assert len(received(practice)) == 1


def test_a_reference_goes_whole_or_the_payment_does_not_go(practice, client, owed):
    with pytest.raises(errors.RejectedByServer) as refused:
        client.pay(owed, payment(practice, reference="R" * 26), KEY)
    assert refused.value.title == "Sage refused the payment"
    assert "is longer than 25 characters" in refused.value.explanation
    assert received(practice) == []
    client.pay(owed, payment(practice, reference="R" * 25), THIRD_KEY)
    assert received(practice) == [("24.0", "R" * 25)]


def test_a_payment_of_nothing_but_its_amount_goes_without_a_reference(practice, client, owed):
    client.pay(owed, payment(practice, reference=""), KEY)
    assert received(practice) == [("24.0", None)]


def test_a_deleted_payment_is_as_good_as_one_that_is_gone_already(practice, client, owed):
    ids = settled_by(client.pay(owed, payment(practice), KEY))
    assert client.unpay(owed, ids).text("status_id") == "UNPAID"
    assert client.unpay(owed, ids).text("status_id") == "UNPAID"
    assert received(practice) == []


def test_a_role_that_may_not_pay_is_told_of_this_invoice_and_the_run_goes_on(practice, client, owed):
    practice.world.role_allows_writing = False
    with pytest.raises(errors.RejectedByServer, match="does not let this user enter payments") as refused:
        client.pay(owed, payment(practice), KEY)
    assert refused.value.code == "NOT_ALLOWED"
    assert refused.value.fix
