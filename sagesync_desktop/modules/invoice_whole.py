"""What an invoice's servers take only together: an address, and the two dates."""

from collections.abc import Mapping

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.types import FieldName, Fields, Record, Side
from sagesync_desktop.core.values import is_blank

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


def kept_together(side: Side, fields: Fields, current: Record, _book: Codebook) -> Fields:
    """The fields that changed, with what the invoice holds now in the others of the same address or dates."""
    touched = [group for group in _TOGETHER[side] if fields.keys() & set(group)]
    others = {name: current.fields.get(name) for group in touched for name in group}
    return {**{name: value for name, value in others.items() if not is_blank(value)}, **fields}
