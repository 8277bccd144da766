"""The journal: every write that reached a server, with what it takes to put it back."""

from typing import Any

from sagesync_desktop.core.journal import Written
from sagesync_desktop.core.types import ModuleId, RecordRef, Side, Verb
from sagesync_desktop.store import models
from sagesync_desktop.store.encoding import decode_fields, decode_moment, encode_fields, encode_moment
from sagesync_desktop.store.faults import read_back
from sagesync_desktop.store.statements import Statement, slot, slots
from sagesync_desktop.store.table import Table

_WRITTEN = models.Written
_ROW = tuple(_WRITTEN._meta.sorted_fields)
_NEW = [field.name for field in _ROW if field.name != "id"]

_ADD = Statement(_WRITTEN.insert(slots(_WRITTEN, *_NEW)))
_NEWEST = _WRITTEN.select(*_ROW).order_by(_WRITTEN.id.desc())
# By written_run_id and written_record.
_OF_RUN = Statement(_NEWEST.where(_WRITTEN.run == slot("run_id")))
_OF_RECORD = Statement(
    _NEWEST.where(
        (_WRITTEN.module == slot("module"))
        & (_WRITTEN.side == slot("side"))
        & (_WRITTEN.record_id == slot("record_id"))
    )
)
_UNDO = Statement(_WRITTEN.update({_WRITTEN.undone_by: slot("undone_by")}).where(_WRITTEN.id == slot("id")))


class JournalTable(Table):
    """Writes in the order in which they were made."""

    def add_written(self, written: Written) -> None:
        """Append a write to the journal; goes with its run's lines when the log is pruned."""
        self.connection.execute(_ADD, _row(written))

    def written(self, of: int | RecordRef) -> tuple[Written, ...]:
        """The writes of a run, or all to one record; newest first."""
        if isinstance(of, int):
            rows = self.connection.rows(_OF_RUN, {"run_id": of})
        else:
            key = {"module": of.module.value, "side": of.side.value, "record_id": of.id}
            rows = self.connection.rows(_OF_RECORD, key)
        return tuple(map(_written, rows))

    def set_undone(self, written_id: int, run: int) -> None:
        """A run has put the write back."""
        self.connection.execute(_UNDO, {"id": written_id, "undone_by": run})


def _row(written: Written) -> dict[str, object]:
    return {
        "run_id": written.run,
        "at": encode_moment(written.at),
        "module": written.module.value,
        "side": written.side.value,
        "verb": written.verb.value,
        "record_id": written.record_id,
        "partner_id": written.partner_id,
        "before": encode_fields(written.before),
        "after": encode_fields(written.after),
        "undone_by": written.undone_by,
    }


@read_back
def _written(row: tuple[Any, ...]) -> Written:
    number, run, at, module, side, verb, record_id, partner_id, before, after, undone_by = row
    return Written(
        number,
        run,
        ModuleId(module),
        Side(side),
        Verb(verb),
        record_id,
        decode_fields(before),
        decode_fields(after),
        decode_moment(at),
        partner_id,
        undone_by,
    )
