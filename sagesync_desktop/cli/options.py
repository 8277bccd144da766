"""`options`: the ways beyond the usual, each with its switch; on shows first what it would move."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from threading import Event
from typing import TYPE_CHECKING

import click

from sagesync_desktop.app.files import open_log
from sagesync_desktop.cli.choices import WAY, stop_on_interrupt
from sagesync_desktop.cli.mapping_set import find
from sagesync_desktop.cli.output import note, print_json, print_table, say
from sagesync_desktop.cli.progress import progress
from sagesync_desktop.cli.syncing import landing_line, landing_object
from sagesync_desktop.cli.voice import heard
from sagesync_desktop.core.errors import BadSettings, Cancelled, SageSyncError
from sagesync_desktop.core.sentence import paragraph, term
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, RecordId, Side
from sagesync_desktop.modules import options as beyond
from sagesync_desktop.modules.options import Way
from sagesync_desktop.modules.suggest import PURPOSE_BY_ID, account_offer
from sagesync_desktop.paths import Paths

if TYPE_CHECKING:
    from sagesync_desktop.app.options import Moves
    from sagesync_desktop.app.services import Services


@dataclass(frozen=True, slots=True)
class Looked:
    """What a preview found, or why there is none."""

    moves: "Moves | None"
    because: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was named with the switch; "" for what was not."""

    account: str = ""
    standin: RecordId = ""


@click.group(invoke_without_command=True)
@click.option("--demo", is_flag=True, help="Of the practice company.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def options(ctx: click.Context, demo: bool, as_json: bool) -> None:
    """Show or switch the ways beyond the usual, each of which is off at first.

    \b
    Examples:
      sagesync-desktop options
      sagesync-desktop options set overall_discount on
      sagesync-desktop options set overall_discount off
      sagesync-desktop options set adjustment_line on --account 4900
      sagesync-desktop options set standin_customer on --customer "Cash sales"
    """
    if ctx.invoked_subcommand is not None:
        return
    from sagesync_desktop.app.services import open_services

    paths: Paths = ctx.obj
    with open_services(paths.practice if demo else paths) as services:
        chosen = services.settings().options
    if as_json:
        print_json(
            {
                way.option.value: {"on": way.option in chosen, "title": way.title, "about": way.about}
                for way in beyond.WAYS
            }
        )
        return
    rows = [
        [way.option.value, "on" if way.option in chosen else "off", heard(term(way.about))]
        for way in beyond.WAYS
    ]
    print_table(["Option", "Switch", "What it does"], rows)


@options.command("set")
@click.argument("way", type=WAY)
@click.argument("state", type=click.Choice(["on", "off"], case_sensitive=False))
@click.option("--account", help="Of one that books to an account: Sage's id, name or nominal code for it.")
@click.option("--customer", help="Of standin_customer: Sage's id or name of the customer.")
@click.option("--service", help="Of free_text_lines: Vtiger's id or name of the service.")
@click.option("--demo", is_flag=True, help="In the practice company.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def set_option(
    paths: Paths,
    way: Way,
    state: str,
    account: str | None,
    customer: str | None,
    service: str | None,
    demo: bool,
    as_json: bool,
) -> None:
    """Switch the option NAME on or off.

    Switching on shows first, by a preview, what the next sync would write with it; nothing is written before
    that sync. Switching off changes nothing that was done. Ctrl+C during the preview leaves it off.
    """
    from sagesync_desktop.app.services import open_services

    on, looked = state.casefold() == "on", None
    if account is not None and not (on and way.account):
        raise click.UsageError("--account is for switching on an option that books to an account.")
    named = _named_standin(way, {"customer": customer, "service": service}, on=on)
    with (
        stop_on_interrupt("Stopping; the option stays as it is ...") as stop,
        open_services(paths, is_demo=demo, stop=stop) as services,
    ):
        chosen = Chosen(_account(services, way, account), _standin(services, way, named))
        asked = _with(services.settings(), way, chosen, on=on)
        if on and way.option not in services.settings().options:
            looked = _look(services, asked, way, stop, paths.practice if demo else paths)
        settings = services.save_settings(_with(services.settings(), way, chosen, on=on))
    if on and way.lacks_account(settings):
        note(f"Choose its account too: sagesync-desktop options set {way.option.value} on --account NAME")
    if on and way.standin is not None and way.lacks_standin(settings):
        word = way.standin.word
        note(f"Choose its {word} too: sagesync-desktop options set {way.option.value} on --{word} NAME")
    if as_json:
        print_json(_as_object(way, on, looked))
    else:
        _show(way, on, looked)


def _account(services: "Services", way: Way, named: str | None) -> str:
    """Sage's id of the account that was named; raises BadSettings, with the offer, for one there is not."""
    if named is None:
        return ""
    books = services.books(services.settings().with_option(way.option, on=True))
    offer = {one.id: one.name for one in account_offer(PURPOSE_BY_ID[way.account], books)}
    return find(named, offer, "account for this purpose")


def _named_standin(way: Way, given: Mapping[str, str | None], *, on: bool) -> str | None:
    """What was named of the record that the way needs; a usage error for what it does not need."""
    word = way.standin.word if way.standin is not None and on else ""
    for other, named in given.items():
        if named is not None and other != word:
            raise click.UsageError(f"--{other} is for switching on an option that needs a {other}.")
    return given.get(word)


def _standin(services: "Services", way: Way, named: str | None) -> RecordId:
    """Its id; raises BadSettings, with what was found, for none of that name and for several."""
    if named is None or way.standin is None:
        return ""
    found = services.pick(way.standin.module, way.standin.side, named)
    if not found:
        raise BadSettings(
            f"{named}: there is no such {way.standin.word} among the records that were read so far",
            fix="Name one as it is called there; what is new is read by the next sync or preview",
        )
    return find(named, {one.id: one.title for one in found}, way.standin.word)


def _with(settings: Settings, way: Way, chosen: Chosen, *, on: bool) -> Settings:
    switched = settings.with_option(way.option, on=on)
    if chosen.account:
        switched = replace(switched, mappings=switched.mappings.with_account(way.account, chosen.account))
    if chosen.standin and way.standin is not None:
        switched = way.standin.choose(switched, chosen.standin)
    return switched


def _look(services: "Services", settings: Settings, way: Way, stop: Event, paths: Paths) -> Looked:
    """A preview with the way on; raises Cancelled where she stopped it."""
    from sagesync_desktop.app.options import look, moves

    try:
        with progress() as report:
            done = services.sync(look(settings, way.option), report, stop.is_set)
    except Cancelled:
        raise
    except SageSyncError as error:
        return Looked(None, paragraph(error.title, error.explanation, error.fix))
    if isinstance(done.error, Cancelled):
        raise done.error
    if done.error is not None:
        return Looked(None, paragraph(done.error.title, done.error.explanation, done.error.fix))
    with closing(open_log(paths)) as reader:
        return Looked(moves(reader, done))


def _as_object(way: Way, on: bool, looked: Looked | None) -> dict[str, object]:
    told: dict[str, object] = {"name": way.option.value, "on": on}
    if looked is None:
        return told
    return {**told, "moves": _moves(looked.moves) if looked.moves else None, "because": looked.because}


def _moves(found: "Moves") -> dict[str, object]:
    """The same shape as `sync --preview --json` has: module -> way -> created and updated."""
    from sagesync_desktop.app.options import WRITTEN

    return {
        "run": found.run,
        "modules": {
            module.value: {
                f"to_{side.value}": {
                    status.value: found.counts.get((module, side, status), 0) for status in WRITTEN
                }
                for side in Side
            }
            for module in ModuleId
            if any(one is module for one, _, _ in found.counts)
        },
        "released": found.released,
        "lands_in_sage": [landing_object(one) for one in found.lands],
    }


def _show(way: Way, on: bool, looked: Looked | None) -> None:
    if looked is not None and looked.moves is not None:
        _show_moves(looked.moves)
    elif looked is not None:
        note(f"What it would move cannot be shown now. {heard(looked.because)}")
    say(f"{way.option.value}: {'on' if on else 'off'}.")
    if on:
        say(heard(term(way.about)))
    else:
        say("What was done while it was on stays as it is.")


def _show_moves(found: "Moves") -> None:
    if not found.counts:
        say("With it on the next sync would write nothing.\n")
        return
    say(f"With it on the next sync would write (preview {found.run}):")
    for (module, side, status), count in found.counts.items():
        say(f"  {module.value} to {side.title}: {count} {status.value}")
    if found.released:
        say(f"  of these, held back today: {found.released}")
    for one in found.lands:
        say(landing_line(one))
    say()
