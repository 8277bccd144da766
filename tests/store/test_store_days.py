from datetime import timedelta

import pytest

from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.types import ModuleId, Outcome, Side, Status
from sagesync_desktop.store.logreader import LogReader


@pytest.fixture
def three_days(store, noon):
    run = store.begin_run("manual", noon)
    for days in range(3):
        outcome = Outcome(ModuleId.PRODUCTS, Side.SAGE, Status.CREATED, f"day {days}")
        store.add_outcome(run, outcome, noon + timedelta(days=days))


def test_the_log_can_be_narrowed_down_to_one_day(three_days, place, noon):
    day = OutcomeFilter(since=noon + timedelta(days=1), until=noon + timedelta(days=2))
    with LogReader.open(place) as reader:
        assert [entry.outcome.name for entry in reader.outcomes(day)] == ["day 1"]
        assert reader.count(day) == 1
