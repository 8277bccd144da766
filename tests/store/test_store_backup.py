"""Migrations, and the copies made before them and at any other time."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sagesync_desktop.core.errors import (
    StoreBusy,
    StoreCorrupt,
    StoreError,
    StoreTooNew,
    StoreUnreadable,
)
from sagesync_desktop.core.types import Link, ModuleId
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.migrations import MIGRATIONS, NEWEST_LAYOUT, migrate
from sagesync_desktop.store.opening import open_reader
from sagesync_desktop.store.store import Store, restore

LINK = Link(ModuleId.PRODUCTS, "s1", "v1", {}, "", "")


def _filled(database: Path, links: int = 1) -> None:
    with Store.open(database) as store, store.transaction():
        for n in range(1, links + 1):
            store.save_link(Link(ModuleId.PRODUCTS, f"s{n}", f"v{n}", {"name": "x" * 300}, "", ""))


def _sage_ids(database: Path) -> list[str]:
    with Store.open(database) as store:
        return [link.sage_id for link in store.links(ModuleId.PRODUCTS)]


# -- migrations


def _add_a_column(connection, migrator):
    connection.execute("ALTER TABLE link ADD COLUMN remark TEXT NOT NULL DEFAULT ''")


def _break_half_way(connection, migrator):
    _add_a_column(connection, migrator)
    raise KeyboardInterrupt


def test_migrations_run_once_each_and_keep_the_rows(database):
    _filled(database)
    with Connection(database) as connection:
        for _ in range(2):
            migrate(connection, database.parent / "backups", (*MIGRATIONS, _add_a_column))
        assert connection.rows("SELECT sage_id, remark FROM link") == [("s1", "")]
        assert connection.value("PRAGMA user_version") == NEWEST_LAYOUT + 1


def test_a_migration_broken_off_half_way_leaves_the_old_layout(database):
    _filled(database)
    with Connection(database) as connection, pytest.raises(KeyboardInterrupt):
        migrate(connection, database.parent / "backups", (*MIGRATIONS, _break_half_way))
    with open_reader(database) as reader:
        assert reader.value("PRAGMA user_version") == NEWEST_LAYOUT
        assert "remark" not in [row[1] for row in reader.rows("PRAGMA table_info(link)")]


def test_the_copy_made_before_a_migration_can_be_restored(database):
    _filled(database)
    backups = database.parent / "backups"
    with Connection(database) as connection:
        migrate(connection, backups, (*MIGRATIONS, _add_a_column))
    (copy,) = backups.iterdir()
    with pytest.raises(StoreTooNew):
        Store.open(database)
    restore(database, copy)
    assert _sage_ids(database) == ["s1"]


def test_a_new_file_is_not_copied_before_its_first_layout(database):
    _filled(database)
    assert not (database.parent / "backups").exists()


# -- copies


def test_a_copy_taken_while_the_store_is_open_holds_its_rows(database, tmp_path):
    with Store.open(database) as store:
        store.save_link(LINK)
        store.backup(tmp_path / "copies" / "monday.db")
    assert _sage_ids(tmp_path / "copies" / "monday.db") == ["s1"]


def test_restoring_puts_the_copy_in_place_and_keeps_the_replaced_file(database, tmp_path):
    with Store.open(database) as store:
        store.save_link(LINK)
        store.backup(tmp_path / "copy.db")
        store.drop_link(LINK)
    kept = restore(database, tmp_path / "copy.db")
    assert (_sage_ids(database), _sage_ids(kept)) == (["s1"], [])


def test_restoring_replaces_a_file_that_is_garbage(database, tmp_path):
    with Store.open(database) as store:
        store.save_link(LINK)
        store.backup(tmp_path / "copy.db")
    database.write_bytes(b"garbage" * 1000)
    kept = restore(database, tmp_path / "copy.db")
    assert _sage_ids(database) == ["s1"]
    assert kept.read_bytes() == b"garbage" * 1000


def test_restoring_works_where_the_file_was_lost(database, tmp_path):
    with Store.open(database) as store:
        store.save_link(LINK)
        store.backup(tmp_path / "copy.db")
    database.unlink()
    assert restore(database, tmp_path / "copy.db") is None
    assert _sage_ids(database) == ["s1"]


@pytest.mark.parametrize("content", [b"", b"garbage" * 1000])
def test_a_bad_copy_is_refused_and_the_database_stays(database, tmp_path, content):
    _filled(database)
    (tmp_path / "copy.db").write_bytes(content)
    with pytest.raises(StoreCorrupt):
        restore(database, tmp_path / "copy.db")
    assert _sage_ids(database) == ["s1"]
    assert sorted(file.name for file in database.parent.iterdir()) == ["sagesync.db"]


def test_a_truncated_copy_is_refused(database, tmp_path):
    _filled(database, 200)
    whole = database.read_bytes()
    (tmp_path / "copy.db").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(StoreCorrupt):
        restore(database, tmp_path / "copy.db")


def test_a_copy_whose_damage_only_a_check_finds_is_refused(database, tmp_path):
    with Store.open(database) as store:
        store.set_cursor("a", "1")
        store.backup(tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = 'CREATE TABLE cursor (name TEXT NOT NULL PRIMARY KEY, "
            "value TEXT NOT NULL, more TEXT NOT NULL) WITHOUT ROWID' WHERE name = 'cursor'"
        )
    with pytest.raises(StoreCorrupt):
        restore(database, tmp_path / "copy.db")


def test_restoring_under_an_open_store_is_busy(database, tmp_path):
    with Store.open(database) as store:
        store.save_link(LINK)
        store.backup(tmp_path / "copy.db")
        with pytest.raises(StoreBusy):
            restore(database, tmp_path / "copy.db")
    assert _sage_ids(database) == ["s1"]


def test_a_copy_that_is_not_there_is_unreadable(database, tmp_path):
    _filled(database)
    with pytest.raises(StoreUnreadable):
        restore(database, tmp_path / "nowhere.db")


def test_a_backup_onto_the_database_itself_is_refused(store, database):
    store.save_link(LINK)
    with pytest.raises(StoreError, match="cannot replace the database itself"):
        store.backup(database.parent / ".." / database.parent.name / database.name)
    assert store.links(ModuleId.PRODUCTS) == (LINK,)
