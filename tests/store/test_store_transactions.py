"""All or nothing: nested, refused, and killed half-way."""

import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import peewee
import pytest

from sagesync_desktop.core.errors import StoreBusy, StoreError
from sagesync_desktop.core.types import Intent, Link, ModuleId, Side, Verb
from sagesync_desktop.store import models
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.statements import Statement, slots
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


def test_an_inner_transaction_is_not_committed_before_the_outer_one(store, place):
    with Connection(place, read_only=True) as reader, store.transaction():
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


NOTE = Statement(models.Cursor.insert(slots(models.Cursor)))


def _swallow_a_failure(connection):
    with connection.transaction():
        connection.execute(NOTE, {"name": "before", "value": "1"})
        with pytest.raises(peewee.IntegrityError):
            connection.execute(NOTE, {"name": "before", "value": "2"})
        connection.execute(NOTE, {"name": "after", "value": "1"})


def test_a_transaction_that_a_server_gave_up_does_not_end_as_if_committed(server, tmp_path):
    place = server.address(tmp_path)
    with Store.open(place) as store, Connection(place) as connection:
        with pytest.raises(StoreError, match="took a group of changes back"):
            _swallow_a_failure(connection)
        assert (store.cursor("before"), store.cursor("after")) == (None, None)


def test_a_failure_inside_an_inner_transaction_leaves_the_outer_one_whole(store):
    with store.transaction():
        store.save_link(_link(1))
        with pytest.raises(peewee.IntegrityError), store.transaction():
            store.connection.execute(models.Cursor.insert({models.Cursor.name: "without a value"}))
        store.save_link(_link(3))
    assert _linked(store) == ["s1", "s3"]


def test_a_statement_outside_a_transaction_is_committed_at_once(store, place):
    store.save_link(_link(1))
    with Connection(place, read_only=True) as reader:
        assert reader.value("SELECT count(*) FROM link") == 1


def test_a_lock_held_by_another_program_is_store_busy_and_changes_nothing(store, place):
    store.save_link(_link(1))
    with Connection(place, timeout=0) as rival, store.transaction():
        store.save_link(_link(1))
        with pytest.raises(StoreBusy):
            rival.execute(models.Link.delete())
        store.save_link(_link(2))
    assert _linked(store) == ["s1", "s2"]


def test_readers_do_not_wait_for_the_writer(store, place):
    with Connection(place, read_only=True, timeout=0) as reader, store.transaction():
        store.save_link(_link(1))
        assert reader.rows("SELECT * FROM link") == []


KILLED = """
    import os, sys
    from pathlib import Path
    from sagesync_desktop.core.types import Link, ModuleId
    from sagesync_desktop.store.address import ServerAddress
    from sagesync_desktop.store.store import Store
    home = Path(sys.argv[1])
    store = Store.open(ServerAddress(sys.argv[2], home) if sys.argv[2:] else home)
    link = lambda n: Link(ModuleId.PRODUCTS, f"s{n}", f"v{n}", {}, "", "")
    store.save_link(link(2))
    with store.transaction():
        for n in range(10, 4000):
            store.save_link(link(n))
        os._exit(9)
"""


def test_a_program_killed_before_the_commit_leaves_the_old_state(place):
    with Store.open(place) as store:
        store.save_link(_link(1))
        note = Intent(0, ModuleId.PRODUCTS, Side.SAGE, Verb.CREATE, None, "v1", {}, "0" * 32, _moment())
        note = store.add_intent(note)
    named = [place] if isinstance(place, Path) else [place.home, place.url]
    ended = subprocess.run([sys.executable, "-c", textwrap.dedent(KILLED), *named], check=False)
    assert ended.returncode == 9
    with Store.open(place) as store:
        assert (_linked(store), store.intents()) == (["s1", "s2"], (note,))


def _moment():
    return datetime(2026, 3, 14, tzinfo=UTC)
