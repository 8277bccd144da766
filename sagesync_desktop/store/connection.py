"""The typed border to Peewee: one connection, for the thread that opened it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any, Self

import peewee

from sagesync_desktop.core.errors import StoreError, StoreUnreadable
from sagesync_desktop.store.faults import corrupt, translated

BUSY_SECONDS = 5
"""How long a statement waits for another connection's lock before StoreBusy."""

Parameters = Sequence[object] | Mapping[str, object]
Row = tuple[Any, ...]

_peewee: Any = peewee  # Peewee carries no annotations; this module is where types begin


class _DecimalSum:
    """Adds up stored amounts exactly; SQLite's own sum() would turn money into floats."""

    def __init__(self) -> None:
        self._total = Decimal(0)

    def step(self, amount: str | None) -> None:
        if amount is not None:
            self._total += Decimal(amount)

    def finalize(self) -> str:
        return str(self._total)


class Connection:
    """A connection whose faults are StoreErrors; every statement outside `transaction()` commits at once."""

    def __init__(self, path: Path, *, read_only: bool = False, timeout: float = BUSY_SECONDS) -> None:
        """Connect to an existing file; `read_only` refuses every write. `timeout` in seconds."""
        self.path = path
        pragmas = {"foreign_keys": 1, "query_only": int(read_only), "temp_store": "memory"}
        self.peewee = _peewee.SqliteDatabase(str(path), pragmas=pragmas, timeout=timeout, autoconnect=False)
        self.peewee.register_aggregate(_DecimalSum, "decimal_sum", 1)
        with translated(path):
            self._file = _identity(path)  # fails where SQLite would make an empty file, readable by all
            self.peewee.connect()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back; closing twice does no harm."""
        with translated(self.path):
            self.peewee.close()

    def use_wal(self) -> None:
        """Write-ahead log, so that readers never wait; FULL, so that a commit survives a power cut."""
        self.execute("PRAGMA journal_mode = WAL")
        self.execute("PRAGMA synchronous = FULL")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; an inner one is a savepoint, and only the outermost end commits.

        IMMEDIATE takes the write lock at the start, where waiting works; a lock wanted in mid-transaction
        fails at once when another connection wrote meanwhile (https://www.sqlite.org/lang_transaction.html).
        """
        is_outermost = not self.peewee.transaction_depth()
        if is_outermost:
            self._refuse_after_removal()
        with translated(self.path):
            block = self.peewee.atomic("IMMEDIATE")
            block.__enter__()
        try:
            yield
            self._refuse_after_loss()
        except BaseException as error:
            if is_outermost or self._is_held():
                with translated(self.path):
                    block.__exit__(type(error), error, error.__traceback__)
            raise
        with translated(self.path):
            block.__exit__(None, None, None)

    def _refuse_after_removal(self) -> None:
        """In WAL mode SQLite goes on writing into a deleted file, and all of it is gone at the end."""
        with translated(self.path):
            if _identity(self.path) != self._file:
                raise StoreUnreadable(
                    "The local database was replaced while in use", str(self.path), "Start SageSync again"
                )

    def _is_held(self) -> bool:
        return bool(self.peewee.connection().in_transaction)

    def _refuse_after_loss(self) -> None:
        """On a full disk SQLite takes a whole transaction back; what comes after would commit singly."""
        if self.peewee.transaction_depth() and not self._is_held():
            raise StoreError(
                "The local database took a group of changes back",
                str(self.path),
                "Free some space and sync again",
            )

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run a statement; returns how many rows it changed."""
        self._refuse_after_loss()
        with translated(self.path):
            return int(self.peewee.execute_sql(sql, parameters).rowcount)

    def insert(self, sql: str, parameters: Parameters = ()) -> int:
        """Run an INSERT; returns the new row's id."""
        self._refuse_after_loss()
        with translated(self.path):
            return int(self.peewee.execute_sql(sql, parameters).lastrowid)

    def execute_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run one statement for many rows in one transaction."""
        with self.transaction(), translated(self.path):
            self.peewee.cursor().executemany(sql, rows)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """All rows of a query, read to the end so that no read lock stays behind."""
        with translated(self.path):
            found: list[Row] = self.peewee.execute_sql(sql, parameters).fetchall()
            return found

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row of a query."""
        return next(iter(self.rows(sql, parameters)), None)

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row; None without one."""
        found = self.row(sql, parameters)
        return None if found is None else found[0]

    def finding(self, pragma: str) -> str:
        """The first damage that `quick_check` or `integrity_check` sees; "" without any."""
        found = str(self.value(f"PRAGMA {pragma}(1)"))
        return "" if found == "ok" else found

    def check(self, pragma: str) -> None:
        """Run `quick_check` or `integrity_check`; raises StoreCorrupt with the first finding."""
        if finding := self.finding(pragma):
            raise corrupt(self.path, finding)


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino
