"""Causes and records of the desk, and what it says while nothing is held back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt

from sagesync_desktop.app.desk import DeskFilter
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.types import Trigger
from sagesync_desktop.gui.desk.causes import CausesModel
from sagesync_desktop.gui.desk.held_model import HeldColumn, HeldModel
from sagesync_desktop.gui.desk.source import LoggedRows
from tests.gui import desk_values as desk
from tests.gui.desk_page import (
    CAUSES,
    GROUP_TAX,
    NO_TEXT,
    cured,
    fill,
    held_invoice,
    listed,
    opened,
    said,
    show,
    titles,
)
from tests.gui.desk_values import cause
from tests.gui.log_support import AT, INVOICES, VTIGER, add_run, held


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    """The desk of a company in which nothing is held back."""
    return opened(qtbot, controller, dialogs)


def test_nothing_held_back_is_a_small_success_after_a_sync_that_finished(qtbot, store, page):
    add_run(store)
    page.refresh()
    qtbot.waitUntil(lambda: "Nothing is held back" in said(page))
    assert page.stack.currentWidget() is page.nothing


@pytest.mark.parametrize("state", ["ended early", "needs attention", "interrupted"])
def test_an_empty_list_claims_nothing_after_a_sync_that_did_not_finish(qtbot, store, page, state):
    add_run(store, state=state)
    page.refresh()
    qtbot.waitUntil(lambda: "Nothing is listed yet" in said(page))
    assert "Nothing is held back" not in said(page)


def test_while_a_sync_runs_nothing_is_said_of_what_it_will_find(qtbot, store, page, controller, services):
    add_run(store)
    services.holds = True
    controller.sync(RunRequest(Trigger.MANUAL))
    qtbot.waitUntil(lambda: "A sync is running" in said(page))
    with qtbot.waitSignal(controller.run_finished):
        services.go.set()
    qtbot.waitUntil(lambda: "Nothing is held back" in said(page))


def test_causes_stand_under_whose_turn_it_is_and_what_waits_under_its_own_cause():
    model = CausesModel()
    model.show(desk.CAUSES)
    rows = [model.item(row) for row in range(model.total)]
    assert [(row.cause.rule if row.cause else row.group, row.depth) for row in rows[:5]] == [
        (Group.NEEDS_YOU, 0),
        ("match.ambiguous", 0),
        ("invoice.organization_missing", 1),
        ("contact.organization_missing", 1),
        ("invoice.group_tax", 0),
    ]
    assert rows[-3].group is Group.INFORMATION
    assert rows[0].count == 46


def test_what_waits_for_nothing_that_is_held_has_a_heading_of_its_own():
    model = CausesModel()
    model.show((cause("invoice.item_missing", 2, Group.WAITING),))
    assert [model.item(row).group for row in range(model.total)] == [Group.WAITING, Group.WAITING]


def test_the_arrow_keys_step_over_headings(qtbot, services, store, page):
    fill(services, store, causes=desk.CAUSES)
    show(qtbot, page)
    assert page.cause_table.chosen().rule == "match.ambiguous"
    for _ in range(6):
        qtbot.keyClick(page.cause_table, Qt.Key.Key_Down)
    assert page.cause_table.chosen().rule == "record.conflict"
    qtbot.keyClick(page.cause_table, Qt.Key.Key_Down)
    assert page.cause_table.chosen().rule == "invoice.before_start"


def test_the_page_says_how_many_wait_for_a_decision_and_how_many_follow(qtbot, services, store, page):
    fill(services, store, causes=desk.CAUSES)
    show(qtbot, page)
    assert (
        page.subtitle_label.text() == "46 records held back until you decide. 14 more follow by themselves."
    )


def test_the_records_of_the_chosen_cause_are_listed_longest_held_first(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    assert listed(page) == ["INV-2", "INV-1"]
    page.cause_table.step(1)
    assert listed(page) == ["P-1"]


def test_records_are_searched_by_customer_and_sorted_by_amount(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    page.records.model.sort(HeldColumn.AMOUNT, Qt.SortOrder.DescendingOrder)
    assert listed(page) == ["INV-1", "INV-2"]
    page.records.search.setText("cozinha")
    page.records.search_now()
    assert listed(page) == ["INV-2"]
    assert page.step_back()
    assert listed(page) == ["INV-1", "INV-2"]


def test_no_date_and_no_amount_is_shortened(qtbot, services, store, page):
    fill(services, store)
    for number, worth in ((3, "-1234567.89"), (4, "7552.63")):
        long_ago = replace(
            held(f"INV-{number}", amount=worth), dated=date(2010, 12, number), customer="15384"
        )
        store.save_skip(long_ago)
    show(qtbot, page)
    table = page.records.table
    for column in (HeldColumn.DATED, HeldColumn.AMOUNT):
        texts = [page.records.model.index(row, column).data() for row in range(4)]
        longest = max(map(table.fontMetrics().horizontalAdvance, texts))
        assert table.isColumnHidden(column) or table.columnWidth(column) > longest
    assert not table.isColumnHidden(HeldColumn.AMOUNT)


def test_a_name_has_room_before_the_age_and_the_date(qtbot, services, store, page):
    fill(services, store)
    store.save_skip(replace(held("INV-1"), dated=date(2026, 3, 2), customer="Harbour Books"))
    show(qtbot, page)
    table = page.records.table
    shown = []
    for width in (900, 420, 300):
        page.split.setSizes([200, width, 1080 - 200 - width])
        table.resize(width, 300)
        shown.append([not table.isColumnHidden(one) for one in (HeldColumn.AGE, HeldColumn.DATED)])
    assert shown == [[True, True], [False, True], [False, False]]


def test_no_room_is_kept_for_customers_and_dates_that_no_record_has(qtbot, services, store, page):
    fill(services, store)
    for name in ("INV-1", "INV-2"):
        store.save_skip(held(name))
    show(qtbot, page)
    page.records.set_narrow(is_narrow=False)
    table = page.records.table
    assert [table.isColumnHidden(one) for one in (HeldColumn.CUSTOMER, HeldColumn.DATED)] == [True, True]


def test_a_record_is_told_whole_to_screen_readers(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    index = page.records.model.index(1, HeldColumn.TICK)
    told = page.records.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("INV-1 · Harbour Books · £12.50")


def test_a_name_leads_to_the_record(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    table = page.records.table
    where = table.visualRect(page.records.model.index(0, HeldColumn.NAME)).center()
    with qtbot.waitSignal(page.record_wanted) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened.args == [INVOICES, VTIGER, "7x-INV-2"]


def test_the_listed_records_go_into_a_spreadsheet_file(qtbot, services, store, page, dialogs, tmp_path):
    fill(services, store)
    show(qtbot, page)
    dialogs.file = tmp_path / "held.csv"
    with qtbot.waitSignal(page.done) as told:
        qtbot.mouseClick(page.records.export, Qt.MouseButton.LeftButton)
    lines = dialogs.file.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("module,side,id,title,rule")
    assert [line.split(",")[3] for line in lines[1:]] == ["INV-2", "INV-1"]
    assert told.args == [f"2 records exported to {dialogs.file}"]


def test_another_page_can_ask_for_a_cause(qtbot, services, store, page):
    fill(services, store)
    page.show_rule(NO_TEXT)
    page.refresh()
    qtbot.waitUntil(lambda: listed(page) == ["P-1"])


def test_a_cured_record_leaves_and_the_next_one_is_looked_at(qtbot, services, store, page):
    fill(services, store)
    show(qtbot, page)
    store.clear_skip(INVOICES, VTIGER, "7x-INV-2")
    services.replies["desk_causes"] = (cause(GROUP_TAX, 1), CAUSES[1])
    page.refresh()
    qtbot.waitUntil(lambda: listed(page) == ["INV-1"])
    qtbot.waitUntil(lambda: page.fix.record.ref == held_invoice("INV-1"))


def test_what_was_read_is_put_away_and_shown_again_when_asked_for(qtbot, services, store, page):
    read = replace(cause("invoice.before_start", 3, Group.INFORMATION), unread=0)
    fill(services, store, causes=(CAUSES[0], read))
    show(qtbot, page)
    assert "Invoice older than the start date" not in titles(page)
    qtbot.mouseClick(page.read_too, Qt.MouseButton.LeftButton)
    assert "Invoice older than the start date" in titles(page)
    qtbot.mouseClick(page.read_too, Qt.MouseButton.LeftButton)
    assert "Invoice older than the start date" not in titles(page)


def test_of_what_is_for_information_only_unread_records_are_listed(qtbot, services, store, page):
    fill(services, store, causes=(cause("invoice.before_start", 3, Group.INFORMATION),))
    show(qtbot, page)
    assert page.records.filter() == DeskFilter(
        rule="invoice.before_start", group=Group.INFORMATION, unread=True
    )


def test_a_record_that_was_put_aside_is_told_so(qtbot, services, store, page):
    fill(services, store, desk.record(cures=(desk.LEFT,)))
    show(qtbot, page)
    services.run_result = cured(held_invoice("INV-2"), "leave", because="Still held: it is odd.")
    with qtbot.waitSignal(page.doing.ended):
        page.fix.cards["leave"].do.click()
    assert page.fix.answer.accessibleName() == "7x-INV-2: put aside"
    assert page.doing.last_run == services.run_result.summary.id


def test_what_was_put_aside_can_be_taken_back_and_what_was_only_read_cannot(qtbot, services, store, page):
    fill(services, store, desk.record(cures=(desk.LEFT,)))
    show(qtbot, page)
    offered = []
    page.doing.ended.connect(lambda answer: offered.append(answer.undoable))
    for cure in ("leave", "read"):
        services.run_result = cured(held_invoice("INV-2"), cure, because="")
        with qtbot.waitSignal(page.doing.ended):
            page.fix.cards["leave"].do.click()
    assert offered == [True, False]


def test_the_split_is_remembered(qtbot, services, store, page, tmp_path):
    fill(services, store)
    show(qtbot, page)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    page.split.setSizes([240, 420, 380])
    kept = page.split.sizes()
    page.keep_state(settings)
    page.split.setSizes([300, 400, 340])
    page.restore_state(settings)
    assert page.split.sizes() == kept


def test_the_models_keep_qts_rules(qtmodeltester, services, store, log):
    causes, records = CausesModel(), HeldModel(LoggedRows(lambda: log), lambda: AT)
    fill(services, store)
    causes.show(desk.CAUSES)
    records.show(DeskFilter(rule=GROUP_TAX))
    qtmodeltester.check(causes)
    qtmodeltester.check(records)
    assert records.rowCount() == 2
