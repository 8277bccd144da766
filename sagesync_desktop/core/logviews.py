"""What a reader of the sync log asks for and gets: plain frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sagesync_desktop.core.types import ModuleId, Outcome, Side, Status


@dataclass(frozen=True, slots=True)
class OutcomeFilter:
    """Which outcomes to show; None and "" do not narrow anything down."""

    run: int | None = None
    module: ModuleId | None = None
    target: Side | None = None
    status: Status | None = None
    rule: str = ""
    text: str = ""
    """Part of the name or of the reason, in any case; or a whole id of either side."""
    since: datetime | None = None
    until: datetime | None = None
    """Aware moments; `until` itself does not belong to the span."""


class SortBy(StrEnum):
    """The columns that outcomes can be sorted by."""

    TIME = "time"
    NAME = "name"
    MODULE = "module"
    STATUS = "status"
    RULE = "rule"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class LoggedOutcome:
    """One line of the sync log."""

    id: int
    """Grows with time; newer lines have higher ids."""
    run: int
    at: datetime
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class SkipGroup:
    """The open skips of one rule in one module."""

    module: ModuleId
    rule: str
    fix: str
    """The cure, as the longest held record has it."""
    count: int
    oldest: datetime
    amounts: Mapping[str, Decimal]
    """Money held back, by ISO currency; only of records that have an amount."""


@dataclass(frozen=True, slots=True)
class DayCounts:
    """What one calendar day brought."""

    day: date
    counts: Mapping[Status, int]
