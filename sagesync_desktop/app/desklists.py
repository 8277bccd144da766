"""The desk's lists: why records are held back, the records themselves, and records to choose from."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from sagesync_desktop.app.desk import DeskCause, DeskFilter, DeskRow, DeskSort, Picked
from sagesync_desktop.app.deskbook import DeskBook, group_of, is_curable, title_of
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import ModuleId, Record, RecordRef, Side
from sagesync_desktop.core.values import fold


def causes(desk: DeskBook) -> tuple[DeskCause, ...]:
    """Each reason with its records, those that hold back the most first."""
    held = _all(desk)
    roots = {ref: _root(ref, held) for ref in held}
    frees: dict[str, int] = {}
    for ref, root in roots.items():
        if root != ref:
            frees[held[root].why.rule] = frees.get(held[root].why.rule, 0) + 1
    groups: dict[tuple[str, str], list[OpenSkip]] = {}
    for ref, skip in held.items():
        behind = held[roots[ref]].why.rule if roots[ref] != ref else ""
        groups.setdefault((skip.why.rule, behind), []).append(skip)
    made = [_cause(rule, behind, of, frees.get(rule, 0)) for (rule, behind), of in groups.items()]
    return tuple(sorted(made, key=lambda one: (-one.count - one.frees, one.rule, one.behind)))


def _all(desk: DeskBook) -> Mapping[RecordRef, OpenSkip]:
    every = (skip for module in ModuleId for skip in desk.skips(module).values())
    return {one.ref: one for one in every}


def _root(ref: RecordRef, held: Mapping[RecordRef, OpenSkip]) -> RecordRef:
    """The held record at the end of what this one waits for; itself where that is not held."""
    passed = {ref}
    while (further := held[ref].why.waits_for) in held and further is not None and further not in passed:
        passed.add(further)
        ref = further
    return ref


def _cause(rule: str, behind: str, held: list[OpenSkip], frees: int) -> DeskCause:
    amounts: dict[str, Decimal] = {}
    for one in held:
        if one.amount is not None:
            amounts[one.currency] = amounts.get(one.currency, Decimal(0)) + one.amount
    modules = sorted({one.module for one in held}, key=list(ModuleId).index)
    return DeskCause(
        rule,
        title_of(rule),
        group_of(rule, waits=any(one.why.waits_for for one in held)),
        len(held),
        amounts,
        min(one.since for one in held),
        0 if behind else frees,
        any(is_curable(rule, module) for module in modules),
        tuple(modules),
        behind,
    )


# -- records


def page(
    desk: DeskBook, chosen: DeskFilter, sort: DeskSort, *, descending: bool, limit: int | None, offset: int
) -> tuple[DeskRow, ...]:
    """One page of held records (None: all further ones); equal ones go by module and id."""
    rows = sorted(matching(desk, chosen), key=lambda row: (row.ref.module, row.ref.side, row.ref.id))
    rows.sort(key=_KEYS[sort], reverse=descending)
    return tuple(rows[offset : None if limit is None else offset + limit])


def matching(desk: DeskBook, chosen: DeskFilter) -> Iterator[DeskRow]:
    """All held records that a filter lets through."""
    held = _all(desk)
    for ref, skip in held.items():
        row = _row(desk, ref, skip)
        if _is_of(row, chosen) and (not chosen.behind or _is_behind(ref, held, chosen.behind)):
            yield row


def _is_behind(ref: RecordRef, held: Mapping[RecordRef, OpenSkip], rule: str) -> bool:
    root = _root(ref, held)
    return root != ref and held[root].why.rule == rule


def _is_of(row: DeskRow, chosen: DeskFilter) -> bool:
    wanted = (
        (chosen.module, row.ref.module),
        (chosen.side, row.ref.side),
        (chosen.rule, row.rule),
        (chosen.group, row.group),
    )
    text = fold(chosen.text)
    is_named = not text or text in fold(row.title) or text in fold(row.customer) or text == fold(row.ref.id)
    return is_named and all(not asked or asked == own for asked, own in wanted)


def _row(desk: DeskBook, ref: RecordRef, skip: OpenSkip) -> DeskRow:
    record, spec = desk.record(ref), desk.spec(ref.module)
    return DeskRow(
        ref,
        skip.name,
        skip.why.rule,
        group_of(skip.why.rule, waits=skip.why.waits_for is not None),
        skip.why.waits_for,
        spec.whose(record, desk.book) if record else "",
        spec.dated(record) if record else None,
        skip.amount,
        skip.currency,
        skip.since,
    )


_Key = Callable[[DeskRow], tuple[bool, str | Decimal | date | int]]
_KEYS: Mapping[DeskSort, _Key] = {
    DeskSort.TITLE: lambda row: (False, fold(row.title)),
    DeskSort.CUSTOMER: lambda row: (not row.customer, fold(row.customer)),
    DeskSort.DATED: lambda row: (row.dated is not None, row.dated or date.min),
    DeskSort.AMOUNT: lambda row: (row.amount is not None, row.amount or Decimal(0)),
    DeskSort.SINCE: lambda row: (False, row.since),
    DeskSort.MODULE: lambda row: (False, list(ModuleId).index(row.ref.module)),
    DeskSort.RULE: lambda row: (False, row.rule),
}


# -- records to choose from


def pick(desk: DeskBook, module: ModuleId, side: Side, text: str, limit: int) -> tuple[Picked, ...]:
    """Records of a module and side whose title holds a text, those that begin with it first."""
    wanted = fold(text)
    spec = desk.spec(module)
    records = (one.record for one in desk.home.store.all_seen(module, side) if not one.record.deleted)
    found = [one for one in records if wanted in fold(spec.title(one)) or one.id == text]
    found.sort(key=lambda one: (not fold(spec.title(one)).startswith(wanted), fold(spec.title(one)), one.id))
    return tuple(_picked(desk, one) for one in found[:limit])


def _picked(desk: DeskBook, record: Record) -> Picked:
    spec = desk.spec(record.module)
    day = spec.dated(record)
    parts: Iterable[str] = (spec.whose(record, desk.book), day.isoformat() if day else "", record.id)
    return Picked(record.id, spec.title(record), ", ".join(part for part in parts if part))
