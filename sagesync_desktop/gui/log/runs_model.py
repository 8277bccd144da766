"""Runs, newest first: read page by page, and brought up to date without moving what a person looks at."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QObject

from sagesync_desktop.core.logport import LogPort
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import Progress
from sagesync_desktop.core.types import RunState, Status
from sagesync_desktop.gui.look.columns import NOWHERE, Column, ColumnsModel, Index
from sagesync_desktop.gui.words import phrases

RUNS = 50
"""Runs of one read: each brings its counts along, which are counted from its records."""


class RunColumn(IntEnum):
    """The columns of the list of runs."""

    STATE = 0
    STARTED = 1
    CREATED = 2
    UPDATED = 3
    SKIPPED = 4
    NOTED = 5


class RunsModel(ColumnsModel[RunSummary]):
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

    def columns(self) -> dict[int, Column[RunSummary]]:
        """State, start, the article's three counts, and what came through with a note."""
        return {
            RunColumn.STATE: Column(
                self.tr("Result"), self._state_words, self._state_words, icon=self._state_icon
            ),
            RunColumn.STARTED: Column(self.tr("Started"), self._started, self._started),
            RunColumn.CREATED: _ended(Status.CREATED),
            RunColumn.UPDATED: _ended(Status.UPDATED),
            RunColumn.SKIPPED: _ended(Status.SKIPPED),
            RunColumn.NOTED: _counted(phrases.noted_name(), phrases.noted_count),
        }

    # -- what the page asks

    def item(self, row: int) -> RunSummary | None:
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
        return self._is_running and run.state is RunState.RUNNING

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
        if not self._runs or self._runs[0].state is not RunState.RUNNING:
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

    @property
    def total(self) -> int:
        """The runs read so far."""
        return len(self._runs)

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

    def shown_state(self, run: RunSummary) -> RunState:
        """The run's state; "running" only for the run that this program is at work on."""
        return RunState.INTERRUPTED if run.state is RunState.RUNNING and not self._is_running else run.state

    def _started(self, run: RunSummary) -> str:
        return phrases.recent_moment(run.started_at, self._now())

    def _state_icon(self, run: RunSummary) -> tuple[str, str]:
        icon, _, role = phrases.state_look(self.shown_state(run))
        return icon, role

    def _state_words(self, run: RunSummary) -> str:
        words = phrases.state_name(self.shown_state(run))
        if self.is_alive(run) and self._progress and self._progress.total:
            share = 100 * self._progress.done // self._progress.total
            return self.tr("{0} {1} %").format(words, share)
        return words


def _ended(status: Status) -> Column[RunSummary]:
    return _counted(phrases.status_name(status), lambda run: phrases.count_of(run, status))


def _counted(title: str, figure: Callable[[RunSummary], int]) -> Column[RunSummary]:
    """A column of counts. A preview created nothing: what it would have done stands beside, as such."""

    def count(run: RunSummary) -> str:
        return "" if run.state is RunState.PREVIEW else phrases.number(figure(run))

    return Column(title, count, count, is_figure=True)
