"""Reports of faults in the program itself, each in a file of its own that nothing overwrites."""

import faulthandler
import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from sagesync_desktop.store.files import make_private_folder

log = logging.getLogger(__name__)

HARD_CRASHES = "hard-crashes.txt"
"""In the folder of logs; there only after a crash."""


def keep_report(logs: Path, text: str) -> Path | None:
    """Write a redacted report into the folder of logs, else into the system's folder for temporary files.

    Returns the file; None where neither can be written. Two faults of one second, also of two programs, are
    two files.
    """
    log.error("A fault of the program:\n%s", text)
    for folder in (logs, Path(tempfile.gettempdir())):
        try:
            return _written(folder, f"fault-{datetime.now(UTC):%Y%m%d-%H%M%S}", text)
        except OSError as error:
            log.warning("The report could not be kept in %s: %s", folder, error)
    return None


def _private(path: str, flags: int) -> int:
    """The system's folder for temporary files is everybody's."""
    return os.open(path, flags, 0o600)


def _written(folder: Path, stem: str, text: str) -> Path:
    make_private_folder(folder)
    for number in count(1):
        file = folder / f"{stem}{'' if number == 1 else f'-{number}'}.txt"
        try:
            with open(file, "x", encoding="utf-8", errors="backslashreplace", opener=_private) as opened:
                opened.write(text)
        except FileExistsError:
            continue
        return file
    raise AssertionError("count() has no end")


@contextmanager
def hard_crashes_kept(logs: Path) -> Iterator[None]:
    """A crash below Python, which no dialog survives, leaves the places where the threads stood in a file."""
    if faulthandler.is_enabled():  # by -X faulthandler, to the screen
        yield
        return
    make_private_folder(logs)
    report = logs / HARD_CRASHES
    with report.open("a", encoding="utf-8") as file:
        faulthandler.enable(file)
        try:
            yield
        finally:
            faulthandler.disable()
    if not report.stat().st_size:
        report.unlink()
