"""One record in a tab: why it is held back, both sides' values, its history, and what one can do."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from sagesync_desktop.app.services import Services
from sagesync_desktop.app.views import RecordView
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.logviews import LoggedOutcome, Note
from sagesync_desktop.core.runs import RunReport, RunRequest
from sagesync_desktop.core.types import ModuleId, RecordId, Side, Status, Trigger
from sagesync_desktop.gui.control.asked import asking
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.desk.doing import Answer
from sagesync_desktop.gui.desk.undoing import UndoDesk
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.log.notes import NotePanel, NoteReading
from sagesync_desktop.gui.log.record_parts import (
    HistoryCard,
    IdentityCard,
    SkipPanel,
    ValuesCard,
    identity_answer,
    identity_question,
)
from sagesync_desktop.gui.log.values import shown_name
from sagesync_desktop.gui.look.fitting import FoldingRow, plain_tip
from sagesync_desktop.gui.look.theme import PAGE_MARGIN, SPACE
from sagesync_desktop.gui.look.widgets import Banner, EmptyState, button, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.results import result_sentence
from sagesync_desktop.gui.words.speech import spoken, told

RecordKey = tuple[ModuleId, Side, RecordId]

WRITTEN = (Status.CREATED, Status.UPDATED)
"""How records end that this program has written to."""
NARROW = 800
"""Pixels below which a record's name has too little room beside three buttons."""


class RecordTab(QScrollArea):
    """Loads the record when it is made, and again after each run."""

    named = Signal(str)
    """The record's name, once it is known."""
    help_wanted = Signal(str)
    """A topic of the help."""
    cure_wanted = Signal(object)
    """OpenSkip: to be cured at the desk."""

    def __init__(
        self, key: RecordKey, controller: Controller, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        """`key` is one of the record's two ids."""
        super().__init__(parent)
        self.key = key
        self.view: RecordView | None = None
        """What is shown; None before it is loaded."""
        self._controller, self._dialogs = controller, dialogs
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Record"))
        self.open_vtiger = button(self.tr("Open in Vtiger"), "", "open")
        self.open_sage = button(self.tr("Open in Sage"), "", "open")
        self.sync_now = button(self.tr("Sync this record now"), "primary", "sync")
        self.answer = Banner("info", "")
        self.answer.hide()
        self.undoing = UndoDesk(controller, dialogs, self)
        self.undoing.ended.connect(self._tell_undone)
        self.reading = NoteReading(controller, self)
        self._is_asked = False
        self._said = Verdict.SAME
        self._connect()
        self.load()

    def _connect(self) -> None:
        self.open_vtiger.clicked.connect(self._open_vtiger)
        self.open_sage.clicked.connect(self._open_sage)
        self.sync_now.clicked.connect(self._retry)
        self._controller.log_changed.connect(self.load)
        self._controller.run_started.connect(self._show_busy)
        self._controller.run_finished.connect(self._show_end)

    def is_about(self, key: RecordKey) -> bool:
        """Whether the tab shows this record, by whichever of its two ids it was opened."""
        module, side, record_id = key
        if key == self.key or self.view is None or module is not self.view.module:
            return key == self.key
        return record_id == (self.view.sage_id if side is Side.SAGE else self.view.vtiger_id)

    # -- loading

    @Slot()
    def load(self) -> None:
        """Ask the worker for all that is known of the record."""
        self._controller.ask(asking(Services.record, *self.key), self._loaded, self._not_loaded)

    @Slot(object)
    def _loaded(self, view: RecordView | None) -> None:
        if view is not None and view == self.view:
            return
        self.view = view
        if view is None:
            self._replace(
                EmptyState(
                    "search",
                    self.tr("Nothing is known of this record"),
                    self.tr("It was never read, or its history was cleared away. Sync, then look again."),
                )
            )
            return
        self.named.emit(view.name)
        self._replace(self._page(view))

    @Slot(object)
    def _not_loaded(self, error: SageSyncError) -> None:
        self._replace(Banner("bad", spoken(error.title), told(error)))

    def _replace(self, widget: QWidget) -> None:
        """Show other content at the same place of the scroll bar; the buttons move along."""
        place = self.verticalScrollBar().value()
        for one in (self.open_vtiger, self.open_sage, self.sync_now, self.answer):
            if not widget.isAncestorOf(one):
                one.setParent(None)
        inner = QWidget()
        inner.setObjectName("page")
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 2 * SPACE, SPACE, PAGE_MARGIN)
        box.addWidget(widget)
        box.addStretch(1)
        self.setWidget(inner)
        inner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setValue(place)

    # -- the page

    def _page(self, view: RecordView) -> QWidget:
        made = QWidget()
        box = QVBoxLayout(made)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * SPACE)
        box.addWidget(self._head(view))
        box.addWidget(self.answer)
        if view.skip is not None:
            panel = SkipPanel(view.skip)
            panel.help_wanted.connect(self.help_wanted)
            panel.cure_wanted.connect(self.cure_wanted)
            box.addWidget(panel)
        for line in view.history:
            if line.note is Note.UNREAD:
                box.addWidget(self._note(line))
        if view.candidates:
            box.addWidget(self._identity(view))
        if view.fields:
            box.addWidget(ValuesCard(view))
        if view.linked and not view.candidates:
            box.addWidget(self._identity(view))
        if any(one.outcome.status in WRITTEN for one in view.history):
            self.undo_last = button(self.tr("Undo the last write …"), "", "undo")
            self.undo_last.clicked.connect(self._undo)
            box.addWidget(self.undo_last, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(HistoryCard(view.history, {field.name: spoken(field.label) for field in view.fields}))
        return made

    def _note(self, line: LoggedOutcome) -> NotePanel:
        made = NotePanel()
        made.show_line(line)
        made.read_wanted.connect(self.reading.read)
        made.alike_wanted.connect(self.reading.read_alike)
        return made

    def _identity(self, view: RecordView) -> IdentityCard:
        made = IdentityCard(view)
        made.said.connect(self._say)
        return made

    def _head(self, view: RecordView) -> FoldingRow:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(shown_name(view.name), "section", wraps=True))
        words.addWidget(label(self._where(view), "muted", wraps=True))
        row = FoldingRow(words, (self.open_vtiger, self.open_sage, self.sync_now), NARROW)
        self._stand(self.open_vtiger, Side.VTIGER, view.vtiger_id, view.vtiger_link)
        self._stand(self.open_sage, Side.SAGE, view.sage_id, view.sage_link)
        self._show_busy()
        return row

    def _where(self, view: RecordView) -> str:
        if view.sage_id and view.vtiger_id:
            place = self.tr("in Vtiger and in Sage")
        elif view.vtiger_id:
            place = self.tr("in Vtiger, not in Sage")
        else:
            place = self.tr("in Sage, not in Vtiger")
        return " · ".join(
            part for part in (phrases.module_name(view.module), _money(view.amount), place) if part
        )

    def _stand(self, one: QPushButton, side: Side, record_id: RecordId | None, link: str) -> None:
        """A button that leads nowhere is off and says why."""
        one.setEnabled(bool(link))
        if link:
            why = link
        elif record_id is None:
            why = self.tr("There is no such record in {0} yet.").format(side.title)
        else:
            why = self.tr("The address of this record in {0} is not known, or it was deleted there.").format(
                side.title
            )
        one.setToolTip(plain_tip(why))
        one.setAccessibleDescription(why)

    # -- what one can do

    @Slot()
    def _open_vtiger(self) -> None:
        if self.view is not None and self.view.vtiger_link:
            self._dialogs.open_url(self.view.vtiger_link)

    @Slot()
    def _open_sage(self) -> None:
        if self.view is not None and self.view.sage_link:
            self._dialogs.open_url(self.view.sage_link)

    @Slot()
    def _retry(self) -> None:
        self.sync_now.setEnabled(False)
        self.answer.hide()
        self._controller.ask(asking(Services.retry, *self.key), self._marked, self._not_marked)

    def _marked(self, _done: None) -> None:
        """The record waits for the next run; one that is going on may not see it any more."""
        request = RunRequest(Trigger.RECORD, (self.key[0],), record=(self.key[1], self.key[2]))
        self._is_asked = self._controller.sync(request)
        if not self._is_asked:
            self._tell("info", self.tr("A sync is running; this record is looked at again after it."), "")
        self._show_busy()

    @Slot()
    def _undo(self) -> None:
        """What this program wrote last to the record, after a look at what can be put back."""
        module, _, record_id = self.key
        self.undoing.undo_record(module, record_id)

    @Slot(object)
    def _tell_undone(self, answer: Answer) -> None:
        self._tell(answer.kind, answer.text, answer.fix)

    @Slot(Verdict, str)
    def _say(self, verdict: Verdict, other_id: RecordId) -> None:
        """A word about who the record is, after a second thought: the next sync acts upon it."""
        if self._dialogs.confirm(*identity_question(verdict)):
            self._said = verdict
            question = asking(Services.say_identity, *self.key, verdict, other_id)
            self._controller.ask(question, self._kept, self._not_marked)

    def _kept(self, _two: object) -> None:
        self._tell("info", identity_answer(self._said), "")
        self.load()

    @Slot(object)
    def _not_marked(self, error: SageSyncError) -> None:
        self._show_busy()
        self._dialogs.error(error)

    @Slot(object)
    def _show_end(self, report: RunReport | None) -> None:
        """Say what came of the sync that was asked for here; what holds the record back stands below."""
        was_asked, self._is_asked = self._is_asked, False
        self._show_busy()
        if not was_asked:
            return
        error = report.error if report is not None else self._controller.last_error
        if error is not None:
            self._tell("bad", spoken(error.title), told(error))
        elif report is not None:
            self._tell("info", self.tr("This sync: {0}.").format(result_sentence(report.summary)), "")

    def _tell(self, kind: str, text: str, fix: str) -> None:
        self.answer.say(kind, text, fix)
        self.answer.show()

    @Slot()
    def _show_busy(self, _about: object = None) -> None:
        is_running = self._controller.is_running
        text = self.tr("Syncing …") if is_running else self.tr("Sync this record now")
        self.sync_now.setText(text)
        self.sync_now.setAccessibleName(text)
        self.sync_now.setEnabled(not is_running)


def _money(amount: str) -> str:
    """An amount such as "12.50 GBP" as the user writes it."""
    figure, _, currency = amount.partition(" ")
    try:
        return phrases.money(Decimal(figure), currency)
    except InvalidOperation:
        return amount
