"""What the planner gets and gives: a module's pairs and unlinked records, and its steps."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sagesync_desktop.core.asides import Asides
from sagesync_desktop.core.evidence import Verdicts
from sagesync_desktop.core.matching import PairIds
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.steps import Step
from sagesync_desktop.core.types import Direction, Link, Record, RecordId, Side


@dataclass(frozen=True, slots=True)
class LinkedPair:
    """A link with its records as last read; None for a record that is surely deleted."""

    link: Link
    sage: Record | None
    vtiger: Record | None


OpenSkips = Mapping[tuple[Side, RecordId], OpenSkip]


@dataclass(frozen=True, slots=True)
class Pool:
    """What a module has to think about in this run."""

    pairs: tuple[LinkedPair, ...]
    """Links of which a record changed or is held back."""
    unlinked: Mapping[Side, tuple[Record, ...]]
    """All records without a link, changed or not: candidates for matching."""
    considered: frozenset[tuple[Side, RecordId]]
    """The records that changed or are held back; the others are only candidates."""
    skips: OpenSkips
    linked_count: int
    verdicts: Verdicts = field(default_factory=dict)
    """What people said of two records that are not linked."""
    asked: frozenset[PairIds] = frozenset()
    """Pairs that were asked about before, and that nobody has changed since."""
    survivors: frozenset[tuple[Side, RecordId]] = frozenset()
    """Unlinked records whose partner was deleted; they are never made anew over there."""
    asides: Asides = field(default_factory=dict)
    """Records that are to be left alone."""


@dataclass(slots=True)
class ModulePlan:
    """One module's steps."""

    spec: ModuleSpec
    direction: Direction
    linked_count: int
    steps: list[Step] = field(default_factory=list)
