"""The steps of a plan: what is written, settled, dropped or held back, one value each."""

from collections.abc import Mapping
from dataclasses import dataclass

from sagesync_desktop.core.payments import Payment
from sagesync_desktop.core.types import FieldName, Link, Record, RecordRef, Side, Skip, Value


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that belong together; `link` is None while they are only matched."""

    sage: Record
    vtiger: Record
    link: Link | None
    key: str = ""
    """The match key that paired them just now."""
    likely: str = ""
    """The match key that paired them, at any time, while it is all there is: nobody has looked at the two."""

    def on(self, side: Side) -> Record:
        """The pair's record on a side."""
        return self.sage if side is Side.SAGE else self.vtiger


@dataclass(frozen=True, slots=True)
class Create:
    """A record that the other side lacks."""

    target: Side
    source: Record
    values: Mapping[FieldName, Value]


@dataclass(frozen=True, slots=True)
class Update:
    """A pair in which fields travel to one or both sides."""

    pair: Pair
    writes: Mapping[Side, Mapping[FieldName, Value]]
    keep: frozenset[FieldName] = frozenset()
    """Fields whose base must not move, because they were held back."""
    held: frozenset[Side] = frozenset()
    """Sides whose record is held back in the same plan, so that its open skip stays."""


@dataclass(frozen=True, slots=True)
class Pay:
    """A pair of which Vtiger says that more was received than the ledger knows of."""

    pair: Pair
    payment: Payment
    keep: frozenset[FieldName] = frozenset()


@dataclass(frozen=True, slots=True)
class Settle:
    """A pair with nothing to write: remember that it agrees."""

    pair: Pair
    keep: frozenset[FieldName] = frozenset()
    held: frozenset[Side] = frozenset()


@dataclass(frozen=True, slots=True)
class Drop:
    """A link whose record is gone on one side (or on both: `survivor` is None)."""

    link: Link
    gone: Side | None
    survivor: Record | None
    is_told: bool = True
    """Whether the survivor is held for it; not where the same plan links it or asks about it."""


@dataclass(frozen=True, slots=True)
class Held:
    """A record that does not travel."""

    record: Record
    target: Side
    skip: Skip
    linked: bool
    evidence: str = ""
    """Of a write that a server refused before and that would be the very same now."""
    met: str = ""
    """By what the record was linked just now; said once, with the reason."""


@dataclass(frozen=True, slots=True)
class Ignored:
    """A changed record that is none of our business."""

    record: Record


Write = Create | Update | Pay
Step = Write | Settle | Drop | Held | Ignored


def subjects(step: Step) -> frozenset[RecordRef]:
    """The records that a step is about."""
    match step:
        case Create(source=record) | Held(record) | Ignored(record):
            return frozenset([RecordRef(record.module, record.side, record.id)])
        case Update(pair) | Pay(pair) | Settle(pair):
            return frozenset(RecordRef(one.module, one.side, one.id) for one in (pair.sage, pair.vtiger))
        case Drop(link):
            return frozenset(RecordRef(link.module, side, link.id_on(side)) for side in Side)
