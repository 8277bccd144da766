"""What the desk says while nothing is held back."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sagesync_desktop.core.types import RunState
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.look.widgets import EmptyState
from sagesync_desktop.gui.words.results import nothing_held_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeskPage", text)


class NothingHeld(EmptyState):
    """An empty list means that all is well after a finished sync alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Claims nothing before `tell`."""
        super().__init__("clock", _tr("Nothing is listed yet"), "", parent=parent)

    def tell(self, asked: Controller) -> None:
        """Say why nothing is listed."""
        last = asked.log.last_sync()
        if asked.is_running:
            self.say(
                "clock",
                _tr("A sync is running"),
                _tr("Records that cannot travel are listed here when it has finished."),
            )
        elif last is not None and last.state is RunState.FINISHED:
            self.say(
                "ok",
                _tr("Nothing is held back"),
                _tr("Every record that should travel has arrived on the other side."),
            )
        else:
            self.say("clock", _tr("Nothing is listed yet"), nothing_held_words(last))
