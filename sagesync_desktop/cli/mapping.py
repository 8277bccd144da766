"""`mapping`: accounts, taxes and field pairs of the two systems beside each other."""

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from sagesync_desktop.cli.choices import stop_on_interrupt
from sagesync_desktop.cli.mapping_set import set_mapping
from sagesync_desktop.cli.mapping_statuses import UNCHANGED, status_rows
from sagesync_desktop.cli.output import note, print_json, print_table, say
from sagesync_desktop.cli.switching import WORDS
from sagesync_desktop.core.books import NO_TAX, at_zero
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.taxsums import tax_sums
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.fieldpairs import all_pairs
from sagesync_desktop.modules.suggest import Suggestion, percent, purposes_for, set_by_hand, taxed
from sagesync_desktop.paths import Paths

if TYPE_CHECKING:
    from sagesync_desktop.app.services import Services
    from sagesync_desktop.core.books import SageBooks, VtigerSetup
    from sagesync_desktop.core.specs import FieldMap

NO_TAX_WORDS = "Lines without tax"


@click.group(invoke_without_command=True)
@click.pass_context
def mapping(ctx: click.Context) -> None:
    """Show, set or suggest which account, tax and field belongs to which.

    \b
    Examples:
      sagesync-desktop mapping suggest               see what fits, with reasons
      sagesync-desktop mapping suggest --accept      take it over
      sagesync-desktop mapping set account product_sales 4000
      sagesync-desktop mapping set tax VAT GB_STANDARD
      sagesync-desktop mapping set field Organizations "VAT Number" --sage tax_number
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(show)


mapping.add_command(set_mapping, "set")


# -- show


@mapping.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def show(paths: Paths, as_json: bool = False) -> None:
    """Show accounts, taxes and field pairs as they are now."""
    from sagesync_desktop.app.services import open_services

    with stop_on_interrupt() as stop, open_services(paths, stop=stop) as services:
        settings = services.settings()
        books, setup = _asked(services)
    if as_json:
        print_json(_as_object(settings, books, setup))
        return
    _show_pairs("Accounts", _account_rows(settings, books))
    _show_pairs("Taxes", _tax_rows(settings, books, setup))
    say("\nInvoice statuses")
    told = [[word, here or UNCHANGED, default or UNCHANGED] for word, here, default in status_rows(settings)]
    print_table(["In Sage", "In Vtiger", "By default"], told)
    for module in ModuleId:
        say(f"\n{module.value}")
        print_table(
            [
                "Row",
                "Name",
                "Label",
                "Vtiger field",
                "Sage field",
                "Direction",
                "Required by",
                "When emptied",
                "When both change it",
            ],
            [
                _field_cells(pair, setup, module)
                for pair in all_pairs(BY_ID[module], settings.module(module), settings.options)
            ],
            right=["Row"],
        )


def _asked(services: "Services") -> "tuple[SageBooks | None, VtigerSetup | None]":
    """What both systems offer, as far as they can be reached; the ids alone are shown without."""
    books, setup = None, None
    try:
        books = services.books()
        setup = services.setup()
    except SageSyncError as error:
        note(f"Names cannot be shown: {error}")
    return books, setup


def _show_pairs(title: str, rows: list[list[str]]) -> None:
    say(f"\n{title}")
    print_table(["For", "Name", "In Sage", "Sage id"], rows)


def _account_rows(settings: Settings, books: "SageBooks | None") -> list[list[str]]:
    names = {account.id: account.name for account in books.ledger_accounts} if books else {}
    chosen = settings.mappings.accounts
    return [
        [one.title, one.id, *_target(chosen.get(one.id, ""), names, books)] for one in purposes_for(settings)
    ]


def _tax_rows(settings: Settings, books: "SageBooks | None", setup: "VtigerSetup | None") -> list[list[str]]:
    names = {rate.id: f"{rate.called} ({rate.percentage} %)" for rate in books.tax_rates} if books else {}
    labels = {NO_TAX: NO_TAX_WORDS}
    if setup:
        labels |= {tax.name: f"{tax.label} ({tax.percentage} %)" for tax in setup.taxes}
        labels |= {at_zero(tax.name): f"{tax.label} at 0 %" for tax in taxed(setup)}
    if setup and books:
        sums = tax_sums(books, setup)
        labels |= {one.key: f"{one.label} ({percent(one.percentage)} %)" for one in sums}
    chosen = settings.mappings.taxes
    if setup:
        labels |= {
            key: f"{name} at {percent(rate)} %" for key, name, rate in set_by_hand(setup, chosen, labels)
        }
    keys = [*labels, *(name for name in chosen if name not in labels)]
    return [
        [labels.get(key, key), key or "none", *_target(chosen.get(key, ""), names, books)] for key in keys
    ]


def _target(target: str, names: dict[str, str], books: "SageBooks | None") -> list[str]:
    if not target:
        return ["not mapped", ""]
    return [names.get(target, "is not offered by Sage any more" if books else ""), target]


def _field_cells(pair: "FieldMap", setup: "VtigerSetup | None", module: ModuleId) -> list[str]:
    own = pair.row == 0
    label = pair.label
    if own and setup:
        label = next((one.label for one in setup.fields.get(module, ()) if one.name == pair.vtiger), label)
    required = " and ".join(sorted(side.title for side in pair.required_by))
    way = f"not synced: {pair.locked}" if pair.locked else WORDS[pair.direction]
    return [
        "own" if own else str(pair.row),
        pair.name,
        label,
        pair.vtiger,
        pair.sage,
        way,
        required,
        "kept over there" if pair.blank.value == "keep" else "emptied over there",
        f"{pair.owner.title}'s counts" if pair.owner else "you are asked",
    ]


def _as_object(
    settings: Settings, books: "SageBooks | None", setup: "VtigerSetup | None"
) -> dict[str, object]:
    def listed(rows: list[list[str]]) -> list[dict[str, str]]:
        return [dict(zip(("title", "key", "name", "id"), row, strict=True)) for row in rows]

    columns = ("row", "name", "label", "vtiger", "sage", "direction", "required_by", "blank", "owner")
    fields = {}
    for module in ModuleId:
        fields[module.value] = [
            {
                **dict(zip(columns, _field_cells(pair, setup, module), strict=True)),
                "row": pair.row,
                "direction": "off" if pair.locked else pair.direction.value,
                "required_by": sorted(side.value for side in pair.required_by),
                "blank": pair.blank.value,
                "owner": pair.owner,
                "locked": pair.locked,
            }
            for pair in all_pairs(BY_ID[module], settings.module(module), settings.options)
        ]
    return {
        "accounts": listed(_account_rows(settings, books)),
        "taxes": listed(_tax_rows(settings, books, setup)),
        "fields": fields,
        "statuses": [
            dict(zip(("standing", "vtiger", "default"), row, strict=True)) for row in status_rows(settings)
        ],
    }


# -- suggest


@mapping.command("suggest")
@click.option("--accept", is_flag=True, help="Save what is proposed; without it nothing is saved.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def suggest_mapping(paths: Paths, accept: bool, as_json: bool) -> None:
    """Propose accounts and taxes for what is not mapped yet, each with its reason.

    Accounts come from Sage's own defaults, taxes from rates of exactly the same percentage and kind. What is
    doubtful is left to you, and what you have mapped stays.
    """
    from sagesync_desktop.app.services import open_services
    from sagesync_desktop.modules.needs import missing_mappings

    with stop_on_interrupt() as stop, open_services(paths, stop=stop) as services:
        settings, found = services.settings(), services.offer().suggestions
        accepted = replace(settings, mappings=found.added_to(settings.mappings))
        if accept:
            services.save_settings(accepted)
    missing = missing_mappings(accepted if accept else settings)
    if as_json:
        entries = [_suggestion_object(one) for one in found.all]
        print_json({"suggestions": entries, "accepted": accept, "missing": list(missing)})
        return
    _show_suggestions(found.all)
    if found.all:
        say("\nThe proposals were saved." if accept else "\nNothing was saved; take them over with --accept.")
    say(_what_is_missing(missing, any(settings.module(module).on for module in ModuleId)))


def _what_is_missing(missing: tuple[str, ...], is_any_on: bool) -> str:
    if not is_any_on:
        return (
            "No module is on, so a sync would do nothing: "
            "switch one on, such as `sagesync-desktop modules set Organizations on`."
        )
    return f"Still missing: {', '.join(missing)}." if missing else "Nothing that a sync needs is missing."


def _suggestion_object(one: Suggestion) -> dict[str, object]:
    return {
        "kind": one.kind,
        "key": one.key or "none",
        "title": one.title,
        "id": one.id or None,
        "name": one.name,
        "reason": one.reason,
    }


def _show_suggestions(found: tuple[Suggestion, ...]) -> None:
    if not found:
        say("Everything is mapped; there is nothing to propose.")
        return
    rows = [[one.title, one.name or "no proposal", one.id, one.reason] for one in found]
    print_table(["For", "Proposal", "Sage id", "Why"], rows)
