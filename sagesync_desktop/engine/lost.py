"""Writes without an answer: finding what they made, completing what they left half done."""

from sagesync_desktop.core.errors import DiesOnRecord, RecordError, RunError, WriteBroke
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Intent, Record
from sagesync_desktop.engine.session import Session


def found_unlinked(session: Session, intent: Intent) -> list[Record]:
    """The records that a lost create may have made: those with its keys that belong to no pair."""
    found = session.port(intent.side).find_created(intent.module, intent.payload, intent.made_at)
    return [record for record in found if session.store.link(intent.module, intent.side, record.id) is None]


def completed(session: Session, intent: Intent, found: Record) -> Record:
    """The record with what the lost write did not get to."""
    return session.port(intent.side).finish(found, intent.payload, is_new=intent.record_id is None)


def created(session: Session, intent: Intent) -> Record:
    """Make the record of an intent; a server that broke off may have made it all the same."""
    try:
        return session.port(intent.side).create(intent.module, intent.payload, intent.idempotency_key)
    except WriteBroke as broke:
        return _made_all_the_same(session, intent, broke)


def _made_all_the_same(session: Session, intent: Intent, broke: WriteBroke) -> Record:
    """What a create made on which the server broke off; raises DiesOnRecord when it made nothing.

    Raises the fault itself where that cannot be told: then the intent stays, and recovery looks again.
    """
    try:
        found = found_unlinked(session, intent)
    except (RecordError, RunError) as unreadable:
        raise broke from unreadable
    if len(found) > 1:
        raise broke
    if not found:
        raise DiesOnRecord(
            say("{side} breaks off each time it is to make this record", side=intent.side),
            broke.explanation,
            say("Make the record in {side} by hand, or ask its administrator for its log", side=intent.side),
            side=intent.side,
        ) from broke
    return completed(session, intent, found[0])
