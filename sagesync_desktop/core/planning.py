"""Decisions become one ordered plan: what to write, what to settle, what to hold back and why."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sagesync_desktop.core.alterations import remade, still_told
from sagesync_desktop.core.asides import aside_skip
from sagesync_desktop.core.asking import emptied, with_questions
from sagesync_desktop.core.checking import check as check
from sagesync_desktop.core.checking import unreadable, unreadable_skip
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.deciding import decide
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.mapping import shared
from sagesync_desktop.core.matching import Matching
from sagesync_desktop.core.meeting import disagreement, for_a_look, linked_by, look, unlooked
from sagesync_desktop.core.newcomers import single_step
from sagesync_desktop.core.partings import as_told, meet, partings, with_survivors, without_linked
from sagesync_desktop.core.payments import Payment
from sagesync_desktop.core.pools import LinkedPair as LinkedPair
from sagesync_desktop.core.pools import ModulePlan as ModulePlan
from sagesync_desktop.core.pools import OpenSkips
from sagesync_desktop.core.pools import Pool as Pool
from sagesync_desktop.core.reconcile import (
    Conflict,
    DeletedAndEdited,
    Emptied,
    Forget,
    InSync,
    Merge,
    Push,
)
from sagesync_desktop.core.refusals import payment_values, sent_values, was_refused
from sagesync_desktop.core.rules import evaluate, known_skip
from sagesync_desktop.core.sentence import Sentence, joined, say, term
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.steps import Held, Pair, Pay, Settle, Step, Update
from sagesync_desktop.core.types import Direction, FieldName, Record, Side, Skip, Value
from sagesync_desktop.core.values import same

_BOTH_WAYS = "Make the change on the other side, or set the field to both ways in the mapping."


def plan_module(spec: ModuleSpec, direction: Direction, pool: Pool, book: Codebook) -> ModulePlan:
    """Match, reconcile and check every record that the module has to think about."""
    plan = ModulePlan(spec, direction, pool.linked_count)
    # What a small plan of Sage is closed to still comes from there.
    closed = spec.id in book.books.plan.closed
    way = Direction.TO_VTIGER if closed and direction.writes(Side.VTIGER) else direction
    is_open = not closed or way.writes(Side.VTIGER)
    parted = partings(spec, way, pool, book) if is_open else []
    pool = with_survivors(pool, parted)
    found = meet(spec, pool, parted, book)
    pool = without_linked(pool, parted, found)
    plan.steps += as_told(parted, found)
    for new in found.pairs:
        book.join(spec.id, new.sage.id, new.vtiger.id)
    for pair in _whole(pool, found) if is_open else ():
        plan.steps += _pair_steps(spec, way, pair, pool, book)
    for side in Side:
        for record in pool.unlinked[side]:
            if (side, record.id) in pool.considered:
                plan.steps.append(single_step(plan, record, pool, found, book))
    return plan


def _whole(pool: Pool, found: Matching) -> Iterator[Pair]:
    """The pairs of which both records are there: linked before, then those that were linked just now."""
    for one in pool.pairs:
        if one.sage is not None and one.vtiger is not None:
            said = pool.verdicts.get((one.sage.id, one.vtiger.id))
            likely = "" if said is Verdict.SAME else unlooked(one.link.base)
            yield Pair(one.sage, one.vtiger, one.link, likely=likely)
    for new in found.pairs:
        yield Pair(new.sage, new.vtiger, None, new.key, "" if new.is_certain else new.key)


def _pair_steps(spec: ModuleSpec, direction: Direction, pair: Pair, pool: Pool, book: Codebook) -> list[Step]:
    apart = for_a_look(spec, pair, direction, book)
    pair = pair if apart else replace(pair, likely="")
    aside = pool.asides.get((Side.VTIGER, pair.vtiger.id)) or pool.asides.get((Side.SAGE, pair.sage.id))
    if aside is not None:
        left = _frozen(spec, pair, aside.side.other, aside_skip(aside), book)
        return [replace(one, met=linked_by(pair)) if isinstance(one, Held) else one for one in left]
    if apart and not unreadable(pair.sage, pair.vtiger):
        return _frozen(spec, pair, Side.SAGE, look(spec, pair, apart), book)
    merging = _merging_steps(spec, direction, pair, pool.skips, book)
    steps = _with_payment(spec, direction, _with_difference(spec, pair, merging, book), pool.skips, book)
    asked = with_questions(spec, pair, steps, book)
    met = linked_by(pair)
    return [replace(one, met=met) if isinstance(one, Held) and one.linked else one for one in asked]


def _with_difference(spec: ModuleSpec, pair: Pair, steps: list[Step], book: Codebook) -> list[Step]:
    """A pair whose mapped fields agree may still not be worth the same; then that is said as well."""
    own, *rest = steps
    if not isinstance(own, Update | Settle) or any(isinstance(step, Held) for step in rest):
        return steps
    writes = own.writes.values() if isinstance(own, Update) else ()
    travelling = {name for fields in writes for name in fields}
    if spec.worth_fields & travelling:
        return steps
    skip = spec.unequal(pair.sage, pair.vtiger, book) or still_told(spec, pair, book, travelling)
    if skip is None:
        return steps
    said = replace(own, held=own.held | {Side.VTIGER})
    return [said, Held(pair.vtiger, Side.SAGE, skip, linked=True)]


def _with_payment(
    spec: ModuleSpec, direction: Direction, steps: list[Step], skips: OpenSkips, book: Codebook
) -> list[Step]:
    """A difference about what is paid may be settled by a payment, once nothing else of the pair travels."""
    if len(steps) != 2 or not direction.writes(Side.SAGE):
        return steps
    own, held = steps
    if not (isinstance(own, Settle) and isinstance(held, Held)) or own.pair.link is None:
        return steps
    pair = own.pair
    found = spec.pays(own.pair.link.base, pair.sage, pair.vtiger, held.skip, book)
    match found:
        case None:
            return steps
        case Payment():
            known = skips.get((Side.VTIGER, pair.vtiger.id))
            if known is not None and was_refused(known, payment_values(found), book):
                return [own, replace(held, skip=known.why, evidence=known.evidence)]
            return [Pay(pair, found, own.keep)]
        case Skip():
            return [own, replace(held, skip=found)]


def _merging_steps(
    spec: ModuleSpec, direction: Direction, pair: Pair, skips: OpenSkips, book: Codebook
) -> list[Step]:
    stuck = unreadable(pair.sage, pair.vtiger)
    if stuck is not None:
        return [Held(stuck, stuck.side.other, unreadable_skip(stuck), linked=pair.link is not None)]
    match decide(spec, pair, direction, book):
        case InSync(held):
            return [Settle(pair, frozenset(held), _sides(held)), *_one_way(spec, pair, held, direction)]
        case Push(side, fields, held):
            return _checked(spec, pair, {side: fields}, held, skips, book, direction)
        case Merge(to_sage, to_vtiger, held):
            both = {Side.SAGE: to_sage, Side.VTIGER: to_vtiger}
            return _checked(spec, pair, both, held, skips, book, direction)
        case Conflict(clashes):
            because = disagreement(spec, clashes)
            return _frozen(spec, pair, Side.SAGE, known_skip("record.conflict", because), book)
        case Emptied(label, side):
            return _frozen(spec, pair, side, emptied(label, side), book)
        case Forget() | DeletedAndEdited():
            raise AssertionError("both records are there")


def _frozen(spec: ModuleSpec, pair: Pair, target: Side, skip: Skip, book: Codebook) -> list[Step]:
    """Nothing of the pair moves, but it is linked, so that it is not matched anew each run.

    What both sides hold alike counts as agreed all the same: an edit of it after the conflict is an edit.
    """
    source = pair.on(target.other)
    sage, vtiger = shared(pair.sage, spec, book), shared(pair.vtiger, spec, book)
    keep = frozenset(one.name for one in spec.fields if not same(one.kind, sage[one.name], vtiger[one.name]))
    return [Settle(pair, keep, frozenset([source.side])), Held(source, target, skip, linked=True)]


def _sides(held: Mapping[FieldName, Side]) -> frozenset[Side]:
    return frozenset(side.other for side in held.values())


def _one_way(
    spec: ModuleSpec, pair: Pair, held: Mapping[FieldName, Side], direction: Direction
) -> list[Step]:
    """What is said of changes that did not travel: by the module's direction, or the field's own."""
    steps: list[Step] = []
    for target in Side:
        labels = [term(spec.field(name).label) for name, side in held.items() if side is target]
        if labels:
            skip = _one_way_skip(joined(", ", labels), target, whole=not direction.writes(target))
            steps.append(Held(pair.on(target.other), target, skip, linked=True))
    return steps


def _one_way_skip(fields: Sentence, target: Side, *, whole: bool) -> Skip:
    source = target.other
    if whole:
        because = say(
            "{fields} changed in {source}, but this module never writes to {target}",
            fields=fields,
            source=source,
            target=target,
        )
        return known_skip("direction.one_way", because)
    because = say(
        "{fields} changed in {source}, but the mapping never sends it to {target}",
        fields=fields,
        source=source,
        target=target,
    )
    return known_skip("direction.one_way", because, _BOTH_WAYS)


def _checked(
    spec: ModuleSpec,
    pair: Pair,
    writes: Mapping[Side, Mapping[FieldName, Value]],
    held_fields: Mapping[FieldName, Side],
    skips: OpenSkips,
    book: Codebook,
    direction: Direction,
) -> list[Step]:
    """The writes that the rules allow; the others are held back without holding up the opposite direction."""
    allowed: dict[Side, Mapping[FieldName, Value]] = {}
    held: list[Held] = []
    keep = set(held_fields)
    for side, fields in writes.items():
        source = pair.on(side.other)
        barred = _barred(spec, source, pair.on(side), side, fields, book)
        held += [Held(source, side, skip, linked=True) for skip in dict.fromkeys(barred.values())]
        keep |= set(barred)
        free = {name: value for name, value in fields.items() if name not in barred}
        if not free:
            continue
        skip = check(spec, source, pair.on(side), side, free, book)
        known = skips.get((source.side, source.id))
        proof = ""
        if skip is None and known is not None and was_refused(known, sent_values(side, free), book):
            skip, proof = known.why, known.evidence
        if skip is None:
            allowed[side] = free
        else:
            keep |= set(free)
            held.append(Held(source, side, skip, linked=True, evidence=proof))
    told = {
        name: target
        for name, target in held_fields.items()
        if name not in remade(spec, allowed.get(target.other, ()))
    }
    sides = frozenset(step.record.side for step in held) | _sides(told)
    kept = frozenset(keep)
    own: Step = Update(pair, allowed, kept, sides) if allowed else Settle(pair, kept, sides)
    return [own, *held, *_one_way(spec, pair, told, direction)]


def _barred(
    spec: ModuleSpec,
    source: Record,
    partner: Record,
    target: Side,
    fields: Mapping[FieldName, Value],
    book: Codebook,
) -> Mapping[FieldName, Skip]:
    """The fields that rules keep back alone, each with the rule's word; the others travel without them."""
    context = Context(book, partner, fields=frozenset(fields))
    barred: dict[FieldName, Skip] = {}
    for rule in (rule for rule in spec.rules if rule.alone):
        skip = evaluate((rule,), source, target, context)
        if skip is not None:
            barred |= dict.fromkeys(rule.about & set(fields), skip)
    return barred
