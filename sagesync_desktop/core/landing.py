"""The money that a sync would bring to Sage: of each document, and of those that are ticked together."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from sagesync_desktop.core.cures import Totals
from sagesync_desktop.core.types import ModuleId, Outcome, RecordId

DocumentKey = tuple[ModuleId, RecordId | None, RecordId | None]
"""Module, Sage's id and Vtiger's id, as the document's line of the log has them."""


def document_key(line: Outcome) -> DocumentKey:
    """Which document a line of the log is about."""
    return line.module, line.sage_id, line.vtiger_id


@dataclass(frozen=True, slots=True)
class Landed:
    """The money of one document."""

    key: DocumentKey
    currency: str
    is_new: bool
    net: Decimal
    tax: Decimal
    gross: Decimal
    """Of a new document all, of a changed one what it would come to more (or less)."""


@dataclass(frozen=True, slots=True)
class Landing:
    """The money of one module in one currency."""

    module: ModuleId
    currency: str
    made: int = 0
    """How many new documents."""
    changed: int = 0
    """How many that are there already would come to something else."""
    net: Decimal = Decimal(0)
    tax: Decimal = Decimal(0)
    gross: Decimal = Decimal(0)


def landed(key: DocumentKey, before: Totals | None, after: Totals) -> Landed:
    """What a write brings; `before` is None for a new document."""
    was = before or Totals(Decimal(0), Decimal(0), Decimal(0))
    net, tax, gross = after.net - was.net, after.tax - was.tax, after.gross - was.gross
    return Landed(key, after.currency, before is None, net, tax, gross)


def landings(documents: Iterable[Landed]) -> tuple[Landing, ...]:
    """The sums by module and currency; currencies are never added together."""
    together: dict[tuple[ModuleId, str], list[Landed]] = {}
    for one in documents:
        together.setdefault((one.key[0], one.currency), []).append(one)
    return tuple(_summed(*of, those) for of, those in together.items())


def _summed(module: ModuleId, currency: str, documents: Sequence[Landed]) -> Landing:
    made = sum(one.is_new for one in documents)
    return Landing(
        module,
        currency,
        made,
        len(documents) - made,
        sum((one.net for one in documents), Decimal(0)),
        sum((one.tax for one in documents), Decimal(0)),
        sum((one.gross for one in documents), Decimal(0)),
    )
