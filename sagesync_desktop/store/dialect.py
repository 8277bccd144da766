"""What each kind of database does in its own way. A `Connection` over one of them does the rest."""

from collections.abc import Collection
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, NamedTuple, Protocol


class Found(NamedTuple):
    """What a database says of itself."""

    is_empty: bool
    is_ours: bool
    layout: int


class Dialect(Protocol):
    """One database, not connected yet; all methods but `connect` need the connection."""

    database: Any
    """Peewee's database."""
    place: str
    """Where it is, for people: without any password."""
    begin: tuple[str, ...]
    """How Peewee is to begin a transaction, so that waiting for others happens at its start."""
    begin_reading: tuple[str, ...]
    """How it is to begin one that only reads, sees one moment from end to end, and waits for nobody."""

    @property
    def file(self) -> Path | None:
        """The file that can be copied and put back; None on a server, which has backups of its own."""
        ...

    def connect(self) -> None:
        """Connect the calling thread."""
        ...

    def revive(self) -> None:
        """Outside a transaction: connect again where the connection was lost since."""
        ...

    def prepare_writing(self) -> None:
        """Make commits last, and readers never wait."""
        ...

    def translated(self) -> AbstractContextManager[None]:
        """Turns faults of the environment into StoreErrors; an error of our own SQL passes: it is a bug."""
        ...

    def refuse_after_removal(self) -> None:
        """Raise StoreUnreadable where what is written would go nowhere."""
        ...

    def is_in_transaction(self) -> bool:
        """Whether the database itself still has a transaction of ours open."""
        ...

    def is_taken_back(self) -> bool:
        """Inside a transaction of ours: whether the database has given it up."""
        ...

    def number_of(self, cursor: Any) -> int:
        """The number that the row just inserted was given."""
        ...

    def found(self) -> Found:
        """Whose database this is, and of which layout."""
        ...

    def columns(self) -> Collection[tuple[str, str]]:
        """All (table, column) that there are."""
        ...

    def claim_layout(self) -> None:
        """Wait, in a transaction, until nobody else changes the layout."""
        ...

    def set_layout(self, number: int) -> None:
        """Note the layout, and that the database is ours, in the same transaction as the layout itself."""
        ...

    def total(self, amounts: Any) -> Any:
        """The exact sum of a column of amounts, as an expression."""
        ...

    def make_search(self) -> None:
        """Have the log's names and reasons indexed by their parts, where the database can do that."""
        ...

    def index_texts(self, column: str, number: int) -> None:
        """Take lines of a sync that has ended into that index: by its "run_id", or one by its "id"."""
        ...

    def mentions(self, text: str, *, most: int | None = None, newest: bool = True) -> Any:
        """The ids of the log's lines whose name or reason holds a text; None where no such index tells.

        Those of runs that are added up. `most` of them at most, the newest or the oldest.
        """
        ...

    def finding(self, look: str) -> str:
        """The first damage that "quick_check" or "integrity_check" sees; "" without any."""
        ...
