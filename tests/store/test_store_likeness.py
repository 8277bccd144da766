"""Documents are known by what they share with one that is typed anew in their place."""

import sqlite3
from contextlib import closing

from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.store.store import Store
from tests.store.first_layout import make_layout

INVOICES, VTIGER = ModuleId.INVOICES, Side.VTIGER


def test_of_each_record_the_last_mark_counts_within_its_module_and_side(store):
    store.save_likenesses(INVOICES, VTIGER, {"7x2": "a", "7x1": "a", "7x3": ""})
    store.save_likenesses(INVOICES, Side.SAGE, {"s1": "a"})
    store.save_likenesses(ModuleId.PRODUCTS, VTIGER, {"14x1": "a"})
    assert store.alike(INVOICES, VTIGER, "a") == ("7x1", "7x2")
    store.save_likenesses(INVOICES, VTIGER, {"7x2": "b"})
    assert store.alike(INVOICES, VTIGER, "a") == ("7x1",)
    assert store.alike(INVOICES, VTIGER, "b") == ("7x2",)
    assert store.alike(INVOICES, VTIGER, "c") == ()


def test_what_an_earlier_release_has_read_is_named_anew_and_so_noted(database):
    database.parent.mkdir(exist_ok=True)
    make_layout(database, 5)
    row = "INSERT INTO seen VALUES (?, 'vtiger', ?, 'r', '{}', 0, 0, 1, 'inv1')"
    with closing(sqlite3.connect(database)) as base:
        base.executemany(row, [("Invoices", "7x1"), ("Products", "14x1")])
        base.commit()
    with Store.open(database) as store:
        assert [one.id for one in store.untitled(INVOICES, VTIGER)] == ["7x1"]
        assert store.untitled(ModuleId.PRODUCTS, VTIGER) == ()
