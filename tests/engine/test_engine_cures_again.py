"""A group of cures that was killed in between: the next run does the rest as it was shown, nothing twice."""

from dataclasses import replace
from functools import partial

import pytest

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import mark_of
from sagesync_desktop.core.errors import Offline
from sagesync_desktop.core.runs import CureOrder, UndoOrder
from sagesync_desktop.core.types import Direction, Trigger
from tests.engine.company import INVOICES, PRODUCTS, SERVICES, VTIGER
from tests.engine.doomed import Doomed, Fuse, Killed
from tests.engine.entries import PLACE, line
from tests.engine.own_cures import (
    ASIDES,
    DESCRIBE,
    NEW_CUSTOMER,
    NO_DESCRIPTION,
    choosing,
    give,
    order,
    rules,
)
from tests.engine.test_engine_undo_killed import DeadAt

COUNT = 4


@pytest.fixture
def plain(company, monkeypatch):
    """Four products without a description, held back; each can be given its name, as is shown."""
    give(monkeypatch, PRODUCTS, NO_DESCRIPTION, DESCRIBE, *ASIDES)
    for number in range(COUNT):
        company.product(f"Sample {number}", f"S-{number}", description="")
    company.finished()
    assert len(company.held()) == COUNT
    return company


def shown_order(company, number):
    found = order(company, PRODUCTS, f"Sample {number}", "describe")
    record = company.store.seen(PRODUCTS, VTIGER, found.record_id).record
    work = DESCRIBE.work(record, Context(None), record.text("productname"))
    return replace(found, shown=mark_of(work))


def group(company):
    return tuple(shown_order(company, number) for number in range(COUNT))


class DeadAfter(DeadAt):
    """Dies when a method is called for the n-th time."""

    def __init__(self, inner, method, times, *, after=False):
        super().__init__(inner, method, after=after)
        self._left = times

    def __getattr__(self, name):
        if name == self.method:
            self._left -= 1
            if self._left >= 0:
                return getattr(self._inner, name)
        return super().__getattr__(name)


def killed(company, orders, method="count_orders", times=1, *, after=True, port=False):
    """A group of which the run is killed; by default after it has written down that it came to the second."""
    doomed = partial(DeadAfter, method=method, times=times, after=after)
    if port:
        company.wrap_port = doomed
    else:
        company.wrap_store = doomed
    with pytest.raises(Killed):
        company.cure(*orders)
    company.wrap_store = company.wrap_port = lambda inner: inner
    company.restart()


def described(company):
    rows = (row for row in company.vtiger.all("Products") if row["productcode"].startswith("S-"))
    return [bool(row["description"]) for row in rows]


def writes(company):
    """How often this program has written a product in Vtiger."""
    runs = range(1, 30)
    return sum(
        (row.module, row.side) == (PRODUCTS, VTIGER) for run in runs for row in company.store.written(run)
    )


def said(done, now):
    head = f"{done} of {COUNT} cures were done before the program was ended in run 2"
    return f"{head}, and {now} just now"


def test_the_next_run_does_the_rest_and_says_how_far_the_killed_one_had_come(plain):
    killed(plain, group(plain))
    assert described(plain) == [True, True, False, False]
    ran = plain.finished()
    assert list(ran.messages) == [said(2, 2)]
    assert described(plain) == [True] * COUNT
    assert (plain.held(), writes(plain)) == ([], COUNT)
    assert len(plain.sage.all("products")) == COUNT
    assert plain.store.unfinished() is None
    idle = plain.finished()
    assert (idle.written, idle.messages) == ([], ())


def test_a_group_that_is_over_leaves_nothing_to_go_on_with(plain):
    plain.cure(*group(plain))
    assert plain.store.unfinished() is None
    assert plain.finished().messages == ()


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize(
    "method",
    ["keep_orders", "count_orders", "add_intent", "clear_intent", "add_written", "save_seen", "set_cursor"],
)
def test_killed_at_any_step_of_the_second_all_are_done_once_in_the_end(plain, method, after):
    killed(plain, group(plain), method, 0 if method in ("keep_orders", "set_cursor") else 1, after=after)
    plain.finished()
    if (method, after) == ("keep_orders", False):
        assert plain.held() != []  # killed before anything was written down
        plain.cure(*group(plain))
    assert described(plain) == [True] * COUNT
    assert (plain.held(), writes(plain)) == ([], COUNT)
    assert len(plain.sage.all("products")) == COUNT
    assert plain.store.unfinished() is None
    assert plain.finished().written == []


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_killed_at_the_write_itself_it_is_done_once(plain, after):
    killed(plain, group(plain), "update", 2, after=after, port=True)
    ran = plain.finished()
    assert list(ran.messages) == [said(2, 2)]
    assert (plain.held(), writes(plain)) == ([], COUNT)
    assert plain.finished().written == []


def test_killed_twice_the_third_run_does_what_is_left(plain):
    killed(plain, group(plain), times=0)
    plain.wrap_store = partial(DeadAfter, method="count_orders", times=1, after=True)
    with pytest.raises(Killed):
        plain.sync()
    plain.wrap_store = lambda store: store
    plain.restart()
    assert list(plain.finished().messages) == [said(3, 1)]
    assert (plain.held(), writes(plain)) == ([], COUNT)


def test_what_changed_since_it_was_shown_is_left_alone_and_said(plain):
    orders = group(plain)
    killed(plain, orders)
    plain.vtiger.edit({"id": orders[3].record_id, "productname": "Another name"})
    ran = plain.finished()
    assert list(ran.messages) == [
        said(2, 1),
        "“Another name” was not cured: It changed since this was shown: look at it again, then decide",
    ]
    assert described(plain) == [True, True, True, False]
    assert rules(plain) == {NO_DESCRIPTION}
    assert plain.finished().messages == ()


def test_what_somebody_has_mended_meanwhile_is_done_with(plain):
    orders = group(plain)
    killed(plain, orders)
    plain.vtiger.edit({"id": orders[3].record_id, "description": "By hand"})
    assert list(plain.finished().messages) == [said(2, 2)]
    assert plain.in_vtiger("Products", productcode="S-3")["description"] == "By hand"
    assert (plain.held(), writes(plain)) == ([], COUNT - 1)


def test_a_run_about_a_part_leaves_the_rest_to_one_about_all(plain):
    killed(plain, group(plain))
    left = plain.store.unfinished()
    assert (left.tried, left.done, len(left.rest)) == (2, 2, 2)
    plain.finished(preview=True)
    plain.finished(SERVICES)
    plain.finished(PRODUCTS, record=(VTIGER, left.rest[0].record_id))
    assert plain.store.unfinished() == left
    assert described(plain) == [True, True, False, False]
    plain.finished()
    assert described(plain) == [True] * COUNT


def test_a_new_wish_about_a_record_takes_the_place_of_the_old_one(plain):
    orders = group(plain)
    killed(plain, orders)
    plain.cure(replace(orders[2], cure="left", shown=""))
    left = plain.store.unfinished()
    assert (left.run, left.orders) == (2, (orders[3],))
    ran = plain.finished()
    assert list(ran.messages) == [
        "0 of 1 cures were done before the program was ended in run 2, and 1 just now"
    ]
    assert described(plain) == [True, True, False, True]


def test_a_group_that_is_killed_while_another_one_waits_takes_it_along(plain):
    orders = group(plain)
    killed(plain, orders[:2], times=0)
    killed(plain, orders[2:], times=0)
    left = plain.store.unfinished()
    assert [one.record_id for one in left.rest] == [orders[3].record_id, orders[1].record_id]
    plain.finished()
    assert (plain.held(), writes(plain)) == ([], COUNT)


def test_a_group_that_a_server_cuts_off_is_told_of_and_not_gone_on_with(plain):
    plain.wrap_port = Away
    away = plain.cure(*group(plain))
    plain.wrap_port = lambda port: port
    assert (away.error.title, away.report.cured) == ("Vtiger is away", ())
    assert plain.store.unfinished() is None
    plain.finished()
    assert described(plain) == [False] * COUNT


def test_a_group_that_cannot_begin_is_not_gone_on_with(plain):
    plain.identity = "another Vtiger"
    assert plain.cure(*group(plain)).state == "needs attention"
    assert plain.store.unfinished() is None


def test_what_a_person_stops_is_not_gone_on_with(plain):
    class Stop:
        asked = 0

        @classmethod
        def is_asked(cls):
            cls.asked += 1
            return bool(plain.store.unfinished()) and plain.store.unfinished().tried == 2

    plain.is_cancelled = Stop.is_asked
    stopped = plain.cure(*group(plain))
    plain.is_cancelled = lambda: False
    assert [one.done for one in stopped.report.cured] == [True, True]
    assert plain.store.unfinished() is None
    plain.finished()
    assert described(plain) == [True, True, False, False]


def test_what_goes_on_after_a_kill_may_be_stopped_for_good(plain):
    killed(plain, group(plain))
    plain.is_cancelled = lambda: plain.store.unfinished() is not None and plain.store.unfinished().tried == 3
    stopped = plain.sync()
    plain.is_cancelled = lambda: False
    assert (stopped.state, stopped.messages[0]) == ("ended early", said(2, 1))
    assert plain.store.unfinished() is None
    plain.finished()
    assert described(plain) == [True, True, True, False]


class Away:
    """A server that cannot be reached any more when a record is to be looked at."""

    def __init__(self, inner):
        self._inner = inner

    def __getattr__(self, name):
        return getattr(self._inner, name)

    def look(self, _module, _record_id):
        raise Offline("Vtiger is away")


def test_what_goes_on_after_a_kill_waits_while_a_server_is_away(plain):
    killed(plain, group(plain))
    plain.wrap_port = Away
    away = plain.sync()
    plain.wrap_port = lambda port: port
    assert (away.error.title, away.messages[0]) == ("Vtiger is away", said(2, 0))
    assert plain.store.unfinished().tried == 2
    plain.finished()
    assert (plain.held(), described(plain)) == ([], [True] * COUNT)


def test_whoever_undoes_the_killed_run_does_not_want_its_rest(plain):
    killed(plain, group(plain))
    undone = plain.sync(trigger=Trigger.UNDO, undo=UndoOrder(2))
    assert [one.done for one in undone.report.undone] == [True, True]
    assert list(undone.messages) == ["2 cures that run 2 had not come to are given up"]
    plain.finished()
    assert described(plain) == [False] * COUNT


def test_a_preview_of_that_undo_gives_nothing_up(plain):
    killed(plain, group(plain))
    plain.sync(trigger=Trigger.UNDO, undo=UndoOrder(2), preview=True)
    assert plain.store.unfinished() is not None


def test_a_choice_that_the_killed_run_has_kept_is_not_noted_twice(company, monkeypatch):
    chosen = choosing(
        lambda settings: settings.with_module(
            SERVICES, replace(settings.module(SERVICES), direction=Direction.TO_SAGE)
        )
    )
    give(monkeypatch, PRODUCTS, NO_DESCRIPTION, chosen)
    company.product("Sample", "S-1", description="")
    company.finished()
    company.wrap_store = partial(DeadAfter, method="count_orders", times=0, after=False)
    with pytest.raises(Killed):
        company.cure(order(company, PRODUCTS, "Sample", "choose"))
    company.wrap_store = lambda store: store
    company.restart()
    company.finished()
    rows = [row for run in (2, 3) for row in company.store.written(run) if row.verb.is_word]
    assert [row.run for row in rows] == [2]


def test_what_was_made_for_the_first_serves_the_second_after_a_kill_as_well(company, monkeypatch):
    give(monkeypatch, INVOICES, "invoice.no_organization", NEW_CUSTOMER)
    account, widget = company.account("Alpha Ltd", **PLACE), company.product()
    for number in (1, 2):
        company.invoice(account, line(widget), subject=f"Order {number}")
    company.vtiger.delete(account["id"])
    company.finished()
    names = [f"INV{number} · Order {number}" for number in (1, 2)]
    orders = [order(company, INVOICES, name, "new_customer", "Beta Ltd") for name in names]
    killed(company, orders, times=0)
    company.finished()
    assert [row["accountname"] for row in company.vtiger.all("Accounts")] == ["Beta Ltd"]
    assert company.held() == []
    assert len(company.sage.all("sales_invoices")) == 2
    assert company.finished().written == []


def _died(company, orders, fuse):
    company.wrap_store = partial(Doomed, fuse=fuse, after=False)
    try:
        company.cure(*orders)
    except Killed:
        return True
    finally:
        company.wrap_store = lambda store: store
    return False


@pytest.mark.parametrize("step", [40, 70, 100, 130, 160, 190])
def test_killed_anywhere_one_run_is_enough_once_the_group_was_written_down(plain, step):
    orders: tuple[CureOrder, ...] = group(plain)
    if _died(plain, orders, Fuse(step)):
        plain.restart()
        begun = plain.store.unfinished() is not None or described(plain) == [True] * COUNT
        plain.finished()
        if not begun:
            plain.cure(*orders)
    assert described(plain) == [True] * COUNT
    assert (plain.held(), writes(plain)) == ([], COUNT)
    assert len(plain.sage.all("products")) == COUNT
    assert plain.finished().written == []
