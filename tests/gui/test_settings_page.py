"""The settings page: choices stored at once, connections, data on this computer, about."""

import re
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QScrollArea

from sagesync_desktop.app.views import Condition, ConnectionHealth, Disconnected
from sagesync_desktop.core.errors import StoreBusy
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.settings import Schedule, Settings
from sagesync_desktop.core.types import Side, Trigger
from sagesync_desktop.gui.settings.about import parts
from sagesync_desktop.gui.settings.page import SettingsPage
from tests.gui.fake_services import CONNECTED, HEALTHY, NOON

BACKUPS = Path("home") / "backups"


@pytest.fixture
def page(qtbot, app_light, controller, dialogs, services):
    services.replies["folder"] = Path("home")
    made = SettingsPage(controller, dialogs)
    qtbot.addWidget(made)
    made.resize(1080, 1400)
    made.show()
    qtbot.waitUntil(lambda: bool(made.storage.place.text()))
    return made


def asked(qtbot, services, method):
    """What a method was last asked with, once it was."""
    qtbot.waitUntil(lambda: bool(services.calls(method)))
    return services.calls(method)[-1]


def stored(qtbot, services):
    """The settings that were last stored."""
    (settings,) = asked(qtbot, services, "save_settings")
    return settings


def said(qtbot, page, words):
    qtbot.waitUntil(lambda: page.banner.isVisible() and words in page.banner.accessibleName())


# -- choices


def test_the_interval_is_stored_when_the_field_is_left(qtbot, page, services):
    page.schedule.minutes.setValue(30)
    qtbot.keyClick(page.schedule.minutes, Qt.Key.Key_Return)
    assert stored(qtbot, services).schedule == Schedule(30)


def test_pausing_is_said_in_words(qtbot, page, services):
    page.schedule.on.click()
    assert stored(qtbot, services).schedule.paused
    qtbot.waitUntil(lambda: page.schedule.next.text().startswith("Paused"))
    assert not page.schedule.minutes.isEnabled()


def test_quiet_hours_are_kept_as_times_of_day(qtbot, page, services):
    page.schedule.start.setTime(QTime(23, 30))
    page.schedule.quiet.click()
    schedule = stored(qtbot, services).schedule
    assert (schedule.quiet_from, schedule.quiet_until) == ("23:30", "06:00")


def test_before_the_first_run_no_next_one_is_promised(page):
    assert page.schedule.next.text() == "Begins after your first Sync Now."


@pytest.mark.parametrize("name", ["light", "dark", "system"])
def test_the_appearance_is_stored_at_once(qtbot, page, services, name):
    page.appearance.buttons[name].click()
    assert stored(qtbot, services).appearance == name


def test_the_length_of_the_log_is_stored(qtbot, page, services):
    page.log.days.setValue(365)
    qtbot.keyClick(page.log.days, Qt.Key.Key_Return)
    assert stored(qtbot, services).limits.log_days == 365


def test_a_choice_that_cannot_be_stored_is_told_and_taken_back(qtbot, page, services, dialogs):
    services.replies["save_settings"] = StoreBusy("The database is busy")
    page.appearance.buttons["dark"].click()
    qtbot.waitUntil(lambda: len(dialogs.errors) == 1)
    assert page.appearance.buttons["system"].isChecked()


def test_changes_in_quick_succession_do_not_undo_each_other(qtbot, page, controller, services):
    page.appearance.buttons["dark"].click()
    page.schedule.on.click()
    page.log.chosen.emit(90)
    qtbot.waitUntil(lambda: controller.settings().limits.log_days == 90)
    stored = services.replies["settings"]
    assert (stored.appearance, stored.schedule.paused, stored.limits.log_days) == ("dark", True, 90)


def test_a_choice_does_not_jump_back_while_a_newer_one_is_on_its_way(qtbot, page, controller):
    shown = []
    controller.settings_changed.connect(lambda _: shown.append(page.appearance.buttons["light"].isChecked()))
    page.appearance.buttons["dark"].click()
    page.appearance.buttons["light"].click()
    qtbot.waitUntil(lambda: controller.settings().appearance == "light")
    assert shown == [True, True]


def test_saved_is_said_once_the_change_is_stored_and_not_before(qtbot, page):
    assert not page.saved.isVisible()
    page.appearance.buttons["dark"].click()
    assert not page.saved.isVisible()
    qtbot.waitUntil(page.saved.isVisible)
    assert page.saved.accessibleName() == "Saved"


def test_a_refused_change_is_not_called_saved(qtbot, page, services, dialogs):
    services.replies["save_settings"] = StoreBusy("The database is busy")
    page.appearance.buttons["dark"].click()
    qtbot.waitUntil(lambda: len(dialogs.errors) == 1)
    assert not page.saved.isVisible()


# -- connections


def test_a_connection_says_where_it_is_and_until_when_the_sign_in_lasts(page):
    assert page.vtiger.place.text() == "https://crm.example.com as pat"
    assert page.sage.place.text() == "Harbour Books Ltd"
    assert page.sage.until.text().startswith("Sign in again by 10/04/2026")


def test_testing_asks_the_servers_and_shows_the_answer(qtbot, page, controller, services):
    with qtbot.waitSignal(controller.health_changed):
        page.sage.test.click()
        assert not page.sage.test.isEnabled()
    assert asked(qtbot, services, "try_connections") == []
    assert page.sage.test.isEnabled()


def test_a_test_leaves_the_focus_where_it_was(qtbot, page, controller):
    page.sage.test.setFocus()
    with qtbot.waitSignal(controller.health_changed):
        page.sage.test.click()
    assert page.focusWidget() is page.sage.test


def test_a_test_that_breaks_down_leaves_the_button_usable(qtbot, page, controller, services):
    services.replies["try_connections"] = StoreBusy("The database is busy")
    with qtbot.waitSignal(controller.failed):
        page.sage.test.click()
    assert page.sage.test.isEnabled()


@pytest.mark.parametrize(
    ("press", "part"),
    [
        (lambda page: page.sage.again, "sign_in"),
        (lambda page: page.sage.other, "sage"),
        (lambda page: page.vtiger.again, "vtiger"),
    ],
)
def test_reconnecting_opens_that_part_of_the_wizard(qtbot, page, press, part):
    with qtbot.waitSignal(page.wizard_wanted) as opened:
        press(page).click()
    assert opened.args == [part]


def test_a_side_that_was_never_connected_is_connected_from_its_beginning(qtbot, page):
    page.sage.show_settings(Settings())
    assert not page.sage.test.isVisible()
    with qtbot.waitSignal(page.wizard_wanted) as opened:
        page.sage.again.click()
    assert opened.args == ["sage"]


def test_a_disconnected_sage_is_connected_from_its_app_keys_on(qtbot, page):
    """Disconnecting forgets the client secret: a sign-in alone would have nowhere to ask for it."""
    page.sage.show_health(ConnectionHealth(Side.SAGE, Condition.OFF, "Sage is signed out."), NOON)
    assert page.sage.again.text() == "Connect"
    assert not page.sage.test.isVisible()
    assert page.sage.place.text() == "Harbour Books Ltd"
    with qtbot.waitSignal(page.wizard_wanted) as opened:
        page.sage.again.click()
    assert opened.args == ["sage"]


def test_disconnecting_says_what_happens_to_the_links_first(qtbot, page, services, dialogs):
    services.replies["disconnect"] = Disconnected(Side.SAGE, 1234)
    page.sage.part.click()
    assert asked(qtbot, services, "disconnect") == [Side.SAGE]
    assert "The links between your records stay" in dialogs.told[0][1]
    said(qtbot, page, "Sage is disconnected. 1,234 links are kept.")


def test_staying_connected_asks_nothing_of_the_worker(page, services, dialogs):
    dialogs.confirms = False
    page.vtiger.part.click()
    assert not services.calls("disconnect")


# -- data on this computer


def test_the_data_folder_is_opened(page, dialogs):
    page.storage.folder.click()
    assert dialogs.opened == ["home"]


def test_a_backup_is_suggested_beside_the_others_by_date(qtbot, page, services, dialogs, tmp_path):
    suggestions = []

    def save_file(_title, suggested, _kinds):
        suggestions.append(suggested)
        return tmp_path / "x.db"

    dialogs.save_file = save_file
    services.replies["back_up"] = tmp_path / "x.db"
    page.storage.backup.click()
    assert asked(qtbot, services, "back_up") == [tmp_path / "x.db"]
    assert suggestions == [str(BACKUPS / "SageSync 2026-03-14.db")]
    said(qtbot, page, "The backup was written.")


def test_a_restore_lets_go_of_the_log_and_takes_it_again(
    qtbot, page, controller, services, dialogs, tmp_path
):
    states = []

    def restore(*_):
        states.append(controller.is_open)
        return tmp_path / "kept.db"

    dialogs.file = tmp_path / "old.db"
    services.replies["restore"] = restore
    page.storage.restore.click()
    said(qtbot, page, "The backup was restored.")
    assert states == [False]
    assert controller.is_open
    assert "kept.db" in page.banner.accessibleName()


def test_a_refused_restore_leaves_the_log_open(qtbot, page, controller, services, dialogs, tmp_path):
    dialogs.file = tmp_path / "old.db"
    services.replies["restore"] = StoreBusy("Another program reads the database")
    page.storage.restore.click()
    qtbot.waitUntil(lambda: len(dialogs.errors) == 1)
    assert controller.is_open


def test_a_restore_that_is_not_confirmed_touches_nothing(page, services, dialogs, tmp_path):
    dialogs.file, dialogs.confirms = tmp_path / "old.db", False
    page.storage.restore.click()
    assert not services.calls("restore")


def test_a_sync_that_begins_while_the_dialogs_are_open_stops_the_restore(
    qtbot, page, controller, services, dialogs, tmp_path
):
    services.holds = True

    def confirm(*_words):
        return controller.sync(RunRequest(Trigger.TIMER))

    dialogs.file, dialogs.confirm = tmp_path / "old.db", confirm
    page.storage.restore.click()
    said(qtbot, page, "A sync is running.")
    with qtbot.waitSignal(controller.run_finished):
        services.go.set()
    assert not services.calls("restore")


def test_the_banner_is_seen_from_the_end_of_the_page(qtbot, page, services):
    services.replies["diagnostics"] = "all well"
    page.resize(1080, 500)
    bar = page.findChild(QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.about.report.setFocus()
    page.about.report.click()
    said(qtbot, page, "The diagnostic report was copied.")
    assert bar.value() > bar.maximum() // 2
    assert not page.banner.visibleRegion().isEmpty()


def test_settings_are_exported_to_the_chosen_file(qtbot, page, services, dialogs, tmp_path):
    dialogs.file = tmp_path / "company.json"
    services.replies["export_settings"] = '{"appearance": "dark"}'
    page.storage.export.click()
    said(qtbot, page, "exported to company.json")
    assert dialogs.file.read_text(encoding="utf-8") == '{"appearance": "dark"}'


def test_an_export_that_cannot_be_written_says_where(qtbot, page, services, dialogs, tmp_path):
    dialogs.file = tmp_path / "missing" / "company.json"
    services.replies["export_settings"] = "{}"
    page.storage.export.click()
    qtbot.waitUntil(lambda: len(dialogs.errors) == 1)
    assert str(dialogs.file) in dialogs.errors[0].explanation


def test_imported_settings_are_shown(qtbot, page, services, dialogs, tmp_path):
    dialogs.file = tmp_path / "company.json"
    dialogs.file.write_text("{}", encoding="utf-8")
    services.replies["import_settings"] = Settings(CONNECTED.sage, CONNECTED.vtiger, appearance="dark")
    page.storage.import_.click()
    said(qtbot, page, "The settings were imported.")
    assert page.appearance.buttons["dark"].isChecked()


def test_a_file_that_is_no_text_is_refused_before_the_worker_sees_it(page, services, dialogs, tmp_path):
    dialogs.file = tmp_path / "company.json"
    dialogs.file.write_bytes(b"\xff\xfe\x00")
    page.storage.import_.click()
    assert dialogs.errors[0].title == "This file cannot be read"
    assert not services.calls("import_settings")


# -- about


def test_the_version_is_the_installed_one(page):
    assert version("sagesync-desktop") in page.about.version.text()


def test_licences_are_read_from_the_packages_themselves(page):
    found = {part.name: part for part in parts()}
    assert found["httpx"].version == version("httpx")
    assert re.match("BSD", found["httpx"].licence)
    page.about.licences.click()
    assert page.about.licences.text() == "Hide licences"


def test_the_diagnostic_report_goes_to_the_clipboard(qtbot, page, services):
    services.replies["diagnostics"] = "SageSync Desktop 0.1.0\nall well"
    page.about.report.click()
    said(qtbot, page, "The diagnostic report was copied.")
    assert QGuiApplication.clipboard().text() == "SageSync Desktop 0.1.0\nall well"


def test_every_control_has_a_name_and_is_reached_by_tab(page):
    assert page.sage.lamp.accessibleName().startswith("Not asked yet")
    for one in [*page.findChildren(QAbstractButton), *page.findChildren(QAbstractSpinBox)]:
        if one.isVisible():
            assert one.accessibleName(), one
            assert one.focusPolicy() & Qt.FocusPolicy.TabFocus, one.accessibleName()


def test_health_that_was_known_before_is_shown_at_once(page):
    assert HEALTHY.vtiger.sentence in page.vtiger.sentence.text()
