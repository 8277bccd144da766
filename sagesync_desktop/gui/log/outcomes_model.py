"""Records of the log as a table over indexed SQL: one count, and a page of rows where one looks."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sagesync_desktop.core.logviews import LoggedOutcome, OutcomeFilter, SortBy
from sagesync_desktop.core.types import Outcome
from sagesync_desktop.gui.control.logport import EVERYTHING, LogPort
from sagesync_desktop.gui.log.paging import Pages
from sagesync_desktop.gui.log.values import shown_name
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.tips import plain_tip
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class OutcomeColumn(IntEnum):
    """The columns of the list of records."""

    NAME = 0
    MODULE = 1
    STATUS = 2
    REASON = 3
    AMOUNT = 4
    TIME = 5


SORTS = {
    OutcomeColumn.NAME: SortBy.NAME,
    OutcomeColumn.MODULE: SortBy.MODULE,
    OutcomeColumn.STATUS: SortBy.STATUS,
    OutcomeColumn.REASON: SortBy.RULE,
    OutcomeColumn.AMOUNT: SortBy.AMOUNT,
    OutcomeColumn.TIME: SortBy.TIME,
}


class OutcomesModel(QAbstractTableModel):
    """The records that a filter lets through, in one order; the database does the sorting and filtering."""

    def __init__(self, log: Callable[[], LogPort], parent: QObject | None = None) -> None:
        """Empty until `show` is called; `log` gives the reader, which a restored backup replaces."""
        super().__init__(parent)
        self._log = log
        self.chosen = EVERYTHING
        """The filter in force."""
        self.order = (OutcomeColumn.TIME, Qt.SortOrder.DescendingOrder)
        """The column sorted by, and which way."""
        self.waiting = 0
        """Lines that were logged since and could stand anywhere: they are listed when one asks for them."""
        self._pages: Pages[LoggedOutcome] = Pages(self._read, 0)

    # -- what the list asks

    def show(self, chosen: OutcomeFilter) -> None:
        """Show other records: a count now, rows as they come into view."""
        self.beginResetModel()
        self.chosen, self.waiting = chosen, 0
        self._pages = Pages(self._read, self._log().count(chosen))
        self.endResetModel()

    def line(self, row: int) -> LoggedOutcome | None:
        """The line of the log in a row."""
        return self._pages.item(row)

    @property
    def total(self) -> int:
        """How many records the filter lets through."""
        return self._pages.total

    def take_in_new(self) -> None:
        """Take in what was logged since; what stands keeps its place, its selection and the scroll bar's.

        New lines have the latest times, so with the order by time they belong to one known end. In another
        order they wait until one asks for them. When old lines were cleared away the list is read anew.
        """
        before, now = self._pages.total, self._log().count(self.chosen)
        if now == before:
            return
        column, direction = self.order
        if column is not OutcomeColumn.TIME and now > before:
            self.waiting = now - before
            return
        is_newest_first = direction is Qt.SortOrder.DescendingOrder
        if now < before or not self._grew_by(now - before):
            self.show(self.chosen)
            return
        first = 0 if is_newest_first else before
        self.beginInsertRows(NOWHERE, first, first + now - before - 1)
        self._pages = Pages(self._read, now)
        self.endInsertRows()

    def _grew_by(self, added: int) -> bool:
        """Whether the old end of the list is where only additions would have moved it."""
        if self._pages.total == 0 or self.order[1] is Qt.SortOrder.AscendingOrder:
            oldest = self._pages.item(0)
            return oldest is None or self._read(0, 1)[:1] == (oldest,)
        newest = self._pages.item(0)
        moved = self._read(added, 1)
        return newest is not None and bool(moved) and moved[0].id == newest.id

    def _read(self, offset: int, limit: int) -> tuple[LoggedOutcome, ...]:
        column, direction = self.order
        descending = direction is Qt.SortOrder.DescendingOrder
        return self._log().outcomes(
            self.chosen, SORTS[column], descending=descending, limit=limit, offset=offset
        )

    # -- what the view asks

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Read in another order; the number of records is known already."""
        if column not in tuple(OutcomeColumn) or (column, order) == self.order:
            return
        self.beginResetModel()
        self.order = (OutcomeColumn(column), order)
        total = self._log().count(self.chosen) if self.waiting else self._pages.total
        self._pages, self.waiting = Pages(self._read, total), 0
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """All records, read or not."""
        return 0 if parent.isValid() else self._pages.total

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Name, direction, status, reason, amount and time."""
        return 0 if parent.isValid() else len(OutcomeColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names; the amount's stands on the right like the amounts."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(OutcomeColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Record"),
                self.tr("Module and direction"),
                self.tr("Status"),
                self.tr("Reason"),
                self.tr("Amount"),
                self.tr("Time"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == OutcomeColumn.AMOUNT:
            return RIGHT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; the status has an icon beside its word, the name looks like the link that it is."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        column = OutcomeColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(line, column)
            case Qt.ItemDataRole.ToolTipRole:
                is_reason = column is OutcomeColumn.REASON
                return plain_tip(self._hint(line.outcome) if is_reason else self._text(line, column))
            case Qt.ItemDataRole.DecorationRole if column is OutcomeColumn.STATUS:
                look = theme.status_look(line.outcome.status)
                return theme.icon(look.icon, look.role)
            case _:
                return _dress(column, role)

    def _text(self, line: LoggedOutcome, column: OutcomeColumn) -> str:
        one = line.outcome
        match column:
            case OutcomeColumn.NAME:
                return shown_name(one.name)
            case OutcomeColumn.MODULE:
                return f"{phrases.module_name(one.module)}: {phrases.target_name(one.target)}"
            case OutcomeColumn.STATUS:
                return phrases.status_name(one.status)
            case OutcomeColumn.REASON:
                return self._reason(one)
            case OutcomeColumn.AMOUNT:
                return phrases.money(one.amount, one.currency)
            case OutcomeColumn.TIME:
                return phrases.moment(line.at)

    def _reason(self, one: Outcome) -> str:
        if one.because:
            return spoken(one.because).splitlines()[0]
        fields = [change.field.replace("_", " ").replace(".", " ") for change in one.changes]
        return self.tr("Changed: {0}").format(", ".join(fields)) if fields else ""

    def _hint(self, one: Outcome) -> str:
        return "\n\n".join(part for part in (self._reason(one), spoken(one.fix)) if part)


def _dress(column: OutcomeColumn, role: int) -> object:
    """Names look like the links that they are; figures stand on the right."""
    if role == Qt.ItemDataRole.ForegroundRole and column is OutcomeColumn.NAME:
        return theme.colour("accent")
    if role == Qt.ItemDataRole.TextAlignmentRole and column is OutcomeColumn.AMOUNT:
        return RIGHT
    return None
