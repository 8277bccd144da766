"""What each side keeps for itself of an invoice's lines: the kind of a zero tax, which the other cannot show.

All zero taxes come to the same amounts. Vtiger's API cannot set their kind on a line and often cannot tell it
(`core.taxkinds`); Sage's accountant can correct it. So a kind travels when an invoice is made, and afterwards
only where Vtiger's line itself says that it was changed; what Sage has is kept in all other pushes. Where
both changed a line's kind, a person decides, as with any other field.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import SequenceMatcher

from sagesync_desktop.core.specs import Weave
from sagesync_desktop.core.types import Missing, Row, Value
from sagesync_desktop.core.values import comparable_line, line_text, parse_decimal, says_the_same
from sagesync_desktop.modules.line_words import line_rows
from sagesync_desktop.modules.taxkinds import Told

Places = dict[int, int]
"""Place of a line -> place of the same line in the other list."""


def aligned(lines: Sequence[Row], others: Sequence[Row]) -> Places:
    """Which lines of two lists are the same: those that say the same, wherever they were moved to, then
    those of one item.
    """
    found: dict[int, int] = {}
    _pair_up(found, [_whole(row) for row in lines], [_whole(row) for row in others])
    _pair_up(found, [row.get("item") for row in lines], [row.get("item") for row in others])
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


def has_same_figures(line: Row, other: Row) -> bool:
    """Whether two lines come to the same net, of the same item."""
    return _figures(line) == _figures(other)


def _figures(row: Row) -> tuple[tuple[str, str], ...]:
    kept = ((name, str(value)) for name, value in comparable_line(row).items() if name != "tax")
    return tuple(sorted(kept))


def _whole(row: Row) -> object:
    return _figures(row), line_text(row)


def _in_order(left: Sequence[object], right: Sequence[object]) -> Iterator[tuple[int, int]]:
    for block in SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
        yield from ((block.a + step, block.b + step) for step in range(block.size))


def _strewn(left: Sequence[object], right: Sequence[object]) -> Iterator[tuple[int, int]]:
    free: dict[object, deque[int]] = defaultdict(deque)
    for place, value in enumerate(right):
        free[value].append(place)
    yield from ((place, free[value].popleft()) for place, value in enumerate(left) if free[value])


def _pays_none(row: Row) -> bool:
    return not row.get("rate")


def recalled(now: Value | Missing, before: Value | Missing) -> Value | Missing:
    """Vtiger's lines with the kinds that they do not tell themselves put back from what they were.

    Lines that were settled by a version that knew no kinds keep what they had too: nobody has changed it.
    """
    lines, known = line_rows(now), line_rows(before)
    if not lines or not known:
        return now
    places = aligned(lines, known)
    return tuple(
        _remembered(row, known[places[place]]) if place in places else row for place, row in enumerate(lines)
    )


def _remembered(row: Row, before: Row) -> Row:
    if not (_pays_none(row) and _pays_none(before)):
        return row
    if row.get("told") == Told.LINE and "told" in before:
        return row
    kept = {name: value for name, value in row.items() if name != "told"}
    told = {"told": before["told"]} if "told" in before else {}
    return {**kept, "tax": before.get("tax"), **told}


def unsayable(sage: Value | Missing, vtiger: Value | Missing) -> bool:
    """Whether nothing but kinds of zero tax sets the two sides' lines apart: Vtiger's API cannot set them."""
    lines, others = line_rows(sage), line_rows(vtiger)
    return len(lines) == len(others) and all(map(_is_same_but_kind, lines, others))


def _is_same_but_kind(line: Row, other: Row) -> bool:
    alike = has_same_figures(line, other) and says_the_same(line, other)
    return alike and (line.get("tax") == other.get("tax") or (_pays_none(line) and _pays_none(other)))


def carried(
    vtiger: Value, vtiger_before: Value | Missing, sage: Value | Missing, sage_before: Value | Missing
) -> Value:
    """Vtiger's lines as Sage gets them: with Sage's own tax where Vtiger's has not changed."""
    lines, there = line_rows(vtiger), line_rows(sage)
    if not lines or not there:
        return vtiger
    same = _followed(lines, line_rows(vtiger_before), there, line_rows(sage_before))
    return tuple(_carried(row, same[place]) if place in same else row for place, row in enumerate(lines))


@dataclass(frozen=True, slots=True)
class _Partner:
    """The same line as one of Vtiger's: as Vtiger had it (None: nothing was settled), and in Sage."""

    before: Row | None
    there: Row
    agreed: Row


def _followed(
    lines: Sequence[Row], known: Sequence[Row], there: Sequence[Row], agreed: Sequence[Row]
) -> Mapping[int, _Partner]:
    """Place of a line in Vtiger -> what it was, what it is in Sage, and what it was there."""
    if not known or len(known) != len(agreed):
        return {at: _Partner(None, there[to], there[to]) for at, to in aligned(lines, there).items()}
    here, over = aligned(lines, known), aligned(agreed, there)
    return {
        place: _Partner(known[at], there[over[at]], agreed[at]) for place, at in here.items() if at in over
    }


def _carried(row: Row, partner: _Partner) -> Row:
    """A kind that both sides changed comes here only where the module's direction decides, which is said."""
    before, there = partner.before, partner.there
    if row.get("rate", Decimal(0)) != there.get("rate", Decimal(0)):
        return row
    untouched = row.get("told") == Told.ITEM if before is None else row.get("tax") == before.get("tax")
    return {**row, "tax": there.get("tax")} if untouched else row


def contested(
    vtiger: Value | Missing,
    vtiger_before: Value | Missing,
    sage: Value | Missing,
    sage_before: Value | Missing,
) -> bool:
    """Whether both sides gave a line another tax, and not the same one."""
    lines = line_rows(vtiger)
    same = _followed(lines, line_rows(vtiger_before), line_rows(sage), line_rows(sage_before))
    return any(_is_contested(lines[place], partner) for place, partner in same.items())


def _is_contested(row: Row, partner: _Partner) -> bool:
    before, tax, there = partner.before, row.get("tax"), partner.there.get("tax")
    return before is not None and before.get("tax") != tax != there != partner.agreed.get("tax")


def displaced(sent: Value, sage: Value | Missing, sage_before: Value | Missing) -> bool:
    """Whether what was changed in Sage is not in what was sent there; kinds that were carried along are."""
    if not unsayable(sage, sage_before):
        return True
    lines, there, agreed = line_rows(sent), line_rows(sage), line_rows(sage_before)
    kept = {to: lines[at] for at, to in aligned(lines, there).items()}
    corrected = [place for place, row in enumerate(there) if row.get("tax") != agreed[place].get("tax")]
    if any(place not in kept or kept[place].get("tax") != there[place].get("tax") for place in corrected):
        return True
    return _is_tax_displaced(kept, there, agreed)


def _is_tax_displaced(kept: Mapping[int, Row], there: Sequence[Row], agreed: Sequence[Row]) -> bool:
    """Whether somebody had changed the tax of a rate in Sage, which then is another on lines that stayed."""
    by_hand = _tax_sums(there) != _tax_sums(agreed) and all("tax_amount" in row for row in agreed)
    stayed = [at for at, row in kept.items() if has_same_figures(row, there[at])]
    return by_hand and _tax_sums([kept[at] for at in stayed]) != _tax_sums([there[at] for at in stayed])


def _tax_sums(lines: Iterable[Row]) -> dict[object, Decimal]:
    sums: dict[object, Decimal] = defaultdict(Decimal)
    for row in lines:
        sums[row.get("rate")] += parse_decimal(row.get("tax_amount")) or Decimal(0)
    return sums


LINE_KINDS = Weave(recalled, unsayable, carried, contested, displaced)
