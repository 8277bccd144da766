"""What a cure would write, now and after, and what a document would come to."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from sagesync_desktop.app.desk import Write
from sagesync_desktop.core.cures import Totals
from sagesync_desktop.core.sentence import Sentence
from sagesync_desktop.core.types import Missing, Value
from sagesync_desktop.gui.desk.words import place_name, totals_rows
from sagesync_desktop.gui.log.values import shown
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import label
from sagesync_desktop.gui.words.speech import spoken

_UNBROKEN = re.compile(r"[@/_;:+-]+(?=\S)|[.,](?=[^\s\d])")
_CELL = 11
"""Letters in a row that fit into a value's column."""
LINE = 24
"""Letters in a row that fit into the whole width."""
TOP = Qt.AlignmentFlag.AlignTop
FIGURES = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


def _tr(text: str) -> str:
    return QCoreApplication.translate("Desk", text)


def value_cell(text: str, role: str = "") -> QWidget:
    """A value; nothing is a dash, which screen readers hear as "empty"."""
    made = label(breaking(text) or "\N{EN DASH}", role if text else "muted", wraps=True)
    made.setAccessibleName(text or _tr("empty"))
    return made


def as_read(value: Value | Missing) -> str:
    """A figure or a day as the user writes it, a sentence of ours in her language."""
    return spoken(value) if isinstance(value, Sentence) else shown(value)


def breaking(text: str, longest: int = _CELL) -> str:
    """The text with places to break it: addresses and words longer than that would widen the pane."""
    words = re.compile(rf"{_UNBROKEN.pattern}|\w{{{longest}}}(?=\w)")
    return words.sub("\\g<0>\N{ZERO WIDTH SPACE}", text)


class WritesGrid(QWidget):
    """Field, now and after; a screen reader hears each line as one sentence."""

    def __init__(
        self, writes: Sequence[Write], heads: tuple[str, str] | None = None, parent: QWidget | None = None
    ) -> None:
        """One line for each value; `heads` of the two columns where it is done already."""
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE + 4)
        grid.setVerticalSpacing(SPACE // 2)
        now, after = heads or (_tr("Now"), _tr("After"))
        for column, (text, stretch) in enumerate(((_tr("Field"), 3), (now, 4), (after, 4))):
            grid.addWidget(label(text, "small"), 0, column)
            grid.setColumnStretch(column, stretch)
        for row, one in enumerate(writes, 1):
            self._add(grid, row, one)
        self.setAccessibleName(". ".join(map(_sentence, writes)))

    def _add(self, grid: QGridLayout, row: int, one: Write) -> None:
        field = label(f"{spoken(one.field)}\n{place_name(one.side)}", "small", wraps=True)
        now, after = value_cell(as_read(one.before), "muted"), value_cell(as_read(one.after), "strong")
        for column, cell in enumerate((field, now, after)):
            grid.addWidget(cell, row, column, TOP)


def _sentence(one: Write) -> str:
    empty = _tr("empty")
    return _tr("{field} in {place}: from {before} to {after}").format(
        field=spoken(one.field),
        place=place_name(one.side),
        before=as_read(one.before) or empty,
        after=as_read(one.after) or empty,
    )


class TotalsGrid(QWidget):
    """Net, tax and total before and after; what moves is bold."""

    def __init__(self, pairs: Iterable[tuple[Totals, Totals]], parent: QWidget | None = None) -> None:
        """One block for each currency."""
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for column, text in ((1, _tr("Now")), (2, _tr("After"))):
            grid.addWidget(label(text, "small"), 0, column, FIGURES)
        said = []
        rows = [row for before, after in pairs for row in totals_rows(before, after)]
        for place, (name, old, new) in enumerate(rows, 1):
            grid.addWidget(label(name, "small"), place, 0)
            for column, text in ((1, old), (2, new)):
                cell = label(text, "strong" if column == 2 and old != new else "muted")
                theme.tabular(cell)
                grid.addWidget(cell, place, column, FIGURES)
            said.append(
                _tr("{name} from {before} to {after}").format(name=name, before=old, after=new)
                if old != new
                else _tr("{name} stays {before}").format(name=name, before=old)
            )
        self.setAccessibleName(". ".join(said))
