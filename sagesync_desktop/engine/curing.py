"""Cures: what a person asked to be done about records that are held back, before the rest is planned.

Each record is looked at as it is now, and what she was shown is worked out anew: done is that, or nothing.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from sagesync_desktop.core.asides import PUT_ASIDE
from sagesync_desktop.core.checking import check
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import (
    Cure,
    Do,
    Edit,
    Elsewhere,
    Make,
    Stand,
    Unfit,
    Work,
    mark_of,
    worked_out,
)
from sagesync_desktop.core.errors import (
    BadSettings,
    Cancelled,
    OutcomeUnknown,
    RecordError,
    SageSyncError,
    StoreError,
)
from sagesync_desktop.core.mapping import creation_values
from sagesync_desktop.core.orders import Unfinished
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.runs import Cured, CureOrder, RunRequest
from sagesync_desktop.core.sentence import clause, paragraph, say
from sagesync_desktop.core.types import ModuleId, Phase, Record, RecordId, RecordRef, Side, Verb
from sagesync_desktop.core.values import fold
from sagesync_desktop.engine.direct import looked_at
from sagesync_desktop.engine.effects import Deeds
from sagesync_desktop.engine.session import ModuleRun, Progress, Session
from sagesync_desktop.modules import BY_ID

_NAMESAKES = 20
"""Records of one title that are looked at, the ones that begin with it first."""
_TEXTS = ("text.too_long", "text.not_storable")
"""Reasons that no rule of the module gives, but a look at the record alone."""


def cure(session: Session) -> None:
    """Carry out the request's cures one after the other; what stops one of them stops no other.

    A run that asks for nothing of its own goes on with what one that was killed had not come to.
    """
    own = session.request.cures
    if own:
        _carry_on(session, Unfinished(session.run, own), session.cured, again=False)
        session.store.keep_orders(session.waiting)
    elif _is_about_all(session.request) and (earlier := session.store.unfinished()) is not None:
        _go_on(session, earlier)


@contextmanager
def wishes_kept(session: Session) -> Iterator[None]:
    """What a run is asked to cure is written down first, for the day on which it is killed.

    A run that ends for a reason tells her which it has not come to.
    """
    own = session.request.cures
    if not own or session.request.preview:
        yield
        return
    session.waiting = later = _others(session.store.unfinished(), own)
    session.store.keep_orders(Unfinished(session.run, (*own, *(later.orders if later else ()))))
    try:
        yield
    except StoreError:
        raise
    except SageSyncError:
        session.store.keep_orders(later)
        raise


def _is_about_all(request: RunRequest) -> bool:
    """Whether a run is about everything, and so about what another one was killed in as well."""
    is_part = bool(request.modules) or request.record is not None
    return not is_part and request.undo is None and request.posts is None


def _others(earlier: Unfinished | None, own: Sequence[CureOrder]) -> Unfinished | None:
    """What was not come to before and is about other records: it waits for a run without own wishes."""
    about = {order.record for order in own}
    rest = tuple(one for one in earlier.rest if one.record not in about) if earlier else ()
    return Unfinished(earlier.run, rest) if earlier and rest else None


def _go_on(session: Session, group: Unfinished) -> None:
    """The rest of what a killed run was asked for, exactly as it was shown, or not at all."""
    ends: list[Cured] = []
    session.made_before = _made_since(session, group.run)
    try:
        _carry_on(session, group, ends, again=True)
    except Cancelled:
        session.store.keep_orders(None)
        raise
    finally:
        _tell(session, group, ends)
    session.store.keep_orders(None)


def _made_since(session: Session, run: int) -> frozenset[RecordRef]:
    """What the cures of that run, and of those that went on with it, made on the way to something else."""
    rows = (row for one in range(run, session.run) for row in session.store.written(one))
    return frozenset(row.ref for row in rows if row.verb is Verb.CREATE and row.partner_id is None)


def _tell(session: Session, group: Unfinished, ends: Sequence[Cured]) -> None:
    said = say(
        "{done} of {all} cures were done before the program was ended in run {run}, and {now} just now",
        done=group.done,
        all=len(group.orders),
        run=group.run,
        now=sum(one.done for one in ends),
    )
    session.messages.append(said)
    for one in (one for one in ends if not one.done):
        name = _title(session, one.order)
        session.messages.append(say("“{name}” was not cured: {because}", name=name, because=one.because))


def _title(session: Session, order: CureOrder) -> str:
    seen = session.store.seen(order.module, order.side, order.record_id)
    return BY_ID[order.module].title(seen.record) if seen is not None else order.record_id


def _carry_on(session: Session, group: Unfinished, ends: list[Cured], *, again: bool) -> None:
    """Its orders that nobody has come to; each with one commit that says that it was come to."""
    runs = {run.module: run for run in session.modules()}
    held = _all_held(session, group.rest)
    spent, wanted, done = set[str](), set[str](), group.done
    for number, order in enumerate(group.rest, group.tried):
        session.report(Progress(Phase.CURE, order.module, order.side, number, len(group.orders)))
        session.breathe()
        session.touched.add(order.record)
        session.notes.clear()
        ends.append(_cured(session, runs, held.get(order.record), order, again=again))
        (spent if ends[-1].done else wanted).update(session.notes)
        done += ends[-1].done
        session.store.count_orders(number + 1, done)
        if session.has_chosen:
            runs = {run.module: run for run in session.modules()}
    with session.store.transaction():
        for name in spent - wanted:
            session.store.set_cursor(name, None)


def told(session: Session, error: SageSyncError | None) -> tuple[Cured, ...]:
    """What became of the orders, with what holds each record now; `error` is what ended the run early."""
    return tuple(_ending(session, one, error) for one in session.cured)


def _ending(session: Session, cured: Cured, error: SageSyncError | None) -> Cured:
    if not cured.done:
        return cured
    order = cured.order
    if error is not None:
        ended = say(
            "It was done, but the sync ended before the record was tried again: {why}", why=error.title
        )
        return Cured(order, True, paragraph(ended))
    skip = _newest(session, order)
    if skip is None or skip.why.rule in PUT_ASIDE:
        return cured
    held = say("Still held: {because}", because=skip.why.because)
    return Cured(order, True, paragraph(held, say("Checked just now")))


def _newest(session: Session, order: CureOrder) -> OpenSkip | None:
    """What holds the record now; a write that went wrong is told of its partner, from which it came."""
    own = session.skips.get((order.module, order.side, order.record_id))
    partner = session.codebook.partner(order.module, order.side, order.record_id) or ""
    other = session.skips.get((order.module, order.side.other, partner))
    return other if own is not None and other is not None and other.since > own.since else own


def _all_held(session: Session, orders: Iterable[CureOrder]) -> Mapping[RecordRef, OpenSkip]:
    """What held each record before the first cure."""
    modules = {order.module for order in orders}
    return {skip.ref: skip for module in modules for skip in session.store.open_skips(module)}


def _cured(
    session: Session,
    runs: Mapping[ModuleId, ModuleRun],
    skip: OpenSkip | None,
    order: CureOrder,
    *,
    again: bool,
) -> Cured:
    """`again`: the program was ended meanwhile, so that it may be done already."""
    if again and skip is None:
        return Cured(order, True, "")
    try:
        _carry_out(session, runs, skip, order, again=again)
    except Unfit as unfit:
        return Cured(order, False, unfit.because)
    except OutcomeUnknown as unknown:
        later = say("The next sync looks whether it was done before anything is sent again")
        return Cured(order, False, paragraph(unknown.title, later))
    except (RecordError, BadSettings) as error:
        return Cured(order, False, paragraph(clause(error.title, error.explanation), error.fix))
    return Cured(order, True, "")


def _carry_out(
    session: Session,
    runs: Mapping[ModuleId, ModuleRun],
    skip: OpenSkip | None,
    order: CureOrder,
    *,
    again: bool,
) -> None:
    run = runs.get(order.module)
    if run is None:
        raise Unfit(say("The module {module} is switched off", module=order.module))
    record = _known(run, order)
    if skip is None:
        raise Unfit("Nothing holds it back any more")
    chosen = _named(run, skip, order)
    if not _holds_still(run, skip, record):
        if again or any(one.done for one in session.cured):
            return  # It was done itself, or what was done for another record has cured this one too.
        raise Unfit(say("This does not hold it back any more: {because}", because=skip.why.because))
    work, held = _worked_out(run, skip, chosen, record, order), order.record
    looked: dict[RecordRef, Record] = {}
    if any(isinstance(one, Edit | Make | Do | Stand) for one in work.effects):
        looked[held] = looked_at(run, held.side, held.id)
        work = _worked_out(run, skip, chosen, looked[held], order)
    Deeds(run, chosen, work, {held: record}, looked, held, skip.why).do_all()


def _known(run: ModuleRun, order: CureOrder) -> Record:
    """The record as last read, which is what was shown."""
    seen = run.store.seen(order.module, order.side, order.record_id)
    if seen is None or seen.record.deleted:
        raise Unfit(
            say(
                "{side} has no record of {module} with the id {id}",
                side=order.side,
                module=order.module,
                id=order.record_id,
            )
        )
    return seen.record


def _named(run: ModuleRun, skip: OpenSkip, order: CureOrder) -> Cure:
    """The cure that was ordered, of those for what holds the record now."""
    found = next((one for one in run.spec.cures_of(skip.why.rule) if one.id == order.cure), None)
    if found is None:
        raise Unfit(
            say(
                "This cure is for something else than what holds it back now: {because}",
                because=skip.why.because,
            )
        )
    return found


def _context(run: ModuleRun, skip: OpenSkip, record: Record) -> Context:
    today = run.session.clock.now().astimezone().date()
    link = run.store.link(run.module, record.side, record.id)
    base = link.base if link else None
    return Context(
        run.book, _partner(run, record), why=skip.why, today=today, base=base, called=_called(run.session)
    )


def _called(session: Session) -> Callable[[ModuleId, Side, str], tuple[RecordId, ...]]:
    """Finds what was there before this run: what its own cures have made serves all of them."""

    def called(module: ModuleId, side: Side, title: str) -> tuple[RecordId, ...]:
        found = session.store.find_records(module, side, title, _NAMESAKES)
        same = (one.id for one in found if fold(BY_ID[module].title(one)) == fold(title))
        others = (one for one in same if (module, side, one) not in session.made)
        return tuple(one for one in others if RecordRef(module, side, one) not in session.made_before)

    return called


def _partner(run: ModuleRun, record: Record) -> Record | None:
    link = run.store.link(run.module, record.side, record.id)
    if link is None:
        return None
    seen = run.store.seen(run.module, record.side.other, link.id_on(record.side.other))
    return None if seen is None or seen.record.deleted else seen.record


def _holds_still(run: ModuleRun, skip: OpenSkip, record: Record) -> bool:
    """Whether the reason still stands, as far as a look at the record can tell."""
    partner, target = _partner(run, record), record.side.other
    rule = next((one for one in run.spec.rules if one.id == skip.why.rule), None)
    if skip.why.candidates and partner is None:
        return True  # What other records make of it, no look at this one can tell.
    if rule is not None:
        return target not in rule.to or rule.check(record, Context(run.book, partner)) is not None
    if skip.why.rule in _TEXTS and target is Side.SAGE:
        values = creation_values(run.spec, run.view(record), target)
        return check(run.spec, record, partner, target, values, run.book) is not None
    return True


def _worked_out(run: ModuleRun, skip: OpenSkip, chosen: Cure, record: Record, order: CureOrder) -> Work:
    """What the cure would do now; raises Unfit where that is nothing, or another thing than was agreed to."""
    work = worked_out(chosen, record, _context(run, skip, record), order.value)
    if work is None:
        raise Unfit("The cure does not fit the record as it is now")
    away = next((one for one in work.effects if isinstance(one, Elsewhere)), None)
    if away is not None:
        raise Unfit(away.why)
    if order.shown and order.shown != mark_of(work):
        raise Unfit("It changed since this was shown: look at it again, then decide")
    return work
