"""The ledger's transactions: one for each issued document, payment and allocation, the deleted ones as well.

The list has no `deleted_since`: a transaction that is gone stays in it and says `deleted` (spec).
"""

import hashlib
from collections.abc import Iterator

from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.filters import Params, moment
from sagesync_desktop.sandbox.sage.problems import Complaint, Refused
from sagesync_desktop.sandbox.sage.tables import Row

KINDS = {
    "sales_invoices": "SALES_INVOICE",
    "sales_credit_notes": "SALES_CREDIT_NOTE",
    "contact_payments": "",
    "contact_allocations": "",
}
"""Resource -> type of its transactions; "" where each of its records states its own."""
_UNISSUED = {"DRAFT", "PRO_FORMA"}


def refuse_unless(allowed: bool) -> None:
    """Refuse who has no role in the area Journals, which the list asks for (spec, access control)."""
    if not allowed:
        raise Refused(403, Complaint("Your role does not allow this.", code="MultiUserAccessDenied"))


def transactions(company: Company, params: Params) -> list[Json]:
    """Return the list that the filters choose, oldest first."""
    since = moment(params, "updated_or_created_since", inclusive=True)
    rows = [row for row in _all(company) if since is None or row["updated_at"] >= since]
    wanted = params.get("transaction_type_id")
    chosen = [row for row in rows if not wanted or row["transaction_type"]["id"] == wanted]
    first, last = params.get("from_date", "")[:10], params.get("to_date", "9999")[:10]
    dated = [row for row in chosen if first <= row["date"] <= last]
    return sorted(dated, key=lambda row: (row["created_at"], row["id"]))


def _all(company: Company) -> Iterator[Json]:
    for resource in KINDS:
        table = company.tables[resource]
        for row in (*table.live.values(), *table.gone.values()):
            if row.get("status_id") not in _UNISSUED:
                yield _transaction(company, resource, row)


def _transaction(company: Company, resource: str, row: Row) -> Json:
    # Sage's own ids of transactions differ from those of what they come from (spec, example).
    key = hashlib.md5(f"transaction {row['id']}".encode(), usedforsecurity=False).hexdigest()
    return {
        "id": key,
        "displayed_as": row.get("reference") or "",
        "$path": f"/transactions/{key}",
        "created_at": row["created_at"],
        "updated_at": row["deleted_at"] or row["updated_at"],
        "date": row["date"],
        "deleted": bool(row["deleted_at"]) or row.get("status_id") == "VOID",
        "reference": row.get("reference") or "",
        "total": row.get("total_amount") or "0.0",
        "contact": company.stub("contacts", row["contact_id"]),
        "transaction_type": company.stub("transaction_types", KINDS[resource] or row["transaction_type_id"]),
        "origin": company.stub(resource, row["id"]),
    }
