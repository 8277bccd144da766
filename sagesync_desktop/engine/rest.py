"""How much of a module is thought over: what is new, and what hangs on it.

A module is at rest once everything of it was thought over and nothing came of it. From then on it stays so
until a record of it, or of a module that its records refer to, has news, or until what all of it hangs on is
another: settings, books, set-up, what people said, the program itself, the day.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from sagesync_desktop import __version__
from sagesync_desktop.core.evidence import Verdicts
from sagesync_desktop.core.options import Option
from sagesync_desktop.core.planning import ModulePlan
from sagesync_desktop.core.steps import Held, Ignored, Settle, Write
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.core.values import fingerprint
from sagesync_desktop.engine.session import ModuleRun, Scope, Session
from sagesync_desktop.modules import ALL, BY_ID


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
    """What of the module is to be thought over; `Session.stirred` are those that came before it."""
    session = run.session
    if not _is_plain(session) or run.store.cursor(_name(run.module)) != _mark(run):
        return Scope.ALL
    if Option.CREATE_MISSING in session.settings.options and not is_quiet(session):
        return Scope.ALL
    if any(_is_stirred(session, parent) for parent in parents(run.module)):
        return Scope.ALL
    if not _is_stirred(session, run.module):
        return Scope.NOTHING
    if run.spec.hangs_on_its_own(run.book) or _has_shifted(session, run.module):
        return Scope.ALL
    return Scope.PAIRS if all(_is_whole(run, *key) for key in news(run)) else Scope.ALL


def is_quiet(session: Session) -> bool:
    """Whether no module of the run has any news, so far."""
    return not any(_is_stirred(session, run.module) for run in session.modules())


def parents(module: ModuleId) -> Iterator[ModuleId]:
    """The modules that a module's records refer to, directly or by way of another one."""
    for parent in BY_ID[module].depends_on:
        yield parent
        yield from parents(parent)


def news(run: ModuleRun) -> Iterator[tuple[Side, str]]:
    """The module's records that a run still has to deal with."""
    for side in Side:
        for record_id in run.store.pending(run.module, side):
            yield side, record_id


def planned(run: ModuleRun, plan: ModulePlan) -> None:
    """Note what the plan stirs up: none of that is at rest, even if the run should be ended in between."""
    session, how_much = run.session, run.session.scopes[run.module]
    stirs = how_much is Scope.PAIRS or any(map(_stirs, plan.steps))
    if stirs:
        session.stirred.add(run.module)
    if session.request.preview or how_much is Scope.NOTHING:
        return
    if how_much is Scope.ALL or any(isinstance(step, Write) for step in plan.steps):
        _disturb(session, run.module)
    for spec in ALL:
        if stirs and run.module in parents(spec.id):
            _disturb(session, spec.id)


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
        how_much = session.scopes[run.module]
        own = (run.module,) if how_much is Scope.ALL else ()
        is_calm = session.stirred.isdisjoint({*own, *parents(run.module)})
        if how_much is not Scope.NOTHING and is_calm and run.module not in session.unsettled:
            session.positions[_name(run.module)] = _mark(run)


def _is_plain(session: Session) -> bool:
    """Whether nothing but a sync was asked for."""
    asked = session.request
    beyond = asked.preview, asked.record, asked.cures, asked.undo, asked.posts, session.touched
    return not any(beyond) and not session.resettled and not session.has_chosen


def _is_stirred(session: Session, module: ModuleId) -> bool:
    return (
        module in session.stirred
        or _has_shifted(session, module)
        or any(session.store.pending(module, side) for side in Side)
    )


def _has_shifted(session: Session, module: ModuleId) -> bool:
    return any((module, side) in session.shifted for side in Side)


def _is_whole(run: ModuleRun, side: Side, record_id: str) -> bool:
    """Whether a record is linked, and neither it nor its partner is deleted."""
    partner = run.book.partner(run.module, side, record_id)
    if partner is None:
        return False
    found = run.store.seen(run.module, side, record_id), run.store.seen(run.module, side.other, partner)
    return all(one is not None and not one.record.deleted for one in found)


def _stirs(step: object) -> bool:
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


def _name(module: ModuleId) -> str:
    return f"rest/{module.value}"
