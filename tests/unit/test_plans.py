"""What a Sage subscription lets other programs keep, and for how long a look at it is good."""

from datetime import UTC, datetime, timedelta

import pytest

from sagesync_desktop.clients.sage.offer import plan_of
from sagesync_desktop.core.books import Plan
from sagesync_desktop.core.plans import SeenPlan, plan_seen
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.lacks import limits, within_plan
from tests.builders import ORGANIZATIONS, books, settings, setup

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SMALL = plan_of([("START", "Accounting Start")])


@pytest.mark.parametrize(
    ("subscriptions", "small"),
    [
        ([("START", "")], True),
        ([("micro", "")], True),
        ([("PAYROLL_25", ""), ("START", "")], True),
        ([("START", ""), ("ACCOUNTING", "")], False),
        ([("ACCOUNTING_10", "")], False),
        ([("ACCOUNTING_2030", "")], False),
        ([], False),
    ],
)
def test_only_a_plan_that_is_known_to_be_small_limits_anything(subscriptions, small):
    assert plan_of(subscriptions).is_whole is not small


@pytest.mark.parametrize(
    ("plan", "age", "good"),
    [
        (Plan("ACCOUNTING"), timedelta(hours=23), True),
        (Plan("ACCOUNTING"), timedelta(days=1), False),
        (Plan("ACCOUNTING"), timedelta(hours=-1), False),
        (SMALL, timedelta(seconds=1), False),
    ],
)
def test_a_whole_plan_is_taken_for_granted_for_a_day_and_a_small_one_never(plan, age, good):
    assert SeenPlan(plan, NOW - age).is_good(NOW) is good


@pytest.mark.parametrize("plan", [SMALL, Plan("ACCOUNTING", "Accounting Plus"), Plan()])
def test_a_plan_that_is_kept_comes_back(plan):
    assert plan_seen(SeenPlan(plan, NOW).encoded()) == SeenPlan(plan, NOW)


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "START",
        "2026-11-22T12:00:00+00:00\tSTART\tStart",
        "soon\tSTART\tStart\t\t",
        "2026-11-22\tSTART\tStart\t\t",
        "2026-11-22T12:00:00+00:00\tSTART\tStart\tParties\t",
    ],
)
def test_what_cannot_be_read_is_asked_for_again(text):
    assert plan_seen(text) is None


@pytest.mark.parametrize(("plan", "kept"), [(SMALL, False), (Plan("ACCOUNTING"), True)])
def test_a_second_address_is_left_out_of_a_small_plan_alone(plan, kept):
    spec = within_plan(BY_ID[ORGANIZATIONS], books(plan=plan))
    names = {pair.name for pair in spec.fields}
    assert ("shipping_street" in names) is kept
    assert {"name", "billing_street", "currency"} <= names


def test_a_currency_is_left_out_where_sage_keeps_only_one():
    one = within_plan(BY_ID[ORGANIZATIONS], books(multi_currency=False))
    assert "currency" not in {pair.name for pair in one.fields}
    assert len(one.fields) == len(BY_ID[ORGANIZATIONS].fields) - 1


def test_nothing_is_said_of_modules_that_are_off_or_of_currencies_that_nobody_has():
    alone = settings()
    for module in ModuleId:
        alone = alone.with_module(module, alone.modules[module].__class__(on=False))
    assert limits(books(plan=SMALL), setup(), alone) == ()
    assert limits(books(multi_currency=False), setup(currencies={"GBP": 1}), settings()) == ()
