"""The indexes that carry the log's queries on SQLite."""

import pytest

from sagesync_desktop.core.logviews import OutcomeFilter, SortBy
from sagesync_desktop.core.types import ModuleId, Side, Status
from sagesync_desktop.store import logqueries
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.statements import Statement
from sagesync_desktop.store.store import Store

INVOICES, SAGE, SKIPPED = ModuleId.INVOICES, Side.SAGE, Status.SKIPPED


@pytest.fixture
def tables(database):
    Store.open(database).close()
    with Connection(database, read_only=True) as connection:
        yield connection


SPAN = {"start": "2026-03-14", "end": "2026-03-15"}


def explained(tables, query):
    sql, filled = query.text(tables.peewee)
    return tables.rows(f"EXPLAIN QUERY PLAN {sql}", filled(SPAN))


@pytest.mark.parametrize(
    ("chosen", "sort", "index"),
    [
        (OutcomeFilter(), SortBy.NAME, "outcome_name_folded"),
        (OutcomeFilter(status=SKIPPED), SortBy.TIME, "outcome_status"),
        (
            OutcomeFilter(run=1, module=INVOICES, target=SAGE, status=SKIPPED),
            SortBy.TIME,
            "outcome_run_id_module",
        ),
    ],
)
def test_a_page_is_carried_by_its_index(tables, chosen, sort, index):
    plan = explained(tables, Statement(logqueries.page(chosen, sort, descending=True, limit=200)))
    assert any(index in step[-1] for step in plan), plan


def test_a_count_of_a_run_is_read_from_the_index_alone(tables):
    every, _previewed = logqueries.counts(OutcomeFilter(run=1, module=INVOICES, target=SAGE, status=SKIPPED))
    (step,) = explained(tables, Statement(every))
    assert "COVERING INDEX outcome_run_id_module_target_status" in step[-1]


def test_what_previews_listed_is_looked_up_by_their_runs(tables):
    _every, of_previews = logqueries.counts(OutcomeFilter(module=INVOICES, status=SKIPPED))
    index = "INDEX outcome_run_id_module_target_status"
    for query in (Statement(of_previews), logqueries.PREVIEWED):
        plan = explained(tables, query)
        assert any(index in step[-1] for step in plan), plan


def test_the_rules_are_found_by_steps_along_their_index(tables):
    plan = [step[-1] for step in explained(tables, logqueries.RULES)]
    assert sum("SEARCH" in step and "outcome_rule" in step for step in plan) == 2, plan
