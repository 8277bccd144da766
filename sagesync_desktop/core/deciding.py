"""What becomes of one pair: the fields that moved, and what its module knows beyond them."""

from collections.abc import Mapping

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.mapping import shared
from sagesync_desktop.core.reconcile import Decision, InSync, Merge, Push, reconcile
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.steps import Pair
from sagesync_desktop.core.types import Direction, FieldName, Fields, Side, Value


def decide(spec: ModuleSpec, pair: Pair, direction: Direction, book: Codebook) -> Decision:
    """Reconcile a pair of which both records are there."""
    base = pair.link.base if pair.link else {}
    views = shared(pair.sage, spec, book), shared(pair.vtiger, spec, book)
    decision = reconcile(base, *views, spec, direction)
    return _amended(spec, pair, base, decision, book) if direction.writes(Side.VTIGER) else decision


def _amended(spec: ModuleSpec, pair: Pair, base: Fields, decision: Decision, book: Codebook) -> Decision:
    to_sage: Mapping[FieldName, Value] = {}
    to_vtiger: Mapping[FieldName, Value] = {}
    match decision:
        case InSync(held):
            pass
        case Push(Side.VTIGER, to_vtiger, held):
            pass
        case Push(_, to_sage, held):
            pass
        case Merge(to_sage, to_vtiger, held):
            pass
        case _:
            return decision
    amended = spec.amend(spec, base, pair.sage, pair.vtiger, to_vtiger, book)
    if to_sage and amended:
        return Merge(to_sage, amended, held)
    if to_sage:
        return Push(Side.SAGE, to_sage, held)
    return Push(Side.VTIGER, amended, held) if amended else InSync(held)
