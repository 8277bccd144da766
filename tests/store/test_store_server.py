"""A database on a server: its layouts, its faults, its password, and what only files have."""

import traceback
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date
from pathlib import Path

import keyring
import pytest
from click.testing import CliRunner
from keyring.backend import KeyringBackend

from sagesync_desktop.__main__ import WINDOW
from sagesync_desktop.cli.app import cli
from sagesync_desktop.core.errors import (
    StoreBusy,
    StoreCorrupt,
    StoreError,
    StoreTooNew,
    StoreUnreadable,
)
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.types import Link, ModuleId
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.address import ServerAddress
from sagesync_desktop.store.backup import kept_copies
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.layouts import NEWEST_LAYOUT, columns_of
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.migrations import MIGRATIONS, migrate
from sagesync_desktop.store.opening import open_reader
from sagesync_desktop.store.secrets import DATABASE_PASSWORD, Secrets
from sagesync_desktop.store.settings import read_language
from sagesync_desktop.store.store import Store, restore
from tests.postgres import schema_of
from tests.store.first_layout import make_layout

LINK = Link(ModuleId.PRODUCTS, "s1", "v1", {}, "", "")
SECRET = "hunter2"


@pytest.fixture
def address(server, tmp_path):
    return server.address(tmp_path)


# -- layouts


@pytest.mark.parametrize("layout", range(1, NEWEST_LAYOUT + 1))
def test_the_steps_lead_from_any_layout_to_the_newest(address, layout):
    make_layout(address, layout)
    with Connection(address) as connection:
        assert set(connection.dialect.columns()) >= columns_of(layout)
        assert connection.dialect.found().layout == layout
    with Store.open(address) as store:
        store.save_link(LINK)
        assert store.connection.dialect.found().layout == NEWEST_LAYOUT
        assert store.links(ModuleId.PRODUCTS) == (LINK,)


def test_new_tables_are_drawn_as_those_that_came_from_the_first_layout(server, tmp_path):
    old, new = server.address(tmp_path), server.address(tmp_path)
    make_layout(old, 1)
    for place in (old, new):
        Store.open(place).close()
    assert _drawn(old) == _drawn(new)


def _drawn(place):
    with open_reader(place) as reader:
        columns = reader.rows(
            "SELECT table_name, column_name, data_type, collation_name, is_nullable, column_default "
            "FROM information_schema.columns WHERE table_schema = current_schema()"
        )
        keys = reader.rows(
            "SELECT conrelid::regclass::text, contype, pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE connamespace = current_schema()::regnamespace"
        )
        indexes = reader.rows(
            "SELECT tablename, replace(indexdef, %s, '') FROM pg_indexes WHERE schemaname = current_schema()",
            (f"{schema_of(place)}.",),
        )
    return sorted(columns), sorted(keys), sorted(indexes)


def test_a_step_broken_off_half_way_leaves_the_old_layout(address):
    Store.open(address).close()

    def break_half_way(connection, _migrator):
        connection.execute("ALTER TABLE link ADD COLUMN remark TEXT")
        raise KeyboardInterrupt

    with Connection(address) as connection, pytest.raises(KeyboardInterrupt):
        migrate(connection, None, (*MIGRATIONS, break_half_way))
    with open_reader(address) as reader:
        assert reader.dialect.found().layout == NEWEST_LAYOUT
        assert ("link", "remark") not in reader.dialect.columns()


def test_other_programs_tables_are_refused_and_left_alone(address):
    with Connection(address) as connection:
        connection.execute("CREATE TABLE song (title TEXT)")
    with pytest.raises(StoreCorrupt, match="some other program"):
        Store.open(address)
    with Connection(address) as connection:
        assert connection.dialect.columns() == {("song", "title")}


def test_a_newer_layout_is_refused(address):
    with Store.open(address) as store, store.transaction():
        store.connection.dialect.set_layout(NEWEST_LAYOUT + 1)
    with pytest.raises(StoreTooNew):
        Store.open(address)


def test_a_database_without_one_of_its_tables_is_damaged(address):
    with Store.open(address) as store:
        store.connection.execute("DROP TABLE verdict")
    with pytest.raises(StoreCorrupt, match=r"missing: verdict\. "):
        LogReader.open(address)


def test_eight_programs_may_open_a_new_database_at_the_same_time(address):
    with ThreadPoolExecutor(8) as threads:
        ends = [threads.submit(lambda: Store.open(address).close()) for _ in range(8)]
    assert [end.result() for end in ends] == [None] * 8


# -- faults


def test_a_server_that_is_not_there_is_unreadable_and_is_named_without_its_user(tmp_path):
    nowhere = ServerAddress(f"postgresql://mary@/books?host={tmp_path}", tmp_path)
    with pytest.raises(StoreUnreadable) as refused:
        Store.open(nowhere)
    assert refused.value.explanation == "postgresql:///books"
    assert read_language(nowhere) == "system"


@pytest.mark.parametrize(
    "url",
    [f"postgresql://mary:{SECRET}@host/books", f"postgresql://mary@host/books?password={SECRET}"],
)
def test_an_address_with_a_password_is_refused_and_never_repeated(tmp_path, url):
    address = ServerAddress(url, tmp_path)
    with pytest.raises(StoreUnreadable, match="holds a password") as refused:
        Store.open(address)
    assert SECRET not in f"{address} {address!r} {refused.value!r} {refused.value.explanation}"


@pytest.mark.parametrize("url", ["sqlite:///a.db", "books", "postgresql://host", "postgresql://host/"])
def test_what_is_no_address_is_refused(tmp_path, url):
    with pytest.raises(StoreUnreadable, match="not valid"):
        Store.open(ServerAddress(url, tmp_path))


def test_a_reader_cannot_write(address):
    Store.open(address).close()
    with open_reader(address) as reader, pytest.raises(StoreUnreadable):
        reader.execute("DELETE FROM link")


def test_a_connection_that_the_server_ended_is_told_once_and_made_again(server, address):
    with Store.open(address) as store:
        pid = store.connection.value("SELECT pg_backend_pid()")
        server.execute(f"SELECT pg_terminate_backend({pid}, 5000)")
        with pytest.raises(StoreUnreadable):
            store.cursor("a")
        store.set_cursor("a", "1")
        assert store.cursor("a") == "1"


def test_a_transaction_whose_connection_the_server_ended_is_not_gone_on_with(server, address):
    with Store.open(address) as store:
        with pytest.raises(StoreUnreadable):
            _end_in_the_middle(server, store)
        assert (store.cursor("before"), store.cursor("after")) == (None, None)


def _end_in_the_middle(server, store):
    with store.transaction():
        store.set_cursor("before", "1")
        pid = store.connection.value("SELECT pg_backend_pid()")
        server.execute(f"SELECT pg_terminate_backend({pid}, 5000)")
        with suppress(StoreUnreadable):
            store.set_cursor("lost", "1")
        store.set_cursor("after", "1")


def test_two_that_wait_for_each_other_are_not_locked_for_good(address):
    with Store.open(address) as store, Connection(address, timeout=0.2) as rival:
        store.save_link(LINK)
        with store.transaction():
            store.drop_link(LINK)
            with pytest.raises(StoreBusy):
                rival.execute("UPDATE link SET base = '{}'")


# -- the password


class Ring(KeyringBackend):
    """A keyring in memory."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def guarded(server):
    """The server lets nobody in without a password."""
    server.execute(f"CREATE ROLE pat LOGIN SUPERUSER PASSWORD '{SECRET}'")
    with server.asking_for_passwords():
        yield server
    server.execute("DROP ROLE pat")


@pytest.fixture
def ring(monkeypatch):
    """The system's keyring."""
    before, made = keyring.get_keyring(), Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def _of_pat(guarded, home):
    return ServerAddress(guarded.url().replace("user=sagesync", "user=pat"), home)


def test_the_password_comes_from_the_keyring(guarded, ring, tmp_path):
    address = _of_pat(guarded, tmp_path)
    with pytest.raises(StoreUnreadable, match="connect database"):
        Connection(address)
    Secrets(tmp_path).set(DATABASE_PASSWORD, Secret(SECRET))
    with Connection(address) as connection:
        assert connection.value("SELECT current_user") == "pat"


def test_the_password_comes_from_the_pgpass_file(guarded, ring, tmp_path, monkeypatch):
    passwords = tmp_path / "pgpass"
    passwords.write_text(f"*:*:*:pat:{SECRET}\n")
    passwords.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(passwords))
    with Connection(_of_pat(guarded, tmp_path)) as connection:
        assert connection.value("SELECT current_user") == "pat"


def test_a_wrong_password_is_told_and_never_repeated(guarded, ring, tmp_path):
    Secrets(tmp_path).set(DATABASE_PASSWORD, Secret("hunter3"))
    with pytest.raises(StoreUnreadable) as refused:
        Connection(_of_pat(guarded, tmp_path))
    assert "hunter3" not in "".join(traceback.format_exception(refused.value))


def test_the_command_keeps_the_password_and_tries_it(guarded, ring, tmp_path, monkeypatch):
    monkeypatch.setenv("SAGESYNC_DATABASE", _of_pat(guarded, tmp_path).url)
    asked = ["--home", str(tmp_path), "connect", "database"]
    right = CliRunner().invoke(cli, asked, obj=WINDOW, input=f"{SECRET}\n")
    assert (right.exit_code, right.output) == (0, "Connected to postgresql:///postgres.\n")
    wrong = CliRunner().invoke(cli, asked, obj=WINDOW, input="hunter3\n")
    assert (wrong.exit_code, "hunter3" in wrong.output) == (3, False)
    assert Secrets(tmp_path).get(DATABASE_PASSWORD).reveal() == SECRET


def test_the_command_asks_for_a_server_first(ring, tmp_path, monkeypatch):
    monkeypatch.delenv("SAGESYNC_DATABASE", raising=False)
    asked = CliRunner().invoke(cli, ["--home", str(tmp_path), "connect", "database"], input="x\n", obj=WINDOW)
    assert asked.exit_code == 3
    assert "SAGESYNC_DATABASE" in asked.output
    assert ring.kept == {}


# -- what only files have


def test_the_servers_own_copies_are_named_where_a_file_would_be_copied(address, tmp_path):
    with Store.open(address) as store:
        with pytest.raises(StoreError, match="keeps its own copies"):
            store.backup(tmp_path / "copy.db")
        assert store.daily_copy(tmp_path, date(2026, 3, 14)) is None
    with pytest.raises(StoreError, match="pg_restore"):
        restore(address, tmp_path / "copy.db")
    assert kept_copies(address, tmp_path) == []
    assert list(tmp_path.iterdir()) == []


# -- where it is said


def test_a_home_uses_the_server_that_the_environment_names():
    environ = {"SAGESYNC_HOME": "/srv/books", "SAGESYNC_DATABASE": "postgresql://pat@db/books"}
    paths = Paths.find(None, environ)
    assert paths.database == ServerAddress("postgresql://pat@db/books", Path("/srv/books"))
    assert str(paths.database) == "postgresql://db/books"
    assert Paths.find(None, environ | {"SAGESYNC_DATABASE": " "}).database == paths.database_file
