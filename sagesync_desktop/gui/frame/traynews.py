"""What the tray says in each state, and when there is something new to tell; free of the tray itself."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.logviews import SkipGroup
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.problems import problem_of
from sagesync_desktop.gui.words.speech import complaint

SHOWN = 3
"""Kinds of problem in one message; the window has them all."""


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
