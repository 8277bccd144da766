"""Hints of the first days: one quiet line above a page, until it is dismissed; each is shown once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSettings, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sagesync_desktop.core.settings import Settings
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.pages import LOG, MAPPING, OVERVIEW, SKIPPED
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Banner

_KEY = "hints"
SHOW_HINTS = "showHints"
"""Name of the button, on whichever page it stands, that brings all hints back."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Hints", text)


def hint_texts() -> dict[str, str]:
    """Page -> its hint."""
    return {
        OVERVIEW: _tr("Sync Now starts a sync; this page then shows how it went. F1 explains any page."),
        LOG: _tr("Click a count to see the records behind it, and a record's name to see all of it."),
        SKIPPED: _tr("Choose a cause on the left; what can be done about a record stands on the right."),
        MAPPING: _tr("Suggestions are filled in already. Look them over, then press Save Settings."),
    }


def _is_connected(settings: Settings) -> bool:
    return settings.sage is not None and settings.vtiger is not None


_WHEN: dict[str, Callable[[Controller], bool]] = {
    OVERVIEW: lambda controller: _is_connected(controller.settings()),
    LOG: lambda controller: bool(controller.log.runs(limit=1)),
    SKIPPED: lambda controller: bool(controller.log.skip_groups()),
    MAPPING: lambda controller: _is_connected(controller.settings()),
}
"""When there is something on the page that the hint speaks of."""


class HintBar(QWidget):
    """The hint of the page that is shown, or nothing."""

    def __init__(self, controller: Controller, state: QSettings, parent: QWidget | None = None) -> None:
        """`state` remembers which hints were dismissed."""
        super().__init__(parent)
        self._controller, self._state = controller, state
        self._page = ""
        self.banner = Banner("info", "", "", self.tr("Got it"))
        self.banner.pressed.connect(self._dismiss)
        box = QVBoxLayout(self)
        box.setContentsMargins(4 * SPACE, 2 * SPACE, 4 * SPACE, 0)
        box.addWidget(self.banner)
        self.hide()

    def show_for(self, page: str) -> None:
        """The person has come to a page."""
        self._page = page
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the page's hint from the moment on when there is something that it speaks of."""
        is_wanted = self._page in _WHEN and not self._is_dismissed(self._page)
        if is_wanted and self._controller.is_open and _WHEN[self._page](self._controller):
            self.banner.say("info", hint_texts()[self._page], "", self.tr("Got it"))
            self.show()
        else:
            self.hide()

    def _is_dismissed(self, page: str) -> bool:
        return self._state.value(f"{_KEY}/{page}") is not None

    @Slot()
    def _dismiss(self) -> None:
        self._state.setValue(f"{_KEY}/{self._page}", "seen")
        self.refresh()

    def take_button(self, page: QWidget) -> None:
        """Let a page's button bring the hints back, where it has one."""
        found = page.findChild(QPushButton, SHOW_HINTS)
        if isinstance(found, QPushButton):
            found.clicked.connect(self.show_again)

    @Slot()
    def show_again(self) -> None:
        """All hints count as new again."""
        self._state.remove(_KEY)
        self.refresh()
