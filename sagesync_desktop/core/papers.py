"""A document as one server itself states it, for the proof that both ledgers agree.

Nothing in here, nor in what reads and compares papers, is shared with the sync: not the mapping, the totals,
the document, the lines, nor their rounding. A fault in those would else be in the proof as well.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from enum import StrEnum

from sagesync_desktop.core.types import RecordId, Side

ZERO = Decimal("0.00")
_PENNY = Decimal("0.01")
CREDIT = "credit:"
"""Begins the id of a Sage credit note; invoices and credit notes have paths of their own there."""


def to_penny(amount: Decimal) -> Decimal:
    """Half a penny goes away from zero, as on both servers' screens."""
    return amount.quantize(_PENNY, ROUND_HALF_UP)


@dataclass(frozen=True, slots=True)
class Sum:
    """Net and tax in one currency."""

    net: Decimal = ZERO
    tax: Decimal = ZERO

    @property
    def gross(self) -> Decimal:
        """What the customer owes."""
        return self.net + self.tax

    def __add__(self, other: "Sum") -> "Sum":
        return Sum(self.net + other.net, self.tax + other.tax)

    def __sub__(self, other: "Sum") -> "Sum":
        return Sum(self.net - other.net, self.tax - other.tax)

    def __neg__(self) -> "Sum":
        return Sum(-self.net, -self.tax)

    def __bool__(self) -> bool:
        return bool(self.net or self.tax)


NOTHING = Sum()


class Standing(StrEnum):
    """Whether a document counts in its ledger."""

    LIVE = "live"
    DRAFT = "draft"
    VOID = "void"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Share:
    """The part of a document that bears one tax."""

    code: str
    """Sage's tax rate; of a Vtiger tax the one that it is mapped to."""
    sum: Sum
    """Before Vtiger rounds the document; Sage has whole pennies."""
    lines: int
    """How many lines were added up."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One document of one side."""

    side: Side
    id: RecordId
    number: str
    """The side's own number."""
    reference: str
    """What it says of the other side's number, or its subject."""
    customer: str
    day: date
    currency: str
    status: str
    """In the side's own word."""
    standing: Standing
    stamp: str
    """The side's change stamp."""
    sum: Sum
    """As stated, in pennies; negative for a credit note."""
    shares: tuple[Share, ...]
    is_own_form: bool = False
    """Whether Vtiger taxes, discounts or adjusts the document as a whole."""
    lines_tell: bool = True
    """Whether the lines add up to what is stated, so that they tell how much bears which tax."""
    is_credit: bool = False

    @property
    def counts(self) -> bool:
        """Whether it is in the totals of its ledger."""
        return self.standing is Standing.LIVE

    @property
    def month(self) -> str:
        """Such as 2026-11."""
        return f"{self.day:%Y-%m}"

    def by_code(self) -> Mapping[str, Sum]:
        """Its pennies by tax code; they add up to `sum`."""
        nets = _apportioned(self.sum.net, {one.code: one.sum.net for one in self.shares})
        taxes = _apportioned(self.sum.tax, {one.code: one.sum.tax for one in self.shares})
        codes = dict.fromkeys((*nets, *taxes))
        return {code: Sum(nets.get(code, ZERO), taxes.get(code, ZERO)) for code in codes}


def _apportioned(total: Decimal, exact: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """Whole pennies that add up to a total, each as near as can be; what no rounding explains has no code."""
    floors = {code: amount.quantize(_PENNY, ROUND_FLOOR) for code, amount in exact.items()}
    missing = total - sum(floors.values(), ZERO)
    cut_off = sorted(exact, key=lambda code: floors[code] - exact[code])
    for code in cut_off:
        if missing >= _PENNY and floors[code] != exact[code]:
            floors[code] += _PENNY
            missing -= _PENNY
    if missing:
        floors[""] = floors.get("", ZERO) + missing
    return floors


def added(shares: Iterable[Share]) -> tuple[Share, ...]:
    """One share for each code."""
    found: dict[str, Share] = {}
    for one in shares:
        before = found.get(one.code, Share(one.code, NOTHING, 0))
        found[one.code] = Share(one.code, before.sum + one.sum, before.lines + one.lines)
    return tuple(found.values())
