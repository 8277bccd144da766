"""A period that is asked about."""

from dataclasses import dataclass
from datetime import date

from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.sentence import say


@dataclass(frozen=True, slots=True)
class Period:
    """Two days, both included."""

    start: date
    end: date

    def __post_init__(self) -> None:
        """Raises BadSettings where the days are the wrong way round."""
        if self.start > self.end:
            raise BadSettings(
                say("The period ends before it begins: {start} to {end}", start=self.start, end=self.end),
                fix="Give the first day before the last one.",
            )

    def covers(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.start <= day <= self.end
