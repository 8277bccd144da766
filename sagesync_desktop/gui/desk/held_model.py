"""The held records of one cause as a table over indexed SQL, with the ticks that a person has made."""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

from sagesync_desktop.app.desk import PAGE, DeskFilter, DeskRow, DeskSort
from sagesync_desktop.core.csvsafe import harmless
from sagesync_desktop.core.types import RecordRef
from sagesync_desktop.gui.desk.words import added, age
from sagesync_desktop.gui.log.paging import Pages
from sagesync_desktop.gui.log.values import shown_name
from sagesync_desktop.gui.look.columns import Column, ColumnsModel, Index, as_link
from sagesync_desktop.gui.words import phrases

_Role = Qt.ItemDataRole


class HeldPages(Protocol):
    """Where the rows come from: the reader of the local database."""

    def count(self, chosen: DeskFilter) -> int:
        """How many records a filter lets through."""
        ...

    def page(
        self, chosen: DeskFilter, sort: DeskSort, *, descending: bool, limit: int, offset: int
    ) -> tuple[DeskRow, ...]:
        """Some of them, in order."""
        ...


CSV_COLUMNS = ("module", "side", "id", "title", "rule", "customer", "date", "amount", "currency", "since")


class HeldColumn(IntEnum):
    """The columns of the list of held records."""

    TICK = 0
    NAME = 1
    CUSTOMER = 2
    DATED = 3
    AMOUNT = 4
    AGE = 5


SORTS = {
    HeldColumn.NAME: DeskSort.TITLE,
    HeldColumn.CUSTOMER: DeskSort.CUSTOMER,
    HeldColumn.DATED: DeskSort.DATED,
    HeldColumn.AMOUNT: DeskSort.AMOUNT,
    HeldColumn.AGE: DeskSort.SINCE,
}


class HeldModel(ColumnsModel[DeskRow]):
    """The records that a filter lets through; ticks stay with their records, wherever those stand."""

    ticks_changed = Signal()

    def __init__(self, pages: HeldPages, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        """Empty until `show`; `now` is the clock that the whole window goes by."""
        super().__init__(parent)
        self._source, self._now = pages, now
        self.chosen = DeskFilter()
        """The filter in force."""
        self.order = (HeldColumn.AGE, Qt.SortOrder.AscendingOrder)
        """The column sorted by, and which way: held back longest first."""
        self.ticked: dict[RecordRef, DeskRow] = {}
        self._pages: Pages[DeskRow] = Pages(self._read, 0)

    def columns(self) -> dict[int, Column[DeskRow]]:
        """The name looks like the link that it is; the tick says the whole row to screen readers."""
        return {
            HeldColumn.TICK: Column("", _nothing, said=self._said),
            HeldColumn.NAME: Column(self.tr("Record"), _name, _name, tint=as_link),
            HeldColumn.CUSTOMER: Column(self.tr("Customer"), _customer, _customer),
            HeldColumn.DATED: Column(self.tr("Date"), self._dated, _day),
            HeldColumn.AMOUNT: Column(self.tr("Amount"), _amount, is_figure=True),
            HeldColumn.AGE: Column(self.tr("Age"), self._age, _since),
        }

    def show(self, chosen: DeskFilter) -> None:
        """Show other records, or the same ones anew: a count now, rows as they come into view."""
        self.beginResetModel()
        self.chosen = chosen
        self._pages = Pages(self._read, self._source.count(chosen))
        self.endResetModel()

    def item(self, row: int) -> DeskRow | None:
        """The held record of a row."""
        return self._pages.item(row)

    @property
    def total(self) -> int:
        """All records that the filter lets through, read or not."""
        return self._pages.total

    def row_of(self, ref: RecordRef, near: int) -> int | None:
        """Where a record stands now, looked for around the place where it stood."""
        around = sorted(range(max(0, near - 50), min(self.total, near + 50)), key=lambda row: abs(row - near))
        return next((row for row in around if (one := self.item(row)) and one.ref == ref), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; the database sorts."""
        if HeldColumn(column) in SORTS:
            self.order = (HeldColumn(column), order)
            self.show(self.chosen)

    def _read(self, offset: int, limit: int) -> tuple[DeskRow, ...]:
        column, direction = self.order
        descending = direction is Qt.SortOrder.DescendingOrder
        return self._source.page(
            self.chosen, SORTS[column], descending=descending, limit=limit, offset=offset
        )

    def cells(self, offset: int, limit: int) -> list[list[str]]:
        """Rows of a spreadsheet file, in the order of the list."""
        return [_cells(row) for row in self._read(offset, limit)]

    def shown_in(self, chosen: DeskFilter, column: HeldColumn) -> list[str]:
        """What a column shows; of many records, those at either end of its order: no figure is longer."""
        text = self.columns()[column].text
        if chosen == self.chosen and self.total <= PAGE:
            rows = [row for place in range(self.total) if (row := self.item(place))]
        else:
            rows = [row for descending in (False, True) for row in self._first(chosen, column, descending)]
        return [text(row) for row in rows]

    def _first(self, chosen: DeskFilter, column: HeldColumn, descending: bool) -> tuple[DeskRow, ...]:
        return self._source.page(chosen, SORTS[column], descending=descending, limit=1, offset=0)

    # -- ticks

    def toggle(self, row: int) -> None:
        """Tick a record, or take its tick away."""
        one = self.item(row)
        if one is None:
            return
        if self.ticked.pop(one.ref, None) is None:
            self.ticked[one.ref] = one
        where = self.index(row, HeldColumn.TICK)
        self.dataChanged.emit(where, where)
        self.ticks_changed.emit()

    def untick_all(self) -> None:
        """Take all ticks away."""
        if self.ticked:
            self.ticked.clear()
            if self.total:
                last = self.index(self.total - 1, HeldColumn.TICK)
                self.dataChanged.emit(self.index(0, HeldColumn.TICK), last)
            self.ticks_changed.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == HeldColumn.TICK else flags

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """A cell's answer."""
        if role == _Role.CheckStateRole and index.isValid() and index.column() == HeldColumn.TICK:
            one = self.item(index.row())
            is_ticked = one is not None and one.ref in self.ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def _said(self, row: DeskRow) -> str:
        parts = (_name(row), row.customer, _day(row), _amount(row), self._age(row))
        return added(*parts)

    def _dated(self, row: DeskRow) -> str:
        """Without the year where it is the present one."""
        is_recent = row.dated is not None and row.dated.year == self._now().year
        return phrases.short_day(row.dated) if is_recent and row.dated else _day(row)

    def _age(self, row: DeskRow) -> str:
        return age(row.since, self._now())


def _nothing(_row: DeskRow) -> str:
    return ""


def _name(row: DeskRow) -> str:
    return shown_name(row.title)


def _customer(row: DeskRow) -> str:
    return row.customer


def _day(row: DeskRow) -> str:
    return phrases.day(row.dated)


def _amount(row: DeskRow) -> str:
    return phrases.money(row.amount, row.currency)


def _since(row: DeskRow) -> str:
    return phrases.moment(row.since)


def _cells(row: DeskRow) -> list[str]:
    return [
        row.ref.module.value,
        row.ref.side.value,
        harmless(row.ref.id),
        harmless(row.title),
        row.rule,
        harmless(row.customer),
        row.dated.isoformat() if row.dated else "",
        str(row.amount) if row.amount is not None else "",
        row.currency,
        row.since.astimezone(UTC).isoformat(timespec="seconds"),
    ]
