"""A person's words are taken back: in the settings, about a pair, or about a record that was put aside."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from sagesync_desktop.core.choices import choices, with_choices
from sagesync_desktop.core.cures import AsideKind
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.journal import Aside, Written
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.takeback import (
    KIND,
    LINKED,
    MARK,
    NOTE,
    SHOWN,
    VERDICT,
    Word,
    aside_fields,
    spans,
    taking_back,
)
from sagesync_desktop.core.types import (
    FieldName,
    Fields,
    Link,
    Record,
    RecordId,
    RecordRef,
    Side,
    Status,
    Value,
    Verb,
)
from sagesync_desktop.core.undo import PAIR, Undoing
from sagesync_desktop.engine.hold import keep_held, release
from sagesync_desktop.engine.putback import log_line
from sagesync_desktop.engine.saying import add_word, held_from, link_fields, link_from, link_of
from sagesync_desktop.engine.session import ModuleRun


def word_step(
    run: ModuleRun, rows: tuple[Written, ...], freed: Collection[RecordRef] = frozenset()
) -> Undoing:
    """What taking back comes to, as all stands now, but for `freed`, which are let go before it."""
    record = _record(run, rows[0].side, rows[0].record_id)
    title = run.spec.title(record) if record is not None else rows[0].record_id
    step = taking_back(Word(rows, _now(run, rows), _what(run, rows, title), _bars(run, rows, freed)))
    return replace(step, title=title)


def take_back(run: ModuleRun, step: Undoing) -> None:
    """Carry out what `word_step` has drawn."""
    match step.rows[0].verb:
        case Verb.CHOOSE:
            _choose_back(run, step)
        case Verb.SAY:
            with run.store.transaction():
                _unsay(run, step)
        case _:
            with run.store.transaction():
                _put_aside_back(run, step)


def _record(run: ModuleRun, side: Side, record_id: RecordId) -> Record | None:
    seen = run.store.seen(run.module, side, record_id)
    return None if seen is None or seen.record.deleted else seen.record


def _pair(rows: Sequence[Written]) -> tuple[RecordId, RecordId]:
    sage_id, vtiger_id = (str(rows[-1].after.get(name) or "") for name in PAIR)
    return sage_id, vtiger_id


def _now(run: ModuleRun, rows: tuple[Written, ...]) -> Fields:
    match rows[0].verb:
        case Verb.CHOOSE:
            return choices(run.session.settings)
        case Verb.SAY:
            said = run.store.verdicts(run.module).get(_pair(rows))
            found: dict[FieldName, Value] = {} if said is None else {VERDICT: said.value}
            return found if link_of(run, *_pair(rows)) is None else {**found, LINKED: True}
        case _:
            return aside_fields(run.store.aside(rows[0].ref))


def _what(run: ModuleRun, rows: tuple[Written, ...], title: str) -> str:
    if rows[0].verb is not Verb.SAY:
        return title
    records = [_record(run, side, one) for side, one in zip(Side, _pair(rows), strict=True)]
    sage, vtiger = (
        run.spec.title(one) if one else name for one, name in zip(records, _pair(rows), strict=True)
    )
    return say("“{vtiger}” and “{sage}”", vtiger=vtiger, sage=sage)


def _bars(run: ModuleRun, rows: tuple[Written, ...], freed: Collection[RecordRef]) -> str:
    """Two that were taken apart are joined again only while both are there and free."""
    if rows[0].verb is Verb.PUT_ASIDE:
        return _still_replaced(run, rows, freed)
    if rows[0].verb is not Verb.SAY or not spans(rows)[0].get(LINKED):
        return ""
    for side, record_id in zip(Side, _pair(rows), strict=True):
        if _record(run, side, record_id) is None:
            return say("One of the two was deleted in {side} since", side=side)
        if _is_bound(run, side, record_id, freed):
            return say("One of the two is linked with another record by now")
    return ""


def _still_replaced(run: ModuleRun, rows: tuple[Written, ...], freed: Collection[RecordRef]) -> str:
    """What gave way to another document would be made over there a second time while that one stands."""
    ref, after = rows[0].ref, spans(rows)[1]
    if after.get(KIND) != AsideKind.NEVER or not after.get(NOTE):
        return ""
    for pair, verdict in run.store.verdicts(run.module).items():
        ids = dict(zip(Side, pair, strict=True))
        is_own = verdict is Verdict.DIFFERENT and ids[ref.side] == ref.id
        if is_own and _is_bound(run, ref.side.other, ids[ref.side.other], freed):
            return say("The document that was posted in its place stays")
    return ""


def _is_bound(run: ModuleRun, side: Side, record_id: RecordId, freed: Collection[RecordRef]) -> bool:
    """Whether a record is linked, and not with one that is let go."""
    link = run.store.link(run.module, side, record_id)
    return link is not None and RecordRef(run.module, side.other, link.id_on(side.other)) not in freed


# -- settings


def _choose_back(run: ModuleRun, step: Undoing) -> None:
    """The settings lie elsewhere: changed first, they are found to be back where this is broken off."""
    _before, after = spans(step.rows)

    def change(settings: Settings) -> Settings:
        now = choices(settings)
        return with_choices(
            settings, {name: value for name, value in step.fields.items() if now.get(name) == after.get(name)}
        )

    if step.fields:
        run.session.choose(change)
    with run.store.transaction():
        told = tuple(_turned(row) for row in _shown_rows(step))
        back = {name: value for name, value in step.fields.items() if value is not None}
        _keep(
            run,
            step,
            {name: after[name] for name in step.fields},
            {**back, **({SHOWN: told} if told else {})},
        )


def _shown_rows(step: Undoing) -> tuple[Mapping[str, object], ...]:
    kept = (row.after.get(SHOWN) for row in step.rows)
    return tuple(one for rows in kept if isinstance(rows, tuple) for one in rows if isinstance(one, Mapping))


def _turned(row: Mapping[str, object]) -> dict[str, str | None]:
    """A choice as it is shown the other way round."""
    turn = {"before": "after", "after": "before", "before_made": "after_made", "after_made": "before_made"}
    return {turn.get(name, name): None if value is None else str(value) for name, value in row.items()}


# -- words about two


def _unsay(run: ModuleRun, step: Undoing) -> None:
    pair, (_before, after) = _pair(step.rows), spans(step.rows)
    link = link_of(run, *pair)
    if VERDICT in step.fields:
        _restore_verdict(run, pair, step.fields[VERDICT])
    parts = after.get(VERDICT) == Verdict.SAME or (LINKED in step.fields and not step.fields[LINKED])
    ids: Fields = dict(zip(PAIR, pair, strict=True))
    old: dict[FieldName, Value] = {name: after[name] for name in step.fields if after[name] is not None}
    new: dict[FieldName, Value] = {name: value for name, value in step.fields.items() if value is not None}
    if step.fields and link is not None and parts:
        run.store.drop_link(link)
        run.book.part(run.module, *pair)
        old |= link_fields(link) if LINKED in step.fields else {}
    if step.fields.get(LINKED):
        _join(run, link_from(run, step.rows[0].before))
    _think_again(run, pair)
    if step.fields:
        _hold_again(run, step)
    _keep(run, step, {**old, **ids}, {**new, **ids})


def _restore_verdict(run: ModuleRun, pair: tuple[RecordId, RecordId], said: Value) -> None:
    if said is None:
        run.store.clear_verdict(run.module, *pair)
    else:
        run.store.save_verdict(run.module, *pair, Verdict(str(said)), run.session.clock.now())
    parted, ids = run.book.parted, (run.module, *pair)
    if said is None or said == Verdict.SAME:
        parted.discard(ids)
    else:
        parted.add(ids)


def _join(run: ModuleRun, link: Link) -> None:
    run.store.save_link(link)
    run.book.join(run.module, link.sage_id, link.vtiger_id)
    for side in Side:
        release(run, side, link.id_on(side))


def _think_again(run: ModuleRun, pair: tuple[RecordId, RecordId]) -> None:
    for side, record_id in zip(Side, pair, strict=True):
        seen = run.store.seen(run.module, side, record_id)
        if seen is not None:
            run.store.save_seen([replace(seen, pending=True)])


# -- what was put aside


def _put_aside_back(run: ModuleRun, step: Undoing) -> None:
    ref, (_before, after) = step.rows[0].ref, spans(step.rows)
    old = {name: value for name, value in after.items() if value is not None}
    new = {name: value for name, value in step.fields.items() if value is not None}
    if step.fields and new:
        run.store.save_aside(
            Aside(
                ref.module,
                ref.side,
                ref.id,
                AsideKind(str(new[KIND])),
                str(new.get(MARK, "")),
                run.session.clock.now(),
                str(new.get(NOTE, "")),
            )
        )
    elif step.fields:
        run.store.clear_aside(ref.module, ref.side, ref.id)
    if step.fields:
        _hold_again(run, step)
    _keep(run, step, old, new)


# -- what is kept of it


def _hold_again(run: ModuleRun, step: Undoing) -> None:
    """What held the record back is listed again at once; the next sync has the last word."""
    ref, why = step.rows[0].ref, held_from(step.rows[0].before)
    seen = run.store.seen(ref.module, ref.side, ref.id)
    if seen is None or seen.record.deleted:
        return
    if why is not None and (step.rows[0].verb is Verb.PUT_ASIDE or run.store.aside(ref) is None):
        keep_held(run, seen.record, why)
    run.store.save_seen([replace(seen, pending=True)])


def _keep(run: ModuleRun, step: Undoing, before: Fields, after: Fields) -> None:
    """The rows of before are undone, and the taking back leaves one of its own, to be undone in its turn."""
    for row in step.rows:
        run.store.set_undone(row.id, run.session.run)
    if step.fields:
        add_word(run.session, step.ref, step.rows[0].verb, before, after)
    seen = run.store.seen(step.ref.module, step.ref.side, step.ref.id)
    if seen is not None:
        line = log_line(run, seen.record, step.ref.side.other, Status.UNCHANGED)
        run.session.add_outcome(replace(line, remark=_said(step)))


def _said(step: Undoing) -> Sentence:
    if step.rows[0].verb is Verb.CHOOSE:
        return say("Undone: what run {run} had chosen in the settings was put back", run=step.run)
    return say("Undone: what was said of it in run {run} was taken back", run=step.run)
