"""What is known of both servers: what is stored of them, overruled by what they last said."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from sagesync_desktop.app.services import Services
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
from sagesync_desktop.core.types import RunState, Side
from sagesync_desktop.gui.control.asked import Ask, asking

_OURS = (Cancelled, BudgetSpent, GuardTripped, KeyringLocked, ModuleOff, NotConfigured)
"""Reasons to end that say nothing of the server."""


class KnownConnections(QObject):
    """Lives in the window's thread."""

    changed = Signal(object)
    """Health"""

    def __init__(self, ask: Ask, now: Callable[[], datetime], parent: QObject) -> None:
        """`now` in UTC."""
        super().__init__(parent)
        self._ask, self._now = ask, now
        self._answers: dict[Side, LastAnswer] = {}
        self._stored: Health | None = None
        self.health: Health | None = None
        """Both connections as last heard of; None before the first answer."""

    def learn_from(self, runs: Sequence[RunSummary]) -> None:
        """Begin with what the log tells."""
        self._answers = answers_of_runs(runs)

    def note_run(self, error: SageSyncError | None) -> None:
        """A run ended, so that the servers answered or did not."""
        self._answers = after_run(self._answers, error, self._now())
        self._show()

    def refresh(self, *, live: bool) -> None:
        """Ask for both; `live` asks the servers too."""
        if live:
            self._ask(asking(Services.try_connections), self._on_test)
        else:
            self._ask(asking(Services.health), self._on_health)

    @Slot(object)
    def _on_test(self, health: Health) -> None:
        self._answers = after_test(self._answers, health, self._now())
        self._on_health(health)

    @Slot(object)
    def _on_health(self, health: Health) -> None:
        self._stored = health
        self._show()

    def _show(self) -> None:
        if self._stored is not None:
            self.health = with_answers(self._stored, self._answers)
            self.changed.emit(self.health)


# -- what the servers last said


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """What a side last said, or since when it has said nothing."""

    at: datetime
    """When it came; of a trouble, when it began."""
    state: Condition = Condition.OK
    sentence: str = ""
    fix: str = ""


Answers = Mapping[Side, LastAnswer]


def answers_of_runs(runs: Sequence[RunSummary]) -> dict[Side, LastAnswer]:
    """What the newest run tells of both servers at the start: one that finished had their answers."""
    well = (RunState.FINISHED, RunState.PREVIEW)
    last = next((run for run in runs if run.state in well and run.ended_at), None)
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
