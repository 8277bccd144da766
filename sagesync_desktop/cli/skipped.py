"""`skipped`: the records that are held back, each with what the program can do about it."""

from typing import TYPE_CHECKING

import click

from sagesync_desktop.app.desk import DeskFilter, DeskRecord, OfferedCure
from sagesync_desktop.cli.choices import MODULE
from sagesync_desktop.cli.output import print_json, print_table, say
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.cures import Choice, Totals
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.core.words import as_text
from sagesync_desktop.paths import Paths

if TYPE_CHECKING:
    from sagesync_desktop.app.services import Services

TITLES = {
    Group.NEEDS_YOU: "Needs you",
    Group.WAITING: "Waiting: they follow by themselves when what they wait for is cured",
    Group.INFORMATION: "For information: nothing to do",
}


@click.command()
@click.option("--module", type=MODULE, help="Only this module.")
@click.option("--rule", default="", help="Only what this rule holds back.")
@click.option("--demo", is_flag=True, help="Of the practice company.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def skipped(paths: Paths, module: ModuleId | None, rule: str, demo: bool, as_json: bool) -> None:
    """List the records that are held back, and what can be done about each.

    Nothing is asked of the servers: it is what the last sync left. With `--json` each cure says what it
    needs, what it suggests, and what it would write; `cure` carries one out.

    \b
    Examples:
      sagesync-desktop skipped
      sagesync-desktop skipped --rule item.no_description
      sagesync-desktop skipped --module Invoices --json
    """
    _refuse_unknown(rule)
    with opened(paths, demo) as services:
        records = services.desk_records(DeskFilter(module=module, rule=rule))
    if as_json:
        print_json({"skipped": [record_object(one) for one in records]})
    elif not records:
        say("Nothing is held back.")
    else:
        _show(records)


def opened(paths: Paths, demo: bool) -> "Services":
    """The services of a home, or of the practice company's without its servers."""
    from sagesync_desktop.app.services import open_services

    return open_services(paths.practice if demo else paths)


def _refuse_unknown(rule: str) -> None:
    from sagesync_desktop.cli.syncing import known_rules

    if rule and rule not in known_rules():
        raise BadSettings(
            f"There is no rule {rule}",
            fix="The rules are named in `sagesync-desktop skipped`, and in the README",
        )


# -- for programs


def record_object(record: DeskRecord) -> dict[str, object]:
    """A held record as plain values."""
    return {
        "module": record.ref.module,
        "side": record.ref.side,
        "id": record.ref.id,
        "title": record.title,
        "rule": record.rule,
        "because": record.because,
        "fix": record.fix,
        "group": record.group,
        "waits_for": record.waits_for.id if record.waits_for else None,
        "customer": record.customer,
        "date": record.dated,
        "amount": record.amount,
        "currency": record.currency,
        "since": record.since,
        "cures": [cure_object(one) for one in record.cures],
    }


def cure_object(cure: OfferedCure) -> dict[str, object]:
    """What a cure needs and would do, as plain values; the totals are what the document comes to."""
    return {
        "id": cure.id,
        "label": cure.label,
        "needs": ["value"] if cure.need else [],
        "suggestion": (cure.need.suggestion or None) if cure.need else None,
        "choices": [_choice_object(one) for one in cure.need.choices] if cure.need else [],
        **work_object(cure),
        "kind": _kind(cure),
        "elsewhere": cure.elsewhere,
    }


def _choice_object(one: Choice) -> dict[str, object]:
    """An answer; of a record that it could be, with what the two fill differently and whose value stands."""
    differing = [
        {
            "field": other.field,
            "label": other.label,
            "vtiger": other.vtiger,
            "sage": other.sage,
            "stands": other.stands,
        }
        for other in one.differing
    ]
    return {"id": one.id, "label": one.label, **({"differing": differing} if differing else {})}


def _kind(cure: OfferedCure) -> str:
    """Whether the program does something about the cause itself."""
    return "own" if cure.is_own else "aside" if cure.aside else "elsewhere"


def work_object(cure: OfferedCure) -> dict[str, object]:
    """What a cure would write."""
    return {
        "writes": [
            {
                "side": one.side,
                "field": one.field,
                "before": as_text(one.before),
                "after": as_text(one.after),
            }
            for one in cure.writes
        ],
        "total_before": _gross(cure.before),
        "total_after": _gross(cure.after),
        "warning": cure.warning,
    }


def _gross(totals: Totals | None) -> object:
    return totals.gross if totals else None


# -- for people


def _show(records: tuple[DeskRecord, ...]) -> None:
    for group, title in TITLES.items():
        of_group = [one for one in records if one.group is group]
        if of_group:
            say(f"{title} ({len(of_group)})")
            print_table(
                ["Module", "Record", "Amount", "Reason", "Cures"],
                [_cells(one) for one in of_group],
                right=["Amount"],
            )
            say()
    say("To carry one out: sagesync-desktop cure MODULE ID CURE")


def _cells(one: DeskRecord) -> tuple[str, ...]:
    amount = f"{one.amount} {one.currency}".strip() if one.amount is not None else ""
    cures = ", ".join(cure.id for cure in one.cures if not cure.elsewhere)
    record = f"{one.title} ({one.ref.side.title} {one.ref.id})"
    return one.ref.module.value, record, amount, heard(one.because), cures
