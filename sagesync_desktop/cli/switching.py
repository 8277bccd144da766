"""`modules`: which modules sync, and which way."""

from dataclasses import replace
from datetime import date

import click

from sagesync_desktop.cli.choices import MODULE
from sagesync_desktop.cli.output import note, print_json, print_table, say
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import Direction, ModuleId
from sagesync_desktop.modules.firstdate import dated
from sagesync_desktop.modules.switches import is_offered, missing_for, switch
from sagesync_desktop.paths import Paths

ALL = "all"
WAYS = (Direction.BOTH, Direction.TO_SAGE, Direction.TO_VTIGER)
WORDS = {
    Direction.BOTH: "both ways",
    Direction.TO_SAGE: "Vtiger to Sage",
    Direction.TO_VTIGER: "Sage to Vtiger",
    Direction.OFF: "not synced",
}


@click.group(invoke_without_command=True)
@click.pass_context
def modules(ctx: click.Context) -> None:
    """Show or set which modules sync, and which way.

    \b
    Examples:
      sagesync-desktop modules show
      sagesync-desktop modules set Organizations on --direction both
      sagesync-desktop modules set Invoices on --direction to_sage --from 2026-04-01
      sagesync-desktop modules set Invoices on --from all
      sagesync-desktop modules set Products off
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(show)


@modules.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def show(paths: Paths, as_json: bool = False) -> None:
    """Show the modules, their switches and directions."""
    from sagesync_desktop.app.services import open_services

    with open_services(paths) as services:
        settings = services.settings()
    if as_json:
        print_json({module.value: _as_object(settings, module) for module in ModuleId})
        return
    rows = [[module.value, *_cells(settings, module)] for module in ModuleId]
    print_table(["Module", "Sync", "Direction", "Note"], rows)


def _as_object(settings: Settings, module: ModuleId) -> dict[str, object]:
    choice = settings.module(module)
    return {
        "on": choice.on,
        "direction": choice.direction.value,
        "start_date": choice.start_date,
        "offered": is_offered(settings, module),
    }


def _cells(settings: Settings, module: ModuleId) -> tuple[str, str, str]:
    choice = settings.module(module)
    words = []
    if module.leader:
        words.append(f"follow {module.leader}")
    if module is ModuleId.INVOICES and choice.on:
        words.append(f"from {choice.start_date} on" if choice.start_date else "whatever their date")
    if module is ModuleId.INVOICES:
        words += _posting(settings)
    missing = missing_for(settings, module)
    if missing:
        words.append(f"not offered while {' and '.join(missing)} are off; switching it on switches them on")
    return "on" if choice.on else "off", WORDS[choice.direction], "; ".join(words)


def _posting(settings: Settings) -> list[str]:
    words = ["posted as drafts"] if settings.invoices.as_draft else []
    chosen = settings.invoices
    words += [f"all but {', '.join(chosen.ineligible_statuses)}"] if chosen.ineligible_statuses else []
    words += [f"credit notes: {', '.join(chosen.credit_statuses)}"] if chosen.credit_statuses else []
    words += [f"invoices: {', '.join(chosen.travelling_statuses)}"] if chosen.travelling_statuses else []
    words += ["credit notes made in Sage come to Vtiger"] if chosen.credit_notes_to_vtiger else []
    return words


def _first_date(_context: click.Context, _option: click.Parameter, given: str | None) -> date | str | None:
    """A date, `ALL`, or None where nothing was said; raises BadParameter."""
    if given is None or given.lower() == ALL:
        return given and ALL
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise click.BadParameter(f"{given!r} is neither a date such as 2026-04-01 nor {ALL!r}.") from error


@modules.command("set")
@click.argument("module", type=MODULE)
@click.argument("state", type=click.Choice(["on", "off"], case_sensitive=False))
@click.option(
    "--direction", type=click.Choice([way.value for way in WAYS]), help="Which way the module travels."
)
@click.option(
    "--from",
    "--start-date",
    "first",
    metavar="DATE|all",
    callback=_first_date,
    help="Invoices only: those dated on or after DATE travel; all: whatever their date.",
)
@click.option("--post", type=click.Choice(["issued", "draft"]), help="Invoices only: how Sage gets them.")
@click.option(
    "--leave-status",
    multiple=True,
    help="Invoices only: a Vtiger status that never travels; may be repeated.",
)
@click.option(
    "--credit-status",
    multiple=True,
    help="Invoices only: a Vtiger status that means a credit note; may be repeated.",
)
@click.option(
    "--send-status",
    multiple=True,
    help="Invoices only: a Vtiger status that travels whatever its name says; may be repeated.",
)
@click.option(
    "--sage-credit-notes",
    type=click.Choice(["come", "stay"]),
    help="Invoices only: whether credit notes that were made in Sage come to Vtiger (see `options`).",
)
@click.pass_obj
def set_module(
    paths: Paths,
    module: ModuleId,
    state: str,
    direction: str | None,
    first: date | str | None,
    post: str | None,
    leave_status: tuple[str, ...],
    credit_status: tuple[str, ...],
    send_status: tuple[str, ...],
    sage_credit_notes: str | None,
) -> None:
    """Switch MODULE on or off.

    Invoices bring Organizations, Products and Services along; switching Products or Services off takes
    Invoices off. Contacts follow Organizations and have no switch.
    """
    from sagesync_desktop.app.services import open_services

    way = Direction(direction) if direction else None
    with open_services(paths) as services:
        before = _with_posting(services.settings(), module, post, leave_status, credit_status, send_status)
        if sage_credit_notes is not None:
            _refuse_elsewhere(module, "--sage-credit-notes")
            comes = replace(before.invoices, credit_notes_to_vtiger=sage_credit_notes == "come")
            before = replace(before, invoices=comes)
        if first == ALL:
            _refuse_elsewhere(module, "--from")
            before = dated(before, None)
        day = first if isinstance(first, date) else None
        result = switch(before, module, on=state.lower() == "on", direction=way, start_date=day)
        services.save_settings(result.settings)
    choice = result.settings.module(module)
    since = f", from {choice.start_date} on" if choice.start_date else ""
    say(f"{module.value}: {f'on, {WORDS[choice.direction]}{since}' if choice.on else 'off'}.")
    for sentence in result.notes:
        note(sentence)


def _with_posting(
    settings: Settings,
    module: ModuleId,
    post: str | None,
    never: tuple[str, ...],
    credit: tuple[str, ...],
    sent: tuple[str, ...],
) -> Settings:
    """The settings with what was said of invoices worked in; refuses it for any other module."""
    if module is not ModuleId.INVOICES and (post or never or credit or sent):
        raise click.UsageError("--post and the options for statuses are for the Invoices module alone.")
    old = settings.invoices
    invoices = replace(
        old,
        as_draft=old.as_draft if post is None else post == "draft",
        ineligible_statuses=never or old.ineligible_statuses,
        credit_statuses=credit or old.credit_statuses,
        travelling_statuses=sent or old.travelling_statuses,
    )
    return replace(settings, invoices=invoices)


def _refuse_elsewhere(module: ModuleId, options: str) -> None:
    if module is not ModuleId.INVOICES:
        raise click.UsageError(f"{options} are for the Invoices module alone.")
