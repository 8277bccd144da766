from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSettings, Qt, QTranslator
from PySide6.QtWidgets import QLabel

from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.types import Trigger
from sagesync_desktop.gui.log.skipped import SkippedPage
from sagesync_desktop.gui.log.skips_model import OpenSkipsModel, SkipColumn, SkipGroupsModel
from sagesync_desktop.gui.look.cells import DETAIL, FIGURE
from sagesync_desktop.gui.words.language import speak
from tests.builders import reworded
from tests.gui.log_support import AT, INVOICES, PRODUCTS, VTIGER, add_run, held

NO_TEXT = "item.no_description"

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", extend=True)
"""Said of every window by the offscreen platform, which has no window manager to hint to."""


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    made = SkippedPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 664)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def in_german(qapp):
    """The program in German."""
    speak(qapp, "de")
    yield
    for one in qapp.findChildren(QTranslator):
        qapp.removeTranslator(one)
        one.setParent(None)


@pytest.fixture
def three(store, page):
    """Two invoices held back for one reason, a product for another."""
    for skip in (
        held("INV-1", amount="1000.00"),
        replace(held("INV-2", amount="5.25", currency="EUR"), since=AT - timedelta(days=1)),
        held("P-1", NO_TEXT, PRODUCTS, amount=""),
    ):
        store.save_skip(skip)
    page.refresh()
    return page


def reasons(page):
    model = page.groups
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def listed(page):
    model = page.records
    return [model.data(model.index(row, SkipColumn.NAME)) for row in range(model.rowCount())]


def said(page):
    return [one.text() for one in page.nothing.findChildren(QLabel) if one.text()]


def test_nothing_held_back_is_a_small_success_after_a_sync_that_finished(store, page):
    add_run(store)
    page.refresh()
    assert page.stack.currentWidget() is page.nothing
    assert "Nothing is held back" in said(page)


@pytest.mark.parametrize("state", ["ended early", "needs attention", "interrupted"])
def test_an_empty_list_claims_nothing_after_a_sync_that_did_not_finish(store, page, state):
    add_run(store, state=state)
    page.refresh()
    assert "Nothing is held back" not in said(page)


def test_an_empty_list_claims_nothing_before_the_first_sync_or_after_a_preview(store, page):
    assert "Nothing is held back" not in said(page)
    add_run(store, state="preview", trigger="preview")
    page.refresh()
    assert "Nothing is held back" not in said(page)


def test_while_a_sync_runs_nothing_is_said_of_what_it_will_find(qtbot, store, page, controller, services):
    add_run(store)
    services.holds = True
    controller.sync(RunRequest(Trigger.MANUAL))
    qtbot.waitUntil(lambda: "A sync is running" in said(page))
    with qtbot.waitSignal(controller.run_finished):
        services.go.set()
    assert "Nothing is held back" in said(page)


def test_an_empty_list_claims_nothing_while_a_sync_runs(qtbot, store, page, controller, services):
    add_run(store)
    services.holds = True
    controller.sync(RunRequest(Trigger.MANUAL))
    page.refresh()
    told = said(page)
    with qtbot.waitSignal(controller.run_finished):
        services.go.set()
    assert "Nothing is held back" not in told


def test_what_stays_by_choice_is_not_counted_as_held_back(store, page):
    store.save_skip(held("INV-1"))
    for number in range(3):
        store.save_skip(held(f"OLD-{number}", "invoice.before_start"))
    page.refresh()
    assert page.subtitle_label.text() == (
        "1 record held back, £12.50 in all, grouped by reason. "
        "Besides, 3 records stay where they are by your choice."
    )


def test_the_cure_speaks_the_window_s_language(store, page, in_german):
    cure = "Open the invoice in Vtiger, change Tax Mode to Individual and save it."
    store.save_skip(reworded(held("INV-1"), fix=cure))
    page.refresh()
    assert cure not in page.cure.cure.text()
    assert "Vtiger" in page.cure.cure.text()


def test_the_most_frequent_reason_comes_first_and_is_selected(three):
    assert reasons(three) == ["Group tax mode", "Item without description"]
    assert listed(three) == ["INV-2", "INV-1"]


def test_a_reason_has_its_count_and_its_money_by_currency(three):
    index = three.groups.index(0, 0)
    assert three.groups.data(index, DETAIL) == "Invoices · 2 records"
    assert three.groups.data(index, FIGURE) == "£1,000.00 + €5.25"


def test_the_page_sums_up_what_is_held_back(three):
    assert three.subtitle_label.text() == "3 records held back, £1,000.00 + €5.25 in all, grouped by reason."


def test_the_cure_stands_beside_the_records(three):
    assert three.cure.title.text() == "Group tax mode"
    assert three.cure.cure.text() == "What to do: Put it right."


def test_choosing_a_reason_lists_its_records(three):
    three.group_table.selectRow(1)
    assert listed(three) == ["P-1"]


def test_a_name_leads_to_the_record(qtbot, three):
    qtbot.keyClick(three.group_table, Qt.Key.Key_Return)
    with qtbot.waitSignal(three.record_wanted) as opened:
        qtbot.keyClick(three.record_table, Qt.Key.Key_Return)
    assert opened.args == [INVOICES, VTIGER, "7x-INV-2"]


def test_a_module_narrows_the_reasons_down(three):
    action = next(one for one in three.module.menu_of_options().actions() if one.text() == "Products")
    action.trigger()
    assert reasons(three) == ["Item without description"]
    assert three.subtitle_label.text() == "1 record held back, grouped by reason."


def test_the_menu_offers_only_modules_that_hold_anything_back(three):
    offered = [one.text() for one in three.module.menu_of_options().actions()]
    assert offered == ["All modules", "Products", "Invoices"]


def test_another_page_can_ask_for_a_reason(three):
    three.module.set_value(INVOICES)
    three.show_rule(NO_TEXT)
    assert listed(three) == ["P-1"]


def test_a_cured_record_leaves_and_the_chosen_reason_stays(store, three):
    three.group_table.selectRow(1)
    store.clear_skip(INVOICES, VTIGER, "7x-INV-1")
    three.refresh()
    assert (reasons(three), listed(three)) == (["Group tax mode", "Item without description"], ["P-1"])


def test_the_last_cured_record_leaves_the_success(store, three):
    for module, record in ((INVOICES, "7x-INV-1"), (INVOICES, "7x-INV-2"), (PRODUCTS, "7x-P-1")):
        store.clear_skip(module, VTIGER, record)
    three.refresh()
    assert three.stack.currentWidget() is three.nothing


def test_the_split_is_remembered(three, tmp_path):
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    three.split.setSizes([400, 600])
    kept = three.split.sizes()
    three.keep_state(settings)
    three.split.setSizes([300, 700])
    three.restore_state(settings)
    assert three.split.sizes() == kept


def test_a_long_reason_is_read_in_pages(qapp, store, log):
    with store.transaction():
        for number in range(250):
            store.save_skip(held(f"INV-{number:03}"))
    reads = []

    class Noting:
        def open_skips(self, module, rule, *, limit, offset):
            reads.append(offset)
            return log.open_skips(module, rule, limit=limit, offset=offset)

    model = OpenSkipsModel(lambda: Noting(), lambda: AT)
    model.show(log.skip_groups()[0])
    for row in (0, 1, 199):
        model.data(model.index(row, SkipColumn.NAME))
    assert (model.rowCount(), reads) == (250, [0])


def test_the_models_keep_qts_rules_while_records_arrive(qtmodeltester, store, log):
    groups, records = SkipGroupsModel(), OpenSkipsModel(lambda: log, lambda: AT)
    qtmodeltester.check(groups)
    for number in range(3):
        store.save_skip(held(f"INV-{number}"))
        groups.show(log.skip_groups())
        records.show(groups.item(0))
    qtmodeltester.check(records)
    assert (groups.rowCount(), records.rowCount()) == (1, 3)
