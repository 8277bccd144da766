"""Discounts that Sage does not take: one on the whole of an invoice, and one that does not fit its line."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Cure, Shown, Work
from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.types import Fields, ModuleId, Record, Row, Scalar
from sagesync_desktop.core.values import penny, plain
from sagesync_desktop.modules.document import DocumentLine, document_of
from sagesync_desktop.modules.invoice_cures_lines import as_item, item_cures, name_of, taxes_of_rate
from sagesync_desktop.modules.invoice_sums import overall_discount, subtotal_of
from sagesync_desktop.modules.invoice_works import (
    in_vtiger,
    line_rows,
    money_work,
    new_row,
    of_line,
    row_in_words,
)
from sagesync_desktop.modules.pennies import HUNDRED
from sagesync_desktop.modules.totals import vtiger_lines

_KEPT, _PERCENT = Decimal("0.00000001"), Decimal("0.001")
"""Decimals that Vtiger keeps of an amount and of a percentage (8.2.0, measured)."""
_AMOUNT_FIELD, _PERCENT_FIELD = "hdnDiscountAmount", "hdnDiscountPercent"


def spread_off(invoice: Record) -> Fields:
    """The overall discount taken off the whole, of whichever kind it is."""
    return {name: Decimal(0) for name in (_AMOUNT_FIELD, _PERCENT_FIELD) if invoice.amount(name)}


def discounted(
    rows: Sequence[Mapping[str, Scalar]], invoice: Record, amount: Decimal
) -> tuple[Row, ...] | None:
    """The lines with an amount taken off their nets, each its share; None where lines cannot take it."""
    lines = document_of(invoice).lines
    net = sum((_net(line) for line in lines), Decimal(0))
    return shrunk(rows, lines, 1 - amount / net) if net > 0 else None


def shrunk(
    rows: Sequence[Mapping[str, Scalar]], lines: Sequence[DocumentLine], factor: Decimal
) -> tuple[Row, ...] | None:
    """The lines at a share of their nets; None for goods that came back, which take no amount off."""
    if not 0 <= factor <= 1 or any(line.gross < 0 for line in lines):
        return None
    return tuple({**row, **_less(line, factor)} for row, line in zip(rows, lines, strict=True))


def _less(line: DocumentLine, factor: Decimal) -> dict[str, Scalar]:
    """The discount that leaves a share of the line's net; in percent where Vtiger keeps that exactly."""
    net = _net(line) * factor
    percent = HUNDRED - net / line.gross * HUNDRED if line.gross else Decimal(0)
    if percent == percent.quantize(_PERCENT):
        return {"discount_percent": plain(percent), "discount_amount": None}
    return {"discount_percent": None, "discount_amount": plain((line.gross - net).quantize(_KEPT))}


def _net(line: DocumentLine) -> Decimal:
    off = line.discount.amount or line.gross * (line.discount.percent or Decimal(0)) / HUNDRED
    return line.gross - off


def _onto_lines(invoice: Record, context: Context, _given: str) -> Work | None:
    subtotal = subtotal_of(invoice, context.book)
    if subtotal <= 0:
        return None
    factor = 1 - overall_discount(invoice, subtotal) / subtotal
    lines = document_of(invoice).lines
    rows = shrunk(line_rows(invoice), lines, factor)
    if rows is None:
        return None
    shown = [
        in_vtiger(term("Overall discount"), _overall(invoice), term("none")),
        *_lines_shown(invoice, rows),
    ]
    return money_work(invoice, context, {"lines": rows, **spread_off(invoice)}, shown)


def _overall(invoice: Record) -> Sentence:
    amount, percent = invoice.amount(_AMOUNT_FIELD), invoice.amount(_PERCENT_FIELD)
    return say("{amount}", amount=penny(amount)) if amount else say("{percent} %", percent=plain(percent))


def _lines_shown(invoice: Record, rows: Sequence[Row]) -> list[Shown]:
    pairs = enumerate(zip(invoice.rows("lines"), rows, strict=True), 1)
    return [
        in_vtiger(of_line(place, say("discount")), _discount_words(old), _discount_words(new))
        for place, (old, new) in pairs
    ]


def _discount_words(row: Row) -> Sentence:
    amount, percent = row.get("discount_amount"), row.get("discount_percent")
    if isinstance(amount, Decimal) and amount:
        return say("{amount}", amount=plain(amount))
    if isinstance(percent, Decimal) and percent:
        return say("{percent} %", percent=plain(percent))
    return term("none")


OVERALL_DISCOUNT = (Cure("onto_lines", "Spread the discount over the lines", _onto_lines),)


# -- a discount that does not fit its line


def _rest_as_line(invoice: Record, context: Context, item: Record) -> Work | None:
    """What a line cannot bear of its discount on a line of its own, at the line's tax."""
    document, book = document_of(invoice), context.book
    rows, more, shown = line_rows(invoice), [], []
    for line, exact in zip(document.lines, vtiger_lines(document, book), strict=True):
        if exact.has_fitting_discount:
            continue
        is_given_away = exact.discount > exact.gross >= 0
        percent = HUNDRED if is_given_away else Decimal(0)
        rest = exact.net if is_given_away else -exact.discount
        row = {**rows[line.place - 1], "discount_amount": None, "discount_percent": percent}
        shown.append(
            in_vtiger(
                of_line(line.place, say("discount")),
                _discount_words(rows[line.place - 1]),
                _discount_words(row),
            )
        )
        rows[line.place - 1] = row
        quantity = Decimal(1) if rest >= 0 else Decimal(-1)
        taxes = taxes_of_rate(item, exact.rate)
        more.append(new_row(as_item(item), name_of(item), quantity, abs(rest), taxes, book))
    places = enumerate(more, len(rows) + 1)
    shown += [in_vtiger(say("Line {place}", place=at), None, row_in_words(row, book)) for at, row in places]
    return money_work(invoice, context, {"lines": (*rows, *more)}, shown) if more else None


def _is_over(invoice: Record, context: Context) -> bool:
    lines = vtiger_lines(document_of(invoice), context.book)
    return not all(line.has_fitting_discount for line in lines)


DISCOUNT_OVER_LINE = item_cures(
    "rest",
    {
        ModuleId.SERVICES: "Put the rest on a line of its own, as a service",
        ModuleId.PRODUCTS: "Put the rest on a line of its own, as a product",
    },
    _rest_as_line,
    _is_over,
)
