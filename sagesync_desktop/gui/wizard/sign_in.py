"""Signing in to Sage in the system's browser: waiting, stopping, trying again, or pasting the address."""

from threading import Event

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QRadioButton, QVBoxLayout, QWidget

from sagesync_desktop.app.services import Services
from sagesync_desktop.app.views import PastedAddress, SageSignedIn
from sagesync_desktop.core.errors import Cancelled, SageSyncError
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.gui.control.asked import asking, asking_notes
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import button, clear, label, restyle
from sagesync_desktop.gui.wizard import answers as answering
from sagesync_desktop.gui.wizard.base import Host, WizardPage
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.wizard.parts import Disclosure, field
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules.places import PLACE_BY_KEY


class SignInPage(WizardPage):
    """One attempt at a time; leaving the page or closing the wizard ends it."""

    step = Step.SIGN_IN

    def __init__(self, wizard: Host) -> None:
        """As `WizardPage`."""
        super().__init__(wizard)
        self.set_head(
            self.tr("Sign in to Sage"),
            self.tr(
                "Your browser opens Sage's own sign-in page. Enter your Sage login there, not the developer "
                "portal's, and choose Allow. This program never sees your password."
            ),
        )
        self._stop = Event()
        self._paste = PastedAddress()
        self._address = ""
        self.is_waiting = False
        self.start = button(self.tr("Open Sage's sign-in page"), "primary", "open")
        self.cancel = button(self.tr("Cancel sign-in"))
        self.again = button(self.tr("Open the page again"), "quiet")
        self.sentence = label("", wraps=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Waiting for the browser"))
        self.pasted = QLineEdit()
        self.hand_in = button(self.tr("Use this address"))
        self.instead = Disclosure(self.tr("Paste the address instead"))
        self._lay_out()
        for one in (self.start, self.cancel, self.again, self.hand_in):
            one.setAutoDefault(False)
        self.start.clicked.connect(self._start)
        self.cancel.clicked.connect(self.stop)
        self.again.clicked.connect(self._open)
        self.hand_in.clicked.connect(self._hand_in)
        self.pasted.textChanged.connect(self._on_pasted)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for widget in (self.start, self.cancel, self.again):
            row.addWidget(widget)
        row.addStretch(1)
        self.waiting = QWidget()
        box = QHBoxLayout(self.waiting)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * SPACE)
        self.bar.setFixedWidth(120)
        box.addWidget(self.bar)
        box.addWidget(self.sentence, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.waiting)
        hint = self.tr(
            "If the browser ends on a page that cannot be reached, copy the whole address of that page "
            "(it begins with http://127.0.0.1) and paste it here."
        )
        beside = QHBoxLayout()
        beside.addWidget(self.hand_in)
        self.instead.body.addLayout(field(self.tr("&Address of the last page"), self.pasted, hint, beside))
        self.body.addWidget(self.instead)

    def show_answers(self) -> None:
        """What the sign-in has come to."""
        signed = self.answers.signed
        place = PLACE_BY_KEY.get(self.answers.region)
        name = spoken(place.name) if place else ""
        self.start.setVisible(not self.is_waiting)
        self.start.setText(self.tr("Sign in again") if signed else self.tr("Open Sage's sign-in page"))
        self.start.setAccessibleName(self.start.text())
        self.start.setProperty("kind", "" if signed else "primary")
        theme.set_icon(self.start, "open", "text" if signed else "on_accent", 16)
        restyle(self.start)
        for widget in (self.cancel, self.again, self.waiting, self.instead):
            widget.setVisible(self.is_waiting)
        self.again.setEnabled(bool(self._address))
        self.hand_in.setEnabled(bool(self.pasted.text().strip()))
        self.sentence.setText(
            self.tr("Waiting for Sage ({place}) to answer in your browser …").format(place=name)
        )
        if signed is not None and not self.is_waiting:
            businesses = ", ".join(business for _, business in signed.businesses)
            self.say("good", self.tr("Signed in. Your Sage login opens: {names}.").format(names=businesses))

    # -- one attempt

    @Slot()
    def _start(self) -> None:
        self._stop, self._paste, self._address = Event(), PastedAddress(), ""
        self.is_waiting = True
        self.banner.hide()
        self.pasted.clear()
        self.change(signed=None, business_id="", sage_kept=False)
        self.show_answers()
        if self.host.controller.is_running:
            self.say_asking(self.tr("Sage's page opens soon."))
        self.cancel.setFocus()
        question = asking_notes(
            Services.sign_in, self.answers.sage, self.answers.secret, self._paste, self._stop
        )
        self.host.controller.ask(question, self._on_signed, self.on_error, self._on_browser)

    def _on_browser(self, address: str) -> None:
        self._address = address
        self.banner.hide()
        self.show_answers()
        self._open()

    @Slot()
    def _open(self) -> None:
        if self._address:
            self.host.dialogs.open_url(self._address)

    @Slot()
    def _on_pasted(self) -> None:
        self.hand_in.setEnabled(bool(self.pasted.text().strip()))

    @Slot()
    def _hand_in(self) -> None:
        self._paste.hand_in(self.pasted.text().strip())
        self.hand_in.setEnabled(False)

    @Slot()
    def stop(self) -> None:
        """End the waiting; `on_error` follows with Cancelled."""
        self._stop.set()

    @Slot(object)
    def _on_signed(self, signed: SageSignedIn) -> None:
        self._end()
        before = self.host.controller.settings().sage
        self.host.take(answering.signed_in(self.answers, signed, before.business_id if before else ""))
        self.show_answers()
        self.host.focus_on_next()

    @Slot(object)
    def on_error(self, error: SageSyncError) -> None:
        """As `WizardPage.on_error`; a sign-in that a person stopped is no error."""
        self._end()
        super().on_error(error)
        if isinstance(error, Cancelled):
            self.say("info", self.tr("The sign-in was stopped. Start it again whenever you like."))
        self.show_answers()

    def _end(self) -> None:
        self.is_waiting = False
        self._address = ""
        self.pasted.clear()

    # -- keeping

    def settle(self) -> None:
        """Keep the only business there is."""
        keep_sage(self)

    def on_kept(self, _settings: Settings) -> None:
        """Secret and tokens are in the keyring."""
        self.change(sage_kept=True, has_secret=True)
        self.settled()

    def is_held_back(self) -> bool:
        """Connections are kept by the page itself."""
        return False

    def cleanupPage(self) -> None:
        """Back ends an attempt that is still waiting."""
        self.stop()


class BusinessPage(WizardPage):
    """Only there where one login opens several businesses."""

    step = Step.BUSINESS

    def __init__(self, wizard: Host) -> None:
        """As `WizardPage`."""
        super().__init__(wizard)
        self.set_head(
            self.tr("Which business?"),
            self.tr("Your Sage login opens several. Choose the one that belongs to this Vtiger."),
        )
        self.choices: dict[str, QRadioButton] = {}
        self.list = QVBoxLayout()
        self.list.setSpacing(SPACE)
        self.body.addLayout(self.list)

    def show_answers(self) -> None:
        """A radio button for each business."""
        clear(self.list)
        self.choices = {}
        signed = self.answers.signed
        for business, name in signed.businesses if signed else ():
            choice = QRadioButton(name)
            choice.setAccessibleName(name)
            choice.setChecked(business == self.answers.business_id)
            choice.clicked.connect(self._choose)
            self.choices[business] = choice
            self.list.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _choose(self) -> None:
        chosen = next((key for key, choice in self.choices.items() if choice.isChecked()), "")
        self.change(business_id=chosen)

    def settle(self) -> None:
        """Keep the sign-in with the chosen business."""
        keep_sage(self)

    def on_kept(self, _settings: Settings) -> None:
        """Secret and tokens are in the keyring."""
        self.change(sage_kept=True, has_secret=True)
        self.settled()

    def is_held_back(self) -> bool:
        """Connections are kept by the page itself."""
        return False


def keep_sage(page: SignInPage | BusinessPage) -> None:
    """Keep the last sign-in with the business that was chosen."""
    page.host.controller.ask(asking(Services.keep_sage, page.answers.sage), page.on_kept, page.on_error)
