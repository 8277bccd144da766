"""What the desk asks of the records that are held back, and gets: plain frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.types import ModuleId, Side


class HeldSort(StrEnum):
    """The columns that held records can be sorted by."""

    TITLE = "title"
    CUSTOMER = "customer"
    DATED = "dated"
    AMOUNT = "amount"
    SINCE = "since"
    MODULE = "module"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class HeldFilter:
    """Which held records to show; None and "" do not narrow anything down."""

    module: ModuleId | None = None
    side: Side | None = None
    rule: str = ""
    group: Group | None = None
    groups: Mapping[str, Group] = field(default_factory=dict)
    """Rule -> its group, for `group`; whoever waits for a record is waiting whatever this says, and a rule
    that is not in here is hers to deal with."""
    behind: str = ""
    """Only records that wait, and in the end for one that is held back by this rule."""
    text: str = ""
    """Part of the title or of the customer's name, in any case; or a whole id."""
    unread: bool = False
    """Without those whose reason was marked as read."""


EVERYTHING_HELD = HeldFilter()


@dataclass(frozen=True, slots=True)
class HeldCause:
    """All records that one rule holds back; those that wait are told apart by what they wait for."""

    rule: str
    waits: bool
    """They wait for other records."""
    behind: str
    """Of those that wait: the rule that holds back what they wait for in the end; "" where nothing does."""
    count: int
    unread: int
    """How many of them were not marked as read."""
    amounts: Mapping[str, Decimal]
    """Money held back, by ISO currency; only of records that have an amount."""
    oldest: datetime
    modules: tuple[ModuleId, ...]
    """Where these records are, in the modules' order."""
    frees: int = 0
    """How many records wait, at first or second hand, for these."""
    freed: Mapping[str, Decimal] = field(default_factory=dict)
    """The money of those that wait for these, by ISO currency."""
