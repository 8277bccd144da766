"""Opening, faults, migrations, copies and their restoring."""

import errno
import os
import sqlite3
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import peewee
import pytest

from sagesync_desktop.core.errors import (
    DiskFull,
    StoreBusy,
    StoreCorrupt,
    StoreError,
    StoreTooNew,
    StoreUnreadable,
)
from sagesync_desktop.core.types import Link, ModuleId
from sagesync_desktop.store import models, opening
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.faults import by_code, translated
from sagesync_desktop.store.layouts import NEWEST_LAYOUT
from sagesync_desktop.store.opening import open_reader, open_writer
from sagesync_desktop.store.settings import SettingsStore
from sagesync_desktop.store.statements import Statement, slots
from sagesync_desktop.store.store import Store

SAVE = Statement(models.Cursor.insert(slots(models.Cursor)))
LINK = Link(ModuleId.PRODUCTS, "s1", "v1", {}, "", "")
posix_only = pytest.mark.skipif(os.name != "posix", reason="Windows has no such file modes")


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


def _raw(database: Path, *statements: str) -> None:
    connection = sqlite3.connect(database)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


# -- faults by code


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_CORRUPT, StoreCorrupt),
        (sqlite3.SQLITE_CORRUPT_INDEX, StoreCorrupt),
        (sqlite3.SQLITE_NOTADB, StoreCorrupt),
        (sqlite3.SQLITE_IOERR_CORRUPTFS, StoreCorrupt),
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_IOERR_SHMSIZE, DiskFull),
        (sqlite3.SQLITE_BUSY, StoreBusy),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreBusy),
        (sqlite3.SQLITE_LOCKED, StoreBusy),
        (sqlite3.SQLITE_READONLY, StoreUnreadable),
        (sqlite3.SQLITE_READONLY_DBMOVED, StoreUnreadable),
        (sqlite3.SQLITE_CANTOPEN, StoreUnreadable),
        (sqlite3.SQLITE_PERM, StoreUnreadable),
        (sqlite3.SQLITE_IOERR_READ, StoreUnreadable),
    ],
)
def test_each_sqlite_code_has_its_error(code, kind):
    error = by_code(code, Path("sagesync.db"))
    assert type(error) is kind
    assert "sagesync.db" in error.explanation
    assert error.fix


@pytest.mark.parametrize(
    "code", [None, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISUSE]
)
def test_a_slip_of_our_own_is_no_fault_of_the_environment(code):
    assert by_code(code, Path("sagesync.db")) is None


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.ENOSPC, DiskFull), (errno.EACCES, StoreUnreadable), (errno.EROFS, StoreUnreadable)],
)
def test_what_the_file_system_refuses_is_a_store_error(number, kind):
    with pytest.raises(kind), translated(Path("sagesync.db")):
        raise OSError(number, os.strerror(number))


def test_a_full_disk_is_reported_and_the_old_rows_stay(database):
    _filled(database)
    with Store.open(database) as store, Connection(database) as tight:
        tight.execute(f"PRAGMA max_page_count = {tight.value('PRAGMA page_count')}")
        with pytest.raises(DiskFull), tight.transaction():
            tight.execute_many(SAVE, ({"name": str(n), "value": "x" * 500} for n in range(2000)))
        assert store.links(ModuleId.PRODUCTS)[0].sage_id == "s1"
        assert store.cursor("0") is None


def _swallow_a_full_disk(connection):
    with connection.transaction():
        connection.execute("INSERT INTO cursor VALUES ('before', '1')")
        with pytest.raises(DiskFull):
            connection.execute("INSERT INTO cursor VALUES ('too big', ?)", ("x" * 500_000,))


def _go_on_after_a_full_disk(connection):
    with connection.transaction():
        connection.execute("INSERT INTO cursor VALUES ('before', '1')")
        with pytest.raises(DiskFull):
            connection.execute("INSERT INTO cursor VALUES ('too big', ?)", ("x" * 500_000,))
        connection.execute("INSERT INTO cursor VALUES ('after', '1')")


def test_a_transaction_that_sqlite_took_back_does_not_end_as_if_committed(database):
    with Store.open(database) as store, Connection(database) as tight:
        tight.execute(f"PRAGMA max_page_count = {tight.value('PRAGMA page_count')}")
        with pytest.raises(StoreError, match="took a group of changes back"):
            _swallow_a_full_disk(tight)
        assert store.cursor("before") is None


def test_nothing_is_committed_singly_after_sqlite_took_a_transaction_back(database):
    with Store.open(database) as store, Connection(database) as tight:
        tight.execute(f"PRAGMA max_page_count = {tight.value('PRAGMA page_count')}")
        with pytest.raises(StoreError, match="took a group of changes back"):
            _go_on_after_a_full_disk(tight)
        assert tight.rows("SELECT * FROM cursor") == []
        tight.execute("INSERT INTO cursor VALUES ('next', '1')")
        assert store.cursor("next") == "1"


# -- opening


@posix_only
def test_folder_and_files_are_private_to_the_user(database):
    with Store.open(database) as store:
        store.save_link(LINK)
        modes = {file.name: file.stat().st_mode & 0o777 for file in database.parent.iterdir()}
    assert modes == {"sagesync.db": 0o600, "sagesync.db-wal": 0o600, "sagesync.db-shm": 0o600}
    assert database.parent.stat().st_mode & 0o777 == 0o700


@posix_only
def test_a_file_that_others_could_read_is_shut_to_them(database):
    _filled(database)
    database.chmod(0o644)
    _filled(database)
    assert database.stat().st_mode & 0o777 == 0o600


def test_the_writing_connection_survives_a_power_cut_and_minds_foreign_keys(database):
    with open_writer(database) as connection:
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        assert [connection.value(f"PRAGMA {name}") for name in names] == ["wal", 2, 1, 5000]


def test_garbage_is_corrupt_and_is_left_as_it_is(database):
    database.parent.mkdir()
    database.write_bytes(b"This is no database. " * 400)
    with pytest.raises(StoreCorrupt):
        Store.open(database)
    assert database.read_bytes().startswith(b"This is no database.")


def test_a_truncated_file_is_corrupt(database):
    _filled(database, 200)
    whole = database.read_bytes()
    database.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(StoreCorrupt):
        Store.open(database)


def test_another_programs_database_is_refused_and_not_written_to(database):
    database.parent.mkdir()
    _raw(database, "CREATE TABLE song (title TEXT)")
    before = database.read_bytes()
    with pytest.raises(StoreCorrupt, match="some other program"):
        Store.open(database)
    assert database.read_bytes() == before


def test_a_newer_layout_is_refused_politely_and_kept(database):
    _filled(database)
    _raw(database, f"PRAGMA user_version = {NEWEST_LAYOUT + 1}")
    with pytest.raises(StoreTooNew, match="newest version of SageSync"):
        Store.open(database)
    _raw(database, f"PRAGMA user_version = {NEWEST_LAYOUT}")
    assert _sage_ids(database) == ["s1"]


def test_a_folder_in_the_files_place_is_unreadable(database):
    database.mkdir(parents=True)
    with pytest.raises(StoreUnreadable):
        Store.open(database)


def test_a_file_in_the_folders_place_is_unreadable(database):
    database.parent.write_text("in the way")
    with pytest.raises(StoreUnreadable):
        Store.open(database)


def test_a_reader_without_a_database_is_unreadable_and_makes_none(database):
    database.parent.mkdir()
    with pytest.raises(StoreUnreadable, match="no local database yet"):
        open_reader(database)
    assert not database.exists()


def test_a_reader_cannot_write(database):
    _filled(database)
    with open_reader(database) as reader, pytest.raises(StoreUnreadable):
        reader.execute("DELETE FROM link")


def test_closing_twice_does_no_harm_and_leaves_one_file(database):
    store = Store.open(database)
    store.close()
    store.close()
    assert [file.name for file in database.parent.iterdir()] == ["sagesync.db"]


def test_a_failed_statement_does_not_keep_the_file_open(database):
    store = Store.open(database)
    store.save_link(LINK)
    with pytest.raises(Exception, match="linked twice") as kept_alive:
        store.save_link(Link(ModuleId.PRODUCTS, "s1", "v2", {}, "", ""))
    store.close()
    assert [file.name for file in database.parent.iterdir()] == ["sagesync.db"], kept_alive


# -- the look after an unclean end


def _spoil_a_table(database: Path) -> None:
    """Demand a column that the stored rows lack: everything still opens, and only a check finds it."""
    _raw(
        database,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = 'CREATE TABLE cursor (name TEXT NOT NULL PRIMARY KEY, "
        "value TEXT NOT NULL, more TEXT NOT NULL) WITHOUT ROWID' WHERE name = 'cursor'",
    )


def test_damage_is_looked_for_after_an_unclean_end_only(database):
    with Store.open(database) as store:
        store.set_cursor("a", "1")
    _spoil_a_table(database)
    Store.open(database).close()
    _raw(database, "INSERT INTO opened (token) VALUES ('left by a crash')")
    with pytest.raises(StoreCorrupt):
        Store.open(database)


def test_after_an_unclean_end_without_damage_all_goes_on(database):
    _filled(database)
    _raw(database, "INSERT INTO opened (token) VALUES ('left by a crash')")
    assert _sage_ids(database) == ["s1"]
    with open_reader(database) as reader:
        assert reader.rows("SELECT * FROM opened") == []


def test_the_quick_look_is_paid_for_only_after_an_unclean_end(database, monkeypatch):
    looks: list[str] = []
    monkeypatch.setattr(opening.Connection, "check", lambda _self, pragma: looks.append(pragma))
    _filled(database)
    _filled(database)
    assert looks == []


def test_eight_programs_may_open_a_new_file_at_the_same_time(database):
    with ThreadPoolExecutor(8) as threads:
        ends = [threads.submit(_filled, database) for _ in range(8)]
    assert [end.result() for end in ends] == [None] * 8
    assert _sage_ids(database) == ["s1"]


OPENED_AND_CLOSED = """
    import sys
    from pathlib import Path
    from sagesync_desktop.store.store import Store
    Store.open(Path(sys.argv[1])).close()
"""


def test_another_program_that_ends_leaves_the_log_of_those_who_are_still_connected(database):
    """Each of a home's own connections once took the locks of the others away by looking at the file."""
    with Store.open(database) as store, SettingsStore.open(database):
        store.set_cursor("before", "1")
        subprocess.run([sys.executable, "-c", textwrap.dedent(OPENED_AND_CLOSED), str(database)], check=True)
        names = {file.name for file in database.parent.iterdir()}
        store.set_cursor("after", "1")
        with open_reader(database) as reader:
            assert reader.value("SELECT count(*) FROM cursor") == 2
    assert {"sagesync.db-wal", "sagesync.db-shm"} <= names


def test_a_store_is_refused_to_another_thread(store):
    with ThreadPoolExecutor(1) as threads, pytest.raises(peewee.InterfaceError):
        threads.submit(store.save_link, LINK).result()


@posix_only
@pytest.mark.parametrize("replacement", [None, b""])
def test_no_run_begins_on_a_file_that_was_deleted_or_replaced(store, database, noon, replacement):
    database.unlink()
    if replacement is not None:
        database.write_bytes(replacement)
    with pytest.raises(StoreUnreadable):
        store.begin_run("timer", noon)
