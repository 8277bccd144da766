"""Windows without a screen: Qt offscreen, a real worker thread over fake services, a real log."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.look.theme import apply_theme, scheme, style_sheet
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.store import Store
from tests.gui.fake_services import FakeServices
from tests.gui.recording_dialogs import RecordingDialogs
from tests.patience import MILLISECONDS

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items):
    """Qt's offscreen platform warns of a window manager that it has not; a real one has."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(
                pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)", extend=True)
            )


class PatientBot(QtBot):
    """Waits until a hang, not a busy machine, has it give up; pytest-qt's own limit is five seconds."""

    def waitSignal(self, *signal, timeout=MILLISECONDS, **how):
        return super().waitSignal(*signal, timeout=timeout, **how)

    def waitSignals(self, *signals, timeout=MILLISECONDS, **how):
        return super().waitSignals(*signals, timeout=timeout, **how)

    def waitUntil(self, callback, timeout=MILLISECONDS):
        return super().waitUntil(callback, timeout=timeout)

    def waitActive(self, widget, timeout=MILLISECONDS):
        return super().waitActive(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp, request):
    """pytest-qt's, with patience."""
    return PatientBot(request)


class Moments:
    """A clock that tests move."""

    def __init__(self):
        self.at = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)

    def __call__(self):
        return self.at


@pytest.fixture(autouse=True)
def _british():
    """Formats that do not depend on the machine."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def app_light(qapp):
    """The program dressed in light; dressing anew, for each test, would cost more than most of the tests."""
    if (qapp.styleSheet(), scheme()) != (style_sheet("light"), "light"):
        apply_theme(qapp, "light")
    return qapp


@pytest.fixture
def dialogs():
    """Records what people would have been asked."""
    return RecordingDialogs()


@pytest.fixture
def services():
    """Fake services of a connected company."""
    return FakeServices()


@pytest.fixture
def moments():
    """The present moment, movable."""
    return Moments()


@pytest.fixture
def database(tmp_path):
    """Where the company's database lies."""
    return tmp_path / "home" / "sagesync.db"


@pytest.fixture
def store(database):
    """The company's store, for tests to fill."""
    with Store.open(database) as opened:
        yield opened


@pytest.fixture
def log(store, database):
    """A reader over the company's log."""
    with LogReader.open(database) as reader:
        yield reader


@pytest.fixture
def closed_controller(qtbot, services, store, database, moments):
    """A controller that has not been started."""
    made = Controller(lambda _stop: services, lambda: LogReader.open(database), now=moments)
    yield made
    services.go.set()
    assert made.wait_closed(MILLISECONDS)


@pytest.fixture
def controller(qtbot, closed_controller):
    """A controller whose company is open and whose health is known."""
    with qtbot.waitSignal(closed_controller.health_changed):
        closed_controller.start()
    return closed_controller
