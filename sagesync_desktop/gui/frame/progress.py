"""The strip below the header while a run goes on: what it does, for whom it waits, and Cancel."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from sagesync_desktop.core.runs import Progress
from sagesync_desktop.core.types import ModuleId, Phase
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Lamp, button, label
from sagesync_desktop.gui.words import phrases

SILENT_AFTER = 5
"""Seconds without a step after which the strip says for whom the run waits."""


class ProgressStrip(QWidget):
    """What a run is doing, a bar, a word for each module, and Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hidden while nothing runs."""
        super().__init__(parent)
        self.modules: tuple[ModuleId, ...] = ()
        """The modules that are on, in order."""
        self._lamps = {module: Lamp(phrases.module_name(module)) for module in ModuleId}
        self._current: tuple[Phase | None, ModuleId | None] = (None, None)
        self._is_stopping = False
        self._progress: Progress | None = None
        self._silent = 0
        """Seconds since the last step, as `tick` counts them."""
        self.sentence = label("", "strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the sync"))
        self.cancel_button = button(self.tr("Cancel"), "", "stop")
        self.cancel_button.setToolTip(self.tr("Finishes the record in hand; the next sync goes on there"))
        states = QHBoxLayout()
        states.setSpacing(2 * SPACE)
        for lamp in self._lamps.values():
            states.addWidget(lamp)
        states.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(SPACE - 2)
        words.addWidget(self.sentence)
        words.addWidget(self.bar)
        words.addLayout(states)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addLayout(words, 1)
        row.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def begin(self) -> None:
        """Nothing is known yet of a new run."""
        self._current, self._is_stopping = (None, None), False
        self._progress, self._silent = None, 0
        self.cancel_button.setEnabled(True)
        self.bar.setRange(0, 0)
        self.sentence.setText(self.tr("Starting …"))
        for module, lamp in self._lamps.items():
            lamp.setVisible(module in self.modules)
            lamp.show_state("clock", self.tr("waiting"), "muted")

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """Show a step."""
        self._progress, self._silent = progress, 0
        self._show_sentence()
        if progress.phase is Phase.WAIT:
            return
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done if progress.total else 0)
        step = (progress.phase, progress.module)
        if step != self._current:
            self._finish_step()
            self._current = step
        if progress.module is not None:
            # The figures stand in the sentence: five modules have room for a word each.
            self._lamps[progress.module].show_state("sync", self._doing(progress.phase), "accent")

    @Slot()
    def tick(self) -> None:
        """A second went by; a server that says nothing for a while is named."""
        self._silent += 1
        if self._silent >= SILENT_AFTER:
            self._show_sentence()

    def show_stopping(self) -> None:
        """Cancel was pressed: the record in hand is being finished."""
        self._is_stopping = True
        self.cancel_button.setEnabled(False)
        self._show_sentence()

    def _show_sentence(self) -> None:
        said = self.tr("Finishing the record in hand …") if self._is_stopping else self.tr("Starting …")
        if self._progress is not None and not self._is_stopping:
            said = phrases.progress_sentence(self._progress)
        self.sentence.setText(" · ".join(part for part in (said, self._waiting_words()) if part))

    def _waiting_words(self) -> str:
        if self._silent < SILENT_AFTER or (self._progress is not None and self._progress.phase is Phase.WAIT):
            return ""
        side = self._progress.side if self._progress is not None else None
        seconds = phrases.number(self._silent)
        if side is None:
            return self.tr("no news for {n} s").format(n=seconds)
        return self.tr("waiting for {side}, {n} s").format(side=side.title, n=seconds)

    def _finish_step(self) -> None:
        phase, module = self._current
        if phase is not None and module is not None:
            words = {Phase.FETCH: self.tr("read"), Phase.PLAN: self.tr("compared")}
            role = "muted" if phase in words else "good"
            self._lamps[module].show_state("ok", words.get(phase, self.tr("done")), role)

    def _doing(self, phase: Phase) -> str:
        words = {
            Phase.FETCH: self.tr("reading"),
            Phase.CURE: self.tr("curing"),
            Phase.PLAN: self.tr("comparing"),
            Phase.APPLY: self.tr("writing"),
            Phase.VERIFY: self.tr("checking"),
        }
        return words.get(phase, phase)
