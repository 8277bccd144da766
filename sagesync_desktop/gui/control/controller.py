"""Between the window and the worker thread: who asked what, whether a run is on, and when the next is due."""

from collections.abc import Callable
from datetime import UTC, datetime
from threading import Event
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from sagesync_desktop.app.services import is_cure
from sagesync_desktop.app.views import Health
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.logport import LogPort
from sagesync_desktop.core.runs import RunReport, RunRequest
from sagesync_desktop.core.schedule import Tick, due, next_run_at
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import Trigger
from sagesync_desktop.gui.control.asked import AskedQuestions, OnError, OnNote, Question, Reply
from sagesync_desktop.gui.control.changes import Change, OnStored, SettingsChanges
from sagesync_desktop.gui.control.connections import KnownConnections
from sagesync_desktop.gui.control.worker import OpenServices, SyncWorker, WorkerThread
from sagesync_desktop.gui.words.problems import stops_syncing
from sagesync_desktop.gui.words.results import is_whole

TICK_SECONDS = 5


class WallClock(Protocol):
    """The present moment, handed in so that tests can move it."""

    def __call__(self) -> datetime:
        """Aware, in UTC."""
        ...


def utc_now() -> datetime:
    """The real time."""
    return datetime.now(UTC)


class Controller(QObject):
    """Lives in the window's thread; every signal below is emitted there."""

    opened = Signal()
    """The company is open: settings() and log may be used."""
    not_opened = Signal(object)
    """SageSyncError: it could not be opened."""
    settings_changed = Signal(object)
    """Settings"""
    run_started = Signal(object)
    """RunRequest"""
    progressed = Signal(object)
    """Progress"""
    run_finished = Signal(object)
    """RunReport, or None when the run could not begin."""
    failed = Signal(object)
    """SageSyncError that nobody else took."""
    log_changed = Signal()
    health_changed = Signal(object)
    """Health"""
    schedule_changed = Signal()
    broke = Signal(str)
    """A bug's redacted report."""
    closed = Signal()

    _open_wanted = Signal()
    _sync_wanted = Signal(object)
    _answer_wanted = Signal()
    _shutdown_wanted = Signal()

    def __init__(
        self,
        open_services: OpenServices,
        open_log: Callable[[], LogPort],
        *,
        now: WallClock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        """`open_log` is called in this thread once the company is open. Call `start` to begin."""
        super().__init__(parent)
        self._open_log, self._now = open_log, now
        self._settings = Settings()
        self._log: LogPort | None = None
        self._running: RunRequest | None = None
        self._error: SageSyncError | None = None
        self._sync_error: SageSyncError | None = None
        self._last_start: datetime | None = None
        self._asked = AskedQuestions()
        self._stop = Event()
        self._worker = SyncWorker(open_services, self._stop)
        self._thread = WorkerThread()
        self._thread.setObjectName("sync-worker")
        self._timer = QTimer(self)
        self.changes = SettingsChanges(self.ask, self.settings, self)
        self._connections = KnownConnections(self.ask, now, self)
        self._connect()

    def _connect(self) -> None:
        worker = self._worker
        worker.moveToThread(self._thread)
        self._open_wanted.connect(worker.open)
        self._sync_wanted.connect(worker.sync)
        self._answer_wanted.connect(worker.answer)
        self._shutdown_wanted.connect(worker.shutdown)
        worker.opened.connect(self._on_opened)
        worker.not_opened.connect(self.not_opened)
        worker.progressed.connect(self.progressed)
        worker.finished.connect(self._on_finished)
        worker.replied.connect(self._on_replied)
        worker.refused.connect(self._on_refused)
        worker.noted.connect(self._on_noted)
        worker.broke.connect(self.broke)
        worker.closed.connect(self._on_closed)
        # In the worker's thread: at a log-off this one's event loop does not turn any more. A quit from here
        # would overtake the shutdown that waits in the thread's queue, and leave the company open.
        worker.closed.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)
        self._timer.timeout.connect(self.tick)
        self.changes.refused.connect(self.failed)
        self._connections.changed.connect(self.health_changed)

    # -- life

    def start(self) -> None:
        """Start the thread and open the company in it."""
        self._thread.start()
        self._open_wanted.emit()

    def reopen(self) -> None:
        """Try again after `not_opened`."""
        self._open_wanted.emit()

    def shut_down(self) -> None:
        """Finish the record in hand, close everything and emit `closed`; safe to call twice."""
        self._timer.stop()
        self._stop.set()
        if self._thread.isRunning():
            self.changes.flush()
            self._shutdown_wanted.emit()
        else:
            self.closed.emit()

    def wait_closed(self, milliseconds: int = 60_000) -> bool:
        """Block until the thread has ended, for a log-off that leaves no event loop."""
        self.shut_down()
        ended = self._thread.wait(milliseconds)
        self._close_log()
        return ended

    @Slot()
    def _on_closed(self) -> None:
        self._thread.wait()
        self._close_log()
        self.closed.emit()

    def _close_log(self) -> None:
        log, self._log = self._log, None
        if log is not None:
            log.close()

    @Slot(object)
    def _on_opened(self, settings: Settings) -> None:
        self._log = self._open_log()
        self._settings = settings
        self._last_start = next((run.started_at for run in self._log.runs() if is_whole(run.trigger)), None)
        self._connections.learn_from(self._log.runs(limit=1))
        self._timer.start(TICK_SECONDS * 1000)
        self.opened.emit()
        self.settings_changed.emit(settings)
        self.schedule_changed.emit()
        self.refresh_health()

    # -- questions

    def ask(
        self,
        question: Question[Reply],
        on_reply: Callable[[Reply], None],
        on_error: OnError | None = None,
        on_note: OnNote | None = None,
    ) -> None:
        """Put a question to the worker; the answers must be bound methods of QObjects.

        `on_reply` or `on_error` is called in this thread; without `on_error` the signal `failed` tells. A
        reply to an object that is gone by then is dropped. After a cure the next tick tries to sync again.
        """
        if is_cure(question.method):
            self._sync_error = None
        number = self._asked.add(on_reply, on_error, on_note)
        self._worker.put(number, question)
        self._answer_wanted.emit()

    @Slot(int, object)
    def _on_replied(self, number: int, reply: object) -> None:
        if isinstance(reply, Settings):
            self._take(reply)
        self._asked.reply(number, reply)

    @Slot(int, object)
    def _on_refused(self, number: int, error: SageSyncError) -> None:
        if not self._asked.refuse(number, error):
            self.failed.emit(error)

    @Slot(int, str)
    def _on_noted(self, number: int, note: str) -> None:
        self._asked.note(number, note)

    # -- settings

    def settings(self) -> Settings:
        """The settings as last heard of."""
        return self._settings

    def change_settings(
        self, change: Change, on_stored: OnStored | None = None, on_refused: OnError | None = None
    ) -> None:
        """Store a change on top of those on their way; `settings_changed` follows, or the refusal."""
        self.changes.make(change, on_stored, on_refused)

    def _take(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.settings_changed.emit(settings)
            self.schedule_changed.emit()

    # -- health

    def health(self) -> Health | None:
        """Both connections as last heard of; None before the first answer."""
        return self._connections.health

    def refresh_health(self, *, live: bool = False) -> None:
        """Ask for the lamps; `live` asks the servers too."""
        self._connections.refresh(live=live)

    # -- runs

    @property
    def is_running(self) -> bool:
        """Whether a run is on."""
        return self._running is not None

    @property
    def log(self) -> LogPort:
        """The reader of the sync log; raises RuntimeError before `opened`."""
        if self._log is None:
            raise RuntimeError("the company is not open")
        return self._log

    def release_log(self) -> None:
        """Close the reader: while a backup is restored nobody may have the database open."""
        self._close_log()

    def take_log(self) -> None:
        """Open the reader again after `release_log`; the log may be another one by now."""
        if self._log is None:
            self._log = self._open_log()
            self.log_changed.emit()

    @property
    def is_open(self) -> bool:
        """Whether `log` and `settings` may be used."""
        return self._log is not None

    @property
    def last_error(self) -> SageSyncError | None:
        """Why the last run or preview of this session did not finish; None when it did."""
        return self._error

    @property
    def sync_error(self) -> SageSyncError | None:
        """Why the last sync of this session did not finish; None when it did, or somebody acted on it."""
        return self._sync_error

    @property
    def waits_for_person(self) -> bool:
        """Whether nothing syncs by itself before a person has acted."""
        return self._sync_error is not None and stops_syncing(self._sync_error)

    def sync(self, request: RunRequest) -> bool:
        """Start a run; False when one is going on already, which then serves this wish too."""
        if self._running is not None or self._log is None:
            return False
        self._running, self._error = request, None
        self._stop.clear()
        if not request.preview:
            self._sync_error = None
        if is_whole(request.trigger) and not request.preview:
            self._last_start = self._now()
        self.run_started.emit(request)
        self.schedule_changed.emit()
        self._sync_wanted.emit(request)
        return True

    @Slot()
    def cancel(self) -> None:
        """Finish the record in hand and stop."""
        if self._running is not None:
            self._stop.set()

    @Slot(object, object)
    def _on_finished(self, report: RunReport | None, error: SageSyncError | None) -> None:
        request, self._running, self._error = self._running, None, error
        self._connections.note_run(error)
        if not (request and request.preview):
            self._sync_error = error
        self.log_changed.emit()
        self.run_finished.emit(report)
        if error is not None and not (request and request.preview):  # who asked for a preview tells
            self.failed.emit(error)
        self.schedule_changed.emit()
        if self._log is not None:
            self.refresh_health()

    # -- schedule

    def now(self) -> datetime:
        """The present moment in UTC, by the clock that was handed in."""
        return self._now()

    def next_run_at(self) -> datetime | None:
        """When the next automatic run is due; None while paused, running, waiting or not connected."""
        if self._running is not None or self.waits_for_person or not self._is_connected():
            return None
        return next_run_at(self._settings.schedule, self._last_start, self._local_now())

    @Slot()
    def tick(self) -> None:
        """Ask the schedule; a run that falls due during another is not queued."""
        if not self._is_connected() or self._log is None or self.waits_for_person:
            return
        match due(self._settings.schedule, self._last_start, self._local_now(), self.is_running):
            case Tick.RUN:
                self.sync(RunRequest(Trigger.TIMER))
            case Tick.BUSY | Tick.WAIT:
                pass

    def _is_connected(self) -> bool:
        settings = self._settings
        return bool(
            settings.sage and settings.vtiger and any(choice.on for choice in settings.modules.values())
        )

    def _local_now(self) -> datetime:
        return self._now().astimezone()
