"""The day by which an invoice is to be paid, which a credit note does not have."""

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.specs import FieldMap, Transform
from sagesync_desktop.core.types import MISSING, Fields, Missing, Record, Value
from sagesync_desktop.core.values import Kind, canonical
from sagesync_desktop.modules.credits import is_credit


def _due_from_sage(record: Record, book: Codebook) -> Value | Missing:
    return (
        MISSING if is_credit(record, book) else canonical(Kind.DATE, record.fields.get("due_date", MISSING))
    )


def _due_from_vtiger(record: Record, book: Codebook) -> Value | Missing:
    """Nothing for a credit note, which is due to nobody in Sage."""
    return MISSING if is_credit(record, book) else canonical(Kind.DATE, record.fields.get("duedate", MISSING))


def _due_to_sage(value: Value, _book: Codebook) -> Fields:
    return {"due_date": value}


def _due_to_vtiger(value: Value, _book: Codebook) -> Fields:
    return {"duedate": "" if value is None else value}


DUE_DATE = FieldMap(
    "due_date",
    "Due Date",
    3,
    Kind.DATE,
    "duedate",
    "due_date",
    owner=None,
    blank=BlankRule.KEEP,
    transform=Transform(_due_from_sage, _due_from_vtiger, _due_to_sage, _due_to_vtiger),
)
