"""Which modules sync and which way, by the rules of the article (`core.switches`)."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QGridLayout, QHBoxLayout, QWidget

from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.switches import is_offered, missing_for, switch
from sagesync_desktop.core.types import Direction, ModuleId
from sagesync_desktop.gui import phrases
from sagesync_desktop.gui.speech import spoken
from sagesync_desktop.gui.theme import SPACE
from sagesync_desktop.gui.widgets import Card, IconLabel, LinkButton, label, line
from sagesync_desktop.gui.wizard.base import WizardPage
from sagesync_desktop.gui.wizard.flow import Step

if TYPE_CHECKING:
    from sagesync_desktop.gui.wizard.wizard import SetupWizard

_SWITCHED = (ModuleId.ORGANIZATIONS, ModuleId.PRODUCTS, ModuleId.SERVICES, ModuleId.INVOICES)
_WAYS = (Direction.BOTH, Direction.TO_SAGE, Direction.TO_VTIGER)


class ModuleRow(QWidget):
    """Switch, name and direction of one module."""

    turned = Signal()

    def __init__(self, module: ModuleId, note: str, parent: QWidget | None = None) -> None:
        """`note` stands below the name."""
        super().__init__(parent)
        self.module = module
        name = phrases.module_name(module)
        self.on = QCheckBox(name)
        self.on.setAccessibleName(self.tr("Sync {module}").format(module=name))
        self.way = QComboBox()
        self.way.setAccessibleName(self.tr("Direction of {module}").format(module=name))
        for way in _WAYS:
            self.way.addItem(phrases.direction_name(way), way)
        self.way.ensurePolished()
        self.way.setFixedWidth(max(232, self.way.sizeHint().width()))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(SPACE + 4)
        grid.setVerticalSpacing(0)
        grid.addWidget(IconLabel(phrases.module_icon(module), "muted", 20), 0, 0)
        grid.addWidget(self.on, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.way, 0, 2)
        grid.setColumnStretch(1, 1)
        words = label(note, "small", wraps=True)
        words.setContentsMargins(32, 0, 0, 0)
        grid.addWidget(words, 1, 1, 1, 2)
        self.on.clicked.connect(self._turn)
        self.way.activated.connect(self._turn)

    @Slot()
    def _turn(self) -> None:
        self.turned.emit()

    def show_choice(self, settings: Settings) -> None:
        """Bring switch and direction in line with the settings."""
        choice = settings.module(self.module)
        self.on.setChecked(choice.on)
        self.way.setCurrentIndex(_WAYS.index(choice.direction) if choice.direction in _WAYS else 0)
        self.way.setEnabled(choice.on)

    @property
    def direction(self) -> Direction:
        """The direction that is shown."""
        return Direction(self.way.currentData())


class ModulesPage(WizardPage):
    """A row each, with what was switched along said in the page."""

    step = Step.MODULES

    def __init__(self, wizard: "SetupWizard") -> None:
        """As `WizardPage`."""
        super().__init__(wizard)
        self.set_head(
            self.tr("What shall be kept in step?"),
            self.tr(
                "Choose the modules and which way their records travel. You can change this at any time."
            ),
        )
        notes = {
            ModuleId.ORGANIZATIONS: self.tr("Contacts follow the organizations that they belong to."),
            ModuleId.PRODUCTS: self.tr("Stock items and products, with their prices and accounts."),
            ModuleId.SERVICES: self.tr("Services, with their rates and accounts."),
            ModuleId.INVOICES: self.tr("Sales invoices, to the penny. They need all of the above."),
        }
        card = Card()
        self.rows: dict[ModuleId, ModuleRow] = {}
        for module in _SWITCHED:
            row = ModuleRow(module, notes[module])
            row.turned.connect(self._turned)
            self.rows[module] = row
            rule = line()
            rule.setVisible(module is not _SWITCHED[0])
            card.body.addWidget(rule)
            card.body.addWidget(row)
        self._last_rule = rule
        self._add_start_date(card)
        self.absent = label("", "muted", wraps=True)
        self.bring = LinkButton(self.tr("Switch on Invoices with what they need"))
        self.bring.clicked.connect(self._bring)
        self.body.addWidget(card)
        self.body.addWidget(self.absent)
        self.body.addWidget(self.bring)

    def _add_start_date(self, card: Card) -> None:
        self.limited = QCheckBox(self.tr("Only invoices dated on or after"))
        self.limited.setAccessibleName(self.limited.text())
        self.start = QDateEdit(QDate.currentDate())
        self.start.setCalendarPopup(True)
        self.start.setAccessibleName(self.tr("First invoice date"))
        self.dates = QWidget()
        row = QHBoxLayout(self.dates)
        row.setContentsMargins(32, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.limited)
        row.addWidget(self.start)
        row.addStretch(1)
        card.body.addWidget(self.dates)
        self.limited.clicked.connect(self._dated)
        self.start.dateChanged.connect(self._dated)

    def show_answers(self) -> None:
        """Bring all rows in line with the draft."""
        draft = self.answers.draft
        for row in self.rows.values():
            row.show_choice(draft)
        offered = is_offered(draft, ModuleId.INVOICES)
        self.rows[ModuleId.INVOICES].setVisible(offered)
        self._last_rule.setVisible(offered)
        self._show_dates(draft)
        missing = " and ".join(phrases.module_name(one) for one in missing_for(draft, ModuleId.INVOICES))
        self.absent.setText(
            self.tr("Invoices are not offered while {modules} are off.").format(modules=missing)
        )
        self.absent.setVisible(not offered)
        self.bring.setVisible(not offered)

    def _show_dates(self, draft: Settings) -> None:
        invoices = draft.module(ModuleId.INVOICES)
        self.dates.setVisible(invoices.on)
        self.limited.setChecked(invoices.start_date is not None)
        self.start.setEnabled(invoices.start_date is not None)
        if invoices.start_date is not None:
            day = invoices.start_date
            self.start.blockSignals(True)
            self.start.setDate(QDate(day.year, day.month, day.day))
            self.start.blockSignals(False)

    @Slot()
    def _turned(self) -> None:
        row = self.sender()
        if isinstance(row, ModuleRow):
            self._switch(row.module, on=row.on.isChecked(), way=row.direction)

    @Slot()
    def _bring(self) -> None:
        self._switch(ModuleId.INVOICES, on=True, way=None)

    def _switch(self, module: ModuleId, *, on: bool, way: Direction | None) -> None:
        turned = switch(self.answers.draft, module, on=on, direction=way)
        self.change(draft=turned.settings)
        self.banner.hide()
        if turned.notes:
            self.say("info", " ".join(spoken(note) for note in turned.notes))
        self.show_answers()

    @Slot()
    def _dated(self) -> None:
        """Set or lift the first date; `switch` can only set one."""
        shown = self.start.date()
        day = date(shown.year(), shown.month(), shown.day()) if self.limited.isChecked() else None
        invoices = replace(self.answers.draft.module(ModuleId.INVOICES), start_date=day)
        self.change(draft=self.answers.draft.with_module(ModuleId.INVOICES, invoices))
        self._show_dates(self.answers.draft)
