"""What a line of a document says: its own text, its item's, and what one piece was made of."""

from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.types import Item, Line, Row, Side
from sagesync_desktop.core.values import parse_decimal, plain
from sagesync_desktop.modules.document import DocumentLine


def text_in_sage(line: Line, book: Codebook) -> str:
    """A line that says nothing itself says in Sage what its item says."""
    return line.description or own_text(line.item, book)


def own_text(item: Item | None, book: Codebook) -> str:
    """The item's own description, or its name, for a line that says nothing itself."""
    if item is None or item.side is Side.SAGE:
        return ""
    record = book.record(item.module, Side.VTIGER, item.id)
    if record is None:
        return ""
    return record.text("description") or record.text("productname") or record.text("servicename")


def one_piece(text: str, row: Row) -> str:
    """The line's text with quantity and price in it."""
    quantity, price = (
        plain(parse_decimal(row.get(name)) or Decimal(0)) for name in ("quantity", "listprice")
    )
    return "\n".join(part for part in (text, f"{quantity} × {price}") if part)


def with_discount(line: DocumentLine, text: str) -> str:
    """The text of a line that had a discount says so."""
    if line.discount.amount:
        return f"{text} - {plain(line.discount.amount)}"
    return f"{text} - {plain(line.discount.percent)} %" if line.discount.percent else text
