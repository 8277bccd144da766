from datetime import timedelta

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from sagesync_desktop.core.runs import Progress
from sagesync_desktop.core.types import Phase
from sagesync_desktop.gui.log.runs_model import NOWHERE, RUNS, RunColumn, RunsModel
from tests.gui.log_support import AT, add_run, noted, outcome, skipped


@pytest.fixture
def model(qapp, log):
    return RunsModel(lambda: log, lambda: AT)


def texts(model, row):
    return [model.data(model.index(row, column)) for column in RunColumn]


def test_a_run_is_told_with_its_counts(store, model):
    add_run(store, outcome("INV-1"), outcome("INV-2"), skipped("INV-3"), noted("INV-4"))
    model.update_top()
    state, _, *counts = texts(model, 0)
    assert (state, counts) == ("Finished", ["3", "0", "1", "1"])


def test_the_year_of_a_run_is_told_when_the_window_s_clock_is_in_another(store, log, qapp):
    add_run(store)
    shown = {}
    for years in (0, 1):
        listed = RunsModel(lambda: log, lambda years=years: AT.replace(year=AT.year + years))
        listed.update_top()
        shown[years] = texts(listed, 0)[RunColumn.STARTED]
    assert str(AT.year) not in shown[0]
    assert str(AT.year) in shown[1]


def test_a_preview_has_no_counts_since_it_wrote_nothing(store, model):
    add_run(store, noted("INV-1"), state="preview", trigger="preview")
    model.update_top()
    assert texts(model, 0)[2:] == ["", "", "", ""]


def test_a_state_has_an_icon_beside_its_word(store, model):
    add_run(store)
    model.update_top()
    assert not model.data(model.index(0, RunColumn.STATE), Qt.ItemDataRole.DecorationRole).isNull()


def test_a_preview_is_called_one(store, model):
    add_run(store, state="preview", trigger="preview")
    model.update_top()
    assert texts(model, 0)[RunColumn.STATE] == "Preview"


def test_the_newest_run_stands_first(store, model):
    add_run(store, at=AT)
    newest = add_run(store, at=AT + timedelta(hours=1))
    model.update_top()
    assert model.item(0).id == newest


def test_a_new_run_leaves_the_selected_one_selected(store, model):
    first = add_run(store)
    model.update_top()
    selected = QPersistentModelIndex(model.index(0, 0))
    add_run(store)
    model.update_top()
    assert model.item(selected.row()).id == first


def test_a_run_that_ended_is_shown_so_in_its_place(qtbot, store, model):
    run = add_run(store, state="running")
    model.set_running(True)
    store.end_run(run, "finished", AT + timedelta(seconds=9), (), {})
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.rowsInserted):
        model.set_running(False)
    assert texts(model, 0)[RunColumn.STATE] == "Finished"


def test_the_run_that_is_going_on_shows_how_far_it_is(store, model):
    add_run(store, state="running")
    model.set_running(True)
    model.set_progress(Progress(Phase.APPLY, done=30, total=120))
    assert texts(model, 0)[RunColumn.STATE] == "Running 25 %"


def test_a_run_that_a_crash_left_behind_does_not_say_that_it_is_running(store, model):
    add_run(store, state="running")
    model.update_top()
    assert texts(model, 0)[RunColumn.STATE] == "Interrupted"


def test_progress_fetches_a_run_that_is_not_listed_yet(store, model):
    model.set_running(True)
    add_run(store, state="running")
    model.set_progress(Progress(Phase.FETCH))
    assert model.rowCount() == 1


def test_older_runs_are_read_when_they_are_wanted(qtmodeltester, store, model):
    with store.transaction():
        for _ in range(RUNS + 1):
            add_run(store)
    model.update_top()
    assert (model.rowCount(), model.canFetchMore(NOWHERE)) == (RUNS, True)
    model.fetchMore(NOWHERE)
    assert (model.rowCount(), model.canFetchMore(NOWHERE)) == (RUNS + 1, False)
    qtmodeltester.check(model)


def test_a_page_that_was_the_last_one_ends_the_list(store, model):
    with store.transaction():
        for _ in range(RUNS):
            add_run(store)
    model.update_top()
    model.fetchMore(NOWHERE)
    assert not model.canFetchMore(NOWHERE)


def test_a_list_without_anything_in_common_begins_anew(qtbot, store, model):
    add_run(store)
    model.update_top()
    with store.transaction():
        for _ in range(RUNS):
            add_run(store)
    with qtbot.waitSignal(model.modelReset):
        model.update_top()
    assert model.rowCount() == RUNS


def test_the_model_keeps_qts_rules_while_runs_arrive(qtmodeltester, store, model):
    qtmodeltester.check(model)
    add_run(store, state="running")
    model.set_running(True)
    model.set_progress(Progress(Phase.PLAN))
    add_run(store)
    model.update_top()
    assert model.rowCount() == 2
