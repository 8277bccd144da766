"""What is held back now, for the desk: its causes, and pages of records."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from sagesync_desktop.core.held import EVERYTHING_HELD, HeldCause, HeldFilter, HeldSort
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import ModuleId, RecordRef, Side
from sagesync_desktop.store import heldqueries
from sagesync_desktop.store.encoding import decode_moment
from sagesync_desktop.store.faults import read_back
from sagesync_desktop.store.skips import skip_of
from sagesync_desktop.store.table import Table


class HeldTable(Table):
    """Reads open skips; needs no right to write."""

    def held(
        self,
        chosen: HeldFilter = EVERYTHING_HELD,
        sort: HeldSort = HeldSort.SINCE,
        *,
        descending: bool = False,
        limit: int | None = None,
        offset: int = 0,
    ) -> tuple[OpenSkip, ...]:
        """One page of held records, None: all; equal ones go by id, so that pages fit together."""
        page = heldqueries.page(chosen, sort, descending=descending, limit=limit, offset=offset)
        return tuple(map(skip_of, self.connection.rows(page)))

    def held_refs(self, chosen: HeldFilter = EVERYTHING_HELD) -> tuple[RecordRef, ...]:
        """Which records a filter lets through, longest held first."""
        return tuple(_ref(*key) for key in self.connection.rows(heldqueries.refs(chosen)))

    def count_held(self, chosen: HeldFilter = EVERYTHING_HELD) -> int:
        """How many records a filter lets through."""
        return int(self.connection.value(heldqueries.count(chosen)))

    def causes(self) -> tuple[HeldCause, ...]:
        """Why records are held back, those reasons first that hold back the most, followers counted."""
        total = self.connection.dialect.total
        with self.connection.snapshot():
            awaited = dict(map(_awaited, self.connection.rows(heldqueries.AWAITED)))
            own = self.connection.rows(heldqueries.totals(total, waiting=False))
            waiting = self.connection.rows(heldqueries.totals(total, waiting=True))
        causes = [_cause(kind, found) for kind, found in _sums(own, waiting, awaited).items()]
        return tuple(sorted(causes, key=_most_first))


def _most_first(cause: HeldCause) -> tuple[int, str, bool, str]:
    return -cause.count - cause.frees, cause.rule, cause.waits, cause.behind


_Row: TypeAlias = tuple[Any, ...]
"""A row of `heldqueries.totals`."""
_Key: TypeAlias = tuple[str, ...]
"""Module, side and id as they are stored."""
_Kind: TypeAlias = tuple[str, bool, str]
"""Rule, whether it is of records that wait, and the rule that they wait behind."""


class _Awaited(NamedTuple):
    """A held record that others wait for."""

    rule: str
    awaits: _Key

    @property
    def waits(self) -> bool:
        return self.awaits[-1] is not None


def _awaited(row: _Row) -> tuple[_Key, _Awaited]:
    return tuple(row[:3]), _Awaited(row[3], tuple(row[4:]))


def _end(key: _Key, awaited: Mapping[_Key, _Awaited]) -> _Awaited | None:
    """The held record at the end of what is waited for; None where it is not held, or goes in a circle."""
    passed: set[_Key] = set()
    while key in awaited and key not in passed:
        passed.add(key)
        found = awaited[key]
        if found.awaits not in awaited:
            return found
        key = found.awaits
    return None


@dataclass(slots=True)
class _Sum:
    """The rows of a cause, added up."""

    count: int = 0
    read: int = 0
    amounts: dict[str, Decimal] = field(default_factory=dict)
    oldest: str = ""
    modules: set[str] = field(default_factory=set)
    frees: int = 0
    freed: dict[str, Decimal] = field(default_factory=dict)

    def add(self, row: _Row) -> None:
        """Count it as one of the cause's own."""
        count, read, _priced, _amount, since, _rule, module, *_ = row
        self.count += count
        self.read += read
        self.oldest = min(self.oldest or since, since)
        self.modules.add(module)
        _pay(self.amounts, row)

    def free(self, row: _Row) -> None:
        """Count it among those that wait for this cause."""
        self.frees += row[0]
        _pay(self.freed, row)


def _sums(own: list[_Row], waiting: list[_Row], awaited: Mapping[_Key, _Awaited]) -> Mapping[_Kind, _Sum]:
    """What belongs together; whoever waits counts for itself and for what it waits for in the end."""
    sums: dict[_Kind, _Sum] = defaultdict(_Sum)
    ends = {key: _end(key, awaited) for key in {tuple(row[8:]) for row in waiting}}
    for row in own:
        sums[row[5], False, ""].add(row)
    for row in waiting:
        end = ends[tuple(row[8:])]
        sums[row[5], True, end.rule if end else ""].add(row)
        if end is not None:
            sums[end.rule, end.waits, ""].free(row)
    return sums


def _pay(amounts: dict[str, Decimal], row: _Row) -> None:
    _count, _read, priced, amount, _since, _rule, _module, currency, *_ = row
    if priced:
        amounts[currency] = amounts.get(currency, Decimal(0)) + Decimal(amount)


@read_back
def _cause(kind: _Kind, found: _Sum) -> HeldCause:
    modules = {ModuleId(module) for module in found.modules}
    return HeldCause(
        *kind,
        count=found.count,
        unread=found.count - found.read,
        amounts=found.amounts,
        oldest=decode_moment(found.oldest),
        modules=tuple(module for module in ModuleId if module in modules),
        frees=found.frees,
        freed=found.freed,
    )


@read_back
def _ref(module: str, side: str, record_id: str) -> RecordRef:
    return RecordRef(ModuleId(module), Side(side), record_id)
