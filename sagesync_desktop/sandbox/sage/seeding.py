"""What a new business starts with: chart of accounts, tax rates, price types, a bank account."""

from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.contacts import create_contact
from sagesync_desktop.sandbox.sage.ledger import account_rows
from sagesync_desktop.sandbox.sage.settings import new_finance, new_invoicing
from sagesync_desktop.sandbox.sage.taxes import rate_rows

_TAX_OFFICE = {
    "gb": (("HMRC Payments", "HMRC Pay"), ("HMRC Reclaimed", "HMRC Rec")),
    "ie": (("Revenue Payments", "REV Pay"), ("Revenue Reclaimed", "REV Rec")),
    "ca": (("CRA Payments", "CRA Pay"), ("CRA Reclaimed", "CRA Rec")),
}
"""System contacts that Sage lists among the others unless `exclude_system` is asked for."""


def open_books(company: Company) -> None:
    """Fill an empty business with what Sage gives every new one."""
    moment = company.now()
    new_id = company.identities.new_id
    company.finance = new_finance(company, moment)
    company.invoicing = new_invoicing(moment)
    for rate in rate_rows(company.country, new_id, moment):
        company.tables["tax_rates"].add(rate)
    for account in account_rows(new_id, moment):
        company.tables["ledger_accounts"].add(account)
    for name in ("Sales Price", "Trade", "Wholesale"):
        company.add("product_sales_price_types", {"name": name, "active": True}, name)
    company.add("service_rate_types", {"name": "Rate", "active": True}, "Rate")
    _add_bank_account(company)
    for name, reference in _TAX_OFFICE[company.country]:
        contact = create_contact(
            company, {"name": name, "reference": reference, "contact_type_ids": ["VENDOR"]}
        )
        contact["system"] = True


def _add_bank_account(company: Company) -> None:
    facts = {
        "ledger_account_id": company.account(1200),
        "bank_account_type_id": "CHECKING",
        "balance": "0.0",
    }
    company.add("bank_accounts", facts, "Bank Account (1200)")
