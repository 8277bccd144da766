"""The practice company's invoices in each state of their money, and what Vtiger calls them then."""

from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.sandbox.practice import build_practice
from sagesync_desktop.sandbox.practice.money import MONEY, bounces, is_marked_as_paid, open_invoices, pays
from tests.engine.practised import opened
from tests.manual_clock import ManualClock

WORDS = {
    "PAID": "Paid",
    "PART_PAID": "Partly paid",
    "OVERPAID": "Overpaid",
    "REFUNDED": "Refunded",
    "WRITTEN_OFF": "Written off",
    "CREDITED": "Credited",
    "REOPENED": "Reopened",
    "VOID": "Cancel",
}


@pytest.fixture(scope="module")
def settled(tmp_path_factory):
    """The company in step, then with one invoice in each state, one that bounced and one marked in Vtiger."""
    clock = ManualClock()
    sage, vtiger = build_practice(clock.now)
    company = opened(tmp_path_factory.mktemp("money"), clock.moment, sage.dump(), vtiger.dump())
    mappings = replace(company.settings.mappings, statuses=WORDS)
    account = company.sage.all("bank_accounts")[0]["id"]
    company.settings = company.settings.with_option(Option.PAYMENTS_TO_SAGE, on=True)
    company.set_mappings(mappings.with_account("bank", account))
    for _ in range(2):
        company.finished()
    held = {name.partition(" ")[0] for _rule, _side, name in company.held()}
    numbers = (one for one in open_invoices(company.sage, company.vtiger) if one not in held)
    chosen = {name: next(numbers) for name in (*MONEY, "REOPENED", "in Vtiger")}
    pays(company.sage, company.vtiger, chosen["REOPENED"])
    company.finished()
    for name, step in MONEY.items():
        step(company.sage, company.vtiger, chosen[name])
    bounces(company.sage, company.vtiger, chosen["REOPENED"])
    is_marked_as_paid(company.sage, company.vtiger, chosen["in Vtiger"])
    for _ in range(2):
        company.finished(wait=3600)
    yield company, chosen
    company.close()


def both(company, number):
    vtiger = company.in_vtiger("Invoice", invoice_no=number)
    return company.in_sage("sales_invoices", reference=number), vtiger


@pytest.mark.parametrize("state", WORDS)
def test_each_state_has_its_word_and_its_figures_to_the_penny(settled, state):
    company, chosen = settled
    sage, vtiger = both(company, chosen[state])
    assert vtiger["invoicestatus"] == WORDS[state]
    assert Decimal(vtiger["received"]) == Decimal(sage["total_paid"])
    assert Decimal(vtiger["balance"]) == Decimal(sage["outstanding_amount"])


def test_what_was_marked_in_vtiger_is_paid_in_sage(settled):
    company, chosen = settled
    sage, vtiger = both(company, chosen["in Vtiger"])
    assert (sage["status"]["id"], sage["outstanding_amount"]) == ("PAID", "0.0")
    assert Decimal(vtiger["received"]) == Decimal(sage["total_amount"])


def test_none_of_them_is_held_and_a_silent_run_writes_nothing(settled):
    company, chosen = settled
    held = {name for rule, _side, name in company.held() if rule.startswith(("payment.", "invoice.paid"))}
    assert held == set()
    assert company.finished().written == []
    assert len(set(chosen.values())) == len(chosen)
