"""Lines of Sage without item: while that way is on they stand in Vtiger on one chosen service.

In shared form such a line has no item on either side. Vtiger's is told by its service, in an invoice whose
partner in Sage has lines without item; a pair remembers that service, whatever is chosen later.
"""

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.mapping import OWN
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.types import Fields, Item, ModuleId, Record, RecordId, Row, Side
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.invoice_sums import edited
from sagesync_desktop.modules.options import SERVICE_INSTEAD

_INVOICES, _SERVICES = ModuleId.INVOICES, ModuleId.SERVICES
_USED = f"{OWN}free_text"
"""Vtiger's ids of the services on which lines of the pair stand, or stood, that have no item in Sage."""
Services = frozenset[RecordId]


def is_on(book: Codebook) -> bool:
    """Whether lines without item travel to Vtiger now."""
    return Option.FREE_TEXT_LINES in book.settings.options


def may_be_free_text(invoice: Record, book: Codebook) -> bool:
    """Whether a line without item is of a Sage invoice while these travel."""
    return invoice.side is Side.SAGE and is_on(book)


def service_instead(book: Codebook) -> Item | None:
    """The service on which a line of Sage without item goes to Vtiger; None where it cannot."""
    chosen = SERVICE_INSTEAD.chosen(book.settings)
    return Item(_SERVICES, Side.VTIGER, chosen) if chosen and is_on(book) else None


def refusal(invoice: Record, book: Codebook) -> Sentence | None:
    """Why no line of a Sage invoice may stand in Vtiger on the chosen service; None where it may."""
    item = service_instead(book)
    if item is None:
        return say("no service is chosen to stand in for it")
    service = book.record(_SERVICES, Side.VTIGER, item.id)
    if service is None or service.deleted:
        return say("the service chosen to stand in is not in Vtiger")
    if _has_line_of(invoice, item.id, book):
        return say("the service chosen to stand in is on another line")
    return None


def as_free_text(invoice: Record, book: Codebook) -> Record:
    """A Vtiger invoice in which the lines on the service that stands in have no item, as in Sage."""
    services = _standing_in(invoice, book)
    if not services:
        return invoice
    account = book.mappings.accounts.get("service_sales", "")
    rows = (_bare(row, account) if _is_on_one(row, services) else row for row in invoice.rows("lines"))
    return edited(invoice, {"lines": tuple(rows)})


def free_text_used(vtiger: Record, book: Codebook) -> Fields:
    """What a pair's base keeps of the services that stand in, or stood in before another was chosen."""
    used = _remembered(vtiger, book) | _standing_in(vtiger, book)
    return {_USED: tuple(sorted(used))} if used else {}


def _remembered(invoice: Record, book: Codebook) -> Services:
    link = book.link(_INVOICES, Side.VTIGER, invoice.id)
    known = link.base.get(_USED) if link is not None else None
    return frozenset(str(one) for one in known) if isinstance(known, tuple) else frozenset()


def _standing_in(invoice: Record, book: Codebook) -> Services:
    """The services of which the invoice has lines that have no item in Sage."""
    # Most invoices have no service at all, and a look at what their link remembers is a query each time.
    if invoice.side is Side.SAGE or all(
        row.get("item_module") == "Products" for row in invoice.rows("lines")
    ):
        return frozenset()
    known, chosen = _remembered(invoice, book), SERVICE_INSTEAD.chosen(book.settings)
    on_one = (row for row in invoice.rows("lines") if _is_on_one(row, known | {chosen}))
    there = frozenset(str(row.get("productid")) for row in on_one)
    if not there:
        return frozenset()
    partner = book.partner(_INVOICES, Side.VTIGER, invoice.id)
    sage = book.record(_INVOICES, Side.SAGE, partner) if partner else None
    if sage is None or any(_has_line_of(sage, service, book) for service in there):
        return frozenset()
    return there if _may_stand_in(invoice, sage, book) else there & known


def _may_stand_in(invoice: Record, sage: Record, book: Codebook) -> bool:
    """Whether lines on the chosen service may be Sage's lines without item; an adjustment is no such line."""
    link = book.link(_INVOICES, Side.VTIGER, invoice.id)
    is_open = is_on(book) or link is None or not link.base
    has_bare = any(line.item is None for line in document_of(sage).lines)
    return is_open and has_bare and not invoice.amount("txtAdjustment")


def _has_line_of(sage: Record, service: RecordId, book: Codebook) -> bool:
    own = book.partner(_SERVICES, Side.VTIGER, service)
    return any(line.item and line.item.id == own for line in document_of(sage).lines)


def _is_on_one(row: Row, services: Services) -> bool:
    return bool(row.get("productid")) and row["productid"] in services and row.get("deleted") is not True


def _bare(row: Row, account: str) -> Row:
    """A line that says nothing says in Sage what the service is called: none goes without a text there."""
    text = row.get("comment") or row.get("product_name")
    return {**row, "productid": "", "comment": text, "ledger_account_id": account}
