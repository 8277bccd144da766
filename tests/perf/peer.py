"""A sync without news beside that of vdirsyncer, which keeps calendars in step: whole processes, by turns."""

import os
import shutil
import subprocess
from pathlib import Path

from tests.cli_support import COMMAND, TESTS
from tests.perf.company import company
from tests.perf.goods import made_up
from tests.perf.grown import grow
from tests.perf.links import BOOKS
from tests.perf.scales import Scale

ITEMS = {Scale.SMALL: 2_000, Scale.FULL: 10_000}
TURNS = 3
CONFIG = """[general]
status_path = "{folder}/status"
[pair both]
a = "left"
b = "right"
collections = null
[storage left]
type = "filesystem"
path = "{folder}/left"
fileext = ".ics"
[storage right]
type = "filesystem"
path = "{folder}/right"
fileext = ".ics"
"""
ITEM = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//example//EN\r
BEGIN:VEVENT\r
UID:item-{n}\r
DTSTAMP:20261130T120000Z\r
DTSTART:20261130T120000Z\r
SUMMARY:Item {n}\r
END:VEVENT\r
END:VCALENDAR\r
"""


def measure(scale: Scale, folder: Path) -> dict[str, dict[str, float | None]]:
    """Nothing where vdirsyncer is not installed (`pip install vdirsyncer`, in a folder of the path)."""
    if shutil.which("vdirsyncer") is None:
        return {"no_change_peer": {"ratio": None}}
    theirs = _calendars(folder / "calendars", ITEMS[scale])
    with company(folder, made_up(folder / "books", BOOKS)) as opened:
        opened.measured()
        grow(opened.home.database, ITEMS[scale])
        opened.measured()
        ours = [*COMMAND, "sync", "--json"], {"PYTHONPATH": str(TESTS.parent), **opened.home.environ}
        turns = [(_cpu(*ours), _cpu(*theirs)) for _ in range(TURNS)]
    our_cpu, their_cpu = (min(one) for one in zip(*turns, strict=True))
    return {"no_change_peer": {"ratio": our_cpu / their_cpu, "cpu": our_cpu, "their_cpu": their_cpu}}


def _calendars(folder: Path, items: int) -> tuple[list[str], dict[str, str]]:
    """Two folders of the same items, in step already; the command that finds so, and its environment."""
    for side in ("left", "right"):
        (folder / side).mkdir(parents=True)
    for n in range(items):
        (folder / "left" / f"item-{n}.ics").write_text(ITEM.format(n=n), newline="")
    (folder / "config").write_text(CONFIG.format(folder=folder))
    command, environ = ["vdirsyncer", "sync"], {"VDIRSYNCER_CONFIG": str(folder / "config")}
    subprocess.run(["vdirsyncer", "discover"], env={**os.environ, **environ}, check=True, capture_output=True)
    for _ in range(2):
        _cpu(command, environ)
    return command, environ


def _cpu(command: list[str], environ: dict[str, str]) -> float:
    """Seconds of CPU of a whole process."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env={**os.environ, **environ}, stdout=quiet, stderr=quiet) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    return used.ru_utime + used.ru_stime
