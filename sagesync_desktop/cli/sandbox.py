"""`sandbox`: a practice Sage and a practice Vtiger on this computer, for tests and for trying things out."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sagesync_desktop.cli.choices import stop_on_interrupt
from sagesync_desktop.cli.output import note

if TYPE_CHECKING:
    from sagesync_desktop.sandbox.sage.world import SageWorld
    from sagesync_desktop.sandbox.vtiger.world import VtigerWorld

PLANS = ("start", "standard", "plus")
VERSIONS = ("8.2.0", "8.3.0", "8.4.0", "cloud")
PRACTICE_COUNTRY, PRACTICE_VERSION = "gb", "8.2.0"
ORDINARY_USER, ORDINARY_KEY = "sales", "practice-sales-key"
LOOK_EVERY = 0.2
"""Seconds between two looks at the stop signal; a plain wait would not let Ctrl+C through on Windows."""


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65534),
    default=0,
    help="Sage's port; Vtiger takes the next one. 0: any free.",
)
@click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Fill Vtiger from the CSV files of this folder, beside an empty Sage.",
)
@click.option("--country", type=click.Choice(["gb", "ie", "ca"]), default=PRACTICE_COUNTRY, show_default=True)
@click.option(
    "--vtiger-version",
    "--vtiger",
    "vtiger_version",
    type=click.Choice(VERSIONS),
    default=PRACTICE_VERSION,
    show_default=True,
)
@click.option("--sage-plan", type=click.Choice(PLANS), default="plus", show_default=True)
def sandbox(port: int, data: Path | None, country: str, vtiger_version: str, sage_plan: str) -> None:
    """Serve a practice Sage and a practice Vtiger on this computer until Ctrl+C.

    The first line is a JSON object with their addresses, names and keys, those of an ordinary Vtiger user
    included. Without --data they hold the practice company; another country than its own and Vtiger Cloud
    come empty. The sign-in page approves by itself when its address carries auto_approve=1.

    \b
    Example:
      sagesync-desktop sandbox --port 8800
      sagesync-desktop sandbox --vtiger 8.4.0
    """
    from sagesync_desktop.sandbox.sage.subscription import PLANS_BY_WORD
    from sagesync_desktop.sandbox.server import Sandbox

    sage, vtiger = _worlds(data, country, vtiger_version)
    vtiger.add_user(ORDINARY_USER, ORDINARY_KEY)
    sage.plan = PLANS_BY_WORD[sage_plan]
    try:
        servers = Sandbox(sage, vtiger, port=port)
    except OSError as error:
        raise click.BadParameter(
            f"{port} or the next port is taken: {error.strerror}.", param_hint="--port"
        ) from error
    with stop_on_interrupt() as stop, servers:
        click.echo(json.dumps(servers.description()))
        sys.stdout.flush()
        while not stop.wait(LOOK_EVERY):
            pass


def _worlds(data: Path | None, country: str, version: str) -> "tuple[SageWorld, VtigerWorld]":
    from sagesync_desktop.sandbox.practice import build_practice
    from sagesync_desktop.sandbox.real_input import build_real_sage, build_real_vtiger
    from sagesync_desktop.sandbox.sage.world import SageWorld

    def now() -> datetime:
        return datetime.now(UTC)

    if data is None and country == PRACTICE_COUNTRY and version != "cloud":
        return build_practice(now, version)
    sage = build_real_sage(now) if country == PRACTICE_COUNTRY else SageWorld(country, now)
    # The real data are in pounds, whatever the books are kept in.
    vtiger = build_real_vtiger(now, version, PRACTICE_COUNTRY if data is not None else country)
    if data is not None:
        _fill(vtiger, data)
    return sage, vtiger


def _fill(vtiger: "VtigerWorld", data: Path) -> None:
    from sagesync_desktop.sandbox.real_input import MalformedRow, fill_vtiger

    try:
        filled = fill_vtiger(vtiger, data)
    except (MalformedRow, OSError) as error:
        raise click.BadParameter(f"{data} cannot be used: {error}", param_hint="--data") from error
    note(
        f"Vtiger holds {filled.organizations} organizations, {filled.contacts} contacts, {filled.products} "
        f"products and {filled.invoices} invoices with {filled.lines} lines."
    )
