"""What leaves the sync log when it grows old."""

from datetime import datetime

from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.encoding import encode_moment

# The newest line of a record that is held back, or that a run still has to deal with, is its open skip or
# failure and stays however old it is. By the indexes outcome_at_status, outcome_module_sage_id and
# outcome_module_vtiger_id, and the primary keys of open_skip and seen.
_DELETE_OUTCOMES = """
DELETE FROM outcome WHERE id IN (
    SELECT old.id FROM outcome AS old JOIN run ON run.id = old.run_id
    WHERE old.at < :before AND run.state <> 'running' AND NOT (
        old.status IN ('skipped', 'failed')
        AND NOT EXISTS (SELECT 1 FROM outcome AS newer WHERE newer.module = old.module
                        AND newer.sage_id = old.sage_id AND newer.id > old.id)
        AND NOT EXISTS (SELECT 1 FROM outcome AS newer WHERE newer.module = old.module
                        AND newer.vtiger_id = old.vtiger_id AND newer.id > old.id)
        AND (EXISTS (SELECT 1 FROM open_skip AS held WHERE held.module = old.module
                     AND held.side = 'sage' AND held.record_id = old.sage_id)
          OR EXISTS (SELECT 1 FROM open_skip AS held WHERE held.module = old.module
                     AND held.side = 'vtiger' AND held.record_id = old.vtiger_id)
          OR EXISTS (SELECT 1 FROM seen WHERE seen.module = old.module AND seen.pending = 1
                     AND seen.side = 'sage' AND seen.record_id = old.sage_id)
          OR EXISTS (SELECT 1 FROM seen WHERE seen.module = old.module AND seen.pending = 1
                     AND seen.side = 'vtiger' AND seen.record_id = old.vtiger_id))))"""

# A run goes with its last outcome, so that every count that is shown has its rows.
_DELETE_RUNS = """
DELETE FROM run WHERE started_at < ? AND state <> 'running'
AND NOT EXISTS (SELECT 1 FROM outcome WHERE outcome.run_id = run.id)"""


def prune(connection: Connection, before: datetime) -> int:
    """Delete what finished runs logged before a moment, but never a skip or failure that is still open.

    Returns how many outcomes went.
    """
    moment = encode_moment(before)
    with connection.transaction():
        gone = connection.execute(_DELETE_OUTCOMES, {"before": moment})
        connection.execute(_DELETE_RUNS, (moment,))
    return gone
