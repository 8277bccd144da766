"""Each layout has its own tables and columns: a file that lacks one of them is damaged and told so."""

import shutil
import sqlite3
from contextlib import closing
from itertools import pairwise

import pytest

from sagesync_desktop.core.errors import StoreCorrupt
from sagesync_desktop.store.layouts import NEWEST_LAYOUT, columns_of
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.settings import read_language
from sagesync_desktop.store.store import Store, restore
from tests.store.first_layout import make_layout

NOT_OURS = ("sqlite_", "outcome_text")
"""Tables of the database's own; the index of texts is made where it can be, and asked for by no layout."""

LAYOUTS = range(1, NEWEST_LAYOUT + 1)
TABLES = [
    (layout, table) for layout in LAYOUTS for table in sorted({table for table, _ in columns_of(layout)})
]


@pytest.fixture(scope="session")
def templates(tmp_path_factory):
    """A file of each layout, made by the migrations themselves."""
    folder = tmp_path_factory.mktemp("layouts")
    for layout in LAYOUTS:
        make_layout(folder / f"{layout}.db", layout)
    return folder


@pytest.fixture
def of_layout(templates, database):
    """Puts a file of the layout in the database's place."""

    def made(layout):
        database.parent.mkdir(exist_ok=True)
        shutil.copy(templates / f"{layout}.db", database)
        return database

    return made


def changed(file, statement):
    with closing(sqlite3.connect(file)) as base:
        base.execute(statement)
        base.commit()
    return file


def present(file):
    with closing(sqlite3.connect(file)) as base:
        tables = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            (table, row[1])
            for table in tables
            if not table.startswith(NOT_OURS)
            for row in base.execute(f"PRAGMA table_info({table})")
        }


@pytest.mark.parametrize("layout", LAYOUTS)
def test_what_is_asked_of_a_layout_is_what_its_migrations_make(templates, layout):
    assert columns_of(layout) == present(templates / f"{layout}.db")


def drawn(file):
    """All that a file's tables promise: columns, keys, references and indexes, whatever their wording."""
    with closing(sqlite3.connect(file)) as base:
        names = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: (
                [row[1:] for row in base.execute(f"PRAGMA table_info({name})")],
                [row[2:] for row in base.execute(f"PRAGMA foreign_key_list({name})")],
                _indexes(base, name),
                _numbering(base, name),
            )
            for name in names
            if not name.startswith("sqlite_")
        }


def _indexes(base, table):
    """Unique or not, partial or not, where from, its columns and its condition; by name where we name it."""
    found = []
    for _n, name, unique, origin, partial in base.execute(f"PRAGMA index_list({table})"):
        columns = [row[2] for row in base.execute(f"PRAGMA index_info({name})")]
        sql = base.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        condition = sql[0].partition("WHERE")[2].split() if sql and sql[0] else []
        if origin != "pk":
            found.append((name if origin == "c" else "", unique, partial, columns, condition))
    return sorted(found)


def _numbering(base, table):
    (sql,) = base.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    return "AUTOINCREMENT" in sql


def test_a_new_file_is_drawn_as_one_that_came_from_the_first_layout(templates, database):
    Store.open(database).close()
    assert _of_any_order(drawn(database)) == _of_any_order(drawn(templates / f"{NEWEST_LAYOUT}.db"))


def _of_any_order(tables):
    """A column that came later stands last; nothing asks for columns by their place."""
    return {name: (sorted(_kept(columns), key=str), *others) for name, (columns, *others) in tables.items()}


def _kept(columns):
    """Without "not null" of a row's number, which SQLite gives it whether it is said or not."""
    return [
        (name, kind, not_null or number, *more, number) for name, kind, not_null, *more, number in columns
    ]


@pytest.mark.parametrize(("layout", "table"), TABLES)
def test_a_file_of_any_layout_without_one_of_its_tables_is_damaged_and_left_as_it_is(
    of_layout, layout, table
):
    file = changed(of_layout(layout), f"DROP TABLE {table}")
    before = file.read_bytes()
    with pytest.raises(StoreCorrupt, match=rf"missing: {table}\. "):
        Store.open(file)
    assert file.read_bytes() == before


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_file_of_any_layout_without_one_of_its_columns_is_damaged(of_layout, layout):
    for table, column in sorted(columns_of(layout)):
        file = changed(of_layout(layout), f"ALTER TABLE {table} RENAME COLUMN {column} TO other")
        with pytest.raises(StoreCorrupt, match=rf"missing: {table}\.{column}\. "):
            Store.open(file)


@pytest.fixture
def newest_table():
    """A table that came last: no earlier layout knows it (`open_skip` only got a column then)."""
    tables = [{table for table, _ in columns_of(layout)} for layout in LAYOUTS]
    added = [later - earlier for earlier, later in pairwise(tables) if later - earlier]
    return max(added[-1])


@pytest.fixture
def holed(of_layout, newest_table):
    """A file of the newest layout that lacks the table which came last."""
    return changed(of_layout(NEWEST_LAYOUT), f"DROP TABLE {newest_table}")


def test_the_window_says_damage_of_a_file_with_a_hole_and_never_no_such_table(holed, newest_table):
    with pytest.raises(StoreCorrupt, match=rf"missing: {newest_table}\. "):
        LogReader.open(holed)


def test_a_copy_with_a_hole_is_not_restored(holed, tmp_path):
    kept = tmp_path / "kept" / "sagesync.db"
    Store.open(kept).close()
    before = kept.read_bytes()
    with pytest.raises(StoreCorrupt, match="nothing was replaced"):
        restore(kept, holed)
    assert kept.read_bytes() == before


def test_the_language_is_read_from_an_older_layout_and_not_from_a_file_with_a_hole(of_layout):
    file = changed(of_layout(1), "INSERT INTO setting VALUES ('language', '\"de\"')")
    assert read_language(file) == "de"
    assert read_language(changed(file, "DROP TABLE cursor")) == "system"
