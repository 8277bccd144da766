"""How soon the program is there: its first picture, its help and its version, over what any program takes."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.cli_support import TESTS
from tests.perf.scales import Scale

TURNS = {Scale.SMALL: 3, Scale.FULL: 15}
PROGRAM = ("-m", "sagesync_desktop")
NOTHING = ("-c", "pass")
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
from tests.perf.painting import stop_at_first_paint
stop_at_first_paint()
app = QApplication([])
window = QMainWindow()
window.resize(1280, 720)
window.show()
sys.exit(app.exec())
"""
OURS = """
import sys
from tests.perf.painting import stop_at_first_paint
stop_at_first_paint()
sys.argv = ["sagesync-desktop"]
from sagesync_desktop.__main__ import main
main()
"""


def measure(scale: Scale, folder: Path) -> dict[str, dict[str, float | None]]:
    """CPU of whole processes, by turns; the least of each."""
    kinds = {
        "nothing": NOTHING,
        "help": (*PROGRAM, "--help"),
        "version": (*PROGRAM, "--version"),
        "bare": ("-c", BARE),
        "ours": ("-c", OURS),
    }
    least: dict[str, float] = {}
    for _ in range(TURNS[scale]):
        for name, command in kinds.items():
            took = _seconds(command, folder)
            least[name] = min(took, least.get(name, took))
    return {
        "start": {
            "paint": least["ours"] / least["bare"],
            "help": least["help"] / least["nothing"],
            "version": least["version"] / least["nothing"],
            **{f"{name} ms": 1000 * took for name, took in least.items()},
            **(_by_instructions(folder) if scale is Scale.FULL else {}),
        }
    }


def _environ(folder: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(TESTS.parent), "SAGESYNC_HOME": str(folder / "home")}


def _seconds(command: tuple[str, ...], folder: Path) -> float:
    """CPU of a process, all of it: starting the interpreter as well."""
    with subprocess.Popen(
        [sys.executable, *command], env=_environ(folder), stdout=subprocess.DEVNULL
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return used.ru_utime + used.ru_stime


def _by_instructions(folder: Path) -> dict[str, float]:
    """The same by instructions, which nothing disturbs, where valgrind can count them."""
    if shutil.which("valgrind") is None:
        return {}
    nothing = _instructions(NOTHING, folder)
    return {
        f"{word} in instructions": _instructions((*PROGRAM, f"--{word}"), folder) / nothing
        for word in ("help", "version")
    }


def _instructions(command: tuple[str, ...], folder: Path) -> int:
    counting = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}"]
    done = subprocess.run(
        [*counting, sys.executable, *command],
        env=_environ(folder),
        capture_output=True,
        text=True,
        check=True,
    )
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])
