"""What is kept of a pair that was settled or written: its link with the base, and the record as seen."""

from collections.abc import Collection, Mapping

from sagesync_desktop.core.alterations import Altered, mark, still_altered
from sagesync_desktop.core.mapping import Shared, settled_base
from sagesync_desktop.core.meeting import mark as unlooked_mark
from sagesync_desktop.core.ports import Seen
from sagesync_desktop.core.steps import Pair
from sagesync_desktop.core.types import FieldName, Link, Record, Side
from sagesync_desktop.engine.session import ModuleRun

_NOTHING: Altered = {}

Views = Mapping[Side, Shared]
"""The two records of a pair as both sides would say them: worked out once, for a document has many lines."""


def views_of(run: ModuleRun, pair: Pair) -> Views:
    """Both records as they are, and as two that belong together."""
    run.book.join(run.module, pair.sage.id, pair.vtiger.id)
    return {side: run.view(pair.on(side)) for side in Side}


def seen_after(run: ModuleRun, reply: Record) -> Seen:
    """Stamps have one second, in which somebody may edit what we wrote or made.

    Vtiger's lists show that by themselves, but for what is read one by one, which is read once more.
    """
    is_listed = reply.side is Side.VTIGER and not run.spec.filing.is_retrieved
    return Seen(reply, pending=False, settled=is_listed, title=run.spec.title(reply))


def save_pair(
    run: ModuleRun,
    pair: Pair,
    keep: frozenset[FieldName] = frozenset(),
    was: Record | None = None,
    altered: Altered = _NOTHING,
    written: Collection[FieldName] = (),
    views: Views | None = None,
) -> Link:
    """Store the pair's link with the base that follows from what both sides hold now; see `link_of`."""
    link = link_of(run, pair, keep, was, altered, written, views)
    run.store.save_link(link, is_new=pair.link is None)
    return link


def link_of(
    run: ModuleRun,
    pair: Pair,
    keep: frozenset[FieldName] = frozenset(),
    was: Record | None = None,
    altered: Altered = _NOTHING,
    written: Collection[FieldName] = (),
    views: Views | None = None,
) -> Link:
    """The pair's link with the base that follows from what both sides hold now.

    `was` is Vtiger's record before it was written to, None where we have just made it; `altered` is what a
    server made of the fields just `written`, and of others; `views` where they were worked out already.
    """
    views = views or views_of(run, pair)
    sage, vtiger = views[Side.SAGE], views[Side.VTIGER]
    known = pair.link.base if pair.link else {}
    base = settled_base(run.spec, sage, vtiger, known, keep)
    marks = {**still_altered(run.spec, known, sage, vtiger, written), **altered}
    own = run.spec.remember(known, keep, was, pair.sage, pair.vtiger, run.book)
    base = {**base, **mark(run.spec, marks), **unlooked_mark(pair.likely), **own}
    return Link(run.module, pair.sage.id, pair.vtiger.id, base, pair.sage.revision, pair.vtiger.revision)
