"""What the tabs for accounts and taxes offer, by what Sage and Vtiger hold."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.core.books import NO_TAX, SageBooks, TaxRate, VtigerSetup, VtigerTax, at_zero
from sagesync_desktop.core.taxsums import TaxSum, tax_sums
from sagesync_desktop.gui.look.widgets import Card, label
from sagesync_desktop.gui.mapping.choices import ChoiceTab, Line, Option
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules.suggest import PURPOSES, account_offer, rate_offer, taxed
from sagesync_desktop.modules.taxnames import TaxKind, kind_of


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

    def show_offer(self, books: SageBooks) -> None:
        """A row for each purpose with the accounts that Sage lets one choose for it."""
        hints = {
            "product_sales": _tr("What customers pay for products"),
            "product_purchase": _tr("What products cost you"),
            "service_sales": _tr("What customers pay for services"),
            "service_purchase": _tr("What services cost you; Sage can do without"),
            "shipping": _tr("Carriage charged on invoices"),
        }
        self.make_rows(
            (
                Line(purpose.id, spoken(purpose.title), hints.get(purpose.id, "")),
                tuple(Option(account.id, account.name) for account in account_offer(purpose, books)),
            )
            for purpose in PURPOSES
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

    def show_offer(self, books: SageBooks, setup: VtigerSetup) -> None:
        """A row for each Vtiger tax, for each that can be set to 0 %, and one for lines without any."""
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


def _hint(tax: VtigerTax) -> str:
    if tax.method == "Simple":
        return _tr("Tax in Vtiger")
    return _tr("{method} tax in Vtiger").format(method=tax.method)
