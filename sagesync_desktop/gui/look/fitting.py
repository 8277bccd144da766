"""What stays readable where a language needs more room: labels that shorten or wrap, boxes, headings."""

import html
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLayout,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from sagesync_desktop.gui.look.theme import SPACE


def plain_tip(text: str | None) -> str:
    """The text as a tool tip; names and reasons come from servers, and mark-up in them is shown as it is."""
    if not text or "<" not in text:
        return text or ""
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'


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

    def setText(self, text: str) -> None:
        """Show as much of another text as fits."""
        self._text = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self._text) + margins.left() + margins.right() + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a letter or two, as high as it is: the rest is in the tool tip."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), 4 * self.fontMetrics().averageCharWidth()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        super().setText(shown)
        self.setToolTip("" if shown == self._text else plain_tip(self._text))


class ElidingCombo(QComboBox):
    """A box whose choice ends in "…" where it does not fit; the whole of it is then its tool tip."""

    def shown_text(self) -> str:
        """As much of the choice as fits."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(control, option, part, self).width() - 2
        said = self.placeholderText() if self.currentIndex() < 0 else self.currentText()
        return self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as QComboBox does, with the shortened choice: a style sheet's box cuts it in a letter."""
        option, painter = QStyleOptionComboBox(), QStylePainter(self)
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        if self.currentIndex() < 0:
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def event(self, event: QEvent) -> bool:
        """Tell the whole choice under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            whole = self.currentText()
            QToolTip.showText(event.globalPos(), "" if self.shown_text() == whole else plain_tip(whole), self)
            return True
        return super().event(event)


class CalmCombo(ElidingCombo):
    """A combo box that the wheel does not change while the page is being scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """As QComboBox."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class TippingHeader(QHeaderView):
    """Headings of columns; one that is too long for its column is told in full by a tool tip."""

    def viewportEvent(self, event: QEvent) -> bool:
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

    def minimumSizeHint(self) -> QSize:
        """The height of the text at this width: of that alone, whatever it was at another one.

        Not by `setMinimumHeight`: QLabel's `heightForWidth` never falls below that again, so a label that
        was laid out narrow once (a page made before it is shown) would keep that height for good.
        """
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the layout that another height is needed at this width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class FoldingRow(QWidget):
    """Words with buttons beside them, or below them where the row is narrow."""

    def __init__(self, words: QLayout, buttons: Sequence[QWidget], narrow: int) -> None:
        """`narrow` is the width in pixels below which the buttons go down."""
        super().__init__()
        self._narrow = narrow
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for one in buttons:
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(0)
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(SPACE)
        self.row.addLayout(words, 1)
        self.row.addLayout(row)

    def minimumSizeHint(self) -> QSize:
        """Room for the folded row: else the unfolded one would keep its column from getting narrow."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._narrow // 2), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_narrow = event.size().width() < self._narrow
        self.row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
