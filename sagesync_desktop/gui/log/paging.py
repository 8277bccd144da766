"""Pages of a long list, read when a row is first looked at and kept while they are near; free of Qt."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

from sagesync_desktop.core.logport import PAGE

Item = TypeVar("Item")

KEPT = 25
"""Pages kept: 5,000 rows, some screens to either side of any place."""


class Pages(Generic[Item]):
    """Random access to a list of known length of which only a few pages are in memory."""

    def __init__(self, read: Callable[[int, int], tuple[Item, ...]], total: int) -> None:
        """`read(offset, limit)` gives a page; `total` is the length of the list."""
        self._read = read
        self._kept: OrderedDict[int, tuple[Item, ...]] = OrderedDict()
        self.total = total

    def item(self, row: int) -> Item | None:
        """The item of a row; None outside the list, or when the list has become shorter since."""
        if not 0 <= row < self.total:
            return None
        page, place = divmod(row, PAGE)
        items = self._page(page)
        return items[place] if place < len(items) else None

    def _page(self, page: int) -> tuple[Item, ...]:
        if page in self._kept:
            self._kept.move_to_end(page)
            return self._kept[page]
        items = self._read(page * PAGE, PAGE)
        self._kept[page] = items
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return items
