"""The invoices' tab: its field pairs, and the Vtiger status for each standing that an invoice has in Sage."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from sagesync_desktop.core.books import VtigerSetup
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.gui.look.fitting import CalmCombo
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, IconLabel, button, label, restyle
from sagesync_desktop.gui.mapping.module_tab import ModuleTab
from sagesync_desktop.gui.mapping.problems import (
    STATUS,
    Flaw,
    shown_statuses,
    status_offer,
    statuses_travel,
)
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules.ledger import Standing
from sagesync_desktop.modules.statuses import default_status, vtiger_status
from sagesync_desktop.modules.tables import ModuleTable


def _tr(text: str) -> str:
    return QCoreApplication.translate("InvoiceStatuses", text)


def sage_status_name(status: str) -> str:
    """Sage's status as its own screens call it."""
    names: dict[str, str] = {
        Standing.DRAFT: _tr("Draft"),
        Standing.UNPAID: _tr("Unpaid"),
        Standing.PART_PAID: _tr("Part paid"),
        Standing.PAID: _tr("Paid"),
        Standing.OVERPAID: _tr("Overpaid"),
        Standing.CREDITED: _tr("Credited"),
        Standing.WRITTEN_OFF: _tr("Written off"),
        Standing.REFUNDED: _tr("Refunded"),
        Standing.REOPENED: _tr("Reopened"),
        Standing.VOID: _tr("Void"),
    }
    return names.get(status) or status.replace("_", " ").capitalize()


class StatusBox(CalmCombo):
    """What Vtiger may call an invoice of one standing in Sage."""

    chosen = Signal(str, str)
    """Sage's status, Vtiger's ("" leaves it alone)"""

    def __init__(self, sage: str) -> None:
        """`sage` is Sage's status."""
        super().__init__()
        self.sage = sage
        self.setAccessibleName(_tr("Status in Vtiger of invoices that are {status} in Sage").format(
            status=sage_status_name(sage).lower()
        ))  # fmt: skip
        self.activated.connect(self._on_activated)

    def show_status(self, chosen: str, default: str, offered: tuple[str, ...]) -> None:
        """Offer Vtiger's list with the default marked; what the list has lost stays visible as lost."""
        self.clear()
        for status in ("", *offered):
            words = status or _tr("Unchanged")
            self.addItem(
                _tr("{status} (default)").format(status=words) if status == default else words, status
            )
        for lost in dict.fromkeys((chosen, default)):
            if self.findData(lost) < 0:
                words = _tr("{status} (missing)") if offered else "{status}"
                self.addItem(words.format(status=lost), lost)
        self.setCurrentIndex(self.findData(chosen))

    @Slot()
    def _on_activated(self) -> None:
        self.chosen.emit(self.sage, str(self.currentData() or ""))


_A_ROW = 5
"""Standings side by side."""


class StatusCard(Card):
    """A column for each standing in Sage: its name, the box, and what is wrong with the choice."""

    chosen = Signal(str, str)
    """Sage's status, Vtiger's ("" leaves it alone)"""
    reset = Signal()
    closed = Signal()

    def __init__(self) -> None:
        """Empty until `show_settings`."""
        super().__init__()
        self.boxes: dict[str, StatusBox] = {}
        self.back = button(self.tr("Reset to default"), "quiet", "undo")
        self.done = button(self.tr("Done"))
        self.back.clicked.connect(self.reset)
        self.done.clicked.connect(self.closed)
        self.note = label("", "muted", wraps=True)
        self.mark = IconLabel("attention", "warn", 16)
        self.problem = label("", wraps=True)
        self.problem.setProperty("tone", "warn")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * SPACE)
        self._grid.setVerticalSpacing(4)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(label(self.tr("Invoice status: from Sage to Vtiger"), "section"), 1)
        head.addWidget(self.back)
        head.addWidget(self.done)
        wrong = QHBoxLayout()
        wrong.setSpacing(SPACE)
        wrong.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        wrong.addWidget(self.problem, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.note)
        self.body.addLayout(self._grid)
        self.body.addLayout(wrong)

    def show_settings(self, settings: Settings, setup: VtigerSetup, problems: Iterable[Flaw]) -> None:
        """Show the table; `problems` are those of the statuses."""
        for sage in shown_statuses(settings):
            chosen, default = vtiger_status(settings.mappings, sage), default_status(settings.mappings, sage)
            self._box(sage).show_status(chosen, default, status_offer(setup))
        self.back.setEnabled(bool(settings.mappings.statuses))
        self.note.setText(
            self.tr("Whenever an invoice's status changes in Sage, Vtiger gets the status chosen here.")
            if statuses_travel(settings)
            else self.tr("No status is written to Vtiger as invoices are set up now; the table then rests.")
        )
        self._show_problems({one.key.partition("/")[2]: spoken(one.sentence) for one in problems})

    def _box(self, sage: str) -> StatusBox:
        if sage not in self.boxes:
            box = self.boxes[sage] = StatusBox(sage)
            box.chosen.connect(self.chosen)
            row, column = divmod(len(self.boxes) - 1, _A_ROW)
            caption = label(sage_status_name(sage), "small")
            caption.setBuddy(box)
            self._grid.addWidget(caption, 2 * row, column)
            self._grid.addWidget(box, 2 * row + 1, column)
            self._grid.setColumnStretch(column, 1)
        return self.boxes[sage]

    def _show_problems(self, wrong: dict[str, str]) -> None:
        for sage, box in self.boxes.items():
            box.setAccessibleDescription(wrong.get(sage, ""))
        words = self.tr("{status}: {problem}")
        told = [words.format(status=sage_status_name(one), problem=text) for one, text in wrong.items()]
        self.mark.setVisible(bool(told))
        self.problem.setVisible(bool(told))
        self.problem.setText("\n".join(told))
        restyle(self.problem)


class InvoicesTab(ModuleTab):
    """Field pairs of invoices, with the table of statuses at a click."""

    def __init__(self, table: ModuleTable) -> None:
        """`table` holds the defaults."""
        super().__init__(table)
        self.statuses = StatusCard()
        self.open_statuses = button(self.tr("Invoice statuses"))
        self.open_statuses.clicked.connect(self._on_statuses)
        self.statuses.closed.connect(self._on_given_up)
        self.head.insertWidget(1, self.open_statuses)
        self.add_below(self.statuses)

    def show_statuses(self, settings: Settings, setup: VtigerSetup, problems: tuple[Flaw, ...]) -> None:
        """Bring the table in line with the settings."""
        own = [one for one in problems if one.key.startswith(f"{STATUS}/")]
        self.statuses.show_settings(settings, setup, own)

    @Slot()
    def _on_statuses(self) -> None:
        self.select(STATUS)
        self.show_below(self.statuses)
        next(iter(self.statuses.boxes.values())).setFocus()
