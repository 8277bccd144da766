"""The group of all commands, and the options that they share."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from sagesync_desktop import __version__
from sagesync_desktop.cli.voice import Voice, choose_voice

if TYPE_CHECKING:
    from sagesync_desktop.paths import Paths


@dataclass(frozen=True, slots=True)
class Window:
    """What commands know of the other front end, handed in as the group's `obj`."""

    open: Callable[["Paths", bool, bool], int]
    """Show it: (home, whether on the practice company, whether minimised) -> exit code."""
    voice: Callable[[str], Voice | None]
    """What says a sentence in a language, by its code; None for one that the program does not speak."""


_AROUND = 6
"""Columns of a list beside names and sentences."""


class Listed(NamedTuple):
    """A command as the list of all shows it."""

    file: str
    """Of this folder, where it stands under its name; a command loads its own file alone."""
    does: str
    """Its own first sentence, for which the list would else have to load it."""


COMMANDS = {
    "sync": Listed("syncing", "Sync all modules that are on, or the ones named."),
    "connect": Listed("connecting", "Connect Vtiger, Sage, or a database on a server."),
    "disconnect": Listed("connecting", "Forget the keys of Vtiger, of Sage, or of both."),
    "modules": Listed("switching", "Show or set which modules sync, and which way."),
    "options": Listed("options", "Show or switch the ways beyond the usual, each of which is off at first."),
    "mapping": Listed("mapping", "Show, set or suggest which account, tax and field belongs to which."),
    "settings": Listed("transfer", "Export or import the settings: everything but the secrets, as JSON."),
    "log": Listed("logs", "Show what a run created, updated and skipped, record by record, with reasons."),
    "record": Listed("record", "Show one record by its id in Vtiger or in Sage."),
    "skipped": Listed("skipped", "List the records that are held back, and what can be done about each."),
    "cure": Listed("cure", "Put right what holds a record back, by one of the cures that `skipped` lists."),
    "match": Listed("match", "Say which records are the same, and take wrong pairs apart."),
    "conflicts": Listed("conflicts", "See what both sides changed differently, and say whose value stands."),
    "undo": Listed("undo", "Put back what a run has written, or a record's last write."),
    "reconcile": Listed(
        "reconciling",
        "Put Vtiger's and Sage's invoices of a period side by side, as both servers state them now.",
    ),
    "doctor": Listed(
        "doctor",
        "Check database, keyring, both connections, rights and mappings, and say how to mend what is wrong.",
    ),
    "backup": Listed(
        "backup", "Copy the local database (links, sync log, settings; no passwords, no keys) to FILE."
    ),
    "restore": Listed("backup", "Put a copy of the local database in its place, after checking all of it."),
    "sandbox": Listed(
        "sandbox", "Serve a practice Sage and a practice Vtiger on this computer until Ctrl+C."
    ),
    "practise": Listed(
        "practise", "Let customers of the practice company pay, part pay, overpay and take back."
    ),
}


class Commands(click.Group):
    """All commands, each loaded when it is asked for; what they raise becomes messages and exit codes."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the chosen command; expected errors and bugs leave by `ctx.exit`."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.Abort, click.exceptions.Exit, BrokenPipeError):
            raise
        except Exception as error:
            from sagesync_desktop.cli.failures import told

            ctx.exit(told(error, ctx))

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names, in order."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"{__package__}.{COMMANDS[cmd_name].file}"), cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """As click does it, without loading them all."""
        names = self.list_commands(ctx)
        room = formatter.width - max(map(len, names)) - _AROUND
        rows = [
            (name, click.Command(name, help=COMMANDS[name].does).get_short_help_str(room)) for name in names
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


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
    from sagesync_desktop.app.logfile import log_kept
    from sagesync_desktop.paths import Paths

    window: Window = ctx.obj
    ctx.obj = paths = Paths.find(home)
    ctx.with_resource(log_kept(paths))
    if ctx.invoked_subcommand is None:
        sys.exit(window.open(paths, demo, minimised))
    choose_voice(ctx, paths, window.voice)
