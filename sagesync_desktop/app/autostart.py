"""Starting with the computer and standing in the applications menu, as each platform wants it."""

import hashlib
import plistlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sagesync_desktop.app.runkey import RUN_KEY, RunRegistry, windows_run_key
from sagesync_desktop.core.errors import SageSyncError, StoreUnreadable
from sagesync_desktop.core.sentence import say
from sagesync_desktop.paths import Paths

PROGRAM = "sagesync-desktop"
NAME = "SageSync Desktop"
BUNDLE_ID = "org.sagesync.desktop"
RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")
"""Characters that make an argument need quotes (Desktop Entry Specification, The Exec key)."""


class Switch(Protocol):
    """Something of the desktop that is on or off for this program."""

    def is_on(self) -> bool:
        """Whether it is on, for this program where it lies now; an entry of a moved copy counts as off."""
        ...

    def turn(self, on: bool) -> None:
        """Switch; raises SageSyncError where the system refuses."""
        ...


@dataclass(frozen=True, slots=True)
class FileSwitch:
    """On while a file with just this content is there."""

    path: Path
    content: bytes

    def is_on(self) -> bool:
        """See `Switch`."""
        try:
            return self.path.read_bytes() == self.content
        except OSError:
            return False

    def turn(self, on: bool) -> None:
        """See `Switch`."""
        try:
            if on:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                self.path.write_bytes(self.content)
            else:
                self.path.unlink(missing_ok=True)
        except OSError as error:
            raise refused(str(self.path), error) from error


@dataclass(frozen=True, slots=True)
class RegistrySwitch:
    """On while Windows' Run key holds this command."""

    registry: RunRegistry
    name: str
    command: str

    def is_on(self) -> bool:
        """See `Switch`."""
        return self.registry.get(self.name) == self.command

    def turn(self, on: bool) -> None:
        """See `Switch`."""
        try:
            self.registry.set(self.name, self.command if on else None)
        except OSError as error:
            raise refused(f"HKEY_CURRENT_USER\\{RUN_KEY}", error) from error


def refused(place: str, error: OSError) -> SageSyncError:
    """What to say where the system does not let us write."""
    fix = "Ask whoever looks after this computer, or add the program to the startup programs by hand."
    because = say("{place}: {error}", place=place, error=error.strerror or "")
    return StoreUnreadable("This computer does not let the program change that", because, fix)


def start_command(
    paths: Paths, *options: str, executable: str = sys.executable, frozen: bool | None = None
) -> tuple[str, ...]:
    """The command line that starts this very program on this home.

    A built program is its own executable (PyInstaller sets `sys.frozen`); otherwise the script that pip put
    beside the interpreter, or the interpreter with -m.
    """
    is_frozen = bool(getattr(sys, "frozen", False)) if frozen is None else frozen
    script = Path(executable).parent / PROGRAM
    if is_frozen:
        program: tuple[str, ...] = (executable,)
    elif script.is_file():
        program = (str(script),)
    else:
        program = (executable, "-m", "sagesync_desktop")
    home = () if is_usual(paths) else ("--home", str(paths.data))
    return (*program, *home, *options)


def is_usual(paths: Paths) -> bool:
    """Whether these are the folders that the system has for the program, not a --home."""
    return paths == Paths.find(None, {})


def autostart(
    paths: Paths,
    command: Sequence[str],
    *,
    platform: str = sys.platform,
    environ: Mapping[str, str],
    user: Path,
    registry: RunRegistry | None = None,
) -> Switch:
    """The switch that starts `command` when the person signs in; `user` is the home folder.

    Linux: the XDG autostart folder. macOS: a launch agent. Windows: the Run key.
    """
    name = PROGRAM if is_usual(paths) else f"{PROGRAM}-{_mark(paths)}"
    if platform == "win32":
        return RegistrySwitch(
            windows_run_key() if registry is None else registry, name, subprocess.list2cmdline(command)
        )
    if platform == "darwin":
        label = BUNDLE_ID if is_usual(paths) else f"{BUNDLE_ID}.{_mark(paths)}"
        return FileSwitch(user / "Library" / "LaunchAgents" / f"{label}.plist", launch_agent(label, command))
    folder = Path(environ.get("XDG_CONFIG_HOME") or user / ".config") / "autostart"
    return FileSwitch(folder / f"{name}.desktop", desktop_entry(command))


def menu_entry(
    paths: Paths,
    command: Sequence[str],
    *,
    platform: str = sys.platform,
    environ: Mapping[str, str],
    user: Path,
    icon: bytes,
) -> Switch | None:
    """The switch for the applications menu; None where installing a program does that (Windows, macOS).

    `icon` is an SVG for the folder in which a desktop looks for scalable icons (Icon Theme Specification).
    """
    if platform in ("win32", "darwin"):
        return None
    shared = Path(environ.get("XDG_DATA_HOME") or user / ".local" / "share")
    picture = shared / "icons" / "hicolor" / "scalable" / "apps" / f"{PROGRAM}.svg"
    name = PROGRAM if is_usual(paths) else f"{PROGRAM}-{_mark(paths)}"
    entry = FileSwitch(shared / "applications" / f"{name}.desktop", desktop_entry(command))
    return MenuEntry(entry, FileSwitch(picture, icon))


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """A desktop entry with the icon that it names."""

    entry: FileSwitch
    icon: FileSwitch

    def is_on(self) -> bool:
        """See `Switch`."""
        return self.entry.is_on()

    def turn(self, on: bool) -> None:
        """See `Switch`; the icon stays while another home's entry may need it."""
        if on:
            self.icon.turn(True)
        self.entry.turn(on)


def desktop_entry(command: Sequence[str]) -> bytes:
    """A freedesktop.org desktop entry that runs `command`."""
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        f"Name={NAME}",
        "Comment=Keeps Vtiger CRM and Sage Accounting in step",
        f"Exec={' '.join(map(exec_argument, command))}",
        f"Icon={PROGRAM}",
        "Terminal=false",
        "Categories=Office;Finance;",
        f"StartupWMClass={PROGRAM}",
    ]
    return ("\n".join(lines) + "\n").encode()


def exec_argument(argument: str) -> str:
    """One argument of an Exec key: quoted where needed, then escaped as any string value.

    A percent sign would begin a field code, so it is doubled (Desktop Entry Specification, The Exec key).
    """
    text = argument.replace("%", "%%")
    if text and not RESERVED & set(text):
        return text
    for mark in ("\\", '"', "`", "$"):
        text = text.replace(mark, "\\" + mark)
    return '"' + text.replace("\\", "\\\\") + '"'


def launch_agent(label: str, command: Sequence[str]) -> bytes:
    """A launchd agent that runs `command` at log-in (launchd.plist(5))."""
    return plistlib.dumps(
        {
            "Label": label,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
    )


def _mark(paths: Paths) -> str:
    """Tells the entries of two homes apart."""
    return hashlib.sha256(str(paths.data).encode()).hexdigest()[:8]
