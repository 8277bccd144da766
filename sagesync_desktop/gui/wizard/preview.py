"""What the first sync will do, counted by a preview that writes nothing."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout

from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import Progress, RunReport, RunRequest
from sagesync_desktop.core.types import ModuleId, Side, Status, Trigger
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, clear, label
from sagesync_desktop.gui.wizard.answers import to_store
from sagesync_desktop.gui.wizard.base import Host, WizardPage
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

_SHOWN = (Status.CREATED, Status.UPDATED, Status.SKIPPED)


class PreviewPage(WizardPage):
    """Starts by itself when there is no preview of these very answers; can be left at any time."""

    step = Step.PREVIEW

    def __init__(self, wizard: Host) -> None:
        """As `WizardPage`."""
        super().__init__(wizard)
        self.set_head(
            self.tr("What the first sync will do"),
            self.tr("Both sides are read and compared. Nothing is written before you say so."),
        )
        self.sentence = label("", wraps=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the preview"))
        self.result = QVBoxLayout()
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.bar)
        self.body.addLayout(self.result)
        self._is_ours = False
        controller = wizard.controller
        controller.progressed.connect(self._on_progress)
        controller.run_finished.connect(self._on_finished)

    def show_answers(self) -> None:
        """The counts that are known, or a new preview."""
        clear(self.result)
        self.bar.hide()
        self.sentence.hide()
        if self.answers.preview is not None:
            self._show(self.answers.preview)
        elif not self._is_ours:
            self._begin()

    def _begin(self) -> None:
        controller = self.host.controller
        settings = to_store(self.answers, controller.settings())
        self._is_ours = controller.sync(RunRequest(Trigger.PREVIEW, preview=True, settings=settings))
        if not self._is_ours:
            busy = self.tr("A sync is running.")
            self.say(
                "warn",
                busy,
                self.tr("Wait until it has finished, or go on without a preview."),
                self.tr("Try again"),
            )
            return
        self.banner.hide()
        self.bar.show()
        self.sentence.setText(self.tr("Beginning …"))
        self.sentence.show()

    @Slot()
    def on_banner(self) -> None:
        """Try again."""
        self.show_answers()

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        if self._is_ours:
            self.sentence.setText(phrases.progress_sentence(progress))

    @Slot(object)
    def _on_finished(self, report: RunReport | None) -> None:
        if not self._is_ours:
            return
        self._is_ours = False
        self.bar.hide()
        self.sentence.hide()
        if report is not None and report.error is None:
            self.change(preview=report.summary)
            self._show(report.summary)
            return
        error = report.error if report is not None else self.host.controller.last_error
        if error is not None:
            self.on_error(error)
            self.banner.say(
                "bad",
                self.tr("The preview did not finish: %s.") % spoken(error.title).rstrip("."),
                spoken(error.fix),
                self.tr("Try again"),
            )

    # -- the table

    def _show(self, summary: RunSummary) -> None:
        clear(self.result)
        card = Card()
        card.body.addWidget(label(self._sentence(summary), "section", wraps=True))
        card.body.addLayout(self._table(summary))
        self.result.addWidget(card)
        note = self.tr(
            "Skipped records are left alone; afterwards the sync log names each with its reason and the cure."
        )
        self.result.addWidget(label(note, "muted", wraps=True))

    def _sentence(self, summary: RunSummary) -> str:
        created, updated, skipped = (phrases.number(phrases.count_of(summary, status)) for status in _SHOWN)
        words = self.tr("{created} records to create, {updated} to update, {skipped} to skip")
        return words.format(created=created, updated=updated, skipped=skipped)

    def _table(self, summary: RunSummary) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        for column, title in enumerate((self.tr("To create"), self.tr("To update"), self.tr("To skip")), 2):
            self._put(grid, 0, column, title, "small")
        rows = [(module, side) for module in ModuleId for side in Side if _counts(summary, module, side)]
        for number, (module, side) in enumerate(rows, 1):
            grid.addWidget(label(phrases.module_name(module)), number, 0)
            grid.addWidget(label(phrases.target_name(side), "muted"), number, 1)
            for column, status in enumerate(_SHOWN, 2):
                count = summary.counts.get((module, side, status.value), 0)
                self._put(grid, number, column, phrases.number(count), "" if count else "muted")
        return grid

    def _put(self, grid: QGridLayout, row: int, column: int, text: str, role: str) -> None:
        cell = label(text, role)
        theme.tabular(cell)
        cell.ensurePolished()
        cell.setMinimumWidth(max(64, cell.sizeHint().width()))
        cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(cell, row, column)

    def stop(self) -> None:
        """End a preview that is still running."""
        if self._is_ours:
            self.host.controller.cancel()

    def cleanupPage(self) -> None:
        """Back ends the preview."""
        self.stop()

    def validatePage(self) -> bool:
        """Next ends a preview that is still running: nobody has to wait for it."""
        self.stop()
        return super().validatePage()


def _counts(summary: RunSummary, module: ModuleId, side: Side) -> int:
    return sum(summary.counts.get((module, side, status.value), 0) for status in _SHOWN)
