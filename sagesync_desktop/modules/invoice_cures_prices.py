"""Cures of lines that Sage cannot keep as they are: finer prices, and nets that rounding takes apart."""

from decimal import Decimal

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Cure, Shown, Work
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.types import Record, Row, Scalar
from sagesync_desktop.core.values import parse_decimal, penny, plain
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.invoice_lines import own_text
from sagesync_desktop.modules.invoice_works import in_vtiger, line_rows, money_work, of_line


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
    return money_work(invoice, context, {"lines": tuple(rows)}, shown, _stock(shown)) if shown else None


def one_piece(text: str, row: Row) -> str:
    """The line's text with quantity and price in it."""
    quantity, price = (
        plain(parse_decimal(row.get(name)) or Decimal(0)) for name in ("quantity", "listprice")
    )
    return "\n".join(part for part in (text, f"{quantity} × {price}") if part)


def _counted(place: int, before: Row, after: Row) -> list[Shown]:
    names = {"quantity": say("quantity"), "listprice": say("price"), "comment": say("text")}
    return [
        in_vtiger(of_line(place, words), before.get(name), after[name])
        for name, words in names.items()
        if before.get(name) != after[name]
    ]


def _stock(shown: list[Shown]) -> Sentence | None:
    return say("Vtiger's stock would be counted by the new quantity") if shown else None


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
    return money_work(invoice, context, {"lines": tuple(rows)}, shown, _stock(shown)) if shown else None


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
