"""Cures of invoices whose lines do not each have a tax of their own: group tax mode, and none at all."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from sagesync_desktop.core.books import TaxRate
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Cure, Shown, Work
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.types import Fields, Item, Record, Row, Scalar
from sagesync_desktop.core.values import parse_decimal
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.invoice_discounts import discounted, spread_off
from sagesync_desktop.modules.invoice_sums import charged_by_first, edited, saved, stated
from sagesync_desktop.modules.invoice_works import (
    in_vtiger,
    line_rows,
    money_work,
    of_line,
    taxes_in_words,
    with_taxes,
)
from sagesync_desktop.modules.line_taxes import invoice_taxes

Rows = Sequence[Mapping[str, Scalar]]
_MODE = "hdnTaxType"


def _as_charged(invoice: Record, _context: Context) -> Rows:
    """Every line with the taxes that the invoice charges now on all of them."""
    rates = charged_by_first(invoice)
    return [with_taxes(row, rates) for row in line_rows(invoice)]


def _as_items(invoice: Record, context: Context) -> Rows:
    """Every line with the taxes of its item."""
    pairs = zip(document_of(invoice).lines, line_rows(invoice), strict=True)
    return [with_taxes(row, _of_item(line.item, context.book)) for line, row in pairs]


def _of_item(item: Item | None, book: Codebook) -> dict[str, Decimal]:
    known = book.record(item.module, item.side, item.id) if item else None
    rows = known.rows("taxes") if known else ()
    return {str(row["name"]): parse_decimal(row.get("rate")) or Decimal(0) for row in rows}


def _as_they_are(invoice: Record, _context: Context) -> Rows:
    return line_rows(invoice)


def _alone(invoice: Record, rows: Rows) -> Fields:
    """The invoice in Individual mode; a discount by amount that came off before tax goes onto the lines."""
    fields: Fields = {_MODE: "individual", "lines": tuple(rows)}
    amount = invoice.amount("hdnDiscountAmount")
    if not amount:
        return fields
    lines = discounted(rows, edited(invoice, fields), amount)
    return fields if lines is None else {**fields, "lines": lines, **spread_off(invoice)}


def _by_charge(invoice: Record, context: Context, _given: str) -> Work | None:
    if not document_of(invoice).lines:
        return None
    return _individual(invoice, context, _as_charged(invoice, context))


def _by_item(invoice: Record, context: Context, _given: str) -> Work | None:
    rows = _as_items(invoice, context)
    if not rows or rows == _as_charged(invoice, context):
        return None
    return _individual(invoice, context, rows)


def _by_what_stays(invoice: Record, context: Context, _given: str) -> Work | None:
    """Of the ways to read the lines' taxes, the first that leaves the total; else the lines as they are."""
    if not document_of(invoice).lines:
        return None
    total, ways = stated(invoice, context.book).gross, (_as_they_are, _as_charged, _as_items)
    offers = [way(invoice, context) for way in ways]
    fitting = (rows for rows in offers if _gross(invoice, rows, context) == total)
    return _individual(invoice, context, next(fitting, offers[0]))


def _gross(invoice: Record, rows: Rows, context: Context) -> Decimal:
    return saved(edited(invoice, _alone(invoice, rows)), context.book).gross


def _individual(invoice: Record, context: Context, rows: Rows) -> Work:
    before = term(invoice.text(_MODE).capitalize()) or term("none")
    mode = in_vtiger(term("Tax Mode"), before, term("Individual"))
    shown = (mode, *_changed(invoice.rows("lines"), rows, context.book))
    return money_work(invoice, context, _alone(invoice, rows), shown)


def _changed(before: Iterable[Row], after: Rows, book: Codebook) -> list[Shown]:
    found = []
    for place, (old, new) in enumerate(zip(before, after, strict=True), 1):
        words = (taxes_in_words(old, book), taxes_in_words(new, book))
        if words[0] != words[1]:
            found.append(in_vtiger(of_line(place, say("tax")), *words))
    return found


def _at_sages_rate(invoice: Record, context: Context, _given: str) -> Work | None:
    """Each line with one tax at the percentage of the Sage rate that the tax is mapped to."""
    document, book = document_of(invoice), context.book
    rates = {rate.id: rate for rate in book.books.tax_rates}
    rows = line_rows(invoice)
    for line, tax in invoice_taxes(document, book):
        known = rates.get(tax.sage_rate(book) or "")
        percentage = _on(known, document.day) if known else tax.rate
        if percentage != tax.rate and len(tax.charged) == 1:
            rows[line.place - 1] = with_taxes(rows[line.place - 1], {tax.charged[0]: percentage})
    shown = _changed(invoice.rows("lines"), rows, book)
    return money_work(invoice, context, {"lines": tuple(rows)}, shown) if shown else None


def _on(rate: TaxRate, day: date | None) -> Decimal:
    return rate.percentage_on(day) if day else rate.percentage


AT_SAGES_RATE = Cure("sages_percentage", "Charge the percentage of Sage's rate", _at_sages_rate)
GROUP_TAX = (
    Cure("individual", "Give every line its own tax", _by_charge),
    Cure("item_taxes", "Give every line the tax of its item", _by_item),
)
NO_TAX_MODE = (Cure("individual", "Set its tax mode to Individual", _by_what_stays), GROUP_TAX[1])
