from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from sagesync_desktop.core.errors import Offline
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import Landing, RunReport
from sagesync_desktop.core.types import Change, RunState, Status, Trigger
from sagesync_desktop.gui.preview.model import GroupColumn, RecordColumn
from sagesync_desktop.gui.preview.page import PreviewPage
from tests.gui.log_support import AT, INVOICES, PRODUCTS, SAGE, VTIGER, add_run, outcome, skipped


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    made = PreviewPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 664)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def shown(qtbot, store, services, page):
    """Two invoices to post, a product to change, an invoice to skip."""
    lines = (
        outcome("INV-1", amount=Decimal("1000.00"), currency="GBP"),
        outcome("INV-2", amount=Decimal("200.50"), currency="GBP"),
        outcome(
            "Boots",
            module=PRODUCTS,
            target=VTIGER,
            status=Status.UPDATED,
            sage_id="s1",
            changes=(Change("Unit Price", Decimal("9.50"), Decimal("9.90")),),
        ),
        skipped("INV-3"),
    )
    run = add_run(store, *lines, state="preview", trigger="preview")
    lands = (Landing(INVOICES, "GBP", 2, tax=Decimal("200.08"), gross=Decimal("1200.50")),)
    services.run_result = RunReport(summary(run, lines), lands=lands)
    page.begin()
    qtbot.waitUntil(lambda: "1,200.50" in page.subtitle_label.text())
    return page


def summary(run, lines, state=RunState.PREVIEW):
    counts = {}
    for one in lines:
        key = (one.module, one.target, one.status.value)
        counts[key] = counts.get(key, 0) + 1
    return RunSummary(run, Trigger.PREVIEW, state, AT, AT, counts)


def column(model, which):
    return [model.data(model.index(row, which)) for row in range(model.rowCount())]


def test_the_groups_name_what_would_happen_with_its_money(shown):
    assert column(shown.groups, GroupColumn.WHAT) == [
        "Products: change in Vtiger",
        "Invoices: create in Sage",
        "Invoices: skip on the way to Sage",
    ]
    assert column(shown.groups, GroupColumn.MONEY) == ["", "£1,200.50", ""]


def test_the_question_names_invoices_money_and_what_goes_along(shown):
    assert shown.subtitle_label.text() == (
        "Nothing has been written yet. Post 2 invoices, £1,200.50, £200.08 of it tax? "
        "1 other changes go along."
    )


def test_a_change_is_shown_from_old_to_new(shown):
    assert column(shown.records, RecordColumn.WHAT) == ["Unit Price: 9.50 → 9.90"]


def test_what_is_unticked_is_left_out_of_the_question_and_of_what_is_carried_out(qtbot, shown, services):
    shown.group_table.selectRow(1)
    table = shown.record_table
    table.setFocus()
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert shown.subtitle_label.text().startswith("Nothing has been written yet. Post 1 invoice, £1,000.00?")
    left = shown.records.item(1).id
    preview = shown.run
    services.run_result = RunReport(summary(9, (), RunState.FINISHED))
    qtbot.mouseClick(shown.post, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(services.runs) == 2)
    assert (services.runs[1].posts, services.runs[1].without) == (preview, frozenset({left}))


def test_a_whole_group_is_unticked_and_ticked_again(qtbot, shown):
    shown.group_table.setFocus()
    shown.group_table.selectRow(1)
    qtbot.keyClick(shown.group_table, Qt.Key.Key_Space)
    assert "Carry out 1 changes?" in shown.subtitle_label.text()
    qtbot.keyClick(shown.group_table, Qt.Key.Key_Space)
    assert "Post 2 invoices" in shown.subtitle_label.text()


def test_what_is_skipped_cannot_be_ticked(shown):
    index = shown.groups.index(2, GroupColumn.TICK)
    assert shown.groups.data(index, Qt.ItemDataRole.CheckStateRole) is None


def test_a_name_leads_to_the_record(qtbot, shown):
    shown.record_table.selectRow(0)
    with qtbot.waitSignal(shown.record_wanted) as opened:
        shown.record_table.opened.emit(0)
    assert opened.args == [PRODUCTS, SAGE, "s1"]


def test_a_preview_that_did_not_finish_says_why_and_offers_nothing(qtbot, services, page):
    services.run_result = Offline("No connection to Vtiger", fix="Try later.")
    page.begin()
    qtbot.waitUntil(lambda: page.answer.isVisible())
    assert "No connection to Vtiger" in page.answer.accessibleName()
    assert not page.post.isEnabled()


def test_nothing_to_do_is_said(qtbot, store, services, page):
    run = add_run(store, state="preview", trigger="preview")
    services.run_result = RunReport(summary(run, ()))
    page.begin()
    qtbot.waitUntil(lambda: page.run == run)
    assert not page.post.isEnabled()
