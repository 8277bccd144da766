"""Cures: what the program itself can do about a skip, as data that can be shown before it is done.

A rule names its cures beside its reason. A cure looks at the record and says what it needs from a person and
what it would do then; the engine does it, as ordinary logged writes (`engine/curing.py`).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.deeds import Deed as Deed
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import (
    FieldName,
    Fields,
    Missing,
    ModuleId,
    Record,
    RecordId,
    RecordRef,
    Side,
    Value,
)
from sagesync_desktop.core.values import fingerprint


class Ask(StrEnum):
    """What kind of value a person gives."""

    TEXT = "text"
    DATE = "date"
    """ISO, such as 2026-11-30."""
    NUMBER = "number"
    CHOICE = "choice"
    """The id of one of `Need.choices`."""
    RECORD = "record"
    """The id of a record of `Need.module` on `Need.side`."""


@dataclass(frozen=True, slots=True)
class Differing:
    """A field that two records fill differently, in texts for people: one value takes the other's place."""

    field: FieldName
    label: str
    vtiger: str
    sage: str
    sides: tuple[Side, ...]
    """Whose value may stand; one where the field travels one way only."""
    stands: Side | None
    """Whose value stands unless she says otherwise; None: neither's, until she does."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer among several."""

    id: str
    label: str
    differing: tuple[Differing, ...] = ()
    """Of a record that would be one with the held one: where she may say whose value stands."""


@dataclass(frozen=True, slots=True)
class Need:
    """A value that a cure waits for."""

    ask: Ask
    label: str
    """Such as "Description"; a Sentence."""
    suggestion: str = ""
    """What is taken where she agrees; "" where nothing is likely enough to be proposed."""
    choices: tuple[Choice, ...] = ()
    most: int | None = None
    """Characters at most."""
    module: ModuleId | None = None
    side: Side | None = None
    """Where the record is looked for that `Ask.RECORD` names."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One value before and after, as people read it."""

    side: Side | None
    """None: a setting of this program."""
    field: str
    """The field's name for people, such as "Description" or "Line 2, tax"."""
    before: Value | Missing
    after: Value | Missing


@dataclass(frozen=True, slots=True)
class Totals:
    """What a document comes to."""

    net: Decimal
    tax: Decimal
    gross: Decimal
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """A write to a record that exists, by that side's own field names, as its client takes them."""

    module: ModuleId
    side: Side
    record_id: RecordId
    fields: Fields


@dataclass(frozen=True, slots=True)
class Make:
    """A record that is to be made on one side; what follows in the same work refers to it by `MADE`."""

    module: ModuleId
    side: Side
    fields: Fields
    comes_to: Totals | None = None
    """Of a document: where the server makes it another amount, nothing of the work that follows is done."""


MADE = "<made>"
"""Stands, in the fields of an Edit, for the id of the record that a Make before it has made."""


@dataclass(frozen=True, slots=True)
class Do:
    """A deed with one record of a side."""

    module: ModuleId
    side: Side
    record_id: RecordId
    deed: Deed


@dataclass(frozen=True, slots=True)
class Look:
    """A record that a write before has changed along with its own, and that is read again for it."""

    module: ModuleId
    side: Side
    record_id: RecordId


@dataclass(frozen=True, slots=True)
class Choose:
    """A choice that is kept in the settings, as if she had made it on the mapping page."""

    change: Callable[[Settings], Settings]


@dataclass(frozen=True, slots=True)
class Say:
    """A person's word about two records."""

    module: ModuleId
    sage_id: RecordId
    vtiger_id: RecordId
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Anew:
    """A record whose partner was deleted is made over there again, as one that never had a partner."""

    module: ModuleId
    side: Side
    """Where the record is that is left."""
    record_id: RecordId


@dataclass(frozen=True, slots=True)
class Stand:
    """Of two records that differ: the side whose value stands, by shared field; the sync carries it over."""

    module: ModuleId
    sage_id: RecordId
    vtiger_id: RecordId
    fields: Mapping[FieldName, Side]
    same: bool = False
    """She says in the same breath that the two are one: both is kept, or neither, so that no run in between
    lets the field's owner overwrite what she chose."""


class AsideKind(StrEnum):
    """In what way a record was put aside."""

    LEFT = "left"
    """Left alone until it changes."""
    BY_HAND = "by_hand"
    """She entered it on the other side by hand; back when it changes."""
    NEVER = "never"
    """Never again, whatever changes."""
    READ = "read"
    """Of what is for information: read, and put away until it says something else."""


@dataclass(frozen=True, slots=True)
class PutAside:
    """A record that is to be left alone."""

    kind: AsideKind
    note: str = ""
    """For BY_HAND the number on the other side, for NEVER the document that was corrected with it."""
    record: RecordRef | None = None
    """None: the one that is held back."""


@dataclass(frozen=True, slots=True)
class TakeUp:
    """A record that was put aside is tried again like any other."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Nothing that this program can do itself: she opens the record in its own system, and is told why."""

    side: Side
    why: str
    """A Sentence, such as "Vtiger 8.3 destroys the lines of an invoice that a program changes"."""


Effect = Edit | Make | Do | Look | Choose | Say | Anew | Stand | PutAside | TakeUp | Elsewhere


@dataclass(frozen=True, slots=True)
class Work:
    """What a cure would do to one record, whole or not at all up to the first refusal, in this order."""

    effects: tuple[Effect, ...]
    shown: tuple[Shown, ...] = ()
    before: Totals | None = None
    """Of documents."""
    after: Totals | None = None
    warning: str = ""
    """Where money moves or something cannot be taken back: a Sentence. Cancel is its default then."""


def mark_of(work: Work) -> str:
    """Fingerprint of all that is shown of a work before it is done: another one is not what was agreed to."""
    told = [(one.side, one.field, one.before, one.after) for one in work.shown]
    money = [(one.net, one.tax, one.gross, one.currency) if one else () for one in (work.before, work.after)]
    return fingerprint((told, money, work.warning))


class Unfit(Exception):
    """The value that a person gave does not do, with the sentence that says why and what would."""

    def __init__(self, because: str) -> None:
        """`because` is a Sentence."""
        super().__init__(because)
        self.because = because


def worked_out(cure: "Cure", record: Record, context: Context, value: str | None) -> Work | None:
    """What a cure would do, given a value or (None) its own suggestion; as `Cure.work`."""
    need = None if value is not None else cure.needs(record, context)
    return cure.work(record, context, value if value is not None else need.suggestion if need else "")


def needs_nothing(_record: Record, _context: Context) -> Need | None:
    """Of a cure that is a single button."""
    return None


@dataclass(frozen=True, slots=True)
class Cure:
    """One way out of a skip."""

    id: str
    """Stable: an argument of commands, a word in the log."""
    label: str
    """What its button says, in English; translated like a rule's title."""
    work: Callable[[Record, Context, str], Work | None]
    """(held record, context, given value) -> what would be done; None where it does not fit this record.
    Raises Unfit for a value that does not do. Pure; asks nothing of a server."""
    needs: Callable[[Record, Context], Need | None] = needs_nothing


def fitting(cures: Iterable[Cure], record: Record, context: Context) -> tuple[Cure, ...]:
    """The cures that could be carried out for this record, given the value they suggest or any other."""
    return tuple(cure for cure in cures if fits(cure, record, context))


def fits(cure: Cure, record: Record, context: Context) -> bool:
    """Whether a cure has something to do here; one whose suggestion alone does not do fits all the same."""
    try:
        return worked_out(cure, record, context, None) is not None
    except Unfit:
        return True
