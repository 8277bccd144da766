"""What people said of two records: that they are the same, that they are not, or that they belong apart."""

from datetime import datetime

from sagesync_desktop.core.evidence import Verdict, Verdicts
from sagesync_desktop.core.types import ModuleId, RecordId
from sagesync_desktop.store.encoding import encode_moment
from sagesync_desktop.store.table import Table

_SAVE = """
INSERT INTO verdict (module, sage_id, vtiger_id, verdict, said_at) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (module, sage_id, vtiger_id) DO UPDATE SET
    verdict = excluded.verdict, said_at = excluded.said_at"""


class VerdictTable(Table):
    """One word for a pair at most, the last that was said."""

    def verdicts(self, module: ModuleId) -> Verdicts:
        """All that was said of the module's pairs, oldest ids first."""
        sql = "SELECT sage_id, vtiger_id, verdict FROM verdict WHERE module = ? ORDER BY sage_id, vtiger_id"
        rows = self._connection.rows(sql, (module.value,))
        return {(sage_id, vtiger_id): Verdict(said) for sage_id, vtiger_id, said in rows}

    def save_verdict(
        self, module: ModuleId, sage_id: RecordId, vtiger_id: RecordId, verdict: Verdict, at: datetime
    ) -> None:
        """Keep what was said of a pair in place of what was said before."""
        row = (module.value, sage_id, vtiger_id, verdict.value, encode_moment(at))
        self._connection.execute(_SAVE, row)
