"""`conflicts`: fields that both sides changed differently, and whose value stands."""

import sys
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta

import click

from sagesync_desktop.app.desk import DeskFilter, DeskRecord
from sagesync_desktop.app.files import open_log
from sagesync_desktop.cli.choices import MODULE, stop_on_interrupt
from sagesync_desktop.cli.curing import Wanted, carry_out
from sagesync_desktop.cli.lines import outcomes
from sagesync_desktop.cli.output import moment, print_json, print_table, say
from sagesync_desktop.cli.skipped import opened
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.logviews import LoggedOutcome, OutcomeFilter
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.paths import Paths

CONFLICT, REPLACED = "record.conflict", "change.replaced"
LOOK_BACK = timedelta(days=30)


@click.group()
def conflicts() -> None:
    """See what both sides changed differently, and say whose value stands.

    \b
    Examples:
      sagesync-desktop conflicts list
      sagesync-desktop conflicts keep Organizations 11x24 vtiger
      sagesync-desktop conflicts keep Invoices 7x12 sage --field lines
    """


@conflicts.command(name="list")
@click.option("--demo", is_flag=True, help="Of the practice company.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def list_(paths: Paths, demo: bool, as_json: bool) -> None:
    """List the fields that both sides changed, and what a field's owner replaced in the last 30 days."""
    with opened(paths, demo) as services:
        waiting = services.desk_records(DeskFilter(rule=CONFLICT))
    replaced = _replaced(paths.practice if demo else paths)
    if as_json:
        print_json(
            {
                "conflicts": [_conflict_object(one) for one in waiting],
                "replaced": [_replaced_object(line) for line in replaced],
            }
        )
    else:
        _show(waiting, replaced)


@conflicts.command()
@click.argument("module", type=MODULE)
@click.argument("record_id", metavar="ID")
@click.argument("side", type=click.Choice([side.value for side in Side]))
@click.option("--field", "fields", multiple=True, help="Only this field; may be given several times.")
@click.option("--for-good", is_flag=True, help="In these fields that side wins from now on, in every record.")
@click.option("--all-like-it", is_flag=True, help="For all records of the module with a conflict.")
@click.option("--demo", is_flag=True, help="In the practice company.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object: the state before and after.")
@click.pass_obj
def keep(
    paths: Paths,
    module: ModuleId,
    record_id: str,
    side: str,
    fields: tuple[str, ...],
    for_good: bool,
    all_like_it: bool,
    demo: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Say whose value stands; the other side is shown, then written at once, like any sync."""
    from sagesync_desktop.app.services import open_services

    cure = f"owner_{side}" if for_good else f"keep_{side}"
    with (
        stop_on_interrupt("Stopping after the record in hand ...") as stop,
        open_services(paths, is_demo=demo, stop=stop) as services,
    ):
        ref = services.desk_find(module, record_id)
        wanted = Wanted(ref, cure, ",".join(fields) or None, all_like_it, may_have_value=True)
        code = carry_out(services, wanted, stop, yes=yes, as_json=as_json)
    sys.exit(code)


def _replaced(paths: Paths) -> Sequence[LoggedOutcome]:
    since = datetime.now(UTC) - LOOK_BACK
    with closing(open_log(paths)) as reader:
        return list(outcomes(reader, OutcomeFilter(rule=REPLACED, since=since)))


def _conflict_object(one: DeskRecord) -> dict[str, object]:
    return {
        "module": one.ref.module,
        "side": one.ref.side,
        "id": one.ref.id,
        "title": one.title,
        "because": one.because,
        "since": one.since,
        "changed": {side.value: at for side, at in one.changed.items()},
        "fields": [
            {
                "field": clash.field,
                "label": clash.label,
                "agreed": clash.agreed,
                "vtiger": clash.vtiger,
                "sage": clash.sage,
                "owner": clash.owner,
            }
            for clash in one.clashes
        ],
    }


def _replaced_object(line: LoggedOutcome) -> dict[str, object]:
    one = line.outcome
    return {
        "run": line.run,
        "at": line.at,
        "module": one.module,
        "to": one.target,
        "title": one.name,
        "because": one.because,
        "sage_id": one.sage_id,
        "vtiger_id": one.vtiger_id,
    }


def _show(waiting: Sequence[DeskRecord], replaced: Sequence[LoggedOutcome]) -> None:
    if not waiting:
        say("Nothing was changed differently on both sides.")
    else:
        rows = [row for one in waiting for row in _rows(one)]
        print_table(["Module", "Record", "Field", "Last agreed", "Vtiger", "Sage"], rows)
        say("\nTo decide: sagesync-desktop conflicts keep MODULE ID vtiger|sage")
    if replaced:
        say("\nReplaced by the value of the field's owner in the last 30 days:")
        print_table(["When", "Module", "Record", "What"], [_replaced_cells(line) for line in replaced])
        say("\nTo put one back: sagesync-desktop undo MODULE ID")


def _rows(one: DeskRecord) -> Iterable[tuple[str, ...]]:
    times = ", ".join(f"{side.title} {one.changed[side]}" for side in Side if side in one.changed)
    name = f"{one.title} ({one.ref.side.title} {one.ref.id}; changed: {times})"
    for clash in one.clashes:
        yield one.ref.module.value, name, heard(clash.label), clash.agreed, clash.vtiger, clash.sage


def _replaced_cells(line: LoggedOutcome) -> tuple[str, ...]:
    one = line.outcome
    return moment(line.at), one.module.value, one.name, heard(one.because)
