"""What SQLite and the file system say went wrong, turned into the errors of `core.errors` by code."""

import errno
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from traceback import clear_frames
from typing import ParamSpec, TypeVar

import peewee

from sagesync_desktop.core.errors import (
    DiskFull,
    StoreBusy,
    StoreCorrupt,
    StoreError,
    StoreTooNew,
    StoreUnreadable,
)
from sagesync_desktop.core.sentence import joined, say, term

_Given = ParamSpec("_Given")
_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of fault of the environment, and its words."""

    kind: type[StoreError]
    title: str
    fix: str

    def at(self, place: object) -> StoreError:
        """The fault as the error of one database."""
        return self.kind(self.title, str(place), self.fix)


CORRUPT = Fault(
    StoreCorrupt,
    "The local database is damaged",
    "Close SageSync and put a copy back: `sagesync-desktop backup --list`, then `restore FILE`; "
    "or move the file away, and the next sync finds the pairs again",
)
FULL = Fault(
    DiskFull,
    "There is no room left for the local database",
    "Free some space on this disk and sync again",
)
BUSY = Fault(
    StoreBusy,
    "Another program is using the local database",
    "Close the other copy of SageSync, then try again",
)
UNREADABLE = Fault(
    StoreUnreadable,
    "The local database cannot be opened or written",
    "Check that you may write to this file and its folder, and that the disk is connected",
)

# Primary and extended result codes: https://www.sqlite.org/rescode.html
_BY_CODE = {
    sqlite3.SQLITE_CORRUPT: CORRUPT,
    sqlite3.SQLITE_NOTADB: CORRUPT,
    sqlite3.SQLITE_FORMAT: CORRUPT,
    sqlite3.SQLITE_IOERR_CORRUPTFS: CORRUPT,
    sqlite3.SQLITE_IOERR_DATA: CORRUPT,
    sqlite3.SQLITE_FULL: FULL,
    # The shared-memory file is allocated up front, so a full disk shows there as an I/O error first.
    sqlite3.SQLITE_IOERR_SHMSIZE: FULL,
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_PROTOCOL: BUSY,
    sqlite3.SQLITE_READONLY: UNREADABLE,
    sqlite3.SQLITE_CANTOPEN: UNREADABLE,
    sqlite3.SQLITE_PERM: UNREADABLE,
    sqlite3.SQLITE_AUTH: UNREADABLE,
    sqlite3.SQLITE_IOERR: UNREADABLE,
}
_TORN_INDEX = ("invalid fts5 file format", "outcome_text")
"""What SQLite says of a damaged index of texts, or names, with the code of any error of a statement."""
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)


class Translation(AbstractContextManager[None]):
    """Turns faults of the environment into StoreErrors; an error of our own SQL passes: it is a bug.

    A class, and made once for a connection: every statement goes through it.
    """

    def __init__(self, path: Path) -> None:
        """`path` is the file or folder that the errors name."""
        self._path = path

    def __exit__(self, _kind: object, error: BaseException | None, _traceback: object) -> None:
        if isinstance(error, (peewee.PeeweeException, sqlite3.Error)):
            # The traceback's frames hold the failed cursor, and through it the file: it would stay open, and
            # on Windows locked, for as long as anybody keeps the exception.
            clear_frames(error.__traceback__)
            known = by_code(getattr(_original(error), "sqlite_errorcode", None), self._path)
            if known is None and any(sign in str(error) for sign in _TORN_INDEX):
                known = CORRUPT.at(self._path)
            if known is not None:
                raise known from error
        elif isinstance(error, OSError):
            raise (FULL if error.errno in _NO_ROOM else UNREADABLE).at(self._path) from error


def translated(path: Path) -> AbstractContextManager[None]:
    """A Translation for what is done with one file or folder."""
    return Translation(path)


def by_code(code: int | None, path: Path) -> StoreError | None:
    """The error for an SQLite result code, extended code first; None: no fault of the environment."""
    if code is None:
        return None
    fault = _BY_CODE.get(code) or _BY_CODE.get(code & 0xFF)
    return None if fault is None else fault.at(path)


def torn(error: peewee.PeeweeException, path: Path) -> StoreError:
    """What an error of our index of texts tells: damage, unless the environment explains it."""
    return by_code(getattr(_original(error), "sqlite_errorcode", None), path) or CORRUPT.at(path)


def corrupt(place: object, finding: str) -> StoreError:
    """Damage that a check of ours found."""
    error = CORRUPT.at(place)
    error.explanation = joined(": ", (str(place), term(finding)))
    return error


def read_back(decode: Callable[_Given, _Found]) -> Callable[_Given, _Found]:
    """Make a row that no program of ours wrote a StoreCorrupt, not a fault of the program.

    For what one row alone holds: where rows are put together a KeyError is a fault of ours, and no damage.
    """

    @wraps(decode)
    def read(*row: _Given.args, **options: _Given.kwargs) -> _Found:
        try:
            return decode(*row, **options)
        except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError) as error:
            raise CORRUPT.kind(CORRUPT.title, "One of its rows cannot be read", CORRUPT.fix) from error

    return read


def too_new(place: object, found: int, known: int) -> StoreTooNew:
    """The file was written by a later version than this one."""
    return StoreTooNew(
        "A newer version of SageSync wrote the local database",
        say(
            "{path} has layout {found}, and this version knows up to {known}",
            path=str(place),
            found=found,
            known=known,
        ),
        "Install the newest version of SageSync",
    )


def _original(error: BaseException) -> object:
    # Peewee raises a class of its own and keeps the sqlite3 error, which alone has the code, in `orig`.
    return getattr(error, "orig", error)
