"""The tabs for accounts and taxes: a row each, with the suggestion beside it and what is wrong below it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sagesync_desktop.gui.look.fitting import CalmCombo
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, IconLabel, LinkButton, button, label, line, restyle
from sagesync_desktop.gui.mapping.problems import Problem
from sagesync_desktop.gui.words.speech import spoken
from sagesync_desktop.modules.suggest import Suggestion

BOX_WIDTH = 336


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that may be chosen; an option without id is a heading."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """What one row is about."""

    key: str
    title: str
    hint: str = ""


class ChoiceRow(QWidget):
    """Title, a box to choose from, the suggestion, and the problem."""

    chosen = Signal(str, str)
    """key, id ("" for none)"""

    def __init__(self, about: Line, options: Iterable[Option], none: str) -> None:
        """`none` are the words of the empty choice."""
        super().__init__()
        self.key = about.key
        self._suggestion: Suggestion | None = None
        self.box = CalmCombo()
        self.box.setFixedWidth(BOX_WIDTH)
        self.box.setAccessibleName(about.title)
        self.box.addItem(none, "")
        for option in options:
            self._add(option)
        self.use = LinkButton(self.tr("Use suggestion"), self.tr("Use the suggestion for %s") % about.title)
        self.reason = label("", "small", wraps=True)
        self.mark = IconLabel("attention", "warn", 16)
        self.problem = label("", wraps=True)
        self.box.activated.connect(self._on_box)
        self.use.clicked.connect(self._on_use)
        self._lay_out(about)

    def _add(self, option: Option) -> None:
        if option.id:
            self.box.addItem(option.words, option.id)
            return
        self.box.insertSeparator(self.box.count())

    def _lay_out(self, about: Line) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(2, 132)
        grid.addWidget(label(about.title, "strong", wraps=True), 0, 0)
        grid.addWidget(self.box, 0, 1)
        grid.addWidget(self.use, 0, 2)
        hint = label(about.hint, "small", wraps=True)
        hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.addWidget(hint, 1, 0, Qt.AlignmentFlag.AlignTop)
        below = QVBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.reason)
        wrong = QHBoxLayout()
        wrong.setSpacing(SPACE)
        wrong.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        wrong.addWidget(self.problem, 1)
        below.addLayout(wrong)
        below.addStretch(1)  # what a row is given in excess stays below its words
        grid.addLayout(below, 1, 1, 1, 2)
        grid.setRowStretch(1, 1)

    # -- what is shown

    def show_choice(self, chosen: str, lost: str) -> None:
        """Show a choice; `lost` are the words for one that is not offered any more."""
        at = self.box.findData(chosen)
        if at < 0:
            self.box.addItem(lost, chosen)
            at = self.box.count() - 1
        self.box.setCurrentIndex(at)
        self._show_suggestion()

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Offer a proposal; it is taken over by a click alone."""
        self._suggestion = suggestion
        self._show_suggestion()

    def _show_suggestion(self) -> None:
        proposal = self._suggestion
        is_open = proposal is not None and bool(proposal.id) and proposal.id != self.choice
        self.use.setVisible(is_open)
        words = ""
        if proposal is not None and is_open:
            words = self.tr("Suggested: {name}. {reason}.").format(
                name=proposal.name, reason=_raised(spoken(proposal.reason))
            )
        elif proposal is not None and not proposal.id and not self.choice:
            words = self.tr("No suggestion. {reason}.").format(reason=_raised(spoken(proposal.reason)))
        self.reason.setText(words)
        self.reason.setVisible(bool(words))

    def show_problem(self, problem: Problem | None) -> None:
        """Mark the row where something is wrong, with what comes of it."""
        words = spoken(problem.sentence) if problem else ""
        if self._suggestion is not None and spoken(self._suggestion.reason).casefold() in words.casefold():
            self.reason.hide()
        stops = bool(problem and problem.stops)
        self.mark.show_icon("failed" if stops else "attention", "bad" if stops else "warn")
        self.mark.setVisible(bool(words))
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.problem.setProperty("tone", "bad" if stops else "warn")
        self.box.setProperty("wrong", "true" if stops else "false")
        self.box.setAccessibleDescription(words or self.reason.text())
        restyle(self.problem)
        restyle(self.box)

    @property
    def choice(self) -> str:
        """The id that is shown; "" for none."""
        return str(self.box.currentData() or "")

    @Slot()
    def _on_box(self) -> None:
        self.chosen.emit(self.key, self.choice)

    @Slot()
    def _on_use(self) -> None:
        if self._suggestion is not None:
            self.chosen.emit(self.key, self._suggestion.id)


class ChoiceTab(QScrollArea):
    """Rows in a card under a sentence; one button takes over all suggestions at once."""

    chosen = Signal(str, str)
    """key, id ("" for none)"""

    def __init__(self, name: str, intro: str, none: str, lost: str) -> None:
        """`none` are the words for no choice, `lost` those for one that is not offered any more."""
        super().__init__()
        self._none, self._lost = none, lost
        self.rows: dict[str, ChoiceRow] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        inner = QWidget()
        inner.setObjectName("page")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 2 * SPACE, SPACE, SPACE)
        self.body.setSpacing(2 * SPACE)
        self.use_all = button(self.tr("Use all suggestions"))
        self.use_all.clicked.connect(self._on_use_all)
        head = QHBoxLayout()
        head.setSpacing(2 * SPACE)
        head.addWidget(label(intro, "muted", wraps=True), 1)
        head.addWidget(self.use_all, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._card = Card()
        self.body.addWidget(self._card)
        self.body.addStretch(1)
        self.setWidget(inner)

    def make_rows(self, lines: Iterable[tuple[Line, tuple[Option, ...]]]) -> None:
        """One row for each line with its own offer; the former rows go."""
        while (item := self._card.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for about, options in lines:
            if self.rows:
                self._card.body.addWidget(line())
            row = ChoiceRow(about, options, self._none)
            row.chosen.connect(self.chosen)
            self.rows[about.key] = row
            self._card.body.addWidget(row)

    def show_choices(self, chosen: Mapping[str, str]) -> None:
        """Bring all boxes in line with what is chosen."""
        for key, row in self.rows.items():
            row.show_choice(chosen.get(key, ""), self._lost)
        self._show_use_all()

    def show_suggestions(self, found: Iterable[Suggestion]) -> None:
        """Offer what is proposed; rows that are not named lose their proposal."""
        by_key = {one.key: one for one in found}
        for key, row in self.rows.items():
            row.show_suggestion(by_key.get(key))
        self._show_use_all()

    def show_problems(self, found: Iterable[Problem]) -> None:
        """Mark the rows that something is wrong with."""
        by_key = {one.key: one for one in found}
        for key, row in self.rows.items():
            row.show_problem(by_key.get(key))

    def _show_use_all(self) -> None:
        self.use_all.setVisible(any(not row.use.isHidden() for row in self.rows.values()))

    @Slot()
    def _on_use_all(self) -> None:
        for row in list(self.rows.values()):
            if not row.use.isHidden():
                row.use.click()


def _raised(reason: str) -> str:
    """A reason as a sentence of its own."""
    return reason[:1].upper() + reason[1:]
