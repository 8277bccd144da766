"""Clocks that are wrong or jump, on this computer and on the servers, and seconds in which a lot happens."""

import os
from collections import Counter
from datetime import UTC, datetime, timedelta, tzinfo

import pytest

from sagesync_desktop.core.types import Status
from tests.engine.company import PRODUCTS, SAGE, VTIGER, Company, LocalClock
from tests.engine.edits import EDITS, NEW_IN_SAGE, NEW_IN_VTIGER, settle
from tests.engine.entries import fill_sage, fill_vtiger
from tests.engine.in_step import assert_in_step

DAY = 86_400
needs_patience = pytest.mark.skipif(
    not os.environ.get("SAGESYNC_SLOW_TESTS"), reason="takes half a minute; set SAGESYNC_SLOW_TESTS to run it"
)


def new_everywhere(company):
    for make in (*list(NEW_IN_VTIGER.values())[:3], *list(NEW_IN_SAGE.values())[3:]):
        make(company)


def edit_everywhere(company, *, back=False):
    for name in ("organization in Vtiger", "product in Vtiger", "service in Sage", "contact in Sage"):
        act, there, again = EDITS[name]
        act(company, again if back else there)


def delete_and_wait(company):
    """A product that no invoice uses is deleted in Vtiger; what is said of it a day later."""
    free = company.product("Free", "F-1")["id"]
    company.finished()
    company.vtiger.delete(free)
    company.clock.advance(DAY)
    return [rule for rule, _name in company.finished().rules]


# -- our own clock


@pytest.mark.parametrize("hours", [-24 * 366, -25, 25, 24 * 366])
def test_a_wrong_clock_of_this_computer_changes_nothing_that_travels(synced, hours):
    synced.local_hours = hours
    new_everywhere(synced)
    edit_everywhere(synced)
    made = Counter(status for _module, _side, status, _name in synced.finished().written)
    assert made == {Status.CREATED: 5, Status.UPDATED: 4}
    settle(synced)
    assert_in_step(synced)


def test_a_clock_that_jumps_a_day_to_and_fro_between_runs_neither_loses_nor_repeats_an_edit(synced):
    for number, hours in enumerate((24, -24, 48, 0, -72, 24, 0)):
        synced.local_hours = hours
        edit_everywhere(synced, back=bool(number % 2))
        assert len(synced.finished().written) == 4, hours
        assert synced.finished().written == [], hours
    assert_in_step(synced)


@pytest.mark.parametrize(("before", "after"), [(0, 24 * 8), (24 * 8, 0)])
def test_a_lost_answer_is_recovered_once_although_the_clock_has_jumped_meanwhile(synced, before, after):
    """The age of the note decides whether the server is asked or looked at: neither may make a second one."""
    synced.local_hours = before
    NEW_IN_VTIGER[PRODUCTS](synced)
    synced.faults.add("drop_after", side="sage", method="POST", path="/products", times=None)
    synced.sync()
    synced.faults.clear()
    assert synced.store.intents()
    synced.local_hours = after
    settle(synced)
    assert len([row for row in synced.sage.all("products") if row["item_code"] == "N-1"]) == 1
    assert_in_step(synced)


def test_deletions_are_still_asked_for_after_the_clock_was_a_year_ahead_for_one_run(synced):
    synced.local_hours = 24 * 366
    synced.finished()
    synced.local_hours = 0
    assert delete_and_wait(synced) == ["record.deleted_elsewhere"]


# -- the servers' clocks


class Skewed(Company):
    """Sage's clock and Vtiger's are wrong by so many hours."""

    def __init__(self, folder, sage_hours, vtiger_hours):
        self.wrong = sage_hours, vtiger_hours
        super().__init__(folder)

    def new_worlds(self, version, switches):
        true, worlds = self.clock, []
        for place, hours in enumerate(self.wrong):
            self.clock = LocalClock(true, hours)
            worlds.append(super().new_worlds(version, switches)[place])
        self.clock = true
        return tuple(worlds)


@pytest.mark.parametrize(("sage_hours", "vtiger_hours"), [(24, 0), (0, 24), (-24, 5), (24, -24)])
def test_servers_whose_clocks_are_a_day_off_are_synced_all_the_same(tmp_path, sage_hours, vtiger_hours):
    company = Skewed(tmp_path, sage_hours, vtiger_hours)
    try:
        fill_vtiger(company)
        fill_sage(company)
        settle(company)
        edit_everywhere(company)
        assert len(company.finished().written) == 4
        assert company.finished().written == []
        assert delete_and_wait(company) == ["record.deleted_elsewhere"]
        assert_in_step(company)
    finally:
        company.close()


# -- one second


@pytest.mark.parametrize("size", [220, pytest.param(500, marks=needs_patience)])
def test_five_hundred_records_of_one_second_all_travel_from_either_side(company, size):
    """Both sides list in pages of their own (200 and 100), and cursors point to seconds."""
    company.only(PRODUCTS)
    for number in range(size // 2):
        company.sage_product(f"Ware {number:03}", f"S-{number:03}")
        company.product(f"Item {number:03}", f"V-{number:03}")
    company.finished(wait=0)
    settle(company)
    assert len(company.store.links(PRODUCTS)) == size
    most = size - 10
    for row in company.sage.all("products")[:most]:
        company.sage.update("products", row["id"], {"active": False})
    assert [side for _module, side, *_ in company.finished().written] == [VTIGER] * most
    for row in company.vtiger.all("Products")[:most]:
        company.vtiger.edit({"id": row["id"], "description": f"Edited {row['productcode']}"})
    assert [side for _module, side, *_ in company.finished().written] == [SAGE] * most
    assert company.finished().written == []
    assert_in_step(company)


# -- the night in which summer time ends


class SummerTime(tzinfo):
    """A zone an hour ahead until a moment, and on UTC from then on."""

    def __init__(self, ends):
        self.ends = ends

    def utcoffset(self, moment):
        is_summer = moment.replace(tzinfo=UTC) < self.ends + timedelta(hours=1) and not moment.fold
        return timedelta(hours=1 if is_summer else 0)

    def dst(self, moment):
        return self.utcoffset(moment)

    def fromutc(self, moment):
        summer = moment.replace(tzinfo=UTC) < self.ends
        return moment + timedelta(hours=1) if summer else moment.replace(fold=1)


def test_edits_in_the_hour_that_vtigers_clock_repeats_travel_with_the_next_sync(synced):
    ends = datetime(2026, 11, 29, 1, 0, tzinfo=UTC)  # a Sunday
    synced.vtiger.state.zone = SummerTime(ends)
    synced.clock.moment = ends - timedelta(minutes=3)
    edit_everywhere(synced)
    assert len(synced.finished(wait=1).written) == 4
    synced.clock.moment = ends + timedelta(seconds=30)
    edit_everywhere(synced, back=True)
    assert len(synced.finished(wait=1).written) == 4
    synced.clock.moment = ends + timedelta(minutes=50)
    edit_everywhere(synced)
    assert len(synced.finished(wait=1).written) == 4
    settle(synced)
    assert_in_step(synced)
