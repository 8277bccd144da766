"""The desk by keyboard alone, and as screen readers tell it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sagesync_desktop.core.runs import UndoOrder
from tests.gui import desk_values as desk
from tests.gui.desk_page import cured, fill, held_invoice, opened, show
from tests.gui.log_support import INVOICES, VTIGER


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    """The desk of a company in which nothing is held back."""
    return opened(qtbot, controller, dialogs)


def test_a_record_is_tried_again_by_key(qtbot, services, store, page):
    fill(services, store, retry=None)
    show(qtbot, page)
    page.records.table.setFocus()
    with qtbot.waitSignal(page.doing.ended):
        qtbot.keyClicks(page.records.table, "r")
    assert services.calls("retry") == [[INVOICES, VTIGER, "7x-INV-2"]]
    assert services.runs[-1].record == (VTIGER, "7x-INV-2")


def test_the_last_cure_is_undone_by_key_after_a_look(qtbot, services, store, page):
    order = UndoOrder(7)
    fill(services, store, undo_of_run=order)
    show(qtbot, page)
    services.run_result = cured(held_invoice("INV-2"), "individual")
    with qtbot.waitSignal(page.doing.ended):
        page.fix.cards["individual"].do.click()
    with qtbot.waitSignal(page.undoing.ended):
        qtbot.keyClick(page.records.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert services.calls("undo_of_run") == [[7]]
    assert (services.runs[-1].undo, services.runs[-1].preview) == (order, True)


def test_esc_leads_back_from_the_cures_to_the_records_and_the_causes(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    page.fix.enter()
    assert page.step_back()
    assert page.records.table.hasFocus()
    assert page.step_back()
    assert page.cause_table.hasFocus()
    assert not page.step_back()


def test_the_slash_leads_to_the_search(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    page.records.table.setFocus()
    qtbot.keyClicks(page.records.table, "/")
    assert page.records.search.hasFocus()


def test_everything_that_takes_the_focus_has_a_name(qtbot, services, store, page):
    cures = (desk.OWN_NAME, desk.ADJUST, desk.DATE, desk.ACCOUNT, *desk.KEEPS, desk.SAME, *desk.ASIDE)
    could_be = (desk.CANDIDATE,)
    fill(services, store, desk.record(cures=cures, candidates=could_be, clashes=(desk.CLASH,)))
    show(qtbot, page)
    nameless = []
    for cure in cures:
        page.fix.unfold(cure.id)
        nameless += [one for one in page.findChildren(QWidget) if takes_focus(one) and not told_as(one)]
    assert nameless == []


def takes_focus(widget):
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def told_as(widget):
    """By its own name or its words; parts that Qt makes itself have the name of what they are in."""
    own = widget.accessibleName() or getattr(widget, "text", str)()
    return own or widget.parentWidget().accessibleName()
