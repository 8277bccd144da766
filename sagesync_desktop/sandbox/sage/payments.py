"""Receipts and refunds of customers: PART_PAID, PAID, and back when one is deleted or taken back."""

from collections import Counter
from decimal import Decimal

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.arithmetic import in_base
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.invoice_rules import date_complaints
from sagesync_desktop.sandbox.sage.invoices import exchange_rate
from sagesync_desktop.sandbox.sage.places import refuse_if
from sagesync_desktop.sandbox.sage.problems import Complaint, invalid
from sagesync_desktop.sandbox.sage.settling import (
    PAY_ONLY_OPEN,
    REFUND,
    SOURCE,
    TOO_MUCH,
    Artefact,
    artefact,
    enter,
    two_decimals,
    withdraw,
)
from sagesync_desktop.sandbox.sage.subscription import has_money_on_account
from sagesync_desktop.sandbox.sage.tables import Row

RECEIPT = "CUSTOMER_RECEIPT"
_SHOWN = {RECEIPT: "Customer Receipt", REFUND: "Customer Refund"}


def create_payment(company: Company, facts: Json) -> Row:
    """Serve POST /contact_payments; only customers' receipts and refunds concern sales invoices."""
    kind = facts["transaction_type_id"]
    if kind not in _SHOWN:
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
    shown = facts.get("reference") or _SHOWN[kind]
    row = company.add("contact_payments", defaults | facts | held, shown)
    company.indexes.uses[row["contact_id"]] += 1
    _allocate(company, row)
    return row


def update_payment(company: Company, row: Row, facts: Json) -> None:
    """Serve PUT /contact_payments/{key}: `allocated_artefacts` replace all; an empty list takes them back."""
    fixed = {"contact_id", "transaction_type_id", "total_amount"} & set(facts)
    if any(facts[name] != row[name] for name in fixed):
        raise invalid("The contact, type and amount of a payment cannot be changed.")
    _refuse_spent(row)
    before = row["allocated_artefacts"]
    withdraw(company, row)
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
    _refuse_spent(row)
    refuse_if([one for one in date_complaints(company, {"date": row["date"]}) if "lockdown" in one.message])
    withdraw(company, row)
    row["allocated_artefacts"] = []
    company.indexes.uses.subtract(Counter([row["contact_id"]]))
    company.tables["contact_payments"].remove(row, company.now())


def _refuse_spent(row: Row) -> None:
    """What was left on account and is set against something holds the payment (spec: `editable` false)."""
    if is_spent(row):
        raise invalid("This payment is allocated elsewhere; delete the allocation first.")


def is_spent(row: Row) -> bool:
    """Say whether part of what a payment left on account has been used."""
    left = row.get("on_account")
    return left is not None and left["outstanding_amount"] != left["total_amount"]


def _complaints(company: Company, facts: Json) -> list[Complaint]:
    total, items = money.amount(facts["total_amount"]), facts.get("allocated_artefacts") or ()
    given_up = sum((money.amount(item.get("discount")) for item in items), Decimal(0))
    found = [*date_complaints(company, {"date": facts["date"]}), *two_decimals(facts, "total_amount")]
    # A receipt of nothing that only gives an amount up is a write-off; whether Sage takes it is not known.
    if total < 0 or (total == 0 and not given_up):
        found.append(Complaint("This field must be greater than zero.", "total_amount"))
    if not company.row("bank_accounts", facts["bank_account_id"]).get("is_active", True):
        found.append(Complaint("This bank account is not active.", "bank_account_id"))
    for item in items:
        found += _item_complaints(company, facts, item)
    allocated = sum((money.amount(item.get("amount")) for item in items), Decimal(0))
    if allocated > total:
        found.append(Complaint("More is allocated than was paid.", "allocated_artefacts"))
    if allocated < total and not has_money_on_account(company.switches.plan):
        message = "Payments on account are not available; allocate the whole amount."
        found.append(Complaint(message, "allocated_artefacts"))
    return found


def _item_complaints(company: Company, facts: Json, item: Json) -> list[Complaint]:
    found = artefact(company, item.get("artefact_id") or "")
    if found is None or found.contact_id != facts["contact_id"]:
        return [Complaint("Couldn't find record.", SOURCE, "RecordNotFound")]
    wrong = two_decimals(item, "amount", "discount")
    if wrong:
        return [Complaint(one.message, f"allocated_artefacts.{one.source}") for one in wrong]
    if facts["transaction_type_id"] == REFUND:
        return _refund_complaints(found, item)
    return _receipt_complaints(found, item)


def _receipt_complaints(found: Artefact, item: Json) -> list[Complaint]:
    amount, given_up = money.amount(item.get("amount")), money.amount(item.get("discount"))
    if not (found.is_owed and found.is_open):
        return [Complaint(PAY_ONLY_OPEN, SOURCE)]
    if amount < 0 or given_up < 0 or not 0 < amount + given_up <= found.outstanding:
        return [Complaint(TOO_MUCH, "allocated_artefacts.amount")]
    return []


def _refund_complaints(found: Artefact, item: Json) -> list[Complaint]:
    """Only what was received goes back: what an invoice was paid, what a credit or an account has left.

    That an invoice shows a refund as a negative payment follows from the schema's `negative_payment` alone.
    """
    amount = money.amount(item.get("amount"))
    most = money.amount(found.row["total_paid"]) if found.is_owed else found.outstanding
    if item.get("discount") and money.amount(item["discount"]):
        return [Complaint("A refund takes no discount.", "allocated_artefacts.discount")]
    return [] if 0 < amount <= most else [Complaint(TOO_MUCH, "allocated_artefacts.amount")]


def _allocate(company: Company, row: Row) -> None:
    items = row["allocated_artefacts"] or ()
    for item in items:
        enter(company, row, "contact_payments", item, None)
    left = money.amount(row["total_amount"]) - sum(
        (money.amount(item.get("amount")) for item in items), Decimal(0)
    )
    if not left:
        row["on_account"] = None
        return
    known = row.get("on_account") or {"id": company.identities.new_id()}
    row["on_account"] = {**known, "total_amount": money.text(left), "outstanding_amount": money.text(left)}
