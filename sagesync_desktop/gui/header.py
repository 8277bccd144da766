"""The header: company, lamps, Sync Now with its progress, the countdown, and the last result in words."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.runs import Progress, RunReport, RunRequest
from sagesync_desktop.core.sentence import paragraph
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.gui import phrases
from sagesync_desktop.gui.controller import Controller
from sagesync_desktop.gui.fitting import ElidingLabel
from sagesync_desktop.gui.questions import Health
from sagesync_desktop.gui.speech import spoken
from sagesync_desktop.gui.theme import SPACE
from sagesync_desktop.gui.widgets import Lamp, button, label

SECOND = 1000


class Header(QWidget):
    """Always there above the pages."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        """Follows the controller's signals."""
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._controller = controller
        self.company, self.result = label("", "section"), ElidingLabel("", "small")
        self.countdown = label("", "small")
        self.lamps = {side: Lamp(side.title) for side in (Side.VTIGER, Side.SAGE)}
        self.sync_button = button(self.tr("Sync Now"), "primary", "sync")
        self.sync_button.setToolTip(self.tr("Sync Now (F5 or Ctrl+R)"))
        self.sync_button.clicked.connect(self.start_sync)
        self.strip = ProgressStrip()
        self.strip.cancel_button.clicked.connect(self._cancel)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(SECOND)
        self._connect()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.company)
        words.addWidget(self.result)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addLayout(words, 1)
        for lamp in self.lamps.values():
            lamp.show_state(*phrases.health_look(""))
            row.addWidget(lamp)
        row.addWidget(self.countdown)
        row.addWidget(self.sync_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(4 * SPACE, SPACE + 4, 4 * SPACE, SPACE + 4)
        box.setSpacing(SPACE)
        box.addLayout(row)
        box.addWidget(self.strip)
        self.strip.hide()
        self.result.hide()

    def _connect(self) -> None:
        controller = self._controller
        controller.settings_changed.connect(self.show_settings)
        controller.health_changed.connect(self.show_health)
        controller.run_started.connect(self.show_start)
        controller.progressed.connect(self.strip.show_progress)
        controller.run_finished.connect(self.show_end)
        controller.schedule_changed.connect(self._tick)

    # -- showing

    @Slot(object)
    def show_settings(self, settings: Settings) -> None:
        """The company's name, and whether anything can be synced."""
        name = settings.sage.business_name if settings.sage else ""
        self.company.setText(name or self.tr("No company connected"))
        self.sync_button.setEnabled(settings.sage is not None and settings.vtiger is not None)
        self.strip.modules = tuple(module for module in ModuleId if settings.module(module).on)
        self.show_last()

    @Slot(object)
    def show_health(self, health: Health) -> None:
        """Both lamps."""
        for found in (health.sage, health.vtiger):
            detail = f"{spoken(found.sentence)} {spoken(found.fix)}".strip()
            self.lamps[found.side].show_state(*phrases.health_look(found.state), detail)

    @Slot(object)
    def show_start(self, _: RunRequest) -> None:
        """A run has begun: progress instead of the button."""
        self.strip.begin()
        self.strip.show()
        self.sync_button.setEnabled(False)
        self._tick()

    @Slot(object)
    def show_end(self, _: RunReport | None) -> None:
        """A run has ended: the result in words."""
        self.strip.hide()
        self.show_settings(self._controller.settings())

    @Slot()
    def show_last(self) -> None:
        """The last result in words."""
        if not self._controller.is_open:
            return
        error = self._controller.last_error
        runs = self._controller.log.runs(limit=1)
        self.result.setText(self._result_words(runs[0].state, error) if error and runs else "")
        if not error and runs:
            last = runs[0]
            words = self.tr("Last sync %s") % phrases.since(last.started_at, self._controller.now())
            self.result.setText(f"{words}: {phrases.result_sentence(last)}")
        self.result.setVisible(bool(self.result.text()))

    def _result_words(self, state: str, error: SageSyncError) -> str:
        return f"{phrases.state_name(state)}: {spoken(paragraph(error.title, error.fix))}"

    @Slot()
    def _tick(self) -> None:
        controller = self._controller
        at = controller.next_run_at()
        if controller.is_running:
            self.countdown.setText("")
        elif controller.settings().schedule.paused:
            self.countdown.setText(self.tr("Automatic sync paused"))
        else:
            self.countdown.setText(self.tr("Next %s") % phrases.until(at, controller.now()) if at else "")

    # -- acting

    @Slot()
    def start_sync(self) -> None:
        """Sync Now; a click during a run is served by that run."""
        if self.sync_button.isEnabled():
            self._controller.sync(RunRequest("manual"))

    @Slot()
    def _cancel(self) -> None:
        self.strip.show_stopping()
        self._controller.cancel()


class ProgressStrip(QWidget):
    """What a run is doing, a bar, a word for each module, and Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hidden while nothing runs."""
        super().__init__(parent)
        self.modules: tuple[ModuleId, ...] = ()
        """The modules that are on, in order."""
        self._lamps = {module: Lamp(phrases.module_name(module)) for module in ModuleId}
        self._current: tuple[str, ModuleId | None] = ("", None)
        self._is_stopping = False
        self.sentence = label("", "strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the sync"))
        self.cancel_button = button(self.tr("Cancel"), "", "stop")
        self.cancel_button.setToolTip(self.tr("Finishes the record in hand; the next sync goes on there"))
        states = QHBoxLayout()
        states.setSpacing(2 * SPACE)
        for lamp in self._lamps.values():
            states.addWidget(lamp)
        states.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(SPACE - 2)
        words.addWidget(self.sentence)
        words.addWidget(self.bar)
        words.addLayout(states)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addLayout(words, 1)
        row.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def begin(self) -> None:
        """Nothing is known yet of a new run."""
        self._current, self._is_stopping = ("", None), False
        self.cancel_button.setEnabled(True)
        self.bar.setRange(0, 0)
        self.sentence.setText(self.tr("Starting …"))
        for module, lamp in self._lamps.items():
            lamp.setVisible(module in self.modules)
            lamp.show_state("clock", self.tr("waiting"), "muted")

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """Show a step."""
        if not self._is_stopping:
            self.sentence.setText(phrases.progress_sentence(progress))
        if progress.phase == "wait":
            return
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done if progress.total else 0)
        step = (progress.phase, progress.module)
        if step != self._current:
            self._finish_step()
            self._current = step
        if progress.module is not None:
            word = self._doing(progress.phase)
            figure = f" {phrases.number(progress.done)}" if progress.done else ""
            self._lamps[progress.module].show_state("sync", f"{word}{figure}", "accent")

    def show_stopping(self) -> None:
        """Cancel was pressed: the record in hand is being finished."""
        self._is_stopping = True
        self.cancel_button.setEnabled(False)
        self.sentence.setText(self.tr("Finishing the record in hand …"))

    def _finish_step(self) -> None:
        phase, module = self._current
        if module is not None:
            words = {"fetch": self.tr("read"), "plan": self.tr("compared")}
            role = "muted" if phase in words else "good"
            self._lamps[module].show_state("ok", words.get(phase, self.tr("done")), role)

    def _doing(self, phase: str) -> str:
        words = {
            "fetch": self.tr("reading"),
            "plan": self.tr("comparing"),
            "apply": self.tr("writing"),
            "verify": self.tr("checking"),
        }
        return words.get(phase, phase)
