"""What a person asks to be cured, what became of it, and what a run that was killed had not come to."""

from dataclasses import dataclass

from sagesync_desktop.core.types import ModuleId, RecordId, RecordRef, Side


@dataclass(frozen=True, slots=True)
class CureOrder:
    """One cure of one record that is held back, as a person asked for it."""

    module: ModuleId
    side: Side
    """The side the record lives on."""
    record_id: RecordId
    cure: str
    """The cure's id."""
    value: str | None = None
    """What she gave where the cure needs something; None: what it suggests for the record."""
    shown: str = ""
    """`cures.mark_of` the work that she agreed to; done is that, or nothing. "": whatever it is by now."""

    @property
    def record(self) -> RecordRef:
        """The record that it is about."""
        return RecordRef(self.module, self.side, self.record_id)


@dataclass(frozen=True, slots=True)
class Cured:
    """What became of an order."""

    order: CureOrder
    done: bool
    """Whether it was carried out, whatever holds the record now."""
    because: str
    """Why it was not, or what holds the record now; "" where nothing does: a Sentence."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Cures that a run is about, kept until it has come to the last of them: a later run goes on."""

    run: int
    """The run that was asked for them."""
    orders: tuple[CureOrder, ...]
    tried: int = 0
    """How many of them, from the first on."""
    done: int = 0

    @property
    def rest(self) -> tuple[CureOrder, ...]:
        """Those that nobody has come to."""
        return self.orders[self.tried :]
