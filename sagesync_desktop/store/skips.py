"""Records that are held back now."""

import json
from datetime import date, datetime
from typing import Any

from peewee import EXCLUDED, Case

from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import ModuleId, RecordId, RecordRef, Side, Skip
from sagesync_desktop.store import models
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.encoding import (
    decode_amount,
    decode_moment,
    decode_said,
    encode_amount,
    encode_making,
    encode_moment,
    sortable,
    storable,
)
from sagesync_desktop.store.faults import read_back
from sagesync_desktop.store.statements import Statement, slot, slots
from sagesync_desktop.store.table import Table

_HELD = models.OpenSkip
SKIP_ROW = tuple(_HELD._meta.sorted_fields)
"""The columns of an open skip, as `skip_of` takes them."""
_KEY = (_HELD.module, _HELD.side, _HELD.record_id)
_KEPT = ("module", "side", "record_id", "since", "read_at")

_SAYS_THE_SAME = (_HELD.rule == EXCLUDED.rule) & (_HELD.because == EXCLUDED.because)

# While the rule stays, a record has been held back since it first was, and while it says the same it stays
# read; a new rule starts anew.
_SAVE = Statement(
    _HELD.insert(slots(_HELD)).on_conflict(
        conflict_target=_KEY,
        preserve=[field for field in SKIP_ROW if field.name not in _KEPT],
        update={
            _HELD.since: Case(None, [(_HELD.rule == EXCLUDED.rule, _HELD.since)], EXCLUDED.since),
            _HELD.read_at: Case(None, [(_SAYS_THE_SAME, _HELD.read_at)], EXCLUDED.read_at),
        },
    )
)
_OF_MODULE = Statement(
    _HELD.select(*SKIP_ROW).where(_HELD.module == slot("module")).order_by(_HELD.side, _HELD.record_id)
)
_ONE = (
    (_HELD.module == slot("module")) & (_HELD.side == slot("side")) & (_HELD.record_id == slot("record_id"))
)
_FIND = Statement(_HELD.select(*SKIP_ROW).where(_ONE))
_RULES = Statement(_HELD.select(_HELD.rule).distinct())
_CLEAR = Statement(_HELD.delete().where(_ONE))
_READ = Statement(_HELD.update({_HELD.read_at: slot("read_at")}).where(_ONE))
_FOLD = Statement(_HELD.update({_HELD.name_folded: slot("name_folded")}).where(_ONE))


class SkipTable(Table):
    """Open skips, one for a record at most."""

    def open_skips(self, module: ModuleId) -> tuple[OpenSkip, ...]:
        """Records of the module that are held back now, ordered by side and id."""
        return tuple(skip_of(row) for row in self.connection.rows(_OF_MODULE, {"module": module.value}))

    def held_rules(self) -> frozenset[str]:
        """The rules that hold anything back."""
        return frozenset(rule for (rule,) in self.connection.rows(_RULES))

    def open_skip(self, ref: RecordRef) -> OpenSkip | None:
        """What holds one record back."""
        key = {"module": ref.module.value, "side": ref.side.value, "record_id": ref.id}
        row = self.connection.row(_FIND, key)
        return None if row is None else skip_of(row)

    def save_skip(self, skip: OpenSkip) -> None:
        """Insert or replace by (module, side, record id); keeps the first `since` while the rule stays."""
        self.connection.execute(_SAVE, _row(skip))

    def clear_skip(self, module: ModuleId, side: Side, record_id: RecordId) -> None:
        """The record is held back no longer."""
        key = {"module": module.value, "side": side.value, "record_id": record_id}
        self.connection.execute(_CLEAR, key)


def fold_names(connection: Connection) -> None:
    """For rows of before names were folded to be sorted and searched."""
    columns = ("module", "side", "record_id", "name")
    held = connection.rows(_HELD.select(*(getattr(_HELD, name) for name in columns)))
    rows = (dict(zip(columns, row, strict=True)) for row in held)
    connection.execute_many(_FOLD, ({**row, "name_folded": sortable(row["name"])} for row in rows))


def mark_read(
    connection: Connection, module: ModuleId, side: Side, record_id: RecordId, at: datetime
) -> None:
    """What holds the record back was read."""
    key = {"module": module.value, "side": side.value, "record_id": record_id}
    connection.execute(_READ, {**key, "read_at": encode_moment(at)})


def _row(skip: OpenSkip) -> dict[str, object]:
    return {
        "module": skip.module.value,
        "side": skip.side.value,
        "record_id": skip.record_id,
        "name": storable(skip.name),
        "rule": skip.why.rule,
        "because": storable(skip.why.because),
        "fix": storable(skip.why.fix),
        "evidence": skip.evidence,
        "since": encode_moment(skip.since),
        "amount": encode_amount(skip.amount),
        "currency": skip.currency,
        "making": encode_making(skip.why.because, skip.why.fix),
        "candidates": json.dumps(skip.why.candidates) if skip.why.candidates else None,
        "name_folded": sortable(skip.name),
        "customer": storable(skip.customer),
        "customer_folded": sortable(skip.customer),
        "dated": skip.dated.isoformat() if skip.dated else None,
        **_awaits(skip.why.waits_for),
        "read_at": encode_moment(skip.read_at) if skip.read_at else None,
    }


def _awaits(ref: RecordRef | None) -> dict[str, object]:
    if ref is None:
        return {"awaits_module": None, "awaits_side": None, "awaits_id": None}
    return {"awaits_module": ref.module.value, "awaits_side": ref.side.value, "awaits_id": ref.id}


@read_back
def skip_of(row: tuple[Any, ...]) -> OpenSkip:
    """An open skip from its row (SKIP_ROW)."""
    module, side, record_id, name, rule, because, fix, evidence, since, amount, currency, *more = row
    making, candidates, _name_folded, customer, _customer_folded, dated, *awaits, read_at = more
    return OpenSkip(
        ModuleId(module),
        Side(side),
        record_id,
        name,
        Skip(rule, *decode_said(because, fix, making), tuple(json.loads(candidates or "[]")), _ref(*awaits)),
        evidence,
        decode_moment(since),
        decode_amount(amount),
        currency,
        customer or "",
        date.fromisoformat(dated) if dated else None,
        decode_moment(read_at) if read_at else None,
    )


def _ref(module: str | None, side: str | None, record_id: str | None) -> RecordRef | None:
    if module is None or side is None or record_id is None:
        return None
    return RecordRef(ModuleId(module), Side(side), record_id)
