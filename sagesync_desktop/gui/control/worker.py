"""The worker thread's object: one run at a time, questions in between, and an end to everything.

Signals, all emitted from the worker thread:
opened(Settings): the services stand and may be asked.  not_opened(SageSyncError): they could not be made.
progressed(Progress): at most ten a second.  finished(RunReport | None, SageSyncError | None): after each run.
replied(int, object), refused(int, SageSyncError), noted(int, str): by the question's number.
broke(str): a bug, as a redacted report.
"""

import time
from collections import deque
from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QThread, Signal, Slot

from sagesync_desktop.app.services import Services, is_quick
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.faultreport import fault_report
from sagesync_desktop.core.runs import Progress, RunReport, RunRequest
from sagesync_desktop.core.sentence import say
from sagesync_desktop.gui.control.asked import Question

OpenServices = Callable[[Event], Services]
"""Makes the services inside the worker thread; the event ends waits and runs."""

PROGRESS_EVERY = 0.1
"""Seconds between two progress signals: more would only keep the window busy painting."""


class WorkerThread(QThread):
    """A thread whose event loop runs below Python, so that thread-local state lives as long as the thread.

    A plain QThread enters Python anew for each slot, with a fresh thread state each time: peewee, which keeps
    its open connection in a `threading.local`, would find it closed in the next one (PySide6 6.11, measured).
    """

    def run(self) -> None:
        """Serve events until `quit`."""
        self.exec()


class SyncWorker(QObject):
    """Lives in the worker thread; its slots are called through queued connections only."""

    opened = Signal(object)
    not_opened = Signal(object)
    progressed = Signal(object)
    finished = Signal(object, object)
    replied = Signal(int, object)
    refused = Signal(int, object)
    noted = Signal(int, str)
    broke = Signal(str)
    closed = Signal()

    def __init__(self, open_services: OpenServices, stop: Event) -> None:
        """`open_services` is called in the worker thread; `stop` is the cancel event of the current run."""
        super().__init__()
        self._open_services = open_services
        self._stop = stop
        self._services: Services | None = None
        self._waiting: deque[tuple[int, Question[object]]] = deque()
        """Appended by the window's thread, taken by this one: deque operations are atomic."""
        self._told_at = 0.0
        self._told: tuple[object, ...] = ()

    # -- called from the window's thread

    def put(self, number: int, question: Question[object]) -> None:
        """Queue a question; `answer` must be called (queued) after it."""
        self._waiting.append((number, question))

    # -- slots, in the worker thread

    @Slot()
    def open(self) -> None:
        """Make the services in this thread."""
        try:
            self._services = self._open_services(self._stop)
            self.opened.emit(self._services.settings())
        except SageSyncError as error:
            self._close()
            self.not_opened.emit(error)
        except Exception as bug:
            self._close()
            self.broke.emit(fault_report(bug, "opening"))
            self.not_opened.emit(_fault(bug))

    @Slot(object)
    def sync(self, request: RunRequest) -> None:
        """One run; `finished` comes whatever happens."""
        report: RunReport | None = None
        error: SageSyncError | None = None
        try:
            report = self._ready().sync(request, self._report, self._is_cancelled)
            error = report.error
        except SageSyncError as known:
            error = known
        except Exception as bug:
            error = _fault(bug)
            self.broke.emit(fault_report(bug, "sync"))
        finally:
            self.finished.emit(report, error)

    @Slot()
    def answer(self) -> None:
        """Answer all questions that wait."""
        while self._waiting:
            self._answer(*self._waiting.popleft())

    @Slot()
    def shutdown(self) -> None:
        """Close database and connections; the thread may end after this."""
        self._waiting.clear()
        try:
            self._close()
        finally:
            self.closed.emit()

    # -- inside

    def _ready(self) -> Services:
        if self._services is None:
            raise SageSyncError(
                "The company is not open", fix="Start the program again; your settings and links are kept"
            )
        return self._services

    def _answer(self, number: int, question: Question[object]) -> None:
        try:
            self.replied.emit(number, self._called(number, question))
        except SageSyncError as error:
            self.refused.emit(number, error)
        except Exception as bug:
            self.broke.emit(fault_report(bug, question.method.__name__))
            self.refused.emit(number, _fault(bug))

    def _called(self, number: int, question: Question[object]) -> object:
        method = getattr(self._ready(), question.method.__name__)
        notes = (partial(self.noted.emit, number),) if question.tells else ()
        return method(*notes, *question.arguments, **question.named)

    def _report(self, progress: Progress) -> None:
        """Pass progress on, at most ten times a second and at each new step."""
        now = time.monotonic()
        step = (progress.phase, progress.module, progress.side)
        if step != self._told or now - self._told_at >= PROGRESS_EVERY:
            self._told, self._told_at = step, now
            self.progressed.emit(progress)

    def _is_cancelled(self) -> bool:
        """Asked by the engine between two records, outside any transaction: the place for short questions."""
        if QThread.currentThread() is self.thread():
            self._answer_quick()
        return self._stop.is_set()

    def _answer_quick(self) -> None:
        for _ in range(len(self._waiting)):
            number, question = self._waiting.popleft()
            if is_quick(question.method):
                self._answer(number, question)
            else:
                self._waiting.append((number, question))

    def _close(self) -> None:
        services, self._services = self._services, None
        if services is not None:
            services.close()


def _fault(bug: Exception) -> SageSyncError:
    return SageSyncError(
        "SageSync has a fault of its own",
        say("{kind}; nothing was lost", kind=type(bug).__name__),
        "Send the report that is shown, then try again",
    )
