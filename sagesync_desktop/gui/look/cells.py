"""How tables draw their cells: with one call into Python for each, and reasons in two lines."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE

TWO_LINES = 56
"""Pixels of a row of two lines at 100 %."""
DETAIL = int(Qt.ItemDataRole.UserRole) + 1
"""Role of the second line."""
FIGURE = int(Qt.ItemDataRole.UserRole) + 2
"""Role of the figure on the right."""
_Role = Qt.ItemDataRole
_Feature = QStyleOptionViewItem.ViewItemFeature


class CellDelegate(QStyledItemDelegate):
    """For models in Python that know text, icon, alignment and text colour.

    Qt asks a model for seven roles of each cell that it paints. Each question that comes from C++ waits for
    the interpreter, which a sync in the other thread keeps for a turn at a time: a page of the log added up
    to 50 to 100 ms (measured with tests/perf/gui_calm.py). Asked from here, the model answers without a wait.
    """

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Fill the option as Qt's own delegate does, without fonts, backgrounds and ticks."""
        data = index.model().data
        option.index = index  # type: ignore[assignment]  # the persistent kind never paints
        features = option.features | _Feature.HasDisplay
        option.text = str(data(index, _Role.DisplayRole) or "")
        alignment = data(index, _Role.TextAlignmentRole)
        if alignment is not None:
            option.displayAlignment = Qt.AlignmentFlag(alignment)
        icon = data(index, _Role.DecorationRole)
        if isinstance(icon, QIcon):
            features |= _Feature.HasDecoration
            option.icon = icon
        colour = data(index, _Role.ForegroundRole)
        if isinstance(colour, QColor):
            palette = QPalette(option.palette)
            palette.setColor(QPalette.ColorRole.Text, colour)
            option.palette = palette
        option.features = features


class ReasonDelegate(QStyledItemDelegate):
    """A reason: its title, and below it the module and the count; the money stands on the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Background and focus as the style has them, the text by hand."""
        style = QApplication.style() if option.widget is None else option.widget.style()
        self.initStyleOption(option, index)
        title, option.text = option.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        area = option.rect.adjusted(2 * SPACE, SPACE, -2 * SPACE, -SPACE)
        half = area.height() // 2
        upper = QRect(area.left(), area.top(), area.width(), half)
        lower = QRect(area.left(), area.top() + half, area.width(), area.height() - half)
        painter.save()
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        _write(painter, upper, title, bold, "text")
        figure = str(index.data(FIGURE) or "")
        width = option.fontMetrics.horizontalAdvance(figure) + SPACE if figure else 0
        _write(painter, lower.adjusted(0, 0, -width, 0), str(index.data(DETAIL)), option.font, "muted")
        _write(painter, lower, figure, option.font, "text", Qt.AlignmentFlag.AlignRight)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for both lines."""
        return QSize(super().sizeHint(option, index).width(), TWO_LINES)


def _write(
    painter: QPainter,
    area: QRect,
    text: str,
    font: QFont,
    role: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(theme.colour(role))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)
