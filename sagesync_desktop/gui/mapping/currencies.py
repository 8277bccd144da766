"""The tab that compares both sides' exchange rates; they are kept in Sage and Vtiger, not here."""

from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sagesync_desktop.core.books import SageBooks, VtigerSetup
from sagesync_desktop.core.values import plain
from sagesync_desktop.gui.look.columns import Column, ColumnsModel
from sagesync_desktop.gui.look.table import LinkTable
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Banner, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.modules.pairs import rate_text


@dataclass(frozen=True, slots=True)
class CurrencyRow:
    """One foreign currency on both sides; rates are foreign units for one unit of the base currency."""

    code: str
    vtiger: Decimal | None
    sage: Decimal | None

    @property
    def agrees(self) -> bool:
        """Equal at the three decimals that Vtiger keeps (Vtiger 8.2, measured)."""
        if self.vtiger is None or self.sage is None:
            return False
        return rate_text(self.vtiger) == rate_text(self.sage)


def currency_rows(books: SageBooks, setup: VtigerSetup) -> tuple[CurrencyRow, ...]:
    """Every currency that either side keeps besides its base currency, by code."""
    ours = {code: rate for code, rate in setup.currencies.items() if code != setup.base_currency}
    theirs = {code: rate for code, rate in books.exchange_rates.items() if code != books.base_currency}
    return tuple(CurrencyRow(code, ours.get(code), theirs.get(code)) for code in sorted({*ours, *theirs}))


class CurrencyColumn(IntEnum):
    """The columns of the comparison."""

    CODE = 0
    VTIGER = 1
    SAGE = 2
    RESULT = 3


class CurrenciesModel(ColumnsModel[CurrencyRow]):
    """A row for each foreign currency."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `show` is called."""
        super().__init__(parent)
        self._rows: tuple[CurrencyRow, ...] = ()
        self._base = ""

    def columns(self) -> dict[int, Column[CurrencyRow]]:
        """Currency, both rates, and whether they agree."""
        return {
            CurrencyColumn.CODE: Column(self.tr("Currency"), _code),
            CurrencyColumn.VTIGER: Column(self.tr("Rate in Vtiger"), self._vtiger, is_figure=True),
            CurrencyColumn.SAGE: Column(self.tr("Rate in Sage"), self._sage, is_figure=True),
            CurrencyColumn.RESULT: Column(self.tr("Comparison"), self._result, icon=_look, tint=_tint),
        }

    def show(self, rows: tuple[CurrencyRow, ...], base: str) -> None:
        """Show these currencies; `base` is what one unit of is meant."""
        self.beginResetModel()
        self._rows, self._base = rows, base
        self.endResetModel()

    def item(self, row: int) -> CurrencyRow | None:
        """The currency of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def total(self) -> int:
        """One row for each currency."""
        return len(self._rows)

    def _vtiger(self, row: CurrencyRow) -> str:
        return self._rate(row.vtiger, row.code)

    def _sage(self, row: CurrencyRow) -> str:
        return self._rate(row.sage, row.code)

    def _rate(self, rate: Decimal | None, code: str) -> str:
        return f"1 {self._base} = {phrases.decimal(plain(rate))} {code}" if rate else self.tr("none")

    def _result(self, row: CurrencyRow) -> str:
        if row.agrees:
            return self.tr("Equal")
        if row.sage is None:
            return self.tr("Sage has no rate: invoices in %s are skipped") % row.code
        if row.vtiger is None:
            return self.tr("Not used in Vtiger: invoices in %s stay in Sage") % row.code
        return self.tr("Different: invoices at Vtiger's rate are skipped")


def _code(row: CurrencyRow) -> str:
    return row.code


def _look(row: CurrencyRow) -> tuple[str, str]:
    """(icon, palette role): a currency that Vtiger does not use holds nothing back."""
    if row.vtiger is None:
        return "info", "muted"
    return ("ok", "good") if row.agrees else ("attention", "warn")


def _tint(row: CurrencyRow) -> str:
    return _look(row)[1]


class CurrenciesTab(QWidget):
    """The comparison, with the direction of the rates said in words."""

    def __init__(self) -> None:
        """Empty until `show_offer`."""
        super().__init__()
        self.setAccessibleName(self.tr("Currencies"))
        self.intro = label("", "muted", wraps=True)
        self.banner = Banner("warn", "")
        self.banner.hide()
        self.model = CurrenciesModel(self)
        self.table = LinkTable(self.model, self.tr("Exchange rates of both sides"), link=None)
        self.table.set_widths([120, 220, 220, 300], CurrencyColumn.RESULT)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2 * SPACE, 0, 0)
        box.setSpacing(2 * SPACE)
        box.addWidget(self.intro)
        box.addWidget(self.banner)
        box.addWidget(self.table, 1)

    def show_offer(self, books: SageBooks, setup: VtigerSetup) -> None:
        """Compare what was read."""
        rows = currency_rows(books, setup)
        self.model.show(rows, books.base_currency)
        self.table.setVisible(bool(rows))
        self.intro.setText(self._intro(books.base_currency, bool(rows)))
        self._warn(books, setup)

    def _intro(self, base: str, any_foreign: bool) -> str:
        if not any_foreign:
            return self.tr("Both sides keep only %s, so there is nothing to compare.") % base
        words = self.tr(
            "Both systems count the foreign units that you get for 1 {base}, and the rates are compared at "
            "Vtiger's three decimals. Nothing is changed here: correct a rate where it is wrong. "
            "Sage keeps each customer in one currency: an organization that is invoiced in another one than "
            "{base} needs a field “Currency” in Vtiger that names it, before it first syncs."
        )
        return words.format(base=base)

    def _warn(self, books: SageBooks, setup: VtigerSetup) -> None:
        if setup.base_currency != books.base_currency:
            text = self.tr("Vtiger's base currency is {vtiger}, Sage's is {sage}.")
            text = text.format(vtiger=setup.base_currency, sage=books.base_currency)
            self.banner.say("bad", text, self.tr("Rates cannot be compared, so invoices are skipped."))
        elif not books.multi_currency and self.model.rowCount():
            text = self.tr("This Sage business keeps no foreign currencies.")
            self.banner.say("warn", text, self.tr("Switch them on in Sage, or invoice in the base currency."))
        else:
            self.banner.hide()
            return
        self.banner.show()
