"""`log --notes`: the records that are in step, but of which something is worth a look."""

from collections.abc import Sequence
from contextlib import closing

from sagesync_desktop.app.files import open_log
from sagesync_desktop.cli.lines import outcome_object, outcomes
from sagesync_desktop.cli.output import moment, print_json, print_table, say
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.logviews import STANDING, LoggedOutcome, Note, OutcomeFilter
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.paths import Paths


def show_notes(paths: Paths, module: ModuleId | None, *, as_json: bool, mark_read: bool) -> None:
    """List the notes that still stand, whichever sync said them; `mark_read` marks them after that."""
    with closing(open_log(paths)) as reader:
        lines = tuple(outcomes(reader, OutcomeFilter(module=module, notes=STANDING)))
    unread = tuple(line.id for line in lines if line.note is Note.UNREAD)
    if mark_read and unread:
        _mark_read(paths, unread)
    if as_json:
        print_json({"notes": [outcome_object(line) for line in lines], "marked_read": mark_read})
    elif not lines:
        say("Nothing was synced with a note.")
    else:
        print_table(["Module", "To", "Record", "Synced", "Note", "What to do", "Read"], map(_cells, lines))
        if mark_read:
            say(f"\nMarked as read: {len(unread)}.")


def _mark_read(paths: Paths, unread: tuple[int, ...]) -> None:
    from sagesync_desktop.app.services import open_services

    with open_services(paths) as services:
        services.read_notes(unread)


def _cells(line: LoggedOutcome) -> Sequence[str]:
    one = line.outcome
    return (
        one.module.value,
        one.target.title,
        f"{one.name} ({one.vtiger_id or one.sage_id})",
        moment(line.at),
        heard(one.because),
        heard(one.fix),
        "yes" if line.note is Note.READ else "no",
    )
