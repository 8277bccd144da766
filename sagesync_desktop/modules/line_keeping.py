"""What of a posted line is Sage's alone: it stays when Vtiger's lines are pushed over it.

Sage takes an invoice's lines as a whole: what a push leaves out is gone (API v3.1, sales_invoices).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.lines import has_same_figures
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.types import Fields, Line, Record, Row, rows_in
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.inclusive import kept_with_tax, with_memory
from sagesync_desktop.modules.invoice_lines import shared_lines
from sagesync_desktop.modules.line_kinds import aligned
from sagesync_desktop.modules.line_texts import text_in_sage

_SHIPPING = "shipping_tax_rate_id"


def keeping_own(
    lines: Sequence[Line], fields: Fields, current: Record, book: Codebook, *, is_shipping_told: bool
) -> Fields:
    """What is sent to an existing Sage invoice, with what it holds of its own beyond that.

    `lines` are those that `fields` were made of; `is_shipping_told` where the tax on shipping itself travels.
    """
    shipping = {} if is_shipping_told else _shipping_kept(fields, current, book)
    return {**fields, **_lines_kept(lines, fields, current, book), **shipping}


def _lines_kept(lines: Sequence[Line], fields: Fields, current: Record, book: Codebook) -> Fields:
    if "lines" not in fields:
        return {}
    coming = [replace(line, description=text_in_sage(line, book)) for line in lines]
    there, held = shared_lines(current, book), document_of(current).lines
    places = aligned(coming, there)
    known = with_memory(current, book)
    taxed = {at: kept_with_tax(coming[at], held[to], known) for at, to in places.items()}
    taxes = dict(_taxes_kept(coming, there, _unchanged(coming, there, places), taxed))

    def kept(at: int, row: Row) -> Row:
        return {**row, **held[places[at]].own, **taxes.get(at, {}), **taxed[at]} if at in places else row

    return {"lines": tuple(kept(at, row) for at, row in enumerate(rows_in(fields, "lines")))}


def _unchanged(coming: Sequence[Line], there: Sequence[Line], places: dict[int, int]) -> dict[int, int]:
    """The lines that come to the same net under the same tax as before."""
    return {
        at: to
        for at, to in places.items()
        if has_same_figures(coming[at], there[to]) and coming[at].tax.which == there[to].tax.which
    }


def _taxes_kept(
    coming: Sequence[Line], there: Sequence[Line], unchanged: dict[int, int], taxed: Mapping[int, Row]
) -> Iterator[tuple[int, dict[str, Decimal | None]]]:
    """Pennies of tax that somebody moved between lines of one rate, where their sum is Vtiger's as well.

    Lines whose price includes tax make up for each other alone: more tax is less net of them (`taxed`).
    """
    by_rate: dict[object, list[tuple[int, int]]] = defaultdict(list)
    for at, to in unchanged.items():
        by_rate[coming[at].tax.which, bool(taxed[at])].append((at, to))
    for pairs in by_rate.values():
        sent = sum((coming[at].tax.amount or Decimal(0) for at, _ in pairs), Decimal(0))
        if sent == sum((there[to].tax.amount or Decimal(0) for _, to in pairs), Decimal(0)):
            yield from ((at, {"tax_amount": there[to].tax.amount}) for at, to in pairs)


def _shipping_kept(fields: Fields, current: Record, book: Codebook) -> Fields:
    """Another rate that charges nothing either is the accountant's choice, as on a line.

    So is one that charges what Vtiger does, where taxed shipping travels.
    """
    rate = next((one for one in book.books.tax_rates if one.id == current.text(_SHIPPING)), None)
    may_charge = Option.TAXED_SHIPPING in book.settings.options
    is_fitting = rate is not None and (may_charge or not rate.percentage)
    is_chosen = is_fitting and bool(current.amount("shipping_net_amount"))
    return {_SHIPPING: current.text(_SHIPPING)} if _SHIPPING in fields and is_chosen else {}


def kept_accounts(invoice: Record, partner: Record | None, book: Codebook) -> dict[int, str]:
    """Place of a line of Vtiger's -> the ledger account that it keeps in Sage; new lines have none."""
    if partner is None:
        return {}
    places, held = (
        aligned(shared_lines(invoice, book), shared_lines(partner, book)),
        document_of(partner).lines,
    )
    accounts = {at: held[to].account for at, to in places.items()}
    return {at: account for at, account in accounts.items() if account}
