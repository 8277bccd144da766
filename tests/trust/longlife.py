"""A thousand runs in a row: people edit, tokens end, servers fail; nothing may grow, be lost or doubled."""

import gc
import os
import random
import sqlite3
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from sagesync_desktop.core.errors import SignInNeeded
from sagesync_desktop.core.types import ModuleId
from tests.engine.company import Company
from tests.engine.in_step import assert_in_step
from tests.trust.office import Office
from tests.trust.report import Figures

NAME = "longlife"
RUNS, QUICK_RUNS = 1_000, 400
SEED = 20261123
SIZE = 6
EVERY = 450.0
"""Seconds before and after each run: a quarter of an hour in all."""
LOG_DAYS = 1
SAMPLE_EVERY = 10
KINDS = (
    "drop_before", "drop_after", "status_before", "status_after", "rate_limited", "html_200", "truncated",
    "empty_body", "wrong_type", "redirect", "duplicate_keys", "unauthorized",
)  # fmt: skip
MOST_AHEAD = 10_000
"""KB that the write-ahead log may hold; SQLite takes it over from 1,000 pages on."""
BOUNDS = {"rss_kb": 12_000, "files": 4, "threads": 4, "database_kb": 600}
"""How much a thousand runs may add, by the slope. Within it lie the hundred records that people add in that
time, and the practice servers, which run in this very process (measured: 3,900 KB and 280 KB)."""


@dataclass
class Life:
    """The company, its people, and what was measured on the way."""

    company: Company
    office: Office
    chance: random.Random
    states: Counter = field(default_factory=Counter)
    sign_ins: int = 0
    troubled: set = field(default_factory=set)
    """The runs in which a server misbehaved."""
    failures: list = field(default_factory=list)
    samples: list = field(default_factory=list)
    """(run, {what: how much})."""

    def run(self, number):
        """People work, something may go wrong, and one run."""
        self.office.work()
        if self.chance.random() < 0.3:
            self.troubled.add(number)
            self._break_something()
        if self.chance.random() < 0.02:
            self.company.restart()
        try:
            ran = self.company.sync(wait=EVERY)
        except Exception as bug:
            self.failures.append(f"run {number}: {type(bug).__name__}: {bug}")
        else:
            self.states[ran.state] += 1
            self._sign_in_again(number, ran)
        self.company.faults.clear()
        self.company.clock.waits.clear()

    def _sign_in_again(self, number, ran):
        """As a person does when the answer to a renewal was lost: Sage honours the newest token alone."""
        if isinstance(ran.error, SignInNeeded):
            self.sign_ins += 1
            self.company.tokens.save(self.company.signed_in())
            if not self.troubled & {number, number - 1}:
                self.failures.append(f"run {number}: signed out, although no server was in trouble")

    def _break_something(self):
        for _ in range(self.chance.randint(1, 2)):
            self.company.faults.add(
                self.chance.choice(KINDS),
                side=self.chance.choice(("sage", "vtiger")),
                method=self.chance.choice((None, "GET", "POST", "PUT")),
                skip=self.chance.randint(0, 8),
                times=self.chance.choice((1, 1, 1, None)),
                code=self.chance.choice((500, 503)),
            )

    def sample(self, number):
        """Measure what must stay flat."""
        gc.collect()
        ahead = self.company.folder / f"{self.company.database.name}-wal"
        self.samples.append(
            (
                number,
                {
                    "rss_kb": resident_kb(),
                    "files": open_files(),
                    "threads": threading.active_count(),
                    "database_kb": self.company.database.stat().st_size // 1024,
                    "ahead_kb": ahead.stat().st_size // 1024 if ahead.exists() else 0,
                },
            )
        )

    def settle(self):
        """Quiet days, so that sweeps, held records and restored ones come to their ends."""
        for _ in range(3):
            self.company.clock.advance(86_400)
            self.company.finished()
        return self.company.finished().written


def resident_kb():
    """Memory of this process; 0 where the system does not tell it (only Linux does)."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 1024 if status.exists() else 0


def open_files():
    """Open file handles, sockets included; 0 where the system does not tell them."""
    handles = Path("/proc/self/fd")
    return len(list(handles.iterdir())) if handles.exists() else 0


def slope(samples, what):
    """Growth in a thousand runs, by least squares over the samples after the warm-up."""
    late = samples[len(samples) // 3 :]
    mean_x = sum(number for number, _ in late) / len(late)
    mean_y = sum(row[what] for _, row in late) / len(late)
    spread = sum((number - mean_x) ** 2 for number, _ in late)
    return 1000 * sum((number - mean_x) * (row[what] - mean_y) for number, row in late) / spread


def live(folder, runs, seed, say):
    """All runs and the reckoning: the life, records too many, records too few."""
    chance = random.Random(seed)
    company = Company(folder, over_http=True)
    company.settings = replace(company.settings, limits=replace(company.settings.limits, log_days=LOG_DAYS))
    life = Life(company, Office(company, chance), chance)
    try:
        life.office.open(SIZE)
        life.settle()
        _reckon(life, "at the start")
        for number in range(1, runs + 1):
            life.run(number)
            if number % SAMPLE_EVERY == 0:
                life.sample(number)
            if number % 100 == 0:
                _check_retention(life)
                say(f"{number} runs: {dict(life.states)}; {life.samples[-1][1]}")
        _reckon(life, "at the end")
        return life, *doubled_and_lost(life.office)
    finally:
        company.close()


def _reckon(life, when):
    """Compare both servers with each other and with what people entered, without the program's own words."""
    try:
        if written := life.settle():
            life.failures.append(f"{when}: a quiet run wrote {written[:3]}")
        assert_in_step(life.company)
    except AssertionError as difference:
        life.failures.append(f"{when}: {difference}")
    life.failures += [f"{when}: {one}" for one in life.office.forgotten()]
    life.failures += [f"{when}: {one}" for one in miscounted(life.office)]


def miscounted(office):
    """Where there are more or fewer records than people made."""
    return [
        f"{module} in {side.title}: {count} records, {office.made[module, side]} expected"
        for (module, side), count in office.counts().items()
        if count != office.made[module, side]
    ]


def doubled_and_lost(office):
    """How many records there are too many, and too few."""
    off = [count - office.made[key] for key, count in office.counts().items()]
    return sum(one for one in off if one > 0), -sum(one for one in off if one < 0)


def _check_retention(life):
    """Runs older than the log keeps are gone, but for those whose skip or failure is still open."""
    held = sum(len(life.company.store.open_skips(module)) for module in ModuleId)
    with closing(sqlite3.connect(life.company.database)) as reader:
        kept = reader.execute("SELECT count(*) FROM run").fetchone()[0]
    allowed = 96 * LOG_DAYS + held + 20
    if kept > allowed:
        life.failures.append(f"the log keeps {kept} runs, where {allowed} are enough")


def _grown(life):
    """What was not flat."""
    ahead = max(row["ahead_kb"] for _, row in life.samples)
    late = [f"the write-ahead log grew to {ahead} KB"] if ahead > MOST_AHEAD else []
    return late + [
        f"{what} grew by {slope(life.samples, what):.0f} in a thousand runs; {bound} is the bound"
        for what, bound in BOUNDS.items()
        if slope(life.samples, what) > bound
    ]


def attack(quick, say):
    """Live through all runs and judge."""
    seed = int(os.environ.get("SAGESYNC_SEED", SEED))
    runs = QUICK_RUNS if quick else RUNS
    say(f"seed {seed}, {runs} runs")
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        life, doubled, lost = live(Path(folder), runs, seed, say)
    more = {f"{what}_per_1000": round(slope(life.samples, what), 1) for what in BOUNDS}
    more |= {f"{what}_at_end": life.samples[-1][1][what] for what in BOUNDS}
    more |= {"edits": sum(life.office.done.values()), "sign_ins": life.sign_ins, "seed": seed}
    more |= {f"runs_{state.replace(' ', '_')}": count for state, count in life.states.items()}
    failures = (*life.failures, *_grown(life))
    return Figures(runs, failures, doubled, lost, time.monotonic() - began, more)
