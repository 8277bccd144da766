"""The life of a sales credit note: worked out as an invoice is, under names and numbers of its own.

A credit note says what it gives back in positive amounts, has no due date and is never a pro forma (Swagger,
Nov 2025, sales_credit_notes).
"""

from decimal import Decimal

from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.invoice_rules import date_complaints
from sagesync_desktop.sandbox.sage.invoices import PLACEHOLDERS, move_stock, named_in, worked_document
from sagesync_desktop.sandbox.sage.places import refuse_if
from sagesync_desktop.sandbox.sage.problems import invalid
from sagesync_desktop.sandbox.sage.render import is_editable
from sagesync_desktop.sandbox.sage.tables import Row

_AS_INVOICE = {
    "credit_note_lines": "invoice_lines",
    "credit_note_number": "invoice_number",
    "credit_note_number_prefix": "invoice_number_prefix",
}
_AS_CREDIT_NOTE = {invoices: own for own, invoices in _AS_INVOICE.items()}
_INVOICES_ALONE = {"due_date", "corrections"}
_BACK, _OUT = Decimal(1), Decimal(-1)
"""Which way the goods go."""


def create_credit_note(company: Company, facts: Json) -> Row:
    """Serve POST /sales_credit_notes: a draft, or one that counts."""
    status = facts.get("status_id") or "UNPAID"
    if status not in {"DRAFT", "UNPAID"}:
        raise invalid("This field is not included in the list.", "status_id")
    document = _worked(company, {**facts, "status_id": status}, facts, None)
    if status == "UNPAID":
        move_stock(company, _as_invoice(document), _BACK)
    row = company.add("sales_credit_notes", document, _numbered(company, document))
    _enter(company, row)
    return row


def update_credit_note(company: Company, row: Row, facts: Json) -> None:
    """Serve PUT /sales_credit_notes/{key}: lines that are sent replace all lines."""
    if not is_editable(company, row):
        raise invalid("This credit note can no longer be edited.")
    document = _worked(company, {**row, **facts}, facts, row)
    if row["status_id"] != "DRAFT":
        move_stock(company, _as_invoice(document), _BACK, returned=_as_invoice(row))
    _forget(company, row)
    row.update(document)
    row["displayed_as"] = _numbered(company, row)
    _enter(company, row)
    company.touch("sales_credit_notes", row)


def release_credit_note(company: Company, row: Row) -> None:
    """Serve POST /sales_credit_notes/{key}/release: a draft gets its number and counts."""
    if row["status_id"] != "DRAFT":
        raise invalid("Only draft credit notes can be released.")
    refuse_if(list(date_complaints(company, row)))
    move_stock(company, _as_invoice(row), _BACK)
    row["status_id"] = "UNPAID"
    row["displayed_as"] = _numbered(company, row)
    company.touch("sales_credit_notes", row)


def remove_credit_note(company: Company, row: Row, void_reason: str) -> None:
    """Serve DELETE /sales_credit_notes/{key}: drafts go, others are voided and keep their number."""
    if row["status_id"] == "DRAFT":
        _forget(company, row)
        company.tables["sales_credit_notes"].remove(row, company.now())
        return
    if row["status_id"] != "UNPAID" or row["payments_allocations"] or not is_editable(company, row):
        raise invalid("Only credit notes without allocations can be voided.")
    if not void_reason or len(void_reason) > 200:
        message = "This field is too long." if void_reason else "This field is required."
        raise invalid(message, "void_reason")
    move_stock(company, _as_invoice(row), _OUT)
    row.update(status_id="VOID", void_reason=void_reason, outstanding_amount="0.0")
    row["computed"]["base_currency_outstanding_amount"] = "0.0"
    company.touch("sales_credit_notes", row)


def index_credit_note(company: Company, row: Row) -> None:
    """Enter a loaded credit note into the indexes."""
    _enter(company, row)
    if row["status_id"] != "DRAFT":
        company.indexes.invoice_numbers.add(row["displayed_as"])


def _worked(company: Company, body: Json, sent: Json, row: Row | None) -> Json:
    prefix = body.get("credit_note_number_prefix") or company.invoicing["sales_credit_note_number_prefix"]
    named = {"credit_note_number_prefix": prefix}
    document = worked_document(company, _as_invoice({**body, **named}), _as_invoice({**sent, **named}), row)
    document["computed"].pop("corrections")
    return {
        "original_invoice_date": None,
        **{_AS_CREDIT_NOTE.get(name, name): value for name, value in document.items() if name != "due_date"},
    }


def _as_invoice(credit_note: Json) -> Json:
    return {_AS_INVOICE.get(name, name): value for name, value in credit_note.items()}


def _numbered(company: Company, row: Row) -> str:
    """Give the credit note what it shows: its own number, the next one, or a placeholder while a draft."""
    own, prefix, draft = row["credit_note_number"], row["credit_note_number_prefix"], PLACEHOLDERS["DRAFT"]
    if row["status_id"] == "DRAFT" and own in (None, "", draft):
        row["credit_note_number"] = draft
        return f"{prefix}{draft}"
    if own in (None, "", draft):
        row["credit_note_number"] = _next_number(company, prefix)
    shown = f"{prefix}{row['credit_note_number']}"
    company.indexes.invoice_numbers.add(shown)
    return shown


def _next_number(company: Company, prefix: str) -> str:
    """Return the next number of the credit notes' own sequence, or of one shared with invoices."""
    is_apart = company.invoicing["separate_invoice_credit_note_numbering"]
    counter = "next_credit_note_number" if is_apart else "next_invoice_number"
    number = int(company.invoicing[counter])
    while f"{prefix}{number}" in company.indexes.invoice_numbers:
        number += 1
    company.invoicing[counter] = number + 1
    return str(number)


def _enter(company: Company, row: Row) -> None:
    company.indexes.credit_notes_of[row["contact_id"]].append(row["id"])
    company.indexes.uses.update(named_in(_as_invoice(row)))


def _forget(company: Company, row: Row) -> None:
    company.indexes.uses.subtract(named_in(_as_invoice(row)))
    company.indexes.credit_notes_of[row["contact_id"]].remove(row["id"])
