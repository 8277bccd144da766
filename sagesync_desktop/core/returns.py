"""Tax returns as a run has last read them, and when it is worth a request to read them again."""

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sagesync_desktop.core.books import SageBooks, TaxReturn
from sagesync_desktop.core.sentence import Sentence, say

_READ_AGAIN = timedelta(hours=1)
"""The age at which Sage's settings are read again as well."""
_SHORTER = timedelta(days=4)
"""By how much a quarter or month may be shorter than the one before."""


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

    A return is made when its period is over. Where none is known periods may end with any month, so a day of
    this month is in none; behind a known one the next is as long, so until it is over there is none either.
    """
    if day >= now.date().replace(day=1):
        return False
    if seen is None:
        return True
    if timedelta() <= now - seen.at < _READ_AGAIN:
        return False
    latest = _latest(seen.returns)
    return not latest or any(_may_be_next(day, one, now.date()) for one in latest)


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


def _latest(returns: tuple[TaxReturn, ...]) -> list[TaxReturn]:
    """The last one of each tax."""
    by_kind: dict[str, TaxReturn] = {}
    for one in sorted(returns, key=lambda one: one.end):
        by_kind[one.kind] = one
    return list(by_kind.values())


def _may_be_next(day: date, last: TaxReturn, today: date) -> bool:
    return day > last.end and today > last.end + (last.end - last.start) - _SHORTER
