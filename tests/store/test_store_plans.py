"""The indexes that carry the log's queries on SQLite."""

import pytest

from sagesync_desktop.core.held import HeldFilter, HeldSort
from sagesync_desktop.core.logviews import STANDING, OutcomeFilter, SortBy
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.types import ModuleId, Side, Status
from sagesync_desktop.store import heldqueries, logqueries, notes
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.seen import titled
from sagesync_desktop.store.statements import Statement
from sagesync_desktop.store.store import Store

INVOICES, SAGE, SKIPPED = ModuleId.INVOICES, Side.SAGE, Status.SKIPPED


@pytest.fixture
def tables(database):
    Store.open(database).close()
    with Connection(database, read_only=True) as connection:
        yield connection


SPAN = {"start": "2026-03-14", "end": "2026-03-15", "first": 1, "last": 9}
LINE = {"run_id": 1, "rule": "a", "module": "Invoices", "sage_id": "1", "vtiger_id": "7x1"}


def explained(tables, query):
    sql, filled = query.text(tables.peewee)
    return tables.rows(f"EXPLAIN QUERY PLAN {sql}", filled({**SPAN, **LINE}))


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


# -- what is held back


def steps(tables, query):
    return [step[-1] for step in explained(tables, Statement(query))]


COVERED = "COVERING INDEX open_skip_desk"
ORDERED = (HeldSort.TITLE, HeldSort.CUSTOMER, HeldSort.DATED, HeldSort.AMOUNT, HeldSort.SINCE)


def page_of(tables, chosen, sort, *, descending=True):
    """The plan of the keys of a far page, after that of its rows."""
    page = heldqueries.page(chosen, sort, descending=descending, limit=200, offset=99_000)
    first, *keys = steps(tables, page)
    assert first.startswith("SEARCH t1 USING INDEX sqlite_autoindex_open_skip"), first
    return [step for step in keys if "SUBQUERY" not in step]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", ORDERED)
def test_a_page_of_a_causes_records_is_walked_to_in_its_order(tables, sort, descending):
    for chosen in (HeldFilter(rule="a"), HeldFilter(rule="a", group=Group.NEEDS_YOU, unread=True)):
        walked, *sorted_later = page_of(tables, chosen, sort, descending=descending)
        assert f"INDEX open_skip_{sort.value} (rule=?)" in walked
        assert sorted_later == ["USE TEMP B-TREE FOR ORDER BY"]  # of the page's own rows


@pytest.mark.parametrize("sort", HeldSort)
@pytest.mark.parametrize("chosen", [HeldFilter(), HeldFilter(text="x"), HeldFilter(text="x", rule="a")])
def test_what_is_sorted_or_searched_is_read_from_an_index_alone(tables, chosen, sort):
    first, *_sorted = page_of(tables, chosen, sort)
    assert "COVERING INDEX" in first, first
    assert "open_skip_desk" in first or not chosen.text, first


def test_held_records_are_counted_in_an_index_alone(tables):
    groups = {"a": Group.INFORMATION, "b": Group.WAITING}
    for group in Group:
        (step,) = steps(tables, heldqueries.count(HeldFilter(group=group, groups=groups)))
        assert "COVERING INDEX open_skip_" in step


def test_causes_are_added_up_in_the_order_of_the_index(tables):
    (step,) = steps(tables, heldqueries.totals(tables.dialect.total, waiting=False))
    assert COVERED in step


def test_groups_are_added_up_in_the_order_of_the_index_and_their_cures_looked_up(tables):
    (step,) = steps(tables, logqueries.skip_groups(tables.dialect.total))
    assert COVERED in step
    oldest, *rest = [step[-1] for step in explained(tables, logqueries.OLDEST_SKIP)]
    assert "INDEX open_skip_since (rule=?)" in oldest
    assert "USE TEMP B-TREE FOR ORDER BY" not in rest


def test_who_waits_behind_a_reason_is_found_from_step_to_step(tables):
    plan = steps(tables, heldqueries.count(HeldFilter(behind="match.ambiguous")))
    assert sum("COVERING INDEX open_skip_awaits (awaits_id=?" in step for step in plan) == 2, plan


def test_records_are_chosen_from_their_titles_alone(tables):
    plan = steps(tables, titled(INVOICES, SAGE, "x", 20))
    assert any("COVERING INDEX seen_titles" in step for step in plan), plan


# -- notes


@pytest.mark.parametrize("query", [notes.COUNTS, notes.GROUPS])
def test_notes_are_counted_by_an_index_of_their_own(tables, query):
    plan = [step[-1] for step in explained(tables, query)]
    assert any("outcome_noted" in step for step in plan), plan


def test_a_page_of_notes_walks_no_other_lines_of_the_log(tables):
    chosen = OutcomeFilter(notes=STANDING)
    plan = steps(tables, logqueries.page(chosen, SortBy.TIME, descending=True, limit=200))
    assert "SEARCH t1 USING COVERING INDEX outcome_noted (noted=?)" in plan, plan


@pytest.mark.parametrize("query", [notes.END_EARLIER, notes.READ_BEFORE])
def test_what_was_noted_earlier_of_a_record_is_found_by_its_ids(tables, query):
    plan = [step[-1] for step in explained(tables, query)]
    for own in ("sage_id", "vtiger_id"):
        assert any(f"outcome_module_{own} (module=? AND {own}=?)" in step for step in plan), plan
