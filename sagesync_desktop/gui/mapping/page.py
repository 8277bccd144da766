"""The mapping page: what is read live, what is changed and not saved, and what is wrong where."""

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QWidget

from sagesync_desktop.app.services import Services
from sagesync_desktop.app.views import MappingOffer, Samples
from sagesync_desktop.core.books import SageBooks
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.settings import FieldChoice, Settings
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.frame.page import Page
from sagesync_desktop.gui.frame.pages import LOG
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.widgets import Banner, EmptyState, ErrorState, LoadingState, button, label
from sagesync_desktop.gui.mapping.choices import AccountsTab, TaxesTab
from sagesync_desktop.gui.mapping.currencies import CurrenciesTab
from sagesync_desktop.gui.mapping.draft import Draft
from sagesync_desktop.gui.mapping.module_tab import ModuleTab
from sagesync_desktop.gui.mapping.problems import ACCOUNTS, CURRENCIES, TAXES, Flaw, Offer, problems
from sagesync_desktop.gui.mapping.statuses import InvoicesTab
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules.suggest import suggest
from sagesync_desktop.modules.tables import ModuleTable


class MappingPage(Page):
    """Tabs for accounts, taxes, currencies and each module's field pairs; Save Settings leads to the log."""

    _offer: Offer | None = None
    """What both systems hold; None before they were asked, also for a palette that changes meanwhile."""

    def __init__(self, controller: Controller, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        """Both systems are asked when the page is first shown."""
        about = self.tr("Which account, tax and field of Vtiger belongs to which of Sage.")
        super().__init__(self.tr("Mapping"), about, parent=parent)
        self._controller, self._dialogs = controller, dialogs
        self._read_for: object = None
        self._kept = Draft.of(controller.settings())
        self.draft = self._kept
        self._sampled: set[ModuleId] = set()
        self._make_head_buttons()
        self._make_tabs()
        self._make_states()
        controller.settings_changed.connect(self._on_settings)
        controller.run_finished.connect(self._on_run_finished)

    # -- parts

    def _make_head_buttons(self) -> None:
        self.unsaved = label(self.tr("Not saved yet"), "small")
        self.unsaved.hide()
        self.again = button(self.tr("Read again"), "quiet", "sync")
        self.discard = button(self.tr("Discard changes"), "quiet", "undo")
        self.save = button(self.tr("Save Settings"), "primary")
        for part, slot in (
            (self.again, self.load),
            (self.discard, self._on_discard),
            (self.save, self._on_save),
        ):
            part.clicked.connect(slot)
            self.action_row.addWidget(part)
        self.action_row.insertWidget(1, self.unsaved)

    def _make_tabs(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Mapping"))
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.accounts, self.taxes, self.currencies = AccountsTab(), TaxesTab(), CurrenciesTab()
        self.accounts.chosen.connect(self._on_account)
        self.taxes.chosen.connect(self._on_tax)
        self.modules: dict[ModuleId, ModuleTab] = {}
        self._keys = [ACCOUNTS, TAXES, CURRENCIES]
        self._titles = [self.tr("Accounts"), self.tr("Taxes"), self.tr("Currencies")]
        for index, tab in enumerate((self.accounts, self.taxes, self.currencies)):
            self.tabs.addTab(tab, self._titles[index])
        self.tabs.currentChanged.connect(self._on_tab)

    def _add_module_tabs(self, tables: tuple[ModuleTable, ...]) -> None:
        """The tabs come with the first offer; what they offer changes with the ways that are switched on."""
        for table in tables:
            if table.module in self.modules:
                self.modules[table.module].take(table)
            else:
                made = InvoicesTab(table) if table.module is ModuleId.INVOICES else ModuleTab(table)
                if isinstance(made, InvoicesTab):
                    made.statuses.chosen.connect(self._on_status)
                    made.statuses.reset.connect(self._on_statuses_reset)
                made.changed.connect(self._on_fields)
                self.modules[table.module] = made
                self._keys.append(table.module.value)
                self._titles.append(phrases.module_name(table.module))
                self.tabs.addTab(made, self._titles[-1])

    def _make_states(self) -> None:
        self.banner = Banner("info", "")
        self.banner.hide()
        self.loading = LoadingState(self.tr("Reading accounts, taxes and fields from Sage and Vtiger …"))
        self.broken = ErrorState()
        self.broken.pressed.connect(self.load)
        self.unconnected = EmptyState(
            "link",
            self.tr("Connect both sides first"),
            self.tr(
                "Accounts, taxes and fields are read live from Sage and Vtiger, so both must be connected."
            ),
            self.tr("Connect"),
        )
        self.unconnected.pressed.connect(self._on_connect)
        self.stack = QStackedWidget()
        for state in (self.loading, self.broken, self.unconnected, self.tabs):
            self.stack.addWidget(state)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.stack, 1)
        self._show_state(self.loading)

    # -- reading

    def showEvent(self, event: QShowEvent) -> None:
        """Read the offer when it is first needed, and again when another company was connected."""
        super().showEvent(event)
        settings = self._controller.settings()
        if self._offer is None or self._read_for != (settings.sage, settings.vtiger, settings.options):
            self.load()

    @Slot()
    def load(self) -> None:
        """Ask both systems anew; what was changed and not saved stays."""
        settings = self._controller.settings()
        if settings.sage is None or settings.vtiger is None:
            self._show_state(self.unconnected)
            return
        self._read_for = (settings.sage, settings.vtiger, settings.options)
        self._sampled.clear()
        self._show_state(self.loading)
        self._controller.ask(asking(Services.offer), self._on_offer, self._on_error)

    @Slot(object)
    def _on_offer(self, offer: MappingOffer) -> None:
        self._add_module_tabs(offer.tables)
        self._offer = Offer(offer.books, offer.setup, offer.tables)
        self.accounts.show_offer(offer.books, self._controller.settings())
        self.taxes.show_offer(offer.books, offer.setup, self.draft.mappings.taxes)
        self.currencies.show_offer(offer.books, offer.setup)
        self._show_state(self.tabs)
        self._show()
        self._on_tab(self.tabs.currentIndex())

    @Slot(object)
    def _on_error(self, error: SageSyncError) -> None:
        self._read_for = None
        self.broken.say(error)
        self._show_state(self.broken)

    def _show_state(self, state: QWidget) -> None:
        self.stack.setCurrentWidget(state)
        ready = state is self.tabs
        for part in (self.again, self.save):
            part.setVisible(ready)
        self.banner.setVisible(False)
        self.discard.setVisible(ready and self.is_changed)
        self.unsaved.setVisible(ready and self.is_changed)

    @Slot(int)
    def _on_tab(self, index: int) -> None:
        """Ask for examples when a module's tab is looked at for the first time."""
        tab = self.tabs.widget(index)
        if self._offer is not None and isinstance(tab, ModuleTab) and tab.module not in self._sampled:
            self._sampled.add(tab.module)
            question = asking(Services.samples, tab.module)
            self._controller.ask(question, self._on_samples, self._on_no_samples)

    @Slot(object)
    def _on_samples(self, samples: Samples) -> None:
        if self._offer is not None:
            self.modules[samples.module].show_samples(_named(samples, self._offer.books))

    @Slot(object)
    def _on_no_samples(self, error: SageSyncError) -> None:
        self.banner.say(
            "warn", self.tr("No examples could be read: %s.") % spoken(error.title), spoken(error.fix)
        )
        self.banner.show()

    @Slot(object)
    def _on_run_finished(self, _report: object) -> None:
        """A run has read records: ask for fresh examples on the next look."""
        self._sampled.clear()

    # -- what is shown

    @property
    def is_changed(self) -> bool:
        """Whether something was changed and not saved."""
        return self.draft != self._kept

    def _show(self) -> None:
        if self._offer is None:
            return
        settings = self.draft.worked_into(self._controller.settings())
        found = problems(settings, self._offer)
        proposed = suggest(self._offer.books, self._offer.setup, settings.mappings).all
        for tab, key, kind, chosen in (
            (self.accounts, ACCOUNTS, "account", settings.mappings.accounts),
            (self.taxes, TAXES, "tax", settings.mappings.taxes),
        ):
            tab.show_choices(chosen)
            tab.show_suggestions([one for one in proposed if one.kind == kind])
            tab.show_problems([one for one in found if one.tab == key])
        for module, pairs in self.modules.items():
            own = tuple(one for one in found if one.tab == module.value)
            pairs.show_choice(settings.module(module), self._offer.setup.fields.get(module, ()), own)
            if isinstance(pairs, InvoicesTab):
                pairs.show_statuses(settings, self._offer.setup, own)
        self._mark_tabs(found)
        self._say(found)

    def _mark_tabs(self, found: tuple[Flaw, ...]) -> None:
        for index, (key, title) in enumerate(zip(self._keys, self._titles, strict=True)):
            count = sum(one.tab == key for one in found)
            stops = any(one.tab == key and one.stops for one in found)
            self.tabs.setTabText(index, f"{title} ({phrases.number(count)})" if count else title)
            look = ("failed", "bad") if stops else ("attention", "warn")
            self.tabs.setTabIcon(index, theme.icon(*look) if count else QIcon())
            self.tabs.setTabToolTip(index, self.tr("%s to mend") % phrases.number(count) if count else "")

    def _say(self, found: tuple[Flaw, ...]) -> None:
        for part in (self.discard, self.unsaved):
            part.setVisible(self.is_changed)
        stopping = sum(one.stops for one in found)
        if stopping:
            text = self.tr("No sync can start yet. Still to choose: %s.") % phrases.number(stopping)
            self.banner.say("bad", text, self.tr("The tabs with a red mark show what is missing."))
        self.banner.setVisible(bool(stopping))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the tabs' marks in the new colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show()

    # -- changes

    @Slot(str, str)
    def _on_account(self, purpose: str, account: str) -> None:
        self._change(self.draft.with_account(purpose, account))

    @Slot(str, str)
    def _on_tax(self, tax: str, rate: str) -> None:
        self._change(self.draft.with_tax(tax, rate))

    @Slot(str, str)
    def _on_status(self, sage: str, vtiger: str) -> None:
        self._change(self.draft.with_status(sage, vtiger))

    @Slot()
    def _on_statuses_reset(self) -> None:
        self._change(self.draft.with_default_statuses())

    @Slot(object, object)
    def _on_fields(self, module: ModuleId, fields: tuple[FieldChoice, ...]) -> None:
        self._change(self.draft.with_fields(module, fields))

    def _change(self, draft: Draft) -> None:
        self.draft = draft
        self._show()

    @Slot()
    def _on_discard(self) -> None:
        self._change(self._kept)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        """Follow what was saved elsewhere; what was changed here and not saved stays."""
        was_changed, self._kept = self.is_changed, Draft.of(settings)
        if not was_changed:
            self.draft = self._kept
        self._show()

    @Slot()
    def _on_save(self) -> None:
        self.save.setEnabled(False)
        self._controller.change_settings(self.draft.worked_into, self._on_saved, self._on_not_saved)

    def may_close(self) -> bool:
        """Ask about changes that are not saved before the program ends; going to another page keeps them."""
        if not self.is_changed:
            return True
        keeps = self._dialogs.keep_or_drop(
            self.tr("Save the mapping first?"),
            self.tr("You changed accounts, taxes or fields under Mapping and have not saved that yet."),
            *(self.tr("Save Settings"), self.tr("Discard changes"), self.tr("Stay here")),
        )
        if keeps:
            self._on_save()
        return keeps is not None

    @Slot(object)
    def _on_saved(self, settings: Settings) -> None:
        self.save.setEnabled(True)
        self._kept = self.draft = Draft.of(settings)
        self._show()
        self.page_wanted.emit(LOG)
        self.done.emit(self.tr("Saved. The mapping counts from the next sync."))

    @Slot(object)
    def _on_not_saved(self, error: SageSyncError) -> None:
        self.save.setEnabled(True)
        self._dialogs.error(error)

    @Slot()
    def _on_connect(self) -> None:
        self.wizard_wanted.emit("vtiger" if self._controller.settings().vtiger is None else "sage")


def _named(samples: Samples, books: SageBooks) -> Samples:
    """The samples with Sage's ids of accounts and rates replaced by the names that people know."""
    names = {account.id: account.name for account in books.ledger_accounts}
    names |= {rate.id: rate.called for rate in books.tax_rates}
    sage = {field: names.get(text, text) for field, text in samples.sage.items()}
    vtiger = {field: names.get(text, text) for field, text in samples.vtiger.items()}
    return Samples(samples.module, sage, vtiger)
