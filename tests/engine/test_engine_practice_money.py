"""The practice company with its money in each state, and each way beyond the usual, to the penny."""

from dataclasses import replace
from decimal import Decimal

import pytest

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import InvoiceChoice
from sagesync_desktop.core.types import Direction
from sagesync_desktop.modules.options import WAYS
from sagesync_desktop.sandbox.practice import build_practice
from sagesync_desktop.sandbox.practice.money import money_moves
from tests.engine.company import SERVICES
from tests.engine.entries import line
from tests.engine.practised import opened
from tests.manual_clock import ManualClock

WORDS = {
    "DRAFT": "Not posted yet",
    "UNPAID": "Sent",
    "PART_PAID": "Partly paid",
    "PAID": "Paid",
    "OVERPAID": "Overpaid",
    "REFUNDED": "Refunded",
    "REOPENED": "Reopened",
    "WRITTEN_OFF": "Written off",
    "CREDITED": "Credited",
    "VOID": "Cancel",
}
NEW_SERVICE = "Fitting on the roof"
"""Only in Vtiger, where services go one way."""
WITH_TAX = "Helmets, tax included"
"""Only in Sage, as its users may type it."""
CASES = {
    Option.GROUP_TAX: "Winter clothing, one tax for the whole order",
    Option.ADJUSTMENT_LINE: "Invoice with an adjustment for breakage",
    Option.TAXED_SHIPPING: "Express delivery with VAT on the carriage",
    Option.OVERALL_DISCOUNT: "Five per cent off the whole order",
    Option.PRICE_DECIMALS: "Cable ties by the thousand",
    Option.FREE_TEXT_LINES: "Skip hire passed on",
    Option.DESCRIPTION_FROM_NAME: "Softshell samples for the keepers",
    Option.CREATE_MISSING: NEW_SERVICE,
    Option.STANDIN_CUSTOMER: "Vests for the festival stewards",
    Option.INCLUSIVE_PRICES: WITH_TAX,
    Option.CREDIT_NOTES: "Returned rigger boots",
}
"""Way -> subject of the invoice that waits for it; several taxes as one are seen in `test_engine_canada`."""


@pytest.fixture(scope="module")
def walked(tmp_path_factory):
    """In step, then with money moved and all ways on: (company, state -> number, subjects that waited)."""
    clock = ManualClock()
    sage, vtiger = build_practice(clock.now)
    company = opened(tmp_path_factory.mktemp("money"), clock.moment, sage.dump(), vtiger.dump())
    company.set_mappings(replace(company.settings.mappings, statuses=WORDS))
    for _ in range(2):
        company.finished()
    sell_a_new_service(company)
    sell_at_a_price_with_tax(company)
    company.finished()
    waiting = {name.partition(" · ")[2] for _rule, _side, name in company.held()}
    moved = money_moves(company.sage, company.vtiger)
    switch_everything_on(company)
    for _ in range(2):
        company.finished(wait=3600)
    yield company, moved, waiting
    company.close()


def sell_a_new_service(company):
    company.set_module(SERVICES, direction=Direction.TO_VTIGER)
    account = company.in_vtiger("Accounts", accountname="Arkle Roofing Ltd")
    made = company.service(NEW_SERVICE)
    company.invoice(account, line(made, "3", "45.00"), subject=NEW_SERVICE)


def sell_at_a_price_with_tax(company):
    helmet = company.in_sage("products", item_code="HD-HLM")
    with_tax = {"unit_price_includes_tax": True, "tax_amount": "20.00"}
    sold = company.sage_line(helmet, "10", "12.00", **with_tax)
    company.sage_invoice(company.in_sage("contacts", name="Arkle Roofing Ltd"), sold, reference=WITH_TAX)


def switch_everything_on(company):
    company.switch_on(*(way.option for way in WAYS))
    instead = InvoiceChoice(
        standin_customer=company.in_sage("contacts", name="Arkle Roofing Ltd")["id"],
        standin_service=company.in_vtiger("Services", servicename=NEW_SERVICE)["id"],
    )
    company.settings = replace(company.settings, invoices=instead)
    bank = company.sage.all("bank_accounts")[0]["id"]
    mappings = company.settings.mappings.with_account("bank", bank)
    company.set_mappings(mappings.with_account("adjustment", company.sage.account(4900)))


def in_sage(company, number):
    return company.in_sage("sales_invoices", reference=number)


def money(*amounts):
    return [Decimal(one or "0").quantize(Decimal("0.01")) for one in amounts]


@pytest.mark.parametrize("state", WORDS)
def test_each_state_has_its_word_and_its_figures_to_the_penny(walked, state):
    company, moved, _ = walked
    sage, vtiger = in_sage(company, moved[state]), company.in_vtiger("Invoice", invoice_no=moved[state])
    assert vtiger["invoicestatus"] == WORDS[state]
    owed = "0" if state == "VOID" else sage["outstanding_amount"]
    assert money(vtiger["hdnGrandTotal"], vtiger["received"], vtiger["balance"]) == money(
        sage["total_amount"], sage["total_paid"], owed
    )


def test_what_was_marked_in_vtiger_is_paid_in_sage(walked):
    company, moved, _ = walked
    sage = in_sage(company, moved["RECEIVED"])
    vtiger = company.in_vtiger("Invoice", invoice_no=moved["RECEIVED"])
    assert (sage["status"]["id"], sage["outstanding_amount"]) == ("PAID", "0.0")
    assert money(vtiger["received"]) == money(sage["total_amount"])


def test_no_way_is_left_out():
    elsewhere = {Option.COMBINED_TAX, Option.PAYMENTS_TO_SAGE, Option.CRM_TRUTH}
    assert {*CASES, *elsewhere} == {way.option for way in WAYS}


@pytest.mark.parametrize("way", CASES)
def test_each_way_brings_the_invoice_that_waited_for_it_to_the_penny(walked, way):
    company, _, waiting = walked
    subject = CASES[way]
    assert subject in waiting
    vtiger = company.in_vtiger("Invoice", subject=subject)
    if way is Option.CREDIT_NOTES:
        sage, sign = company.in_sage("sales_credit_notes", reference=vtiger["invoice_no"]), -1
    else:
        number = subject if way in (Option.FREE_TEXT_LINES, Option.INCLUSIVE_PRICES) else vtiger["invoice_no"]
        sage, sign = in_sage(company, number), 1
    assert money(vtiger["hdnGrandTotal"]) == [sign * one for one in money(sage["total_amount"])]
    assert subject not in {name.partition(" · ")[2] for _rule, _side, name in company.held()}


def test_none_of_them_is_held_and_a_silent_run_writes_nothing(walked):
    company, moved, _ = walked
    held = {name for rule, _side, name in company.held() if rule.startswith(("payment.", "invoice.paid"))}
    assert held == set()
    assert company.finished().written == []
    assert len(set(moved.values())) == len(moved) == len(WORDS) + 1
