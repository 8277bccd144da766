"""What the mapping page shows while it reads, and when it could not."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Banner, label
from sagesync_desktop.gui.words.speech import spoken, told


class LoadingState(QWidget):
    """A sentence over a bar that runs without telling how long."""

    def __init__(self, sentence: str) -> None:
        """`sentence` says what is being read."""
        super().__init__()
        self.setAccessibleName(sentence)
        words = label(sentence, "muted")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedWidth(240)
        bar.setAccessibleName(sentence)
        box = QVBoxLayout(self)
        box.setSpacing(2 * SPACE)
        box.addStretch(2)
        box.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(bar, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(3)


class ErrorState(QWidget):
    """Why nothing could be read, what to do, and a button to try again."""

    pressed = Signal()

    def __init__(self) -> None:
        """Says nothing until `say`."""
        super().__init__()
        self.banner = Banner("bad", "")
        self.banner.pressed.connect(self._press)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.banner)
        box.addStretch(1)

    def say(self, error: SageSyncError) -> None:
        """Show an error in words."""
        self.banner.say("bad", spoken(error.title), told(error), self.tr("Try again"))

    @Slot()
    def _press(self) -> None:
        self.pressed.emit()
