"""A cure for the ticked records, or for all of a cause."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from sagesync_desktop.app.desk import DeskFilter
from sagesync_desktop.core.rules import Group
from sagesync_desktop.gui.desk.scope import Scope
from tests.gui import desk_values as desk
from tests.gui.desk_page import (
    GROUP_TAX,
    fill,
    held_invoice,
    opened,
    show,
)
from tests.gui.seen import words


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    """The desk of a company in which nothing is held back."""
    return opened(qtbot, controller, dialogs)


def test_ticking_by_key_turns_the_cure_to_the_ticked_records(qtbot, services, store, page):
    fill(services, store, desk_group=desk.SOME_CANNOT)
    show(qtbot, page)
    page.records.table.setFocus()
    qtbot.keyClicks(page.records.table, "xjx")
    assert page.fix.scope.scope is Scope.TICKED
    qtbot.waitUntil(lambda: any(len(refs) == 2 for refs, *_ in services.calls("desk_group")))
    refs, cure, value = services.calls("desk_group")[-1]
    assert (set(refs), cure, value) == ({held_invoice("INV-1"), held_invoice("INV-2")}, "individual", None)


def test_a_whole_cause_is_proposed_in_one_sentence_and_done_for_those_that_can(qtbot, services, store, page):
    every = (held_invoice("INV-1"), held_invoice("INV-2"))
    offer = replace(
        desk.SOME_CANNOT,
        cure="individual",
        label="Give every line its own tax",
        orders=tuple(desk.INDIVIDUAL.order(one) for one in every[:1]),
        cannot=(("INV-2", "It has no lines"),),
    )
    fill(services, store, desk_group=offer, desk_refs=every)
    show(qtbot, page)
    page.records.table.setFocus()
    qtbot.keyClick(page.records.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    card = page.fix.cards["individual"]
    told = "Give every line its own tax: for 2 records? 1 can be done, 1 not: It has no lines."
    qtbot.waitUntil(lambda: told in words(card))
    assert card.do.text() == "Do it for 1"
    with qtbot.waitSignal(page.doing.ended):
        qtbot.mouseClick(card.do, Qt.MouseButton.LeftButton)
    assert [order.record_id for order in services.runs[0].cures] == ["7x-INV-1"]
    assert services.calls("desk_refs") == [[DeskFilter(rule=GROUP_TAX, group=Group.NEEDS_YOU)]]


def test_another_cause_begins_with_one_record(qtbot, services, store, page):
    fill(services, store, desk_group=desk.SOME_CANNOT, desk_refs=())
    show(qtbot, page)
    page.fix.scope.choose(Scope.ALL)
    page.cause_table.step(1)
    assert page.fix.scope.scope is Scope.ONE
