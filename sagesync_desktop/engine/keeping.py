"""What is kept of a pair that was settled or written: its link with the base, and the record as seen."""

from sagesync_desktop.core.mapping import settled_base, shared
from sagesync_desktop.core.ports import Seen
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.steps import Pair
from sagesync_desktop.core.types import FieldName, Link, ModuleId, Record, Side
from sagesync_desktop.engine.session import Session

_REREAD = {ModuleId.PRODUCTS, ModuleId.SERVICES, ModuleId.INVOICES}
"""Vtiger modules read one by one: what we wrote is read once more, for its stamp has one second."""


def seen_after(reply: Record, *, is_new: bool) -> Seen:
    """Stamps have one second, in which a person may edit what we wrote; hardly what we just made in Sage."""
    settled = reply.module not in _REREAD if reply.side is Side.VTIGER else is_new
    return Seen(reply, pending=False, settled=settled)


def save_pair(
    session: Session,
    spec: ModuleSpec,
    pair: Pair,
    keep: frozenset[FieldName] = frozenset(),
    was: Record | None = None,
) -> Link:
    """Store the pair's link with the base that follows from what both sides hold now.

    `was` is Vtiger's record before it was written to, None where we have just made it.
    """
    book = session.codebook
    book.join(spec.id, pair.sage.id, pair.vtiger.id)
    sage, vtiger = shared(pair.sage, spec, book), shared(pair.vtiger, spec, book)
    known = pair.link.base if pair.link else {}
    base = settled_base(spec, sage, vtiger, known, keep)
    base = {**base, **spec.remember(known, keep, was, pair.sage, pair.vtiger, book)}
    link = Link(spec.id, pair.sage.id, pair.vtiger.id, base, pair.sage.revision, pair.vtiger.revision)
    session.store.save_link(link)
    return link
