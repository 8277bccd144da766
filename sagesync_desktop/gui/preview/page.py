"""What the next sync would do, shown before anything is written; what is ticked is carried out as shown."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from sagesync_desktop.core.logport import LogPort
from sagesync_desktop.core.runs import Progress, RunReport, RunRequest
from sagesync_desktop.core.types import ModuleId, Side, Status, Trigger
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.frame.page import Page
from sagesync_desktop.gui.look.table import LinkTable
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.ticks import TICK, TickDelegate
from sagesync_desktop.gui.look.turns import Turns
from sagesync_desktop.gui.look.widgets import Banner, EmptyState, button
from sagesync_desktop.gui.preview.model import (
    PAGE,
    GroupColumn,
    GroupsModel,
    Left,
    PreviewedModel,
    PreviewGroup,
    RecordColumn,
    groups_of,
)
from sagesync_desktop.gui.preview.words import question
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken, told

DENSE = 30
"""Pixels of a row at 100 %."""


class TickTable(LinkTable):
    """Space and a click on its box tick a row."""

    ticked = Signal(int)

    def __init__(self, model: GroupsModel | PreviewedModel, name: str, link: int | None) -> None:
        """`name` is read out by screen readers."""
        super().__init__(model, name, link=link)
        self.setItemDelegate(TickDelegate(self))
        self.horizontalHeader().setMinimumSectionSize(TICK)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the current row."""
        if event.key() == Qt.Key.Key_Space:
            self.ticked.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and index.column() == 0:
            self.ticked.emit(index.row())


class PreviewPage(Page):
    """Begins a preview when it is first shown, and again when one asks for it."""

    def __init__(self, controller: Controller, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        """Empty until `begin`."""
        super().__init__(self.tr("Preview"), self.tr("Nothing is written by looking."), parent=parent)
        self._controller, self._dialogs = controller, dialogs
        self._own: RunRequest | None = None
        self.run: int | None = None
        """The preview that is shown."""
        self.left = Left(self)
        self.groups = GroupsModel(self.left, self)
        self.records = PreviewedModel(self._log, self.left, self)
        self.group_table = TickTable(self.groups, self.tr("What would happen"), None)
        self.record_table = TickTable(self.records, self.tr("Records"), RecordColumn.NAME)
        self.again = button(self.tr("Look again"), "", "search")
        self.post = button(self.tr("Carry out"), "primary")
        self.answer = Banner("info", "")
        self.state = EmptyState("search", self.tr("Looking at both sides …"), "")
        self._money: dict[PreviewGroup, dict[str, Decimal]] = {}
        self._tax: dict[str, Decimal] = {}
        """Of all that would land in Sage; of a part of it nobody knows."""
        self._turns = Turns(self, lambda: controller.is_open)
        self._lay_out()
        self._connect()

    def _log(self) -> LogPort:
        return self._controller.log

    def _lay_out(self) -> None:
        self.action_row.addWidget(self.again)
        self.action_row.addWidget(self.post)
        self.group_table.set_widths([TICK, 160, 72, 120], GroupColumn.WHAT)
        self.group_table.setColumnWidth(GroupColumn.TICK, TICK)
        self.record_table.set_widths([TICK, 160, 200, 96], RecordColumn.WHAT)
        self.record_table.setColumnWidth(RecordColumn.TICK, TICK)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(SPACE + 4)
        for table, least in ((self.group_table, 320), (self.record_table, 340)):
            table.setMinimumWidth(least)
            table.verticalHeader().setDefaultSectionSize(DENSE)
            self.split.addWidget(table)
        self.split.setSizes([490, 510])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.state)
        self.stack.addWidget(self.split)
        self.body.addWidget(self.answer)
        self.body.addWidget(self.stack, 1)
        self.answer.hide()
        self._show_question()

    def _connect(self) -> None:
        self._controller.progressed.connect(self._show_progress)
        self._controller.run_finished.connect(self._finish)
        self.again.clicked.connect(self.begin)
        self.post.clicked.connect(self._post)
        self.group_table.selected.connect(self._show_group)
        self.group_table.ticked.connect(self._tick_group)
        self.record_table.ticked.connect(self.records.toggle)
        self.record_table.opened.connect(self._open)
        self.left.changed.connect(self._show_question)

    # -- looking

    @Slot()
    def begin(self) -> None:
        """Look at both sides anew."""
        request = RunRequest(Trigger.PREVIEW, preview=True)
        self.answer.hide()
        if not self._controller.sync(request):
            self._tell("info", self.tr("A sync is running. Look again when it has finished."))
            return
        self._own, self.run = request, None
        self.state.say("search", self.tr("Looking at both sides …"), "")
        self.stack.setCurrentWidget(self.state)
        self._show_question()

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        if self._own is not None:
            self.state.say("search", self.tr("Looking at both sides …"), phrases.progress_sentence(progress))

    @Slot(object)
    def _finish(self, report: RunReport | None) -> None:
        own, self._own = self._own, None
        if own is None:
            self._show_question()
            return
        error = report.error if report is not None else self._controller.last_error
        if report is None or error is not None:
            title = spoken(error.title) if error else self.tr("The preview did not begin")
            self._tell("bad", title, told(error) if error else "")
            self.state.say("attention", self.tr("There is nothing to show"), "")
        elif own.preview:
            self._show(report)
        else:
            self._tell_posted(report)

    def _show(self, report: RunReport) -> None:
        self.run = report.summary.id
        self.left.clear()
        self._money = {}
        self._tax = _tax_of(report)
        groups = groups_of(report.summary)
        self.groups.show(groups)
        self.stack.setCurrentWidget(self.split if groups else self.state)
        if not groups:
            self.state.say("ok", self.tr("Nothing to do, both sides agree"), "")
        for message in report.summary.messages[:1]:
            self._tell("warn", spoken(message))
        self.group_table.selectRow(0)
        self._waiting = [(group, 0) for group in groups if group.is_written]
        self._turns.add(self._add_up)
        self._show_question()

    @Slot()
    def _add_up(self) -> None:
        """The money of one page of a group; the next page has the next turn."""
        if not self._waiting or self.run is None:
            return
        group, offset = self._waiting.pop(0)
        lines = self._log().outcomes(group.filter(self.run), limit=PAGE, offset=offset)
        sums = self._money.setdefault(group, {})
        for line in lines:
            if line.outcome.amount is not None:
                currency = line.outcome.currency
                sums[currency] = sums.get(currency, Decimal(0)) + line.outcome.amount
        if len(lines) == PAGE:
            self._waiting.insert(0, (group, offset + PAGE))
        else:
            self.groups.add_money(group, sums)
            self._show_question()
        if self._waiting:
            self._turns.add(self._add_up)

    # -- showing

    @Slot(int)
    def _show_group(self, row: int) -> None:
        if self.run is not None:
            self.records.show(self.groups.item(row), self.run)
            has_money = bool(self._money.get(self.records.group)) if self.records.group else False
            self.record_table.setColumnHidden(RecordColumn.AMOUNT, not has_money)

    @Slot(int)
    def _tick_group(self, row: int) -> None:
        group = self.groups.item(row)
        if group is not None and group.is_written and group == self.records.group:
            self.left.toggle(group, self.records.ids())

    @Slot()
    def _show_question(self) -> None:
        """The sentence below the title asks what the button would do."""
        written = [one for one in map(self.groups.item, range(self.groups.total)) if one and one.is_written]
        writes = sum(one.count - self.left.count(one) for one in written) if self.run is not None else 0
        posted = [one for one in written if _is_posted(one)]
        invoices = sum(one.count - self.left.count(one) for one in posted)
        if self.run is None:
            self.set_subtitle(self.tr("Nothing is written by looking."))
        else:
            tax = None if self.left.ids else self._tax
            self.set_subtitle(question(writes, invoices, self._posted_money(posted), tax))
        self.post.setEnabled(writes > 0 and not self._controller.is_running)
        self.again.setEnabled(not self._controller.is_running)

    def _posted_money(self, posted: list[PreviewGroup]) -> dict[str, Decimal]:
        total: dict[str, Decimal] = {}
        for group in posted:
            for currency, amount in self._money.get(group, {}).items():
                total[currency] = total.get(currency, Decimal(0)) + amount
        for line_id, group in self.left.ids.items():
            line = self._log().outcome(line_id) if group in posted else None
            if line is not None and line.outcome.amount is not None:
                total[line.outcome.currency] -= line.outcome.amount
        return total

    def _tell(self, kind: str, text: str, fix: str = "") -> None:
        self.answer.say(kind, text, fix)
        self.answer.show()

    # -- carrying out

    @Slot()
    def _post(self) -> None:
        """Exactly what was shown and is ticked; what has changed since is left to the next sync."""
        if self.run is None:
            return
        request = RunRequest(Trigger.MANUAL, posts=self.run, without=frozenset(self.left.ids))
        if self._controller.sync(request):
            self._own, self.run = request, None
            self._show_question()

    def _tell_posted(self, report: RunReport) -> None:
        written = sum(phrases.count_of(report.summary, one) for one in (Status.CREATED, Status.UPDATED))
        notes = " ".join(map(spoken, report.summary.messages))
        self._tell("good", self.tr("{0} written as shown.").format(phrases.records(written)), notes)
        self.groups.show(())
        self.records.show(None, 0)
        self.state.say("ok", self.tr("Carried out"), self.tr("Look again to see what is left."))
        self.stack.setCurrentWidget(self.state)

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


def _is_posted(group: PreviewGroup) -> bool:
    """Whether money lands in Sage."""
    return (group.module, group.target, group.status) == (ModuleId.INVOICES, Side.SAGE, Status.CREATED)


def _tax_of(report: RunReport) -> dict[str, Decimal]:
    """The tax of new invoices by currency; nothing where invoices that are there already change too."""
    if any(one.changed for one in report.lands):
        return {}
    return {one.currency: one.tax for one in report.lands}
