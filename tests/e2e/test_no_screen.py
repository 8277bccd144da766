"""Starting the window where none can be shown, as a real program."""

import os
import subprocess
import sys

import pytest

from sagesync_desktop.screen import Desktop, Screen, find_screen

MESSAGE = "There is no screen to open a window on"
NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")


def start(tmp_path, **environ):
    kept = {name: value for name, value in os.environ.items() if name not in NAMES}
    command = [sys.executable, "-m", "sagesync_desktop", "--home", str(tmp_path)]
    return subprocess.run(
        command, env={**kept, **environ}, capture_output=True, text=True, timeout=120, check=False
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
    return (Desktop("DISPLAY", lambda: answers, "libqxcb.so"),)


def missing(_name):
    raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")


def test_a_desktop_that_answers_and_a_plugin_that_loads_are_a_screen():
    assert find_screen({"DISPLAY": ":0"}, "linux", desktop(True), str).usable


def test_a_missing_library_is_named():
    found = find_screen({"DISPLAY": ":0"}, "linux", desktop(True), missing)
    assert found == Screen(usable=False, why="libxcb-cursor.so.0")


def test_a_desktop_that_is_not_named_is_not_asked():
    assert not find_screen({}, "linux", desktop(True), str).usable


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_have_a_desktop(platform):
    assert find_screen({}, platform, desktop(False), missing).usable


@pytest.mark.parametrize(
    ("chosen", "usable"), [("offscreen", True), ("vnc:size=800x600", True), ("xcb", False)]
)
def test_what_qt_was_told_to_draw_on_counts(chosen, usable):
    assert find_screen({"QT_QPA_PLATFORM": chosen}, "linux", desktop(False), str).usable is usable
