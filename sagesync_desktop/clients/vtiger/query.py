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
    return f"select {columns} from {module}{where}{by}{rows};"  # noqa: S608  # its values went through quoted()


def earlier(stamp: str, seconds: int) -> str:
    """A time stamp moved back by plain arithmetic, in whatever zone the server keeps its clock.

    Raises BadReply when the stamp is none.
    """
    try:
        moment = datetime.fromisoformat(stamp)
    except ValueError as error:
        raise BadReply(
            "Vtiger sent a time that cannot be read",
            joined("", ('"', stamp, '"')),
            "Ask your Vtiger administrator to look at the modified time of the newest records",
            side=Side.VTIGER,
        ) from error
    return (moment - timedelta(seconds=seconds)).isoformat(sep=" ", timespec="seconds")
