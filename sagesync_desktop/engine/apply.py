"""Phase 7: write the plan. Per record: note the intent, write, keep link, base and outcome in one commit."""

from collections import deque
from collections.abc import Mapping
from dataclasses import replace

from sagesync_desktop.core.alterations import overtaken, still_told
from sagesync_desktop.core.asking import asked_of
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.doubts import deleted_elsewhere
from sagesync_desktop.core.errors import DuplicateRefused, RecordError, RecordGone, RecordMoved
from sagesync_desktop.core.mapping import payload, shared
from sagesync_desktop.core.planning import ModulePlan, check
from sagesync_desktop.core.ports import Seen
from sagesync_desktop.core.refusals import evidence, sent_values
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.specs import FieldMap, ModuleSpec
from sagesync_desktop.core.steps import Create, Drop, Held, Ignored, Pair, Settle, Step, Update
from sagesync_desktop.core.types import (
    FieldName,
    Fields,
    Intent,
    Record,
    Side,
    Value,
    Verb,
)
from sagesync_desktop.core.values import same
from sagesync_desktop.engine.hold import hold, release
from sagesync_desktop.engine.keeping import save_pair, seen_after
from sagesync_desktop.engine.lost import created
from sagesync_desktop.engine.outcomes import made, unchanged, updated
from sagesync_desktop.engine.refused import held_if_refused
from sagesync_desktop.engine.session import Progress, Session
from sagesync_desktop.engine.verify import alterations, movements


def apply(session: Session, plans: list[ModulePlan]) -> None:
    """Carry out all plans in dependency order; a record's error ends that record only.

    What is linked and what is asked about is kept before the first write: a write to one module may take away
    what another one was recognised by (an organization's e-mail is its main person's), and a run that is
    killed in between must find what it had found.
    Takes each plan and write out of its list: those of a first run, freed together at its end, would hold the
    interpreter, and with it the window, for 50 ms.
    """
    waiting = deque(_remember_all(session, plans.pop(0)) for _ in range(len(plans)))
    while waiting:
        _write_all(session, *waiting.popleft())


def _remember_all(session: Session, plan: ModulePlan) -> tuple[ModuleSpec, deque[Create | Update]]:
    """Keep what needs no write; returns the writes that are left."""
    writes: deque[Create | Update] = deque()
    with session.store.transaction():
        for step in plan.steps:
            if isinstance(step, Create | Update):
                writes.append(step)
            else:
                _remember(session, plan.spec, step)
    return plan.spec, writes


def _write_all(session: Session, spec: ModuleSpec, writes: deque[Create | Update]) -> None:
    total = len(writes)
    while writes:
        session.breathe()
        session.report(Progress("apply", spec.id, _target(writes[0]), total - len(writes), total))
        _write(session, spec, writes.popleft())
    session.report(Progress("apply", spec.id, None, total, total))


def _target(write: Create | Update) -> Side:
    """The server that one waits for while this is written."""
    return write.target if isinstance(write, Create) else next(iter(write.writes))


def _remember(session: Session, spec: ModuleSpec, step: Step) -> None:
    match step:
        case Settle(pair, keep, held):
            save_pair(session, spec, pair, keep, was=pair.vtiger)
            _settle(session, spec, pair, held)
            if not held:
                session.add_outcome(unchanged(session, spec, pair))
        case Held(record, target, skip, _linked, refused, met):
            hold(session, spec, record, target, skip, evidence=refused, met=met)
        case Drop():
            _drop(session, spec, step)
        case Ignored(record):
            session.store.settle(spec.id, record.side, record.id)
            release(session, spec, record.side, record.id)
        case Create() | Update():
            raise AssertionError("writes are not remembered but written")


def _drop(session: Session, spec: ModuleSpec, drop: Drop) -> None:
    link, gone, survivor = drop.link, drop.gone, drop.survivor
    forget = session.store.drop_link if survivor is None else session.store.let_go
    forget(link)
    for side in Side:
        session.store.settle(spec.id, side, link.id_on(side))
        release(session, spec, side, link.id_on(side))
    if survivor is not None and gone is not None and drop.is_told:
        hold(session, spec, survivor, gone, deleted_elsewhere(spec, gone, survivor))


def _write(session: Session, spec: ModuleSpec, write: Create | Update) -> None:
    if isinstance(write, Update):
        _update(session, spec, write)
        return
    sent = evidence(write.values, session.codebook)
    with held_if_refused(session, spec, write.source, write.target, sent):
        _create(session, spec, write)


def _create(session: Session, spec: ModuleSpec, write: Create) -> None:
    source, target, book = write.source, write.target, session.codebook
    skip = check(spec, source, None, target, write.values, book, applying=True)
    if skip is not None:
        hold(session, spec, source, target, skip)
        return
    taken: tuple[FieldMap, ...] = ()
    values = write.values
    try:
        reply, intent = _make(session, spec, source, target, values)
    except DuplicateRefused as refusal:
        taken = _numbers_taken(spec, values, refusal)
        if not taken:
            raise
        names = {pair.name for pair in taken}
        values = {name: value for name, value in values.items() if name not in names}
        reply, intent = _make(session, spec, source, target, values)
    record_creation(session, spec, source, reply, intent, values, without=taken)


def _make(
    session: Session, spec: ModuleSpec, source: Record, target: Side, values: Mapping[FieldName, Value]
) -> tuple[Record, Intent]:
    fields = new_record(spec, source, target, values, session.codebook)
    intent = _note(session, spec, target, Verb.CREATE, None, source.id, fields)
    try:
        reply = created(session, intent)
    except RecordError:
        session.store.clear_intent(intent.id)
        raise
    session.written[spec.id, target] += 1
    session.made[spec.id, target, reply.id] = reply.revision
    return reply, intent


def _numbers_taken(
    spec: ModuleSpec, values: Mapping[FieldName, Value], refusal: DuplicateRefused
) -> tuple[FieldMap, ...]:
    """The numbers that Vtiger made up and that somebody over there gave to another record.

    A coincidence of two numberings must not keep a record back; a code that people typed does.
    """
    return tuple(
        pair
        for pair in spec.fields
        if pair.made_up and pair.name in values and (not refusal.fields or pair.sage in refusal.fields)
    )


def new_record(
    spec: ModuleSpec, source: Record, target: Side, values: Mapping[FieldName, Value], book: Codebook
) -> Fields:
    """Everything that is sent to make a record; raises UnmappableValue or MissingParent."""
    constants, needed = spec.constants.get(target, {}), spec.complete(source, book)
    return {**constants, **needed, **payload(target, values, spec, book)}


def record_creation(
    session: Session,
    spec: ModuleSpec,
    source: Record,
    reply: Record,
    intent: Intent,
    sent: Mapping[FieldName, Value] | None = None,
    *,
    without: tuple[FieldMap, ...] = (),
) -> None:
    """Keep a new record, its link, base and outcome, and clear its intent, in one commit.

    `sent` is compared with what the server made of it; None where others may have changed that since.
    `without` are the numbers that it was made without.
    """
    pair = Pair(*((reply, source) if reply.side is Side.SAGE else (source, reply)), link=None)
    marks = alterations(session, spec, pair, reply.side, None, sent or {})
    with session.store.transaction():
        session.store.clear_intent(intent.id)
        session.store.save_seen([seen_after(reply)])
        was = None if reply.side is Side.VTIGER else source
        link = save_pair(session, spec, pair, was=was, altered=marks)
        _settle(session, spec, pair, frozenset())
        session.add_outcome(made(session, spec, pair, reply.side, without, marks))
        _hold_if_unequal(session, spec, replace(pair, link=link))
        _hold_if_asked(session, spec, source)
    session.codebook.forget(reply)


def _hold_if_asked(session: Session, spec: ModuleSpec, source: Record) -> None:
    """What was made lacks a value that nobody can tell over there (a price in euro): that stays listed."""
    skip = asked_of(spec, source, session.codebook)
    if skip is not None:
        hold(session, spec, source, source.side.other, skip)


def _update(session: Session, spec: ModuleSpec, write: Update) -> None:
    """Write to one side, then to the other; what one of them refuses does not hold up the other."""
    pair, pending = write.pair, {name for values in write.writes.values() for name in values}
    waiting = deque(write.writes.items())
    while waiting:
        target, values = waiting.popleft()
        sent = evidence(sent_values(target, values), session.codebook)
        with held_if_refused(session, spec, pair.on(target.other), target, sent):
            current, reply, intent = _send_update(session, spec, pair, target, values)
            again = overtaken(spec, target, values, shared(reply, spec, session.codebook))
            if again:
                waiting.appendleft((target, again))
            pending = (pending - values.keys()) | again.keys()
            kept = {name: value for name, value in values.items() if name not in again}
            step = replace(write, pair=pair)
            pair = _record_update(session, spec, step, current, reply, intent, kept, pending)


def _record_update(
    session: Session,
    spec: ModuleSpec,
    write: Update,
    before: Record,
    reply: Record,
    intent: Intent,
    values: Mapping[FieldName, Value],
    pending: set[FieldName],
) -> Pair:
    """Keep what the server made of a write, with link, base and outcome, and clear its intent, in one commit.

    `pending` are the fields that have not been written yet, whose base must not move; neither does that of
    what the written side's own books made of the write, which the next run carries over.
    """
    target = reply.side
    sage, vtiger = (reply, write.pair.vtiger) if target is Side.SAGE else (write.pair.sage, reply)
    pair = Pair(sage, vtiger, write.pair.link, write.pair.key)
    marks = alterations(session, spec, pair, target, before, values)
    moved = movements(session, spec, pair, target, before)
    with session.store.transaction():
        session.store.clear_intent(intent.id)
        session.store.save_seen([seen_after(reply)])
        keep, was = write.keep | pending | moved, write.pair.vtiger
        link = save_pair(session, spec, pair, keep, was, marks, values.keys())
        if not pending:
            _settle(session, spec, pair, write.held)
        if moved:
            session.store.save_seen([replace(seen_after(reply), pending=True)])
        session.add_outcome(updated(session, spec, replace(write, pair=pair), before, values, marks))
        if not pending and not write.held:
            _hold_if_unequal(session, spec, replace(pair, link=link))
    session.codebook.forget(reply)
    return replace(pair, link=link)


def _hold_if_unequal(session: Session, spec: ModuleSpec, pair: Pair) -> None:
    """What was written does not make the two alike (an adjustment in Vtiger, say): that stays listed."""
    book = session.codebook
    skip = spec.unequal(pair.sage, pair.vtiger, book) or still_told(spec, pair, book)
    if skip is not None:
        hold(session, spec, pair.vtiger, Side.SAGE, skip)


def _send_update(
    session: Session, spec: ModuleSpec, pair: Pair, target: Side, values: Mapping[FieldName, Value]
) -> tuple[Record, Record, Intent]:
    """The record as it was, as the server now holds it, and the note of the write."""
    seen, port = pair.on(target), session.port(target)
    changed = payload(target, values, spec, session.codebook)
    current = port.look(spec.id, seen.id)
    if current is None:
        session.store.save_seen([Seen(replace(seen, deleted=True), pending=True)])
        raise RecordGone(say("It was deleted in {side} while it was being synced", side=target), side=target)
    if _moved(session, spec, seen, current):
        session.store.save_seen([Seen(current, pending=True)])
        raise RecordMoved(say("It changed in {side} while it was being synced", side=target), side=target)
    fields = spec.fitted(target, changed, current, session.codebook)
    intent = _note(session, spec, target, Verb.UPDATE, seen.id, pair.on(target.other).id, fields)
    try:
        reply = port.update(spec.id, current, fields, intent.idempotency_key)
    except RecordError:
        session.store.clear_intent(intent.id)
        raise
    session.written[spec.id, target] += 1
    return current, reply, intent


def _moved(session: Session, spec: ModuleSpec, seen: Record, current: Record) -> bool:
    """By content: an edit in the second of our last write does not move the stamp (8.2.0, fact 52)."""
    if current.fields.get("unreadable"):
        return True
    before, now = shared(seen, spec, session.codebook), shared(current, spec, session.codebook)
    return any(not same(pair.kind, before[pair.name], now[pair.name]) for pair in spec.fields)


def _note(
    session: Session,
    spec: ModuleSpec,
    side: Side,
    verb: Verb,
    record_id: str | None,
    partner_id: str,
    fields: Fields,
) -> Intent:
    return session.store.add_intent(
        Intent(0, spec.id, side, verb, record_id, partner_id, fields, session.new_key(), session.clock.now())
    )


def _settle(session: Session, spec: ModuleSpec, pair: Pair, held: frozenset[Side]) -> None:
    for side in Side:
        record = pair.on(side)
        session.store.settle(spec.id, side, record.id)
        if side not in held:
            release(session, spec, side, record.id)
