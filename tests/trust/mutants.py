"""Faults put into a copy of the program one by one: its tests must notice every single one."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from tests.patience import SECONDS
from tests.trust.mutant import PACKAGE, PROJECT, Mutant
from tests.trust.mutants_clients import MUTANTS as CLIENTS
from tests.trust.mutants_core import MUTANTS as CORE
from tests.trust.mutants_engine import MUTANTS as ENGINE
from tests.trust.mutants_identity import MUTANTS as IDENTITY
from tests.trust.mutants_money import MUTANTS as MONEY
from tests.trust.mutants_practice import MUTANTS as PRACTICE
from tests.trust.mutants_sage import MUTANTS as SAGE
from tests.trust.mutants_store import MUTANTS as STORE
from tests.trust.mutants_tax import MUTANTS as TAX
from tests.trust.mutants_values import MUTANTS as VALUES
from tests.trust.report import Figures

NAME = "mutants"
ALL = (
    *ENGINE,
    *MONEY,
    *CORE,
    *CLIENTS,
    *SAGE,
    *STORE,
    *TAX,
    *VALUES,
    *IDENTITY,
    *PRACTICE,
)
COPIES = 2
_PASSED, _FAILED = 0, 1
_SETTINGS = (
    "[pytest]\naddopts = --strict-markers --strict-config -p no:cacheprovider -p no:pytest-qt -p no:xdist\n"
)
"""Without Qt and without filters for warnings: what must fail here is a test's own claim."""
_LEFT_OUT = shutil.ignore_patterns("gui", "e2e", "perf", "bench", ".hypothesis", "practice_build")


def attack(quick: bool, say: Callable[[str], None]) -> Figures:
    """Every mutant of the list, in both modes: `quick` has nothing to leave out."""
    del quick
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="sagesync-mutants-") as folder:
        copies: SimpleQueue[Path] = SimpleQueue()
        for number in range(COPIES):
            copies.put(_copy(Path(folder) / str(number)))
        failures = [*_without_mutants(copies)]
        if not failures:
            failures = [told for told in _each(copies, say) if told]
    killed = len(ALL) - len(failures)
    return Figures(
        cases=len(ALL),
        failures=tuple(failures),
        duplicates=0,
        lost=0,
        seconds=time.monotonic() - started,
        more={"mutants_total": len(ALL), "mutants_killed": max(killed, 0)},
    )


def _copy(folder: Path) -> Path:
    """Package and tests with their compiled files, which are not written again: see `_pytest`."""
    folder.mkdir()
    shutil.copytree(PROJECT / PACKAGE, folder / PACKAGE, ignore=shutil.ignore_patterns("gui"))
    shutil.copytree(PROJECT / "tests", folder / "tests", ignore=_LEFT_OUT)
    shutil.copytree(PROJECT / "resources", folder / "resources")
    shutil.copy(PROJECT / "README.md", folder)
    (folder / "pytest.ini").write_text(_SETTINGS, encoding="utf-8")
    return folder


def _without_mutants(copies: "SimpleQueue[Path]") -> Iterable[str]:
    """What fails without a mutant proves nothing when it fails with one."""
    tests = sorted({test for one in ALL for test in one.tests})
    with ThreadPoolExecutor(COPIES) as threads:
        for told in threads.map(
            lambda part: _passing(part, copies), (tests[n::COPIES] for n in range(COPIES))
        ):
            if told:
                yield told


def _passing(tests: Iterable[str], copies: "SimpleQueue[Path]") -> str:
    folder = copies.get()
    try:
        result = _pytest(folder, tests)
    except subprocess.TimeoutExpired:
        return "The tests never end without any mutant"
    finally:
        copies.put(folder)
    told = f"The tests fail without any mutant: {result.stdout[-2000:]}"
    return "" if result.returncode == _PASSED else told


def _each(copies: "SimpleQueue[Path]", say: Callable[[str], None]) -> Iterable[str]:
    def tried(one: Mutant) -> str:
        folder = copies.get()
        try:
            return _try(one, folder)
        finally:
            copies.put(folder)

    with ThreadPoolExecutor(COPIES) as threads:
        for one, told in zip(ALL, threads.map(tried, ALL), strict=True):
            say(f"{'SURVIVED' if told else 'killed  '} {one.name}")
            yield told


def _try(one: Mutant, folder: Path) -> str:
    """What went wrong; "" when the mutant was noticed by a failing test."""
    if not one.is_alive_in(folder / PACKAGE):
        return f"“{one.name}”: its text is not found exactly once in {one.file}"
    sound = one.written_to(folder / PACKAGE)
    try:
        code = _pytest(folder, one.tests).returncode
    except subprocess.TimeoutExpired:
        return f"“{one.name}”: its tests never end"
    finally:
        (folder / PACKAGE / one.file).write_text(sound, encoding="utf-8")
    if code == _FAILED:
        return ""
    return f"“{one.name}” survived" if code == _PASSED else f"“{one.name}”: pytest ended with {code}"


def _pytest(folder: Path, tests: Iterable[str]) -> "subprocess.CompletedProcess[str]":
    """Compiled files are not written: two mutants of one size within one second would share theirs."""
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-x", *(f"tests/{test}" for test in tests)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
