"""Killed at any call to a server or to the database: the next run ends as if nothing had happened."""

from functools import partial

import pytest

from tests.engine.company import INVOICES
from tests.engine.doomed import Doomed, Fuse, Killed
from tests.engine.edits import NEW_IN_SAGE, counted, settle
from tests.engine.entries import PLACE, line
from tests.engine.in_step import assert_in_step


def killed_at(company, step, *, store=False, after=False):
    """A run that dies at the n-th call of the store or of the two clients; False when it got through."""
    fuse = Fuse(step)
    if store:
        company.wrap_store = partial(Doomed, fuse=fuse, after=after)
    else:
        company.wrap_port = partial(Doomed, fuse=fuse, after=after)
    try:
        company.sync()
    except Killed:
        return True
    finally:
        company.wrap_store = company.wrap_port = lambda inner: inner
    return False


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", range(1, 22, 2))
def test_killed_at_a_call_to_a_server_the_next_run_ends_as_if_nothing_had_happened(filled, step, after):
    if not killed_at(filled, step, after=after):
        pytest.fail("the run makes fewer calls: take fewer steps")
    filled.restart()
    settle(filled)
    assert set(counted(filled).values()) == {(2, 2)}
    assert_in_step(filled)
    assert filled.held() == []


@pytest.mark.parametrize("step", range(3, 240, 17))
def test_killed_at_a_call_to_the_database_the_next_run_ends_as_if_nothing_had_happened(filled, step):
    if not killed_at(filled, step, store=True):
        pytest.fail("the run makes fewer calls: take fewer steps")
    filled.restart()
    settle(filled)
    assert set(counted(filled).values()) == {(2, 2)}
    assert_in_step(filled)
    assert filled.held() == []


def test_killed_twice_in_a_row_and_then_left_alone(filled):
    for step in (33, 21):
        killed_at(filled, step, after=True)
        filled.restart()
    settle(filled)
    assert set(counted(filled).values()) == {(2, 2)}
    assert_in_step(filled)


class DeadBeforeTheLink:
    """Passes everything on until the first write has been noted and sent: there the program dies."""

    def __init__(self, inner):
        self._inner, self._is_noted = inner, False

    def __getattr__(self, name):
        if name == "save_link" and self._is_noted:
            raise Killed
        self._is_noted = self._is_noted or name == "add_intent"
        return getattr(self._inner, name)


def test_killed_before_a_new_invoice_was_linked_and_changed_by_a_person_it_stays_one_invoice(synced):
    """Its lines, by which it would be recognised without our note of the write, are others by then."""
    NEW_IN_SAGE[INVOICES](synced)
    synced.wrap_store = DeadBeforeTheLink
    with pytest.raises(Killed):
        synced.sync()
    synced.wrap_store = lambda store: store
    made = synced.in_vtiger("Invoice", subject="Job 7")
    gadget = synced.in_vtiger("Products", productcode="G-1")
    synced.vtiger.edit({"id": made["id"], "LineItems": [line(gadget, "4", "20.00")]})
    synced.restart()
    settle(synced)
    assert counted(synced)[INVOICES] == (3, 3)
    assert_in_step(synced)


class DeadWhileReading:
    """Passes everything on until a record that was read is to be kept: there the program dies."""

    def __init__(self, inner):
        self._inner = inner

    def save_seen(self, records):
        if records:
            raise Killed
        self._inner.save_seen(records)

    def __getattr__(self, name):
        return getattr(self._inner, name)


def test_killed_before_what_was_read_was_kept_it_is_read_again(synced):
    synced.account("New Ltd", **PLACE)
    synced.clock.advance(60)
    synced.account("Newer Ltd", **PLACE)
    synced.wrap_store = DeadWhileReading
    with pytest.raises(Killed):
        synced.sync()
    synced.wrap_store = lambda store: store
    synced.restart()
    synced.clock.advance(3600)
    settle(synced)
    assert {"New Ltd", "Newer Ltd"} <= {row["name"] for row in synced.sage.all("contacts")}
    assert_in_step(synced)
