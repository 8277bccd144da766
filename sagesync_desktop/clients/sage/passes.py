"""What one reading of a listing has shown, and whether that can be the whole of it; pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sagesync_desktop.clients.jsontext import JsonObject, bad_reply, text_of
from sagesync_desktop.core.errors import BadReply
from sagesync_desktop.core.sentence import joined, say
from sagesync_desktop.core.types import Side

_TELLS_DELETIONS = frozenset({
    "contacts", "contact_persons", "addresses", "products", "services", "sales_invoices",
    "sales_credit_notes", "contact_payments", "contact_allocations",
})  # fmt: skip
"""Lists that can be asked for what was deleted since a moment (API v3.1, specification)."""
_LEAVES_NONE_OUT = frozenset({"attributes", "nested_attributes", "updated_or_created_since"})
"""Parameters of lists that a row leaves by its deletion alone, not by an edit as it may leave a filter."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows of a listing."""

    rows: tuple[JsonObject, ...]
    total: int | None
    next: str
    served_at: datetime | None


@dataclass(slots=True)
class Pass:
    """What one pass over a listing has shown."""

    names: set[str] = field(default_factory=set)
    totals: list[int | None] = field(default_factory=list)
    served_at: datetime | None = None

    def note(self, page: Rows) -> None:
        """Take a page's rows and what it tells of the list; the first page's moment counts."""
        self.served_at = self.served_at or page.served_at
        self.names |= {name_of(row) for row in page.rows}
        self.totals.append(page.total)

    @property
    def is_one_look(self) -> bool:
        """Whether nothing can have moved between two pages."""
        return len(self.totals) <= 1

    @property
    def is_dated(self) -> bool:
        """Whether the server told when it began and how many rows there are."""
        return self.served_at is not None and None not in self.totals

    @property
    def is_as_long_as_told(self) -> bool:
        """Whether all pages told the same number of rows, and no fewer came; a bare array tells none."""
        told = set(self.totals)
        return len(told) <= 1 and all(total is None or len(self.names) >= total for total in told)


def leaves_a_trace(path: str, params: Mapping[str, str]) -> bool:
    """Whether a row leaves this list by its deletion alone, and Sage tells of that."""
    return path in _TELLS_DELETIONS and params.keys() <= _LEAVES_NONE_OUT


def may_leave_by_an_edit(path: str, params: Mapping[str, str]) -> bool:
    """Whether a row leaves this list by a new date or by its deletion alone, and Sage tells of both."""
    return path in _TELLS_DELETIONS and params.keys() <= _LEAVES_NONE_OUT | {"from_date", "to_date"}


def name_of(row: JsonObject) -> str:
    """A row's id; exchange rates have none and are known by their path, or else by all that they hold."""
    return text_of(row, "id") or text_of(row, "$path") or str(row)


def version_of(row: JsonObject) -> tuple[str, str]:
    """A row's name with its stamp: the same row is another version once it was edited."""
    return name_of(row), text_of(row, "updated_at")


def never_whole(path: str, reading: Pass) -> BadReply:
    """The error for a list of which no reading was whole, with how many rows came of how many were told."""
    changing = say("its list of {path} kept changing while it was read", path=path)
    told, shown = max((total or 0 for total in reading.totals), default=0), len(reading.names)
    figures = f" ({shown}/{told})" if shown < told else ""
    return bad_reply(Side.SAGE, joined("", (changing, figures)) if figures else changing)
