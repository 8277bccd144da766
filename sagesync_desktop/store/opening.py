"""Opening the database: private, migrated, and looked over after an unclean end."""

import secrets
from pathlib import Path

from sagesync_desktop.core.errors import StoreUnreadable
from sagesync_desktop.store.address import Place
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.faults import translated
from sagesync_desktop.store.files import make_private_file, make_private_folder
from sagesync_desktop.store.identity import check_identity
from sagesync_desktop.store.layouts import NEWEST_LAYOUT
from sagesync_desktop.store.migrations import migrate
from sagesync_desktop.store.models import Opened
from sagesync_desktop.store.tally import tally


def open_writer(place: Place, backups: Path | None = None) -> Connection:
    """A writing connection; makes the tables or brings them to the newest layout.

    A file is made where there is none, and copied into `backups` (or beside it) before its layout changes.
    """
    if isinstance(place, Path):
        with translated(place):
            make_private_folder(place.parent)
            make_private_file(place)
    connection = Connection(place)
    try:
        check_identity(connection, NEWEST_LAYOUT)  # before WAL, which would write into a stranger's file
        with connection.dialect.translated():
            connection.dialect.prepare_writing()
        migrate(connection, backups)
        tally(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def open_reader(place: Place) -> Connection:
    """A connection that cannot write, to a database that a writer has made before."""
    if isinstance(place, Path) and not place.exists():
        raise StoreUnreadable("There is no local database yet", str(place), "Start SageSync once to make it")
    connection = Connection(place, read_only=True)
    try:
        _check_layout(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check_layout(connection: Connection) -> None:
    if check_identity(connection, NEWEST_LAYOUT) < NEWEST_LAYOUT:
        fix = "Start SageSync once to bring it up to date"
        raise StoreUnreadable("The local database has an older layout", connection.dialect.place, fix)


def mark_opened(connection: Connection) -> str:
    """Note that the database is in use, after a quick_check if the last user never took the note away.

    quick_check reads the whole file, so a large one must not pay for it on every start.
    """
    if connection.row(Opened.select()):
        connection.check("quick_check")
    token = secrets.token_hex(8)
    with connection.transaction():
        connection.execute(Opened.delete())
        connection.execute(Opened.insert({Opened.token: token}))
    return token


def mark_closed(connection: Connection, token: str) -> None:
    """Take the note of `mark_opened` away: a clean end."""
    connection.execute(Opened.delete().where(Opened.token == token))
