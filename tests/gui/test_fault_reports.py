"""A fault of the program is on disk even when nobody reads the dialog, or when there is none any more."""

import os
import subprocess
import sys
import textwrap

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from sagesync_desktop.app.company import Company, company
from sagesync_desktop.gui.frame.app import Program
from sagesync_desktop.paths import Paths
from sagesync_desktop.store.logreader import LogReader


@pytest.fixture
def kept():
    return []


@pytest.fixture
def program(qtbot, app_light, services, store, database, kept):
    """The program around the window, over fake services."""
    opened = Company(
        database.parent, lambda _stop: services, lambda: LogReader.open(database), kept.append, kept.append
    )
    made = Program(lambda _is_demo: opened, is_demo=False)
    assert made.open()
    with qtbot.waitSignal(made.controller.health_changed):
        pass
    yield made
    services.go.set()
    with qtbot.waitSignal(made.controller.closed):
        made.quit()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_bug_in_the_window_is_kept(program, kept, capsys):
    bug = KeyError("hunter2")
    program.faults.take(KeyError, bug, None)
    (report,) = kept
    assert "KeyError" in report
    assert "hunter2" not in report
    assert report in capsys.readouterr().err


def test_a_bug_in_the_worker_is_kept(qtbot, program, services, kept):
    services.run_result = RecursionError("deep")
    with qtbot.waitSignal(program.controller.run_finished):
        program.window.header.start_sync()
    qtbot.waitUntil(lambda: len(kept) == 1)
    assert "RecursionError" in kept[0]


@pytest.mark.parametrize("is_demo", [False, True])
def test_the_window_keeps_its_reports_in_the_log_folder_of_its_company(tmp_path, is_demo):
    opened = company(Paths.find(tmp_path), is_demo)
    file = opened.keep_report("a report")
    assert file.parent == opened.home / "logs"
    assert file.read_text() == "a report"


CRASH = """
    import faulthandler, sys
    from pathlib import Path
    from sagesync_desktop.app.faultfile import hard_crashes_kept
    with hard_crashes_kept(Path(sys.argv[1])):
        if sys.argv[2] == "crash":
            faulthandler._sigsegv()
"""


def _run(folder, how):
    command = [sys.executable, "-c", textwrap.dedent(CRASH), str(folder), how]
    return subprocess.run(command, capture_output=True, check=False, env={**os.environ})


def test_a_crash_below_python_leaves_the_places_where_the_threads_stood(tmp_path):
    assert _run(tmp_path / "logs", "crash").returncode != 0
    assert "Current thread" in (tmp_path / "logs" / "hard-crashes.txt").read_text()


def test_a_good_end_leaves_no_file_for_crashes(tmp_path):
    assert _run(tmp_path / "logs", "end well").returncode == 0
    assert list((tmp_path / "logs").iterdir()) == []
