"""The question from which date on invoices travel, each choice with the invoices that it brings along."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QGridLayout, QRadioButton, QWidget

from sagesync_desktop.core.types import Side
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.modules.firstdate import InvoiceFacts, offered

MOST = 3
"""Choices at most: this year, Sage's start, all."""
DAY_WIDTH = 20 * SPACE


def _tr(text: str) -> str:
    return QCoreApplication.translate("FirstDate", text)


class FirstDateChoice(QWidget):
    """One radio button for each choice, and one with a date of one's own."""

    chosen = Signal(object)
    """date, or None for all invoices"""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """`today` tells the start of the current year."""
        super().__init__(parent)
        self.setAccessibleName(_tr("Which invoices travel"))
        self._today = today
        self._facts = InvoiceFacts()
        self._shown: date | None = None
        self._group = QButtonGroup(self)
        self.choices: dict[date | None, QRadioButton] = {}
        self._places = [(QRadioButton(), label("", "muted")) for _ in range(MOST)]
        self.own = QRadioButton(_tr("From another date"))
        self.own.setAccessibleName(self.own.text())
        self._is_typing = False
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(_tr("First invoice date"))
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
            return _tr("All, whatever their date")
        shown = phrases.day(day)
        if day == self._facts.books_begin:
            return _tr("From {day}, when Sage's accounts begin").format(day=shown)
        return _tr("From {day}, the start of this year").format(day=shown)

    def _counts(self, day: date | None) -> str:
        counts = self._facts.counts.get(day)
        if counts is None:
            return ""
        return _tr("{vtiger} in Vtiger, {sage} in Sage").format(
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
