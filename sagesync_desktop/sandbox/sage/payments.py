"""What pays invoices, receipts and credits: PART_PAID, PAID, and back when one is deleted or taken back."""

from collections import Counter
from decimal import Decimal

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.arithmetic import in_base
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.invoices import exchange_rate
from sagesync_desktop.sandbox.sage.places import refuse_if
from sagesync_desktop.sandbox.sage.problems import Complaint, invalid
from sagesync_desktop.sandbox.sage.tables import Row


def create_payment(company: Company, facts: Json) -> Row:
    """Serve POST /contact_payments; only receipts from customers concern sales invoices."""
    if facts["transaction_type_id"] != "CUSTOMER_RECEIPT":
        raise invalid("This field is not included in the list.", "transaction_type_id")
    refuse_if(_complaints(company, facts))
    currency = company.row("contacts", facts["contact_id"])["currency_id"]
    rate = money.parse(facts.get("exchange_rate")) or exchange_rate(company, currency)
    total = money.amount(facts["total_amount"])
    defaults: Json = {
        "reference": None,
        "net_amount": "0.0",
        "tax_amount": "0.0",
        "base_currency_net_amount": "0.0",
        "base_currency_tax_amount": "0.0",
        "base_currency_currency_charge": "0.0",
        "base_currency_total_amount": money.text(in_base(total, rate)),
        "allocated_artefacts": [],
        "number": company.identities.new_number(),
    }
    held = {"currency_id": currency, "exchange_rate": money.text(rate)}
    row = company.add(
        "contact_payments", defaults | facts | held, facts.get("reference") or "Customer Receipt"
    )
    company.indexes.uses[row["contact_id"]] += 1
    _allocate(company, row)
    return row


def update_payment(company: Company, row: Row, facts: Json) -> None:
    """Serve PUT /contact_payments/{key}: `allocated_artefacts` replace all; an empty list takes them back."""
    fixed = {"contact_id", "transaction_type_id", "total_amount"} & set(facts)
    if any(facts[name] != row[name] for name in fixed):
        raise invalid("The contact, type and amount of a payment cannot be changed.")
    before = row["allocated_artefacts"]
    _take_back(company, row)
    try:
        refuse_if(_complaints(company, {**row, **facts}))
    except Exception:
        row["allocated_artefacts"] = before
        _allocate(company, row)
        raise
    row.update(facts)
    _allocate(company, row)
    company.touch("contact_payments", row)


def delete_payment(company: Company, row: Row) -> None:
    """Serve DELETE /contact_payments/{key}: the invoices are owed again."""
    _take_back(company, row)
    row["allocated_artefacts"] = []
    company.indexes.uses.subtract(Counter([row["contact_id"]]))
    company.tables["contact_payments"].remove(row, company.now())


def _complaints(company: Company, facts: Json) -> list[Complaint]:
    total = money.amount(facts["total_amount"])
    found: list[Complaint] = []
    if total <= 0:
        found.append(Complaint("This field must be greater than zero.", "total_amount"))
    allocated = Decimal(0)
    for item in facts.get("allocated_artefacts") or ():
        amount = money.amount(item.get("amount"))
        allocated += amount
        found += _allocation_complaints(company, facts["contact_id"], item.get("artefact_id") or "", amount)
    if allocated > total:
        found.append(Complaint("More is allocated than was paid.", "allocated_artefacts"))
    return found


def _allocation_complaints(company: Company, contact_id: str, key: str, amount: Decimal) -> list[Complaint]:
    source = "allocated_artefacts.artefact_id"
    invoice = company.tables["sales_invoices"].live.get(key)
    if invoice is None or invoice["contact_id"] != contact_id:
        return [Complaint("Couldn't find record.", source, "RecordNotFound")]
    if invoice["status_id"] not in {"UNPAID", "PART_PAID"}:
        return [Complaint("You can only pay unpaid or part-paid invoices.", source)]
    if not 0 < amount <= money.amount(invoice["outstanding_amount"]):
        return [Complaint("This amount is more than is outstanding.", "allocated_artefacts.amount")]
    return []


def _allocate(company: Company, row: Row) -> None:
    for item in row["allocated_artefacts"] or ():
        _enter(company, row, item, "contact_payment")


_KINDS = {"contact_payment": "Customer Receipt", "contact_allocation": "Customer Allocation"}


def _enter(company: Company, row: Row, item: Json, kind: str) -> None:
    """Put a payment or an allocation on its invoice, which shows it among its own."""
    resource, document = _artefact(company, item["artefact_id"])
    entry = {
        "date": row["date"],
        "type": _KINDS[kind],
        "reference": row.get("reference"),
        "amount": item["amount"],
        "discount": "0.0",
        "displayed_as": row["displayed_as"],
        **dict.fromkeys(_KINDS),
        kind: company.stub(f"{kind}s", row["id"]),
        "negative_payment": False,
    }
    document["payments_allocations"] = [*document["payments_allocations"], entry]
    _settle(company, resource, document)


def _artefact(company: Company, key: str) -> tuple[str, Row]:
    """Return what an allocation names, and where it is kept."""
    live = {one: company.tables[one].live.get(key) for one in ("sales_invoices", "sales_credit_notes")}
    return next((resource, row) for resource, row in live.items() if row is not None)


def _take_back(company: Company, row: Row) -> None:
    for item in row["allocated_artefacts"] or ():
        resource, document = _artefact(company, item["artefact_id"])
        document["payments_allocations"] = [
            entry
            for entry in document["payments_allocations"]
            if (entry["contact_payment"] or entry["contact_allocation"])["id"] != row["id"]
        ]
        _settle(company, resource, document)


def allocate_credit(company: Company, invoice_id: str, amount: Decimal) -> Row:
    """Set a credit that is no credit note against an invoice, as Sage's pages do: paid without receipt."""
    contact_id = company.row("sales_invoices", invoice_id)["contact_id"]
    refuse_if(_allocation_complaints(company, contact_id, invoice_id, amount))
    facts = {
        "transaction_type_id": "CUSTOMER_ALLOCATION",
        "contact_id": contact_id,
        "date": company.today().isoformat(),
        "allocated_artefacts": [{"artefact_id": invoice_id, "amount": money.text(amount)}],
    }
    row = company.add("contact_allocations", facts, f"Customer Allocation - {facts['date']}")
    enter_allocation(company, row)
    return row


def enter_allocation(company: Company, row: Row) -> None:
    """Put an allocation on each document that it names."""
    for item in row["allocated_artefacts"]:
        _enter(company, row, item, "contact_allocation")


def delete_allocation(company: Company, row: Row) -> None:
    """Serve DELETE /contact_allocations/{key}: the invoices are owed again."""
    _take_back(company, row)
    company.tables["contact_allocations"].remove(row, company.now())


def _settle(company: Company, resource: str, invoice: Row) -> None:
    """Work out what is left of a document; what a credit note gives away is stated below zero."""
    amounts = (money.amount(entry["amount"]) for entry in invoice["payments_allocations"])
    paid = abs(sum(amounts, Decimal(0)))
    left = money.amount(invoice["total_amount"]) - paid
    dates = [entry["date"] for entry in invoice["payments_allocations"]]
    status = "UNPAID" if not dates else ("PART_PAID" if left else "PAID")
    invoice.update(
        total_paid=money.text(paid),
        outstanding_amount=money.text(left),
        last_paid=max(dates, default=None),
        status_id=status,
    )
    base_left = in_base(left, money.amount(invoice["exchange_rate"]))
    invoice["computed"]["base_currency_outstanding_amount"] = money.text(base_left)
    if company.switches.bump_paid_invoice:
        company.touch(resource, invoice)
