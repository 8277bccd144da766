"""Every skipped record is cured where it is read: causes, the records of one, and the cures of a record."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from sagesync_desktop.app.desk import DeskCause, DeskRecord, DeskRow, OfferedCure
from sagesync_desktop.app.services import Services
from sagesync_desktop.app.undoing import REPLACED
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.logport import LogPort
from sagesync_desktop.core.types import ModuleId, RecordRef, Side
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.desk.causes import CauseRow, CausesModel, CausesTable, has_read, looked_at
from sagesync_desktop.gui.desk.doing import Answer, Doing
from sagesync_desktop.gui.desk.exporting import HeldExport
from sagesync_desktop.gui.desk.fix import FixPane
from sagesync_desktop.gui.desk.nothing import NothingHeld
from sagesync_desktop.gui.desk.overwritten import OverwrittenPane
from sagesync_desktop.gui.desk.proposals import Proposals
from sagesync_desktop.gui.desk.records import RecordsPane
from sagesync_desktop.gui.desk.scope import Scope
from sagesync_desktop.gui.desk.source import LoggedRows
from sagesync_desktop.gui.desk.table import DeskTable
from sagesync_desktop.gui.desk.undoing import UndoDesk
from sagesync_desktop.gui.desk.words import summary
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.frame.page import Page
from sagesync_desktop.gui.log.filters import FilterChip
from sagesync_desktop.gui.log.values import shown_name
from sagesync_desktop.gui.look.theme import CARD_MARGIN, PAGE_MARGIN, SPACE
from sagesync_desktop.gui.look.widgets import Chip
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken, told

_SPLIT = "desk/split"
NARROW = 960
LEAST = (176, 248, 288, 536)
"""Pixels of the three panes, and of the one that takes the place of the last two."""


class DeskPage(Page):
    """All records that are skipped now, whichever run found them, with what can be done about each."""

    def __init__(self, controller: Controller, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        """Fills itself when the company is open."""
        super().__init__(self.tr("Skipped"), parent=parent)
        self._controller, self._dialogs = controller, dialogs
        self._all: tuple[DeskCause, ...] = ()
        self.is_stale = False
        """Whether other causes than those shown are on their way."""
        self._wanted: tuple[str, ModuleId | None, RecordRef | None] | None = None
        self.causes = CausesModel(self)
        self.cause_table = CausesTable(self.causes, self.tr("Causes"))
        self.records = RecordsPane(LoggedRows(self._log), controller.now)
        self.fix = FixPane(controller.ask)
        self.overwritten = OverwrittenPane(self._log, controller, dialogs)
        self.doing = Doing(controller, self)
        self.undoing = UndoDesk(controller, dialogs, self)
        self.proposals = Proposals(controller.ask, self.records.filter, self)
        self.export = HeldExport(self.records.model, dialogs, self)
        self.module = FilterChip(self.tr("Module"), self.tr("All modules"))
        self.side = FilterChip(self.tr("Lives in"), self.tr("Both systems"))
        self.side.set_options([(side, side.title) for side in (Side.VTIGER, Side.SAGE)])
        self.read_too = Chip(self.tr("Also what was read"))
        self.read_too.hide()
        self.nothing = NothingHeld()
        self._lay_out()
        self._connect()
        if controller.is_open:
            self.refresh()

    def _log(self) -> LogPort:
        return self._controller.log

    def _lay_out(self) -> None:
        if (outer := self.layout()) is not None:
            outer.setContentsMargins(PAGE_MARGIN, CARD_MARGIN, CARD_MARGIN, 2 * SPACE)
        self.action_row.addWidget(self.read_too)
        self.action_row.addWidget(self.module)
        self.action_row.addWidget(self.side)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(SPACE + 4)
        for place, (pane, least) in enumerate(
            zip((self.cause_table, self.records, self.fix, self.overwritten), LEAST, strict=True)
        ):
            pane.setMinimumWidth(least)
            self.split.addWidget(pane)
            self.split.setStretchFactor(place, (2, 4, 3, 7)[place])
        self.overwritten.hide()
        self.split.setSizes([218, 436, 346, 788])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.split)
        self.body.addWidget(self.stack)

    def _connect(self) -> None:
        controller = self._controller
        controller.opened.connect(self.refresh)
        controller.log_changed.connect(self.refresh_when_seen)
        controller.run_started.connect(self._show_busy)
        controller.run_finished.connect(self._show_busy)
        self.module.picked.connect(self._show)
        self.side.picked.connect(self._show)
        self.read_too.clicked.connect(self._show)
        self.cause_table.selected.connect(self._show_cause)
        self.cause_table.opened.connect(self._enter_cause)
        self.records.record_chosen.connect(self._show_record)
        self.records.opened.connect(self._open)
        self.records.table.entered.connect(self.fix.enter)
        self.records.model.ticks_changed.connect(self._show_scope)
        self.records.export_wanted.connect(self.export.ask_file)
        self.export.done.connect(self.done)
        self.proposals.made.connect(self.fix.show_group)
        self.proposals.refused.connect(self._refused)
        self.doing.ended.connect(self._answer)
        self.undoing.ended.connect(self._answer)
        self.overwritten.record_wanted.connect(self.record_wanted)
        self._connect_fix()

    def _connect_fix(self) -> None:
        fix = self.fix
        fix.wanted.connect(self._do)
        fix.value_given.connect(self._try)
        fix.proposal_wanted.connect(self._propose)
        fix.record_wanted.connect(self._open_current)
        fix.look_wanted.connect(self._look_at)
        fix.address_wanted.connect(self._open_address)
        fix.help_wanted.connect(self.help_wanted)
        fix.done.connect(self.done)
        fix.left.connect(self._focus_records)
        fix.answer.pressed.connect(self._undo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A laptop at 200 % has no room for every column."""
        super().resizeEvent(event)
        self.records.set_narrow(is_narrow=event.size().width() < NARROW)

    # -- causes

    @Slot()
    def refresh(self) -> None:
        """Ask what is held back now; the chosen cause and record stay chosen while they are there."""
        if self._controller.is_open:
            self.is_stale = True
            self._controller.ask(asking(Services.desk_causes), self._show_causes)

    @Slot(object)
    def _show_causes(self, causes: Sequence[DeskCause]) -> None:
        """The company may have been closed since the question."""
        if not self._controller.is_open:
            return
        self.is_stale = False
        self._all = (*causes, *self.overwritten.causes())
        present = {module for cause in causes for module in cause.modules}
        self.module.set_options([(one, phrases.module_name(one)) for one in ModuleId if one in present])
        if self.module.value not in present:
            self.module.set_value(None)
        self._show()
        if self._wanted is not None:
            self.show_rule(*self._wanted)

    @Slot()
    def _show(self) -> None:
        wanted = looked_at(self._all, self.module.value, read_too=self.read_too.isChecked())
        self.read_too.setVisible(has_read(self._all))
        self.stack.setCurrentWidget(self.split if wanted else self.nothing)
        for chip in (self.module, self.side):
            chip.setVisible(bool(self._all))
        self.set_subtitle(summary(wanted) if wanted else "")
        if not wanted:
            self.nothing.tell(self._controller)
        self.cause_table.show_causes(wanted)
        self._show_cause(self.cause_table.currentIndex().row())

    @Slot(int)
    def _show_cause(self, row: int) -> None:
        chosen = self.causes.item(row)
        if self._turn_to_overwritten(chosen):
            return
        if chosen is None or not self.records.is_of(chosen.cause):
            self.fix.scope.reset()
        module, side = self.module.value, self.side.value
        self.records.show_cause(
            chosen.cause if chosen else None,
            module if isinstance(module, ModuleId) else None,
            side if isinstance(side, Side) else None,
            read_too=self.read_too.isChecked(),
        )
        self._show_scope()

    def _turn_to_overwritten(self, chosen: CauseRow | None) -> bool:
        """Whether what an owner has overwritten is listed, in the place of held records and their cures."""
        is_wanted = chosen is not None and chosen.cause is not None and chosen.cause.rule == REPLACED
        self.overwritten.setVisible(is_wanted)
        for pane in (self.records, self.fix):
            pane.setVisible(not is_wanted)
        if is_wanted:
            self._show_record(None)
            self.overwritten.show_module(self.module.value)
        return is_wanted

    # -- the record

    @Slot(object)
    def _show_record(self, row: DeskRow | None) -> None:
        self._look_at(row.ref if row is not None else None)

    @Slot(object)
    def _look_at(self, ref: RecordRef | None) -> None:
        self.fix.expect(ref)
        if ref is not None:
            self._controller.ask(asking(Services.desk_record, ref), self._show_fix)

    @Slot(object)
    def _show_fix(self, record: DeskRecord | None) -> None:
        """What was asked for a record that is not looked at any more is dropped."""
        if record is None or record.ref == self.fix.looked_at:
            self.fix.show_record(record)
            self._show_busy()

    @Slot()
    def _show_scope(self) -> None:
        self.fix.scope.take_counts(len(self.records.model.ticked), self.records.model.total)

    @Slot(str, object)
    def _try(self, cure: str, value: str | None) -> None:
        if self.fix.looked_at is not None:
            question = asking(Services.desk_try, self.fix.looked_at, cure, value)
            self._controller.ask(question, self.fix.show_cure, self._refused)

    @Slot(str, object)
    def _propose(self, cure: str, value: str | None) -> None:
        is_ticked = self.fix.scope.scope is Scope.TICKED
        self.proposals.propose(cure, value, tuple(self.records.model.ticked) if is_ticked else None)

    @Slot(object)
    def _refused(self, error: SageSyncError) -> None:
        self.fix.tell("bad", spoken(error.title), told(error))

    # -- doing

    @Slot(object)
    def _do(self, cure: OfferedCure) -> None:
        """What was shown of the cure is what is done; nothing while another record's cures are shown."""
        shown = self.fix.record
        if shown is None or not self.fix.is_current:
            return
        is_one = self.fix.scope.scope is Scope.ONE
        orders = (cure.order(shown.ref),) if is_one else self.proposals.offer.orders
        if orders and not self.doing.cure(orders, shown_name(shown.title), is_aside=cure.aside):
            self.fix.tell("info", self.tr("A sync is running; try again when it has finished."))

    @Slot()
    def _undo(self) -> None:
        """What the last cure wrote, after a look at what can be put back."""
        if self.doing.last_run is None:
            self.fix.tell("info", self.tr("Nothing has been cured here yet."))
        else:
            self.undoing.undo_run(self.doing.last_run)

    @Slot(object)
    def _answer(self, answer: Answer) -> None:
        action = self.tr("Undo") if answer.undoable else ""
        self.fix.tell(answer.kind, answer.text, answer.fix, action)
        self.records.model.untick_all()
        self._focus_records()

    @Slot()
    def _show_busy(self, _about: object = None) -> None:
        self.fix.set_busy(is_busy=self._controller.is_running)
        if self._controller.is_open and self.stack.currentWidget() is self.nothing:
            self.nothing.tell(self._controller)

    # -- going about

    def show_rule(self, rule: str, module: ModuleId | None = None, ref: RecordRef | None = None) -> None:
        """Choose a cause and a record, as another page asks; before they are known, as soon as they are."""
        self._wanted = (rule, module, ref)
        several = any(one.rule == rule and len(one.modules) > 1 for one in self._all)
        self.module.set_value(module if several else None)
        self._show()
        row = self.causes.row_of_rule(rule)
        if row is not None:
            self._wanted = None
            self.cause_table.selectRow(row)
            self.cause_table.setFocus(Qt.FocusReason.OtherFocusReason)
            if ref is not None:
                self.records.choose(ref)
                self._look_at(ref)
                self._focus_records()

    @Slot(int)
    def _enter_cause(self, _row: int) -> None:
        """Enter on a cause goes on to its first record."""
        self._listed.selectRow(max(0, self._listed.currentIndex().row()))
        self._focus_records()

    @Slot()
    def _focus_records(self) -> None:
        self._listed.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _listed(self) -> DeskTable:
        """The list in the middle."""
        return self.overwritten.table if self.overwritten.isVisibleTo(self) else self.records.table

    @Slot(object)
    def _open(self, row: DeskRow) -> None:
        self.record_wanted.emit(row.ref.module, row.ref.side, row.ref.id)

    @Slot()
    def _open_current(self) -> None:
        if (ref := self.fix.looked_at) is not None:
            self.record_wanted.emit(ref.module, ref.side, ref.id)

    @Slot(str)
    def _open_address(self, address: str) -> None:
        self._dialogs.open_url(address)

    def take_focus(self) -> None:
        """To the causes, or back to the records."""
        if self.records.isAncestorOf(self.focusWidget()):
            self._focus_records()
        else:
            self.cause_table.take_focus()

    def search(self) -> bool:
        """Ctrl+F: into the search field of the records; while nothing is held back there is none."""
        if self.stack.currentWidget() is self.nothing or self.overwritten.isVisibleTo(self):
            return False
        self.records.focus_search()
        return True

    def step_back(self) -> bool:
        """Esc: from the cures to the records, from there to the causes, or all modules again."""
        if self.fix.has_focus():
            self._focus_records()
        elif self.records.search.text():
            self.records.search.clear()
            self.records.search_now()
            self._focus_records()
        elif any(pane.isAncestorOf(self.focusWidget()) for pane in (self.records, self.overwritten)):
            self.cause_table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.module.value is not None or self.side.value is not None:
            self.module.set_value(None)
            self.side.set_value(None)
            self._show()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K step, X ticks, Enter fixes, R tries again, W leads to what is waited for, Ctrl+Z undoes."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.fix.scope.choose(Scope.ALL)
        elif not self._take_letter(event.text().casefold()):
            super().keyPressEvent(event)

    def _take_letter(self, letter: str) -> bool:
        table = self.cause_table if self.cause_table.hasFocus() else self._listed
        acts: dict[str, Callable[[], object]] = {
            "j": lambda: table.step(1),
            "k": lambda: table.step(-1),
            "x": self.records.table.toggle,
            "r": self._retry,
            "/": self.records.focus_search,
            "w": self.fix.follow,
            "1": lambda: self.fix.choose_side(1),
            "2": lambda: self.fix.choose_side(2),
        }
        act = acts.get(letter)
        if act is not None:
            act()
        return act is not None

    def _retry(self) -> None:
        if self.fix.looked_at is not None:
            self.doing.retry(self.fix.looked_at)

    # -- kept between two starts

    def keep_state(self, settings: QSettings) -> None:
        """Remember the columns and the split."""
        self.records.keep_state(settings)
        settings.setValue(_SPLIT, self.split.saveState())

    def restore_state(self, settings: QSettings) -> None:
        """Take both back as they were."""
        self.records.restore_state(settings)
        if (state := settings.value(_SPLIT)) is not None:
            self.split.restoreState(state)
