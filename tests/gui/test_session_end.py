"""The computer's session ends while a sync of the practice company is writing."""

from threading import Event

import pytest
from PySide6.QtCore import QSettings

from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.gui.app import Program
from sagesync_desktop.gui.controller import Controller
from sagesync_desktop.gui.main_window import MainWindow
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.window import company

MINUTE = 60_000


@pytest.fixture
def practice(tmp_path):
    return company(Paths.find(tmp_path / "home"), True)


@pytest.fixture
def program(qtbot, app_light, practice, dialogs, tmp_path):
    """The program over the practice company, opened as `Program.open` does, the process left untuned."""
    made = Program(lambda _is_demo: practice, is_demo=True)
    made.controller = Controller(practice.open_services, practice.open_log)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made.window = MainWindow(made.controller, dialogs, state)
    qtbot.addWidget(made.window)
    with qtbot.waitSignal(made.controller.health_changed, timeout=MINUTE):
        made.controller.start()
    yield made
    assert made.controller.wait_closed(MINUTE)


@pytest.fixture
def ended(qtbot, program):
    """The session ended while the sync was writing."""

    def is_writing(progress):
        return progress.phase == "apply" and progress.done >= 2

    with qtbot.waitSignal(program.controller.progressed, timeout=MINUTE, check_params_cb=is_writing):
        program.controller.sync(RunRequest("manual"))
    program.log_off(None)
    return program


def test_a_session_that_ends_finishes_the_record_in_hand_and_the_log_says_so(ended, practice):
    assert not ended.controller.is_open
    with LogReader.open(practice.home / "sagesync.db") as log:
        stopped = log.runs()[0]
        written = log.count(OutcomeFilter(run=stopped.id))
    assert stopped.state == "ended early"
    assert any("stopped" in message for message in stopped.messages)
    assert written >= 2


def test_a_session_that_ends_closes_the_company(ended, practice):
    """A company that is still open would refuse to be opened again."""
    practice.open_services(Event()).close()
