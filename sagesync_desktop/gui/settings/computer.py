"""The settings that belong to this computer: start at sign-in, stand in the applications menu."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox

from sagesync_desktop.app.services import Services
from sagesync_desktop.app.views import ComputerSetup
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.look.widgets import Card, label


class ComputerCard(Card):
    """Asks how things stand when it is first shown; each switch acts at once."""

    def __init__(self, controller: Controller, dialogs: Dialogs) -> None:
        """Both switches wait for the first answer."""
        super().__init__(self.tr("This computer"))
        self._controller, self._dialogs = controller, dialogs
        self._setup: ComputerSetup | None = None
        self.autostart = QCheckBox(self.tr("Start when I sign in to this computer"))
        self.menu = QCheckBox(self.tr("Show in the applications menu"))
        self.note = label(
            self.tr("It then waits in the background and syncs on time; open it from its icon."),
            "small",
            wraps=True,
        )
        for box in (self.autostart, self.menu):
            box.setAccessibleName(box.text())
            box.setEnabled(False)
        self.autostart.clicked.connect(self._on_autostart)
        self.menu.clicked.connect(self._on_menu)
        self.body.addWidget(self.autostart)
        self.body.addWidget(self.note)
        self.body.addWidget(self.menu)

    def showEvent(self, event: QShowEvent) -> None:
        """Look once; only this program changes it meanwhile."""
        super().showEvent(event)
        if self._setup is None:
            self._controller.ask(asking(Services.computer), self._on_setup, self._on_refused)

    @Slot(object)
    def _on_setup(self, setup: ComputerSetup) -> None:
        self._setup = setup
        for box, state in ((self.autostart, setup.autostart), (self.menu, setup.menu_entry)):
            with QSignalBlocker(box):
                box.setChecked(bool(state))
            box.setEnabled(True)
        self.menu.setVisible(setup.menu_entry is not None)

    @Slot(object)
    def _on_refused(self, error: SageSyncError) -> None:
        """What did not work is not shown as done."""
        if self._setup is not None:
            self._on_setup(self._setup)
        self._dialogs.error(error)

    @Slot(bool)
    def _on_autostart(self, on: bool) -> None:
        self._controller.ask(asking(Services.set_autostart, on), self._on_setup, self._on_refused)

    @Slot(bool)
    def _on_menu(self, on: bool) -> None:
        self._controller.ask(asking(Services.set_menu_entry, on), self._on_setup, self._on_refused)
