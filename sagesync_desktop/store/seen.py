"""Records as they were last read from each side."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from peewee import EXCLUDED, SQL, Case, Select, fn

from sagesync_desktop.core.ports import Seen
from sagesync_desktop.core.types import ModuleId, Record, RecordId, RecordRef, Side
from sagesync_desktop.store import models
from sagesync_desktop.store.encoding import decode_fields, encode_fields, sortable
from sagesync_desktop.store.faults import read_back
from sagesync_desktop.store.statements import Statement, slot, slots
from sagesync_desktop.store.table import Table

PAGE = 500
"""Rows held in memory at once while all records of a module are walked through."""

_AT_ONCE = 100
"""Ids in one question for many records."""

_SEEN = models.Seen
_ROW = (
    _SEEN.module,
    _SEEN.side,
    _SEEN.record_id,
    _SEEN.revision,
    _SEEN.fields,
    _SEEN.deleted,
    _SEEN.pending,
    _SEEN.settled,
)
_OF_SIDE = (_SEEN.module == slot("module")) & (_SEEN.side == slot("side"))
_ONE = _OF_SIDE & (_SEEN.record_id == slot("record_id"))
# Written out: a partial index serves no query that leaves its condition to be filled in.
_YES, _NO = SQL("1"), SQL("0")

# One that is saved without a title keeps its own while its content stays.
_STILL_ITS_TITLE = Case(None, [(_SEEN.fields == EXCLUDED.fields, _SEEN.title_folded)])


def _saved(insert: Any) -> Statement:
    return Statement(
        insert.on_conflict(
            conflict_target=(_SEEN.module, _SEEN.side, _SEEN.record_id),
            preserve=(_SEEN.revision, _SEEN.fields, _SEEN.deleted, _SEEN.pending, _SEEN.settled),
            update={_SEEN.title_folded: fn.COALESCE(EXCLUDED.title_folded, _STILL_ITS_TITLE)},
        )
    )


_SAVE = _saved(_SEEN.insert(slots(_SEEN)))
_COLUMNS = tuple(_SEEN._meta.sorted_fields)


def _save_and_settle() -> Statement:
    """The other record's row as it is, but dealt with: nothing where there is none."""
    as_it_is = [_NO if field is _SEEN.pending else field for field in _COLUMNS]
    settled = (
        (_SEEN.module == slot("settled_module"))
        & (_SEEN.side == slot("settled_side"))
        & (_SEEN.record_id == slot("settled_id"))
    )
    new = Select(columns=[slot(field.column_name) for field in _COLUMNS])
    return _saved(_SEEN.insert_from(new.union_all(_SEEN.select(*as_it_is).where(settled)), _COLUMNS))


_SAVE_AND_SETTLE = _save_and_settle()
_FIND = Statement(_SEEN.select(*_ROW).where(_ONE))
_FIND_MANY = Statement(
    _SEEN.select(*_ROW).where(_OF_SIDE & _SEEN.record_id.in_([slot(f"id{n}") for n in range(_AT_ONCE)]))
)
_SETTLE = Statement(_SEEN.update({_SEEN.pending: _NO}).where(_ONE))

# By the primary key, one page after another: an open cursor would pin the write-ahead log, and may or may not
# show rows that are changed behind it.
_NEXT_PAGE = Statement(
    _SEEN.select(*_ROW)
    .where(_OF_SIDE & (_SEEN.record_id > slot("after")))
    .order_by(_SEEN.record_id)
    .limit(PAGE)
)

_KNOWN = (_SEEN.settled == _YES) & (_SEEN.deleted == _NO)
# By the partial index seen_known, which covers it.
_REVISIONS = Statement(_SEEN.select(_SEEN.record_id, _SEEN.revision).where(_OF_SIDE & _KNOWN))
_REVISION = Statement(_SEEN.select(_SEEN.revision).where(_ONE & _KNOWN))

# By the partial index seen_pending.
_PENDING = Statement(
    _SEEN.select(_SEEN.record_id).where(_OF_SIDE & (_SEEN.pending == _YES)).order_by(_SEEN.record_id)
)


def _unlinked(own_id: Any) -> Statement:
    """By the unique indexes on (module, sage_id) and (module, vtiger_id) of link."""
    its_link = models.Link.select(_YES).where(
        (models.Link.module == _SEEN.module) & (own_id == _SEEN.record_id)
    )
    return Statement(
        _SEEN.select(*_ROW)
        .where(_OF_SIDE & (_SEEN.deleted == _NO) & ~fn.EXISTS(its_link))
        .order_by(_SEEN.record_id)
    )


_UNLINKED = {Side.SAGE: _unlinked(models.Link.sage_id), Side.VTIGER: _unlinked(models.Link.vtiger_id)}


# By seen_titles, whose entries without a title come together.
_UNTITLED = Statement(
    _SEEN.select(*_ROW).where(_OF_SIDE & (_SEEN.deleted == _NO) & _SEEN.title_folded.is_null()).limit(PAGE)
)
_NAME = Statement(_SEEN.update({_SEEN.title_folded: slot("title_folded")}).where(_ONE))


def titled(module: ModuleId, side: Side, text: str, limit: int) -> Any:
    """By seen_titles, one pass over the module's titles; those that begin with the text come first."""
    part = sortable(text)
    of_side = (_SEEN.module == module.value) & (_SEEN.side == side.value) & (_SEEN.deleted == _NO)
    is_named = _SEEN.title_folded.contains(part) | (_SEEN.record_id == text.strip())
    begins = Case(None, [(_SEEN.title_folded.startswith(part), 0)], 1)
    found = _SEEN.select(_SEEN.record_id).where(of_side & is_named)
    return found.order_by(begins, _SEEN.title_folded, _SEEN.record_id).limit(limit)


class SeenTable(Table):
    """Keeps what was last read, so that a record is fetched again only when its revision moved."""

    def save_seen(self, seen: Sequence[Seen], settled: RecordRef | None = None) -> None:
        """Insert or replace records by (module, side, id); a tombstone has `record.deleted`.

        Another record is `settled` along with them.
        """
        if settled is None:
            self.connection.execute_many(_SAVE, map(_row, seen))
            return
        first, *others = seen
        with self.connection.joined():
            ids = (settled.module.value, settled.side.value, settled.id)
            named = dict(zip(("settled_module", "settled_side", "settled_id"), ids, strict=True))
            self.connection.execute(_SAVE_AND_SETTLE, {**_row(first), **named})
            if others:
                self.connection.execute_many(_SAVE, map(_row, others))

    def seen(self, module: ModuleId, side: Side, record_id: RecordId) -> Seen | None:
        """The record as last read."""
        row = self.connection.row(_FIND, {**_of(module, side), "record_id": record_id})
        return None if row is None else _seen(row)

    def seen_many(
        self, module: ModuleId, side: Side, record_ids: Collection[RecordId]
    ) -> Mapping[RecordId, Seen]:
        """As `seen`, for many at once; absent ids are left out."""
        ids = list(record_ids)
        found: dict[RecordId, Seen] = {}
        with self.connection.snapshot():
            for start in range(0, len(ids), _AT_ONCE):
                some = ids[start : start + _AT_ONCE]
                asked = {f"id{n}": some[n % len(some)] for n in range(_AT_ONCE)}
                rows = self.connection.rows(_FIND_MANY, {**_of(module, side), **asked})
                found |= {row[2]: _seen(row) for row in rows}
        return found

    def all_seen(self, module: ModuleId, side: Side) -> Iterator[Seen]:
        """Every record of a module and side, deleted ones included, ordered by id."""
        after = ""
        while rows := self.connection.rows(_NEXT_PAGE, {**_of(module, side), "after": after}):
            yield from (_seen(row) for row in rows)
            after = rows[-1][2]

    def revisions(self, module: ModuleId, side: Side) -> Mapping[RecordId, str]:
        """id -> revision of the settled, not deleted records: what `is_known` looks up."""
        return dict(self.connection.rows(_REVISIONS, _of(module, side)))

    def revision(self, module: ModuleId, side: Side, record_id: RecordId) -> str | None:
        """The revision of one of those; None of any other record."""
        found = self.connection.value(_REVISION, {**_of(module, side), "record_id": record_id})
        return None if found is None else str(found)

    def pending(self, module: ModuleId, side: Side) -> tuple[RecordId, ...]:
        """Ids of the records that a run still has to deal with, in their order."""
        return tuple(record_id for (record_id,) in self.connection.rows(_PENDING, _of(module, side)))

    def unlinked(self, module: ModuleId, side: Side) -> tuple[Record, ...]:
        """The records, not deleted, that belong to no link, ordered by id."""
        return tuple(_seen(row).record for row in self.connection.rows(_UNLINKED[side], _of(module, side)))

    def untitled(self, module: ModuleId, side: Side) -> tuple[Record, ...]:
        """Some of the records, not deleted, whose title nobody has said since their content changed."""
        return tuple(_seen(row).record for row in self.connection.rows(_UNTITLED, _of(module, side)))

    def save_titles(self, module: ModuleId, side: Side, titles: Mapping[RecordId, str]) -> None:
        """What people call these records, by which they are looked up."""
        of = _of(module, side)
        rows = ({**of, "record_id": own, "title_folded": sortable(title)} for own, title in titles.items())
        self.connection.execute_many(_NAME, rows)

    def find_records(self, module: ModuleId, side: Side, text: str, limit: int) -> tuple[Record, ...]:
        """Records, not deleted, whose title holds a text in whatever case, or whose id it is.

        Those that begin with it come first. What an earlier release read has a title from the next run on.
        """
        with self.connection.snapshot():
            ids = [own for (own,) in self.connection.rows(titled(module, side, text, limit))]
            found = self.seen_many(module, side, ids)
        return tuple(found[own].record for own in ids)

    def settle(self, module: ModuleId, side: Side, record_id: RecordId) -> None:
        """Mark a record as dealt with."""
        self.connection.execute(_SETTLE, {**_of(module, side), "record_id": record_id})

    def settle_all(self, records: Iterable[RecordRef]) -> None:
        """Mark records as dealt with, many at once."""
        rows = ({**_of(one.module, one.side), "record_id": one.id} for one in records)
        self.connection.execute_many(_SETTLE, rows)

    def mark_all_pending(self, module: ModuleId) -> None:
        """A mapping or setting changed: look at every record of the module again (no re-reading)."""
        settled = (_SEEN.module == module.value) & (_SEEN.pending == _NO)
        self.connection.execute(_SEEN.update({_SEEN.pending: _YES}).where(settled))


def _of(module: ModuleId, side: Side) -> dict[str, object]:
    return {"module": module.value, "side": side.value}


def _row(seen: Seen) -> dict[str, object]:
    record = seen.record
    return {
        "module": record.module.value,
        "side": record.side.value,
        "record_id": record.id,
        "revision": record.revision,
        "fields": encode_fields(record.fields),
        "deleted": int(record.deleted),
        "pending": int(seen.pending),
        "settled": int(seen.settled),
        "title_folded": sortable(seen.title) if seen.title else None,
    }


@read_back
def _seen(row: tuple[Any, ...]) -> Seen:
    module, side, record_id, revision, fields, deleted, pending, settled = row
    record = Record(
        ModuleId(module), Side(side), record_id, revision, decode_fields(fields), deleted=bool(deleted)
    )
    return Seen(record, pending=bool(pending), settled=bool(settled))
