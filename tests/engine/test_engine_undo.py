"""Undo: what a run wrote is put back where nobody has changed it since, and the next sync leaves it so."""

import pytest

from sagesync_desktop.core.types import RecordRef
from sagesync_desktop.core.undo import Way
from tests.engine.company import ORGANIZATIONS, PRODUCTS, SAGE, VTIGER
from tests.engine.edits import EDITS, settle
from tests.engine.undone import (
    changed_in_both,
    documents,
    is_idle,
    more_in_sage,
    more_in_vtiger,
    phone_in_sage,
    run_of,
    steps,
    undo,
    values,
)


@pytest.mark.parametrize("name", EDITS)
def test_what_a_sync_changed_is_put_back_and_stays_so(synced, name):
    act, there, _back = EDITS[name]
    act(synced, there)
    before = values(synced)
    ran = synced.finished()
    assert values(synced) != before
    undone = undo(synced, run_of(ran))
    assert steps(undone) == [(Way.PUT_BACK, True, "")]
    assert values(synced) == before
    assert is_idle(synced)
    assert values(synced) == before


@pytest.mark.parametrize("name", EDITS)
def test_an_undone_pair_comes_back_when_one_of_its_records_changes(synced, name):
    act, there, _back = EDITS[name]
    act(synced, there)
    ran = synced.finished()
    wanted = values(synced)
    undo(synced, run_of(ran))
    act(synced, EDITS[name][2])
    synced.finished()
    act(synced, there)
    synced.finished()
    assert values(synced) == wanted
    settle(synced)


@pytest.mark.parametrize("name", ["organization in Sage", "contact in Sage", "product in Sage"])
def test_after_an_undo_the_corrected_value_travels_whoever_owns_the_field(synced, name):
    """What was put back over there is no change of somebody's, which could win."""
    act, there, _back = EDITS[name]
    act(synced, there)
    undo(synced, run_of(synced.finished()))
    ((field, value),) = there.items()
    act(synced, {field: f"{value}, corrected"})
    (line_,) = synced.finished().of("updated")
    assert (line_.target, line_.because, line_.changes[0].after) == (VTIGER, "", f"{value}, corrected")
    settle(synced)


@pytest.mark.parametrize("name", EDITS)
def test_an_undo_is_undone_in_its_turn(synced, name):
    act, there, _back = EDITS[name]
    act(synced, there)
    ran = synced.finished()
    wanted = values(synced)
    again = undo(synced, run_of(undo(synced, run_of(ran))))
    assert steps(again) == [(Way.PUT_BACK, True, "")]
    assert values(synced) == wanted
    assert synced.held() == []
    assert is_idle(synced)


@pytest.mark.parametrize("act", [more_in_vtiger, more_in_sage])
def test_the_lines_of_an_invoice_are_put_back_to_the_penny(synced, act):
    act(synced)
    before = documents(synced)
    ran = synced.finished()
    wanted = documents(synced)
    undone = undo(synced, run_of(ran))
    assert steps(undone) == [(Way.PUT_BACK, True, "")]
    assert documents(synced) == before
    assert is_idle(synced)
    undo(synced, run_of(undone))
    assert documents(synced) == wanted
    assert is_idle(synced)


def test_a_preview_of_an_undo_says_what_would_be_written_and_writes_nothing(synced):
    act, there, back = EDITS["organization in Vtiger"]
    act(synced, there)
    ran = synced.finished()
    before = synced.snapshot()
    (shown,) = undo(synced, run_of(ran), preview=True).report.undone
    assert (shown.step.way, shown.done, shown.step.title) == (Way.PUT_BACK, False, "Alpha Ltd")
    assert [(one.side, one.field, one.before, one.after) for one in shown.step.shown] == [
        (SAGE, "Primary Phone", there["phone"], back["phone"])
    ]
    assert synced.snapshot() == before


def test_a_second_undo_of_a_run_says_that_it_was_undone(synced):
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, there)
    ran = synced.finished()
    first = undo(synced, run_of(ran))
    second = undo(synced, run_of(ran))
    assert second.report.error.title == f"All of it was undone by run {run_of(first)} already"
    assert second.report.undone == ()


def test_of_a_run_that_was_undone_in_part_the_rest_is_undone_and_nothing_twice(synced):
    ran, before = changed_in_both(synced)
    ref = RecordRef(PRODUCTS, SAGE, synced.in_sage("products", item_code="W-1")["id"])
    first = undo(synced, run_of(ran), ref)
    foretold = undo(synced, run_of(ran), preview=True)
    assert [one.step.ref.module for one in foretold.report.undone] == [ORGANIZATIONS]
    second = undo(synced, run_of(ran))
    assert steps(second) == [(Way.PUT_BACK, True, "")]
    assert list(second.messages) == [f"1 of its records was undone by run {run_of(first)} before"]
    assert [(one.side, one.method) for one in second.seen if one.method == "PUT"] == []
    assert values(synced) == before
    third = undo(synced, run_of(ran))
    assert third.error.title == f"All of it was undone by run {run_of(first)} and {run_of(second)} already"
    assert (third.report.undone, third.written) == ((), [])
    assert is_idle(synced)


def test_a_run_whose_undo_was_undone_names_the_run_that_is_to_be_undone_now(synced):
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, there)
    ran = synced.finished()
    first = undo(synced, run_of(ran))
    again = undo(synced, run_of(first))
    refused = undo(synced, run_of(ran))
    assert refused.error.title == f"All of it was undone by run {run_of(first)} already"
    assert refused.error.fix == f"Undo run {run_of(again)}, which has done it once more"
    assert (refused.report.undone, refused.written) == ((), [])
    third = undo(synced, run_of(again))
    assert steps(third) == [(Way.PUT_BACK, True, "")]
    assert undo(synced, run_of(ran)).error.fix == "Look in the sync log which runs have written something"
    fourth = undo(synced, run_of(third))
    assert undo(synced, run_of(ran)).error.fix == f"Undo run {run_of(fourth)}, which has done it once more"


def test_a_run_that_wrote_nothing_has_nothing_to_undo(synced):
    idle = synced.finished()
    assert "written nothing" in undo(synced, run_of(idle)).report.error.title


def test_two_runs_are_undone_one_after_the_other(synced):
    act, there, back = EDITS["organization in Vtiger"]
    act(synced, {"phone": "0113 496 0111"})
    first = synced.finished()
    act(synced, there)
    second = synced.finished()
    early = undo(synced, run_of(first))
    assert steps(early) == [
        (Way.NOTHING, False, f"Run {run_of(second)} has changed it again since; undo that one first")
    ]
    assert steps(undo(synced, run_of(second))) == [(Way.PUT_BACK, True, "")]
    assert steps(undo(synced, run_of(first))) == [(Way.PUT_BACK, True, "")]
    assert phone_in_sage(synced) == back["phone"]
    assert is_idle(synced)


def test_a_record_s_last_write_is_undone_without_its_run(synced):
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, {"phone": "0113 496 0111"})
    synced.finished()
    act(synced, there)
    synced.finished()
    ref = RecordRef(ORGANIZATIONS, SAGE, synced.in_sage("contacts", name="Alpha Ltd")["id"])
    assert steps(undo(synced, record=ref)) == [(Way.PUT_BACK, True, "")]
    assert phone_in_sage(synced) == "0113 496 0111"
    assert steps(undo(synced, record=ref)) == [(Way.PUT_BACK, True, "")]


def test_a_record_of_which_every_write_was_undone_says_so(synced):
    act, there, _back = EDITS["organization in Vtiger"]
    act(synced, there)
    ran = synced.finished()
    ref = RecordRef(ORGANIZATIONS, SAGE, synced.in_sage("contacts", name="Alpha Ltd")["id"])
    idle = synced.finished()
    for row in synced.store.written(ref):
        synced.store.set_undone(row.id, run_of(idle))
    assert {row.run for row in synced.store.written(ref)} == {1, run_of(ran)}
    assert undo(synced, record=ref).error.title == f"All of it was undone by run {run_of(idle)} already"
