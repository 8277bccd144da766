"""The cards of the overview; each shows values that it is given and asks by signals."""

from datetime import datetime
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sagesync_desktop.app.views import Condition, ConnectionHealth, Health
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.logviews import Note, NoteGroup, OutcomeFilter, SkipGroup
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.settings import Schedule
from sagesync_desktop.core.types import RunState, Side, Status
from sagesync_desktop.gui.frame.pages import SETTINGS, SKIPPED
from sagesync_desktop.gui.look import theme
from sagesync_desktop.gui.look.theme import SPACE
from sagesync_desktop.gui.look.widgets import Card, CountLink, Lamp, LinkButton, clear, label
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.lamps import lamp_look
from sagesync_desktop.gui.words.results import (
    held_money,
    held_up,
    left_by_choice,
    nothing_held_words,
    waiting_count,
)
from sagesync_desktop.gui.words.speech import complaint, spoken

COUNTED = (Status.CREATED, Status.UPDATED, Status.SKIPPED, Status.FAILED)
MOST_GROUPS = 4
RENEW_SOON_DAYS = 7
ONE_ROW = 220
"""Pixels for the words of four counts beside each other."""


class LastSyncCard(Card):
    """How the last run ended, its counts as links, and unread notes. Signal: opened(OutcomeFilter)."""

    opened = Signal(object)

    def __init__(self) -> None:
        """Says that nothing has synced until `show_run`."""
        super().__init__(self.tr("Last sync"))
        self._run: RunSummary | None = None
        self._state = Lamp()
        self._when = label("", "muted", wraps=True)
        self.body.addWidget(self._state)
        self.body.addWidget(self._when)
        self.links: dict[Status, CountLink] = {}
        self.body.addLayout(self._make_counts())
        self.notes = LinkButton("")
        self.notes.clicked.connect(self._open_notes)
        self.notes.hide()
        self.body.addWidget(self.notes)
        self.body.addStretch(1)

    def _make_counts(self) -> QGridLayout:
        """All in a row, or in two where the language has longer words."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE // 2)
        words = "".join(phrases.status_name(status) for status in COUNTED)
        columns = 4 if self.fontMetrics().horizontalAdvance(words) <= ONE_ROW else 2
        for place, status in enumerate(COUNTED):
            link = CountLink(0, phrases.status_name(status).lower())
            link.setProperty("status", status.value)
            link.clicked.connect(self._open)
            self.links[status] = link
            row, column = divmod(place, columns)
            grid.addWidget(link, row, 2 * column)
            word = label(phrases.status_name(status).lower(), "small")
            word.setContentsMargins(0, 0, SPACE, 0)
            grid.addWidget(word, row, 2 * column + 1)
        grid.setColumnStretch(2 * columns, 1)
        return grid

    def show_run(
        self, run: RunSummary | None, error: SageSyncError | None, now: datetime, *, is_running: bool = False
    ) -> None:
        """Show a sync; `error` is why the session's last one did not finish."""
        self._run = run
        for status, link in self.links.items():
            count = phrases.count_of(run, status) if run else 0
            link.set_count(count, phrases.status_name(status).lower())
        if run is None:
            self._state.show_state("off", self.tr("Nothing has synced yet"), "muted")
            self._when.setText(self.tr("Click Sync Now to begin."))
            return
        state = RunState.INTERRUPTED if run.state is RunState.RUNNING and not is_running else run.state
        self._state.show_state(*phrases.state_look(state))
        reason = complaint(error) if error else ""
        if not reason and run.messages:
            reason = spoken(run.messages[0])
        parts = [f"{phrases.trigger_name(run.trigger)}, {phrases.since(run.started_at, now)}"]
        if state not in (RunState.FINISHED, RunState.RUNNING) and reason:
            parts.append(reason)
        words = "\n".join(parts)
        if words != self._when.text():
            self._when.setText(words)

    def show_notes(self, groups: tuple[NoteGroup, ...]) -> None:
        """Lead to what any sync wrote with something to be said, while nobody has read all of it."""
        unread = sum(group.unread for group in groups)
        text = self.tr("{records} synced with a note").format(records=phrases.records(unread))
        self.notes.setText(text)
        self.notes.setAccessibleName(self.tr("{0}, not read yet").format(text))
        self.notes.setVisible(unread > 0)

    @Slot()
    def _open_notes(self) -> None:
        self.opened.emit(OutcomeFilter(notes=frozenset({Note.UNREAD})))

    @Slot()
    def _open(self) -> None:
        status = Status(str(self.sender().property("status")))
        if self._run is not None:
            self.opened.emit(OutcomeFilter(run=self._run.id, status=status))


class NextSyncCard(Card):
    """When the next automatic sync comes. Signals: pause_wanted(bool), settings_wanted(page name)."""

    pause_wanted = Signal(bool)
    settings_wanted = Signal(str)

    def __init__(self) -> None:
        """Nothing is planned until `show_schedule`."""
        super().__init__(self.tr("Next sync"))
        self._schedule = Schedule()
        self._next = label("", "strong")
        self._rule = label("", "muted", wraps=True)
        self.pause_link = LinkButton("")
        self.pause_link.clicked.connect(self._pause)
        self._settings_link = LinkButton(self.tr("Change schedule"))
        self._settings_link.clicked.connect(self._want_settings)
        links = QHBoxLayout()
        links.setSpacing(SPACE)
        links.addWidget(self.pause_link)
        links.addWidget(self._settings_link)
        links.addStretch(1)
        self.body.addWidget(self._next)
        self.body.addWidget(self._rule)
        self.body.addLayout(links)
        self.body.addStretch(1)
        self.show_schedule(self._schedule)

    def show_schedule(self, schedule: Schedule) -> None:
        """Show the rule in words."""
        self._schedule = schedule
        words = self.tr("Every %d minutes") % schedule.interval_minutes
        if schedule.quiet_from and schedule.quiet_until:
            words += self.tr(", not from %s to %s") % (schedule.quiet_from, schedule.quiet_until)
        self._rule.setText(words)
        self.pause_link.setText(self.tr("Go on") if schedule.paused else self.tr("Pause"))
        self.pause_link.setAccessibleName(
            self.tr("Go on syncing automatically") if schedule.paused else self.tr("Pause automatic syncing")
        )

    def show_next(
        self, at: datetime | None, now: datetime, *, is_running: bool, waits_for_person: bool = False
    ) -> None:
        """Show the countdown."""
        if is_running:
            self._next.setText(self.tr("Syncing now"))
        elif waits_for_person:
            self._next.setText(self.tr("Waiting for you"))
        elif self._schedule.paused:
            self._next.setText(self.tr("Paused"))
        elif at is None:
            self._next.setText(self.tr("After the first sync"))
        else:
            self._next.setText(phrases.until(at, now)[:1].upper() + phrases.until(at, now)[1:])

    @Slot()
    def _pause(self) -> None:
        self.pause_wanted.emit(not self._schedule.paused)

    @Slot()
    def _want_settings(self) -> None:
        self.settings_wanted.emit(SETTINGS)


class ConnectionsCard(Card):
    """Both lamps with their sentences. Signal: fix_wanted(wizard step)."""

    fix_wanted = Signal(str)

    def __init__(self) -> None:
        """Says that it is checking until `show_health`."""
        super().__init__(self.tr("Connections"))
        self._rows = {side: ConnectionRow(side) for side in (Side.VTIGER, Side.SAGE)}
        for row in self._rows.values():
            row.fix_wanted.connect(self.fix_wanted)
            self.body.addWidget(row)
        self._spent = label("", "small", wraps=True)
        self.body.addWidget(self._spent)
        self.body.addStretch(1)

    def show_requests(self, run: RunSummary) -> None:
        """What a run cost: both servers allow only so many requests."""
        spent = dict.fromkeys(Side, 0)
        for (side, _method), count in run.requests.items():
            spent[side] += count
        sentence = self.tr("The last sync took %s requests to Sage and %s to Vtiger.")
        self._spent.setText(sentence % (phrases.number(spent[Side.SAGE]), phrases.number(spent[Side.VTIGER])))

    def show_health(self, health: Health, now: datetime) -> None:
        """Show what was found."""
        self._rows[Side.SAGE].show_health(health.sage, now)
        self._rows[Side.VTIGER].show_health(health.vtiger, now)


class ConnectionRow(QWidget):
    """One connection: lamp, sentence, what to do. Signal: fix_wanted("sage" or "vtiger")."""

    fix_wanted = Signal(str)

    def __init__(self, side: Side) -> None:
        """Checking until `show_health`."""
        super().__init__()
        self._side = side
        self.lamp = Lamp(side.title)
        self.lamp.show_state(*phrases.health_look(None))
        self._detail = label("", "small", wraps=True)
        self.fix_link = LinkButton(self.tr("Connect again"), self.tr("Connect %s again") % side.title)
        self.fix_link.clicked.connect(self._want_fix)
        self.fix_link.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.lamp)
        box.addWidget(self._detail)
        box.addWidget(self.fix_link)

    def show_health(self, health: ConnectionHealth, now: datetime) -> None:
        """Show a connection's state, and the days until the sign-in must be renewed."""
        look, days = lamp_look(health, now), sign_in_days(health, now)
        soon = health.state is Condition.OK and days is not None and days <= RENEW_SOON_DAYS
        icon_name, role = ("attention", "warn") if soon else (look.icon, look.role)
        self.lamp.show_state(icon_name, look.word, role, look.detail)
        parts = [look.detail]
        if days is not None:
            parts.append(
                self.tr("The sign-in is good for %s more days without a sync.") % phrases.number(days)
            )
        self._detail.setText(" ".join(part for part in parts if part))
        self._detail.setVisible(bool(self._detail.text()))
        self.fix_link.setVisible(health.state in (Condition.ATTENTION, Condition.OFF))

    @Slot()
    def _want_fix(self) -> None:
        self.fix_wanted.emit(self._side.value)


def sign_in_days(health: ConnectionHealth, now: datetime) -> int | None:
    """Whole days until the sign-in must be renewed; None where none ends."""
    if health.sign_in_ends is None:
        return None
    return max(0, (health.sign_in_ends - now).days)


class HeldUpCard(Card):
    """What is held up now and its money. Signals: opened(ModuleId, rule), all_wanted(page name)."""

    opened = Signal(object, str)
    all_wanted = Signal(str)

    def __init__(self) -> None:
        """Says that nothing is held up until `show_groups`."""
        super().__init__(self.tr("Held up now"))
        self._sum = label("", "muted", wraps=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(1, 1)
        self._all = LinkButton(self.tr("See all skipped records"))
        self._all.clicked.connect(self._want_all)
        self.body.addWidget(self._sum)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._left = label("", "small", wraps=True)
        self._left.hide()
        self.body.addWidget(self._left)
        self.body.addWidget(self._all)
        self.links: list[CountLink] = []
        self._groups: tuple[SkipGroup, ...] = ()

    def show_groups(self, groups: tuple[SkipGroup, ...], last: RunSummary | None) -> None:
        """List the most frequent reasons; where they are as before, what is shown stays.

        `last` is the newest sync: that nothing is held up can be said after one that finished only.
        """
        waiting = waiting_count(groups)
        self._show_left(waiting, left_by_choice(groups))
        groups = held_up(groups)
        if groups and groups == self._groups:
            return
        clear(self._grid)
        self.links, self._groups = [], groups
        self._all.setVisible(bool(groups or waiting))
        if not groups:
            self._sum.setText(self.tr("Nothing needs you.") if waiting else nothing_held_words(last))
            return
        self._sum.setText(held_words(groups))
        for row, group in enumerate(groups[:MOST_GROUPS]):
            self._add_row(row, group)

    def _show_left(self, waiting: int, left: int) -> None:
        """What needs nobody is said beside the number, not counted in it."""
        follow = self.tr("{n} more follow by themselves.").format(n=phrases.number(waiting))
        stay = self.tr("{records} stay where they are by your choice.").format(records=phrases.records(left))
        said = [words for count, words in ((waiting, follow), (left, stay)) if count]
        self._left.setText(" ".join(said))
        self._left.setVisible(bool(said))

    def _add_row(self, row: int, group: SkipGroup) -> None:
        title, module = phrases.rule_title(group.rule), phrases.module_name(group.module)
        link = CountLink(group.count, f"{module}: {title}")
        link.clicked.connect(self._open)
        self.links.append(link)
        money = label(phrases.money_sum(group.amounts), "small")
        money.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        theme.tabular(money)
        self._grid.addWidget(link, 2 * row, 0, Qt.AlignmentFlag.AlignRight)
        # A row without money gives its title the room of the money's column as well.
        self._grid.addWidget(label(title, wraps=True), 2 * row, 1, 1, 1 if group.amounts else 2)
        if group.amounts:
            self._grid.addWidget(money, 2 * row, 2)
        self._grid.addWidget(
            label(f"{module}. {spoken(group.fix)}", "small", wraps=True), 2 * row + 1, 1, 1, 2
        )

    @Slot()
    def _open(self) -> None:
        group = self._groups[self.links.index(cast("CountLink", self.sender()))]
        self.opened.emit(group.module, group.rule)

    @Slot()
    def _want_all(self) -> None:
        self.all_wanted.emit(SKIPPED)


def held_words(groups: tuple[SkipGroup, ...]) -> str:
    """How many records, and the money that waits with them."""
    count = sum(group.count for group in groups)
    money = phrases.money_sum(held_money(groups))
    return f"{phrases.records(count)} · {money}" if money else phrases.records(count)
