"""Accounts, taxes and currencies, read live and filled in from what is certain; a tax is never guessed."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from sagesync_desktop.app.services import Services
from sagesync_desktop.app.views import MappingOffer
from sagesync_desktop.core.books import NO_TAX, at_zero
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.taxsums import tax_sums
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, clear, label
from sagesync_desktop.gui.wizard.base import Host, WizardPage
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules.needs import missing_mappings, needed_accounts
from sagesync_desktop.modules.suggest import (
    PURPOSES,
    Suggestions,
    account_offer,
    rate_offer,
    suggest,
    taxed,
)
from sagesync_desktop.modules.taxnames import kind_of


class ChoiceRow(QWidget):
    """What is mapped, what it may be mapped to, and why that was proposed."""

    chosen = Signal()

    def __init__(self, title: str, options: list[tuple[str, str]], current: str, why: str) -> None:
        """`options` are (id, words); `current` an id of them; `why` stands below, "" for nothing."""
        super().__init__()
        self.key = ""
        self.box = QComboBox()
        self.box.setAccessibleName(title)
        self.box.setAccessibleDescription(why)
        for option, words in options:
            self.box.addItem(words, option)
        self.box.setCurrentIndex(max(0, self.box.findData(current)))
        self.box.setFixedWidth(320)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(2)
        grid.addWidget(label(title, wraps=True), 0, 0)
        grid.addWidget(self.box, 0, 1)
        grid.setColumnStretch(0, 1)
        self.why = label(f"{why[:1].upper()}{why[1:]}.", "small", wraps=True)
        self.why.setProperty("tone", "" if current else "warn")
        self.why.setVisible(bool(why))
        grid.addWidget(self.why, 1, 1)
        self.box.activated.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.why.hide()
        self.chosen.emit()

    @property
    def choice(self) -> str:
        """The id that is shown; "" for none."""
        return str(self.box.currentData() or "")


class MappingPage(WizardPage):
    """Waits for both systems' answers, then shows a row for each purpose and each tax."""

    step = Step.MAPPING

    def __init__(self, wizard: Host) -> None:
        """As `WizardPage`."""
        super().__init__(wizard)
        self.set_head(
            self.tr("Accounts and taxes"),
            self.tr(
                "Filled in from Sage's own defaults, and from tax rates that are exactly equal. Please look "
                "them over: what could not be decided for certain is left to you."
            ),
        )
        self.accounts: dict[str, ChoiceRow] = {}
        self.taxes: dict[str, ChoiceRow] = {}
        self.cards = QVBoxLayout()
        self.cards.setSpacing(2 * SPACE)
        self.body.addLayout(self.cards)

    def show_answers(self) -> None:
        """Ask both systems on the first visit, and again when one of them was changed."""
        self._clear()
        if self.answers.offer is None:
            self._ask()
        else:
            self._show(self.answers.offer, suggest(self.answers.offer.books, self.answers.offer.setup))

    @Slot()
    def on_banner(self) -> None:
        """Try again."""
        self._ask()

    def _ask(self) -> None:
        self._set_settling(True)
        self.say_asking(self.tr("Reading accounts and taxes from Sage and Vtiger …"))
        self.host.controller.ask(asking(Services.offer), self._on_offer, self.on_error)

    @Slot(object)
    def on_error(self, error: SageSyncError) -> None:
        """As `WizardPage.on_error`, with a way to try again."""
        super().on_error(error)
        if self.answers.offer is None:
            self.say("bad", f"{error.title.rstrip('.')}.", error.fix, self.tr("Try again"))

    @Slot(object)
    def _on_offer(self, offer: MappingOffer) -> None:
        self._set_settling(False)
        self.banner.hide()
        draft = self.answers.draft
        proposed = suggest(offer.books, offer.setup, draft.mappings)
        filled = replace(draft, mappings=proposed.added_to(draft.mappings))
        self.change(offer=offer, draft=filled)
        self._show(offer, proposed)

    # -- rows

    def _clear(self) -> None:
        clear(self.cards)
        self.accounts, self.taxes = {}, {}

    def _show(self, offer: MappingOffer, proposed: Suggestions) -> None:
        self._clear()
        reasons = {(one.kind, one.key): spoken(one.reason) for one in proposed.all}
        self.cards.addWidget(self._account_card(offer, reasons))
        if self.answers.draft.module(ModuleId.INVOICES).on:
            self.cards.addWidget(self._tax_card(offer, reasons))
            self.cards.addWidget(self._currency_card(offer))
        self._say_what_is_missing()

    def _account_card(self, offer: MappingOffer, reasons: Mapping[tuple[str, str], str]) -> Card:
        card = Card(self.tr("Sage accounts"))
        chosen = self.answers.draft.mappings.accounts
        for purpose in PURPOSES:
            options = [("", self.tr("Not chosen"))]
            options += [(one.id, one.name) for one in account_offer(purpose, offer.books)]
            row = ChoiceRow(
                spoken(purpose.title),
                options,
                chosen.get(purpose.id, ""),
                reasons.get(("account", purpose.id), ""),
            )
            row.chosen.connect(self._choose)
            self.accounts[purpose.id] = row
            card.body.addWidget(row)
        return card

    def _tax_card(self, offer: MappingOffer, reasons: Mapping[tuple[str, str], str]) -> Card:
        card = Card(self.tr("Taxes"))
        note = self.tr(
            "Each Vtiger tax beside the Sage rate that it becomes. Invoices with an open tax are skipped."
        )
        card.body.addWidget(label(note, "muted", wraps=True))
        chosen = self.answers.draft.mappings.taxes
        titles = {NO_TAX: self.tr("Lines without tax")}
        words = self.tr("{name} {percent} %")
        titles |= {
            tax.name: words.format(name=tax.label, percent=phrases.percent(tax.percentage))
            for tax in offer.setup.taxes
        }
        titles |= {
            one.key: words.format(name=spoken(one.label), percent=phrases.percent(one.percentage))
            for one in tax_sums(offer.books, offer.setup)
        }
        words = self.tr("{name} at 0 %")
        titles |= {at_zero(tax.name): words.format(name=tax.label) for tax in taxed(offer.setup)}
        dotted = self.tr("{name} · {percent} % ({kind})")
        options = [("", self.tr("Open: invoices with it are skipped"))]
        options += [
            (
                rate.id,
                dotted.format(
                    name=rate.called,
                    percent=phrases.percent(rate.percentage),
                    kind=spoken(kind_of(rate).value),
                ),
            )
            for rate in rate_offer(offer.books)
        ]
        for name, title in titles.items():
            row = ChoiceRow(title, options, chosen.get(name, ""), reasons.get(("tax", name), ""))
            row.chosen.connect(self._choose)
            self.taxes[name] = row
            card.body.addWidget(row)
        return card

    def _currency_card(self, offer: MappingOffer) -> Card:
        card = Card(self.tr("Currencies"))
        books, setup = offer.books, offer.setup
        pair = (setup.base_currency, books.base_currency)
        if pair[0] == pair[1]:
            card.body.addWidget(label(self.tr("Both sides keep their books in %s.") % pair[0], wraps=True))
        else:
            text = self.tr(
                "Vtiger keeps its books in %s, Sage in %s: every invoice is skipped until both are the same."
            )
            card.body.addWidget(label(text % pair, wraps=True))
        foreign = sorted(code for code in setup.currencies if code != setup.base_currency)
        if foreign:
            known = [code for code in foreign if code in books.exchange_rates or code == books.base_currency]
            lost = [code for code in foreign if code not in known]
            card.body.addWidget(label(self._currencies(known, lost), "muted", wraps=True))
        return card

    def _currencies(self, known: list[str], lost: list[str]) -> str:
        parts = []
        if known:
            parts.append(self.tr("Foreign currencies that Sage has a rate for: %s.") % ", ".join(known))
        if lost:
            parts.append(self.tr("Sage has no rate for %s: invoices in it are skipped.") % ", ".join(lost))
        return " ".join(parts)

    @Slot()
    def _choose(self) -> None:
        draft = self.answers.draft
        accounts = {**draft.mappings.accounts, **{key: row.choice for key, row in self.accounts.items()}}
        taxes = {**draft.mappings.taxes, **{key: row.choice for key, row in self.taxes.items()}}
        mappings = replace(
            draft.mappings,
            accounts={key: one for key, one in accounts.items() if one},
            taxes={key: one for key, one in taxes.items() if one},
        )
        self.change(draft=replace(draft, mappings=mappings))
        self._say_what_is_missing()

    def _say_what_is_missing(self) -> None:
        missing = missing_mappings(self.answers.draft)
        if missing:
            text = self.tr("Still to choose: %s.") % ", ".join(missing)
            self.say("warn", text, self.tr("No sync starts without it."))
        else:
            self.banner.hide()
        needed = needed_accounts(self.answers.draft)
        for key, row in self.accounts.items():
            row.box.setProperty("wrong", "true" if key in needed and not row.choice else "false")
            row.box.style().unpolish(row.box)
            row.box.style().polish(row.box)
