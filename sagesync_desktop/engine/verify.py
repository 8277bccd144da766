"""Phase 9: after a write, do both sides show the same? A difference is told, never hidden."""

from collections.abc import Mapping

from sagesync_desktop.core.mapping import agreed, is_kept, recalled, shared
from sagesync_desktop.core.rules import Skip
from sagesync_desktop.core.sentence import Sentence, joined, say, term
from sagesync_desktop.core.specs import FieldMap, ModuleSpec
from sagesync_desktop.core.steps import Pair
from sagesync_desktop.core.types import FieldName, Fields, Missing, ModuleId, Record, Side, Value
from sagesync_desktop.core.values import is_blank, same
from sagesync_desktop.core.words import as_text
from sagesync_desktop.engine.session import Session
from sagesync_desktop.modules.invoice_agreement import COMPARE, total_difference

TOTALS_DIFFER = "invoice.totals_differ"
"""The rule under which two totals that do not agree after a write are told."""


def difference(
    session: Session, spec: ModuleSpec, pair: Pair, target: Side, sent: Mapping[FieldName, Value] | None
) -> Skip | None:
    """What the other side made of the record, when that is not what was sent; None when all is well."""
    if spec.id is ModuleId.INVOICES:
        told = total_difference(pair.sage, pair.vtiger)
        if told is not None:
            return Skip(TOTALS_DIFFER, told, COMPARE)
    stored = shared(pair.on(target), spec, session.codebook) if sent else {}
    for name, value in (sent or {}).items():
        kept = stored[name]
        if not is_kept(spec.field(name), target, kept, value):
            because = _kept_otherwise(session, spec.field(name), target, kept, value)
            return Skip("server.altered", because, COMPARE)
    return None


def _kept_otherwise(
    session: Session, field: FieldMap, target: Side, kept: Value | Missing, sent: Value
) -> Sentence:
    if field.apart is not None:
        what = field.apart(kept, sent, session.codebook)
        return say("{side} keeps {field} otherwise: {what}", side=target, field=term(field.label), what=what)
    return say(
        "{side} keeps {field} as “{kept}” instead of “{sent}”",
        side=target,
        field=term(field.label),
        kept=as_text(kept, field.kind),
        sent=as_text(sent, field.kind),
    )


def replaced(
    session: Session, spec: ModuleSpec, before: Record, base: Fields, sent: Mapping[FieldName, Value]
) -> Skip | None:
    """What the written side had entered itself since the two agreed, or before they met; None: nothing.

    The owner's word or a module's direction decides between two changes; the loser must not go in silence.
    """
    side, old = before.side, shared(before, spec, session.codebook)
    lost = []
    for name in sent:
        before_write = agreed(base, spec.field(name).memory)
        known = before_write.sage if side is Side.SAGE else before_write.vtiger
        held = recalled(spec.field(name), side, old[name], known)
        if not is_blank(held) and not same(spec.field(name).kind, held, known):
            lost.append(term(spec.field(name).label))
    if not lost:
        return None
    because = say(
        "{side} had its own {fields}, which {other}'s replaced",
        side=side,
        fields=joined(", ", lost),
        other=side.other,
    )
    return Skip("change.replaced", because, "If the former value was right, enter it again on both sides.")
