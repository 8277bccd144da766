"""Vtiger's query language: sentences built from parts, and the plain arithmetic of its time stamps."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sagesync_desktop.core.errors import BadReply
from sagesync_desktop.core.sentence import joined
from sagesync_desktop.core.types import Side

PAGE = 100
"""Rows in one answer at most, whatever LIMIT says (Vtiger API 8.2, measured)."""


@dataclass(frozen=True, slots=True)
class Where:
    """One condition; several are joined by `and`, for the language has no parentheses."""

    field: str
    operator: str
    value: str | tuple[str, ...]
    """A tuple belongs to the operator `in`."""

    def __str__(self) -> str:
        if isinstance(self.value, str):
            return f"{self.field} {self.operator} {quoted(self.value)}"
        return f"{self.field} {self.operator} ({','.join(quoted(value) for value in self.value)})"


def quoted(value: str) -> str:
    """The value between single quotes, its own quotes doubled; a backslash is no escape (measured).

    Raises ValueError for "", which the server answers with INTERNAL_SERVER_ERROR (measured).
    """
    if not value:
        raise ValueError("Vtiger cannot search for an empty value")
    return "'" + value.replace("'", "''") + "'"


def select(
    columns: str,
    module: str,
    *conditions: Where,
    order: Sequence[str] = (),
    limit: int | None = None,
    skip: int = 0,
) -> str:
    """One query with the final semicolon that Vtiger insists on; `id` comes back whatever the columns."""
    where = " where " + " and ".join(str(condition) for condition in conditions) if conditions else ""
    by = f" order by {','.join(order)}" if order else ""
    rows = "" if limit is None else f" limit {skip},{limit}"
    return f"select {columns} from {module}{where}{by}{rows};"


_SET_BACK = timedelta(hours=2, minutes=5)
"""By how much clocks are set back at most, and a little more; nearly everywhere by one hour."""
_REPEATED = ((3, 23, 24), (5, 1, 2), (5, 21, 24), (6, 0, 4))
"""Weekday (Monday is 0) and hours in which clocks on Earth run twice, once a year (IANA zones, 2024-2032)."""


def reached_back(stamp: str) -> str:
    """From where to read on after a stamp: earlier where the server's clock may have run back behind it.

    When summer time ends the stamps of new edits are older than those of an hour ago, by text (8.2.0, fact
    54). Which night that is depends on the server's zone, which it does not tell; so in each night in
    which it may be, the hour is read once more.
    """
    seconds = int(_SET_BACK.total_seconds())
    return earlier(stamp, seconds) if _may_run_twice(_moment(stamp)) else stamp


def may_come_again(stamp: str, now: datetime) -> bool:
    """Whether a second that carries this very stamp may still come, as the server's clock may be set back.

    `now` in UTC; no zone is more than 14 hours away from it, and a day later every clock has run on.
    """
    moment = _moment(stamp)
    return _may_run_twice(moment) and abs(now.replace(tzinfo=None) - moment) < timedelta(hours=28)


def _may_run_twice(moment: datetime) -> bool:
    return any(moment.weekday() == day and start <= moment.hour < end for day, start, end in _REPEATED)


def earlier(stamp: str, seconds: int) -> str:
    """A time stamp moved back by plain arithmetic, in whatever zone the server keeps its clock.

    Raises BadReply when the stamp is none.
    """
    return (_moment(stamp) - timedelta(seconds=seconds)).isoformat(sep=" ", timespec="seconds")


def _moment(stamp: str) -> datetime:
    try:
        return datetime.fromisoformat(stamp).replace(tzinfo=None)
    except ValueError as error:
        raise BadReply(
            "Vtiger sent a time that cannot be read",
            joined("", ('"', stamp, '"')),
            "Ask your Vtiger administrator to look at the modified time of the newest records",
            side=Side.VTIGER,
        ) from error
