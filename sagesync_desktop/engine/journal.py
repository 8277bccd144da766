"""Every write that reached a server leaves a row from which it can be put back."""

from collections.abc import Collection, Mapping
from decimal import Decimal, InvalidOperation

from sagesync_desktop.core.asides import content_mark
from sagesync_desktop.core.journal import Written
from sagesync_desktop.core.ports import StorePort
from sagesync_desktop.core.types import FieldName, Fields, Intent, Record, Value, Verb
from sagesync_desktop.core.undo import STAMP
from sagesync_desktop.core.values import clean_text
from sagesync_desktop.engine.session import Session
from sagesync_desktop.modules import BY_ID

_FIELD_WRITES = (Verb.CREATE, Verb.UPDATE)


def keep_written(session: Session, intent: Intent, before: Record | None, after: Record | None) -> None:
    """Append a write to the journal; part of the commit that clears its intent.

    `before` is None for what was made just now, `after` for what was deleted.
    """
    record = after or before
    if record is None:
        return
    names = _concerned(intent, before, after)
    session.store.add_written(
        Written(
            0,
            session.run,
            intent.module,
            intent.side,
            intent.verb,
            record.id,
            _part(before, names),
            {**_part(after, names), **_stamp(after)},
            session.clock.now(),
            intent.partner_id or None,
        )
    )


def _concerned(intent: Intent, before: Record | None, after: Record | None) -> Collection[FieldName]:
    """The fields of a row: of what was made all that people could change, else a later edit goes unseen."""
    match intent.verb:
        case Verb.CREATE if after is not None:
            return [name for name in after.fields if name not in BY_ID[intent.module].told]
        case Verb.CREATE | Verb.UPDATE:
            return intent.payload.keys()
        case _:
            return _changed(before, after)


def _stamp(after: Record | None) -> Fields:
    return {STAMP: after.revision} if after is not None and after.revision else {}


def _changed(before: Record | None, after: Record | None) -> Collection[FieldName]:
    """What a deed changed of a record: all of one that is gone."""
    old, new = (record.fields if record is not None else {} for record in (before, after))
    return [name for name in {**old, **new} if name not in old or name not in new or old[name] != new[name]]


def _part(record: Record | None, names: Collection[FieldName]) -> Fields:
    held = record.fields if record is not None else {}
    return {name: held[name] for name in names if name in held}


def last_known(store: StorePort, intent: Intent) -> Record | None:
    """The record as it was when the write was sent: nobody has read it since."""
    seen = store.seen(intent.module, intent.side, intent.record_id or "")
    return seen.record if seen is not None else None


def has_arrived(intent: Intent, before: Record, now: Record | None) -> bool:
    """Whether a write without an answer was done: the record holds what was sent, and did not before."""
    if now is None:
        return intent.verb is Verb.DELETE
    if intent.verb not in _FIELD_WRITES:
        return content_mark(before) != content_mark(now)
    return holds(now, intent.payload) and not holds(before, intent.payload)


def holds(record: Record, sent: Fields) -> bool:
    """Whether a record has these values, by what they say: servers pad numbers, and add to rows."""
    return all(_same(value, record.fields.get(name)) for name, value in sent.items())


def _same(sent: Value, kept: Value) -> bool:
    if isinstance(sent, tuple) and isinstance(kept, tuple):
        return len(sent) == len(kept) and all(map(_same_part, sent, kept))
    return _plain(sent) == _plain(kept)


def _same_part(sent: object, kept: object) -> bool:
    if isinstance(sent, Mapping) and isinstance(kept, Mapping):
        return all(_plain(value) == _plain(kept.get(key)) for key, value in sent.items())
    return sent == kept


def _plain(value: object) -> object:
    if value is None:
        return ""
    text = str(int(value)) if isinstance(value, bool) else clean_text(str(value))
    try:
        return Decimal(text)
    except InvalidOperation:
        return text
