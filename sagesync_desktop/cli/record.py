"""`record`: one record on both sides, what was agreed, what happened to it, and what holds it back."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from sagesync_desktop.cli.choices import MODULE
from sagesync_desktop.cli.logs import outcome_object, skip_object
from sagesync_desktop.cli.output import moment, print_json, print_table, say
from sagesync_desktop.core.books import SageBooks, VtigerSetup
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.logviews import LoggedOutcome
from sagesync_desktop.core.mapping import agreed, shared
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.specs import tailored
from sagesync_desktop.core.types import MISSING, Link, Missing, ModuleId, Record, Side, Value
from sagesync_desktop.paths import Paths

if TYPE_CHECKING:
    from sagesync_desktop.bootstrap import Home


@click.command()
@click.argument("module", type=MODULE)
@click.argument("record_id", metavar="ID")
@click.option("--demo", is_flag=True, help="Of the practice company.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def record(paths: Paths, module: ModuleId, record_id: str, demo: bool, as_json: bool) -> None:
    """Show one record by its id in Vtiger or in Sage.

    Both sides as last read beside what was last agreed, its history, what holds it back, where to open it.

    \b
    Examples:
      sagesync-desktop record Organizations 11x24
      sagesync-desktop record Invoices 5f2c0c3f8b5e4c07a7d3f0a4e4c3b2a1 --json
    """
    from sagesync_desktop.bootstrap import open_home, practice_paths
    from sagesync_desktop.store.logreader import LogReader

    with open_home(practice_paths(paths) if demo else paths) as home:
        found = _Found(home, module, record_id)
        with LogReader.open(home.paths.database) as reader:
            history = reader.history(module, sage_id=found.ids[Side.SAGE], vtiger_id=found.ids[Side.VTIGER])
    if not found.is_known and not history:
        raise BadSettings(
            f"No record of {module.value} with the id {record_id} was ever read",
            fix="Take the id from `sagesync-desktop log`, or sync first",
        )
    if as_json:
        print_json(_as_object(found, history))
    else:
        _show(found, history)


class _Found:
    """What the local database knows of a record."""

    def __init__(self, home: "Home", module: ModuleId, record_id: str) -> None:
        """Look for the id on both sides."""
        store = home.store
        links = (store.link(module, side, record_id) for side in Side)
        self.module = module
        self.link: Link | None = next((link for link in links if link is not None), None)
        self.ids = {side: self.link.id_on(side) if self.link else record_id for side in Side}
        seen = {side: store.seen(module, side, self.ids[side]) for side in Side}
        self.records = {side: one.record for side, one in seen.items() if one is not None}
        self.skips: tuple[OpenSkip, ...] = tuple(
            skip for skip in store.open_skips(module) if skip.record_id == self.ids[skip.side]
        )
        self.rows = _rows(home, self) if self.records else []

    @property
    def is_known(self) -> bool:
        """Whether either side has ever shown it."""
        return bool(self.records or self.link or self.skips)


Value3 = tuple[str, Value | Missing, Value | Missing, Value | Missing, Value | Missing]
"""Label, in Sage, agreed with Sage, agreed with Vtiger, in Vtiger."""


def _rows(home: "Home", found: _Found) -> list[Value3]:
    """Each mapped field on both sides, through the same mapping that a sync uses."""
    settings = home.settings()
    from sagesync_desktop.modules import BY_ID

    spec = tailored(BY_ID[found.module], settings.module(found.module))
    book = _offline_book(home)
    sides = {side: shared(one, spec, book) for side, one in found.records.items()}
    base = found.link.base if found.link else {}
    return [
        (
            pair.label,
            sides.get(Side.SAGE, {}).get(pair.name, MISSING),
            agreed(base, pair.name).sage,
            agreed(base, pair.name).vtiger,
            sides.get(Side.VTIGER, {}).get(pair.name, MISSING),
        )
        for pair in spec.fields
    ]


def _offline_book(home: "Home") -> Codebook:
    """A codebook of the local database alone: links and mappings, but no rates and no currencies."""
    from sagesync_desktop.countries import countries

    books = SageBooks("", "", "", "", False, None, None, (), (), {}, {})
    setup = VtigerSetup("", "", False, None, "", "", {}, (), {}, False)
    book = Codebook(home.settings(), books, setup, countries())
    for module in ModuleId:
        for sage_id, vtiger_id in home.store.link_ids(module):
            book.join(module, sage_id, vtiger_id)
    return book


def _as_object(found: _Found, history: tuple[LoggedOutcome, ...]) -> dict[str, object]:
    return {
        "module": found.module,
        "sage_id": found.records[Side.SAGE].id if Side.SAGE in found.records else None,
        "vtiger_id": found.records[Side.VTIGER].id if Side.VTIGER in found.records else None,
        "linked": found.link is not None,
        "deleted": {side.value: one.deleted for side, one in found.records.items()},
        "links": {side.value: url for side, url in _addresses(found.records).items()},
        "fields": [
            {
                "field": label,
                "sage": _plain(sage),
                "agreed_sage": _plain(agreed_sage),
                "agreed_vtiger": _plain(agreed_vtiger),
                "vtiger": _plain(vtiger),
            }
            for label, sage, agreed_sage, agreed_vtiger, vtiger in found.rows
        ],
        "open_skips": [skip_object(skip) for skip in found.skips],
        "history": [outcome_object(line) for line in history],
    }


def _addresses(records: Mapping[Side, Record]) -> dict[Side, str]:
    return {side: one.text("web_link") for side, one in records.items() if one.text("web_link")}


def _plain(value: Value | Missing) -> object:
    return None if value is MISSING else value


def _show(found: _Found, history: tuple[LoggedOutcome, ...]) -> None:
    _show_heads(found)
    for skip in found.skips:
        say(f"\nHeld back since {moment(skip.since)}: {skip.because}\nWhat to do: {skip.fix} ({skip.rule})")
    if found.rows:
        say()
        rows = [
            (label, _text(sage), _agreed_text(agreed_sage, agreed_vtiger), _text(vtiger))
            for label, sage, agreed_sage, agreed_vtiger, vtiger in found.rows
        ]
        print_table(["Field", "Sage", "Last agreed", "Vtiger"], rows)
    if history:
        say("\nHistory, newest first")
        print_table(["When", "Run", "To", "Status", "What"], [_history_cells(line) for line in history])


def _show_heads(found: _Found) -> None:
    addresses = _addresses(found.records)
    for side in Side:
        one = found.records.get(side)
        if one is None:
            say(f"{side.title}: not there, as far as was read")
        else:
            state = ", deleted" if one.deleted else ""
            say(f"{side.title}: {one.id}{state}  {addresses.get(side, '')}".rstrip())
    say("The two are linked." if found.link else "Not linked.")


def _history_cells(line: LoggedOutcome) -> tuple[str, ...]:
    one = line.outcome
    changes = "; ".join(
        f"{change.field}: {_text(change.before)} -> {_text(change.after)}" for change in one.changes
    )
    words = one.because or changes
    return moment(line.at), str(line.run), one.target.title, one.status.value.capitalize(), words


def _agreed_text(sage: Value | Missing, vtiger: Value | Missing) -> str:
    if sage == vtiger:
        return _text(sage)
    return " | ".join(_text(value) for value in (sage, vtiger) if value is not MISSING)


def _text(value: Value | Missing) -> str:
    if value is MISSING or value is None:
        return ""
    if isinstance(value, tuple):
        return f"{len(value)} rows" if value and isinstance(value[0], Mapping) else ", ".join(map(str, value))
    return str(value)
