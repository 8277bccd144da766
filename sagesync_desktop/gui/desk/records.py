"""The middle pane: the records of a cause, ticked, searched, sorted and exported."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sagesync_desktop.app.desk import DeskCause, DeskFilter, DeskRow
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.types import ModuleId, RecordRef, Side
from sagesync_desktop.gui.desk.held_model import HeldColumn, HeldModel, HeldPages
from sagesync_desktop.gui.desk.table import DeskTable
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.ticks import TickDelegate
from sagesync_desktop.gui.look.widgets import EmptyState, LinkButton, label
from sagesync_desktop.gui.words import phrases

_COLUMNS = "desk/record_columns"
TICK = 34
"""Pixels of the column of boxes."""
WIDE_DAYS = tuple(date(2026, month, 28) for month in range(1, 13))
SPARED = {HeldColumn.AGE: "INV112 · Offcuts", HeldColumn.DATED: "INV1234567"}
"""Columns that go where there is no room, in this order; the cures tell both. What of a name is to be read
before one of them stands beside it."""
DENSE = 28
"""Pixels of a row at 100 %."""
DEBOUNCE = 200
"""Milliseconds between the last key and the search."""


class HeldTable(DeskTable):
    """Space and a click on its box tick a record, Enter leads to its cures, a click on its name opens it."""

    entered = Signal()

    def __init__(self, model: HeldModel, name: str, parent: QWidget | None = None) -> None:
        """`name` is read out by screen readers."""
        super().__init__(model, name, link=HeldColumn.NAME, parent=parent)
        self._held = model
        self._wanted = frozenset(HeldColumn)
        self.setItemDelegate(TickDelegate(self))
        self.verticalHeader().setDefaultSectionSize(DENSE)
        self.horizontalHeader().setMinimumSectionSize(TICK)
        self.set_widths([TICK, 96, 96, 72, 84, 66], HeldColumn.NAME)
        self.horizontalHeader().setSectionResizeMode(HeldColumn.CUSTOMER, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(HeldColumn.TICK, TICK)
        self.make_room(HeldColumn.DATED, map(phrases.short_day, WIDE_DAYS))
        self.make_sortable(*model.order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the current record, Enter leads to its cures."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if (
            event.button() is Qt.MouseButton.LeftButton
            and index.isValid()
            and index.column() == HeldColumn.TICK
        ):
            self._held.toggle(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on a box are two ticks."""
        if self.indexAt(event.position().toPoint()).column() != HeldColumn.TICK:
            super().mouseDoubleClickEvent(event)

    def show_columns(self, wanted: Iterable[HeldColumn]) -> None:
        """Show these, as far as there is room."""
        self._wanted = frozenset(wanted)
        self.fit_spared()

    def fit_spared(self) -> None:
        """First the age goes, then the date, until a name can be told from the next one."""
        for column in HeldColumn:
            self.setColumnHidden(column, column not in self._wanted)
        for column, name in SPARED.items():
            least = self.fontMetrics().horizontalAdvance(name) + 3 * SPACE
            self.setColumnHidden(column, column not in self._wanted or self._name_width() < least)

    def _name_width(self) -> int:
        """Pixels that a name has, which shares them with its customer."""
        shared = (HeldColumn.NAME, HeldColumn.CUSTOMER)
        left = self.viewport().width() - sum(self.columnWidth(one) for one in HeldColumn if one not in shared)
        return left if self.isColumnHidden(HeldColumn.CUSTOMER) else left // 2

    def toggle(self) -> None:
        """Tick the current record, or take its tick away."""
        self._held.toggle(self.currentIndex().row())


class RecordsPane(QWidget):
    """Search, table, and below it how many there are."""

    record_chosen = Signal(object)
    """DeskRow, or None."""
    opened = Signal(object)
    """DeskRow: in a tab of its own."""
    export_wanted = Signal()

    def __init__(self, pages: HeldPages, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        """Empty until `show_cause`."""
        super().__init__(parent)
        self.cause: DeskCause | None = None
        self._is_narrow = self._is_unread = False
        self._filled = dict.fromkeys(HeldColumn, True)
        self._module: ModuleId | None = None
        self._side: Side | None = None
        self.model = HeldModel(pages, now, self)
        self.table = HeldTable(self.model, self.tr("Records that are held back"))
        self.search = self._make_search()
        self.count = label("", "small")
        self.untick = LinkButton(self.tr("Untick"))
        self.export = LinkButton(self.tr("Export …"), self.tr("Export these records to a spreadsheet file"))
        self.nothing = EmptyState(
            "search", self.tr("No record fits"), self.tr("Nothing here fits this search. Clear it with Esc.")
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE)
        self._lay_out()
        self._connect()

    def _make_search(self) -> QLineEdit:
        made = QLineEdit()
        made.setPlaceholderText(self.tr("Search these records (/)"))
        made.setAccessibleName(self.tr("Search these records"))
        made.setClearButtonEnabled(True)
        self._glass = made.addAction(theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        return made

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self.count)
        foot.addWidget(self.untick)
        foot.addStretch(1)
        foot.addWidget(self.export)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE)
        box.addWidget(self.search)
        box.addWidget(self.stack, 1)
        box.addLayout(foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._enter)
        self._timer.timeout.connect(self.search_now)
        self.table.selected.connect(self._choose)
        self.table.opened.connect(self._open)
        self.model.ticks_changed.connect(self._show_count)
        self.untick.clicked.connect(self.model.untick_all)
        self.export.clicked.connect(self.export_wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the glass anew when the colours change."""
        if event.type() == QEvent.Type.PaletteChange:
            self._glass.setIcon(theme.icon("search", "muted"))
        super().changeEvent(event)

    # -- showing

    def show_cause(
        self, cause: DeskCause | None, module: ModuleId | None, side: Side | None, *, read_too: bool = False
    ) -> None:
        """Show the records of a cause; of another one from its first, without ticks and search.

        `read_too`: of what is for information also the records that were read.
        """
        self._is_unread = not read_too and cause is not None and cause.group is Group.INFORMATION
        is_other = not self.is_of(cause)
        self.cause, self._module, self._side = cause, module, side
        if is_other:
            self.search.clear()
            self._timer.stop()
            self.model.untick_all()
            self._show(None)
        else:
            self._show(self.current())
        if cause is not None and cause.amounts:
            self._fit_columns()
        self._show_columns()

    def is_of(self, cause: DeskCause | None) -> bool:
        """Whether it is this cause, as it was or with other figures, whose records are listed."""
        if cause is None or self.cause is None:
            return cause is self.cause
        return (cause.rule, cause.behind) == (self.cause.rule, self.cause.behind)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """In a narrow window customer and date stand beside the cures alone."""
        self._is_narrow = is_narrow
        self._show_columns()

    def _fit_columns(self) -> None:
        """No date and no amount is ever shortened, and no room is kept for what no record has."""
        every = replace(self.filter(), text="")
        for column in (HeldColumn.CUSTOMER, HeldColumn.DATED, HeldColumn.AMOUNT):
            texts = self.model.shown_in(every, column)
            self._filled[column] = any(texts)
            self.table.setColumnHidden(column, False)  # a hidden one has no width that could be kept
            if column is not HeldColumn.CUSTOMER:
                self.table.make_room(column, texts)

    def _show_columns(self) -> None:
        has_money = self.cause is not None and bool(self.cause.amounts)
        is_wide = has_money and not self._is_narrow
        shown = {
            HeldColumn.TICK: True,
            HeldColumn.NAME: True,
            HeldColumn.CUSTOMER: is_wide and self._filled[HeldColumn.CUSTOMER],
            HeldColumn.DATED: is_wide and self._filled[HeldColumn.DATED],
            HeldColumn.AMOUNT: has_money,
            HeldColumn.AGE: True,
        }
        self.table.show_columns(column for column, is_shown in shown.items() if is_shown)

    def filter(self) -> DeskFilter:
        """Which records are listed."""
        cause = self.cause
        if cause is None:
            return DeskFilter()
        text = self.search.text().strip()
        return DeskFilter(
            self._module, self._side, cause.rule, cause.group, cause.behind, text, unread=self._is_unread
        )

    def current(self) -> DeskRow | None:
        """The chosen record."""
        return self.model.item(self.table.currentIndex().row())

    def _show(self, kept: DeskRow | None) -> None:
        """List anew; the chosen record stays chosen, else the one that now stands in its place."""
        place = max(0, self.table.currentIndex().row())
        self.model.show(self.filter())
        self.stack.setCurrentIndex(0 if self.model.total else 1)
        self._show_count()
        at = self.model.row_of(kept.ref, place) if kept is not None else 0
        if self.model.total:
            self.table.selectRow(min(place, self.model.total - 1) if at is None else at)
        else:
            self.record_chosen.emit(None)

    def refresh(self) -> None:
        """Take in what has changed."""
        self._show(self.current())

    @Slot()
    def _show_count(self) -> None:
        ticked = len(self.model.ticked)
        said = phrases.records(self.model.total)
        if ticked:
            said = self.tr("{0} of {1} ticked").format(
                phrases.number(ticked), phrases.number(self.model.total)
            )
        self.count.setText(said)
        self.untick.setVisible(ticked > 0)
        self.export.setEnabled(self.model.total > 0)

    def choose(self, ref: RecordRef) -> None:
        """The record's row, where the list has it among its first."""
        row = self.model.row_of(ref, 0)
        if row is not None:
            self.table.selectRow(row)

    # -- what people do

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._timer.start()

    @Slot()
    def search_now(self) -> None:
        """Search for what is typed, without waiting for more."""
        self._timer.stop()
        if self.filter() != self.model.chosen:
            self._show(self.current())

    @Slot()
    def _enter(self) -> None:
        """Enter in the search leads to what it found."""
        self.search_now()
        if self.model.total:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.record_chosen.emit(self.model.item(row))

    @Slot(int)
    def _open(self, row: int) -> None:
        if (one := self.model.item(row)) is not None:
            self.opened.emit(one)

    # -- kept between two starts

    def keep_state(self, settings: QSettings) -> None:
        """Remember the columns."""
        self.table.keep_columns(settings, _COLUMNS)

    def restore_state(self, settings: QSettings) -> None:
        """Take them back as they were."""
        self.table.restore_columns(settings, _COLUMNS)
