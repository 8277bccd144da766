"""What an invoice's servers take only together: an address, and the two dates."""

from collections.abc import Mapping
from dataclasses import replace

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.lines import squeezed
from sagesync_desktop.core.types import FieldName, Fields, Record, Row, Side
from sagesync_desktop.core.values import is_blank
from sagesync_desktop.modules.document import DocumentLine, document_of
from sagesync_desktop.modules.invoice_lines import own_text
from sagesync_desktop.modules.line_keeping import keeping_own

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


def kept_together(side: Side, fields: Fields, current: Record, book: Codebook) -> Fields:
    """The fields that changed, with what the invoice holds now in the others of the same address or dates.

    A line that says nothing itself in Vtiger keeps silent when others change: it says what its item says.
    What Sage alone knows of a line stays there.
    """
    if side is Side.SAGE:
        fields = keeping_own(fields, current, book)
    if side is Side.VTIGER and "lines" in fields:
        fields = {**fields, "lines": _keeping_silent(fields, current, book)}
    touched = [group for group in _TOGETHER[side] if fields.keys() & set(group)]
    touched += [brought for name, brought in _BROUGHT.items() if name in fields]
    others = {name: current.fields.get(name) for group in touched for name in group}
    return {**{name: value for name, value in others.items() if not is_blank(value)}, **fields}


def _keeping_silent(fields: Fields, current: Record, book: Codebook) -> tuple[Row, ...]:
    whole = replace(current, fields={**current.fields, **fields})
    pairs = zip(document_of(whole).lines, document_of(current).lines, strict=False)
    silent = {line.place for line, held in pairs if _is_silent(line, held, book)}
    rows = enumerate(whole.rows("lines"), 1)
    return tuple({**row, "comment": ""} if place in silent else row for place, row in rows)


def _is_silent(line: DocumentLine, held: DocumentLine, book: Codebook) -> bool:
    if held.text or line.item != held.item:
        return False
    return squeezed(line.text) == squeezed(own_text(line.item, book))
