"""What all pages of the wizard share: head, body, the way to the next page, and errors where they happen."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)

from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.sentence import paragraph
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.look.theme import CARD_MARGIN, PAGE_MARGIN, SPACE
from sagesync_desktop.gui.look.widgets import Banner, label
from sagesync_desktop.gui.wizard import flow
from sagesync_desktop.gui.wizard.answers import Answers
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.words.speech import spoken


class Host(QWizard):
    """What a page may ask of the wizard that it stands in; `SetupWizard` answers."""

    controller: Controller
    dialogs: Dialogs
    part: str
    """One of `flow.PARTS`."""
    today: date
    answers: Answers
    is_stored: bool
    """Whether there is nothing (more) to store."""

    def change(self, **values: Any) -> None:
        """Replace some answers."""
        raise NotImplementedError

    def take(self, answers: Answers) -> None:
        """Go on with these answers; buttons and the list of steps follow."""
        raise NotImplementedError

    def focus_on_next(self) -> None:
        """The page has nothing more to ask: Enter goes on."""
        raise NotImplementedError

    def proceed(self) -> None:
        """The page has settled what it collected: the next one, or the end."""
        raise NotImplementedError

    def store(self, page: "WizardPage") -> None:
        """Save modules and mappings for the last page, which goes on by `settled` or stays by `on_error`."""
        raise NotImplementedError


class WizardPage(QWizardPage):
    """One page; pages that keep something override `settle`, which ends in `settled`."""

    step: Step

    def __init__(self, wizard: Host) -> None:
        """Pages are children of the wizard and use its controller and dialogs."""
        super().__init__(wizard)
        self.host = wizard
        self.heading = label("", "title", wraps=True)
        self.subtitle = label("", "muted", wraps=True)
        self.banner = Banner("info", "")
        self.banner.hide()
        self.banner.pressed.connect(self.on_banner)
        self.body = QVBoxLayout()
        self.body.setSpacing(2 * SPACE)
        self.body.addWidget(self.banner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scrolling())
        self._is_settling = False

    def _scrolling(self) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("page")
        box = QVBoxLayout(inner)
        box.setContentsMargins(PAGE_MARGIN, CARD_MARGIN, PAGE_MARGIN, CARD_MARGIN)
        box.setSpacing(SPACE)
        box.addWidget(self.heading)
        box.addWidget(self.subtitle)
        box.addSpacing(SPACE)
        box.addLayout(self.body)
        box.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def set_head(self, title: str, subtitle: str) -> None:
        """The page's title and the sentence below it."""
        self.setAccessibleName(title)
        self.heading.setText(title)
        self.subtitle.setText(subtitle)

    # -- answers

    @property
    def answers(self) -> Answers:
        """All answers so far."""
        return self.host.answers

    def change(self, **values: Any) -> None:
        """Replace some answers; buttons and the list of steps follow."""
        self.host.change(**values)

    def show_answers(self) -> None:
        """Bring the widgets in line with the answers; called whenever the page appears."""

    def focus_first(self) -> None:
        """Give the focus to the chosen tile, else to the first control, else leave it with the buttons."""
        reachable = [one for one in self.findChildren(QWidget) if _takes_focus(one)]
        chosen = [one for one in reachable if isinstance(one, QToolButton) and one.isChecked()]
        if chosen or reachable:
            (chosen or reachable)[0].setFocus()

    # -- what QWizard asks

    def initializePage(self) -> None:
        """The page appears, from either direction."""
        self.show_answers()

    def cleanupPage(self) -> None:
        """Back keeps the answers, so nothing is reset here."""

    def isComplete(self) -> bool:
        """Whether Next can be pressed."""
        return not self._is_settling and flow.is_complete(self.step, self.answers)

    def nextId(self) -> int:
        """The page that the answers lead to."""
        following = flow.following(self.host.part, self.answers, self.step)
        return -1 if following is None else int(following)

    def validatePage(self) -> bool:
        """Next or Finish was pressed: go on, or begin what must come before and go on by itself after it."""
        if self._is_settling:
            return False
        if flow.is_settled(self.step, self.answers) and not self.is_held_back():
            return True
        self._set_settling(True)
        self.banner.hide()
        self.settle()
        return False

    # -- trying and keeping

    @property
    def is_settling(self) -> bool:
        """Whether an answer is awaited without which the page cannot be left."""
        return self._is_settling

    def stop(self) -> None:
        """The wizard closes: end what the page still waits for."""

    def is_held_back(self) -> bool:
        """Whether the last page has something to store before the wizard may end."""
        return self.nextId() == -1 and not self.host.is_stored

    def settle(self) -> None:
        """Try and keep what the page collected, then call `settled`; by default store the settings."""
        self.host.store(self)

    @Slot()
    def settled(self) -> None:
        """Everything is kept: go on, unless there is more to do."""
        self._set_settling(False)
        if self.host.currentPage() is self:
            self.host.proceed()

    def held(self) -> None:
        """Settling ended without going on: the page says why."""
        self._set_settling(False)

    @Slot(object)
    def on_error(self, error: SageSyncError) -> None:
        """A question was refused: say what happened and what to do, in the page."""
        fix = spoken(paragraph(error.fix)) if error.fix else ""
        self.say("bad", spoken(paragraph(error.title, error.explanation)), fix)
        self._set_settling(False)

    def say(self, kind: str, text: str, fix: str = "", action: str = "") -> None:
        """Show a message in the page."""
        self.banner.say(kind, text, fix, action)
        self.banner.show()

    def say_asking(self, text: str) -> None:
        """Say what is being asked, and why it may take long: the worker answers between runs."""
        waits = self.tr("A sync is running; the answer comes when it has finished.")
        self.say("info", text, waits if self.host.controller.is_running else "")

    @Slot()
    def on_banner(self) -> None:
        """The banner's button was pressed."""

    def _set_settling(self, is_settling: bool) -> None:
        self._is_settling = is_settling
        self.completeChanged.emit()


def _takes_focus(widget: QWidget) -> bool:
    reachable = widget.focusPolicy() not in (Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.WheelFocus)
    is_typing = isinstance(widget, (QLineEdit, QComboBox))
    return (reachable or is_typing) and widget.isEnabled() and widget.isVisible()
