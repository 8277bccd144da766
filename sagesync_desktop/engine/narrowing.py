"""A run that was asked about single records plans all, and keeps what concerns those and what they need.

Matching needs every record to know that one of them is the only choice; writing needs the few alone.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from sagesync_desktop.core.lines import lines_of
from sagesync_desktop.core.planning import ModulePlan
from sagesync_desktop.core.steps import Create, Step, Update, subjects
from sagesync_desktop.core.types import UNLINKED, FieldName, RecordId, RecordRef, Side, Value
from sagesync_desktop.core.values import Kind
from sagesync_desktop.engine.session import Session


def narrowed(session: Session, plans: list[ModulePlan]) -> list[ModulePlan]:
    """The plans without what the request did not ask for, where it asked for single records."""
    asked = _asked_for(session)
    if asked is None:
        return plans
    wanted = _with_partners(session, asked)
    if session.request.cures:
        wanted = _with_followers(session, wanted)
        wanted |= _needed(plans, wanted)
    return [replace(plan, steps=[one for one in plan.steps if subjects(one) & wanted]) for plan in plans]


def _asked_for(session: Session) -> set[RecordRef] | None:
    """The records of the request; None: all there are, as where a cure changed a setting.

    Not where she has changed something herself of which nobody has seen yet what it does.
    """
    request = session.request
    if request.cures:
        return None if session.has_chosen and not session.look_is_due else set(session.touched)
    if request.record is None:
        return None
    return {RecordRef(run.module, *request.record) for run in session.modules()}


def _with_partners(session: Session, refs: Iterable[RecordRef]) -> set[RecordRef]:
    found = set(refs)
    for ref in tuple(found):
        partner = session.codebook.partner(ref.module, ref.side, ref.id)
        if partner is not None:
            found.add(RecordRef(ref.module, ref.side.other, partner))
    return found


def _with_followers(session: Session, wanted: set[RecordRef]) -> set[RecordRef]:
    """The records as well that wait for one of these, and those that wait for them."""
    behind: dict[RecordRef, set[RecordRef]] = defaultdict(set)
    for skip in session.skips.values():
        if skip.why.waits_for is not None:
            behind[skip.why.waits_for].add(RecordRef(skip.module, skip.side, skip.record_id))
    found, fresh = set(wanted), set(wanted)
    while fresh:
        waiting = {follower for ref in fresh for follower in behind[ref]}
        fresh = _with_partners(session, waiting) - found
        found |= fresh
    return found


def _needed(plans: Iterable[ModulePlan], wanted: set[RecordRef]) -> set[RecordRef]:
    """New records that the wanted ones name, and what those name in turn: made first, or all would wait."""
    steps = [(plan, step) for plan in plans for step in plan.steps]
    coming = {(step.source.side, step.source.id): step for _plan, step in steps if isinstance(step, Create)}
    specs = {plan.spec.id: plan for plan in plans}
    fresh = [(plan, step) for plan, step in steps if subjects(step) & wanted]
    found = set[RecordRef]()
    while fresh:
        named = {key for plan, step in fresh for key in _named(plan, step)}
        new = [coming[key] for key in sorted(named & coming.keys())]
        new = [step for step in new if not subjects(step) <= wanted | found]
        found |= {ref for step in new for ref in subjects(step)}
        fresh = [(specs[step.source.module], step) for step in new]
    return found


def _named(plan: ModulePlan, step: Step) -> Iterator[tuple[Side, RecordId]]:
    """The records that a write refers to: an organization, the items of lines."""
    writes: Iterable[Mapping[FieldName, Value]] = ()
    if isinstance(step, Create):
        writes = (step.values,)
    elif isinstance(step, Update):
        writes = step.writes.values()
    for values in writes:
        for name, value in values.items():
            if plan.spec.field(name).kind is Kind.REFERENCE and isinstance(value, str):
                side = Side.SAGE if value.startswith(UNLINKED) else Side.VTIGER
                yield side, value.removeprefix(UNLINKED)
            yield from ((line.item.side, line.item.id) for line in lines_of(value) if line.item)
