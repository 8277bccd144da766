"""The desk's queries over open skips; index open_skip_desk holds all that they filter and count."""

from collections.abc import Callable, Mapping
from typing import Any

from peewee import SQL, Case, Ordering, Select, Tuple, fn

from sagesync_desktop.core.held import HeldFilter, HeldSort
from sagesync_desktop.core.rules import Group
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.store import models
from sagesync_desktop.store.encoding import sortable
from sagesync_desktop.store.skips import SKIP_ROW
from sagesync_desktop.store.statements import Statement

_HELD = models.OpenSkip
_COUNT = fn.COUNT(SQL("*"))
_KEY = (_HELD.module, _HELD.side, _HELD.record_id)
_AWAITS = (_HELD.awaits_module, _HELD.awaits_side, _HELD.awaits_id)
_WAITS = _HELD.awaits_id.is_null(False)

# The columns that a person may sort by; nothing else ever reaches ORDER BY. An amount becomes a number for
# the order only; what is shown is the stored text.
_SORT: Mapping[HeldSort, Any] = {
    HeldSort.TITLE: _HELD.name_folded,
    HeldSort.CUSTOMER: _HELD.customer_folded,
    HeldSort.DATED: _HELD.dated,
    HeldSort.AMOUNT: _HELD.amount.cast("NUMERIC"),
    HeldSort.SINCE: _HELD.since,
    HeldSort.MODULE: Case(_HELD.module, [(module.value, place) for place, module in enumerate(ModuleId)]),
    HeldSort.RULE: _HELD.rule,
}


def page(chosen: HeldFilter, sort: HeldSort, *, descending: bool, limit: int | None, offset: int) -> Any:
    """One page of open skips; equal ones go by module, side and id, in the same direction.

    Keys are found first, in an index, and rows read for this page alone. Each order of one rule's records has
    an index of its own, so that a far page costs no more than to walk there.
    """
    order = _order(sort, descending=descending, is_search=bool(chosen.text.strip()))
    rows = _HELD.select(*SKIP_ROW).order_by(*order)
    if limit is None:
        return _narrowed(rows, chosen)
    keys = _narrowed(_HELD.select(*_KEY), chosen).order_by(*order).limit(limit).offset(offset)
    return rows.where(Tuple(*_KEY).in_(keys))


def _order(sort: HeldSort, *, descending: bool, is_search: bool) -> list[Any]:
    """What has none is less than any. A search sorts what one pass over open_skip_desk has found."""
    direction, nulls = ("DESC", "LAST") if descending else ("ASC", "FIRST")
    column = fn.COALESCE(_SORT[sort], SQL("NULL")) if is_search else _SORT[sort]
    return [
        Ordering(column, direction, nulls=nulls),
        *(Ordering(key, direction) for key in _KEY),
    ]


def refs(chosen: HeldFilter) -> Any:
    """Which records a filter lets through, longest held first; from the index alone."""
    order = _order(HeldSort.SINCE, descending=False, is_search=bool(chosen.text.strip()))
    return _narrowed(_HELD.select(*_KEY), chosen).order_by(*order)


def count(chosen: HeldFilter) -> Any:
    """How many records a filter lets through."""
    return _narrowed(_HELD.select(_COUNT), chosen)


def _narrowed(query: Any, chosen: HeldFilter) -> Any:
    exact = ((_HELD.module, chosen.module), (_HELD.side, chosen.side), (_HELD.rule, chosen.rule))
    conditions = [column == str(value) for column, value in exact if value]
    if chosen.group is not None:
        conditions.append(_is_in(chosen.group, chosen.groups))
    if chosen.unread:
        conditions.append(_HELD.read_at.is_null())
    if text := chosen.text.strip():
        conditions.append(_mentions(text))
    if chosen.behind:
        behind = _behind(chosen.behind)
        columns = (behind.c.module, behind.c.side, behind.c.record_id)
        conditions.append(Tuple(*_KEY).in_(Select([behind], columns)))
        query = query.with_cte(behind)
    return query.where(*conditions) if conditions else query


def _is_in(group: Group, groups: Mapping[str, Group]) -> Any:
    told = {one: [rule for rule, of in groups.items() if of is one] for one in Group}
    match group:
        case Group.WAITING:
            return _WAITS | _HELD.rule.in_(told[Group.WAITING])
        case Group.INFORMATION:
            return ~_WAITS & _HELD.rule.in_(told[Group.INFORMATION])
        case Group.NEEDS_YOU:
            return ~_WAITS & _HELD.rule.not_in([*told[Group.WAITING], *told[Group.INFORMATION]])


def _mentions(text: str) -> Any:
    """One pass over the index: a part within a text is found by no order."""
    part = sortable(text)
    return _HELD.name_folded.contains(part) | _HELD.customer_folded.contains(part) | (_HELD.record_id == text)


def _is_awaited(waiting: Any, awaited: Any) -> Any:
    return (
        (awaited.module == waiting.awaits_module)
        & (awaited.side == waiting.awaits_side)
        & (awaited.record_id == waiting.awaits_id)
    )


def _behind(rule: str) -> Any:
    """All that waits, at first or second hand, for records that this rule holds back and that end the chain.

    By open_skip_desk for those records, then by open_skip_awaits from step to step.
    """
    root, waiting, awaited = (_HELD.alias(name) for name in ("root", "waiting", "awaited"))
    columns = (waiting.module, waiting.side, waiting.record_id)
    goes_on = fn.EXISTS(awaited.select(SQL("1")).where(_is_awaited(root, awaited)))
    first = root.select(*columns).join(waiting, on=_is_awaited(waiting, root))
    ended = first.where((root.rule == rule) & ~goes_on)
    made = ended.cte("behind", recursive=True, columns=("module", "side", "record_id"))
    return made.union(waiting.select(*columns).join(made, on=_is_awaited(waiting, made.c)))


# -- causes


def totals(total: Callable[[Any], Any], *, waiting: bool) -> Any:
    """What each rule holds back in each module and currency; of those that wait, for each awaited record.

    `total` adds up. The former in the order of the index, the latter by open_skip_awaits.
    """
    kinds = (_HELD.rule, _HELD.module, _HELD.currency, *(_AWAITS if waiting else ()))
    figures = (_COUNT, fn.COUNT(_HELD.read_at), fn.COUNT(_HELD.amount), total(_HELD.amount))
    held = _HELD.select(*figures, fn.MIN(_HELD.since), *kinds)
    return held.where(_WAITS if waiting else ~_WAITS).group_by(*kinds)


def _awaited() -> Statement:
    waiting = _HELD.select(*_AWAITS).where(_WAITS).distinct().alias("waiting")
    columns = (*_KEY, _HELD.rule, *_AWAITS)
    return Statement(_HELD.select(*columns).join(waiting, on=_is_awaited(waiting.c, _HELD)))


# The held records that others wait for, and what they wait for themselves; by the primary key.
AWAITED = _awaited()
