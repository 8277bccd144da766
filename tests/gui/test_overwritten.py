from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt

from sagesync_desktop.app.undoing import Overwritten
from sagesync_desktop.core.runs import RunReport, Undone, UndoOrder
from sagesync_desktop.core.types import RecordRef, Trigger
from sagesync_desktop.core.undo import Undoing, Way
from sagesync_desktop.gui.desk.page import DeskPage
from sagesync_desktop.store.logreader import LogReader
from tests.gui import desk_values as desk
from tests.gui.log_support import AT, INVOICES, PRODUCTS, SAGE, VTIGER, add_run, replaced
from tests.gui.seen import words

REPLACED = "change.replaced"


def way_back(database, line, **changes):
    """As the services answer of a line of the log."""
    with LogReader.open(database) as log:
        found = log.outcome(line)
    order = UndoOrder(found.run, RecordRef(found.outcome.module, found.outcome.target, found.outcome.sage_id))
    return Overwritten(found, order, **{"is_undone": False, "can_be_undone": True, **changes})


@pytest.fixture
def page(qtbot, app_light, controller, dialogs, store, database, services):
    """Nothing is held back, but an owner's value has replaced two others."""
    lines = (replaced("Harbour Books"), replaced("Site lamp", module=PRODUCTS))
    add_run(store, *lines)
    add_run(store, replaced("Long ago"), at=AT - timedelta(days=40))
    services.replies["overwritten_by"] = partial(way_back, database)
    made = DeskPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 664)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.refresh()
    qtbot.waitUntil(lambda: made.overwritten.put_back.isEnabled())
    return made


def names(pane):
    return [pane.model.item(row).outcome.name for row in range(pane.model.total)]


def test_what_owners_have_overwritten_is_a_cause_for_information(page):
    assert [row.cause.rule for row in map(page.causes.item, range(page.causes.total)) if row.cause] == [
        REPLACED
    ]
    assert page.causes.item(1).count == 0
    assert page.causes.item(0).count == 2
    assert not page.records.isVisible()
    assert sorted(names(page.overwritten)) == ["Harbour Books", "Site lamp"]


def test_what_stood_there_is_shown_and_put_back_after_a_look(qtbot, page, services, dialogs):
    pane = page.overwritten
    assert {"Primary Phone\nSage", "0161 496 0152", "0161 496 0151"} <= {
        text.replace("\N{ZERO WIDTH SPACE}", "") for text in words(pane)
    }
    back = Undoing(RecordRef(INVOICES, SAGE, "s"), (), Way.PUT_BACK, "Harbour Books")
    services.run_result = RunReport(desk.finished(), undone=(Undone(back, True, ""),))
    order = pane.model.item(pane.table.currentIndex().row())
    with qtbot.waitSignal(pane.undoing.ended):
        qtbot.mouseClick(pane.put_back, Qt.MouseButton.LeftButton)
    look, done = services.runs
    assert (look.trigger, look.preview, done.preview) == (Trigger.UNDO, True, False)
    assert done.undo.run == order.run
    assert pane.answer.isVisible()


def test_what_was_put_back_already_is_not_offered_again(qtbot, page, database, services):
    services.replies["overwritten_by"] = partial(way_back, database, is_undone=True, can_be_undone=False)
    page.refresh()
    qtbot.waitUntil(lambda: page.overwritten.state.isVisible())
    assert page.overwritten.state.text() == "It was put back already."
    assert not page.overwritten.put_back.isEnabled()


def test_one_goes_about_in_it_by_keys(qtbot, page):
    page.cause_table.setFocus()
    qtbot.keyClick(page.cause_table, Qt.Key.Key_Return)
    assert page.overwritten.table.hasFocus()
    first = page.overwritten.table.currentIndex().row()
    qtbot.keyClicks(page.overwritten.table, "j")
    assert page.overwritten.table.currentIndex().row() == first + 1
    assert page.step_back()
    assert page.cause_table.hasFocus()


def test_a_module_narrows_it_down(page):
    page.module.set_options([(PRODUCTS, "Products")])
    page.module.set_value(PRODUCTS)
    page.module.picked.emit(PRODUCTS)
    assert names(page.overwritten) == ["Site lamp"]


def test_read_it_is_put_away(qtbot, page, store, services):
    services.replies["read_notes"] = None
    qtbot.mouseClick(page.overwritten.all_read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(services.calls("read_notes")))
    ((lines,),) = services.calls("read_notes")
    assert len(lines) == 2
    store.read_notes(lines)
    page.refresh()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.nothing)
    page.read_too.click()
    assert page.stack.currentWidget() is page.split
    assert not page.overwritten.all_read.isVisible()


def test_its_name_opens_the_record(qtbot, page):
    with qtbot.waitSignal(page.record_wanted) as told:
        qtbot.mouseClick(page.overwritten.show_record, Qt.MouseButton.LeftButton)
    assert told.args[1:] == [VTIGER, page.overwritten.model.item(0).outcome.vtiger_id]
