"""Copies of the database: made while it is in use, checked before they count, and put back after a check."""

import os
import shutil
from datetime import date
from itertools import count
from pathlib import Path
from typing import NoReturn

from sagesync_desktop.core.errors import StoreCorrupt, StoreError, StoreTooNew
from sagesync_desktop.store.address import Place
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.faults import corrupt, translated
from sagesync_desktop.store.files import make_private_file, make_private_folder
from sagesync_desktop.store.identity import check_identity

_COMPANIONS = ("-wal", "-shm")
"""A database in WAL mode is up to three files, which only make sense together."""

DAILY_KEPT = 7
"""Daily copies that stay; those made before a new layout, by a person, or by a restoring stay for good."""


def copy_to(connection: Connection, target: Path) -> None:
    """Write a complete copy to `target`, replacing it; the name appears only when the copy is found sound.

    Raises StoreCorrupt where it shows that the database is damaged: a bad copy never replaces a good one.
    """
    database = _file_of(connection)
    if target.resolve() == database.resolve():
        raise StoreError(
            "A backup cannot replace the database itself", str(target), "Choose another file name"
        )
    unfinished = _make_unfinished(target)
    try:
        with Connection(unfinished) as copy, translated(target):
            connection.peewee.connection().backup(copy.peewee.connection())
            _check_soundness(copy, database)
        with translated(target):
            unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def _file_of(connection: Connection) -> Path:
    return connection.dialect.file or _no_file(connection.dialect.place)


def _no_file(place: str) -> NoReturn:
    raise StoreError(
        "This database is on a server, which keeps its own copies",
        place,
        "Copy it and put it back with the server's own programs, `pg_dump` and `pg_restore`",
    )


def copy_aside(connection: Connection, folder: Path, label: str) -> Path:
    """Copy into `folder` under a name that is not taken, such as "sagesync-layout-1.db"."""
    target = _free_name(folder, _file_of(connection), label)
    copy_to(connection, target)
    return target


def daily_copy(connection: Connection, folder: Path, day: date) -> Path | None:
    """Make the day's copy, the first time that day, and let the oldest daily ones go; returns the new file.

    None where it was there, or the database is on a server, which has copies of its own.
    Its check is also the look over the whole file that a start does not take the time for.
    """
    database = connection.dialect.file
    if database is None:
        return None
    name = f"{database.stem}-daily-{{}}{database.suffix}"
    target = folder / name.format(day.isoformat())
    if target.exists():
        return None
    copy_to(connection, target)
    others = [one for one in sorted(folder.glob(name.format("????-??-??"))) if one != target]
    with translated(folder):
        for old in others[: max(0, len(others) - DAILY_KEPT + 1)]:
            old.unlink(missing_ok=True)
    return target


def kept_copies(database: Place, folder: Path) -> list[Path]:
    """All copies of a database in `folder`, and those that a restoring replaced beside it, newest first."""
    if not isinstance(database, Path):
        return []
    with translated(folder):
        found = [*folder.glob(f"{database.stem}-*{database.suffix}")]
        found += database.parent.glob(f"{database.stem}-replaced*{database.suffix}")
        return sorted(set(found), key=lambda one: one.stat().st_mtime, reverse=True)


def restore_copy(place: Place, copy: Path, newest: int) -> Path | None:
    """Put a copy, checked first, in a database file's place; `newest` is the highest layout we can read.

    Every connection must be closed before (StoreBusy otherwise). Returns where the replaced file is kept now;
    None when there was none.
    """
    database = place if isinstance(place, Path) else _no_file(str(place))
    incoming = _make_unfinished(database)
    try:
        with translated(copy):
            shutil.copyfile(copy, incoming)
        _check_copy(incoming, copy, newest)
        _claim(database)
        with translated(database):
            kept = set_aside(database)
            incoming.replace(database)
    finally:
        incoming.unlink(missing_ok=True)
    return kept


def _make_unfinished(target: Path) -> Path:
    unfinished = target.with_name(f"{target.name}.part")
    with translated(target):
        make_private_folder(target.parent)
        unfinished.unlink(missing_ok=True)
        make_private_file(unfinished)
    return unfinished


def _check_copy(incoming: Path, copy: Path, newest: int) -> None:
    """Look at our own duplicate, because merely opening a WAL database writes files beside it."""
    try:
        with Connection(incoming) as connection:
            if check_identity(connection, newest) == 0:
                raise corrupt(incoming, "it is empty")
            connection.check("integrity_check")
    except (StoreCorrupt, StoreTooNew) as error:
        finding = error.explanation.removeprefix(f"{incoming}").removeprefix(":").strip()
        raise type(error)(
            _UNUSABLE[type(error)], f"{copy}: {finding or 'it is damaged, or no database'}", _ANOTHER_COPY
        ) from error
    with translated(incoming), incoming.open("rb+") as file:
        os.fsync(file.fileno())


_UNUSABLE: dict[type[StoreError], str] = {
    StoreCorrupt: "This file is no usable copy of SageSync's database; nothing was replaced",
    StoreTooNew: "A newer version of SageSync made this copy; nothing was replaced",
}
_ANOTHER_COPY = "Choose another copy; `sagesync-desktop backup --list` names those that are kept"


def _check_soundness(copy: Connection, database: Path) -> None:
    """The copy is looked over instead of the database, so that nobody has to wait meanwhile."""
    with translated(database):
        finding = copy.dialect.finding("quick_check")
    if finding:
        raise corrupt(database, finding)


def _claim(database: Path) -> None:
    """Raise StoreBusy while anybody else is connected: only the last connection may leave WAL mode."""
    if not database.exists():
        return
    try:
        with Connection(database, timeout=0) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except StoreCorrupt:
        # A damaged file is the very reason to restore a copy; it has nothing that could be claimed.
        return


def set_aside(database: Path) -> Path | None:
    """Move a closed database out of the way; returns where it is kept now, None when there was none."""
    if not database.exists():
        return None
    kept = _free_name(database.parent, database, "replaced")
    # The log goes first: a log left beside the new file would be played into it.
    for suffix in _COMPANIONS:
        companion = database.with_name(database.name + suffix)
        if companion.exists():
            companion.rename(kept.with_name(kept.name + suffix))
    database.rename(kept)
    return kept


def _free_name(folder: Path, database: Path, label: str) -> Path:
    names = (f"{database.stem}-{label}{'' if n == 1 else f'-{n}'}{database.suffix}" for n in count(1))
    return next(folder / name for name in names if not (folder / name).exists())
