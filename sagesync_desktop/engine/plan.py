"""Phases 4 and 5: match and reconcile, over all modules, before the first write."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from sagesync_desktop.core.asides import Asides, still_stands
from sagesync_desktop.core.cures import AsideKind
from sagesync_desktop.core.doubts import AMBIGUOUS
from sagesync_desktop.core.evidence import Verdict, Verdicts
from sagesync_desktop.core.journal import Aside
from sagesync_desktop.core.matching import PairIds
from sagesync_desktop.core.planning import LinkedPair, ModulePlan, Pool, plan_module
from sagesync_desktop.core.ports import OpenSkip, StorePort
from sagesync_desktop.core.rules import LISTED_ONLY
from sagesync_desktop.core.types import Link, Phase, Record, RecordId, RecordRef, Side
from sagesync_desktop.engine.demand import wanted
from sagesync_desktop.engine.hold import release
from sagesync_desktop.engine.lookups import WhenAsked
from sagesync_desktop.engine.narrowing import narrowed
from sagesync_desktop.engine.rest import news, planned, scope
from sagesync_desktop.engine.session import ModuleRun, Progress, Scope, Session


def make_plan(session: Session) -> list[ModulePlan]:
    """The plan of the whole run, in dependency order."""
    plans: list[ModulePlan] = []
    session.codebook.wanted = wanted(session)
    session.codebook.standing = partial(_standing, session)
    for run in session.modules():
        session.report(Progress(Phase.PLAN, run.module))
        if run.spec.firsts is not None:
            run.book.first_contacts = WhenAsked(partial(_firsts, run, run.spec.firsts))
        direction = session.settings.module(run.module).direction
        session.scopes[run.module] = scope(run)
        run.book.of_pairs -= {run.module}
        run.book.of_pairs |= {run.module} if session.scopes[run.module] is Scope.PAIRS else set()
        pool = _thought_over(run)
        if pool is None:
            plans.append(ModulePlan(run.spec, direction, linked_count=0))
        else:
            plans.append(plan_module(run.spec, direction, pool, run.book))
        planned(run, pool, plans[-1])
    return narrowed(session, plans)


def _thought_over(run: ModuleRun) -> Pool | None:
    match run.session.scopes[run.module]:
        case Scope.NOTHING:
            return None
        case Scope.PAIRS:
            return _pairs_alone(run)
        case Scope.ALL:
            return _pool(run)


def _standing(session: Session, ref: RecordRef) -> str:
    """Why a record of a module at rest does not travel."""
    if session.scopes.get(ref.module, Scope.ALL) is Scope.ALL:
        return ""
    skip = session.store.open_skip(ref)
    return "" if skip is None or skip.why.rule in LISTED_ONLY else skip.why.because


def _pairs_alone(run: ModuleRun) -> Pool:
    """The linked pairs with news; nothing is matched, for what is unlinked has none, or is nobody."""
    considered = frozenset(news(run))
    alone = [key for key in sorted(considered) if run.book.partner(run.module, *key) is None]
    nobodies = [seen.record for key in alone if (seen := run.store.seen(run.module, *key)) is not None]
    found = (run.store.link(run.module, side, record_id) for side, record_id in considered)
    links = {link.sage_id: link for link in found if link is not None}
    refs = (RecordRef(run.module, side, link.id_on(side)) for link in links.values() for side in Side)
    held = (skip for ref in refs if (skip := run.store.open_skip(ref)) is not None)
    skips = {(skip.side, skip.record_id): skip for skip in held if skip.why.rule not in LISTED_ONLY}
    run.session.skips.update({(run.module, *key): skip for key, skip in skips.items()})
    return Pool(
        tuple(_with_records(run.store, links[one]) for one in sorted(links)),
        {side: tuple(one for one in nobodies if one.side is side) for side in Side},
        considered,
        skips,
        run.store.link_count(run.module),
        run.store.verdicts(run.module),
        asides=_asides(run),
    )


def _firsts(
    run: ModuleRun, firsts: Callable[[Iterable[Record]], Mapping[RecordId, RecordId]]
) -> Mapping[RecordId, RecordId]:
    """Out of all records, handed out one by one: looked for in a run alone that needs them."""
    return firsts(seen.record for seen in run.store.all_seen(run.module, Side.VTIGER))


def _pool(run: ModuleRun) -> Pool:
    held = (skip for skip in run.store.open_skips(run.module) if skip.why.rule not in LISTED_ONLY)
    skips = {(skip.side, skip.record_id): skip for skip in held}
    run.session.skips.update({(run.module, *key): skip for key, skip in skips.items()})
    considered = {
        (side, record_id) for side in Side for record_id in run.store.pending(run.module, side)
    } | set(skips)
    links: dict[tuple[str, str], Link] = {}
    for side, record_id in considered:
        link = run.store.link(run.module, side, record_id)
        if link is not None:
            links[link.sage_id, link.vtiger_id] = link
    _close_orphans(run, considered, skips)
    unlinked = {side: run.store.unlinked(run.module, side) for side in Side}
    verdicts = run.store.verdicts(run.module)
    for link in _returned(run, unlinked, verdicts):
        links[link.sage_id, link.vtiger_id] = link
        run.book.join(run.module, link.sage_id, link.vtiger_id)
        unlinked = {
            side: tuple(record for record in unlinked[side] if record.id != link.id_on(side)) for side in Side
        }
    pairs = tuple(_with_records(run.store, link) for link in links.values())
    count = run.store.link_count(run.module)
    asked = _asked(run, skips)
    survivors = _survivors(run, unlinked)
    asides = _asides(run)
    return Pool(pairs, unlinked, frozenset(considered), skips, count, verdicts, asked, survivors, asides)


def _asides(run: ModuleRun) -> Asides:
    """What was put aside and is as it was then; all else is taken up again, with what was left with it."""
    found: dict[tuple[Side, RecordId], Aside] = {}
    fallen: list[Aside] = []
    for aside in run.store.asides(run.module):
        seen = run.store.seen(run.module, aside.side, aside.record_id)
        if still_stands(aside, seen.record if seen else None):
            found[aside.side, aside.record_id] = aside
        elif aside.kind is not AsideKind.NEVER:
            fallen.append(aside)
    for aside in (*fallen, *_left_with(run, fallen, found)):
        found.pop((aside.side, aside.record_id), None)
        if not run.session.request.preview:
            run.store.clear_aside(run.module, aside.side, aside.record_id)
    return found


def _left_with(run: ModuleRun, fallen: Iterable[Aside], found: Asides) -> list[Aside]:
    """The partners of those taken up: a pair left alone comes back when either of the two changes."""
    partners = ((one.side.other, run.book.partner(run.module, one.side, one.record_id)) for one in fallen)
    left = (found.get((side, record_id)) for side, record_id in partners if record_id)
    return [one for one in left if one is not None and one.kind is AsideKind.LEFT]


def _survivors(
    run: ModuleRun, unlinked: Mapping[Side, tuple[Record, ...]]
) -> frozenset[tuple[Side, RecordId]]:
    """The records of pairs let go by a deletion whose partner is not there (again)."""
    free = {(side, record.id) for side in Side for record in unlinked[side]}
    former = run.store.former_links(run.module)
    sides = ({(side, link.id_on(side)) for side in Side} & free for link in former)
    return frozenset(one for alive in sides if len(alive) == 1 for one in alive)


def _asked(run: ModuleRun, skips: Mapping[tuple[Side, RecordId], OpenSkip]) -> frozenset[PairIds]:
    """Pairs that were asked about and that nobody has changed since, as far as can be told.

    A record that another module writes to counts as changed only where its name did: what it was asked for
    may be gone by our own hand.
    """
    changed = {(side, record_id) for side in Side for record_id in run.store.pending(run.module, side)}

    def is_as_asked(side: Side, record_id: RecordId) -> bool:
        if (side, record_id) not in changed:
            return True
        seen, skip = run.store.seen(run.module, side, record_id), skips.get((side, record_id))
        same_name = seen is not None and skip is not None and run.spec.title(seen.record) == skip.name
        return seen is not None and same_name and run.spec.is_shared(seen.record)

    pairs = (
        (skip.record_id, other) if skip.side is Side.SAGE else (other, skip.record_id)
        for skip in skips.values()
        if skip.why.rule == AMBIGUOUS
        for other in skip.why.candidates
    )
    return frozenset(
        ids for ids in pairs if is_as_asked(Side.SAGE, ids[0]) and is_as_asked(Side.VTIGER, ids[1])
    )


def _returned(
    run: ModuleRun, unlinked: Mapping[Side, tuple[Record, ...]], verdicts: Verdicts
) -> Iterator[Link]:
    """Pairs let go by a deletion whose records are both there again: restored, or hidden for a while.

    Their keys may differ by now, and what they agreed on last tells whose change is to travel.
    """
    free = {side: {record.id for record in unlinked[side]} for side in Side}
    for link in run.store.former_links(run.module):
        if verdicts.get((link.sage_id, link.vtiger_id), Verdict.SAME) is not Verdict.SAME:
            continue
        if all(link.id_on(side) in free[side] for side in Side):
            for side in Side:
                free[side].remove(link.id_on(side))
            yield link


def _with_records(store: StorePort, link: Link) -> LinkedPair:
    return LinkedPair(link, _alive(store, link, Side.SAGE), _alive(store, link, Side.VTIGER))


def _alive(store: StorePort, link: Link, side: Side) -> Record | None:
    seen = store.seen(link.module, side, link.id_on(side))
    return None if seen is None or seen.record.deleted else seen.record


def _close_orphans(
    run: ModuleRun,
    considered: set[tuple[Side, RecordId]],
    skips: dict[tuple[Side, RecordId], OpenSkip],
) -> None:
    """A record without link that was deleted needs no further thought: settle it and close its skip."""
    if run.session.request.preview:
        return
    for side, record_id in considered:
        seen = run.store.seen(run.module, side, record_id)
        if run.store.link(run.module, side, record_id) is None and (seen is None or seen.record.deleted):
            with run.store.transaction():
                run.store.settle(run.module, side, record_id)
                release(run, side, record_id)
            skips.pop((side, record_id), None)
