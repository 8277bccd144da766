"""`record`: one record on both sides, what was agreed, what happened to it, and what holds it back."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from sagesync_desktop.cli.choices import MODULE
from sagesync_desktop.cli.lines import outcome_object
from sagesync_desktop.cli.logs import skip_object
from sagesync_desktop.cli.output import moment, print_json, print_table, say
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.logviews import LoggedOutcome
from sagesync_desktop.core.types import MISSING, Missing, ModuleId, Record, Side, Value
from sagesync_desktop.core.words import agreed_text, as_text, namer
from sagesync_desktop.paths import Paths

if TYPE_CHECKING:
    from sagesync_desktop.app.records import Passport


@click.command()
@click.argument("module", type=MODULE)
@click.argument("record_id", metavar="ID")
@click.option("--demo", is_flag=True, help="Of the practice company.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def record(paths: Paths, module: ModuleId, record_id: str, demo: bool, as_json: bool) -> None:
    """Show one record by its id in Vtiger or in Sage.

    Both sides as last read beside what was last agreed, its history, what holds it back, where to open it.

    \b
    Examples:
      sagesync-desktop record Organizations 11x24
      sagesync-desktop record Invoices 5f2c0c3f8b5e4c07a7d3f0a4e4c3b2a1 --json
    """
    from sagesync_desktop.app.services import open_services

    with open_services(paths.practice if demo else paths) as services:
        found = services.passport(module, record_id)
    if not found.is_known and not found.history:
        raise BadSettings(
            f"No record of {module.value} with the id {record_id} was ever read",
            fix="Take the id from `sagesync-desktop log`, or sync first",
        )
    if as_json:
        print_json(_as_object(found))
    else:
        _show(found)


def _as_object(found: "Passport") -> dict[str, object]:
    return {
        "module": found.module,
        "sage_id": found.records[Side.SAGE].id if Side.SAGE in found.records else None,
        "vtiger_id": found.records[Side.VTIGER].id if Side.VTIGER in found.records else None,
        "linked": found.link is not None,
        "deleted": {side.value: one.deleted for side, one in found.records.items()},
        "links": {side.value: url for side, url in _addresses(found.records).items()},
        "fields": [
            {
                "field": row.label,
                "sage": _plain(row.sage),
                "agreed_sage": _plain(row.agreed.sage),
                "agreed_vtiger": _plain(row.agreed.vtiger),
                "vtiger": _plain(row.vtiger),
            }
            for row in found.fields
        ],
        "open_skips": [skip_object(skip) for skip in found.skips],
        "history": [outcome_object(line) for line in found.history],
    }


def _addresses(records: Mapping[Side, Record]) -> dict[Side, str]:
    return {side: one.text("web_link") for side, one in records.items() if one.text("web_link")}


def _plain(value: Value | Missing) -> object:
    return None if value is MISSING else value


def _show(found: "Passport") -> None:
    _show_heads(found)
    for skip in found.skips:
        say(f"\nHeld back since {moment(skip.since)}: {heard(skip.why.because)}")
        say(f"What to do: {heard(skip.why.fix)} ({skip.why.rule})")
    if found.fields:
        say()
        named = namer(found.names)
        rows = [
            (
                heard(row.label),
                as_text(row.sage, row.kind, named),
                agreed_text(row.agreed, row.kind, named),
                as_text(row.vtiger, row.kind, named),
            )
            for row in found.fields
        ]
        print_table(["Field", "Sage", "Last agreed", "Vtiger"], rows)
    if found.history:
        say("\nHistory, newest first")
        print_table(["When", "Run", "To", "Status", "What"], [_history_cells(line) for line in found.history])


def _show_heads(found: "Passport") -> None:
    addresses = _addresses(found.records)
    for side in Side:
        one = found.records.get(side)
        if one is None:
            say(f"{side.title}: not there, as far as was read")
        else:
            state = ", deleted" if one.deleted else ""
            say(f"{side.title}: {one.id}{state}  {addresses.get(side, '')}".rstrip())
    say("The two are linked." if found.link else "Not linked.")


def _history_cells(line: LoggedOutcome) -> tuple[str, ...]:
    one = line.outcome
    changes = "; ".join(
        f"{heard(change.field)}: {as_text(change.before)} -> {as_text(change.after)}"
        for change in one.changes
    )
    words = heard(one.because) or changes
    return moment(line.at), str(line.run), one.target.title, one.status.value.capitalize(), words
