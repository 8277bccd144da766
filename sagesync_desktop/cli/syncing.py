"""`sync`: one run, its table, its reasons, and the object for scripts."""

import sys
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import click

from sagesync_desktop.app.files import open_log
from sagesync_desktop.cli.choices import MODULE, stop_on_interrupt
from sagesync_desktop.cli.failures import ENDED_EARLY, FINISHED, NEEDS_A_PERSON, exit_code, tell
from sagesync_desktop.cli.output import note, print_json, print_table, say
from sagesync_desktop.cli.progress import progress
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.landing import Landing
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.types import ModuleId, RunState, Side, Status, Trigger
from sagesync_desktop.paths import Paths

if TYPE_CHECKING:
    from threading import Event

    from sagesync_desktop.modules.ruletable import Reason


COUNTED = (Status.CREATED, Status.UPDATED, Status.SKIPPED, Status.UNCHANGED, Status.FAILED)
METHODS = ("GET", "POST", "PUT", "DELETE")


@dataclass(slots=True)
class Ending:
    """How the command ended, filled in as far as it came."""

    enabled: tuple[ModuleId, ...] = ()
    first_date: date | None = None
    """From which date on invoices travel; None: whatever their date."""
    summary: RunSummary | None = None
    skips: Mapping[str, int] = field(default_factory=dict)
    """Rule -> records that this run skipped."""
    open_skips: Mapping[str, int] = field(default_factory=dict)
    """Rule -> records that are held back now, also by earlier runs."""
    notes: Mapping[str, int] = field(default_factory=dict)
    """Rule -> records that this run synced with a note."""
    unread_notes: Mapping[str, int] = field(default_factory=dict)
    """Rule -> records whose note still stands, also from earlier runs, and that nobody has marked as read."""
    lands: tuple[Landing, ...] = ()
    """Of a preview: the money that would land in Sage."""
    error: SageSyncError | None = None

    @property
    def code(self) -> int:
        """The exit code."""
        if self.error is None:
            return FINISHED
        if self.summary is None:
            return exit_code(self.error)
        return NEEDS_A_PERSON if self.summary.state is RunState.NEEDS_ATTENTION else ENDED_EARLY

    @property
    def state(self) -> RunState:
        """The run's state, or what it would have been had it begun."""
        if self.summary is not None:
            return self.summary.state
        return RunState.ENDED_EARLY if self.code == ENDED_EARLY else RunState.NEEDS_ATTENTION


@click.command()
@click.option("--demo", is_flag=True, help="Sync the practice company, which runs on this computer alone.")
@click.option("--preview", is_flag=True, help="Show what a sync would do; write nothing on either side.")
@click.option(
    "--module", "modules", type=MODULE, multiple=True, help="Only this module; may be given several times."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of tables.")
@click.option(
    "--go-on",
    is_flag=True,
    help="Go on this once although the plan looks like an accident (see the message).",
)
@click.option(
    "--post", "posts", type=int, metavar="RUN", help="Carry out exactly what that preview showed, no more."
)
@click.option(
    "--without",
    type=int,
    multiple=True,
    metavar="LINE",
    help="Of --post: leave out this line of the preview, by its number in `log --run RUN --json`.",
)
@click.pass_obj
def sync(
    paths: Paths,
    demo: bool,
    preview: bool,
    modules: tuple[ModuleId, ...],
    as_json: bool,
    go_on: bool,
    posts: int | None,
    without: tuple[int, ...],
) -> None:
    """Sync all modules that are on, or the ones named.

    \b
    Examples:
      sagesync-desktop sync --demo                    try it on the practice company
      sagesync-desktop sync --preview                 see what would happen
      sagesync-desktop sync --post 12                 do what preview 12 showed, and nothing else
      sagesync-desktop sync --module Products         products alone
      sagesync-desktop sync --json > result.json      for scripts and schedulers

    Ctrl+C finishes the record in hand and stops; the next sync goes on from there. What did not sync is
    listed with its reason, and `sagesync-desktop log --status skipped` names each record.

    \b
    Exit codes: 0 finished; 1 ended early and will resume (offline, server fault, another sync running);
    2 usage; 3 needs a person (sign-in, mapping, module off, guard, database).
    """
    if posts is None and without:
        raise click.UsageError("--without leaves lines of a preview out, which --post names.")
    if posts is not None and (preview or modules):
        raise click.UsageError("--post does what its preview showed: leave --preview and --module out.")
    request = RunRequest(
        Trigger.COMMAND, modules, preview=preview, go_on=go_on, posts=posts, without=frozenset(without)
    )
    ending = Ending()
    with stop_on_interrupt("Stopping after the record in hand ...") as stop:
        try:
            _run(paths, request, ending, demo=demo, stop=stop)
        except SageSyncError as error:
            ending.error = error
    if as_json:
        print_json(as_object(ending))
    elif ending.summary is not None and (ending.summary.counts or ending.error is None):
        _show(ending, ending.summary, "log --demo" if demo else "log")
    if ending.error is not None:
        tell(ending.error)
    sys.exit(ending.code)


def _run(paths: Paths, request: RunRequest, ending: Ending, *, demo: bool, stop: "Event") -> None:
    from sagesync_desktop.app.services import open_services

    with open_services(paths, is_demo=demo, stop=stop) as services:
        if request.posts is not None:
            services.refuse_other_than_preview(request.posts, request.without)
        settings = services.settings()
        ending.enabled = tuple(module for module in ModuleId if settings.module(module).on)
        ending.first_date = settings.module(ModuleId.INVOICES).start_date
        try:
            with progress() as report:
                done = services.sync(request, report, stop.is_set)
            ending.summary, ending.error, ending.lands = done.summary, done.error, done.lands
        finally:
            _count_reasons(paths.practice if demo else paths, ending)


def _count_reasons(paths: Paths, ending: Ending) -> None:
    """The reasons of this run, and of everything that is held back or worth a look now."""
    with closing(open_log(paths)) as reader:
        ending.open_skips = _summed((one.rule, one.count) for one in reader.skip_groups())
        ending.unread_notes = _summed((one.rule, one.unread) for one in reader.note_groups())
        if ending.summary is None:
            return
        said = reader.said_in(ending.summary.id)
        ending.skips = _summed((rule, n) for rule, status, _, n in said if status is Status.SKIPPED)
        ending.notes = _summed((rule, n) for rule, _, is_note, n in said if is_note)


def _summed(counts: Iterable[tuple[str, int]]) -> Mapping[str, int]:
    sums: dict[str, int] = {}
    for rule, count in counts:
        sums[rule] = sums.get(rule, 0) + count
    return {rule: count for rule, count in sums.items() if count}


# -- the object for scripts


def as_object(ending: Ending) -> dict[str, object]:
    """The run as one JSON object; every enabled module is there, also with zeros."""
    summary = ending.summary
    counts: Mapping[tuple[ModuleId, Side, str], int] = summary.counts if summary else {}
    present = {module for module, _, _ in counts}
    messages = list(summary.messages) if summary else []
    if ending.error is not None and str(ending.error) not in messages:
        messages.append(str(ending.error))
    return {
        "run": summary.id if summary else None,
        "state": ending.state,
        "modules": {
            module.value: {f"to_{side.value}": _cells(counts, module, side) for side in Side}
            for module in ModuleId
            if module in ending.enabled or module in present
        },
        "skips": _ranked(ending.skips),
        "open_skips": _ranked(ending.open_skips),
        "notes": _ranked(ending.notes),
        "unread_notes": _ranked(ending.unread_notes),
        **({"lands_in_sage": [landing_object(one) for one in ending.lands]} if _is_preview(summary) else {}),
        "requests": {side.value: _requests(summary, side) for side in Side},
        "seconds": _seconds(summary),
        "messages": messages,
    }


def _is_preview(summary: RunSummary | None) -> bool:
    return summary is not None and summary.trigger is Trigger.PREVIEW


def landing_object(one: Landing) -> dict[str, object]:
    """The money of one module in one currency, for scripts."""
    return {
        "module": one.module.value,
        "currency": one.currency,
        "new": one.made,
        "changed": one.changed,
        "net": str(one.net),
        "tax": str(one.tax),
        "total": str(one.gross),
    }


def _cells(counts: Mapping[tuple[ModuleId, Side, str], int], module: ModuleId, side: Side) -> dict[str, int]:
    return {status.value: counts.get((module, side, status.value), 0) for status in COUNTED}


def _ranked(counts: Mapping[str, int]) -> list[dict[str, object]]:
    ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return [{"rule": rule, "count": count} for rule, count in ranked]


def _requests(summary: RunSummary | None, side: Side) -> dict[str, int]:
    sent = (
        {method: count for (where, method), count in summary.requests.items() if where is side}
        if summary
        else {}
    )
    return {**dict.fromkeys(METHODS, 0), **sent}


def _seconds(summary: RunSummary | None) -> float:
    if summary is None or summary.ended_at is None:
        return 0.0
    return round((summary.ended_at - summary.started_at).total_seconds(), 3)


# -- the tables for people


def _show(ending: Ending, summary: RunSummary, log_command: str) -> None:
    if summary.trigger is Trigger.PREVIEW:
        say(f"Preview {summary.id}: this is what a sync would do. Nothing was written.\n")
        if ModuleId.INVOICES in ending.enabled:
            say(_which_invoices(ending.first_date))
    else:
        say(f"Sync {summary.id} {summary.state} after {_seconds(summary):.1f} s.\n")
    titles = [*(status.value.capitalize() for status in COUNTED), "With a note"]
    rows = [
        [
            module.value,
            f"to {side.title}",
            *(str(count) for count in _cells(summary.counts, module, side).values()),
            str(summary.notes.get((module, side), 0)),
        ]
        for module in ending.enabled
        for side in (Side.SAGE, Side.VTIGER)
    ]
    print_table(["Module", "Direction", *titles], rows, right=titles)
    _show_landing(ending, summary, log_command)
    _show_reasons("Skipped in this run:", ending.skips)
    if ending.open_skips != ending.skips:
        _show_reasons("Held back now, earlier runs included:", ending.open_skips)
    _show_reasons("Synced with a note in this run:", ending.notes)
    if unread := sum(ending.unread_notes.values()):
        say(f"\nSynced with a note and not marked as read: {unread} (sagesync-desktop {log_command} --notes)")
    for message in summary.messages:
        if ending.error is None or message != str(ending.error):
            note(message)
    # What an earlier run said is not said again in this run's log.
    where = "--open" if ending.open_skips and not ending.skips else f"--run {summary.id} --status skipped"
    say(f"\nEach record with its reason: sagesync-desktop {log_command} {where}")


def _show_landing(ending: Ending, summary: RunSummary, log_command: str) -> None:
    for landing in ending.lands:
        say(landing_line(landing))
    if _is_preview(summary) and ending.error is None:
        home = log_command.removeprefix("log")
        say(f"\nTo do exactly this: sagesync-desktop sync{home} --post {summary.id}")


def landing_line(one: Landing) -> str:
    """The same for people."""
    changed = f" and {one.changed} changed" if one.changed else ""
    money = f"{one.gross:,} {one.currency}".strip()
    return (
        f"\nWould land in Sage: {one.made} new{changed}, {money} with {one.tax:,} tax ({one.module.value})."
    )


def _which_invoices(first: date | None) -> str:
    if first is not None:
        return f"Invoices dated {first} or later travel; earlier ones stay where they are.\n"
    other = "sagesync-desktop modules set Invoices on --from DATE"
    return f"Invoices travel whatever their date; to leave earlier ones where they are: {other}\n"


def _show_reasons(title: str, counts: Mapping[str, int]) -> None:
    if not counts:
        return
    known = known_rules()
    say(f"\n{title}")
    rows = [
        [str(count), rule, *(heard(words) for words in _words(known.get(rule)))]
        for rule, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    ]
    print_table(["Count", "Rule", "Reason", "What to do"], rows, right=["Count"])


def _words(known: "Reason | None") -> tuple[str, str]:
    return (known.meaning, known.fix) if known else ("", "")


def known_rules() -> dict[str, "Reason"]:
    """Rule id -> what it says and its cure, of every rule and known reason."""
    from sagesync_desktop.core.rules import KNOWN_REASONS
    from sagesync_desktop.modules import ALL
    from sagesync_desktop.modules.ruletable import reasons

    return {one.rule: one for one in reversed(reasons(ALL, KNOWN_REASONS))}
