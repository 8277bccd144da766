"""Which modules sync and which way, by the rules of the article (`core.switches`)."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from sagesync_desktop.app.services import Services
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.settings import InvoiceChoice, Settings
from sagesync_desktop.core.types import Direction, ModuleId
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, IconLabel, LinkButton, label, line
from sagesync_desktop.gui.modules.invoices import FirstDateChoice, StatusTicks
from sagesync_desktop.gui.wizard.answers import with_facts
from sagesync_desktop.gui.wizard.base import Host, WizardPage
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules.firstdate import InvoiceFacts, dated
from sagesync_desktop.modules.switches import is_offered, missing_for, switch

_SWITCHED = tuple(module for module in ModuleId if module.leader is None)
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

    def __init__(self, wizard: Host) -> None:
        """As `WizardPage`."""
        super().__init__(wizard)
        self._is_asking = False
        self.set_head(
            self.tr("What shall be kept in step?"),
            self.tr(
                "Choose the modules and which way their records travel. You can change this at any time."
            ),
        )
        card = Card()
        self.rows: dict[ModuleId, ModuleRow] = {}
        for module in _SWITCHED:
            row = ModuleRow(module, phrases.module_note(module, briefly=True))
            row.turned.connect(self._turned)
            self.rows[module] = row
            rule = line()
            rule.setVisible(module is not _SWITCHED[0])
            card.body.addWidget(rule)
            card.body.addWidget(row)
        self._last_rule = rule
        self._add_invoices(card)
        self.absent = label("", "muted", wraps=True)
        self.bring = LinkButton(self.tr("Switch on Invoices with what they need"))
        self.bring.clicked.connect(self._bring)
        self.body.addWidget(card)
        self.body.addWidget(self.absent)
        self.body.addWidget(self.bring)

    def _add_invoices(self, card: Card) -> None:
        """From which date on, and with which statuses: asked before the first invoice is posted."""
        self.first = FirstDateChoice(self.host.today)
        self.statuses = StatusTicks()
        self.invoices = QWidget()
        box = QVBoxLayout(self.invoices)
        box.setContentsMargins(32, 0, 0, SPACE)
        box.setSpacing(SPACE)
        box.addWidget(label(self.tr("Which invoices shall travel?"), "strong"))
        box.addWidget(self.first)
        box.addSpacing(SPACE)
        box.addWidget(label(self.tr("With these statuses in Vtiger:"), "strong"))
        box.addWidget(self.statuses)
        card.body.addWidget(self.invoices)
        self.first.chosen.connect(self._dated)
        self.statuses.chosen.connect(self._posted)

    def show_answers(self) -> None:
        """Bring all rows in line with the draft."""
        draft = self.answers.draft
        for row in self.rows.values():
            row.show_choice(draft)
        offered = is_offered(draft, ModuleId.INVOICES)
        self.rows[ModuleId.INVOICES].setVisible(offered)
        self._last_rule.setVisible(offered)
        self._show_invoices(draft)
        missing = " and ".join(phrases.module_name(one) for one in missing_for(draft, ModuleId.INVOICES))
        self.absent.setText(
            self.tr("Invoices are not offered while {modules} are off.").format(modules=missing)
        )
        self.absent.setVisible(not offered)
        self.bring.setVisible(not offered)

    def _show_invoices(self, draft: Settings) -> None:
        """What is chosen; both systems are asked once what there is to choose from."""
        self.invoices.setVisible(draft.module(ModuleId.INVOICES).on)
        facts = self.answers.invoice_facts
        if facts is not None:
            self.first.show_facts(facts)
            self.statuses.show_statuses(facts.statuses)
        elif draft.module(ModuleId.INVOICES).on and not self._is_asking:
            self._is_asking = True
            question = asking(Services.invoice_facts, self.host.today)
            self.host.controller.ask(question, self._on_facts, self._on_no_facts)
        self.first.show_day(draft.module(ModuleId.INVOICES).start_date)
        self.statuses.show_choice(draft.invoices)

    @Slot(object)
    def _on_facts(self, facts: InvoiceFacts) -> None:
        self._is_asking = False
        self.host.take(with_facts(self.answers, facts, self.host.today))
        self._show_invoices(self.answers.draft)

    @Slot(object)
    def _on_no_facts(self, error: SageSyncError) -> None:
        """The choice stands without its counts; the way on is open."""
        self._is_asking = False
        self.say("warn", self.tr("The invoices could not be counted: %s.") % spoken(error.title).rstrip("."))

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

    @Slot(object)
    def _dated(self, day: date | None) -> None:
        self.change(draft=dated(self.answers.draft, day))
        self._show_invoices(self.answers.draft)

    @Slot(object)
    def _posted(self, choice: InvoiceChoice) -> None:
        self.change(draft=replace(self.answers.draft, invoices=choice))
