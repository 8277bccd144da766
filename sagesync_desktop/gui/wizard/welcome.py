"""The first page: one's own company, or the practice company."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout

from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import label
from sagesync_desktop.gui.wizard.answers import Company
from sagesync_desktop.gui.wizard.base import Host, WizardPage
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.wizard.parts import Tile

_PICTURE = QSize(40, 40)


class WelcomePage(WizardPage):
    """Two tiles, and what each of them means."""

    step = Step.WELCOME

    def __init__(self, wizard: Host) -> None:
        """As `WizardPage`."""
        super().__init__(wizard)
        self.set_head(
            self.tr("Welcome to SageSync Desktop"),
            self.tr(
                "It keeps Vtiger CRM and Sage Business Cloud Accounting in step: organizations, contacts, "
                "products, services and invoices. What would you like to do first?"
            ),
        )
        self.own = Tile(self.tr("Connect my company"), theme.icon("link", "accent"), _PICTURE)
        self.practice = Tile(self.tr("Try the practice company"), theme.icon("play", "accent"), _PICTURE)
        self.own.clicked.connect(self._choose)
        self.practice.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for tile in (self.own, self.practice):
            tile.setMinimumHeight(112)
            row.addWidget(tile, 1)
        self.meaning = label("", wraps=True)
        self.body.addLayout(row)
        self.body.addWidget(self.meaning)

    def show_answers(self) -> None:
        """Check the chosen tile and say what it means."""
        is_own = self.answers.company is Company.OWN
        self.own.setChecked(is_own)
        self.practice.setChecked(not is_own)
        self.meaning.setText(
            self.tr(
                "You need the address, user name and access key of your Vtiger, a Sage login, and the client "
                "id and secret of an app registered with Sage; this guide shows where to get each. It "
                "takes about ten minutes. Nothing is written on either side before you have seen a preview."
            )
            if is_own
            else self.tr(
                "A made-up company with a small Vtiger and a small Sage of its own, on this computer alone. "
                "Sync it, read why records are skipped, and open them on both sides. Nothing that you do "
                "there touches your real books, and you can connect your company later."
            )
        )

    @Slot()
    def _choose(self) -> None:
        self.change(company=Company.OWN if self.own.isChecked() else Company.PRACTICE)
        self.show_answers()

    def is_held_back(self) -> bool:
        """The practice company needs nothing to be stored."""
        return False
