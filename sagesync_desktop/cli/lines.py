"""Lines of the sync log for commands: all that a filter lets through, and each as plain values."""

from collections.abc import Iterator

from sagesync_desktop.core.logport import LogPort
from sagesync_desktop.core.logviews import LoggedOutcome, OutcomeFilter
from sagesync_desktop.core.types import MISSING, Change


def outcomes(reader: LogPort, chosen: OutcomeFilter) -> Iterator[LoggedOutcome]:
    """All outcomes that a filter lets through, oldest first, page by page."""
    offset = 0
    while page := reader.outcomes(chosen, descending=False, offset=offset):
        yield from page
        offset += len(page)


def outcome_object(line: LoggedOutcome) -> dict[str, object]:
    """A line of the log as plain values."""
    one = line.outcome
    return {
        "line": line.id,
        "run": line.run,
        "at": line.at,
        "module": one.module,
        "to": one.target,
        "status": one.status,
        "name": one.name,
        "amount": one.amount,
        "currency": one.currency,
        "rule": one.rule,
        "because": one.because,
        "fix": one.fix,
        "sage_id": one.sage_id,
        "vtiger_id": one.vtiger_id,
        "changes": [change_object(change) for change in one.changes],
        "note": line.note,
    }


def change_object(change: Change) -> dict[str, object]:
    """A change as plain values; what was not there is null."""
    before, after = (None if value is MISSING else value for value in (change.before, change.after))
    return {"field": change.field, "before": before, "after": after}
