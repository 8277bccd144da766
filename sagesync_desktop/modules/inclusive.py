"""Invoice lines whose price includes tax: while that way is on they stand in Vtiger at the price without it.

Sage's 9.99 with 20 % tax in it is 8.325 in Vtiger, whose lines keep eight decimals; times quantity and tax
both come to the same. A price of Vtiger's that makes whole pennies with its tax goes to Sage as that one. A
pair remembers that it went so, and one that went as one piece stays one.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.mapping import OWN
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.types import Fields, Line, ModuleId, Record, Row, Scalar, Side
from sagesync_desktop.core.values import penny
from sagesync_desktop.modules.document import EVERY_TAX, PRICE_WITH_TAX, Document, DocumentLine, document_of
from sagesync_desktop.modules.invoice_discounts import spread_off
from sagesync_desktop.modules.invoice_sums import edited, is_individual
from sagesync_desktop.modules.invoice_works import line_rows
from sagesync_desktop.modules.taxed_prices import LEAST, price_with_tax, price_without_tax
from sagesync_desktop.modules.totals import (
    HALF_PENNY,
    Figures,
    figures_for_sage,
    rate_in_sage,
    sage_lines,
    vtiger_lines,
)

_WAY, _INVOICES = Option.INCLUSIVE_PRICES, ModuleId.INVOICES
_INCLUDES = "unit_price_includes_tax"
_USED = f"{OWN}inclusive"
"""Whether a price of the pair includes tax on one side and not on the other."""
WAYS_USED = f"{OWN}ways"
"""Names of the other ways by which a pair was posted."""
_NEAR = Decimal("0.0001")
"""More than eight decimals leave out of a price, however many pieces there are of it."""


# -- what a pair remembers


def with_memory(invoice: Record, book: Codebook) -> Codebook:
    """The book with the way on where the invoice went by it; only asked of the few that have such a price."""
    options = book.settings.options
    if _WAY in options or not _has_such_a_price(invoice) or not _base(invoice, book).get(_USED):
        return book
    return replace(book, settings=replace(book.settings, options=options | {_WAY}))


def inclusive_used(sage: Record, vtiger: Record, book: Codebook) -> Fields:
    """What the base of a pair keeps of prices with tax."""
    is_used = any(map(_has_such_a_price, (sage, vtiger))) and _is_used(sage, vtiger, book)
    return {_USED: True} if is_used else {}


def _is_used(sage: Record, vtiger: Record, book: Codebook) -> bool:
    there, here = (with_memory(one, book) for one in (sage, vtiger))
    return priced_net(sage, there) != document_of(sage) or as_priced(vtiger, here) is not vtiger


def _has_such_a_price(invoice: Record) -> bool:
    if invoice.side is Side.VTIGER:
        return any(map(_has_fractions, invoice.rows("lines")))
    return any(row.get(_INCLUDES) is True for row in invoice.rows("lines"))


def _base(invoice: Record, book: Codebook) -> Fields:
    link = book.link(_INVOICES, invoice.side, invoice.id)
    return link.base if link is not None else {}


# -- from Sage


def priced_net(invoice: Record, book: Codebook) -> Document:
    """A Sage invoice with the prices that its lines have in Vtiger while the way is on."""
    document = document_of(invoice)
    if _WAY not in book.settings.options or not any(line.includes_tax for line in document.lines):
        return document
    return replace(document, lines=tuple(_without_tax(line, document, book) for line in document.lines))


def _without_tax(line: DocumentLine, document: Document, book: Codebook) -> DocumentLine:
    """As it is where Sage does not say what it comes to, or a rate that nobody knows is in it.

    So it is with a discount off a price with parts of a penny: what it comes to in Vtiger, Sage may round.
    """
    rate = rate_in_sage(line, document.day, book)
    if not line.includes_tax or rate is None or line.net is None:
        return line
    price = price_without_tax(line.unit_price, rate)
    if _is_cut(line) and price != penny(price):
        return line
    return replace(line, unit_price=price, includes_tax=False, price_with_tax=line.unit_price)


def _is_cut(line: DocumentLine) -> bool:
    return bool(line.discount.amount or line.discount.percent)


def cut_with_tax(invoice: Record, book: Codebook) -> int | None:
    """The place of the first line that stays as it is for its discount, while the way is on."""
    lines = priced_net(invoice, book).lines if _WAY in book.settings.options else ()
    return next((line.place for line in lines if line.includes_tax and _is_cut(line)), None)


def as_in_vtiger(priced: Document, book: Codebook) -> Document:
    """The same with prices that leave half a penny of the net where Sage has it."""
    lines = priced.lines
    wholes = [one.price_with_tax if one.unit_price != penny(one.unit_price) else None for one in lines]
    nets = [
        _net(line.quantity, line.unit_price, one.discount, line.tax.amount, whole)
        for line, one, whole in zip(lines, sage_lines(priced, book), wholes, strict=True)
    ]
    by = _lean(nets) if any(wholes) else Decimal(0)
    pairs = zip(lines, wholes, strict=True)
    leaned = (replace(line, unit_price=line.unit_price + by) if whole else line for line, whole in pairs)
    return replace(priced, lines=tuple(leaned)) if by else priced


def leaning(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Lines of Sage's as they are written to Vtiger: `as_in_vtiger` of lines in shared form."""
    wholes = list(map(_whole, lines))
    nets = [
        _net(line.quantity, line.unit_price, line.discount.amount, line.tax.amount, whole)
        for line, whole in zip(lines, wholes, strict=True)
    ]
    by, pairs = _lean(nets) if any(wholes) else Decimal(0), zip(lines, wholes, strict=True)
    return tuple(replace(line, unit_price=line.unit_price + by) if whole else line for line, whole in pairs)


def _net(
    quantity: Decimal, price: Decimal, discount: Decimal, tax: Decimal | None, whole: Decimal | None
) -> tuple[Decimal, Decimal]:
    """A line's net in Vtiger and in Sage; `whole` is its price with tax where the other is finer."""
    exact = quantity * price - discount
    if whole is None:
        return exact, penny(quantity * price) - discount
    return exact, penny(quantity * whole) - (tax or Decimal(0))


def _lean(nets: Sequence[tuple[Decimal, Decimal]]) -> Decimal:
    """What a price must be more or less for the net to be rounded to what Sage states: 24.975 to 24.97.

    Vtiger adds up in binary: half a penny as such would go either way there.
    """
    exact, stated = (sum(each, Decimal(0)) for each in zip(*nets, strict=True))
    if abs(abs(exact - stated) - HALF_PENNY) > _NEAR:
        return Decimal(0)
    return LEAST if stated > exact else -LEAST


def upright(line: DocumentLine, rate: Decimal) -> Decimal:
    """A Vtiger line's price without what leans it."""
    whole = line.price_with_tax
    return line.unit_price if whole is None else price_without_tax(whole, rate)


# -- from Vtiger


def as_priced(invoice: Record, book: Codebook) -> Record:
    """A Vtiger invoice in which each finer price that makes whole pennies with its tax says so.

    As it is where that does not add up, so that it may go as one piece; one that went so before is held.
    """
    if _WAY not in book.settings.options or not _may_be_priced(invoice) or not _is_for(invoice, book):
        return invoice
    marked = _marked(invoice, book)
    is_settled = bool(_base(invoice, book).get(_USED))
    return marked if is_settled or _adds_up(marked, book) else invoice


def _may_be_priced(invoice: Record) -> bool:
    """A discount on the whole makes other lines; only where each has its own tax has a price one rate."""
    is_restated = invoice.fields.get(EVERY_TAX) is True
    is_plain = is_individual(invoice) and not is_restated and not spread_off(invoice)
    return is_plain and _has_such_a_price(invoice)


def _is_for(invoice: Record, book: Codebook) -> bool:
    """Whether the pair is not one whose lines are single pieces in Sage already."""
    base = _base(invoice, book)
    if base:
        ways = base.get(WAYS_USED)
        is_one_piece = isinstance(ways, tuple) and Option.PRICE_DECIMALS.value in ways
        return bool(base.get(_USED)) or not is_one_piece
    partner = book.partner(_INVOICES, Side.VTIGER, invoice.id)
    there = book.record(_INVOICES, Side.SAGE, partner) if partner else None
    return there is None or _has_such_a_price(there)


def _marked(invoice: Record, book: Codebook) -> Record:
    document, rows = document_of(invoice), line_rows(invoice)
    for line, exact in zip(document.lines, vtiger_lines(document, book), strict=True):
        whole = price_with_tax(line.unit_price, exact.rate, give=LEAST)
        if _has_fractions(rows[line.place - 1]) and whole is not None and not exact.discount:
            rows[line.place - 1][PRICE_WITH_TAX] = whole
    is_same = tuple(rows) == invoice.rows("lines")
    return invoice if is_same else edited(invoice, {"lines": tuple(rows)})


def _adds_up(invoice: Record, book: Codebook) -> bool:
    """Whether Sage comes to the total, to which an adjustment is added at the very end."""
    rest = invoice.amount("hdnGrandTotal") - invoice.amount("txtAdjustment")
    return isinstance(figures_for_sage(replace(document_of(invoice), total=rest), book), Figures)


def is_finer(row: Row) -> bool:
    """Whether a row of Vtiger's has a price of more than two decimals that Sage is not sent with its tax."""
    is_adjustment = bool(row.get("ledger_account_id"))
    return _has_fractions(row) and not is_adjustment


def _has_fractions(row: Row) -> bool:
    price, is_known = row.get("listprice"), row.get(PRICE_WITH_TAX) is not None
    return isinstance(price, Decimal) and price != penny(price) and not is_known


# -- to Sage


def said_with_tax(line: Line) -> dict[str, Scalar]:
    """What a line that is sent to Sage says of a finer price: nothing where it has none."""
    whole = _whole(line)
    return {} if whole is None else _included(whole)


def _whole(line: Line) -> Decimal | None:
    """The price with tax of which a line has the finer one without; None where that is no such price."""
    is_finer = line.unit_price != penny(line.unit_price) and not line.discount.amount
    return price_with_tax(line.unit_price, line.tax.rate, give=LEAST) if is_finer else None


def kept_with_tax(line: Line, held: DocumentLine, book: Codebook) -> dict[str, Scalar]:
    """What is sent of a line whose price includes tax in Sage: that price, where it comes to the same."""
    if not held.includes_tax or _WAY not in book.settings.options or line.discount.amount:
        return {}
    if said := said_with_tax(line):
        return said
    whole = price_with_tax(line.unit_price, line.tax.rate)
    comes_to = penny(line.quantity * line.unit_price) + (line.tax.amount or Decimal(0))
    return {} if whole is None or penny(line.quantity * whole) != comes_to else _included(whole)


def _included(price: Decimal) -> dict[str, Scalar]:
    return {"unit_price": price, _INCLUDES: True}
