"""What an invoice's servers take only together: an address, and the two dates."""

from collections.abc import Mapping

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.lines import squeezed
from sagesync_desktop.core.types import FieldName, Fields, Item, ModuleId, Record, Row, Side, Value
from sagesync_desktop.core.values import clean_text, is_blank
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
        fields = {**fields, "lines": _keeping_silent(fields["lines"], current.rows("lines"), book)}
    touched = [group for group in _TOGETHER[side] if fields.keys() & set(group)]
    touched += [brought for name, brought in _BROUGHT.items() if name in fields]
    others = {name: current.fields.get(name) for group in touched for name in group}
    return {**{name: value for name, value in others.items() if not is_blank(value)}, **fields}


def _keeping_silent(sent: Value, held: tuple[Row, ...], book: Codebook) -> Value:
    rows = [row for row in sent if isinstance(row, Mapping)] if isinstance(sent, tuple) else []
    silent = [_is_silent(row, own, book) for row, own in zip(rows, held, strict=False)]
    silent += [False] * (len(rows) - len(silent))
    return tuple({**row, "comment": ""} if quiet else row for row, quiet in zip(rows, silent, strict=True))


def _is_silent(row: Row, held: Row, book: Codebook) -> bool:
    if held.get("comment") or row.get("productid") != held.get("productid"):
        return False
    item = Item(ModuleId(str(row["item_module"])), Side.VTIGER, str(row["productid"]))
    return squeezed(clean_text(row["comment"])) == squeezed(own_text(item, book))
