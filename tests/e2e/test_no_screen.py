"""Starting the window where none can be shown, as a real program."""

import os
import subprocess
import sys

import pytest

from sagesync_desktop.app.screen import Desktop, Loading, Screen, find_screen, packages_of
from tests.patience import SECONDS

MESSAGE = "There is no screen to open a window on"
NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")


def start(tmp_path, **environ):
    kept = {name: value for name, value in os.environ.items() if name not in NAMES}
    command = [sys.executable, "-m", "sagesync_desktop", "--home", str(tmp_path)]
    return subprocess.run(
        command, env={**kept, **environ}, capture_output=True, text=True, timeout=SECONDS, check=False
    )


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these always have a desktop")
@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"DISPLAY": ":987"},
        {"WAYLAND_DISPLAY": "wayland-987"},
        {"DISPLAY": ":987", "QT_QPA_PLATFORM": "xcb"},
    ],
    ids=["nothing set", "stale display", "stale wayland", "stale display that is asked for"],
)
def test_without_a_screen_one_line_points_to_the_command_line(tmp_path, environ):
    ended = start(tmp_path, **environ)
    assert ended.returncode == 3
    assert MESSAGE in ended.stderr
    assert "sagesync-desktop sync" in ended.stderr
    assert len(ended.stderr.strip().splitlines()) == 1


def desktop(answers):
    return (
        Desktop(
            "DISPLAY", lambda: answers, "libqxcb.so", {"libxcb-cursor.so.0": "", "libxcb-icccm.so.4": ""}
        ),
    )


def fine(*_name):
    return None


def lacking(*names):
    """A loader of a system without these libraries."""

    def load(name):
        if name in names:
            raise OSError(f"{name}: cannot open shared object file: No such file or directory")

    return load


def stopped_at(error):
    def load(*_name):
        raise error

    return load


def found(environ, answers=True, platform="linux", **loading):
    return find_screen(
        environ,
        platform,
        desktop(answers),
        Loading(**{"qt": fine, "plugin": fine, "library": fine} | loading),
    )


X = {"DISPLAY": ":0"}
NO_CURSOR = stopped_at(
    OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")
)
NO_EGL = stopped_at(ImportError("libEGL.so.1: cannot open shared object file: No such file or directory"))


def test_a_desktop_that_answers_and_a_plugin_that_loads_are_a_screen():
    assert found(X) == Screen(usable=True)


def test_a_missing_library_of_the_desktop_is_named():
    assert found(X, plugin=NO_CURSOR) == Screen(False, ("libxcb-cursor.so.0",))


def test_all_missing_libraries_are_named_at_once():
    seen = found(X, plugin=NO_CURSOR, library=lacking("libxcb-icccm.so.4", "libxcb-cursor.so.0"))
    assert seen == Screen(False, ("libxcb-cursor.so.0", "libxcb-icccm.so.4"))


@pytest.mark.parametrize(
    "environ", [X, {}, {"QT_QPA_PLATFORM": "offscreen"}], ids=["X", "nothing", "offscreen"]
)
def test_a_missing_library_of_qt_itself_is_named_whatever_the_screen(environ):
    assert found(environ, qt=NO_EGL) == Screen(False, ("libEGL.so.1",))


def test_a_library_that_asks_the_desktop_may_be_the_missing_one():
    asks = (Desktop("DISPLAY", NO_CURSOR, "libqxcb.so", {}),)
    assert find_screen(X, "linux", asks, Loading(fine, fine, fine)).missing == ("libxcb-cursor.so.0",)


def test_a_desktop_that_lacks_something_does_not_hide_one_that_is_whole():
    broken = Desktop("WAYLAND_DISPLAY", NO_CURSOR, "libqwayland.so", {})
    both = {"WAYLAND_DISPLAY": "wayland-0", **X}
    assert find_screen(both, "linux", (broken, *desktop(True)), Loading(fine, fine, fine)).usable


def test_what_is_no_library_is_a_fault_of_the_program():
    with pytest.raises(ImportError, match="PySide6"):
        found(X, qt=stopped_at(ImportError("No module named 'PySide6'")))


def test_every_library_that_qt_wants_has_a_package():
    assert packages_of(("libEGL.so.1", "libxcb-cursor.so.0", "libodd.so.1")) == ["libegl1", "libxcb-cursor0"]


def test_a_desktop_that_is_not_named_is_not_asked():
    assert found({}) == Screen(usable=False)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_have_a_desktop(platform):
    assert found({}, platform=platform, answers=False).usable


@pytest.mark.parametrize(
    ("chosen", "usable"), [("offscreen", True), ("vnc:size=800x600", True), ("xcb", False)]
)
def test_what_qt_was_told_to_draw_on_counts(chosen, usable):
    assert found({"QT_QPA_PLATFORM": chosen}, answers=False).usable is usable


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the loader of Linux is asked")
@pytest.mark.parametrize("chosen", ["offscreen", "xcb"])
def test_a_library_that_qt_cannot_load_is_named_with_its_package_as_the_program_starts(tmp_path, chosen):
    """A file of that name that is none comes first on the loader's path."""
    (tmp_path / "libEGL.so.1").write_text("no library")
    ended = start(tmp_path, DISPLAY=":987", QT_QPA_PLATFORM=chosen, LD_LIBRARY_PATH=str(tmp_path))
    assert ended.returncode == 3
    assert "Qt cannot load libEGL.so.1." in ended.stderr
    assert "apt-get install libegl1)" in ended.stderr
    assert MESSAGE not in ended.stderr
    assert len(ended.stderr.strip().splitlines()) == 1
