"""One run beside the list of runs: how it ended, what it said, and its counts as links."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import Progress
from sagesync_desktop.core.types import ModuleId, Side, Status
from sagesync_desktop.gui.log import words
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Banner, CountLink, IconLabel, Lamp, LinkButton, label, line
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.results import PREVIEW, RUNNING, quiet_words
from sagesync_desktop.gui.words.speech import spoken

SHOWN = (Status.CREATED, Status.UPDATED, Status.SKIPPED)
"""The article's three; Failed joins them in runs that have any."""
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


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

    def show_run(self, run: RunSummary, state: str, progress: Progress | None) -> None:
        """Show a run in a state; `progress` is None unless it is going on."""
        if self._shown != (run, state):
            self._shown = (run, state)
            self._rebuild(run, state)
        is_alive = state == "running"
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

    def _rebuild(self, run: RunSummary, state: str) -> None:
        inner = QFrame()
        inner.setProperty("role", "card")
        box = QVBoxLayout(inner)
        box.setContentsMargins(SPACE + 4, 2 * SPACE, SPACE + 4, 2 * SPACE)
        box.setSpacing(SPACE)
        title = self.tr("Preview of {0}") if run.trigger == PREVIEW else self.tr("Sync of {0}")
        box.addWidget(label(title.format(phrases.moment(run.started_at)), "section"))
        lamp = Lamp()
        lamp.show_state(*phrases.state_look(state))
        box.addWidget(lamp, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(label(self._how(run), "muted", wraps=True))
        box.addWidget(self.progress_text)
        box.addWidget(self.progress_bar)
        for message in run.messages:
            box.addWidget(Banner("warn" if state != "finished" else "info", spoken(message)))
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
            parts.append(self.tr("took {0}").format(words.duration(run.ended_at - run.started_at)))
        return " · ".join(parts)

    def _add_result(self, box: QVBoxLayout, run: RunSummary, state: str) -> None:
        if run.trigger == PREVIEW:
            box.addWidget(label(self.tr("Nothing was written: this is what a sync would do."), wraps=True))
        if not run.counts:
            if state != RUNNING and (said := quiet_words(run)):
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

    # -- the counts

    def _counts(self, run: RunSummary) -> QGridLayout:
        """One line for each module and direction that had any record, one column for each status."""
        statuses = (*SHOWN, Status.FAILED) if phrases.total(run, Status.FAILED) else SHOWN
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
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
