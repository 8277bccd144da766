"""Cures of invoices that come from Sage: their lines, written where Sage still lets an invoice be changed."""

from collections.abc import Mapping
from decimal import Decimal

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Cure, Shown, Work
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.types import Fields, ModuleId, Record, Row, Scalar, Side
from sagesync_desktop.core.values import penny, plain
from sagesync_desktop.modules.document import DocumentLine, document_of
from sagesync_desktop.modules.invoice_cures_lines import carriage, item_cures
from sagesync_desktop.modules.invoice_lines import sales_account
from sagesync_desktop.modules.invoice_sums import edited
from sagesync_desktop.modules.invoice_works import in_sage, line_rows, of_line, sage_work
from sagesync_desktop.modules.pennies import HUNDRED
from sagesync_desktop.modules.totals import VTIGER_QUANTITY, check_for_vtiger, sage_lines

PRODUCTS, SERVICES = ModuleId.PRODUCTS, ModuleId.SERVICES
_NOTHING = Decimal("0.00")
_KEYS = {PRODUCTS: "product_id", SERVICES: "service_id"}


def _named(item: Record) -> dict[str, Scalar]:
    """What a line says of its item; never of two (API v3.1)."""
    return {**dict.fromkeys(_KEYS.values()), _KEYS[item.module]: item.id}


# -- an item for a free line


def item_given(invoice: Record, context: Context, item: Record) -> Work | None:
    """The item on every line that lacks one and says the same."""
    rows, shown = line_rows(invoice), []
    bare = [line for line in document_of(invoice).lines if line.item is None]
    for line in bare:
        if line.text == bare[0].text:
            rows[line.place - 1] = {**rows[line.place - 1], **_named(item)}
            shown.append(in_sage(of_line(line.place, say("item")), None, item.text("description")))
    return sage_work(invoice, context, {}, rows, shown) if shown else None


def is_bare(invoice: Record, _context: Context) -> bool:
    """Whether a line has no item."""
    return any(line.item is None for line in document_of(invoice).lines)


def text_of_bare(invoice: Record, _context: Context) -> tuple[str, ...]:
    """What the first line without item says that it is."""
    return tuple(line.text for line in document_of(invoice).lines if line.item is None)[:1]


BARE_LINE = item_cures(
    "choose_sage",
    {SERVICES: "Choose a service of Sage for the line", PRODUCTS: "Choose a product of Sage for the line"},
    item_given,
    is_bare,
    Side.SAGE,
    text_of_bare,
)


# -- carriage with tax


def carriage_line(invoice: Record, context: Context, item: Record) -> Work:
    """The carriage as a line of that item, taxed as it was."""
    net, tax = invoice.amount("shipping_net_amount"), invoice.amount("shipping_tax_amount")
    row: Row = {
        **_named(item),
        "description": item.text("description"),
        "ledger_account_id": sales_account(item.module, item, context.book),
        "quantity": Decimal(1),
        "unit_price": net,
        "tax_rate_id": invoice.text("shipping_tax_rate_id"),
        "tax_amount": tax,
        "net_amount": net,
    }
    rows = (*line_rows(invoice), row)
    shown = (
        in_sage(term("Carriage"), penny(net), _NOTHING),
        in_sage(say("Line {place}", place=len(rows)), None, _in_words(item, net, tax)),
    )
    off: Fields = {"shipping_net_amount": Decimal(0), "shipping_tax_amount": Decimal(0)}
    return sage_work(invoice, context, off, rows, shown)


def _in_words(item: Record, net: Decimal, tax: Decimal) -> str:
    return say("{item}: {net} and {tax} tax", item=item.text("description"), net=penny(net), tax=penny(tax))


def has_carriage(invoice: Record, _context: Context) -> bool:
    """Whether carriage is taxed apart from the lines."""
    return bool(invoice.amount("shipping_tax_amount"))


CHARGE = item_cures(
    "sage_line",
    {
        SERVICES: "Put the carriage on a line in Sage, as a service",
        PRODUCTS: "Put the carriage on a line in Sage, as a product",
    },
    carriage_line,
    has_carriage,
    Side.SAGE,
    carriage,
)


# -- figures that Vtiger cannot say


def _even(invoice: Record, context: Context, _given: str) -> Work | None:
    """Each line that Vtiger would count otherwise as one piece at its net, its making in its text."""
    if invoice.side is Side.VTIGER:
        return None
    document, book = document_of(invoice), context.book
    rows, shown = line_rows(invoice), []
    for line, exact in zip(document.lines, sage_lines(document, book), strict=True):
        net = penny(exact.net if line.net is None else line.net)
        if _counts_otherwise(line, exact.net, net):
            rows[line.place - 1] = {**rows[line.place - 1], **_one_piece(line, net)}
            shown += _changed(line, rows[line.place - 1])
    would_be = edited(invoice, {"lines": tuple(rows)})
    if not shown or check_for_vtiger(document_of(would_be), book) is not None:
        return None
    return sage_work(invoice, context, {}, rows, shown)


def _counts_otherwise(line: DocumentLine, exact: Decimal, net: Decimal) -> bool:
    is_fine = line.quantity != line.quantity.quantize(VTIGER_QUANTITY)
    return is_fine or line.includes_tax or exact != net


def _one_piece(line: DocumentLine, net: Decimal) -> dict[str, Scalar]:
    made_of = f"{plain(line.quantity)} × {plain(line.unit_price)}"
    return {
        "description": "\n".join(part for part in (line.text, made_of) if part),
        "quantity": Decimal(1),
        "unit_price": net,
        "unit_price_includes_tax": False,
        "discount_amount": None,
        "discount_percentage": None,
    }


def _changed(line: DocumentLine, row: Mapping[str, Scalar]) -> list[Shown]:
    return [
        in_sage(of_line(line.place, say("quantity")), plain(line.quantity), Decimal(1)),
        in_sage(of_line(line.place, say("price")), plain(line.unit_price), row["unit_price"]),
        in_sage(of_line(line.place, say("text")), line.text, row["description"]),
    ]


TOTALS_IN_SAGE = (Cure("one_piece_in_sage", "Make it one piece at the line's amount, in Sage", _even),)


# -- a tax that is not the item's


def _taxed_as_items(invoice: Record, context: Context, _given: str) -> Work | None:
    """Each line that bears another tax than its item in Sage, taxed as the item is."""
    document, book = document_of(invoice), context.book
    rates = {rate.id: rate for rate in book.books.tax_rates}
    rows, shown = line_rows(invoice), []
    for line in document.lines:
        item = book.record(line.item.module, Side.SAGE, line.item.id) if line.item else None
        own = rates.get(item.text("sales_tax_rate_id") if item else "")
        if own is None or own.id == line.tax.rate_id or line.net is None or line.includes_tax:
            continue
        percentage = own.percentage_on(document.day) if document.day else own.percentage
        tax = penny(line.net * percentage / HUNDRED)
        rows[line.place - 1] = {**rows[line.place - 1], "tax_rate_id": own.id, "tax_amount": tax}
        former = rates.get(line.tax.rate_id)
        before = former.called if former else term(line.tax.rate_id)
        shown.append(in_sage(of_line(line.place, say("tax")), before, own.called))
    return sage_work(invoice, context, {}, rows, shown) if shown else None


AS_ITEM = Cure("as_item", "Tax the lines in Sage as their items are taxed", _taxed_as_items)
