"""All runs, newest first, and beside them what the selected one did."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from sagesync_desktop.core.runs import Progress
from sagesync_desktop.gui.control.logport import LogPort
from sagesync_desktop.gui.log.run_detail import RunDetail
from sagesync_desktop.gui.log.runs_model import RunColumn, RunsModel
from sagesync_desktop.gui.look.table import LinkTable
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import button, label

_COLUMNS, _SPLIT = "log/run_columns", "log/run_split"


class RunsView(QWidget):
    """The list of runs and the counts of one of them."""

    followed = Signal(object)
    """OutcomeFilter behind a count."""
    search_wanted = Signal()

    def __init__(
        self, log: Callable[[], LogPort], now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Empty until `refresh` is called."""
        super().__init__(parent)
        self.model = RunsModel(log, now, self)
        self.table = LinkTable(self.model, self.tr("Runs"), links=False)
        self.table.set_widths([98, 120, 64, 64, 64], RunColumn.STARTED)
        self.detail = RunDetail()
        self.search = button(self.tr("Search all records"), "", "search")
        self._lay_out()
        self.search.clicked.connect(self.search_wanted)
        self.table.selected.connect(self._show_row)
        self.table.opened.connect(self._open_row)
        self.detail.followed.connect(self.followed)
        self.model.dataChanged.connect(self._on_changed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Choose a run; each count opens the records behind it."), "muted"), 1)
        head.addWidget(self.search)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(2 * SPACE)
        self.split.addWidget(self.table)
        self.split.addWidget(self.detail)
        self.table.setMinimumWidth(320)
        self.detail.setMinimumWidth(400)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 3)
        self.split.setSizes([518, 466])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2 * SPACE, 0, 0)
        box.setSpacing(SPACE + SPACE // 2)
        box.addLayout(head)
        box.addWidget(self.split, 1)

    # -- what is new

    def refresh(self) -> None:
        """Take in new runs; who looks at the newest one goes on doing so, the others stay where they are."""
        was_at_top = self._is_at_top()
        self.model.update_top()
        self._follow(was_at_top)

    def set_running(self, is_running: bool) -> None:
        """A run of this program began or ended."""
        was_at_top = self._is_at_top()
        self.model.set_running(is_running)
        self._follow(was_at_top)

    def set_progress(self, progress: Progress) -> None:
        """The run at the top went on."""
        was_at_top = self._is_at_top()
        self.model.set_progress(progress)
        self._follow(was_at_top)

    def _is_at_top(self) -> bool:
        return self.table.currentIndex().row() <= 0

    def _follow(self, was_at_top: bool) -> None:
        if self.model.rowCount() and was_at_top and self.table.currentIndex().row() != 0:
            self.table.selectRow(0)
            self.table.scrollToTop()

    def update_running(self) -> None:
        """Bring the counts of the run at the top up to date."""
        self.model.update_running()

    @property
    def is_empty(self) -> bool:
        """Whether there is no run at all."""
        return self.model.rowCount() == 0

    # -- the run beside

    @Slot(int)
    def _show_row(self, row: int) -> None:
        run = self.model.item(row)
        if run is not None:
            progress = self.model.progress if self.model.is_alive(run) else None
            self.detail.show_run(run, self.model.shown_state(run), progress)

    @Slot(QModelIndex, QModelIndex)
    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        row = self.table.currentIndex().row()
        if first.row() <= row <= last.row():
            self._show_row(row)

    @Slot(int)
    def _open_row(self, _row: int) -> None:
        """Enter on a run goes on to its first count."""
        self.detail.focus_first()

    # -- columns

    def keep_state(self, settings: QSettings) -> None:
        """Remember the columns and the split."""
        self.table.keep_columns(settings, _COLUMNS)
        settings.setValue(_SPLIT, self.split.saveState())

    def restore_state(self, settings: QSettings) -> None:
        """Take both back as they were."""
        self.table.restore_columns(settings, _COLUMNS)
        if (state := settings.value(_SPLIT)) is not None:
            self.split.restoreState(state)
