"""Pairs of which a record is gone: what becomes of the other one, and whom it may be taken for."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sagesync_desktop.core.asides import aside_skip
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.doubts import GONE
from sagesync_desktop.core.mapping import shared
from sagesync_desktop.core.matching import Matching, match
from sagesync_desktop.core.pools import LinkedPair, Pool
from sagesync_desktop.core.reconcile import DeletedAndEdited, Forget, reconcile
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.steps import Drop, Held, Step
from sagesync_desktop.core.types import Direction, Record, RecordId, Side

Parting = Drop | Held
Key = tuple[Side, RecordId]


def partings(spec: ModuleSpec, direction: Direction, pool: Pool, book: Codebook) -> list[Parting]:
    """What becomes of each pair of which a record is gone: let go, or kept where the other one was edited."""
    broken = (one for one in pool.pairs if one.sage is None or one.vtiger is None)
    return [_left_alone(one, pool) or _parting(spec, direction, one, book) for one in broken]


def _left_alone(linked: LinkedPair, pool: Pool) -> Held | None:
    """A survivor that was put aside, for whatever became of its partner, keeps its link until it changes."""
    survivor = linked.sage or linked.vtiger
    if survivor is None or (survivor.side, survivor.id) not in pool.asides:
        return None
    skip = aside_skip(pool.asides[survivor.side, survivor.id])
    return Held(survivor, survivor.side.other, skip, linked=True)


def _parting(spec: ModuleSpec, direction: Direction, linked: LinkedPair, book: Codebook) -> Parting:
    link = linked.link
    views = [shared(r, spec, book) if r is not None else None for r in (linked.sage, linked.vtiger)]
    survivor = linked.sage or linked.vtiger
    decision = reconcile(link.base, views[0], views[1], spec, direction)
    if isinstance(decision, DeletedAndEdited) and survivor is not None:
        because = say(
            "It was deleted in {gone}, but changed in {other} since", gone=decision.gone, other=survivor.side
        )
        return Held(survivor, decision.gone, known_skip("record.deleted_and_edited", because), linked=True)
    book.part(spec.id, link.sage_id, link.vtiger_id)
    return Drop(link, decision.gone if isinstance(decision, Forget) else None, survivor)


def with_survivors(pool: Pool, parted: Sequence[Parting]) -> Pool:
    """The pool in which those that are let go now are free already.

    What was deleted and entered anew between two runs is linked or asked about in that very run; made over
    there it would be a second record, or a sale posted twice.
    """
    freed = _freed(parted)
    # A database of the first layout kept no former links: what it said is all that is left of a deletion.
    told_before = {key for key, skip in pool.skips.items() if skip.why.rule == GONE}
    return replace(
        pool,
        unlinked={side: (*pool.unlinked[side], *_on(side, freed.values())) for side in Side},
        considered=pool.considered - freed.keys(),
        survivors=pool.survivors | told_before | freed.keys(),
    )


def meet(spec: ModuleSpec, pool: Pool, parted: Sequence[Parting], book: Codebook) -> Matching:
    """Pair the records that are free; those that hold on to a deleted partner are candidates only."""
    kept = {_key(one.record): one.record for one in parted if isinstance(one, Held)}
    sage, vtiger = ((*pool.unlinked[side], *_on(side, kept.values())) for side in (Side.SAGE, Side.VTIGER))
    return match(spec, book, sage, vtiger, pool.verdicts, pool.asked, pool.survivors, kept.keys())


def without_linked(pool: Pool, parted: Sequence[Parting], found: Matching) -> Pool:
    """The pool with only those left to think about whom nothing joins; of the freed, those asked about."""
    asked = _freed(parted).keys() & found.doubts.keys()
    return replace(pool, considered=(pool.considered | asked) - _linked(found))


def as_told(parted: Sequence[Parting], found: Matching) -> list[Step]:
    """The partings as steps; a deletion is not all that is said of those who are linked or asked about."""
    otherwise = _linked(found) | found.doubts.keys()
    return [
        replace(one, is_told=False)
        if isinstance(one, Drop) and one.survivor is not None and _key(one.survivor) in otherwise
        else one
        for one in parted
    ]


def _freed(parted: Sequence[Parting]) -> dict[Key, Record]:
    drops = (one for one in parted if isinstance(one, Drop))
    return {_key(drop.survivor): drop.survivor for drop in drops if drop.survivor is not None}


def _linked(found: Matching) -> frozenset[Key]:
    return frozenset(_key(one) for pair in found.pairs for one in (pair.sage, pair.vtiger))


def _key(record: Record) -> Key:
    return record.side, record.id


def _on(side: Side, records: Iterable[Record]) -> tuple[Record, ...]:
    return tuple(one for one in records if one.side is side)
