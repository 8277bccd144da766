"""`cure`: what holds a record back is put right, shown first, as an ordinary run of its own."""

import sys

import click

from sagesync_desktop.cli.choices import MODULE, stop_on_interrupt
from sagesync_desktop.cli.curing import Wanted, carry_out
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.paths import Paths


@click.command()
@click.argument("module", type=MODULE)
@click.argument("record_id", metavar="ID")
@click.argument("cure_id", metavar="CURE")
@click.option("--value", help="What the cure needs; without it, what it suggests.")
@click.option("--all-like-it", is_flag=True, help="Every record of the module that the same rule holds back.")
@click.option("--demo", is_flag=True, help="In the practice company.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object: the state before and after.")
@click.pass_obj
def cure(
    paths: Paths,
    module: ModuleId,
    record_id: str,
    cure_id: str,
    value: str | None,
    all_like_it: bool,
    demo: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Put right what holds a record back, by one of the cures that `skipped` lists.

    What would be written is shown first, and asked about. The record is tried at once, and what waits for it.

    \b
    Examples:
      sagesync-desktop cure Products 14x7 use_name
      sagesync-desktop cure Invoices 7x12 choose_organization --value 11x24 --yes
      sagesync-desktop cure Products 14x7 use_name --all-like-it

    \b
    Exit codes: 0 done; 1 declined, or the run ended early; 2 an id, cure or value that does not fit;
    3 needs a person.
    """
    from sagesync_desktop.app.services import open_services

    with (
        stop_on_interrupt("Stopping after the record in hand ...") as stop,
        open_services(paths, is_demo=demo, stop=stop) as services,
    ):
        wanted = Wanted(services.desk_find(module, record_id), cure_id, value, all_like_it)
        code = carry_out(services, wanted, stop, yes=yes, as_json=as_json)
    sys.exit(code)
