"""`match`: which records belong together, where only a person can tell."""

import click

from sagesync_desktop.app.desk import DeskCandidate, DeskFilter
from sagesync_desktop.cli.choices import MODULE
from sagesync_desktop.cli.output import print_json, print_table, say
from sagesync_desktop.cli.skipped import opened
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.rules import ANSWERED_ONE_BY_ONE
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.paths import Paths

RULES = sorted(ANSWERED_ONE_BY_ONE)
demo = click.option("--demo", is_flag=True, help="Of the practice company.")


@click.group()
def match() -> None:
    """Say which records are the same, and take wrong pairs apart.

    \b
    Nothing is written to either system; the next sync acts upon it, and `sync --preview` shows how.
    Examples:
      sagesync-desktop match list
      sagesync-desktop match same Organizations 11x24 5f2c0c3f8b5e4c07a7d3f0a4e4c3b2a1
      sagesync-desktop match different Invoices 7x12 90ab0c3f8b5e4c07a7d3f0a4e4c3b2a1
      sagesync-desktop match unlink Organizations 11x24
    """


@match.command(name="list")
@demo
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def list_(paths: Paths, demo: bool, as_json: bool) -> None:
    """List the records that wait for your word, with the ids of what they could be."""
    with opened(paths, demo) as services:
        waiting = services.questions()
        asked = [one for rule in RULES for one in services.desk_records(DeskFilter(rule=rule))]
    could_be = {one.ref: one.candidates for one in asked}
    if as_json:
        print_json(
            {
                "questions": [
                    {
                        "module": one.module,
                        "side": one.side,
                        "id": one.record_id,
                        "name": one.name,
                        "because": one.why.because,
                        "candidates": list(one.why.candidates),
                        "likely": [_candidate(other) for other in could_be.get(one.ref, ())],
                    }
                    for one in waiting
                ]
            }
        )
        return
    if not waiting:
        say("No record waits for your word.")
        return
    rows = [
        (
            one.module.value,
            f"{one.name} ({one.side.title} {one.record_id})",
            one.why.because,
            ", ".join(one.why.candidates),
            "; ".join(_evidence(other) for other in could_be.get(one.ref, ())),
        )
        for one in waiting
    ]
    print_table(["Module", "Record", "Question", "Candidates", "Evidence"], rows)


def _candidate(one: DeskCandidate) -> dict[str, object]:
    return {
        "id": one.ref.id,
        "title": one.title,
        "for": list(one.speaks_for),
        "against": list(one.speaks_against),
        "likeness": one.likeness,
    }


def _evidence(one: DeskCandidate) -> str:
    """What speaks for a candidate and what against it."""
    spoken = ", ".join(map(heard, one.speaks_for))
    against = f", but {', '.join(map(heard, one.speaks_against))}" if one.speaks_against else ""
    return f"{one.ref.id}: {spoken}{against}, names {one.likeness} % alike"


@match.command()
@click.argument("module", type=MODULE)
@click.argument("vtiger_id", metavar="VTIGER_ID")
@click.argument("sage_id", metavar="SAGE_ID")
@demo
@click.pass_obj
def same(paths: Paths, module: ModuleId, vtiger_id: str, sage_id: str, demo: bool) -> None:
    """Say that two records are the same: the next sync links them and brings them together."""
    with opened(paths, demo) as services:
        two = services.say_identity(module, Side.VTIGER, vtiger_id, Verdict.SAME, sage_id)
    say(f"Vtiger {two.vtiger.id} and Sage {two.sage.id} are the same. The next sync links them.")


@match.command()
@click.argument("module", type=MODULE)
@click.argument("vtiger_id", metavar="VTIGER_ID")
@click.argument("sage_id", metavar="SAGE_ID")
@demo
@click.pass_obj
def different(paths: Paths, module: ModuleId, vtiger_id: str, sage_id: str, demo: bool) -> None:
    """Say that two records are not the same: each gets a partner of its own at the next sync."""
    with opened(paths, demo) as services:
        two = services.say_identity(module, Side.VTIGER, vtiger_id, Verdict.DIFFERENT, sage_id)
    say(f"Vtiger {two.vtiger.id} and Sage {two.sage.id} are different. The next sync makes what is missing.")


@match.command()
@click.argument("module", type=MODULE)
@click.argument("record_id", metavar="ID")
@demo
@click.pass_obj
def unlink(paths: Paths, module: ModuleId, record_id: str, demo: bool) -> None:
    """Take a pair apart by the id of either record. Both stay as they are, and wait for your word.

    What a sync wrote before stays written: look at the record's history and correct both sides.
    """
    with opened(paths, demo) as services:
        two = services.say_identity(module, None, record_id, Verdict.UNLINKED)
    say(f"Vtiger {two.vtiger.id} and Sage {two.sage.id} are not linked any more, and stay apart.")
    say(f"To make each a record of its own: match different {module.value} {two.vtiger.id} {two.sage.id}")
