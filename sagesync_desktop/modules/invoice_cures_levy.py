"""The cure of a tax that is none for Sage, such as an eco levy: an amount on a line of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Work
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Fields, ModuleId, Record
from sagesync_desktop.core.values import PENNY, penny
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.exactlines import Taxes
from sagesync_desktop.modules.invoice_cures_lines import Extra, item_cures, with_line
from sagesync_desktop.modules.invoice_sums import edited, saved, stated
from sagesync_desktop.modules.invoice_words import label
from sagesync_desktop.modules.invoice_works import in_vtiger, line_rows, of_line, taxes_in_words
from sagesync_desktop.modules.line_taxes import BorneTax, invoice_taxes
from sagesync_desktop.modules.pennies import HUNDRED
from sagesync_desktop.modules.totals import vtiger_lines

PRODUCTS, SERVICES = ModuleId.PRODUCTS, ModuleId.SERVICES


@dataclass(frozen=True, slots=True)
class _Levied:
    """A line with taxes that Sage has no rate for."""

    place: int
    levies: Mapping[str, Decimal]
    amount: Decimal
    """What they come to, unrounded."""


def _levied(invoice: Record, context: Context) -> tuple[_Levied, ...]:
    """The lines whose taxes have no rate in Sage, but for at most one that has."""
    document, book = context.once(document_of, invoice), context.book
    found = []
    pairs = zip(invoice_taxes(document, book), vtiger_lines(document, book), strict=True)
    for (line, tax), exact in pairs:
        levies = _without_rate(tax, exact.taxes, document.day, book)
        if levies and tax.sage_rate(book) is None and len(tax.charged) - len(levies) <= 1:
            amount = exact.net * sum(levies.values(), Decimal(0)) / HUNDRED
            found.append(_Levied(line.place, levies, amount))
    return tuple(found)


def _without_rate(tax: BorneTax, taxes: Taxes, day: date | None, book: Codebook) -> dict[str, Decimal]:
    """What of a line's taxes is none for Sage: neither mapped nor of a percentage that Sage knows."""
    rates = [rate for rate in book.books.tax_rates if rate.visible]
    known = {rate.percentage_on(day) if day else rate.percentage for rate in rates}
    return {
        name: rate
        for name, rate in taxes
        if name in tax.charged and book.sage_tax(name) is None and rate not in known
    }


def is_levied(invoice: Record, context: Context) -> bool:
    """Whether a line bears a tax that is none for Sage."""
    return bool(_levied(invoice, context))


def levy_line(invoice: Record, context: Context, item: Record) -> Work:
    """The levies of all lines as one line, at the amount that leaves the total as it was."""
    book, rows, shown = context.book, line_rows(invoice), []
    levied = _levied(invoice, context)
    for one in levied:
        row = rows[one.place - 1]
        rows[one.place - 1] = {**row, **dict.fromkeys(one.levies, Decimal(0))}
        words = (taxes_in_words(each, book) for each in (row, rows[one.place - 1]))
        shown.append(in_vtiger(of_line(one.place, say("tax")), *words))
    instead: Fields = {"lines": tuple(rows)}
    rest = stated(invoice, book).gross - saved(edited(invoice, instead), book).gross
    exact = sum((one.amount for one in levied), Decimal(0))
    # What else the total is off by is not the levy's, and is told by the figures of before and after.
    amount = rest if abs(rest - exact) <= PENNY else penny(exact)
    return with_line(invoice, context, Extra(amount, instead, tuple(shown)), item)


def levy_names(invoice: Record, context: Context) -> tuple[str, ...]:
    """What Vtiger calls the levy, where it is one."""
    names = {name for one in _levied(invoice, context) for name in one.levies}
    return tuple(label(name, context.book) for name in names) if len(names) == 1 else ()


LEVY = item_cures(
    "levy_line",
    {SERVICES: "Put the levy on a line of its own, as a service", PRODUCTS: "Put it on a line, as a product"},
    levy_line,
    is_levied,
    names=levy_names,
)
