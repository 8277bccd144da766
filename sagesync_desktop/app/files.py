"""A home's files for those who do not open it: the sync log, the language, the copies of the database."""

from pathlib import Path

from sagesync_desktop.core.logport import LogPort
from sagesync_desktop.paths import Paths


def open_log(paths: Paths) -> LogPort:
    """The sync log, for the calling thread, which closes it; raises the StoreErrors."""
    from sagesync_desktop.store.logreader import LogReader

    return LogReader.open(paths.database)


def language(paths: Paths) -> str:
    """The language of the settings, a code or "system", also where they cannot be read."""
    from sagesync_desktop.store.settings import read_language

    return read_language(paths.database)


def copies(paths: Paths) -> list[Path]:
    """All copies of the database that are kept, newest first; it may be the very thing that is broken."""
    from sagesync_desktop.store.backup import kept_copies

    return kept_copies(paths.database, paths.backups)


def restore(paths: Paths, copy: Path) -> Path | None:
    """Put a copy in the database's place; where the replaced one is kept, None when there was none.

    Raises StoreBusy while a sync runs or anybody else reads the database, StoreErrors for an unusable copy.
    """
    from sagesync_desktop.app.locks import run_lock
    from sagesync_desktop.store.store import restore as put_back

    with run_lock(paths):
        return put_back(paths.database, copy)
