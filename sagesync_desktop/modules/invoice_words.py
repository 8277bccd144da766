"""Words that the invoice rules share."""

from sagesync_desktop.core.books import NO_TAX, set_to, tax_of
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.sentence import joined, say
from sagesync_desktop.core.taxsums import parts_of
from sagesync_desktop.core.types import ModuleId, Record, Side

WORTH_FIELDS = frozenset({"lines", "charges", "charges_tax"})
"""Shared fields that make an invoice's total; a payment or a due date travels without them."""


def label(key: str, book: Codebook) -> str:
    """A Vtiger tax as its users see it, by its name or by the name under which it is mapped."""
    if key == NO_TAX:
        return say("no tax")
    name, percent = tax_of(key), set_to(key)
    labels = {tax.name: tax.label for tax in book.setup.taxes}
    known = joined(" + ", [labels.get(part, part) for part in parts_of(name)])
    if percent is None:
        return known
    if not percent:
        return say("{tax} at 0 %", tax=known)
    return say("{tax} at {percent} %", tax=known, percent=percent)


def reason(module: ModuleId, invoice: Record, record_id: str, context: Context) -> str:
    """Why the record that an invoice refers to was held back or left out; "" when it was not."""
    book = context.book
    if invoice.side is Side.VTIGER and module in book.books.plan.closed:
        return say("Sage's plan takes no products or services from other programs")
    return book.why_held(module, invoice.side, record_id)
