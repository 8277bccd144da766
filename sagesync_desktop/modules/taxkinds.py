"""Which tax a line bears that pays none: exempt, zero-rated, outside scope and no VAT are all 0 percent.

Vtiger's web form leaves a line's tax columns empty but for the taxes that were ticked on its item; its API
writes 0 into all of them, so that only the item's own ticks are left to tell (8.2, facts 41-44; null instead
of empty on 8.3 and later, fact 64).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from sagesync_desktop.core.books import NO_TAX, VtigerTax, at_rate, at_zero
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.types import Item, Row, Told
from sagesync_desktop.core.values import parse_decimal
from sagesync_desktop.modules.document import DocumentLine


@dataclass(frozen=True, slots=True)
class ZeroTax:
    """The tax of a line that pays none."""

    keys: tuple[str, ...]
    """Names under which it is mapped; more than one where it cannot be told which of them it is."""
    told: Told


def ticked_on_item(item: Item | None, book: Codebook) -> tuple[str, ...] | None:
    """Names of the taxes that are ticked on a line's item today; None where the item is not known."""
    known = book.record(item.module, item.side, item.id) if item else None
    return None if known is None else tuple(str(tax.get("name")) for tax in known.rows("taxes"))


def zero_tax(line: DocumentLine, book: Codebook) -> ZeroTax:
    """What a Vtiger line without any tax to pay bears: by its own ticks, else by its item's."""
    known = {tax.name: tax for tax in book.setup.taxes}
    told = Told.LINE if _tells(line, known) else Told.ITEM
    names = known if told is Told.LINE else ticked_on_item(line.item, book) or ()
    ticked = [name for name in names if _is_zero(line, name, told)]
    return ZeroTax(_keys(ticked, known), told)


def _tells(line: DocumentLine, known: Mapping[str, VtigerTax]) -> bool:
    """Whether the web form left columns empty; the record of an older version lacks those of zero taxes."""
    return any(name in line.columns and line.columns[name] is None for name in known)


def _is_zero(line: DocumentLine, name: str, told: Told) -> bool:
    rate = line.columns.get(name)
    return rate == 0 if told is Told.LINE else not rate


def _keys(ticked: list[str], known: Mapping[str, VtigerTax]) -> tuple[str, ...]:
    """A tax of 0 percent says its kind; another one that was set to 0 on the line does so where none else."""
    kinds = tuple(name for name in ticked if name not in known or not known[name].percentage)
    return kinds or tuple(at_zero(name) for name in ticked) or (NO_TAX,)


def item_tax_keys(rows: tuple[Row, ...], book: Codebook) -> tuple[str, ...]:
    """The names under which the taxes that are ticked on a Vtiger item are mapped."""
    kinds = {tax.name for tax in book.setup.taxes if not tax.percentage}
    ticked = ((str(row.get("name")), parse_decimal(row.get("rate"))) for row in rows)
    return tuple(
        _at_its_rate(name, rate, book) if rate or name in kinds else at_zero(name) for name, rate in ticked
    )


def _at_its_rate(name: str, rate: Decimal | None, book: Codebook) -> str:
    own = at_rate(name, rate) if rate else name
    return own if own in book.mappings.taxes else name
