"""Writes that a person asked for on one side: note, write, and one commit of all that is known afterwards.

The record that was written is owed to the other side from then on, and the ordinary plan carries it over.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from sagesync_desktop.core.asides import content_mark
from sagesync_desktop.core.cures import Totals
from sagesync_desktop.core.deeds import Deed
from sagesync_desktop.core.errors import OutcomeUnknown, RecordError, RecordGone, RejectedByServer
from sagesync_desktop.core.ports import Seen
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import clause, joined, say
from sagesync_desktop.core.types import (
    Change,
    Fields,
    Intent,
    Outcome,
    Record,
    RecordId,
    Side,
    Skip,
    Status,
    Verb,
)
from sagesync_desktop.core.values import fingerprint
from sagesync_desktop.engine.hold import ids
from sagesync_desktop.engine.journal import holds, keep_written
from sagesync_desktop.engine.keeping import seen_after
from sagesync_desktop.engine.lost import created
from sagesync_desktop.engine.session import ModuleRun

_MADE = "made/"
"""Begins the names under which the ids of records are kept that a cure made on the way to something else."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What the log says of a write that a person asked for."""

    remark: str
    """A Sentence, such as the cure's label."""
    changes: tuple[Change, ...] = ()
    expected: Totals | None = None
    """What a document was to come to."""


def change(run: ModuleRun, current: Record, fields: Fields, telling: Telling) -> Record:
    """Write fields to a record just looked at; returns what the server now holds."""
    _refuse_unanswered(run, lambda intent: intent.record_id == current.id and intent.side is current.side)
    with _noted(run, current.side, Verb.UPDATE, current.id, fields) as intent:
        reply = run.session.port(current.side).update(run.module, current, fields, intent.idempotency_key)
    keep_change(run, intent, current, reply, telling)
    return reply


def make(run: ModuleRun, side: Side, fields: Fields, telling: Telling) -> Record:
    """Make a record; the one of an earlier try that was broken off, or of another cure, is as good."""
    known = _made_before(run, side, fields)
    if known is not None:
        return known
    _refuse_unanswered(run, lambda intent: (intent.side, intent.payload) == (side, fields))
    with _noted(run, side, Verb.CREATE, None, fields) as intent:
        reply = created(run.session, intent)
    keep_made(run, intent, reply, telling)
    return reply


def do(run: ModuleRun, current: Record, deed: Deed, telling: Telling, reason: str = "") -> Record | None:
    """Do a deed with a record just looked at; returns what the server now holds, None when that is gone."""
    port = run.session.port(current.side)
    if deed not in port.deeds(run.module):
        raise RejectedByServer(
            say(
                "{side} lets no program do that with a record of {module}", side=port.side, module=run.module
            ),
            fix=say("Do it in {side} by hand, then sync", side=port.side),
            side=port.side,
        )
    _refuse_unanswered(run, lambda intent: intent.record_id == current.id and intent.side is current.side)
    with _noted(run, current.side, deed.verb, current.id, {}) as intent:
        reply = port.do(run.module, current, deed, intent.idempotency_key, reason)
    keep_change(run, intent, current, reply, telling)
    return reply


def keep_change(
    run: ModuleRun, intent: Intent, before: Record, after: Record | None, telling: Telling
) -> None:
    """Keep what a server made of a write, and clear its intent, in one commit; None: the record is gone."""
    now = after or replace(before, deleted=True)
    with run.store.transaction():
        run.store.clear_intent(intent.id)
        run.store.save_seen([_owed(run, now)])
        run.session.add_outcome(_outcome(run, now, Status.UPDATED, telling, intent.payload))
        keep_written(run.session, intent, before, after)
    run.session.written[run.module, now.side] += 1
    run.book.forget(now)


def keep_made(run: ModuleRun, intent: Intent, reply: Record, telling: Telling) -> None:
    """Keep a record that was made, and clear its intent, in one commit."""
    with run.store.transaction():
        run.store.clear_intent(intent.id)
        run.store.save_seen([_owed(run, reply)])
        run.store.set_cursor(_name(run, reply.side, intent.payload), reply.id)
        run.session.add_outcome(_outcome(run, reply, Status.CREATED, telling, intent.payload))
        keep_written(run.session, intent, None, reply)
    run.session.written[run.module, reply.side] += 1
    run.session.made[run.module, reply.side, reply.id] = reply.revision
    run.session.notes.add(_name(run, reply.side, intent.payload))


def _owed(run: ModuleRun, record: Record) -> Seen:
    return replace(seen_after(run, record), pending=True)


@contextmanager
def _noted(
    run: ModuleRun, side: Side, verb: Verb, record_id: RecordId | None, fields: Fields
) -> Iterator[Intent]:
    """The note of a write that comes from no record of the other side; refused, it is settled."""
    key, now = run.session.new_key(), run.session.clock.now()
    intent = run.store.add_intent(Intent(0, run.module, side, verb, record_id, "", fields, key, now))
    try:
        yield intent
    except RecordError:
        run.store.clear_intent(intent.id)
        raise


def _refuse_unanswered(run: ModuleRun, is_same: Callable[[Intent], bool]) -> None:
    """A write whose answer is still outstanding may have been done: it is not sent a second time."""
    if any(intent.module is run.module and is_same(intent) for intent in run.store.intents()):
        raise OutcomeUnknown("An earlier write has not been answered yet")


# -- what was made on the way to something else


def _name(run: ModuleRun, side: Side, fields: Fields) -> str:
    return f"{_MADE}{fingerprint((run.module.value, side.value, dict(fields)))}"


def _made_before(run: ModuleRun, side: Side, fields: Fields) -> Record | None:
    """What the very same wish has made already: in this run, or before the program was ended in between."""
    name = _name(run, side, fields)
    known = run.store.cursor(name)
    if known is None:
        return None
    run.session.notes.add(name)
    return run.session.port(side).look(run.module, known)


# -- the line in the log


def _outcome(run: ModuleRun, record: Record, status: Status, telling: Telling, sent: Fields) -> Outcome:
    known, worth = ids(run, record), run.spec.worth(record)
    currency = (worth.currency or run.book.books.base_currency) if worth else ""
    return Outcome(
        module=run.module,
        target=record.side,
        status=status,
        name=run.spec.title(record),
        sage_id=known[Side.SAGE],
        vtiger_id=known[Side.VTIGER],
        why=_note(run, record, telling, sent),
        remark=telling.remark,
        amount=worth.amount if worth else None,
        currency=currency,
        changes=telling.changes,
    )


def _note(run: ModuleRun, record: Record, telling: Telling, sent: Fields) -> Skip | None:
    """In what the server keeps the record otherwise than was shown; None: in nothing."""
    if record.deleted:
        return None
    money = other_money(run, record, telling.expected)
    if money is None and holds(record, _texts(sent, record.fields)):
        return None
    because = money or say("{side} keeps it otherwise than it was sent", side=record.side)
    return known_skip("server.altered", clause(telling.remark, because))


def _texts(sent: Fields, kept: Fields) -> Fields:
    """The plain values; rows are worked out anew by the server, and judged by what they come to."""
    return {name: value for name, value in sent.items() if name in kept and not isinstance(value, tuple)}


def other_money(run: ModuleRun, record: Record, expected: Totals | None) -> str | None:
    """The figures of a document that are not what was shown before it was written, to the penny."""
    found = run.spec.totals(record, run.book) if expected is not None else None
    if found is None or expected is None:
        return None
    figures = (
        (say("net"), expected.net, found.net),
        (say("tax"), expected.tax, found.tax),
        (say("total"), expected.gross, found.gross),
    )
    apart = [
        say("{figure} {found} instead of {expected}", figure=figure, found=there, expected=wanted)
        for figure, wanted, there in figures
        if there != wanted
    ]
    if not apart:
        return None
    return say("{side} makes it {figures}", side=record.side, figures=joined(", ", apart))


def looked_at(run: ModuleRun, side: Side, record_id: RecordId) -> Record:
    """A record as it is now; what is news in it is kept, and owed to the other side. Raises RecordGone."""
    known = run.store.seen(run.module, side, record_id)
    current = run.session.port(side).look(run.module, record_id)
    if current is None:
        if known is not None:
            run.store.save_seen([Seen(replace(known.record, deleted=True), pending=True)])
        raise RecordGone(
            say("It was deleted in {side}", side=side), fix="Restore it there, then sync", side=side
        )
    if known is None or content_mark(known.record) != content_mark(current):
        run.store.save_seen([_owed(run, current)])
        run.book.forget(current)
    return current
