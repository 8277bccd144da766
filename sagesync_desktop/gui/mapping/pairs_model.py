"""A module's field pairs as a table: Vtiger on the left, Sage on the right, the arrow between them."""

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from sagesync_desktop.core.settings import BlankRule
from sagesync_desktop.core.types import Direction, FieldName, Side
from sagesync_desktop.gui.control.questions import Samples
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.tips import plain_tip
from sagesync_desktop.gui.mapping.pairs import Pair, sage_label
from sagesync_desktop.gui.mapping.problem import Problem
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
_SAMPLE_LENGTH = 60


class Column(IntEnum):
    """The columns of a module's pairs."""

    VTIGER = 0
    WAY = 1
    SAGE = 2
    BLANK = 3
    VTIGER_SAMPLE = 4
    SAGE_SAMPLE = 5


class PairsModel(QAbstractTableModel):
    """A row for each pair; marks required fields, problems, and pairs that rest."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `show` is called."""
        super().__init__(parent)
        self._pairs: tuple[Pair, ...] = ()
        self._problems: Mapping[FieldName, Problem] = {}
        self._samples: Samples | None = None

    # -- what is shown

    def show(self, pairs: tuple[Pair, ...], problems: Mapping[FieldName, Problem]) -> None:
        """Show these pairs; rows keep their places when only their choices have changed."""
        if [pair.name for pair in pairs] == [pair.name for pair in self._pairs]:
            self._pairs, self._problems = pairs, problems
            self._changed(0, len(Column) - 1)
            return
        self.beginResetModel()
        self._pairs, self._problems = pairs, problems
        self.endResetModel()

    def show_samples(self, samples: Samples) -> None:
        """Fill the columns of examples."""
        self._samples = samples
        self._changed(Column.VTIGER_SAMPLE, Column.SAGE_SAMPLE)

    def _changed(self, first: int, last: int) -> None:
        if self._pairs:
            self.dataChanged.emit(self.index(0, first), self.index(len(self._pairs) - 1, last))

    def pair(self, row: int) -> Pair | None:
        """The pair of a row."""
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def row_of(self, name: FieldName) -> int:
        """The row of a pair; -1 when it is gone."""
        return next((row for row, pair in enumerate(self._pairs) if pair.name == name), -1)

    def problem(self, name: FieldName) -> Problem | None:
        """What is wrong with a pair."""
        return self._problems.get(name)

    # -- Qt's questions

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row for each pair."""
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Both fields, the way, the blank rule and two examples."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("Vtiger field"),
            self.tr("Direction"),
            self.tr("Sage field"),
            self.tr("When emptied"),
            self.tr("Example in Vtiger"),
            self.tr("Example in Sage"),
        )
        return names[section] if 0 <= section < len(names) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, tool tips, icons and the faint colour of what rests."""
        if not index.isValid():
            return None
        pair, column = self._pairs[index.row()], Column(index.column())
        marks = {
            Qt.ItemDataRole.DisplayRole: self.tr("%s *"),
            Qt.ItemDataRole.AccessibleTextRole: self.tr("%s (required)"),
        }
        if role in marks:
            return self._text(pair, column, marks[Qt.ItemDataRole(role)])
        match role:
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return plain_tip(self._hint(pair, column))
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(pair, column)
            case Qt.ItemDataRole.ForegroundRole:
                faint = pair.direction is Direction.OFF or column >= Column.BLANK
                return theme.colour("muted") if faint else None
            case _:
                return None

    def _text(self, pair: Pair, column: Column, mark: str) -> str:
        match column:
            case Column.VTIGER:
                label = spoken(pair.label)
                return mark % label if Side.VTIGER in pair.required_by else label
            case Column.WAY:
                return way_words(pair.direction) if not pair.locked else self.tr("Locked")
            case Column.SAGE:
                words = spoken(sage_label(pair.sage))
                return mark % words if Side.SAGE in pair.required_by else words
            case Column.BLANK:
                return "" if pair.direction is Direction.OFF else self._blank(pair)
            case Column.VTIGER_SAMPLE:
                return _short(self._samples.vtiger.get(pair.name, "")) if self._samples else ""
            case Column.SAGE_SAMPLE:
                return _short(self._samples.sage.get(pair.name, "")) if self._samples else ""

    def _blank(self, pair: Pair) -> str:
        if pair.row is not None and pair.row.create_only:
            return self.tr("Sent once")
        return blank_words(pair.blank)

    def _hint(self, pair: Pair, column: Column) -> str | None:
        problem = self._problems.get(pair.name)
        if column is Column.VTIGER and problem:
            return spoken(problem.sentence)
        if column is Column.WAY:
            return spoken(pair.locked) or phrases.direction_name(pair.direction)
        if column in (Column.VTIGER, Column.SAGE):
            return pair.vtiger if column is Column.VTIGER else pair.sage
        return None

    def _icon(self, pair: Pair, column: Column) -> object:
        if column is Column.VTIGER and pair.name in self._problems:
            return theme.icon("attention", "warn")
        if column is Column.WAY:
            if pair.locked:
                return theme.icon("lock", "muted")
            role = "muted" if pair.direction is Direction.OFF else "accent"
            return theme.icon(phrases.direction_icon(pair.direction), role)
        return None


def _tr(text: str) -> str:
    return QCoreApplication.translate("PairsModel", text)


def way_words(direction: Direction) -> str:
    """A direction short enough for a column."""
    return {
        Direction.BOTH: _tr("Both ways"),
        Direction.TO_SAGE: _tr("To Sage"),
        Direction.TO_VTIGER: _tr("To Vtiger"),
        Direction.OFF: _tr("Not synced"),
    }[direction]


def blank_words(rule: BlankRule) -> str:
    """What an emptied field does over there."""
    return _tr("Kept there") if rule is BlankRule.KEEP else _tr("Emptied there")


def _short(text: str) -> str:
    """One line that fits a column."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _SAMPLE_LENGTH else f"{flat[: _SAMPLE_LENGTH - 1]}…"
