"""Records as they were last read from each side."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sagesync_desktop.core.ports import Seen
from sagesync_desktop.core.types import ModuleId, Record, RecordId, Side
from sagesync_desktop.store.encoding import decode_fields, encode_fields
from sagesync_desktop.store.faults import read_back
from sagesync_desktop.store.table import Table

PAGE = 500
"""Rows held in memory at once while all records of a module are walked through."""

_COLUMNS = "module, side, record_id, revision, fields, deleted, pending, settled"

_SAVE = f"""
INSERT INTO seen ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (module, side, record_id) DO UPDATE SET
    revision = excluded.revision, fields = excluded.fields, deleted = excluded.deleted,
    pending = excluded.pending, settled = excluded.settled"""  # noqa: S608  # constants only

_MANY = f"""
SELECT {_COLUMNS} FROM seen
WHERE module = ? AND side = ? AND record_id IN (SELECT value FROM json_each(?))"""  # noqa: S608  # constants only

# By the primary key, one page after another: an open cursor would pin the write-ahead log, and may or may not
# show rows that are changed behind it.
_NEXT_PAGE = f"""
SELECT {_COLUMNS} FROM seen
WHERE module = ? AND side = ? AND record_id > ? ORDER BY record_id LIMIT {PAGE}"""  # noqa: S608  # constants only

# By the partial index seen_known, which covers it.
_REVISIONS = """
SELECT record_id, revision FROM seen
WHERE module = ? AND side = ? AND settled = 1 AND deleted = 0"""

# By the partial index seen_pending.
_PENDING = """
SELECT record_id FROM seen
WHERE module = ? AND side = ? AND pending = 1 ORDER BY record_id"""


# By the unique indexes on (module, sage_id) and (module, vtiger_id) of link.
_UNLINKED = {
    side: f"""
SELECT {_COLUMNS} FROM seen
WHERE module = ? AND side = ? AND deleted = 0
  AND NOT EXISTS (
      SELECT 1 FROM link WHERE link.module = seen.module AND link.{side.value}_id = seen.record_id)
ORDER BY record_id"""  # noqa: S608  # constants only
    for side in Side
}


class SeenTable(Table):
    """Keeps what was last read, so that a record is fetched again only when its revision moved."""

    def save_seen(self, seen: Sequence[Seen]) -> None:
        """Insert or replace records by (module, side, id); a tombstone has `record.deleted`."""
        self._connection.execute_many(_SAVE, (_row(one) for one in seen))

    def seen(self, module: ModuleId, side: Side, record_id: RecordId) -> Seen | None:
        """The record as last read."""
        return self.seen_many(module, side, [record_id]).get(record_id)

    def seen_many(
        self, module: ModuleId, side: Side, record_ids: Collection[RecordId]
    ) -> Mapping[RecordId, Seen]:
        """As `seen`, for many at once; absent ids are left out."""
        wanted = json.dumps(list(record_ids))
        rows = self._connection.rows(_MANY, (module.value, side.value, wanted))
        return {row[2]: _seen(row) for row in rows}

    def all_seen(self, module: ModuleId, side: Side) -> Iterator[Seen]:
        """Every record of a module and side, deleted ones included, ordered by id."""
        after = ""
        while rows := self._connection.rows(_NEXT_PAGE, (module.value, side.value, after)):
            yield from (_seen(row) for row in rows)
            after = rows[-1][2]

    def revisions(self, module: ModuleId, side: Side) -> Mapping[RecordId, str]:
        """id -> revision of the settled, not deleted records: what `is_known` looks up."""
        return dict(self._connection.rows(_REVISIONS, (module.value, side.value)))

    def pending(self, module: ModuleId, side: Side) -> tuple[RecordId, ...]:
        """Ids of the records that a run still has to deal with, in their order."""
        rows = self._connection.rows(_PENDING, (module.value, side.value))
        return tuple(record_id for (record_id,) in rows)

    def unlinked(self, module: ModuleId, side: Side) -> tuple[Record, ...]:
        """The records, not deleted, that belong to no link, ordered by id."""
        rows = self._connection.rows(_UNLINKED[side], (module.value, side.value))
        return tuple(_seen(row).record for row in rows)

    def settle(self, module: ModuleId, side: Side, record_id: RecordId) -> None:
        """Mark a record as dealt with."""
        self._connection.execute(
            "UPDATE seen SET pending = 0 WHERE module = ? AND side = ? AND record_id = ?",
            (module.value, side.value, record_id),
        )

    def mark_all_pending(self, module: ModuleId) -> None:
        """A mapping or setting changed: look at every record of the module again (no re-reading)."""
        self._connection.execute(
            "UPDATE seen SET pending = 1 WHERE module = ? AND pending = 0", (module.value,)
        )


def _row(seen: Seen) -> tuple[object, ...]:
    record = seen.record
    return (
        record.module.value,
        record.side.value,
        record.id,
        record.revision,
        encode_fields(record.fields),
        record.deleted,
        seen.pending,
        seen.settled,
    )


@read_back
def _seen(row: tuple[Any, ...]) -> Seen:
    module, side, record_id, revision, fields, deleted, pending, settled = row
    record = Record(
        ModuleId(module), Side(side), record_id, revision, decode_fields(fields), deleted=bool(deleted)
    )
    return Seen(record, pending=bool(pending), settled=bool(settled))
