"""The table that all lists of the log use: rows selected whole, names as links, columns that remember."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSettings, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.cells import CellDelegate
from sagesync_desktop.gui.look.fitting import TippingHeader

NARROWEST = 64
"""Pixels of a column at least; below that the table scrolls sideways rather than cut one off."""
HEADING = 15 * theme.SPACE
"""Pixels that a column of figures may take for a long heading."""
SURPLUS = theme.SPACE
"""Pixels that Qt adds to a heading beside the style sheet's padding."""
ROW = 36
"""Pixels of a row at 100 %."""


class LinkTable(QTableView):
    """A click on the linking column, a double click or Enter opens a row; one row is selected at a time."""

    opened = Signal(int)
    """The row to open."""
    selected = Signal(int)
    """The row that became current; -1 for none."""

    def __init__(
        self, model: QAbstractItemModel, name: str, *, link: int | None = 0, parent: QWidget | None = None
    ) -> None:
        """`name` is read out by screen readers; `link` is the column that leads somewhere, if one does."""
        super().__init__(parent)
        self._link = link
        self._spared: tuple[int, int, int] | None = None
        self.setHorizontalHeader(TippingHeader(Qt.Orientation.Horizontal, self))
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(link is not None)
        self.verticalScrollBar().setSingleStep(ROW)
        self._set_headers()
        theme.tabular(self)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def _set_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW)
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setMinimumSectionSize(NARROWEST)

    def set_widths(self, widths: list[int], stretched: int) -> None:
        """Give the columns their widths, or some more for their headings; one takes what is left."""
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            heading = header.sectionSizeHint(column) - SURPLUS
            self.setColumnWidth(column, max(width, min(heading, max(width * 5 // 4, HEADING))))
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def make_room(self, column: int, words: Iterable[str], *, icon: bool = False) -> None:
        """Widen a column for the longest of the words that it will hold; languages differ."""
        self.ensurePolished()
        longest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        room = longest + 3 * theme.SPACE + (3 * theme.SPACE if icon else 0)
        self.setColumnWidth(column, max(room, self.columnWidth(column)))

    def spare(self, column: int, stretched: int, longest: str) -> None:
        """Let a column go while the stretched one would else have no room for its longest words."""
        self.ensurePolished()
        room = self.fontMetrics().horizontalAdvance(longest) + 3 * theme.SPACE
        self._spared = (column, stretched, room + self.columnWidth(column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the spared column go, or have it back."""
        super().resizeEvent(event)
        self.fit_spared()

    def fit_spared(self) -> None:
        """Let the spared column go, or have it back, as there is room now."""
        if self._spared is not None:
            self.setColumnHidden(self._spared[0], self.viewport().width() < self.whole_width())

    def whole_width(self) -> int:
        """Pixels that all columns need, with the one that may be spared."""
        column, stretched, room = self._spared or (-1, -1, 0)
        others = set(range(self.model().columnCount())) - {column, stretched}
        return room + sum(map(self.columnWidth, others))

    def make_sortable(self, column: int, order: Qt.SortOrder) -> None:
        """Let the headers sort; the given order is in force already, so nothing is read for it."""
        header = self.horizontalHeader()
        with QSignalBlocker(header):
            header.setSortIndicator(column, order)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.sortIndicatorChanged.connect(self._on_sort)

    @Slot(int, Qt.SortOrder)
    def _on_sort(self, column: int, order: Qt.SortOrder) -> None:
        self.model().sort(column, order)
        self.scrollToTop()

    def keep_columns(self, settings: QSettings, key: str) -> None:
        """Remember the columns' widths."""
        settings.setValue(key, self.horizontalHeader().saveState())

    def restore_columns(self, settings: QSettings, key: str) -> None:
        """Take back remembered widths; the order of the rows is not taken back."""
        state = settings.value(key)
        header = self.horizontalHeader()
        column, order = header.sortIndicatorSection(), header.sortIndicatorOrder()
        with QSignalBlocker(header):
            if state is not None and header.restoreState(state):
                header.setSortIndicator(column, order)

    # -- opening

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.selected.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row; Home and End go to the first and the last one."""
        key, rows = event.key(), self.model().rowCount()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and rows:
            self.selectRow(0 if key == Qt.Key.Key_Home else rows - 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a name opens it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and index.column() == self._link:
            self.opened.emit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click elsewhere in the row opens it too; on the name the first click did already."""
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() != self._link:
            self.opened.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over the names, an arrow elsewhere."""
        super().mouseMoveEvent(event)
        is_link = self.indexAt(event.position().toPoint()).column() == self._link
        shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
