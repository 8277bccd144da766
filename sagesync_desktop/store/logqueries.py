"""The queries behind `LogReader`, each with the index that carries it (see `models.py`)."""

from collections.abc import Callable
from typing import Any

from peewee import JOIN, SQL, Case, Ordering, Select, fn

from sagesync_desktop.core.logviews import OutcomeFilter, SortBy
from sagesync_desktop.core.types import ModuleId, Side, Trigger
from sagesync_desktop.store import models
from sagesync_desktop.store.encoding import encode_moment, folded
from sagesync_desktop.store.notes import Noted
from sagesync_desktop.store.runs import RUN_ROW
from sagesync_desktop.store.skips import SKIP_ROW
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

# A preview wrote nothing: what it listed happened to no record. Runs are thousands at most, so that
# finding the previews among them is one quick pass.
_PREVIEWS = _RUN.select(_RUN.id).where(_RUN.trigger == Trigger.PREVIEW)


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


# By outcome_module_sage_id and outcome_module_vtiger_id (SQLite's OR optimisation looks into both).
HISTORY = Statement(
    _WHOLE.where((_is_its_own(Side.SAGE) | _is_its_own(Side.VTIGER)) & _OUTCOME.run.not_in(_PREVIEWS))
    .order_by(_OUTCOME.id.desc())
    .limit(slot("limit"))
)


def _rules() -> Statement:
    """By outcome_rule, one step for each different rule: SELECT DISTINCT would walk through every entry."""
    next_rule = fn.MIN(_OUTCOME.rule)
    first = _OUTCOME.select(next_rule.alias("rule")).where(_OUTCOME.rule > "")
    known = first.cte("known", recursive=True, columns=("rule",))
    later = _OUTCOME.select(next_rule).where(_OUTCOME.rule > known.c.rule)
    every = known.union_all(Select([known], [later]).where(known.c.rule.is_null(False)))
    return Statement(every.select_from(every.c.rule).where(every.c.rule.is_null(False)))


RULES = _rules()

_PER_STATUS = _OUTCOME.select(_OUTCOME.status, _COUNT).group_by(_OUTCOME.status)
_IS_OF_DAY = (_OUTCOME.at >= slot("start")) & (_OUTCOME.at < slot("end"))

# By outcome_at_status, which covers it; the end belongs to the next day.
BETWEEN = Statement(_PER_STATUS.where(_IS_OF_DAY))

# What previews listed on that day, by outcome_run_id_module_target_status: taken off, since an index that
# covered the run as well would be read for every outcome of every day.
_OF_DAY = (_RUN.started_at < slot("end")) & (fn.COALESCE(_RUN.ended_at, slot("end")) >= slot("start"))
PREVIEWED = Statement(_PER_STATUS.where(_OUTCOME.run.in_(_PREVIEWS.where(_OF_DAY)) & _IS_OF_DAY))


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


def open_skips(module: ModuleId | None, rule: str, limit: int, offset: int) -> Any:
    """By open_skip_desk where a rule is given, else one pass."""
    held = _HELD.select(*SKIP_ROW).order_by(_HELD.since, _HELD.module, _HELD.side, _HELD.record_id)
    if module is not None:
        held = held.where(_HELD.module == module.value)
    if rule:
        held = held.where(_HELD.rule == rule)
    return held.limit(limit).offset(offset)


# The column that a person may sort by; nothing else ever reaches ORDER BY.
_SORT = {
    SortBy.NAME: _OUTCOME.name_folded,
    SortBy.MODULE: _OUTCOME.module,
    SortBy.STATUS: _OUTCOME.status,
    SortBy.RULE: _OUTCOME.rule,
    SortBy.AMOUNT: _OUTCOME.amount.cast("NUMERIC"),  # for the order only; what is shown is the stored text
}


def page(chosen: OutcomeFilter, sort: SortBy, *, descending: bool, limit: int, offset: int = 0) -> Any:
    """One page of outcomes.

    Ids are found first and rows read for this page alone, so that a far page does not read all before it.
    By outcome_run_id_module_target_status for a run's counts, outcome_name_folded, outcome_status and
    outcome_rule for the whole log in that order.
    """
    conditions = _narrowed(chosen)
    if chosen.run is None:
        conditions.append(_OUTCOME.run.not_in(_PREVIEWS))
    order = _order(sort, descending=descending, is_search=bool(chosen.text.strip()))
    ids = _all_of(_OUTCOME.select(_OUTCOME.id), conditions).order_by(*order).limit(limit).offset(offset)
    return _WHOLE.where(_OUTCOME.id.in_(ids)).order_by(*order)


def counts(chosen: OutcomeFilter) -> tuple[Any, Any | None]:
    """How many outcomes a filter lets through, by the same indexes; less those of previews by their runs'."""
    conditions = _narrowed(chosen)
    every = _all_of(_OUTCOME.select(_COUNT), conditions)
    if chosen.run is not None:
        return every, None
    aside = _narrowed(chosen, _unindexed)
    return every, _all_of(_OUTCOME.select(_COUNT), [_OUTCOME.run.in_(_PREVIEWS), *aside])


def _unindexed(column: Any) -> Any:
    """The column's own text, but nothing that an index could be walked for."""
    return column.concat("")


def _order(sort: SortBy, *, descending: bool, is_search: bool) -> list[Any]:
    direction, nulls = ("DESC", "LAST") if descending else ("ASC", "FIRST")
    by_id = Ordering(_OUTCOME.id, direction)
    if sort is SortBy.TIME:
        return [by_id]
    column = _SORT[sort]
    if sort is SortBy.AMOUNT:
        # What has no amount is less than any amount, in every database.
        return [Ordering(column, direction, nulls=nulls), by_id]
    # In a search, walking the column's index row by row to find few or no matches takes six times as long as
    # one pass and a sort (120,000 outcomes: 146 ms against 25 ms).
    return [Ordering(_unindexed(column) if is_search else column, direction), by_id]


def _all_of(query: Any, conditions: list[Any]) -> Any:
    return query.where(*conditions) if conditions else query


def _narrowed(chosen: OutcomeFilter, column: Callable[[Any], Any] = lambda column: column) -> list[Any]:
    exact = (
        (_OUTCOME.module, chosen.module),
        (_OUTCOME.target, chosen.target),
        (_OUTCOME.status, chosen.status),
        (_OUTCOME.rule, chosen.rule),
    )
    conditions = [column(one) == str(value) for one, value in exact if value]
    if chosen.notes:
        conditions.append(_OUTCOME.noted.in_([int(Noted[note.name]) for note in chosen.notes]))
    if chosen.run is not None:
        conditions.append(_OUTCOME.run == chosen.run)
    if chosen.since is not None:
        conditions.append(column(_OUTCOME.at) >= encode_moment(chosen.since))
    if chosen.until is not None:
        conditions.append(column(_OUTCOME.at) < encode_moment(chosen.until))
    if text := chosen.text.strip():
        conditions.append(_mentions(text))
    return conditions


def _mentions(text: str) -> Any:
    """Within a name or reason it uses no index: one pass over the narrowed-down outcomes."""
    part = folded(text)
    return (
        _OUTCOME.name_folded.contains(part)
        | _OUTCOME.because.contains(part)
        | (_OUTCOME.sage_id == text)
        | (_OUTCOME.vtiger_id == text)
    )
