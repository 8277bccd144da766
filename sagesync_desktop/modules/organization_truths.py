"""What Sage alone knows of a customer, to be shown in fields of Vtiger that the user chooses."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from sagesync_desktop.core.truths import Sums, Truth
from sagesync_desktop.core.types import MISSING, FieldName, Missing, ModuleId, Record, RecordId, Value
from sagesync_desktop.core.values import Kind, penny
from sagesync_desktop.modules.ledger import Standing, is_credit_id
from sagesync_desktop.modules.statuses import standing

BALANCE, OVERDUE = "balance", "overdue_amount"
_OWED = frozenset({Standing.UNPAID, Standing.PART_PAID})


def overdue(invoices: Iterable[Record], today: date) -> Mapping[RecordId, Value | Missing]:
    """Sage customer -> what its invoices still ask for whose due date is past, as Sage states both.

    A credit note that is not set against one yet makes none of them less overdue. What stands in several
    currencies is no one amount: MISSING.
    """
    sums: dict[RecordId, dict[str, Decimal]] = {}
    for invoice in invoices:
        left = _overdue_of(invoice, today)
        if left:
            own = sums.setdefault(invoice.text("contact_id"), {})
            currency = invoice.text("currency_id")
            own[currency] = own.get(currency, Decimal(0)) + left
    return {contact: next(iter(own.values())) if len(own) == 1 else MISSING for contact, own in sums.items()}


def _overdue_of(invoice: Record, today: date) -> Decimal:
    due = invoice.fields.get("due_date")
    is_late = isinstance(due, date) and due < today
    if not is_late or is_credit_id(invoice.id) or standing(invoice) not in _OWED:
        return Decimal(0)
    return max(penny(invoice.amount("outstanding_amount")), Decimal(0))


def _plain(name: FieldName, kind: Kind = Kind.TEXT) -> Truth:
    return Truth(lambda contact: contact.fields.get(name, MISSING), kind)


def _unsaid(_contact: Record) -> Value | Missing:
    """Of what is added up no record says anything by itself."""
    return MISSING


def _state(contact: Record) -> Value | Missing:
    """As Sage's own list of contacts says it; the ledger has no word for a customer on stop."""
    active = contact.fields.get("is_active")
    return MISSING if not isinstance(active, bool) else "Active" if active else "Inactive"


TRUTHS: Mapping[FieldName, Truth] = {
    "web_link": _plain("web_link"),
    BALANCE: replace(_plain(BALANCE, Kind.MONEY), nought=Decimal("0.00")),
    OVERDUE: Truth(_unsaid, Kind.MONEY, Sums(ModuleId.INVOICES, overdue), nought=Decimal("0.00")),
    "credit_limit": _plain("credit_limit", Kind.MONEY),
    "own_credit_days": _plain("credit_days", Kind.NUMBER),
    "customer_state": Truth(_state),
}
"""Names that pairs use -> how each is read."""
