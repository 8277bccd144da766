"""The main window: rail, header, messages that wait in the page, and the pages, made when first shown."""

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from sagesync_desktop.app.desk import DeskCause
from sagesync_desktop.app.services import Services
from sagesync_desktop.core.errors import Cancelled, LookFirst, ModuleOff, SageSyncError
from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.remembered import OpenSkip
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, RecordId, Side, Trigger
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.crash import Crashes
from sagesync_desktop.gui.frame.dialogs import Dialogs, WindowDialogs
from sagesync_desktop.gui.frame.header import Header
from sagesync_desktop.gui.frame.notice import Notice
from sagesync_desktop.gui.frame.page import Page
from sagesync_desktop.gui.frame.pages import (
    LOG,
    OVERVIEW,
    PREVIEW,
    SKIPPED,
    EarlyPages,
    page_class,
    page_titles,
)
from sagesync_desktop.gui.frame.rail import Rail
from sagesync_desktop.gui.frame.shell import SMALLEST, come_forward, place
from sagesync_desktop.gui.help.desk import HelpDesk
from sagesync_desktop.gui.help.hints import HintBar
from sagesync_desktop.gui.look.theme import apply_theme
from sagesync_desktop.gui.look.widgets import EmptyState
from sagesync_desktop.gui.words.problems import Problem, problem_of, unopened
from sagesync_desktop.modules.ruletable import Reason

NARROW = 1040


class MainWindow(QMainWindow):
    """Signals: practice_wanted(), when the person would rather try the practice company; quit_wanted()."""

    practice_wanted = Signal()
    restore_wanted = Signal(object)
    """Path of a backup, while the company could not be opened."""
    quit_wanted = Signal()

    def __init__(
        self,
        controller: Controller,
        dialogs: Dialogs | None,
        state: QSettings,
        reasons: tuple[Reason, ...] = (),
    ) -> None:
        """`state` keeps window and columns; without `dialogs` the real ones; `reasons` are for the help."""
        super().__init__()
        self.controller, self._state = controller, state
        self.dialogs = dialogs or WindowDialogs(self)
        self.help = HelpDesk(self.dialogs, reasons, self)
        self.stays_in_tray = False  # whether closing the window leaves the program in the tray
        self._is_asked_for = True  # whether a person, not the schedule, began the last run
        self.is_leaving = False
        """Set at the very end: a close that is refused would stop QApplication.quit and a log-off."""
        self.pages: dict[str, Page] = {}
        self._early = EarlyPages(self._page, lambda: controller.is_open, self)
        self.crashes = Crashes(self)
        self.setWindowTitle("SageSync Desktop")
        self.setMinimumSize(*SMALLEST)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        place(self, state)

    def _lay_out(self) -> None:
        self.rail = Rail(page_titles())
        self.header = Header(self.controller)
        self.notice = Notice()
        self.hints = HintBar(self.controller, self._state)
        self.stack = QStackedWidget()
        self._opening = EmptyState("clock", self.tr("Opening your company …"), "")
        self.stack.addWidget(self._opening)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notice)
        column.addWidget(self.hints)
        column.addWidget(self.stack, 1)
        canvas = QWidget()
        canvas.setObjectName("canvas")
        row = QHBoxLayout(canvas)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.setCentralWidget(canvas)
        self.rail.setEnabled(False)

    def _connect(self) -> None:
        controller = self.controller
        controller.opened.connect(self._on_opened)
        controller.not_opened.connect(self._on_not_opened)
        controller.settings_changed.connect(self._on_settings)
        controller.run_started.connect(self._on_run_started)
        controller.log_changed.connect(self._count_skips)
        controller.log_changed.connect(self.hints.refresh)
        controller.settings_changed.connect(self.hints.refresh)
        controller.failed.connect(self.show_error)
        controller.broke.connect(self.crashes.show)
        self.header.preview_wanted.connect(self.preview)
        self.rail.chosen.connect(self.show_page)
        self.rail.help_wanted.connect(self.explain)
        self.notice.banner.pressed.connect(self._follow_problem)

    def _add_shortcuts(self) -> None:
        for keys, slot in (
            ("F5", self.header.start_sync),
            ("Ctrl+R", self.header.start_sync),
            ("Ctrl+P", self.preview),
            ("Ctrl+F", self._search),
            ("Esc", self._step_back),
            ("Ctrl+Q", self.quit_wanted),
            (QKeySequence.StandardKey.HelpContents, self.explain),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # -- opening and closing

    @Slot()
    def _on_opened(self) -> None:
        self.rail.setEnabled(True)
        self.header.show_settings(self.controller.settings())
        self._count_skips()
        wanted = str(self._state.value("page", OVERVIEW))
        self.show_page(wanted if wanted in self.rail.buttons else OVERVIEW)
        # Else the rail's first button would wear the focus ring of a keyboard that nobody has used.
        self.setFocus()
        self._early.begin()
        settings = self.controller.settings()
        if settings.sage is None and settings.vtiger is None:
            self.open_wizard("")

    @Slot(object)
    def _on_not_opened(self, error: SageSyncError) -> None:
        self.notice.show_problem(unopened(error))

    def _choose_backup(self, problem: Problem) -> None:
        """While nothing is open there is nobody to ask but the program around the window."""
        from sagesync_desktop.gui.settings.storage import database_files

        if (source := self.dialogs.open_file(self.tr("Restore a backup"), database_files())) is not None:
            self.restore_wanted.emit(source)
        else:
            self.notice.show_problem(problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window (a laptop at 200 %) keeps the rail's icons alone."""
        super().resizeEvent(event)
        self.rail.set_narrow(self.width() < NARROW)

    def keep_state(self) -> None:
        """Remember window, page and columns for the next start."""
        self._state.setValue("window", self.window().saveGeometry())
        for name, page in self.pages.items():
            if page is self.stack.currentWidget():
                self._state.setValue("page", name)
            page.keep_state(self._state)
        self._state.sync()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Into the tray where there is one; else the program ends after the record in hand."""
        self.help.close()
        if self.is_leaving:
            event.accept()
            return
        self.keep_state()
        if self.stays_in_tray:
            self.window().hide()
        else:
            self.quit_wanted.emit()
        event.ignore()

    @Slot()
    def come_forward(self) -> None:
        """Show the window above the others."""
        come_forward(self.window())

    # -- pages

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Bring a page to the front; one with unsaved changes may keep the person there."""
        shown = self._shown()
        is_kept = shown is not None and shown is not self.pages.get(name) and not shown.may_leave()
        if is_kept or not self.controller.is_open:
            self.rail.show_chosen(self._current_name())
            return
        self.notice.settle()
        page = self._page(name)
        self.stack.setCurrentWidget(page)
        self.rail.show_chosen(name)
        if not self.rail.isAncestorOf(self.focusWidget()):
            page.take_focus()
        self.hints.show_for(name)

    def _shown(self) -> Page | None:
        """The page in front; None while the company is being opened."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def _current_name(self) -> str:
        shown = self._shown()
        return next((name for name, page in self.pages.items() if page is shown), "")

    def _page(self, name: str) -> Page:
        if name not in self.pages:
            page = page_class(name)(self.controller, self.dialogs, parent=self.stack)
            self.pages[name] = page
            self.stack.addWidget(page)
            self._connect_page(page)
            self.hints.take_button(page)
            page.restore_state(self._state)
        return self.pages[name]

    def _connect_page(self, page: Page) -> None:
        """Pages ask to be led on by signals."""
        page.page_wanted.connect(self.show_page)
        page.record_wanted.connect(self.open_record)
        page.outcomes_wanted.connect(self.open_outcomes)
        page.skipped_wanted.connect(self.open_skipped)
        page.cure_wanted.connect(self.open_cure)
        page.wizard_wanted.connect(self.open_wizard)
        page.help_wanted.connect(self.help.show)
        page.done.connect(self.notice.show_done)

    @Slot(object, object, str)
    def open_record(self, module: ModuleId, side: Side, record_id: RecordId) -> None:
        """A record in a new tab of the log page."""
        self.show_page(LOG)
        self._page(LOG).open_record(module, side, record_id)

    @Slot(object)
    def open_outcomes(self, chosen: OutcomeFilter) -> None:
        """The records behind a count."""
        self.show_page(LOG)
        self._page(LOG).open_outcomes(chosen)

    @Slot(object, str)
    def open_skipped(self, module: ModuleId, rule: str) -> None:
        """The records of a module that a rule holds back now."""
        self.show_page(SKIPPED)
        self._page(SKIPPED).show_rule(rule, module)

    @Slot(object)
    def open_cure(self, skip: OpenSkip) -> None:
        """A record that is held back, where it is cured."""
        self.show_page(SKIPPED)
        self._page(SKIPPED).show_rule(skip.why.rule, skip.module, skip.ref)

    @Slot(str)
    def open_wizard(self, step: str) -> None:
        """The settings wizard, whole or for one part."""
        from sagesync_desktop.gui.wizard.wizard import SetupWizard

        wizard = SetupWizard(self.controller, self.dialogs, step, self)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.practice_wanted.connect(self.practice_wanted)
        self.help.help_wizard(wizard)
        wizard.open()

    @Slot()
    def preview(self) -> None:
        """What a sync would do now, before anything is written."""
        self._look()

    def _look(self) -> bool:
        """Whether the preview's page is in front: nobody is taken away from unsaved changes."""
        if not self.header.preview_button.isEnabled():
            return False
        self.show_page(PREVIEW)
        page = self._page(PREVIEW)
        is_shown = page is self._shown()
        if is_shown:
            page.begin()
        return is_shown

    @Slot()
    def _search(self) -> None:
        """Search in the page, or in the whole log from one that has nothing to search in."""
        shown = self._shown()
        if shown is not None and not shown.search():
            self.show_page(LOG)
            self._page(LOG).search()

    @Slot()
    def _step_back(self) -> None:
        """Esc: the page takes back its last step, such as an opened record; else to the overview."""
        shown = self._shown()
        if shown is None or not shown.step_back():
            self.show_page(OVERVIEW)

    @Slot()
    def explain(self) -> None:
        """F1: the help page of what one looks at."""
        self.help.show_for(self._current_name())

    @Slot()
    def _count_skips(self) -> None:
        if self.controller.is_open:
            self.controller.ask(asking(Services.desk_causes), self._show_needs)

    @Slot(object)
    def _show_needs(self, causes: tuple[DeskCause, ...]) -> None:
        """Those that follow by themselves, or are there for information, want nobody."""
        needs = sum(cause.count for cause in causes if cause.group is Group.NEEDS_YOU)
        self.rail.show_count(SKIPPED, needs)

    @Slot(object)
    def _on_settings(self, settings: Settings) -> None:
        app = QGuiApplication.instance()
        if settings.appearance != self.property("appearance"):
            self.setProperty("appearance", settings.appearance)
            apply_theme(app, settings.appearance)  # type: ignore[arg-type]  # a QApplication always runs

    @Slot(object)
    def _on_run_started(self, request: RunRequest) -> None:
        self._is_asked_for = request.trigger is not Trigger.TIMER
        self.notice.take()

    @Slot(object)
    def show_error(self, error: SageSyncError) -> None:
        """A problem that nobody else took: in the page, never over it while syncing in the background."""
        if isinstance(error, Cancelled):
            return
        if isinstance(error, LookFirst) and self._is_asked_for and self._look():
            return
        if isinstance(error, ModuleOff):
            self.dialogs.error(error)
        self.notice.show_problem(problem_of(error))

    @Slot()
    def _follow_problem(self) -> None:
        problem = self.notice.take()
        if problem is None:
            return
        kind, _, where = problem.leads_to.partition(":")
        match kind:
            case "reopen":
                self.controller.reopen()
            case "restore":
                self._choose_backup(problem)
            case "wizard":
                self.open_wizard(where)
            case "page":
                self.show_page(where)
            case _:
                self.preview()
