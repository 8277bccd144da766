"""The left pane: what holds records back, by whose turn it is, and what waits behind each cause."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sagesync_desktop.app.desk import DeskCause
from sagesync_desktop.core.rules import Group
from sagesync_desktop.gui.desk.table import DeskTable
from sagesync_desktop.gui.desk.words import added, cause_detail, group_name, group_note
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.cells import DETAIL, FIGURE, write
from sagesync_desktop.gui.look.columns import Column, ColumnsModel, Index
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.words import phrases

DEPTH = int(Qt.ItemDataRole.UserRole) + 3
"""Role of how far a cause stands in below its own cause; -1 of a heading."""
PADDING = 6
HEADING = 36
"""Pixels of a heading at 100 %."""
WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class CauseRow:
    """A heading, or a cause below it."""

    group: Group
    cause: DeskCause | None = None
    """None: the heading of the group."""
    count: int = 0
    """Of a heading: the records below it."""
    depth: int = 0

    @property
    def key(self) -> tuple[Group, str, str]:
        """What stays the same while the figures change."""
        return (self.group, self.cause.rule, self.cause.behind) if self.cause else (self.group, "", "")


def cause_rows(causes: Sequence[DeskCause]) -> tuple[CauseRow, ...]:
    """What needs a person, each with what waits behind it; what waits for something else; the rest."""
    own = [one for one in causes if one.group is Group.NEEDS_YOU]
    waiting = [one for one in causes if one.group is Group.WAITING]
    causing = {one.rule for one in own}
    stray = [one for one in waiting if one.behind not in causing]
    return (
        *_section(Group.NEEDS_YOU, own, _nested(own, waiting)),
        *_section(Group.WAITING, stray, (CauseRow(Group.WAITING, one) for one in stray)),
        *_section(*_plain(causes, Group.INFORMATION)),
    )


def looked_at(causes: Sequence[DeskCause], module: object, *, read_too: bool) -> list[DeskCause]:
    """The causes of a module (None: of all), without those for information that were read and put away."""
    return [
        one
        for one in causes
        if (module is None or module in one.modules)
        and (read_too or one.unread or one.group is not Group.INFORMATION)
    ]


def has_read(causes: Sequence[DeskCause]) -> bool:
    """Whether anything was read and put away."""
    return any(one.group is Group.INFORMATION and one.unread < one.count for one in causes)


def _plain(causes: Sequence[DeskCause], group: Group) -> tuple[Group, list[DeskCause], Iterable[CauseRow]]:
    found = [one for one in causes if one.group is group]
    return group, found, (CauseRow(group, one) for one in found)


def _section(group: Group, causes: Sequence[DeskCause], rows: Iterable[CauseRow]) -> Iterator[CauseRow]:
    if causes:
        yield CauseRow(group, count=sum(one.count for one in causes))
        yield from rows


def _nested(own: Sequence[DeskCause], waiting: Sequence[DeskCause]) -> Iterator[CauseRow]:
    for cause in own:
        yield CauseRow(Group.NEEDS_YOU, cause)
        yield from (CauseRow(Group.WAITING, one, depth=1) for one in waiting if one.behind == cause.rule)


class CausesModel(ColumnsModel[CauseRow]):
    """Headings and causes; there are never more than some dozen."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Empty until `show` is called."""
        super().__init__(parent)
        self._rows: tuple[CauseRow, ...] = ()

    def columns(self) -> dict[int, Column[CauseRow]]:
        """All in one, with the second line and the money beside."""
        more = {DETAIL: _detail, FIGURE: _money, DEPTH: _depth}
        return {0: Column("", _title, _tip, said=_said, more=more)}

    def show(self, causes: Sequence[DeskCause]) -> bool:
        """Show these causes; False where the rows keep their places and only figures have changed."""
        rows = cause_rows(causes)
        is_same = [row.key for row in rows] == [row.key for row in self._rows]
        if is_same:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def item(self, row: int) -> CauseRow | None:
        """The heading or cause of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def total(self) -> int:
        """Headings included."""
        return len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen; the arrow keys step over them."""
        row = self.item(index.row())
        if row is None or row.cause is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def near(self, place: int) -> int | None:
        """The cause that stands in a row now, else the next one, else the last."""
        rows = [row for row in range(self.total) if (one := self.item(row)) and one.cause]
        return next((row for row in rows if row >= place), rows[-1] if rows else None)

    def row_of(self, key: tuple[Group, str, str]) -> int | None:
        """Where a cause stands now."""
        return next((place for place, row in enumerate(self._rows) if row.cause and row.key == key), None)

    def row_of_rule(self, rule: str) -> int | None:
        """The first row of a rule."""
        rows = enumerate(self._rows)
        return next((place for place, row in rows if row.cause and row.cause.rule == rule), None)


def _title(row: CauseRow) -> str:
    return phrases.rule_title(row.cause.rule) if row.cause else group_name(row.group)


def _detail(row: CauseRow) -> str:
    return cause_detail(row.cause) if row.cause else ""


def _money(row: CauseRow) -> str:
    return phrases.money_sum(row.cause.amounts) if row.cause else phrases.number(row.count)


def _depth(row: CauseRow) -> int:
    return row.depth if row.cause else -1


def _tip(row: CauseRow) -> str:
    return _said(row) if row.cause else group_note(row.group)


def _said(row: CauseRow) -> str:
    if row.cause is None:
        return added(_title(row), phrases.records(row.count))
    return ", ".join(filter(None, (_title(row), _detail(row), _money(row))))


class CauseDelegate(QStyledItemDelegate):
    """A cause in two lines, those that wait behind another set in; headings without a background."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Background and focus as the style has them, the text by hand."""
        depth = int(index.data(DEPTH) or 0)
        painter.save()
        if depth < 0:
            self._paint_heading(painter, option, index)
        else:
            self._paint_cause(painter, option, index, depth)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        bold = _demibold(option.font)
        area = option.rect.adjusted(2 * SPACE, SPACE, -2 * SPACE, 0)
        write(painter, area, str(index.data()), bold, "muted")
        write(painter, area, str(index.data(FIGURE)), bold, "muted", Qt.AlignmentFlag.AlignRight)

    def _paint_cause(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        depth: int,
    ) -> None:
        style = QApplication.style() if option.widget is None else option.widget.style()
        self.initStyleOption(option, index)
        title, option.text = option.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        area = option.rect.adjusted((2 + 2 * depth) * SPACE, PADDING, -2 * SPACE, -PADDING)
        detail, figure = str(index.data(DETAIL)), str(index.data(FIGURE) or "")
        room = _beside(option.fontMetrics, detail, figure, area.width())
        below = _below(option.fontMetrics, detail, figure, area.width())
        lower = QRect(area.left(), area.bottom() - below + 1, area.width(), below)
        painter.setFont(option.font if depth else _demibold(option.font))
        painter.setPen(theme.colour("text"))
        painter.drawText(area.adjusted(0, 0, 0, -below), WRAPPED, title)
        painter.setFont(option.font)
        painter.setPen(theme.colour("muted"))
        painter.drawText(lower.adjusted(0, 0, room - area.width(), 0), WRAPPED, detail)
        line = option.fontMetrics.height()
        top = lower.bottom() - line + 1 if room == area.width() else lower.top()
        write(
            painter,
            QRect(lower.left(), top, lower.width(), line),
            figure,
            option.font,
            "text",
            Qt.AlignmentFlag.AlignRight,
        )

    def height(self, table: QWidget, row: CauseRow, width: int) -> int:
        """How high a row is at this width of the list: titles may take two lines, and so may details."""
        if row.cause is None:
            return HEADING
        font = table.font() if row.depth else _demibold(table.font())
        room, metrics = width - (4 + 2 * row.depth) * SPACE, table.fontMetrics()
        title = _lines_height(QFontMetrics(font), _title(row), room)
        return title + _below(metrics, _detail(row), _money(row), room) + 2 * PADDING


def _lines_height(metrics: QFontMetrics, text: str, width: int) -> int:
    """Pixels that a text takes over as many lines as it needs."""
    return metrics.boundingRect(QRect(0, 0, width, 1000), WRAPPED, text).height()


def _beside(metrics: QFontMetrics, detail: str, figure: str, width: int) -> int:
    """Pixels for the detail: beside its figure where it fits there, else above it."""
    left = width - metrics.horizontalAdvance(figure) - SPACE
    return left if figure and metrics.horizontalAdvance(detail) <= left else width


def _below(metrics: QFontMetrics, detail: str, figure: str, width: int) -> int:
    """Pixels that both take below the title."""
    room = _beside(metrics, detail, figure, width)
    own_line = metrics.height() if figure and room == width else 0
    return _lines_height(metrics, detail, room) + own_line


def _demibold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


class CausesTable(DeskTable):
    """The list of causes; headings are lower than causes."""

    def __init__(self, model: CausesModel, name: str, parent: QWidget | None = None) -> None:
        """`name` is read out by screen readers."""
        super().__init__(model, name, link=None, parent=parent)
        self._causes = model
        self._is_awaited = False
        """Keys go here once there are causes: while nothing is held back the list is not shown."""
        self.horizontalHeader().hide()
        self._delegate = CauseDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_widths([], 0)

    def show_causes(self, causes: Sequence[DeskCause]) -> None:
        """Show these causes; the chosen one stays chosen while it is there, else what took its place."""
        place = self.currentIndex().row()
        chosen = self._causes.item(place)
        if not self._causes.show(causes):
            return
        self._fit_rows()
        kept = self._causes.row_of(chosen.key) if chosen is not None else None
        wanted = self._causes.near(place) if kept is None else kept
        if wanted is not None:
            self.selectRow(wanted)

    def take_focus(self) -> None:
        """Now, or as soon as the list is shown."""
        self._is_awaited = not self.isVisible()
        if self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Keys may have been waiting for the list."""
        super().showEvent(event)
        if self._is_awaited:
            self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles take as many lines as they need at this width."""
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        width = self.viewport().width()
        for place in range(self._causes.total):
            if (row := self._causes.item(place)) is not None:
                self.setRowHeight(place, self._delegate.height(self, row, width))

    def chosen(self) -> DeskCause | None:
        """The cause that is chosen."""
        row = self._causes.item(self.currentIndex().row())
        return row.cause if row is not None else None
