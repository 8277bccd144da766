"""What a side can do with a record besides changing its fields."""

from dataclasses import dataclass
from enum import StrEnum

from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Record, Verb


class Deed(StrEnum):
    """Each either was done or was not, as a look at the record tells."""

    RELEASE = "release"
    """A draft becomes an invoice that counts."""
    VOID = "void"
    DELETE = "delete"

    @property
    def verb(self) -> Verb:
        """What the note of it is called."""
        return Verb(self.value)


@dataclass(frozen=True, slots=True)
class Kept:
    """A record that its side does not let go of any more."""

    because: str
    """A Sentence."""
    instead: str
    """What can be done there instead: a Sentence."""


def deleted_where_allowed(record: Record, deeds: frozenset[Deed]) -> Deed | Kept:
    """How a record that this program made is taken back, where its state has no say in it."""
    if Deed.DELETE in deeds:
        return Deed.DELETE
    because = say("{side} lets no other program delete it", side=record.side)
    return Kept(because, say("Delete it in {side} by hand", side=record.side))


def never_seen_done(_record: Record, _deed: Deed) -> bool:
    """Of records that no deed but deleting fits."""
    return False
