"""Records of the log as a table over indexed SQL: one count, and a page of rows where one looks."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from sagesync_desktop.core.logport import EVERYTHING, LogPort
from sagesync_desktop.core.logviews import LoggedOutcome, OutcomeFilter, SortBy
from sagesync_desktop.gui.log.notes import LOOKS, state_words
from sagesync_desktop.gui.log.paging import Pages
from sagesync_desktop.gui.log.values import shown_name
from sagesync_desktop.gui.look.columns import NOWHERE, Column, ColumnsModel, as_link
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken


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


class OutcomesModel(ColumnsModel[LoggedOutcome]):
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

    def columns(self) -> dict[int, Column[LoggedOutcome]]:
        """The status has an icon beside its word, the name looks like the link that it is."""
        return {
            OutcomeColumn.NAME: Column(self.tr("Record"), _name, _name, tint=as_link),
            OutcomeColumn.MODULE: Column(self.tr("Module and direction"), _module, _module),
            OutcomeColumn.STATUS: Column(self.tr("Status"), _status, _status, icon=_icon),
            OutcomeColumn.REASON: Column(
                self.tr("Reason"), self._reason, self._hint, icon=_note_icon, said=self._said
            ),
            OutcomeColumn.AMOUNT: Column(self.tr("Amount"), _amount, _amount, is_figure=True),
            OutcomeColumn.TIME: Column(self.tr("Time"), _time, _time),
        }

    # -- what the list asks

    def show(self, chosen: OutcomeFilter) -> None:
        """Show other records: a count now, rows as they come into view."""
        self.beginResetModel()
        self.chosen, self.waiting = chosen, 0
        self._pages = Pages(self._read, self._log().count(chosen))
        self.endResetModel()

    def item(self, row: int) -> LoggedOutcome | None:
        """The line of the log in a row."""
        return self._pages.item(row)

    @property
    def total(self) -> int:
        """How many records the filter lets through."""
        return self._pages.total

    def read_again(self) -> None:
        """What the listed lines say may have changed, not which they are: a note was marked as read."""
        self._pages = Pages(self._read, self._pages.total)
        if self._pages.total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._pages.total - 1, len(OutcomeColumn) - 1))

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

    def _reason(self, line: LoggedOutcome) -> str:
        one = line.outcome
        if one.because:
            return spoken(one.because).splitlines()[0]
        fields = [change.field.replace("_", " ").replace(".", " ") for change in one.changes]
        return self.tr("Changed: {0}").format(", ".join(fields)) if fields else ""

    def _hint(self, line: LoggedOutcome) -> str:
        said = state_words(line.note) if line.note else ""
        return "\n\n".join(part for part in (said, self._reason(line), spoken(line.outcome.fix)) if part)

    def _said(self, line: LoggedOutcome) -> str:
        """The icon before a note, in words."""
        reason = self._reason(line)
        return phrases.within(state_words(line.note), reason) if line.note else reason


def _name(line: LoggedOutcome) -> str:
    return shown_name(line.outcome.name)


def _module(line: LoggedOutcome) -> str:
    return f"{phrases.module_name(line.outcome.module)}: {phrases.target_name(line.outcome.target)}"


def _status(line: LoggedOutcome) -> str:
    return phrases.status_name(line.outcome.status)


def _icon(line: LoggedOutcome) -> tuple[str, str]:
    look = phrases.status_look(line.outcome.status)
    return look.icon, look.role


def _note_icon(line: LoggedOutcome) -> tuple[str, str] | None:
    return LOOKS.get(line.note) if line.note else None


def _amount(line: LoggedOutcome) -> str:
    return phrases.money(line.outcome.amount, line.outcome.currency)


def _time(line: LoggedOutcome) -> str:
    return phrases.moment(line.at)
