"""Setting a credit note against invoices: amounts that add up to nothing, credits below zero."""

from collections.abc import Iterator
from decimal import Decimal

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.payments import enter_allocation
from sagesync_desktop.sandbox.sage.places import refuse_if
from sagesync_desktop.sandbox.sage.problems import Complaint, invalid
from sagesync_desktop.sandbox.sage.tables import Row

_OPEN = {"UNPAID", "PART_PAID"}
_ID, _AMOUNT = "allocated_artefacts.artefact_id", "allocated_artefacts.amount"


def create_allocation(company: Company, facts: Json) -> Row:
    """Serve POST /contact_allocations; only what concerns customers is served."""
    if facts["transaction_type_id"] != "CUSTOMER_ALLOCATION":
        raise invalid("This field is not included in the list.", "transaction_type_id")
    refuse_if(list(_complaints(company, facts)))
    dated = {**facts, "date": facts.get("date") or company.today().isoformat()}
    row = company.add("contact_allocations", dated, f"Customer Allocation - {dated['date']}")
    enter_allocation(company, row)
    return row


def update_allocation(_company: Company, _row: Row, _facts: Json) -> None:
    """Serve PUT /contact_allocations/{key}: an allocation is deleted and made again, never changed."""
    raise invalid("An allocation cannot be changed.")


def _complaints(company: Company, facts: Json) -> Iterator[Complaint]:
    items = facts["allocated_artefacts"]
    for item in items:
        yield from _item_complaints(company, facts["contact_id"], item["artefact_id"], item["amount"])
    if len({item["artefact_id"] for item in items}) != len(items):
        yield Complaint("An artefact can only be allocated once.", _ID)
    if sum((money.amount(item["amount"]) for item in items), Decimal(0)):
        yield Complaint("The allocated amounts must add up to zero.", "allocated_artefacts")


def _item_complaints(company: Company, contact_id: str, key: str, text: str) -> Iterator[Complaint]:
    amount = money.amount(text)
    resource = "sales_credit_notes" if amount < 0 else "sales_invoices"
    document = company.tables[resource].live.get(key)
    if document is None or document["contact_id"] != contact_id:
        yield Complaint("Couldn't find record.", _ID, "RecordNotFound")
    elif document["status_id"] not in _OPEN:
        yield Complaint("You can only pay unpaid or part-paid invoices.", _ID)
    elif not amount or amount != money.cents(amount):
        yield Complaint(
            "This field is required." if not amount else "Only two decimals are supported.", _AMOUNT
        )
    elif abs(amount) > money.amount(document["outstanding_amount"]):
        yield Complaint("This amount is more than is outstanding.", _AMOUNT)
