"""Draws a cell with one call into Python instead of one for each of its roles."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

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
