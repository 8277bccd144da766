"""How two lists of invoice lines differ, in a bookkeeper's words: which line, what, and what instead."""

from collections.abc import Iterator, Sequence

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.lines import line_text, lines_of, says_the_same
from sagesync_desktop.core.sentence import Part, Sentence, counted, joined, say, term
from sagesync_desktop.core.types import Item, Line, LineTax, Missing, Value
from sagesync_desktop.core.values import plain
from sagesync_desktop.modules.invoice_words import label

_MOST = 3
"""Differences that are spelt out; the others are counted."""


def line_difference(kept: Value | Missing, wanted: Value | Missing, book: Codebook) -> Sentence:
    """What one list has instead of the other: "line 1 (Cover) has tax Exempt instead of Zero Rated"."""
    here, there = lines_of(kept), lines_of(wanted)
    if len(here) != len(there):
        return say("it has {kept} lines instead of {wanted}", kept=len(here), wanted=len(there))
    pairs = enumerate(zip(here, there, strict=True), 1)
    found = [one for place, (own, other) in pairs for one in _apart(place, own, other, book)]
    more = len(found) - _MOST
    if more > 0:
        found = [*found[:_MOST], counted("%n more difference", "%n more differences", more)]
    return joined("; ", found)


def _apart(place: int, own: Line, other: Line, book: Codebook) -> Iterator[Sentence]:
    name = line_name(own, book)
    for (word, kept, shown), (_, wanted, other_shown) in zip(
        _parts(own, book), _parts(other, book), strict=True
    ):
        if kept != wanted:
            yield _said(place, name, word, shown, other_shown)
    if not says_the_same(own, other):
        yield _said(place, name, term("text"), f"“{line_text(own)}”", f"“{line_text(other)}”")


def _parts(line: Line, book: Codebook) -> Iterator[tuple[Sentence, object, Part]]:
    """Word, value and how people know it, in the order in which they are told."""
    yield term("item"), line.item, item_name(line.item, book) or say("none")
    yield term("quantity"), line.quantity, plain(line.quantity)
    yield term("price"), line.unit_price, plain(line.unit_price)
    yield term("discount"), line.discount.amount, plain(line.discount.amount)
    yield term("tax"), line.tax.which, tax_name(line.tax, book) or say("none")


def _said(place: int, name: str, what: Sentence, kept: Part, wanted: Part) -> Sentence:
    return say(
        "line {place}{item} has {what} {kept} instead of {wanted}",
        place=place,
        item=f" ({name})" if name else "",
        what=what,
        kept=kept,
        wanted=wanted,
    )


def tax_name(tax: LineTax, book: Codebook) -> str:
    """A line's tax as people know it: Sage's name, or Vtiger's where it has no Sage rate; "" for none."""
    if tax.unmapped:
        return either(tuple(filter(None, tax.unmapped)), book)
    return next((rate.called for rate in book.books.tax_rates if rate.id == tax.rate_id), tax.rate_id)


def either(keys: Sequence[str], book: Codebook) -> str:
    """Taxes of which a line bears one, such as "Exempt or Zero"; those that it bears together by comma."""
    names = [joined(", ", [label(name, book) for name in key.split("+")]) for key in keys]
    if len(names) < 2:
        return names[0] if names else ""
    return say("{several} or {last}", several=joined(", ", names[:-1]), last=names[-1])


def item_name(item: Item | None, book: Codebook) -> str:
    """The item's own name; "" where it is not known."""
    found = book.record(item.module, item.side, item.id) if item else None
    for name in ("productname", "servicename", "description", "item_code"):
        if found is not None and found.text(name):
            return found.text(name).splitlines()[0]
    return ""


def line_name(line: Line, book: Codebook) -> str:
    """The item's own name, or the first line of the text, as a sentence names a line."""
    return item_name(line.item, book) or next(iter(line.description.strip().splitlines()), "")
