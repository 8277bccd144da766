"""What people said of two records: that they are the same, that they are not, or that they belong apart."""

from datetime import datetime
from typing import Any

from sagesync_desktop.core.evidence import Verdict, Verdicts
from sagesync_desktop.core.types import ModuleId, RecordId
from sagesync_desktop.store import models
from sagesync_desktop.store.encoding import encode_moment
from sagesync_desktop.store.faults import read_back
from sagesync_desktop.store.statements import Statement, slot, slots
from sagesync_desktop.store.table import Table

_SAID = models.Verdict
_PAIR = (_SAID.module, _SAID.sage_id, _SAID.vtiger_id)

_SAVE = Statement(
    _SAID.insert(slots(_SAID)).on_conflict(conflict_target=_PAIR, preserve=(_SAID.verdict, _SAID.said_at))
)
_OF_MODULE = Statement(
    _SAID.select(_SAID.sage_id, _SAID.vtiger_id, _SAID.verdict)
    .where(_SAID.module == slot("module"))
    .order_by(_SAID.sage_id, _SAID.vtiger_id)
)
_CLEAR = Statement(
    _SAID.delete().where(
        (_SAID.module == slot("module"))
        & (_SAID.sage_id == slot("sage_id"))
        & (_SAID.vtiger_id == slot("vtiger_id"))
    )
)


class VerdictTable(Table):
    """One word for a pair at most, the last that was said."""

    def verdicts(self, module: ModuleId) -> Verdicts:
        """All that was said of the module's pairs, oldest ids first."""
        rows = self.connection.rows(_OF_MODULE, {"module": module.value})
        return dict(map(_said, rows))

    def save_verdict(
        self, module: ModuleId, sage_id: RecordId, vtiger_id: RecordId, verdict: Verdict, at: datetime
    ) -> None:
        """Keep what was said of a pair in place of what was said before."""
        row = {
            "module": module.value,
            "sage_id": sage_id,
            "vtiger_id": vtiger_id,
            "verdict": verdict.value,
            "said_at": encode_moment(at),
        }
        self.connection.execute(_SAVE, row)

    def clear_verdict(self, module: ModuleId, sage_id: RecordId, vtiger_id: RecordId) -> None:
        """Nothing is said of the pair any more."""
        row = {"module": module.value, "sage_id": sage_id, "vtiger_id": vtiger_id}
        self.connection.execute(_CLEAR, row)


@read_back
def _said(row: tuple[Any, ...]) -> tuple[tuple[RecordId, RecordId], Verdict]:
    sage_id, vtiger_id, said = row
    return (sage_id, vtiger_id), Verdict(said)
