"""`settings`: all choices as a file, to keep or to carry to another computer."""

import sys
from pathlib import Path

import click

from sagesync_desktop.cli.output import note, say
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.paths import Paths

STANDARD_STREAM = "-"


@click.group()
def settings() -> None:
    """Export or import the settings: everything but the secrets, as JSON.

    \b
    Examples:
      sagesync-desktop settings export company.json
      sagesync-desktop --home /other/folder settings import company.json
    """


@settings.command("export")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def export_settings(paths: Paths, file: Path) -> None:
    """Write the settings to FILE (- for standard output)."""
    from sagesync_desktop.app.services import open_services

    with open_services(paths) as services:
        text = services.export_settings()
    if str(file) == STANDARD_STREAM:
        click.echo(text, nl=False)
        return
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise click.BadParameter(f"{file} cannot be written: {error.strerror}.") from error
    say(f"The settings were written to {file}; it holds no passwords and no keys.")


@settings.command("import")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.pass_obj
def import_settings(paths: Paths, file: Path) -> None:
    """Replace the settings by those of FILE (- for standard input)."""
    from sagesync_desktop.app.services import open_services

    text = _read(file)
    with open_services(paths) as services:
        services.import_settings(text)
    say("The settings were replaced.")
    note("Secrets do not travel with settings: connect Vtiger and Sage here if that was not done yet.")


def _read(file: Path) -> str:
    try:
        if str(file) == STANDARD_STREAM:
            return sys.stdin.read()
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise click.BadParameter(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise BadSettings("This is no file of SageSync settings", f"{file} is no text") from error
