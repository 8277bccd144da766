"""Tables that declare their columns: what each shows of a row, once for all of Qt's roles."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.fitting import plain_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """What a table shows of a row in one place."""

    title: str
    text: Callable[[Row], str]
    tip: Callable[[Row], str] | None = None
    """The tool tip, which screen readers have as the description where it says more than the text."""
    icon: Callable[[Row], tuple[str, str] | None] | None = None
    """(icon name, palette role)"""
    tint: Callable[[Row], str] | None = None
    """Palette role of the text; "" for the table's own."""
    is_figure: bool = False
    """Figures stand on the right, and their heading with them."""
    said: Callable[[Row], str] | None = None
    """What screen readers are told where that is not the text."""
    more: Mapping[int, Callable[[Row], object]] = field(default_factory=dict)
    """Roles of a delegate of its own."""

    def answers(self) -> dict[int, Callable[[Row], object]]:
        """Qt's roles, each with what answers it; the others are left to Qt."""
        found: dict[int, Callable[[Row], object]] = {_Role.DisplayRole: self.text, **self.more}
        if self.tip is not None:
            found[_Role.ToolTipRole] = self._tip
            found[_Role.AccessibleDescriptionRole] = self._description
        if self.icon is not None:
            found[_Role.DecorationRole] = self._icon
        if self.tint is not None:
            found[_Role.ForegroundRole] = self._colour
        if self.is_figure:
            found[_Role.TextAlignmentRole] = _on_the_right
        if self.said is not None:
            found[_Role.AccessibleTextRole] = self.said
        return found

    def _tip(self, row: Row) -> str:
        return plain_tip(self.tip(row)) if self.tip else ""

    def _description(self, row: Row) -> str:
        told = self.tip(row) if self.tip else ""
        return "" if told == self.text(row) else told

    def _icon(self, row: Row) -> object:
        look = self.icon(row) if self.icon else None
        return theme.icon(*look) if look else None

    def _colour(self, row: Row) -> object:
        role = self.tint(row) if self.tint else ""
        return theme.colour(role) if role else None


def _on_the_right(_row: object) -> Qt.AlignmentFlag:
    return RIGHT


def as_link(_row: object) -> str:
    """The tint of a name that leads somewhere."""
    return "accent"


def faint(_row: object) -> str:
    """The tint of what stands back."""
    return "muted"


class ColumnsModel(QAbstractTableModel, Generic[Row]):
    """A table over rows of one kind; a subclass declares the columns and gives the rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        """The columns are asked for once: their titles keep the language in which the table was made."""
        super().__init__(parent)
        declared = self.columns()
        self._columns = [declared[place] for place in sorted(declared)]
        self._answers = [column.answers() for column in self._columns]

    def columns(self) -> dict[int, Column[Row]]:
        """The columns by their places from the left, without a gap."""
        raise NotImplementedError

    def item(self, row: int) -> Row | None:
        """What stands in a row; None outside the table."""
        raise NotImplementedError

    @property
    def total(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """All rows, looked at or not."""
        return 0 if parent.isValid() else self.total

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The declared columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        """The columns' titles."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == _Role.DisplayRole:
            return column.title
        return RIGHT if role == _Role.TextAlignmentRole and column.is_figure else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """A cell's answer; a role that its column does not declare reads no row."""
        answer = self._answers[index.column()].get(role) if index.isValid() else None
        row = self.item(index.row()) if answer is not None else None
        return None if answer is None or row is None else answer(row)
