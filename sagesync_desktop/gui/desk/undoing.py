"""Undo: what can be put back is worked out and shown first, and only that is done."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from sagesync_desktop.app.services import Services
from sagesync_desktop.core.cures import Shown
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.runs import RunReport, RunRequest, Undone, UndoOrder
from sagesync_desktop.core.types import ModuleId, RecordId, Trigger
from sagesync_desktop.core.undo import Undoing, Way, mark_of
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.desk.doing import Answer, failed
from sagesync_desktop.gui.desk.words import sentences
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.log.values import shown, shown_name
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken, told


def _tr(text: str) -> str:
    return QCoreApplication.translate("Undo", text)


class UndoDesk(QObject):
    """Works out, asks, and puts back; one at a time."""

    ended = Signal(object)
    """Answer"""

    def __init__(self, controller: Controller, dialogs: Dialogs, parent: QObject | None = None) -> None:
        """Nothing is being undone yet."""
        super().__init__(parent)
        self._controller, self._dialogs = controller, dialogs
        self._own: RunRequest | None = None
        controller.run_finished.connect(self._finish)

    @Slot(int)
    def undo_run(self, run: int) -> None:
        """All that a run has written."""
        self._controller.ask(asking(Services.undo_of_run, run), self._look, self._refuse)

    def undo_record(self, module: ModuleId, record_id: RecordId) -> None:
        """The last write to a record."""
        self._controller.ask(asking(Services.undo_of_record, module, record_id), self._look, self._refuse)

    def put_back(self, order: UndoOrder) -> None:
        """Writes that are known already."""
        self._look(order)

    @Slot(object)
    def _refuse(self, error: SageSyncError) -> None:
        self.ended.emit(Answer("info", spoken(error.title), told(error)))

    @Slot(object)
    def _look(self, order: UndoOrder) -> None:
        """What putting back would come to is read from both systems, and nothing is written."""
        self._start(RunRequest(Trigger.UNDO, preview=True, undo=order))

    def _start(self, request: RunRequest) -> None:
        if self._controller.sync(request):
            self._own = request
        else:
            self.ended.emit(Answer("info", _tr("A sync is running; try again when it has finished.")))

    @Slot(object)
    def _finish(self, report: RunReport | None) -> None:
        own, self._own = self._own, None
        if own is None or own.undo is None:
            return
        error = report.error if report is not None else self._controller.last_error
        if report is None or error is not None:
            self.ended.emit(failed(error))
        elif own.preview:
            self._ask(own.undo, report.undone)
        else:
            self.ended.emit(answer_of(report.undone))

    def _ask(self, order: UndoOrder, steps: Sequence[Undone]) -> None:
        able = [one.step for one in steps if one.step.way is not Way.NOTHING]
        if not able:
            why = steps[0].step if steps else None
            because = sentences(spoken(why.because), spoken(why.instead)) if why else ""
            self.ended.emit(Answer("info", _tr("Nothing can be put back"), because))
            return
        rows = [_row(one.step) for one in steps]
        title = _tr("Undo {records}?").format(records=phrases.records(len(able)))
        text = _tr("Nothing that somebody has changed since is touched. An undone pair is left alone then.")
        if self._dialogs.review(title, text, rows, _tr("Undo"), _tr("Leave all as it is")):
            agreed = frozenset(map(mark_of, able))
            self._start(RunRequest(Trigger.UNDO, undo=replace(order, agreed=agreed)))


def _row(step: Undoing) -> tuple[str, str, str]:
    """Module, name and what would happen."""
    parts = (_way(step), spoken(step.because), spoken(step.instead), spoken(step.warning))
    return phrases.module_name(step.ref.module), shown_name(step.title), sentences(*parts)


def _way(step: Undoing) -> str:
    if step.way is Way.PUT_BACK:
        return "; ".join(map(_change, step.shown)) or _tr("Put back")
    if step.way is Way.TAKE_BACK:
        return "; ".join(map(_change, step.shown)) or _tr("Taken back already")
    words = {
        Way.DELETE: _tr("Deleted in {side}"),
        Way.VOID: _tr("Made void in {side}"),
        Way.UNPAY: _tr("Its payment is deleted in {side}"),
        Way.TAKE_UP: _tr("Made anew in {side} by the next sync"),
    }.get(step.way, _tr("Stays as it is"))
    return words.format(side=step.ref.side.title)


def _change(one: Shown) -> str:
    before, after = shown(one.before) or "\N{EN DASH}", shown(one.after) or "\N{EN DASH}"
    return f"{spoken(one.field)}: {before} → {after}"


def answer_of(steps: Sequence[Undone]) -> Answer:
    """What has come of an undo."""
    done = sum(one.done for one in steps)
    stayed = [one for one in steps if not one.done]
    text = _tr("{records} put back.").format(records=phrases.records(done))
    if not stayed:
        return Answer("good", text)
    why = _tr("{n} stayed as they are: {because}").format(
        n=phrases.number(len(stayed)), because=spoken(stayed[0].because)
    )
    return Answer("warn", text, why)
