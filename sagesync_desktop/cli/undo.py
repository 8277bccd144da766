"""`undo`: what a run, or one write of it, has changed is put back, shown first, as a run of its own."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import click

from sagesync_desktop.cli.choices import MODULE, stop_on_interrupt
from sagesync_desktop.cli.failures import ENDED_EARLY, FINISHED, NEEDS_A_PERSON, tell
from sagesync_desktop.cli.output import note, print_json, print_table, say
from sagesync_desktop.cli.progress import progress
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.runs import RunReport, RunRequest, Undone, UndoOrder
from sagesync_desktop.core.types import RunState, Trigger
from sagesync_desktop.core.undo import Way, mark_of
from sagesync_desktop.core.words import as_text
from sagesync_desktop.paths import Paths

if TYPE_CHECKING:
    from sagesync_desktop.app.services import Services

_WORDS = {
    Way.PUT_BACK: "put back",
    Way.DELETE: "delete",
    Way.VOID: "make void",
    Way.UNPAY: "delete the payment",
    Way.TAKE_BACK: "take back",
    Way.TAKE_UP: "make anew at the next sync",
    Way.NOTHING: "stays",
}


@click.command()
@click.argument("what", nargs=-1, metavar="RUN | MODULE ID | RUN MODULE ID")
@click.option("--demo", is_flag=True, help="In the practice company.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object: what would be, and was done.")
@click.pass_obj
def undo(paths: Paths, what: tuple[str, ...], demo: bool, yes: bool, as_json: bool) -> None:
    """Put back what a run has written, or a record's last write.

    What would be put back is shown first, and asked about. Nothing that somebody has changed since is
    touched, and what Sage keeps is said with what it offers instead, such as a credit note. An undone pair is
    left alone until one of its records changes. The undo is a run itself, and can be undone in its turn.

    \b
    Examples:
      sagesync-desktop undo 12                    all that run 12 has written
      sagesync-desktop undo Invoices 7x12         that record's last write
      sagesync-desktop undo 12 Invoices 7x12      what run 12 has written to that record

    \b
    Exit codes: 0 done; 1 declined, or the run ended early; 2 no such run or record, or nothing to undo;
    3 something stays as it is.
    """
    from sagesync_desktop.app.services import open_services

    with (
        stop_on_interrupt("Stopping after the record in hand ...") as stop,
        open_services(paths, is_demo=demo, stop=stop) as services,
    ):
        code = _carry_out(services, _order(services, what), stop, yes=yes, as_json=as_json)
    sys.exit(code)


def _order(services: "Services", what: tuple[str, ...]) -> UndoOrder:
    """What was typed; raises UsageError or BadSettings."""
    words = list(what)
    run = int(words.pop(0)) if words and words[0].isdecimal() and len(words[0]) < 10 else None
    if not words and run is not None:
        return services.undo_of_run(run)
    if len(words) != 2:
        raise click.UsageError("Say which run (undo 12) or which record (undo Invoices 7x12) is meant.")
    module = MODULE.convert(words[0], None, None)
    return services.undo_of_record(module, words[1], run)


def _carry_out(services: "Services", order: UndoOrder, stop: Event, *, yes: bool, as_json: bool) -> int:
    shown = _run(services, order, stop, preview=True)
    if shown.error is not None:
        return _failed(shown, as_json=as_json)
    able = [one for one in shown.undone if one.step.way is not Way.NOTHING]
    if not as_json:
        _show(shown.undone)
    if not able:
        return _ended(shown, None, as_json=as_json)
    if not yes and not _agreed(len(able)):
        if as_json:
            print_json(_object(shown, None))
        return ENDED_EARLY
    agreed = frozenset(mark_of(one.step) for one in able)
    done = _run(services, replace(order, agreed=agreed), stop, preview=False)
    return _ended(shown, done, as_json=as_json)


def _agreed(count: int) -> bool:
    """Her answer; nobody to ask is a no."""
    question = "Undo it?" if count == 1 else f"Undo {count} records?"
    try:
        return click.confirm(question, default=False, err=True)
    except click.Abort:
        return False


def _run(services: "Services", order: UndoOrder, stop: Event, *, preview: bool) -> RunReport:
    with progress() as bar:
        request = RunRequest(Trigger.UNDO, preview=preview, undo=order)
        return services.sync(request, bar, stop.is_set)


def _failed(report: RunReport, *, as_json: bool) -> int:
    if as_json:
        print_json(_object(report, None))
    error: SageSyncError | None = report.error
    if error is not None:
        tell(error)
    return NEEDS_A_PERSON if report.summary.state is RunState.NEEDS_ATTENTION else ENDED_EARLY


def _ended(shown: RunReport, done: RunReport | None, *, as_json: bool) -> int:
    if as_json:
        print_json(_object(shown, done))
    elif done is not None:
        _tell_ends(done.undone)
    if done is not None and done.error is not None:
        tell(done.error)
        return NEEDS_A_PERSON if done.summary.state is RunState.NEEDS_ATTENTION else ENDED_EARLY
    ends = done.undone if done is not None else shown.undone
    return FINISHED if ends and all(one.done for one in ends) else NEEDS_A_PERSON


# -- for people


def _show(steps: Sequence[Undone]) -> None:
    able = [one for one in steps if one.step.way is not Way.NOTHING]
    if able:
        say("Would be undone:")
        print_table(["Module", "Record", "Where", "What", "Field", "Now", "After"], _rows(able))
    for one in able:
        if one.step.warning:
            note(f"{one.step.title}: {heard(one.step.warning)}")
    staying = [one for one in steps if one.step.way is Way.NOTHING]
    if staying:
        say("\nStays as it is:")
        rows = [
            (one.step.ref.module.value, one.step.title, heard(one.because), heard(one.step.instead))
            for one in staying
        ]
        print_table(["Module", "Record", "Why", "Instead"], rows)


def _rows(steps: Sequence[Undone]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for one in steps:
        step = one.step
        head = (step.ref.module.value, step.title, step.ref.side.title, _WORDS[step.way])
        cells = [(heard(part.field), as_text(part.before), as_text(part.after)) for part in step.shown]
        rows += [(*head, *cell) for cell in cells or [("", "", "")]]
    return rows


def _tell_ends(ends: Sequence[Undone]) -> None:
    for one in ends:
        if not one.done:
            say(f"Not undone: {one.step.title}: {heard(one.because)}")
    done = sum(one.done for one in ends)
    say(f"{done} of {len(ends)} undone.")


# -- for programs


def _object(shown: RunReport, done: RunReport | None) -> dict[str, object]:
    """Each record as it was shown, and what became of it where it was gone about."""
    ends = {one.step.rows[0].id: one for one in done.undone} if done else {}
    return {
        "run": done.summary.id if done else None,
        "run_state": done.summary.state if done else None,
        "undone": [_record(one, ends.get(one.step.rows[0].id)) for one in shown.undone],
        "messages": list((done or shown).summary.messages),
    }


def _record(shown: Undone, end: Undone | None) -> dict[str, object]:
    step = shown.step
    return {
        "module": step.ref.module,
        "side": step.ref.side,
        "id": step.ref.id,
        "title": step.title,
        "of_run": step.run,
        "what": step.way,
        "done": end is not None and end.done,
        "because": (end or shown).because,
        "rule": (end or shown).step.rule or None,
        "instead": (end or shown).step.instead,
        "warning": step.warning,
        "writes": [
            {"side": one.side, "field": one.field, "before": as_text(one.before), "after": as_text(one.after)}
            for one in step.shown
        ],
    }
