"""The lists of a preview: its groups, and the records of one, each with a box to tick."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QObject, Qt

from sagesync_desktop.core.logport import LogPort
from sagesync_desktop.core.logviews import LoggedOutcome, OutcomeFilter, SortBy
from sagesync_desktop.core.types import Change, Status
from sagesync_desktop.gui.log.paging import Pages
from sagesync_desktop.gui.log.values import shown, shown_name
from sagesync_desktop.gui.look.columns import Column, ColumnsModel, Index, as_link
from sagesync_desktop.gui.preview.groups import PreviewGroup, Ticks
from sagesync_desktop.gui.preview.words import new_in
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

_Role = Qt.ItemDataRole


class GroupColumn(IntEnum):
    """The columns of the groups."""

    TICK = 0
    WHAT = 1
    COUNT = 2
    MONEY = 3


class GroupsModel(ColumnsModel[PreviewGroup]):
    """The groups of one preview, each with the money of what is ticked of it."""

    def __init__(self, ticks: Ticks, parent: QObject | None = None) -> None:
        """Empty until `show`."""
        super().__init__(parent)
        self._ticks = ticks
        self._groups: tuple[PreviewGroup, ...] = ()
        ticks.changed.connect(self._redraw)

    def columns(self) -> dict[int, Column[PreviewGroup]]:
        """What is skipped cannot be ticked."""
        return {
            GroupColumn.TICK: Column("", _nothing, said=self._said),
            GroupColumn.WHAT: Column(self.tr("What would happen"), _title, _title),
            GroupColumn.COUNT: Column(self.tr("Records"), self._count, is_figure=True),
            GroupColumn.MONEY: Column(self.tr("Amount"), self._sum, self._sum, is_figure=True),
        }

    def show(self, groups: tuple[PreviewGroup, ...]) -> None:
        """Show the groups of another preview."""
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def _redraw(self) -> None:
        if self._groups:
            last = self.index(len(self._groups) - 1, GroupColumn.MONEY)
            self.dataChanged.emit(self.index(0, 0), last)

    def item(self, row: int) -> PreviewGroup | None:
        """The group of a row."""
        return self._groups[row] if 0 <= row < len(self._groups) else None

    @property
    def total(self) -> int:
        """How many groups there are."""
        return len(self._groups)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """A cell's answer; a tick for all, none, or half of one for some."""
        if role == _Role.CheckStateRole and index.isValid() and index.column() == GroupColumn.TICK:
            group = self.item(index.row())
            if group is None or not group.is_written:
                return None
            ticked = self._ticks.count(group)
            if ticked == group.count:
                return Qt.CheckState.Checked
            return Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def _count(self, group: PreviewGroup) -> str:
        return phrases.number(self._ticks.count(group))

    def _sum(self, group: PreviewGroup) -> str:
        return phrases.money_sum(self._ticks.money(group)) if self._ticks.knows(group) else ""

    def _said(self, group: PreviewGroup) -> str:
        return ", ".join(filter(None, (group.title, self._count(group), self._sum(group))))


class RecordColumn(IntEnum):
    """The columns of the records of a group."""

    TICK = 0
    NAME = 1
    WHAT = 2
    AMOUNT = 3


class PreviewedModel(ColumnsModel[LoggedOutcome]):
    """The records of a group, read as they come into view."""

    def __init__(self, log: Callable[[], LogPort], ticks: Ticks, parent: QObject | None = None) -> None:
        """Empty until `show`; `log` gives the reader."""
        super().__init__(parent)
        self._log, self._ticks = log, ticks
        self.group: PreviewGroup | None = None
        self._chosen = OutcomeFilter()
        self._pages: Pages[LoggedOutcome] = Pages(self._read, 0)
        ticks.changed.connect(self._redraw)

    def columns(self) -> dict[int, Column[LoggedOutcome]]:
        """The name leads to the record."""
        return {
            RecordColumn.TICK: Column("", _nothing, said=_said),
            RecordColumn.NAME: Column(self.tr("Record"), _name, _name, tint=as_link),
            RecordColumn.WHAT: Column(self.tr("What would change"), _what, _all_of_it),
            RecordColumn.AMOUNT: Column(self.tr("Amount"), _amount, is_figure=True),
        }

    def show(self, group: PreviewGroup | None, run: int) -> None:
        """Show the records of a group of a preview."""
        self.beginResetModel()
        self.group = group
        self._chosen = group.filter(run) if group else OutcomeFilter()
        self._pages = Pages(self._read, group.count if group else 0)
        self.endResetModel()

    def item(self, row: int) -> LoggedOutcome | None:
        """The line of a row."""
        return self._pages.item(row)

    @property
    def total(self) -> int:
        """All records of the group."""
        return self._pages.total

    def _read(self, offset: int, limit: int) -> tuple[LoggedOutcome, ...]:
        return self._log().outcomes(self._chosen, SortBy.NAME, descending=False, limit=limit, offset=offset)

    def toggle(self, row: int) -> None:
        """Leave a record out, or take it in again."""
        line = self.item(row)
        if line is not None and self.group is not None and self.group.is_written:
            self._ticks.toggle(self.group, line.id)

    def _redraw(self) -> None:
        if self.total:
            last = self.index(self.total - 1, RecordColumn.TICK)
            self.dataChanged.emit(self.index(0, RecordColumn.TICK), last)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """A cell's answer."""
        if role == _Role.CheckStateRole and index.isValid() and index.column() == RecordColumn.TICK:
            line = self.item(index.row())
            if line is None or self.group is None or not self.group.is_written:
                return None
            return Qt.CheckState.Unchecked if self._ticks.is_left(line.id) else Qt.CheckState.Checked
        return super().data(index, role)


def _title(group: PreviewGroup) -> str:
    return group.title


def _nothing(_row: object) -> str:
    return ""


def _name(line: LoggedOutcome) -> str:
    return shown_name(line.outcome.name)


def _what(line: LoggedOutcome) -> str:
    """Old and new of each field in one line; where nothing changes, why, or what is to be said."""
    if line.outcome.changes:
        return "; ".join(map(_change, line.outcome.changes))
    if line.outcome.because:
        return spoken(line.outcome.because).splitlines()[0]
    return new_in(line.outcome.target) if line.outcome.status is Status.CREATED else ""


def _all_of_it(line: LoggedOutcome) -> str:
    because = [spoken(line.outcome.because)] if line.outcome.because else []
    return "\n".join([*because, *map(_change, line.outcome.changes)])


def _change(change: Change) -> str:
    before, after = shown(change.before) or "\N{EN DASH}", shown(change.after) or "\N{EN DASH}"
    return f"{spoken(change.field)}: {before} → {after}"


def _amount(line: LoggedOutcome) -> str:
    return phrases.money(line.outcome.amount, line.outcome.currency)


def _said(line: LoggedOutcome) -> str:
    return " · ".join(filter(None, (_name(line), _what(line), _amount(line))))
