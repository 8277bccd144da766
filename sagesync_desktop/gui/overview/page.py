"""The first page: how the last sync went, when the next comes, what is held up, and the last thirty days."""

from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import time as clock
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QTimer, QTimeZone, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QWidget

from sagesync_desktop.app.views import Health
from sagesync_desktop.core.logviews import OutcomeFilter
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.gui.control.controller import Controller
from sagesync_desktop.gui.frame.dialogs import Dialogs
from sagesync_desktop.gui.frame.page import Page
from sagesync_desktop.gui.look.fitting import ElidingLabel
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.turns import Piece, Turns
from sagesync_desktop.gui.look.widgets import Card, EmptyState, label
from sagesync_desktop.gui.overview.cards import ConnectionsCard, HeldUpCard, LastSyncCard, NextSyncCard
from sagesync_desktop.gui.overview.chart import SHOWN, DayChart, LegendMark
from sagesync_desktop.gui.words import phrases

DAYS = 30
SECOND = 1000
WIDE = 960
"""Pixels of the page from which three cards stand in a row."""
_Places = tuple[tuple[int, int, int, int], ...]
_WIDE: _Places = ((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1), (1, 0, 1, 2), (1, 2, 1, 1))
_NARROW: _Places = ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (2, 0, 1, 2), (1, 1, 1, 1))
"""Last sync, next sync, connections, thirty days, held up."""


class OverviewPage(Page):
    """Cards in two or three columns; each is shown what it tells, and asks to be led on."""

    def __init__(self, controller: Controller, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        """Reads the log at once and whenever it changes."""
        super().__init__(self.tr("Overview"), scrolls=True, parent=parent)
        self._controller, self._dialogs = controller, dialogs
        self._last: RunSummary | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_content())
        self._stack.addWidget(self._make_empty())
        self.body.addWidget(self._stack)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(SECOND)
        self._turns = Turns(self, lambda: controller.is_open)
        self._connect()
        for show in self._parts():
            show()

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            "link",
            self.tr("Connect Vtiger and Sage first"),
            self.tr("A few steps: where your Vtiger is, which Sage region you use, and what should travel."),
            self.tr("Connect my company"),
        )
        empty.pressed.connect(self._want_wizard)
        return empty

    def _make_content(self) -> QWidget:
        self.last_card, self.next_card = LastSyncCard(), NextSyncCard()
        self.connections_card, self.held_card = ConnectionsCard(), HeldUpCard()
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2 * SPACE)
        self._grid, self._chart_card = grid, self._make_chart_card()
        self._arrange(is_wide=True)
        return content

    def _arrange(self, *, is_wide: bool) -> None:
        """Three cards in a row, or two where the window is narrow; (row, column, rows, columns) of each."""
        self._is_wide = is_wide
        last, following, connections, chart, held = _WIDE if is_wide else _NARROW
        for card, place in (
            (self.last_card, last),
            (self.next_card, following),
            (self.connections_card, connections),
            (self._chart_card, chart),
            (self.held_card, held),
        ):
            self._grid.addWidget(card, *place)
        for column, stretch in enumerate((5, 4, 5) if is_wide else (1, 1, 0)):
            self._grid.setColumnStretch(column, stretch)
        self._grid.setRowStretch(1, int(is_wide))
        self._grid.setRowStretch(2, int(not is_wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cards anew when the width asks for it."""
        super().resizeEvent(event)
        is_wide = self.width() >= WIDE
        if is_wide is not self._is_wide:
            self._arrange(is_wide=is_wide)

    def _make_chart_card(self) -> Card:
        card = Card(self.tr("Last 30 days"))
        self.chart = DayChart()
        self._day_label = ElidingLabel("", "small")
        legend = QHBoxLayout()
        legend.setSpacing(SPACE)
        for status in SHOWN:
            legend.addWidget(LegendMark(status))
            legend.addWidget(label(phrases.status_name(status), "small"))
            legend.addSpacing(SPACE)
        legend.addStretch(1)
        legend.addWidget(self._day_label)
        card.body.addWidget(self.chart, 1)
        card.body.addLayout(legend)
        return card

    def _connect(self) -> None:
        controller = self._controller
        controller.log_changed.connect(self.refresh_when_seen)
        controller.run_started.connect(self.refresh_when_seen)
        controller.settings_changed.connect(self._on_settings)
        controller.health_changed.connect(self._on_health)
        controller.schedule_changed.connect(self._tick)
        self.chart.day_chosen.connect(self._open_day)
        self.chart.day_shown.connect(self._day_label.setText)
        self.last_card.opened.connect(self.outcomes_wanted)
        self.next_card.pause_wanted.connect(self._pause)
        self.next_card.settings_wanted.connect(self.page_wanted)
        self.connections_card.fix_wanted.connect(self.wizard_wanted)
        self.held_card.opened.connect(self.skipped_wanted)
        self.held_card.all_wanted.connect(self.page_wanted)

    # -- showing

    @Slot()
    def refresh(self) -> None:
        """Read the log again, a card at a time."""
        self._turns.add(*self._parts())

    def _parts(self) -> tuple[Piece, ...]:
        return (self._show_last, self._show_held, self._show_days, self._show_rest)

    def _show_last(self) -> None:
        self._last = self._controller.log.last_sync()
        self._show_last_words()
        if self._last is not None and self._last.requests:
            self.connections_card.show_requests(self._last)

    def _show_last_words(self) -> None:
        asked = self._controller
        self.last_card.show_run(self._last, asked.sync_error, asked.now(), is_running=asked.is_running)

    def _show_held(self) -> None:
        log = self._controller.log
        self.held_card.show_groups(log.skip_groups(), log.last_sync())
        self.last_card.show_notes(log.note_groups())

    def _show_days(self) -> None:
        zone = local_zone()
        today = self._controller.now().astimezone(zone).date()
        self.chart.show_days(self._controller.log.per_day(today, DAYS, zone))

    def _show_rest(self) -> None:
        health = self._controller.health()
        if health is not None:
            self._on_health(health)
        self._on_settings(self._controller.settings())
        self._tick()

    @Slot(object)
    def _on_health(self, health: Health) -> None:
        self.connections_card.show_health(health, self._controller.now())

    @Slot(object)
    def _on_settings(self, _: object) -> None:
        settings = self._controller.settings()
        is_connected = settings.sage is not None and settings.vtiger is not None
        self._stack.setCurrentIndex(0 if is_connected else 1)
        self.next_card.show_schedule(settings.schedule)

    @Slot()
    def _tick(self) -> None:
        controller = self._controller
        self.next_card.show_next(
            controller.next_run_at(),
            controller.now(),
            is_running=controller.is_running,
            waits_for_person=controller.waits_for_person,
        )
        self._show_last_words()

    # -- leading on

    @Slot()
    def _want_wizard(self) -> None:
        self.wizard_wanted.emit("")

    @Slot(object)
    def _open_day(self, day: date) -> None:
        self.outcomes_wanted.emit(day_filter(day))

    @Slot(bool)
    def _pause(self, is_paused: bool) -> None:
        self._controller.change_settings(lambda old: old.with_pause(is_paused))


def day_filter(day: date) -> OutcomeFilter:
    """The outcomes of one calendar day in the user's time zone, which may have 23 or 25 hours."""
    start, end = (datetime.combine(at, clock()).astimezone() for at in (day, day + timedelta(days=1)))
    return OutcomeFilter(since=start.astimezone(UTC), until=end.astimezone(UTC))


def local_zone() -> tzinfo:
    """The user's time zone with its clock changes; without a zone database its present offset."""
    try:
        return ZoneInfo(QTimeZone.systemTimeZoneId().toStdString())
    except (ZoneInfoNotFoundError, ValueError):
        return datetime.now(UTC).astimezone().tzinfo or UTC
