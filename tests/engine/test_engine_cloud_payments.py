"""Payments that people enter in Vtiger Cloud as records of their own come to Sage, each once and as it is."""

from decimal import Decimal

import pytest

from sagesync_desktop.core.options import Option
from tests.engine.company import INVOICES, VTIGER
from tests.engine.entries import PLACE
from tests.engine.test_engine_money import in_books, in_crm, order


@pytest.fixture
def cloud(make_company):
    company = make_company(version="cloud")
    company.account("Alpha Ltd", **PLACE)
    company.product()
    company.settings = company.settings.with_option(Option.PAYMENTS_TO_SAGE, on=True)
    account = company.sage.all("bank_accounts")[0]["id"]
    company.set_mappings(company.settings.mappings.with_account("bank", account))
    company.finished()
    company.finished()
    order(company)
    company.finished()
    return company


def enter(company, amount, status="Received", day="2026-11-10", **fields):
    owner = in_crm(company)["assigned_user_id"]
    element = {
        "related_to": in_crm(company)["id"],
        "amount": amount,
        "paymentsstatus": status,
        "datereceived": day,
        "assigned_user_id": owner,
        **fields,
    }
    return company.vtiger.enter("Payments", element)


def posted(company):
    return [
        (one["total_amount"], one["reference"], one["date"]) for one in company.sage.all("contact_payments")
    ]


def reasons(company):
    return [(one.why.rule, one.why.because) for one in company.store.open_skips(INVOICES)]


def test_a_payment_entered_in_cloud_is_entered_in_sage_with_its_day_and_number(cloud):
    made = enter(cloud, "10.00")
    cloud.finished()
    assert posted(cloud) == [("10.0", made["paymentsno"], "2026-11-10")]
    assert cloud.held() == []
    assert Decimal(str(in_crm(cloud)["received"])) == Decimal("10.00")
    assert cloud.finished().written == []


def test_several_payments_are_several_payments_in_sage(cloud):
    numbers = [
        enter(cloud, amount, day=day)["paymentsno"]
        for amount, day in (("4.00", "2026-11-12"), ("20.00", "2026-11-11"))
    ]
    for _ in range(2):
        cloud.finished()
    assert posted(cloud) == [("20.0", numbers[1], "2026-11-11"), ("4.0", numbers[0], "2026-11-12")]
    assert in_books(cloud)["status"]["id"] == "PAID"
    assert cloud.held() == []
    assert cloud.finished().written == []


def test_what_has_not_been_received_yet_is_not_entered(cloud):
    enter(cloud, "10.00", "Pending")
    cloud.finished()
    assert posted(cloud) == []
    assert cloud.held() == []


def test_more_than_is_owed_is_asked_about(cloud):
    enter(cloud, "30.00")
    cloud.finished()
    assert reasons(cloud) == [
        (
            "payment.unclear",
            "The payments entered in Vtiger come to 30.00; Sage knows of 0.00 and asks for 24.00 only",
        )
    ]
    assert posted(cloud) == []


def test_a_payment_that_sage_has_from_its_own_bank_is_not_entered_again(cloud):
    cloud.sage.pay(in_books(cloud)["id"], "10.00")
    enter(cloud, "10.00")
    cloud.finished()
    assert len(posted(cloud)) == 1
    assert cloud.held() == []


def test_while_the_way_is_off_payments_are_not_even_read(cloud):
    cloud.settings = cloud.settings.with_option(Option.PAYMENTS_TO_SAGE, on=False)
    cloud.finished()
    enter(cloud, "10.00")
    ran = cloud.finished()
    assert not [one for one in ran.asked(VTIGER, "GET") if "Payments" in one.query]
    assert posted(cloud) == []


def test_payments_entered_before_are_found_once_the_way_is_on(cloud):
    cloud.settings = cloud.settings.with_option(Option.PAYMENTS_TO_SAGE, on=False)
    cloud.finished()
    enter(cloud, "10.00")
    for _ in range(2):
        cloud.finished(wait=7200)
    cloud.settings = cloud.settings.with_option(Option.PAYMENTS_TO_SAGE, on=True)
    cloud.finished()
    assert [amount for amount, *_ in posted(cloud)] == ["10.0"]


def test_a_silent_run_looks_at_the_newest_payment_alone_once_more(cloud):
    enter(cloud, "10.00")
    cloud.finished()
    cloud.finished(wait=7200)
    ran = cloud.finished(wait=7200)
    assert len([one for one in ran.asked(VTIGER, "GET") if "Payments" in one.query]) == 2
    assert ran.written == []
