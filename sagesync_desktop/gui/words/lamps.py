"""The two lamps in words and colour: what a server last said, and since when it has been silent."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.app.views import ConnectionHealth
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

FRESH = timedelta(days=1)
"""After that an answer is history: the lamp says when it came instead of that all is well."""


@dataclass(frozen=True, slots=True)
class LampLook:
    """A lamp in words and colour."""

    icon: str
    word: str
    role: str
    detail: str


def lamp_look(health: ConnectionHealth, now: datetime) -> LampLook:
    """How a lamp looks now; an old answer is told with its age."""
    icon, word, role = phrases.health_look(health.state)
    if health.troubled_since is not None:
        word = _tr("{state} since {time}").format(state=word, time=_moment(health.troubled_since, now))
    if health.answered_at is not None and now - health.answered_at > FRESH:
        icon, role = "clock", "muted"
        word = _tr("Not asked since {time}").format(time=_moment(health.answered_at, now))
    parts = [spoken(health.sentence), spoken(health.fix), answered_words(health, now)]
    return LampLook(icon, word, role, " ".join(_stopped(part) for part in parts if part))


def answered_words(health: ConnectionHealth, now: datetime) -> str:
    """When the server last answered; "" where that is not known."""
    if health.answered_at is None:
        return ""
    return _tr("Last answer {when}.").format(when=phrases.since(health.answered_at, now))


def _moment(at: datetime, now: datetime) -> str:
    """As short as it is clear, for the header has room for a few words."""
    return phrases.clock_time(at) if now - at < FRESH / 2 else phrases.short_day(at.astimezone().date())


def _stopped(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."


def _tr(text: str) -> str:
    return QCoreApplication.translate("Lamps", text)
