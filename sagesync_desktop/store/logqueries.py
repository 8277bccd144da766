"""The SQL behind `LogReader`, each with the index that carries it (see `schema.py`)."""

from datetime import datetime

from sagesync_desktop.core.logviews import OutcomeFilter, SortBy
from sagesync_desktop.store.encoding import encode_moment, folded
from sagesync_desktop.store.runs import RUN_COLUMNS
from sagesync_desktop.store.skips import SKIP_COLUMNS

Parameters = dict[str, object]

_COLUMNS = """outcome.id, run_id, at, module, target, status, name, sage_id, vtiger_id,
    rule, because, fix, amount, currency, changes, making"""

_FROM = "FROM outcome LEFT JOIN outcome_changes ON outcome_id = outcome.id"

# By the primary key.
RUNS = f"""
SELECT {RUN_COLUMNS} FROM run WHERE :before IS NULL OR id < :before
ORDER BY id DESC LIMIT :limit"""  # noqa: S608  # constants only

# A preview wrote nothing: what it listed happened to no record. Runs are thousands at most, so that
# finding the previews among them is one quick pass.
PREVIEWS = """SELECT id FROM run WHERE "trigger" = 'preview'"""

# By the primary key, past the previews on top.
LAST_SYNC = f"""
SELECT {RUN_COLUMNS} FROM run WHERE "trigger" <> 'preview' ORDER BY id DESC LIMIT 1"""  # noqa: S608  # constants only

# By the primary key.
ONE = f"SELECT {_COLUMNS} {_FROM} WHERE outcome.id = :id"

# By outcome_module_sage_id and outcome_module_vtiger_id (SQLite's OR optimisation looks into both). An id
# that is None compares as unknown and finds nothing.
HISTORY = f"""
SELECT {_COLUMNS} {_FROM}
WHERE ((module = :module AND sage_id = :sage_id) OR (module = :module AND vtiger_id = :vtiger_id))
    AND run_id NOT IN ({PREVIEWS})
ORDER BY outcome.id DESC LIMIT :limit"""  # constants only

# By outcome_rule, one step for each different rule: SELECT DISTINCT would walk through every entry.
RULES = """
WITH RECURSIVE known (rule) AS (
    SELECT min(rule) FROM outcome WHERE rule > ''
    UNION ALL
    SELECT (SELECT min(rule) FROM outcome WHERE outcome.rule > known.rule)
    FROM known WHERE known.rule IS NOT NULL)
SELECT rule FROM known WHERE rule IS NOT NULL"""

# By outcome_at_status, which covers it; the end belongs to the next day.
BETWEEN = "SELECT status, count(*) FROM outcome WHERE at >= :start AND at < :end GROUP BY status"

# What previews listed on that day, by outcome_run_id_module_target_status: taken off, since an index that
# covered the run as well would be read for every outcome of every day.
PREVIEWED = f"""
SELECT status, count(*) FROM outcome
WHERE run_id IN ({PREVIEWS} AND started_at < :end AND coalesce(ended_at, :end) >= :start)
    AND at >= :start AND at < :end GROUP BY status"""  # noqa: S608  # constants only

# One pass over the open skips. Our own decimal_sum adds up: sum() would count money in floats. A record
# without an amount counts under currency "". SQLite takes `fix` and `making` from the row of min(since)
# (https://www.sqlite.org/lang_select.html#bareagg).
SKIP_GROUPS = """
SELECT module, rule, CASE WHEN amount IS NULL THEN '' ELSE currency END AS money,
       count(*), decimal_sum(amount), min(since), fix, making
FROM open_skip GROUP BY module, rule, money ORDER BY module, rule, money"""

# By open_skip_rule_module where a rule is given, else one pass.
OPEN_SKIPS = f"""
SELECT {SKIP_COLUMNS} FROM open_skip
WHERE (:module IS NULL OR module = :module) AND (:rule IS NULL OR rule = :rule)
ORDER BY since, module, side, record_id LIMIT :limit OFFSET :offset"""  # noqa: S608  # constants only

# SQL of each column that a person may sort by; nothing else ever reaches ORDER BY.
_SORT = {
    SortBy.TIME: "",
    SortBy.NAME: "name_folded",
    SortBy.MODULE: "module",
    SortBy.STATUS: "status",
    SortBy.RULE: "rule",
    SortBy.AMOUNT: "CAST(amount AS REAL)",  # for the order only; what is shown is the stored text
}

_NARROW = {
    "run": "run_id = :run",
    "module": "module = :module",
    "target": "target = :target",
    "status": "status = :status",
    "rule": "rule = :rule",
    "since": "at >= :since",
    "until": "at < :until",
}

# A leading % uses no index: one pass over the narrowed-down outcomes.
_TEXT = """(name_folded LIKE :part ESCAPE '\\' OR because LIKE :part ESCAPE '\\'
    OR sage_id = :text OR vtiger_id = :text)"""


def page(chosen: OutcomeFilter, sort: SortBy, *, descending: bool) -> tuple[str, Parameters]:
    """One page of outcomes; expects :limit and :offset as well.

    Ids are found first and rows read for this page alone, so that a far page does not read all before it.
    By outcome_run_id_module_target_status for a run's counts, outcome_name_folded, outcome_status and
    outcome_rule for the whole log in that order.
    """
    where, parameters = _where(chosen)
    order = _order(sort, "DESC" if descending else "ASC", is_search=bool(chosen.text.strip()))
    sql = f"""
        SELECT {_COLUMNS} {_FROM}
        WHERE outcome.id IN (SELECT id FROM outcome {where} ORDER BY {order} LIMIT :limit OFFSET :offset)
        ORDER BY {order}"""  # noqa: S608  # the parts are constants of this file, values are bound
    return sql, parameters


def count(chosen: OutcomeFilter) -> tuple[str, Parameters]:
    """How many outcomes a filter lets through; by the same indexes, less those of previews by their runs'."""
    conditions, parameters = _narrowed(chosen)
    every = f"SELECT count(*) FROM outcome {_all_of(conditions)}"  # noqa: S608  # constants, values are bound
    if chosen.run is not None:
        return every, parameters
    previewed = f"""SELECT count(*) FROM outcome INDEXED BY outcome_run_id_module_target_status
        {_all_of([f"run_id IN ({PREVIEWS})", *conditions])}"""  # noqa: S608  # constants, values are bound
    return f"SELECT ({every}) - ({previewed})", parameters


def _order(sort: SortBy, direction: str, *, is_search: bool) -> str:
    column = _SORT[sort]
    if column and is_search:
        # The plus keeps SQLite off the column's index: walking it row by row to find few or no matches takes
        # six times as long as one pass and a sort (120,000 outcomes: 146 ms against 25 ms).
        column = f"+{column}"
    return ", ".join(f"{part} {direction}" for part in (column, "outcome.id") if part)


def _where(chosen: OutcomeFilter) -> tuple[str, Parameters]:
    conditions, parameters = _narrowed(chosen)
    if chosen.run is None:
        conditions.append(f"run_id NOT IN ({PREVIEWS})")
    return _all_of(conditions), parameters


def _all_of(conditions: list[str]) -> str:
    return f"WHERE {' AND '.join(conditions)}" if conditions else ""


def _narrowed(chosen: OutcomeFilter) -> tuple[list[str], Parameters]:
    parameters: Parameters = {
        name: encode_moment(value) if isinstance(value, datetime) else value
        for name in _NARROW
        if (value := getattr(chosen, name)) not in (None, "")
    }
    conditions = [_NARROW[name] for name in parameters]
    if text := chosen.text.strip():
        conditions.append(_TEXT)
        parameters |= {"text": text, "part": f"%{_escaped(folded(text))}%"}
    return conditions, parameters


def _escaped(text: str) -> str:
    for special in ("\\", "%", "_"):
        text = text.replace(special, f"\\{special}")
    return text
