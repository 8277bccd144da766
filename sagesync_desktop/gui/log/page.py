"""The sync log's page: the runs with their counts, the records behind a count, each record in a tab."""

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QTabWidget, QToolButton, QWidget

from sagesync_desktop.core.logport import EVERYTHING, LogPort
from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.runs import Progress, RunRequest
from sagesync_desktop.core.types import ModuleId, RecordId, Side, Trigger
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.desk.doing import Answer
from sagesync_desktop.gui.desk.undoing import UndoDesk
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.frame.page import Page
from sagesync_desktop.gui.log.notes import NoteReading
from sagesync_desktop.gui.log.outcomes_view import OutcomesView
from sagesync_desktop.gui.log.record_tab import RecordTab
from sagesync_desktop.gui.log.runs_view import RunsView
from sagesync_desktop.gui.log.values import shown_name
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.widgets import EmptyState

LIVE = 1000
"""Milliseconds between two looks at the counts of the run that is going on."""
NAME_LENGTH = 28
"""Letters of a record's name that its tab shows."""
RIGHT = QTabBar.ButtonPosition.RightSide


class CloseButton(QToolButton):
    """The cross on a record's tab."""

    close_wanted = Signal(object)
    """The tab's widget."""

    def __init__(self, tab: QWidget) -> None:
        """`tab` is what it closes."""
        super().__init__()
        self._tab = tab
        self.setToolTip(self.tr("Close this tab (Esc)"))
        self.setAccessibleName(self.tr("Close this tab"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.set_icon(self, "close", "muted", 12)
        self.clicked.connect(self._press)

    @Slot()
    def _press(self) -> None:
        self.close_wanted.emit(self._tab)


class LogPage(Page):
    """First tab: the log; every further tab: one record."""

    def __init__(self, controller: Controller, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        """Fills itself when the company is open."""
        super().__init__(self.tr("Sync Log"), parent=parent)
        self._controller, self._dialogs = controller, dialogs
        self.runs = RunsView(self._log, controller.now)
        self.outcomes = OutcomesView(self._log, dialogs)
        self.empty = EmptyState(
            "log",
            self.tr("Nothing has been synced yet"),
            self.tr(
                "Start the first sync. Each record that is created, updated or skipped is then listed here, "
                "with the reason and what to do."
            ),
            self.tr("Sync Now"),
        )
        self.undoing = UndoDesk(controller, dialogs, self)
        self.reading = NoteReading(controller, self)
        self._live = QTimer(self)
        self._live.setInterval(LIVE)
        self._lay_out()
        self._connect()
        if controller.is_open:
            self.refresh()

    def _log(self) -> LogPort:
        return self._controller.log

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for view in (self.empty, self.runs, self.outcomes):
            self.stack.addWidget(view)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it hands Tab to its bar, which may be hidden
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAutoHide(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Sync log and opened records"))
        self.tabs.addTab(self.stack, theme.icon("log", "muted"), self.tr("Sync Log"))
        self.body.addWidget(self.tabs)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the first tab's icon anew when the colours change."""
        if event.type() == QEvent.Type.PaletteChange:
            self.tabs.setTabIcon(0, theme.icon("log", "muted"))
        super().changeEvent(event)

    def _connect(self) -> None:
        controller = self._controller
        controller.opened.connect(self.refresh)
        controller.log_changed.connect(self.refresh_when_seen)
        controller.run_started.connect(self._run_changed)
        controller.run_finished.connect(self._run_changed)
        controller.progressed.connect(self._progressed)
        self.runs.followed.connect(self.open_outcomes)
        self.runs.undo_wanted.connect(self.undoing.undo_run)
        self.undoing.ended.connect(self._tell_undone)
        self.runs.search_wanted.connect(self.search)
        self.outcomes.back_wanted.connect(self.show_runs)
        self.outcomes.record_wanted.connect(self.open_record)
        self.outcomes.read_wanted.connect(self.reading.read)
        self.outcomes.alike_wanted.connect(self.reading.read_alike)
        self.empty.pressed.connect(self._sync)
        self._live.timeout.connect(self._look_again)
        self._shortcut(QKeySequence(QKeySequence.StandardKey.Close), self.step_back)

    def _shortcut(self, keys: QKeySequence, method: object) -> None:
        made = QShortcut(keys, self)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(method)

    @Slot(object)
    def _tell_undone(self, answer: Answer) -> None:
        if answer.kind == "good":
            self.done.emit(answer.text)
        else:
            self._dialogs.tell(answer.text, answer.fix)

    # -- what is new

    @Slot()
    def refresh(self) -> None:
        """Take in what was logged since, without moving what one looks at."""
        if not self._controller.is_open:
            return
        self.runs.refresh()
        if self.stack.currentWidget() is self.outcomes:
            self.outcomes.refresh_notes()
        else:
            self._show_new()

    def _show_new(self) -> None:
        if self.stack.currentWidget() is self.outcomes:
            self.outcomes.refresh()
        elif self.stack.currentWidget() is self.empty or self.runs.is_empty:
            self.stack.setCurrentWidget(self.empty if self.runs.is_empty else self.runs)

    @Slot(object)
    def _run_changed(self, _about: object) -> None:
        if not self._controller.is_open:
            return
        is_running = self._controller.is_running
        self.runs.set_running(is_running)
        if is_running:
            self._live.start()
        else:
            self._live.stop()
        self._show_new()

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        if self._controller.is_open:
            self.runs.set_progress(progress)
            if self.stack.currentWidget() is self.empty:
                self.refresh()

    @Slot()
    def _look_again(self) -> None:
        """Only for someone who looks: a hidden page is brought up to date at the run's end."""
        if not (self._controller.is_open and self.isVisible()):
            return
        if self.stack.currentWidget() is self.outcomes:
            self.outcomes.refresh()
        else:
            self.runs.update_running()

    @Slot()
    def _sync(self) -> None:
        self._controller.sync(RunRequest(Trigger.MANUAL))

    # -- going about

    @Slot(object)
    def open_outcomes(self, chosen: OutcomeFilter) -> None:
        """List the records that a filter lets through."""
        if not self._controller.is_open:
            return
        self.outcomes.show_filter(chosen)
        self.stack.setCurrentWidget(self.outcomes)
        self.tabs.setCurrentWidget(self.stack)
        self.outcomes.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_runs(self) -> None:
        """Back to the list of runs."""
        self.stack.setCurrentWidget(self.empty if self.runs.is_empty else self.runs)
        self.tabs.setCurrentWidget(self.stack)
        self.runs.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object, object, str)
    def open_record(self, module: ModuleId, side: Side, record_id: RecordId) -> None:
        """Show a record in a tab of its own; one that is open already comes to the front."""
        key = (module, side, record_id)
        found = next((tab for tab in self._records() if tab.is_about(key)), None)
        if found is None:
            found = RecordTab(key, self._controller, self._dialogs)
            found.named.connect(self._name_tab)
            found.help_wanted.connect(self.help_wanted)
            found.cure_wanted.connect(self.cure_wanted)
            place = self.tabs.addTab(found, self.tr("Loading …"))
            cross = CloseButton(found)
            cross.close_wanted.connect(self.close_record)
            self.tabs.tabBar().setTabButton(place, RIGHT, cross)
        self.tabs.setCurrentWidget(found)
        found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _records(self) -> list[RecordTab]:
        tabs = (self.tabs.widget(place) for place in range(self.tabs.count()))
        return [tab for tab in tabs if isinstance(tab, RecordTab)]

    @Slot(str)
    def _name_tab(self, _name: str) -> None:
        """Give each tab its record's name; one asks all, since a slot is not told who calls."""
        for tab in self._records():
            if tab.view is None:
                continue
            name = shown_name(tab.view.name)
            short = name if len(name) <= NAME_LENGTH else f"{name[: NAME_LENGTH - 1]}…"
            place = self.tabs.indexOf(tab)
            self.tabs.setTabText(place, short.replace("&", "&&"))
            self.tabs.setTabToolTip(place, name)

    @Slot(object)
    def close_record(self, tab: QWidget) -> None:
        """Close a record's tab; the one beside it comes to the front."""
        place = self.tabs.indexOf(tab)
        if place > 0:
            self.tabs.removeTab(place)
            tab.deleteLater()
            self.tabs.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def step_back(self) -> bool:
        """Esc (the window calls): close the record's tab, or go back from the records to the runs."""
        current = self.tabs.currentWidget()
        if isinstance(current, RecordTab):
            self.close_record(current)
        elif self.stack.currentWidget() is self.outcomes:
            self.show_runs()
        else:
            return False
        return True

    @Slot()
    def search(self) -> bool:
        """Ctrl+F (the window calls): search in the listed records, or from the runs in the whole log."""
        if not self._controller.is_open:
            return False
        if self.stack.currentWidget() is not self.outcomes:
            self.open_outcomes(EVERYTHING)
        self.tabs.setCurrentWidget(self.stack)
        self.outcomes.focus_search()
        return True

    # -- kept between two starts

    def keep_state(self, settings: QSettings) -> None:
        """Remember the columns and the split."""
        self.runs.keep_state(settings)
        self.outcomes.keep_state(settings)

    def restore_state(self, settings: QSettings) -> None:
        """Take both back as they were."""
        self.runs.restore_state(settings)
        self.outcomes.restore_state(settings)
