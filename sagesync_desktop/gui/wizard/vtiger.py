"""Address, user and access key of Vtiger, tried before they are kept."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from sagesync_desktop.app.services import Services
from sagesync_desktop.app.views import VtigerChecked
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.gui.control.asked import Question, asking
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import button
from sagesync_desktop.gui.wizard.answers import changed
from sagesync_desktop.gui.wizard.base import Host, WizardPage
from sagesync_desktop.gui.wizard.flow import Step, is_complete
from sagesync_desktop.gui.wizard.parts import Disclosure, field
from sagesync_desktop.gui.words.speech import spoken


class VtigerPage(WizardPage):
    """Next tests what was not tested yet; warnings stop it once, so that they are read."""

    step = Step.VTIGER

    def __init__(self, wizard: Host) -> None:
        """As `WizardPage`."""
        super().__init__(wizard)
        self.set_head(
            self.tr("Connect Vtiger"),
            self.tr("Your own Vtiger or Vtiger's cloud: which of the two it is, the program finds out."),
        )
        self.url = QLineEdit()
        self.url.setPlaceholderText("https://crm.example.com")
        self.username = QLineEdit()
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.test = button(self.tr("Test connection"))
        self.test.setAutoDefault(False)
        self._goes_on = False
        self._asked: Question[VtigerChecked] | None = None
        self._lay_out()
        self.url.textChanged.connect(self._typed)
        self.username.textChanged.connect(self._typed)
        self.key.textChanged.connect(self._typed)
        self.test.clicked.connect(self._test)

    def _lay_out(self) -> None:
        address_hint = self.tr("As in your browser's address bar when you use Vtiger.")
        self.body.addLayout(field(self.tr("&Address"), self.url, address_hint))
        user_hint = self.tr("Best a user of its own for the sync, with administrator rights.")
        self.body.addLayout(field(self.tr("&User name"), self.username, user_hint))
        self.body.addLayout(field(self.tr("Access &key"), self.key))
        where = Disclosure(self.tr("Where do I find it?"))
        where.add_steps(
            (
                self.tr("Sign in to Vtiger as that user."),
                self.tr("Click the user menu at the top right, then My Preferences."),
                self.tr(
                    "Scroll down to User Advanced Options and copy the Access Key. It is not the password."
                ),
            )
        )
        self.body.addWidget(where)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.test)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_answers(self) -> None:
        """Fill the fields; a kept key is not shown."""
        answers = self.answers
        for edit, text in ((self.url, answers.url), (self.username, answers.username)):
            if edit.text() != text:
                edit.setText(text)
        kept = self.tr("Kept in this computer's keyring")
        self.key.setPlaceholderText(kept if answers.has_key else "")
        self._show_state()

    @Slot()
    def _typed(self) -> None:
        key = Secret(self.key.text().strip()) if self.key.text().strip() else None
        self.change(url=self.url.text(), username=self.username.text(), key=key)
        self._show_state()

    def _show_state(self) -> None:
        self.test.setEnabled(is_complete(self.step, self.answers) and not self.is_settling)
        if self.answers.checked is None:
            self.banner.hide()
        else:
            self._praise(self.answers.checked)

    def _praise(self, checked: VtigerChecked) -> None:
        version = checked.setup.version
        name = self.tr("Vtiger's cloud") if version == "cloud" else self.tr("Vtiger %s") % version
        text = self.tr("The connection works: %s, signed in as %s.") % (name, checked.setup.user_name)
        if checked.warnings:
            self.say(
                "warn",
                self.tr("%s Please look at this first:") % text,
                "\n".join(map(spoken, checked.warnings)),
            )
        else:
            self.say("good", text)

    @Slot()
    def _test(self) -> None:
        self._goes_on = False
        self._check()

    def settle(self) -> None:
        """Test, then keep, then go on."""
        self._goes_on = True
        if self.answers.checked is None:
            self._check()
        else:
            self._keep()

    def _check(self) -> None:
        self._set_settling(True)
        self.test.setEnabled(False)
        self.say_asking(self.tr("Asking Vtiger …"))
        self._asked = question = self._question()
        self.host.controller.ask(question, self._on_checked, self.on_error)

    def _question(self) -> Question[VtigerChecked]:
        return asking(Services.check_vtiger, self.answers.vtiger, self.answers.key)

    @Slot(object)
    def _on_checked(self, checked: VtigerChecked) -> None:
        if self._asked != self._question():
            # Typed on meanwhile: the answer is about something else.
            self.held()
            self._show_state()
            return
        self.host.take(changed(self.answers, checked=checked))
        if self._goes_on and not checked.warnings:
            self._keep()
        else:
            self.held()
        self._show_state()

    def _keep(self) -> None:
        question = asking(Services.keep_vtiger, self.answers.vtiger, self.answers.key)
        self.host.controller.ask(question, self._on_kept, self.on_error)

    def _on_kept(self, _settings: Settings) -> None:
        self.change(vtiger_kept=True, has_key=True)
        self.settled()

    @Slot(object)
    def on_error(self, error: SageSyncError) -> None:
        """As `WizardPage.on_error`; the test can be repeated."""
        super().on_error(error)
        self.test.setEnabled(is_complete(self.step, self.answers))

    def is_held_back(self) -> bool:
        """Connections are kept by the page itself."""
        return False
