"""How two lists of invoice lines differ, in a bookkeeper's words: which line, what, and what instead."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from sagesync_desktop.core.codebook import UNLINKED, Codebook
from sagesync_desktop.core.sentence import Part, Sentence, counted, joined, say, term
from sagesync_desktop.core.types import Missing, ModuleId, Row, Side, Value
from sagesync_desktop.core.values import clean_text, comparable_line, line_text, plain, says_the_same
from sagesync_desktop.modules.invoice_words import label

UNMAPPED = "vtiger:"
"""Prefix of a line's tax while it has no Sage rate."""
EITHER = "|"
"""Between the names of Vtiger taxes of which it cannot be told which one a line bears."""
_MOST = 3
"""Differences that are spelt out; the others are counted."""
_WORDS = {"item": "item", "quantity": "quantity", "unit_price": "price", "discount": "discount", "tax": "tax"}
"""Parts of a line in shared form, in the order in which they are told."""


def line_rows(value: Value | Missing) -> tuple[Row, ...]:
    """The lines of a shared value; none where it is no list of lines."""
    return tuple(row for row in value if isinstance(row, Mapping)) if isinstance(value, tuple) else ()


def line_difference(kept: Value | Missing, wanted: Value | Missing, book: Codebook) -> Sentence:
    """What one list has instead of the other: "line 1 (Cover) has tax Exempt instead of Zero Rated"."""
    here, there = line_rows(kept), line_rows(wanted)
    if len(here) != len(there):
        return say("it has {kept} lines instead of {wanted}", kept=len(here), wanted=len(there))
    pairs = enumerate(zip(here, there, strict=True), 1)
    found = [one for place, (own, other) in pairs for one in _apart(place, own, other, book)]
    more = len(found) - _MOST
    if more > 0:
        found = [*found[:_MOST], counted("%n more difference", "%n more differences", more)]
    return joined("; ", found)


def _apart(place: int, own: Row, other: Row, book: Codebook) -> Iterator[Sentence]:
    left, right = comparable_line(own), comparable_line(other)
    for part, word in _WORDS.items():
        if left.get(part) != right.get(part):
            yield _said(place, own, term(word), _shown(part, own, book), _shown(part, other, book), book)
    if not says_the_same(own, other):
        yield _said(place, own, term("text"), f"“{line_text(own)}”", f"“{line_text(other)}”", book)


def _said(place: int, row: Row, what: Sentence, kept: Part, wanted: Part, book: Codebook) -> Sentence:
    return say(
        "line {place}{item} has {what} {kept} instead of {wanted}",
        place=place,
        item=_bracketed(item_name(row, book)),
        what=what,
        kept=kept,
        wanted=wanted,
    )


def _bracketed(name: str) -> str:
    return f" ({name})" if name else ""


def _shown(part: str, row: Row, book: Codebook) -> Part:
    value = row.get(part)
    if part == "tax":
        return tax_name(str(value or ""), book) or say("none")
    if part == "item":
        return item_name({"item": value}, book) or say("none")
    return plain(value) if isinstance(value, Decimal) else str(value or 0)


def tax_name(tax: str, book: Codebook) -> Part:
    """A line's tax as people know it: Sage's name, or Vtiger's where it has no Sage rate; "" for none."""
    if tax.startswith(UNMAPPED):
        return either(tuple(filter(None, tax.removeprefix(UNMAPPED).split(EITHER))), book)
    return next((rate.called for rate in book.books.tax_rates if rate.id == tax), tax)


def either(keys: Sequence[str], book: Codebook) -> Part:
    """Taxes of which a line bears one, such as "Exempt or Zero"; those that it bears together by comma."""
    names = [joined(", ", [label(name, book) for name in key.split("+")]) for key in keys]
    if len(names) < 2:
        return names[0] if names else ""
    return say("{several} or {last}", several=joined(", ", names[:-1]), last=names[-1])


def item_name(row: Row, book: Codebook) -> str:
    """The item's own name, or the first line of the text, as a sentence names a line."""
    module, _, shared_id = str(row.get("item") or "").partition("/")
    if shared_id:
        side = Side.SAGE if shared_id.startswith(UNLINKED) else Side.VTIGER
        found = book.record(ModuleId(module), side, shared_id.removeprefix(UNLINKED))
        for name in ("productname", "servicename", "description", "item_code"):
            if found is not None and found.text(name):
                return found.text(name).splitlines()[0]
    return next(iter(clean_text(row.get("description")).splitlines()), "")
