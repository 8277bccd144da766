"""What was synced with a note: found in the log, read with its cure, and marked as read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from sagesync_desktop.core.logviews import EVERY_NOTE, Note, OutcomeFilter
from sagesync_desktop.gui.log.notes import NotePanel
from sagesync_desktop.gui.log.outcomes_model import OutcomeColumn
from sagesync_desktop.gui.log.page import LogPage
from sagesync_desktop.gui.log.runs_model import RunColumn
from sagesync_desktop.store.store import Store
from tests.gui.log_support import PRODUCTS, add_run, noted, outcome
from tests.gui.record_values import KEY, view
from tests.gui.seen import words

UNREAD = OutcomeFilter(notes=frozenset({Note.UNREAD}))


@pytest.fixture
def page(qtbot, app_light, controller, services, dialogs, store, database):
    """Three notes of two kinds and a record without one, in a log that services write to as they do."""
    services.replies["record"] = view()
    for method in ("read_notes", "read_notes_alike"):
        services.replies[method] = _on_the_store(database, method)
    replaced = noted("P-1", "change.replaced", module=PRODUCTS)
    add_run(store, outcome("INV-1"), noted("INV-2"), noted("INV-3"), replaced)
    made = LogPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 664)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def _on_the_store(database, method):
    def call(*arguments):
        with Store.open(database) as own:  # of the worker's thread
            return getattr(own, method)(*arguments)

    return call


@pytest.fixture
def unread(page):
    """The page with the unread notes."""
    page.open_outcomes(UNREAD)
    return page


def names(page):
    model = page.outcomes.model
    return [model.data(model.index(row, OutcomeColumn.NAME)) for row in range(model.rowCount())]


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_note_is_shown_with_what_to_do(unread):
    unread.outcomes.table.selectRow(2)
    note = unread.outcomes.note
    assert note.isVisible()
    assert (note.because.text(), note.fix.text()) == (
        "Sage keeps “INV-2” in another form",
        "What to do: Look at it in Sage.",
    )
    assert note.because.text() in note.accessibleName()


def test_a_record_without_a_note_shows_none(page):
    page.open_outcomes(OutcomeFilter(text="INV-1"))
    page.outcomes.table.selectRow(0)
    assert not page.outcomes.note.isVisible()


def test_one_note_is_marked_as_read_and_the_next_comes_up(qtbot, unread):
    unread.outcomes.table.selectRow(1)
    press(qtbot, unread.outcomes.note.read)
    qtbot.waitUntil(lambda: names(unread) == ["P-1", "INV-2"])
    assert unread.outcomes.table.currentIndex().row() == 1
    assert "INV-2" in unread.outcomes.note.because.text()


def test_notes_of_one_kind_are_marked_as_read_together(qtbot, unread):
    unread.outcomes.table.selectRow(1)
    press(qtbot, unread.outcomes.note.alike)
    qtbot.waitUntil(lambda: names(unread) == ["P-1"])


def test_all_that_are_listed_are_marked_as_read(qtbot, services, unread):
    unread.outcomes.filters.search.setText("INV")
    unread.outcomes.filters.search_now()
    press(qtbot, unread.outcomes.mark_read)
    qtbot.waitUntil(lambda: not names(unread))
    assert services.calls("read_notes") == [[(3, 2)]]
    assert not unread.outcomes.note.isVisible()
    assert not unread.outcomes.mark_read.isVisible()


def test_after_the_last_note_the_list_says_that_all_are_read(qtbot, unread):
    press(qtbot, unread.outcomes.mark_read)
    qtbot.waitUntil(lambda: not names(unread))
    assert "No note is unread" in words(unread.outcomes.nothing)
    assert unread.focusWidget() is unread.outcomes.back


def test_what_is_read_already_is_not_offered_to_be_marked(qtbot, page):
    page.open_outcomes(OutcomeFilter(notes=EVERY_NOTE))
    press(qtbot, page.outcomes.mark_read)
    qtbot.waitUntil(page.outcomes.mark_read.isHidden)
    assert len(names(page)) == 3


def test_a_note_that_was_read_stays_in_the_list_of_all(qtbot, page):
    page.open_outcomes(OutcomeFilter(notes=EVERY_NOTE))
    page.outcomes.table.selectRow(0)
    press(qtbot, page.outcomes.note.read)
    qtbot.waitUntil(page.outcomes.note.read.isHidden)
    assert page.outcomes.note.title.text().startswith("Synced with a note, read")
    assert (page.outcomes.table.currentIndex().row(), len(names(page))) == (0, 3)


def test_a_screen_reader_hears_whether_a_note_is_unread(unread):
    model = unread.outcomes.model
    told = model.data(model.index(1, OutcomeColumn.REASON), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Synced with a note: Sage keeps “INV-3” in another form"


def test_a_record_s_tab_shows_its_unread_note_until_it_is_read(qtbot, controller, services, page):
    (line, *_) = controller.log.outcomes(UNREAD)
    services.replies["record"] = view(history=(line,))
    page.open_record(*KEY)
    (tab,) = (page.tabs.widget(place) for place in range(1, page.tabs.count()))
    qtbot.waitUntil(lambda: tab.findChild(NotePanel) is not None)
    panel = tab.findChild(NotePanel)
    assert panel.because.text() == "Sage keeps “P-1” in another form"
    services.replies["record"] = view(history=(replace(line, note=Note.READ),))
    press(qtbot, panel.read)
    qtbot.waitUntil(lambda: tab.findChild(NotePanel) is None)
    assert services.calls("read_notes") == [[(line.id,)]]


def test_the_count_of_notes_goes_first_where_the_list_of_runs_is_narrow(qtbot, page):
    table = page.runs.table
    for width, is_hidden in ((700, False), (400, True), (700, False)):
        table.resize(width, table.height())
        assert table.isColumnHidden(RunColumn.NOTED) is is_hidden
