"""Whether a preview can be carried out, asked before a run begins."""

from collections.abc import Collection

from sagesync_desktop.app.home import Home
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.sentence import say

_FIRST = "Make a preview first: sync --preview"


def refuse_other_than_preview(home: Home, run: int, without: Collection[int]) -> None:
    """Raises BadSettings where the run is no preview, or has no such lines that would be written."""
    shown = home.store.previewed(run)
    if shown is None:
        raise BadSettings(say("Run {run} is no preview that is in the sync log", run=run), fix=_FIRST)
    if not shown:
        raise BadSettings(say("Preview {run} would have written nothing", run=run), fix=_FIRST)
    strange = sorted(set(without) - shown.keys())
    if strange:
        raise BadSettings(
            say("Preview {run} has no line {line} that would be written", run=run, line=strange[0]),
            fix=say("Its lines are in: log --run {run} --json", run=run),
        )
