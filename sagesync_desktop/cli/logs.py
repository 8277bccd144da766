"""`log`: what a run did, for people, for programs, and for a spreadsheet."""

import csv
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import click

from sagesync_desktop.app.files import open_log
from sagesync_desktop.cli.choices import MODULE
from sagesync_desktop.cli.lines import outcome_object, outcomes
from sagesync_desktop.cli.notes import show_notes
from sagesync_desktop.cli.output import moment, note, print_json, print_table, say
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.csvsafe import COLUMNS, ENCODING, csv_row
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.logport import LogPort
from sagesync_desktop.core.logviews import LoggedOutcome, OutcomeFilter
from sagesync_desktop.core.ports import OpenSkip, RunSummary
from sagesync_desktop.core.types import ModuleId, Status, Trigger
from sagesync_desktop.paths import Paths

LATEST = "latest"


@click.command()
@click.option("--run", "which", default=LATEST, show_default=True, metavar="latest|ID", help="Which run.")
@click.option("--module", type=MODULE, help="Only this module.")
@click.option("--status", type=click.Choice([status.value for status in Status]), help="Only this outcome.")
@click.option("--open", "only_open", is_flag=True, help="What is held back now, whichever run found it.")
@click.option(
    "--notes", "only_notes", is_flag=True, help="What was synced with a note that still stands, by any run."
)
@click.option("--read", "mark_read", is_flag=True, help="With --notes: mark what is listed as read.")
@click.option("--demo", is_flag=True, help="The practice company's log.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option(
    "--csv", "csv_file", type=click.Path(dir_okay=False, path_type=Path), help="Write a spreadsheet file."
)
@click.pass_obj
def log(
    paths: Paths,
    which: str,
    module: ModuleId | None,
    status: str | None,
    only_open: bool,
    only_notes: bool,
    mark_read: bool,
    demo: bool,
    as_json: bool,
    csv_file: Path | None,
) -> None:
    """Show what a run created, updated and skipped, record by record, with reasons.

    In CSV files a cell that begins with = + - @ or a control character gets a leading apostrophe, so that no
    spreadsheet takes a customer's name for a formula.

    \b
    Examples:
      sagesync-desktop log
      sagesync-desktop log --status skipped --module Invoices
      sagesync-desktop log --run 12 --csv run12.csv
      sagesync-desktop log --open
      sagesync-desktop log --notes
    """
    if as_json and csv_file is not None:
        raise click.UsageError("Choose --json or --csv, not both.")
    if mark_read and not only_notes:
        raise click.UsageError("--read goes with --notes.")
    where = paths.practice if demo else paths
    if where.server is None and not where.database_file.exists():
        raise BadSettings("There is no sync log yet", str(where.database_file), "Sync once, then look again")
    if only_notes:
        show_notes(where, module, as_json=as_json, mark_read=mark_read)
        return
    with closing(open_log(where)) as reader:
        if only_open:
            _show_open(reader, module, as_json)
            return
        run = chosen_run(reader, which)
        chosen = OutcomeFilter(run=run.id, module=module, status=Status(status) if status else None)
        lines = outcomes(reader, chosen)
        if csv_file is not None:
            count = write_csv(csv_file, lines)
            say(f"{count} lines of run {run.id} were written to {csv_file}.")
        elif as_json:
            print_json({"run": run_object(run), "outcomes": [outcome_object(line) for line in lines]})
        else:
            _show(run, lines)


def chosen_run(reader: LogPort, which: str) -> RunSummary:
    """The latest run, or the one with that number; raises BadSettings where there is none."""
    if which == LATEST:
        found = next(iter(reader.runs(limit=1)), None)
    else:
        found = reader.run(int(which)) if which.isdecimal() else None
    if found is None:
        raise BadSettings(
            "The sync log has no such run" if which != LATEST else "The sync log is empty",
            "" if which == LATEST else f"Run {which}",
            "Sync once, or name a run by its number",
        )
    return found


# -- for programs


def run_object(run: RunSummary) -> dict[str, object]:
    """A run as plain values."""
    counts: dict[str, dict[str, dict[str, int]]] = {}
    for (module, side, status), count in run.counts.items():
        counts.setdefault(module.value, {}).setdefault(f"to_{side.value}", {})[status] = count
    return {
        "id": run.id,
        "trigger": run.trigger,
        "state": run.state,
        "started_at": run.started_at,
        "ended_at": run.ended_at,
        "modules": counts,
        "messages": list(run.messages),
        "notes": sum(run.notes.values()),
    }


# -- for a spreadsheet


def write_csv(file: Path, lines: Iterator[LoggedOutcome]) -> int:
    """Write the lines with a header; returns how many. UTF-8 with a mark, which Excel needs to see."""
    count = 0
    try:
        with file.open("w", encoding=ENCODING, newline="") as target:
            writer = csv.writer(target)
            writer.writerow(COLUMNS)
            for line in lines:
                writer.writerow(csv_row(line))
                count += 1
    except OSError as error:
        raise click.BadParameter(f"{file} cannot be written: {error.strerror}.") from error
    return count


# -- for people


def _show(run: RunSummary, lines: Iterator[LoggedOutcome]) -> None:
    kind = "Preview" if run.trigger is Trigger.PREVIEW else "Run"
    say(f"{kind} {run.id}, {moment(run.started_at)}: {run.state}.")
    for message in run.messages:
        note(message)
    rows = [_cells(line) for line in lines]
    if not rows:
        say("Nothing to show: no record ended that way in this run. See also: sagesync-desktop log --open")
        return
    print_table(
        ["Module", "To", "Status", "Record", "Amount", "Reason", "What to do"], rows, right=["Amount"]
    )


def _cells(line: LoggedOutcome) -> Sequence[str]:
    one = line.outcome
    amount = f"{one.amount} {one.currency}".strip() if one.amount is not None else ""
    known = one.sage_id if one.vtiger_id is None else one.vtiger_id
    name = f"{one.name} ({known})" if known else one.name
    reason = one.because or ", ".join(heard(change.field) for change in one.changes)
    return (
        one.module.value,
        one.target.title,
        one.status.value.capitalize(),
        name,
        amount,
        heard(reason),
        heard(one.fix),
    )


def _show_open(reader: LogPort, module: ModuleId | None, as_json: bool) -> None:
    held: list[OpenSkip] = []
    while page := reader.open_skips(module, offset=len(held)):
        held += page
    if as_json:
        print_json({"open_skips": [skip_object(skip) for skip in held]})
        return
    if not held:
        say("Nothing is held back.")
        return
    rows = [
        (
            one.module.value,
            one.side.title,
            f"{one.name} ({one.record_id})",
            moment(one.since),
            heard(one.why.because),
            heard(one.why.fix),
        )
        for one in held
    ]
    print_table(["Module", "Lives in", "Record", "Since", "Reason", "What to do"], rows)


def skip_object(skip: OpenSkip) -> dict[str, object]:
    """A record that is held back, as plain values."""
    return {
        "module": skip.module,
        "side": skip.side,
        "id": skip.record_id,
        "name": skip.name,
        "rule": skip.why.rule,
        "because": skip.why.because,
        "fix": skip.why.fix,
        "since": skip.since,
        "amount": skip.amount,
        "currency": skip.currency,
    }
