"""Undo: writes of earlier runs are put back, as ordinary noted writes, the last written record first.

Each record is looked at right before it is touched, and what somebody has changed since stays as it is. An
undone pair is left alone until one of its records changes, or the next sync would do it all again.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from sagesync_desktop.core.deeds import Deed
from sagesync_desktop.core.errors import BadSettings, OutcomeUnknown, RecordError, RecordGone
from sagesync_desktop.core.journal import Written
from sagesync_desktop.core.payments import payment_ids, settled_by
from sagesync_desktop.core.ports import Seen, StorePort
from sagesync_desktop.core.runs import Undone, UndoOrder
from sagesync_desktop.core.sentence import clause, counted, listed, paragraph, say
from sagesync_desktop.core.types import Intent, ModuleId, Phase, Record, RecordRef, Side, Verb
from sagesync_desktop.core.undo import CHANGED, KEPT, Asked, Undoing, Way, gathered, mark_of, undoing
from sagesync_desktop.core.undone import LOOK, all_undone
from sagesync_desktop.engine.journal import holds
from sagesync_desktop.engine.putback import keep_undone, keep_untouched, taken_up
from sagesync_desktop.engine.session import ModuleRun, Progress, Session
from sagesync_desktop.engine.takeback import take_back, word_step

_AT_ONCE = 25
"""Up to so many records are looked at before the plan is shown; of more, what was read just now counts."""


@dataclass(slots=True)
class _Plan:
    """What an order comes to, with what it was worked out from."""

    steps: list[Undoing] = field(default_factory=list)
    asked: dict[RecordRef, Asked] = field(default_factory=dict)


def undo(session: Session, order: UndoOrder) -> None:
    """Carry an order out; in a preview, only say what it would come to."""
    runs = {run.module: run for run in session.modules()}
    _take_skips(session)
    rows = rows_of(session.store, order)
    groups = gathered(rows)
    _tell_undone(session, rows)
    if not session.request.preview:
        _give_up_rest(session, order)
    plan = _planned(session, runs, groups)
    for done, step in enumerate(plan.steps):
        session.report(Progress(Phase.APPLY, step.ref.module, step.ref.side, done, len(plan.steps)))
        if session.request.preview:
            session.undone.append(Undone(step, done=False, because=step.because))
            continue
        session.breathe()
        session.undone.append(_undone(runs.get(step.ref.module), step, plan.asked.get(step.ref), order))


def _give_up_rest(session: Session, order: UndoOrder) -> None:
    """Whoever takes a run back does not want what it had not come to either."""
    left = session.store.unfinished()
    if left is None or order.record is not None or left.run != order.run:
        return
    session.store.keep_orders(None)
    given_up = counted(
        "%n cure that run {run} had not come to is given up",
        "%n cures that run {run} had not come to are given up",
        len(left.rest),
        run=left.run,
    )
    session.messages.append(given_up)


def rows_of(store: StorePort, order: UndoOrder) -> tuple[Written, ...]:
    """The journal's rows that an order asks for, newest first; raises BadSettings where there are none."""
    if order.run is not None:
        rows = store.written(order.run)
        if order.record is not None:
            rows = tuple(row for row in rows if row.ref == order.record)
    else:
        rows = _last_written(store, order.record)
    if not any(row.undone_by is None for row in rows):
        raise _nothing_to_undo(store, order, rows)
    return rows


def _last_written(store: StorePort, ref: RecordRef | None) -> tuple[Written, ...]:
    rows = store.written(ref) if ref is not None else ()
    newest = next((row.run for row in rows if row.undone_by is None), None)
    return tuple(row for row in rows if newest in (None, row.run))


def _nothing_to_undo(store: StorePort, order: UndoOrder, rows: tuple[Written, ...]) -> BadSettings:
    if rows:
        return all_undone(rows, store.written)
    if order.run is not None:
        said = say("Run {run} has written nothing that could be undone", run=order.run)
        return BadSettings(said, fix=LOOK)
    return BadSettings("Nothing is known that this program has written to the record", fix=LOOK)


def _tell_undone(session: Session, rows: Iterable[Written]) -> None:
    """Of what was undone before, nothing is written a second time."""
    undone = [row for row in rows if row.undone_by is not None]
    if undone:
        runs = listed([str(run) for run in sorted({row.undone_by or 0 for row in undone})])
        told = counted(
            "%n of its records was undone by run {run} before",
            "%n of its records were undone by run {run} before",
            len({row.ref for row in undone}),
            run=runs,
        )
        session.messages.append(told)


def _take_skips(session: Session) -> None:
    for module in ModuleId:
        for skip in session.store.open_skips(module):
            session.skips[module, skip.side, skip.record_id] = skip


# -- the plan


def _planned(
    session: Session, runs: Mapping[ModuleId, ModuleRun], groups: tuple[tuple[Written, ...], ...]
) -> _Plan:
    plan, going, freed = _Plan(), set[RecordRef](), set[RecordRef]()
    named = _references(runs.values(), groups)
    look = len(groups) <= _AT_ONCE
    for rows in groups:
        ref = rows[0].ref
        run = runs.get(ref.module)
        if rows[0].verb.is_word:
            plan.steps.append(_switched_off(rows) if run is None else word_step(run, rows, freed))
            continue
        asked = _asked(session, run, rows, named.get(ref, {}), going, look=look)
        step = _switched_off(rows) if run is None else _step(run, asked)
        if step.way is Way.DELETE:
            going.add(ref)
        if step.deed is not None:
            freed.add(ref)
        plan.steps.append(step)
        plan.asked[ref] = asked
    return plan


def _step(run: ModuleRun, asked: Asked) -> Undoing:
    step = undoing(run.spec, run.book, asked)
    return replace(step, title=run.spec.title(asked.now) if asked.now is not None else step.ref.id)


def _switched_off(rows: tuple[Written, ...]) -> Undoing:
    ref = rows[0].ref
    because = say("The module {module} is switched off", module=ref.module)
    instead = say("Switch it on under Modules, then undo once more")
    return Undoing(ref, rows, Way.NOTHING, title=ref.id, rule=KEPT, because=because, instead=instead)


def _asked(
    session: Session,
    run: ModuleRun | None,
    rows: tuple[Written, ...],
    named: Mapping[RecordRef, str],
    going: set[RecordRef],
    *,
    look: bool,
) -> Asked:
    """What is known of a record; one that nothing keeps but what goes as well may go."""
    ref = rows[0].ref
    now = _now(session, ref, look=look and run is not None)
    if now is not None and named.keys() & going:
        now = replace(now, fields={name: value for name, value in now.fields.items() if name != "deletable"})
    closed = ref.side is Side.SAGE and ref.module in session.plan.closed
    deeds = frozenset[Deed]() if closed else session.port(ref.side).deeds(ref.module)
    staying = tuple(name for one, name in named.items() if one not in going)
    history = tuple(row for row in reversed(session.store.written(ref)) if not row.verb.is_word)
    return Asked(rows, history, now, deeds, staying)


def _now(session: Session, ref: RecordRef, *, look: bool) -> Record | None:
    """The record as it is, or as it was just read."""
    if look:
        try:
            return session.port(ref.side).look(ref.module, ref.id)
        except RecordError as error:
            session.messages.append(str(error))
    seen = session.store.seen(ref.module, ref.side, ref.id)
    return None if seen is None or seen.record.deleted else seen.record


def _references(
    runs: Iterable[ModuleRun], groups: Iterable[tuple[Written, ...]]
) -> dict[RecordRef, dict[RecordRef, str]]:
    """Of the records that may be deleted, which others name them: read once over everything that is kept."""
    made = (rows[0].ref for rows in groups if any(row.verb is Verb.CREATE for row in rows))
    wanted = {(ref.side, ref.id): ref for ref in made}
    found: dict[RecordRef, dict[RecordRef, str]] = {}
    if not wanted:
        return found
    for run in runs:
        for side in {side for side, _ in wanted}:
            for seen in run.store.all_seen(run.module, side):
                _note_references(run, seen.record, wanted, found)
    return found


def _note_references(
    run: ModuleRun,
    record: Record,
    wanted: Mapping[tuple[Side, str], RecordRef],
    found: dict[RecordRef, dict[RecordRef, str]],
) -> None:
    if record.deleted or not run.spec.in_scope(record, run.book) or run.spec.is_shared(record):
        return
    own = RecordRef(record.module, record.side, record.id)
    for text in _texts_in(record):
        ref = wanted.get((record.side, text))
        if ref is not None and ref != own:
            found.setdefault(ref, {})[own] = run.spec.title(record)


def _texts_in(record: Record) -> Iterator[str]:
    """Every text of a record and its rows: ids are like nothing else that could stand there."""
    for value in record.fields.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple):
            for row in value:
                if isinstance(row, Mapping):
                    yield from (text for text in row.values() if isinstance(text, str))


# -- one record


def _undone(run: ModuleRun | None, step: Undoing, asked: Asked | None, order: UndoOrder) -> Undone:
    if run is not None and step.rows[0].verb.is_word:
        step = word_step(run, step.rows)  # what was put back before it, it may hang on
    is_other = order.agreed is not None and mark_of(step) not in order.agreed
    if is_other and step.way is not Way.NOTHING:
        moved = say("It changed since this was shown: look at it again, then decide")
        step = replace(step, way=Way.NOTHING, rule=CHANGED, because=moved, instead="")
    if run is None or step.way is Way.NOTHING:
        return _untouched(run, step)
    if step.way is Way.TAKE_UP:
        taken_up(run, step)
        return Undone(step, done=True, because="")
    if step.way is Way.TAKE_BACK or asked is None:
        take_back(run, step)
        return Undone(step, done=True, because="")
    try:
        return _put_back(run, step, asked)
    except OutcomeUnknown as unknown:
        later = say("The next sync finds out whether it was done")
        return Undone(step, done=False, because=paragraph(unknown.title, later))
    except RecordError as error:
        rule = CHANGED if isinstance(error, RecordGone) else KEPT
        because = clause(error.title, error.explanation)
        return _untouched(run, replace(step, rule=rule, because=because, instead=error.fix))


def _untouched(run: ModuleRun | None, step: Undoing) -> Undone:
    if run is not None:
        keep_untouched(run, step)
    return Undone(replace(step, way=Way.NOTHING), done=False, because=step.because)


def _put_back(run: ModuleRun, step: Undoing, asked: Asked) -> Undone:
    port = run.session.port(step.ref.side)
    current = port.look(run.module, step.ref.id)
    fresh = _step(run, replace(asked, now=_as_planned(asked, current)))
    if fresh.way is Way.NOTHING or current is None:
        return _untouched(run, fresh)
    if mark_of(fresh) != mark_of(step):
        moved = say("It changed while the undo was going on; undo it once more")
        return _untouched(run, replace(fresh, rule=CHANGED, because=moved, instead=""))
    intent = _note(run, fresh)
    try:
        reply = _send(run, fresh, current, intent)
    except RecordError:
        run.store.clear_intent(intent.id)
        raise
    run.session.written[run.module, step.ref.side] += 1
    keep_undone(run, fresh.rows, intent, current, reply)
    return Undone(fresh, done=True, because="")


def _as_planned(asked: Asked, current: Record | None) -> Record | None:
    """The record as it is now, with what was found not to stand in the way left out again."""
    if current is None or asked.now is None or "deletable" in asked.now.fields:
        return current
    return replace(current, fields={name: v for name, v in current.fields.items() if name != "deletable"})


def _send(run: ModuleRun, step: Undoing, current: Record, intent: Intent) -> Record | None:
    port = run.session.port(step.ref.side)
    if step.way is Way.UNPAY:
        return run.session.sage.unpay(current, payment_ids(step.fields))
    if step.deed is None:
        return port.update(run.module, current, step.fields, intent.idempotency_key)
    reason = say("Undone in SageSync Desktop: run {run} had made it", run=step.run)
    return port.do(run.module, current, step.deed, intent.idempotency_key, reason)


def _note(run: ModuleRun, step: Undoing) -> Intent:
    partner = next((row.partner_id for row in reversed(step.rows) if row.partner_id), "")
    verb = step.deed.verb if step.deed is not None else Verb.UPDATE
    verb = Verb.UNPAY if step.way is Way.UNPAY else verb
    key, now = run.session.new_key(), run.session.clock.now()
    rows = tuple(row.id for row in step.rows)
    intent = Intent(
        0, run.module, step.ref.side, verb, step.ref.id, partner, step.fields, key, now, undoes=rows
    )
    return run.store.add_intent(intent)


# -- after a crash, or a lost answer


def settle_undo(run: ModuleRun, intent: Intent, before: Record | None, current: Record | None) -> None:
    """An undo whose answer was lost: finished where the record shows that it was done, else asked anew."""
    ref = RecordRef(intent.module, intent.side, intent.record_id or "")
    rows = tuple(row for row in reversed(run.store.written(ref)) if row.id in intent.undoes)
    if before is not None and rows and _is_done(run, intent, before, current):
        keep_undone(run, rows, intent, before, current)
        return
    with run.store.transaction():
        run.store.clear_intent(intent.id)
        if current is not None:
            run.store.save_seen([Seen(current, pending=True)])


def _is_done(run: ModuleRun, intent: Intent, before: Record, current: Record | None) -> bool:
    if current is None:
        return intent.verb is Verb.DELETE
    if intent.verb is Verb.UNPAY:
        return settled_by(current).isdisjoint(payment_ids(intent.payload))
    if intent.verb is Verb.UPDATE:
        return holds(current, intent.payload) and not holds(before, intent.payload)
    return run.spec.has_seen(current, Deed(intent.verb.value))
