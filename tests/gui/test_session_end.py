"""The computer's session ends while a sync of the practice company is writing."""

import os
import subprocess
import sys
import time
from threading import Event

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtNetwork import QLocalSocket

from sagesync_desktop.app.company import company
from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.app import Program
from sagesync_desktop.gui.frame.main_window import MainWindow
from sagesync_desktop.gui.frame.single import HERE, SHOW, socket_name
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.logreader import LogReader
from tests.patience import MILLISECONDS, SECONDS


def wait_for_window(home, child, seconds=SECONDS):
    """Until the event loop of the window over a home answers."""
    begun = time.monotonic()
    while child.poll() is None and time.monotonic() - begun < seconds:
        socket = QLocalSocket()
        socket.connectToServer(socket_name(home))
        if socket.waitForConnected(100):
            socket.write(SHOW)
            assert socket.waitForReadyRead(seconds * 1000)
            assert bytes(socket.readAll().data()) == HERE
            return
    raise AssertionError(f"no window: {child.poll()}")


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
    with qtbot.waitSignal(made.controller.health_changed):
        made.controller.start()
    yield made
    assert made.controller.wait_closed(MILLISECONDS)


@pytest.fixture
def ended(qtbot, program):
    """The session ended while the sync was writing."""

    def is_writing(progress):
        return progress.phase == "apply" and progress.done >= 2

    with qtbot.waitSignal(program.controller.progressed, check_params_cb=is_writing):
        program.controller.sync(RunRequest())
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


def test_a_session_that_asks_by_signal_ends_the_program_cleanly(tmp_path):
    """A child process, since the signal is for a whole process; the window's socket tells that it stands."""
    command = [sys.executable, "-m", "sagesync_desktop", "--home", str(tmp_path), "--demo"]
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    wait_for_window(tmp_path / "practice", child)
    child.terminate()
    _, complaints = child.communicate(timeout=SECONDS)
    assert child.returncode == 0
    assert "Traceback" not in complaints
