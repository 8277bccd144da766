"""Phase 9: after a write, do both sides show the same? A difference is told, never hidden."""

from collections.abc import Mapping

from sagesync_desktop.core.alterations import Altered, altered, as_skip, own_movements
from sagesync_desktop.core.mapping import Shared, agreed, recalled
from sagesync_desktop.core.sentence import joined, say, term
from sagesync_desktop.core.specs import FieldMap
from sagesync_desktop.core.steps import Pair
from sagesync_desktop.core.types import FieldName, Fields, Missing, Record, Side, Skip, Value
from sagesync_desktop.core.values import is_blank, same
from sagesync_desktop.engine.keeping import Views, views_of
from sagesync_desktop.engine.session import ModuleRun


def alterations(
    run: ModuleRun, views: Views, target: Side, before: Shared | None, sent: Mapping[FieldName, Value]
) -> Altered:
    """What the server of a side just written keeps otherwise than it was meant; `views` as it is now."""
    return altered(run.spec, target, before, sent, views[target], views[target.other])


def movements(run: ModuleRun, views: Views, target: Side, before: Shared) -> frozenset[FieldName]:
    """What the written side's own books made of a write."""
    return own_movements(run.spec, target, before, views[target], views[target.other])


def difference(run: ModuleRun, pair: Pair, marks: Altered) -> Skip | None:
    """What is noted beside a write: totals that do not agree, or what the server altered; else None."""
    noted = run.spec.noted(pair.sage, pair.vtiger, run.book)
    if noted is not None:
        return noted
    if not marks:
        return None
    views = views_of(run, pair)
    return as_skip(run.spec, marks, views[Side.SAGE], views[Side.VTIGER], run.book)


def replaced(run: ModuleRun, before: Record, base: Fields, sent: Mapping[FieldName, Value]) -> Skip | None:
    """What the written side had entered itself since the two agreed, or before they met; None: nothing.

    The owner's word or a module's direction decides between two changes; the loser must not go in silence.
    """
    side, old = before.side, run.view(before)
    lost = [
        term(pair.label)
        for pair in map(run.spec.field, sent)
        if not pair.worked_out and _is_lost(pair, side, old[pair.name], base, sent[pair.name])
    ]
    if not lost:
        return None
    because = say(
        "{side} had its own {fields}, which {other}'s replaced",
        side=side,
        fields=joined(", ", lost),
        other=side.other,
    )
    return Skip("change.replaced", because, "If the former value was right, enter it again on both sides.")


def _is_lost(pair: FieldMap, side: Side, was: Value | Missing, base: Fields, sent: Value) -> bool:
    """Whether what the side held was entered since the two agreed, and is not in what was sent."""
    known = agreed(base, pair.memory)
    before = known.sage if side is Side.SAGE else known.vtiger
    held = recalled(pair, side, was, before)
    if is_blank(held):
        return False
    if pair.weave is not None and side is Side.SAGE:
        return pair.weave.displaced(sent, held, before)
    return not same(pair.kind, held, before)
