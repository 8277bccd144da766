"""What leaves the sync log when it grows old."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from peewee import SQL, fn

from sagesync_desktop.core.types import RunState, Side, Status
from sagesync_desktop.store import models
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.encoding import encode_moment
from sagesync_desktop.store.faults import read_back
from sagesync_desktop.store.statements import Statement, slot
from sagesync_desktop.store.tally import quarter_of, taking_off

_RUN, _SEEN, _HELD, _WRITTEN = models.Run, models.Seen, models.OpenSkip, models.Written
_QUARTER = models.QuarterTally
_OUTCOME, _OLD, _NEWER = models.Outcome, models.Outcome.alias("old"), models.Outcome.alias("newer")


def _has_a_newer_line(own_id: str) -> Any:
    """By the indexes outcome_sage_id_module and outcome_vtiger_id_module."""
    same = getattr(_NEWER, own_id) == getattr(_OLD, own_id)
    return fn.EXISTS(
        _NEWER.select(SQL("1")).where((_NEWER.module == _OLD.module) & same & (_NEWER.id > _OLD.id))
    )


def _is_kept_by(model: Any, side: Side) -> Any:
    """By the primary keys of open_skip and seen."""
    its_id = getattr(_OLD, f"{side.value}_id")
    its_row = (model.module == _OLD.module) & (model.side == side.value) & (model.record_id == its_id)
    if model is _SEEN:
        its_row &= model.pending == SQL("1")
    return fn.EXISTS(model.select(SQL("1")).where(its_row))


# The newest line of a record that is held back, or that a run still has to deal with, is its open skip or
# failure and stays however old it is.
_IS_OPEN = (
    _OLD.status.in_([Status.SKIPPED.value, Status.FAILED.value])
    & ~_has_a_newer_line("sage_id")
    & ~_has_a_newer_line("vtiger_id")
    & (
        _is_kept_by(_HELD, Side.SAGE)
        | _is_kept_by(_HELD, Side.VTIGER)
        | _is_kept_by(_SEEN, Side.SAGE)
        | _is_kept_by(_SEEN, Side.VTIGER)
    )
)


AT_ONCE = 50
"""Rows that one transaction deletes at most: whoever wants to write waits for these alone."""

_NAMES = tuple(f"id{n}" for n in range(AT_ONCE))
_THESE = _OUTCOME.id.in_([slot(name) for name in _NAMES])

# By the primary key, oldest first; ids grow with time.
_NEXT = Statement(
    _OUTCOME.select(_OUTCOME.id, _OUTCOME.at)
    .where(_OUTCOME.id > slot("after"))
    .order_by(_OUTCOME.id)
    .limit(AT_ONCE)
)
# Of runs that have ended: the lines of others are in no tally that they could be taken off.
_AGED = Statement(
    _OLD.select(_OLD.id)
    .join(_RUN, on=_OLD.run == _RUN.id)
    .where(
        _OLD.id.between(slot("first"), slot("last"))
        & (_OLD.at < slot("before"))
        & (_RUN.tallied == SQL("1"))
        & ~_IS_OPEN
    )
)
_TAKE_OFF = taking_off(_THESE)
_PRUNE_OUTCOMES = Statement(_OUTCOME.delete().where(_THESE))

# A run goes with its last outcome, so that every count that is shown has its rows. By run_spans.
_ITS_OUTCOMES = _OUTCOME.select(SQL("1")).where(_OUTCOME.run == _RUN.id)
_IS_EMPTY = (_RUN.started_at < slot("before")) & (_RUN.state != RunState.RUNNING) & ~fn.EXISTS(_ITS_OUTCOMES)
_PRUNE_RUNS = Statement(
    _RUN.delete().where(_RUN.id.in_(_RUN.select(_RUN.id).where(_IS_EMPTY).limit(AT_ONCE)))
)

_RUNNING = _RUN.select(_RUN.id).where(_RUN.state == RunState.RUNNING)
# By written_at.
_OLD_WRITES = (
    _WRITTEN.select(_WRITTEN.id)
    .where((_WRITTEN.at < slot("before")) & _WRITTEN.run.not_in(_RUNNING))
    .limit(AT_ONCE)
)
_PRUNE_JOURNAL = Statement(_WRITTEN.delete().where(_WRITTEN.id.in_(_OLD_WRITES)))
_PRUNE_QUARTERS = Statement(
    _QUARTER.delete().where((_QUARTER.quarter < slot("quarter")) & (_QUARTER.n == SQL("0")))
)


def prune(connection: Connection, before: datetime) -> int:
    """Delete what finished runs logged before a moment, but never a skip or failure that is still open.

    Returns how many outcomes went. A few at a time: killed in between, the next one goes on there.
    """
    moment = {"before": encode_moment(before)}
    _repeat(connection, _PRUNE_JOURNAL, moment)
    gone = _prune_outcomes(connection, moment)
    _repeat(connection, _PRUNE_RUNS, moment)
    if gone:
        connection.execute(_PRUNE_QUARTERS, {"quarter": quarter_of(before)})
    return gone


def _prune_outcomes(connection: Connection, moment: Mapping[str, object]) -> int:
    """From the oldest line on, until none of those looked at is old enough."""
    gone, after = 0, 0
    while rows := connection.rows(_NEXT, {"after": after}):
        if all(_is_young(at, str(moment["before"])) for _, at in rows):
            break
        after = rows[-1][0]
        with connection.transaction():
            aged = connection.rows(_AGED, {"first": rows[0][0], "last": after, **moment})
            gone += _delete(connection, [number for (number,) in aged])
    return gone


@read_back
def _is_young(at: str, before: str) -> bool:
    return at >= before


def _delete(connection: Connection, ids: list[int]) -> int:
    if ids:
        these = {name: ids[n % len(ids)] for n, name in enumerate(_NAMES)}
        for statement in _TAKE_OFF:
            connection.execute(statement, these)
        connection.execute(_PRUNE_OUTCOMES, these)
    return len(ids)


def _repeat(connection: Connection, statement: Statement, moment: Mapping[str, object]) -> None:
    while connection.execute(statement, moment) == AT_ONCE:
        pass
