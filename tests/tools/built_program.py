"""Tries a program that PyInstaller built as somebody with an empty computer would.

    python -m tests.tools.built_program dist/sagesync-desktop [--bare]

From an empty home, without Python or anything else on the path: its version, two syncs of the practice
company (the second must write nothing), and the window, offscreen, until its event loop answers. --bare also
builds the smallest Qt program there is and compares the sizes. Prints its figures as JSON.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtNetwork import QLocalSocket

from sagesync_desktop import __version__
from sagesync_desktop.gui.frame.single import HERE, SHOW, socket_name
from sagesync_desktop.paths import Paths
from tests.patience import SECONDS

WINDOW = "sagesync-desktop.exe" if sys.platform == "win32" else "sagesync-desktop"
CONSOLE = "sagesync-desktop-console.exe" if sys.platform == "win32" else "sagesync-desktop"
"""A windowed program of Windows prints nothing, so the commands have a twin there."""
LARGEST_RATIO = 1.3
OFFSCREEN = "This plugin does not support raise()"
"""What Qt's offscreen platform says when a window is asked to come forward; nothing else may be said."""
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication(sys.argv)
label = QLabel("Hello")
label.show()
sys.exit(app.exec())
"""


class Failed(Exception):
    """The built program does not do what it must."""


def empty_environment(home: Path) -> dict[str, str]:
    """Nothing but a home."""
    return {"HOME": str(home), "PATH": "", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


def run(folder: Path, home: Path, *arguments: str) -> str:
    """What the program prints; raises Failed when it does not end well."""
    done = subprocess.run(
        [folder / CONSOLE, *arguments], env=empty_environment(home), capture_output=True, text=True, cwd=home
    )
    if done.returncode:
        raise Failed(f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def written(report: str) -> int:
    """How many records a run created or updated."""
    modules = json.loads(report)["modules"].values()
    counts = [counts for directions in modules for counts in directions.values()]
    return sum(one["created"] + one["updated"] for one in counts)


def check_syncs(folder: Path, home: Path) -> int:
    """The practice company syncs, and then has nothing left to sync."""
    first, second = (written(run(folder, home, "sync", "--demo", "--json")) for _ in range(2))
    if not first or second:
        raise Failed(f"The first sync wrote {first} records, the second {second}")
    return first


def answers(name: str) -> bool:
    """Whether a window's event loop answers on its socket."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(100):
        return False
    socket.write(SHOW)
    came = socket.waitForReadyRead(5000) and bytes(socket.readAll().data()) == HERE
    socket.disconnectFromServer()
    return came


def seconds_to_window(folder: Path, home: Path) -> float:
    """Start the window on the practice company and wait for it; then ask it to end."""
    name = socket_name(Paths(home, home, home).practice.data)
    begun = time.monotonic()
    command = [folder / WINDOW, "--home", home, "--demo"]
    program = subprocess.Popen(
        command,
        env=empty_environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=home,
    )
    try:
        while not answers(name):
            if program.poll() is not None or time.monotonic() - begun > SECONDS:
                raise Failed(f"No window after {time.monotonic() - begun:.0f} s: {program.poll()}")
        return time.monotonic() - begun
    finally:
        program.terminate()
        told, _ = program.communicate(timeout=SECONDS)
        if program.returncode:
            raise Failed(f"The window ended with {program.returncode}:\n{told}")
        if told.replace(OFFSCREEN, "").strip():
            raise Failed(f"The window complained:\n{told}")


def size(folder: Path) -> int:
    """Bytes of all files; what is linked twice counts once."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def bare_size(work: Path) -> int:
    """Bytes of a program that is nothing but a Qt window, built in the same way."""
    script = work / "bare.py"
    script.write_text(BARE)
    places = ["--distpath", work / "dist", "--workpath", work / "build", "--specpath", work]
    command = [sys.executable, "-m", "PyInstaller", "--log-level", "ERROR", "--onedir", *places, script]
    subprocess.run(command, check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    return size(work / "dist" / "bare")


def check(folder: Path, work: Path, is_bare_wanted: bool) -> dict[str, float]:
    """All of it; the figures. Raises Failed."""
    if __version__ not in run(folder, work, "--version"):
        raise Failed(f"It is not version {__version__}")
    home = work / "home"
    home.mkdir()
    figures = {"records_written": check_syncs(folder, home), "window_seconds": 0.0, "bytes": size(folder)}
    figures["window_seconds"] = round(seconds_to_window(folder, home), 2)
    if is_bare_wanted:
        figures["bare_bytes"] = bare_size(work)
        figures["ratio"] = round(figures["bytes"] / figures["bare_bytes"], 3)
        if figures["ratio"] > LARGEST_RATIO:
            raise Failed(f"It is {figures['ratio']} times as large as a bare Qt program")
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--bare", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        try:
            sys.stdout.write(
                json.dumps(check(asked.folder.absolute(), Path(work), asked.bare), indent=2) + "\n"
            )
        except Failed as failure:
            sys.exit(str(failure))


if __name__ == "__main__":
    main()
