"""What an invoice's servers take only together: an address, and the two dates."""

from collections.abc import Mapping, Sequence

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.lines import line_text, lines_of, squeezed
from sagesync_desktop.core.types import FieldName, Fields, Line, Record, Row, Side, rows_in
from sagesync_desktop.core.values import is_blank
from sagesync_desktop.modules.document import DocumentLine, document_of
from sagesync_desktop.modules.invoice_shipping import CHARGES_TAX
from sagesync_desktop.modules.line_keeping import keeping_own
from sagesync_desktop.modules.line_texts import own_text

_PLACE = ("address_line_1", "address_line_2", "city", "region", "postal_code", "country_id")
_PARTS = ("street", "pobox", "city", "state", "code", "country")
_TOGETHER: Mapping[Side, tuple[tuple[FieldName, ...], ...]] = {
    Side.SAGE: (
        ("date", "due_date"),
        tuple(f"main_address.{part}" for part in _PLACE),
        tuple(f"delivery_address.{part}" for part in _PLACE),
    ),
    Side.VTIGER: (
        ("invoicedate", "duedate"),
        tuple(f"bill_{part}" for part in _PARTS),
        tuple(f"ship_{part}" for part in _PARTS),
    ),
}
"""Sage takes a document's address for the whole of it, and works out a due date that was not sent along."""
_BROUGHT: Mapping[FieldName, tuple[FieldName, ...]] = {
    "contact_id": tuple(
        f"{place}.{part}" for place in ("main_address", "delivery_address") for part in _PLACE
    )
}
"""A new customer brings his own addresses to a document of Sage's, unless it is sent with others."""


def kept_together(side: Side, values: Fields, fields: Fields, current: Record, book: Codebook) -> Fields:
    """The fields that changed, with what the invoice holds now in the others of the same address or dates.

    A line that says nothing itself in Vtiger keeps silent when others change: it says what its item says.
    What Sage alone knows of a line stays there.
    """
    lines = lines_of(values.get("lines"))
    if side is Side.SAGE:
        fields = keeping_own(lines, fields, current, book, is_shipping_told=CHARGES_TAX in values)
    if side is Side.VTIGER and "lines" in fields:
        fields = {**fields, "lines": _keeping_silent(lines, rows_in(fields, "lines"), current, book)}
    touched = [group for group in _TOGETHER[side] if fields.keys() & set(group)]
    touched += [brought for name, brought in _BROUGHT.items() if name in fields]
    others = {name: current.fields.get(name) for group in touched for name in group}
    return {**{name: value for name, value in others.items() if not is_blank(value)}, **fields}


def _keeping_silent(
    lines: Sequence[Line], rows: Sequence[Row], current: Record, book: Codebook
) -> tuple[Row, ...]:
    pairs = zip(lines, document_of(current).lines, strict=False)
    silent = {held.place for line, held in pairs if _is_silent(line, held, book)}
    return tuple({**row, "comment": ""} if place in silent else row for place, row in enumerate(rows, 1))


def _is_silent(line: Line, held: DocumentLine, book: Codebook) -> bool:
    if held.text or line.item is None or held.item is None:
        return False
    is_same = book.item_on(Side.VTIGER, line.item) == held.item.id
    return is_same and line_text(line) == squeezed(own_text(held.item, book))
