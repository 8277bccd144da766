"""Counts requests per business over the last minute, for tests of a client's manners (429, Retry-After)."""

import datetime
import math
from collections import defaultdict, deque

WINDOW = datetime.timedelta(minutes=1)


class Limiter:
    """A sliding window of one minute for each business."""

    def __init__(self) -> None:
        """Start with nothing counted."""
        self._seen: defaultdict[str, deque[datetime.datetime]] = defaultdict(deque)

    def wait(self, business: str, moment: datetime.datetime, per_minute: int | None) -> int:
        """Count a request and return 0, or return the seconds after which it would be let in."""
        if per_minute is None:
            return 0
        seen = self._seen[business]
        while seen and moment - seen[0] >= WINDOW:
            seen.popleft()
        if len(seen) < per_minute:
            seen.append(moment)
            return 0
        return max(1, math.ceil((seen[0] + WINDOW - moment).total_seconds()))
