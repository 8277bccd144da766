"""What leaves the sync log when it grows old."""

from datetime import datetime
from typing import Any

from peewee import SQL, fn

from sagesync_desktop.core.types import RunState, Side, Status
from sagesync_desktop.store import models
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.encoding import encode_moment
from sagesync_desktop.store.statements import Statement, slot

_RUN, _SEEN, _HELD, _WRITTEN = models.Run, models.Seen, models.OpenSkip, models.Written
_OUTCOME, _OLD, _NEWER = models.Outcome, models.Outcome.alias("old"), models.Outcome.alias("newer")


def _has_a_newer_line(own_id: str) -> Any:
    """By the indexes outcome_module_sage_id and outcome_module_vtiger_id."""
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


# By the index outcome_at_status.
_AGED = (
    _OLD.select(_OLD.id)
    .join(_RUN, on=_OLD.run == _RUN.id)
    .where((_OLD.at < slot("before")) & (_RUN.state != RunState.RUNNING) & ~_IS_OPEN)
)
_PRUNE_OUTCOMES = Statement(_OUTCOME.delete().where(_OUTCOME.id.in_(_AGED)))

# A run goes with its last outcome, so that every count that is shown has its rows.
_ITS_OUTCOMES = _OUTCOME.select(SQL("1")).where(_OUTCOME.run == _RUN.id)
_IS_EMPTY = (_RUN.started_at < slot("before")) & (_RUN.state != RunState.RUNNING) & ~fn.EXISTS(_ITS_OUTCOMES)
_PRUNE_RUNS = Statement(_RUN.delete().where(_IS_EMPTY))

_RUNNING = _RUN.select(_RUN.id).where(_RUN.state == RunState.RUNNING)
_PRUNE_JOURNAL = Statement(
    _WRITTEN.delete().where((_WRITTEN.at < slot("before")) & _WRITTEN.run.not_in(_RUNNING))
)


def prune(connection: Connection, before: datetime) -> int:
    """Delete what finished runs logged before a moment, but never a skip or failure that is still open.

    Returns how many outcomes went.
    """
    moment = {"before": encode_moment(before)}
    with connection.transaction():
        connection.execute(_PRUNE_JOURNAL, moment)
        gone = connection.execute(_PRUNE_OUTCOMES, moment)
        connection.execute(_PRUNE_RUNS, moment)
    return gone
