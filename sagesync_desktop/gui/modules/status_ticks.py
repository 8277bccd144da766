"""Vtiger's invoice statuses as ticks: which of them travel, and which make a credit note."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from sagesync_desktop.core.settings import InvoiceChoice
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import label
from sagesync_desktop.modules.statuses import Meaning, status_meanings, with_travel

COLUMNS = 2


def _tr(text: str) -> str:
    return QCoreApplication.translate("StatusTicks", text)


class StatusTicks(QWidget):
    """A tick for each status; one without a tick never travels as an invoice."""

    chosen = Signal(object)
    """InvoiceChoice"""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Names what the settings name until Vtiger's own list is known."""
        super().__init__(parent)
        self.setAccessibleName(_tr("Which statuses travel"))
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
            words = _tr("{status} (a credit note)") if one.meaning is Meaning.CREDIT else "{status}"
            tick.setText(words.format(status=one.status))
            tick.setAccessibleName(tick.text())

    def _build(self, statuses: tuple[str, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.ticks = {}
        for place, status in enumerate(statuses):
            tick = QCheckBox(status)
            tick.setProperty("status", status)
            tick.clicked.connect(self._turn)
            self.ticks[status] = tick
            self._grid.addWidget(tick, *divmod(place, COLUMNS))
        if not statuses:
            self._grid.addWidget(label(_tr("Vtiger's list is not known yet."), "muted"), 0, 0)

    @Slot()
    def _turn(self) -> None:
        tick = self.sender()
        if isinstance(tick, QCheckBox):
            status = str(tick.property("status"))
            choice = with_travel(self._choice, status, travels=tick.isChecked())
            self._choice = choice
            self._show()
            self.chosen.emit(choice)
