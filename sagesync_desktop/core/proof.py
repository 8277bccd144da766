"""Two papers of one document beside each other, or one alone: what is different, and whether that has a name.

Every difference is Vtiger's figure less Sage's. What is found of a document says by how much each month and
tax code is apart, so that all that is explained and all that is not add up to the difference exactly.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_DOWN, Decimal
from enum import StrEnum

from sagesync_desktop.core.papers import NOTHING, ZERO, Paper, Standing, Sum
from sagesync_desktop.core.types import Side

_PENNY = Decimal("0.01")


class Kind(StrEnum):
    """What is found of a document; the names are told to other programs."""

    EQUAL = "equal"
    ROUNDING = "rounding"
    """The document agrees; Vtiger rounds the whole, Sage each line, so codes are pennies apart."""
    ZERO_RATE = "zero_rate"
    """No tax is paid on either side; which of the kinds of no tax it is, Sage alone says."""
    FORM = "form"
    """The gross agrees; Vtiger taxes or discounts the document as a whole, Sage each line."""
    OTHER_DATE = "other_date"
    OUT_OF_PERIOD = "out_of_period"
    """The other side's document is dated outside the period."""
    OTHER_CURRENCY = "other_currency"
    CANCELLED = "cancelled"
    VOID = "void"
    DRAFT = "draft"
    CREDIT_NOTE = "credit_note"
    HELD = "held"
    LEFT_ALONE = "left_alone"
    BY_HAND = "by_hand"
    BEFORE_START = "before_start"
    MODULE_OFF = "module_off"
    ONE_WAY = "one_way"
    CHANGED = "changed_since"
    """Changed in either system since the last sync read it."""
    NOT_YET = "not_yet"
    """New since the last sync."""
    DELETED = "deleted"
    """Its partner was deleted."""
    DIFFERS = "differs"
    ONLY_VTIGER = "only_in_vtiger"
    ONLY_SAGE = "only_in_sage"


UNEXPLAINED = frozenset({Kind.DIFFERS, Kind.ONLY_VTIGER, Kind.ONLY_SAGE})


@dataclass(frozen=True, slots=True)
class Entry:
    """By how much one tax code of one month is apart."""

    currency: str
    month: str
    code: str
    sum: Sum


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a document is apart, where that has a name."""

    kind: Kind
    rule: str = ""
    """Of one that is held: the rule."""
    because: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one document."""

    reason: Reason
    vtiger: Paper | None
    sage: Paper | None
    entries: tuple[Entry, ...] = ()
    fields: tuple[str, ...] = ()
    """What is different: net, tax, gross, date, currency, tax code, status."""

    @property
    def is_explained(self) -> bool:
        """Whether the difference has a name."""
        return self.reason.kind not in UNEXPLAINED

    def amount(self, currency: str) -> Sum:
        """By how much it moves the difference of a currency."""
        own = (one.sum for one in self.entries if one.currency == currency)
        return sum(own, NOTHING)


def entries_of(paper: Paper | None, month: str = "") -> tuple[Entry, ...]:
    """What a paper brings into the difference; nothing where it does not count."""
    if paper is None or not paper.counts:
        return ()
    month = month or paper.month
    sign = 1 if paper.side is Side.VTIGER else -1
    sums = paper.by_code().items()
    return tuple(Entry(paper.currency, month, code, one if sign > 0 else -one) for code, one in sums if one)


def alone(paper: Paper, reason: Reason) -> Finding:
    """A document that the other side does not have."""
    vtiger, sage = (paper, None) if paper.side is Side.VTIGER else (None, paper)
    return Finding(reason, vtiger, sage, entries_of(paper), ("only here",))


Why = Callable[[Paper, Paper], Reason | None]
"""What is known of a pair whose amounts differ; asked for nothing else."""


def beside(vtiger: Paper, sage: Paper, why: Why) -> Iterator[Finding]:
    """What is found of a document that both sides have."""
    off = _off_the_books(vtiger, sage)
    if off is not None:
        yield Finding(off, vtiger, sage, _net_of(vtiger, sage, vtiger.month, sage.month), ("status",))
        return
    if vtiger.currency != sage.currency:
        apart = Reason(Kind.OTHER_CURRENCY)
        yield Finding(apart, vtiger, sage, _net_of(vtiger, sage, vtiger.month, sage.month), ("currency",))
        return
    if vtiger.day != sage.day:
        yield _moved(vtiger, sage)
    yield from _compared(vtiger, sage, why)


def _off_the_books(vtiger: Paper, sage: Paper) -> Reason | None:
    if vtiger.counts and sage.counts:
        return None
    standing = vtiger.standing if sage.counts else sage.standing
    return Reason({Standing.VOID: Kind.VOID, Standing.DRAFT: Kind.DRAFT}.get(standing, Kind.CANCELLED))


def _moved(vtiger: Paper, sage: Paper) -> Finding:
    """Sage's figures stand in another month than Vtiger's, where that is so; both come to nothing."""
    entries: tuple[Entry, ...] = ()
    if vtiger.month != sage.month:
        there = entries_of(sage)
        back = (Entry(one.currency, vtiger.month, one.code, -one.sum) for one in there)
        entries = (*there, *back)
    return Finding(Reason(Kind.OTHER_DATE), vtiger, sage, entries, ("date",))


def _compared(vtiger: Paper, sage: Paper, why: Why) -> Iterator[Finding]:
    apart = vtiger.sum - sage.sum
    entries = _net_of(vtiger, sage, vtiger.month, vtiger.month)
    if not entries:
        yield Finding(Reason(Kind.EQUAL), vtiger, sage)
        return
    fields = tuple(_fields(apart)) or ("tax code",)
    is_whole = vtiger.is_own_form and not apart.gross
    if is_whole or (not apart and not vtiger.lines_tell):
        yield Finding(Reason(Kind.FORM), vtiger, sage, entries, fields)
        return
    untaxed = _untaxed(vtiger, sage)
    kinds, rest = _parted(entries, untaxed)
    if kinds:
        yield Finding(Reason(Kind.ZERO_RATE), vtiger, sage, kinds, ("tax code",))
    if rest:
        is_rounded = not apart and _is_rounded(vtiger, sage, untaxed)
        reason = Reason(Kind.ROUNDING) if is_rounded else why(vtiger, sage) or Reason(Kind.DIFFERS)
        yield Finding(reason, vtiger, sage, rest, fields)


def _fields(apart: Sum) -> Iterator[str]:
    named = (("net", apart.net), ("tax", apart.tax), ("gross", apart.gross))
    yield from (name for name, amount in named if amount)


def _net_of(vtiger: Paper, sage: Paper, month: str, sage_month: str) -> tuple[Entry, ...]:
    """Both papers' entries, those of one row added up; rows that come to nothing are left out."""
    return added((*entries_of(vtiger, month), *entries_of(sage, sage_month)))


def added(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """One entry for each currency, month and code that is apart."""
    rows: dict[tuple[str, str, str], Sum] = {}
    for one in entries:
        key = (one.currency, one.month, one.code)
        rows[key] = rows.get(key, NOTHING) + one.sum
    return tuple(Entry(*key, total) for key, total in rows.items() if total)


# -- which differences between tax codes are of form alone


def _untaxed(vtiger: Paper, sage: Paper) -> Collection[str]:
    """The codes that bear no tax on either side."""
    ours, theirs = _exact(vtiger), _exact(sage)
    return {code for code in {*ours, *theirs} if not _tax(ours, code) and not _tax(theirs, code)}


def _parted(
    entries: tuple[Entry, ...], untaxed: Collection[str]
) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """What is merely booked under another kind of no tax, which comes to nothing, and what is left."""
    kinds = [one for one in entries if one.code in untaxed]
    rest = [one for one in entries if one.code not in untaxed]
    over = sum((one.sum for one in kinds), NOTHING)
    if over:
        first = kinds[0]
        rest.append(Entry(first.currency, first.month, first.code, over))
        kinds.append(Entry(first.currency, first.month, first.code, -over))
    return added(kinds), tuple(rest)


def _is_rounded(vtiger: Paper, sage: Paper, untaxed: Collection[str]) -> bool:
    """Whether rounding each line explains all that the codes are apart."""
    ours, theirs = _exact(vtiger), _exact(sage)
    if not all(_agree(code, vtiger, ours, theirs) for code in {*ours, *theirs} - set(untaxed)):
        return False
    nets = [sum((one.net for code, one in side.items() if code in untaxed), ZERO) for side in (ours, theirs)]
    return abs(nets[0] - nets[1]) < _PENNY * max(1, _lines(vtiger, untaxed))


def _exact(paper: Paper) -> Mapping[str, Sum]:
    return {one.code: one.sum for one in paper.shares if one.sum}


def _tax(sums: Mapping[str, Sum], code: str) -> Decimal:
    return sums.get(code, NOTHING).tax


def _lines(paper: Paper, codes: Collection[str]) -> int:
    return sum(one.lines for one in paper.shares if one.code in codes)


def _agree(code: str, vtiger: Paper, ours: Mapping[str, Sum], theirs: Mapping[str, Sum]) -> bool:
    """Whether each line's net, and the tax of the code, can have been rounded to what Sage holds.

    A line is less than a penny from what it is unrounded; the tax of a code likewise, and no farther than the
    document's own tax is from its lines'.
    """
    apart = theirs.get(code, NOTHING) - ours.get(code, NOTHING)
    whole = vtiger.sum.tax - sum((one.tax for one in ours.values()), ZERO)
    slack = abs(whole).quantize(_PENNY, ROUND_DOWN)
    lines = max(1, _lines(vtiger, (code,)))
    return abs(apart.net) < _PENNY * lines and abs(apart.tax) < _PENNY + slack
