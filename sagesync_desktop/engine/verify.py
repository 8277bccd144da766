"""Phase 9: after a write, do both sides show the same? A difference is told, never hidden."""

from collections.abc import Mapping

from sagesync_desktop.core.mapping import shared
from sagesync_desktop.core.rules import Skip
from sagesync_desktop.core.sentence import say, term
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.steps import Pair
from sagesync_desktop.core.types import FieldName, ModuleId, Side, Value
from sagesync_desktop.core.values import clean_text, same
from sagesync_desktop.engine.session import Session
from sagesync_desktop.modules.invoice_agreement import COMPARE, total_difference


def difference(
    session: Session, spec: ModuleSpec, pair: Pair, target: Side, sent: Mapping[FieldName, Value] | None
) -> Skip | None:
    """What the other side made of the record, when that is not what was sent; None when all is well."""
    if spec.id is ModuleId.INVOICES:
        told = total_difference(pair.sage, pair.vtiger)
        if told is not None:
            return Skip("invoice.totals_differ", told, COMPARE)
    stored = shared(pair.on(target), spec, session.codebook) if sent else {}
    for name, value in (sent or {}).items():
        kept = stored[name]
        if not same(spec.field(name).kind, kept, value):
            label = spec.field(name).label
            because = say(
                "{side} keeps {field} as “{kept}” instead of “{sent}”",
                side=target,
                field=term(label),
                kept=clean_text(kept),
                sent=clean_text(value),
            )
            return Skip("server.altered", because, COMPARE)
    return None
