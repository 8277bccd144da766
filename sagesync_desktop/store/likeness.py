"""Records by what they share with one that is typed anew in their place."""

from collections.abc import Mapping

from sagesync_desktop.core.types import ModuleId, RecordId, Side
from sagesync_desktop.store import models
from sagesync_desktop.store.statements import Statement, slot, slots
from sagesync_desktop.store.table import Table

_MARKED = models.Likeness
_OF_SIDE = (_MARKED.module == slot("module")) & (_MARKED.side == slot("side"))
_SAVE = Statement(
    _MARKED.insert(slots(_MARKED)).on_conflict(
        conflict_target=(_MARKED.module, _MARKED.side, _MARKED.record_id), preserve=(_MARKED.mark,)
    )
)
# By the index likeness_marks, which covers it.
_ALIKE = Statement(
    _MARKED.select(_MARKED.record_id)
    .where(_OF_SIDE & (_MARKED.mark == slot("mark")))
    .order_by(_MARKED.record_id)
)


class LikenessTable(Table):
    """One mark a record, of its content when it was last named."""

    def save_likenesses(self, module: ModuleId, side: Side, marks: Mapping[RecordId, str]) -> None:
        """Keep the marks of records in place of those of before; "" is alike to nothing."""
        of = {"module": module.value, "side": side.value}
        self.connection.execute_many(_SAVE, ({**of, "record_id": own, "mark": marks[own]} for own in marks))

    def alike(self, module: ModuleId, side: Side, mark: str) -> tuple[RecordId, ...]:
        """The records that bear a mark, deleted ones included, ordered by id."""
        rows = self.connection.rows(_ALIKE, {"module": module.value, "side": side.value, "mark": mark})
        return tuple(own for (own,) in rows)
