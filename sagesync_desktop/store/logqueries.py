"""The queries behind `LogReader`, each with the index that carries it (see `models.py`)."""

from collections.abc import Callable
from typing import Any

from peewee import JOIN, SQL, Case, fn

from sagesync_desktop.core.types import Side, Trigger
from sagesync_desktop.store import models
from sagesync_desktop.store.runs import RUN_ROW
from sagesync_desktop.store.statements import Statement, slot

_RUN, _OUTCOME, _CHANGES, _HELD = models.Run, models.Outcome, models.OutcomeChanges, models.OpenSkip
_COUNT = fn.COUNT(SQL("*"))

_WHOLE = _OUTCOME.select(
    _OUTCOME.id,
    _OUTCOME.run,
    _OUTCOME.at,
    _OUTCOME.module,
    _OUTCOME.target,
    _OUTCOME.status,
    _OUTCOME.name,
    _OUTCOME.sage_id,
    _OUTCOME.vtiger_id,
    _OUTCOME.rule,
    _OUTCOME.because,
    _OUTCOME.fix,
    _OUTCOME.amount,
    _OUTCOME.currency,
    _CHANGES.changes,
    _OUTCOME.making,
    _OUTCOME.mark,
    _OUTCOME.noted,
).join(_CHANGES, JOIN.LEFT_OUTER, on=_CHANGES.outcome == _OUTCOME.id)

# By the primary key.
_NEWEST_RUNS = _RUN.select(*RUN_ROW).order_by(_RUN.id.desc())
RUNS = Statement(_NEWEST_RUNS.limit(slot("limit")))
RUNS_BEFORE = Statement(_NEWEST_RUNS.where(_RUN.id < slot("before")).limit(slot("limit")))

# By the primary key, past the previews on top.
LAST_SYNC = Statement(_NEWEST_RUNS.where(_RUN.trigger != Trigger.PREVIEW).limit(1))

# By the primary key.
ONE = Statement(_WHOLE.where(_OUTCOME.id == slot("id")))


def _is_its_own(side: Side) -> Any:
    """An id that is None compares as unknown and finds nothing."""
    own_id = f"{side.value}_id"
    return (_OUTCOME.module == slot("module")) & (getattr(_OUTCOME, own_id) == slot(own_id))


# By outcome_sage_id_module and outcome_vtiger_id_module (SQLite's OR optimisation looks into both).
HISTORY = Statement(
    _WHOLE.where((_is_its_own(Side.SAGE) | _is_its_own(Side.VTIGER)) & _OUTCOME.previewed.is_null())
    .order_by(_OUTCOME.id.desc())
    .limit(slot("limit"))
)


AT_ONCE = 200
"""Lines that are read at once."""

# By the primary key, in no order.
MANY = Statement(_WHOLE.where(_OUTCOME.id.in_([slot(f"id{n}") for n in range(AT_ONCE)])))

# What a run has said, by rule; by outcome_run.
SAID_IN_RUN = Statement(
    _OUTCOME.select(_OUTCOME.rule, _OUTCOME.status, _OUTCOME.noted, _COUNT)
    .where((_OUTCOME.run == slot("run")) & (_OUTCOME.rule > ""))
    .group_by(_OUTCOME.rule, _OUTCOME.status, _OUTCOME.noted)
    .order_by(_OUTCOME.rule)
)


def skip_groups(total: Callable[[Any], Any]) -> Any:
    """One pass over open_skip_desk, in its order, for each rule, module and currency. `total` adds up."""
    kinds = (_HELD.rule, _HELD.module, _HELD.currency)
    waits = fn.COALESCE(Case(None, [(_HELD.awaits_id.is_null(False), _HELD.amount)]), SQL("NULL"))
    priced = (fn.COUNT(_HELD.amount), total(_HELD.amount), fn.COUNT(waits), total(waits))
    figures = (_COUNT, fn.MIN(_HELD.since), fn.COUNT(_HELD.awaits_id), *priced)
    return _HELD.select(*kinds, *figures).group_by(*kinds)


# The cure, and how it was made, of what a module and rule hold back the longest; by open_skip_since.
OLDEST_SKIP = Statement(
    _HELD.select(_HELD.fix, _HELD.making)
    .where((_HELD.rule == slot("rule")) & (_HELD.module == slot("module")))
    .order_by(_HELD.since, _HELD.side, _HELD.record_id)
    .limit(1)
)
