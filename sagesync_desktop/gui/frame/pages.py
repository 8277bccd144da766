"""The pages by name: titles for the rail, and classes imported on their own."""

from collections import deque
from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from sagesync_desktop.gui.frame.page import Page

OVERVIEW, LOG, SKIPPED = "overview", "log", "skipped"
RECONCILE = "reconcile"
MODULES, MAPPING, SETTINGS = "modules", "mapping", "settings"
PREVIEW = "preview"
"""Without a place on the rail: one comes to it from the header."""

LEISURE = 1000
"""Milliseconds that the first page has to itself before others are made."""

_CLASSES = {
    OVERVIEW: ("overview.page", "OverviewPage"),
    LOG: ("log.page", "LogPage"),
    SKIPPED: ("desk.page", "DeskPage"),
    MODULES: ("modules.page", "ModulesPage"),
    MAPPING: ("mapping.page", "MappingPage"),
    SETTINGS: ("settings.page", "SettingsPage"),
    RECONCILE: ("proof.page", "ProofPage"),
    PREVIEW: ("preview.page", "PreviewPage"),
}


def page_titles() -> tuple[tuple[str, str, str], ...]:
    """(name, title, icon name) from the top of the rail to its bottom."""
    return (
        (OVERVIEW, _tr("Overview"), "overview"),
        (LOG, _tr("Sync Log"), "log"),
        (SKIPPED, _tr("Skipped"), "skipped"),
        (RECONCILE, _tr("Reconcile"), "money"),
        (MODULES, _tr("Modules"), "modules"),
        (MAPPING, _tr("Mapping"), "mapping"),
        (SETTINGS, _tr("Settings"), "settings"),
    )


def page_class(name: str) -> Callable[..., Page]:
    """A page's class, made as `(controller, dialogs, parent=...)`."""
    module, made = _CLASSES[name]
    found: Callable[..., Page] = getattr(import_module(f"sagesync_desktop.gui.{module}"), made)
    return found


def page_modules() -> tuple[str, ...]:
    """Where all pages are, the wizard's included, below the package of the window."""
    return (*(module for module, _ in _CLASSES.values()), "wizard.wizard")


def import_pages() -> None:
    """Import all pages while the company is being opened: later the window would stop for it."""
    for module in page_modules():
        import_module(f"sagesync_desktop.gui.{module}")


class EarlyPages(QObject):
    """Makes the pages before they are asked for, one at a time: a click on the rail then only shows one."""

    def __init__(
        self, page_of: Callable[[str], Page], makes_sense: Callable[[], bool], parent: QObject
    ) -> None:
        """`page_of` makes a page unless it is there; `makes_sense`: the company is still open."""
        super().__init__(parent)
        self._page_of, self._makes_sense = page_of, makes_sense
        self._waiting = deque(_CLASSES)

    def begin(self) -> None:
        """Begin once the first page has been shown for a moment."""
        QTimer.singleShot(LEISURE, self, self.make_next)

    @Slot()
    def make_next(self) -> None:
        """Make one page, and the next after a pause in which people are answered."""
        if self._waiting and self._makes_sense():
            self._page_of(self._waiting.popleft())
            QTimer.singleShot(LEISURE // 4, self, self.make_next)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pages", text)
