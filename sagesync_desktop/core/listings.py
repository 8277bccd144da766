"""What a side answers when it is asked what changed and what is gone."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sagesync_desktop.core.types import Fields, Record, RecordId


@dataclass(frozen=True, slots=True)
class Batch:
    """Some records of a listing, in the order in which the server gave them."""

    records: tuple[Record, ...]
    position: str | None = None
    """The cursor to store when the whole listing has been taken in; only the last batch carries one."""
    total: int | None = None
    """How many records the whole listing holds, where the server says so; for progress only."""
    unsettled: frozenset[RecordId] = frozenset()
    """Records whose revision may still hide a later edit of the same second: fetch them again next time."""
    passing: frozenset[RecordId] = frozenset()
    """Those of them that are settled where the same revision was held already some seconds ago."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a listing of all ids shows of a record besides its id."""

    revision: str
    fields: Fields = field(default_factory=dict)
    """What others can change of it without moving its revision, such as the organization it belongs to."""

    def fits(self, record: Record) -> bool:
        """Whether the record, as kept, is shown as it is; of one that cannot be opened nothing was kept."""
        same = all(record.text(name) == str(value).strip() for name, value in self.fields.items())
        return record.revision == self.revision and (same or "unreadable" in record.fields)


@dataclass(frozen=True, slots=True)
class Deletions:
    """Records that a side has surely deleted."""

    gone: frozenset[RecordId]
    position: str | None = None
    """Cursor for the next question; None where the side has no deletion feed (Vtiger)."""
    shown: Mapping[RecordId, Glimpse] = field(default_factory=dict)
    """All that the side shows, where the question listed it (Vtiger): who was gone may be back or changed."""
