"""One module's tab: the table of its field pairs, and below it the pair that is chosen."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sagesync_desktop.app.views import Samples
from sagesync_desktop.core.books import VtigerField
from sagesync_desktop.core.settings import BlankRule, FieldChoice, ModuleChoice
from sagesync_desktop.core.types import Direction
from sagesync_desktop.gui.look.table import LinkTable
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import button, label
from sagesync_desktop.gui.mapping.pair_editor import NewPair, PairEditor
from sagesync_desktop.gui.mapping.pairs_model import PairColumn, PairsModel, blank_words, way_words
from sagesync_desktop.gui.mapping.problems import Flaw
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.modules.fieldpairs import fields_for, free_fields, pairs_of, with_change, without
from sagesync_desktop.modules.tables import ModuleTable


class ModuleTab(QWidget):
    """Field pairs of one module."""

    changed = Signal(object, object)
    """ModuleId, tuple[FieldChoice, ...]: the module's changed pairs"""

    def __init__(self, table: ModuleTable) -> None:
        """`table` holds the defaults."""
        super().__init__()
        self._table = table
        self.module = table.module
        self._choice = ModuleChoice()
        self._fields: tuple[VtigerField, ...] = ()
        name = phrases.module_name(table.module)
        self.setAccessibleName(name)
        self.model = PairsModel(self)
        self.view = LinkTable(self.model, self.tr("Field pairs of %s") % name, link=None)
        self.view.set_widths([184, 124, 200, 124, 152, 152], PairColumn.SAGE_SAMPLE)
        self.view.make_room(PairColumn.WAY, map(way_words, Direction), icon=True)
        self.view.make_room(PairColumn.BLANK, map(blank_words, BlankRule))
        self.view.selected.connect(self._on_row)
        self.editor, self.new_pair = PairEditor(), NewPair()
        self.editor.changed.connect(self._on_change)
        self.editor.reset.connect(self._on_reset)
        self.new_pair.added.connect(self._on_added)
        self.new_pair.given_up.connect(self._on_given_up)
        self._below: list[QWidget] = [self.editor, self.new_pair]
        self.add = button(self.tr("Add a field pair"), "", "plus")
        self.reset_all = button(self.tr("Reset all to default"), "quiet", "undo")
        self.add.clicked.connect(self._on_add)
        self.reset_all.clicked.connect(self._on_reset_all)
        self.intro = label("", "muted", wraps=True)
        self._lay_out()

    def _lay_out(self) -> None:
        self.head = QHBoxLayout()
        self.head.setSpacing(SPACE)
        self.head.addWidget(self.intro, 1)
        self.head.addWidget(self.reset_all)
        self.head.addWidget(self.add)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(0, 2 * SPACE, 0, 0)
        box.setSpacing(SPACE + 4)
        box.addLayout(self.head)
        box.addWidget(self.view, 1)
        box.addWidget(self.editor)
        box.addWidget(self.new_pair)
        self.show_below(self.editor)

    def add_below(self, card: QWidget) -> None:
        """One more card for the place below the table, hidden at first."""
        card.hide()
        self._below.append(card)
        self._box.addWidget(card)

    def show_below(self, card: QWidget) -> None:
        """Show one of the cards below the table in place of the others."""
        for other in self._below:
            other.setVisible(other is card)
        QTimer.singleShot(0, self, self._keep_in_sight)

    # -- what is shown

    def take(self, table: ModuleTable) -> None:
        """Offer what this table of the same module does from now on."""
        self._table = table

    def show_choice(
        self, choice: ModuleChoice, fields: tuple[VtigerField, ...], problems: tuple[Flaw, ...]
    ) -> None:
        """Show the pairs by the module's choice; `fields` are Vtiger's."""
        self._choice, self._fields = choice, fields
        at = self.view.currentIndex().row()
        current = self.model.item(at)
        # A problem within a pair ("status/PAID") marks the pair's row.
        found = {one.key.partition("/")[0]: one for one in problems}
        self.model.show(pairs_of(self._table, choice, fields), found)
        self.intro.setText(self._intro(choice))
        self.reset_all.setEnabled(bool(choice.fields))
        row = self.model.row_of(current.name) if current else -1
        self.view.selectRow(row if row >= 0 else max(0, min(at, self.model.rowCount() - 1)))
        self._show_pair()

    def show_samples(self, samples: Samples) -> None:
        """Fill in values of one record."""
        self.model.show_samples(samples)

    def select(self, name: str) -> None:
        """Choose a pair by its name."""
        self.view.selectRow(self.model.row_of(name))

    def _intro(self, choice: ModuleChoice) -> str:
        name = phrases.module_name(self.module)
        if not choice.on:
            return self.tr("{module} are switched off; the pairs count once they are on.").format(module=name)
        words = self.tr("{module} · {way}. No pair goes further. Fields marked * are required.")
        return words.format(module=name, way=phrases.direction_name(choice.direction))

    @Slot(int)
    def _on_row(self, _row: int) -> None:
        self._on_given_up()
        self._show_pair()

    def _show_pair(self) -> None:
        pair = self.model.item(self.view.currentIndex().row())
        if pair is not None:
            self.editor.show_pair(pair, self.module, self._table.sage_fields, self.model.problem(pair.name))
            pairs = pairs_of(self._table, self._choice, self._fields)
            self.editor.offer_vtiger(pair, fields_for(pair, pairs, self._fields))
            # The editor may have taken room from the table: keep the row in sight.
            QTimer.singleShot(0, self, self._keep_in_sight)

    @Slot()
    def _keep_in_sight(self) -> None:
        self.view.scrollTo(self.view.currentIndex())

    # -- changes

    @Slot(object)
    def _on_change(self, change: FieldChoice) -> None:
        self._tell(with_change(self._table, self._choice, change))

    @Slot(str)
    def _on_reset(self, name: str) -> None:
        self._tell(without(self._choice, name))

    @Slot()
    def _on_reset_all(self) -> None:
        self._tell(ModuleChoice(self._choice.on, self._choice.direction, self._choice.start_date))

    @Slot()
    def _on_add(self) -> None:
        pairs = pairs_of(self._table, self._choice, self._fields)
        used = {pair.sage for pair in pairs}
        free = tuple(name for name in self._table.sage_fields if name not in used)
        self.new_pair.offer(free_fields(pairs, self._fields), free)
        self.show_below(self.new_pair)
        self.new_pair.vtiger.setFocus()

    @Slot()
    def _on_given_up(self) -> None:
        self.show_below(self.editor)

    @Slot(object)
    def _on_added(self, change: FieldChoice) -> None:
        self._on_given_up()
        self._tell(with_change(self._table, self._choice, change))
        self.select(change.name)

    def _tell(self, choice: ModuleChoice) -> None:
        self.changed.emit(self.module, choice.fields)
