"""The record that stands in for what invoices do not name, chosen below the switch of its way."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sagesync_desktop.core import cures
from sagesync_desktop.core.sentence import term
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.gui.control.asked import Ask
from sagesync_desktop.gui.desk.values import RecordField
from sagesync_desktop.gui.look.widgets import clear
from sagesync_desktop.modules.options import Standin

INDENT = 28
"""As far as the words below a switch."""


class StandinField(QWidget):
    """Looks for the record by its name; shows by name what is chosen."""

    chosen = Signal(str)
    """The id of the record that was taken"""

    def __init__(self, standin: Standin, ask: Ask) -> None:
        """Empty until `show_choice`."""
        super().__init__()
        self._standin, self._ask = standin, ask
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(INDENT, 0, 0, 0)
        self._shown = ""
        self.field = self._made("")

    def show_choice(self, settings: Settings) -> None:
        """Name what is chosen; what was taken here and is not kept yet stays."""
        known = self._standin.chosen(settings)
        if known != self._shown:
            self._shown = known
            clear(self._box)
            self.field = self._made(known)

    def with_choice(self, settings: Settings) -> Settings:
        """The settings with the record that was taken here; as they are where none was."""
        taken = self.field.value()
        return self._standin.choose(settings, taken) if taken else settings

    def _made(self, known: str) -> RecordField:
        need = cures.Need(
            cures.Ask.RECORD,
            term(self._standin.label),
            known,
            module=self._standin.module,
            side=self._standin.side,
        )
        made = RecordField(need, self._ask)
        made.changed.connect(self._on_taken)
        self._box.addWidget(made)
        return made

    @Slot()
    def _on_taken(self) -> None:
        if taken := self.field.value():
            self.chosen.emit(taken)
