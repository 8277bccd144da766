"""What a field's owner has overwritten in the last 30 days, with the way back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sagesync_desktop.app.desk import DeskCause, Write
from sagesync_desktop.app.services import Services
from sagesync_desktop.app.undoing import REPLACED, Overwritten
from sagesync_desktop.core.logport import PAGE, LogPort
from sagesync_desktop.core.logviews import LoggedOutcome, Note, OutcomeFilter, SortBy
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.desk.doing import Answer
from sagesync_desktop.gui.desk.figures import WritesGrid
from sagesync_desktop.gui.desk.table import DeskTable
from sagesync_desktop.gui.desk.undoing import UndoDesk
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.log.notes import NoteReading
from sagesync_desktop.gui.log.outcomes_model import OutcomeColumn, OutcomesModel
from sagesync_desktop.gui.log.outcomes_view import A_LONG_MOMENT
from sagesync_desktop.gui.log.values import shown_name
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Banner, LinkButton, button, clear, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

DAYS = 30
"""How long back it is listed."""
UNREAD = frozenset({Note.UNREAD})


class OverwrittenPane(QWidget):
    """The list beside the causes; of the chosen line what stood there, and a button that puts it back."""

    record_wanted = Signal(object, object, str)
    """ModuleId, Side, id: the record in a tab of its own."""

    def __init__(
        self,
        log: Callable[[], LogPort],
        controller: Controller,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        """Empty until `show_module`."""
        super().__init__(parent)
        self._log, self._controller = log, controller
        self._module: ModuleId | None = None
        self._line: LoggedOutcome | None = None
        self._known: Overwritten | None = None
        self.model = OutcomesModel(log, self)
        self.table = DeskTable(
            self.model, self.tr("What a field's owner has replaced"), link=OutcomeColumn.NAME
        )
        self.undoing = UndoDesk(controller, dialogs, self)
        self.reading = NoteReading(controller, self)
        self.count = label("", "small")
        self.all_read = LinkButton(self.tr("Mark all as read"))
        self._make_detail()
        self._lay_out()
        self._connect()

    def _make_detail(self) -> None:
        self.answer = Banner("info", "")
        self.answer.hide()
        self.title = label("", "section", wraps=True)
        self.facts = label("", "small", wraps=True)
        self.because = label("", wraps=True)
        self.changes = QVBoxLayout()
        self.state = label("", "muted", wraps=True)
        self.put_back = button(self.tr("Put it back"), "primary")
        self.put_back.setEnabled(False)
        self.show_record = LinkButton(self.tr("Show the record"), self.tr("Show the record in the log"))

    def _lay_out(self) -> None:
        for column in (OutcomeColumn.MODULE, OutcomeColumn.STATUS, OutcomeColumn.AMOUNT):
            self.table.setColumnHidden(column, True)
        self.table.set_widths([128, 0, 0, 96, 0, 128], OutcomeColumn.REASON)
        self.table.make_room(OutcomeColumn.TIME, [phrases.moment(A_LONG_MOMENT)])
        foot = QHBoxLayout()
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(self.all_read)
        listed = QVBoxLayout()
        listed.setSpacing(SPACE)
        listed.addWidget(self.table, 1)
        listed.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE + 4)
        row.addLayout(listed, 4)
        row.addWidget(self._scrolled(), 3)

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("page")
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, SPACE, SPACE)
        box.setSpacing(SPACE)
        for widget in (self.answer, self.title, self.facts, self.because):
            box.addWidget(widget)
        box.addLayout(self.changes)
        box.addWidget(self.state)
        box.addWidget(self.put_back, 0, Qt.AlignmentFlag.AlignRight)
        box.addWidget(self.show_record, 0, Qt.AlignmentFlag.AlignLeft)
        box.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _connect(self) -> None:
        self.table.selected.connect(self._choose)
        self.table.opened.connect(self._open)
        self.put_back.clicked.connect(self._put_back)
        self.show_record.clicked.connect(self._open)
        self.all_read.clicked.connect(self._mark_read)
        self.undoing.ended.connect(self._answer)

    # -- what there is

    def causes(self) -> tuple[DeskCause, ...]:
        """A cause for the list of causes; none where nothing was overwritten."""
        chosen = self._filter(None)
        count = self._log().count(chosen)
        if not count:
            return ()
        (oldest,) = self._log().outcomes(chosen, SortBy.TIME, descending=False, limit=1)
        unread = self._log().count(replace(chosen, notes=UNREAD))
        title = phrases.rule_title(REPLACED)
        return (
            DeskCause(
                REPLACED, title, Group.INFORMATION, count, {}, oldest.at, 0, True, tuple(ModuleId), "", unread
            ),
        )

    def _filter(self, module: ModuleId | None) -> OutcomeFilter:
        since = self._controller.now() - timedelta(days=DAYS)
        return OutcomeFilter(module=module, rule=REPLACED, since=since)

    # -- showing

    def show_module(self, chosen: object) -> None:
        """List what was overwritten, in one module or (None) in all; the chosen line stays chosen."""
        place, kept = max(0, self.table.currentIndex().row()), self._line
        self._module = module = chosen if isinstance(chosen, ModuleId) else None
        self.model.show(self._filter(module))
        self.count.setText(phrases.records(self.model.total))
        self.all_read.setVisible(self._log().count(replace(self.model.chosen, notes=UNREAD)) > 0)
        rows = range(min(self.model.total, PAGE))
        same = (row for row in rows if kept and (one := self.model.item(row)) and one.id == kept.id)
        self.table.selectRow(next(same, min(place, self.model.total - 1)))
        if not self.model.total:
            self._choose(-1)

    @Slot(int)
    def _choose(self, row: int) -> None:
        self._line, self._known = self.model.item(row), None
        line = self._line
        clear(self.changes)
        for widget in (self.title, self.facts, self.because, self.put_back, self.show_record):
            widget.setVisible(line is not None)
        self.state.hide()
        self.put_back.setEnabled(False)
        if line is None:
            return
        one = line.outcome
        self.title.setText(shown_name(one.name))
        self.facts.setText(phrases.within(phrases.module_name(one.module), phrases.moment(line.at)))
        self.because.setText(spoken(one.because))
        heads = (self.tr("Before"), self.tr("After the sync"))
        grid = WritesGrid([_write(line, place) for place in range(len(one.changes))], heads)
        self.changes.addWidget(grid)
        grid.show()
        self._controller.ask(asking(Services.overwritten_by, line.id), self._show_way_back)

    @Slot(object)
    def _show_way_back(self, known: Overwritten | None) -> None:
        """What was asked of a line that is not looked at any more is dropped."""
        if known is None or self._line is None or known.line.id != self._line.id:
            return
        self._known = known
        self.put_back.setEnabled(known.can_be_undone)
        too_long_ago = self.tr("It is too long ago: what stood there is not known any more.")
        self.state.setText(self.tr("It was put back already.") if known.is_undone else too_long_ago)
        self.state.setVisible(not known.can_be_undone)

    # -- what people do

    @Slot()
    def _put_back(self) -> None:
        """What putting back comes to is shown before anything is written."""
        if self._known is not None:
            self.undoing.put_back(self._known.order)

    @Slot(object)
    def _answer(self, answer: Answer) -> None:
        self.answer.say(answer.kind, answer.text, answer.fix)
        self.answer.show()
        self.show_module(self._module)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _open(self) -> None:
        line = self._line
        if line is None:
            return
        one = line.outcome
        ids = {Side.VTIGER: one.vtiger_id, Side.SAGE: one.sage_id}
        side = next((side for side, known in ids.items() if known), None)
        if side is not None:
            self.record_wanted.emit(one.module, side, ids[side])

    @Slot()
    def _mark_read(self) -> None:
        """All that are listed, on whichever page."""
        log, chosen = self._log(), replace(self.model.chosen, notes=UNREAD)
        pages = (log.outcomes(chosen, limit=PAGE, offset=at) for at in range(0, self.model.total, PAGE))
        self.reading.read(tuple(line.id for page in pages for line in page))


def _write(line: LoggedOutcome, place: int) -> Write:
    change = line.outcome.changes[place]
    return Write(line.outcome.target, change.field, change.before, change.after)
