"""The effects of one cure, in their order: writes to either side, choices, words, and what is put aside."""

from collections.abc import Collection, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import assert_never

from sagesync_desktop.core.asides import content_mark
from sagesync_desktop.core.cures import (
    MADE,
    Anew,
    AsideKind,
    Choose,
    Cure,
    Deed,
    Do,
    Edit,
    Effect,
    Elsewhere,
    Look,
    Make,
    PutAside,
    Say,
    Stand,
    TakeUp,
    Unfit,
    Work,
)
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.journal import Aside
from sagesync_desktop.core.mapping import conceded
from sagesync_desktop.core.ports import Seen
from sagesync_desktop.core.returns import in_return
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.specs import tailored
from sagesync_desktop.core.types import (
    MISSING,
    Change,
    FieldName,
    Fields,
    Link,
    Missing,
    ModuleId,
    Record,
    RecordId,
    RecordRef,
    Side,
    Skip,
    Value,
)
from sagesync_desktop.engine.direct import Telling, change, do, looked_at, make, other_money
from sagesync_desktop.engine.returns import learn_returns
from sagesync_desktop.engine.saying import link_of, note_choice, noted_aside, noted_verdict
from sagesync_desktop.engine.session import ModuleRun
from sagesync_desktop.engine.verdicts import Hearing
from sagesync_desktop.modules import BY_ID

_WORDS = (Say, Anew, Stand, PutAside, TakeUp)
"""What is kept here alone."""


@dataclass(slots=True)
class Deeds:
    """What is done for one order, up to the first refusal, which is raised."""

    run: ModuleRun
    cure: Cure
    work: Work
    shown: dict[RecordRef, Record]
    """Records as they were when the cure was shown, or as we left them since; others are as last read."""
    looked: dict[RecordRef, Record]
    """Records as they are, looked at a moment ago."""
    held: RecordRef
    why: Skip
    """What holds it back."""
    _made: RecordId = ""
    _told: set[Side] = field(default_factory=set)

    def do_all(self) -> None:
        """Carry the work out in its order; words that follow each other are kept together or not at all."""
        for are_words, effects in groupby(self.work.effects, lambda one: isinstance(one, _WORDS)):
            with self.run.store.transaction() if are_words else nullcontext():
                for effect in effects:
                    self._do(effect)

    def _do(self, effect: Effect) -> None:
        match effect:
            case Edit() | Make() | Do():
                self._write(effect)
            case Look(module, side, record_id):
                looked_at(self._run(module), side, record_id)
                self.run.session.touched.add(RecordRef(module, side, record_id))
            case Choose(change_of):
                note_choice(self.run.session, self.held, change_of, self.work.shown)
                self.run.session.choose(change_of)
            case Say() | Anew() | Stand() | PutAside() | TakeUp():
                self._note(effect)
            case Elsewhere(_side, why):
                raise Unfit(why)
            case _:
                assert_never(effect)

    # -- writes

    def _write(self, effect: Edit | Make | Do) -> None:
        match effect:
            case Edit(module, side, record_id, fields):
                self._edit(RecordRef(module, side, self._id(record_id)), self._fields(fields))
            case Make():
                self._made = self._make(effect)
            case Do(module, side, record_id):
                self._deed(RecordRef(module, side, self._id(record_id)), effect)
            case _:
                assert_never(effect)

    def _edit(self, ref: RecordRef, fields: Fields) -> None:
        run = self._run(ref.module)
        current = self._as_shown(run, ref, fields)
        reply = change(run, current, fields, self._telling(run, current, ref.side))
        self._keep(ref, reply)

    def _make(self, effect: Make) -> RecordId:
        run, side, wanted = self._run(effect.module), effect.side, effect.comes_to
        _refuse_returned(run, Record(effect.module, side, "", "", effect.fields))
        telling = replace(self._telling(None, None, side), expected=wanted)
        made = make(run, side, self._fields(effect.fields), telling)
        self._keep(RecordRef(effect.module, side, made.id), made)
        if wanted is not None and (apart := other_money(run, made, wanted)) is not None:
            raise Unfit(
                say(
                    "“{name}” was made, but {apart}: nothing else was done. Correct it in {side}, or make it "
                    "void",
                    name=run.spec.title(made),
                    apart=apart,
                    side=side,
                )
            )
        return made.id

    def _deed(self, ref: RecordRef, effect: Do) -> None:
        run = self._run(ref.module)
        current = self._as_shown(run, ref, None)
        if effect.deed is Deed.RELEASE:
            _refuse_returned(run, current)
        reply = do(run, current, effect.deed, self._telling(run, current, ref.side))
        self._keep(ref, reply)

    def _as_shown(self, run: ModuleRun, ref: RecordRef, names: Collection[FieldName] | None) -> Record:
        """The record as it is; raises Unfit where any of the fields (None: anything) was changed since."""
        shown = self.shown.get(ref)
        if shown is None and (seen := run.store.seen(ref.module, ref.side, ref.id)) is not None:
            shown = seen.record
        current = self.looked.pop(ref, None) or looked_at(run, ref.side, ref.id)
        if shown is not None and not _is_as_shown(shown, current, names):
            name = run.spec.title(current)
            raise Unfit(
                say(
                    "“{name}” was changed in {side} since this was shown: look at it again",
                    name=name,
                    side=ref.side,
                )
            )
        return current

    def _telling(self, run: ModuleRun | None, current: Record | None, side: Side) -> Telling:
        """What was shown of a side is told once, with the first write there."""
        shown = () if side in self._told else self.work.shown
        self._told.add(side)
        changes = tuple(Change(one.field, one.before, one.after) for one in shown if one.side is side)
        is_document = (
            run is not None and current is not None and run.spec.totals(current, run.book) is not None
        )
        remark = say("Cured: {cure}", cure=term(self.cure.label))
        return Telling(remark, changes, self.work.after if is_document else None)

    def _keep(self, ref: RecordRef, reply: Record | None) -> None:
        self.run.session.touched.add(ref)
        if reply is not None:
            self.shown[ref] = reply

    def _id(self, record_id: RecordId) -> RecordId:
        return self._made if record_id == MADE else record_id

    def _fields(self, fields: Fields) -> Fields:
        return {name: _with_made(value, self._made) for name, value in fields.items()}

    def _run(self, module: ModuleId) -> ModuleRun:
        """A module's run; one that is switched off is written to all the same, where she says so."""
        session = self.run.session
        known = next((run for run in session.modules() if run.module is module), None)
        return known or ModuleRun(
            session, tailored(BY_ID[module], session.settings.module(module), session.settings.options)
        )

    # -- words, which are kept here for the plan that follows

    def _note(self, effect: Say | Anew | Stand | PutAside | TakeUp) -> None:
        match effect:
            case Say():
                self._say(effect)
            case Anew():
                self._anew(effect)
            case Stand():
                self._stand(effect)
            case PutAside():
                self._put_aside(effect)
            case TakeUp():
                self._take_up()
            case _:
                assert_never(effect)

    def _say(self, effect: Say) -> None:
        run, book = self._run(effect.module), self.run.book
        sage_id, vtiger_id = self._id(effect.sage_id), self._id(effect.vtiger_id)
        hearing = Hearing(run.store, run.spec, book, run.session.clock.now())
        with noted_verdict(run, self.held, sage_id, vtiger_id, self.why):
            if effect.verdict is Verdict.DIFFERENT and link_of(run, sage_id, vtiger_id) is not None:
                hearing.unlink(vtiger_id, Side.VTIGER)
            hearing.hear(Side.VTIGER, vtiger_id, effect.verdict, sage_id)
        ids = (effect.module, sage_id, vtiger_id)
        if effect.verdict is Verdict.SAME:
            book.parted.discard(ids)
        else:
            book.parted.add(ids)
            if book.partner(effect.module, Side.SAGE, sage_id) == vtiger_id:
                book.part(*ids)
        self.run.session.touched |= _both(effect.module, sage_id, vtiger_id)

    def _anew(self, effect: Anew) -> None:
        """Forget that it had a partner; what was said of that one's deletion is said no longer."""
        store, module = self.run.store, effect.module
        ref = RecordRef(module, effect.side, effect.record_id)
        seen, link = store.seen(module, ref.side, ref.id), store.link(module, ref.side, ref.id)
        if seen is None or (link is not None and self._is_there(module, ref.side.other, link)):
            raise Unfit("It is linked with another record by now")
        with store.transaction():
            if link is not None:
                store.drop_link(link)
                self.run.book.part(module, link.sage_id, link.vtiger_id)
            for link in store.former_links(module):
                if link.id_on(ref.side) == ref.id:
                    store.forget_former(link)
            store.clear_skip(module, ref.side, ref.id)
            store.save_seen([replace(seen, pending=True)])
        self.run.session.touched.add(ref)

    def _is_there(self, module: ModuleId, side: Side, link: Link) -> bool:
        """Whether the partner that a link names is not deleted, as far as is known."""
        partner = self.run.store.seen(module, side, link.id_on(side))
        return partner is not None and not partner.record.deleted

    def _stand(self, effect: Stand) -> None:
        """The loser's present value counts as agreed, so that the winner's is the only change."""
        run = self._run(effect.module)
        refs = {one.side: one for one in _both(effect.module, effect.sage_id, effect.vtiger_id)}
        records = {side: self._as_shown(run, ref, None) for side, ref in refs.items()}
        views = {side: run.view(record) for side, record in records.items()}
        kept: dict[FieldName, Value] = {}
        for name, winner in effect.fields.items():
            value = views[winner.other].get(name, MISSING)
            if isinstance(value, Missing):
                raise Unfit(say("{side}'s value has no counterpart on the other side", side=winner.other))
            kept[name] = value
        with run.store.transaction():
            if effect.same:
                self._say(Say(effect.module, effect.sage_id, effect.vtiger_id, Verdict.SAME))
            link = self._link_of(effect)
            run.store.save_link(replace(link, base=conceded(run.spec, link.base, kept)))
            run.book.join(effect.module, effect.sage_id, effect.vtiger_id)
            run.store.save_seen([Seen(records[side], pending=True, settled=False) for side in Side])
        self.run.session.touched |= set(refs.values())

    def _link_of(self, effect: Stand) -> Link:
        """The pair's link; of two that were said to be one just now, the one that the plan would make."""
        link = self.run.store.link(effect.module, Side.SAGE, effect.sage_id)
        if link is None and effect.same:
            return Link(effect.module, effect.sage_id, effect.vtiger_id, {}, "", "")
        if link is None or link.vtiger_id != effect.vtiger_id:
            raise Unfit("The two are not linked any more")
        return link

    def _take_up(self) -> None:
        """With it the partner that an undo left alone with it, which would hold the pair back by itself."""
        run, held = self.run, self.held
        partner = run.book.partner(held.module, held.side, held.id)
        other = RecordRef(held.module, held.side.other, partner or "")
        left = run.store.aside(other)
        with noted_aside(run, held, self.why):
            run.store.clear_aside(held.module, held.side, held.id)
        if left is not None and left.kind is AsideKind.LEFT and left.note:
            with noted_aside(run, other, None):
                run.store.clear_aside(other.module, other.side, other.id)
        run.session.touched.add(other)

    def _put_aside(self, effect: PutAside) -> None:
        named, store = effect.record or self.held, self.run.store
        ref = RecordRef(named.module, named.side, self._id(named.id))
        seen = store.seen(ref.module, ref.side, ref.id)
        if seen is None:
            raise Unfit("The record is not known any more")
        mark, now = content_mark(seen.record), self.run.session.clock.now()
        with noted_aside(self.run, ref, self.why if ref == self.held else None):
            store.save_aside(Aside(ref.module, ref.side, ref.id, effect.kind, mark, now, effect.note))


def _refuse_returned(run: ModuleRun, document: Record) -> None:
    """Raises Unfit for one that would be posted inside a tax return, which is looked for first."""
    day = run.spec.dated(document)
    if document.side is Side.SAGE and day is not None:
        learn_returns(run.session, [day])
        if (returned := in_return(day, run.book.books)) is not None:
            raise Unfit(returned)


def _both(module: ModuleId, sage_id: RecordId, vtiger_id: RecordId) -> set[RecordRef]:
    return {RecordRef(module, Side.SAGE, sage_id), RecordRef(module, Side.VTIGER, vtiger_id)}


def _is_as_shown(shown: Record, current: Record, names: Collection[FieldName] | None) -> bool:
    """What was not shown at all, because a list leaves it out, is not changed."""
    if names is None:
        return content_mark(shown) == content_mark(current)
    known = [name for name in names if name in shown.fields]
    return all(shown.fields[name] == current.fields.get(name) for name in known)


def _with_made(value: Value, made: RecordId) -> Value:
    """A value in which the id of what was made stands where it was not known yet."""
    if value == MADE:
        return made
    if not isinstance(value, tuple):
        return value
    return tuple(  # type: ignore[return-value]  # rows stay rows, texts stay texts
        {key: made if inner == MADE else inner for key, inner in part.items()}
        if isinstance(part, Mapping)
        else made
        if part == MADE
        else part
        for part in value
    )
