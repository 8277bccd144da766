"""Each change is stored at once, on top of those that are still on their way to the worker."""

from PySide6.QtCore import QObject, Signal, Slot

from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.gui import questions as ask
from sagesync_desktop.gui.controller import Controller


class Autosave(QObject):
    """Keeps the settings as the person wants them until the worker has stored them.

    Signals, in the window's thread:
    began(): a change is on its way.  stored(Settings): the last change is stored.
    refused(SageSyncError): a change could not be stored.
    """

    began = Signal()
    stored = Signal(object)
    refused = Signal(object)

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        """Nothing is on its way."""
        super().__init__(parent)
        self._controller = controller
        self._wanted: Settings | None = None
        self._waiting = 0

    @property
    def is_saving(self) -> bool:
        """Whether the worker has not answered all changes yet."""
        return self._waiting > 0

    def settings(self) -> Settings:
        """What the next change is to be based on.

        During a run the worker answers between two records only: a second change based on the stored
        settings would undo the first.
        """
        return self._wanted or self._controller.settings()

    def store(self, settings: Settings) -> None:
        """Send a change on its way."""
        self._wanted = settings
        self._waiting += 1
        self.began.emit()
        self._controller.ask(ask.SaveSettings(settings), self._on_stored, self._on_refused)

    @Slot(object)
    def _on_stored(self, settings: Settings) -> None:
        if self._is_last():
            self.stored.emit(settings)

    @Slot(object)
    def _on_refused(self, error: SageSyncError) -> None:
        self._is_last()
        self.refused.emit(error)

    def _is_last(self) -> bool:
        """Count one answer; replies come in the order of the questions."""
        self._waiting -= 1
        if self._waiting == 0:
            self._wanted = None
        return self._waiting == 0
