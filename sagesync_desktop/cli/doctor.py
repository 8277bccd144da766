"""`doctor`: what is wrong with a home, and how to mend it."""

import sys

import click

from sagesync_desktop.cli.choices import stop_on_interrupt
from sagesync_desktop.cli.failures import FINISHED, NEEDS_A_PERSON
from sagesync_desktop.cli.output import print_json, print_table, say
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.paths import Paths


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def doctor(paths: Paths, as_json: bool) -> None:
    """Check database, keyring, both connections, rights and mappings, and say how to mend what is wrong.

    Exit code 0 when all is well, 3 when something needs a person.
    """
    from sagesync_desktop.app.checkup import WRONG, look_over

    with stop_on_interrupt() as stop:
        findings = look_over(paths, stop)
    is_well = all(one.state != WRONG for one in findings)
    if as_json:
        entries = [
            {"part": one.part, "state": one.state, "text": one.text, "fix": one.fix} for one in findings
        ]
        print_json({"ok": is_well, "findings": entries})
    else:
        rows = [[one.part, one.state.upper(), heard(one.text), heard(one.fix)] for one in findings]
        print_table(["Part", "State", "Finding", "What to do"], rows)
        say("\nAll is well." if is_well else "\nSomething needs a person; see above.")
    sys.exit(FINISHED if is_well else NEEDS_A_PERSON)
