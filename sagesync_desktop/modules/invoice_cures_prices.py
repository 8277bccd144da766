"""Cures of Vtiger's lines that Sage cannot keep as they are: finer prices, nets that rounding takes apart."""

from collections.abc import Mapping, Sequence
from decimal import ROUND_FLOOR, Decimal

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Cure, Shown, Work
from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.types import ModuleId, Record, Row, Scalar, Side
from sagesync_desktop.core.values import PENNY, parse_decimal, penny, plain
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.invoice_sums import as_saved, is_individual, saved, stated
from sagesync_desktop.modules.invoice_works import in_vtiger, line_rows, money_work, of_line
from sagesync_desktop.modules.line_texts import one_piece, own_text, with_discount
from sagesync_desktop.modules.totals import Difference, figures_for_sage, saved_lines


def _finer(row: Row) -> bool:
    price = row.get("listprice")
    return isinstance(price, Decimal) and price != penny(price)


def _as_one(invoice: Record, context: Context, _given: str) -> Work | None:
    """Each line with a finer price as one piece at the line's amount, what it was made of in its text."""
    rows, shown, book = line_rows(invoice), [], context.book
    for line in context.once(document_of, invoice).lines:
        row = rows[line.place - 1]
        if _finer(row):
            rows[line.place - 1] = {
                **row,
                "quantity": Decimal(1),
                "listprice": penny(line.gross),
                "comment": one_piece(line.text or own_text(line.item, book) or line.name, row),
            }
            shown += _counted(line.place, row, rows[line.place - 1])
    return (
        money_work(invoice, context, {"lines": tuple(rows)}, shown, _stock(invoice, rows)) if shown else None
    )


def _of_rows(
    invoice: Record, context: Context, rows: Sequence[Mapping[str, Scalar]], shown: Sequence[Shown]
) -> Work | None:
    if not shown:
        return None
    return money_work(invoice, context, {"lines": tuple(rows)}, shown, _stock(invoice, rows))


def _counted(place: int, before: Row, after: Row) -> list[Shown]:
    names = {"quantity": say("quantity"), "listprice": say("price"), "comment": say("text")}
    return [
        in_vtiger(of_line(place, words), _bare(before.get(name)), _bare(after[name]))
        for name, words in names.items()
        if before.get(name) != after[name]
    ]


def _bare(value: Scalar) -> Scalar:
    """A number without the zeros that Vtiger pads it with."""
    return plain(value) if isinstance(value, Decimal) else value


def _stock(invoice: Record, rows: Sequence[Mapping[str, Scalar]]) -> Sentence | None:
    """What is said where products are counted otherwise, for Vtiger keeps their stock by it."""
    pairs = zip(document_of(invoice).lines, invoice.rows("lines"), rows, strict=True)
    is_moved = any(
        line.item is not None
        and line.item.module is ModuleId.PRODUCTS
        and _bare(old.get("quantity")) != _bare(new.get("quantity"))
        for line, old, new in pairs
    )
    return say("Vtiger's stock would be counted by the new quantity") if is_moved else None


def _by_pack(invoice: Record, context: Context, _given: str) -> Work | None:
    """Ten, a hundred or a thousand pieces as one, where price and quantity then come out even."""
    rows, shown = line_rows(invoice), []
    for place, row in enumerate(rows, 1):
        if _finer(row):
            pack = _pack(row)
            if pack is None:
                return None
            rows[place - 1] = {**row, **pack}
            shown += _counted(place, {**row}, {**row, **pack})
    return (
        money_work(invoice, context, {"lines": tuple(rows)}, shown, _stock(invoice, rows)) if shown else None
    )


def _pack(row: Row) -> dict[str, Scalar] | None:
    quantity, price = (parse_decimal(row.get(name)) or Decimal(0) for name in ("quantity", "listprice"))
    for size in map(Decimal, (10, 100, 1000)):
        packs, dearer = quantity / size, price * size
        if dearer == penny(dearer) and packs == packs.to_integral_value():
            return {"quantity": plain(packs), "listprice": plain(dearer)}
    return None


PRICE_DECIMALS = (
    Cure("one_piece", "Make it one piece at the line's amount", _as_one),
    Cure("packs", "Count it by packs", _by_pack),
)


# -- nets that rounding takes apart


def _even(invoice: Record, context: Context, _given: str) -> Work | None:
    """Each line that ends in a fraction of a penny as one piece at whole pennies, together what they were."""
    if not is_individual(invoice):
        return None
    book, document = context.book, document_of(invoice)
    nets = [line.net for line in saved_lines(document, book)]
    uneven = [place for place, net in enumerate(nets) if net != penny(net)]
    pennies = in_pennies([nets[place] for place in uneven])
    rows, shown = line_rows(invoice), []
    for place, amount in zip(uneven, pennies, strict=True):
        row, line = rows[place], document.lines[place]
        text = with_discount(line, one_piece(line.text or own_text(line.item, book) or line.name, row))
        one: dict[str, Scalar] = {"quantity": Decimal(1), "listprice": amount, "comment": text}
        rows[place] = {**row, **one, "discount_amount": None, "discount_percent": None}
        shown += _counted(line.place, row, rows[place])
    if not shown:
        return None
    fields = {"lines": tuple(rows)}
    if isinstance(figures_for_sage(document_of(as_saved(invoice, fields, book)), book), Difference):
        return None
    return _of_rows(invoice, context, rows, shown)


def in_pennies(amounts: Sequence[Decimal]) -> list[Decimal]:
    """The amounts in whole pennies, which together are the rounded sum; the largest fractions go up."""
    floors = [amount.quantize(PENNY, rounding=ROUND_FLOOR) for amount in amounts]
    missing = penny(sum(amounts, Decimal(0))) - sum(floors, Decimal(0))
    order = sorted(range(len(amounts)), key=lambda at: (floors[at] - amounts[at], at))
    raised = set(order[: int(missing / PENNY)])
    return [floor + PENNY if at in raised else floor for at, floor in enumerate(floors)]


def _count_anew(invoice: Record, context: Context, _given: str) -> Work | None:
    """Vtiger adds its lines up again, where its total is not theirs."""
    if invoice.side is Side.SAGE:
        return None
    book, before = context.book, stated(invoice, context.book)
    after = saved(invoice, book)
    if (after.gross, after.net) == (before.gross, before.net) or not document_of(invoice).lines:
        return None
    if isinstance(figures_for_sage(document_of(as_saved(invoice, {}, book)), book), Difference):
        return None
    shown = in_vtiger(term("Grand Total"), before.gross, after.gross)
    mode = invoice.fields.get("hdnTaxType")
    return money_work(invoice, context, {"hdnTaxType": mode}, (shown,))


TOTALS_IN_VTIGER = (
    Cure("whole_pennies", "Make each line whole pennies", _even),
    Cure("count_anew", "Let Vtiger add it up again", _count_anew),
)
