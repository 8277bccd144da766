"""The settings that are simple choices: when to sync by itself, how the window looks, how long the log is."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from sagesync_desktop.core.settings import Schedule, Settings
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.help.hints import SHOW_HINTS
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, button, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.language import SYSTEM, languages

DAY = 24 * 60
FIGURES = 104
"""Width of a field that holds a few figures."""
QUIET = ("22:00", "06:00")
"""Offered when somebody asks for quiet hours."""


class ScheduleCard(Card):
    """Every so many minutes, or not; and not in the quiet hours."""

    chosen = Signal(object)
    """Schedule"""

    def __init__(self) -> None:
        """Shows the defaults until `show_settings`."""
        super().__init__(self.tr("Automatic sync"))
        self._schedule = Schedule()
        self.on = QCheckBox(self.tr("Sync by itself every"))
        self.on.setAccessibleName(self.tr("Sync by itself"))
        self.minutes = QSpinBox()
        self.minutes.setRange(1, DAY)
        self.minutes.setSuffix(self.tr(" minutes"))
        self.minutes.setAccessibleName(self.tr("Minutes between two syncs"))
        self.quiet = QCheckBox(self.tr("But not between"))
        self.quiet.setAccessibleName(self.tr("Keep quiet hours"))
        self.start, self.end = QTimeEdit(), QTimeEdit()
        self.start.setAccessibleName(self.tr("Quiet hours begin"))
        self.end.setAccessibleName(self.tr("Quiet hours end"))
        self.next = label("", "small", wraps=True)
        self.on.clicked.connect(self._on_change)
        self.quiet.clicked.connect(self._on_change)
        for part in (self.minutes, self.start, self.end):
            _narrow(part)
            part.editingFinished.connect(self._on_change)
        self.body.addLayout(_row(self.on, self.minutes))
        self.body.addLayout(_row(self.quiet, self.start, _for(self.end, self.tr("and")), self.end))
        self.body.addWidget(self.next)

    def show_settings(self, settings: Settings) -> None:
        """Bring everything in line with the settings."""
        schedule = self._schedule = settings.schedule
        has_quiet = bool(schedule.quiet_from and schedule.quiet_until)
        self.on.setChecked(not schedule.paused)
        self.quiet.setChecked(has_quiet)
        start, end = (schedule.quiet_from, schedule.quiet_until) if has_quiet else QUIET
        for box, text in ((self.start, start), (self.end, end)):
            with QSignalBlocker(box):
                box.setTime(QTime.fromString(text, "HH:mm"))
        with QSignalBlocker(self.minutes):
            self.minutes.setValue(schedule.interval_minutes)
        self.minutes.setEnabled(not schedule.paused)
        self.quiet.setEnabled(not schedule.paused)
        self.start.setEnabled(has_quiet and not schedule.paused)
        self.end.setEnabled(has_quiet and not schedule.paused)

    def show_next(self, sentence: str) -> None:
        """Say when the next automatic sync is."""
        self.next.setText(sentence)

    @Slot()
    def _on_change(self) -> None:
        """Leaving a field without a change says nothing."""
        quiet = self.quiet.isChecked()
        wanted = Schedule(
            self.minutes.value(),
            not self.on.isChecked(),
            self.start.time().toString("HH:mm") if quiet else "",
            self.end.time().toString("HH:mm") if quiet else "",
        )
        if wanted != self._schedule:
            self.chosen.emit(wanted)


class AppearanceCard(Card):
    """Light or dark, applied at once, and the language, from the next start on."""

    chosen = Signal(str, str)
    """appearance, language: each "system" or one of those on offer"""

    def __init__(self) -> None:
        """Nothing is chosen until `show_settings`."""
        super().__init__(self.tr("Appearance"))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        words = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        for name, word in words.items():
            made = QRadioButton(word)
            made.setAccessibleName(self.tr("Appearance: %s") % word)
            made.clicked.connect(self._on_click)
            self.buttons[name] = made
            self._group.addButton(made)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language"))
        self.language.addItem(self.tr("As the system"), SYSTEM)
        for code, name in languages().items():
            self.language.addItem(name, code)
        self.language.activated.connect(self._on_click)
        self.body.addLayout(_row(*self.buttons.values()))
        self.body.addLayout(_row(_for(self.language, self.tr("Language")), self.language))
        self.body.addWidget(label(self.tr("Another language shows when SageSync starts next."), "small"))
        self.hints = button(self.tr("Show hints again"), "", "info")
        self.hints.setObjectName(SHOW_HINTS)
        self.body.addLayout(_row(self.hints))

    def show_settings(self, settings: Settings) -> None:
        """Show the choice."""
        self.buttons.get(settings.appearance, self.buttons["system"]).setChecked(True)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))

    @Slot()
    def _on_click(self) -> None:
        appearance = next(name for name, made in self.buttons.items() if made.isChecked())
        self.chosen.emit(appearance, str(self.language.currentData()))


class LogCard(Card):
    """How long finished runs stay in the sync log."""

    chosen = Signal(int)
    """days"""

    def __init__(self) -> None:
        """Shows the default until `show_settings`."""
        super().__init__(self.tr("Sync log"))
        self._days = 0
        self.days = QSpinBox()
        self.days.setRange(7, 3650)
        self.days.setSuffix(self.tr(" days"))
        self.days.setAccessibleName(self.tr("Days that finished syncs stay in the log"))
        _narrow(self.days)
        self.days.editingFinished.connect(self._on_change)
        self.body.addLayout(_row(_for(self.days, self.tr("Keep finished syncs for")), self.days))
        note = self.tr("Older syncs are removed from the log. Records and links are never removed by this.")
        self.body.addWidget(label(note, "small", wraps=True))

    def show_settings(self, settings: Settings) -> None:
        """Show the choice."""
        self._days = settings.limits.log_days
        with QSignalBlocker(self.days):
            self.days.setValue(self._days)

    @Slot()
    def _on_change(self) -> None:
        if self.days.value() != self._days:
            self.chosen.emit(self.days.value())


def with_log_days(settings: Settings, days: int) -> Settings:
    """The settings with another length of the log."""
    return replace(settings, limits=replace(settings.limits, log_days=days))


def _narrow(box: QAbstractSpinBox) -> None:
    """A few figures; centred, because a styled spin box keeps no distance from its left border (Qt 6.11)."""
    box.setFixedWidth(FIGURES)
    box.setAlignment(Qt.AlignmentFlag.AlignCenter)


def _for(box: QWidget, words: str) -> QLabel:
    made = label(words)
    made.setBuddy(box)
    return made


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return row


def next_sync_words(controller: Controller) -> str:
    """When the next sync comes, in a sentence.

    The first run is started by a person (`core.schedule`), so before it there is no next one.
    """
    settings, at = controller.settings(), controller.next_run_at()
    if controller.is_running:
        return _tr("A sync is running now.")
    if controller.waits_for_person:
        return _tr("Waits for you: the last sync could not go on by itself.")
    if settings.schedule.paused:
        return _tr("Paused: nothing is synced until you press Sync Now.")
    if settings.sage is None or settings.vtiger is None:
        return _tr("Begins when both sides are connected.")
    if at is None:
        return _tr("Begins after your first Sync Now.")
    return _tr("Next sync: %s.") % phrases.moment(at)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsPage", text)
