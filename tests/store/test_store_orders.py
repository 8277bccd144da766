"""Cures that a run was asked for are kept until it has come to the last of them."""

import json

import pytest

from sagesync_desktop.core.orders import CureOrder, Unfinished
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.store.models import Kept

ORDERS = (
    CureOrder(ModuleId.INVOICES, Side.VTIGER, "7x1", "date", "2026-11-30", "a mark"),
    CureOrder(ModuleId.PRODUCTS, Side.SAGE, "2", "use_name"),
)


def test_what_was_asked_for_comes_back_as_it_was_with_how_far_it_had_come(store):
    assert store.unfinished() is None
    store.keep_orders(Unfinished(7, ORDERS))
    assert store.unfinished() == Unfinished(7, ORDERS)
    store.count_orders(1, 0)
    found = store.unfinished()
    assert (found, found.rest) == (Unfinished(7, ORDERS, 1, 0), ORDERS[1:])


def test_new_orders_begin_at_the_first_and_the_end_forgets_all(store):
    store.keep_orders(Unfinished(7, ORDERS, 2, 1))
    store.keep_orders(Unfinished(8, ORDERS[:1]))
    assert store.unfinished() == Unfinished(8, ORDERS[:1])
    store.keep_orders(None)
    assert store.unfinished() is None
    assert [name for (name,) in store.connection.rows(Kept.select(Kept.name))] == []


@pytest.mark.parametrize("kept", ['{"run": 7}', "no JSON", '{"run": 7, "orders": [{"cure": 3}]}', "[]"])
def test_what_another_release_kept_otherwise_is_nothing(store, kept):
    store.keep_orders(Unfinished(7, ORDERS))
    with store.transaction():
        store.connection.execute(Kept.update(value=kept).where(Kept.name == "orders"))
    assert store.unfinished() is None


def test_a_count_that_cannot_be_read_is_nothing_to_go_on_with(store):
    store.keep_orders(Unfinished(7, ORDERS))
    with store.transaction():
        store.connection.execute(Kept.update(value=json.dumps("two")).where(Kept.name == "orders tried"))
    assert store.unfinished() is None
