"""What each side keeps for itself of an invoice's lines: the kind of a zero tax, which the other cannot show.

All zero taxes come to the same amounts. Vtiger's API cannot set their kind on a line and often cannot tell it
(`taxkinds`); Sage's accountant can correct it. So a kind travels when an invoice is made, and afterwards
only where Vtiger's line itself says that it was changed; what Sage has is kept in all other pushes. Where
both changed a line's kind, a person decides, as with any other field.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from difflib import SequenceMatcher

from sagesync_desktop.core.lines import has_same_figures, line_text, lines_of, says_the_same
from sagesync_desktop.core.specs import Weave
from sagesync_desktop.core.types import Line, LineTax, Missing, Told, Value

Places = dict[int, int]
"""Place of a line -> place of the same line in the other list."""


def aligned(lines: Sequence[Line], others: Sequence[Line]) -> Places:
    """Which lines of two lists are the same: those that say the same, wherever they were moved to, then
    those of one item.
    """
    found: dict[int, int] = {}
    _pair_up(found, [_whole(line) for line in lines], [_whole(line) for line in others])
    _pair_up(found, [line.item for line in lines], [line.item for line in others])
    return found


def _pair_up(found: dict[int, int], left: Sequence[object], right: Sequence[object]) -> None:
    """Add the pairs of equal ones that are still free: where they stand, in one order, then wherever."""
    if len(left) == len(right):
        taken = set(found.values())
        free = (place for place in range(len(left)) if place not in found and place not in taken)
        found.update({place: place for place in free if left[place] == right[place]})
    for pairs in (_in_order, _strewn):
        taken = set(found.values())
        here = [place for place in range(len(left)) if place not in found]
        there = [place for place in range(len(right)) if place not in taken]
        for at, to in pairs([left[n] for n in here], [right[n] for n in there]):
            found[here[at]] = there[to]


def _whole(line: Line) -> object:
    return line.figures, line_text(line)


def _in_order(left: Sequence[object], right: Sequence[object]) -> Iterator[tuple[int, int]]:
    for block in SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
        yield from ((block.a + step, block.b + step) for step in range(block.size))


def _strewn(left: Sequence[object], right: Sequence[object]) -> Iterator[tuple[int, int]]:
    free: dict[object, deque[int]] = defaultdict(deque)
    for place, value in enumerate(right):
        free[value].append(place)
    yield from ((place, free[value].popleft()) for place, value in enumerate(left) if free[value])


def _pays_none(line: Line) -> bool:
    return not line.tax.rate


def recalled(now: Value | Missing, before: Value | Missing) -> Value | Missing:
    """Vtiger's lines with the kinds that they do not tell themselves put back from what they were.

    Lines that were settled by a version that knew no kinds keep what they had too: nobody has changed it.
    """
    lines, known = lines_of(now), lines_of(before)
    if not lines or not known:
        return now
    places = aligned(lines, known)
    return tuple(
        _remembered(line, known[places[at]]) if at in places else line for at, line in enumerate(lines)
    )


def _remembered(line: Line, before: Line) -> Line:
    if not (_pays_none(line) and _pays_none(before)):
        return line
    if line.tax.told is Told.LINE and before.tax.told is not None:
        return line
    return _bearing(line, before.tax, before.tax.told)


def _bearing(line: Line, other: LineTax, told: Told | None) -> Line:
    """The line under another tax of the same rate."""
    return replace(line, tax=replace(line.tax, rate_id=other.rate_id, unmapped=other.unmapped, told=told))


def unsayable(sage: Value | Missing, vtiger: Value | Missing) -> bool:
    """Whether nothing but kinds of zero tax sets the two sides' lines apart: Vtiger's API cannot set them."""
    lines, others = lines_of(sage), lines_of(vtiger)
    return len(lines) == len(others) and all(map(_is_same_but_kind, lines, others))


def _is_same_but_kind(line: Line, other: Line) -> bool:
    alike = has_same_figures(line, other) and says_the_same(line, other)
    return alike and (line.tax.which == other.tax.which or (_pays_none(line) and _pays_none(other)))


def carried(
    vtiger: Value, vtiger_before: Value | Missing, sage: Value | Missing, sage_before: Value | Missing
) -> Value:
    """Vtiger's lines as Sage gets them: with Sage's own tax where Vtiger's has not changed."""
    lines, there = lines_of(vtiger), lines_of(sage)
    if not lines or not there:
        return vtiger
    same = _followed(lines, lines_of(vtiger_before), there, lines_of(sage_before))
    return tuple(_carried(line, same[place]) if place in same else line for place, line in enumerate(lines))


@dataclass(frozen=True, slots=True)
class _Partner:
    """The same line as one of Vtiger's: as Vtiger had it (None: nothing was settled), and in Sage."""

    before: Line | None
    there: Line
    agreed: Line


def _followed(
    lines: Sequence[Line], known: Sequence[Line], there: Sequence[Line], agreed: Sequence[Line]
) -> Mapping[int, _Partner]:
    """Place of a line in Vtiger -> what it was, what it is in Sage, and what it was there."""
    if not known or len(known) != len(agreed):
        return {at: _Partner(None, there[to], there[to]) for at, to in aligned(lines, there).items()}
    here, over = aligned(lines, known), aligned(agreed, there)
    return {
        place: _Partner(known[at], there[over[at]], agreed[at]) for place, at in here.items() if at in over
    }


def _carried(line: Line, partner: _Partner) -> Line:
    """A kind that both sides changed comes here only where the module's direction decides, which is said."""
    before, there = partner.before, partner.there
    if line.tax.rate != there.tax.rate:
        return line
    untouched = line.tax.told is Told.ITEM if before is None else line.tax.which == before.tax.which
    return _bearing(line, there.tax, line.tax.told) if untouched else line


def contested(
    vtiger: Value | Missing,
    vtiger_before: Value | Missing,
    sage: Value | Missing,
    sage_before: Value | Missing,
) -> bool:
    """Whether both sides gave a line another tax, and not the same one."""
    lines = lines_of(vtiger)
    same = _followed(lines, lines_of(vtiger_before), lines_of(sage), lines_of(sage_before))
    return any(_is_contested(lines[place], partner) for place, partner in same.items())


def _is_contested(line: Line, partner: _Partner) -> bool:
    before, tax, there = partner.before, line.tax.which, partner.there.tax.which
    return before is not None and before.tax.which != tax != there != partner.agreed.tax.which


def displaced(sent: Value, sage: Value | Missing, sage_before: Value | Missing) -> bool:
    """Whether what was changed in Sage is not in what was sent there; kinds that were carried along are."""
    if not unsayable(sage, sage_before):
        return True
    lines, there, agreed = lines_of(sent), lines_of(sage), lines_of(sage_before)
    kept = {to: lines[at] for at, to in aligned(lines, there).items()}
    corrected = [at for at, line in enumerate(there) if line.tax.which != agreed[at].tax.which]
    if any(at not in kept or kept[at].tax.which != there[at].tax.which for at in corrected):
        return True
    return _is_tax_displaced(kept, there, agreed)


def _is_tax_displaced(kept: Mapping[int, Line], there: Sequence[Line], agreed: Sequence[Line]) -> bool:
    """Whether somebody had changed the tax of a rate in Sage, which then is another on lines that stayed."""
    by_hand = _tax_sums(there) != _tax_sums(agreed) and all(line.tax.amount is not None for line in agreed)
    stayed = [at for at, line in kept.items() if has_same_figures(line, there[at])]
    return by_hand and _tax_sums([kept[at] for at in stayed]) != _tax_sums([there[at] for at in stayed])


def _tax_sums(lines: Iterable[Line]) -> dict[Decimal, Decimal]:
    sums: dict[Decimal, Decimal] = defaultdict(Decimal)
    for line in lines:
        sums[line.tax.rate] += line.tax.amount or Decimal(0)
    return sums


LINE_KINDS = Weave(recalled, unsayable, carried, contested, displaced)
