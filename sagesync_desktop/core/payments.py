"""Money that was received according to the CRM, and is to be entered in the ledger."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sagesync_desktop.core.types import FieldName, Fields, Record, RecordId, Value

PAYMENT_ID = "payment_id"
"""Under which name a payment's id stands in the rows of what settled an invoice."""
PAYMENT_IDS = "payment_ids"
"""Under which name the payments to be deleted are kept with the note of an undo."""
SETTLED = "payments"
"""The field of an invoice that holds those rows."""


@dataclass(frozen=True, slots=True)
class Payment:
    """One payment on an invoice."""

    amount: Decimal
    """In the invoice's own currency."""
    currency: str
    """ISO code; "" for the base currency."""
    dated: date | None
    """None: the CRM does not tell; the day on which it is entered."""
    reference: str
    account: str
    """Id of the bank account that received it."""
    account_name: str

    def fields(self, today: date) -> dict[FieldName, Value]:
        """What a client is handed; kept with the note of the write, so that a repeat is the very same."""
        return {
            "amount": self.amount,
            "date": self.dated or today,
            "reference": self.reference,
            "account": self.account,
        }


def settled_by(record: Record) -> frozenset[RecordId]:
    """The payments that an invoice shows."""
    return frozenset(str(row[PAYMENT_ID]) for row in record.rows(SETTLED) if row.get(PAYMENT_ID))


def amounts_of(record: Record) -> tuple[tuple[RecordId, Value], ...]:
    """(payment, what of it an invoice shows) in the ledger's order."""
    return tuple(
        (str(row[PAYMENT_ID]), row.get("amount")) for row in record.rows(SETTLED) if row.get(PAYMENT_ID)
    )


def entered(before: Mapping[FieldName, Value], after: Fields) -> frozenset[RecordId]:
    """The payments that a write has put on an invoice, by its rows before and after."""
    return _ids(after) - _ids(before)


def payment_ids(fields: Fields) -> frozenset[RecordId]:
    """The payments that an undo deletes."""
    named = fields.get(PAYMENT_IDS)
    return frozenset(str(one) for one in named) if isinstance(named, tuple) else frozenset()


def _ids(fields: Mapping[FieldName, Value]) -> frozenset[RecordId]:
    rows = fields.get(SETTLED)
    found = (
        (row.get(PAYMENT_ID) for row in rows if isinstance(row, Mapping)) if isinstance(rows, tuple) else ()
    )
    return frozenset(str(one) for one in found if one)
