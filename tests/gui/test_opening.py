"""The first picture: a frame at once, what fills it behind it."""

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings

from sagesync_desktop.app.company import Company
from sagesync_desktop.gui.frame.opening import Opening
from sagesync_desktop.gui.frame.shell import USUAL, Frame
from sagesync_desktop.store.logreader import LogReader
from tests.patience import SECONDS

HEAVY = {"httpx", "peewee", "keyring", "pycountry", "flask", "rapidfuzz", "rich", "authlib"}
AT_FIRST_PAINT = """
import json, os, sys
from sagesync_desktop.gui.frame import opening

def told(self):
    print(json.dumps(sorted(sys.modules)), flush=True)
    os._exit(0)

opening.Opening.load = told
from sagesync_desktop.__main__ import main
sys.argv = ["sagesync-desktop", "--home", sys.argv[1]]
main()
"""


def test_the_first_picture_comes_before_the_program_is_loaded(tmp_path):
    command = [sys.executable, "-c", AT_FIRST_PAINT, str(tmp_path / "home")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)
    assert done.returncode == 0, done.stderr
    loaded = set(json.loads(done.stdout))
    assert {name.partition(".")[0] for name in loaded} & HEAVY == set()
    ours = {name.removeprefix("sagesync_desktop.") for name in loaded if name.startswith("sagesync_desktop.")}
    assert {name.partition(".")[0] for name in ours} <= {
        "__main__",
        "app",
        "cli",
        "core",
        "gui",
        "paths",
        "store",
    }
    assert "app.company" not in ours
    assert "app.services" not in ours
    assert "store.store" not in ours
    assert "core.rules" not in ours


@pytest.fixture
def opened(services, database):
    """A company over fake services."""
    kept = []
    log = LogReader.open
    return Company(database.parent, lambda _stop: services, lambda: log(database), kept.append, kept.append)


@pytest.fixture
def opening(qtbot, app_light, services, store, database, opened):
    """From the first picture to the company that is open."""
    made = Opening(lambda _is_demo: opened, database.parent, is_demo=False, is_minimised=False)
    hook = sys.excepthook
    assert made.begin()
    with qtbot.waitSignal(made.frame.painted):
        pass
    qtbot.waitUntil(lambda: made.program is not None and made.program.controller.is_open)
    yield made
    services.go.set()
    if made.program.controller is not None:
        with qtbot.waitSignal(made.program.controller.closed):
            made.end()
    sys.excepthook = hook
    made.frame.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_main_window_fills_the_frame_that_stood_before(opening):
    window = opening.program.window
    assert window.window() is opening.frame
    assert window.isVisible()
    assert window.size() == opening.frame.size()


def test_closing_the_frame_is_closing_the_window(qtbot, opening):
    window = opening.program.window
    with qtbot.waitSignal(window.quit_wanted):
        opening.frame.close()


def test_where_the_window_stood_is_kept_of_the_frame(opening, database):
    opening.frame.resize(880, 640)
    opening.program.window.keep_state()
    state = QSettings(str(database.parent / "window.ini"), QSettings.Format.IniFormat)
    again = Frame(state)
    assert (again.width(), again.height()) == (880, 640) != USUAL


def test_a_window_that_stays_in_the_tray_takes_the_frame_along(opening):
    opening.program.window.stays_in_tray = True
    opening.frame.close()
    assert not opening.frame.isVisible()
    opening.program.window.come_forward()
    assert opening.frame.isVisible()


def test_a_second_start_brings_the_frame_forward_and_ends(qtbot, opening, opened, database):
    opening.frame.hide()
    second = Opening(lambda _is_demo: opened, database.parent, is_demo=False, is_minimised=False)
    assert not second.begin()
    qtbot.waitUntil(opening.frame.isVisible)


def test_a_frame_that_is_closed_while_it_is_empty_ends_the_program(qtbot, app_light, opened, database):
    opening = Opening(lambda _is_demo: opened, database.parent, is_demo=False, is_minimised=False)
    assert opening.begin()
    with qtbot.waitSignal(opening.over) as over:
        opening.frame.close()
    assert over.args == [0]
    opening.single.release()


def test_a_company_that_cannot_be_opened_at_all_ends_the_program_with_its_error(qtbot, app_light, tmp_path):
    def refuse(_is_demo):
        raise PermissionError("no")

    opening = Opening(refuse, tmp_path / "home", is_demo=False, is_minimised=True)
    assert opening.begin()
    with qtbot.waitSignal(opening.over) as over:
        pass
    assert (over.args, str(opening.error)) == ([1], "no")
    opening.single.release()
    opening.frame.close()
