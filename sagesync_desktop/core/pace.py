"""How many requests a minute a server takes, learnt from its refusals and remembered for later runs."""

from dataclasses import dataclass
from datetime import datetime, timedelta

_FEWEST = 10
"""So few requests before a refusal say more about others who share the allowance than about its size."""
_BELOW = 10
"""A tenth less than what was taken: the server's minute and ours begin at different moments."""
_REMEMBERED = timedelta(days=7)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Pace:
    """What is kept between two runs."""

    per_minute: int
    learnt_at: datetime
    spent: int = 0
    """Requests of the minute before `spent_at`, which the server still counts when the next run begins."""
    spent_at: datetime | None = None

    def encoded(self) -> str:
        """One line of text, as `pace_of` reads it."""
        spent_at = (self.spent_at or self.learnt_at).isoformat()
        return f"{self.per_minute} {self.learnt_at.isoformat()} {self.spent} {spent_at}"


def pace_of(text: str | None, now: datetime) -> Pace | None:
    """What was kept; None when there is nothing, nothing readable, or nothing younger than a week."""
    try:
        per_minute, learnt_at, spent, spent_at = (text or "").split()
        pace = Pace(
            int(per_minute), datetime.fromisoformat(learnt_at), int(spent), datetime.fromisoformat(spent_at)
        )
    except ValueError:
        return None
    is_sound = pace.per_minute > 0 and pace.learnt_at.tzinfo is not None
    return pace if is_sound and abs(now - pace.learnt_at) <= _REMEMBERED else None


def still_counted(pace: Pace, now: datetime) -> timedelta | None:
    """How long ago the kept requests were sent; None when they are over a minute old."""
    if not pace.spent or pace.spent_at is None:
        return None
    age = now - pace.spent_at
    return max(age, timedelta()) if age < _MINUTE else None


def learnt(known: int | None, taken: int) -> int | None:
    """The pace after a refusal: a tenth below what the server took in the minute before it."""
    if taken < _FEWEST:
        return known
    found = taken - max(1, taken // _BELOW)
    return found if known is None else min(known, found)
