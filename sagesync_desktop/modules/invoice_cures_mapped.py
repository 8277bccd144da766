"""Cures of invoices that are choices for all of them: taxes, rates, accounts, statuses, the start date."""

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Cure, Elsewhere, Work
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import ModuleId, Record, Side
from sagesync_desktop.modules.cures_settings import (
    RateAsked,
    TaxAsked,
    choose_account,
    let_travel,
    map_rate,
    map_tax,
    start_from,
)
from sagesync_desktop.modules.document import DocumentLine, document_of
from sagesync_desktop.modules.invoice_awaits import dated
from sagesync_desktop.modules.invoice_cures_header import RIGHT_DATE, STATUS
from sagesync_desktop.modules.invoice_cures_items import ITEM_ACCOUNT, own_account
from sagesync_desktop.modules.invoice_cures_levy import LEVY
from sagesync_desktop.modules.invoice_cures_new import LEVY as NEW_LEVY
from sagesync_desktop.modules.invoice_cures_tax import AT_SAGES_RATE
from sagesync_desktop.modules.invoice_lines import pays_none_on_both
from sagesync_desktop.modules.ledger import Scope
from sagesync_desktop.modules.line_taxes import invoice_taxes
from sagesync_desktop.modules.statuses import is_cancelled
from sagesync_desktop.modules.totals import sage_lines

# -- taxes


def _without_rate(invoice: Record, context: Context) -> TaxAsked | None:
    """The tax of the first line that Sage has no rate for, or another percentage."""
    book, document = context.book, context.once(document_of, invoice)
    rates = {rate.id: rate for rate in book.books.tax_rates}
    for line, tax in invoice_taxes(document, book):
        known = rates.get(tax.sage_rate(book) or "")
        if len(tax.keys) != 1 or (known is None and pays_none_on_both(line.place, invoice, context)):
            continue
        charged = (
            None if known is None else known.percentage_on(document.day) if document.day else known.percentage
        )
        if charged != tax.rate:
            return TaxAsked(tax.keys[0], tax.rate, document.day)
    return None


def _without_tax(invoice: Record, context: Context) -> RateAsked | None:
    """The rate of the first line that no tax of Vtiger is mapped to."""
    book, document = context.book, document_of(invoice)
    for line, exact in zip(document.lines, sage_lines(document, book), strict=True):
        rate_id = line.tax.rate_id
        if not rate_id or book.vtiger_tax(rate_id, exact.rate) is not None:
            continue
        if not pays_none_on_both(line.place, invoice, context):
            return RateAsked(rate_id, exact.rate, _ticked_on(line, context))
    return None


def _ticked_on(line: DocumentLine, context: Context) -> tuple[str, ...]:
    book, item = context.book, line.item
    vtiger_id = book.item_on(Side.VTIGER, item) if item else None
    known = book.record(item.module, Side.VTIGER, vtiger_id) if item and vtiger_id else None
    return tuple(str(row["name"]) for row in known.rows("taxes")) if known is not None else ()


_MAP_TAX = map_tax(_without_rate)
TAX_NOT_IN_SAGE = (_MAP_TAX, AT_SAGES_RATE, NEW_LEVY, *LEVY)
SEVERAL_TAXES = (_MAP_TAX, NEW_LEVY, *LEVY)
TAX_NOT_IN_VTIGER = (map_rate(_without_tax),)


# -- statuses and the start


def _status(invoice: Record) -> str:
    return invoice.text("invoicestatus")


def _ordinary(invoice: Record, context: Context, given: str) -> Work | None:
    """For a document that is none of less than nothing, whatever its status says."""
    if invoice.side is Side.SAGE or invoice.amount("hdnGrandTotal") < 0:
        return None
    return _LET_TRAVEL.work(invoice, context, given)


def _entered_there(_invoice: Record, _context: Context, _given: str) -> Work:
    because = say("Sage keeps credit notes apart from invoices; enter it there, then say that you did so")
    return Work((Elsewhere(Side.SAGE, because),))


def _uncancelled(invoice: Record, context: Context, given: str) -> Work | None:
    """A cancelled invoice counts for nothing: in Sage it would be void, not another invoice."""
    return None if is_cancelled(_status(invoice)) else _LET_TRAVEL.work(invoice, context, given)


_LET_TRAVEL = let_travel(_status)
NOT_ELIGIBLE = (STATUS, Cure(_LET_TRAVEL.id, _LET_TRAVEL.label, _uncancelled))
CREDIT_NOTE = (
    Cure("enter_in_sage", "Enter the credit note in Sage", _entered_there),
    Cure(_LET_TRAVEL.id, _LET_TRAVEL.label, _ordinary),
)
BEFORE_START = (start_from(dated), RIGHT_DATE)


# -- accounts


def _purpose(invoice: Record, context: Context) -> str | None:
    """What the first line needs an account for that Sage offers no more; None where the item has its own."""
    book = context.book
    offered = {one.id for one in book.books.ledger_accounts if Scope.SALES in one.scopes}
    for line in context.once(document_of, invoice).lines:
        purpose = "service_sales" if line.item and line.item.module is ModuleId.SERVICES else "product_sales"
        if line.item and not own_account(line.item, context):
            chosen = book.mappings.accounts.get(purpose, "")
            if chosen and chosen not in offered:
                return purpose
    return None


ACCOUNT_UNUSABLE = (choose_account(_purpose), ITEM_ACCOUNT)
