"""Faults put into a copy of the program one by one: its tests must notice every single one."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from queue import SimpleQueue

from tests.patience import SECONDS
from tests.trust.mutant import PACKAGE, PROJECT, Mutant
from tests.trust.mutants_anew import MUTANTS as ANEW
from tests.trust.mutants_clients import MUTANTS as CLIENTS
from tests.trust.mutants_core import MUTANTS as CORE
from tests.trust.mutants_create_missing import MUTANTS as CREATE_MISSING
from tests.trust.mutants_credits import MUTANTS as CREDITS
from tests.trust.mutants_cures import MUTANTS as CURES
from tests.trust.mutants_desk import MUTANTS as DESK
from tests.trust.mutants_engine import MUTANTS as ENGINE
from tests.trust.mutants_free_text import MUTANTS as FREE_TEXT
from tests.trust.mutants_identity import MUTANTS as IDENTITY
from tests.trust.mutants_inclusive import MUTANTS as INCLUSIVE
from tests.trust.mutants_invoice_cures import MUTANTS as INVOICE_CURES
from tests.trust.mutants_item_ways import MUTANTS as ITEM_WAYS
from tests.trust.mutants_matching import MUTANTS as MATCHING
from tests.trust.mutants_money import MUTANTS as MONEY
from tests.trust.mutants_payments import MUTANTS as PAYMENTS
from tests.trust.mutants_periods import MUTANTS as PERIODS
from tests.trust.mutants_practice import MUTANTS as PRACTICE
from tests.trust.mutants_preview import MUTANTS as PREVIEW
from tests.trust.mutants_proof import MUTANTS as PROOF
from tests.trust.mutants_record_cures import MUTANTS as RECORD_CURES
from tests.trust.mutants_sage import MUTANTS as SAGE
from tests.trust.mutants_standin import MUTANTS as STANDIN
from tests.trust.mutants_store import MUTANTS as STORE
from tests.trust.mutants_tax import MUTANTS as TAX
from tests.trust.mutants_truth import MUTANTS as TRUTH
from tests.trust.mutants_undo import MUTANTS as UNDO
from tests.trust.mutants_values import MUTANTS as VALUES
from tests.trust.mutants_ways import MUTANTS as WAYS
from tests.trust.mutants_window import MUTANTS as WINDOW
from tests.trust.mutants_words import MUTANTS as WORDS
from tests.trust.report import Figures
from tests.trust.swap import is_within_functions
from tests.trust.warm import CAN_FORK, Answer, Warm

NAME = "mutants"
ALL = (
    *ENGINE,
    *CURES,
    *CREDITS,
    *MONEY,
    *PAYMENTS,
    *PERIODS,
    *ANEW,
    *CORE,
    *CLIENTS,
    *SAGE,
    *STORE,
    *TAX,
    *VALUES,
    *IDENTITY,
    *MATCHING,
    *PRACTICE,
    *WINDOW,
    *UNDO,
    *PREVIEW,
    *DESK,
    *INVOICE_CURES,
    *RECORD_CURES,
    *PROOF,
    *WAYS,
    *ITEM_WAYS,
    *STANDIN,
    *CREATE_MISSING,
    *FREE_TEXT,
    *TRUTH,
    *INCLUSIVE,
    *WORDS,
)
COPIES = 2
IMPATIENT = 30
"""Seconds that a test waits there: what a mutant lets never happen is not waited for as on a busy machine."""
_PASSED, _FAILED = 0, 1
_SETTINGS = "[pytest]\naddopts = --strict-markers --strict-config -p no:cacheprovider -p no:xdist\n"
"""Without filters for warnings: what must fail here is a test's own claim."""
_LEFT_OUT = shutil.ignore_patterns("perf", ".hypothesis", "practice_build")
_ONE_SECOND = 10**9
_AT_ONCE = 40


class Bench:
    """A copy of package and tests, and the warm pytests that run there.

    Most mutants are put into functions that `holding` has imported. What cannot be put there, or survives
    there, is tried in `pytest`, whose forks import the program anew: it alone can say that a mutant
    survived.
    """

    def __init__(self, folder: Path, pytest: Warm, holding: Warm | None = None) -> None:
        self._package = folder / PACKAGE
        self._pytest, self._holding = pytest, holding
        self._tried = 0

    def ended(self, tests: Iterable[str], *options: str, seconds: int = SECONDS) -> Answer:
        """How these tests end in a program that is imported for them."""
        return self._pytest.pytest(_arguments(tests, *options), seconds)

    def passing(self, tests: Iterable[str], *, held: bool) -> str:
        """What fails without a mutant proves nothing when it fails with one; "" when nothing does."""
        asked = self._holding if held and self._holding else self._pytest
        answer = asked.pytest(_arguments(tests), SECONDS)
        told = f"The tests end with {answer.code} without any mutant: {answer.told[-2000:]}"
        return "" if answer.code == _PASSED else told

    def tried(self, one: Mutant) -> str:
        """What went wrong; "" when the mutant was noticed by a failing test."""
        if not one.is_alive_in(self._package):
            return f"“{one.name}”: its text is not found exactly once in {one.file}"
        is_held = self._is_held(one)
        if is_held and self._is_noticed_by_what_is_held(one):
            return ""
        if is_held and (told := self.passing(one.tests, held=False)):
            return told
        with self._written(one):
            code = self.ended(one.tests, "--tb=no").code
        if code == _FAILED:
            return ""
        if code < _PASSED:
            return f"“{one.name}”: its tests never end, or a signal ended them ({-code})"
        return f"“{one.name}” survived" if code == _PASSED else f"“{one.name}”: pytest ended with {code}"

    def _is_held(self, one: Mutant) -> bool:
        return self._holding is not None and is_within_functions(one.file, *one.texts_in(self._package))

    def _is_noticed_by_what_is_held(self, one: Mutant) -> bool:
        """The file has the mutant as well, for the processes that its tests start."""
        assert self._holding is not None
        sound, faulty = one.texts_in(self._package)
        change = (str(self._package / one.file), sound, faulty)
        with self._written(one):
            return self._holding.pytest(_arguments(one.tests, "--tb=no"), SECONDS, change).code == _FAILED

    @contextmanager
    def _written(self, one: Mutant) -> Iterator[None]:
        """Each has a time of its own: a compiled file is known by its source's size and second alone."""
        path = self._package / one.file
        before = path.stat()
        sound = one.written_to(self._package)
        self._tried += 1
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + self._tried * _ONE_SECOND))
        try:
            yield
        finally:
            path.write_text(sound, encoding="utf-8")
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _arguments(tests: Iterable[str], *options: str) -> list[str]:
    """pytest's; Qt's plugin is loaded for the window's tests alone."""
    named = [f"tests/{test}" for test in tests]
    without = () if any(test.startswith("tests/gui/") for test in named) else ("-p", "no:pytest-qt")
    return ["-q", "-x", *without, *options, *named]


def attack(quick: bool, say: Callable[[str], None]) -> Figures:
    """Every mutant of the list in both modes; without `quick` each of them in a program imported for it."""
    started, hold = time.monotonic(), quick and CAN_FORK
    with tempfile.TemporaryDirectory(prefix="sagesync-mutants-") as folder, ExitStack() as opened:
        benches: SimpleQueue[Bench] = SimpleQueue()
        copies = [_copy(Path(folder).resolve() / str(number)) for number in range(COPIES)]
        loading = [(copy, Warm(copy), Warm(copy, _held()) if hold else None) for copy in copies]
        for copy, anew, holding in loading:
            held = opened.enter_context(holding) if holding else None
            benches.put(Bench(copy, opened.enter_context(anew), held))
        failures = [*_without_mutants(benches, hold=hold)]
        if not failures:
            failures = [told for told in _each(benches, say) if told]
    killed = len(ALL) - len(failures)
    return Figures(
        cases=len(ALL),
        failures=tuple(failures),
        duplicates=0,
        lost=0,
        seconds=time.monotonic() - started,
        more={"mutants_total": len(ALL), "mutants_killed": max(killed, 0)},
    )


def _held() -> list[str]:
    """The modules of the mutants' tests, which import all of the program that they need."""
    files = sorted({test.partition("::")[0] for one in ALL for test in one.tests})
    folders = ["", *sorted({f"{file.partition('/')[0]}." for file in files})]
    around = [f"tests.{folder}conftest" for folder in folders]
    return [*around, *(f"tests.{file.removesuffix('.py').replace('/', '.')}" for file in files)]


def _copy(folder: Path) -> Path:
    """Package and tests with their compiled files, as far as there are any."""
    folder.mkdir()
    shutil.copytree(PROJECT / PACKAGE, folder / PACKAGE)
    shutil.copytree(PROJECT / "tests", folder / "tests", ignore=_LEFT_OUT)
    patience = f"SECONDS = {IMPATIENT}\nMILLISECONDS = SECONDS * 1000\nIS_SHRUNK = False\n"
    (folder / "tests/patience.py").write_text(patience, encoding="utf-8")
    shutil.copytree(PROJECT / "resources", folder / "resources")
    shutil.copy(PROJECT / "README.md", folder)
    (folder / "pytest.ini").write_text(_SETTINGS, encoding="utf-8")
    return folder


def _without_mutants(benches: "SimpleQueue[Bench]", *, hold: bool) -> Iterable[str]:
    """What fails of the sound program, for each of the ways in which mutants will be tried."""
    package = PROJECT / PACKAGE
    held = {one.name for one in ALL if hold and is_within_functions(one.file, *one.texts_in(package))}
    asked = [
        (part, holding)
        for holding in (False, True)
        for part in _parts(one for one in ALL if (one.name in held) is holding)
    ]
    with ThreadPoolExecutor(COPIES) as threads:
        for told in threads.map(
            lambda one: _on_one(benches, lambda bench: bench.passing(one[0], held=one[1])), asked
        ):
            if told:
                yield told


def _parts(mutants: Iterable[Mutant]) -> Iterable[list[str]]:
    """The mutants' tests by parts, the window's apart."""
    named = {test for one in mutants for test in one.tests}
    windows = {test for test in named if test.startswith("gui/")}
    return (part for kind in (named - windows, windows) for part in _in_parts(sorted(kind)))


def _in_parts(tests: list[str]) -> Iterable[list[str]]:
    """Small enough for each to end within the limit on a busy machine."""
    return (tests[start : start + _AT_ONCE] for start in range(0, len(tests), _AT_ONCE))


def _each(benches: "SimpleQueue[Bench]", say: Callable[[str], None]) -> Iterable[str]:
    with ThreadPoolExecutor(COPIES) as threads:
        results = threads.map(lambda one: _on_one(benches, lambda bench: bench.tried(one)), ALL)
        for one, told in zip(ALL, results, strict=True):
            say(f"{'SURVIVED' if told else 'killed  '} {one.name}")
            yield told


def _on_one(benches: "SimpleQueue[Bench]", work: Callable[[Bench], str]) -> str:
    """The work's result on the next bench that is free."""
    bench = benches.get()
    try:
        return work(bench)
    finally:
        benches.put(bench)
