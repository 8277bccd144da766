"""All or nothing: nested, refused, and killed half-way."""

import subprocess
import sys
import textwrap
from datetime import UTC, datetime

import pytest

from sagesync_desktop.core.errors import DiskFull, StoreBusy, StoreError
from sagesync_desktop.core.types import Intent, Link, ModuleId, Side, Verb
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.store import Store


class Interruption(Exception):
    """What a test raises in the middle of a transaction."""


def _link(number):
    return Link(ModuleId.PRODUCTS, f"s{number}", f"v{number}", {}, "", "")


def _linked(store):
    return [link.sage_id for link in store.links(ModuleId.PRODUCTS)]


def _save_and_fail(store, number):
    with store.transaction():
        store.save_link(_link(number))
        raise Interruption


def _save_nested_and_fail(store):
    with store.transaction():
        with store.transaction():
            store.save_link(_link(1))
        raise Interruption


def test_an_exception_leaves_the_old_state(store):
    store.save_link(_link(1))
    with pytest.raises(Interruption):
        _save_and_fail(store, 2)
    assert _linked(store) == ["s1"]


def test_an_inner_transaction_is_not_committed_before_the_outer_one(store, database):
    with Connection(database, read_only=True) as reader, store.transaction():
        with store.transaction():
            store.save_link(_link(1))
        assert reader.value("SELECT count(*) FROM link") == 0


def test_an_exception_after_an_inner_transaction_takes_it_back_too(store):
    with pytest.raises(Interruption):
        _save_nested_and_fail(store)
    assert _linked(store) == []


def test_an_inner_exception_that_is_dealt_with_takes_back_only_the_inner_part(store):
    with store.transaction():
        store.save_link(_link(1))
        with pytest.raises(Interruption):
            _save_and_fail(store, 2)
        store.save_link(_link(3))
    assert _linked(store) == ["s1", "s3"]


def _go_on_after_a_full_disk(connection):
    with connection.transaction():
        connection.execute("INSERT INTO cursor VALUES ('before', '1')")
        with pytest.raises(DiskFull):
            connection.execute("INSERT INTO cursor VALUES ('too big', ?)", ("x" * 500_000,))
        connection.execute("INSERT INTO cursor VALUES ('after', '1')")


def _swallow_a_full_disk(connection):
    with connection.transaction():
        connection.execute("INSERT INTO cursor VALUES ('before', '1')")
        with pytest.raises(DiskFull):
            connection.execute("INSERT INTO cursor VALUES ('too big', ?)", ("x" * 500_000,))


def test_a_transaction_that_sqlite_took_back_does_not_end_as_if_committed(store, database):
    with Connection(database) as tight:
        tight.execute(f"PRAGMA max_page_count = {tight.value('PRAGMA page_count')}")
        with pytest.raises(StoreError, match="took a group of changes back"):
            _swallow_a_full_disk(tight)
    assert store.cursor("before") is None


def test_nothing_is_committed_singly_after_sqlite_took_a_transaction_back(store, database):
    with Connection(database) as tight:
        tight.execute(f"PRAGMA max_page_count = {tight.value('PRAGMA page_count')}")
        with pytest.raises(StoreError, match="took a group of changes back"):
            _go_on_after_a_full_disk(tight)
        assert tight.rows("SELECT * FROM cursor") == []
        tight.execute("INSERT INTO cursor VALUES ('next', '1')")
    assert store.cursor("next") == "1"


def test_a_statement_outside_a_transaction_is_committed_at_once(store, database):
    store.save_link(_link(1))
    with Connection(database, read_only=True) as reader:
        assert reader.value("SELECT count(*) FROM link") == 1


def test_a_lock_held_by_another_program_is_store_busy_and_changes_nothing(store, database):
    store.save_link(_link(1))
    with Connection(database, timeout=0) as rival, store.transaction():
        store.save_link(_link(2))
        with pytest.raises(StoreBusy):
            rival.execute("DELETE FROM link")
    assert _linked(store) == ["s1", "s2"]


def test_readers_do_not_wait_for_the_writer(store, database):
    with Connection(database, read_only=True, timeout=0) as reader, store.transaction():
        store.save_link(_link(1))
        assert reader.rows("SELECT * FROM link") == []


KILLED = """
    import os, sys
    from pathlib import Path
    from sagesync_desktop.core.types import Link, ModuleId
    from sagesync_desktop.store.store import Store
    store = Store.open(Path(sys.argv[1]))
    link = lambda n: Link(ModuleId.PRODUCTS, f"s{n}", f"v{n}", {}, "", "")
    store.save_link(link(2))
    with store.transaction():
        for n in range(10, 4000):
            store.save_link(link(n))
        os._exit(9)
"""


def test_a_program_killed_before_the_commit_leaves_the_old_state(database):
    with Store.open(database) as store:
        store.save_link(_link(1))
        note = Intent(0, ModuleId.PRODUCTS, Side.SAGE, Verb.CREATE, None, "v1", {}, "0" * 32, _moment())
        note = store.add_intent(note)
    ended = subprocess.run([sys.executable, "-c", textwrap.dedent(KILLED), str(database)], check=False)
    assert ended.returncode == 9
    with Store.open(database) as store:
        assert (_linked(store), store.intents()) == (["s1", "s2"], (note,))


def _moment():
    return datetime(2026, 3, 14, tzinfo=UTC)
