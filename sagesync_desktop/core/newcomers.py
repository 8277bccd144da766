"""One record that no link joins: is it made on the other side, or held back, and why?"""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from sagesync_desktop.core.asides import put_aside
from sagesync_desktop.core.asking import stopping, unfilled
from sagesync_desktop.core.checking import check
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.doubts import GONE, deleted_elsewhere, parted, question
from sagesync_desktop.core.mapping import Shared, creation_values, shared
from sagesync_desktop.core.matching import ASKED, Matching
from sagesync_desktop.core.pools import ModulePlan, Pool
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.refusals import was_refused
from sagesync_desktop.core.rules import known_skip
from sagesync_desktop.core.sentence import clause, say
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.steps import Create, Held, Ignored, Step
from sagesync_desktop.core.types import FieldName, Record, RecordRef, Side, Skip, Value


def single_step(plan: ModulePlan, record: Record, pool: Pool, found: Matching, book: Codebook) -> Step:
    """What becomes of a record that nothing joins: made over there, or held back."""
    spec, target = plan.spec, record.side.other
    if not spec.in_scope(record, book):
        return Ignored(record)
    if target is Side.SAGE and spec.id in book.books.plan.closed:
        return Ignored(record)
    view = shared(record, spec, book)
    values = creation_values(spec, view, target)
    standing = pool.skips.get((record.side, record.id))
    skip = put_aside(pool.asides, record) or _standing_skip(spec, record, standing, found, pool)
    skip = skip or parted(spec, record, pool.verdicts, partial(book.record, spec.id))
    skip = skip or _creation_skip(plan, record, view, values, book)
    if skip is not None:
        book.held[spec.id, record.side, record.id] = skip.because
        return Held(record, target, skip, linked=False)
    if standing is not None and was_refused(standing, values, book):
        book.held[spec.id, record.side, record.id] = standing.why.because
        return Held(record, target, standing.why, linked=False, evidence=standing.evidence)
    book.coming.add((spec.id, record.side, record.id))
    return Create(target, record, values)


def _standing_skip(
    spec: ModuleSpec, record: Record, standing: OpenSkip | None, found: Matching, pool: Pool
) -> Skip | None:
    """Reasons that lie with the other side's records: doubt, a deleted partner, one of the wrong type.

    A deletion is known from the link of old: a question that came and went must not let the record be made
    anew where somebody deleted it.
    """
    survives = (record.side, record.id) in pool.survivors
    doubt = question(spec, record, found.doubts)
    if doubt is not None:
        is_old = found.doubts[record.side, record.id][0].keys == (ASKED,)
        if is_old and standing:
            return standing.why
        return _also_deleted(spec, record, doubt) if survives else doubt
    if survives:
        if standing is not None and standing.why.rule == GONE:
            return standing.why
        return deleted_elsewhere(spec, record.side.other, record)
    rule, fix = spec.blocker
    other = found.strangers.get((record.side, record.id))
    if other is not None:
        because = say("{name} in {side} is of another type", name=spec.title(other), side=other.side)
        return Skip(rule, because, fix, (other.id,))
    return None


def _also_deleted(spec: ModuleSpec, record: Record, doubt: Skip) -> Skip:
    """The question, and that the record had a partner already."""
    deleted = deleted_elsewhere(spec, record.side.other, record)
    return replace(doubt, because=clause(deleted.because, doubt.because))


def _creation_skip(
    plan: ModulePlan, record: Record, view: Shared, values: Mapping[FieldName, Value], book: Codebook
) -> Skip | None:
    spec, target = plan.spec, record.side.other
    is_wanted = RecordRef(spec.id, record.side, record.id) in book.wanted
    if not plan.direction.writes(target) and not is_wanted:
        because = say(
            "It is only in {source}, and this module never writes to {target}",
            source=record.side,
            target=target,
        )
        return known_skip("direction.one_way", because)
    skip = check(spec, record, None, target, values, book) or stopping(spec, record, book)
    return skip or unfilled(spec, view, target)
