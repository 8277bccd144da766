"""The desk by keyboard alone, and as screen readers tell it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sagesync_desktop.core.runs import UndoOrder
from tests.gui import desk_values as desk
from tests.gui.desk_page import NO_TEXT, cured, fill, held_invoice, opened, show
from tests.gui.log_support import INVOICES, VTIGER
from tests.gui.seen import words


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


def asked_of_many(_refs, cure, value):
    """Nothing can be done before a value is given."""
    return replace(desk.SOME_CANNOT, cure=cure, orders=desk.SOME_CANNOT.orders if value else ())


def test_a_value_for_many_leads_to_the_button_once_it_is_known_what_it_comes_to(qtbot, services, store, page):
    picking = replace(desk.ADJUST, warning="", before=None, after=None)
    found = desk.FOUND[:1]
    fill(services, store, desk.record(cures=(picking,)), desk_group=asked_of_many, desk_refs=(), pick=found)
    show(qtbot, page)
    page.records.table.setFocus()
    qtbot.keyClick(page.records.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.records.table, Qt.Key.Key_Return)
    card = page.fix.cards["adjustment_line"]
    assert (card.do.text(), card.do.isEnabled()) == ("Do it", False)
    qtbot.waitUntil(lambda: card.shown.count() > 0)
    assert (card.do.text(), card.do.isEnabled()) == ("Do it", False)
    qtbot.keyClicks(card.field.search, "deliv")
    qtbot.waitUntil(lambda: card.field.found.count() == 1)
    qtbot.keyClick(card.field.search, Qt.Key.Key_Return)
    qtbot.waitUntil(card.do.hasFocus)
    assert card.do.text() == "Do it for 21"


def test_an_entered_value_that_does_not_do_can_be_corrected_at_once(qtbot, services, store, page):
    unfit = replace(desk.OWN_NAME, value="Lamp", unfit="Another item has this name")
    fill(services, store, desk.record(NO_TEXT, (desk.OWN_NAME,)), desk_try=unfit)
    show(qtbot, page)
    card = page.fix.cards["own_name"]
    card.do.setEnabled(False)
    card.field.edit.setFocus()
    card.field.edit.setText("Lamp")
    qtbot.keyClick(card.field.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Another item has this name." in words(card))
    assert card.field.edit.hasFocus()


def test_enter_before_the_cures_have_come_leads_to_them_when_they_come(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    page.records.table.setFocus()
    qtbot.keyClicks(page.records.table, "j")
    qtbot.keyClick(page.records.table, Qt.Key.Key_Return)
    assert page.records.table.hasFocus()
    qtbot.waitUntil(lambda: page.fix.cards["individual"].do.hasFocus())
    assert page.fix.record.ref == held_invoice("INV-1")


def test_nothing_is_done_to_a_record_whose_cures_are_not_shown_yet(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    page.records.table.setFocus()
    qtbot.keyClicks(page.records.table, "j")
    page.fix.cards["individual"].do.click()
    assert services.runs == []
    qtbot.waitUntil(lambda: page.fix.record.ref == held_invoice("INV-1"))
    page.fix.cards["individual"].do.click()
    qtbot.waitUntil(lambda: len(services.runs) == 1)
    assert services.runs[0].cures[0].record_id == "7x-INV-1"


def test_keys_go_to_the_causes_when_the_page_comes_and_back_to_the_records(qtbot, services, store, page):
    page.take_focus()
    fill(services, store)
    show(qtbot, page)
    assert page.cause_table.hasFocus()
    qtbot.keyClick(page.cause_table, Qt.Key.Key_Return)
    assert page.records.table.hasFocus()
    page.take_focus()
    assert page.records.table.hasFocus()


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


def test_two_records_beside_each_other_are_heard_as_sentences(qtbot, services, store, page):
    fill(services, store, desk.record(candidates=(desk.CANDIDATE,), clashes=(desk.CLASH,)))
    show(qtbot, page)
    heard = {type(one).__name__: one.accessibleName() for one in page.fix.inner.findChildren(QWidget)}
    assert heard["ClashesGrid"] == (
        "Primary Phone: 0161 496 0151 in Vtiger, 0161 496 0152 in Sage, last agreed 0161 496 0150."
    )
    assert heard["BesideGrid"].startswith("Organization Name: Pennine Site Supplies in Vtiger, ")
    assert "Equal: " in heard["BesideGrid"]


def takes_focus(widget):
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def told_as(widget):
    """By its own name or its words; parts that Qt makes itself have the name of what they are in."""
    own = widget.accessibleName() or getattr(widget, "text", str)()
    return own or widget.parentWidget().accessibleName()
