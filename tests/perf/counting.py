"""Counts what is asked of SQLite: statements, commits, and how long a writer keeps others out."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import peewee

WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE")
FRAMES = ("BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA", "--")
"""What frames statements and is none; `--` begins what triggers do."""


class Tally:
    """Of all connections that it watches, which are used one after another."""

    def __init__(self) -> None:
        """Nothing was asked yet."""
        self.statements = self.commits = 0
        self.longest = 0.0
        """Seconds of CPU of the longest transaction that wrote, from its begin to the end of its commit."""
        self._last = ""
        self._began = 0.0
        self._has_written = self._is_ending = False

    def watch(self, connection) -> None:
        """Count all that this connection runs."""
        connection.set_trace_callback(lambda sql: self._told(sql.lstrip().upper(), connection.in_transaction))

    def end(self) -> None:
        """Nothing more comes: the last commit is over."""
        if self._is_ending:
            self.longest = max(self.longest, time.thread_time() - self._began)
            self._is_ending = False

    def _told(self, text: str, is_within: bool) -> None:
        self.end()
        if text.startswith("BEGIN"):
            self._began = time.thread_time()
        elif text.startswith(("COMMIT", "END")):
            self._commit()
        elif text.startswith("ROLLBACK") and " TO " not in text:
            self._has_written = False
        elif text.startswith(WRITES):
            self._write(text, is_within)
        elif not text.startswith(FRAMES):
            self.statements += 1

    def _write(self, text: str, is_within: bool) -> None:
        if text == self._last:  # a trigger of it, which Python shows as the statement itself
            return
        self._last = text
        self.statements += 1
        self._has_written = True
        if not is_within:
            self._began = time.thread_time()
            self._commit()

    def _commit(self) -> None:
        self._is_ending = self._has_written
        self.commits += self._has_written
        self._has_written = False


@contextmanager
def counted_statements() -> Iterator[Tally]:
    """What every connection that is opened within the block runs."""
    tally, connect = Tally(), peewee.sqlite3.connect

    def connected(*arguments, **options):
        connection = connect(*arguments, **options)
        tally.watch(connection)
        return connection

    peewee.sqlite3.connect = connected
    try:
        yield tally
    finally:
        peewee.sqlite3.connect = connect
