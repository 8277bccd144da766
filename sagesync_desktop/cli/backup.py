"""`backup` and `restore`: the local database as a file, to keep and to put back."""

from datetime import UTC, datetime
from pathlib import Path

import click

from sagesync_desktop.app.files import copies
from sagesync_desktop.app.files import restore as put_back
from sagesync_desktop.cli.output import moment, print_json, print_table, say, utc
from sagesync_desktop.paths import Paths


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), required=False)
@click.option("--list", "lists", is_flag=True, help="Make none; list the copies that are kept.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def backup(paths: Paths, file: Path | None, lists: bool, as_json: bool) -> None:
    """Copy the local database (links, sync log, settings; no passwords, no keys) to FILE.

    Without FILE the copy goes into the folder of backups, where the program puts its own: one before the
    first sync of a day, of which seven stay, and one before each new layout. The program may be open.

    \b
    Examples:
      sagesync-desktop backup                         into the folder of backups
      sagesync-desktop backup /media/stick/acme.db    to a place of your own
      sagesync-desktop backup --list                  what there is to restore
    """
    from sagesync_desktop.app.services import open_services

    if lists:
        _list(paths, as_json)
        return
    with open_services(paths) as services:
        made = services.back_up(file)
    if as_json:
        print_json(_described(made))
    else:
        say(f"The database was copied to {made}; it holds no passwords and no keys.")


def _list(paths: Paths, as_json: bool) -> None:
    """Without opening the database, which may be the very thing that is broken."""
    kept = copies(paths)
    if as_json:
        print_json({"copies": [_described(one) for one in kept]})
    elif paths.server is not None and not kept:
        say("The database is on a server: copies are made and put back there, with pg_dump and pg_restore.")
    elif not kept:
        say(f"There are no copies yet in {paths.backups}.")
    else:
        rows = [[moment(_made_at(one)), f"{one.stat().st_size / 1e6:.1f} MB", str(one)] for one in kept]
        print_table(["Made", "Size", "File"], rows, right=["Size"])
        say("\nPut one back: sagesync-desktop restore FILE")


def _described(file: Path) -> dict[str, object]:
    return {"file": str(file), "made_at": utc(_made_at(file)), "bytes": file.stat().st_size}


def _made_at(file: Path) -> datetime:
    return datetime.fromtimestamp(file.stat().st_mtime, UTC)


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def restore(paths: Paths, file: Path, as_json: bool) -> None:
    """Put a copy of the local database in its place, after checking all of it.

    FILE is a copy that `backup` or the program itself made; a bare name is looked for in the folder of
    backups too. Close the window first. The file that is replaced is kept, and its new name is told. The
    next sync reads what has changed since the copy was made; nothing is made twice and nothing is deleted.

    \b
    Exit codes: 0 restored; 1 the program is open or a sync is running; 3 the copy cannot be used.
    """
    paths.create()
    copy = file if file.exists() or file.name != str(file) else paths.backups / file
    kept = put_back(paths, copy)
    if as_json:
        print_json({"restored": str(copy), "replaced": str(kept) if kept else None})
        return
    say(f"The database was restored from {copy}.")
    if kept is not None:
        say(f"The one that it replaces is kept as {kept}.")
    say("The next sync reads what has changed since then.")
