"""The records of a run, or of the whole log: search, chips, sorting, export; a name opens the record."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import cast

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from sagesync_desktop.core.logport import PAGE, LogPort
from sagesync_desktop.core.logviews import Note, OutcomeFilter
from sagesync_desktop.core.types import ModuleId, Side, Status
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.log.export import CsvExport
from sagesync_desktop.gui.log.filters import FilterBar
from sagesync_desktop.gui.log.notes import NotePanel
from sagesync_desktop.gui.log.outcomes_model import OutcomeColumn, OutcomesModel
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.fitting import ElidingLabel
from sagesync_desktop.gui.look.table import LinkTable
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import EmptyState, LinkButton, button, label
from sagesync_desktop.gui.words import phrases

_COLUMNS = "log/outcome_columns"
UNREAD = frozenset({Note.UNREAD})
A_LONG_MOMENT = datetime(2028, 12, 28, 12, 58, tzinfo=UTC)
"""As wide as moments become."""


class OutcomesView(QWidget):
    """A list of records that a filter lets through."""

    back_wanted = Signal()
    record_wanted = Signal(object, object, str)
    """ModuleId, Side, id"""
    read_wanted = Signal(object)
    """Ids of lines whose notes were read, a tuple."""
    alike_wanted = Signal(object, str)
    """ModuleId and rule of notes that were read."""

    def __init__(self, log: Callable[[], LogPort], dialogs: Dialogs, parent: QWidget | None = None) -> None:
        """Empty until `show_filter` is called."""
        super().__init__(parent)
        self._log, self._dialogs = log, dialogs
        self.filters = FilterBar()
        self.model = OutcomesModel(log, self)
        self.table = LinkTable(self.model, self.tr("Records"))
        self.table.set_widths([208, 208, 100, 200, 100, 136], OutcomeColumn.REASON)
        self.table.make_room(OutcomeColumn.STATUS, map(phrases.status_name, Status), icon=True)
        self.table.make_room(OutcomeColumn.TIME, [phrases.moment(A_LONG_MOMENT)])
        self.table.make_sortable(*self.model.order)
        self.note = NotePanel()
        self.export = CsvExport(log, self)
        self._make_head()
        self._lay_out()
        self._connect()

    def _make_head(self) -> None:
        self.back = LinkButton(self.tr("All runs"), self.tr("Back to all runs"))
        theme.set_icon(self.back, "arrow-left", "accent", 16)
        self.heading = ElidingLabel("", "section")
        self.count = label("", "muted")
        self.fresh = LinkButton("")
        self.fresh.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(16 * SPACE)
        self.progress.setAccessibleName(self.tr("Progress of the export"))
        self.cancel_export = button(self.tr("Cancel export"), "", "stop")
        self.mark_read = button(self.tr("Mark all as read"), "", "check")
        self.mark_read.setToolTip(self.tr("The notes of all listed records were read"))
        self.export_button = button(self.tr("Export to CSV …"), "", "export")
        self.nothing = EmptyState("search", "", "")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * SPACE)
        for widget in (self.back, self.heading, self.count, self.fresh):
            head.addWidget(widget)
        head.addStretch(1)
        for control in (self.mark_read, self.progress, self.cancel_export, self.export_button):
            head.addWidget(control)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 2 * SPACE, 0, 0)
        box.setSpacing(SPACE + SPACE // 2)
        box.addLayout(head)
        box.addWidget(self.filters)
        box.addWidget(self.stack, 1)
        box.addWidget(self.note)
        self._show_export()

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.mark_read.clicked.connect(self._mark_read)
        self.filters.changed.connect(self._apply)
        self.table.opened.connect(self._open)
        self.table.selected.connect(self._show_note)
        self.note.read_wanted.connect(self._read)
        self.note.alike_wanted.connect(self._read_alike)
        self.fresh.clicked.connect(self._list_again)
        self.export_button.clicked.connect(self._ask_file)
        self.cancel_export.clicked.connect(self._cancel_export)
        self.export.went_on.connect(self._export_went_on)
        self.export.finished.connect(self._export_finished)
        self.export.failed.connect(self._export_failed)

    # -- showing

    def show_filter(self, chosen: OutcomeFilter) -> None:
        """Show the records of a filter, as a count or another page asks for."""
        self.filters.offer_rules(self._log().rules())
        self.filters.show_filter(chosen)
        self.heading.setText(self._title(chosen))
        self._apply(chosen)

    def _title(self, chosen: OutcomeFilter) -> str:
        run = self._log().run(chosen.run) if chosen.run is not None else None
        if run is None:
            return self.tr("All records of the log")
        return self.tr("Sync of {0}").format(phrases.moment(run.started_at))

    @Slot(object)
    def _apply(self, chosen: OutcomeFilter) -> None:
        self.model.show(chosen)
        self.table.scrollToTop()
        self._show_count()
        if chosen.notes and self.model.total:
            self.table.selectRow(0)
        self._show_note(self.table.currentIndex().row())

    def refresh(self) -> None:
        """Take in what was logged since; nothing moves."""
        row = self.table.currentIndex().row()
        self.model.take_in_new()
        if row >= 0 and not self.table.currentIndex().isValid():  # notes that were read have left the list
            self.table.selectRow(min(row, self.model.total - 1))
        self._show_count()
        self._show_note(self.table.currentIndex().row())

    def refresh_notes(self) -> None:
        """As `refresh`, where listed notes may have been read."""
        self.refresh()
        self.model.read_again()
        self._show_note(self.table.currentIndex().row())

    @Slot()
    def _list_again(self) -> None:
        """Take in the lines that waited; now the order decides where one looks."""
        self._apply(self.model.chosen)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_count(self) -> None:
        if not self.export.is_busy:
            self.count.setText(phrases.records(self.model.total))
        waiting = self.tr("{0} more: list them too").format(phrases.records(self.model.waiting))
        self.fresh.setText(waiting)
        self.fresh.setAccessibleName(waiting)
        self.fresh.setVisible(self.model.waiting > 0)
        if not self.model.total:
            self._say_nothing()
        self.stack.setCurrentIndex(0 if self.model.total else 1)
        self.mark_read.setVisible(self._has_unread())
        self.export_button.setEnabled(self.model.total > 0 and not self.export.is_busy)

    def _has_unread(self) -> bool:
        chosen = self.model.chosen
        return Note.UNREAD in chosen.notes and self._log().count(replace(chosen, notes=UNREAD)) > 0

    def _say_nothing(self) -> None:
        """Why the list is empty; the keyboard goes on from the way back."""
        if self.model.chosen == OutcomeFilter(notes=UNREAD):
            self.nothing.say(
                "check",
                self.tr("No note is unread"),
                self.tr("What the next sync has to say of a record that it brought in step is listed here."),
            )
        else:
            self.nothing.say(
                "search",
                self.tr("No record fits"),
                self.tr("Nothing in the log fits this search and these filters. Take one of them away."),
            )
        if self.table.hasFocus():
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    @Slot(int)
    def _open(self, row: int) -> None:
        line = self.model.item(row)
        if line is None:
            return
        one = line.outcome
        sides = (one.target.other, one.target)
        ids = {Side.SAGE: one.sage_id, Side.VTIGER: one.vtiger_id}
        known = next((side for side in sides if ids[side]), None)
        if known is not None:
            self.record_wanted.emit(one.module, known, cast("str", ids[known]))

    @Slot()
    def _mark_read(self) -> None:
        """All that the filter lets through, on whichever page."""
        log, chosen = self._log(), self.model.chosen
        pages = (log.outcomes(chosen, limit=PAGE, offset=at) for at in range(0, self.model.total, PAGE))
        self._read(tuple(line.id for page in pages for line in page if line.note is Note.UNREAD))

    # -- notes

    @Slot(int)
    def _show_note(self, row: int) -> None:
        self.note.show_line(self.model.item(row))

    @Slot(object)
    def _read(self, lines: tuple[int, ...]) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes with its note
        self.read_wanted.emit(lines)

    @Slot(object, str)
    def _read_alike(self, module: ModuleId, rule: str) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.alike_wanted.emit(module, rule)

    # -- export

    @Slot()
    def _ask_file(self) -> None:
        chosen = self.model.chosen
        name = f"sagesync-run-{chosen.run}.csv" if chosen.run is not None else "sagesync-log.csv"
        file = self._dialogs.save_file(
            self.tr("Export these records"), name, self.tr("Spreadsheet file (*.csv)")
        )
        if file is not None:
            self.progress.setRange(0, max(1, self.model.total))
            self.progress.setValue(0)
            self.export.start(file, chosen)
            self._show_export()

    def _show_export(self) -> None:
        """While an export goes on, its progress and a way to stop it stand where it was started."""
        is_busy = self.export.is_busy
        self.progress.setVisible(is_busy)
        self.cancel_export.setVisible(is_busy)
        self.export_button.setVisible(not is_busy)

    @Slot()
    def _cancel_export(self) -> None:
        self.export.cancel()
        self._show_export()
        self._show_count()
        self.count.setText(self.tr("Export cancelled, no file was written"))
        self.export_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _export_went_on(self, written: int) -> None:
        self.progress.setValue(written)
        self.count.setText(
            self.tr("Exporting: {0} of {1}").format(
                phrases.number(written), phrases.records(self.model.total)
            )
        )

    @Slot(int, str)
    def _export_finished(self, written: int, file: str) -> None:
        self._show_export()
        self._show_count()
        self.count.setText(self.tr("{0} exported to {1}").format(phrases.records(written), file))

    @Slot(str)
    def _export_failed(self, why: str) -> None:
        self._show_export()
        self._show_count()
        self._dialogs.tell(
            self.tr("The file was not written"),
            self.tr(
                "The system said: {0}. Choose another folder, or close the file where it is open."
            ).format(why),
        )

    # -- columns

    def keep_state(self, settings: QSettings) -> None:
        """Remember the columns."""
        self.table.keep_columns(settings, _COLUMNS)

    def restore_state(self, settings: QSettings) -> None:
        """Take back the columns as they were."""
        self.table.restore_columns(settings, _COLUMNS)
