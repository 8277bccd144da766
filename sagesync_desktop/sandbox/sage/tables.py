"""Records of one resource in order of creation, with the change feeds for Sage's `..._since` filters."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

Row = dict[str, Any]
"""A stored record: `id`, `displayed_as`, stamps, written fields, and `_order` (its place in the table)."""


class Table:
    """The live and the deleted records of one resource.

    The feeds are lists sorted by stamp, so a poll costs as much as there are changes, not records.
    """

    def __init__(self) -> None:
        """Start empty."""
        self.live: dict[str, Row] = {}
        self.gone: dict[str, Row] = {}
        self._touched: list[tuple[str, str]] = []
        self._removed: list[tuple[str, str]] = []
        self._next_order = 1

    def __iter__(self) -> Iterator[Row]:
        return iter(self.live.values())

    def __len__(self) -> int:
        return len(self.live)

    def add(self, row: Row) -> Row:
        """Keep a new record; its stamps are set already."""
        row["_order"] = self._next_order
        self._next_order += 1
        self.live[row["id"]] = row
        self.touched(row)
        return row

    def touched(self, row: Row) -> None:
        """Enter the record's `updated_at` into the feed; records without stamps have no feed."""
        if row.get("updated_at"):
            insort(self._touched, (row["updated_at"], row["id"]))

    def remove(self, row: Row, moment: str) -> None:
        """Delete softly: the record leaves the lists and enters the feed of deletions."""
        row["deleted_at"] = moment
        del self.live[row["id"]]
        self.gone[row["id"]] = row
        insort(self._removed, (moment, row["id"]))

    def find(self, record_id: str) -> Row | None:
        """Return the record, deleted or not; a link to a deleted record still has a name to show."""
        return self.live.get(record_id) or self.gone.get(record_id)

    def changed_since(self, moment: str) -> list[Row]:
        """Return live records changed at or after the moment (inclusive, guide), in order of creation."""
        start = bisect_left(self._touched, (moment, ""))
        return self._ordered({key for _, key in self._touched[start:]}, self.live)

    def deleted_since(self, moment: str) -> list[Row]:
        """Return records deleted after the moment (not inclusive, Sage guide), in order of creation."""
        start = bisect_right(self._removed, (moment, "\uffff"))
        return self._ordered({key for _, key in self._removed[start:]}, self.gone)

    def dump(self) -> dict[str, list[Row]]:
        """Return every record for keeping."""
        return {"live": list(self.live.values()), "gone": list(self.gone.values())}

    def restore(self, kept: Mapping[str, Iterable[Row]]) -> None:
        """Take over what `dump` returned, in place of what is here."""
        self.live = {row["id"]: row for row in kept["live"]}
        self.gone = {row["id"]: row for row in kept["gone"]}
        self._touched = sorted((row["updated_at"], row["id"]) for row in self if row.get("updated_at"))
        self._removed = sorted((row["deleted_at"], row["id"]) for row in self.gone.values())
        everyone = [*self.live.values(), *self.gone.values()]
        self._next_order = max((row["_order"] for row in everyone), default=0) + 1

    def where(self, claim: Callable[[Row], bool]) -> list[Row]:
        """Return the live records of which the claim holds."""
        return [row for row in self if claim(row)]

    @staticmethod
    def _ordered(keys: set[str], rows: Mapping[str, Row]) -> list[Row]:
        found = [rows[key] for key in keys if key in rows]
        return sorted(found, key=lambda row: int(row["_order"]))
