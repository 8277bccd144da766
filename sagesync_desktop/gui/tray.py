"""The tray icon: open, sync now, pause; a message only when a new kind of problem appears."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from sagesync_desktop.core.logviews import SkipGroup
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.gui import phrases, theme
from sagesync_desktop.gui.controller import Controller
from sagesync_desktop.gui.speech import complaint

TRIGGERS = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class Tray(QObject):
    """Signals: open_wanted(), quit_wanted()."""

    open_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        """Shown at once; make it only where `is_available`."""
        super().__init__(parent)
        self._controller = controller
        self._known: frozenset[str] | None = None
        self._menu = QMenu()
        self.sync_action = self._add(self.tr("Sync Now"), self._sync)
        self.pause_action = self._add("", self._pause)
        self._add(self.tr("Open SageSync"), self.open_wanted.emit)
        self._menu.addSeparator()
        self._add(self.tr("Quit"), self.quit_wanted.emit)
        self.icon = QSystemTrayIcon(theme.icon("app", "accent"), self)
        self.icon.setToolTip("SageSync Desktop")
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.open_wanted)
        controller.settings_changed.connect(self._on_settings)
        controller.run_finished.connect(self._on_finished)
        self._on_settings(controller.settings())
        self.icon.show()

    @staticmethod
    def is_available() -> bool:
        """Whether this desktop has a tray at all."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def _add(self, words: str, slot: object) -> QAction:
        action = self._menu.addAction(words)
        action.triggered.connect(slot)
        return action

    def tell(self, title: str, text: str) -> None:
        """A message that goes by itself."""
        self.icon.showMessage(title, text, QSystemTrayIcon.MessageIcon.Warning)

    @Slot()
    def _sync(self) -> None:
        self._controller.sync(RunRequest("manual"))

    @Slot()
    def _pause(self) -> None:
        settings = self._controller.settings()
        schedule = replace(settings.schedule, paused=not settings.schedule.paused)
        self._controller.save_settings(replace(settings, schedule=schedule))

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        is_paused = settings.schedule.paused
        self.pause_action.setText(self.tr("Go on automatically") if is_paused else self.tr("Pause"))
        self.sync_action.setEnabled(settings.sage is not None and settings.vtiger is not None)

    @Slot(object)
    def _on_finished(self, _: object) -> None:
        found = problems(self._controller.log.skip_groups(), self._controller.last_error)
        before, self._known = self._known, frozenset(found)
        new = [words for kind, words in found.items() if before is not None and kind not in before]
        if new:
            self.tell(self.tr("Something new needs you"), "\n".join(new[:3]))

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in TRIGGERS:
            self.open_wanted.emit()


def problems(groups: tuple[SkipGroup, ...], error: Exception | None) -> dict[str, str]:
    """The kinds of problem there are now, each with its words."""
    kinds = {
        f"{group.module}/{group.rule}": (
            f"{phrases.module_name(group.module)}: {phrases.rule_title(group.rule)} ({group.count})"
        )
        for group in groups
    }
    if error is not None:
        kinds[type(error).__name__] = complaint(error)
    return kinds
