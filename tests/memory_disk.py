"""Temporary files of tests lie in memory where there is room for them.

The store waits for the disk at each of the thousands of commits of a test run. Nothing that a test
writes is there to outlive the machine's power, and processes that a test kills leave behind in memory
what they leave on a disk.
"""

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev", "shm")
"""Linux's files in memory; containers often have 64 MB of it, which are not enough."""
ROOM = 3 * 2**30
"""Bytes that must be free there: the whole suite holds some hundred MB at a time."""


def lie_in_memory() -> None:
    """From here on, in this process and in those that it starts; whoever names a TMPDIR is obeyed."""
    if "TMPDIR" not in os.environ and _is_fit(MEMORY):
        os.environ["TMPDIR"] = str(MEMORY)
        tempfile.tempdir = None  # forgets a folder that was looked up before


def _is_fit(folder: Path) -> bool:
    if not (folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)):
        return False
    runs_programs = not os.statvfs(folder).f_flag & os.ST_NOEXEC
    return runs_programs and shutil.disk_usage(folder).free > ROOM
