"""Copies of the database: made while it is in use, and put back only after they were checked."""

import os
import shutil
from itertools import count
from pathlib import Path

from sagesync_desktop.core.errors import StoreCorrupt, StoreError
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.faults import corrupt, translated
from sagesync_desktop.store.files import make_private_file, make_private_folder
from sagesync_desktop.store.identity import check_identity

_COMPANIONS = ("-wal", "-shm")
"""A database in WAL mode is up to three files, which only make sense together."""


def copy_to(connection: Connection, target: Path) -> None:
    """Write a complete copy to `target`, replacing it; the name appears only when the copy is whole."""
    if target.resolve() == connection.path.resolve():
        raise StoreError(
            "A backup cannot replace the database itself", str(target), "Choose another file name"
        )
    unfinished = _make_unfinished(target)
    try:
        with Connection(unfinished) as copy, translated(target):
            connection.peewee.connection().backup(copy.peewee.connection())
        with translated(target):
            unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)


def copy_aside(connection: Connection, folder: Path, label: str) -> Path:
    """Copy into `folder` under a name that is not taken, such as "sagesync-layout-1.db"."""
    target = _free_name(folder, connection.path, label)
    copy_to(connection, target)
    return target


def restore_copy(database: Path, copy: Path, newest: int) -> Path | None:
    """Put a copy, checked first, in the database's place; `newest` is the highest layout we can read.

    Every connection must be closed before (StoreBusy otherwise). Returns where the replaced file is kept now;
    None when there was none.
    """
    incoming = _make_unfinished(database)
    try:
        with translated(copy):
            shutil.copyfile(copy, incoming)
        _check_copy(incoming, copy, newest)
        _claim(database)
        with translated(database):
            kept = _move_away(database)
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
    with Connection(incoming) as connection:
        connection.check("integrity_check")
        if check_identity(connection, newest) == 0:
            raise corrupt(copy, "this copy is empty")
    with translated(incoming), incoming.open("rb+") as file:
        os.fsync(file.fileno())


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


def _move_away(database: Path) -> Path | None:
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
