"""Phase 7: write the plan. Per record: note the intent, write, keep link, base and outcome in one commit."""

from collections import deque
from collections.abc import Mapping
from dataclasses import replace

from sagesync_desktop.core.alterations import overtaken, refreshed, still_told
from sagesync_desktop.core.asides import content_mark
from sagesync_desktop.core.asking import asked_of
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.doubts import deleted_elsewhere
from sagesync_desktop.core.errors import DuplicateRefused, RecordError, RecordGone, RecordMoved
from sagesync_desktop.core.mapping import payload
from sagesync_desktop.core.planning import ModulePlan, check
from sagesync_desktop.core.ports import Seen
from sagesync_desktop.core.refusals import evidence, sent_values
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.specs import FieldMap, ModuleSpec
from sagesync_desktop.core.steps import (
    Create,
    Drop,
    Held,
    Ignored,
    Pair,
    Pay,
    Settle,
    Step,
    Update,
    Write,
    subjects,
)
from sagesync_desktop.core.types import FieldName, Fields, Intent, Phase, Record, Side, Skip, Value, Verb
from sagesync_desktop.core.values import same
from sagesync_desktop.engine.agreed import Agreed
from sagesync_desktop.engine.hold import hold, release
from sagesync_desktop.engine.journal import keep_written
from sagesync_desktop.engine.keeping import save_pair, seen_after, views_of
from sagesync_desktop.engine.lost import created
from sagesync_desktop.engine.outcomes import made, updated
from sagesync_desktop.engine.paying import pay
from sagesync_desktop.engine.refused import held_if_refused
from sagesync_desktop.engine.session import ModuleRun, Progress, Session
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
        _write_all(*waiting.popleft())


def _remember_all(session: Session, plan: ModulePlan) -> tuple[ModuleRun, deque[Write]]:
    """Keep what needs no write; returns the writes that are left."""
    run, writes = ModuleRun(session, plan.spec), deque[Write]()
    agreed = Agreed(run)
    with run.store.transaction():
        for step in plan.steps:
            if isinstance(step, Write):
                writes.append(step)
            elif isinstance(step, Settle) and not step.held:
                agreed.add(step)
            else:
                agreed.keep()
                _remember(run, step)
        agreed.keep()
    return run, writes


def _write_all(run: ModuleRun, writes: deque[Write]) -> None:
    """One write after the other; what a new record came to is committed with the note of the next one."""
    total = len(writes)
    with run.store.in_turn():
        while writes:
            run.session.breathe()
            write = writes.popleft()
            at = Progress(Phase.APPLY, run.module, _target(write), total - len(writes) - 1, total)
            run.session.report(at)
            _write(run, write)
            if any((one.module, one.side, one.id) in run.session.skips for one in subjects(write)):
                run.session.unsettled.add(run.module)
    run.session.report(Progress(Phase.APPLY, run.module, None, total, total))


def _target(write: Write) -> Side:
    """The server that one waits for while this is written."""
    match write:
        case Create(target):
            return target
        case Update(_, writes):
            return next(iter(writes))
        case Pay():
            return Side.SAGE


def _remember(run: ModuleRun, step: Step) -> None:
    match step:
        case Settle(pair, keep, held):
            save_pair(run, pair, keep, was=pair.vtiger)
            _settle(run, pair, held)
        case Held(record, target, skip, _linked, refused, met):
            hold(run, record, target, skip, evidence=refused, met=met)
        case Drop():
            _drop(run, step)
        case Ignored(record):
            run.store.settle(run.module, record.side, record.id)
            release(run, record.side, record.id)
        case Create() | Update() | Pay():
            raise AssertionError("writes are not remembered but written")


def _drop(run: ModuleRun, drop: Drop) -> None:
    link, gone, survivor = drop.link, drop.gone, drop.survivor
    forget = run.store.drop_link if survivor is None else run.store.let_go
    forget(link)
    for side in Side:
        run.store.settle(run.module, side, link.id_on(side))
        release(run, side, link.id_on(side))
    if survivor is not None and gone is not None and drop.is_told:
        hold(run, survivor, gone, deleted_elsewhere(run.spec, gone, survivor))


def _write(run: ModuleRun, write: Write) -> None:
    if isinstance(write, Update):
        _update(run, write)
        return
    if isinstance(write, Pay):
        run.store.commit()  # both records are looked at first
        save_pair(run, write.pair, write.keep, was=write.pair.vtiger)
        pay(run, write)
        return
    sent = evidence(write.values, run.book)
    with held_if_refused(run, write.source, write.target, sent):
        _create(run, write)


def _create(run: ModuleRun, write: Create) -> None:
    source, target, book = write.source, write.target, run.book
    skip = check(run.spec, source, None, target, write.values, book, applying=True)
    if skip is not None:
        hold(run, source, target, skip)
        return
    taken: tuple[FieldMap, ...] = ()
    values = write.values
    try:
        reply, intent = _make(run, source, target, values)
    except DuplicateRefused as refusal:
        taken = _numbers_taken(run.spec, values, refusal)
        if not taken:
            raise
        names = {pair.name for pair in taken}
        values = {name: value for name, value in values.items() if name not in names}
        reply, intent = _make(run, source, target, values)
    record_creation(run, source, reply, intent, values, without=taken)


def _make(
    run: ModuleRun, source: Record, target: Side, values: Mapping[FieldName, Value]
) -> tuple[Record, Intent]:
    fields = new_record(run.spec, source, target, values, run.book)
    intent = _note(run, target, Verb.CREATE, None, source.id, fields)
    try:
        reply = created(run.session, intent)
    except RecordError:
        run.store.clear_intent(intent.id)
        raise
    run.session.written[run.module, target] += 1
    run.session.made[run.module, target, reply.id] = reply.revision
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
    run: ModuleRun,
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
    views = views_of(run, pair)
    marks = alterations(run, views, reply.side, None, sent or {})
    with run.store.concluded():
        run.store.clear_intent(intent.id)
        run.store.save_seen([seen_after(run, reply)], settled=source.ref)
        was = None if reply.side is Side.VTIGER else source
        link = save_pair(run, pair, was=was, altered=marks, views=views)
        _release(run, pair, frozenset())
        run.session.add_outcome(made(run, pair, reply.side, without, marks))
        keep_written(run.session, intent, None, reply)
        _hold_if_unequal(run, replace(pair, link=link))
        _hold_if_asked(run, source)
    run.book.forget(reply)


def _hold_if_asked(run: ModuleRun, source: Record) -> None:
    """What was made lacks a value that nobody can tell over there (a price in euro): that stays listed."""
    skip = asked_of(run.spec, source, run.book)
    if skip is not None:
        hold(run, source, source.side.other, skip)


def _update(run: ModuleRun, write: Update) -> None:
    """Write to one side, then to the other; what one of them refuses does not hold up the other."""
    pair, pending = write.pair, {name for values in write.writes.values() for name in values}
    waiting = deque(write.writes.items())
    while waiting:
        target, values = waiting.popleft()
        planned, source = (run.view(one.on(target.other)) for one in (write.pair, pair))
        values = refreshed(run.spec, target, values, planned, source)
        sent = evidence(sent_values(target, values), run.book)
        with held_if_refused(run, pair.on(target.other), target, sent):
            current = _as_planned(run, pair.on(target))
            if (skip := _held_by_now(run, pair, current, values)) is not None:
                hold(run, pair.on(target.other), target, skip)
                continue
            reply, intent = _send_update(run, pair, current, values)
            again = overtaken(run.spec, target, values, run.view(reply))
            if again:
                waiting.appendleft((target, again))
            pending = (pending - values.keys()) | again.keys()
            kept = {name: value for name, value in values.items() if name not in again}
            step = replace(write, pair=pair)
            pair = _record_update(run, step, current, reply, intent, kept, pending)


def _record_update(
    run: ModuleRun,
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
    views, old = views_of(run, pair), run.view(before)
    marks = alterations(run, views, target, old, values)
    moved = movements(run, views, target, old)
    partner = pair.on(target.other)
    with run.store.concluded():
        run.store.clear_intent(intent.id)
        seen = replace(seen_after(run, reply), pending=bool(moved))
        run.store.save_seen([seen], settled=None if pending else partner.ref)
        keep, was = write.keep | pending | moved, write.pair.vtiger
        link = save_pair(run, pair, keep, was, marks, values.keys(), views)
        if not pending:
            _release(run, pair, write.held)
        run.session.add_outcome(updated(run, replace(write, pair=pair), before, values, marks))
        keep_written(run.session, intent, before, reply)
        if not pending and not write.held:
            _hold_if_unequal(run, replace(pair, link=link))
    run.book.forget(reply)
    return replace(pair, link=link)


def _hold_if_unequal(run: ModuleRun, pair: Pair) -> None:
    """What was written does not make the two alike (an adjustment in Vtiger, say): that stays listed."""
    skip = run.spec.unequal(pair.sage, pair.vtiger, run.book) or still_told(run.spec, pair, run.book)
    if skip is not None:
        hold(run, pair.vtiger, Side.SAGE, skip)


def _as_planned(run: ModuleRun, seen: Record) -> Record:
    """The record as it is, which is what was planned from; raises RecordGone or RecordMoved."""
    side = seen.side
    run.store.commit()  # no request while a commit is outstanding
    current = run.session.port(side).look(run.module, seen.id)
    if current is None:
        run.store.save_seen([Seen(replace(seen, deleted=True), pending=True)])
        raise RecordGone(say("It was deleted in {side} while it was being synced", side=side), side=side)
    if _moved(run, seen, current):
        run.store.save_seen([Seen(current, pending=True)])
        raise RecordMoved(say("It changed in {side} while it was being synced", side=side), side=side)
    return current


def _held_by_now(
    run: ModuleRun, pair: Pair, current: Record, values: Mapping[FieldName, Value]
) -> Skip | None:
    """Why it must not be written to by now, though nothing that travels has moved.

    A tax return closes an invoice without touching it, so that no list tells.
    """
    side = current.side
    if content_mark(current) == content_mark(pair.on(side)):
        return None
    skip = check(run.spec, pair.on(side.other), current, side, values, run.book, applying=True)
    if skip is not None:
        run.store.save_seen([replace(seen_after(run, current), pending=True)])
        run.book.forget(current)
    return skip


def _send_update(
    run: ModuleRun, pair: Pair, current: Record, values: Mapping[FieldName, Value]
) -> tuple[Record, Intent]:
    """The record as the server now holds it, and the note of the write."""
    target = current.side
    changed = payload(target, values, run.spec, run.book)
    fields = run.spec.fitted(target, values, changed, current, run.book)
    intent = _note(run, target, Verb.UPDATE, current.id, pair.on(target.other).id, fields)
    try:
        reply = run.session.port(target).update(run.module, current, fields, intent.idempotency_key)
    except RecordError:
        run.store.clear_intent(intent.id)
        raise
    run.session.written[run.module, target] += 1
    return reply, intent


def _moved(run: ModuleRun, seen: Record, current: Record) -> bool:
    """By content: an edit in the second of our last write does not move the stamp (8.2.0, fact 52)."""
    if current.fields.get("unreadable"):
        return True
    before, now = run.view(seen), run.view(current)
    return any(not same(pair.kind, before[pair.name], now[pair.name]) for pair in run.spec.fields)


def _note(
    run: ModuleRun,
    side: Side,
    verb: Verb,
    record_id: str | None,
    partner_id: str,
    fields: Fields,
) -> Intent:
    key, now = run.session.new_key(), run.session.clock.now()
    return run.store.add_intent(Intent(0, run.module, side, verb, record_id, partner_id, fields, key, now))


def _settle(run: ModuleRun, pair: Pair, held: frozenset[Side]) -> None:
    for side in Side:
        run.store.settle(run.module, side, pair.on(side).id)
    _release(run, pair, held)


def _release(run: ModuleRun, pair: Pair, held: frozenset[Side]) -> None:
    for side in Side:
        if side not in held:
            release(run, side, pair.on(side).id)
