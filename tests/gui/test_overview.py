from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt

from sagesync_desktop.core.doubts import taken_apart
from sagesync_desktop.core.logviews import DayCounts, OutcomeFilter
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.settings import Schedule
from sagesync_desktop.core.types import ModuleId, Outcome, Side, Skip, Status
from sagesync_desktop.gui.overview.cards import NextSyncCard, held_words, sign_in_days
from sagesync_desktop.gui.overview.chart import DayChart, scale_top
from sagesync_desktop.gui.overview.page import OverviewPage, day_filter
from sagesync_desktop.modules import BY_ID
from tests.builders import customer, organization, reworded
from tests.gui.fake_services import HEALTHY
from tests.gui.seen import words

DAY = date(2026, 3, 14)
WHY = Skip("invoice.group_tax", "Its tax mode is Group", "Change Tax Mode.")


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    made = OverviewPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1060, 640)
    made.show()
    return made


@pytest.fixture
def history(store, moments):
    """One run with two skipped invoices, and what they hold up."""
    run = store.begin_run("manual", moments.at)
    for number in range(2):
        outcome = Outcome(ModuleId.INVOICES, Side.SAGE, Status.SKIPPED, f"INV-{number}", why=WHY)
        store.add_outcome(run, outcome, moments.at)
        store.save_skip(_skip(number, moments.at))
    store.end_run(run, "finished", moments.at, (), {})
    return run


def _skip(number, at):
    rule, name = "invoice.group_tax", f"INV-{number}"
    amount = Decimal("10.50")
    return OpenSkip(
        ModuleId.INVOICES,
        Side.VTIGER,
        f"7x{number}",
        name,
        Skip(rule, "", "Save it."),
        "e",
        at,
        amount,
        "GBP",
    )


def test_before_the_first_sync_the_page_says_what_to_do(page):
    assert "Click Sync Now to begin." in words(page.last_card)


def test_a_count_leads_to_the_records_behind_it(qtbot, history, page):
    with qtbot.waitSignal(page.outcomes_wanted) as opened:
        page.last_card.links[Status.SKIPPED].click()
    assert opened.args == [OutcomeFilter(run=history, status=Status.SKIPPED)]


def test_a_count_of_zero_leads_nowhere(history, page):
    assert not page.last_card.links[Status.CREATED].isEnabled()


def test_what_is_held_up_is_told_with_its_money_and_leads_on(qtbot, history, page):
    assert "2 records · £21.00" in words(page.held_card)
    with qtbot.waitSignal(page.skipped_wanted) as opened:
        page.held_card.links[0].click()
    assert opened.args == [ModuleId.INVOICES, "invoice.group_tax"]


def test_what_is_to_be_done_is_told_for_the_window_and_names_no_command(qtbot, store, moments, page):
    why = taken_apart(BY_ID[ModuleId.ORGANIZATIONS], organization(), customer())
    assert "command" in why.fix
    store.save_skip(replace(_skip(1, moments.at), module=ModuleId.ORGANIZATIONS, why=why))
    page.refresh()
    told = "Say so under Skipped: it gets a partner of its own, or it belongs to the former one after all."
    qtbot.waitUntil(lambda: f"Organizations. {told}" in words(page.held_card))


def test_a_rule_that_holds_up_two_modules_leads_to_each_of_them(qtbot, store, moments, page):
    for module in (ModuleId.PRODUCTS, ModuleId.SERVICES):
        skip = replace(reworded(_skip(1, moments.at), rule="item.no_description"), module=module)
        store.save_skip(skip)
    page.refresh()
    qtbot.waitUntil(lambda: len(page.held_card.links) == 2)
    found = []
    page.skipped_wanted.connect(lambda module, rule: found.append((module, rule)))
    for link in page.held_card.links:
        link.click()
    assert found == [
        (ModuleId.PRODUCTS, "item.no_description"),
        (ModuleId.SERVICES, "item.no_description"),
    ]


def test_nothing_held_up_holds_no_money():
    assert held_words(()) == "0 records"


def test_the_page_follows_the_log(qtbot, controller, page, store, moments):
    store.save_skip(_skip(1, moments.at))
    controller.log_changed.emit()
    qtbot.waitUntil(lambda: "1 record · £10.50" in words(page.held_card))


def test_a_hidden_page_reads_the_log_only_when_it_is_shown(qtbot, controller, page, store, moments):
    page.hide()
    store.save_skip(_skip(1, moments.at))
    controller.log_changed.emit()
    for _ in range(9):  # as many turns as there are pieces, and more
        QCoreApplication.processEvents()
    assert "1 record · £10.50" not in words(page.held_card)
    page.show()
    qtbot.waitUntil(lambda: "1 record · £10.50" in words(page.held_card))


def test_pausing_is_saved(qtbot, controller, page):
    with qtbot.waitSignal(controller.settings_changed) as changed:
        page.next_card.pause_link.click()
    assert changed.args[0].schedule.paused


def test_a_paused_schedule_says_so(qtbot, app_light):
    card = NextSyncCard()
    qtbot.addWidget(card)
    card.show_schedule(Schedule(paused=True))
    card.show_next(None, datetime(2026, 3, 14, tzinfo=UTC), is_running=False)
    assert "Paused" in words(card)
    assert card.pause_link.text() == "Go on"


def test_the_sign_in_counts_down_in_days():
    ends = HEALTHY.sage.sign_in_ends
    assert sign_in_days(HEALTHY.sage, ends - timedelta(days=3, hours=5)) == 3
    assert sign_in_days(HEALTHY.sage, ends + timedelta(days=1)) == 0
    assert sign_in_days(HEALTHY.vtiger, ends) is None


# -- the chart


@pytest.fixture
def chart(qtbot, app_light):
    made = DayChart()
    qtbot.addWidget(made)
    made.resize(600, 200)
    counts = ({Status.CREATED: 12}, {}, {Status.SKIPPED: 5, Status.UPDATED: 3})
    made.show_days(tuple(DayCounts(DAY + timedelta(days=n), c) for n, c in enumerate(counts)))
    made.show()
    return made


def test_a_click_on_a_bar_opens_its_day(qtbot, chart):
    with qtbot.waitSignal(chart.day_chosen) as chosen:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(560, 100))
    assert chosen.args == [DAY + timedelta(days=2)]


def test_keys_reach_each_day_and_open_it(qtbot, chart):
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(chart.day_chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == [DAY + timedelta(days=1)]


def test_keys_stop_at_the_ends(qtbot, chart):
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(chart.day_chosen) as chosen:
        qtbot.keyClick(chart, Qt.Key.Key_Space)
    assert chosen.args == [DAY + timedelta(days=2)]


def test_a_day_is_told_in_words(qtbot, chart):
    with qtbot.waitSignal(chart.day_shown) as shown:
        chart.select(2)
    assert shown.args == ["16 Mar: 0 created, 3 updated, 5 skipped"]
    assert chart.accessibleDescription() == shown.args[0]


def test_the_whole_picture_has_words(chart):
    assert chart.accessibleDescription() == "14 Mar … 16 Mar: 12 created, 3 updated, 5 skipped"


@pytest.mark.parametrize(("highest", "top"), [(0, 4), (4, 4), (5, 8), (9, 20), (41, 80), (801, 2000)])
def test_the_axis_ends_at_a_round_number(highest, top):
    assert scale_top(highest) == top


def test_a_day_of_the_log_begins_and_ends_at_local_midnight():
    chosen = day_filter(DAY)
    assert chosen.since.astimezone().strftime("%H:%M %d") == "00:00 14"
    assert chosen.until.astimezone().strftime("%H:%M %d") == "00:00 15"


def test_what_the_last_sync_cost_in_requests_is_told(qtbot, app_light, controller, dialogs, store, moments):
    run = store.begin_run("manual", moments.at)
    spent = {(Side.SAGE, "GET"): 10, (Side.SAGE, "POST"): 2, (Side.VTIGER, "GET"): 18}
    store.end_run(run, "finished", moments.at, (), spent)
    page = OverviewPage(controller, dialogs)
    qtbot.addWidget(page)
    page.refresh()
    assert "The last sync took 12 requests to Sage and 18 to Vtiger." in words(page.connections_card)
