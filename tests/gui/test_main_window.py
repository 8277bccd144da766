from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QWidget

from sagesync_desktop.app.desk import DeskFilter
from sagesync_desktop.core.errors import (
    Cancelled,
    GuardTripped,
    LookFirst,
    ModuleOff,
    Offline,
    SignInNeeded,
)
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.runs import Progress, RunRequest
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, Phase, Side, Trigger
from sagesync_desktop.gui.frame.dialogs import ReviewDialog, WindowDialogs
from sagesync_desktop.gui.frame.main_window import MainWindow
from sagesync_desktop.gui.frame.single import SingleInstance
from sagesync_desktop.gui.words.problems import problem_of
from tests.gui import desk_values as desk
from tests.gui.fake_services import CONNECTED
from tests.gui.log_support import held
from tests.gui.seen import said

PRODUCTS = ModuleId.PRODUCTS


@pytest.fixture
def state(tmp_path):
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot, app_light, closed_controller, dialogs, state):
    """The window of a company that has just been opened."""
    made = MainWindow(closed_controller, dialogs, state)
    qtbot.addWidget(made, before_close_func=_leave)
    with qtbot.waitSignal(closed_controller.health_changed):
        closed_controller.start()
    made.show()
    return made


def _leave(window):
    window.is_leaving = True


def press(qtbot, widget, keys):
    combination = QKeySequence(keys)[0]
    qtbot.keyClick(widget, combination.key(), combination.keyboardModifiers())


def test_the_overview_is_shown_first(window):
    assert window.stack.currentWidget() is window.pages["overview"]


def test_the_header_names_the_company(window):
    assert window.header.company.text() == "Harbour Books Ltd"


def lamps(window):
    return {side: lamp.accessibleName().split(".")[0] for side, lamp in window.header.lamps.items()}


def test_a_lamp_says_connected_only_after_a_real_answer(qtbot, window):
    assert lamps(window) == {Side.VTIGER: "Vtiger: Not asked yet", Side.SAGE: "Sage: Not asked yet"}
    window.header.start_sync()
    with qtbot.waitSignal(window.controller.health_changed):
        pass
    assert lamps(window) == {Side.VTIGER: "Vtiger: Connected", Side.SAGE: "Sage: Connected"}


def test_a_lamp_turns_at_once_when_its_server_is_silent(qtbot, window, services):
    services.run_result = Offline("Sage cannot be reached", side=Side.SAGE)
    window.header.start_sync()
    with qtbot.waitSignal(window.controller.health_changed):
        pass
    assert lamps(window)[Side.SAGE] == "Sage: No answer since 12:00"
    assert lamps(window)[Side.VTIGER] == "Vtiger: Not asked yet"


def test_the_countdown_waits_for_the_person_while_the_sign_in_is_refused(qtbot, window, services, moments):
    services.run_result = SignInNeeded("Sage wants a new sign-in", side=Side.SAGE)
    with qtbot.waitSignal(window.controller.run_finished):
        window.header.start_sync()
    window.controller.schedule_changed.emit()
    assert window.header.countdown.text() == "Waiting for you"
    moments.at += timedelta(hours=2)
    window.controller.tick()
    assert len(services.runs) == 1


def test_a_silent_server_is_named_in_the_progress_with_its_seconds(qtbot, window, services):
    services.holds = True
    services.steps = (Progress(Phase.FETCH, ModuleId.INVOICES, Side.VTIGER),)
    window.header.start_sync()
    strip = window.header.strip
    qtbot.waitUntil(lambda: "Invoices" in strip.sentence.text())
    for _ in range(25):
        strip.tick()
    assert strip.sentence.text() == "Reading Invoices from Vtiger · waiting for Vtiger, 25 s"
    assert strip.cancel_button.isEnabled()


def test_a_preview_is_not_told_as_the_last_sync(qtbot, window, store, moments):
    run = store.begin_run("preview", moments.at)
    store.end_run(run, "preview", moments.at, (), {})
    window.header.show_last()
    assert not window.header.result.isVisible()


def test_how_long_ago_the_last_sync_was_goes_on(window, store, moments):
    run = store.begin_run("manual", moments.at)
    store.end_run(run, "finished", moments.at, (), {})
    window.header.show_last()
    assert window.header.result.text() == "Last sync just now: Nothing to do, both sides agree"
    moments.at += timedelta(minutes=7)
    window.controller.schedule_changed.emit()
    assert window.header.result.text() == "Last sync 7 minutes ago: Nothing to do, both sides agree"


@pytest.mark.parametrize("keys", ["F5", "Ctrl+R"])
def test_a_key_starts_a_sync(qtbot, window, services, keys):
    window.activateWindow()
    with qtbot.waitSignal(window.controller.run_finished):
        press(qtbot, window, keys)
    assert services.runs == [RunRequest(Trigger.MANUAL)]


def test_sync_now_gives_way_to_progress_and_cancel(qtbot, window, services):
    services.holds = True
    window.header.sync_button.click()
    assert window.header.strip.isVisible()
    assert not window.header.sync_button.isEnabled()
    with qtbot.waitSignal(window.controller.run_finished):
        window.header.strip.cancel_button.click()
    assert not window.header.strip.isVisible()
    assert window.header.sync_button.isEnabled()


def test_progress_is_told_module_by_module(window):
    strip = window.header.strip
    strip.begin()
    strip.show_progress(Progress(Phase.FETCH, ModuleId.PRODUCTS, Side.SAGE, 20, 40))
    strip.show_progress(Progress(Phase.FETCH, ModuleId.INVOICES, Side.SAGE, 1, 2))
    assert {"Products: read", "Invoices: reading"} <= set(said(strip))
    assert strip.bar.maximum() == 2


def test_a_wait_for_a_server_leaves_the_step_where_it_is(window):
    strip = window.header.strip
    strip.begin()
    strip.show_progress(Progress(Phase.FETCH, ModuleId.INVOICES, Side.SAGE, 1, 2))
    strip.show_progress(Progress(Phase.WAIT, None, Side.SAGE, 60))
    assert strip.sentence.text() == "Waiting for Sage, 60 s"
    assert "Invoices: reading" in said(strip)
    assert (strip.bar.value(), strip.bar.maximum()) == (1, 2)
    assert strip.cancel_button.isEnabled()


def test_the_countdown_follows_the_clock(qtbot, window, moments):
    with qtbot.waitSignal(window.controller.run_finished):
        window.header.start_sync()
    moments.at += timedelta(minutes=10, seconds=55)
    window.controller.schedule_changed.emit()
    assert window.header.countdown.text() == "Next in 4 min 05 s"


def test_the_rail_leads_to_a_page(qtbot, window):
    qtbot.mouseClick(window.rail.buttons["skipped"], Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.pages["skipped"]
    assert window.rail.buttons["skipped"].isChecked()
    assert not window.rail.buttons["overview"].isChecked()


def test_arrows_move_along_the_rail(qtbot, window):
    window.activateWindow()
    window.rail.buttons["overview"].setFocus()
    qtbot.keyClick(window.rail.buttons["overview"], Qt.Key.Key_Up)
    assert window.rail.buttons["settings"].hasFocus()


def test_a_page_with_unsaved_changes_may_keep_the_person(window):
    window.pages["overview"].may_leave = lambda: False
    window.show_page("log")
    assert window.stack.currentWidget() is window.pages["overview"]
    assert window.rail.buttons["overview"].isChecked()


def test_the_rail_counts_what_needs_a_person(qtbot, window, services):
    services.replies["desk_causes"] = desk.CAUSES
    window.controller.log_changed.emit()
    rail = window.rail.buttons["skipped"]
    qtbot.waitUntil(lambda: rail.accessibleName() == "Skipped, 46 records")


def test_pages_are_made_one_by_one_before_they_are_asked_for(qtbot, window):
    assert list(window.pages) == ["overview"]
    qtbot.waitUntil(lambda: len(window.pages) == 2)
    assert list(window.pages) == ["overview", "log"]
    assert window.stack.currentWidget() is window.pages["overview"]


def test_what_a_rule_holds_up_in_one_module_is_shown_of_that_module(qtbot, window, services):
    both = replace(desk.cause("item.no_description"), modules=(ModuleId.PRODUCTS, ModuleId.SERVICES))
    services.replies["desk_causes"] = (both,)
    window.open_skipped(ModuleId.PRODUCTS, "item.no_description")
    page = window.pages["skipped"]
    qtbot.waitUntil(lambda: page.records.cause is not None)
    assert page.records.filter() == DeskFilter(
        ModuleId.PRODUCTS, rule="item.no_description", group=Group.NEEDS_YOU
    )


def test_a_held_record_of_the_log_is_shown_at_the_desk(qtbot, window, services):
    services.replies["desk_causes"] = (desk.cause("invoice.group_tax"),)
    services.replies["desk_record"] = lambda ref: replace(desk.record(), ref=ref)
    skip = held("INV-7")
    window.show_page("log")
    window.pages["log"].cure_wanted.emit(skip)
    assert window.stack.currentWidget() is window.pages["skipped"]
    fix = window.pages["skipped"].fix
    qtbot.waitUntil(lambda: fix.record is not None and fix.record.ref == skip.ref)


def test_no_part_of_a_page_shows_up_as_a_window_of_its_own(qapp, window):
    strays = Strays(window)
    qapp.installEventFilter(strays)
    for name in PAGES:
        window.show_page(name)
    assert strays.found == []


class Strays(QObject):
    """Notes the windows that show up beside the main one."""

    def __init__(self, window):
        super().__init__(window)
        self.window, self.found = window, []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and watched.isWidgetType() and watched.isWindow():
            self.found.append(watched.accessibleName())
        return False


# -- problems


def test_a_problem_of_a_background_sync_stays_in_the_page(qtbot, window, services, dialogs):
    services.run_result = Offline("No connection to Vtiger", fix="The next sync goes on by itself.")
    with qtbot.waitSignal(window.controller.failed):
        window.controller.sync(RunRequest(Trigger.TIMER))
    assert (
        window.notice.banner.accessibleName() == "No connection to Vtiger. The next sync goes on by itself."
    )
    assert window.notice.isVisible()
    assert (dialogs.told, dialogs.errors) == ([], [])


def test_the_next_run_takes_the_old_problem_away(qtbot, window, services):
    window.show_error(Offline("No connection"))
    with qtbot.waitSignal(window.controller.run_finished):
        window.header.start_sync()
    assert not window.notice.isVisible()


def test_a_cancelled_run_is_no_problem(window):
    window.show_error(Cancelled("The sync was stopped"))
    assert not window.notice.isVisible()


def test_a_disabled_module_that_is_asked_to_sync_is_told_at_once(window, dialogs):
    window.show_error(ModuleOff("Invoices are switched off", fix="Switch them on under Modules."))
    assert [error.title for error in dialogs.errors] == ["Invoices are switched off"]


@pytest.mark.parametrize(
    ("error", "leads_to"),
    [
        (SignInNeeded("x", side=Side.SAGE), "wizard:sign_in"),
        (SignInNeeded("x", side=Side.VTIGER), "wizard:vtiger"),
        (GuardTripped("x"), "look"),
        (LookFirst("x"), "look"),
        (ModuleOff("x"), "page:modules"),
        (Offline("x"), ""),
    ],
)
def test_a_problem_leads_to_its_cure(error, leads_to):
    problem = problem_of(error)
    assert problem.leads_to == leads_to
    assert bool(problem.action) is bool(leads_to)


# -- what has to be looked at before it is written


def refused(services, error):
    """A sync is refused with this error; previews find both sides in step."""
    found = services.run_result

    def ran(request):
        return found if request.preview or request.posts else error

    services.result_of = ran


LOOK = LookFirst("You changed the direction of Products", fix="Look at it.")


def test_sync_now_leads_to_the_preview_where_something_was_not_looked_at(qtbot, window, services):
    refused(services, LOOK)
    window.header.sync_button.click()
    qtbot.waitUntil(lambda: len(services.runs) == 2 and not window.controller.is_running)
    page = window.pages["preview"]
    assert window.stack.currentWidget() is page
    assert services.runs[1] == RunRequest(Trigger.PREVIEW, preview=True)
    assert page.answer.accessibleName() == "You changed the direction of Products. Look at it."
    assert not window.notice.isVisible()


def test_an_automatic_sync_waits_and_takes_nobody_away_from_her_page(qtbot, window, services):
    refused(services, LOOK)
    with qtbot.waitSignal(window.controller.failed):
        window.controller.sync(RunRequest(Trigger.TIMER))
    assert window.stack.currentWidget() is window.pages["overview"]
    assert window.notice.banner.button.text() == "Look at it"
    assert window.header.countdown.text() == "Waiting for you"
    window.notice.banner.button.click()
    qtbot.waitUntil(lambda: len(services.runs) == 2)
    assert window.stack.currentWidget() is window.pages["preview"]


def test_while_somebody_has_to_look_nothing_syncs_by_itself(qtbot, window, services, store, moments):
    refused(services, LOOK)
    with qtbot.waitSignal(window.controller.failed):
        window.controller.sync(RunRequest(Trigger.TIMER))
    moments.at += timedelta(hours=2)
    window.controller.tick()
    assert [one.trigger for one in services.runs] == [Trigger.TIMER]


def test_nobody_is_taken_away_from_unsaved_changes(qtbot, window, services):
    refused(services, LOOK)
    window.pages["overview"].may_leave = lambda: False
    window.header.sync_button.click()
    qtbot.waitUntil(window.notice.isVisible)
    assert window.stack.currentWidget() is window.pages["overview"]
    assert len(services.runs) == 1


def test_the_guard_leads_to_the_preview_of_what_it_stopped(qtbot, window, services):
    refused(services, GuardTripped("41 of 92 linked records are gone"))
    with qtbot.waitSignal(window.controller.failed):
        window.header.start_sync()
    window.notice.banner.button.click()
    qtbot.waitUntil(lambda: len(services.runs) == 2)
    assert services.runs[1] == RunRequest(Trigger.PREVIEW, preview=True, go_on=True)
    said = window.pages["preview"].answer.accessibleName()
    assert said.startswith("41 of 92 linked records are gone. Find out what happened")


def test_what_would_happen_is_read_in_full_before_it_is_agreed_to(qtbot, app_light):
    long = "Made void in Sage. Sage keeps the invoice and its number, and shows it as void."
    dialog = ReviewDialog(
        None, "Undo 2 records?", "", [("Invoices", "INV1", long), ("Invoices", "INV2", "x")], "Undo", "Leave"
    )
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.table.rowHeight(0) > dialog.table.rowHeight(1)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_and_escape_leave_all_as_it_is(qtbot, window, key):
    dialog = ReviewDialog(
        window, "Title", "Text", [("Products", "Item", "Gone in Sage")], "Go on", "Leave it"
    )
    qtbot.addWidget(dialog)
    dialog.open()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    answers = []
    dialog.finished.connect(answers.append)
    qtbot.keyClick(dialog.focusWidget(), key)
    assert answers == [QDialog.DialogCode.Rejected]


def test_enter_never_means_the_dangerous_answer_of_a_question(qtbot, window):
    asked = WindowDialogs(window)
    QTimer.singleShot(0, window, lambda: qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Return))
    assert asked.confirm("Disconnect Sage?", "It signs out.", "Disconnect", "Stay connected") is False


@pytest.mark.parametrize(("width", "is_below"), [(900, True), (1280, False)])
def test_a_narrow_header_tells_the_last_sync_below_the_lamps(qtbot, window, width, is_below):
    header = window.header
    for words in (header.result, header.countdown):
        words.setText("Last sync just now: Nothing to do, both sides agree")
        words.setVisible(True)
    window.resize(width, 600)
    qtbot.waitUntil(lambda: header.width() == window.width() - window.rail.width())
    header.layout().activate()
    lamp = header.lamps[Side.SAGE].geometry()
    assert (header.countdown.geometry().top() >= lamp.bottom()) is is_below
    assert (header.result.geometry().top() >= lamp.bottom() + 4) is is_below


def test_a_bug_is_shown_once_and_further_ones_are_added(window):
    window.crashes.show("first report")
    window.crashes.show("second report")
    assert window.crashes.dialog.report.toPlainText().split() == ["first", "report", "second", "report"]
    assert not window.crashes.dialog.isModal()
    window.crashes.dialog.accept()


def test_that_something_was_done_is_said_until_one_goes_on(window):
    window.notice.show_done("Saved. The mapping counts from the next sync.")
    assert window.notice.isVisible()
    window.show_page("modules")
    assert not window.notice.isVisible()


def test_what_was_done_hides_no_problem(window):
    window.show_error(SignInNeeded("Sage wants a new sign-in", side=Side.SAGE))
    window.notice.show_done("Saved.")
    window.show_page("modules")
    assert window.notice.banner.accessibleName() == "Sage wants a new sign-in"


# -- keys and sizes


PAGES = ["overview", "log", "skipped", "modules", "mapping", "settings"]


@pytest.mark.parametrize("name", PAGES)
def test_escape_leads_back_to_the_overview_from_every_page(qtbot, window, name):
    window.show_page(name)
    press(qtbot, window, "Esc")
    assert window.stack.currentWidget() is window.pages["overview"]


@pytest.mark.parametrize("name", PAGES)
def test_ctrl_f_finds_somewhere_to_search_from_every_page(qtbot, window, name):
    window.show_page(name)
    press(qtbot, window, "Ctrl+F")
    assert window.pages["log"].outcomes.isVisible()


@pytest.mark.parametrize("name", ["overview", "modules", "settings"])
def test_home_and_end_lead_through_a_page_that_scrolls(qtbot, window, name):
    window.resize(900, 520)
    window.show_page(name)
    page = window.pages[name]
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(page, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_tab_goes_on_from_sync_now_into_the_log(qtbot, window):
    window.activateWindow()
    window.show_page("log")
    window.header.sync_button.setFocus()
    qtbot.keyClick(window.header.sync_button, Qt.Key.Key_Tab)
    assert window.pages["log"].isAncestorOf(window.focusWidget())


@pytest.mark.parametrize("size", [(900, 600), (960, 540)])
@pytest.mark.parametrize("name", PAGES)
def test_on_a_small_screen_every_page_fits_into_the_window(qtbot, window, name, size):
    window.resize(*size)
    window.show_page(name)
    qtbot.waitUntil(lambda: window.width() == size[0])
    assert (window.width(), window.height()) == size
    page = window.pages[name]
    assert page.minimumSizeHint().width() <= page.width()
    assert page.mapTo(window, page.rect().bottomRight()).x() < window.width()


def test_a_narrow_rail_keeps_its_names_for_those_who_cannot_see_the_icons(window):
    window.resize(900, 600)
    assert {one.text() for one in window.rail.buttons.values()} == {""}
    assert window.rail.buttons["log"].accessibleName() == "Sync Log"
    window.resize(1300, 700)
    assert window.rail.buttons["log"].text() == "Sync Log"


# -- state and instances


def test_the_page_is_remembered(qtbot, window, state):
    window.show_page("skipped")
    window.keep_state()
    assert state.value("page") == "skipped"


def test_closing_goes_into_the_tray_where_there_is_one(window):
    window.stays_in_tray = True
    window.close()
    assert window.isHidden()
    assert window.controller.is_open


def test_closing_without_a_tray_asks_to_end(qtbot, window):
    with qtbot.waitSignal(window.quit_wanted):
        window.close()


def test_the_appearance_follows_the_settings(qtbot, window, services):
    from sagesync_desktop.gui.look.theme import scheme

    wanted = replace(CONNECTED, appearance="dark")
    services.replies["save_settings"] = wanted
    with qtbot.waitSignal(window.controller.settings_changed):
        window.controller.change_settings(lambda _: wanted)
    assert scheme() == "dark"


def test_a_second_start_brings_the_first_window_forward(qtbot, tmp_path):
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    with qtbot.waitSignal(first.wanted):
        assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def test_two_homes_are_two_programs(qtbot, tmp_path):
    one, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert one.claim()
    assert other.claim()
    one.release()
    other.release()


# -- everybody can use it


@pytest.mark.parametrize("page", ["overview", "log", "skipped", "modules", "mapping", "settings"])
def test_every_control_has_a_name(window, page):
    window.show_page(page)
    assert [describe(control) for control in nameless(window)] == []


def nameless(window):
    controls = [w for kind in (QAbstractButton, QLineEdit, QComboBox) for w in window.findChildren(kind)]
    return [w for w in controls if w.isVisible() and is_reachable(w) and not _says(w)]


def is_reachable(control):
    """Whether the keyboard gets there; Qt's own parts (of spin boxes) are named by their whole."""
    is_inner = control.objectName().startswith("qt_")
    return control.focusPolicy() is not Qt.FocusPolicy.NoFocus and not is_inner


def _says(control: QWidget):
    text = control.text() if isinstance(control, QAbstractButton) else ""
    return bool(control.accessibleName() or text)


def describe(control):
    return type(control).__name__, control.objectName(), type(control.parent()).__name__


def test_an_unconnected_company_is_led_to_the_wizard(
    qtbot, app_light, closed_controller, services, dialogs, state
):

    services.replies["settings"] = Settings()
    window = MainWindow(closed_controller, dialogs, state)
    qtbot.addWidget(window, before_close_func=_leave)
    wanted = []
    window.open_wizard = wanted.append
    with qtbot.waitSignal(closed_controller.health_changed):
        closed_controller.start()
    assert wanted == [""]
    assert not window.header.sync_button.isEnabled()
