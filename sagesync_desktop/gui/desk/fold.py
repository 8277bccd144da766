"""The name of a cure as a button that takes as many lines as it needs."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import TextButton

AROUND = 7 * SPACE
"""Pixels of the button beside its words."""


class FoldButton(TextButton):
    """Opens and closes what stands below it; a plain button would widen the pane for a long name."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Closed at first."""
        super().__init__(text.replace("&", "&&"), parent)
        self._words = text.split()
        self.setProperty("kind", "cure")
        self.setCheckable(True)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one likes; as high as the lines are."""
        return QSize(AROUND, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the name anew."""
        super().resizeEvent(event)
        broken = "\n".join(self._lines(event.size().width() - AROUND)).replace("&", "&&")
        if broken != self.text():
            self.setText(broken)
            self.updateGeometry()

    def _lines(self, room: int) -> list[str]:
        font = self.font()
        font.setBold(True)
        width = QFontMetrics(font).horizontalAdvance
        lines = [""]
        for word in self._words:
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and width(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines
