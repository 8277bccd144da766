"""Migrations, and the copies made before them and at any other time."""

import os
import sqlite3
from contextlib import closing
from datetime import date, timedelta
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
from sagesync_desktop.store.backup import DAILY_KEPT, kept_copies
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.layouts import NEWEST_LAYOUT
from sagesync_desktop.store.migrations import MIGRATIONS, migrate
from sagesync_desktop.store.opening import open_reader
from sagesync_desktop.store.store import Store, restore

LINK = Link(ModuleId.PRODUCTS, "s1", "v1", {}, "", "")


@pytest.fixture
def place(database):
    """What is tried here only files have."""
    return database


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


def _spoil_a_table(database: Path) -> None:
    """Demand a column that the stored rows lack: everything still opens, and only a check finds it."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = 'CREATE TABLE cursor (name TEXT NOT NULL PRIMARY KEY, "
            "value TEXT NOT NULL, more TEXT NOT NULL) WITHOUT ROWID' WHERE name = 'cursor'"
        )


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
    _spoil_a_table(tmp_path / "copy.db")
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


@pytest.mark.parametrize(
    ("harm", "kind"),
    [
        ("garbage", StoreCorrupt),
        ("empty", StoreCorrupt),
        ("foreign", StoreCorrupt),
        ("newer", StoreTooNew),
    ],
)
def test_a_copy_that_is_refused_is_named_itself_and_told_what_to_do(database, tmp_path, harm, kind):
    _filled(database)
    copy = tmp_path / "copy.db"
    _HARM[harm](copy)
    with pytest.raises(kind) as refused:
        restore(database, copy)
    assert "nothing was replaced" in refused.value.title
    assert refused.value.explanation.startswith(f"{copy}: ")
    assert ".part" not in str(refused.value)
    assert "backup --list" in refused.value.fix
    assert _sage_ids(database) == ["s1"]


def _foreign(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("CREATE TABLE song (title TEXT)")


def _newer(copy: Path) -> None:
    _filled(copy)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute(f"PRAGMA user_version = {NEWEST_LAYOUT + 1}")


_HARM = {
    "garbage": lambda copy: copy.write_bytes(b"garbage" * 1000),
    "empty": lambda copy: copy.write_bytes(b""),
    "foreign": _foreign,
    "newer": _newer,
}

# -- the copies that are made without being asked for

MONDAY = date(2026, 11, 23)


def test_the_first_sync_of_a_day_makes_a_copy_and_the_second_none(store, tmp_path):
    store.save_link(LINK)
    made = store.daily_copy(tmp_path / "backups", MONDAY)
    store.drop_link(LINK)
    assert store.daily_copy(tmp_path / "backups", MONDAY) is None
    assert _sage_ids(made) == ["s1"]


def test_a_weeks_daily_copies_stay_and_copies_of_other_kinds_are_never_let_go(store, tmp_path):
    folder = tmp_path / "backups"
    by_hand = store.backup_aside(folder, MONDAY)
    for day in range(30):
        store.daily_copy(folder, MONDAY + timedelta(days=day))
    names = sorted(file.name for file in folder.iterdir() if "daily" in file.name)
    newest = [MONDAY + timedelta(days=day) for day in range(30 - DAILY_KEPT, 30)]
    assert names == [f"sagesync-daily-{day.isoformat()}.db" for day in newest]
    assert by_hand.exists()


def test_a_copy_dated_by_a_clock_that_ran_ahead_does_not_crowd_todays_out(store, tmp_path):
    folder = tmp_path / "backups"
    for day in range(DAILY_KEPT + 2):
        store.daily_copy(folder, MONDAY + timedelta(days=365 + day))
    assert store.daily_copy(folder, MONDAY).exists()
    assert store.daily_copy(folder, MONDAY) is None


def test_a_damaged_database_is_noticed_by_its_daily_copy_and_no_good_copy_is_lost(database, tmp_path):
    folder = tmp_path / "backups"
    with Store.open(database) as store:
        store.set_cursor("a", "1")
        good = [store.daily_copy(folder, MONDAY + timedelta(days=day)) for day in range(DAILY_KEPT)]
    _spoil_a_table(database)
    with Store.open(database) as store, pytest.raises(StoreCorrupt, match=r"sagesync\.db: "):
        store.daily_copy(folder, MONDAY + timedelta(days=DAILY_KEPT))
    assert sorted(folder.iterdir()) == good


def test_copies_by_hand_of_one_day_do_not_replace_each_other(store, tmp_path):
    made = {store.backup_aside(tmp_path, MONDAY) for _ in range(3)}
    assert len(made) == 3


def test_the_kept_copies_are_listed_newest_first_without_the_database_itself(database, tmp_path):
    with Store.open(database) as store:
        first = store.backup_aside(tmp_path / "backups", MONDAY)
    replaced = restore(database, first)
    (tmp_path / "backups" / "notes.txt").write_text("no copy")
    os.utime(first, (1, 1))
    assert kept_copies(database, tmp_path / "backups") == [replaced, first]


def test_there_are_no_copies_where_there_is_no_folder(database, tmp_path):
    assert kept_copies(database, tmp_path / "nowhere") == []
