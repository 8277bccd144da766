"""Tables whose first column has boxes to tick."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyleOptionViewItem

from sagesync_desktop.gui.look.cells import CellDelegate

TICK = 34
"""Pixels of the column of boxes."""


class TickDelegate(CellDelegate):
    """As every cell, with a box in the first column where the model has a state for it."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Add the box."""
        super().initStyleOption(option, index)
        state = index.model().data(index, Qt.ItemDataRole.CheckStateRole) if index.column() == 0 else None
        if state is not None:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
            option.checkState = Qt.CheckState(state)
