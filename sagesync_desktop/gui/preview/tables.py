"""The two lists of the preview as tables whose rows can be ticked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter

from sagesync_desktop.gui.look.table import LinkTable
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.ticks import TICK, TickDelegate
from sagesync_desktop.gui.preview.model import GroupColumn, GroupsModel, PreviewedModel, RecordColumn

DENSE = 30
"""Pixels of a row at 100 %."""
NARROW = 860
"""Pixels below which the lists stand one above the other."""
LOWEST = 3 * DENSE
WIDE_PARTS, NARROW_PARTS = [540, 460], [400, 600]
"""How the two lists share width, and height."""


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


class Beside(QSplitter):
    """The groups and the records of one: side by side, or in a narrow window one above the other."""

    def __init__(self, groups: TickTable, records: TickTable) -> None:
        """Both tables get widths in which they can be read."""
        super().__init__(Qt.Orientation.Horizontal)
        self._is_narrow = False
        groups.set_widths([TICK, 160, 72, 96], GroupColumn.MONEY)
        groups.setColumnWidth(GroupColumn.TICK, TICK)
        records.set_widths([TICK, 150, 200, 96], RecordColumn.WHAT)
        records.setColumnWidth(RecordColumn.TICK, TICK)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(SPACE + 4)
        for table, least in ((groups, 320), (records, 340)):
            table.setMinimumSize(least, LOWEST)
            self.addWidget(table)
        self.setSizes(WIDE_PARTS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self.setOrientation(Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal)
            self.setSizes(NARROW_PARTS if is_narrow else WIDE_PARTS)
