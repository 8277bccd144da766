"""The wizard's frame: its pages, the list of steps beside them, and what happens at its end."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWizard

from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.types import Trigger
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.fitting import ElidingLabel
from sagesync_desktop.gui.look.theme import CARD_MARGIN, SPACE
from sagesync_desktop.gui.look.widgets import IconLabel, clear, restyle
from sagesync_desktop.gui.wizard import flow
from sagesync_desktop.gui.wizard.answers import Answers, Company, answers_from, changed, to_store
from sagesync_desktop.gui.wizard.base import Host, WizardPage
from sagesync_desktop.gui.wizard.finish import FinishPage
from sagesync_desktop.gui.wizard.flow import Step
from sagesync_desktop.gui.wizard.mapping import MappingPage
from sagesync_desktop.gui.wizard.modules import ModulesPage
from sagesync_desktop.gui.wizard.preview import PreviewPage
from sagesync_desktop.gui.wizard.region import RegionPage
from sagesync_desktop.gui.wizard.sage_app import SageAppPage
from sagesync_desktop.gui.wizard.sign_in import BusinessPage, SignInPage
from sagesync_desktop.gui.wizard.vtiger import VtigerPage
from sagesync_desktop.gui.wizard.welcome import WelcomePage

WIDTH = 26 * SPACE
"""Pixels of the list of steps at least."""
AROUND_WORDS = CARD_MARGIN + 16 + SPACE + 2 * SPACE + 4
"""Pixels of a row beside its title: margins and icon."""
_PAGES: tuple[type[WizardPage], ...] = (
    WelcomePage,
    VtigerPage,
    RegionPage,
    SageAppPage,
    SignInPage,
    BusinessPage,
    ModulesPage,
    MappingPage,
    PreviewPage,
    FinishPage,
)


class SetupWizard(Host):
    """Asks for everything, or for one part of it; ends accepted when all of it is stored.

    Signal: practice_wanted(), when the person would rather try the practice company.
    """

    practice_wanted = Signal()

    def __init__(
        self, controller: Controller, dialogs: Dialogs, part: str = "", parent: QWidget | None = None
    ) -> None:
        """`part` is one of `flow.PARTS`; raises KeyError for another."""
        super().__init__(parent)
        self.controller, self.dialogs, self.part = controller, dialogs, part
        self.today = controller.now().astimezone().date()
        self.answers: Answers = answers_from(controller.settings(), self.today)
        self.is_stored = not flow.saves_settings(part, self.answers)
        self._storing: WizardPage | None = None
        self.setWindowTitle(self.tr("Set up SageSync"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setOption(QWizard.WizardOption.NoDefaultButton, False)
        self.resize(960, 660)
        self._name_buttons()
        self.steps = StepList()
        self.setSideWidget(self.steps)
        wanted = flow.steps_of(part)
        for made in _PAGES:
            if made.step in wanted:
                self.setPage(int(made.step), made(self))
        self.setStartId(int(min(wanted)))
        self.currentIdChanged.connect(self._on_page)

    def _name_buttons(self) -> None:
        for which, words, kind in (
            (QWizard.WizardButton.BackButton, self.tr("&Back"), ""),
            (QWizard.WizardButton.NextButton, self.tr("&Next"), "primary"),
            (QWizard.WizardButton.FinishButton, self.tr("&Finish"), "primary"),
            (QWizard.WizardButton.CancelButton, self.tr("Cancel"), ""),
        ):
            self.setButtonText(which, words)
            pressed = self.button(which)
            pressed.setAccessibleName(words.replace("&", ""))
            pressed.setProperty("kind", kind)
            restyle(pressed)

    # -- answers

    def change(self, **values: Any) -> None:
        """Replace some answers."""
        self.take(changed(self.answers, **values))

    def take(self, answers: Answers) -> None:
        """Go on with these answers; buttons and the list of steps follow."""
        self.answers = answers
        self.is_stored = self.is_stored and not flow.saves_settings(self.part, answers)
        page = self.currentPage()
        if isinstance(page, WizardPage):
            # Qt looks at nextId() only when the page or its finality changes, not after completeChanged.
            page.setFinalPage(False)
            page.completeChanged.emit()
            self.steps.show_path(flow.path(self.part, answers), page.step)
            self._name_finish()

    def _name_finish(self) -> None:
        is_practice = not self.part and self.answers.company is Company.PRACTICE
        words = self.tr("&Open the practice company") if is_practice else self.tr("&Finish")
        self.setButtonText(QWizard.WizardButton.FinishButton, words)
        self.button(QWizard.WizardButton.FinishButton).setAccessibleName(words.replace("&", ""))

    @Slot(int)
    def _on_page(self, _number: int) -> None:
        page = self.currentPage()
        if isinstance(page, WizardPage):
            self.steps.show_path(flow.path(self.part, self.answers), page.step)
            self.setWindowTitle(self.tr("Set up SageSync: %s") % page.heading.text())
            self._name_finish()
            page.focus_first()

    def focus_on_next(self) -> None:
        """The page has nothing more to ask: Enter goes on."""
        for which in (QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton):
            if self.button(which).isVisible() and self.button(which).isEnabled():
                self.button(which).setFocus()

    # -- going on

    def proceed(self) -> None:
        """The page has settled what it collected: the next one, or the end."""
        if self.nextId() == -1:
            self.accept()
        else:
            self.next()

    def store(self, page: WizardPage) -> None:
        """Save modules and mappings for the last page, which goes on by `settled` or stays by `on_error`."""
        self._storing = page
        self.controller.change_settings(partial(to_store, self.answers), self._on_stored, page.on_error)

    @Slot(object)
    def _on_stored(self, _settings: object) -> None:
        page, self._storing = self._storing, None
        self.is_stored = True
        if page is not None:
            page.settled()

    def accept(self) -> None:
        """Everything is stored; the first sync starts where that was wished."""
        super().accept()
        if not self.part and self.answers.company is Company.PRACTICE:
            self.practice_wanted.emit()
        elif not self.part and self.answers.sync_now:
            self.controller.sync(RunRequest(Trigger.MANUAL))

    def reject(self) -> None:
        """Close without storing more; a sign-in or preview that still waits is ended."""
        self._stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As `reject`."""
        self._stop()
        super().closeEvent(event)

    def _stop(self) -> None:
        for number in self.pageIds():
            page = self.page(number)
            if isinstance(page, WizardPage):
                page.stop()


class StepList(QWidget):
    """The steps of this run: done, present and to come; told by icon and weight, and to screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty at first."""
        super().__init__(parent)
        self.setObjectName("steps")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(CARD_MARGIN, CARD_MARGIN, 2 * SPACE, CARD_MARGIN)
        outer.setSpacing(SPACE)
        mark = QLabel()
        theme.set_icon(mark, "app", "accent", 40)
        mark.setAccessibleName("SageSync Desktop")
        outer.addWidget(mark)
        outer.addSpacing(2 * SPACE)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE + 4)
        outer.addLayout(self._rows)
        outer.addStretch(1)
        self.titles = {
            Step.WELCOME: self.tr("Welcome"),
            Step.VTIGER: self.tr("Vtiger"),
            Step.REGION: self.tr("Sage: country"),
            Step.SAGE_APP: self.tr("Sage: your app"),
            Step.SIGN_IN: self.tr("Sage: sign in"),
            Step.BUSINESS: self.tr("Sage: business"),
            Step.MODULES: self.tr("Modules"),
            Step.MAPPING: self.tr("Accounts and taxes"),
            Step.PREVIEW: self.tr("Preview"),
            Step.FINISH: self.tr("Finish"),
        }
        self.setFixedWidth(max(WIDTH, AROUND_WORDS + max(map(theme.strong_width, self.titles.values()))))

    def show_path(self, steps: tuple[Step, ...], present: Step) -> None:
        """Show a path and where on it the person is."""
        clear(self._rows)
        for step in steps:
            self._rows.addWidget(_StepRow(self.titles[step], (step > present) - (step < present)))


class _StepRow(QWidget):
    """One step; `when` is -1 for done, 0 for present, 1 for to come."""

    def __init__(self, title: str, when: int) -> None:
        super().__init__()
        looks = {-1: ("check", "good"), 0: ("chevron-right", "accent"), 1: ("", "faint")}
        says = {-1: self.tr("done"), 0: self.tr("now"), 1: self.tr("to come")}
        name, role = looks[when]
        words = ElidingLabel(title, "strong" if when == 0 else "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        if name:
            row.addWidget(IconLabel(name, role, 16))
        else:
            row.addSpacing(16 + SPACE)
        row.addWidget(words, 1)
        words.setAccessibleName(f"{title}, {says[when]}")
