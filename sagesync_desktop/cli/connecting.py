"""`connect` and `disconnect`: where the two systems are, and as whom we sign in."""

import sys
import webbrowser
from dataclasses import replace

import click

from sagesync_desktop.cli.choices import read_secret, stop_on_interrupt
from sagesync_desktop.cli.output import note, say
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.errors import NotConfigured
from sagesync_desktop.core.settings import SageConnection, VtigerConnection
from sagesync_desktop.core.types import Side
from sagesync_desktop.modules.ledger import APP_SITE
from sagesync_desktop.modules.places import PLACES, connectable
from sagesync_desktop.paths import Paths


@click.group()
def connect() -> None:
    """Connect Vtiger, Sage, or a database on a server.

    Keys and secrets are asked for at a hidden prompt, or read from standard input in scripts. They are kept
    in this computer's keyring and nowhere else.
    """


@connect.command("vtiger")
@click.option("--url", required=True, help="Address of your Vtiger, as in the browser.")
@click.option("--username", required=True, help="The API user's name in Vtiger.")
@click.option(
    "--dialect",
    type=click.Choice(["auto", "webservice", "cloud"]),
    default="auto",
    show_default=True,
    help="How this Vtiger is spoken to; auto finds out.",
)
@click.pass_obj
def connect_vtiger(paths: Paths, url: str, username: str, dialect: str) -> None:
    """Connect Vtiger, open-source or cloud.

    The access key is shown in Vtiger under My Preferences. It is tried before anything is kept.

    \b
    Examples:
      sagesync-desktop connect vtiger --url https://crm.example.com --username api
      pass show vtiger | sagesync-desktop connect vtiger --url https://crm.example.com --username api
    """
    from sagesync_desktop.app.services import open_services

    key, connection = read_secret("Access key of the Vtiger user"), VtigerConnection(url, username, dialect)
    with stop_on_interrupt() as stop, open_services(paths, stop=stop) as services:
        found = services.check_vtiger(connection, key)
        services.keep_vtiger(connection, key)
    version = found.setup.version
    name = version if version == "cloud" else f"Vtiger {version}"
    say(f"Connected to {name} as {found.setup.user_name}.")
    for warning in found.warnings:
        note(f"Warning: {heard(warning)}")


@connect.command("sage")
@click.option(
    "--region",
    type=click.Choice([place.key for place in PLACES], case_sensitive=False),
    help="Country of the business.",
)
@click.option("--client-id", help=f"Client id of your Sage app ({APP_SITE}).")
@click.option(
    "--redirect-port",
    type=click.IntRange(1, 65535),
    default=8765,
    show_default=True,
    help="Port of the app's callback address, http://127.0.0.1:PORT/callback.",
)
@click.option(
    "--no-browser", is_flag=True, help="Print the sign-in address on a line of its own, open nothing."
)
@click.option("--business", default="", help="Id of the business, where the user has several.")
@click.pass_obj
def connect_sage(
    paths: Paths,
    region: str | None,
    client_id: str | None,
    redirect_port: int,
    no_browser: bool,
    business: str,
) -> None:
    """Connect Sage Business Cloud Accounting by signing in with the browser.

    The client secret of your Sage app is asked for; its callback address must be exactly
    http://127.0.0.1:8765/callback (or your --redirect-port).

    \b
    Examples:
      sagesync-desktop connect sage --region gb --client-id ID
      sagesync-desktop connect sage --region gb --client-id ID --no-browser < secret.txt

    Later on, region and client id may be left out: the former ones are used again.
    """
    from sagesync_desktop.app.services import open_services
    from sagesync_desktop.app.views import PastedAddress

    tell = _print_address if no_browser else _open_browser
    with stop_on_interrupt() as stop, open_services(paths, stop=stop) as services:
        connection = _connection(services.settings().sage, region, client_id, redirect_port)
        _say_what_sage_serves(connection.region)
        secret = read_secret("Client secret of your Sage app")
        found = services.sign_in(tell, connection, secret, PastedAddress(), stop)
        chosen, name = _business(found.businesses, business)
        services.keep_sage(replace(connection, business_id=chosen, business_name=name))
    say(f"Connected to Sage: {name} ({chosen}).")


def _connection(
    before: SageConnection | None, region: str | None, client_id: str | None, redirect_port: int
) -> SageConnection:
    place = region or (before.region if before else "")
    app = client_id or (before.client_id if before else "")
    if not place or not app:
        raise click.UsageError(
            "Give --region and --client-id; there is no former connection to take them from."
        )
    return SageConnection(place.lower(), app, redirect_port)


def _say_what_sage_serves(key: str) -> None:
    """The region's note as a warning; raises NotConfigured for South Africa, which has another product."""
    place = connectable(key)
    if place.note:
        note(f"Warning: {place.name}: {place.note}")


def _print_address(address: str) -> None:
    click.echo(address)
    sys.stdout.flush()


def _open_browser(address: str) -> None:
    note("Sign in to Sage in the browser; this program waits five minutes for it.")
    if not webbrowser.open(address):
        note("No browser could be opened. Open this address yourself, on this computer:")
        _print_address(address)


def _business(found: tuple[tuple[str, str], ...], wanted: str) -> tuple[str, str]:
    """Id and name of the business named, of the only one, or of the one that a person chooses."""
    offered = dict(found)
    if wanted in offered:
        return wanted, offered[wanted]
    if wanted or len(offered) > 1:
        listed = "; ".join(f"{name}: --business {id}" for id, name in found)
        if wanted or not sys.stdin.isatty():
            title = (
                f"Sage has no business {wanted} for this user"
                if wanted
                else "This Sage user has several businesses"
            )
            raise NotConfigured(title, listed, "Connect again and name one of them", side=Side.SAGE)
        for number, (_id, name) in enumerate(found, 1):
            note(f"{number}. {name}")
        chosen = click.prompt("Which business", type=click.IntRange(1, len(offered)), err=True)
        return found[chosen - 1]
    return found[0]


@connect.command("database")
@click.pass_obj
def connect_database(paths: Paths) -> None:
    """Keep the password of the PostgreSQL that SAGESYNC_DATABASE names.

    Not needed where a pgpass file holds it.

    \b
    Example:
      SAGESYNC_DATABASE=postgresql://pat@db.example.com/sagesync sagesync-desktop connect database
    """
    from sagesync_desktop.app.serverdatabase import keep_password

    say(f"Connected to {keep_password(paths, read_secret('Password of the database'))}.")


@click.command()
@click.argument("side", type=click.Choice([side.value for side in Side]), required=False)
@click.pass_obj
def disconnect(paths: Paths, side: str | None) -> None:
    """Forget the keys of Vtiger, of Sage, or of both.

    The links between the records stay, so that connecting the same systems again goes on where you stopped.

    \b
    Examples:
      sagesync-desktop disconnect
      sagesync-desktop disconnect sage
    """
    from sagesync_desktop.app.services import open_services

    with open_services(paths) as services:
        if side != Side.SAGE:
            services.disconnect(Side.VTIGER)
            say("Vtiger is disconnected: its access key was deleted from the keyring.")
        if side != Side.VTIGER:
            warning = services.disconnect(Side.SAGE).warning
            say("Sage is disconnected: secret and tokens were deleted from the keyring.")
            if warning:
                note(f"The sign-in could not be revoked at Sage itself: {warning}")
    say("The links between the records were kept.")
