"""What the ledger alone knows of a record, as a module declares it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.types import MISSING, FieldName, Missing, ModuleId, Record, RecordId, Value
from sagesync_desktop.core.values import Kind, canonical


@dataclass(frozen=True, slots=True)
class Sums:
    """What a record's documents come to, added up from what the ledger states of each."""

    of: ModuleId
    """The documents' module."""
    add_up: Callable[[Iterable[Record], date], Mapping[RecordId, Value | Missing]]
    """(the ledger's documents, today) -> by the record; one that is left out comes to nothing."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What the ledger alone knows of a record; it is shown in a field of Vtiger while that way is on."""

    read: Callable[[Record], Value | Missing]
    kind: Kind = Kind.TEXT
    sums: Sums | None = None
    """How it is added up, where no record says it by itself."""
    file: Callable[[Record], str] | None = None
    """For what is hung on Vtiger's record as a file: its name, "" while there is none; its field shows it."""
    nought: Decimal | None = None
    """What nothing and nought both are: a limit of 0 is none, and who owes nothing owes 0."""

    def told(self, name: FieldName, record: Record, book: Codebook) -> Value | Missing:
        """As it is compared; MISSING while it is not known."""
        if self.sums is None:
            return self.seen(self.read(record))
        known = book.sums.get((record.module, name))
        return MISSING if known is None else self.seen(known.get(record.id))

    def seen(self, raw: Value | Missing) -> Value | Missing:
        """As it is compared; nothing is nought, for a number in Vtiger cannot be left blank."""
        value = canonical(self.kind, raw)
        is_number = self.kind in (Kind.MONEY, Kind.NUMBER)
        return self.nought if is_number and (value is None or value == 0) else value
