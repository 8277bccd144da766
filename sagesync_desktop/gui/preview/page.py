"""What the next sync would do, shown before anything is written; what is ticked is carried out as shown.

The one way past a first sync, past a change of what decides, and past the guard.
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sagesync_desktop.core.errors import GuardTripped, LookFirst, SageSyncError
from sagesync_desktop.core.logport import PAGE, LogPort
from sagesync_desktop.core.runs import Progress, RunReport, RunRequest
from sagesync_desktop.core.types import Side, Status, Trigger
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.frame.page import Page
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.turns import Turns
from sagesync_desktop.gui.look.widgets import Banner, EmptyState, button, label, restyle
from sagesync_desktop.gui.preview.groups import PreviewGroup, Ticks, groups_of
from sagesync_desktop.gui.preview.model import GroupColumn, GroupsModel, PreviewedModel, RecordColumn
from sagesync_desktop.gui.preview.tables import Beside, TickTable
from sagesync_desktop.gui.preview.words import details, question
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.results import quiet_words
from sagesync_desktop.gui.words.speech import spoken, told


class PreviewPage(Page):
    """Begins a preview when one asks for it, or when something has to be looked at before it is written."""

    added_up = Signal()
    """All lines of the preview that is shown are known, with their money."""

    def __init__(self, controller: Controller, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        """Empty until `begin`."""
        super().__init__(self.tr("Preview"), self.tr("Nothing is written by looking."), parent=parent)
        self._controller, self._dialogs = controller, dialogs
        self._own: RunRequest | None = None
        self._why: SageSyncError | None = None
        """What has to be looked at, in a sentence; None where somebody was just curious."""
        self.run: int | None = None
        """The preview that is shown."""
        self.ticks = Ticks(self)
        self.groups = GroupsModel(self.ticks, self)
        self.records = PreviewedModel(self._log, self.ticks, self)
        self.group_table = TickTable(self.groups, self.tr("What would happen"), None)
        self.record_table = TickTable(self.records, self.tr("Records"), RecordColumn.NAME)
        self.again = button(self.tr("Look again"), "", "preview")
        self.post = button("", "primary")
        self.answer = Banner("info", "")
        self.question, self.details = label("", "section", wraps=True), label("", "muted", wraps=True)
        self.state = EmptyState("preview", self.tr("Looking at both sides …"), "")
        self._unread: list[tuple[PreviewGroup, int]] = []
        self._turns = Turns(self, lambda: controller.is_open)
        self._lay_out()
        self._connect()

    def _log(self) -> LogPort:
        return self._controller.log

    def _lay_out(self) -> None:
        self.action_row.addWidget(self.again)
        self.action_row.addWidget(self.post)
        self.split = Beside(self.group_table, self.record_table)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.state)
        self.stack.addWidget(self.split)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        words.addWidget(self.question)
        words.addWidget(self.details)
        self.body.addWidget(self.answer)
        self.body.addLayout(words)
        self.body.addWidget(self.stack, 1)
        self.answer.hide()
        self._show_question()

    def _connect(self) -> None:
        self._controller.progressed.connect(self._show_progress)
        self._controller.run_finished.connect(self._finish)
        self.again.clicked.connect(self.begin)
        self.answer.pressed.connect(self._look_past_guard)
        self.post.clicked.connect(self._post)
        self.group_table.selected.connect(self._show_group)
        self.group_table.ticked.connect(self._tick_group)
        self.record_table.ticked.connect(self.records.toggle)
        self.record_table.opened.connect(self._open)
        self.ticks.changed.connect(self._show_question)

    # -- looking

    @Slot()
    def begin(self) -> None:
        """Look at both sides anew; what keeps the next sync waiting is said above."""
        waiting = self._controller.sync_error
        self._look(waiting if isinstance(waiting, LookFirst | GuardTripped) else None)

    @Slot()
    def _look_past_guard(self) -> None:
        error = self._controller.last_error
        if isinstance(error, GuardTripped):
            self._look(error)

    def _look(self, why: SageSyncError | None) -> None:
        """A guard that stopped the reading already is passed for looking."""
        request = RunRequest(Trigger.PREVIEW, preview=True, go_on=isinstance(why, GuardTripped))
        self.answer.hide()
        if not self._controller.sync(request):
            self._tell("info", self.tr("A sync is running. Look again when it has finished."))
            return
        self._own, self._why = request, why
        self._show_nothing("preview", self.tr("Looking at both sides …"))
        self._tell_why()

    def _tell_why(self) -> None:
        why = self._why
        if why is not None and self._is_danger:
            text = self.tr("Find out what happened before you go on. What is ticked below is written then.")
            self._tell("bad", spoken(why.title), " ".join(filter(None, (spoken(why.explanation), text))))
        elif why is not None:
            self._tell("info", spoken(why.title), told(why))

    @property
    def _is_danger(self) -> bool:
        """Whether what is shown looks like an accident."""
        return isinstance(self._why, GuardTripped)

    def _show_nothing(self, icon: str, text: str, fix: str = "") -> None:
        self.run = None
        self._unread = []
        self.groups.show(())
        self.records.show(None, 0)
        self.ticks.show((), ())
        self.state.say(icon, text, fix)
        self.stack.setCurrentWidget(self.state)

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        if self._own is not None:
            words = self.tr("Looking at both sides …") if self._own.preview else self.tr("Carrying out …")
            self.state.say("preview", words, phrases.progress_sentence(progress))

    @Slot(object)
    def _finish(self, report: RunReport | None) -> None:
        own, self._own = self._own, None
        if own is None:
            self._show_question()
            return
        error = report.error if report is not None else self._controller.last_error
        if report is None or error is not None:
            self._tell_failed(error)
        elif own.preview:
            self._show(report)
        else:
            self._tell_posted(report)

    def _tell_failed(self, error: SageSyncError | None) -> None:
        title = spoken(error.title) if error else self.tr("The preview did not begin")
        action = self.tr("Look at it") if isinstance(error, GuardTripped) else ""
        self._tell("bad", title, told(error) if error else "", action)
        self._show_nothing("attention", self.tr("There is nothing to show"))

    def _show(self, report: RunReport) -> None:
        self.run = report.summary.id
        self._why = report.tripped or self._why
        groups = groups_of(report.summary)
        self.ticks.show(groups, report.landed)
        self.groups.show(groups)
        self.group_table.make_room(GroupColumn.WHAT, [group.title for group in groups])
        self.stack.setCurrentWidget(self.split if groups else self.state)
        if not groups:
            self.state.say("ok", quiet_words(report.summary), "")
        if self._why is not None:
            self._tell_why()
        elif report.summary.messages:
            self._tell("warn", spoken(report.summary.messages[0]))
        self.group_table.selectRow(0)
        if self.isVisible():
            self.group_table.setFocus()  # never the button: Enter would carry it out unread
        self._unread = [(group, 0) for group in groups if group.is_written]
        self._turns.add(self._read_on)
        self._show_question()

    @Slot()
    def _read_on(self) -> None:
        """One page of a group's lines; the next page has the next turn."""
        if self.run is None or not self._unread:
            self.added_up.emit()
            return
        group, offset = self._unread.pop(0)
        lines = self._log().outcomes(group.filter(self.run), limit=PAGE, offset=offset)
        if len(lines) == PAGE:
            self._unread.insert(0, (group, offset + PAGE))
        self.ticks.learn(group, lines)
        self._turns.add(self._read_on)

    # -- showing

    @Slot(int)
    def _show_group(self, row: int) -> None:
        if self.run is not None:
            self.records.show(self.groups.item(row), self.run)
            first = self.records.item(0)
            has_money = first is not None and first.outcome.amount is not None
            self.record_table.setColumnHidden(RecordColumn.AMOUNT, not has_money)

    @Slot(int)
    def _tick_group(self, row: int) -> None:
        group = self.groups.item(row)
        if group is not None and group.is_written and self.ticks.knows(group):
            self.ticks.toggle_group(group)

    @Slot()
    def _show_question(self) -> None:
        """What the button would do is asked above the lists, with the money of what is ticked."""
        writes, left = self.ticks.writes, len(self.ticks.without)
        is_idle, is_shown = not self._controller.is_running, self.run is not None
        landed = self.ticks.landed()
        self.question.setText(question(writes, landed) if is_shown else "")
        self.details.setText(details(writes, landed, left) if is_shown else "")
        self.set_subtitle("" if is_shown else self.tr("Nothing is written by looking."))
        for words in (self.question, self.details):
            words.setVisible(bool(words.text()))
        self._show_action(is_without_writes=not writes)
        self.again.setEnabled(is_idle)
        self.post.setEnabled(is_idle and is_shown and bool(writes or (self._why and not left)))

    def _show_action(self, *, is_without_writes: bool) -> None:
        """Where nothing would be written but something waits for the look, the sync goes on from here."""
        if self._is_danger:
            words, kind = self.tr("Go on this once"), "danger"
        elif self._why is not None and is_without_writes:
            words, kind = self.tr("Go on"), "primary"
        else:
            words, kind = self.tr("Carry out"), "primary"
        self.post.setText(words)
        self.post.setAccessibleName(words)
        if self.post.property("kind") != kind:
            self.post.setProperty("kind", kind)
            restyle(self.post)

    def _tell(self, kind: str, text: str, fix: str = "", action: str = "") -> None:
        self.answer.say(kind, text, fix, action)
        self.answer.show()

    # -- carrying out

    @Slot()
    def _post(self) -> None:
        """Exactly what was shown and is ticked; what has changed since is left to the next sync."""
        if self.run is None or (self._is_danger and not self._is_meant()):
            return
        without = self.ticks.without
        request = RunRequest(Trigger.MANUAL, posts=self.run, without=without, go_on=self._is_danger)
        if self._controller.sync(request):
            self._own, self._why = request, None
            self.answer.hide()
            self._show_nothing("sync", self.tr("Carrying out …"))

    def _is_meant(self) -> bool:
        """Asked once more where it looks like an accident; Enter and Esc leave all as it is."""
        title = spoken(self._why.title) if self._why else ""
        parts = (self.question.text(), self.details.text())
        text = " ".join(part for part in parts if part)
        return self._dialogs.confirm(title, text, self.tr("Go on this once"), self.tr("Leave all as it is"))

    def _tell_posted(self, report: RunReport) -> None:
        written = sum(phrases.count_of(report.summary, one) for one in (Status.CREATED, Status.UPDATED))
        notes = " ".join(map(spoken, report.summary.messages))
        self._tell("good", self.tr("{0} written as shown.").format(phrases.records(written)), notes)
        self._show_nothing("ok", self.tr("Carried out"), self.tr("Look again to see what is left."))

    @Slot(int)
    def _open(self, row: int) -> None:
        line = self.records.item(row)
        if line is None:
            return
        one = line.outcome
        ids = {Side.SAGE: one.sage_id, Side.VTIGER: one.vtiger_id}
        known = next((side for side in (one.target.other, one.target) if ids[side]), None)
        if known is not None:
            self.record_wanted.emit(one.module, known, ids[known] or "")
