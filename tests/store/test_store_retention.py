"""What leaves the log with age, and what never does."""

from datetime import timedelta

import pytest

from sagesync_desktop.core.ports import OpenSkip, Seen
from sagesync_desktop.core.types import Change, ModuleId, Outcome, Record, Side, Skip, Status
from sagesync_desktop.store.logreader import LogReader
from sagesync_desktop.store.retention import AT_ONCE, prune

INVOICES, SAGE, VTIGER = ModuleId.INVOICES, Side.SAGE, Side.VTIGER
WHY = Skip("invoice.no_date", "It has no date", "Set it")


def _log(store, at, name, status=Status.CREATED, *, state="finished", sage_id=None, vtiger_id=None):
    run = store.begin_run("timer", at)
    changes = (Change("a", None, "b"),)
    outcome = Outcome(INVOICES, SAGE, status, name, sage_id, vtiger_id, WHY, changes=changes)
    store.add_outcome(run, outcome, at)
    if state != "running":
        store.end_run(run, state, at, [], {})
    return run


def _left(place):
    with LogReader.open(place) as reader:
        return [line.outcome.name for line in reader.outcomes(descending=False)]


def _hold(store, at, record_id, side=VTIGER):
    store.save_skip(OpenSkip(INVOICES, side, record_id, "x", Skip("invoice.no_date", "", ""), "", at))


def test_old_outcomes_and_their_runs_go_and_recent_ones_stay(store, place, noon):
    _log(store, noon, "old")
    recent = _log(store, noon + timedelta(days=2), "recent")
    assert store.prune(noon + timedelta(days=1)) == 1
    with LogReader.open(place) as reader:
        assert [run.id for run in reader.runs()] == [recent]
    assert _left(place) == ["recent"]


def test_a_run_that_still_runs_keeps_its_old_outcomes(store, place, noon):
    _log(store, noon, "in hand", state="running")
    assert store.prune(noon + timedelta(days=1)) == 0


@pytest.mark.parametrize("status", [Status.SKIPPED, Status.FAILED])
@pytest.mark.parametrize("side", [SAGE, VTIGER])
def test_a_record_that_is_still_held_back_keeps_its_newest_line(store, place, noon, status, side):
    ids = {"sage_id": "1"} if side is SAGE else {"vtiger_id": "1"}
    _log(store, noon, "said before", status, **ids)
    _log(store, noon + timedelta(hours=1), "still open", status, **ids)
    _hold(store, noon, "1", side)
    store.prune(noon + timedelta(days=1))
    assert _left(place) == ["still open"]


def test_a_failure_that_a_run_still_has_to_deal_with_stays(store, place, noon):
    _log(store, noon, "failed", Status.FAILED, vtiger_id="1")
    store.save_seen([Seen(Record(INVOICES, VTIGER, "1", "r", {}), pending=True)])
    store.prune(noon + timedelta(days=1))
    assert _left(place) == ["failed"]


def test_skips_that_were_settled_go(store, place, noon):
    _log(store, noon, "held no longer", Status.SKIPPED, vtiger_id="1")
    _log(store, noon, "another record is held", Status.SKIPPED, vtiger_id="2")
    _hold(store, noon, "3")
    store.prune(noon + timedelta(days=1))
    assert _left(place) == []


def test_a_success_of_a_record_that_is_held_back_now_goes(store, place, noon):
    _log(store, noon, "was created", vtiger_id="1")
    _hold(store, noon, "1")
    store.prune(noon + timedelta(days=1))
    assert _left(place) == []


def test_the_counts_of_a_pruned_run_are_those_of_the_rows_that_are_left(store, noon):
    run = store.begin_run("timer", noon)
    for vtiger_id, status in (("1", Status.SKIPPED), ("2", Status.SKIPPED), ("3", Status.CREATED)):
        store.add_outcome(run, Outcome(INVOICES, SAGE, status, "x", vtiger_id=vtiger_id), noon)
    store.end_run(run, "finished", noon, [], {})
    _hold(store, noon, "1")
    store.prune(noon + timedelta(days=1))
    assert store.run_summary(run).counts == {(INVOICES, SAGE, "skipped"): 1}


def test_a_long_log_goes_a_few_lines_at_a_time_and_what_was_done_when_killed_is_done(store, place, noon):
    run = store.begin_run("timer", noon)
    for number in range(3 * AT_ONCE):
        store.add_outcome(run, Outcome(INVOICES, SAGE, Status.CREATED, f"INV-{number}"), noon)
    store.end_run(run, "finished", noon, [], {})
    left = []
    with LogReader.open(place) as reader, pytest.raises(Killed):
        prune(Watched(store.connection, lambda: left.append(reader.count())), noon + timedelta(days=1))
    assert left == [3 * AT_ONCE, 2 * AT_ONCE]
    assert store.prune(noon + timedelta(days=1)) == AT_ONCE
    assert _left(place) == []


class Killed(BaseException):
    """The program was killed."""


class Watched:
    """A connection that tells of each transaction before it begins, and dies at the third."""

    def __init__(self, inner, tell):
        self._inner, self._tell, self._begun = inner, tell, 0

    def transaction(self):
        self._begun += 1
        if self._begun == 3:
            raise Killed
        self._tell()
        return self._inner.transaction()

    def __getattr__(self, name):
        return getattr(self._inner, name)
