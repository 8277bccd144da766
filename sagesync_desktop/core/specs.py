"""How a module is declared: its field pairs, match keys and rules, all as data."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from sagesync_desktop.core.books import VtigerField
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.cures import Cure, Totals
from sagesync_desktop.core.deeds import Deed, Kept, deleted_where_allowed, never_seen_done
from sagesync_desktop.core.evidence import Contradiction, MatchKey
from sagesync_desktop.core.filing import Filing
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.payments import Payment
from sagesync_desktop.core.sentence import Sentence
from sagesync_desktop.core.settings import BlankRule, FieldChoice, ModuleChoice
from sagesync_desktop.core.truths import Truth
from sagesync_desktop.core.types import (
    MISSING,
    Direction,
    FieldName,
    Fields,
    Missing,
    ModuleId,
    Record,
    RecordId,
    RecordRef,
    Side,
    Skip,
    Value,
)
from sagesync_desktop.core.values import Kind

if TYPE_CHECKING:
    from sagesync_desktop.core.rules import SkipRule

Reader = Callable[[Record, Codebook], Value | Missing]
Writer = Callable[[Value, Codebook], Fields]
Comparer = Callable[[Value | Missing, Value | Missing, Codebook], Sentence]


@dataclass(frozen=True, slots=True)
class Transform:
    """How one pair is read from and written to both sides when a plain field will not do."""

    read_sage: Reader
    read_vtiger: Reader
    write_sage: Writer
    write_vtiger: Writer


@dataclass(frozen=True, slots=True)
class Question:
    """A value that has no sure counterpart on the other side; it stays where it is until a person answers."""

    because: str
    fix: str
    stops: bool = True
    """Whether the record is not even made over there meanwhile."""


Asker = Callable[[Record, Codebook], "Question | None"]


def nothing(_value: Value, _book: Codebook) -> Fields:
    """Writer of a side that the field never travels to."""
    return {}


@dataclass(frozen=True, slots=True)
class Weave:
    """How a value of many parts is compared and carried where each side keeps something to itself."""

    recalled: Callable[[Value | Missing, Value | Missing], Value | Missing]
    """(Vtiger's value, what it was when last settled) -> the value, with what Vtiger cannot tell put back."""
    unsayable: Callable[[Value | Missing, Value | Missing], bool]
    """(Sage's value, Vtiger's) -> whether only what Vtiger cannot be told sets them apart."""
    carried: Callable[[Value, Value | Missing, Value | Missing, Value | Missing], Value]
    """(Vtiger's value, what it was, Sage's value, what it was) -> what Sage gets: its own parts stay."""
    contested: Callable[[Value | Missing, Value | Missing, Value | Missing, Value | Missing], bool]
    """(Vtiger's value, what it was, Sage's value, what it was) -> whether both changed one part otherwise."""
    displaced: Callable[[Value, Value | Missing, Value | Missing], bool]
    """(what was sent to Sage, Sage's value before, what it was) -> whether a change made in Sage is gone."""


@dataclass(frozen=True, slots=True)
class FieldMap:
    """One pair of fields."""

    name: str
    """Shared name, stable: stored in bases and in the log."""
    label: str
    """Vtiger's label, for people."""
    row: int
    """Row of the module's field table (README, `mapping show`); sub-fields of a block share a row."""
    kind: Kind
    vtiger: str = ""
    sage: str = ""
    direction: Direction = Direction.BOTH
    owner: Side | None = Side.VTIGER
    """Who wins when both sides changed it differently; None: a person decides."""
    books: bool = False
    """Part of the owner's books: not even the source of a one-way module overrides the owner's own change."""
    max_length: int | None = None
    """Sage's limit in characters."""
    shorten: str = ""
    """What to do about a longer text; "" where shortening it in Vtiger is the way."""
    per_line: bool = False
    """The limit holds for each line of the text (Sage keeps them in fields of their own)."""
    blank: BlankRule = BlankRule.CLEAR
    required_by: frozenset[Side] = frozenset()
    create_only: bool = False
    """Sent when a record is made over there, never afterwards."""
    transform: Transform | None = None
    stand_in: Reader | None = None
    """What counts as the value of a Vtiger record whose field is empty; None: it is empty."""
    asks: Asker | None = None
    """What is asked about a record's value where it has no counterpart; such a value is read as MISSING."""
    off: bool = False
    """Offered, but not synced unless the user switches it on."""
    locked: str = ""
    """Why the pair cannot be switched on; shown beside it."""
    made_up: bool = False
    """A number that Vtiger gave by itself: left out where the other side has given it to something else."""
    worked_out: bool = False
    """A side works it out from its other fields: nobody enters it, and a newer value takes nobody's."""
    moved: bool = False
    """The user has put other fields in the place of the default ones."""
    narrowed: bool = False
    """The user lets it travel one way only: what the other side changes is said, and kept for both ways."""
    states_nought: bool = False
    """A 0 is a figure like any other, and not the nothing that a field of numbers begins with."""

    apart: Comparer | None = None
    """What one value has instead of what the other one has, in words; None: values are quoted as they are."""

    weave: Weave | None = None
    """For values of many parts of which each side keeps some to itself."""

    @property
    def memory(self) -> FieldName:
        """The name that bases know the pair by; what other fields held says nothing about a moved pair's."""
        return f"{self.name}|{self.vtiger}|{self.sage}" if self.moved else self.name


Amend = Callable[
    ["ModuleSpec", Fields, Record, Record, Mapping[FieldName, Value], Codebook], Mapping[FieldName, Value]
]
Pays = Callable[[Fields, Record, Record, Skip, Codebook], Payment | Skip | None]
Fitting = Callable[[Side, Fields, Fields, Record, Codebook], Fields]
Remember = Callable[[Fields, Collection[FieldName], Record | None, Record, Record, Codebook], Fields]


@dataclass(frozen=True, slots=True)
class Worth:
    """An amount and its ISO currency ("" for the base currency)."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class ModuleWords:
    """What the window says of a module, in English; its translators find it here."""

    title: str
    icon: str
    """The icon's name."""
    about: str = ""
    """What it keeps in step; "" for a module that is led and has no switch to explain."""
    briefly: str = ""
    """The same where there is less room; "" where it is short enough."""


@dataclass(frozen=True, slots=True)
class ModuleSpec:
    """Everything that is particular to one module."""

    id: ModuleId
    words: ModuleWords
    filing: Filing
    fields: tuple[FieldMap, ...]
    match_keys: tuple[MatchKey, ...]
    """What two records of one thing share, the surest first."""
    rules: tuple["SkipRule", ...]
    title: Callable[[Record], str]
    """What people call the record."""
    constants: Mapping[Side, Fields] = field(default_factory=dict)
    """Sent with every create on that side."""
    complete: Callable[[Record, Codebook], Fields] = lambda _record, _book: {}
    """Side fields that a create needs besides the mapped ones, made from the source record."""
    fitted: Fitting = lambda _side, _values, fields, _current, _book: fields
    """(side, values that travel there, the side's fields made of them, what the record holds now) -> what is
    really sent to an existing record."""
    in_scope: Callable[[Record, Codebook], bool] = lambda _record, _book: True
    """False for records that are none of our business (Sage's suppliers)."""
    blocker: tuple[str, str] = ("", "")
    """(rule id, cure) when a record out of scope on the other side is the same thing by a match key."""
    worth: Callable[[Record], "Worth | None"] = lambda _record: None
    """The money that the log shows for the record; None for records that are worth nothing by themselves."""
    unequal: Callable[[Record, Record, Codebook], "Skip | None"] = lambda _sage, _vtiger, _book: None
    """What sets a linked pair apart though no field that may travel differs."""
    worth_fields: frozenset[str] = frozenset()
    """Shared fields whose travel changes what `unequal` looks at."""
    amend: Amend = lambda _spec, _base, _sage, _vtiger, values, _book: values
    """(tailored spec, base, Sage's record, Vtiger's, values for Vtiger) -> what really travels there."""
    remember: Remember = lambda _base, _keep, _was, _sage, _vtiger, _book: {}
    """(base so far, fields held back, Vtiger's record before a write, Sage's, Vtiger's) -> what the base
    holds besides fields, under names that begin with `mapping.OWN`; None stands for a new record."""
    remember_sent: Callable[[Record, Fields], Fields] = lambda _source, _fields: {}
    """(source as it is now, what its new record was sent with) -> what of that the base of the pair holds,
    where nobody can tell any longer what the two agreed on."""
    follows: Mapping[FieldName, frozenset[FieldName]] = field(default_factory=dict)
    """Shared field -> others that a server makes anew by itself when that one is written."""
    contradictions: tuple[Contradiction, ...] = ()
    """What two records of one thing never differ in: where one of them speaks, a person is asked."""
    is_shared: Callable[[Record], bool] = lambda _record: False
    """Whether another module writes fields of the record as well (an organization its main person's)."""
    likeness: Callable[[Record], str] | None = None
    """What a record of Vtiger's shares with one that is typed anew in its place; "" for nothing."""
    depends_on: tuple[ModuleId, ...] = ()
    refers: Callable[[Record, Codebook], tuple[RecordRef, ...]] = lambda _record, _book: ()
    """The records of other modules that what is said of a record may hang on, and their partners."""
    names: Callable[[Record], tuple[RecordRef, ...]] = lambda _record: ()
    """The records of its own side that a record cannot travel without."""
    hangs_on_its_own: Callable[[Codebook], bool] = lambda _book: False
    """Whether what is said of a linked pair may hang on other records of the same module."""
    kinds: Mapping[FieldName, Kind] = field(default_factory=dict)
    """The ledger's fields that hold more than text, where the user pairs them with one of her own."""
    truths: Mapping[FieldName, Truth] = field(default_factory=dict)
    """Names under which what the ledger alone knows is paired, while `Option.CRM_TRUTH` is on."""
    accounts: tuple[str, ...] = ()
    """Purposes whose ledger account must be mapped before its records are made there."""
    has_money: bool = False
    """Its records bear amounts, whose form in Vtiger its user's decimals and currency decide."""
    firsts: Callable[[Iterable[Record]], Mapping[RecordId, RecordId]] | None = None
    """Of all of Vtiger's records, which one stands for whom they belong to; None: no one does."""
    noted: Callable[[Record, Record, Codebook], "Skip | None"] = lambda _sage, _vtiger, _book: None
    """What the two records of a pair say differently right after a write, though it went well."""
    news_while_off: Callable[[int], Sentence] | None = None
    """Says how many new records there are in Sage; None: nobody asks while the module is off."""
    pays: Pays = lambda _base, _sage, _vtiger, _skip, _book: None
    """What is to be paid in the ledger because of what sets a linked pair apart, or why it cannot be."""
    cures: Mapping[str, tuple[Cure, ...]] = field(default_factory=dict)
    """What the program can do about the reasons that no rule of its own gives (`rules.KNOWN_REASONS`)."""
    unmade: Callable[[Record, frozenset[Deed]], Deed | Kept] = deleted_where_allowed
    """(a record that this program made, what its side lets a program do) -> how it is taken back."""
    has_seen: Callable[[Record, Deed], bool] = never_seen_done
    """Whether a record shows that a deed was done with it."""
    told: frozenset[FieldName] = frozenset()
    """Fields that a server fills in or alters by itself: no sign that somebody changed the record."""
    everywhere: tuple[Cure, ...] = ()
    """What can be done about any record, whatever holds it back."""
    whose: Callable[[Record, Codebook], str] = lambda _record, _book: ""
    """The customer that the record is for, by name; "" where there is none."""
    dated: Callable[[Record], date | None] = lambda _record: None
    """The document's own date."""
    totals: Callable[[Record, Codebook], Totals | None] = lambda _record, _book: None
    """What a document comes to, as its side states it; None for what is no document."""

    def own_cures(self, rule: str) -> tuple[Cure, ...]:
        """What the program itself can do about a reason, the likely one first."""
        own = next((one.cures for one in self.rules if one.id == rule), ())
        return (*own, *self.cures.get(rule, ()))

    def cures_of(self, rule: str) -> tuple[Cure, ...]:
        """As `own_cures`, and then what can be done about any record."""
        return (*self.own_cures(rule), *self.everywhere)

    def field(self, name: str) -> FieldMap:
        """The field pair of that shared name."""
        return next(pair for pair in self.fields if pair.name == name)


def tailored(spec: ModuleSpec, choice: ModuleChoice, options: Collection[Option] = frozenset()) -> ModuleSpec:
    """The spec with the user's own pairs, directions and blank rules worked in, as `options` let them be."""
    choices = {change.name: change for change in choice.fields}
    known = {pair.name for pair in spec.fields}
    kept = [_changed(spec, pair, choices.get(pair.name)) for pair in spec.fields]
    own = [_own_pair(spec, change) for change in choice.fields if change.name not in known]
    active = tuple(
        pair
        for pair in (_as_truth(spec, pair, is_on=Option.CRM_TRUTH in options) for pair in (*kept, *own))
        if not pair.off and not pair.locked and pair.direction is not Direction.OFF
    )
    return replace(spec, fields=active)


def file_fields(
    spec: ModuleSpec, choice: ModuleChoice, options: Collection[Option]
) -> Mapping[FieldName, Truth]:
    """Vtiger's fields that show which file was hung on a record; none while that way is off."""
    if Option.CRM_TRUTH not in options:
        return {}
    pairs = [(one, spec.truths.get(one.sage)) for one in choice.fields if one.direction is not Direction.OFF]
    return {one.vtiger or one.name: truth for one, truth in pairs if truth is not None and truth.file}


def _as_truth(spec: ModuleSpec, pair: FieldMap, *, is_on: bool) -> FieldMap:
    """A pair of what the ledger alone knows goes to Vtiger or rests; every other one stays as it is."""
    truth = spec.truths.get(pair.sage)
    if truth is None or not (is_on and pair.direction is not Direction.OFF):
        return pair if truth is None else replace(pair, direction=Direction.OFF)
    if truth.file is not None:
        return replace(pair, direction=Direction.OFF)
    return replace(
        pair,
        kind=truth.kind,
        direction=Direction.TO_VTIGER,
        owner=Side.SAGE,
        states_nought=truth.nought is not None,
        narrowed=True,
        transform=Transform(
            lambda record, book: truth.told(pair.sage, record, book),
            lambda record, _book: truth.seen(record.fields.get(pair.vtiger, MISSING)),
            nothing,
            lambda value, _book: {pair.vtiger: "" if value is None else value},
        ),
    )


def labelled(spec: ModuleSpec, fields: Iterable[VtigerField]) -> ModuleSpec:
    """The spec with Vtiger's words for the fields that the user paired herself: nobody knows a cf_853."""
    labels = {one.name: one.label for one in fields if one.label}
    named = tuple(
        replace(pair, label=labels.get(pair.vtiger, pair.label)) if pair.label == pair.name else pair
        for pair in spec.fields
    )
    return replace(spec, fields=named)


def _changed(spec: ModuleSpec, pair: FieldMap, change: FieldChoice | None) -> FieldMap:
    if change is None:
        return pair
    moved = bool(
        (change.vtiger and change.vtiger != pair.vtiger) or (change.sage and change.sage != pair.sage)
    )
    return replace(
        pair,
        vtiger=change.vtiger or pair.vtiger,
        sage=change.sage or pair.sage,
        direction=change.direction or pair.direction,
        blank=change.blank or pair.blank,
        owner=change.owner or pair.owner,
        kind=spec.kinds.get(change.sage, pair.kind),
        transform=None if moved else pair.transform,
        stand_in=None if moved else pair.stand_in,
        asks=None if moved else pair.asks,
        moved=moved,
        made_up=pair.made_up and not moved,
        worked_out=pair.worked_out and not moved,
        narrowed=_is_one_way(change) and pair.direction is Direction.BOTH,
        off=change.direction is Direction.OFF or (pair.off and change.direction is None),
    )


def _own_pair(spec: ModuleSpec, change: FieldChoice) -> FieldMap:
    """A pair of what the ledger works out itself only ever tells Vtiger."""
    is_told = change.sage in spec.told
    return FieldMap(
        name=change.name,
        label=change.name,
        row=0,
        kind=spec.kinds.get(change.sage, Kind.TEXT),
        vtiger=change.vtiger or change.name,
        sage=change.sage,
        direction=_told_way(change) if is_told else change.direction or Direction.BOTH,
        blank=change.blank or BlankRule.CLEAR,
        owner=Side.SAGE if is_told else change.owner or Side.VTIGER,
        narrowed=_is_one_way(change) and not is_told,
    )


def _told_way(change: FieldChoice) -> Direction:
    return Direction.OFF if change.direction is Direction.OFF else Direction.TO_VTIGER


def _is_one_way(change: FieldChoice) -> bool:
    return change.direction in (Direction.TO_SAGE, Direction.TO_VTIGER)
