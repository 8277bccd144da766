"""A small company whose payments are entered in Sage, with some of each kind waiting, or to be undone."""

from sagesync_desktop.core.options import Option
from tests.engine.company import Company
from tests.engine.entries import fill_sage, fill_vtiger, line
from tests.trust.desk_worlds import REGRETTED

_PAYS = "attack/payments"
"""Where such a company's database keeps that its payments are entered."""


def with_payments(company):
    """The company as it was left: entering payments if it did."""
    if company.store.cursor(_PAYS) is not None:
        _switch_on(company)
    return company


def _switch_on(company):
    company.settings = company.settings.with_option(Option.PAYMENTS_TO_SAGE, on=True)
    account = company.sage.all("bank_accounts")[0]["id"]
    company.set_mappings(company.settings.mappings.with_account("bank", account))


def paying_world(folder):
    """In step, then: invoices paid whole and in parts in Vtiger, one in both systems, one that bounced."""
    company = _in_step(folder)
    _say(company, "Whole", invoicestatus="Paid")
    _say(company, "Part", received="5.00")
    _say(company, "Twice", received="9.00")
    _say(company, "Both", received="12.00")
    company.sage.pay(_in_sage(company, "Both")["id"], "12.00")
    company.close()
    return company.clock.moment, company.sage.dump(), company.vtiger.dump(), company.database


def unpaid_world(folder):
    """A run that entered payments, which somebody regrets."""
    company = _in_step(folder)
    _say(company, "Whole", invoicestatus="Paid")
    _say(company, "Part", received="5.00")
    ran = company.finished()
    company.store.set_cursor(REGRETTED, str(ran.report.summary.id))
    company.finished()
    company.close()
    return company.clock.moment, company.sage.dump(), company.vtiger.dump(), company.database


def _in_step(folder):
    company = Company(folder)
    _switch_on(company)
    company.store.set_cursor(_PAYS, "on")
    fill_vtiger(company)
    fill_sage(company)
    alpha = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    widget = company.in_vtiger("Products", productname="Widget")
    for quantity, subject in enumerate(("Whole", "Part", "Twice", "Both", "Bounced"), 20):
        company.invoice(alpha, line(widget, str(quantity)), subject=subject)
    for _ in range(2):
        company.finished()
    _say(company, "Twice", received="4.00")
    _say(company, "Bounced", invoicestatus="Paid")
    company.finished()
    (bounced,) = [one for one in company.sage.all("contact_payments") if one["total_amount"] != "4.0"]
    company.sage.delete("contact_payments", bounced["id"])
    for _ in range(2):
        company.finished()
    return company


def _say(company, subject, **fields):
    company.vtiger.edit({"id": company.in_vtiger("Invoice", subject=subject)["id"], **fields})


def _in_sage(company, subject):
    reference = company.in_vtiger("Invoice", subject=subject)["invoice_no"]
    return company.in_sage("sales_invoices", reference=reference)
