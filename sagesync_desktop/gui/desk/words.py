"""The desk's words."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.app.desk import DeskCause, DeskRecord, GroupOffer
from sagesync_desktop.core.cures import Totals
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.types import Side
from sagesync_desktop.gui.log.values import shown_name
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken


def _tr(text: str) -> str:
    return QCoreApplication.translate("Desk", text)


def added(*parts: str) -> str:
    """Several short texts in a row."""
    return " · ".join(part for part in parts if part)


def sentences(*parts: str) -> str:
    """Clauses as rules say them, each with its full stop."""
    return " ".join(part if part[-1] in ".?!…:" else f"{part}." for part in parts if part)


def group_name(group: Group) -> str:
    """Whose turn it is, as a heading."""
    return {
        Group.NEEDS_YOU: _tr("Needs you"),
        Group.WAITING: _tr("Waiting"),
        Group.INFORMATION: _tr("For information"),
    }[group]


def group_note(group: Group) -> str:
    """What a heading means."""
    return {
        Group.NEEDS_YOU: _tr("These records wait for a decision or a correction of yours."),
        Group.WAITING: _tr("These follow by themselves once what they wait for has travelled."),
        Group.INFORMATION: _tr("Nothing to do here."),
    }[group]


def cause_detail(cause: DeskCause) -> str:
    """Below a cause's title: how many, and what curing it sets free."""
    count = phrases.records(cause.count)
    if cause.group is Group.WAITING:
        return _tr("{n} waiting").format(n=phrases.number(cause.count))
    frees = _tr("frees {n} more").format(n=phrases.number(cause.frees)) if cause.frees else ""
    return added(count, frees)


def age(since: datetime, now: datetime) -> str:
    """How long a record has been held back, for a narrow column, such as "3 d"."""
    held = now - since
    for size, text in (
        (timedelta(days=365), _tr("{n} y")),
        (timedelta(days=1), _tr("{n} d")),
        (timedelta(hours=1), _tr("{n} h")),
        (timedelta(minutes=1), _tr("{n} min")),
    ):
        if held >= size:
            return text.format(n=phrases.number(held // size))
    return _tr("now")


def summary(causes: Sequence[DeskCause]) -> str:
    """The sentence below the page's title."""
    counts = {group: sum(one.count for one in causes if one.group is group) for group in Group}
    if not counts[Group.NEEDS_YOU]:
        return _tr("Nothing needs you.")
    said = [
        _tr("{records} held back until you decide.").format(records=phrases.records(counts[Group.NEEDS_YOU]))
    ]
    if counts[Group.WAITING]:
        text = _tr("{n} more follow by themselves.")
        said.append(text.format(n=phrases.number(counts[Group.WAITING])))
    return " ".join(said)


def held_words(record: DeskRecord) -> str:
    """Below the title: whose it is, of which day, what it is worth, and held back since when."""
    since = _tr("Held back since {0}").format(phrases.moment(record.since))
    money = phrases.money(record.amount, record.currency)
    whose = added(record.customer, phrases.day(record.dated), money)
    return "\n".join(filter(None, (whose, since)))


def place_name(side: Side | None) -> str:
    """Where a value is written."""
    return side.title if side is not None else _tr("Settings")


def totals_stay(totals: Totals) -> str:
    """What is said where no money moves."""
    gross, net, tax = (phrases.money(one, totals.currency) for one in (totals.gross, totals.net, totals.tax))
    return _tr("The total stays {gross} (net {net}, tax {tax}).").format(gross=gross, net=net, tax=tax)


def totals_rows(before: Totals, after: Totals) -> list[tuple[str, str, str]]:
    """Net, tax and total before and after."""
    currency = after.currency or before.currency
    return [
        (name, phrases.money(old, currency), phrases.money(new, currency))
        for name, old, new in (
            (_tr("Net"), before.net, after.net),
            (_tr("Tax"), before.tax, after.tax),
            (_tr("Total"), before.gross, after.gross),
        )
    ]


def proposal(offer: GroupOffer, count: int) -> str:
    """What a cure would come to for many records, as one question."""
    cure = spoken(offer.label)
    asked = _tr("{cure}: for {records}?").format(cure=cure, records=phrases.records(count))
    if not offer.cannot:
        return asked
    can = _tr("{n} can be done").format(n=phrases.number(len(offer.can)))
    return f"{asked} {can}, {_reasons(offer)}."


def _reasons(offer: GroupOffer) -> str:
    """Why the others cannot, the most frequent first: "1 is longer than 255 characters"."""
    counts: dict[str, int] = {}
    for _, because in offer.cannot:
        counts[spoken(because)] = counts.get(spoken(because), 0) + 1
    ordered = sorted(counts.items(), key=lambda one: -one[1])
    return ", ".join(
        _tr("{n} not: {because}").format(n=phrases.number(count), because=because.rstrip("."))
        for because, count in ordered[:3]
    )


def colleague_sentence(record: DeskRecord) -> str:
    """What one can send to somebody who has to do with it."""
    what = added(
        f"{phrases.module_name(record.ref.module)}: {shown_name(record.title)}",
        record.customer,
        phrases.money(record.amount, record.currency),
    )
    because, fix = spoken(record.because).rstrip("."), spoken(record.fix)
    return _tr("{what}. Held back since {day}: {because}. What to do: {fix}").format(
        what=what, day=phrases.moment(record.since), because=because, fix=fix
    )
