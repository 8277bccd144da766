"""The two lamps: what a server's last real answer was, and since when it has been silent or refused us."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.app.views import Condition, ConnectionHealth, Health
from sagesync_desktop.core.errors import (
    Attention,
    BudgetSpent,
    Cancelled,
    GuardTripped,
    KeyringLocked,
    ModuleOff,
    NotConfigured,
    RunError,
    SageSyncError,
)
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.types import Side
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

FRESH = timedelta(days=1)
"""After that an answer is history: the lamp says when it came instead of that all is well."""
_OURS = (Cancelled, BudgetSpent, GuardTripped, KeyringLocked, ModuleOff, NotConfigured)
"""Reasons to end that say nothing of the server."""


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """What a side last said, or since when it has said nothing."""

    at: datetime
    """When it came; of a trouble, when it began."""
    state: Condition = Condition.OK
    sentence: str = ""
    fix: str = ""


Answers = Mapping[Side, LastAnswer]


def before_start(runs: Sequence[RunSummary]) -> dict[Side, LastAnswer]:
    """What the newest run tells of both servers at the start: one that finished had their answers."""
    last = next((run for run in runs if run.state in ("finished", "preview") and run.ended_at), None)
    return {side: LastAnswer(last.ended_at) for side in Side} if last and last.ended_at else {}


def after_run(known: Answers, error: SageSyncError | None, now: datetime) -> dict[Side, LastAnswer]:
    """The last answers after a run that ended with this error, or well."""
    if error is None:
        return {side: LastAnswer(now) for side in Side}
    if error.side is None or isinstance(error, _OURS) or not isinstance(error, RunError | Attention):
        return dict(known)
    state = Condition.ATTENTION if isinstance(error, Attention) else Condition.SILENT
    return {**known, error.side: _later(known, error.side, LastAnswer(now, state, error.title, error.fix))}


def after_test(known: Answers, health: Health, now: datetime) -> dict[Side, LastAnswer]:
    """The last answers after both servers were asked just now; a side that is not connected said nothing."""
    asked = [one for one in (health.sage, health.vtiger) if one.state is not Condition.OFF]
    said = {one.side: LastAnswer(now, one.state, one.sentence, one.fix) for one in asked}
    return {**known, **{side: _later(known, side, answer) for side, answer in said.items()}}


def _later(known: Answers, side: Side, answer: LastAnswer) -> LastAnswer:
    """A trouble that goes on keeps its beginning."""
    before = known.get(side)
    goes_on = answer.state is not Condition.OK and before is not None and before.state is not Condition.OK
    return replace(answer, at=before.at) if goes_on and before is not None else answer


def with_answers(health: Health, known: Answers) -> Health:
    """What is stored of both connections, overruled by what the servers last said."""
    return Health(*(_with_answer(found, known.get(found.side)) for found in (health.sage, health.vtiger)))


def _with_answer(found: ConnectionHealth, last: LastAnswer | None) -> ConnectionHealth:
    if found.state is not Condition.OK:
        return found
    if last is None:
        return replace(found, state=Condition.UNASKED)
    if last.state is Condition.OK:
        return replace(found, answered_at=last.at)
    return replace(found, state=last.state, sentence=last.sentence, fix=last.fix, troubled_since=last.at)


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
