"""Which lines of the log stand on a page, and how many there are over all pages.

Nothing here reads the log from one end to the other: counts come from the tallies, a page by time from the
runs that it falls into, a page by module, status or reason from those of each value, a page by name or amount
from an index that holds all that a filter asks, walked from the nearer end.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from peewee import SQL, Field, Ordering, fn

from sagesync_desktop.core.logviews import OutcomeFilter, SortBy
from sagesync_desktop.core.types import Trigger
from sagesync_desktop.store import models
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.encoding import folded
from sagesync_desktop.store.logwhere import Wanted, holds, is_named
from sagesync_desktop.store.statements import Statement

_RUN, _OUTCOME = models.Run, models.Outcome
_RUNS, _KINDS = models.RunTally, models.KindTally
_COUNT = fn.COUNT(SQL("*"))
_PREVIEWS = _RUN.select(_RUN.id).where(_RUN.trigger == Trigger.PREVIEW)
_BY_TIME = (_OUTCOME.run, _OUTCOME.id)

FEW = 5_000
"""So many lines are sorted sooner than found in an order that stands already."""

# What changes with all that changes which lines are in the index of texts; by the primary keys.
_TALLIES = Statement(
    _KINDS.select(fn.SUM(_KINDS.n), _RUNS.select(fn.MAX(_RUNS.run)), _RUN.select(fn.MAX(_RUN.id)))
)

_FIRST_RUNS = 8
"""Runs that most first pages do with."""

# The columns that a person may sort by; nothing else ever reaches ORDER BY.
_VALUES = {SortBy.MODULE: "module", SortBy.STATUS: "status", SortBy.RULE: "rule"}
_SORT = {
    SortBy.NAME: _OUTCOME.name_folded,
    SortBy.MODULE: _OUTCOME.module,
    SortBy.STATUS: _OUTCOME.status,
    SortBy.RULE: _OUTCOME.rule,
    SortBy.AMOUNT: _OUTCOME.amount.cast("NUMERIC"),  # for the order only; what is shown is the stored text
}


class LogPages:
    """Asks within the reader's snapshot."""

    def __init__(self, connection: Connection) -> None:
        """Use the reader's connection."""
        self._connection = connection
        self._mentioned: tuple[tuple[object, ...], int] | None = None
        """The text that was counted last, as of which state of the tallies, and how many lines hold it."""

    # -- how many

    def count(self, chosen: OutcomeFilter) -> int:
        """How many lines a filter lets through."""
        wanted = Wanted.of(chosen)
        if wanted.is_mentioned_alone and (found := self._mentions(wanted)) is not None:
            return self._count_mentioned(wanted, found)
        return sum(self._counts(wanted, "status").values())

    def _count_mentioned(self, wanted: Wanted, found: Any) -> int:
        """By the index of texts alone, and the few lines that it does not know."""
        others = self._connection.value(self._unindexed(wanted, _COUNT).where(_OUTCOME.id.not_in(found)))
        return self._indexed(wanted.text, found) + int(others)

    def _indexed(self, text: str, found: Any) -> int:
        """Counted anew when a run was added up or old lines went: a word of all lines takes a while."""
        state = (text, *self._connection.rows(_TALLIES)[0])
        if self._mentioned is None or self._mentioned[0] != state:
            self._mentioned = state, int(self._connection.value(_OUTCOME.select(_COUNT).from_(found)))
        return self._mentioned[1]

    def _unindexed(self, wanted: Wanted, *columns: Any) -> Any:
        """The lines whose whole id it is, and those of the run at work that hold the text."""
        is_told = is_named(wanted.text)
        if parts := self._parts(Wanted.of(OutcomeFilter())):
            is_told |= _OUTCOME.run.in_(parts) & holds(wanted.text)
        return _OUTCOME.select(*columns).where(is_told, _OUTCOME.previewed.is_null())

    def _mentions(self, wanted: Wanted, **most: Any) -> Any:
        """A run's lines are few, and those of a preview in no index."""
        if not wanted.text or wanted.chosen.run is not None:
            return None
        return self._connection.dialect.mentions(folded(wanted.text), **most)

    def values(self, column: str) -> list[str]:
        """The values of a column that the whole log knows, in order."""
        return sorted(self._counts(Wanted.of(OutcomeFilter()), column))

    def _counts(self, wanted: Wanted, column: str) -> Counter[str]:
        """The number of lines by the value of a column."""
        if wanted.is_looked_through:
            return self._looked_through(wanted, column)
        if wanted.is_dated and (column == "rule" or any(name == "rule" for name, _ in wanted.exactly)):
            return self._looked_through(wanted, column, self._within(wanted))
        tally = _RUNS if wanted.is_dated else _KINDS
        kind = getattr(tally, column)
        every = tally.select(kind, fn.SUM(tally.n)).where(tally.n != 0, *wanted.kinds(tally)).group_by(kind)
        if wanted.is_dated:
            every = every.where(_RUNS.run.in_(wanted.whole_runs()))
        found = Counter({value: int(n) for value, n in self._connection.rows(every)})
        parts = self._parts(wanted)
        if parts:
            found.update(self._looked_through(wanted, column, [_OUTCOME.run.in_(parts)]))
        return +found

    def _looked_through(self, wanted: Wanted, column: str, more: Iterable[Any] = ()) -> Counter[str]:
        kind = getattr(_OUTCOME, column)
        lines = _OUTCOME.select(kind, _COUNT).where(*self._conditions(wanted), *more).group_by(kind)
        return Counter({value: int(n) for value, n in self._connection.rows(lines)})

    def _conditions(self, wanted: Wanted, **most: Any) -> list[Any]:
        if not wanted.text:
            return wanted.conditions()
        found = self._mentions(wanted, **most)
        if found is None:
            is_quick = self._connection.dialect.file is None  # such a database finds its index by itself
            return [*wanted.conditions(line_by_line=not is_quick), holds(wanted.text)]
        others = self._unindexed(wanted, _OUTCOME.id)
        return [*wanted.conditions(), _OUTCOME.id.in_(found) | _OUTCOME.id.in_(others)]

    def _parts(self, wanted: Wanted) -> list[int]:
        return [run for (run,) in self._connection.rows(wanted.part_runs())]

    def _within(self, wanted: Wanted) -> list[Any]:
        """A condition on the run that follows from a span of time, for indexes that know no moment."""
        if not wanted.is_dated:
            return []
        first, last = self._connection.row(wanted.span()) or (None, None)
        return [_OUTCOME.run.between(first or 0, last or 0)]

    # -- which

    def page(
        self, chosen: OutcomeFilter, sort: SortBy, *, descending: bool, limit: int, offset: int
    ) -> list[int]:
        """The numbers of the lines on a page, in their order; equal ones go by id."""
        wanted = Wanted.of(chosen)
        if sort is SortBy.TIME:
            return self._by_time(wanted, limit, offset, descending=descending)
        if sort in _VALUES and not wanted.is_looked_through:
            return self._by_value(wanted, _VALUES[sort], limit, offset, descending=descending)
        return self._in_order(wanted, _SORT[sort], limit, offset, descending=descending)

    def _by_value(
        self, wanted: Wanted, column: str, limit: int, offset: int, *, descending: bool
    ) -> list[int]:
        """One value after the other, each by time."""
        found: list[int] = []
        for value, n in sorted(self._counts(wanted, column).items(), reverse=descending):
            if offset >= n:
                offset -= n
            elif len(found) < limit:
                lines = wanted.only(column, value)
                found += self._by_time(lines, limit - len(found), offset, descending=descending)
                offset = 0
        return found

    def _by_time(self, wanted: Wanted, limit: int, offset: int, *, descending: bool) -> list[int]:
        if wanted.is_looked_through:
            return self._mentioned_by_time(wanted, limit, offset, descending=descending)
        total = sum(self._counts(wanted, "status").values())
        if any(name == "rule" for name, _ in wanted.exactly):
            conditions = [*self._conditions(wanted), *self._within(wanted)]
            return self._nearer(conditions, _BY_TIME, (limit, offset, total), descending=descending)
        before = total - offset - limit
        if before >= offset:
            return self._of_runs(wanted, limit, offset, descending=descending)
        limit, offset = limit + min(before, 0), max(before, 0)
        return self._of_runs(wanted, limit, offset, descending=not descending)[::-1]

    def _mentioned_by_time(self, wanted: Wanted, limit: int, offset: int, *, descending: bool) -> list[int]:
        """Among the latest lines with the text first: those of a common word are all of the log."""
        is_indexed = self._mentions(wanted) is not None
        if is_indexed and self._connection.row(self._unindexed(wanted, _OUTCOME.id).limit(1)) is None:
            conditions = self._conditions(wanted, most=FEW, newest=descending)
            found = self._ids(conditions, _BY_TIME, limit, offset, descending=descending)
            if len(found) == limit:
                return found
        return self._ids(self._conditions(wanted), _BY_TIME, limit, offset, descending=descending)

    def _of_runs(self, wanted: Wanted, limit: int, offset: int, *, descending: bool) -> list[int]:
        """The page's runs are found in the tally: in the first few of them, or in all."""
        if limit <= 0:
            return []
        for most in (min(_FIRST_RUNS, limit + offset), limit + offset):
            found = self._runs(wanted, most, descending=descending)
            if sum(n for _, n in found) >= limit + offset:
                break
        runs, skipped = _window(found, limit, offset)
        conditions = [*self._conditions(wanted), _OUTCOME.run.in_(runs)]
        return self._ids(conditions, _BY_TIME, limit, skipped, descending=descending) if runs else []

    def _runs(self, wanted: Wanted, most: int, *, descending: bool) -> list[tuple[int, int]]:
        """(run, how many of its lines are wanted) of the first runs that have any."""
        is_whole = _RUNS.run.in_(wanted.whole_runs()) if wanted.is_dated else _RUNS.run.not_in(_PREVIEWS)
        rows = _RUNS.select(_RUNS.run, fn.SUM(_RUNS.n)).where(is_whole, _RUNS.n > 0, *wanted.kinds(_RUNS))
        order = Ordering(_RUNS.run, "DESC" if descending else "ASC")
        found = self._connection.rows(rows.group_by(_RUNS.run).order_by(order).limit(most))
        parts = self._parts(wanted)
        if parts:
            conditions = [*self._conditions(wanted), _OUTCOME.run.in_(parts)]
            lines = _OUTCOME.select(_OUTCOME.run, _COUNT).where(*conditions).group_by(_OUTCOME.run)
            found += self._connection.rows(lines)
        return sorted(((run, int(n)) for run, n in found), reverse=descending)

    def _in_order(
        self, wanted: Wanted, column: Any, limit: int, offset: int, *, descending: bool
    ) -> list[int]:
        conditions = self._conditions(wanted)
        if wanted.is_looked_through:
            order = (_sorted(column), *_BY_TIME)
            return self._ids(conditions, order, limit, offset, descending=descending)
        total = sum(self._counts(wanted, "status").values())
        conditions += self._within(wanted)
        order = (_sorted(column) if total <= FEW else column, *_BY_TIME)
        return self._nearer(conditions, order, (limit, offset, total), descending=descending)

    def _nearer(
        self,
        conditions: Sequence[Any],
        order: Sequence[Any],
        where: tuple[int, int, int],
        *,
        descending: bool,
    ) -> list[int]:
        """A page, (limit, offset, number of lines), found from the end that it is nearer to."""
        limit, offset, total = where
        before = total - offset - limit
        if before >= offset:
            return self._ids(conditions, order, limit, offset, descending=descending)
        found = self._ids(
            conditions, order, limit + min(before, 0), max(before, 0), descending=not descending
        )
        return found[::-1]

    def _ids(
        self, conditions: Sequence[Any], order: Sequence[Any], limit: int, offset: int, *, descending: bool
    ) -> list[int]:
        if limit <= 0:
            return []
        by = [_ordering(column, descending=descending) for column in order]
        rows = _OUTCOME.select(_OUTCOME.id).where(*conditions).order_by(*by).limit(limit).offset(offset)
        return [number for (number,) in self._connection.rows(rows)]


def _window(runs: Iterable[tuple[int, int]], limit: int, offset: int) -> tuple[list[int], int]:
    """The runs that a page falls into, and how many of their lines come before it."""
    found: list[int] = []
    missing = limit
    for run, n in runs:
        if not found and offset >= n:
            offset -= n
            continue
        missing -= n if found else n - offset
        found.append(run)
        if missing <= 0:
            break
    return found, offset


def _ordering(column: Any, *, descending: bool) -> Any:
    direction, nulls = ("DESC", "LAST") if descending else ("ASC", "FIRST")
    if isinstance(column, Field):
        return Ordering(column, direction)
    # What has no amount is less than any amount, in every database.
    return Ordering(column, direction, nulls=nulls)


def _sorted(column: Any) -> Any:
    """The column's own value, but nothing that an index could be walked for."""
    return fn.COALESCE(column, SQL("NULL"))
