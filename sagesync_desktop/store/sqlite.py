"""SQLite's own ways: one private file, its write-ahead log, its checks of itself."""

from collections.abc import Collection
from contextlib import AbstractContextManager
from decimal import Decimal
from pathlib import Path
from typing import Any

import peewee

from sagesync_desktop.core.errors import StoreUnreadable
from sagesync_desktop.store.dialect import Found
from sagesync_desktop.store.faults import Translation, torn

APPLICATION_ID = 0x53534454
"""Written into the file's header ("SSDT"), so that some other program's database is never taken for ours."""

_COLUMNS = """
SELECT made.name, held.name FROM sqlite_master AS made, pragma_table_info(made.name) AS held
WHERE made.type = 'table'"""


_SEARCH = (
    "CREATE VIRTUAL TABLE outcome_text USING fts5("
    "name_folded, because, content = 'outcome', content_rowid = 'id', tokenize = 'trigram')",
    "CREATE TRIGGER outcome_text_gone AFTER DELETE ON outcome WHEN old.previewed IS NULL "
    "AND (SELECT tallied FROM run WHERE id = old.run_id) = 1 BEGIN "
    "INSERT INTO outcome_text (outcome_text, rowid, name_folded, because) "
    "VALUES ('delete', old.id, old.name_folded, old.because); END",
)
"""Names and reasons by every three characters of theirs, of all syncs whose lines are added up
(https://www.sqlite.org/fts5.html, "The Trigram Tokenizer" and "External Content Tables")."""
_INDEX_TEXTS = (
    "INSERT INTO outcome_text (rowid, name_folded, because) "
    "SELECT id, name_folded, because FROM outcome WHERE {} = ? AND previewed IS NULL"
)
_SHORTEST = 3
"""Characters of the shortest text that this index finds."""


class _DecimalSum:
    """Adds up stored amounts exactly; SQLite's own sum() would turn money into floats."""

    def __init__(self) -> None:
        self._total = Decimal(0)

    def step(self, amount: str | None) -> None:
        if amount is not None:
            self._total += Decimal(amount)

    def finalize(self) -> str:
        return str(self._total)


def _with_pennies(pennies: int | None, others: str | None) -> str:
    return str(Decimal(pennies or 0).scaleb(-2) + Decimal(others or 0))


class SqliteFile:
    """A file that exists; see `Dialect`."""

    begin: tuple[str, ...] = ("IMMEDIATE",)
    """Takes the write lock at the start, where waiting works; a lock wanted in mid-transaction fails at once
    when another connection wrote meanwhile (https://www.sqlite.org/lang_transaction.html)."""
    begin_reading: tuple[str, ...] = ("DEFERRED",)
    """Sees the moment of its first read (https://www.sqlite.org/isolation.html)."""

    def __init__(self, path: Path, *, read_only: bool, timeout: float) -> None:
        """`read_only` refuses every write. `timeout` in seconds."""
        self.file, self.place = path, str(path)
        self._translation = Translation(path)
        pragmas = {"foreign_keys": 1, "query_only": int(read_only), "temp_store": "memory"}
        self.database: Any = peewee.SqliteDatabase(
            str(path), pragmas=pragmas, timeout=timeout, autoconnect=False
        )
        self.database.register_aggregate(_DecimalSum, "decimal_sum", 1)
        self.database.register_function(_with_pennies, "with_pennies", 2)

    def connect(self) -> None:
        """Fails where SQLite would make an empty file, readable by all."""
        self._identity = _identity(self.file)
        self.database.connect()
        self._connection = self.database.connection()

    def revive(self) -> None:
        """Nothing: a file does not go away of itself."""

    def prepare_writing(self) -> None:
        """Write-ahead log, so that readers never wait; FULL, so that a commit survives a power cut."""
        self.database.execute_sql("PRAGMA journal_mode = WAL")
        self.database.execute_sql("PRAGMA synchronous = FULL")

    def translated(self) -> AbstractContextManager[None]:
        """By SQLite's result codes."""
        return self._translation

    def refuse_after_removal(self) -> None:
        """In WAL mode SQLite goes on writing into a deleted file, and all of it is gone at the end."""
        if _identity(self.file) != self._identity:
            raise StoreUnreadable(
                "The local database was replaced while in use", self.place, "Start SageSync again"
            )

    def is_in_transaction(self) -> bool:
        """By SQLite's own word."""
        return bool(self._connection.in_transaction)

    def is_taken_back(self) -> bool:
        """On a full disk SQLite takes a whole transaction back; what comes after would commit singly."""
        return not self.is_in_transaction()

    def number_of(self, cursor: Any) -> int:
        """The row's id."""
        return int(cursor.lastrowid)

    def found(self) -> Found:
        """By the numbers in the file's header."""
        # Empty or not is asked first: another copy of the program may be making the first layout right now.
        is_empty = not self._value("SELECT count(*) FROM sqlite_master")
        is_ours = self._value("PRAGMA application_id") == APPLICATION_ID
        layout = int(self._value("PRAGMA user_version"))
        return Found(is_empty, is_ours, layout)

    def columns(self) -> Collection[tuple[str, str]]:
        """By the schema that the file holds."""
        found: list[tuple[str, str]] = self.database.execute_sql(_COLUMNS).fetchall()
        return frozenset(found)

    def claim_layout(self) -> None:
        """Nothing: a transaction has the file for itself."""

    def set_layout(self, number: int) -> None:
        """In the file's header."""
        self.database.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        self.database.execute_sql(f"PRAGMA user_version = {number}")

    def total(self, amounts: Any) -> Any:
        """Amounts of two decimals as whole pennies by SQLite itself, which is quick; others one by one."""
        fn = peewee.fn
        are_pennies = fn.SUBSTR(amounts, -3, 1) == "."
        pennies = fn.SUM(fn.REPLACE(amounts, ".", "").cast("INTEGER")).filter(are_pennies)
        return fn.with_pennies(pennies, fn.decimal_sum(amounts).filter(~are_pennies))

    def make_search(self) -> None:
        """By FTS5, which a library may have been built without."""
        if self._value("SELECT sqlite_compileoption_used('ENABLE_FTS5')"):
            for statement in _SEARCH:
                self.database.execute_sql(statement)

    def index_texts(self, column: str, number: int) -> None:
        """In one go: with each line by itself, every commit would write a part of the index of its own."""
        if self._has_search():
            try:
                self.database.execute_sql(_INDEX_TEXTS.format(column), (number,))
            except peewee.DatabaseError as error:
                raise torn(error, self.file) from error

    def mentions(self, text: str, *, most: int | None = None, newest: bool = True) -> Any:
        """By outcome_text, of texts that are long enough."""
        if len(text) < _SHORTEST or not self._has_search():
            return None
        phrase = '"{}"'.format(text.replace('"', '""'))
        first = "" if most is None else f" ORDER BY rowid {'DESC' if newest else 'ASC'} LIMIT {most:d}"
        return peewee.SQL(f"(SELECT rowid FROM outcome_text WHERE outcome_text MATCH ?{first})", (phrase,))

    def _has_search(self) -> bool:
        return bool(self._value("SELECT count(*) FROM sqlite_master WHERE name = 'outcome_text'"))

    def finding(self, look: str) -> str:
        """By the pragma of that name."""
        found = str(self._value(f"PRAGMA {look}(1)"))
        return "" if found == "ok" else found

    def _value(self, sql: str) -> Any:
        return self.database.execute_sql(sql).fetchone()[0]


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino
