"""The switches for sign-in and the menu, for each platform by injection."""

import plistlib
import shlex
import subprocess

import pytest

from sagesync_desktop.app.autostart import (
    FileSwitch,
    autostart,
    desktop_entry,
    exec_argument,
    is_usual,
    menu_entry,
    start_command,
)
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.paths import Paths

USUAL = Paths.find(None, {})
COMMAND = ("/opt/Sage Sync/sagesync-desktop", "--minimised")


class Registry(dict):
    """Windows' Run key as a dictionary."""

    def set(self, name, value):
        if value is None:
            self.pop(name, None)
        else:
            self[name] = value


class LockedRegistry(Registry):
    def set(self, _name, _value):
        raise PermissionError(13, "Access is denied")


def home_of(folder):
    return Paths.find(folder, {})


def at_sign_in(platform, user, paths=USUAL, environ=None, registry=None):
    return autostart(paths, COMMAND, platform=platform, environ=environ or {}, user=user, registry=registry)


def test_linux_starts_what_lies_in_the_autostart_folder(tmp_path):
    switch = at_sign_in("linux", tmp_path)
    switch.turn(True)
    entry = tmp_path / ".config" / "autostart" / "sagesync-desktop.desktop"
    assert 'Exec="/opt/Sage Sync/sagesync-desktop" --minimised' in entry.read_text().splitlines()


def test_linux_minds_where_the_person_keeps_settings(tmp_path):
    at_sign_in("linux", tmp_path, environ={"XDG_CONFIG_HOME": str(tmp_path / "etc")}).turn(True)
    assert (tmp_path / "etc" / "autostart" / "sagesync-desktop.desktop").is_file()


def test_macos_starts_a_launch_agent(tmp_path):
    at_sign_in("darwin", tmp_path).turn(True)
    agent = plistlib.loads(
        (tmp_path / "Library" / "LaunchAgents" / "org.sagesync.desktop.plist").read_bytes()
    )
    assert (agent["ProgramArguments"], agent["RunAtLoad"]) == (list(COMMAND), True)


def test_windows_starts_what_the_run_key_holds(tmp_path):
    registry = Registry()
    at_sign_in("win32", tmp_path, registry=registry).turn(True)
    assert registry == {"sagesync-desktop": '"/opt/Sage Sync/sagesync-desktop" --minimised'}


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_what_was_switched_on_is_on_until_it_is_switched_off(platform, tmp_path):
    switch = at_sign_in(platform, tmp_path, registry=Registry())
    states = [switch.is_on()]
    for wanted in (True, True, False, False):
        switch.turn(wanted)
        states.append(switch.is_on())
    assert states == [False, True, True, False, False]


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_two_homes_start_independently(platform, tmp_path):
    registry = Registry()
    one = at_sign_in(platform, tmp_path, home_of(tmp_path / "one"), registry=registry)
    two = at_sign_in(platform, tmp_path, home_of(tmp_path / "two"), registry=registry)
    one.turn(True)
    assert (one.is_on(), two.is_on()) == (True, False)


def test_an_entry_of_a_moved_program_counts_as_off(tmp_path):
    at_sign_in("linux", tmp_path).turn(True)
    moved = autostart(USUAL, ("/elsewhere/sagesync-desktop",), platform="linux", environ={}, user=tmp_path)
    assert not moved.is_on()


def test_a_registry_that_refuses_is_named(tmp_path):
    with pytest.raises(SageSyncError, match="Access is denied"):
        at_sign_in("win32", tmp_path, registry=LockedRegistry()).turn(True)


def test_a_folder_that_refuses_is_named(tmp_path):
    (tmp_path / ".config").write_text("in the way")
    with pytest.raises(SageSyncError, match="autostart"):
        at_sign_in("linux", tmp_path).turn(True)


def test_the_menu_entry_brings_its_icon(tmp_path):
    menu = menu_entry(USUAL, COMMAND, platform="linux", environ={}, user=tmp_path, icon=b"<svg/>")
    menu.turn(True)
    shared = tmp_path / ".local" / "share"
    assert (shared / "icons/hicolor/scalable/apps/sagesync-desktop.svg").read_bytes() == b"<svg/>"
    assert b"Icon=sagesync-desktop\n" in (shared / "applications/sagesync-desktop.desktop").read_bytes()


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_the_installer_makes_the_menu_entry(platform, tmp_path):
    assert menu_entry(USUAL, COMMAND, platform=platform, environ={}, user=tmp_path, icon=b"") is None


@pytest.mark.parametrize(
    ("argument", "written"),
    [
        ("--home", "--home"),
        ("/a b", '"/a b"'),
        ("50%", "50%%"),
        ('say "hi"', r'"say \\"hi\\""'),
        ("$HOME", r'"\\$HOME"'),
        ("", '""'),
    ],
)
def test_exec_arguments_are_written_as_the_specification_wants(argument, written):
    assert exec_argument(argument) == written


def test_the_usual_home_needs_no_option():
    assert start_command(USUAL, "--minimised", executable="/opt/p", frozen=True) == ("/opt/p", "--minimised")


def test_another_home_is_named_in_the_command(tmp_path):
    assert start_command(home_of(tmp_path), executable="/opt/p", frozen=True) == (
        "/opt/p",
        "--home",
        str(tmp_path),
    )


def test_an_installed_script_is_preferred_to_the_interpreter(tmp_path):
    (tmp_path / "sagesync-desktop").touch()
    assert start_command(USUAL, executable=str(tmp_path / "python"), frozen=False) == (
        str(tmp_path / "sagesync-desktop"),
    )


def test_without_a_script_the_interpreter_runs_the_package(tmp_path):
    python = str(tmp_path / "python")
    assert start_command(USUAL, executable=python, frozen=False) == (python, "-m", "sagesync_desktop")


def test_only_the_systems_own_folders_are_usual(tmp_path):
    assert (is_usual(USUAL), is_usual(home_of(tmp_path))) == (True, False)


def test_the_command_in_the_entry_runs(tmp_path):
    """The quoting is undone as a desktop does it: string escapes, then shell-like quotes."""
    target = tmp_path / "with space"
    entry = desktop_entry(("/bin/touch", str(target))).decode()
    line = next(line for line in entry.splitlines() if line.startswith("Exec="))
    subprocess.run(
        shlex.split(line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")), check=True
    )
    assert target.exists()


def test_a_file_switch_minds_only_its_own_content(tmp_path):
    other = tmp_path / "entry"
    other.write_bytes(b"somebody else's")
    assert not FileSwitch(other, b"ours").is_on()
