"""The figures of a proof: both ledgers side by side in each currency, month and tax code."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from sagesync_desktop.core.certified import Marked
from sagesync_desktop.core.papers import NOTHING, ZERO, Paper, Sum
from sagesync_desktop.core.proof import UNEXPLAINED, Finding, Kind, Reason
from sagesync_desktop.core.types import Side


@dataclass(slots=True)
class Row:
    """Both ledgers' figures, and what of their difference has a name."""

    vtiger: Sum = NOTHING
    sage: Sum = NOTHING
    explained: Sum = NOTHING
    unexplained: Sum = NOTHING
    documents: dict[Side, int] = field(default_factory=lambda: dict.fromkeys(Side, 0))
    open: int = 0
    """Documents whose difference has no name; their amounts may come to nothing together."""

    @property
    def difference(self) -> Sum:
        """Vtiger's figures less Sage's."""
        return self.vtiger - self.sage

    def state(self, side: Side, stated: Sum) -> None:
        """Add what a document states."""
        self.documents[side] += 1
        if side is Side.VTIGER:
            self.vtiger += stated
        else:
            self.sage += stated

    def put(self, apart: Sum, *, is_explained: bool) -> None:
        """Add what was found of a difference."""
        if is_explained:
            self.explained += apart
        else:
            self.unexplained += apart
            self.open += 1


@dataclass(slots=True)
class Group:
    """All findings of one kind and rule in one currency."""

    reason: Reason
    currency: str
    count: int = 0
    amount: Sum = NOTHING
    moved: Decimal = ZERO
    """Gross that stands in another month or tax code."""
    findings: list[Finding] = field(default_factory=list)
    """None of those that are equal: they are counted alone."""

    @property
    def is_explained(self) -> bool:
        """Whether what is apart has a name."""
        return self.reason.kind not in UNEXPLAINED


Key = tuple[str, str]
"""Currency with "", a month or a tax code."""


class Tally:
    """Adds up what was read, and what was found."""

    def __init__(self) -> None:
        """Nothing was read so far."""
        self.currencies: dict[str, Row] = {}
        self.months: dict[Key, Row] = {}
        self.codes: dict[Key, Row] = {}
        self.groups: dict[tuple[Kind, str, str], Group] = {}
        self.unexplained = ZERO

    def state(self, paper: Paper) -> None:
        """A document of the period, as its side states it."""
        if not paper.counts:
            return
        self.currencies.setdefault(paper.currency, Row()).state(paper.side, paper.sum)
        self.months.setdefault((paper.currency, paper.month), Row()).state(paper.side, paper.sum)
        for code, one in paper.by_code().items():
            self.codes.setdefault((paper.currency, code), Row()).state(paper.side, one)

    def add(self, finding: Finding) -> None:
        """What was found of a document."""
        for currency in _currencies(finding):
            self._count(finding, currency)
        explained = finding.is_explained
        for one, rows in self._rows_of(finding):
            rows.put(one, is_explained=explained)
        if not explained:
            self.unexplained += sum((_weight(one.sum) for one in finding.entries), ZERO)

    def _rows_of(self, finding: Finding) -> Iterator[tuple[Sum, Row]]:
        by_currency: dict[str, Sum] = {}
        by_month: dict[Key, Sum] = {}
        by_code: dict[Key, Sum] = {}
        for one in finding.entries:
            by_currency[one.currency] = by_currency.get(one.currency, NOTHING) + one.sum
            month, code = (one.currency, one.month), (one.currency, one.code)
            by_month[month] = by_month.get(month, NOTHING) + one.sum
            by_code[code] = by_code.get(code, NOTHING) + one.sum
        yield from ((one, self.currencies.setdefault(key, Row())) for key, one in by_currency.items())
        yield from ((one, self.months.setdefault(key, Row())) for key, one in by_month.items())
        yield from ((one, self.codes.setdefault(key, Row())) for key, one in by_code.items())

    def _count(self, finding: Finding, currency: str) -> None:
        reason = finding.reason
        group = self.groups.setdefault(
            (reason.kind, reason.rule, currency), Group(Reason(reason.kind, reason.rule), currency)
        )
        own = [one.sum for one in finding.entries if one.currency == currency]
        group.count += 1
        group.amount += sum(own, NOTHING)
        if not sum(own, NOTHING):
            group.moved += sum((max(one.gross, ZERO) for one in own), ZERO)
        if reason.kind is not Kind.EQUAL:
            group.findings.append(finding)


def _currencies(finding: Finding) -> tuple[str, ...]:
    """The currencies that a finding is counted in, Vtiger's first."""
    papers = (finding.vtiger, finding.sage)
    return tuple(dict.fromkeys(paper.currency for paper in papers if paper is not None))


def _weight(apart: Sum) -> Decimal:
    """How much is apart, whichever way: what is too much here does not make up for too little there."""
    return max(abs(apart.net), abs(apart.tax), abs(apart.gross))


@dataclass(frozen=True, slots=True)
class Proof:
    """A period of both ledgers beside each other."""

    start: date
    end: date
    currencies: Mapping[str, Row]
    months: Mapping[Key, Row]
    codes: Mapping[Key, Row]
    groups: tuple[Group, ...]
    unexplained: Decimal
    """All that has no name, over documents and whichever way; 0.00 only where nothing is left."""
    labels: Mapping[str, str]
    """Tax code -> its name on Sage's screens, or Vtiger's own word where it is mapped to none."""
    requests: Mapping[Side, int]
    made_at: datetime
    company: Mapping[Side, str]
    """What each system calls itself, with its version where it tells."""
    notes: tuple[str, ...] = ()
    """What could not be looked at, as sentences."""
    documents: tuple[Marked, ...] = ()
    """All that was read, for who certifies the period."""

    @property
    def is_whole(self) -> bool:
        """Whether every difference has a name."""
        return not self.unexplained and not any(row.open for row in self.currencies.values())

    def exceptions(self) -> Iterator[Finding]:
        """All findings but those that are equal."""
        for group in self.groups:
            yield from group.findings


_ORDER = tuple(Kind)


def shown_groups(tally: Tally) -> tuple[Group, ...]:
    """The groups as they are shown: what has no name first."""
    return tuple(sorted(tally.groups.values(), key=_place))


def _place(group: Group) -> tuple[bool, int, str, str]:
    kind = group.reason.kind
    return kind not in UNEXPLAINED, _ORDER.index(kind), group.reason.rule, group.currency
