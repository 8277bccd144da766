"""The desk in values: what front ends ask of the records that are held back, and what they get."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import TypeAlias

from sagesync_desktop.core.cures import Need, Totals
from sagesync_desktop.core.held import HeldSort
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.runs import CureOrder
from sagesync_desktop.core.types import FieldName, Missing, ModuleId, RecordId, RecordRef, Side, Value

Ref: TypeAlias = RecordRef
PAGE = 200


@dataclass(frozen=True, slots=True)
class DeskFilter:
    """Which held records to show; None and "" do not narrow anything down."""

    module: ModuleId | None = None
    side: Side | None = None
    rule: str = ""
    group: Group | None = None
    behind: str = ""
    """Only records that wait, and in the end for one that is held back by this rule."""
    text: str = ""
    """Part of the title or the customer's name, in any case; or a whole id."""
    unread: bool = False
    """Without those whose reason was marked as read."""


EVERYTHING_HELD = DeskFilter()


DeskSort: TypeAlias = HeldSort
"""The columns that held records can be sorted by."""


@dataclass(frozen=True, slots=True)
class Write:
    """One value that a cure would write; sentences, figures and days are formatted where they are shown."""

    side: Side | None
    """None: a setting of this program."""
    field: str
    """A label of ours, or one of Vtiger's own."""
    before: Value | Missing
    after: Value | Missing


@dataclass(frozen=True, slots=True)
class OfferedCure:
    """A cure as it would be done to one record with one value."""

    id: str
    label: str
    need: Need | None
    """The value it waits for; None: a single button."""
    value: str = ""
    """What it was worked out with: the given value, else the suggestion."""
    writes: tuple[Write, ...] = ()
    before: Totals | None = None
    after: Totals | None = None
    warning: str = ""
    """Money moves or something cannot be taken back: Cancel is the default."""
    elsewhere: str = ""
    """Why she has to open the other program for it; "" where this program does it itself."""
    opens: str = ""
    """For `elsewhere`: the record's own address; "" where it has none that may be opened."""
    aside: bool = False
    """It only puts the record aside."""
    unfit: str = ""
    """Why it cannot be done with this value, and what would do."""
    shown: str = ""
    """The mark of what it would do, so that nothing else is done."""
    joins: frozenset[Ref] = frozenset()
    """The two records that would be one."""

    def order(self, ref: Ref) -> CureOrder:
        """What a run is asked for, so that it does to that record what was shown, or nothing."""
        value = self.value if self.need or self.value else None
        return CureOrder(ref.module, ref.side, ref.id, self.id, value, self.shown)

    @property
    def is_ready(self) -> bool:
        """Whether it can be carried out as it stands."""
        return not self.unfit and not self.elsewhere

    @property
    def is_own(self) -> bool:
        """Whether the program itself does something about the cause."""
        return not self.elsewhere and not self.aside


@dataclass(frozen=True, slots=True)
class Beside:
    """One field of a held record beside the same field of a candidate."""

    label: str
    own: str
    other: str
    equal: bool


@dataclass(frozen=True, slots=True)
class DeskCandidate:
    """A record of the other side that a held one could be."""

    ref: Ref
    title: str
    fields: tuple[Beside, ...] = ()
    """Those that either of them fills."""
    speaks_for: tuple[str, ...] = ()
    """Evidence in words, such as "name and postcode"."""
    speaks_against: tuple[str, ...] = ()
    likeness: int = 0
    """How alike the two titles are, in percent."""


@dataclass(frozen=True, slots=True)
class DeskClash:
    """One field that both sides hold differently."""

    field: FieldName
    label: str
    agreed: str
    """What both last agreed on; "" where they never did."""
    vtiger: str
    sage: str
    owner: Side | None = None
    """Whose value wins by itself; None: a person decides."""


@dataclass(frozen=True, slots=True)
class DeskRow:
    """One line of the list of held records."""

    ref: Ref
    title: str
    rule: str
    group: Group
    waits_for: Ref | None
    customer: str
    dated: date | None
    amount: Decimal | None
    currency: str
    since: datetime
    is_read: bool = False
    """Somebody has marked as read what holds it back."""


@dataclass(frozen=True, slots=True)
class DeskRecord:
    """A held record with everything that can be done about it, the likely thing first."""

    ref: Ref
    title: str
    rule: str
    rule_title: str
    because: str
    fix: str
    group: Group
    waits_for: Ref | None
    customer: str
    dated: date | None
    amount: Decimal | None
    currency: str
    since: datetime
    cures: tuple[OfferedCure, ...] = ()
    candidates: tuple[DeskCandidate, ...] = ()
    """Where a person is asked which of them it is; the likeliest first."""
    clashes: tuple[DeskClash, ...] = ()
    """Where both sides changed a field."""
    changed: Mapping[Side, str] = field(default_factory=dict)
    """When either side's record was last changed, as that side itself says it."""
    links: Mapping[Side, str] = field(default_factory=dict)
    """Addresses that may be opened in a browser."""
    awaited: str = ""
    """What people call the record that it waits for, where that is held back itself."""

    def cure(self, cure: str) -> OfferedCure | None:
        """The offered cure of that id."""
        return next((one for one in self.cures if one.id == cure), None)


@dataclass(frozen=True, slots=True)
class DeskCause:
    """All records that are held back by one rule; of waiting ones, by one rule of what they wait for."""

    rule: str
    title: str
    group: Group
    count: int
    amounts: Mapping[str, Decimal]
    """Money held back, by ISO currency."""
    oldest: datetime
    frees: int
    """How many other records wait behind these."""
    curable: bool
    """Whether the program itself can do something about it."""
    modules: tuple[ModuleId, ...]
    behind: str = ""
    """Of waiting records: the rule that holds back what they wait for in the end."""
    unread: int = 0
    """How many of them were not marked as read."""


@dataclass(frozen=True, slots=True)
class GroupOffer:
    """What one cure would come to for many records."""

    cure: str
    label: str
    orders: tuple[CureOrder, ...]
    """Of the records that it fits, ready for a run."""
    cannot: tuple[tuple[str, str], ...] = ()
    """(title, why not) of the others."""
    warning: str = ""
    before: tuple[Totals, ...] = ()
    """Sums over the documents whose money would move, one for each currency; likewise `after`."""
    after: tuple[Totals, ...] = ()

    @property
    def can(self) -> tuple[Ref, ...]:
        """The records that it fits."""
        return tuple(Ref(one.module, one.side, one.record_id) for one in self.orders)


@dataclass(frozen=True, slots=True)
class Picked:
    """A record that was found for a cure that needs one."""

    id: RecordId
    title: str
    detail: str = ""
    """What tells it from others of the same name: its own number, town or date."""
