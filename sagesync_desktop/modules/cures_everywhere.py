"""What can be done about any held record: leave it alone, open it, say that it was entered by hand."""

from collections.abc import Callable, Iterable

from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import AsideKind, Ask, Cure, Elsewhere, Need, PutAside, TakeUp, Work
from sagesync_desktop.core.given import written
from sagesync_desktop.core.rules import KNOWN_REASONS, LISTED_ONLY, Group, SkipRule
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Record, Side

PUT_ASIDE = "desk."
"""How the rules begin by which a person's own word holds a record back."""
_MOST = 100
"""Characters of a number that somebody copies from the other system."""


def for_any_record(rules: Iterable[SkipRule]) -> tuple[Cure, ...]:
    """The cures that every record of a module has; which of them fit says what holds the record back."""
    groups = {one.id: one.group for one in rules} | {one.id: one.group for one in KNOWN_REASONS.values()}
    news = LISTED_ONLY | {rule for rule, group in groups.items() if group is Group.INFORMATION}

    def is_news(context: Context) -> bool:
        """Whether nothing is held back, or nothing to be done about it but to take note."""
        return context.why is not None and context.why.rule in news

    def read(_record: Record, context: Context, _given: str) -> Work | None:
        return _aside(AsideKind.READ) if is_news(context) and not _is_aside(context) else None

    def leave(_record: Record, context: Context, _given: str) -> Work | None:
        return None if is_news(context) else _aside(AsideKind.LEFT)

    def never(record: Record, context: Context, _given: str) -> Work | None:
        if is_news(context):
            return None
        warning = say("It would not come to {side} any more, whatever changes in it", side=record.side.other)
        return _aside(AsideKind.NEVER, warning=warning)

    def by_hand(record: Record, context: Context, given: str) -> Work | None:
        if is_news(context) or _is_linked(context):
            return None
        return _aside(AsideKind.BY_HAND, written(given, _number(record, context)))

    return (
        Cure("take_up", "Try it again like any other", _take_up),
        Cure("open_vtiger", "Open it in Vtiger", _open(Side.VTIGER)),
        Cure("open_sage", "Open it in Sage", _open(Side.SAGE)),
        Cure("read", "Mark as read", read),
        Cure("leave", "Leave it alone until it changes", leave),
        Cure("by_hand", "I entered it by hand", by_hand, _number),
        Cure("never", "Never again", never),
    )


def _number(record: Record, _context: Context) -> Need:
    return Need(Ask.TEXT, say("Its name or number in {side}", side=record.side.other), most=_MOST)


def _is_linked(context: Context) -> bool:
    return context.partner is not None or context.base is not None


def _is_aside(context: Context) -> bool:
    return context.why is not None and context.why.rule.startswith(PUT_ASIDE)


def _aside(kind: AsideKind, note: str = "", warning: str = "") -> Work:
    return Work((PutAside(kind, note),), warning=warning)


def _take_up(_record: Record, context: Context, _given: str) -> Work | None:
    return Work((TakeUp(),)) if _is_aside(context) else None


def _open(side: Side) -> Callable[[Record, Context, str], Work | None]:
    def work(record: Record, context: Context, _given: str) -> Work | None:
        is_there = record.side is side or context.partner is not None
        if not is_there:
            return None
        fix = context.why.fix if context.why else ""
        return Work((Elsewhere(side, fix or say("What to change there, the reason says")),))

    return work
