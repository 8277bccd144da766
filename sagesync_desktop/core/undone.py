"""What is said of a run, or of a record, of which all was undone already."""

from collections.abc import Callable, Iterable, Sequence

from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.journal import Written
from sagesync_desktop.core.sentence import listed, say

LOOK = "Look in the sync log which runs have written something"


def all_undone(rows: Sequence[Written], written: Callable[[int], Iterable[Written]]) -> BadSettings:
    """By which runs; and where one of those was undone in its turn, which run is to be undone instead.

    `written` tells all that a run has written.
    """
    runs = sorted({row.undone_by for row in rows if row.undone_by is not None})
    names = listed([str(run) for run in runs])
    said = say("All of it was undone by run {run} already", run=names)
    again = sorted({run for row in rows for run in _done_again(row, written)})
    if not again:
        return BadSettings(said, fix=LOOK)
    fix = say("Undo run {run}, which has done it once more", run=listed([str(run) for run in again]))
    return BadSettings(said, fix=fix)


def _done_again(row: Written, written: Callable[[int], Iterable[Written]]) -> Iterable[int]:
    """The runs that have undone the undoing of a write and are not undone themselves."""
    if row.undone_by is None or row.undone_by <= row.run:  # a later run always, and so there is an end
        return
    for undoing in written(row.undone_by):
        if undoing.ref != row.ref or undoing.undone_by is None:
            continue
        redone = [one for one in written(undoing.undone_by) if one.ref == row.ref]
        if any(one.undone_by is None for one in redone):
            yield undoing.undone_by
        else:
            yield from (run for one in redone for run in _done_again(one, written))
