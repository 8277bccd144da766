"""The two lists of the preview as tables whose rows can be ticked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSplitter

from sagesync_desktop.gui.look.table import LinkTable
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.ticks import TICK, TickDelegate
from sagesync_desktop.gui.preview.model import GroupColumn, GroupsModel, PreviewedModel, RecordColumn

DENSE = 30
"""Pixels of a row at 100 %."""


class TickTable(LinkTable):
    """Space and a click on its box tick a row."""

    ticked = Signal(int)

    def __init__(self, model: GroupsModel | PreviewedModel, name: str, link: int | None) -> None:
        """`name` is read out by screen readers."""
        super().__init__(model, name, link=link)
        self.setItemDelegate(TickDelegate(self))
        self.horizontalHeader().setMinimumSectionSize(TICK)
        self.verticalHeader().setDefaultSectionSize(DENSE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the current row."""
        if event.key() == Qt.Key.Key_Space:
            self.ticked.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and index.column() == 0:
            self.ticked.emit(index.row())


def beside(groups: TickTable, records: TickTable) -> QSplitter:
    """Both tables side by side, each with a width in which it can be read."""
    groups.set_widths([TICK, 160, 72, 120], GroupColumn.WHAT)
    groups.setColumnWidth(GroupColumn.TICK, TICK)
    records.set_widths([TICK, 160, 200, 96], RecordColumn.WHAT)
    records.setColumnWidth(RecordColumn.TICK, TICK)
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(SPACE + 4)
    for table, least in ((groups, 320), (records, 340)):
        table.setMinimumWidth(least)
        split.addWidget(table)
    split.setSizes([490, 510])
    return split
