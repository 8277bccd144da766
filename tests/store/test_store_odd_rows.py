"""Rows that no program of ours left behind: told as damage, with the cure."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from sagesync_desktop.core.errors import StoreCorrupt
from sagesync_desktop.core.ports import Seen
from sagesync_desktop.core.types import Link, ModuleId, Record, Side
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.store import Store

ORGANIZATIONS = ModuleId.ORGANIZATIONS


@pytest.fixture
def filled(database):
    with Store.open(database) as store:
        run = store.begin_run("manual", datetime(2026, 3, 14, tzinfo=UTC))
        store.save_seen([Seen(Record(ORGANIZATIONS, Side.SAGE, "s1", "r", {"name": "A"}), pending=True)])
        store.save_link(Link(ORGANIZATIONS, "s1", "11x1", {"name": "A"}, "r", "r"))
        store.end_run(run, "finished", datetime(2026, 3, 14, tzinfo=UTC), [], {})
    return database


def scribble(database, statement):
    with closing(sqlite3.connect(database)) as base:
        base.execute(statement)
        base.commit()


@pytest.mark.parametrize(
    "odd", ["{", "[]", "null", '{"a": {"$decimal": "x"}}', '{"a": {"$date": "x"}}', "\\"]
)
@pytest.mark.parametrize("table", ["link.base", "seen.fields"])
def test_fields_that_cannot_be_read_are_damage(filled, table, odd):
    name, column = table.split(".")
    scribble(filled, f"UPDATE {name} SET {column} = '{odd}'")
    with Store.open(filled) as store:
        read = {"link": store.link, "seen": store.seen}[name]
        with pytest.raises(StoreCorrupt, match="put a copy back"):
            read(ORGANIZATIONS, Side.SAGE, "s1")


@pytest.mark.parametrize("column", ["started_at", "ended_at", "messages", "requests"])
def test_a_run_that_cannot_be_read_is_damage(filled, column):
    scribble(filled, f"UPDATE run SET {column} = '{{'")
    with LogReader.open(filled) as log, pytest.raises(StoreCorrupt):
        log.runs(limit=5)
