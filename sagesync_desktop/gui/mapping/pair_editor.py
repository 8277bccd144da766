"""Below the table: the chosen pair with what can be changed of it, or a new pair of the user's own."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sagesync_desktop.core.books import VtigerField
from sagesync_desktop.core.settings import BlankRule, FieldChoice
from sagesync_desktop.core.types import Direction, FieldName, ModuleId, Side
from sagesync_desktop.gui.look.fitting import CalmCombo
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, IconLabel, button, label, restyle
from sagesync_desktop.gui.mapping.problems import Flaw
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules.fieldpairs import Pair, sage_label


def captioned(title: str, widget: QWidget) -> QVBoxLayout:
    """A small title above a control, tied to it."""
    caption = QLabel(title)
    caption.setProperty("role", "small")
    caption.setBuddy(widget)
    widget.setAccessibleName(title)
    box = QVBoxLayout()
    box.setSpacing(4)
    box.addWidget(caption)
    box.addWidget(widget)
    return box


class _Ways(CalmCombo):
    """Directions in plain words."""

    def offer(self, ways: tuple[Direction, ...], *, may_rest: bool = True) -> None:
        """Offer these, and "not synced" where a pair may rest."""
        self.clear()
        for way in (*ways, *((Direction.OFF,) if may_rest else ())):
            self.addItem(phrases.direction_name(way), way)

    @property
    def way(self) -> Direction:
        """The direction that is shown."""
        return Direction(self.currentData())


class PairEditor(Card):
    """The chosen pair: direction, blank rule and Sage field; back to the default, or away with it."""

    changed = Signal(object)
    """FieldChoice: what was changed of the pair."""
    reset = Signal(str)
    """The pair's name."""

    def __init__(self) -> None:
        """Empty until a pair is shown."""
        super().__init__()
        self._pair: Pair | None = None
        self.title = label("", "section")
        self.note = label("", "muted", wraps=True)
        self.mark = IconLabel("attention", "warn", 16)
        self.problem = label("", wraps=True)
        self.problem.setProperty("tone", "warn")
        self.way, self.blank = _Ways(), CalmCombo()
        self.vtiger, self.sage = CalmCombo(), CalmCombo()
        self.back = button(self.tr("Reset to default"), "quiet", "undo")
        for rule, words in (
            (BlankRule.CLEAR, self.tr("Empty it on the other side too")),
            (BlankRule.KEEP, self.tr("Keep what the other side has")),
        ):
            self.blank.addItem(words, rule)
        self.blank.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for box in (self.vtiger, self.way, self.blank, self.sage):
            box.activated.connect(self._on_change)
        self.back.clicked.connect(self._on_back)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.back)
        wrong = QHBoxLayout()
        wrong.setSpacing(SPACE)
        wrong.addWidget(self.mark)
        wrong.addWidget(self.problem, 1)
        fields = QHBoxLayout()
        fields.setSpacing(2 * SPACE)
        fields.addLayout(captioned(self.tr("Vtiger field"), self.vtiger), 1)
        fields.addLayout(captioned(self.tr("Direction"), self.way), 1)
        fields.addLayout(captioned(self.tr("Sage field"), self.sage), 1)
        fields.addLayout(captioned(self.tr("When it is emptied"), self.blank), 0)
        self.body.addLayout(head)
        self.body.addLayout(fields)
        self.body.addWidget(self.note)
        self.body.addLayout(wrong)

    def show_pair(
        self, pair: Pair, module: ModuleId, offer: tuple[FieldName, ...], problem: Flaw | None
    ) -> None:
        """Show a pair; `offer` are the Sage fields that it may use."""
        self._pair = pair
        self.title.setText(f"{spoken(pair.label)}  ↔  {spoken(sage_label(pair.sage))}")
        self.way.offer(pair.ways)
        self.way.setCurrentIndex(max(0, self.way.findData(pair.direction)))
        self.way.setEnabled(bool(pair.ways))
        self.blank.setCurrentIndex(self.blank.findData(pair.blank))
        self.blank.setEnabled(pair.direction is not Direction.OFF and not _is_made_once(pair))
        fill_fields(self.sage, offer if pair.is_movable else (), pair.sage)
        self.sage.setEnabled(pair.is_movable)
        self.back.setText(self.tr("Remove this pair") if pair.is_own else self.tr("Reset to default"))
        self.back.setAccessibleName(self.back.text())
        self.back.setEnabled(pair.is_changed)
        self.note.setText(self._note(pair, module))
        self.note.setVisible(bool(self.note.text()))
        self.mark.setVisible(problem is not None)
        self.problem.setVisible(problem is not None)
        self.problem.setText(spoken(problem.sentence) if problem else "")
        restyle(self.problem)

    def _note(self, pair: Pair, module: ModuleId) -> str:
        if pair.locked:
            return self.tr("Cannot be switched on: %s") % spoken(pair.locked)
        notes = []
        if pair.required_by:
            sides = self.tr(" and ").join(side.title for side in Side if side in pair.required_by)
            words = self.tr("Required by {sides}: {module} where it is empty are skipped.")
            notes.append(words.format(sides=sides, module=phrases.within_words(phrases.module_name(module))))
        if _is_made_once(pair):
            notes.append(self.tr("Sent once, when the record is made on the other side."))
        if not pair.is_movable:
            notes.append(self.tr("Translated on the way, so it stays with its fields."))
        elif pair.is_own:
            notes.append(self.tr("For another Vtiger field, remove this pair and add one."))
        elif not pair.is_movable_in_vtiger:
            notes.append(self.tr("Vtiger demands this field, so the pair stays with it."))
        return " ".join(notes)

    def offer_vtiger(self, pair: Pair, fields: tuple[VtigerField, ...]) -> None:
        """The Vtiger fields that the pair may use, the current one chosen; locked where there are none."""
        self.vtiger.clear()
        known = {field.name: field.label for field in fields}
        for name, words in ({} if pair.vtiger in known else {pair.vtiger: spoken(pair.label)}).items():
            self.vtiger.addItem(words, name)
        for name, words in known.items():
            self.vtiger.addItem(words, name)
        self.vtiger.setCurrentIndex(self.vtiger.findData(pair.vtiger))
        self.vtiger.setEnabled(pair.is_movable_in_vtiger)

    @Slot()
    def _on_change(self) -> None:
        if self._pair is None:
            return
        sage = str(self.sage.currentData() or "") if self._pair.is_movable else ""
        vtiger = str(self.vtiger.currentData() or "") if self._pair.is_movable_in_vtiger else ""
        rule = BlankRule(self.blank.currentData()) if self.blank.isEnabled() else None
        self.changed.emit(FieldChoice(self._pair.name, vtiger, sage, self.way.way, rule))

    @Slot()
    def _on_back(self) -> None:
        if self._pair is not None:
            self.reset.emit(self._pair.name)


class NewPair(Card):
    """A pair of the user's own: one of Vtiger's fields, by its label, and one of Sage's."""

    added = Signal(object)
    """FieldChoice"""
    given_up = Signal()

    def __init__(self) -> None:
        """Empty until `offer`."""
        super().__init__()
        self.vtiger, self.way, self.sage = CalmCombo(), _Ways(), CalmCombo()
        self.way.offer((Direction.BOTH, Direction.TO_SAGE, Direction.TO_VTIGER), may_rest=False)
        self.add = button(self.tr("Add this pair"))
        self.leave = button(self.tr("Cancel"), "quiet")
        self.add.clicked.connect(self._on_add)
        self.leave.clicked.connect(self.given_up)
        self.vtiger.activated.connect(self._on_choice)
        self.sage.activated.connect(self._on_choice)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Add a field pair"), "section"), 1)
        head.addWidget(self.leave)
        head.addWidget(self.add)
        fields = QHBoxLayout()
        fields.setSpacing(2 * SPACE)
        fields.addLayout(captioned(self.tr("Vtiger field"), self.vtiger), 1)
        fields.addLayout(captioned(self.tr("Direction"), self.way), 1)
        fields.addLayout(captioned(self.tr("Sage field"), self.sage), 1)
        self.body.addLayout(head)
        self.body.addLayout(fields)
        self.body.addWidget(label(self.tr("Your own fields in Vtiger come first in the list."), "muted"))

    def offer(self, fields: tuple[VtigerField, ...], sage_fields: tuple[FieldName, ...]) -> None:
        """What can be paired; nothing is chosen at first."""
        self.vtiger.clear()
        self.vtiger.addItem(self.tr("Choose a field"), "")
        for field in fields:
            self.vtiger.addItem(field.label, field.name)
        fill_fields(self.sage, sage_fields, "")
        self._on_choice()

    @Slot()
    def _on_choice(self) -> None:
        self.add.setEnabled(bool(self.vtiger.currentData() and self.sage.currentData()))

    @Slot()
    def _on_add(self) -> None:
        name = str(self.vtiger.currentData())
        self.added.emit(FieldChoice(name, name, str(self.sage.currentData()), self.way.way, BlankRule.CLEAR))


def fill_fields(box: QComboBox, names: tuple[FieldName, ...], current: FieldName) -> None:
    """Sage's fields in words, the current one chosen; without one, a line that asks for a choice."""
    box.clear()
    if not current:
        box.addItem(QCoreApplication.translate("NewPair", "Choose a field"), "")
    for name in sorted({*names, *([current] if current else [])}, key=sage_label):
        box.addItem(spoken(sage_label(name)), name)
    box.setCurrentIndex(max(0, box.findData(current)))


def _is_made_once(pair: Pair) -> bool:
    return pair.row is not None and pair.row.create_only
