"""The tray icon: open, sync now, pause; what it says, and a message when a new kind of problem appears."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.logviews import SkipGroup
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import Trigger
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.problems import problem_of
from sagesync_desktop.gui.words.speech import complaint

SHOWN = 3
"""Kinds of problem in one message; the window has them all."""
TRIGGERS = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


class Tray(QObject):
    """Signals: open_wanted(), quit_wanted()."""

    open_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self, controller: Controller, parent: QObject | None = None, icon: QSystemTrayIcon | None = None
    ) -> None:
        """Shown at once; make it only where `is_available`. Tests bring an `icon` of their own."""
        super().__init__(parent)
        self._controller = controller
        self._news = News()
        self._menu = QMenu()
        self.sync_action = self._add("", self._sync)
        self.pause_action = self._add("", self._pause)
        self._add(self.tr("Open SageSync"), self.open_wanted.emit)
        self._menu.addSeparator()
        self._add(self.tr("Quit"), self.quit_wanted.emit)
        self.icon = icon or QSystemTrayIcon(self)
        self.icon.setIcon(theme.icon("app", "accent"))
        self.icon.setToolTip("SageSync Desktop")
        self.icon.setContextMenu(self._menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.open_wanted)
        controller.opened.connect(self._on_opened)
        controller.settings_changed.connect(self._refresh)
        controller.run_started.connect(self._refresh)
        controller.run_finished.connect(self._on_finished)
        self._refresh()
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
        self._controller.sync(RunRequest(Trigger.MANUAL))

    @Slot()
    def _pause(self) -> None:
        is_paused = not self._controller.changes.wanted().schedule.paused
        self._controller.change_settings(lambda old: old.with_pause(is_paused))

    @Slot()
    def _refresh(self, _about: object = None) -> None:
        menu = tray_menu(self._controller.settings(), is_running=self._controller.is_running)
        self.sync_action.setText(menu.sync)
        self.sync_action.setEnabled(menu.can_sync)
        self.pause_action.setText(menu.pause)
        self.pause_action.setEnabled(menu.can_pause)

    @Slot()
    def _on_opened(self) -> None:
        """What waited before is no news; the window shows it."""
        self._news.learn(self._problems())

    def _problems(self) -> dict[str, str]:
        return problems(self._controller.log.skip_groups(), self._controller.last_error)

    @Slot(object)
    def _on_finished(self, _: object) -> None:
        self._refresh()
        if new := self._news.learn(self._problems()):
            self.tell(self.tr("Something new needs you"), "\n".join(new))

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in TRIGGERS:
            self.open_wanted.emit()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tray", text)


@dataclass(frozen=True, slots=True)
class TrayMenu:
    """The words of the menu and which of its entries can be chosen."""

    sync: str
    can_sync: bool
    pause: str
    can_pause: bool


def tray_menu(settings: Settings, *, is_running: bool) -> TrayMenu:
    """The menu of a company; nothing can be synced before both sides are connected."""
    is_connected = settings.sage is not None and settings.vtiger is not None
    return TrayMenu(
        sync=_tr("Syncing …") if is_running else _tr("Sync Now"),
        can_sync=is_connected and not is_running,
        pause=_tr("Go on automatically") if settings.schedule.paused else _tr("Pause"),
        can_pause=is_connected,
    )


def problems(groups: tuple[SkipGroup, ...], error: SageSyncError | None) -> dict[str, str]:
    """The kinds of problem that wait for a person now, each with its words.

    A run that was stopped, or that the next one continues by itself, is none of them.
    """
    kinds = {
        f"{group.module}/{group.rule}": (
            f"{phrases.module_name(group.module)}: {phrases.rule_title(group.rule)} ({group.count})"
        )
        for group in groups
    }
    if error is not None and problem_of(error).needs_person:
        kinds[type(error).__name__] = complaint(error)
    return kinds


class News:
    """Remembers the kinds of problem that are known, so that only new ones are told."""

    def __init__(self) -> None:
        """Nothing is known."""
        self._known: frozenset[str] = frozenset()

    def learn(self, found: Mapping[str, str]) -> list[str]:
        """The words of the kinds that were not there the last time, a few at most."""
        before, self._known = self._known, frozenset(found)
        return [words for kind, words in found.items() if kind not in before][:SHOWN]
