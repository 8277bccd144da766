"""Which tax a line bears that pays none: exempt, zero-rated, outside scope and no VAT are all 0 percent.

Vtiger's web form leaves a line's tax columns empty but for the taxes that were ticked on its item; its API
writes 0 into all of them, so that only the item's own ticks are left to tell (8.2, facts 41-44; null instead
of empty on 8.3 and later, fact 64).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from sagesync_desktop.core.books import NO_TAX, VtigerTax, at_zero
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.types import Item, ModuleId, Row, Side, Told
from sagesync_desktop.core.values import parse_decimal


@dataclass(frozen=True, slots=True)
class ZeroTax:
    """The tax of a line that pays none."""

    keys: tuple[str, ...]
    """Names under which it is mapped; more than one where it cannot be told which of them it is."""
    told: Told


def item_key(row: Row) -> Item | None:
    """The item on a Vtiger line; None for a line without one (or whose item was deleted)."""
    item_id, module = row.get("productid"), row.get("item_module")
    if not isinstance(item_id, str) or not item_id or row.get("deleted") is True:
        return None
    owner = ModuleId.SERVICES if module == ModuleId.SERVICES else ModuleId.PRODUCTS
    return Item(owner, Side.VTIGER, item_id)


def ticked_on_item(row: Row, book: Codebook) -> tuple[str, ...] | None:
    """Names of the taxes that are ticked on the line's item today; None where the item is not known."""
    key = item_key(row)
    item = book.record(key.module, key.side, key.id) if key else None
    return None if item is None else tuple(str(tax.get("name")) for tax in item.rows("taxes"))


def zero_tax(row: Row, book: Codebook) -> ZeroTax:
    """What a Vtiger line without any tax to pay bears: by its own ticks, else by its item's."""
    known = {tax.name: tax for tax in book.setup.taxes}
    told = Told.LINE if _tells(row, known) else Told.ITEM
    names = known if told is Told.LINE else ticked_on_item(row, book) or ()
    ticked = [name for name in names if _is_zero(row, name, told)]
    return ZeroTax(_keys(ticked, known), told)


def _tells(row: Row, known: Mapping[str, VtigerTax]) -> bool:
    """Whether the web form left columns empty; the record of an older version lacks those of zero taxes."""
    return any(name in row and row[name] is None for name in known)


def _is_zero(row: Row, name: str, told: Told) -> bool:
    if told is Told.LINE:
        return row.get(name) == Decimal(0)
    return not parse_decimal(row.get(name))


def _keys(ticked: list[str], known: Mapping[str, VtigerTax]) -> tuple[str, ...]:
    """A tax of 0 percent says its kind; another one that was set to 0 on the line does so where none else."""
    kinds = tuple(name for name in ticked if name not in known or not known[name].percentage)
    return kinds or tuple(at_zero(name) for name in ticked) or (NO_TAX,)


def item_tax_keys(rows: tuple[Row, ...], book: Codebook) -> tuple[str, ...]:
    """The names under which the taxes that are ticked on a Vtiger item are mapped."""
    kinds = {tax.name for tax in book.setup.taxes if not tax.percentage}
    ticked = ((str(row.get("name")), parse_decimal(row.get("rate"))) for row in rows)
    return tuple(name if rate or name in kinds else at_zero(name) for name, rate in ticked)
