"""`sandbox`: a practice Sage and a practice Vtiger on this computer, for tests and for trying things out."""

import json
import sys
from pathlib import Path

import click

from sagesync_desktop.app.sandbox import (
    COUNTRIES,
    PLANS,
    PRACTICE_COUNTRY,
    PRACTICE_VERSION,
    VERSIONS,
    build_worlds,
    serve,
)
from sagesync_desktop.cli.choices import stop_on_interrupt
from sagesync_desktop.cli.output import note
from sagesync_desktop.core.errors import BadSettings

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
@click.option("--country", type=click.Choice(COUNTRIES), default=PRACTICE_COUNTRY, show_default=True)
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
    try:
        worlds, filled = build_worlds(country, vtiger_version, sage_plan, data)
    except (BadSettings, OSError) as error:
        why = error.title if isinstance(error, BadSettings) else error
        raise click.BadParameter(f"{data} cannot be used: {why}", param_hint="--data") from error
    if filled is not None:
        note(
            f"Vtiger holds {filled.organizations} organizations, {filled.contacts} contacts, "
            f"{filled.products} products and {filled.invoices} invoices with {filled.lines} lines."
        )
    try:
        servers = serve(worlds, port)
    except OSError as error:
        raise click.BadParameter(
            f"{port} or the next port is taken: {error.strerror}.", param_hint="--port"
        ) from error
    with stop_on_interrupt() as stop, servers:
        click.echo(json.dumps(servers.description()))
        sys.stdout.flush()
        while not stop.wait(LOOK_EVERY):
            pass
