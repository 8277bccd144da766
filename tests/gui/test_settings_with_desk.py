"""The settings page over a real home: a restore needs the database for itself; the folder is the home's."""

import pytest

from sagesync_desktop.app.services import open_services
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.mapping.page import MappingPage
from sagesync_desktop.gui.settings.page import SettingsPage
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.logreader import LogReader
from tests.gui.recording_dialogs import RecordingDialogs
from tests.patience import MILLISECONDS


@pytest.fixture
def paths(tmp_path):
    root = tmp_path / "home"
    return Paths(root, root / "logs", root / "backups")


@pytest.fixture
def controller(qtbot, paths):
    made = Controller(lambda stop: open_services(paths, stop=stop), lambda: LogReader.open(paths.database))
    with qtbot.waitSignal(made.opened):
        made.start()
    yield made
    assert made.wait_closed(MILLISECONDS)


@pytest.fixture
def dialogs():
    return RecordingDialogs()


@pytest.fixture
def page(qtbot, app_light, controller, dialogs):
    made = SettingsPage(controller, dialogs)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_backup_brings_back_what_was_chosen_before(qtbot, page, controller, dialogs, tmp_path):
    page.appearance.buttons["dark"].click()
    qtbot.waitUntil(lambda: controller.settings().appearance == "dark")
    dialogs.file = tmp_path / "copy.db"
    page.storage.backup.click()
    qtbot.waitUntil(dialogs.file.exists)
    page.appearance.buttons["light"].click()
    qtbot.waitUntil(lambda: controller.settings().appearance == "light")
    page.storage.restore.click()
    qtbot.waitUntil(lambda: controller.settings().appearance == "dark" or bool(dialogs.errors))
    assert [str(error) for error in dialogs.errors] == []
    assert controller.log.runs() == ()
    assert page.appearance.buttons["dark"].isChecked()


def test_the_folder_shown_is_the_homes(qtbot, page, paths):
    qtbot.waitUntil(lambda: page.storage.place.text() == str(paths.data))


def test_settings_travel_through_a_file(qtbot, page, controller, dialogs, tmp_path):
    dialogs.file = tmp_path / "company.json"
    page.log.chosen.emit(400)
    qtbot.waitUntil(lambda: controller.settings().limits.log_days == 400)
    page.storage.export.click()
    qtbot.waitUntil(dialogs.file.exists)
    page.log.chosen.emit(30)
    qtbot.waitUntil(lambda: controller.settings().limits.log_days == 30)
    page.storage.import_.click()
    qtbot.waitUntil(lambda: controller.settings().limits.log_days == 400)


def test_mapping_asks_an_unconnected_home_nothing(qtbot, app_light, controller, dialogs):
    mapping = MappingPage(controller, dialogs)
    qtbot.addWidget(mapping)
    mapping.show()
    assert mapping.unconnected.isVisible()
