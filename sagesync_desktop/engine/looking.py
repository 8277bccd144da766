"""Which settings a person has seen the doings of: kept by the runs that write, asked before the next one."""

from sagesync_desktop.core.looking import (
    SEEN,
    SHOWN,
    Parts,
    decoded,
    encoded,
    encoded_preview,
    parts_of,
    parts_shown,
    refusal,
)
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.engine.session import Session


def look_is_due(session: Session) -> bool:
    """Whether a run with these settings would do what nobody has seen."""
    seen = decoded(session.store.cursor(SEEN))
    return refusal(seen, _parts(session, session.settings), has_synced=seen is None) is not None


def keep_as_shown(session: Session) -> None:
    """What a preview was made of: carried out, it is what a person has seen."""
    if _is_whole(session):
        parts = _parts(session, session.settings)
        session.store.set_cursor(SHOWN, encoded_preview(session.run, parts))


def keep_as_seen(session: Session, began_with: Settings) -> None:
    """What the writes from here on are decided by; of a cure what it chose, for no more of it was shown."""
    now, seen = _parts(session, session.settings), decoded(session.store.cursor(SEEN))
    if session.request.posts is not None:
        kept = parts_shown(session.store.cursor(SHOWN), session.request.posts)
    elif session.request.cures:
        before = _parts(session, began_with)
        chosen = {name: mark for name, mark in now.items() if before.get(name) != mark}
        kept = {**seen, **chosen} if seen is not None else None
    else:
        kept = now if _is_whole(session) else None
    if kept is not None and kept != seen:
        session.store.set_cursor(SEEN, encoded(kept))


def _is_whole(session: Session) -> bool:
    request = session.request
    return not (request.modules or request.record or request.cures or request.undo)


def _parts(session: Session, settings: Settings) -> Parts:
    return parts_of(settings, session.vtiger_identity)
