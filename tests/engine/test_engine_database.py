"""The local database goes wrong in the middle of things, is lost, or goes back in time."""

import os

import pytest

from sagesync_desktop.core.errors import StoreError, StoreUnreadable
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.store.store import Store, restore
from tests.engine.company import INVOICES
from tests.engine.edits import EDITS, NEW_IN_SAGE, NEW_IN_VTIGER, counted, settle
from tests.engine.in_step import assert_in_step
from tests.engine.places import file_only, remove

posix_only = pytest.mark.skipif(os.name != "posix", reason="Windows keeps an open file from being deleted")
DAY = 86_400


class Saboteur:
    """A store behind which something happens just before the n-th transaction."""

    def __init__(self, inner, at, act):
        self._inner, self._left, self._act = inner, at, act

    def __getattr__(self, name):
        return getattr(self._inner, name)

    def transaction(self):
        self._left -= 1
        if self._left == 0:
            self._act()
        return self._inner.transaction()


# -- while it is open


@posix_only
@file_only
@pytest.mark.parametrize("at", [1, 5, 9, 14, 20])
def test_a_database_that_is_deleted_in_mid_run_ends_it_and_the_next_start_loses_nothing(filled, at):
    filled.wrap_store = lambda store: Saboteur(store, at, lambda: remove(filled.database))
    with pytest.raises(StoreUnreadable):
        filled.sync()
    filled.wrap_store = lambda store: store
    filled.lose_database()
    settle(filled)
    assert set(counted(filled).values()) == {(2, 2)}
    assert_in_step(filled)


@posix_only
@file_only
def test_a_file_that_became_read_only_stops_the_run_before_it_writes_to_a_server(synced):
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, there)
    before = synced.snapshot()
    with synced.store.transaction():
        pass
    synced.store.connection.execute("PRAGMA query_only = 1")
    with pytest.raises(StoreError):
        synced.sync()
    assert synced.snapshot() == before
    synced.store.connection.execute("PRAGMA query_only = 0")
    settle(synced)
    assert_in_step(synced)


# -- lost altogether


def test_a_lost_database_is_rebuilt_from_numbers_where_names_have_changed_meanwhile(synced):
    """An invoice is known by its reference, whatever else was edited before the loss was noticed."""
    synced.sage.update(
        "sales_invoices", synced.in_sage("sales_invoices", reference="INV1")["id"], {"notes": "Called twice"}
    )
    links = {module: sorted(synced.store.link_ids(module)) for module in ModuleId}
    counts = synced.count()
    synced.lose_database()
    synced.finished()
    settle(synced)
    assert {module: sorted(synced.store.link_ids(module)) for module in ModuleId} == links
    assert synced.count() == counts
    assert synced.held() == []


def test_with_one_side_edited_after_the_database_was_lost_nothing_is_made_or_deleted(synced):
    counts = synced.count()
    synced.lose_database()
    for edit in ("organization in Vtiger", "product in Vtiger", "contact in Vtiger"):
        act, there, _back = EDITS[edit]
        act(synced, there)
    ran = synced.finished()
    assert {status for _module, _side, status, _name in ran.written} <= {"updated"}
    settle(synced)
    assert synced.count() == counts
    assert_in_step(synced)


def test_a_lost_database_does_not_bring_deleted_records_back(synced):
    gone = synced.sage_product("Free", "F-1")["id"]
    synced.finished()
    synced.finished()
    twin = synced.in_vtiger("Products", productcode="F-1")["id"]
    synced.sage.delete("products", gone)
    synced.vtiger.delete(twin)
    counts = synced.count()
    synced.lose_database()
    settle(synced)
    assert synced.count() == counts


# -- back in time


def go_back_to(company, copy):
    company.store.close()
    restore(company.database, copy)
    company.store = Store.open(company.database)


@pytest.fixture
def copy(synced, tmp_path):
    """A copy of the database, made before whatever the test does next."""
    target = tmp_path / "copy.db"
    synced.store.backup(target)
    return target


@file_only
@pytest.mark.parametrize("days", [0, 3, 30])
def test_after_an_older_copy_was_restored_new_records_and_edits_since_are_linked_and_not_made_again(
    synced, copy, days
):
    for make in (*NEW_IN_VTIGER.values(), *NEW_IN_SAGE.values()):
        make(synced)
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, there)
    settle(synced)
    counts, links = synced.count(), {module: sorted(synced.store.link_ids(module)) for module in ModuleId}
    synced.clock.advance(days * DAY)
    go_back_to(synced, copy)
    ran = synced.finished()
    assert ran.written == []
    settle(synced)
    assert synced.count() == counts
    assert {module: sorted(synced.store.link_ids(module)) for module in ModuleId} == links
    assert_in_step(synced)


@file_only
def test_after_an_older_copy_was_restored_what_was_deleted_since_stays_deleted(synced, copy):
    gone = synced.in_vtiger("Products", productname="Gadget")["id"]
    synced.vtiger.delete(gone)
    synced.clock.advance(DAY)
    synced.finished()
    go_back_to(synced, copy)
    counts = synced.count()
    synced.clock.advance(DAY)
    ran = synced.finished()
    assert ("record.deleted_elsewhere", "Gadget") in ran.rules
    settle(synced)
    assert synced.count() == counts


@file_only
def test_a_write_that_was_open_in_a_restored_copy_is_not_sent_a_second_time(synced, tmp_path):
    NEW_IN_VTIGER[INVOICES](synced)
    synced.faults.add("drop_after", side="sage", method="POST", path="/sales_invoices", times=None)
    synced.sync()
    assert synced.store.intents()
    synced.store.backup(tmp_path / "copy.db")
    settle(synced)
    counts = synced.count()
    synced.clock.advance(10 * DAY)
    go_back_to(synced, tmp_path / "copy.db")
    settle(synced)
    assert synced.store.intents() == ()
    assert synced.count() == counts
    assert_in_step(synced)
