"""How invoices travel: from which date on, as drafts or not, and which Vtiger statuses never."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDateEdit, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from sagesync_desktop.core.settings import InvoiceChoice, Settings
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.mapping.choices import CalmCombo
from sagesync_desktop.gui.theme import SPACE
from sagesync_desktop.gui.widgets import label

FIELD_WIDTH = 336


class InvoiceOptions(QWidget):
    """What belongs to invoices alone, shown while they are on."""

    dated = Signal(object)
    """date, or None for all invoices"""
    posted = Signal(object)
    """InvoiceChoice"""

    def __init__(self, today: QDate) -> None:
        """`today` is offered as the first date when somebody sets one."""
        super().__init__()
        self._choice = InvoiceChoice()
        self.limited = QCheckBox(self.tr("Only invoices dated on or after"))
        self.limited.setAccessibleName(self.limited.text())
        self.start = QDateEdit(today)
        self.start.setCalendarPopup(True)
        self.start.setAccessibleName(self.tr("First invoice date"))
        self.post = CalmCombo()
        self.post.setFixedWidth(FIELD_WIDTH)
        self.post.setAccessibleName(self.tr("How invoices arrive in Sage"))
        self.post.addItem(self.tr("As final invoices"), False)
        self.post.addItem(self.tr("As drafts, to be released in Sage"), True)
        self.statuses = QLineEdit()
        self.statuses.setFixedWidth(FIELD_WIDTH)
        self.statuses.setAccessibleName(self.tr("Vtiger statuses that never travel"))
        self.statuses.setPlaceholderText(self.tr("None: all invoices travel"))
        self._lay_out()
        self.limited.clicked.connect(self._on_dated)
        self.start.editingFinished.connect(self._on_dated)
        self.post.activated.connect(self._on_posted)
        self.statuses.editingFinished.connect(self._on_posted)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(44, 0, 0, SPACE)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(2, 1)
        dates = QHBoxLayout()
        dates.setSpacing(SPACE)
        dates.addWidget(self.limited)
        dates.addWidget(self.start)
        dates.addStretch(1)
        grid.addWidget(label(self.tr("Start date")), 0, 0)
        grid.addLayout(dates, 0, 1, 1, 2)
        grid.addWidget(label(self.tr("In Sage")), 1, 0)
        grid.addWidget(self.post, 1, 1)
        grid.addWidget(label(self.tr("Never send status")), 2, 0)
        grid.addWidget(self.statuses, 2, 1)
        hint = label(self.tr("Spelled as in Vtiger, with commas between."), "small", wraps=True)
        grid.addWidget(hint, 2, 2, Qt.AlignmentFlag.AlignVCenter)

    def show_choice(self, settings: Settings) -> None:
        """Bring everything in line with the settings."""
        day = settings.module(ModuleId.INVOICES).start_date
        self._choice = settings.invoices
        self.limited.setChecked(day is not None)
        self.start.setEnabled(day is not None)
        if day is not None:
            with QSignalBlocker(self.start):
                self.start.setDate(QDate(day.year, day.month, day.day))
        self.post.setCurrentIndex(self.post.findData(self._choice.as_draft))
        if not self.statuses.hasFocus():
            self.statuses.setText(", ".join(self._choice.ineligible_statuses))

    @Slot()
    def _on_dated(self) -> None:
        shown = self.start.date()
        wanted = date(shown.year(), shown.month(), shown.day()) if self.limited.isChecked() else None
        self.dated.emit(wanted)

    @Slot()
    def _on_posted(self) -> None:
        """Leaving the field without a change says nothing."""
        named = (word.strip() for word in self.statuses.text().split(","))
        statuses = tuple(word for word in named if word)
        choice = replace(self._choice, as_draft=bool(self.post.currentData()), ineligible_statuses=statuses)
        if choice != self._choice:
            self.posted.emit(choice)
