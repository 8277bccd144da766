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
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            is_home = event.key() == Qt.Key.Key_Home
            self._step_from(0 if is_home else self._last, 1 if is_home else -1)
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Go to the next row that can be chosen, or the one before."""
        self._step_from(self.currentIndex().row() + by, by)

    @property
    def _last(self) -> int:
        return self.model().rowCount() - 1

    def _step_from(self, row: int, by: int) -> None:
        while 0 <= row <= self._last and not self._may_choose(row):
            row += by
        if 0 <= row <= self._last:
            self.selectRow(row)

    def _may_choose(self, row: int) -> bool:
        return bool(self.model().flags(self.model().index(row, 0)) & Qt.ItemFlag.ItemIsSelectable)
