"""Records that are held back now."""

import json
from typing import Any

from peewee import EXCLUDED, Case

from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import ModuleId, RecordId, Side, Skip
from sagesync_desktop.store import models
from sagesync_desktop.store.encoding import (
    decode_amount,
    decode_moment,
    decode_said,
    encode_amount,
    encode_making,
    encode_moment,
    storable,
)
from sagesync_desktop.store.faults import read_back
from sagesync_desktop.store.statements import Statement, slot, slots
from sagesync_desktop.store.table import Table

_HELD = models.OpenSkip
SKIP_ROW = tuple(_HELD._meta.sorted_fields)
"""The columns of an open skip, as `skip_of` takes them."""
_KEY = (_HELD.module, _HELD.side, _HELD.record_id)
_KEPT = ("module", "side", "record_id", "since")

# While the rule stays, a record has been held back since it first was; a new rule starts anew.
_SAVE = Statement(
    _HELD.insert(slots(_HELD)).on_conflict(
        conflict_target=_KEY,
        preserve=[field for field in SKIP_ROW if field.name not in _KEPT],
        update={_HELD.since: Case(None, [(_HELD.rule == EXCLUDED.rule, _HELD.since)], EXCLUDED.since)},
    )
)
_OF_MODULE = Statement(
    _HELD.select(*SKIP_ROW).where(_HELD.module == slot("module")).order_by(_HELD.side, _HELD.record_id)
)
_CLEAR = Statement(
    _HELD.delete().where(
        (_HELD.module == slot("module"))
        & (_HELD.side == slot("side"))
        & (_HELD.record_id == slot("record_id"))
    )
)


class SkipTable(Table):
    """Open skips, one for a record at most."""

    def open_skips(self, module: ModuleId) -> tuple[OpenSkip, ...]:
        """Records of the module that are held back now, ordered by side and id."""
        return tuple(skip_of(row) for row in self.connection.rows(_OF_MODULE, {"module": module.value}))

    def save_skip(self, skip: OpenSkip) -> None:
        """Insert or replace by (module, side, record id); keeps the first `since` while the rule stays."""
        self.connection.execute(_SAVE, _row(skip))

    def clear_skip(self, module: ModuleId, side: Side, record_id: RecordId) -> None:
        """The record is held back no longer."""
        key = {"module": module.value, "side": side.value, "record_id": record_id}
        self.connection.execute(_CLEAR, key)


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
    }


@read_back
def skip_of(row: tuple[Any, ...]) -> OpenSkip:
    """An open skip from its row (SKIP_ROW)."""
    module, side, record_id, name, rule, because, fix, evidence, since, amount, currency, *more = row
    making, candidates = more
    return OpenSkip(
        ModuleId(module),
        Side(side),
        record_id,
        name,
        Skip(rule, *decode_said(because, fix, making), tuple(json.loads(candidates or "[]"))),
        evidence,
        decode_moment(since),
        decode_amount(amount),
        currency,
    )
