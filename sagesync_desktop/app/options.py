"""What switching a way on would move: a preview with the way on, counted from the sync log."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sagesync_desktop.core.landing import Landing
from sagesync_desktop.core.logport import PAGE, LogPort
from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.runs import RunReport, RunRequest
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, RecordRef, Side, Status, Trigger

WRITTEN = (Status.CREATED, Status.UPDATED)


@dataclass(frozen=True, slots=True)
class Moves:
    """What the next sync would write with a way on, that which it would write anyway included."""

    run: int
    """The preview that shows each record."""
    counts: Mapping[tuple[ModuleId, Side, Status], int]
    """Created and updated only, without noughts."""
    released: int
    """How many of them are held back today."""
    lands: tuple[Landing, ...]
    """The money that would land in Sage."""


def look(settings: Settings, option: Option) -> RunRequest:
    """The preview of a sync with the way on; nothing is kept and nothing written."""
    return RunRequest(Trigger.PREVIEW, preview=True, settings=settings.with_option(option, on=True))


def moves(log: LogPort, report: RunReport) -> Moves:
    """What that preview has found."""
    run = report.summary.id
    held, written = set(log.held_refs()), list(_written(log, run))
    counts: dict[tuple[ModuleId, Side, Status], int] = {}
    for key, _ in written:
        counts[key] = counts.get(key, 0) + 1
    released = sum(not held.isdisjoint(refs) for _, refs in written)
    return Moves(run, counts, released, report.lands)


def _written(log: LogPort, run: int) -> Iterator[tuple[tuple[ModuleId, Side, Status], tuple[RecordRef, ...]]]:
    """Each line of a preview that would be written, with the one or two records that it is about."""
    for status in WRITTEN:
        chosen, offset = OutcomeFilter(run=run, status=status), 0
        while page := log.outcomes(chosen, limit=PAGE, offset=offset):
            offset += len(page)
            for one in (line.outcome for line in page):
                ids = ((Side.SAGE, one.sage_id), (Side.VTIGER, one.vtiger_id))
                refs = tuple(RecordRef(one.module, side, known) for side, known in ids if known)
                yield (one.module, one.target, status), refs
