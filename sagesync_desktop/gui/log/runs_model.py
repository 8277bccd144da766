"""Runs, newest first: read page by page, and brought up to date without moving what a person looks at."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import Progress
from sagesync_desktop.core.types import Status
from sagesync_desktop.gui.control.logport import LogPort
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.results import INTERRUPTED, PREVIEW, RUNNING

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
RUNS = 50
"""Runs of one read: each brings its counts along, which are counted from its records."""


class RunColumn(IntEnum):
    """The columns of the list of runs."""

    STATE = 0
    STARTED = 1
    CREATED = 2
    UPDATED = 3
    SKIPPED = 4


COUNTED = {
    RunColumn.CREATED: Status.CREATED,
    RunColumn.UPDATED: Status.UPDATED,
    RunColumn.SKIPPED: Status.SKIPPED,
}
FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RunsModel(QAbstractTableModel):
    """The list of runs; `update_top` takes in what is new, `fetchMore` what is older."""

    def __init__(
        self, log: Callable[[], LogPort], now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        """Empty until `update_top` is called; `log` gives the reader, which a restored backup replaces.

        `now` is the clock that the whole window goes by.
        """
        super().__init__(parent)
        self._log, self._now = log, now
        self._runs: list[RunSummary] = []
        self._has_older = True
        self._progress: Progress | None = None
        self._is_running = False

    # -- what the page asks

    def run(self, row: int) -> RunSummary | None:
        """The run of a row."""
        return self._runs[row] if 0 <= row < len(self._runs) else None

    def row_of(self, run: int) -> int | None:
        """Where a run stands; None when it is not (or not yet) in the list."""
        return next((row for row, one in enumerate(self._runs) if one.id == run), None)

    @property
    def progress(self) -> Progress | None:
        """How far the run at the top is, while it runs."""
        return self._progress

    def is_alive(self, run: RunSummary) -> bool:
        """Whether this very program is at work on the run; a crash leaves runs behind that only say so."""
        return self._is_running and run.state == RUNNING

    # -- what is new

    def set_running(self, is_running: bool) -> None:
        """A run of this program began or ended."""
        self._is_running = is_running
        self._progress = None
        self.update_top()
        self._changed(0, len(self._runs) - 1)

    def set_progress(self, progress: Progress) -> None:
        """The run at the top went on; a run that is not listed yet is fetched."""
        self._progress = progress
        if not self._runs or self._runs[0].state != RUNNING:
            self.update_top()
        self._changed(0, 0)

    def update_top(self) -> None:
        """Read the newest page; rows that stand already stay where they are, with their new contents."""
        newest = self._log().runs(limit=RUNS)
        known = {run.id for run in self._runs}
        fresh = [run for run in newest if not self._runs or run.id > self._runs[0].id]
        if self._runs and not known.intersection(run.id for run in newest):
            self._start_over(newest)
            return
        self._replace({run.id: run for run in newest})
        if fresh:
            if not self._runs:
                self._has_older = len(newest) == RUNS
            self.beginInsertRows(NOWHERE, 0, len(fresh) - 1)
            self._runs[:0] = fresh
            self.endInsertRows()

    def update_running(self) -> None:
        """Read the counts of the run at the top anew, for the one who watches it."""
        if self._runs and (run := self._log().run(self._runs[0].id)) is not None:
            self._replace({run.id: run})

    def _start_over(self, newest: tuple[RunSummary, ...]) -> None:
        """Nothing in common with what stands (a restored backup): begin anew."""
        self.beginResetModel()
        self._runs, self._has_older = list(newest), len(newest) == RUNS
        self.endResetModel()

    def _replace(self, newest: dict[int, RunSummary]) -> None:
        for row, run in enumerate(self._runs):
            if run.id in newest and newest[run.id] != run:
                self._runs[row] = newest[run.id]
                self._changed(row, row)

    def _changed(self, first: int, last: int) -> None:
        if 0 <= first <= last < len(self._runs):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(RunColumn) - 1))

    # -- what the view asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """The runs read so far."""
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """State, start and the article's three counts."""
        return 0 if parent.isValid() else len(RunColumn)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether older runs may follow."""
        return not parent.isValid() and bool(self._runs) and self._has_older

    def fetchMore(self, parent: Index) -> None:
        """Read the next page of older runs."""
        if not self.canFetchMore(parent):
            return
        older = self._log().runs(limit=RUNS, before=self._runs[-1].id)
        self._has_older = len(older) == RUNS
        if older:
            self.beginInsertRows(NOWHERE, len(self._runs), len(self._runs) + len(older) - 1)
            self._runs += older
            self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(RunColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            column = RunColumn(section)
            if column in COUNTED:
                return phrases.status_name(COUNTED[column])
            return self.tr("Result") if column is RunColumn.STATE else self.tr("Started")
        return FIGURES if role == Qt.ItemDataRole.TextAlignmentRole and section in COUNTED else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; the state has an icon beside its word."""
        run = self.run(index.row()) if index.isValid() else None
        if run is None:
            return None
        column = RunColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(run, column)
            case Qt.ItemDataRole.DecorationRole if column is RunColumn.STATE:
                icon, _, role_name = phrases.state_look(self.shown_state(run))
                return theme.icon(icon, role_name)
            case Qt.ItemDataRole.TextAlignmentRole if column in COUNTED:
                return FIGURES
            case _:
                return None

    def shown_state(self, run: RunSummary) -> str:
        """The run's state; "running" only for the run that this program is at work on."""
        return INTERRUPTED if run.state == RUNNING and not self._is_running else run.state

    def _text(self, run: RunSummary, column: RunColumn) -> str:
        match column:
            case RunColumn.STATE:
                return self._state_words(run)
            case RunColumn.STARTED:
                return phrases.recent_moment(run.started_at, self._now())
            case _:
                return self._count(run, COUNTED[column])

    def _count(self, run: RunSummary, status: Status) -> str:
        """A preview created nothing: what it would have done stands beside, as such."""
        return "" if run.state == PREVIEW else phrases.number(phrases.total(run, status))

    def _state_words(self, run: RunSummary) -> str:
        words = phrases.state_name(self.shown_state(run))
        if self.is_alive(run) and self._progress and self._progress.total:
            share = 100 * self._progress.done // self._progress.total
            return self.tr("{0} {1} %").format(words, share)
        return words
