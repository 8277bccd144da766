"""All runs, newest first, and beside them what the selected one did."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QModelIndex, QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sagesync_desktop.core.logport import LogPort
from sagesync_desktop.core.logviews import EVERY_NOTE, OutcomeFilter
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import Progress
from sagesync_desktop.core.types import ModuleId, RunState, Side, Status, Trigger
from sagesync_desktop.gui.log.runs_model import RunColumn, RunsModel
from sagesync_desktop.gui.look.columns import RIGHT
from sagesync_desktop.gui.look.table import LinkTable
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import (
    Banner,
    CountLink,
    IconLabel,
    Lamp,
    LinkButton,
    button,
    label,
    line,
)
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.results import quiet_words
from sagesync_desktop.gui.words.speech import spoken

_COLUMNS, _SPLIT = "log/run_columns_noted", "log/run_split"
"""Widths kept for five columns do not fit six."""
SHOWN = (Status.CREATED, Status.UPDATED, Status.SKIPPED)
"""The article's three; Failed joins them in runs that have any."""
A_LONG_MOMENT = datetime(2028, 12, 28, 12, 58, tzinfo=UTC)
"""As wide as moments become."""
SIX_COLUMNS, FRAME = 574, 16
"""Pixels of the list where the counts beside it can spare them, and of its frame and scroll bar."""


class OutcomeLink(CountLink):
    """A count that knows the records behind it."""

    followed = Signal(object)
    """OutcomeFilter"""

    def __init__(self, count: int, what: str, chosen: OutcomeFilter) -> None:
        """`chosen` lets just the counted records through."""
        super().__init__(count, what)
        self.chosen = chosen
        self.clicked.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        self.followed.emit(self.chosen)


class RunDetail(QScrollArea):
    """What one run did; drawn anew only when the run has changed, so that the focus stays on its link."""

    followed = Signal(object)
    """OutcomeFilter behind a count."""
    undo_wanted = Signal(int)
    """A run's number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_run` is called."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shown: tuple[RunSummary, str] | None = None
        self.progress_bar = QProgressBar()
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setAccessibleName(self.tr("Progress of the sync"))
        self.progress_text = label("", "muted", wraps=True)

    def show_run(self, run: RunSummary, state: RunState, progress: Progress | None) -> None:
        """Show a run in a state; `progress` is None unless it is going on."""
        if self._shown != (run, state):
            self._shown = (run, state)
            self._rebuild(run, state)
        is_alive = state is RunState.RUNNING
        self.progress_bar.setVisible(is_alive)
        self.progress_text.setVisible(is_alive)
        if is_alive:
            self._show_progress(progress)

    def focus_first(self) -> None:
        """Put the keyboard on the first count that leads somewhere."""
        links = self.findChildren(OutcomeLink)
        first = next((link for link in links if link.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_progress(self, progress: Progress | None) -> None:
        total = progress.total if progress else None
        self.progress_bar.setRange(0, total or 0)
        self.progress_bar.setValue(progress.done if progress else 0)
        self.progress_text.setText(phrases.progress_sentence(progress) if progress else self.tr("Starting …"))

    def _rebuild(self, run: RunSummary, state: RunState) -> None:
        inner = QFrame()
        inner.setProperty("role", "card")
        box = QVBoxLayout(inner)
        box.setContentsMargins(SPACE + 4, 2 * SPACE, SPACE + 4, 2 * SPACE)
        box.setSpacing(SPACE)
        title = self.tr("Preview of {0}") if run.trigger is Trigger.PREVIEW else self.tr("Sync of {0}")
        box.addWidget(label(title.format(phrases.moment(run.started_at)), "section"))
        lamp = Lamp()
        lamp.show_state(*phrases.state_look(state))
        box.addWidget(lamp, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(label(self._how(run), "muted", wraps=True))
        box.addWidget(self.progress_text)
        box.addWidget(self.progress_bar)
        for message in run.messages:
            box.addWidget(Banner("warn" if state is not RunState.FINISHED else "info", spoken(message)))
        self._add_result(box, run, state)
        box.addStretch(1)
        self._keep_progress()
        self.setWidget(inner)

    def _keep_progress(self) -> None:
        """The two widgets outlive the card that `setWidget` deletes; they sit in the new one by now."""
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()

    def _how(self, run: RunSummary) -> str:
        parts = [
            self.tr("Run {0}").format(run.id),
            self.tr("started by: {0}").format(phrases.trigger_name(run.trigger)),
        ]
        if run.ended_at is not None:
            parts.append(self.tr("took {0}").format(duration(run.ended_at - run.started_at)))
        return " · ".join(parts)

    def _add_result(self, box: QVBoxLayout, run: RunSummary, state: RunState) -> None:
        if run.trigger is Trigger.PREVIEW:
            box.addWidget(label(self.tr("Nothing was written: this is what a sync would do."), wraps=True))
        if not run.counts:
            if state is not RunState.RUNNING and (said := quiet_words(run)):
                box.addWidget(label(f"{said}.", wraps=True))
            return
        box.addSpacing(SPACE)
        box.addLayout(self._counts(run))
        box.addSpacing(SPACE)
        everything = LinkButton(
            self.tr("Show all {0} of this run").format(phrases.records(sum(run.counts.values())))
        )
        everything.clicked.connect(self._follow_all)
        box.addWidget(everything)
        if noted := sum(run.notes.values()):
            notes = LinkButton(self.tr("{0} synced with a note").format(phrases.records(noted)))
            notes.clicked.connect(self._follow_notes)
            box.addWidget(notes)
        if state not in (RunState.RUNNING, RunState.PREVIEW) and _has_written(run):
            undo = button(self.tr("Undo this run …"), "", "undo")
            undo.clicked.connect(self._undo)
            box.addSpacing(SPACE)
            box.addWidget(undo, 0, Qt.AlignmentFlag.AlignLeft)

    # -- the counts

    def _counts(self, run: RunSummary) -> QGridLayout:
        """One line for each module and direction that had any record, one column for each status."""
        statuses = (*SHOWN, Status.FAILED) if phrases.count_of(run, Status.FAILED) else SHOWN
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE - 2)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(2, 1)
        for column, status in enumerate(statuses, 3):
            grid.addWidget(label(phrases.status_name(status), "small"), 0, column, RIGHT)
        row = 1
        for module in ModuleId:
            row = self._add_module(grid, row, run, module, statuses)
        return grid

    def _add_module(
        self, grid: QGridLayout, row: int, run: RunSummary, module: ModuleId, statuses: tuple[Status, ...]
    ) -> int:
        """The module's name and a line for each direction; returns the next free row."""
        sides = [side for side in Side if any(key[:2] == (module, side) for key in run.counts)]
        if not sides:
            return row
        grid.addWidget(line(), row, 0, 1, len(statuses) + 3)
        grid.addWidget(IconLabel(phrases.module_icon(module), "muted", 16), row + 1, 0)
        grid.addWidget(label(phrases.module_name(module), "strong"), row + 1, 1)
        for place, side in enumerate(sides, row + 1):
            grid.addWidget(label(f"→ {side.title}", "muted"), place, 2)
            for column, status in enumerate(statuses, 3):
                grid.addWidget(self._link(run, module, side, status), place, column, RIGHT)
        return row + 1 + len(sides)

    def _link(self, run: RunSummary, module: ModuleId, side: Side, status: Status) -> OutcomeLink:
        chosen = OutcomeFilter(run=run.id, module=module, target=side, status=status)
        what = f"{phrases.status_name(status)}, {phrases.module_name(module)}, {phrases.target_name(side)}"
        made = OutcomeLink(run.counts.get((module, side, status.value), 0), what, chosen)
        made.followed.connect(self.followed)
        return made

    @Slot()
    def _follow_all(self) -> None:
        if self._shown is not None:
            self.followed.emit(OutcomeFilter(run=self._shown[0].id))

    @Slot()
    def _follow_notes(self) -> None:
        if self._shown is not None:
            self.followed.emit(OutcomeFilter(run=self._shown[0].id, notes=EVERY_NOTE))

    @Slot()
    def _undo(self) -> None:
        if self._shown is not None:
            self.undo_wanted.emit(self._shown[0].id)


def _has_written(run: RunSummary) -> bool:
    return any(phrases.count_of(run, status) for status in (Status.CREATED, Status.UPDATED))


class RunsView(QWidget):
    """The list of runs and the counts of one of them."""

    followed = Signal(object)
    """OutcomeFilter behind a count."""
    undo_wanted = Signal(int)
    """A run's number."""
    search_wanted = Signal()

    def __init__(
        self, log: Callable[[], LogPort], now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Empty until `refresh` is called."""
        super().__init__(parent)
        self.model = RunsModel(log, now, self)
        self.table = LinkTable(self.model, self.tr("Runs"), link=None)
        self.table.set_widths([98, 120, 64, 64, 64, 64], RunColumn.STARTED)
        self.table.make_room(RunColumn.STATE, [phrases.state_name(RunState.FINISHED)], icon=True)
        self.table.spare(
            RunColumn.NOTED, RunColumn.STARTED, phrases.recent_moment(A_LONG_MOMENT, A_LONG_MOMENT)
        )
        self.detail = RunDetail()
        self.search = button(self.tr("Search all records"), "", "search")
        self._lay_out()
        self.search.clicked.connect(self.search_wanted)
        self.table.selected.connect(self._show_row)
        self.table.opened.connect(self._open_row)
        self.detail.followed.connect(self.followed)
        self.detail.undo_wanted.connect(self.undo_wanted)
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
        has_room = self.table.whole_width() <= SIX_COLUMNS - FRAME
        self.split.setSizes([SIX_COLUMNS, 420] if has_room else [525, 467])
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


def duration(length: timedelta) -> str:
    """How long a run took, short enough for a column."""
    seconds = max(0, round(length.total_seconds()))
    if seconds < 60:
        return _tr("{0} s").format(seconds)
    if seconds < 3600:
        return _tr("{0}:{1:02d} min").format(seconds // 60, seconds % 60)
    return _tr("{0}:{1:02d} h").format(seconds // 3600, seconds % 3600 // 60)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LogWords", text)
