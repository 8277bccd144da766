"""Two records side by side: what a held one could be, and what both sides hold differently."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sagesync_desktop.app.desk import Beside, DeskCandidate, DeskClash, DeskRecord
from sagesync_desktop.core.cures import Differing, Need
from sagesync_desktop.core.sentence import Sentence, listed
from sagesync_desktop.core.types import FieldName, Side
from sagesync_desktop.gui.desk.figures import LINE, TOP, breaking, value_cell
from sagesync_desktop.gui.desk.values import ChoiceField, ValueField
from sagesync_desktop.gui.desk.words import sentences
from sagesync_desktop.gui.look.fitting import CalmCombo
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import button, clear, label, line
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

SIDES = (Side.VTIGER, Side.SAGE)
"""As they are drawn from left to right; the keys 1 and 2."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Desk", text)


class CandidateCard(QFrame):
    """A record that the held one could be: evidence, both values of each field, and a person's word."""

    chosen = Signal(str, str)
    """A cure's id, and the candidate's: shown below before it is done."""

    def __init__(
        self,
        record: DeskRecord,
        candidate: DeskCandidate,
        words: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`words`: cure -> what its button says; both name the candidate to those who cannot see it."""
        super().__init__(parent)
        self.setProperty("role", "cure")
        self.setProperty("open", "true")
        self._id = candidate.ref.id
        box = QVBoxLayout(self)
        box.setContentsMargins(SPACE + 4, SPACE + 4, SPACE + 4, SPACE + 4)
        box.setSpacing(SPACE)
        there = _tr("{name} in {side}").format(name=candidate.title, side=candidate.ref.side.title)
        box.addWidget(label(there, "strong", wraps=True))
        for sentence in evidence(candidate):
            box.addWidget(label(sentence, "small", wraps=True))
        box.addWidget(BesideGrid(record.ref.side, candidate.fields))
        self.buttons = {cure: self._button(cure, text, candidate.title) for cure, text in words.items()}
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch(1)
        for one in self.buttons.values():
            row.addWidget(one)
        box.addLayout(row)

    def _button(self, cure: str, text: str, title: str) -> QPushButton:
        made = button(text)
        made.setProperty("cure", cure)
        made.setAccessibleDescription(title)
        made.clicked.connect(self._choose)
        return made

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(str(self.sender().property("cure")), self._id)


def evidence(candidate: DeskCandidate) -> list[str]:
    """What speaks for it and what against, and how alike the names are."""
    said = []
    if candidate.speaks_for:
        said.append(_tr("For it: {evidence}").format(evidence=spoken(listed(candidate.speaks_for))))
    if candidate.speaks_against:
        said.append(_tr("But with {evidence}").format(evidence=spoken(listed(candidate.speaks_against))))
    if candidate.likeness:
        said.append(_tr("The names are {n} % alike").format(n=phrases.number(candidate.likeness)))
    return said


class BesideGrid(QWidget):
    """Field, here and there: differing ones bold, one below the other; equal ones in grey at the end."""

    def __init__(self, own: Side, fields: Sequence[Beside], parent: QWidget | None = None) -> None:
        """`own` is the held record's side; Vtiger stands on the left."""
        super().__init__(parent)
        grid = _grid(self, [side.title for side in SIDES])
        differing = [field for field in fields if not field.equal]
        for row, field in enumerate(differing, 1):
            values = {own: _told(field.own), own.other: _told(field.other)}
            grid.addWidget(label(spoken(field.label), "small", wraps=True), 2 * row - 1, 0, 1, 2)
            for column, side in enumerate(SIDES):
                cell = value_cell(values[side], "strong")
                cell.setAccessibleDescription(_tr("differs"))
                grid.addWidget(cell, 2 * row, column, TOP)
        equal = [f"{spoken(field.label)} {field.own}".strip() for field in fields if field.equal]
        said = _tr("Equal: {fields}").format(fields=", ".join(equal)) if equal else ""
        self.setAccessibleName(sentences(*(_beside(own, field) for field in differing), said))
        if equal:
            grid.addWidget(label(breaking(said, LINE), "small", wraps=True), 2 * len(differing) + 1, 0, 1, 2)


def _told(value: str) -> str:
    """A word of ours in her language; what was entered stays as it is."""
    return spoken(value) if isinstance(value, Sentence) else value


def _beside(own: Side, field: Beside) -> str:
    """What screen readers hear of a field that differs."""
    values = {own: _told(field.own), own.other: _told(field.other)}
    return _each_side(field.label, values[Side.VTIGER], values[Side.SAGE])


def _each_side(name: str, vtiger: str, sage: str) -> str:
    empty = _tr("empty")
    text = _tr("{field}: {vtiger} in Vtiger, {sage} in Sage")
    return text.format(field=spoken(name), vtiger=vtiger or empty, sage=sage or empty)


class EachSideField(ValueField):
    """For each field in conflict whose value stands: Vtiger's, Sage's, or as it is for now."""

    def __init__(self, need: Need, clashes: Sequence[DeskClash], parent: QWidget | None = None) -> None:
        """Nothing is chosen for her."""
        super().__init__(replace(need, label=_tr("Whose value stands")), parent)
        self.choices: dict[FieldName, CalmCombo] = {}
        for one in clashes:
            choice = CalmCombo()
            choice.setAccessibleName(spoken(one.label))
            choice.addItem(_tr("Leave as it is"), "")
            for side, value in ((Side.VTIGER, one.vtiger), (Side.SAGE, one.sage)):
                choice.addItem(f"{side.title}: {_told(value)}", side.value)
            choice.currentIndexChanged.connect(self._touched)
            self.choices[one.field] = choice
            self.box.addWidget(label(spoken(one.label), "small"))
            self.box.addWidget(choice)
        first = next(iter(self.choices.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def value(self) -> str:
        """As the cure takes it, such as "name=sage, phone=vtiger"."""
        chosen = {field: choice.currentData() for field, choice in self.choices.items()}
        return ", ".join(f"{field}={side}" for field, side in chosen.items() if side)


class SameField(ChoiceField):
    """Which record it is, and for each field that the two fill differently whose value stands."""

    def __init__(self, need: Need, parent: QWidget | None = None) -> None:
        """The usual side stands until she chooses the other; where nobody's is usual, none is chosen."""
        super().__init__(need, parent)
        self.sides: dict[FieldName, CalmCombo] = {}
        self._usual: dict[FieldName, str] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.box.addLayout(self._rows)
        self.choice.currentIndexChanged.connect(self._show_sides)
        self._show_sides()

    @Slot()
    def _show_sides(self) -> None:
        clear(self._rows)
        self.sides, self._usual = {}, {}
        taken = next((one for one in self.need.choices if one.id == self.choice.currentData()), None)
        asked = [one for one in taken.differing if len(one.sides) > 1] if taken is not None else []
        if asked:
            self._put(label(_tr("Whose value stands"), "strong"))
        for one in asked:
            self._add(one)

    def _add(self, one: Differing) -> None:
        choice = CalmCombo()
        choice.setAccessibleName(spoken(one.label))
        if one.stands is None:
            choice.addItem(_tr("Leave as it is"), "")
        for side in SIDES:
            choice.addItem(f"{side.title}: {one.vtiger if side is Side.VTIGER else one.sage}", side.value)
        self._usual[one.field] = one.stands.value if one.stands else ""
        choice.setCurrentIndex(choice.findData(self._usual[one.field]))
        choice.currentIndexChanged.connect(self._touched)
        self.sides[one.field] = choice
        self._put(label(spoken(one.label), "small"))
        self._put(choice)

    def _put(self, widget: QWidget) -> None:
        self._rows.addWidget(widget)
        widget.show()

    def choose_all(self, side: Side) -> None:
        """In every field that side's value stands."""
        for choice in self.sides.values():
            choice.setCurrentIndex(choice.findData(side.value))

    def value(self) -> str:
        """As the cure takes it, such as "11x24: phone=sage"; what is as usual needs no word."""
        chosen = {field: str(choice.currentData()) for field, choice in self.sides.items()}
        said = [f"{field}={side}" for field, side in chosen.items() if side != self._usual[field]]
        return f"{super().value()}: {', '.join(said)}" if said else super().value()


class ClashesGrid(QWidget):
    """Last agreed, Vtiger and Sage for each field in conflict, with the times both sides give."""

    def __init__(
        self, clashes: Sequence[DeskClash], changed: Mapping[Side, str], parent: QWidget | None = None
    ) -> None:
        """One block for each field."""
        super().__init__(parent)
        heads = [_tr("Last agreed"), *(_head(side, changed.get(side, "")) for side in SIDES)]
        grid = _grid(self, heads)
        self.setAccessibleName(sentences(*map(_clash, clashes)))
        for row, one in enumerate(clashes):
            first = 3 * row + 1
            grid.addWidget(line(), first, 0, 1, 3)
            grid.addWidget(label(spoken(one.label), "small", wraps=True), first + 1, 0, 1, 3)
            values = ((one.agreed, "muted"), (_told(one.vtiger), "strong"), (_told(one.sage), "strong"))
            for column, (text, role) in enumerate(values):
                grid.addWidget(value_cell(text, role), first + 2, column, TOP)


def _clash(one: DeskClash) -> str:
    """What screen readers hear of a field in conflict."""
    agreed = _tr("last agreed {value}").format(value=one.agreed or _tr("empty"))
    return f"{_each_side(one.label, _told(one.vtiger), _told(one.sage))}, {agreed}"


def _head(side: Side, changed: str) -> str:
    return f"{side.title}\n{changed}" if changed else side.title


def _grid(widget: QWidget, heads: Sequence[str]) -> QGridLayout:
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE)
    grid.setVerticalSpacing(SPACE // 2)
    for column, text in enumerate(heads):
        grid.addWidget(label(text, "small", wraps=True), 0, column, Qt.AlignmentFlag.AlignBottom)
        grid.setColumnStretch(column, 1)
    return grid
