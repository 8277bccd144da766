"""What is said of a run: never more than it did. A preview, an early end and a part are no whole sync."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.app.deskbook import group_of
from sagesync_desktop.core.errors import LookFirst, SageSyncError
from sagesync_desktop.core.logviews import SkipGroup
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.sentence import paragraph
from sagesync_desktop.core.types import RunState, Status, Trigger
from sagesync_desktop.gui.words import phrases
from sagesync_desktop.gui.words.speech import spoken

WHOLE = frozenset({Trigger.MANUAL, Trigger.TIMER})
"""Triggers of runs that looked at every module that is on."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Phrases", text)


BY_CHOICE = frozenset({"invoice.before_start", "invoice.not_eligible", "invoice.void_in_sage"})
"""Reasons that somebody wanted: these records stay where they are, and nothing is to be done about them."""


def held_up(groups: tuple[SkipGroup, ...]) -> tuple[SkipGroup, ...]:
    """The records that need somebody, as the desk counts them: none that follow by themselves."""
    return tuple(_needing(group) for group in groups if _needs(group))


def _needs(group: SkipGroup) -> bool:
    return group.count > group.waiting and group_of(group.rule, waits=False) is Group.NEEDS_YOU


def _needing(group: SkipGroup) -> SkipGroup:
    """The group without those of its records that wait for another one."""
    amounts = {
        currency: amount - group.waiting_amounts.get(currency, Decimal(0))
        for currency, amount in group.amounts.items()
    }
    kept = {currency: amount for currency, amount in amounts.items() if amount}
    return replace(group, count=group.count - group.waiting, amounts=kept, waiting=0, waiting_amounts={})


def held_count(groups: tuple[SkipGroup, ...]) -> int:
    """How many records need somebody."""
    return sum(group.count for group in held_up(groups))


def waiting_count(groups: tuple[SkipGroup, ...]) -> int:
    """How many records follow by themselves once another one is cured."""
    stray = (group for group in groups if group_of(group.rule, waits=False) is Group.WAITING)
    return sum(group.waiting for group in groups) + sum(group.count - group.waiting for group in stray)


def left_by_choice(groups: tuple[SkipGroup, ...]) -> int:
    """How many records stay where they are because somebody chose so."""
    return sum(group.count for group in groups if group.rule in BY_CHOICE)


def held_money(groups: tuple[SkipGroup, ...]) -> dict[str, Decimal]:
    """Money by currency over several reasons; currencies are never added together."""
    totals: dict[str, Decimal] = {}
    for group in groups:
        for currency, amount in group.amounts.items():
            totals[currency] = totals.get(currency, Decimal(0)) + amount
    return totals


def nothing_held_words(last: RunSummary | None) -> str:
    """What an empty list of held records means after this sync."""
    if last is not None and last.state is RunState.FINISHED:
        return _tr("Nothing is held up: every record that should travel has arrived.")
    if last is not None and last.state is not RunState.RUNNING:
        return _tr("No record is held up by a reason of its own, but the last sync did not finish.")
    return _tr("Records that cannot travel will be listed here, each with what to do.")


def is_whole(trigger: Trigger) -> bool:
    """Whether a run looks at all that is on: previews and parts do not put the next automatic sync off."""
    parts = (Trigger.PREVIEW, Trigger.MODULE, Trigger.RECORD, Trigger.CURE, Trigger.UNDO)
    return trigger not in parts


def is_quiet(run: RunSummary) -> bool:
    """Whether no record was created, updated, skipped or failed."""
    return not any(phrases.count_of(run, status) for status in Status if status is not Status.UNCHANGED)


def quiet_words(run: RunSummary, held: int | None = None) -> str:
    """A run that had nothing to do: "both sides agree" only where it finished, was whole, and none is held.

    `held` are the records that are held back now; None of an older run, whose held ones nobody remembers.
    """
    if run.state is RunState.FINISHED and run.trigger in WHOLE and held is not None:
        if held:
            return _tr("Nothing new, {records} held back").format(records=phrases.records(held))
        return _tr("Nothing to do, both sides agree")
    return _tr("Nothing to do") if run.state in (RunState.FINISHED, RunState.PREVIEW) else ""


def counts_words(run: RunSummary) -> str:
    """The counts of a run, such as "12 created, 3 updated, 5 skipped"; of a preview, what would be."""
    if run.state is RunState.PREVIEW:
        words = (_tr("{n} to create"), _tr("{n} to update"), _tr("{n} to skip"))
    else:
        words = (_tr("{n} created"), _tr("{n} updated"), _tr("{n} skipped"))
    shown = (Status.CREATED, Status.UPDATED, Status.SKIPPED)
    parts = [
        word.format(n=phrases.number(phrases.count_of(run, status)))
        for word, status in zip(words, shown, strict=True)
    ]
    if failed := phrases.count_of(run, Status.FAILED):
        parts.append(_tr("{n} failed").format(n=phrases.number(failed)))
    return ", ".join(parts)


def result_sentence(run: RunSummary, state: RunState | None = None, held: int | None = None) -> str:
    """A run's result in words; a run that did not finish says so first.

    `state` is what is shown instead of the stored one: a run that a crash left "running" was interrupted.
    `held` as of `quiet_words`.
    """
    said = quiet_words(run, held) if is_quiet(run) else counts_words(run)
    shown = state or run.state
    if shown in (RunState.FINISHED, RunState.PREVIEW):
        return said
    named = phrases.state_name(shown)
    return _tr("{state}: {result}").format(state=named, result=said) if said else named


def last_sync_words(
    run: RunSummary, error: SageSyncError | None, now: datetime, *, is_running: bool, held: int = 0
) -> str:
    """The header's line on the last sync; `error` is why the last sync of this session did not finish."""
    if run.state is RunState.RUNNING and is_running:
        return ""
    state = RunState.INTERRUPTED if run.state is RunState.RUNNING else run.state
    if isinstance(error, LookFirst):
        return _tr("The next sync waits: {why}").format(why=spoken(paragraph(error.title)))
    if error is not None:
        why = spoken(paragraph(error.title, error.fix))
        return _tr("{state}: {result}").format(state=phrases.state_name(state), result=why)
    when = _tr("Last sync {when}").format(when=phrases.since(run.started_at, now))
    return _tr("{when}: {result}").format(when=when, result=result_sentence(run, state, held))
