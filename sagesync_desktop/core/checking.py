"""Why one record must not travel now: the rules first, then what the other side cannot hold."""

from collections.abc import Mapping

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.mapping import damaged, too_long, unreadable_value
from sagesync_desktop.core.rules import evaluate, known_skip
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import FieldName, Record, Side, Skip, Value

_TYPE_AGAIN = "Enter the text in Vtiger again without emoji; it is sent again by itself."


def check(
    spec: ModuleSpec,
    source: Record,
    partner: Record | None,
    target: Side,
    values: Mapping[FieldName, Value],
    book: Codebook,
    *,
    applying: bool = False,
) -> Skip | None:
    """Why the record must not travel now; None when it may."""
    stuck = unreadable(source, partner)
    if stuck is not None:
        return unreadable_skip(stuck)
    if odd := unreadable_value(spec, source, partner):
        return known_skip("record.unreadable", odd)
    travelling = frozenset(values) if partner is not None else None
    skip = evaluate(spec.rules, source, target, Context(book, partner, applying, travelling))
    if skip is not None:
        return skip
    if target is Side.SAGE:
        long = too_long(spec, values)
        if long is not None:
            return known_skip("text.too_long", long.because, long.fix)
        if book.setup.version != "cloud" and (lost := damaged(spec, values)):
            return known_skip("text.not_storable", lost, _TYPE_AGAIN)
    return None


def unreadable(*records: Record | None) -> Record | None:
    """The first record that its server cannot open any more."""
    return next((one for one in records if one is not None and one.fields.get("unreadable")), None)


def unreadable_skip(record: Record) -> Skip:
    """What is said of it."""
    return known_skip("record.unreadable", say("{side} cannot open it any more", side=record.side))
