"""How far a run is, for those who wait for it at a terminal."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sagesync_desktop.core.runs import Progress
from sagesync_desktop.core.types import Phase


@contextmanager
def progress() -> Iterator[Callable[[Progress], None]]:
    """A bar on standard error while the run goes on; none where nobody looks."""
    if not sys.stderr.isatty():
        yield _nobody_looks
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        task = bars.add_task("starting", total=None)

        def report(step: Progress) -> None:
            words = [
                step.phase,
                step.module.value if step.module else "",
                step.side.title if step.side else "",
            ]
            described = " ".join(word for word in words if word)
            if step.phase is Phase.WAIT:
                bars.update(task, description=described)
                return
            bars.update(task, description=described, completed=step.done, total=step.total)

        yield report


def _nobody_looks(_step: Progress) -> None:
    """No bar."""
