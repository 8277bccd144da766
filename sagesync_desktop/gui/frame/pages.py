"""The pages by name: titles for the rail, classes imported on their own, and what only some can do."""

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module

from PySide6.QtCore import QCoreApplication, QObject, QTimer, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

OVERVIEW, LOG, SKIPPED = "overview", "log", "skipped"
MODULES, MAPPING, SETTINGS = "modules", "mapping", "settings"

LEISURE = 1000
"""Milliseconds that the first page has to itself before others are made."""

_CLASSES = {
    OVERVIEW: ("overview.page", "OverviewPage"),
    LOG: ("log.page", "LogPage"),
    SKIPPED: ("log.skipped", "SkippedPage"),
    MODULES: ("modules.page", "ModulesPage"),
    MAPPING: ("mapping.page", "MappingPage"),
    SETTINGS: ("settings.page", "SettingsPage"),
}


def page_titles() -> tuple[tuple[str, str, str], ...]:
    """(name, title, icon name) from the top of the rail to its bottom."""
    return (
        (OVERVIEW, _tr("Overview"), "overview"),
        (LOG, _tr("Sync Log"), "log"),
        (SKIPPED, _tr("Skipped"), "skipped"),
        (MODULES, _tr("Modules"), "modules"),
        (MAPPING, _tr("Mapping"), "mapping"),
        (SETTINGS, _tr("Settings"), "settings"),
    )


def page_class(name: str) -> Callable[..., QWidget]:
    """A page's class, made as `Page(controller, dialogs, parent=...)`."""
    module, made = _CLASSES[name]
    found: Callable[..., QWidget] = getattr(import_module(f"sagesync_desktop.gui.{module}"), made)
    return found


def import_pages() -> None:
    """Import all pages while the company is being opened: later the window would stop for it."""
    for name in _CLASSES:
        page_class(name)
    import_module("sagesync_desktop.gui.wizard.wizard")


class EarlyPages(QObject):
    """Makes the pages before they are asked for, one at a time: a click on the rail then only shows one."""

    def __init__(
        self, page_of: Callable[[str], QWidget], makes_sense: Callable[[], bool], parent: QObject
    ) -> None:
        """`page_of` makes a page unless it is there; `makes_sense`: the company is still open."""
        super().__init__(parent)
        self._page_of, self._makes_sense = page_of, makes_sense
        self._waiting = deque(_CLASSES)

    def begin(self) -> None:
        """Begin once the first page has been shown for a moment."""
        QTimer.singleShot(LEISURE, self.make_next)

    @Slot()
    def make_next(self) -> None:
        """Make one page, and the next after a pause in which people are answered."""
        if self._waiting and self._makes_sense():
            self._page_of(self._waiting.popleft())
            QTimer.singleShot(LEISURE // 4, self.make_next)


def may_leave(page: QWidget | None) -> bool:
    """Whether a page lets the person go; one with unsaved changes may not."""
    leave = getattr(page, "leave", None)
    return bool(leave()) if callable(leave) else True


def may_close(pages: Iterable[QWidget]) -> bool:
    """Whether every page lets the program end; one with unsaved changes asks first."""
    asked = (getattr(page, "may_close", None) for page in pages)
    return all(may() for may in asked if callable(may))


def call_page(page: QWidget | None, name: str, *arguments: object) -> object:
    """Ask a page for something that not every page can do; None from one that cannot."""
    method = getattr(page, name, None)
    return method(*arguments) if callable(method) else None


def follow(page: QWidget, slots: Mapping[str, Callable[..., object]]) -> None:
    """Connect those of the signals that the page has."""
    for name, slot in slots.items():
        signal = getattr(page, name, None)
        if isinstance(signal, SignalInstance):
            signal.connect(slot)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pages", text)
