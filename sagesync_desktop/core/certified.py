"""Certified periods: what both ledgers stated when they were proved to agree, and what has changed since."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation

from sagesync_desktop.core.papers import Paper, Standing
from sagesync_desktop.core.sentence import Sentence, joined, say, term
from sagesync_desktop.core.types import RecordId, Side

CHANGED = "period.certified_changed"
"""The reason that lists a document which changed in a certified period."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A document as it was when its period was certified, or when its last change was told."""

    side: Side
    id: RecordId
    number: str
    stamp: str
    figures: str
    """All that a certificate vouches for, as text; "" once it is gone."""
    was: str = ""
    """The same before it was changed; "" for one that was not there."""
    is_open: bool = False
    """It was changed, and nobody has looked at that yet."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A period of a company, reconciled to the penny."""

    number: int
    start: date
    end: date
    made_at: str
    by: str
    gross: Mapping[str, str]
    """What both ledgers came to, explained differences left out: Sage's gross by currency."""
    reached: Mapping[str, str]
    """Side -> its newest change stamp that has been looked at."""
    documents: tuple[Marked, ...]

    def covers(self, day: date) -> bool:
        """Whether a date lies in the period."""
        return self.start <= day <= self.end

    def with_document(self, marked: Marked) -> "Certificate":
        """A copy that knows a document as it is now."""
        rest = tuple(one for one in self.documents if (one.side, one.id) != (marked.side, marked.id))
        return replace(self, documents=(*rest, marked))


def marked(paper: Paper) -> Marked:
    """A document with its figures of now."""
    return Marked(paper.side, paper.id, paper.number, paper.stamp, figures_of(paper))


def figures_of(paper: Paper) -> str:
    """Date, standing, currency, net and tax; payments and addresses are not vouched for."""
    stated = f"{paper.sum.net:.2f} + {paper.sum.tax:.2f} {paper.currency}"
    return f"{paper.day.isoformat()}, {paper.standing.value}, {stated}"


def changed(before: Marked | None, now: Marked) -> Marked:
    """A document as it is now, open where that is not what was vouched for."""
    if before is not None and before.figures == now.figures:
        return replace(before, stamp=now.stamp)
    return replace(now, was="" if before is None else before.figures, is_open=True)


def gone(before: Marked) -> Marked:
    """A document that is there no more."""
    return replace(before, stamp="", figures="")


def told(certificate: Certificate, document: Marked) -> Sentence:
    """The sentence about a change in a certified period."""
    period = say("{start} to {end}", start=certificate.start, end=certificate.end)
    if not document.was:
        return say(
            "The certified period {period} has a document more in {side}: {now}",
            period=period,
            side=document.side,
            now=_spoken(document.figures),
        )
    if not document.figures:
        return say(
            "It was deleted in {side}, in the certified period {period}", side=document.side, period=period
        )
    return say(
        "It was changed in {side}, in the certified period {period}: {before} became {now}",
        side=document.side,
        period=period,
        before=_spoken(document.was),
        now=_spoken(document.figures),
    )


_STANDINGS = {
    Standing.DRAFT: term("draft"),
    Standing.VOID: term("void"),
    Standing.CANCELLED: term("cancelled"),
}
"""Of a document that does not count; that one counts goes without saying."""


def _spoken(figures: str) -> str:
    """Figures as they were kept, for people; as they are where another version kept them."""
    try:
        day, standing, stated = figures.split(", ")
        net, _plus, tax, currency = stated.split(" ")
        dated, off = date.fromisoformat(day), _STANDINGS.get(Standing(standing))
        amounts = Decimal(net), Decimal(tax)
    except (ValueError, InvalidOperation):
        return figures
    sums = say("net {net}, tax {tax} {currency}", net=amounts[0], tax=amounts[1], currency=currency)
    return joined(", ", [dated, *([off] if off is not None else []), sums])
