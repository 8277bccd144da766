"""Two records side by side: what a held one could be, and what both sides hold differently."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sagesync_desktop.app.desk import Beside, DeskCandidate, DeskClash, DeskRecord
from sagesync_desktop.core.sentence import listed
from sagesync_desktop.core.types import Side
from sagesync_desktop.gui.desk.figures import TOP, value_cell
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import button, label, line
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

SIDES = (Side.VTIGER, Side.SAGE)
"""As they are drawn from left to right; the keys 1 and 2."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Desk", text)


class CandidateCard(QFrame):
    """A record that the held one could be: evidence, both values of each field, and a person's word."""

    same = Signal(str)
    """The candidate's id."""
    different = Signal(str)

    def __init__(self, record: DeskRecord, candidate: DeskCandidate, parent: QWidget | None = None) -> None:
        """Both buttons name the candidate to those who cannot see where they stand."""
        super().__init__(parent)
        self.setProperty("role", "cure")
        self.setProperty("open", "true")
        self._id = candidate.ref.id
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, 2 * SPACE)
        box.setSpacing(SPACE)
        there = _tr("{name} in {side}").format(name=candidate.title, side=candidate.ref.side.title)
        box.addWidget(label(there, "strong", wraps=True))
        for sentence in evidence(candidate):
            box.addWidget(label(sentence, "small", wraps=True))
        box.addWidget(BesideGrid(record.ref.side, candidate.fields))
        self.is_same, self.is_different = button(_tr("They are the same")), button(_tr("Different"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        for one in (self.is_different, self.is_same):
            one.setAccessibleDescription(candidate.title)
            buttons.addWidget(one)
        self.is_same.clicked.connect(self._say_same)
        self.is_different.clicked.connect(self._say_different)
        box.addLayout(buttons)

    @Slot()
    def _say_same(self) -> None:
        self.same.emit(self._id)

    @Slot()
    def _say_different(self) -> None:
        self.different.emit(self._id)


def evidence(candidate: DeskCandidate) -> list[str]:
    """What speaks for it and what against, and how alike the names are."""
    said = []
    if candidate.speaks_for:
        said.append(_tr("For it: {evidence}").format(evidence=spoken(listed(candidate.speaks_for))))
    if candidate.speaks_against:
        said.append(_tr("Against it: {evidence}").format(evidence=spoken(listed(candidate.speaks_against))))
    if candidate.likeness:
        said.append(_tr("The names are {n} % alike").format(n=phrases.number(candidate.likeness)))
    return said


class BesideGrid(QWidget):
    """Field, here and there: equal ones grey, differing ones bold and said to differ."""

    def __init__(self, own: Side, fields: Sequence[Beside], parent: QWidget | None = None) -> None:
        """`own` is the held record's side; Vtiger stands on the left."""
        super().__init__(parent)
        grid = _grid(self, ["", *(side.title for side in SIDES)])
        for row, field in enumerate(sorted(fields, key=lambda one: one.equal), 1):
            values = {own: field.own, own.other: field.other}
            grid.addWidget(label(spoken(field.label), "small", wraps=True), row, 0, TOP)
            for column, side in enumerate(SIDES, 1):
                cell = value_cell(values[side], "muted" if field.equal else "strong")
                if not field.equal:
                    cell.setAccessibleDescription(_tr("differs"))
                grid.addWidget(cell, row, column, TOP)


class ClashesGrid(QWidget):
    """Last agreed, Vtiger and Sage for each field in conflict, with the times both sides give."""

    def __init__(
        self, clashes: Sequence[DeskClash], changed: Mapping[Side, str], parent: QWidget | None = None
    ) -> None:
        """One block for each field."""
        super().__init__(parent)
        heads = ["", _tr("Last agreed"), *(_head(side, changed.get(side, "")) for side in SIDES)]
        grid = _grid(self, heads)
        for row, one in enumerate(clashes, 1):
            grid.addWidget(line(), 2 * row - 1, 0, 1, 4)
            grid.addWidget(label(spoken(one.label), "small", wraps=True), 2 * row, 0, TOP)
            for column, (text, role) in enumerate(
                ((one.agreed, "muted"), (one.vtiger, "strong"), (one.sage, "strong")), 1
            ):
                grid.addWidget(value_cell(text, role), 2 * row, column, TOP)


def _head(side: Side, changed: str) -> str:
    return f"{side.title}\n{changed}" if changed else side.title


def _grid(widget: QWidget, heads: Sequence[str]) -> QGridLayout:
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE + 4)
    grid.setVerticalSpacing(SPACE // 2)
    for column, text in enumerate(heads):
        grid.addWidget(label(text, "small", wraps=True), 0, column, Qt.AlignmentFlag.AlignBottom)
        grid.setColumnStretch(column, 4 if column else 3)
    return grid
