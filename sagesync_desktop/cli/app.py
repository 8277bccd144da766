"""The group of all commands, and the options that they share."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import click

from sagesync_desktop import __version__
from sagesync_desktop.app.logfile import log_kept
from sagesync_desktop.cli.failures import Program
from sagesync_desktop.cli.voice import Voice, choose_voice
from sagesync_desktop.paths import Paths


@dataclass(frozen=True, slots=True)
class Window:
    """What commands know of the other front end, handed in as the group's `obj`."""

    open: Callable[[Paths, bool, bool], int]
    """Show it: (home, whether on the practice company, whether minimised) -> exit code."""
    voice: Callable[[str], Voice | None]
    """What says a sentence in a language, by its code; None for one that the program does not speak."""


COMMANDS = {
    "sync": "syncing",
    "connect": "connecting",
    "disconnect": "connecting",
    "modules": "switching",
    "options": "options",
    "mapping": "mapping",
    "settings": "transfer",
    "log": "logs",
    "record": "record",
    "skipped": "skipped",
    "cure": "cure",
    "match": "match",
    "conflicts": "conflicts",
    "undo": "undo",
    "reconcile": "reconciling",
    "doctor": "doctor",
    "backup": "backup",
    "restore": "backup",
    "sandbox": "sandbox",
    "practise": "practise",
}
"""Command -> the file of this folder where it stands under its name; a command loads its own file alone."""


class Commands(Program):
    """All commands, each loaded when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names, in order."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"{__package__}.{COMMANDS[cmd_name]}"), cmd_name)
        return command


@click.group(cls=Commands, invoke_without_command=True, context_settings={"max_content_width": 100})
@click.option(
    "--home",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for everything the program keeps: one folder, one company. Also set by SAGESYNC_HOME.",
)
@click.option("--demo", is_flag=True, help="Open the window on the practice company.")
@click.option("--minimised", is_flag=True, help="Open the window minimised, or in the tray alone.")
@click.version_option(__version__, "--version", prog_name="sagesync-desktop")
@click.pass_context
def cli(ctx: click.Context, home: Path | None, demo: bool, minimised: bool) -> None:
    """Keep Vtiger CRM and Sage Business Cloud Accounting in step.

    \b
    Without a command the window opens. Look at the practice company first, which needs no account:
      sagesync-desktop --demo
      sagesync-desktop sync --demo                    the same without a window

    \b
    Or connect your own systems (keys are asked for, never given as arguments):
      sagesync-desktop connect vtiger --url https://crm.example.com --username pat
      sagesync-desktop connect sage --region gb --client-id ID
      sagesync-desktop modules set Invoices on --direction to_sage
      sagesync-desktop mapping suggest --accept
      sagesync-desktop sync --preview
      sagesync-desktop sync

    \b
    And when something did not sync:
      sagesync-desktop skipped                        what is held back, and what can be done about it
      sagesync-desktop cure --help
      sagesync-desktop doctor

    \b
    Exit codes: 0 done; 1 ended early, the next sync goes on from there; 2 wrong usage or file;
    3 needs a person; 70 a fault in this program (a report is written).
    """
    window: Window = ctx.obj
    ctx.obj = paths = Paths.find(home)
    ctx.with_resource(log_kept(paths))
    if ctx.invoked_subcommand is None:
        sys.exit(window.open(paths, demo, minimised))
    choose_voice(ctx, paths, window.voice)
