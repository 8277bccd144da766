"""The words of the program as types: side, module, record, link, intent."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum, StrEnum
from typing import Final, Literal, TypeAlias


class Side(StrEnum):
    """One of the two systems that are kept in step."""

    SAGE = "sage"
    VTIGER = "vtiger"

    @property
    def other(self) -> "Side":
        """The opposite side."""
        return Side.VTIGER if self is Side.SAGE else Side.SAGE

    @property
    def title(self) -> str:  # type: ignore[override]  # the name shown to people replaces str.title()
        """The product's name as people know it."""
        return "Sage" if self is Side.SAGE else "Vtiger"


class ModuleId(StrEnum):
    """A synced module, by Vtiger's name for it, in dependency order; behind it the module that leads it."""

    ORGANIZATIONS = "Organizations"
    CONTACTS = "Contacts", "Organizations"
    PRODUCTS = "Products"
    SERVICES = "Services"
    INVOICES = "Invoices"

    def __new__(cls, name: str, leader: str = "") -> "ModuleId":
        """`leader`: a module without a switch of its own is on, and travels, as that one does."""
        module = str.__new__(cls, name)
        module._value_, module._led_by = name, leader
        return module

    _led_by: str

    @property
    def leader(self) -> "ModuleId | None":
        """The module whose switch and direction are this one's as well."""
        return ModuleId(self._led_by) if self._led_by else None


class Missing(Enum):
    """The type of `MISSING`: the field is not there at all, which is neither empty nor None."""

    MISSING = "missing"

    def __repr__(self) -> str:
        return "MISSING"

    def __bool__(self) -> Literal[False]:
        return False


MISSING: Final = Missing.MISSING

RecordId: TypeAlias = str
FieldName: TypeAlias = str

UNLINKED = "sage:"
"""Prefix of a reference to a Sage record that has no partner in Vtiger (yet)."""


class Told(StrEnum):
    """Who says which kind of zero tax a line bears."""

    LINE = "line"
    ITEM = "item"
    """The item as it is ticked today, which was not always so: never a reason to change a posted line."""
    SAGE = "sage"


@dataclass(frozen=True, slots=True)
class Item:
    """A product or service as one side knows it."""

    module: ModuleId
    side: Side
    """In shared form Vtiger, or Sage for an item that has no partner in Vtiger (yet)."""
    id: RecordId


@dataclass(frozen=True, slots=True)
class Discount:
    """What a line is less than quantity times price."""

    amount: Decimal = Decimal(0)
    percent: Decimal | None = None
    """As it is given where that is a percentage, else zero; None: an earlier release did not keep it."""


@dataclass(frozen=True, slots=True)
class LineTax:
    """The tax that a line bears."""

    rate_id: str = ""
    """The Sage rate."""
    unmapped: tuple[str, ...] = ()
    """While there is no Sage rate: names of the Vtiger taxes of which the line bears one."""
    rate: Decimal = Decimal(0)
    """In percent."""
    amount: Decimal | None = None
    told: Told | None = None
    """None: an earlier release did not keep it; so for the amount."""

    @property
    def which(self) -> tuple[str, tuple[str, ...]]:
        """The tax itself, whatever it comes to."""
        return self.rate_id, self.unmapped


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document in shared form, as both sides' lines are compared, kept and sent."""

    item: Item | None
    """None where it names no product or service."""
    description: str
    quantity: Decimal
    unit_price: Decimal
    discount: Discount = Discount()
    tax: LineTax = LineTax()
    own_text: str | None = None
    """What it says without a description of its own: its item's text; None in earlier releases."""
    account: str = ""
    """The ledger account that a line without item is sent to; two lines are the same whatever it is."""

    @property
    def figures(self) -> tuple[Item | None, Decimal, Decimal, Decimal]:
        """What makes its net, and of what."""
        return self.item, self.quantity, self.unit_price, self.discount.amount


Scalar: TypeAlias = str | int | bool | Decimal | date | None
Row: TypeAlias = Mapping[str, Scalar]
Value: TypeAlias = Scalar | tuple[Row, ...] | tuple[str, ...] | tuple[Line, ...]
Fields: TypeAlias = Mapping[FieldName, Value]


_MOST_PLACES = 15


@dataclass(frozen=True, slots=True)
class Record:
    """One thing on one side: flat fields under that side's own names, decoded, never a server's dict."""

    module: ModuleId
    side: Side
    id: RecordId
    revision: str
    """The side's own change stamp; compared for equality with itself, never with a clock."""
    fields: Fields
    deleted: bool = False

    @property
    def ref(self) -> "RecordRef":
        """Which record it is."""
        return RecordRef(self.module, self.side, self.id)

    def text(self, name: FieldName) -> str:
        """The field as stripped text; "" when absent, None or not text."""
        value = self.fields.get(name)
        return value.strip() if isinstance(value, str) else ""

    def amount(self, name: FieldName) -> Decimal:
        """The field as Decimal; zero when absent, None or no number."""
        value = self.fields.get(name)
        if isinstance(value, Decimal):
            return value
        try:
            number = Decimal(value) if isinstance(value, str) and value.strip() else Decimal(0)
        except InvalidOperation:
            return Decimal(0)
        # A larger one is no amount, and cannot be rounded to pennies.
        return number if number.is_finite() and abs(number.adjusted()) < _MOST_PLACES else Decimal(0)

    def rows(self, name: FieldName) -> tuple[Row, ...]:
        """The field as rows (lines, taxes, prices); empty when absent."""
        return rows_in(self.fields, name)


def rows_in(fields: Fields, name: FieldName) -> tuple[Row, ...]:
    """A side's field as rows; empty when absent."""
    value = fields.get(name)
    # Whether it is a dict is told at once; whether it is any mapping costs a twelfth of an import's CPU.
    return tuple(row for row in value if isinstance(row, dict | Mapping)) if isinstance(value, tuple) else ()


@dataclass(frozen=True, slots=True)
class Link:
    """The remembered pair, with the shared values on which both sides last agreed."""

    module: ModuleId
    sage_id: RecordId
    vtiger_id: RecordId
    base: Fields
    sage_revision: str
    vtiger_revision: str

    def id_on(self, side: Side) -> RecordId:
        """The pair's record id on one side."""
        return self.sage_id if side is Side.SAGE else self.vtiger_id


class Verb(StrEnum):
    """What a write does to the other server; the last three are a person's words, which reach none."""

    CREATE = "create"
    UPDATE = "update"
    RELEASE = "release"
    """As the deeds of `core.cures` are called."""
    VOID = "void"
    DELETE = "delete"
    PAY = "pay"
    """A payment was entered on a document."""
    UNPAY = "unpay"
    """Such a payment was deleted again."""
    CHOOSE = "choose"
    """A setting was changed."""
    SAY = "say"
    """Two records are the same, or are not."""
    PUT_ASIDE = "put_aside"
    """A record was put aside, or taken up again."""

    @property
    def is_word(self) -> bool:
        """Whether no server has heard of it."""
        return self in (Verb.CHOOSE, Verb.SAY, Verb.PUT_ASIDE)


@dataclass(frozen=True, slots=True)
class Intent:
    """Durable note made before a write, so that a lost answer can be settled later."""

    id: int
    module: ModuleId
    side: Side
    """The side that is written to."""
    verb: Verb
    record_id: RecordId | None
    """The record to be updated; None for a create."""
    partner_id: RecordId
    """The record on the other side that this write comes from."""
    payload: Fields
    """Side field names and values exactly as handed to the client."""
    idempotency_key: str
    """32 hex digits; Sage keeps it for seven days."""
    made_at: datetime
    undoes: tuple[int, ...] = ()
    """Of an undo: the journal's rows that the write takes back."""


class Direction(StrEnum):
    """Which way a module or a field travels."""

    BOTH = "both"
    TO_SAGE = "to_sage"
    TO_VTIGER = "to_vtiger"
    OFF = "off"

    def writes(self, side: Side) -> bool:
        """Whether this direction may change `side`."""
        match self:
            case Direction.BOTH:
                return True
            case Direction.TO_SAGE:
                return side is Side.SAGE
            case Direction.TO_VTIGER:
                return side is Side.VTIGER
            case Direction.OFF:
                return False


class Status(StrEnum):
    """How one record ended in one run; the first three are the article's."""

    CREATED = "created"
    UPDATED = "updated"
    SKIPPED = "skipped"
    UNCHANGED = "unchanged"
    FAILED = "failed"


class Trigger(StrEnum):
    """What asked for a run: for all that is on, or for a part of it."""

    MANUAL = "manual"
    TIMER = "timer"
    MODULE = "module"
    RECORD = "record"
    COMMAND = "command"
    PREVIEW = "preview"
    CURE = "cure"
    UNDO = "undo"


class RunState(StrEnum):
    """Where a run is, or how it ended."""

    RUNNING = "running"
    FINISHED = "finished"
    ENDED_EARLY = "ended early"
    NEEDS_ATTENTION = "needs attention"
    INTERRUPTED = "interrupted"
    """The program ended before the run did."""
    PREVIEW = "preview"


class Phase(StrEnum):
    """What a run is doing."""

    PREFLIGHT = "preflight"
    RECOVER = "recover"
    FETCH = "fetch"
    CURE = "cure"
    PLAN = "plan"
    APPLY = "apply"
    VERIFY = "verify"
    WAIT = "wait"
    """For a server that wants time."""


@dataclass(frozen=True, slots=True)
class Change:
    """One shared field before and after a write."""

    field: str
    """The pair's label, as people know the field."""
    before: Value | Missing
    after: Value | Missing


@dataclass(frozen=True, slots=True)
class RecordRef:
    """Which record of which side."""

    module: ModuleId
    side: Side
    id: RecordId


@dataclass(frozen=True, slots=True)
class Skip:
    """Why a record does not travel: a rule or a server said no."""

    rule: str
    because: str
    fix: str
    candidates: tuple[RecordId, ...] = ()
    """Records of the other side that could be the same thing, where a person is asked which; or that are."""
    waits_for: RecordRef | None = None
    """The record whose own cure cures this one as well."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one record ended in one run, as the sync log keeps it."""

    module: ModuleId
    target: Side
    """The side the record was travelling to."""
    status: Status
    name: str
    sage_id: RecordId | None = None
    vtiger_id: RecordId | None = None
    why: Skip | None = None
    """What held it back, or in what the two records still differ; the log keeps its words alone."""
    remark: str = ""
    """What is said of one that nothing held back, such as by what it was linked."""
    amount: Decimal | None = None
    """Document total in the document's currency (invoices only)."""
    currency: str = ""
    changes: tuple[Change, ...] = field(default=())
    mark: str = ""
    """Of a previewed write: the fingerprint of what would be written; "" for all others."""

    @property
    def rule(self) -> str:
        """Id of the skip rule or of the error; "" when nothing held the record back."""
        return self.why.rule if self.why else ""

    @property
    def because(self) -> str:
        """The reason, or the remark where there is none."""
        return self.why.because if self.why else self.remark

    @property
    def fix(self) -> str:
        """What to do; "" where there is nothing to be done."""
        return self.why.fix if self.why else ""
