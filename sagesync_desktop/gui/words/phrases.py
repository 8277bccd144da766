"""The window's words: states, statuses, modules, directions, money and moments, in one place for `tr`."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime, QTimeZone

from sagesync_desktop.app.views import Condition
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.runs import Progress
from sagesync_desktop.core.types import Direction, ModuleId, Phase, RunState, Side, Status, Trigger
from sagesync_desktop.core.values import plain
from sagesync_desktop.gui.words.ruletitles import rule_title as rule_title
from sagesync_desktop.modules import BY_ID


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("Phrases", text, None, n)


# -- names


class Look(NamedTuple):
    """What is told by icon, word and colour together."""

    icon: str
    word: str
    role: str
    """Of the palette."""


def status_name(status: Status) -> str:
    """A status as the log's columns call it."""
    return {
        Status.CREATED: _tr("Created"),
        Status.UPDATED: _tr("Updated"),
        Status.SKIPPED: _tr("Skipped"),
        Status.UNCHANGED: _tr("Unchanged"),
        Status.FAILED: _tr("Failed"),
    }[status]


def status_look(status: Status) -> Look:
    """How a status appears."""
    icons = {
        Status.CREATED: ("created", "good"),
        Status.UPDATED: ("updated", "accent"),
        Status.SKIPPED: ("skipped", "warn"),
        Status.UNCHANGED: ("unchanged", "muted"),
        Status.FAILED: ("failed", "bad"),
    }
    name, role = icons[status]
    return Look(name, status_name(status), role)


def module_name(module: ModuleId) -> str:
    """A module as people know it."""
    return _tr(BY_ID[module].words.title)


def module_icon(module: ModuleId) -> str:
    """The icon's name of a module."""
    return BY_ID[module].words.icon


def module_note(module: ModuleId, *, briefly: bool = False) -> str:
    """What a module keeps in step; more briefly in the first-run assistant."""
    words = BY_ID[module].words
    return QCoreApplication.translate("ModulesPage", (briefly and words.briefly) or words.about)


def side_name(side: Side) -> str:
    """A system by its product's name."""
    return side.title


def target_name(target: Side) -> str:
    """Which way one record travelled, such as "Vtiger → Sage"."""
    return f"{target.other.title} → {target.title}"


def direction_name(direction: Direction) -> str:
    """A direction in plain words with its arrow."""
    return {
        Direction.BOTH: _tr("Both ways: Vtiger ↔ Sage"),
        Direction.TO_SAGE: _tr("One way: Vtiger → Sage"),
        Direction.TO_VTIGER: _tr("One way: Sage → Vtiger"),
        Direction.OFF: _tr("Not synced"),
    }[direction]


def direction_icon(direction: Direction) -> str:
    """The icon's name of a direction; Vtiger is drawn on the left."""
    return {
        Direction.BOTH: "arrow-both",
        Direction.TO_SAGE: "arrow-right",
        Direction.TO_VTIGER: "arrow-left",
        Direction.OFF: "off",
    }[direction]


# -- runs


def trigger_name(trigger: Trigger) -> str:
    """Who or what started a run."""
    return {
        Trigger.MANUAL: _tr("Sync Now"),
        Trigger.TIMER: _tr("Automatic"),
        Trigger.COMMAND: _tr("Command line"),
        Trigger.PREVIEW: _tr("Preview"),
        Trigger.MODULE: _tr("One module"),
        Trigger.RECORD: _tr("One record"),
        Trigger.CURE: _tr("Cure"),
        Trigger.UNDO: _tr("Undo"),
    }[trigger]


def state_name(state: RunState) -> str:
    """How a run ended, in words."""
    return {
        RunState.RUNNING: _tr("Running"),
        RunState.FINISHED: _tr("Finished"),
        RunState.ENDED_EARLY: _tr("Ended early"),
        RunState.NEEDS_ATTENTION: _tr("Needs you"),
        RunState.INTERRUPTED: _tr("Interrupted"),
        RunState.PREVIEW: _tr("Preview"),
    }[state]


def state_look(state: RunState) -> Look:
    """How a run's state appears."""
    icons = {
        RunState.RUNNING: ("sync", "accent"),
        RunState.FINISHED: ("ok", "good"),
        RunState.ENDED_EARLY: ("clock", "warn"),
        RunState.NEEDS_ATTENTION: ("attention", "bad"),
        RunState.INTERRUPTED: ("clock", "warn"),
        RunState.PREVIEW: ("preview", "accent"),
    }
    name, role = icons[state]
    return Look(name, state_name(state), role)


def health_look(state: Condition | None) -> Look:
    """How a connection's state appears; None before the first is known."""
    looks = {
        Condition.OK: Look("ok", _tr("Connected"), "good"),
        Condition.ATTENTION: Look("attention", _tr("Needs you"), "bad"),
        Condition.SILENT: Look("attention", _tr("No answer"), "bad"),
        Condition.UNASKED: Look("clock", _tr("Not asked yet"), "muted"),
        Condition.OFF: Look("off", _tr("Not connected"), "muted"),
    }
    return looks[state] if state else Look("clock", _tr("Checking …"), "muted")


def progress_sentence(progress: Progress) -> str:
    """What a run is doing now, such as "Reading Invoices from Vtiger · 200 of 1,114"."""
    module = module_name(progress.module) if progress.module else ""
    side = progress.side.title if progress.side else ""
    if progress.phase is Phase.WAIT:
        return _tr("Waiting for {side}, {n} s").format(side=side, n=number(progress.done))
    words = {
        Phase.PREFLIGHT: _tr("Checking both connections"),
        Phase.RECOVER: _tr("Settling what was interrupted"),
        Phase.FETCH: _tr("Reading {module} from {side}") if side else _tr("Reading {module}"),
        Phase.CURE: _tr("Curing in {module}") if module else _tr("Curing"),
        Phase.PLAN: _tr("Comparing {module}") if module else _tr("Comparing both sides"),
        Phase.APPLY: _tr("Writing {module} to {side}") if side else _tr("Writing {module}"),
        Phase.VERIFY: _tr("Checking invoice totals"),
    }[progress.phase]
    sentence = words.format(module=module, side=side).strip()
    if progress.total:
        return _tr("{sentence} · {done} of {total}").format(
            sentence=sentence, done=number(progress.done), total=number(progress.total)
        )
    return f"{sentence} · {number(progress.done)}" if progress.done else sentence


def count_of(summary: RunSummary, status: Status) -> int:
    """How many records of a run ended so, over all modules and directions."""
    return sum(count for (_, _, value), count in summary.counts.items() if value == status.value)


def noted_name() -> str:
    """How the log's columns call what was synced, but with something to be said of it."""
    return _tr("With a note")


def noted_count(summary: RunSummary) -> int:
    """How many records a run synced with a note, over all modules and directions."""
    return sum(summary.notes.values())


# -- numbers, money, moments


def number(value: int) -> str:
    """A whole number with the user's separators."""
    return QLocale().toString(value)


def money(amount: Decimal | None, currency: str = "") -> str:
    """An amount as the user writes it, such as "£1,234.50"; "" when there is none."""
    if amount is None:
        return ""
    locale = QLocale()
    decimals = max(2, -int(amount.as_tuple().exponent)) if amount.is_finite() else 2
    figure = _decimal(amount, decimals, locale)
    symbol = {"GBP": "£", "EUR": "€", "USD": "$"}.get(currency, currency)
    shown = _beside(symbol, figure, locale) if symbol else figure
    return f"{locale.negativeSign()}{shown}" if amount < 0 else shown


def _beside(symbol: str, figure: str, locale: QLocale) -> str:
    """The symbol where the locale puts it: "£5", "5 €", "CHF 5"."""
    sample = locale.toCurrencyString(1, symbol)
    if sample.startswith(symbol):
        return f"{symbol} {figure}" if len(symbol) > 1 else f"{symbol}{figure}"
    return sample.replace(locale.toString(1), figure)


def decimal(number: Decimal) -> str:
    """A number with the digits that it has, as the user writes it."""
    locale, digits = QLocale(), -int(number.as_tuple().exponent) if number.is_finite() else 0
    figure = _decimal(number, max(0, digits), locale)
    return f"{locale.negativeSign()}{figure}" if number < 0 else figure


def _decimal(amount: Decimal, decimals: int, locale: QLocale) -> str:
    """Digits by hand: QLocale formats floats, and money is never one."""
    whole, _, fraction = f"{abs(amount):.{decimals}f}".partition(".")
    return locale.toString(int(whole)) + (f"{locale.decimalPoint()}{fraction}" if fraction else "")


def percent(rate: Decimal) -> str:
    """A percentage without its sign, as short as it can be: "20", "17.5"."""
    return decimal(plain(rate))


def money_sum(amounts: Mapping[str, Decimal]) -> str:
    """Amounts of several currencies side by side, largest first; "" when there are none."""
    ordered = sorted(amounts.items(), key=lambda entry: -entry[1])
    sums = [money(amount, currency) for currency, amount in ordered]
    minus = QLocale().negativeSign()
    later = (
        f" {minus} {one.removeprefix(minus)}" if one.startswith(minus) else f" + {one}" for one in sums[1:]
    )
    return "".join([*sums[:1], *later])


def moment(at: datetime | None) -> str:
    """Date and time in the user's zone and format; "" for none."""
    if at is None:
        return ""
    return QLocale().toString(_local(at), QLocale.FormatType.ShortFormat)


def recent_moment(at: datetime, now: datetime) -> str:
    """Date and time for a column, such as "14 Mar, 09:00"; with the year where it is not the present one."""
    local = _local(at)
    if local.date().year() != _local(now).date().year():
        return moment(at)
    return _tr("{day}, {time}").format(
        day=QLocale().toString(local.date(), _tr("d MMM")), time=clock_time(at)
    )


def clock_time(at: datetime) -> str:
    """The time of day alone, in the user's zone and format."""
    return QLocale().toString(_local(at).time(), QLocale.FormatType.ShortFormat)


def day(value: date | None) -> str:
    """A date in the user's format; "" for none."""
    if value is None:
        return ""
    return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat)


def month(value: str) -> str:
    """A month such as 2026-03 in words."""
    year, number = map(int, value.split("-"))
    return QLocale().toString(QDate(year, number, 1), "MMMM yyyy")


def short_day(value: date) -> str:
    """A day of the year, such as "14 Mar"."""
    return QLocale().toString(QDate(value.year, value.month, value.day), _tr("d MMM"))


def _local(at: datetime) -> QDateTime:
    utc = at.astimezone(UTC)
    stamp = QDateTime(
        QDate(utc.year, utc.month, utc.day),
        QTime(utc.hour, utc.minute, utc.second),
        QTimeZone(QTimeZone.Initialization.UTC),
    )
    return stamp.toLocalTime()


def since(at: datetime | None, now: datetime) -> str:
    """How long ago, such as "5 minutes ago"; the date after a week."""
    if at is None:
        return _tr("never")
    age = now - at
    if age < timedelta(minutes=1):
        return _tr("just now")
    if age < timedelta(days=7):
        return _tr("{span} ago").format(span=span(age))
    return moment(at)


def until(at: datetime | None, now: datetime) -> str:
    """A countdown, such as "in 4 min 05 s"."""
    if at is None:
        return ""
    left = max(0, round((at - now).total_seconds()))
    if left >= 3600:
        return _tr("at {time}").format(time=clock_time(at))
    if left >= 60:
        return _tr("in {minutes} min {seconds:02d} s").format(minutes=left // 60, seconds=left % 60)
    return _tr("in {seconds} s").format(seconds=left)


def span(length: timedelta) -> str:
    """A length of time by its largest unit, such as "3 hours"."""
    seconds = int(length.total_seconds())
    for size, one, many in (
        (86400, _tr("1 day"), _tr("{n} days")),
        (3600, _tr("1 hour"), _tr("{n} hours")),
        (60, _tr("1 minute"), _tr("{n} minutes")),
    ):
        if seconds >= size:
            count = seconds // size
            return one if count == 1 else many.format(n=number(count))
    return _tr("1 second") if seconds == 1 else _tr("{n} seconds").format(n=seconds)


def records(count: int) -> str:
    """ "1 record", "12 records"."""
    return _tr("1 record") if count == 1 else _tr("{n} records").format(n=number(count))


def within(whole: str, part: str) -> str:
    """A part of something, such as a section of a page."""
    return _tr("{whole}: {part}").format(whole=whole, part=part)


def within_words(name: str) -> str:
    """A name inside a sentence: small, but for German, which writes nouns large."""
    return name if QLocale().language() == QLocale.Language.German else name.lower()
