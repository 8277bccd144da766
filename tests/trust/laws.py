"""The laws of tests/property on fresh examples; what blocks a landing draws the same ones every time."""

import re
import secrets
import subprocess
import sys
import time
from collections.abc import Callable

from tests.trust.mutant import PROJECT
from tests.trust.report import Figures

NAME = "laws"
ROUNDS, SAMPLE = 5, 1
"""How often each law is asked about a hundred examples."""
_LONGEST = 900


def attack(quick: bool, say: Callable[[str], None]) -> Figures:
    """Each round has a seed of its own, which is told: `pytest --hypothesis-seed` repeats it."""
    started, failures, cases = time.monotonic(), [], 0
    for _ in range(SAMPLE if quick else ROUNDS):
        seed = secrets.randbelow(10**9)
        say(f"seed {seed}")
        passed, broken = asked(seed)
        cases += passed + len(broken)
        failures += [f"seed {seed}: {name}" for name in broken]
    return Figures(cases, tuple(failures), 0, 0, time.monotonic() - started)


def asked(seed: int) -> tuple[int, list[str]]:
    """How many laws held, and which did not."""
    fresh = ("--hypothesis-profile=fresh", f"--hypothesis-seed={seed}")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *fresh, "tests/property"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=_LONGEST,
        check=False,
    )
    broken = re.findall(r"^(?:FAILED|ERROR) (.*)$", done.stdout, re.MULTILINE)
    held = re.search(r"(\d+) passed", done.stdout)
    if done.returncode and not broken:
        broken = [f"pytest ended with {done.returncode}: {(done.stderr or done.stdout).strip()[-300:]}"]
    return int(held[1]) if held else 0, broken
