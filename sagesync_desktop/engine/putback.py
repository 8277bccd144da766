"""What is kept of an undone write: link, base, journal, what is left alone, and the line in the log."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sagesync_desktop.core.asides import aside_skip, content_mark
from sagesync_desktop.core.cures import AsideKind
from sagesync_desktop.core.journal import Aside, Written
from sagesync_desktop.core.mapping import conceded
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.types import (
    MISSING,
    Change,
    Intent,
    Link,
    Outcome,
    Record,
    RecordId,
    RecordRef,
    Side,
    Status,
    Verb,
)
from sagesync_desktop.core.undo import Undoing, is_of_undo
from sagesync_desktop.core.values import same
from sagesync_desktop.engine.hold import keep_held, release
from sagesync_desktop.engine.journal import keep_written
from sagesync_desktop.engine.keeping import seen_after
from sagesync_desktop.engine.session import ModuleRun

_KEEP_LINK = (Verb.UPDATE, Verb.UNPAY)
"""After these both records of a pair are still there."""


def keep_undone(
    run: ModuleRun, rows: Sequence[Written], intent: Intent, before: Record, after: Record | None
) -> None:
    """Keep that writes were taken back, and clear the intent, in one commit; `after` None: it is gone.

    Where an undo was undone the pair is taken up again, else it is left alone.
    """
    again = is_of_undo(rows[-1], run.store.written(rows[-1].ref))
    link = run.store.link(run.module, before.side, before.id)
    partner = _partner(run, link, rows, before.side)
    now = replace(before, deleted=True) if after is None else after
    with run.store.transaction():
        run.store.clear_intent(intent.id)
        run.store.save_seen([replace(seen_after(run, now), pending=again)])
        keep_written(run.session, intent, before, after)
        _mark_undone(run, rows)
        run.session.add_outcome(_outcome(run, rows, intent.verb, before, after, partner))
        if link is not None:
            _let_stand(run, link, before, after) if intent.verb in _KEEP_LINK else _part(run, link)
        if again:
            _take_up(run, (now, partner))
        else:
            _leave_alone(
                run, rows[-1].run, now, partner, linked=link is not None and intent.verb in _KEEP_LINK
            )
    run.book.forget(now)


def _mark_undone(run: ModuleRun, rows: Iterable[Written]) -> None:
    for row in rows:
        run.store.set_undone(row.id, run.session.run)


def _partner(run: ModuleRun, link: Link | None, rows: Sequence[Written], side: Side) -> Record | None:
    """The record on the other side that the writes came from, as last read."""
    named = (row.partner_id for row in reversed(rows) if row.partner_id)
    record_id = link.id_on(side.other) if link is not None else next(named, None)
    seen = run.store.seen(run.module, side.other, record_id) if record_id else None
    return None if seen is None or seen.record.deleted else seen.record


def _let_stand(run: ModuleRun, link: Link, before: Record, after: Record | None) -> None:
    """The base as if the write had never been: taken up again, the other side's value is to travel."""
    if after is None:
        return
    old, new = run.view(before), run.view(after)
    kept = {
        pair.name: value
        for pair in run.spec.fields
        if (value := new[pair.name]) is not MISSING and not same(pair.kind, old[pair.name], value)
    }
    run.store.save_link(replace(link, base=conceded(run.spec, link.base, kept)))


def _part(run: ModuleRun, link: Link) -> None:
    run.store.drop_link(link)
    run.book.part(link.module, link.sage_id, link.vtiger_id)


def _leave_alone(run: ModuleRun, undone: int, now: Record, partner: Record | None, *, linked: bool) -> None:
    """Put both records aside; of a linked pair one line says so, Vtiger's, else each has its own."""
    for record in (one for one in (now, partner) if one is not None and not one.deleted):
        aside = _aside(run, undone, record)
        run.store.save_aside(aside)
        release(run, record.side, record.id)
        run.store.settle(run.module, record.side, record.id)
        if not linked or record.side is Side.VTIGER:
            keep_held(run, record, aside_skip(aside))


def _aside(run: ModuleRun, undone: int, record: Record) -> Aside:
    """What a person has said of it herself stays said, of the record as it is by now."""
    said, mark = run.store.aside(_ref(record)), content_mark(record)
    if said is not None and said.kind is not AsideKind.LEFT:
        return replace(said, mark=mark)
    now = run.session.clock.now()
    return Aside(run.module, record.side, record.id, AsideKind.LEFT, mark, now, note=str(undone))


def _ref(record: Record) -> RecordRef:
    return RecordRef(record.module, record.side, record.id)


def _take_up(run: ModuleRun, records: Iterable[Record | None]) -> None:
    for record in records:
        if record is not None and not record.deleted:
            said = run.store.aside(_ref(record))
            if said is not None and (said.kind is not AsideKind.LEFT or not said.note):
                continue  # It was not the undo that put it aside, but she.
            run.store.clear_aside(run.module, record.side, record.id)
            release(run, record.side, record.id)
            seen = run.store.seen(run.module, record.side, record.id)
            if seen is not None:
                run.store.save_seen([replace(seen, pending=True)])


def taken_up(run: ModuleRun, step: Undoing) -> None:
    """An undo that no server takes back is given up: the next sync makes the record anew."""
    partner = _partner(run, None, step.rows, step.ref.side)
    with run.store.transaction():
        _mark_undone(run, step.rows)
        _take_up(run, (partner,))
        if partner is not None:
            remark = say("Taken up again: the next sync makes it anew in {side}", side=step.ref.side)
            line = log_line(run, partner, step.ref.side, Status.UNCHANGED)
            run.session.add_outcome(replace(line, remark=remark))


def keep_untouched(run: ModuleRun, step: Undoing) -> None:
    """The line in the log of a record that stays as it is."""
    seen = run.store.seen(run.module, step.ref.side, step.ref.id)
    if seen is None:
        return
    why = known_skip(step.rule, step.because, step.instead)
    run.session.add_outcome(replace(log_line(run, seen.record, step.ref.side, Status.SKIPPED), why=why))


# -- the line in the log


def log_line(run: ModuleRun, record: Record, target: Side, status: Status) -> Outcome:
    """A record's line, to be filled."""
    partner = run.book.partner(run.module, record.side, record.id)
    known: dict[Side, RecordId | None] = {record.side: record.id, record.side.other: partner}
    worth = run.spec.worth(record)
    return Outcome(
        module=run.module,
        target=target,
        status=status,
        name=run.spec.title(record),
        sage_id=known[Side.SAGE],
        vtiger_id=known[Side.VTIGER],
        amount=worth.amount if worth else None,
        currency=(worth.currency or run.book.books.base_currency) if worth else "",
    )


def _outcome(
    run: ModuleRun,
    rows: Sequence[Written],
    verb: Verb,
    before: Record,
    after: Record | None,
    partner: Record | None,
) -> Outcome:
    line = log_line(run, before, before.side, Status.UPDATED)
    if partner is not None:
        ids = {before.side: before.id, partner.side: partner.id}
        line = replace(line, sage_id=ids[Side.SAGE], vtiger_id=ids[Side.VTIGER])
    return replace(line, remark=_said(verb, rows[-1].run, before.side), changes=_changes(run, before, after))


def _said(verb: Verb, undone: int, side: Side) -> Sentence:
    match verb:
        case Verb.DELETE:
            return say("Undone: run {run} had made it; it was deleted in {side}", run=undone, side=side)
        case Verb.VOID:
            return say("Undone: run {run} had made it; it was made void in {side}", run=undone, side=side)
        case Verb.UNPAY:
            return say("Undone: the payment that run {run} had entered was deleted in Sage", run=undone)
        case _:
            return say("Undone: put back as it was before run {run}", run=undone)


def _changes(run: ModuleRun, before: Record, after: Record | None) -> tuple[Change, ...]:
    if after is None:
        return ()
    old, new = run.view(before), run.view(after)
    return tuple(
        Change(pair.label, old[pair.name], new[pair.name])
        for pair in run.spec.fields
        if not same(pair.kind, old[pair.name], new[pair.name])
    )
