"""Carrying out: a cure is an ordinary sync that is told what to do first; what came of it in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from sagesync_desktop.app.services import Services
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.runs import Cured, CureOrder, RunReport, RunRequest
from sagesync_desktop.core.types import RecordRef, Trigger
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.results import result_sentence
from sagesync_desktop.gui.words.speech import spoken, told


def _tr(text: str) -> str:
    return QCoreApplication.translate("Desk", text)


_READ = "read"
"""The cure that leaves nothing behind that could be undone."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it, for a banner."""

    kind: str
    text: str
    fix: str = ""
    undoable: bool = False
    """Whether there is something that could be put back."""


class Doing(QObject):
    """Starts runs for the desk, and says of its own runs how they ended."""

    ended = Signal(object)
    """Answer"""

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        """Nothing is being done yet."""
        super().__init__(parent)
        self._controller = controller
        self._own: RunRequest | None = None
        self._title, self._is_aside = "", False
        self.last_run: int | None = None
        """The last run of the desk that may be undone."""
        controller.run_finished.connect(self._finish)

    def cure(self, orders: tuple[CureOrder, ...], title: str, *, is_aside: bool = False) -> bool:
        """Do what was shown, and try these records at once; False while another sync is running.

        `title` names the one record, for the answer; `is_aside`: they are only put aside.
        """
        self._title, self._is_aside = title, is_aside
        return self._start(RunRequest(Trigger.CURE, cures=orders))

    def retry(self, ref: RecordRef) -> None:
        """Try a record again, even if a server refused it before."""
        self._is_aside = False
        self._retried = ref
        question = asking(Services.retry, ref.module, ref.side, ref.id)
        self._controller.ask(question, self._marked, self._not_marked)

    @Slot(object)
    def _marked(self, _done: None) -> None:
        ref = self._retried
        request = RunRequest(Trigger.RECORD, (ref.module,), record=(ref.side, ref.id))
        if not self._start(request):
            text = _tr("A sync is running; this record is looked at again after it.")
            self.ended.emit(Answer("info", text))

    @Slot(object)
    def _not_marked(self, error: SageSyncError) -> None:
        self.ended.emit(Answer("bad", spoken(error.title), told(error)))

    def _start(self, request: RunRequest) -> bool:
        is_started = self._controller.sync(request)
        if is_started:
            self._own = request
        return is_started

    @Slot(object)
    def _finish(self, report: RunReport | None) -> None:
        own, self._own = self._own, None
        if own is None:
            return
        error = report.error if report is not None else self._controller.last_error
        if error is not None or report is None:
            self.ended.emit(failed(error))
            return
        if own.trigger is Trigger.CURE:
            self.last_run = report.summary.id
        if self._is_aside and report.cured and all(one.done for one in report.cured):
            self.ended.emit(_put_aside(report.cured, self._title))
            return
        self.ended.emit(answer_of(own, report, self._title))


def failed(error: SageSyncError | None) -> Answer:
    """Why a run has not come to its end."""
    if error is None:
        return Answer("bad", _tr("The sync did not begin."))
    return Answer("bad", spoken(error.title), told(error))


def _put_aside(cured: Sequence[Cured], title: str) -> Answer:
    """Nothing was written; it can be taken back all the same, but for what was only read."""
    undoable = any(one.order.cure != _READ for one in cured)
    text = _tr("{record}: put aside").format(record=title)
    if len(cured) > 1:
        text = _tr("{records} put aside.").format(records=phrases.records(len(cured)))
    return Answer("good", text, undoable=undoable)


def answer_of(own: RunRequest, report: RunReport, title: str) -> Answer:
    """What a finished run of the desk has come to; `title` names the one record."""
    if own.trigger is not Trigger.CURE:
        return Answer("info", _tr("Checked just now: {0}.").format(result_sentence(report.summary)))
    if len(report.cured) == 1:
        return _answer_of_one(report.cured[0], title)
    return _answer_of_many(report.cured, len(own.cures))


def _answer_of_one(one: Cured, title: str) -> Answer:
    because = spoken(one.because)
    if not one.done:
        return Answer("warn", _tr("{record}: not done").format(record=title), because)
    if one.because:
        return Answer("warn", title, because, undoable=True)
    return Answer("good", _tr("{record}: done").format(record=title), _tr("It is held back no longer."), True)


def _answer_of_many(cured: Sequence[Cured], asked: int) -> Answer:
    free = sum(one.done and not one.because for one in cured)
    held = [one for one in cured if one.done and one.because]
    failed = [one for one in cured if not one.done]
    parts = [_tr("{0} done.").format(phrases.records(free))]
    for some, text in ((held, _tr("{n} done, but: {because}")), (failed, _tr("{n} not done: {because}"))):
        if some:
            because = spoken(some[0].because)
            parts.append(text.format(n=phrases.number(len(some)), because=because))
    if missing := asked - len(cured):
        parts.append(_tr("{n} were not come to.").format(n=phrases.number(missing)))
    kind = "warn" if held or failed or missing else "good"
    return Answer(kind, parts[0], " ".join(parts[1:]), undoable=any(one.done for one in cured))
