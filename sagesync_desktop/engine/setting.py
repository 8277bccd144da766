"""The set-up of both systems between runs: read anew once an hour, and where what a run says may hang on it.

An idle run asks for lists alone. What makes a record or changes a document, and what holds a record back for
a reason that lies in the set-up, always hangs on a set-up that was read in that very run.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sagesync_desktop.core.books import SageBooks
from sagesync_desktop.core.clock import moment_in
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.pools import ModulePlan
from sagesync_desktop.core.steps import Create, Held, Ignored, Pay, Settle, Step, Update
from sagesync_desktop.engine.session import Session
from sagesync_desktop.modules.needs import FREE_OF_SETUP

_NAME = "setup/told"
"""Under which name is kept when, for which settings and business, and what was told by Vtiger."""
_GOOD_FOR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Known:
    """What an earlier run was told."""

    books: SageBooks
    vtiger: str


def known_setup(session: Session) -> Known | None:
    """The set-up that this run may begin with; None where it has to ask."""
    text, kept = session.store.cursor(_NAME), session.store.kept_setup()
    if text is None or kept is None or not _is_idle_so_far(session):
        return None
    told_at, vtiger = _told(text, _mark(session))
    if told_at is None or not timedelta(0) <= session.clock.now() - told_at < _GOOD_FOR:
        return None
    return Known(kept[0], vtiger)


def _told(text: str, mark: str) -> tuple[datetime | None, str]:
    """When what was told, for that mark; None where it was for another, or cannot be read."""
    try:
        told_at, kept_mark, vtiger = json.loads(text)
    except (TypeError, ValueError):
        return None, ""
    return (moment_in(told_at), str(vtiger)) if kept_mark == mark else (None, "")


def _is_idle_so_far(session: Session) -> bool:
    """Whether nothing but a sync is asked for, no write is open, and nothing is held for what is set up."""
    asked, store = session.request, session.store
    beyond = asked.preview, asked.record, asked.cures, asked.undo, asked.posts, asked.settings
    is_plain = not any(beyond) and not store.intents() and store.unfinished() is None
    return is_plain and store.held_rules() <= FREE_OF_SETUP


def keep_setup(session: Session) -> None:
    """Let later runs begin with what this one was told; what must always be asked is not kept."""
    vtiger = session.vtiger.told_setup
    told = [session.clock.now().isoformat(), _mark(session), vtiger]
    session.store.set_cursor(_NAME, json.dumps(told) if vtiger else None)


def forget_setup(session: Session, error: SageSyncError | None) -> None:
    """A run that was refused something may have been told so by a set-up that is another by now."""
    if error is not None and session.store.cursor(_NAME) is not None:
        session.store.set_cursor(_NAME, None)


def _mark(session: Session) -> str:
    return f"{session.sage.business_id} {session.vtiger_identity} {session.settings_mark()}"


def hangs_on_setup(session: Session, plans: Iterable[ModulePlan]) -> bool:
    """Whether the plans do more than change what is linked and no document, or say something new."""
    return any(_hangs(session, plan, step) for plan in plans for step in plan.steps)


def _hangs(session: Session, plan: ModulePlan, step: Step) -> bool:
    match step:
        case Create() | Pay():
            return True
        case Update(pair):
            return pair.link is None or plan.spec.filing.is_document
        case Settle(pair):
            return pair.link is None
        case Held(record, _target, skip):
            standing = session.skips.get((record.module, record.side, record.id))
            return standing is None or (standing.why.rule, standing.why.because) != (skip.rule, skip.because)
        case Ignored():
            return False
        case _:
            return True
