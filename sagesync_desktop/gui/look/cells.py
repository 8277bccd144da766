"""How tables draw their cells, with one call into Python for each."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from sagesync_desktop.gui.look import theme

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


def write(
    painter: QPainter,
    area: QRect,
    text: str,
    font: QFont,
    role: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text in a palette role, shortened where it does not fit."""
    painter.setFont(font)
    painter.setPen(theme.colour(role))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, shown)
