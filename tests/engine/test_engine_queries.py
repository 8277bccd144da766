"""Every query that the program makes finds its rows by an index: none reads a large table from end to end.

The queries are collected where the database executes them, while runs, the desk and the log are at work.
"""

import re
from datetime import UTC, timedelta

import peewee
import pytest

from sagesync_desktop.core.held import HeldFilter, HeldSort
from sagesync_desktop.core.logviews import STANDING, OutcomeFilter, SortBy
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.types import ModuleId, RecordRef, Side, Status
from sagesync_desktop.store import logpages
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.logreader import LogReader
from tests.engine.edits import NEW_IN_SAGE, settle
from tests.engine.entries import PLACE
from tests.engine.places import ON_SERVER

pytestmark = pytest.mark.skipif(ON_SERVER, reason="SQLite's own way to tell how it finds rows")

LARGE = {
    *("outcome", "outcome_changes", "run", "run_tally", "quarter_tally"),
    *("seen", "link", "former_link", "open_skip", "written"),
}
"""Tables that grow with the records of a company, or with its years."""


@pytest.fixture
def asked(monkeypatch):
    """Text of each query -> what filled it last."""
    found = {}
    execute = peewee.SqliteDatabase.execute_sql

    def collected(database, sql, params=None):
        found[sql] = tuple(params or ())
        return execute(database, sql, params)

    monkeypatch.setattr(peewee.SqliteDatabase, "execute_sql", collected)
    return found


def scanned(connection, sql, params):
    """(table, the step's words) of each table that a query reads from end to end."""
    names = {alias: table for table, alias in re.findall(r'"(\w+)" AS "(\w+)"', sql)}
    for *_, step in connection.rows(f"EXPLAIN QUERY PLAN {sql}", params):
        walked = re.match(r"SCAN (\w+)", step)
        if walked:
            yield names.get(walked[1], walked[1]), step


def is_read_whole(table, step, sql):
    """But not where a page is walked to in an order that stands, until it is full.

    What is held back is counted and added up in an index alone: that is as long as the desk's own list.
    """
    if table not in LARGE or (sql.endswith(("LIMIT ?", "LIMIT ? OFFSET ?")) and "INDEX" in step):
        return False
    if table == "run" and "run_untallied" in step:
        return False  # a partial index: the run at work alone
    if table == "run" and "LIMIT" in sql and 'ORDER BY "t1"."id"' in sql:
        return False  # by its number
    return table != "open_skip" or "COVERING INDEX" not in step


FILTERS = [
    OutcomeFilter(),
    OutcomeFilter(module=ModuleId.INVOICES),
    OutcomeFilter(target=Side.SAGE, status=Status.SKIPPED),
    OutcomeFilter(rule="match.ambiguous"),
    OutcomeFilter(notes=STANDING),
    OutcomeFilter(text="harbour"),
    OutcomeFilter(run=1),
    OutcomeFilter(run=1, text="harbour"),
]


def look_at_all(log, now):
    """Every look at the log and at the desk that the window or a command offers."""
    dated = [OutcomeFilter(since=now - timedelta(days=9), until=now, rule=rule) for rule in ("", "a")]
    for chosen in (*FILTERS, *dated):
        log.count(chosen)
        for sort in SortBy:
            for descending in (False, True):
                log.outcomes(chosen, sort, descending=descending)
    log.runs()
    log.runs(before=2)
    log.run(1)
    log.last_sync()
    log.outcome(1)
    log.history(ModuleId.INVOICES, sage_id="1", vtiger_id="7x1")
    log.rules()
    log.per_day(now.date(), 14, UTC)
    log.note_groups()
    look_at_held(log)


def look_at_held(log):
    log.skip_groups()
    log.causes()
    log.open_skips()
    log.open_skips(ModuleId.INVOICES, "match.ambiguous")
    for sort in HeldSort:
        for chosen in (HeldFilter(), HeldFilter(rule="a"), HeldFilter(text="x"), HeldFilter(behind="a")):
            log.held(chosen, sort, limit=200)
            log.count_held(chosen)
            log.held_refs(chosen)
    for group in Group:
        log.held(HeldFilter(group=group), limit=200)


@pytest.mark.parametrize("few", [0, logpages.FEW], ids=["walked", "sorted"])
def test_no_query_reads_a_large_table_from_end_to_end(filled, asked, monkeypatch, few):
    """But for a text of one or two characters, of which no index tells."""
    monkeypatch.setattr(logpages, "FEW", few)
    filled.account("Doubtful Ltd", **PLACE)
    filled.finished()
    filled.finished(preview=True)
    for enter in NEW_IN_SAGE.values():
        enter(filled)
    filled.restart()
    settle(filled)
    store, now = filled.store, filled.clock.now()
    for module in ModuleId:
        for side in Side:
            store.find_records(module, side, "har", 20)
            store.written(RecordRef(module, side, "1"))
            list(store.all_seen(module, side))
    store.prune(now + timedelta(days=400))
    store.certificates()
    with LogReader.open(filled.database) as log:
        look_at_all(log, now)
    queries = dict(asked)
    with Connection(filled.database) as connection:
        found = {
            step: sql
            for sql, params in queries.items()
            if sql.split(" ", 1)[0] in ("SELECT", "UPDATE", "DELETE", "INSERT", "WITH")
            for table, step in scanned(connection, sql, params)
            if is_read_whole(table, step, sql)
        }
    assert len(queries) > 150
    assert found == {}
