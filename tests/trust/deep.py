"""The tests that the suite leaves out because they say the same of more values."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.trust.mutant import PROJECT
from tests.trust.report import Figures

NAME = "deep"
DEEP = "SAGESYNC_DEEP_TESTS"
"""Set here; every other run of the tests leaves out what is marked as deep (tests/conftest.py)."""
AT_ONCE = 2
TESTS = PROJECT / "tests"
MARK = "mark.deep"


def attack(quick: bool, say: Callable[[str], None]) -> Figures:
    """All of them in both modes."""
    del quick
    began = time.monotonic()
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-n",
        str(AT_ONCE),
        "-m",
        "deep",
        *files(),
    ]
    done = subprocess.run(
        command, cwd=PROJECT, env={**os.environ, DEEP: "1"}, capture_output=True, text=True, check=False
    )
    last = done.stdout.strip().splitlines()[-1:] or [done.stderr[-2000:]]
    say(last[0])
    failures = [line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    if done.returncode and not failures:
        failures = [f"pytest ended with {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}"]
    return Figures(passed(last[0]) + len(failures), tuple(failures), 0, 0, time.monotonic() - began)


def files() -> list[str]:
    """Where such tests are, so that nobody collects the others: files that mark them, or import what does."""
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(TESTS.rglob("*.py"))}
    marking = [path for path, text in texts.items() if MARK in text and path != Path(__file__)]
    known = {f"from {'.'.join(path.relative_to(PROJECT).with_suffix('').parts)} import" for path in marking}
    return [
        path.relative_to(PROJECT).as_posix()
        for path, text in texts.items()
        if path.name.startswith("test_") and (path in marking or any(one in text for one in known))
    ]


def passed(line: str) -> int:
    """How many tests passed, from pytest's last line."""
    found = re.search(r"(\d+) passed", line)
    return int(found[1]) if found else 0
