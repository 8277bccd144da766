"""Vtiger Cloud's two call limits and their headers (Vtiger help article 152099716, unverified)."""

from collections.abc import Callable
from datetime import datetime


class Limits:
    """Counts calls by the minute and by the day; None means no limit."""

    def __init__(self, now: Callable[[], datetime], minute: int | None, day: int | None) -> None:
        """Start with nothing counted."""
        self.minute = minute
        self.day = day
        self._now = now
        self._windows = {60: (0, 0), 86400: (0, 0)}

    def count(self) -> bool:
        """Count one call; False when it is one too many."""
        within = [self._count(60, self.minute), self._count(86400, self.day)]
        return all(within)

    def headers(self) -> dict[str, str]:
        """The headers that every answer carries while a limit is set."""
        shown: dict[str, str] = {}
        if self.minute is not None:
            window, used = self._windows[60]
            shown["X-FloodControl-MinuteLimit"] = str(self.minute)
            shown["X-FloodControl-Remaining"] = str(max(0, self.minute - used))
            shown["X-FloodControl-Reset"] = str((window + 1) * 60)
        if self.day is not None:
            shown["X-RateLimit-DailyLimit"] = str(self.day)
            shown["X-RateLimit-Remaining"] = str(max(0, self.day - self._windows[86400][1]))
        return shown

    def _count(self, seconds: int, limit: int | None) -> bool:
        window = int(self._now().timestamp()) // seconds
        last, used = self._windows[seconds]
        used = used + 1 if last == window else 1
        self._windows[seconds] = (window, used)
        return limit is None or used <= limit
