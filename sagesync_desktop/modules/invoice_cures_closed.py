"""Cures of an invoice that changed where its money cannot follow: the other side's values stand."""

from collections.abc import Iterable

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Cure, Elsewhere, Stand, Work
from sagesync_desktop.core.mapping import read
from sagesync_desktop.core.sentence import term
from sagesync_desktop.core.specs import FieldMap
from sagesync_desktop.core.types import Direction, Missing, ModuleId, Record, Side, Value
from sagesync_desktop.core.values import Kind, same
from sagesync_desktop.modules.invoice_sums import moved, stated
from sagesync_desktop.modules.invoice_ways import as_posted
from sagesync_desktop.modules.invoice_words import WORTH_FIELDS
from sagesync_desktop.modules.invoice_works import in_sage, in_vtiger, why_closed, why_not_rewritten
from sagesync_desktop.modules.totals import total


def as_in_sage(pairs: Iterable[FieldMap]) -> Cure:
    """Sage's value stands in every field that travels both ways and differs."""
    both = tuple(pair for pair in pairs if pair.direction is Direction.BOTH and not pair.create_only)

    def work(invoice: Record, context: Context, _given: str) -> Work | None:
        sage, book = context.partner, context.book
        if invoice.side is Side.SAGE or sage is None:
            return None
        values = {pair: (read(pair, invoice, book), read(pair, sage, book)) for pair in both if not pair.off}
        apart = {pair: two for pair, two in values.items() if not same(pair.kind, *two)}
        if not apart:
            return None
        shown = [
            in_vtiger(term(pair.label), *_words(pair, two, invoice, sage)) for pair, two in apart.items()
        ]
        names = {pair.name: Side.SAGE for pair in apart}
        if not WORTH_FIELDS & names.keys():
            return Work((Stand(ModuleId.INVOICES, sage.id, invoice.id, names),), tuple(shown))
        if (harm := why_not_rewritten(invoice, book)) is not None:
            return Work((Elsewhere(Side.VTIGER, harm),), tuple(shown))
        before, after = stated(invoice, book), stated(sage, book)
        stand = Stand(ModuleId.INVOICES, sage.id, invoice.id, names)
        return Work((stand,), tuple(shown), before, after, moved(before, after) or "")

    return Cure("as_in_sage", "Take Sage's values back to Vtiger", work)


def as_in_vtiger(pairs: Iterable[FieldMap]) -> Cure:
    """Vtiger's lines and charges stand; they go to Sage in the form that Sage takes."""
    both = tuple(pair for pair in pairs if pair.name in WORTH_FIELDS)

    def work(invoice: Record, context: Context, _given: str) -> Work | None:
        vtiger, book = context.partner, context.book
        if invoice.side is Side.VTIGER or vtiger is None:
            return None
        values = {
            pair: (read(pair, invoice, book), read(pair, vtiger, book)) for pair in both if not pair.off
        }
        apart = {pair: two for pair, two in values.items() if not same(pair.kind, *two)}
        if not apart:
            return None
        shown = [
            in_sage(term(pair.label), *_words(pair, two, invoice, vtiger)) for pair, two in apart.items()
        ]
        if (closed := why_closed(invoice)) is not None:
            return Work((Elsewhere(Side.SAGE, closed),), tuple(shown))
        before, after = stated(invoice, book), stated(as_posted(vtiger, book), book)
        stand = Stand(ModuleId.INVOICES, invoice.id, vtiger.id, {pair.name: Side.VTIGER for pair in apart})
        return Work((stand,), tuple(shown), before, after, moved(before, after) or "")

    return Cure("as_in_vtiger", "Put Vtiger's lines back in Sage", work)


def _words(
    pair: FieldMap, values: tuple[Value | Missing, Value | Missing], was: Record, other: Record
) -> tuple[Value | Missing, Value | Missing]:
    """Both values as the desk shows them; of lines their total says more than a list in a cell."""
    return (total(was), total(other)) if pair.kind is Kind.LINES else values
