"""`match`: which records belong together, where only a person can tell."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from sagesync_desktop.cli.choices import MODULE
from sagesync_desktop.cli.output import print_json, print_table, say
from sagesync_desktop.core.rules import ANSWERED_ONE_BY_ONE
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.paths import Paths

if TYPE_CHECKING:
    from sagesync_desktop.app.home import Home

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
    with _home(paths, demo) as home:
        waiting = [
            skip
            for module in ModuleId
            for skip in home.store.open_skips(module)
            if skip.rule in ANSWERED_ONE_BY_ONE
        ]
    if as_json:
        print_json(
            {
                "questions": [
                    {
                        "module": one.module,
                        "side": one.side,
                        "id": one.record_id,
                        "name": one.name,
                        "because": one.because,
                        "candidates": list(one.candidates),
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
            one.because,
            ", ".join(one.candidates),
        )
        for one in waiting
    ]
    print_table(["Module", "Record", "Question", "Candidates"], rows)


@match.command()
@click.argument("module", type=MODULE)
@click.argument("vtiger_id", metavar="VTIGER_ID")
@click.argument("sage_id", metavar="SAGE_ID")
@demo
@click.pass_obj
def same(paths: Paths, module: ModuleId, vtiger_id: str, sage_id: str, demo: bool) -> None:
    """Say that two records are the same: the next sync links them and brings them together."""
    from sagesync_desktop.app.verdicts import say_same

    with _home(paths, demo) as home:
        two = say_same(home, module, vtiger_id, sage_id)
    say(f"Vtiger {two.vtiger.id} and Sage {two.sage.id} are the same. The next sync links them.")


@match.command()
@click.argument("module", type=MODULE)
@click.argument("vtiger_id", metavar="VTIGER_ID")
@click.argument("sage_id", metavar="SAGE_ID")
@demo
@click.pass_obj
def different(paths: Paths, module: ModuleId, vtiger_id: str, sage_id: str, demo: bool) -> None:
    """Say that two records are not the same: each gets a partner of its own at the next sync."""
    from sagesync_desktop.app.verdicts import say_different

    with _home(paths, demo) as home:
        two = say_different(home, module, vtiger_id, sage_id)
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
    from sagesync_desktop.app.verdicts import unlink as take_apart

    with _home(paths, demo) as home:
        two = take_apart(home, module, record_id)
    say(f"Vtiger {two.vtiger.id} and Sage {two.sage.id} are not linked any more, and stay apart.")
    say(f"To make each a record of its own: match different {module.value} {two.vtiger.id} {two.sage.id}")


@contextmanager
def _home(paths: Paths, demo: bool) -> "Iterator[Home]":
    from sagesync_desktop.app.home import open_home

    with open_home(paths.practice if demo else paths) as home:
        yield home
