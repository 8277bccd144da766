"""The tax on shipping, which Sage works out by itself from a rate (API v3.1, `shipping_tax_rate_id`)."""

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.specs import FieldMap, Transform, nothing
from sagesync_desktop.core.types import MISSING, Direction, Fields, Missing, Record, Side, Value
from sagesync_desktop.core.values import Kind, clean_text
from sagesync_desktop.modules.document import Document, document_of
from sagesync_desktop.modules.line_taxes import invoice_taxes

RATE = "shipping_tax_rate_id"
CHARGES_TAX = "charges_tax"


def shipping_rate(invoice: Document, book: Codebook) -> str | None:
    """The one mapped Sage rate of the percentage that shipping is taxed at, that of its lines before others.

    None where no mapped rate has it, or several do.
    """
    lines = (tax for _, tax in invoice_taxes(invoice, book) if tax.rate == invoice.shipping_rate)
    borne = {rate for tax in lines if (rate := tax.sage_rate(book))}
    mapped = {rate for rate in book.mappings.taxes.values() if rate}
    known = [rate for rate in book.books.tax_rates if rate.id in (borne or mapped)]
    on_day = {
        rate.id
        for rate in known
        if (rate.percentage_on(invoice.day) if invoice.day else rate.percentage) == invoice.shipping_rate
    }
    return on_day.pop() if len(on_day) == 1 else None


def _from_sage(record: Record, book: Codebook) -> Value | Missing:
    if Option.TAXED_SHIPPING not in book.settings.options:
        return MISSING
    return record.text(RATE) if record.amount("shipping_tax_amount") else ""


def _from_vtiger(record: Record, book: Codebook) -> Value | Missing:
    if Option.TAXED_SHIPPING not in book.settings.options:
        return MISSING
    document = document_of(record)
    return (shipping_rate(document, book) or MISSING) if document.is_shipping_taxed else ""


def _to_sage(value: Value, book: Codebook) -> Fields:
    rate = clean_text(value) or book.sage_tax("")
    return {RATE: rate} if rate else {}


SHIPPING_TAX = FieldMap(
    CHARGES_TAX,
    "Tax on shipping",
    9,
    Kind.CODE,
    "",
    RATE,
    Direction.TO_SAGE,
    owner=Side.SAGE,
    books=True,
    transform=Transform(_from_sage, _from_vtiger, _to_sage, nothing),
)
