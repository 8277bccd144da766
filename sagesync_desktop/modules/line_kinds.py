"""What each side keeps for itself of an invoice's lines: the kind of a zero tax, which the other cannot show.

All zero taxes come to the same amounts. Vtiger's API cannot set their kind on a line and often cannot tell it
(`core.taxkinds`); Sage's accountant can correct it. So a kind travels when an invoice is made, and afterwards
only where Vtiger's line itself says that it was changed; what Sage has is kept in all other pushes.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from difflib import SequenceMatcher

from sagesync_desktop.core.specs import Weave
from sagesync_desktop.core.taxkinds import Told
from sagesync_desktop.core.types import Missing, Row, Value
from sagesync_desktop.core.values import comparable_line, line_text, says_the_same
from sagesync_desktop.modules.line_words import line_rows

Places = Mapping[int, int]
"""Place of a line -> place of the same line in the other list."""


def aligned(lines: Sequence[Row], others: Sequence[Row]) -> Places:
    """Which lines of two lists are the same: those that say the same, then those of one item in order."""
    if len(lines) == len(others) and all(map(_is_same_item, lines, others)):
        return {place: place for place in range(len(lines))}
    found = dict(_matches([_whole(row) for row in lines], [_whole(row) for row in others]))
    left = [place for place in range(len(lines)) if place not in found]
    free = [place for place in range(len(others)) if place not in found.values()]
    for place, other in _matches([lines[n].get("item") for n in left], [others[n].get("item") for n in free]):
        found[left[place]] = free[other]
    return found


def _is_same_item(line: Row, other: Row) -> bool:
    return line.get("item") == other.get("item")


def _figures(row: Row) -> tuple[tuple[str, str], ...]:
    kept = ((name, str(value)) for name, value in comparable_line(row).items() if name != "tax")
    return tuple(sorted(kept))


def _whole(row: Row) -> object:
    return _figures(row), line_text(row)


def _matches(left: Sequence[object], right: Sequence[object]) -> Iterator[tuple[int, int]]:
    for block in SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks():
        yield from ((block.a + step, block.b + step) for step in range(block.size))


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
    alike = _figures(line) == _figures(other) and says_the_same(line, other)
    return alike and (line.get("tax") == other.get("tax") or (_pays_none(line) and _pays_none(other)))


def carried(
    vtiger: Value, vtiger_before: Value | Missing, sage: Value | Missing, sage_before: Value | Missing
) -> Value:
    """Vtiger's lines as Sage gets them: with Sage's own tax where Vtiger's has not changed."""
    lines, there = line_rows(vtiger), line_rows(sage)
    known, agreed = line_rows(vtiger_before), line_rows(sage_before)
    if not lines or not there:
        return vtiger
    here, over = aligned(lines, known), aligned(agreed, there)
    if not known or len(known) != len(agreed):
        here, over, known, agreed = aligned(lines, there), {n: n for n in range(len(there))}, (), there
    return tuple(
        _carried(row, known[at] if known else None, there[over[at]], agreed[at])
        if (at := here.get(place)) is not None and at in over
        else row
        for place, row in enumerate(lines)
    )


def _carried(row: Row, before: Row | None, there: Row, agreed: Row) -> Row:
    """A kind that both sides changed is Sage's: the accountant's word counts."""
    if row.get("rate", Decimal(0)) != there.get("rate", Decimal(0)):
        return row
    untouched = row.get("told") == Told.ITEM if before is None else row.get("tax") == before.get("tax")
    corrected = _pays_none(there) and there.get("tax") != agreed.get("tax")
    return {**row, "tax": there.get("tax")} if untouched or corrected else row


LINE_KINDS = Weave(recalled, unsayable, carried)
