"""Phase 9: after a write, do both sides show the same? A difference is told, never hidden."""

from collections.abc import Mapping

from sagesync_desktop.core.documents import vtiger_total
from sagesync_desktop.core.mapping import shared
from sagesync_desktop.core.planning import Pair
from sagesync_desktop.core.rules import Skip
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import FieldName, ModuleId, Record, Side, Value
from sagesync_desktop.core.values import clean_text, penny, same
from sagesync_desktop.engine.session import Session

_FIX = "Compare the two records and correct the wrong one."


def difference(
    session: Session, spec: ModuleSpec, pair: Pair, target: Side, sent: Mapping[FieldName, Value] | None
) -> Skip | None:
    """What the other side made of the record, when that is not what was sent; None when all is well."""
    if spec.id is ModuleId.INVOICES:
        told = invoice_difference(pair.sage, pair.vtiger)
        if told is not None:
            return Skip("invoice.totals_differ", told, _FIX)
    stored = shared(pair.on(target), spec, session.codebook) if sent else {}
    for name, value in (sent or {}).items():
        kept = stored[name]
        if not same(spec.field(name).kind, kept, value):
            label = spec.field(name).label
            because = f"{target.title} keeps {label} as “{clean_text(kept)}” instead of “{clean_text(value)}”"
            return Skip("server.altered", because, _FIX)
    return None


def invoice_difference(sage: Record, vtiger: Record) -> str | None:
    """The sentence about totals or line counts that do not agree; None when they do, to the penny."""
    if sage.text("status_id") == "VOID":
        return None
    theirs, ours = penny(sage.amount("total_amount")), vtiger_total(vtiger)
    if theirs != ours:
        return f"The total is {theirs} in Sage, but {ours} in Vtiger"
    counts = len(sage.rows("lines")), len(vtiger.rows("lines"))
    return None if counts[0] == counts[1] else f"It has {counts[0]} lines in Sage, but {counts[1]} in Vtiger"
