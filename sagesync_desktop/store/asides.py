"""Records that people put aside."""

from typing import Any

from sagesync_desktop.core.cures import AsideKind
from sagesync_desktop.core.journal import Aside
from sagesync_desktop.core.types import ModuleId, RecordId, RecordRef, Side
from sagesync_desktop.store import models
from sagesync_desktop.store.encoding import decode_moment, encode_moment, storable
from sagesync_desktop.store.faults import read_back
from sagesync_desktop.store.skips import mark_read
from sagesync_desktop.store.statements import Statement, slot, slots
from sagesync_desktop.store.table import Table

_ASIDE = models.Aside
_ROW = tuple(_ASIDE._meta.sorted_fields)
_KEY = (_ASIDE.module, _ASIDE.side, _ASIDE.record_id)

_SAVE = Statement(
    _ASIDE.insert(slots(_ASIDE)).on_conflict(
        conflict_target=_KEY, preserve=(_ASIDE.kind, _ASIDE.mark, _ASIDE.note, _ASIDE.said_at)
    )
)
_OF_MODULE = Statement(
    _ASIDE.select(*_ROW).where(_ASIDE.module == slot("module")).order_by(_ASIDE.side, _ASIDE.record_id)
)
_IS_IT = (
    (_ASIDE.module == slot("module"))
    & (_ASIDE.side == slot("side"))
    & (_ASIDE.record_id == slot("record_id"))
)
_ONE = Statement(_ASIDE.select(*_ROW).where(_IS_IT))
_CLEAR = Statement(_ASIDE.delete().where(_IS_IT))


class AsideTable(Table):
    """One word for a record at most, the last that was said."""

    def asides(self, module: ModuleId) -> tuple[Aside, ...]:
        """Records of the module that are left alone, entered by hand, or never to be synced."""
        return tuple(_aside(row) for row in self.connection.rows(_OF_MODULE, {"module": module.value}))

    def aside(self, ref: RecordRef) -> Aside | None:
        """What was said of one record, if it is aside."""
        row = self.connection.row(_ONE, _key(ref.module, ref.side, ref.id))
        return None if row is None else _aside(row)

    def save_aside(self, aside: Aside) -> None:
        """Put a record aside in place of what was said before; READ marks its open skip as read instead."""
        if aside.kind is AsideKind.READ:
            mark_read(self.connection, aside.module, aside.side, aside.record_id, aside.said_at)
        else:
            self.connection.execute(_SAVE, _row(aside))

    def clear_aside(self, module: ModuleId, side: Side, record_id: RecordId) -> None:
        """The record is taken up again."""
        self.connection.execute(_CLEAR, _key(module, side, record_id))


def _key(module: ModuleId, side: Side, record_id: RecordId) -> dict[str, object]:
    return {"module": module.value, "side": side.value, "record_id": record_id}


def _row(aside: Aside) -> dict[str, object]:
    return {
        "module": aside.module.value,
        "side": aside.side.value,
        "record_id": aside.record_id,
        "kind": aside.kind.value,
        "mark": aside.mark,
        "note": storable(aside.note),
        "said_at": encode_moment(aside.said_at),
    }


@read_back
def _aside(row: tuple[Any, ...]) -> Aside:
    module, side, record_id, kind, mark, note, said_at = row
    return Aside(ModuleId(module), Side(side), record_id, AsideKind(kind), mark, decode_moment(said_at), note)
