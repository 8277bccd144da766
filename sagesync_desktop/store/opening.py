"""Opening the database file: private, migrated, and looked over after an unclean end."""

import secrets
from pathlib import Path

from sagesync_desktop.core.errors import StoreUnreadable
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.faults import translated
from sagesync_desktop.store.files import make_private_file, make_private_folder
from sagesync_desktop.store.identity import check_identity
from sagesync_desktop.store.migrations import NEWEST_LAYOUT, migrate


def open_writer(path: Path, backups: Path | None = None) -> Connection:
    """A writing connection; makes the file or brings it to the newest layout, after a copy in `backups`."""
    with translated(path):
        make_private_folder(path.parent)
        make_private_file(path)
    connection = Connection(path)
    try:
        check_identity(connection, NEWEST_LAYOUT)  # before WAL, which would write into a stranger's file
        connection.use_wal()
        migrate(connection, backups or path.parent / "backups")
    except BaseException:
        connection.close()
        raise
    return connection


def open_reader(path: Path) -> Connection:
    """A connection that cannot write, to a database that a writer has made before."""
    if not path.exists():
        raise StoreUnreadable("There is no local database yet", str(path), "Start SageSync once to make it")
    connection = Connection(path, read_only=True)
    try:
        _check_layout(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_layout(connection: Connection) -> None:
    if check_identity(connection, NEWEST_LAYOUT) < NEWEST_LAYOUT:
        fix = "Start SageSync once to bring it up to date"
        raise StoreUnreadable("The local database has an older layout", str(connection.path), fix)


def mark_opened(connection: Connection) -> str:
    """Note that the database is in use, after a quick_check if the last user never took the note away.

    quick_check reads the whole file, so a large one must not pay for it on every start.
    """
    if connection.value("SELECT count(*) FROM opened"):
        connection.check("quick_check")
    token = secrets.token_hex(8)
    with connection.transaction():
        connection.execute("DELETE FROM opened")
        connection.execute("INSERT INTO opened (token) VALUES (?)", (token,))
    return token


def mark_closed(connection: Connection, token: str) -> None:
    """Take the note of `mark_opened` away: a clean end."""
    connection.execute("DELETE FROM opened WHERE token = ?", (token,))
