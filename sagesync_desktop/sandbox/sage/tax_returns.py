"""Tax returns: what Sage's own pages submit, and what programs may only read (Swagger, Nov 2025)."""

import datetime
from decimal import Decimal
from typing import Any

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.invoice_rules import NEW_STATUSES
from sagesync_desktop.sandbox.sage.problems import Complaint, Refused
from sagesync_desktop.sandbox.sage.subscription import STANDARD
from sagesync_desktop.sandbox.sage.tables import Row

RESOURCE = "tax_returns"
SUBMITTED = {"id": "SUBMITTED", "name": "Submitted"}
"""The spec tells a status's id and name, and not which there are: this one is made up."""
_CANADIAN = {"id": "CA_GST_HST", "name": "GST/HST"}
_FIRST_DAYS = 80
"""The first return of a business covers the quarter up to its last day; any day this far back is in it."""


def refuse_unless_told(company: Company, resource: str, *, may_read: bool) -> None:
    """Refuse returns to who has no full access to statutory reporting, and to Canada's Standard plan."""
    if resource != RESOURCE:
        return
    if company.country == "ca" and company.switches.plan == STANDARD:
        raise Refused(401, Complaint("No active subscription. (MSE)", code="AuthorizationFailure"))
    if not may_read:
        raise Refused(403, Complaint("Your role does not allow this.", code="MultiUserAccessDenied"))


def submit(company: Company, last_day: str) -> Row:
    """Make a return up to a day: the issued documents that no earlier one holds can only be corrected now."""
    taken = [row for row in _documents(company) if _is_due(row, last_day)]
    for row in taken:
        row["computed"]["tax_reconciled"] = True
    number, start = len(company.tables[RESOURCE]) + 1, _first_day(company, last_day)
    tax = sum((money.amount(row["base_currency_tax_amount"]) for row in taken), Decimal(0))
    facts = {
        "tax_return_number": str(number),
        "period_start_date": start,
        "period_end_date": last_day,
        "total_amount": money.text(tax),
        "paid": False,
        "status": SUBMITTED,
        "tax_return_type": _CANADIAN if company.country == "ca" else None,
    }
    return company.add(RESOURCE, facts, f"{start} - {last_day}")


def withdraw(company: Company, last_day: str) -> None:
    """Delete the return up to a day, as Sage's own pages can: what it held can be changed again."""
    table = company.tables[RESOURCE]
    row = next(one for one in table if one["period_end_date"] == last_day)
    for document in _documents(company):
        if row["period_start_date"] <= document["date"] <= last_day:
            document["computed"]["tax_reconciled"] = False
    table.remove(row, company.now())


def facts_of(row: Row) -> dict[str, Any]:
    """Return what a reply says of a return besides what every record has."""
    names = ("tax_return_number", "period_start_date", "period_end_date", "total_amount", "paid", "status")
    return {name: row[name] for name in (*names, "tax_return_type")}


def _documents(company: Company) -> list[Row]:
    return [*company.tables["sales_invoices"], *company.tables["sales_credit_notes"]]


def _is_due(row: Row, last_day: str) -> bool:
    is_issued = row["status_id"] not in NEW_STATUSES
    return bool(is_issued and row["date"] <= last_day and not row["computed"]["tax_reconciled"])


def _first_day(company: Company, last_day: str) -> str:
    """Return the day behind the return before, or the first of the third month back."""
    ends = [row["period_end_date"] for row in company.tables[RESOURCE]]
    if earlier := [end for end in ends if end < last_day]:
        return (datetime.date.fromisoformat(max(earlier)) + datetime.timedelta(days=1)).isoformat()
    back = datetime.date.fromisoformat(last_day) - datetime.timedelta(days=_FIRST_DAYS)
    return back.replace(day=1).isoformat()
