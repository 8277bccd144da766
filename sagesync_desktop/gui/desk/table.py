"""The tables of the desk: letters are the page's keys, not a search for a row that begins with one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from sagesync_desktop.gui.look.table import LinkTable

_FREE = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class DeskTable(LinkTable):
    """Leaves printable keys to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt would search the first column for a letter, and choose all rows by Ctrl+A."""
        is_letter = event.text().isprintable() and event.text().strip() and not event.modifiers() & _FREE
        if is_letter or event.matches(QKeySequence.StandardKey.SelectAll):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Go to the next row that can be chosen, or the one before."""
        row, last = self.currentIndex().row() + by, self.model().rowCount() - 1
        while 0 <= row <= last and not self._may_choose(row):
            row += by
        if 0 <= row <= last:
            self.selectRow(row)

    def _may_choose(self, row: int) -> bool:
        return bool(self.model().flags(self.model().index(row, 0)) & Qt.ItemFlag.ItemIsSelectable)
