"""The store as the engine sees it: `core.ports.StorePort` over one database."""

from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import Self

from sagesync_desktop.store.address import Place
from sagesync_desktop.store.asides import AsideTable
from sagesync_desktop.store.backup import copy_aside, copy_to, daily_copy, restore_copy
from sagesync_desktop.store.certified import CertificateTable
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.held import HeldTable
from sagesync_desktop.store.intents import IntentTable
from sagesync_desktop.store.journal import JournalTable
from sagesync_desktop.store.kept import KeptTable
from sagesync_desktop.store.layouts import NEWEST_LAYOUT
from sagesync_desktop.store.likeness import LikenessTable
from sagesync_desktop.store.links import CursorTable, LinkTable
from sagesync_desktop.store.notes import NoteTable
from sagesync_desktop.store.opening import mark_closed, mark_opened, open_writer
from sagesync_desktop.store.orders import OrderTable
from sagesync_desktop.store.retention import prune
from sagesync_desktop.store.runs import RunTable
from sagesync_desktop.store.seen import SeenTable
from sagesync_desktop.store.skips import SkipTable
from sagesync_desktop.store.verdicts import VerdictTable


class Store(
    RunTable,
    NoteTable,
    SeenTable,
    LikenessTable,
    LinkTable,
    IntentTable,
    CursorTable,
    SkipTable,
    HeldTable,
    VerdictTable,
    AsideTable,
    JournalTable,
    KeptTable,
    OrderTable,
    CertificateTable,
):
    """Everything the engine remembers, for use in the thread that opened it."""

    def __init__(self, connection: Connection, token: str) -> None:
        """Use `Store.open`; `token` is its note that the database is in use."""
        super().__init__(connection)
        self._token = token

    @classmethod
    def open(cls, place: Place, backups: Path | None = None) -> Self:
        """Open the database, or make it where it is a file or an empty one on a server.

        `backups` takes the copies that are made before a migration; without it they go into "backups" beside
        the file. Raises the StoreErrors.
        """
        connection = open_writer(place, backups)
        try:
            return cls(connection, mark_opened(connection))
        except BaseException:
            connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End cleanly; closing twice does no harm."""
        if self._token:
            token, self._token = self._token, ""
            self.connection.abandon()
            try:
                mark_closed(self.connection, token)
            finally:
                self.connection.close()

    def transaction(self) -> AbstractContextManager[None]:
        """Everything inside is committed at the end, or not at all; may be nested."""
        return self.connection.transaction()

    def prune(self, before: datetime) -> int:
        """Delete old outcomes, but none that is still open; returns how many (see `retention`)."""
        return prune(self.connection, before)

    def backup(self, path: Path) -> None:
        """Write a complete copy to `path`, replacing it; other connections may go on meanwhile."""
        copy_to(self.connection, path)

    def backup_aside(self, folder: Path, day: date) -> Path:
        """As `backup`, into `folder` under a free name with that day's date; returns the file."""
        return copy_aside(self.connection, folder, f"copy-{day.isoformat()}")

    def daily_copy(self, folder: Path, day: date) -> Path | None:
        """The day's copy in `folder`, made once; None when it was there. StoreCorrupt: the database is."""
        return daily_copy(self.connection, folder, day)


def restore(database: Place, copy: Path) -> Path | None:
    """Put a copy made by `Store.backup` in the database's place, after checking all of it.

    Close every connection first (StoreBusy otherwise). Returns where the replaced file is kept, None when
    there was none; the copy itself stays where it is.
    """
    return restore_copy(database, copy, NEWEST_LAYOUT)
