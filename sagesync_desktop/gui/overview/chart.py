"""Created, updated and skipped records per day as stacked bars; each day can be clicked or reached by key."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sagesync_desktop.core.logviews import DayCounts
from sagesync_desktop.core.types import Status
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.words import phrases

SHOWN = (Status.CREATED, Status.UPDATED, Status.SKIPPED)
ROLES = {
    Status.CREATED: "chart_created",
    Status.UPDATED: "chart_updated",
    Status.SKIPPED: "chart_skipped",
}
LEFT, BOTTOM, TOP = 5 * SPACE, 3 * SPACE, SPACE
GRID_LINES = 4
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -7, Qt.Key.Key_PageDown: 7}


class DayChart(QWidget):
    """Bars of the last days, oldest on the left.

    Signals: day_chosen(date) by click, Enter or Space; day_shown(str): the day that is looked at, in words.
    """

    day_chosen = Signal(object)
    day_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `show_days`."""
        super().__init__(parent)
        self._days: tuple[DayCounts, ...] = ()
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Records per day"))

    def sizeHint(self) -> QSize:
        """Room for thirty bars."""
        return QSize(480, 200)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(320, 120)

    def show_days(self, days: tuple[DayCounts, ...]) -> None:
        """Draw these days, oldest first."""
        self._days = days
        self._at = min(self._at, len(days) - 1)
        self.setAccessibleDescription(summary_words(days))
        self.update()

    # -- choosing a day

    def select(self, index: int) -> None:
        """Move to a day and tell it in words."""
        if self._days:
            self._at = max(0, min(len(self._days) - 1, index))
            words = day_words(self._days[self._at])
            self.setAccessibleDescription(words)
            self.setToolTip(words)
            self.day_shown.emit(words)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The day under the mouse."""
        index = self._index(event.position())
        if index is not None and index != self._at:
            self.select(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the day that was clicked."""
        index = self._index(event.position())
        if index is not None and event.button() is Qt.MouseButton.LeftButton:
            self.select(index)
            self._choose()

    def leaveEvent(self, event: QEvent) -> None:
        """No day is looked at any more."""
        if not self.hasFocus():
            self._at = -1
            self.day_shown.emit("")
            self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move by a day, Page keys by a week, Home and End to the ends; Enter opens."""
        key = Qt.Key(event.key())
        here = self._at if self._at >= 0 else len(self._days)
        if key in STEPS:
            self.select(here + STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.select(0 if key is Qt.Key.Key_Home else len(self._days) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at >= 0:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        self.day_chosen.emit(self._days[self._at].day)

    # -- where things are

    def _plot(self) -> QRectF:
        left = self._left()
        return QRectF(left, TOP, self.width() - left - SPACE, self.height() - TOP - BOTTOM)

    def _left(self) -> int:
        """Room for the axis' longest figure: of "10,000" the first digit would be cut."""
        figures = QFontMetrics(_small_font(self.font()))
        top = phrases.number(scale_top(max((_sum(day) for day in self._days), default=0)))
        return max(LEFT, figures.horizontalAdvance(top) + 2 * SPACE)

    def _slot(self, index: int) -> QRectF:
        plot = self._plot()
        width = plot.width() / max(1, len(self._days))
        return QRectF(plot.left() + index * width, plot.top(), width, plot.height())

    def _index(self, at: QPointF) -> int | None:
        plot = self._plot()
        if not self._days or not plot.left() <= at.x() < plot.right():
            return None
        return int((at.x() - plot.left()) / plot.width() * len(self._days))

    # -- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grid, bars, dates."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = scale_top(max((_sum(day) for day in self._days), default=0))
        self._draw_grid(painter, top)
        for index, day in enumerate(self._days):
            self._draw_bar(painter, index, day, top)
        self._draw_dates(painter)
        if not any(_sum(day) for day in self._days):
            self._draw_nothing(painter)
        painter.end()

    def _draw_nothing(self, painter: QPainter) -> None:
        """The words on a ground of their own, or a line of the grid would strike them out."""
        words = self.tr("Nothing synced yet")
        place = painter.boundingRect(self._plot(), Qt.AlignmentFlag.AlignCenter, words)
        painter.fillRect(place.adjusted(-SPACE, 0, SPACE, 0), theme.colour("surface"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(self._plot(), Qt.AlignmentFlag.AlignCenter, words)

    def _draw_grid(self, painter: QPainter, top: int) -> None:
        plot = self._plot()
        _small(painter)
        for step in range(GRID_LINES + 1):
            y = plot.bottom() - plot.height() * step / GRID_LINES
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(theme.colour("muted"))
            box = QRectF(0, y - SPACE, plot.left() - SPACE, 2 * SPACE)
            where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, where, phrases.number(top * step // GRID_LINES))

    def _draw_bar(self, painter: QPainter, index: int, day: DayCounts, top: int) -> None:
        slot = self._slot(index)
        if index == self._at:
            painter.fillRect(slot, theme.colour("hover"))
            if self.hasFocus():
                painter.setPen(QPen(theme.colour("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(slot.adjusted(1, 1, -1, -1))
        bottom, gap = slot.bottom(), max(1.5, slot.width() * 0.18)
        for status in SHOWN:
            count = day.counts.get(status, 0)
            height = slot.height() * count / top
            bar = QRectF(slot.left() + gap, bottom - height, slot.width() - 2 * gap, height)
            if count:
                fill_bar(painter, bar, status)
            bottom -= height

    def _draw_dates(self, painter: QPainter) -> None:
        _small(painter)
        painter.setPen(theme.colour("muted"))
        last = len(self._days) - 1
        for index in range(last, -1, -7):
            slot = self._slot(index)
            text = self.tr("today") if index == last else phrases.short_day(self._days[index].day)
            width = 10.0 * SPACE
            left = min(slot.center().x() - width / 2, self.width() - width)
            box = QRectF(left, slot.bottom() + 4, width, BOTTOM - 4)
            edge = Qt.AlignmentFlag.AlignRight if index == last else Qt.AlignmentFlag.AlignHCenter
            painter.drawText(box, edge | Qt.AlignmentFlag.AlignTop, text)


class LegendMark(QWidget):
    """A small square in a status' colour and pattern."""

    def __init__(self, status: Status, parent: QWidget | None = None) -> None:
        """The word stands beside it."""
        super().__init__(parent)
        self._status = status
        self.setFixedSize(12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The same fill as in the bars."""
        del event
        painter = QPainter(self)
        fill_bar(painter, QRectF(self.rect()), self._status)
        painter.end()


def fill_bar(painter: QPainter, bar: QRectF, status: Status) -> None:
    """A bar part: full, pale or hatched, so that colour does not tell alone."""
    colour = theme.colour(ROLES[status])
    if status is Status.CREATED:
        painter.fillRect(bar, colour)
        return
    pale = QColor(colour)
    pale.setAlphaF(0.2 if status is Status.SKIPPED else 0.45)
    painter.fillRect(bar, pale)
    if status is Status.SKIPPED:
        painter.fillRect(bar, QBrush(colour, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))


def _small(painter: QPainter) -> None:
    painter.setFont(_small_font(painter.font()))


def _small_font(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(theme.SMALL - 1)
    return made


def _sum(day: DayCounts) -> int:
    return sum(day.counts.get(status, 0) for status in SHOWN)


def scale_top(highest: int) -> int:
    """The axis' end: a round number at or above the highest bar that four lines divide evenly."""
    size = GRID_LINES
    while True:
        for factor in (1, 2, 5):
            if size * factor >= highest:
                return size * factor
        size *= 10


def day_words(day: DayCounts) -> str:
    """One day in words, such as "14 Mar: 12 created, 3 updated, 5 skipped"."""
    parts = [
        f"{phrases.number(day.counts.get(status, 0))} {phrases.status_name(status).lower()}"
        for status in SHOWN
    ]
    return f"{phrases.short_day(day.day)}: {', '.join(parts)}"


def summary_words(days: tuple[DayCounts, ...]) -> str:
    """All days in one sentence, for screen readers."""
    if not days:
        return ""
    totals = {status: sum(day.counts.get(status, 0) for day in days) for status in SHOWN}
    total = day_words(DayCounts(days[-1].day, totals)).partition(": ")[2]
    return f"{phrases.short_day(days[0].day)} … {phrases.short_day(days[-1].day)}: {total}"
