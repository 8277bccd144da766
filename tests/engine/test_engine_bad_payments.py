"""Payments that cannot be entered as Vtiger notes them: a clear sentence each, nothing written, nothing lost.

Issue 12, section 9. Each invoice of one company has something else wrong with it, and one has nothing.
"""

from decimal import Decimal

import pytest

from sagesync_desktop.core.settings import FieldChoice
from tests.engine.company import INVOICES
from tests.engine.entries import PLACE, line
from tests.engine.test_engine_invoices import in_euro
from tests.engine.test_engine_money import trading
from tests.engine.test_engine_payments import choose_bank, paying, posted

__all__ = ["paying", "trading"]

BAD = {
    "Three decimals": (
        "payment.unclear",
        "Vtiger shows 10.005 received, which is no amount in whole pennies",
        "Make Status and Received in Vtiger say the same, to the penny and within what is owed.",
    ),
    "Closed period": (
        "payment.not_possible",
        "It was received on 2025-12-31, and Sage is locked until 2025-12-31",
        "Enter it in Sage with the day that your accountant names.",
    ),
    "No rate": (
        "payment.not_possible",
        "Sage has no exchange rate for EUR",
        "Give Sage a rate for this currency; the payment follows by itself.",
    ),
    "Void": (
        "invoice.paid_differs",
        "Vtiger shows Cancel and 24.00 received, but Sage has voided the invoice",
        "Enter the payment in Sage, or correct Status and Received in Vtiger; this closes once they agree.",
    ),
}
NO_ACCOUNT = (
    "payment.not_possible",
    "No bank account is chosen on which money is received, or Sage has closed it",
    "Choose it under Mapping, Accounts, or by `mapping set account bank`; the payment then follows.",
)


@pytest.fixture
def trouble(paying):
    """In step but for what people then note in Vtiger."""
    paid_on = paying.vtiger.add_custom_field("Invoice", "Paid on")
    paying.set_module(INVOICES, fields=(FieldChoice(paid_on, vtiger=paid_on, sage="last_paid"),))
    customers = {name: paying.in_vtiger("Accounts", accountname="Alpha Ltd") for name in ("Sound", *BAD)}
    paying.customer("Euro GmbH", currency_id="EUR")
    paying.finished()
    with paying.clients() as (sage, _vtiger):
        rate = sage.books().exchange_rates["EUR"].quantize(Decimal("0.001"))
    customers["No rate"] = paying.in_vtiger("Accounts", accountname="Euro GmbH")
    widget = line(paying.in_vtiger("Products", productcode="W-1"))
    for name, customer in customers.items():
        foreign = in_euro(paying, str(rate)) if name == "No rate" else {}
        taxed = {**widget, "tax1": "0"} if foreign else widget
        paying.invoice(customer, taxed, subject=name, **foreign, **PLACE)
    paying.finished()
    paying.sage.set_finance(year_end_lockdown_date="2025-12-31", multi_currency_enabled=False)
    paying.sage.delete("sales_invoices", in_sage(paying, "Void")["id"], void_reason="Entered twice")
    noted = {
        "Sound": {"invoicestatus": "Paid"},
        "Closed period": {"invoicestatus": "Paid", paid_on: "2025-12-31"},
        "No rate": {"invoicestatus": "Paid"},
        "Void": {"invoicestatus": "Approved", "received": "24.00"},
        "Three decimals": {"received": "10.00"},
    }
    for name, fields in noted.items():
        paying.vtiger.edit({"id": paying.in_vtiger("Invoice", subject=name)["id"], **fields})
    _import_fraction(paying, "Three decimals")
    return paying


def _import_fraction(company, subject):
    """Vtiger's form and API round to two decimals; what writes to its tables (an import, say) does not."""
    with company.vtiger.lock:
        _, row = company.vtiger.state.find(company.in_vtiger("Invoice", subject=subject)["id"])
        row.values["received"] = "10.00500000"


def in_sage(company, subject):
    number = company.in_vtiger("Invoice", subject=subject)["invoice_no"]
    return company.in_sage("sales_invoices", reference=number)


def told(company):
    """Subject -> (rule, what is wrong, what to do) of each invoice that is held back."""
    skips = company.store.open_skips(INVOICES)
    subjects = {one["id"]: one["subject"] for one in company.vtiger.all("Invoice")}
    return {subjects[one.record_id]: (one.why.rule, one.why.because, one.why.fix) for one in skips}


def test_what_cannot_be_entered_is_told_in_a_sentence_and_everything_else_is_entered(trouble):
    account = trouble.settings.mappings.accounts["bank"]
    choose_bank(trouble, "no such account")
    trouble.finished()
    assert told(trouble)["Sound"] == NO_ACCOUNT
    assert posted(trouble) == []
    choose_bank(trouble, account)
    for _ in range(2):
        trouble.finished()
        assert told(trouble) == BAD
        assert [amount for amount, *_ in posted(trouble)] == ["24.0"]
    assert trouble.in_vtiger("Invoice", subject="Three decimals")["received"] == "10.00500000"
    assert trouble.finished().written == []
