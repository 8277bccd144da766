"""What money settles: invoices and payments on account, each by its own sign; shown among their payments.

An artefact is what a payment or an allocation names: a document that is owed, or money that is left over.
"""

from dataclasses import dataclass
from decimal import Decimal

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.arithmetic import in_base
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.problems import Complaint
from sagesync_desktop.sandbox.sage.tables import Row

SOURCE = "allocated_artefacts.artefact_id"
PAY_ONLY_OPEN = "You can only pay unpaid or part-paid invoices."
TOO_MUCH = "This amount is more than is outstanding."
_KINDS = {"contact_payments": "Customer Receipt", "contact_allocations": "Customer Allocation"}
REFUND = "CUSTOMER_REFUND"
DOCUMENTS = ("sales_invoices", "sales_credit_notes")


@dataclass(frozen=True, slots=True)
class Artefact:
    """One thing that money can be set against."""

    resource: str
    """`sales_invoices`, `sales_credit_notes`, or `contact_payments` for what one has left on account."""
    row: Row
    """The document, or the payment."""

    @property
    def contact_id(self) -> str:
        """Whose it is."""
        return str(self.row["contact_id"])

    @property
    def outstanding(self) -> Decimal:
        """What is open: owed by the customer, or (on account) still to be set against something."""
        return money.amount(self._holder["outstanding_amount"])

    @property
    def is_owed(self) -> bool:
        """Whether the customer owes it, so that what is set against it is positive."""
        return self.resource == "sales_invoices"

    @property
    def is_open(self) -> bool:
        """Whether anything can be set against it; money on account always can, as far as there is some."""
        return self.resource == "contact_payments" or self.row["status_id"] in {"UNPAID", "PART_PAID"}

    @property
    def _holder(self) -> Row:
        return dict(self.row["on_account"]) if self.resource == "contact_payments" else self.row

    def stub(self, company: Company) -> Json:
        """The artefact as replies name it; what is left on account has its own id and the payment's path."""
        shown = company.stub(self.resource, self.row["id"]) or {}
        return {**shown, "id": self._holder["id"], "links": []}


def artefact(company: Company, key: str) -> Artefact | None:
    """Find what an allocation names; None where there is no such thing any more."""
    for resource in DOCUMENTS:
        document = company.tables[resource].live.get(key)
        if document is not None:
            return Artefact(resource, document)
    for payment in company.tables["contact_payments"]:
        if (payment.get("on_account") or {}).get("id") == key:
            return Artefact("contact_payments", payment)
    return None


def two_decimals(facts: Json, *names: str) -> list[Complaint]:
    """Complain of amounts finer than a penny: Sage keeps two decimals only (Sage sheet, 6.8)."""
    return [
        Complaint("This amount must have two decimals at most.", name)
        for name in names
        if money.amount(facts.get(name)) != money.cents(money.amount(facts.get(name)))
    ]


def enter(company: Company, row: Row, resource: str, item: Json, against: Json | None) -> None:
    """Put an item of a payment or an allocation on what it settles; `against` is the other artefact."""
    found = artefact(company, item["artefact_id"])
    if found is None:
        return
    if found.resource == "contact_payments":
        left = found.outstanding - abs(money.amount(item["amount"]))
        _leave(company, found.row, left)
        return
    company.indexes.settled[row["id"]].add((found.resource, found.row["id"]))
    shown = found.row["payments_allocations"]
    found.row["payments_allocations"] = [*shown, _entry(company, row, resource, item, against)]
    settle(company, found.resource, found.row)


def _entry(company: Company, row: Row, resource: str, item: Json, against: Json | None) -> Json:
    """How the invoice shows it; that an allocation names what it came from is inferred from the schema."""
    is_refund = row["transaction_type_id"] == REFUND
    amount = money.amount(item["amount"])
    kind = resource.removesuffix("s")
    return {
        "links": [],
        "date": row["date"],
        "type": "Customer Refund" if is_refund else _KINDS[resource],
        "reference": row.get("reference"),
        "amount": money.text(-amount if is_refund else amount),
        "discount": money.text(money.amount(item.get("discount"))),
        "stripe_transaction_id": None,
        "displayed_as": row["displayed_as"],
        "contact_payment": None,
        "contact_allocation": None,
        kind: company.stub(resource, row["id"]),
        "artefact": against,
        "negative_payment": is_refund,
    }


def withdraw(company: Company, row: Row) -> None:
    """Take a payment or an allocation off everything that it settles."""
    for item in row["allocated_artefacts"] or ():
        found = artefact(company, item["artefact_id"])
        if found is not None and found.resource == "contact_payments":
            _leave(company, found.row, found.outstanding + abs(money.amount(item["amount"])))
    for resource, key in company.indexes.settled.pop(row["id"], set()):
        document = company.tables[resource].live.get(key)
        if document is not None:
            kept = [entry for entry in document["payments_allocations"] if _maker(entry) != row["id"]]
            document["payments_allocations"] = kept
            settle(company, resource, document)


def _maker(entry: Json) -> str:
    return str((entry["contact_payment"] or entry["contact_allocation"])["id"])


def index_settled(company: Company) -> None:
    """Enter what loaded documents show into the indexes."""
    for resource in DOCUMENTS:
        for document in company.tables[resource]:
            for entry in document["payments_allocations"]:
                company.indexes.settled[_maker(entry)].add((resource, document["id"]))


def _leave(company: Company, payment: Row, left: Decimal) -> None:
    """Note what a payment still has on account, which moves its stamp (spec example of a payment)."""
    payment["on_account"]["outstanding_amount"] = money.text(left)
    company.touch("contact_payments", payment)


def settle(company: Company, resource: str, document: Row) -> None:
    """Work out what is left of a document; what a credit note gives away is stated below zero."""
    entries = document["payments_allocations"]
    paid = sum((money.amount(entry["amount"]) for entry in entries), Decimal(0))
    given_up = sum((money.amount(entry["discount"]) for entry in entries), Decimal(0))
    is_invoice = resource == "sales_invoices"
    paid = paid if is_invoice else abs(paid)
    left = money.amount(document["total_amount"]) - paid - given_up
    dates = [entry["date"] for entry in entries if not (is_invoice and entry["negative_payment"])]
    status = "UNPAID" if not paid + given_up else ("PART_PAID" if left else "PAID")
    document.update(
        total_paid=money.text(paid),
        outstanding_amount=money.text(left),
        last_paid=max(dates, default=None),
        status_id=status,
    )
    base_left = in_base(left, money.amount(document["exchange_rate"]))
    document["computed"]["base_currency_outstanding_amount"] = money.text(base_left)
    if company.switches.bump_paid_invoice:
        company.touch(resource, document)
