"""The record that an invoice waits for, its customer and its date."""

from datetime import date

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.types import ModuleId, Record, RecordRef, Side
from sagesync_desktop.core.values import parse_date
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.options import SERVICE_INSTEAD
from sagesync_desktop.modules.totals import total

ORGANIZATIONS = ModuleId.ORGANIZATIONS


def owner_of(invoice: Record) -> str:
    """The id of the invoice's customer on its own side; "" where it names none."""
    return invoice.text("account_id" if invoice.side is Side.VTIGER else "contact_id")


def organization_awaited(invoice: Record, context: Context) -> RecordRef | None:
    """The invoice's customer, whose own cure brings the invoice along; None where nobody has it any more."""
    return _known(RecordRef(ORGANIZATIONS, invoice.side, owner_of(invoice)), context)


def item_awaited(invoice: Record, context: Context) -> RecordRef | None:
    """The first item that is not on the other side; None where Sage's plan takes none, so that none comes."""
    for line in context.once(document_of, invoice).lines:
        item = line.item
        if item is not None and not context.has_partner(item.module, item.side, item.id):
            is_closed = invoice.side is Side.VTIGER and item.module in context.book.books.plan.closed
            ref = RecordRef(item.module, item.side, item.id)
            return None if is_closed else _known(ref, context)
    return None


def named_by(invoice: Record) -> tuple[RecordRef, ...]:
    """The invoice's customer and the items of its lines, on its own side."""
    items = (line.item for line in document_of(invoice).lines if line.item is not None)
    owner = (RecordRef(ORGANIZATIONS, invoice.side, owner_of(invoice)),) if owner_of(invoice) else ()
    return (*owner, *(RecordRef(item.module, item.side, item.id) for item in items))


def referred_to(invoice: Record, book: Codebook) -> tuple[RecordRef, ...]:
    """The same, and what stands in by her choice for a customer or an item that is not named."""
    standins = (
        RecordRef(ORGANIZATIONS, Side.SAGE, book.settings.invoices.standin_customer),
        RecordRef(ModuleId.SERVICES, Side.VTIGER, SERVICE_INSTEAD.chosen(book.settings)),
    )
    return (*named_by(invoice), *(ref for ref in standins if ref.id))


def _known(ref: RecordRef, context: Context) -> RecordRef | None:
    return ref if context.book.record(ref.module, ref.side, ref.id) is not None else None


def whose(invoice: Record, book: Codebook) -> str:
    """The customer's name, as the invoice's own side knows it."""
    if invoice.side is Side.SAGE and invoice.text("contact_name"):
        return invoice.text("contact_name")
    owner = book.record(ORGANIZATIONS, invoice.side, owner_of(invoice))
    if owner is None:
        return ""
    return owner.text("accountname" if invoice.side is Side.VTIGER else "name")


def likeness(invoice: Record) -> str:
    """Customer, day, total and currency: a sale that is typed anew has them all of the one before."""
    day = dated(invoice)
    if day is None:
        return ""
    currency = invoice.text("currency_code").upper()
    return f"{owner_of(invoice)} {day.isoformat()} {total(invoice)} {currency}"


def dated(invoice: Record) -> date | None:
    """The invoice date."""
    return parse_date(invoice.fields.get("invoicedate" if invoice.side is Side.VTIGER else "date"))
