"""`mapping set status`: what Vtiger calls an invoice of one standing in Sage; and the table, to be shown."""

from typing import TYPE_CHECKING

import click

from sagesync_desktop.cli.choices import stop_on_interrupt
from sagesync_desktop.cli.output import say
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules.statuses import SAGE_STATUSES, default_status, vtiger_status, with_status
from sagesync_desktop.paths import Paths

if TYPE_CHECKING:
    from sagesync_desktop.core.books import VtigerSetup

UNCHANGED, DEFAULT = "unchanged", "default"
WORDS = {one.lower().replace("_", "-"): one for one in SAGE_STATUSES}
"""As they are typed -> as the mapping keeps them."""


@click.command("status")
@click.argument("standing", type=click.Choice(list(WORDS), case_sensitive=False))
@click.argument("status")
@click.pass_obj
def set_status(paths: Paths, standing: str, status: str) -> None:
    """Give invoices of STANDING in Sage the STATUS in Vtiger.

    STATUS is one of Vtiger's own list; "unchanged" leaves its status alone, "default" is the built-in one.

    \b
    Examples:
      sagesync-desktop mapping set status part-paid "Partly paid"
      sagesync-desktop mapping set status written-off unchanged
    """
    from sagesync_desktop.app.services import open_services

    with stop_on_interrupt() as stop, open_services(paths, stop=stop) as services:
        settings, key = services.settings(), WORDS[standing.lower()]
        named = {UNCHANGED: "", DEFAULT: default_status(with_status(settings.mappings, key, ""), key)}
        chosen = named.get(status.casefold())
        if chosen is None:
            chosen = _offered(status, services.setup())
        services.save_settings(settings.with_mappings(with_status(settings.mappings, key, chosen)))
    say(f"{standing.lower()}: {chosen or UNCHANGED}.")


def _offered(status: str, setup: "VtigerSetup") -> str:
    """The status as Vtiger's list spells it; raises BadSettings, naming the list, where it has none such."""
    fields = setup.fields.get(ModuleId.INVOICES, ())
    offer = next((one.choices for one in fields if one.name == "invoicestatus"), ())
    found = [one for one in offer if one.casefold() == status.casefold()]
    if not found:
        raise BadSettings(
            f"Vtiger's invoices have no status {status}",
            f"Its list holds {', '.join(offer) or 'nothing'}",
            f"Name one of these, {UNCHANGED} or {DEFAULT}",
        )
    return found[0]


def status_rows(settings: Settings) -> list[list[str]]:
    """Each standing in Sage with its Vtiger status now, and by default."""
    mappings = settings.mappings
    return [
        [word, vtiger_status(mappings, key), default_status(with_status(mappings, key, ""), key)]
        for word, key in WORDS.items()
    ]
