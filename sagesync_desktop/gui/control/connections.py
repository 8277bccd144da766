"""What is known of both servers: what is stored of them, overruled by what they last said."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from sagesync_desktop.app.services import Services
from sagesync_desktop.app.views import Health
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.types import Side
from sagesync_desktop.gui.control.asked import Ask, asking
from sagesync_desktop.gui.words.lamps import LastAnswer, after_run, after_test, before_start, with_answers


class Connections(QObject):
    """Lives in the window's thread."""

    changed = Signal(object)
    """Health"""

    def __init__(self, ask: Ask, now: Callable[[], datetime], parent: QObject) -> None:
        """`now` in UTC."""
        super().__init__(parent)
        self._ask, self._now = ask, now
        self._answers: dict[Side, LastAnswer] = {}
        self._stored: Health | None = None
        self.health: Health | None = None
        """Both connections as last heard of; None before the first answer."""

    def learn_from(self, runs: Sequence[RunSummary]) -> None:
        """Begin with what the log tells."""
        self._answers = before_start(runs)

    def note_run(self, error: SageSyncError | None) -> None:
        """A run ended, so that the servers answered or did not."""
        self._answers = after_run(self._answers, error, self._now())
        self._show()

    def refresh(self, *, live: bool) -> None:
        """Ask for both; `live` asks the servers too."""
        if live:
            self._ask(asking(Services.try_connections), self._on_test)
        else:
            self._ask(asking(Services.health), self._on_health)

    @Slot(object)
    def _on_test(self, health: Health) -> None:
        self._answers = after_test(self._answers, health, self._now())
        self._on_health(health)

    @Slot(object)
    def _on_health(self, health: Health) -> None:
        self._stored = health
        self._show()

    def _show(self) -> None:
        if self._stored is not None:
            self.health = with_answers(self._stored, self._answers)
            self.changed.emit(self.health)
