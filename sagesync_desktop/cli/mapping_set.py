"""`mapping set`: one account, tax or field pair; what is not offered is refused with the offer."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from sagesync_desktop.cli.choices import MODULE, stop_on_interrupt
from sagesync_desktop.cli.mapping_statuses import set_status
from sagesync_desktop.cli.output import say
from sagesync_desktop.core.books import NO_TAX, at_zero
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.settings import BlankRule, FieldChoice, Settings
from sagesync_desktop.core.taxsums import tax_sums
from sagesync_desktop.core.types import Direction, ModuleId, Side
from sagesync_desktop.modules.fieldpairs import Pair, pairs_of, with_change, without
from sagesync_desktop.modules.options import BANK
from sagesync_desktop.modules.suggest import (
    PURPOSE_BY_ID,
    account_offer,
    has_banks,
    percent,
    rate_offer,
    taxed,
)
from sagesync_desktop.modules.tables import ModuleTable, module_table
from sagesync_desktop.paths import Paths

if TYPE_CHECKING:
    from sagesync_desktop.core.books import SageBooks, VtigerField, VtigerSetup

NO_TAX_WORD = "none"


@click.group()
def set_mapping() -> None:
    """Set one account, tax, invoice status or field pair."""


set_mapping.add_command(set_status)


@set_mapping.command("account")
@click.argument("purpose", type=click.Choice(list(PURPOSE_BY_ID)))
@click.argument("account")
@click.pass_obj
def set_account(paths: Paths, purpose: str, account: str) -> None:
    """Use ACCOUNT (Sage's id, name or nominal code) for PURPOSE."""
    from sagesync_desktop.app.services import open_services

    with stop_on_interrupt() as stop, open_services(paths, stop=stop) as services:
        books = services.books()
        if purpose == BANK and not has_banks(books):
            raise BadSettings(
                "Sage's bank accounts are only asked for while payments are entered in Sage",
                fix="Switch that on first: `sagesync-desktop options set payments_to_sage on`",
            )
        offer = {one.id: one.name for one in account_offer(PURPOSE_BY_ID[purpose], books)}
        chosen = find(account, offer, "account for this purpose")
        settings = services.settings()
        services.save_settings(replace(settings, mappings=settings.mappings.with_account(purpose, chosen)))
    say(f"{PURPOSE_BY_ID[purpose].title}: {offer[chosen]}.")


@set_mapping.command("tax")
@click.argument("tax")
@click.argument("rate")
@click.pass_obj
def set_tax(paths: Paths, tax: str, rate: str) -> None:
    """Use Sage's RATE (id or name) for Vtiger's TAX.

    TAX is its label or name, such as VAT; "VAT at 0" where it was set to 0 % on a line or an item; none for
    lines without tax.
    """
    from sagesync_desktop.app.services import open_services

    with stop_on_interrupt() as stop, open_services(paths, stop=stop) as services:
        books = services.books()
        taxes = {} if tax == NO_TAX_WORD else vtiger_taxes(services.setup(), books)
        key = (
            NO_TAX
            if tax == NO_TAX_WORD
            else find(tax, taxes, "tax", also=f"{NO_TAX_WORD} (lines without tax)")
        )
        offer = {one.id: f"{one.name} ({percent(one.percentage)} %)" for one in rate_offer(books)}
        chosen = find(rate, offer, "tax rate", plain={one.name: one.id for one in rate_offer(books)})
        settings = services.settings()
        services.save_settings(replace(settings, mappings=settings.mappings.with_tax(key, chosen)))
    say(f"{taxes.get(key, 'Lines without tax')}: {offer[chosen]}.")


def vtiger_taxes(setup: "VtigerSetup", books: "SageBooks") -> dict[str, str]:
    """Every name under which taxes are mapped, with its words: "GST", "GST at 0", "GST + QST" for both."""
    zeros = {at_zero(one.name): f"{one.label} at 0" for one in taxed(setup)}
    sums = {one.key: str(one.label) for one in tax_sums(books, setup)}
    return {one.name: one.label for one in setup.taxes} | zeros | sums


def find(
    wanted: str, offer: dict[str, str], what: str, *, also: str = "", plain: dict[str, str] | None = None
) -> str:
    """The id that `wanted` means: an id, a name, or the code in a name's brackets.

    Raises BadSettings, naming the offer, for none and for several.
    """
    if wanted in offer:
        return wanted
    folded = wanted.casefold()
    found = {id for id, name in offer.items() if folded in (name.casefold(), id.casefold(), *_parts(name))}
    found |= {id for name, id in (plain or {}).items() if name.casefold() == folded}
    if len(found) == 1:
        return found.pop()
    listed = "; ".join([*(f"{name}: {id}" for id, name in offer.items()), *([also] if also else [])])
    many = "several mean" if found else "there is no"
    raise BadSettings(
        f"{wanted}: {many} such {what}", f"The offer is {listed or 'empty'}", "Name one of these"
    )


def _parts(name: str) -> tuple[str, ...]:
    """Name and nominal code of "Sales (4000)", each for itself (Sage, displayed_as of ledger accounts)."""
    match = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", name.casefold())
    return (match[1], match[2]) if match else ()


@set_mapping.command("field")
@click.argument("module", type=MODULE)
@click.argument("name")
@click.option(
    "--direction", type=click.Choice([way.value for way in Direction]), help="Which way it travels."
)
@click.option("--vtiger", default="", help="Vtiger field, by its name or label.")
@click.option("--sage", default="", help="Sage field, as `mapping show` names them.")
@click.option(
    "--blank",
    type=click.Choice([rule.value for rule in BlankRule]),
    help="Whether emptying it empties the other side (clear) or not (keep).",
)
@click.option(
    "--owner",
    type=click.Choice([side.value for side in Side]),
    help="Whose value counts where both sides change it.",
)
@click.option("--reset", is_flag=True, help="Back to the default; a pair of your own is removed.")
@click.pass_obj
def set_field(
    paths: Paths,
    module: ModuleId,
    name: str,
    direction: str | None,
    vtiger: str,
    sage: str,
    blank: str | None,
    owner: str | None,
    reset: bool,
) -> None:
    """Change the field pair NAME of MODULE, or add a pair of your own.

    NAME is a pair's name or label as `mapping show` lists them, or a Vtiger field of your own by its label.

    \b
    Examples:
      sagesync-desktop mapping set field Organizations notes --direction to_sage
      sagesync-desktop mapping set field Organizations "VAT Number" --sage tax_number
      sagesync-desktop mapping set field Products description --owner sage
      sagesync-desktop mapping set field Products cost --direction off
      sagesync-desktop mapping set field Products cost --reset
    """
    from sagesync_desktop.app.services import open_services

    with stop_on_interrupt() as stop, open_services(paths, stop=stop) as services:
        settings = services.settings()
        table = module_table(module, settings.options)
        known = pair_name(table, settings, name)
        setup = services.setup() if not reset and (vtiger or known is None) else None
        if setup is not None:
            vtiger, label = vtiger_field(setup, module, vtiger or name)
        else:
            label = name
        change = FieldChoice(
            known or vtiger,
            vtiger,
            sage_field(table, sage),
            Direction(direction) if direction else None,
            BlankRule(blank) if blank else None,
            Side(owner) if owner else None,
        )
        choice = settings.module(module)
        if not reset:
            pairs = {pair.name: pair for pair in pairs_of(table, choice, ())}
            refuse(pairs.get(change.name), change, label)
        changed = without(choice, change.name) if reset else with_change(table, choice, change)
        services.save_settings(settings.with_module(module, changed))
    say(f"{module.value}, {label}: {'back to the default' if reset else 'set'}.")


def pair_name(table: ModuleTable, settings: Settings, name: str) -> str | None:
    """The shared name of an existing pair, by name or label; None when there is none."""
    named = {row.label.casefold(): row.name for row in table.rows}
    named |= {row.name.casefold(): row.name for row in table.rows}
    named |= {change.name.casefold(): change.name for change in settings.module(table.module).fields}
    return named.get(name.casefold())


def vtiger_field(setup: "VtigerSetup", module: ModuleId, wanted: str) -> tuple[str, str]:
    """Name and label of a Vtiger field, by either; raises BadSettings with the closest ones."""
    fields, folded = setup.fields.get(module, ()), wanted.casefold()
    by_name = [one for one in fields if one.name.casefold() == folded]
    found: list[VtigerField] = by_name or [one for one in fields if one.label.casefold() == folded]
    if len(found) == 1:
        return found[0].name, found[0].label
    if found:
        names = ", ".join(one.name for one in found)
        raise BadSettings(f"Several fields of Vtiger are labelled {wanted}", names, "Name one of these")
    raise BadSettings(
        f"Vtiger's {module.value} have no field {wanted}",
        _closest(wanted, [word for one in fields for word in (one.label, one.name)]),
        "Name a field by its label in Vtiger or by its API name",
    )


def sage_field(table: ModuleTable, wanted: str) -> str:
    """A Sage field by its name; raises BadSettings with the closest ones where Sage has none."""
    if wanted and wanted not in table.sage_fields:
        title = f"Sage's {table.module.value} have no field {wanted}"
        fix = f"Choose one of: {', '.join(table.sage_fields)}"
        raise BadSettings(title, _closest(wanted, table.sage_fields), fix)
    return wanted


def refuse(pair: Pair | None, change: FieldChoice, label: str) -> None:
    """Raise BadSettings for what cannot be done with a pair; None is one of the user's own that is new."""
    if pair is None or pair.is_own:
        if not (change.sage or (pair and pair.sage)):
            raise BadSettings(f"{label} has no Sage field yet", fix="Name one with --sage")
    elif pair.locked:
        raise BadSettings(f"{label} cannot be changed", pair.locked)
    elif not pair.is_movable and (change.vtiger or change.sage):
        why = "its value is translated on the way between the two fields that it has"
        raise BadSettings(f"{label} cannot be moved", why, "Switch it off and add a pair of your own instead")


def _closest(wanted: str, words: Iterable[str]) -> str:
    near = difflib.get_close_matches(wanted, list(words), n=3, cutoff=0.5)
    return f"Close to it: {', '.join(near)}" if near else ""
