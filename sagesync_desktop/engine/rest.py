"""How much of a module is thought over: what is new, and what hangs on it.

A module is at rest once everything of it was thought over and nothing came of it. From then on it stays so
until a record of it, or of a module that its records refer to, has news, or until what all of it hangs on is
another: settings, books, set-up, what people said, the program itself, the day.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass

from sagesync_desktop import __version__
from sagesync_desktop.core.evidence import Verdicts
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.pools import ModulePlan, Pool
from sagesync_desktop.core.specs import file_fields
from sagesync_desktop.core.steps import Held, Ignored, Pay, Settle, Step, Update, Write, subjects
from sagesync_desktop.core.types import ModuleId, Record, RecordId, RecordRef, Side
from sagesync_desktop.core.values import fingerprint
from sagesync_desktop.engine.session import ModuleRun, Scope, Session
from sagesync_desktop.modules import ALL, BY_ID


@dataclass(frozen=True, slots=True)
class Rest:
    """What is kept of a module at rest."""

    mark: str
    """Fingerprint of what all of it hangs on."""
    told: str
    """What its records refer to that are not linked or held back, as JSON."""

    @classmethod
    def of(cls, mark: str, refs: Iterable[RecordRef]) -> "Rest":
        """The same out of the references."""
        by_list: dict[str, list[RecordId]] = {}
        for ref in sorted(refs, key=lambda one: (one.module, one.side, one.id)):
            by_list.setdefault(f"{ref.module.value}/{ref.side.value}", []).append(ref.id)
        return cls(mark, json.dumps(by_list))

    @classmethod
    def read(cls, text: str) -> "Rest | None":
        """The inverse of `encoded`; None for what cannot be read, and the module is thought over."""
        mark, _, told = text.partition(" ")
        try:
            _refs_in(told)
        except (ValueError, TypeError, AttributeError):
            return None
        return cls(mark, told)

    @property
    def encoded(self) -> str:
        """As it is kept."""
        return f"{self.mark} {self.told}"

    @property
    def refs(self) -> frozenset[RecordRef]:
        """The records of other modules that what is said of this one's may hang on."""
        return _refs_in(self.told)


def _refs_in(told: str) -> frozenset[RecordRef]:
    lists = ((name.split("/"), ids) for name, ids in json.loads(told).items())
    return frozenset(
        RecordRef(ModuleId(module), Side(side), one) for (module, side), ids in lists for one in ids
    )


def world_mark(session: Session, said: Iterable[tuple[ModuleId, Verdicts]]) -> str:
    """Fingerprint of all besides records that a decision may hang on; `said` is what people said of pairs."""
    book = session.codebook
    verdicts = [(module, sorted(of_module.items())) for module, of_module in said]
    day = session.clock.now().date()
    return fingerprint(_plain((book.mark, book.books, book.setup, verdicts, __version__, day)))


def _plain(value: object) -> object:
    """In an order that is the same in every process."""
    if is_dataclass(value) and not isinstance(value, type):
        return [_plain(getattr(value, one.name)) for one in fields(value)]
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if isinstance(value, frozenset):
        return sorted(map(str, value))
    return value


def scope(run: ModuleRun) -> Scope:
    """What of the module is to be thought over; `Session.stirred` is what those before it stirred up."""
    session, kept = run.session, _kept(run.session, run.module)
    if not _is_plain(session) or kept is None or kept.mark != _mark(run):
        return Scope.ALL
    session.rested[run.module] = kept.refs
    if _has_files(run) or (Option.CREATE_MISSING in session.settings.options and not is_quiet(session)):
        return Scope.ALL
    if any(_reaches(session, parent, kept) for parent in parents(run.module)):
        return Scope.ALL
    if not _has_news(session, run.module):
        return Scope.NOTHING
    if run.spec.hangs_on_its_own(run.book) or _has_shifted(session, run.module):
        return Scope.ALL
    return Scope.PAIRS if all(_is_whole(run, *key) for key in news(run)) else Scope.ALL


def _has_files(run: ModuleRun) -> bool:
    """Whether files are hung on its records, of which some are waited for in every run."""
    settings = run.session.settings
    return bool(file_fields(run.spec, settings.module(run.module), settings.options))


def is_quiet(session: Session) -> bool:
    """Whether no module of the run has any news."""
    return not any(_has_news(session, run.module) for run in session.modules())


def parents(module: ModuleId) -> Iterator[ModuleId]:
    """The modules that a module's records refer to, directly or by way of another one."""
    for parent in BY_ID[module].depends_on:
        yield parent
        yield from parents(parent)


def news(run: ModuleRun) -> Iterator[tuple[Side, RecordId]]:
    """The module's records that a run still has to deal with."""
    for side in Side:
        for record_id in run.store.pending(run.module, side):
            yield side, record_id


def planned(run: ModuleRun, pool: Pool | None, plan: ModulePlan) -> None:
    """Note what the plan stirs up: none of that is at rest, even if the run should be ended in between."""
    session, how_much = run.session, run.session.scopes[run.module]
    if pool is None:
        return
    session.refs[run.module] = _refs(run, _restless(pool, plan))
    moved = [ref for step in plan.steps if _stirs(step) for ref in subjects(step)]
    about = {*moved, *(RecordRef(run.module, *key) for key in news(run))}
    session.stirred[run.module] = about | set(_partners(run, about))
    session.moved |= {run.module} if moved else set()
    if session.request.preview:
        return
    if how_much is Scope.ALL or any(isinstance(step, Write) for step in plan.steps):
        _disturb(session, run.module)
    for spec in ALL:
        kept = _kept(session, spec.id) if run.module in parents(spec.id) else None
        if kept is not None and _reaches(session, run.module, kept):
            _disturb(session, spec.id)


def _restless(pool: Pool, plan: ModulePlan) -> Iterator[Record]:
    """The records that may be said something else of by what they refer to: all but pairs in step."""
    for side in Side:
        yield from pool.unlinked[side]
    held = {ref for step in plan.steps if isinstance(step, Held | Update | Pay) for ref in subjects(step)}
    for pair in pool.pairs:
        both = [one for one in (pair.sage, pair.vtiger) if one is not None]
        if any(RecordRef(one.module, one.side, one.id) in held for one in both):
            yield from both


def _refs(run: ModuleRun, records: Iterable[Record]) -> frozenset[RecordRef]:
    return frozenset(ref for record in records for ref in run.spec.refers(record, run.book))


def _partners(run: ModuleRun, refs: Iterable[RecordRef]) -> Iterator[RecordRef]:
    for ref in refs:
        partner = run.book.partner(ref.module, ref.side, ref.id)
        if partner is not None:
            yield RecordRef(ref.module, ref.side.other, partner)


def _reaches(session: Session, parent: ModuleId, rest: Rest) -> bool:
    """Whether news of a module reach what hangs on it; any do where this run does not look at them."""
    if _has_shifted(session, parent) or parent not in session.scopes:
        return _has_news(session, parent)
    stirred = session.stirred.get(parent)
    return bool(stirred) and not rest.refs.isdisjoint(stirred or ())


def start_over(session: Session) -> None:
    """Forget what was planned so far."""
    for known in (session.scopes, session.stirred, session.moved, session.refs, session.rested):
        known.clear()


def _disturb(session: Session, module: ModuleId) -> None:
    if session.store.cursor(_name(module)) is not None:
        session.store.set_cursor(_name(module), None)


def disturb_all(session: Session) -> None:
    """What a person asked for beyond a sync may change anything."""
    if not _is_plain(session) and not session.request.preview:
        for spec in ALL:
            _disturb(session, spec.id)


def settle_down(session: Session) -> None:
    """The run got through: what it thought over and left as it was is at rest from here on."""
    if not _is_plain(session):
        return
    for run in session.modules():
        how_much, refs = session.scopes[run.module], session.refs.get(run.module, frozenset())
        if how_much is Scope.NOTHING or run.module in session.unsettled:
            continue
        if how_much is Scope.ALL and run.module in session.moved:
            continue
        if how_much is Scope.PAIRS:
            refs |= session.rested[run.module]
        rest = Rest.of(_mark(run), refs)
        if not any(_reaches(session, parent, rest) for parent in parents(run.module)):
            session.positions[_name(run.module)] = rest.encoded


def _is_plain(session: Session) -> bool:
    """Whether nothing but a sync was asked for."""
    asked = session.request
    beyond = asked.preview, asked.record, asked.cures, asked.undo, asked.posts, session.touched
    return not any(beyond) and not session.resettled and not session.has_chosen


def _has_news(session: Session, module: ModuleId) -> bool:
    return _has_shifted(session, module) or any(session.store.pending(module, side) for side in Side)


def _has_shifted(session: Session, module: ModuleId) -> bool:
    return any((module, side) in session.shifted for side in Side)


def _is_whole(run: ModuleRun, side: Side, record_id: RecordId) -> bool:
    """Whether a record is linked, and neither it nor its partner is deleted; or is, and was, of no matter."""
    partner, seen = run.book.partner(run.module, side, record_id), run.store.seen(run.module, side, record_id)
    if seen is None or seen.record.deleted:
        return False
    if partner is None:
        return is_nobody(run, seen.record)
    other = run.store.seen(run.module, side.other, partner)
    return other is not None and not other.record.deleted


def is_nobody(run: ModuleRun, record: Record) -> bool:
    """Whether a record that nothing joins is none of our business, nor was, nor speaks for another one."""
    ref = RecordRef(run.module, record.side, record.id)
    is_foreign = not run.spec.blocker[0] and not run.spec.in_scope(record, run.book)
    return is_foreign and run.store.open_skip(ref) is None


def _stirs(step: Step) -> bool:
    match step:
        case Held() | Ignored():
            return False
        case Settle(pair):
            return pair.link is None
        case _:
            return True


def _mark(run: ModuleRun) -> str:
    asides = [_plain(one) for one in run.store.asides(run.module)]
    return fingerprint([run.session.world, asides])


def _kept(session: Session, module: ModuleId) -> Rest | None:
    text = session.store.cursor(_name(module))
    return None if text is None else Rest.read(text)


def _name(module: ModuleId) -> str:
    return f"rest/{module.value}"
