"""The frame of all pages: title, sentence, one primary action, the body, and what every page can do."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from sagesync_desktop.gui.look.theme import CARD_MARGIN, PAGE_MARGIN, SPACE
from sagesync_desktop.gui.look.widgets import label


class Page(QWidget):
    """A page: title, sentence, place for one primary action, `body` below; scrolls as a whole if asked."""

    def __init__(
        self, title: str, subtitle: str = "", *, scrolls: bool = False, parent: QWidget | None = None
    ) -> None:
        """`scrolls`: the body scrolls when it is too tall; leave it False where a table scrolls itself."""
        super().__init__(parent)
        self.setAccessibleName(title)
        self._is_stale = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(PAGE_MARGIN, CARD_MARGIN, PAGE_MARGIN, CARD_MARGIN)
        outer.setSpacing(2 * SPACE)
        outer.addLayout(self._make_head(title, subtitle))
        self.body = QVBoxLayout()
        self.body.setSpacing(2 * SPACE)
        self.area: QScrollArea | None = None
        if scrolls:
            self.area = _scrolling(self.body)
            outer.addWidget(self.area, 1)
        else:
            outer.addLayout(self.body, 1)

    def _make_head(self, title: str, subtitle: str) -> QHBoxLayout:
        self.title_label = label(title, "title")
        self.subtitle_label = label(subtitle, "muted", wraps=True)
        self.subtitle_label.setVisible(bool(subtitle))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title_label)
        words.addWidget(self.subtitle_label)
        self.action_row = QHBoxLayout()
        self.action_row.setSpacing(SPACE)
        head = QHBoxLayout()
        head.setSpacing(2 * SPACE)
        head.addLayout(words, 1)
        head.addLayout(self.action_row)
        return head

    def refresh(self) -> None:
        """Read anew what the page shows; nothing where a page keeps nothing."""

    @Slot()
    def refresh_when_seen(self) -> None:
        """Refresh now if the page is shown, else when it will be: all pages at once would stop the window."""
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up on what happened while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End lead to the top and the end of a page that scrolls."""
        ends = {Qt.Key.Key_Home: QScrollBar.minimum, Qt.Key.Key_End: QScrollBar.maximum}
        end = ends.get(Qt.Key(event.key()))
        if self.area is None or end is None:
            super().keyPressEvent(event)
            return
        bar = self.area.verticalScrollBar()
        bar.setValue(end(bar))

    def set_subtitle(self, text: str) -> None:
        """Change the sentence below the title."""
        self.subtitle_label.setText(text)
        self.subtitle_label.setVisible(bool(text))


def _scrolling(body: QVBoxLayout) -> QScrollArea:
    inner = QWidget()
    inner.setObjectName("page")
    inner.setLayout(body)
    body.setContentsMargins(0, 0, SPACE, 0)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area
