"""Writes made one after another: what one came to is committed with the note of the next one."""

from dataclasses import replace

import pytest

from sagesync_desktop.core.errors import StoreError
from sagesync_desktop.core.ports import Seen
from sagesync_desktop.core.types import (
    Intent,
    Link,
    ModuleId,
    Outcome,
    Record,
    RecordRef,
    Side,
    Skip,
    Status,
    Trigger,
    Verb,
)
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.store import Store

PRODUCTS = ModuleId.PRODUCTS


@pytest.fixture
def beside(place, store):
    """What another connection sees: (links, keys of the notes)."""
    with Connection(place, read_only=True) as reader:
        yield lambda: (
            [one for (one,) in reader.rows("SELECT sage_id FROM link ORDER BY sage_id")],
            [one for (one,) in reader.rows("SELECT idempotency_key FROM intent ORDER BY id")],
        )


class Stopped(Exception):
    """Ends a turn early."""


class Dead(BaseException):
    """The program was killed."""


def note(store, noon, key):
    return store.add_intent(Intent(0, PRODUCTS, Side.SAGE, Verb.CREATE, None, f"7x{key}", {}, key, noon))


def conclude(store, intent, number, *, vtiger_id=None):
    with store.concluded():
        store.clear_intent(intent.id)
        store.save_link(Link(PRODUCTS, f"s{number}", vtiger_id or f"v{number}", {}, "", ""), is_new=True)


def test_what_a_write_came_to_counts_with_the_note_of_the_next_one(store, beside, noon):
    with store.in_turn():
        conclude(store, note(store, noon, "a"), 1)
        assert beside() == ([], ["a"])
        second = note(store, noon, "b")
        assert beside() == (["s1"], ["b"])
        conclude(store, second, 2)
    assert beside() == (["s1", "s2"], [])


def test_whoever_asks_a_server_commits_first(store, beside, noon):
    with store.in_turn():
        conclude(store, note(store, noon, "a"), 1)
        store.commit()
        assert beside() == (["s1"], [])


def end_with(store, noon, error):
    with store.in_turn():
        conclude(store, note(store, noon, "a"), 1)
        raise error


def test_what_was_concluded_is_kept_when_the_run_ends_early(store, beside, noon):
    with pytest.raises(Stopped):
        end_with(store, noon, Stopped)
    assert beside() == (["s1"], [])


def test_killed_before_the_commit_the_note_of_the_answered_write_is_there(store, beside, noon):
    with pytest.raises(Dead):
        end_with(store, noon, Dead)
    assert beside() == ([], ["a"])
    assert [intent.idempotency_key for intent in store.intents()] == ["a"]


def link_twice(store, noon):
    with store.in_turn():
        conclude(store, note(store, noon, "a"), 1)
        conclude(store, note(store, noon, "b"), 2, vtiger_id="v1")


def test_what_cannot_be_kept_leaves_the_note_and_what_was_committed_before(store, beside, noon):
    with pytest.raises(StoreError, match="linked twice"):
        link_twice(store, noon)
    assert beside() == (["s1"], ["b"])


def save_and_stop(store, name):
    with store.transaction():
        store.set_cursor(name, "1")
        raise Stopped


def test_what_is_held_back_in_between_is_part_of_the_next_commit(store, noon):
    with store.in_turn():
        conclude(store, note(store, noon, "a"), 1)
        with pytest.raises(Stopped):
            save_and_stop(store, "lost")
        with store.transaction():
            store.set_cursor("kept", "1")
        note(store, noon, "b")
    assert (store.cursor("lost"), store.cursor("kept")) == (None, "1")


def test_a_settled_note_is_not_listed_before_its_commit(store, noon):
    with store.in_turn():
        conclude(store, note(store, noon, "a"), 1)
        assert store.intents() == ()


def test_outside_a_turn_each_write_is_committed_at_once(store, beside, noon):
    conclude(store, note(store, noon, "a"), 1)
    assert beside() == (["s1"], [])


def test_closed_in_a_turn_what_was_not_committed_is_gone(place, noon):
    store = Store.open(place)
    with store.in_turn():
        conclude(store, note(store, noon, "a"), 1)
        store.close()
    with Store.open(place) as again:
        assert (again.links(PRODUCTS), len(again.intents())) == ((), 1)


# -- what is settled along with a write


def seen_of(side, own, *, pending, fields=None):
    return Seen(Record(PRODUCTS, side, own, "r1", fields or {"a": own}), pending=pending, title="Bolt")


def test_a_record_is_settled_with_another_that_is_saved_and_stays_as_it_was_read(store):
    source = seen_of(Side.VTIGER, "7x1", pending=True)
    store.save_seen([source, seen_of(Side.VTIGER, "7x2", pending=True)])
    store.save_seen([seen_of(Side.SAGE, "s1", pending=False)], settled=source.record.ref)
    assert store.pending(PRODUCTS, Side.VTIGER) == ("7x2",)
    assert store.seen(PRODUCTS, Side.VTIGER, "7x1").record == source.record
    assert store.seen(PRODUCTS, Side.SAGE, "s1").record.fields == {"a": "s1"}
    assert [one.id for one in store.find_records(PRODUCTS, Side.VTIGER, "bolt", 9)] == ["7x1", "7x2"]


def test_what_is_not_there_is_not_settled_into_being(store):
    store.save_seen(
        [seen_of(Side.SAGE, "s1", pending=False)], settled=Record(PRODUCTS, Side.VTIGER, "7x9", "", {}).ref
    )
    assert store.seen(PRODUCTS, Side.VTIGER, "7x9") is None


# -- many at once


@pytest.mark.parametrize("is_new", [True, False])
def test_many_links_are_saved_at_once_whatever_was_known_of_them(store, is_new):
    first = [Link(PRODUCTS, f"s{n}", f"v{n}", {"n": n}, "a", "b") for n in range(3)]
    store.save_links(first[:2], is_new=is_new)
    moved = [replace(link, base={"n": -1}) for link in first]
    store.save_links(moved, is_new=is_new)
    assert list(store.links(PRODUCTS)) == moved


def test_of_many_links_a_second_one_for_either_id_is_refused_and_none_is_kept(store):
    links = [Link(PRODUCTS, "s1", "v1", {}, "", ""), Link(PRODUCTS, "s2", "v1", {}, "", "")]
    with pytest.raises(StoreError, match="linked twice"):
        store.save_links(links, is_new=True)
    assert store.links(PRODUCTS) == ()


def test_a_pair_linked_with_many_others_is_no_longer_one_that_was_let_go(store):
    pair = Link(PRODUCTS, "s1", "v1", {}, "", "")
    store.save_link(pair)
    store.let_go(pair)
    assert store.former_links(PRODUCTS) == (pair,)
    store.save_links([pair], is_new=True)
    assert store.former_links(PRODUCTS) == ()


def test_many_records_are_settled_at_once_and_others_are_not(store):
    store.save_seen([seen_of(Side.VTIGER, f"7x{n}", pending=True) for n in range(3)])
    store.settle_all([RecordRef(PRODUCTS, Side.VTIGER, f"7x{n}") for n in range(2)])
    assert store.pending(PRODUCTS, Side.VTIGER) == ("7x2",)


def test_many_lines_of_the_log_are_those_that_were_added_one_by_one(store, noon):
    run = store.begin_run(Trigger.MANUAL, noon)
    why = Skip("server.altered", "As it is", "")
    lines = [
        Outcome(
            PRODUCTS, Side.VTIGER, Status.UNCHANGED, f"Bolt {n}", f"s{n}", f"v{n}", why=why if n else None
        )
        for n in range(3)
    ]
    store.add_outcomes(run, lines, noon)
    for line in lines:
        store.add_outcome(run, line, noon)
    rows = store.connection.rows("SELECT name, rule, noted, sage_id FROM outcome ORDER BY id")
    assert rows[:3] == rows[3:]
    assert [row[2] for row in rows[:3]] == [None, 1, 1]
