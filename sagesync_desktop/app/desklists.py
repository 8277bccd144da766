"""The desk's lists: why records are held back, the records themselves, and records to choose from."""

from collections.abc import Iterable

from sagesync_desktop.app.desk import DeskCause, DeskFilter, DeskRow, DeskSort, Picked
from sagesync_desktop.app.deskbook import GROUPS, DeskBook, group_of, is_curable, title_of
from sagesync_desktop.core.held import HeldCause, HeldFilter
from sagesync_desktop.core.mapping import shared
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import MISSING, ModuleId, Record, RecordRef, Side
from sagesync_desktop.core.values import fold

_TELLING = ("code", "reference", "billing_city")
"""Fields that people know a record by; an id of ours or of a server tells them nothing."""


def causes(desk: DeskBook) -> tuple[DeskCause, ...]:
    """Each reason with its records, those that hold back the most first."""
    return tuple(map(_cause, desk.home.store.causes()))


def _cause(held: HeldCause) -> DeskCause:
    return DeskCause(
        held.rule,
        title_of(held.rule),
        group_of(held.rule, waits=held.waits),
        held.count,
        held.amounts,
        held.oldest,
        held.frees,
        any(is_curable(held.rule, module) for module in held.modules),
        held.modules,
        held.behind,
        held.unread,
    )


# -- records


def page(
    desk: DeskBook, chosen: DeskFilter, sort: DeskSort, *, descending: bool, limit: int | None, offset: int
) -> tuple[DeskRow, ...]:
    """One page of held records (None: all); equal ones go by module, side and id."""
    held = desk.home.store.held(narrowed(chosen), sort, descending=descending, limit=limit, offset=offset)
    return tuple(map(row_of, held))


def count(desk: DeskBook, chosen: DeskFilter) -> int:
    """How many records a filter lets through."""
    return desk.home.store.count_held(narrowed(chosen))


def refs(desk: DeskBook, chosen: DeskFilter) -> tuple[RecordRef, ...]:
    """All held records that a filter lets through, longest held first."""
    return desk.home.store.held_refs(narrowed(chosen))


def narrowed(chosen: DeskFilter) -> HeldFilter:
    """As the store is asked, which knows no rule's group."""
    return HeldFilter(
        chosen.module,
        chosen.side,
        chosen.rule,
        chosen.group,
        GROUPS,
        chosen.behind,
        chosen.text,
        chosen.unread,
    )


def row_of(skip: OpenSkip) -> DeskRow:
    """A line of the list."""
    return DeskRow(
        skip.ref,
        skip.name,
        skip.why.rule,
        group_of(skip.why.rule, waits=skip.why.waits_for is not None),
        skip.why.waits_for,
        skip.customer,
        skip.dated,
        skip.amount,
        skip.currency,
        skip.since,
        is_read=skip.read_at is not None,
    )


# -- records to choose from


def pick(desk: DeskBook, module: ModuleId, side: Side, text: str, limit: int) -> tuple[Picked, ...]:
    """Records of a module and side whose title holds a text, those that begin with it first."""
    store = desk.home.store
    if store.untitled(module, side):
        return tuple(_picked(desk, one) for one in _by_their_titles(desk, module, side, text)[:limit])
    return tuple(_picked(desk, one) for one in store.find_records(module, side, text, limit))


def _by_their_titles(desk: DeskBook, module: ModuleId, side: Side, text: str) -> list[Record]:
    """The same from the records themselves, until a run has written down what an earlier release did not."""
    wanted, spec = fold(text), desk.spec(module)
    records = (one.record for one in desk.home.store.all_seen(module, side) if not one.record.deleted)
    found = [one for one in records if wanted in fold(spec.title(one)) or one.id == text.strip()]
    return sorted(
        found, key=lambda one: (not fold(spec.title(one)).startswith(wanted), fold(spec.title(one)), one.id)
    )


def _picked(desk: DeskBook, record: Record) -> Picked:
    spec = desk.spec(record.module)
    day, values = spec.dated(record), shared(record, spec, desk.book)
    own = (values.get(name) for name in _TELLING)
    parts: Iterable[object] = (spec.whose(record, desk.book), day.isoformat() if day else "", *own)
    told = ", ".join(str(part) for part in parts if part and part is not MISSING)
    return Picked(record.id, spec.title(record), told or record.id)
