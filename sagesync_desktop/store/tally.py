"""What ended runs left in the log, added up once, so that nobody counts a million lines on every look."""

from datetime import datetime
from typing import Any

from peewee import EXCLUDED, SQL, Case, fn

from sagesync_desktop.core.types import RunState, Trigger
from sagesync_desktop.store import models
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.encoding import encode_moment
from sagesync_desktop.store.statements import Statement, slot

_RUN, _OUTCOME = models.Run, models.Outcome
_RUNS, _KINDS, _QUARTERS = models.RunTally, models.KindTally, models.QuarterTally

# By run_untallied.
_ENDED = Statement(
    _RUN.select(_RUN.id, _RUN.trigger).where(_RUN.tallied.is_null() & (_RUN.state != RunState.RUNNING))
)
_MARK = Statement(_RUN.update({_RUN.tallied: 1}).where((_RUN.id == slot("run_id")) & _RUN.tallied.is_null()))
# A preview's lines say so from the start; those of another release's do not.
_MARK_PREVIEWED = Statement(
    _OUTCOME.update({_OUTCOME.previewed: 1}).where(
        (_OUTCOME.run == slot("run_id")) & _OUTCOME.previewed.is_null()
    )
)

_MINUTES = fn.SUBSTR(_OUTCOME.at, 15, 2)
_QUARTER = fn.SUBSTR(_OUTCOME.at, 1, 14).concat(
    Case(None, [(_MINUTES < "15", "00"), (_MINUTES < "30", "15"), (_MINUTES < "45", "30")], "45")
)
"""The quarter of an hour that a moment is in, as such a moment begins."""


# By the primary key.
DAY = Statement(
    _QUARTERS.select(_QUARTERS.status, fn.SUM(_QUARTERS.n))
    .where((_QUARTERS.quarter >= slot("start")) & (_QUARTERS.quarter < slot("end")))
    .group_by(_QUARTERS.status)
)


def _places(kinds: tuple[Any, ...]) -> list[Any]:
    """By their places: PostgreSQL would not know an expression again whose values are filled in."""
    return [SQL(str(place)) for place, _ in enumerate(kinds, 1)]


def days_of_running() -> Any:
    """(quarter, status, number) of what is not added up yet; by run_untallied and outcome_run."""
    running = _RUN.select(_RUN.id).where(_RUN.tallied.is_null() & (_RUN.trigger != Trigger.PREVIEW))
    kinds = (_QUARTER, _OUTCOME.status)
    return (
        _OUTCOME.select(*kinds, fn.COUNT(SQL("*"))).where(_OUTCOME.run.in_(running)).group_by(*_places(kinds))
    )


def quarter_of(moment: datetime) -> str:
    """The quarter of an hour that a moment is in."""
    return encode_moment(moment)[:16]


def _added(tally: Any, kinds: tuple[Any, ...], lines: Any, *, sign: int) -> Any:
    """Adds the number of some lines to a tally, by what they are; `sign` -1 takes them off."""
    columns = [field for field in tally._meta.sorted_fields if field.name != "n"]
    figures = _OUTCOME.select(*kinds, fn.COUNT(SQL("*")) * sign).where(lines).group_by(*_places(kinds))
    return tally.insert_from(figures, [*columns, tally.n]).on_conflict(
        conflict_target=columns, update={tally.n: tally.n + EXCLUDED.n}
    )


_OF_RUN = (_OUTCOME.run, _OUTCOME.module, _OUTCOME.target, _OUTCOME.status)
_OF_KIND = (_OUTCOME.module, _OUTCOME.target, _OUTCOME.status, _OUTCOME.rule)
_OF_QUARTER = (_QUARTER, _OUTCOME.status)


def _changes(lines: Any, sign: int) -> tuple[Statement, ...]:
    """What adds lines to the tallies: those of a preview to its run's alone."""
    happened = lines & _OUTCOME.previewed.is_null()
    return (
        Statement(_added(_RUNS, _OF_RUN, lines, sign=sign)),
        Statement(_added(_KINDS, _OF_KIND, happened, sign=sign)),
        Statement(_added(_QUARTERS, _OF_QUARTER, happened, sign=sign)),
    )


_ADD = _changes(_OUTCOME.run == slot("run_id"), 1)
_ADD_LINE = _changes(_OUTCOME.id == slot("id"), 1)


def tally(connection: Connection) -> None:
    """Add up what is not added up yet of runs that have ended; each run in one transaction."""
    for run, trigger in sorted(connection.rows(_ENDED)):
        with connection.transaction():
            if connection.execute(_MARK, {"run_id": run}):
                if trigger == Trigger.PREVIEW:
                    connection.execute(_MARK_PREVIEWED, {"run_id": run})
                for statement in _ADD:
                    connection.execute(statement, {"run_id": run})
                with connection.dialect.translated():
                    connection.dialect.index_texts("run_id", run)


def tally_line(connection: Connection, number: int) -> None:
    """Add a line to what is added up of its run: within the transaction that wrote it."""
    for statement in _ADD_LINE:
        connection.execute(statement, {"id": number})
    with connection.dialect.translated():
        connection.dialect.index_texts("id", number)


def taking_off(lines: Any) -> tuple[Statement, ...]:
    """What is to run, in the same transaction, before lines of tallied runs are deleted."""
    return _changes(lines, -1)
