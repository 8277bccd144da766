"""The typed border to Peewee: one connection, for the thread that opened it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, Self, TypeAlias, cast

from sagesync_desktop.core.errors import StoreError, StoreUnreadable
from sagesync_desktop.store.address import Place
from sagesync_desktop.store.dialect import Dialect
from sagesync_desktop.store.faults import corrupt
from sagesync_desktop.store.sqlite import SqliteFile
from sagesync_desktop.store.statements import Statement

BUSY_SECONDS = 5
"""How long a statement waits for another connection's lock before StoreBusy."""

Query: TypeAlias = Any
"""A Statement, or a query of Peewee's builder; its text where one kind of database alone understands it."""
Parameters = Sequence[object] | Mapping[str, object]
"""What fills a Statement's slots, by name, or the marks of a text, in order."""
Row = tuple[Any, ...]


class _Abandoned(Exception):
    """Ends a transaction that was kept open."""


class Connection:
    """A connection whose faults are StoreErrors; every statement outside `transaction()` commits at once."""

    def __init__(self, place: Place, *, read_only: bool = False, timeout: float = BUSY_SECONDS) -> None:
        """Connect to an existing database; `read_only` refuses every write. `timeout` in seconds."""
        self.dialect = _dialect(place, read_only=read_only, timeout=timeout)
        self.peewee = self.dialect.database
        self._kept_open: ExitStack | None = None
        with self.dialect.translated():
            self.dialect.connect()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the database back; closing twice does no harm. What was kept open is gone, as after a kill."""
        self.abandon()
        with self.dialect.translated():
            self.peewee.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; an inner one is a savepoint, and only the outermost end commits."""
        if not self.peewee.transaction_depth():
            with self.dialect.translated():
                self.dialect.revive()
                self.dialect.refuse_after_removal()
        with self._block(self.dialect.begin):
            yield

    @contextmanager
    def joined(self) -> Iterator[None]:
        """Part of the transaction that is open, or one of its own; nobody may pass over an error in it."""
        if self.peewee.transaction_depth():
            yield
            return
        with self.transaction():
            yield

    @property
    def is_kept_open(self) -> bool:
        """Whether what was written since `keep_open` does not count yet."""
        return self._kept_open is not None

    def keep_open(self) -> None:
        """Begin a transaction that all others become part of, until `commit` or `abandon`."""
        opened = ExitStack()
        opened.enter_context(self.transaction())
        self._kept_open = opened

    def commit(self) -> None:
        """End what was kept open: it counts from now on. Nothing where nothing was."""
        opened, self._kept_open = self._kept_open, None
        if opened is not None:
            opened.close()

    def abandon(self) -> None:
        """Take back what was kept open; nothing where nothing was."""
        opened, self._kept_open = self._kept_open, None
        if opened is not None:
            with suppress(_Abandoned), opened:
                raise _Abandoned

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several statements see one moment, whatever others commit meanwhile; within a transaction, its own.

        What is answered from two statements without it may fit no moment at all.
        """
        if self.peewee.transaction_depth():
            yield
            return
        with self.dialect.translated():
            self.dialect.revive()
        with self._block(self.dialect.begin_reading):
            yield

    @contextmanager
    def _block(self, begin: tuple[str, ...]) -> Iterator[None]:
        is_outermost = not self.peewee.transaction_depth()
        with self.dialect.translated():
            block = self.peewee.atomic(*begin)
            block.__enter__()
        try:
            yield
            self._refuse_after_loss()
        except BaseException as error:
            if is_outermost or self.dialect.is_in_transaction():
                with self.dialect.translated():
                    block.__exit__(type(error), error, error.__traceback__)
            raise
        with self.dialect.translated():
            block.__exit__(None, None, None)

    def _refuse_after_loss(self) -> None:
        if self.dialect.is_taken_back():
            raise StoreError(
                "The local database took a group of changes back",
                self.dialect.place,
                "Free some space and sync again",
            )

    def execute(self, query: Query, parameters: Parameters = ()) -> int:
        """Run a statement; returns how many rows it changed."""
        with self.dialect.translated():
            return int(self._cursor(query, parameters).rowcount)

    def insert(self, query: Query, parameters: Parameters = ()) -> int:
        """Run an INSERT into a table whose rows are numbered; returns the new row's number."""
        with self.dialect.translated():
            return self.dialect.number_of(self._cursor(query, parameters))

    def execute_many(self, statement: Statement, rows: Iterable[Mapping[str, object]]) -> int:
        """Run one statement for many rows in one transaction; returns how many rows they changed."""
        sql, filled = statement.text(self.peewee)
        with self.joined(), self.dialect.translated():
            cursor = self.peewee.cursor()
            cursor.executemany(sql, map(filled, rows))
            return max(0, int(cursor.rowcount))

    def rows(self, query: Query, parameters: Parameters = ()) -> list[Row]:
        """All rows of a query, read to the end so that no read lock stays behind."""
        with self.dialect.translated():
            found: list[Row] = self._cursor(query, parameters).fetchall()
            return found

    def row(self, query: Query, parameters: Parameters = ()) -> Row | None:
        """The first row of a query."""
        return next(iter(self.rows(query, parameters)), None)

    def value(self, query: Query, parameters: Parameters = ()) -> Any:
        """The first column of the first row; None without one."""
        found = self.row(query, parameters)
        return None if found is None else found[0]

    def check(self, look: str) -> None:
        """Have the database look over itself; raises StoreCorrupt with the first finding."""
        with self.dialect.translated():
            finding = self.dialect.finding(look)
        if finding:
            raise corrupt(self.dialect.place, finding)

    def _cursor(self, query: Query, parameters: Parameters) -> Any:
        if self.peewee.transaction_depth():
            self._refuse_after_loss()
        else:
            self.dialect.revive()
        if isinstance(query, Statement):
            sql, filled = query.text(self.peewee)
            return self.peewee.execute_sql(sql, filled(cast(Mapping[str, object], parameters)))
        if isinstance(query, str):
            return self.peewee.execute_sql(query, parameters)
        return self.peewee.execute(query)


def _dialect(place: Place, *, read_only: bool, timeout: float) -> Dialect:
    if isinstance(place, Path):
        return SqliteFile(place, read_only=read_only, timeout=timeout)
    try:
        from sagesync_desktop.store.postgresql import PostgresServer  # its driver is an extra
    except ImportError as error:
        raise StoreUnreadable(
            "A database on a server needs one more package",
            str(place),
            "Install it: pip install 'sagesync-desktop[postgresql]'",
        ) from error
    return PostgresServer(place, read_only=read_only, timeout=timeout)
