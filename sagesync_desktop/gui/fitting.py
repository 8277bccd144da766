"""What stays readable where a language needs more room: labels that shorten or wrap, headings with tips."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QLabel, QToolTip, QWidget

from sagesync_desktop.gui.tips import plain_tip


class ElidingLabel(QLabel):
    """One line that ends in "…" where it does not fit; the whole of it is then its tool tip."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        """`role` is one of the style sheet's."""
        super().__init__(parent)
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def text(self) -> str:
        """The whole text, whatever of it is shown."""
        return self._text

    def setText(self, text: str) -> None:  # noqa: N802  # Qt's name
        """Show as much of another text as fits."""
        self._text = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Room for the whole text."""
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self._text) + margins.left() + margins.right() + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Room for a letter or two, as high as it is: the rest is in the tool tip."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 4 * self.fontMetrics().averageCharWidth()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Shorten the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        super().setText(shown)
        self.setToolTip("" if shown == self._text else plain_tip(self._text))


class TippingHeader(QHeaderView):
    """Headings of columns; one that is too long for its column is told in full by a tool tip."""

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Tell the heading under the mouse."""
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        column = self.logicalIndexAt(event.pos())
        is_whole = column < 0 or self.sectionSizeHint(column) <= self.sectionSize(column)
        QToolTip.showText(event.globalPos(), "" if is_whole else self.heading(column), self)
        return True

    def heading(self, column: int) -> str:
        """The whole text of a heading."""
        return str(self.model().headerData(column, self.orientation()) or "")


class WrappingLabel(QLabel):
    """Text over as many lines as it needs, which a scroll area would not grant by itself.

    QScrollArea looks at minimum sizes alone and squeezes labels whose height depends on their width
    (https://doc.qt.io/qt-6/layout.html#layout-issues).
    """

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """The height of the text at this width: of that alone, whatever it was at another one.

        Not by `setMinimumHeight`: QLabel's `heightForWidth` never falls below that again, so a label that
        was laid out narrow once (a page made before it is shown) would keep that height for good.
        """
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Tell the layout that another height is needed at this width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
