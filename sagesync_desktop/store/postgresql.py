"""PostgreSQL's own ways. Imported only where a server's address is given: its driver is an extra."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any, ClassVar

import peewee
import psycopg
from playhouse.psycopg3_ext import Psycopg3Database
from psycopg.pq import TransactionStatus

from sagesync_desktop.core.errors import KeyringLocked, StoreUnreadable
from sagesync_desktop.store.address import ServerAddress
from sagesync_desktop.store.dialect import Found
from sagesync_desktop.store.faults import BUSY, CORRUPT, FULL, Fault
from sagesync_desktop.store.secrets import DATABASE_PASSWORD, Secrets

_LAYOUT_LOCK = 0x53534454
"""Held while the layout changes; any number that is always the same ("SSDT")."""

_OURS = "sagesync_layout"
"""The table with the layout's number: what the numbers in a file's header are to SQLite."""

_AWAY = Fault(
    StoreUnreadable,
    "The database on the server cannot be opened or written",
    "Check that the server runs and lets you write there, and that the password is right: "
    "`sagesync-desktop connect database`",
)

# https://www.postgresql.org/docs/current/errcodes-appendix.html; whole codes before their classes.
_BY_STATE = {
    "53100": FULL,
    "55P03": BUSY,
    "XX001": CORRUPT,
    "XX002": CORRUPT,
    "25006": _AWAY,
    "42501": _AWAY,
    "40": BUSY,
    "08": _AWAY,
    "28": _AWAY,
    "3D": _AWAY,
    "53": _AWAY,
    "57": _AWAY,
    "58": _AWAY,
}


_SEARCH = (
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    "CREATE INDEX outcome_text ON outcome "
    "USING gin (name_folded gin_trgm_ops, because gin_trgm_ops) WHERE previewed IS NULL",
)


class _Database(Psycopg3Database):
    """Text in the order of its characters' numbers, as SQLite sorts it, whatever the server's language."""

    field_types: ClassVar = {**Psycopg3Database.field_types, "TEXT": 'TEXT COLLATE "C"'}


class PostgresServer:
    """A database that its server's keeper has made; see `Dialect`."""

    file = None
    begin: tuple[str, ...] = ()
    begin_reading: tuple[str, ...] = ("REPEATABLE READ, READ ONLY",)
    """The default would see a new moment with each statement
    (https://www.postgresql.org/docs/current/transaction-iso.html)."""

    def __init__(self, address: ServerAddress, *, read_only: bool, timeout: float) -> None:
        """`read_only` refuses every write. `timeout` in seconds: how long to wait for others' locks."""
        address.check()
        self.place = str(address)
        self._address, self._read_only, self._timeout = address, read_only, timeout
        self.database: Any = _Database(
            address.url, autoconnect=False, application_name="SageSync", connect_timeout=10
        )

    def connect(self) -> None:
        """With the password of the pgpass file, which libpq reads itself, or else of the keyring."""
        try:
            self.database.connect()
        except peewee.OperationalError as error:
            password = self._password(error)
            if password is None:
                raise
            self.database.connect_params["password"] = password
            self.database.connect()
        for setting in (
            f"lock_timeout = {round(self._timeout * 1000) or 1}",
            f"default_transaction_read_only = {'on' if self._read_only else 'off'}",
            "synchronous_commit = on",  # a commit is on the disk before it counts
        ):
            self.database.execute_sql(f"SET {setting}")

    def revive(self) -> None:
        """After a night's sleep or a server's restart; what failed meanwhile was told."""
        if self.database.connection().closed:
            self.database.close()
            self.connect()

    def _password(self, error: Any) -> str | None:
        connection = getattr(getattr(error, "orig", None), "pgconn", None)
        if connection is None or not connection.needs_password:
            return None
        try:
            kept = Secrets(self._address.home).get(DATABASE_PASSWORD)
        except KeyringLocked:
            return None
        return None if kept is None else kept.reveal()

    def prepare_writing(self) -> None:
        """Nothing: each connection asks for it, also after it was lost."""

    @contextmanager
    def translated(self) -> Iterator[None]:
        """By the states that PostgreSQL reports, and by there being none where it is gone."""
        try:
            yield
        except (peewee.PeeweeException, psycopg.Error) as error:
            fault = _fault(getattr(error, "orig", error))
            if fault is None:
                raise
            raise fault.at(self.place) from error

    def refuse_after_removal(self) -> None:
        """Nothing: a server notices."""

    def is_in_transaction(self) -> bool:
        """Also one that failed, which is to be rolled back."""
        return self._status() in (TransactionStatus.INTRANS, TransactionStatus.INERROR)

    def is_taken_back(self) -> bool:
        """After any error the server only waits for the end, and a COMMIT would roll back in silence."""
        return self._status() is TransactionStatus.INERROR

    def _status(self) -> TransactionStatus:
        status: TransactionStatus = self.database.connection().info.transaction_status
        return status

    def number_of(self, _cursor: Any) -> int:
        """The number that a sequence gave last, in this connection."""
        return int(self._value("SELECT lastval()"))

    def found(self) -> Found:
        """By the table that names the layout."""
        tables = {table for table, _column in self.columns()}
        is_ours = _OURS in tables
        return Found(not tables, is_ours, int(self._value(f"SELECT number FROM {_OURS}")) if is_ours else 0)

    def columns(self) -> Collection[tuple[str, str]]:
        """Of the schema that new tables go into."""
        found: list[tuple[str, str]] = self.database.execute_sql(
            "SELECT table_name, column_name FROM information_schema.columns "
            "WHERE table_schema = current_schema()"
        ).fetchall()
        return frozenset(found)

    def claim_layout(self) -> None:
        """By a lock that ends with the transaction."""
        self.database.execute_sql(f"SELECT pg_advisory_xact_lock({_LAYOUT_LOCK})")

    def set_layout(self, number: int) -> None:
        """In a table of one row."""
        self.database.execute_sql(f"CREATE TABLE IF NOT EXISTS {_OURS} (number INTEGER NOT NULL)")
        self.database.execute_sql(f"DELETE FROM {_OURS}")
        self.database.execute_sql(f"INSERT INTO {_OURS} VALUES ({number})")

    def total(self, amounts: Any) -> Any:
        """NUMERIC adds up exactly."""
        return peewee.fn.SUM(amounts.cast("NUMERIC"))

    def make_search(self) -> None:
        """By trigrams, which a server may not offer to us (https://www.postgresql.org/docs/current/pgtrgm.html)."""
        try:
            with self.database.savepoint():
                for statement in _SEARCH:
                    self.database.execute_sql(statement)
        except peewee.PeeweeException:
            return  # without them a search reads all lines, as it always did

    def index_texts(self, column: str, number: int) -> None:
        """Nothing: the server does so with each line."""

    def mentions(self, text: str, *, most: int | None = None, newest: bool = True) -> Any:
        """Nothing: its planner uses the index by itself."""
        del text, most, newest

    def finding(self, _look: str) -> str:
        """Nothing: a server looks after its own files."""
        return ""

    def _value(self, sql: str) -> Any:
        return self.database.execute_sql(sql).fetchone()[0]


def _fault(error: Any) -> Fault | None:
    """The kind of fault; None: an error of our own SQL."""
    state = getattr(error, "sqlstate", None)
    if state is None:
        return _AWAY if isinstance(error, psycopg.OperationalError) else None
    return _BY_STATE.get(state) or _BY_STATE.get(state[:2])
