import pytest
from PySide6.QtCore import QSettings, Qt

from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.runs import Progress, RunRequest
from sagesync_desktop.core.types import Phase, Trigger
from sagesync_desktop.gui.log.outcomes_model import OutcomeColumn
from sagesync_desktop.gui.log.page import LogPage
from sagesync_desktop.gui.log.runs_view import OutcomeLink
from tests.gui.log_support import AT, INVOICES, PRODUCTS, SAGE, SKIPPED, VTIGER, add_run, outcome, skipped
from tests.gui.record_values import view

SKIPPED_INVOICES = OutcomeFilter(run=1, module=INVOICES, target=SAGE, status=SKIPPED)

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
"""Said of every window by the offscreen platform, which has no window manager to hint to."""


@pytest.fixture
def page(qtbot, app_light, controller, services, dialogs):
    services.replies["record"] = view()
    made = LogPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 664)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def one_run(store, page):
    """A run with a created and two skipped invoices, and a page that shows it."""
    add_run(store, outcome("INV-1"), skipped("INV-2"), skipped("INV-3"), outcome("P-1", module=PRODUCTS))
    page.refresh()
    return page


def names(page):
    model = page.outcomes.model
    return [model.data(model.index(row, OutcomeColumn.NAME)) for row in range(model.rowCount())]


def links(page):
    return [link for link in page.runs.detail.findChildren(OutcomeLink) if link.isEnabled()]


def records(page):
    return [page.tabs.widget(place) for place in range(1, page.tabs.count())]


def open_first(qtbot, page):
    page.open_outcomes(SKIPPED_INVOICES)
    page.outcomes.table.selectRow(0)
    qtbot.keyClick(page.outcomes.table, Qt.Key.Key_Return)
    (tab,) = records(page)
    qtbot.waitUntil(lambda: tab.view is not None)
    return tab


def test_an_empty_log_offers_the_first_sync(qtbot, controller, page, services):
    assert page.stack.currentWidget() is page.empty
    with qtbot.waitSignal(controller.run_finished):
        qtbot.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert services.runs == [RunRequest(Trigger.MANUAL)]


def test_the_newest_run_is_selected_and_its_counts_are_links(one_run):
    assert sorted(link.text() for link in links(one_run)) == ["1", "1", "2"]


def test_a_count_lists_the_records_behind_it(qtbot, one_run):
    two = next(link for link in links(one_run) if link.text() == "2")
    qtbot.mouseClick(two, Qt.MouseButton.LeftButton)
    assert sorted(names(one_run)) == ["INV-2", "INV-3"]


def test_a_count_is_followed_by_the_keyboard(qtbot, one_run):
    qtbot.keyClick(one_run.runs.table, Qt.Key.Key_Return)
    assert one_run.focusWidget() is links(one_run)[0]
    qtbot.keyClick(links(one_run)[0], Qt.Key.Key_Return)
    assert one_run.stack.currentWidget() is one_run.outcomes


def test_a_count_says_what_it_counts(one_run):
    said = {link.accessibleName() for link in links(one_run)}
    assert "2 Skipped, Invoices, Vtiger → Sage" in said


def test_the_whole_run_can_be_listed(qtbot, one_run):
    one_run.runs.detail.followed.emit(OutcomeFilter(run=1))
    assert one_run.outcomes.count.text() == "4 records"


def test_a_click_on_a_name_opens_the_record_in_a_tab(qtbot, one_run, services):
    one_run.open_outcomes(SKIPPED_INVOICES)
    table = one_run.outcomes.table
    place = table.visualRect(table.model().index(0, OutcomeColumn.NAME)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (tab,) = records(one_run)
    qtbot.waitUntil(lambda: tab.view is not None)
    assert ("record", INVOICES, VTIGER, "7x-INV-3") in services.asked
    assert one_run.tabs.tabText(1) == "INV-3 Boots"


def test_a_click_beside_the_name_opens_nothing(qtbot, one_run):
    one_run.open_outcomes(SKIPPED_INVOICES)
    table = one_run.outcomes.table
    place = table.visualRect(table.model().index(0, OutcomeColumn.REASON)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert records(one_run) == []


def test_a_record_that_is_open_comes_to_the_front_by_either_id(qtbot, one_run):
    tab = open_first(qtbot, one_run)
    one_run.tabs.setCurrentIndex(0)
    one_run.open_record(INVOICES, SAGE, "s-3")
    assert (records(one_run), one_run.tabs.currentWidget()) == ([tab], tab)


def test_escape_closes_the_record_and_then_goes_back_to_the_runs(qtbot, one_run):
    open_first(qtbot, one_run)
    assert one_run.step_back()
    assert (records(one_run), one_run.stack.currentWidget()) == ([], one_run.outcomes)
    assert one_run.step_back()
    assert one_run.stack.currentWidget() is one_run.runs
    assert not one_run.step_back()


def test_the_cross_closes_its_tab(qtbot, one_run):
    open_first(qtbot, one_run)
    cross = one_run.tabs.tabBar().tabButton(1, one_run.tabs.tabBar().ButtonPosition.RightSide)
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert records(one_run) == []


def test_the_log_itself_cannot_be_closed(one_run):
    one_run.close_record(one_run.stack)
    assert one_run.tabs.indexOf(one_run.stack) == 0


def test_a_search_from_the_runs_goes_through_the_whole_log(qtbot, one_run):
    one_run.search()
    assert one_run.focusWidget() is one_run.outcomes.filters.search
    qtbot.keyClicks(one_run.outcomes.filters.search, "inv-2")
    qtbot.waitUntil(lambda: names(one_run) == ["INV-2"])


def test_typing_searches_once_the_keys_rest(qtbot, one_run):
    one_run.search()
    with qtbot.assertNotEmitted(one_run.outcomes.filters.changed):
        qtbot.keyClicks(one_run.outcomes.filters.search, "inv")
    with qtbot.waitSignal(one_run.outcomes.filters.changed):
        pass


def test_a_search_without_result_says_so(qtbot, one_run):
    one_run.search()
    one_run.outcomes.filters.search.setText("nobody")
    one_run.outcomes.filters.search_now()
    assert one_run.outcomes.stack.currentWidget() is one_run.outcomes.nothing


def test_a_header_sorts(qtbot, one_run):
    one_run.open_outcomes(OutcomeFilter(run=1))
    one_run.outcomes.table.horizontalHeader().setSortIndicator(
        OutcomeColumn.NAME, Qt.SortOrder.AscendingOrder
    )
    assert names(one_run) == ["INV-1", "INV-2", "INV-3", "P-1"]


def test_the_listed_records_are_exported(qtbot, one_run, dialogs, tmp_path):
    dialogs.file = tmp_path / "run.csv"
    one_run.open_outcomes(SKIPPED_INVOICES)
    with qtbot.waitSignal(one_run.outcomes.export.finished):
        one_run.outcomes.export_button.click()
    assert dialogs.told[0][1] == "sagesync-run-1.csv"
    assert one_run.outcomes.count.text() == f"2 records exported to {tmp_path / 'run.csv'}"


def test_a_closed_file_dialog_exports_nothing(one_run, dialogs):
    one_run.open_outcomes(SKIPPED_INVOICES)
    one_run.outcomes.export_button.click()
    assert not one_run.outcomes.export.is_busy


def test_an_export_that_fails_says_what_to_do(one_run, dialogs, tmp_path):
    dialogs.file = tmp_path / "absent" / "run.csv"
    one_run.open_outcomes(SKIPPED_INVOICES)
    one_run.outcomes.export_button.click()
    assert "Choose another folder" in dialogs.told[-1][1]


def test_a_new_run_leaves_an_older_selected_run_selected(one_run, store):
    add_run(store)
    one_run.refresh()
    one_run.runs.table.selectRow(1)
    add_run(store)
    one_run.refresh()
    assert one_run.runs.table.currentIndex().row() == 2


def test_a_new_run_is_followed_by_someone_at_the_top(one_run, store):
    newest = add_run(store)
    one_run.refresh()
    assert one_run.runs.model.item(one_run.runs.table.currentIndex().row()).id == newest


def test_a_running_sync_stands_at_the_top_with_its_progress(qtbot, page, store, services, controller):
    services.holds = True
    services.steps = (Progress(Phase.APPLY, INVOICES, SAGE, 30, 120),)
    add_run(store, state="running")
    with qtbot.waitSignal(controller.progressed):
        controller.sync(RunRequest(Trigger.MANUAL))
    assert page.runs.detail.progress_bar.value() == 30
    assert page.runs.detail.progress_text.text() == "Writing Invoices to Sage · 30 of 120"
    with qtbot.waitSignal(controller.run_finished):
        services.go.set()
    assert not page.runs.detail.progress_bar.isVisibleTo(page)


def test_someone_at_the_top_follows_the_run_that_begins(qtbot, one_run, store, services, controller):
    services.holds = True
    services.steps = (Progress(Phase.FETCH),)
    with qtbot.waitSignal(controller.progressed):
        controller.sync(RunRequest(Trigger.MANUAL))
        newest = add_run(store, state="running")
    assert one_run.runs.model.item(one_run.runs.table.currentIndex().row()).id == newest


def test_a_runs_messages_are_shown(page, store):
    add_run(store, state="needs attention", messages=("Sign in to Sage again",), at=AT)
    page.refresh()
    said = [
        widget.accessibleName()
        for widget in page.runs.detail.findChildren(object)
        if hasattr(widget, "accessibleName")
    ]
    assert "Sign in to Sage again" in said


def test_columns_are_remembered(one_run, tmp_path):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    one_run.outcomes.table.setColumnWidth(OutcomeColumn.NAME, 333)
    one_run.keep_state(settings)
    one_run.outcomes.table.setColumnWidth(OutcomeColumn.NAME, 100)
    one_run.restore_state(settings)
    assert one_run.outcomes.table.columnWidth(OutcomeColumn.NAME) == 333


def test_a_page_made_before_the_company_is_open_fills_itself(qtbot, store, closed_controller, dialogs):
    add_run(store, outcome("INV-1"))
    made = LogPage(closed_controller, dialogs)
    qtbot.addWidget(made)
    with qtbot.waitSignal(closed_controller.health_changed):
        closed_controller.start()
    assert made.stack.currentWidget() is made.runs


def test_records_that_arrive_in_another_order_are_offered(qtbot, one_run, store):
    one_run.open_outcomes(OutcomeFilter())
    table = one_run.outcomes.table
    table.horizontalHeader().setSortIndicator(OutcomeColumn.NAME, Qt.SortOrder.AscendingOrder)
    table.selectRow(2)
    add_run(store, outcome("A first"))
    one_run.refresh()
    assert (table.currentIndex().row(), one_run.outcomes.fresh.text()) == (2, "1 record more: list them too")
    qtbot.mouseClick(one_run.outcomes.fresh, Qt.MouseButton.LeftButton)
    assert names(one_run)[0] == "A first"
    assert not one_run.outcomes.fresh.isVisible()


def test_an_export_shows_its_progress_and_can_be_cancelled(qtbot, one_run, dialogs, tmp_path):
    one_run.open_outcomes(OutcomeFilter())
    dialogs.file = tmp_path / "log.csv"
    view = one_run.outcomes
    qtbot.mouseClick(view.export_button, Qt.MouseButton.LeftButton)
    assert (view.progress.isVisible(), view.export_button.isVisible()) == (True, False)
    qtbot.mouseClick(view.cancel_export, Qt.MouseButton.LeftButton)
    assert list(tmp_path.glob("log.csv*")) == []
    assert view.count.text() == "Export cancelled, no file was written"
    assert (view.progress.isVisible(), view.export_button.isVisible()) == (False, True)


def test_a_finished_export_says_where_the_file_is(qtbot, one_run, dialogs, tmp_path):
    one_run.open_outcomes(OutcomeFilter())
    dialogs.file = tmp_path / "log.csv"
    with qtbot.waitSignal(one_run.outcomes.export.finished):
        qtbot.mouseClick(one_run.outcomes.export_button, Qt.MouseButton.LeftButton)
    assert one_run.outcomes.count.text() == f"4 records exported to {tmp_path / 'log.csv'}"
    assert not one_run.outcomes.cancel_export.isVisible()
