"""Changes of the settings from several places: one on its way at a time, each on top of what is stored."""

from collections import deque
from collections.abc import Callable
from typing import NamedTuple, TypeGuard, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from sagesync_desktop.app.services import Services
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.gui.control.asked import Ask, OnError, asking

Change = Callable[[Settings], Settings]
OnStored = Callable[[Settings], None]
Told = TypeVar("Told", Settings, SageSyncError)


class _Pending(NamedTuple):
    change: Change
    on_stored: OnStored | None
    on_refused: OnError | None


class SettingsChanges(QObject):
    """Applies changes in order; a refused one is dropped alone, and the rest stay.

    Signals, in the window's thread:
    stored(Settings): the last change is stored.  refused(SageSyncError): nobody else took the refusal.
    """

    stored = Signal(object)
    refused = Signal(object)

    def __init__(self, ask: Ask, confirmed: Callable[[], Settings], parent: QObject | None = None) -> None:
        """`confirmed` are the settings as last heard of from the worker."""
        super().__init__(parent)
        self._ask, self._confirmed = ask, confirmed
        self._pending: deque[_Pending] = deque()

    @property
    def is_saving(self) -> bool:
        """Whether the worker has not answered all changes yet."""
        return bool(self._pending)

    def wanted(self) -> Settings:
        """The stored settings with the changes that are still on their way."""
        settings = self._confirmed()
        for pending in self._pending:
            settings = pending.change(settings)
        return settings

    def make(
        self, change: Change, on_stored: OnStored | None = None, on_refused: OnError | None = None
    ) -> None:
        """Store a change once those before it are answered; both are bound methods of a QObject."""
        self._pending.append(_Pending(change, on_stored, on_refused))
        if len(self._pending) == 1:
            self._send()

    def flush(self) -> None:
        """Send what waits for an answer all at once: the worker is about to close."""
        if len(self._pending) > 1:
            wanted = self.wanted()
            self._pending.clear()
            self._save(wanted)

    def _send(self) -> None:
        self._save(self._pending[0].change(self._confirmed()))

    def _save(self, settings: Settings) -> None:
        self._ask(asking(Services.save_settings, settings), self._on_stored, self._on_refused)

    @Slot(object)
    def _on_stored(self, settings: Settings) -> None:
        if not self._pending:
            return
        tell = self._pending.popleft().on_stored
        if self._pending:
            self._send()
        else:
            self.stored.emit(settings)
        if _is_there(tell):
            tell(settings)

    @Slot(object)
    def _on_refused(self, error: SageSyncError) -> None:
        tell = self._pending.popleft().on_refused if self._pending else None
        if self._pending:
            self._send()
        if _is_there(tell):
            tell(error)
        else:
            self.refused.emit(error)


def _is_there(tell: Callable[[Told], None] | None) -> TypeGuard[Callable[[Told], None]]:
    """Whether the page that wanted to know still exists."""
    return tell is not None and shiboken6.isValid(getattr(tell, "__self__", None))
