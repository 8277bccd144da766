"""The modules page: what syncs and which way, by the rules of the article (`core.switches`)."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sagesync_desktop.app.services import Services
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.runs import RunReport, RunRequest
from sagesync_desktop.core.settings import InvoiceChoice, Settings
from sagesync_desktop.core.types import Direction, ModuleId, Trigger
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.control.changes import Change
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.frame.page import Page
from sagesync_desktop.gui.frame.pages import MAPPING, PREVIEW
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Banner, Card, IconLabel, button, label, line
from sagesync_desktop.gui.modules.beyond import BeyondCard
from sagesync_desktop.gui.modules.invoices import InvoiceOptions
from sagesync_desktop.gui.modules.row import FollowerRow, ModuleRow
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.results import result_sentence
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules import options as beyond
from sagesync_desktop.modules.firstdate import InvoiceFacts, dated
from sagesync_desktop.modules.switches import is_offered, missing_for, switch


class ModulesPage(Page):
    """A row for each module; every change is stored at once and counts from the next sync."""

    def __init__(self, controller: Controller, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        """Shows what the controller knows, and follows it."""
        about = self.tr(
            "What is kept in step, and which way. Changes are saved at once and count from the next sync."
        )
        super().__init__(self.tr("Modules"), about, scrolls=True, parent=parent)
        self._controller, self._dialogs = controller, dialogs
        self._asked: ModuleId | None = None
        self._has_facts = False
        self.fields = button(self.tr("Accounts, taxes and fields"), "", "mapping")
        self.fields.clicked.connect(self._on_fields)
        self.action_row.addWidget(self.fields)
        self.banner = Banner("info", "")
        self.banner.hide()
        self.body.addWidget(self.banner)
        self._add_rows()
        self.beyond = BeyondCard(controller, dialogs, beyond.WAYS)
        self.beyond.preview_wanted.connect(self._on_preview_wanted)
        self.body.addWidget(self.beyond)
        self.body.addStretch(1)
        controller.settings_changed.connect(self._on_settings)
        controller.run_finished.connect(self._on_run_finished)
        self._show(controller.settings())

    def _add_rows(self) -> None:
        card = Card()
        self.rows: dict[ModuleId, ModuleRow] = {}
        self.contacts = FollowerRow()
        for module in ModuleId:
            if card.body.count():
                card.body.addWidget(line())
            card.body.addWidget(self.contacts if module.leader else self._made_row(module))
        self.options = InvoiceOptions(self._today())
        self.options.counts_wanted.connect(self._count)
        self.options.dated.connect(self._on_dated)
        self.options.posted.connect(self._on_posted)
        card.body.addWidget(self.options)
        card.body.addWidget(self._make_absent())
        self.body.addWidget(card)

    def _made_row(self, module: ModuleId) -> ModuleRow:
        row = ModuleRow(module, phrases.module_note(module))
        row.turned.connect(self._on_turned)
        row.sync_wanted.connect(self._on_sync_wanted)
        self.rows[module] = row
        return row

    def _make_absent(self) -> QWidget:
        """What stands in the invoices' place while they are not offered."""
        self.absent = QWidget()
        self.absent_words = label("", "muted", wraps=True)
        self.bring = button(self.tr("Switch on Invoices and what they need"))
        self.bring.clicked.connect(self._on_bring)
        row = QHBoxLayout(self.absent)
        row.setContentsMargins(0, SPACE, 0, SPACE)
        row.setSpacing(2 * SPACE)
        row.addWidget(IconLabel(phrases.module_icon(ModuleId.INVOICES), "faint", 24))
        row.addWidget(self.absent_words, 1)
        row.addWidget(self.bring)
        return self.absent

    # -- what both systems tell of their invoices

    def _today(self) -> date:
        return self._controller.now().astimezone().date()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask once for Vtiger's statuses and for Sage's start date."""
        super().showEvent(event)
        if not self._has_facts and self._controller.settings().module(ModuleId.INVOICES).on:
            self._has_facts = True
            question = asking(Services.invoice_facts, self._today(), counted=False)
            self._controller.ask(question, self._on_facts, self._no_facts)

    @Slot()
    def _count(self) -> None:
        self.options.count.setEnabled(False)
        question = asking(Services.invoice_facts, self._today())
        self._controller.ask(question, self._on_facts, self._on_not_counted)

    @Slot(object)
    def _on_facts(self, facts: InvoiceFacts) -> None:
        self.options.show_facts(facts)

    @Slot(object)
    def _no_facts(self, _error: SageSyncError) -> None:
        """The settings' own words stay; the lamps tell what is wrong, and the next visit asks again."""
        self._has_facts = False

    @Slot(object)
    def _on_not_counted(self, error: SageSyncError) -> None:
        self.options.count.setEnabled(True)
        self._say("warn", spoken(error.title), spoken(error.fix))

    # -- what is shown

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        self._show(settings)

    def _show(self, settings: Settings) -> None:
        for row in self.rows.values():
            row.show_choice(settings)
        self.contacts.show_choice(settings)
        offered = is_offered(settings, ModuleId.INVOICES)
        self.rows[ModuleId.INVOICES].setVisible(offered)
        self.options.setVisible(offered and settings.module(ModuleId.INVOICES).on)
        self.options.show_choice(settings)
        self.beyond.show_choice(settings)
        self.absent.setVisible(not offered)
        missing = missing_for(settings, ModuleId.INVOICES)
        names = self.tr(" and ").join(phrases.module_name(one) for one in missing)
        self.absent_words.setText(self.tr("Invoices are not offered while %s are off.") % names)

    def _say(self, kind: str, text: str, fix: str = "") -> None:
        self.banner.say(kind, text, fix)
        self.banner.show()

    # -- switches

    @Slot(object, bool, object)
    def _on_turned(self, module: ModuleId, on: bool, way: Direction) -> None:
        self._switch(module, on=on, way=way)

    @Slot()
    def _on_bring(self) -> None:
        self._switch(ModuleId.INVOICES, on=True, way=None)

    def _switch(self, module: ModuleId, *, on: bool, way: Direction | None) -> None:
        turned = switch(self._controller.changes.wanted(), module, on=on, direction=way)
        self.banner.hide()
        if turned.notes:
            notes = [spoken(note) for note in turned.notes]
            self._say("info", notes[0], " ".join(notes[1:]))
        self._store(lambda old: switch(old, module, on=on, direction=way).settings)

    @Slot(object)
    def _on_dated(self, day: date | None) -> None:
        """Set or lift the first date; `switch` can only set one."""
        if self._controller.changes.wanted().module(ModuleId.INVOICES).start_date != day:
            self._store(lambda old: dated(old, day))

    @Slot(object)
    def _on_posted(self, choice: InvoiceChoice) -> None:
        self._store(lambda old: replace(old, invoices=choice))

    def _store(self, change: Change) -> None:
        self._controller.change_settings(change, self._on_saved, self._on_not_saved)

    @Slot(object)
    def _on_saved(self, settings: Settings) -> None:
        """Also when nothing changed, so that a refused click is taken back."""
        self._show(settings)

    @Slot(object)
    def _on_not_saved(self, error: SageSyncError) -> None:
        self._show(self._controller.settings())
        self._dialogs.error(error)

    # -- a module by itself

    @Slot(object)
    def _on_sync_wanted(self, module: ModuleId) -> None:
        """Ask the engine for one module; the window shows its refusal of one that is off as a popup."""
        self._asked = module
        if self._controller.sync(RunRequest(Trigger.MODULE, (module,))):
            text = self.tr("%s are being synced. Progress is shown at the top.") % phrases.module_name(module)
            self._say("info", text)
            return
        self._asked = None
        self._say("info", self.tr("A sync is running already. Ask again when it has finished."))

    @Slot(object)
    def _on_run_finished(self, report: RunReport | None) -> None:
        """The result of a module that was asked for here; errors are shown by the window."""
        asked, self._asked = self._asked, None
        if asked is None:
            return
        if report is None or report.error is not None:
            self.banner.hide()
            return
        name, words = phrases.module_name(asked), result_sentence(report.summary)
        self._say("good", self.tr("{module}: {result}.").format(module=name, result=words))

    @Slot()
    def _on_fields(self) -> None:
        self.page_wanted.emit(MAPPING)

    @Slot()
    def _on_preview_wanted(self) -> None:
        self.page_wanted.emit(PREVIEW)
