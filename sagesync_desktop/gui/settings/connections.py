"""One side's connection: its lamp, and test, reconnect, disconnect."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from sagesync_desktop.app.views import Condition, ConnectionHealth
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import Side
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, Lamp, LinkButton, button, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.lamps import lamp_look


class ConnectionCard(Card):
    """Where one side is, whether it answers, and what can be done about it."""

    test_wanted = Signal()
    disconnect_wanted = Signal(object)
    """Side"""
    wizard_wanted = Signal(str)
    """The part of the wizard to open."""

    def __init__(self, side: Side) -> None:
        """Says nothing until `show_settings` and `show_health`."""
        super().__init__(side.title)
        self._side, self._is_connected, self._is_off = side, False, False
        self._had_focus = False
        self.setAccessibleName(self.tr("Connection to %s") % side.title)
        self.lamp = Lamp()
        self.place = label("", wraps=True)
        self.sentence = label("", "muted", wraps=True)
        self.until = label("", "small", wraps=True)
        self.test = self._named(self.tr("Test"), self.tr("Test the connection to %s"))
        self.again = self._named(self.tr("Reconnect"), self.tr("Reconnect %s"))
        self.part = self._named(self.tr("Disconnect"), self.tr("Disconnect %s"), "quiet")
        self.other = LinkButton(
            self.tr("Use another business or app")
            if side is Side.SAGE
            else self.tr("Use another address or user")
        )
        self.test.clicked.connect(self._on_test)
        self.again.clicked.connect(self._on_again)
        self.part.clicked.connect(self._on_part)
        self.other.clicked.connect(self._on_other)
        self._lay_out()

    def _named(self, words: str, accessible: str, kind: str = "") -> QPushButton:
        made = button(words, kind)
        made.setAccessibleName(accessible % self._side.title)
        return made

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for press in (self.test, self.again, self.part):
            row.addWidget(press)
        row.addStretch(1)
        for part in (self.lamp, self.place, self.sentence, self.until):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.other)

    def show_settings(self, settings: Settings) -> None:
        """Say where this side is."""
        connection = settings.sage if self._side is Side.SAGE else settings.vtiger
        self._is_connected = connection is not None
        place = ""
        if self._side is Side.SAGE and settings.sage is not None:
            place = settings.sage.business_name or self.tr("No business chosen yet")
        elif self._side is Side.VTIGER and settings.vtiger is not None:
            place = self.tr("{url} as {user}").format(url=settings.vtiger.url, user=settings.vtiger.username)
        self.place.setText(place)
        self.place.setVisible(bool(place))
        self._show_buttons()

    def _show_buttons(self) -> None:
        """A side whose keys were forgotten can only be connected again; its place stays as a proposal."""
        is_on = self._is_connected and not self._is_off
        words, accessible = (
            (self.tr("Reconnect"), self.tr("Reconnect %s"))
            if is_on
            else (self.tr("Connect"), self.tr("Connect %s"))
        )
        self.again.setText(words)
        self.again.setAccessibleName(accessible % self._side.title)
        for part in (self.test, self.part, self.other):
            part.setVisible(is_on)

    def show_testing(self) -> None:
        """Say that the side is being asked."""
        self._had_focus = self.test.hasFocus()
        self.test.setEnabled(False)
        self.lamp.show_state("clock", self.tr("Testing …"), "muted")

    def show_health(self, health: ConnectionHealth, now: datetime) -> None:
        """Show the lamp, why it looks so, and until when the sign-in lasts."""
        self.test.setEnabled(True)
        if self._had_focus:  # a disabled button hands it on, and the next Enter would reconnect
            self.test.setFocus()
        self._had_focus = False
        self._is_off = health.state is Condition.OFF
        self._show_buttons()
        look = lamp_look(health, now)
        self.lamp.show_state(look.icon, look.word, look.role, look.detail)
        self.sentence.setText(look.detail)
        ends = health.sign_in_ends
        words = self.tr("Sign in again by %s at the latest.") % phrases.moment(ends) if ends else ""
        self.until.setText(words)
        self.until.setVisible(bool(words))

    @Slot()
    def _on_test(self) -> None:
        self.test_wanted.emit()

    @Slot()
    def _on_again(self) -> None:
        """A connected Sage needs a new sign-in only; a disconnected one its app's secret as well."""
        signs_in = self._side is Side.SAGE and self._is_connected and not self._is_off
        self.wizard_wanted.emit("sign_in" if signs_in else self._side.value)

    @Slot()
    def _on_part(self) -> None:
        self.disconnect_wanted.emit(self._side)

    @Slot()
    def _on_other(self) -> None:
        self.wizard_wanted.emit(self._side.value)
