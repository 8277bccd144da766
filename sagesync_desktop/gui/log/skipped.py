"""What is held back now: reasons with counts and money, the cure, and the records behind each."""

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from sagesync_desktop.core.logport import LogPort
from sagesync_desktop.core.logviews import SkipGroup
from sagesync_desktop.core.types import ModuleId, RunState
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.frame.page import Page
from sagesync_desktop.gui.help.topics import topic_of_rule
from sagesync_desktop.gui.log.filters import FilterChip
from sagesync_desktop.gui.log.skips_model import OpenSkipsModel, SkipColumn, SkipGroupsModel
from sagesync_desktop.gui.look.cells import TWO_LINES, ReasonDelegate
from sagesync_desktop.gui.look.table import LinkTable
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import EmptyState, IconLabel, LinkButton, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.results import held_money, held_up, left_by_choice, nothing_held_words
from sagesync_desktop.gui.words.speech import spoken

_RECORDS, _SPLIT = "skipped/record_columns", "skipped/split"


class CurePanel(QFrame):
    """The reason that is selected, and what to do about it."""

    help_wanted = Signal(str)
    """The help's topic of the reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_group` is called."""
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", "warn")
        self.title = label("", "section", wraps=True)
        self.cure = label("", wraps=True)
        self.figures = label("", "small", wraps=True)
        self.cure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._rule = ""
        self.about = LinkButton(self.tr("About this reason"))
        self.about.clicked.connect(self._explain)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        for widget in (self.title, self.cure, self.about, self.figures):
            words.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        row.setSpacing(2 * SPACE)
        row.addWidget(IconLabel("skipped", "warn", 24), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_group(self, group: SkipGroup) -> None:
        """Show a reason."""
        self._rule = group.rule
        self.title.setText(phrases.rule_title(group.rule))
        self.cure.setText(self.tr("What to do: {0}").format(spoken(group.fix)))
        since = self.tr("held since {0} at the longest").format(phrases.moment(group.oldest))
        parts = (phrases.records(group.count), phrases.money_sum(group.amounts), since)
        self.figures.setText(" · ".join(part for part in parts if part))
        self.setAccessibleName(f"{self.title.text()}. {self.cure.text()} {self.figures.text()}")

    @Slot()
    def _explain(self) -> None:
        self.help_wanted.emit(topic_of_rule(self._rule))


class SkippedPage(Page):
    """All records that are skipped now, whichever run found them."""

    def __init__(self, controller: Controller, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        """Fills itself when the company is open; `dialogs` as for all pages, nothing is asked here."""
        super().__init__(self.tr("Skipped"), parent=parent)
        self._controller, self._dialogs = controller, dialogs
        self._groups: tuple[SkipGroup, ...] = ()
        self.groups = SkipGroupsModel(self)
        self.records = OpenSkipsModel(self._log, controller.now, self)
        self.module = FilterChip(self.tr("Module"), self.tr("All modules"))
        self.group_table = LinkTable(self.groups, self.tr("Reasons"), links=False)
        self.group_table.horizontalHeader().hide()
        self.group_table.verticalHeader().setDefaultSectionSize(TWO_LINES)
        self.group_table.setItemDelegate(ReasonDelegate(self.group_table))
        self.group_table.set_widths([], 0)
        self.record_table = LinkTable(self.records, self.tr("Records that are held back"))
        self.record_table.set_widths([168, 72, 160, 96, 136], SkipColumn.BECAUSE)
        self.record_table.setWordWrap(True)
        self.record_table.verticalHeader().setDefaultSectionSize(TWO_LINES)
        self.cure = CurePanel()
        self.nothing = EmptyState("ok", self.tr("Nothing is held back"), "")
        self._lay_out()
        self._connect()
        if controller.is_open:
            self.refresh()

    def _log(self) -> LogPort:
        return self._controller.log

    def _lay_out(self) -> None:
        self.action_row.addWidget(self.module)
        right = QWidget()
        box = QVBoxLayout(right)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2 * SPACE)
        box.addWidget(self.cure)
        box.addWidget(self.record_table, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(2 * SPACE)
        self.split.addWidget(self.group_table)
        self.split.addWidget(right)
        self.group_table.setMinimumWidth(248)
        right.setMinimumWidth(420)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 4)
        self.split.setSizes([336, 664])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.split)
        self.stack.addWidget(self.nothing)
        self.body.addWidget(self.stack)

    def _connect(self) -> None:
        self._controller.opened.connect(self.refresh)
        self._controller.log_changed.connect(self.refresh_when_seen)
        self._controller.run_started.connect(self.refresh_when_seen)
        self.module.picked.connect(self._pick_module)
        self.group_table.selected.connect(self._show_group)
        self.cure.help_wanted.connect(self.help_wanted)
        self.group_table.opened.connect(self._enter_group)
        self.record_table.opened.connect(self._open)

    # -- showing

    @Slot()
    def refresh(self) -> None:
        """Read what is held back now; the chosen reason stays chosen while it is there."""
        if not self._controller.is_open:
            return
        self._groups = self._log().skip_groups()
        present = {group.module for group in self._groups}
        self.module.set_options([(one, phrases.module_name(one)) for one in ModuleId if one in present])
        if self.module.value not in present:
            self.module.set_value(None)
        self._show()

    @Slot(object)
    def _pick_module(self, _module: object) -> None:
        self._show()

    def _show(self) -> None:
        chosen = self.groups.item(self.group_table.currentIndex().row())
        wanted = [group for group in self._groups if self.module.value in (None, group.module)]
        self.groups.show(tuple(wanted))
        self.stack.setCurrentWidget(self.split if wanted else self.nothing)
        if not wanted:
            self._say_nothing()
        self.module.setVisible(bool(self._groups))
        self.set_subtitle(self._summary(wanted))
        row = self.groups.row_of(chosen.module, chosen.rule) if chosen else None
        self._select(row or 0)

    def _say_nothing(self) -> None:
        """An empty list means that all is well after a finished sync alone."""
        asked = self._controller
        last = asked.log.last_sync()
        if asked.is_running:
            self.nothing.say(
                "clock",
                self.tr("A sync is running"),
                self.tr("Records that cannot travel are listed here when it has finished."),
            )
        elif last is not None and last.state is RunState.FINISHED:
            self.nothing.say(
                "ok",
                self.tr("Nothing is held back"),
                self.tr("Every record that should travel has arrived on the other side."),
            )
        else:
            self.nothing.say("clock", self.tr("Nothing is listed yet"), nothing_held_words(last))

    def _summary(self, wanted: list[SkipGroup]) -> str:
        if not wanted:
            return ""
        waiting = held_up(tuple(wanted))
        count = phrases.records(sum(group.count for group in waiting))
        money = phrases.money_sum(held_money(waiting))
        said = self.tr("{0} held back, {1} in all, grouped by reason.").format(count, money)
        if not money:
            said = self.tr("{0} held back, grouped by reason.").format(count)
        left = left_by_choice(tuple(wanted))
        chosen = self.tr("Besides, {0} stay where they are by your choice.").format(phrases.records(left))
        return f"{said} {chosen}" if left else said

    def _select(self, row: int) -> None:
        self.group_table.selectRow(row)
        self._show_group(row)

    @Slot(int)
    def _show_group(self, row: int) -> None:
        group = self.groups.item(row)
        self.records.show(group)
        if group is not None:
            self.cure.show_group(group)
            self.record_table.setColumnHidden(SkipColumn.AMOUNT, not group.amounts)

    # -- going about

    def show_rule(self, rule: str, module: ModuleId | None = None) -> None:
        """Choose a reason, as another page asks for."""
        self.module.set_value(None)
        self._show()
        row = self.groups.row_of(module, rule)
        if row is not None:
            self._select(row)
            self.group_table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _enter_group(self, _row: int) -> None:
        """Enter on a reason goes on to its first record."""
        self.record_table.selectRow(0)
        self.record_table.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(int)
    def _open(self, row: int) -> None:
        skip = self.records.item(row)
        if skip is not None:
            self.record_wanted.emit(skip.module, skip.side, skip.record_id)

    def step_back(self) -> bool:
        """Esc (the window calls): from the records to the reasons, or all modules again."""
        if self.record_table.hasFocus():
            self.group_table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.module.value is not None:
            self.module.set_value(None)
            self._show()
        else:
            return False
        return True

    # -- kept between two starts

    def keep_state(self, settings: QSettings) -> None:
        """Remember the columns and the split."""
        self.record_table.keep_columns(settings, _RECORDS)
        settings.setValue(_SPLIT, self.split.saveState())

    def restore_state(self, settings: QSettings) -> None:
        """Take both back as they were."""
        self.record_table.restore_columns(settings, _RECORDS)
        if (state := settings.value(_SPLIT)) is not None:
            self.split.restoreState(state)
