"""An answer that needs several statements is true of one moment, whatever is committed between them."""

from dataclasses import dataclass
from datetime import UTC, date, timedelta
from decimal import Decimal

import pytest

from sagesync_desktop.core.ports import OpenSkip, Seen
from sagesync_desktop.core.types import ModuleId, Outcome, Record, RunState, Side, Skip, Status, Trigger
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.runs import RunTable
from sagesync_desktop.store.seen import SeenTable

INVOICES, SAGE, VTIGER = ModuleId.INVOICES, Side.SAGE, Side.VTIGER
THE_DAY_AFTER = date(2026, 3, 15)
MANY = [f"s{n:03}" for n in range(250)]
"""More than one question asks for."""


class Interrupted(Connection):
    """A connection on which something else happens after a statement of its reader."""

    def __init__(self, place, happens, after):
        super().__init__(place, read_only=True)
        self._happens, self._left = happens, after

    def rows(self, query, parameters=()):
        found = super().rows(query, parameters)
        self._left -= 1
        if self._left == 0:
            self._happens()
        return found


@dataclass
class Worker:
    """What a run commits while the window reads."""

    store: object
    now: object

    def __post_init__(self):
        self.first = self.store.begin_run(Trigger.MANUAL, self.now)
        self.hold("held", "invoice.no_date", 1)
        self.log(self.first, Status.CREATED, days=0)
        self.see("before")

    def log(self, run, status, days):
        self.store.add_outcome(run, Outcome(INVOICES, SAGE, status, "x"), self.now + timedelta(days=days))

    def hold(self, record, rule, amount):
        skip = Skip(rule, "because", f"cure {rule}")
        self.store.save_skip(
            OpenSkip(INVOICES, SAGE, record, record, skip, "", self.now, Decimal(amount), "GBP")
        )

    def see(self, revision):
        self.store.save_seen([Seen(Record(INVOICES, SAGE, one, revision, {}), pending=True) for one in MANY])

    def commit(self):
        """Change all that is read below, as one."""
        with self.store.transaction():
            self.store.end_run(self.first, RunState.FINISHED, self.now + timedelta(days=1), [], {})
            self.log(self.first, Status.FAILED, days=0)
            self.log(self.first, Status.FAILED, days=1)
            preview = self.store.begin_run(Trigger.PREVIEW, self.now)
            self.log(preview, Status.CREATED, days=0)
            self.log(preview, Status.CREATED, days=1)
            self.store.clear_skip(INVOICES, SAGE, "held")
            self.hold("other", "invoice.no_lines", 2)
            self.see("after")


READS = {
    "runs": lambda connection: LogReader(connection).runs(),
    "run": lambda connection: LogReader(connection).run(1),
    "last sync": lambda connection: LogReader(connection).last_sync(),
    "count": lambda connection: LogReader(connection).count(),
    "days": lambda connection: LogReader(connection).per_day(THE_DAY_AFTER, 2, UTC),
    "what is held back": lambda connection: LogReader(connection).skip_groups(),
    "causes": lambda connection: LogReader(connection).causes(),
    "a run's summary": lambda connection: RunTable(connection).run_summary(1),
    "many records": lambda connection: SeenTable(connection).seen_many(INVOICES, SAGE, MANY),
}
STATEMENTS = 4
"""The most that one of these answers needs."""


def answer(what, place, happens=lambda: None, after=0):
    with Interrupted(place, happens, after) as connection:
        return READS[what](connection)


@pytest.mark.parametrize("after", range(1, STATEMENTS))
@pytest.mark.parametrize("what", READS)
def test_an_answer_is_that_of_before_a_commit_or_of_after_it(store, place, noon, what, after):
    worker = Worker(store, noon)
    before = answer(what, place)
    between = answer(what, place, worker.commit, after)
    assert between in (before, answer(what, place))


@pytest.mark.parametrize("what", READS)
def test_what_is_committed_changes_each_of_these_answers(store, place, noon, what):
    worker = Worker(store, noon)
    before = answer(what, place)
    worker.commit()
    assert answer(what, place) != before


def test_a_snapshot_ends_so_that_the_next_answer_is_new(store, place, noon):
    worker = Worker(store, noon)
    with LogReader.open(place) as reader:
        first = reader.skip_groups()
        worker.commit()
        assert [group.rule for group in first] == ["invoice.no_date"]
        assert [group.rule for group in reader.skip_groups()] == ["invoice.no_lines"]
