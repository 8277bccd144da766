"""The tabs for accounts and taxes: a row each, with the suggestion beside it and what is wrong below it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sagesync_desktop.core.books import NO_TAX, SageBooks, TaxRate, VtigerSetup, VtigerTax, at_zero
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.taxsums import TaxSum, tax_sums
from sagesync_desktop.gui.look.fitting import CalmCombo
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, IconLabel, LinkButton, button, clear, label, line, restyle
from sagesync_desktop.gui.mapping.problems import Flaw
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules.suggest import (
    Suggestion,
    account_offer,
    purposes_for,
    rate_offer,
    set_by_hand,
    taxed,
)
from sagesync_desktop.modules.taxnames import TaxKind, kind_of

BOX_WIDTH = 336


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that may be chosen; an option without id is a heading."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """What one row is about."""

    key: str
    title: str
    hint: str = ""


class ChoiceRow(QWidget):
    """Title, a box to choose from, the suggestion, and the problem."""

    chosen = Signal(str, str)
    """key, id ("" for none)"""

    def __init__(self, about: Line, options: Iterable[Option], none: str) -> None:
        """`none` are the words of the empty choice."""
        super().__init__()
        self.key = about.key
        self._suggestion: Suggestion | None = None
        self.box = CalmCombo()
        self.box.setFixedWidth(BOX_WIDTH)
        self.box.setAccessibleName(about.title)
        self.box.addItem(none, "")
        for option in options:
            self._add(option)
        self.use = LinkButton(self.tr("Use suggestion"), self.tr("Use the suggestion for %s") % about.title)
        self.reason = label("", "small", wraps=True)
        self.mark = IconLabel("attention", "warn", 16)
        self.problem = label("", wraps=True)
        self.box.activated.connect(self._on_box)
        self.use.clicked.connect(self._on_use)
        self._lay_out(about)

    def _add(self, option: Option) -> None:
        if option.id:
            self.box.addItem(option.words, option.id)
            return
        self.box.insertSeparator(self.box.count())

    def _lay_out(self, about: Line) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(2, 132)
        grid.addWidget(label(about.title, "strong", wraps=True), 0, 0)
        grid.addWidget(self.box, 0, 1)
        grid.addWidget(self.use, 0, 2)
        hint = label(about.hint, "small", wraps=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.addWidget(hint, 1, 0, Qt.AlignmentFlag.AlignTop)
        below = QVBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.reason)
        wrong = QHBoxLayout()
        wrong.setSpacing(SPACE)
        wrong.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        wrong.addWidget(self.problem, 1)
        below.addLayout(wrong)
        below.addStretch(1)  # what a row is given in excess stays below its words
        grid.addLayout(below, 1, 1, 1, 2)
        grid.setRowStretch(1, 1)

    # -- what is shown

    def show_choice(self, chosen: str, lost: str) -> None:
        """Show a choice; `lost` are the words for one that is not offered any more."""
        at = self.box.findData(chosen)
        if at < 0:
            self.box.addItem(lost, chosen)
            at = self.box.count() - 1
        self.box.setCurrentIndex(at)
        self._show_suggestion()

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Offer a proposal; it is taken over by a click alone."""
        self._suggestion = suggestion
        self._show_suggestion()

    def _show_suggestion(self) -> None:
        proposal = self._suggestion
        is_open = proposal is not None and bool(proposal.id) and proposal.id != self.choice
        self.use.setVisible(is_open)
        words = ""
        if proposal is not None and is_open:
            words = self.tr("Suggested: {name}. {reason}.").format(
                name=proposal.name, reason=_raised(spoken(proposal.reason))
            )
        elif proposal is not None and not proposal.id and not self.choice:
            words = self.tr("No suggestion. {reason}.").format(reason=_raised(spoken(proposal.reason)))
        self.reason.setText(words)
        self.reason.setVisible(bool(words))

    def show_problem(self, problem: Flaw | None) -> None:
        """Mark the row where something is wrong, with what comes of it."""
        words = spoken(problem.sentence) if problem else ""
        if self._suggestion is not None and spoken(self._suggestion.reason).casefold() in words.casefold():
            self.reason.hide()
        stops = bool(problem and problem.stops)
        self.mark.show_icon("failed" if stops else "attention", "bad" if stops else "warn")
        self.mark.setVisible(bool(words))
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.problem.setProperty("tone", "bad" if stops else "warn")
        self.box.setProperty("wrong", "true" if stops else "false")
        self.box.setAccessibleDescription(words or self.reason.text())
        restyle(self.problem)
        restyle(self.box)

    @property
    def choice(self) -> str:
        """The id that is shown; "" for none."""
        return str(self.box.currentData() or "")

    @Slot()
    def _on_box(self) -> None:
        self.chosen.emit(self.key, self.choice)

    @Slot()
    def _on_use(self) -> None:
        if self._suggestion is not None:
            self.chosen.emit(self.key, self._suggestion.id)


class ChoiceTab(QScrollArea):
    """Rows in a card under a sentence; one button takes over all suggestions at once."""

    chosen = Signal(str, str)
    """key, id ("" for none)"""

    def __init__(self, name: str, intro: str, none: str, lost: str) -> None:
        """`none` are the words for no choice, `lost` those for one that is not offered any more."""
        super().__init__()
        self._none, self._lost = none, lost
        self.rows: dict[str, ChoiceRow] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        inner = QWidget()
        inner.setObjectName("page")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 2 * SPACE, SPACE, SPACE)
        self.body.setSpacing(2 * SPACE)
        self.use_all = button(self.tr("Use all suggestions"))
        self.use_all.clicked.connect(self._on_use_all)
        head = QHBoxLayout()
        head.setSpacing(2 * SPACE)
        head.addWidget(label(intro, "muted", wraps=True), 1)
        head.addWidget(self.use_all, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._card = Card()
        self.body.addWidget(self._card)
        self.body.addStretch(1)
        self.setWidget(inner)

    def make_rows(self, lines: Iterable[tuple[Line, tuple[Option, ...]]]) -> None:
        """One row for each line with its own offer; the former rows go."""
        clear(self._card.body)
        self.rows = {}
        for about, options in lines:
            if self.rows:
                self._card.body.addWidget(line())
            row = ChoiceRow(about, options, self._none)
            row.chosen.connect(self.chosen)
            self.rows[about.key] = row
            self._card.body.addWidget(row)

    def show_choices(self, chosen: Mapping[str, str]) -> None:
        """Bring all boxes in line with what is chosen."""
        for key, row in self.rows.items():
            row.show_choice(chosen.get(key, ""), self._lost)
        self._show_use_all()

    def show_suggestions(self, found: Iterable[Suggestion]) -> None:
        """Offer what is proposed; rows that are not named lose their proposal."""
        by_key = {one.key: one for one in found}
        for key, row in self.rows.items():
            row.show_suggestion(by_key.get(key))
        self._show_use_all()

    def show_problems(self, found: Iterable[Flaw]) -> None:
        """Mark the rows that something is wrong with."""
        by_key = {one.key: one for one in found}
        for key, row in self.rows.items():
            row.show_problem(by_key.get(key))

    def _show_use_all(self) -> None:
        self.use_all.setVisible(any(not row.use.isHidden() for row in self.rows.values()))

    @Slot()
    def _on_use_all(self) -> None:
        for row in list(self.rows.values()):
            if not row.use.isHidden():
                row.use.click()


def _raised(reason: str) -> str:
    """A reason as a sentence of its own."""
    return reason[:1].upper() + reason[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("MappingTabs", text)


class AccountsTab(ChoiceTab):
    """A Sage account for each purpose."""

    def __init__(self) -> None:
        """Empty until `show_offer`."""
        super().__init__(
            _tr("Accounts"),
            _tr("The ledger accounts that new products, services and carriage are booked to in Sage."),
            _tr("Not chosen"),
            _tr("No longer in Sage"),
        )

    def show_offer(self, books: SageBooks, settings: Settings) -> None:
        """A row for each purpose that is asked for, with the accounts that Sage lets one choose for it."""
        hints = {
            "product_sales": _tr("What customers pay for products"),
            "product_purchase": _tr("What products cost you"),
            "service_sales": _tr("What customers pay for services"),
            "service_purchase": _tr("What services cost you; Sage can do without"),
            "shipping": _tr("Carriage charged on invoices"),
            "adjustment": _tr("What is added to or taken off an invoice as a whole"),
            "bank": _tr("The bank account on which customers pay"),
        }
        self.make_rows(
            (
                Line(purpose.id, spoken(purpose.title), hints.get(purpose.id, "")),
                tuple(Option(account.id, account.name) for account in account_offer(purpose, books)),
            )
            for purpose in purposes_for(settings)
        )


class TaxesTab(ChoiceTab):
    """A Sage rate for each Vtiger tax, with the percentages of both; nothing is chosen without a click."""

    def __init__(self) -> None:
        """Empty until `show_offer`."""
        super().__init__(
            _tr("Taxes"),
            _tr(
                "Each Vtiger tax beside the Sage rate that it becomes. A tax is never guessed: invoices with "
                "an open tax are skipped until you choose."
            ),
            _tr("Not chosen"),
            _tr("No longer in Sage"),
        )
        note = Card(_tr("Why 0 % is not always the same"))
        note.body.addWidget(
            label(
                _tr(
                    "Zero-rated, exempt and outside the scope all come to nothing on the invoice, but they "
                    "go into different boxes of your tax return. So they are listed by kind and never "
                    "exchanged for each other."
                ),
                "muted",
                wraps=True,
            )
        )
        self.body.insertWidget(self.body.count() - 1, note)

    def show_offer(self, books: SageBooks, setup: VtigerSetup, chosen: Iterable[str] = ()) -> None:
        """A row for each Vtiger tax, for each that can be set to 0 %, and one for lines without any.

        `chosen` are the names that are mapped already: a tax at another percentage gets its row by them.
        """
        options = tuple(_rates(rate_offer(books)))
        lines = [Line(tax.name, _title(tax), _hint(tax)) for tax in setup.taxes]
        lines += [
            Line(at_zero(tax.name), _zero_title(tax), _tr("Ticked in Vtiger, but set to 0 % on the line"))
            for tax in taxed(setup)
        ]
        lines += [
            Line(one.key, _sum_title(one), _tr("On one line together, and one rate in Sage"))
            for one in tax_sums(books, setup)
        ]
        lines.append(Line(NO_TAX, _tr("Lines without tax"), _tr("No tax is ticked in Vtiger")))
        lines += [
            Line(key, _set_title(name, rate), _tr("Set to this percentage on the line"))
            for key, name, rate in set_by_hand(setup, chosen, {one.key for one in lines})
        ]
        self.make_rows((one, options) for one in lines)


def kind_name(kind: TaxKind) -> str:
    """Why a rate is what it is, in words."""
    return {
        TaxKind.TAXED: _tr("taxed"),
        TaxKind.ZERO: _tr("zero-rated"),
        TaxKind.EXEMPT: _tr("exempt"),
        TaxKind.REVERSE: _tr("reverse charge"),
        TaxKind.OUTSIDE: _tr("outside the scope"),
        TaxKind.NO_TAX: _tr("no tax"),
        TaxKind.UNKNOWN: _tr("kind not told"),
    }[kind]


def _rates(rates: tuple[TaxRate, ...]) -> Iterator[Option]:
    """By kind, each kind under a line of its own, the highest percentage first."""
    for kind in TaxKind:
        of_kind = sorted((rate for rate in rates if kind_of(rate) is kind), key=lambda rate: -rate.percentage)
        if of_kind:
            yield Option("", "")
        for rate in of_kind:
            words = _tr("{percent} % · {name} ({kind})")
            yield Option(
                rate.id,
                words.format(
                    percent=phrases.percent(rate.percentage), name=rate.called, kind=kind_name(kind)
                ),
            )


def _title(tax: VtigerTax) -> str:
    return _tr("{label} · {percent} %").format(label=tax.label, percent=phrases.percent(tax.percentage))


def _sum_title(one: TaxSum) -> str:
    return _tr("{label} · {percent} %").format(
        label=spoken(one.label), percent=phrases.percent(one.percentage)
    )


def _zero_title(tax: VtigerTax) -> str:
    return _tr("{label} at 0 %").format(label=tax.label)


def _set_title(name: str, rate: Decimal) -> str:
    return _tr("{label} at {percent} %").format(label=name, percent=phrases.percent(rate))


def _hint(tax: VtigerTax) -> str:
    if tax.method == "Simple":
        return _tr("Tax in Vtiger")
    return _tr("{method} tax in Vtiger").format(method=tax.method)
