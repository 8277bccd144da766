"""Records that are held back now."""

import json
from typing import Any

from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import ModuleId, RecordId, Side
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
from sagesync_desktop.store.table import Table

SKIP_COLUMNS = (
    "module, side, record_id, name, rule, because, fix, evidence, since, amount, currency, making, candidates"
)

# While the rule stays, a record has been held back since it first was; a new rule starts anew.
_SAVE = f"""
INSERT INTO open_skip ({SKIP_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (module, side, record_id) DO UPDATE SET
    since = CASE WHEN rule = excluded.rule THEN since ELSE excluded.since END,
    name = excluded.name, rule = excluded.rule, because = excluded.because, fix = excluded.fix,
    evidence = excluded.evidence, amount = excluded.amount, currency = excluded.currency,
    making = excluded.making, candidates = excluded.candidates"""  # noqa: S608  # constants


class SkipTable(Table):
    """Open skips, one for a record at most."""

    def open_skips(self, module: ModuleId) -> tuple[OpenSkip, ...]:
        """Records of the module that are held back now, ordered by side and id."""
        sql = f"SELECT {SKIP_COLUMNS} FROM open_skip WHERE module = ? ORDER BY side, record_id"  # noqa: S608
        return tuple(skip_of(row) for row in self._connection.rows(sql, (module.value,)))

    def save_skip(self, skip: OpenSkip) -> None:
        """Insert or replace by (module, side, record id); keeps the first `since` while the rule stays."""
        self._connection.execute(_SAVE, _row(skip))

    def clear_skip(self, module: ModuleId, side: Side, record_id: RecordId) -> None:
        """The record is held back no longer."""
        self._connection.execute(
            "DELETE FROM open_skip WHERE module = ? AND side = ? AND record_id = ?",
            (module.value, side.value, record_id),
        )


def _row(skip: OpenSkip) -> tuple[object, ...]:
    return (
        skip.module.value,
        skip.side.value,
        skip.record_id,
        storable(skip.name),
        skip.rule,
        storable(skip.because),
        storable(skip.fix),
        skip.evidence,
        encode_moment(skip.since),
        encode_amount(skip.amount),
        skip.currency,
        encode_making(skip.because, skip.fix),
        json.dumps(skip.candidates) if skip.candidates else None,
    )


@read_back
def skip_of(row: tuple[Any, ...]) -> OpenSkip:
    """An open skip from its row (SKIP_COLUMNS)."""
    module, side, record_id, name, rule, because, fix, evidence, since, amount, currency, *more = row
    making, candidates = more
    return OpenSkip(
        ModuleId(module),
        Side(side),
        record_id,
        name,
        rule,
        *decode_said(because, fix, making),
        evidence,
        decode_moment(since),
        decode_amount(amount),
        currency,
        tuple(json.loads(candidates or "[]")),
    )
