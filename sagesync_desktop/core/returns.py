"""Tax returns as a run has last read them, and when it is worth a request to read them again."""

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sagesync_desktop.core.books import SageBooks, TaxReturn
from sagesync_desktop.core.sentence import Sentence, say

_STALE = timedelta(days=1)
"""At this age returns that hold something back are read again: one may have been taken back."""


@dataclass(frozen=True, slots=True)
class SeenReturns:
    """The returns as they were read at a moment; `is_told` is False where the ledger did not tell."""

    at: datetime
    returns: tuple[TaxReturn, ...] = ()
    is_told: bool = True

    def encoded(self) -> str:
        """One line of text, as `returns_seen` reads it."""
        rows = [[one.start.isoformat(), one.end.isoformat(), one.status, one.kind] for one in self.returns]
        return json.dumps([self.at.isoformat(), self.is_told, rows])


def returns_seen(text: str | None) -> SeenReturns | None:
    """What was kept; None when there is nothing or nothing readable."""
    try:
        at, is_told, rows = json.loads(text or "")
        returns = tuple(
            TaxReturn(date.fromisoformat(start), date.fromisoformat(end), str(status), str(kind))
            for start, end, status, kind in rows
        )
        seen = SeenReturns(datetime.fromisoformat(at), returns, is_told is True)
    except (TypeError, ValueError):
        return None
    return seen if seen.at.tzinfo is not None else None


def is_worth_asking(day: date, seen: SeenReturns | None, now: datetime) -> bool:
    """Whether a return that nobody has read of yet may hold a document of that day.

    A return is made when its period is over, and periods end with a month: a day of this month is in none,
    unless Sage has shown that here they end on another day.
    """
    is_odd = seen is not None and not all(_ends_with_a_month(one) for one in seen.returns)
    return day < (now.date() if is_odd else now.date().replace(day=1))


def is_stale(seen: SeenReturns, now: datetime) -> bool:
    """Whether what is known of returns that were made is too old to hold anything back by."""
    return bool(seen.returns) and not timedelta() <= now - seen.at < _STALE


def _ends_with_a_month(one: TaxReturn) -> bool:
    return (one.end + timedelta(days=1)).day == 1


def in_return(day: date, books: SageBooks) -> Sentence | None:
    """Which tax return holds the day; None where none is known to."""
    found = books.return_of(day)
    if found is None:
        return None
    return say(
        "{day} is in the tax return of {start} to {end}, which Sage shows as {status}",
        day=day,
        start=found.start,
        end=found.end,
        status=found.status or say("made"),
    )
