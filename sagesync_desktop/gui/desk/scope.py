"""What a cure is for: the one record, the ticked ones, or all that are listed."""

from enum import Enum, auto

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Chip
from sagesync_desktop.gui.words import phrases


class Scope(Enum):
    """How many at once."""

    ONE = auto()
    TICKED = auto()
    ALL = auto()


class ScopeBar(QWidget):
    """Three chips of which one is on; those that would mean the same as "this one" are not shown."""

    changed = Signal()
    """By a person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """For the one record at first."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the cure is for"))
        self.scope = Scope.ONE
        self.counts = {Scope.ONE: 1, Scope.TICKED: 0, Scope.ALL: 0}
        self.chips = {scope: Chip("") for scope in Scope}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        for chip in self.chips.values():
            self._group.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        self._group.buttonClicked.connect(self._pick)
        self.show_counts(0, 0)

    def show_counts(self, ticked: int, listed: int) -> None:
        """How many are ticked and listed; a choice that is empty now falls back to the one record."""
        self.counts = {Scope.ONE: 1, Scope.TICKED: ticked, Scope.ALL: listed if listed > 1 else 0}
        texts = {
            Scope.ONE: self.tr("This one"),
            Scope.TICKED: self.tr("{0} ticked").format(phrases.number(ticked)),
            Scope.ALL: self.tr("All {0}").format(phrases.number(listed)),
        }
        for scope, chip in self.chips.items():
            chip.setText(texts[scope])
            chip.setAccessibleName(texts[scope])
        self.chips[Scope.TICKED].setVisible(ticked > 0)
        self.chips[Scope.ALL].setVisible(listed > 1)
        self.setVisible(ticked > 0 or listed > 1)
        if not self.counts[self.scope]:
            self.scope = Scope.ONE
        self.chips[self.scope].setChecked(True)

    def take_counts(self, ticked: int, listed: int) -> None:
        """Others are ticked or listed: the first tick means the ticked ones, and who has to know is told."""
        before = self.scope, self.count
        is_first = ticked > 0 and not self.counts[Scope.TICKED]
        self.show_counts(ticked, listed)
        if is_first:
            self.choose(Scope.TICKED)
        elif (self.scope, self.count) != before:
            self.changed.emit()

    def reset(self) -> None:
        """Back to the one record, without telling anyone."""
        self.scope = Scope.ONE
        self.chips[Scope.ONE].setChecked(True)

    def choose(self, scope: Scope) -> None:
        """Turn to another scope, as a key asks for."""
        if self.counts[scope] and scope is not self.scope:
            self.scope = scope
            self.chips[scope].setChecked(True)
            self.changed.emit()

    @property
    def count(self) -> int:
        """How many records the scope holds."""
        return self.counts[self.scope]

    @Slot(object)
    def _pick(self, chip: Chip) -> None:
        self.choose(next(scope for scope, one in self.chips.items() if one is chip))
