"""Client id and secret of the customer's own Sage app, and the exact address to register."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox

from sagesync_desktop.core.secret import Secret
from sagesync_desktop.gui.look.widgets import LinkButton, button
from sagesync_desktop.gui.wizard.base import Host, WizardPage
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.wizard.parts import Disclosure, field
from sagesync_desktop.modules.ledger import APP_SITE


class SageAppPage(WizardPage):
    """The callback address stands first, because the app is registered with it."""

    step = Step.SAGE_APP

    def __init__(self, wizard: Host) -> None:
        """As `WizardPage`."""
        super().__init__(wizard)
        self.set_head(
            self.tr("Your Sage app"),
            self.tr(
                "Sage lets a program in by an app that is registered in your name. It is free and made once."
            ),
        )
        self.callback = QLineEdit()
        self.callback.setReadOnly(True)
        self.copy = button(self.tr("Copy"), "", "copy")
        self.copy.setAutoDefault(False)
        self.copy.setAccessibleName(self.tr("Copy the callback address"))
        self.client_id = QLineEdit()
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.port = QSpinBox()
        self.port.setRange(1, 65535)
        self.portal = LinkButton(self.tr("Open Sage's developer portal"))
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.portal.clicked.connect(self._open_portal)
        self.client_id.textChanged.connect(self._typed)
        self.secret.textChanged.connect(self._typed)
        self.port.valueChanged.connect(self._typed)

    def _lay_out(self) -> None:
        steps = Disclosure(self.tr("How do I make the app?"))
        steps.add_steps(
            (
                self.tr(
                    "Open the developer portal and sign up there; its login is apart from your Sage login."
                ),
                self.tr("Create an app. Any name will do, such as “SageSync”."),
                self.tr("As its callback URL enter exactly the address below; copy it."),
                self.tr("Copy the client id and the client secret into the fields here."),
            )
        )
        steps.body.addWidget(self.portal)
        self.body.addWidget(steps)
        beside = QHBoxLayout()
        beside.addWidget(self.copy)
        hint = self.tr("Letter for letter: Sage compares it, and refuses the sign-in where one differs.")
        self.body.addLayout(field(self.tr("Callback address to register"), self.callback, hint, beside))
        self.body.addLayout(field(self.tr("Client &id"), self.client_id))
        self.body.addLayout(field(self.tr("Client &secret"), self.secret))
        more = Disclosure(self.tr("Another program uses this port"))
        port_hint = self.tr("Change it here first, then register the new callback address with Sage.")
        more.body.addLayout(field(self.tr("&Port"), self.port, port_hint))
        self.port.setFixedWidth(96)
        self.body.addWidget(more)

    def show_answers(self) -> None:
        """Fill the fields; a kept secret is not shown."""
        answers = self.answers
        if self.client_id.text() != answers.client_id:
            self.client_id.setText(answers.client_id)
        self.port.setValue(answers.port)
        kept = self.tr("Kept in this computer's keyring")
        self.secret.setPlaceholderText(kept if answers.has_secret else "")
        self._show_callback()

    def _show_callback(self) -> None:
        self.callback.setText(f"http://127.0.0.1:{self.answers.port}/callback")

    @Slot()
    def _typed(self) -> None:
        text = self.secret.text().strip()
        secret = Secret(text) if text else None
        self.change(client_id=self.client_id.text(), secret=secret, port=self.port.value())
        self._show_callback()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.callback.text())
        self.copy.setText(self.tr("Copied"))

    @Slot()
    def _open_portal(self) -> None:
        self.host.dialogs.open_url(f"https://{APP_SITE}")
