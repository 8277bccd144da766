"""Money and credit that is there already, set against invoices: no bank account moves.

Amounts add up to nothing, what is set against an invoice below zero.
"""

from collections.abc import Iterator
from decimal import Decimal

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.places import refuse_if
from sagesync_desktop.sandbox.sage.problems import Complaint, invalid
from sagesync_desktop.sandbox.sage.settling import (
    PAY_ONLY_OPEN,
    SOURCE,
    TOO_MUCH,
    artefact,
    enter,
    two_decimals,
    withdraw,
)
from sagesync_desktop.sandbox.sage.tables import Row

ALLOCATION = "CUSTOMER_ALLOCATION"
_AMOUNT = "allocated_artefacts.amount"


def create_allocation(company: Company, facts: Json) -> Row:
    """Serve POST /contact_allocations: what is owed positive, what it comes from negative, nothing over."""
    if facts["transaction_type_id"] != ALLOCATION:
        raise invalid("This field is not included in the list.", "transaction_type_id")
    day = facts.get("date") or company.today().isoformat()
    refuse_if(list(_complaints(company, facts)))
    row = company.add("contact_allocations", {**facts, "date": day}, f"Customer Allocation - {day}")
    _enter(company, row)
    return row


def update_allocation(_company: Company, _row: Row, _facts: Json) -> None:
    """Serve PUT /contact_allocations/{key}: an allocation is deleted and made again, never changed."""
    raise invalid("An allocation cannot be changed.")


def delete_allocation(company: Company, row: Row) -> None:
    """Serve DELETE /contact_allocations/{key}: the invoices are owed again."""
    withdraw(company, row)
    company.tables["contact_allocations"].remove(row, company.now())


def allocate_credit(company: Company, invoice_id: str, amount: Decimal) -> Row:
    """Set a credit that is no credit note against an invoice, as Sage's pages do: paid without receipt."""
    facts: Json = {
        "transaction_type_id": ALLOCATION,
        "contact_id": company.row("sales_invoices", invoice_id)["contact_id"],
        "date": company.today().isoformat(),
        "allocated_artefacts": [{"artefact_id": invoice_id, "amount": money.text(amount)}],
    }
    refuse_if(list(_item_complaints(company, facts["contact_id"], facts["allocated_artefacts"][0])))
    row = company.add("contact_allocations", facts, f"Customer Allocation - {facts['date']}")
    _enter(company, row)
    return row


def _enter(company: Company, row: Row) -> None:
    """Each document is shown what it was settled by; where that is several things, the first of them."""
    items = row["allocated_artefacts"]
    found = {item["artefact_id"]: artefact(company, item["artefact_id"]) for item in items}
    stubs = [(one.is_owed, one.stub(company)) for one in found.values() if one is not None]
    for item in items:
        own = found[item["artefact_id"]]
        others = [stub for is_owed, stub in stubs if own is not None and is_owed != own.is_owed]
        enter(company, row, "contact_allocations", item, others[0] if others else None)


def _complaints(company: Company, facts: Json) -> Iterator[Complaint]:
    items = facts["allocated_artefacts"]
    for item in items:
        yield from _item_complaints(company, facts["contact_id"], item)
    if len({item["artefact_id"] for item in items}) != len(items):
        yield Complaint("An artefact can only be allocated once.", SOURCE)
    if sum((money.amount(item["amount"]) for item in items), Decimal(0)):
        yield Complaint("The allocated amounts must add up to zero.", "allocated_artefacts")


def _item_complaints(company: Company, contact_id: str, item: Json) -> Iterator[Complaint]:
    amount, found = money.amount(item["amount"]), artefact(company, item["artefact_id"])
    if found is None or found.contact_id != contact_id or found.is_owed != (amount > 0):
        yield Complaint("Couldn't find record.", SOURCE, "RecordNotFound")
    elif not found.is_open:
        yield Complaint(PAY_ONLY_OPEN, SOURCE)
    elif two_decimals(item, "amount"):
        yield Complaint("Only two decimals are supported.", _AMOUNT)
    elif abs(amount) > found.outstanding:
        yield Complaint(TOO_MUCH, _AMOUNT)
