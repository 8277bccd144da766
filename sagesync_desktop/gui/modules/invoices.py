"""How invoices travel: from which date on, as drafts or not, and which Vtiger statuses never."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from sagesync_desktop.core.settings import InvoiceChoice, Settings
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.look.fitting import CalmCombo
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import LinkButton, label
from sagesync_desktop.gui.modules.first_date import FirstDateChoice
from sagesync_desktop.gui.modules.status_ticks import StatusTicks
from sagesync_desktop.modules.firstdate import InvoiceFacts

FIELD_WIDTH = 336
TOP = Qt.AlignmentFlag.AlignTop


class InvoiceOptions(QWidget):
    """What belongs to invoices alone, shown while they are on."""

    dated = Signal(object)
    """date, or None for all invoices"""
    posted = Signal(object)
    """InvoiceChoice"""
    counts_wanted = Signal()

    def __init__(self, today: date) -> None:
        """`today` tells the start of the current year."""
        super().__init__()
        self._choice = InvoiceChoice()
        self.first = FirstDateChoice(today)
        self.count = LinkButton(self.tr("Count the invoices of each choice"))
        self.post = CalmCombo()
        self.post.setFixedWidth(FIELD_WIDTH)
        self.post.setAccessibleName(self.tr("How invoices arrive in Sage"))
        self.post.addItem(self.tr("As final invoices"), False)
        self.post.addItem(self.tr("As drafts, to be released in Sage"), True)
        self.statuses = StatusTicks()
        self._lay_out()
        self.first.chosen.connect(self.dated)
        self.count.clicked.connect(self.counts_wanted)
        self.post.activated.connect(self._on_posted)
        self.statuses.chosen.connect(self.posted)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(44, 0, 0, SPACE)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        grid.addWidget(_beside_ticks(self.tr("Invoices that travel")), 0, 0, TOP)
        grid.addWidget(self.first, 0, 1)
        grid.addWidget(self.count, 1, 1)
        grid.addWidget(label(self.tr("In Sage")), 2, 0)
        grid.addWidget(self.post, 2, 1)
        grid.addWidget(_beside_ticks(self.tr("Statuses that travel")), 3, 0, TOP)
        grid.addWidget(self.statuses, 3, 1)

    def show_choice(self, settings: Settings) -> None:
        """Bring everything in line with the settings."""
        self._choice = settings.invoices
        self.first.show_day(settings.module(ModuleId.INVOICES).start_date)
        self.post.setCurrentIndex(self.post.findData(self._choice.as_draft))
        self.statuses.show_choice(self._choice)

    def show_facts(self, facts: InvoiceFacts) -> None:
        """Offer what both systems tell: Sage's start date, the counts, Vtiger's statuses."""
        self.first.show_facts(facts)
        self.statuses.show_statuses(facts.statuses)
        self.count.setVisible(not facts.counts)

    @Slot()
    def _on_posted(self) -> None:
        choice = replace(self._choice, as_draft=bool(self.post.currentData()))
        if choice != self._choice:
            self.posted.emit(choice)


def _beside_ticks(text: str) -> QLabel:
    """A label at the height of the first of the ticks beside it, which have a frame for the focus."""
    made = label(text, wraps=True)
    made.setContentsMargins(0, 4, 0, 0)
    return made
