"""The indexes that carry the log's queries on SQLite."""

import pytest

from sagesync_desktop.core.held import HeldFilter, HeldSort
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.store import heldqueries, logqueries, notes
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.seen import titled
from sagesync_desktop.store.statements import Statement
from sagesync_desktop.store.store import Store

INVOICES, SAGE = ModuleId.INVOICES, Side.SAGE


@pytest.fixture
def tables(database):
    Store.open(database).close()
    with Connection(database, read_only=True) as connection:
        yield connection


LINE = {"run_id": 1, "rule": "a", "module": "Invoices", "sage_id": "1", "vtiger_id": "7x1"}


def explained(tables, query):
    sql, filled = query.text(tables.peewee)
    return tables.rows(f"EXPLAIN QUERY PLAN {sql}", filled({"run": 1, "first": 1, "last": 9, **LINE}))


def test_what_a_run_has_said_is_read_from_its_own_lines(tables):
    plan = [step[-1] for step in explained(tables, logqueries.SAID_IN_RUN)]
    assert any("INDEX outcome_run (run" in step for step in plan), plan


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


@pytest.mark.parametrize("query", [notes.END_EARLIER, notes.READ_BEFORE])
def test_what_was_noted_earlier_of_a_record_is_found_by_its_ids(tables, query):
    plan = [step[-1] for step in explained(tables, query)]
    for own in ("sage_id", "vtiger_id"):
        assert any(f"outcome_{own}_module ({own}=? AND module=?)" in step for step in plan), plan
