"""The disk is full at each write to the local database, once and for good: with space again all ends well."""

import tempfile
import time
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

from sagesync_desktop.core.errors import DiskFull
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld
from tests.engine.company import Company
from tests.engine.edits import counted
from tests.engine.entries import fill_sage, fill_vtiger
from tests.engine.in_step import assert_in_step
from tests.manual_clock import ManualClock
from tests.trust.report import Figures

NAME = "diskfull"
QUICK_STEP = 9
"""Every so many of the write positions are tried where time is short."""


class Disk:
    """In the place of the store's connection: counts writes and commits, and is full from the n-th one on."""

    def __init__(self, inner, full_at=None, *, once=False):
        self._inner, self._full_at, self._once = inner, full_at, once
        self.writes = 0
        self._depth = 0

    def __getattr__(self, name):
        return getattr(self._inner, name)

    def _write(self):
        self.writes += 1
        if self._full_at is None or self.writes < self._full_at:
            return
        if self.writes == self._full_at or not self._once:
            raise DiskFull("There is no room left for the local database", "", "Free some space")

    def execute(self, query, parameters=()):
        self._write()
        return self._inner.execute(query, parameters)

    def insert(self, query, parameters=()):
        self._write()
        return self._inner.insert(query, parameters)

    def execute_many(self, statement, rows):
        self._write()
        return self._inner.execute_many(statement, rows)

    @contextmanager
    def transaction(self):
        """A commit may fail as well; all of the transaction is taken back then."""
        with self._inner.transaction():
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
            if not self._depth:
                self._write()


@dataclass(frozen=True)
class Start:
    """Two filled systems that have not met yet."""

    moment: object
    sage: object
    vtiger: object

    @contextmanager
    def company(self, folder):
        """A company of its own, with an empty database."""
        folder.mkdir()
        clock = ManualClock()
        clock.moment = self.moment
        worlds = SageWorld.load(self.sage, clock.now), VtigerWorld.load(deepcopy(self.vtiger), clock.now)
        company = Company(folder, clock=clock, worlds=worlds)
        try:
            yield company
        finally:
            company.close()


def filled(folder):
    """The start of every case."""
    folder.mkdir()
    company = Company(folder)
    fill_vtiger(company)
    fill_sage(company)
    company.close()
    return Start(company.clock.moment, company.sage.dump(), company.vtiger.dump())


def writes_of_a_first_run(start, folder):
    """How many positions there are."""
    with start.company(folder) as company:
        disk = company.store.connection = Disk(company.store.connection)
        company.finished()
        return disk.writes


def full_at(start, folder, position, *, once):
    """One case: what went wrong with it, "" when nothing did."""
    with start.company(folder) as company:
        connection = company.store.connection
        company.store.connection = Disk(connection, position, once=once)
        refused = _refused(company)
        company.store.connection = connection
        return "" if refused is None else _ends_well(company)


def no_more_pages(start, folder, pages):
    """As `full_at`, by SQLite itself, which may add so many pages and no more; None: they were enough."""
    with start.company(folder) as company:
        connection = company.store.connection
        most = connection.value("PRAGMA page_count") + pages
        connection.execute(f"PRAGMA max_page_count = {most}")
        refused = _refused(company)
        connection.execute("PRAGMA max_page_count = 1073741823")
        return None if refused is None else _ends_well(company)


def _refused(company):
    try:
        company.sync()
    except DiskFull as full:
        return full
    return None


def _ends_well(company):
    """The next runs come to the same end as if the disk had never been full."""
    try:
        company.finished()
        company.finished()
        written = company.finished().written
        assert not written, f"a quiet run wrote {written}"
        counts = set(counted(company).values())
        assert counts == {(2, 2)}, f"counts are {counts}"
        assert not company.held(), f"held back: {company.held()}"
        assert_in_step(company)
    except AssertionError as difference:
        return str(difference)
    return ""


def attack(quick, say):
    """All positions, each once with a disk that stays full until the next run and once for one write only."""
    began = time.monotonic()
    failures = []
    cases = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        start = filled(folder / "start")
        positions = writes_of_a_first_run(start, folder / "counted")
        say(f"{positions} write positions")
        for position in range(1, positions + 1, QUICK_STEP if quick else 1):
            once = bool(position // (QUICK_STEP if quick else 1) % 2)
            for kind in (once,) if quick else (False, True):
                cases += 1
                if wrong := full_at(start, folder / str(cases), position, once=kind):
                    failures.append(f"write {position}{', one only' if kind else ''}: {wrong}")
        for pages in range(0, 400, 8 if quick else 1):
            cases += 1
            wrong = no_more_pages(start, folder / str(cases), pages)
            if wrong is None:
                break
            if wrong:
                failures.append(f"{pages} pages left: {wrong}")
    return Figures(cases, tuple(failures), 0, 0, time.monotonic() - began, {"positions": positions})
