"""Where the desk's rows come from: the reader of the local database, in the window's own thread."""

from collections.abc import Callable

from sagesync_desktop.app.desk import DeskFilter, DeskRow, DeskSort
from sagesync_desktop.app.desklists import narrowed, row_of
from sagesync_desktop.core.logport import LogPort


class LoggedRows:
    """The held records behind a filter, paged by SQL."""

    def __init__(self, log: Callable[[], LogPort]) -> None:
        """`log` gives the reader, which a restored backup replaces."""
        self._log = log

    def count(self, chosen: DeskFilter) -> int:
        """How many records a filter lets through; none while no cause is chosen."""
        return self._log().count_held(narrowed(chosen)) if chosen.rule else 0

    def page(
        self, chosen: DeskFilter, sort: DeskSort, *, descending: bool, limit: int, offset: int
    ) -> tuple[DeskRow, ...]:
        """Some of them, in order."""
        rows = self._log().held(narrowed(chosen), sort, descending=descending, limit=limit, offset=offset)
        return tuple(map(row_of, rows))
