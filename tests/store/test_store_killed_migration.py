"""Killed at any statement while it opens its database: the next start finds all as it was."""

import os
import subprocess
import sys
import textwrap

import peewee
import pytest

from sagesync_desktop.core.types import Link, ModuleId
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.layouts import NEWEST_LAYOUT
from sagesync_desktop.store.opening import open_reader
from sagesync_desktop.store.store import Store
from tests.store.first_layout import make_layout

LINK = Link(ModuleId.PRODUCTS, "s1", "v1", {}, "", "")


class Killed(BaseException):
    """The program was killed."""


class Doomed:
    """Counts the statements of all connections; the program dies before the n-th one."""

    def __init__(self, monkeypatch, at):
        self.left = at
        real = peewee.Database.execute_sql

        def execute_sql(database, *arguments):
            self.left -= 1
            if self.left == 0:
                raise Killed
            return real(database, *arguments)

        monkeypatch.setattr(peewee.Database, "execute_sql", execute_sql)


def _first_layout(database):
    """A database as the first version left it, with one link in it."""
    make_layout(database, 1)
    with Connection(database) as connection:
        connection.execute(
            "INSERT INTO link VALUES (?, ?, ?, '{}', '', '')",
            (LINK.module.value, LINK.sage_id, LINK.vtiger_id),
        )


def _killed_at(database, statement):
    """Whether there was so late a statement to be killed at."""
    with pytest.MonkeyPatch.context() as patch:
        doomed = Doomed(patch, statement)
        try:
            Store.open(database).close()
        except Killed:
            return True
        finally:
            doomed.left = 0
    return False


def _layout(database):
    with open_reader(database) as reader:
        return reader.dialect.found().layout, reader.dialect.finding("integrity_check")


def test_killed_at_any_statement_of_an_upgrade_the_next_start_has_the_links_and_the_new_layout(tmp_path):
    statement = 0
    while True:
        statement += 1
        database = tmp_path / str(statement) / "sagesync.db"
        _first_layout(database)
        was_killed = _killed_at(database, statement)
        with Store.open(database) as store:
            assert store.links(ModuleId.PRODUCTS) == (LINK,), statement
        assert _layout(database) == (NEWEST_LAYOUT, ""), statement
        if not was_killed:
            break
    assert statement > 6


def test_killed_at_any_statement_of_the_first_start_the_next_one_makes_the_database(tmp_path):
    statement = 0
    while True:
        statement += 1
        database = tmp_path / str(statement) / "sagesync.db"
        was_killed = _killed_at(database, statement)
        with Store.open(database) as store:
            store.save_link(LINK)
            assert store.links(ModuleId.PRODUCTS) == (LINK,), statement
        assert _layout(database) == (NEWEST_LAYOUT, ""), statement
        if not was_killed:
            break
    assert statement > 20


ENDED = """
    import os, sys
    from pathlib import Path
    from sagesync_desktop.store import migrations
    from sagesync_desktop.store.store import Store
    real, *later = migrations.MIGRATIONS
    def dying(connection, migrator):
        real(connection, migrator)
        os._exit(9)
    migrations.migrate.__defaults__ = ((dying, *later),)
    Store.open(Path(sys.argv[1]))
"""


def test_a_process_that_ends_in_the_middle_of_an_upgrade_leaves_the_old_layout_and_a_copy(tmp_path):
    database = tmp_path / "home" / "sagesync.db"
    _first_layout(database)
    command = [sys.executable, "-c", textwrap.dedent(ENDED), str(database)]
    assert subprocess.run(command, check=False, env={**os.environ}).returncode == 9
    with Connection(database) as connection:
        assert connection.value("PRAGMA user_version") == 1
    assert [file.name for file in (database.parent / "backups").iterdir()] == ["sagesync-layout-1.db"]
    with Store.open(database) as store:
        assert store.links(ModuleId.PRODUCTS) == (LINK,)
