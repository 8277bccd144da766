"""What is held back now: the reasons with their counts and money, and the records behind one of them."""

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from sagesync_desktop.core.logviews import SkipGroup
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.gui.control.logport import LogPort
from sagesync_desktop.gui.log.paging import Pages
from sagesync_desktop.gui.log.values import shown_name
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.reason_delegate import DETAIL, FIGURE
from sagesync_desktop.gui.look.tips import plain_tip
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SkipGroupsModel(QAbstractListModel):
    """The reasons, most frequent first; there are never more than some dozen."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `show` is called."""
        super().__init__(parent)
        self._groups: tuple[SkipGroup, ...] = ()

    def show(self, groups: tuple[SkipGroup, ...]) -> None:
        """Show these reasons; rows keep their places when only figures have changed."""
        if [(one.module, one.rule) for one in groups] == [(one.module, one.rule) for one in self._groups]:
            self._groups = groups
            if groups:
                self.dataChanged.emit(self.index(0, 0), self.index(len(groups) - 1, 0))
            return
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def group(self, row: int) -> SkipGroup | None:
        """The reason of a row."""
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def row_of(self, module: ModuleId | None, rule: str) -> int | None:
        """The first row of a rule, in a module if one is given."""
        rows = enumerate(self._groups)
        return next(
            (row for row, one in rows if one.rule == rule and module in (None, one.module)),
            None,
        )

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row for each module and reason."""
        return 0 if parent.isValid() else len(self._groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, the second line and the money; the tip has the cure, screen readers get all of it."""
        group = self.group(index.row()) if index.isValid() else None
        if group is None:
            return None
        title, detail = phrases.rule_title(group.rule), self._detail(group)
        money = phrases.money_sum(group.amounts)
        return {
            Qt.ItemDataRole.DisplayRole.value: title,
            Qt.ItemDataRole.ToolTipRole.value: plain_tip(f"{title}\n\n{spoken(group.fix)}"),
            Qt.ItemDataRole.AccessibleTextRole.value: ", ".join(filter(None, (title, detail, money))),
            DETAIL: detail,
            FIGURE: money,
        }.get(int(role))

    def _detail(self, group: SkipGroup) -> str:
        return f"{phrases.module_name(group.module)} · {phrases.records(group.count)}"


class SkipColumn(IntEnum):
    """The columns of the list of held records."""

    NAME = 0
    SIDE = 1
    BECAUSE = 2
    AMOUNT = 3
    SINCE = 4


class OpenSkipsModel(QAbstractTableModel):
    """The records that one reason holds back, longest first, read as they come into view."""

    def __init__(
        self, log: Callable[[], LogPort], now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        """Empty until `show` is called; `log` gives the reader, which a restored backup replaces.

        `now` is the clock that the whole window goes by.
        """
        super().__init__(parent)
        self._log, self._now = log, now
        self._group: SkipGroup | None = None
        self._pages: Pages[OpenSkip] = Pages(self._read, 0)

    def show(self, group: SkipGroup | None) -> None:
        """Show the records of a reason; the rows keep their places when nothing has changed."""
        if group is not None and group == self._group:
            return
        self.beginResetModel()
        self._group = group
        self._pages = Pages(self._read, group.count if group else 0)
        self.endResetModel()

    def skip(self, row: int) -> OpenSkip | None:
        """The held record of a row."""
        return self._pages.item(row)

    def _read(self, offset: int, limit: int) -> tuple[OpenSkip, ...]:
        if self._group is None:
            return ()
        return self._log().open_skips(self._group.module, self._group.rule, limit=limit, offset=offset)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """All records of the reason, read or not."""
        return 0 if parent.isValid() else self._pages.total

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Name, side, reason, amount and since when."""
        return 0 if parent.isValid() else len(SkipColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(SkipColumn):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Record"),
                self.tr("Lives in"),
                self.tr("Why"),
                self.tr("Amount"),
                self.tr("Held since"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == SkipColumn.AMOUNT:
            return RIGHT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell; the name looks like the link that it is."""
        skip = self.skip(index.row()) if index.isValid() else None
        if skip is None:
            return None
        column = SkipColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(skip, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(_hint(skip, column))
            case Qt.ItemDataRole.ForegroundRole if column is SkipColumn.NAME:
                return theme.colour("accent")
            case Qt.ItemDataRole.TextAlignmentRole if column is SkipColumn.AMOUNT:
                return RIGHT
            case _:
                return None

    def _text(self, skip: OpenSkip, column: SkipColumn) -> str:
        match column:
            case SkipColumn.NAME:
                return shown_name(skip.name)
            case SkipColumn.SIDE:
                return skip.side.title
            case SkipColumn.BECAUSE:
                return spoken(skip.because).splitlines()[0] if skip.because else ""
            case SkipColumn.AMOUNT:
                return phrases.money(skip.amount, skip.currency)
            case SkipColumn.SINCE:
                return phrases.since(skip.since, self._now())


def _hint(skip: OpenSkip, column: SkipColumn) -> str | None:
    match column:
        case SkipColumn.BECAUSE:
            return f"{spoken(skip.because)}\n\n{spoken(skip.fix)}"
        case SkipColumn.SINCE:
            return phrases.moment(skip.since)
        case SkipColumn.NAME:
            return skip.name
        case SkipColumn.SIDE | SkipColumn.AMOUNT:
            return None
