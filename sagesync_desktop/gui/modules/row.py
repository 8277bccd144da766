"""One module on the modules page: switch, direction, and a sync of it alone."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import Direction, ModuleId
from sagesync_desktop.gui.look.fitting import CalmCombo, ElidingLabel
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import IconLabel, button, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.modules.tables import TWO_WAYS

WAY_WIDTH = 232
COMBO_INDENT = 9
"""Pixels from a combo box's edge to its words."""


class ModuleRow(QWidget):
    """Switch, name, direction and Sync now of one module."""

    turned = Signal(object, bool, object)
    """ModuleId, whether it is on, Direction"""
    sync_wanted = Signal(object)
    """ModuleId"""

    def __init__(self, module: ModuleId, note: str) -> None:
        """`note` stands below the name."""
        super().__init__()
        self.module = module
        name = phrases.module_name(module)
        self.on = QCheckBox(name)
        self.on.setAccessibleName(self.tr("Sync %s") % name)
        self.on.setAccessibleDescription(note)
        self.way = CalmCombo()
        self.way.setFixedWidth(WAY_WIDTH)
        self.way.setAccessibleName(self.tr("Direction of %s") % name)
        for way in TWO_WAYS:
            self.way.addItem(phrases.direction_name(way), way)
        self.sync = button(self.tr("Sync now"), "", "sync")
        self.sync.setAccessibleName(self.tr("Sync %s now") % name)
        self.on.clicked.connect(self._on_turn)
        self.way.activated.connect(self._on_turn)
        self.sync.clicked.connect(self._on_sync)
        grid = row_grid(self)
        grid.addWidget(IconLabel(phrases.module_icon(module), "muted", 24), 0, 0)
        grid.addWidget(self.on, 0, 1)
        grid.addWidget(self.way, 0, 2)
        grid.addWidget(self.sync, 0, 3)
        words = label(note, "small", wraps=True)
        words.setContentsMargins(4, 0, 0, 0)
        grid.addWidget(words, 1, 1, 1, 3)

    def show_choice(self, settings: Settings) -> None:
        """Bring switch and direction in line with the settings."""
        choice = settings.module(self.module)
        self.on.setChecked(choice.on)
        self.way.setCurrentIndex(max(0, self.way.findData(choice.direction)))
        self.way.setEnabled(choice.on)

    @Slot()
    def _on_turn(self) -> None:
        self.turned.emit(self.module, self.on.isChecked(), Direction(self.way.currentData()))

    @Slot()
    def _on_sync(self) -> None:
        self.sync_wanted.emit(self.module)


class FollowerRow(QWidget):
    """Contacts: shown, and without a switch of their own."""

    def __init__(self) -> None:
        """Says nothing of the direction until `show_choice`."""
        super().__init__()
        name = phrases.module_name(ModuleId.CONTACTS)
        self.way = ElidingLabel("", "muted")
        self.way.setFixedWidth(WAY_WIDTH)
        self.way.setIndent(COMBO_INDENT)
        grid = row_grid(self)
        grid.addWidget(IconLabel(phrases.module_icon(ModuleId.CONTACTS), "muted", 24), 0, 0)
        title = label(name)
        title.setContentsMargins(4, 0, 0, 0)
        grid.addWidget(title, 0, 1)
        grid.addWidget(self.way, 0, 2)
        grid.setColumnMinimumWidth(3, _width_of_button(self.tr("Sync now")))
        note = label(self.tr("Follow the organizations that they belong to."), "small", wraps=True)
        note.setContentsMargins(4, 0, 0, 0)
        grid.addWidget(note, 1, 1, 1, 3)

    def show_choice(self, settings: Settings) -> None:
        """Say which way the contacts go."""
        choice = settings.module(ModuleId.CONTACTS)
        words = phrases.direction_name(choice.direction if choice.on else Direction.OFF)
        self.way.setText(words)
        self.setAccessibleName(self.tr("Contacts follow Organizations: %s") % words)


def _width_of_button(words: str) -> int:
    """Room that keeps the columns in line where the other rows have a button."""
    made = button(words, "", "sync")
    made.ensurePolished()
    return made.sizeHint().width()


def row_grid(widget: QWidget) -> QGridLayout:
    """Icon, name, direction and button in columns that line up over all rows."""
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, SPACE, 0, SPACE)
    grid.setHorizontalSpacing(2 * SPACE)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(3, 116)
    grid.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return grid
