"""A record that waits for another one: the pane leads there, and back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from sagesync_desktop.core.types import RecordRef
from tests.gui import desk_values as desk
from tests.gui.desk_page import NO_TEXT, fill, opened, show
from tests.gui.log_support import INVOICES, PRODUCTS, VTIGER, held

LAMP = RecordRef(PRODUCTS, VTIGER, "7x-P-1")


@pytest.fixture
def page(qtbot, app_light, controller, dialogs, services, store):
    """The desk on an invoice that waits for its product, which is held back as well."""
    shown = desk.record("invoice.item_missing")
    lamp = desk.record(NO_TEXT, (desk.OWN_NAME, *desk.ASIDE), "Site lamp", ref=LAMP)

    def record(ref):
        waits = replace(shown, ref=ref, title=ref.id, waits_for=LAMP, awaited="Site lamp")
        return lamp if ref == LAMP else waits

    fill(services, store, shown, desk_record=record)
    return show(qtbot, opened(qtbot, controller, dialogs))


def test_the_pane_leads_to_the_record_that_is_waited_for_and_back(qtbot, page):
    fix = page.fix
    assert fix.awaited.text() == "Waits for Site lamp"
    assert not fix.back.isVisible()
    first = fix.record.ref
    qtbot.mouseClick(fix.awaited, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: fix.record.title == "Site lamp")
    assert "own_name" in fix.cards
    assert (fix.awaited.isVisible(), fix.back.text()) == (False, f"Back to {first.id}")
    qtbot.mouseClick(fix.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: fix.record.ref == first)
    assert not fix.back.isVisible()


def test_a_key_leads_there_and_what_is_shown_is_what_is_cured(qtbot, services, page):
    page.records.table.setFocus()
    qtbot.keyClicks(page.records.table, "w")
    qtbot.waitUntil(lambda: page.fix.record.title == "Site lamp")
    qtbot.mouseClick(page.fix.cards["own_name"].do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(services.runs) == 1)
    ((order,),) = [run.cures for run in services.runs]
    assert (order.module, order.record_id, order.cure) == (PRODUCTS, LAMP.id, "own_name")


def test_another_record_of_the_list_begins_a_way_of_its_own(qtbot, page):
    page.fix.follow()
    qtbot.waitUntil(lambda: page.fix.record.title == "Site lamp")
    page.records.table.step(1)
    qtbot.waitUntil(lambda: page.fix.record.title != "Site lamp")
    assert not page.fix.back.isVisible()


def test_a_record_of_the_log_is_led_to_its_cures(qtbot, page, store):
    wanted = held("INV-2")
    page.show_rule(wanted.why.rule, INVOICES, wanted.ref)
    qtbot.waitUntil(lambda: page.fix.record is not None and page.fix.record.ref == wanted.ref)
    assert page.records.current().ref == wanted.ref
    assert page.records.table.hasFocus()


def test_a_record_that_is_led_to_before_anything_is_known_is_shown_as_soon_as_it_is(
    qtbot, app_light, controller, dialogs, services, store
):
    fill(services, store)
    made = opened(qtbot, controller, dialogs)
    wanted = held("INV-2")
    made.show_rule(wanted.why.rule, INVOICES, wanted.ref)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.fix.record is not None and made.fix.record.ref == wanted.ref)
