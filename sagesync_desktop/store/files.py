"""Files and folders that only their owner may read."""

import os
from contextlib import suppress
from pathlib import Path


def make_private_folder(folder: Path) -> None:
    """Make a folder (mode 0700 where it is new); on Windows a user's own folders are private already."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def make_private_file(file: Path) -> None:
    """Make an empty file of mode 0600, or shut group and others out of an existing one.

    SQLite gives its -wal and -shm files the mode of the database (findCreateFileMode in its os_unix.c).

    An existing file is not opened: closing it again would take away the POSIX locks of every connection that
    this process has to it (https://www.sqlite.org/howtocorrupt.html, 2.2), and the next program to end would
    delete the write-ahead log under our feet.
    """
    with suppress(FileExistsError):
        os.close(os.open(file, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    if os.name == "posix" and file.stat().st_mode & 0o077:
        file.chmod(0o600)
