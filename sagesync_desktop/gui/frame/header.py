"""The header: company, lamps, Sync Now with its progress, the countdown, and the last result in words."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sagesync_desktop.app.views import Health
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import RunReport, RunRequest
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, Side, Trigger
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.progress import ProgressStrip
from sagesync_desktop.gui.look.fitting import ElidingLabel
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Lamp, button, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.lamps import lamp_look
from sagesync_desktop.gui.words.results import held_count, last_sync_words

SECOND = 1000
WIDE = 1200
"""Pixels of the header from which the preview's button has its word beside its icon."""
NARROW = 900
"""Pixels of the header below which its first line is too short for the last result."""


class Header(QWidget):
    """Always there above the pages."""

    preview_wanted = Signal()

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        """Follows the controller's signals."""
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._controller = controller
        self._last: RunSummary | None = None
        self._held = 0
        self.company, self.result = label("", "section"), ElidingLabel("", "small")
        self.countdown = label("", "small")
        self.lamps = {side: Lamp(side.title) for side in (Side.VTIGER, Side.SAGE)}
        self.sync_button = button(self.tr("Sync Now"), "primary", "sync")
        self.sync_button.setToolTip(self.tr("Sync Now (F5 or Ctrl+R)"))
        self.sync_button.clicked.connect(self.start_sync)
        self.preview_button = button(self.tr("Preview"), "quiet", "preview")
        self.preview_button.setToolTip(
            self.tr("What a sync would do now, before anything is written (Ctrl+P)")
        )
        self.preview_button.clicked.connect(self.preview_wanted)
        self.strip = ProgressStrip()
        self.strip.cancel_button.clicked.connect(self._cancel)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(SECOND)
        self._connect()

    def _lay_out(self) -> None:
        self._words, self._row, self._below = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._words.setSpacing(2)
        self._words.addWidget(self.company)
        self._row.setSpacing(2 * SPACE)
        self._row.addLayout(self._words, 1)
        for lamp in self.lamps.values():
            lamp.show_state(*phrases.health_look(None))
            self._row.addWidget(lamp)
        self._row.addWidget(self.preview_button)
        self._row.addWidget(self.sync_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(4 * SPACE, SPACE + 4, 4 * SPACE, SPACE + 4)
        box.setSpacing(SPACE)
        for part in (self._row, self._below):
            box.addLayout(part)
        box.addWidget(self.strip)
        self.strip.hide()
        self._arrange(is_narrow=False)
        self.result.hide()

    def _arrange(self, *, is_narrow: bool) -> None:
        """In a narrow window the last result and the countdown go below: the lamps need the room."""
        self._is_narrow = is_narrow
        if is_narrow:
            self._below.addWidget(self.result, 1)
            self._below.addWidget(self.countdown)
        else:
            self._words.addWidget(self.result)
            self._row.insertWidget(self._row.indexOf(self.preview_button), self.countdown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the first line anew when the width asks for it."""
        super().resizeEvent(event)
        self.preview_button.setText(self.tr("Preview") if self.width() >= WIDE else "")
        is_narrow = self.width() < NARROW
        if is_narrow is not self._is_narrow:
            self._arrange(is_narrow=is_narrow)

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
        is_connected = settings.sage is not None and settings.vtiger is not None
        self.sync_button.setEnabled(is_connected)
        self.preview_button.setEnabled(is_connected)
        self.strip.modules = tuple(module for module in ModuleId if settings.module(module).on)
        self.show_last()

    @Slot(object)
    def show_health(self, health: Health) -> None:
        """Both lamps."""
        for found in (health.sage, health.vtiger):
            look = lamp_look(found, self._controller.now())
            self.lamps[found.side].show_state(look.icon, look.word, look.role, look.detail)

    @Slot(object)
    def show_start(self, _: RunRequest) -> None:
        """A run has begun: progress instead of the button."""
        self.strip.begin()
        self.strip.show()
        self.sync_button.setEnabled(False)
        self.preview_button.setEnabled(False)
        self.show_last()
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
        log = self._controller.log
        self._last, self._held = log.last_sync(), held_count(log.skip_groups())
        self._show_last_words()

    def _show_last_words(self) -> None:
        controller, words = self._controller, ""
        if self._last is not None:
            is_running = controller.is_running
            words = last_sync_words(
                self._last, controller.sync_error, controller.now(), is_running=is_running, held=self._held
            )
        if words != self.result.text():
            self.result.setText(words)
        self.result.setVisible(bool(words))

    @Slot()
    def _tick(self) -> None:
        controller = self._controller
        at = controller.next_run_at()
        if controller.is_running:
            self.countdown.setText("")
            self.strip.tick()
        elif controller.waits_for_person:
            self.countdown.setText(self.tr("Waiting for you"))
        elif controller.settings().schedule.paused:
            self.countdown.setText(self.tr("Automatic sync paused"))
        else:
            self.countdown.setText(self.tr("Next %s") % phrases.until(at, controller.now()) if at else "")
        self._show_last_words()

    # -- acting

    @Slot()
    def start_sync(self) -> None:
        """Sync Now; a click during a run is served by that run."""
        if self.sync_button.isEnabled():
            self._controller.sync(RunRequest(Trigger.MANUAL))

    @Slot()
    def _cancel(self) -> None:
        self.strip.show_stopping()
        self._controller.cancel()
