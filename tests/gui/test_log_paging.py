import pytest

from sagesync_desktop.core.logport import PAGE
from sagesync_desktop.gui.log.paging import KEPT, Pages


class Shelf:
    """A list that notes which pages were read from it."""

    def __init__(self, length):
        self.items = list(range(length))
        self.reads = []

    def read(self, offset, limit):
        self.reads.append((offset, limit))
        return tuple(self.items[offset : offset + limit])


def test_rows_of_one_page_cost_one_read():
    shelf = Shelf(1000)
    pages = Pages(shelf.read, 1000)
    assert [pages.item(row) for row in range(PAGE)] == list(range(PAGE))
    assert shelf.reads == [(0, PAGE)]


def test_a_far_row_costs_one_read():
    shelf = Shelf(100_000)
    assert Pages(shelf.read, 100_000).item(99_999) == 99_999
    assert shelf.reads == [(99_800, PAGE)]


@pytest.mark.parametrize("row", [-1, 3])
def test_there_is_nothing_outside_the_list(row):
    shelf = Shelf(3)
    assert Pages(shelf.read, 3).item(row) is None
    assert shelf.reads == []


def test_a_row_that_has_gone_meanwhile_is_none():
    assert Pages(Shelf(2).read, 3).item(2) is None


def test_only_the_pages_used_last_are_kept():
    shelf = Shelf((KEPT + 1) * PAGE)
    pages = Pages(shelf.read, len(shelf.items))
    for page in range(KEPT + 1):
        pages.item(page * PAGE)
    shelf.reads.clear()
    pages.item(KEPT * PAGE)
    pages.item(0)
    assert shelf.reads == [(0, PAGE)]
