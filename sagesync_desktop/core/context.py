"""What a rule, or a cure, may look at besides the record."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar, cast

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId, Side, Skip

T = TypeVar("T")


def nobody(_module: ModuleId, _side: Side, _title: str) -> tuple[RecordId, ...]:
    """Where nobody is looked for."""
    return ()


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may look at besides the record."""

    book: Codebook
    partner: Record | None = None
    """The linked or matched record on the side the record travels to; None when it is to be created."""
    applying: bool = False
    """False while planning, when a record that is going to be created counts as being there."""
    fields: frozenset[str] | None = None
    """Shared fields that travel to the partner; None for a whole record."""
    why: Skip | None = None
    """For cures: what holds the record back."""
    today: date | None = None
    """For cures: the day that she would call today."""
    base: Fields | None = None
    """For cures: what the record and its partner last agreed on; None where no link joins them."""
    called: Callable[[ModuleId, Side, str], tuple[RecordId, ...]] = nobody
    """For cures: the records whose title is just that text, whatever its case: one is proposed, none is made
    beside it."""
    _known: dict[tuple[Callable[[Record], object], int], tuple[Record, object]] = field(
        init=False, default_factory=dict, compare=False, repr=False
    )

    def once(self, read: Callable[[Record], T], record: Record) -> T:
        """What `read` makes of a record, made once for all rules that look at it.

        The record is kept beside it, so that nothing else can come to bear its identity.
        """
        known = self._known.get((read, id(record)))
        if known is None:
            known = self._known[read, id(record)] = (record, read(record))
        return cast(T, known[1])

    def has_partner(self, module: ModuleId, side: Side, record_id: RecordId) -> bool:
        """Whether the referred-to record is on the other side (or, while planning, will be)."""
        if self.applying:
            return self.book.partner(module, side, record_id) is not None
        return self.book.will_have(module, side, record_id)
