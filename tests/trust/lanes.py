"""Attacks beside each other: each in a process of its own, two at a time, so that no core waits idly."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any

from tests.trust.mutant import PROJECT
from tests.trust.report import Figures

LANES = 2
LONGEST = ("mutants", "deep", "machine", "faults", "crash")
"""These begin first: what is left for the end is short, and both lanes end at nearly the same time."""


def beside_each_other(names: Iterable[str], *, quick: bool, say: Callable[[str], None]) -> dict[str, Figures]:
    """The figures of these attacks in the order in which they were named; `say` gets what each has told."""
    asked = list(names)
    ordered = sorted(asked, key=lambda name: LONGEST.index(name) if name in LONGEST else len(LONGEST))
    with ThreadPoolExecutor(LANES) as lanes:
        running = {lanes.submit(_alone, name, quick=quick): name for name in ordered}
        found = {}
        for done in as_completed(running):
            told, figures = done.result()
            say(told)
            found[running[done]] = figures
    return {name: found[name] for name in asked}


def _alone(name: str, *, quick: bool) -> tuple[str, Figures]:
    """What the attack has told, and its figures; an attack that ends without any has failed."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "figures.json"
        command = [sys.executable, "-m", "tests.trust", "--only", name, "--json", str(file)]
        done = subprocess.run(
            [*command, *(["--quick"] if quick else [])],
            cwd=PROJECT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        if not file.exists():
            broken = f"the attack itself broke down: it ended with {done.returncode}"
            return done.stdout, Figures(0, (broken,), 0, 0, time.monotonic() - began)
        return _progress(done.stdout), figures(json.loads(file.read_text(encoding="utf-8"))["attacks"][name])


def _progress(told: str) -> str:
    """Without the table and what follows it: those are told of all together."""
    return told.partition("Attacks on the promises")[0].rstrip()


def figures(written: dict[str, Any]) -> Figures:
    """Figures as they were before they were written as JSON."""
    return Figures(**{**written, "failures": tuple(written["failures"])})
