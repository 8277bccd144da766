"""How invoices travel: from which date on, as drafts or not, and which Vtiger statuses never."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDateEdit, QGridLayout, QLabel, QRadioButton, QWidget

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.settings import InvoiceChoice, Settings
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.gui.look.fitting import CalmCombo
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import LinkButton, clear, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.modules.firstdate import InvoiceFacts, offered
from sagesync_desktop.modules.statuses import Meaning, status_meanings, with_travel

MOST = 3
"""Choices at most: this year, Sage's start, all."""
COLUMNS = 2
"""Of the ticks."""
FIELD_WIDTH = 336
TOP = Qt.AlignmentFlag.AlignTop
DAY_WIDTH = 20 * SPACE


class FirstDateChoice(QWidget):
    """One radio button for each choice, and one with a date of one's own."""

    chosen = Signal(object)
    """date, or None for all invoices"""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """`today` tells the start of the current year."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which invoices travel"))
        self._today = today
        self._facts = InvoiceFacts()
        self._shown: date | None = None
        self._group = QButtonGroup(self)
        self.choices: dict[date | None, QRadioButton] = {}
        self._places = [(QRadioButton(), label("", "muted")) for _ in range(MOST)]
        self.own = QRadioButton(self.tr("From another date"))
        self.own.setAccessibleName(self.own.text())
        self._is_typing = False
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("First invoice date"))
        self.day.setMaximumWidth(DAY_WIDTH)
        self._lay_out()
        for made in (*(radio for radio, _ in self._places), self.own):
            self._group.addButton(made)
            made.clicked.connect(self._pick)
        self.day.dateChanged.connect(self._on_typing)
        self.day.editingFinished.connect(self._on_day)
        self._name_choices()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(2, 1)
        for row, (radio, counts) in enumerate(self._places):
            grid.addWidget(radio, row, 0)
            grid.addWidget(counts, row, 1)
        grid.addWidget(self.own, MOST, 0)
        grid.addWidget(self.day, MOST, 1)

    def show_facts(self, facts: InvoiceFacts) -> None:
        """Name Sage's start date and the counts, once they are known."""
        if facts != self._facts:
            self._facts = facts
            self._name_choices()
            self.show_day(self._shown)

    def show_day(self, day: date | None) -> None:
        """Check the choice that is in force."""
        self._shown = day
        is_own = day is not None and day not in self.choices
        (self.own if is_own else self.choices[day]).setChecked(True)
        self.day.setEnabled(self.own.isChecked())
        if day is not None and not self._is_typing:  # an answer to an earlier choice must not undo this one
            with QSignalBlocker(self.day):
                self.day.setDate(QDate(day.year, day.month, day.day))

    def _name_choices(self) -> None:
        days = offered(self._today, self._facts.books_begin)
        self.choices = {day: radio for day, (radio, _) in zip(days, self._places, strict=False)}
        for place, (radio, counts) in enumerate(self._places):
            is_offered = place < len(days)
            radio.setVisible(is_offered)
            counts.setVisible(is_offered)
            if is_offered:
                radio.setText(self._words(days[place]))
                counts.setText(self._counts(days[place]))
                said = (radio.text(), counts.text())
                radio.setAccessibleName(" ".join(part for part in said if part))

    def _words(self, day: date | None) -> str:
        if day is None:
            return self.tr("All, whatever their date")
        shown = phrases.day(day)
        if day == self._facts.books_begin:
            return self.tr("From {day}, when Sage's accounts begin").format(day=shown)
        return self.tr("From {day}, the start of this year").format(day=shown)

    def _counts(self, day: date | None) -> str:
        counts = self._facts.counts.get(day)
        if counts is None:
            return ""
        return self.tr("{vtiger} in Vtiger, {sage} in Sage").format(
            vtiger=phrases.number(counts[Side.VTIGER]), sage=phrases.number(counts[Side.SAGE])
        )

    @Slot()
    def _on_typing(self) -> None:
        self._is_typing = True

    @Slot()
    def _pick(self) -> None:
        self._is_typing = False
        self.day.setEnabled(self.own.isChecked())
        if self.own.isChecked():
            self._on_day()
            return
        self.chosen.emit(next(day for day, made in self.choices.items() if made.isChecked()))

    @Slot()
    def _on_day(self) -> None:
        shown, self._is_typing = self.day.date(), False
        if self.own.isChecked():
            self.chosen.emit(date(shown.year(), shown.month(), shown.day()))


class StatusTicks(QWidget):
    """A tick for each status; one without a tick never travels as an invoice."""

    chosen = Signal(object)
    """InvoiceChoice"""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Names what the settings name until Vtiger's own list is known."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Which statuses travel"))
        self.ticks: dict[str, QCheckBox] = {}
        self._choice = InvoiceChoice()
        self._statuses: tuple[str, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(COLUMNS, 1)

    def show_statuses(self, statuses: tuple[str, ...]) -> None:
        """Offer Vtiger's list."""
        self._statuses = statuses
        self._show()

    def show_choice(self, choice: InvoiceChoice) -> None:
        """Bring the ticks in line with the settings; what they name and Vtiger lacks is offered as well."""
        self._choice = choice
        self._show()

    def _show(self) -> None:
        named = (
            *self._choice.ineligible_statuses,
            *self._choice.credit_statuses,
            *self._choice.travelling_statuses,
        )
        known = {status.casefold() for status in self._statuses}
        wanted = (*self._statuses, *(one for one in named if one.casefold() not in known))
        if tuple(self.ticks) != wanted:
            self._build(wanted)
        for one in status_meanings(wanted, self._choice):
            tick = self.ticks[one.status]
            tick.setChecked(one.meaning is Meaning.TRAVELS)
            words = self.tr("{status} (a credit note)") if one.meaning is Meaning.CREDIT else "{status}"
            tick.setText(words.format(status=one.status))
            tick.setAccessibleName(tick.text())

    def _build(self, statuses: tuple[str, ...]) -> None:
        clear(self._grid)
        self.ticks = {}
        for place, status in enumerate(statuses):
            tick = QCheckBox(status)
            tick.setProperty("status", status)
            tick.clicked.connect(self._turn)
            self.ticks[status] = tick
            self._grid.addWidget(tick, *divmod(place, COLUMNS))
        if not statuses:
            self._grid.addWidget(label(self.tr("Vtiger's list is not known yet."), "muted"), 0, 0)

    @Slot()
    def _turn(self) -> None:
        tick = self.sender()
        if isinstance(tick, QCheckBox):
            status = str(tick.property("status"))
            choice = with_travel(self._choice, status, travels=tick.isChecked())
            self._choice = choice
            self._show()
            self.chosen.emit(choice)


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
        self.from_sage = QCheckBox(self.tr("Credit notes that were made in Sage come to Vtiger"))
        self._lay_out()
        self.first.chosen.connect(self.dated)
        self.count.clicked.connect(self.counts_wanted)
        self.post.activated.connect(self._on_posted)
        self.statuses.chosen.connect(self.posted)
        self.from_sage.clicked.connect(self._on_from_sage)

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
        grid.addWidget(self.from_sage, 4, 1)

    def show_choice(self, settings: Settings) -> None:
        """Bring everything in line with the settings; what belongs to a way is shown while that is on."""
        self.from_sage.setVisible(Option.CREDIT_NOTES in settings.options)
        self.from_sage.setChecked(settings.invoices.credit_notes_to_vtiger)
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
    def _on_from_sage(self) -> None:
        self.posted.emit(replace(self._choice, credit_notes_to_vtiger=self.from_sage.isChecked()))

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
