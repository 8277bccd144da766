"""The pages by name: titles for the rail, classes imported on their own, and what only some can do."""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

OVERVIEW, LOG, SKIPPED = "overview", "log", "skipped"
MODULES, MAPPING, SETTINGS = "modules", "mapping", "settings"

_CLASSES = {
    OVERVIEW: ("overview", "OverviewPage"),
    LOG: ("log.page", "LogPage"),
    SKIPPED: ("skipped", "SkippedPage"),
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


def may_leave(page: QWidget | None) -> bool:
    """Whether a page lets the person go; one with unsaved changes may not."""
    leave = getattr(page, "leave", None)
    return bool(leave()) if callable(leave) else True


def call_page(page: QWidget | None, name: str, *arguments: object) -> None:
    """Ask a page for something that not every page can do."""
    method = getattr(page, name, None)
    if callable(method):
        method(*arguments)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pages", text)
