"""A held record with what can be done about it, worked out as it would be done; no server is asked."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal

from sagesync_desktop.app.desk import DeskRecord, GroupOffer, OfferedCure, Write
from sagesync_desktop.app.deskbook import DeskBook, group_of, title_of
from sagesync_desktop.app.deskpairs import candidates_of, changed_at, clashes_of
from sagesync_desktop.app.weblinks import safe_link
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import (
    Cure,
    Elsewhere,
    Need,
    PutAside,
    Say,
    Shown,
    Stand,
    Totals,
    Unfit,
    Work,
    mark_of,
)
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import ModuleId, Record, RecordId, RecordRef, Side


def desk_record(desk: DeskBook, ref: RecordRef) -> DeskRecord | None:
    """A held record with its cures; None where nothing holds it back."""
    state, skip, record = desk_state(desk, ref), desk.skip(ref), desk.record(ref)
    if state is None or skip is None or record is None:
        return state
    return replace(
        state,
        cures=offered_cures(desk, skip, record),
        candidates=candidates_of(desk, skip, record),
        clashes=clashes_of(desk, skip, record),
        changed=changed_at(desk, record),
        links=_links(desk, record),
    )


def desk_state(desk: DeskBook, ref: RecordRef) -> DeskRecord | None:
    """What holds a record back, without what can be done about it; None where nothing does."""
    skip = desk.skip(ref)
    if skip is None:
        return None
    return DeskRecord(
        ref=ref,
        title=skip.name,
        rule=skip.why.rule,
        rule_title=title_of(skip.why.rule),
        because=skip.why.because,
        fix=skip.why.fix,
        group=group_of(skip.why.rule, waits=skip.why.waits_for is not None),
        waits_for=skip.why.waits_for,
        customer=skip.customer,
        dated=skip.dated,
        amount=skip.amount,
        currency=skip.currency,
        since=skip.since,
        awaited=_awaited(desk, skip.why.waits_for),
    )


def _awaited(desk: DeskBook, ref: RecordRef | None) -> str:
    """What the record is called that is waited for, where it is held back itself."""
    skip = desk.skip(ref) if ref is not None else None
    return skip.name if skip is not None else ""


def _links(desk: DeskBook, record: Record) -> Mapping[Side, str]:
    """The addresses of the record and of its partner."""
    both = (record, desk.partner(record))
    found = {one.side: safe_link(desk.home, one.side, one.text("web_link")) for one in both if one}
    return {side: address for side, address in found.items() if address}


def offered_cures(desk: DeskBook, skip: OpenSkip, record: Record) -> tuple[OfferedCure, ...]:
    """All that fit: first what the program does itself, then what is done elsewhere, then putting aside."""
    context = desk.context(skip, record)
    found = (offered(desk, one, record, context) for one in desk.cures(skip))
    return tuple(sorted((one for one in found if one), key=lambda one: (one.aside, bool(one.elsewhere))))


def offered(
    desk: DeskBook, cure: Cure, record: Record, context: Context, value: str | None = None
) -> OfferedCure | None:
    """A cure worked out with a value, or (None) with the one it suggests; None where it does not fit."""
    need = cure.needs(record, context)
    given = value if value is not None else (need.suggestion if need else "")
    try:
        work = cure.work(record, context, given)
    except Unfit as unfit:
        aside = cure in desk.spec(record.module).everywhere
        return OfferedCure(cure.id, cure.label, need, given, aside=aside, unfit=unfit.because)
    return None if work is None else _worked_out(desk, cure, need, given, work, record)


def _worked_out(
    desk: DeskBook, cure: Cure, need: Need | None, given: str, work: Work, record: Record
) -> OfferedCure:
    away = next((one for one in work.effects if isinstance(one, Elsewhere)), None)
    return OfferedCure(
        cure.id,
        cure.label,
        need,
        given,
        writes=tuple(_write(one) for one in work.shown),
        before=work.before,
        after=work.after,
        warning=work.warning,
        elsewhere=away.why if away else "",
        opens=_address(desk, record, away.side) if away else "",
        aside=bool(work.effects) and all(isinstance(one, PutAside) for one in work.effects),
        shown=mark_of(work),
        joins=_joined_by(work),
    )


def _joined_by(work: Work) -> frozenset[RecordRef]:
    same: list[Say | Stand] = [
        one
        for one in work.effects
        if (isinstance(one, Say) and one.verdict is Verdict.SAME) or (isinstance(one, Stand) and one.same)
    ]
    return frozenset(
        RecordRef(one.module, side, record)
        for one in same
        for side, record in ((Side.SAGE, one.sage_id), (Side.VTIGER, one.vtiger_id))
    )


def _address(desk: DeskBook, record: Record, side: Side) -> str:
    """Where a record is opened on a side: itself, or its partner there."""
    there = record if record.side is side else desk.partner(record)
    return safe_link(desk.home, side, there.text("web_link")) if there else ""


def _write(shown: Shown) -> Write:
    return Write(shown.side, shown.field, shown.before, shown.after)


# -- one cure, another value or many records


def tried(desk: DeskBook, ref: RecordRef, cure: str, value: str | None) -> OfferedCure:
    """One cure of a held record with that value; raises BadSettings where there is nothing to cure by it."""
    skip, record = held(desk, ref)
    chosen = _cure(desk, skip, cure)
    found = offered(desk, chosen, record, desk.context(skip, record), value) if chosen else None
    if found is None:
        raise BadSettings(
            say("The cure “{cure}” does not fit “{name}”", cure=cure, name=skip.name),
            skip.why.because,
            say("See what fits: `sagesync-desktop skipped --module {module}`", module=ref.module.value),
        )
    return found


def held(desk: DeskBook, ref: RecordRef) -> tuple[OpenSkip, Record]:
    """A held record as last read; raises BadSettings where there is none."""
    skip, record = desk.skip(ref), desk.record(ref)
    if skip is None or record is None:
        raise _not_held(ref.module, ref.id)
    return skip, record


def found(desk: DeskBook, module: ModuleId, record_id: RecordId) -> RecordRef:
    """The held record of that id on either side, or the one whose partner bears it; raises BadSettings."""
    links = (desk.home.store.link(module, side, record_id) for side in Side)
    link = next((one for one in links if one is not None), None)
    others = {side: link.id_on(side) for side in Side} if link else {}
    named = [RecordRef(module, side, record_id) for side in Side]
    partners = [RecordRef(module, side, other) for side, other in others.items()]
    ref = next((one for one in (*named, *partners) if desk.skip(one) is not None), None)
    if ref is None:
        raise _not_held(module, record_id)
    return ref


def _not_held(module: ModuleId, record_id: RecordId) -> BadSettings:
    return BadSettings(
        say("Nothing holds back a record of {module} with the id {id}", module=module, id=record_id),
        fix="Take the id from `sagesync-desktop skipped`, or sync first",
    )


def _cure(desk: DeskBook, skip: OpenSkip, cure: str) -> Cure | None:
    return next((one for one in desk.cures(skip) if one.id == cure), None)


def group_offer(desk: DeskBook, refs: Iterable[RecordRef], cure: str, value: str | None) -> GroupOffer:
    """What a cure would come to for these records, each with that value or (None) its own suggestion."""
    fitting: dict[RecordRef, OfferedCure] = {}
    cannot: list[tuple[str, str]] = []
    for ref in refs:
        try:
            one = tried(desk, ref, cure, value)
        except BadSettings as error:
            cannot.append((_name(desk, ref), error.title))
            continue
        if one.is_ready:
            fitting[ref] = one
        else:
            cannot.append((_name(desk, ref), one.unfit or one.elsewhere))
    label = next((one.label for one in fitting.values()), "")
    disputed = _disputed(one.joins for one in fitting.values())
    for ref in [ref for ref, one in fitting.items() if one.joins & disputed]:
        (wanted, *_) = sorted(fitting.pop(ref).joins & disputed, key=lambda one: one == ref)
        cannot.append((_name(desk, ref), _only_one(desk, wanted)))
    return _offer_of(cure, label, fitting, cannot)


def _offer_of(
    cure: str, label: str, fitting: Mapping[RecordRef, OfferedCure], cannot: Iterable[tuple[str, str]]
) -> GroupOffer:
    moved = [
        (one.before, one.after)
        for one in fitting.values()
        if one.before and one.after and one.before != one.after
    ]
    return GroupOffer(
        cure,
        label,
        tuple(one.order(ref) for ref, one in fitting.items()),
        tuple(cannot),
        _common([one.warning for one in fitting.values() if one.warning]),
        sums(before for before, _ in moved),
        sums(after for _, after in moved),
    )


def _disputed(pairs: Iterable[frozenset[RecordRef]]) -> frozenset[RecordRef]:
    """Records that more than one other would be the same as, of which none is surer than the next."""
    claims = Counter(record for pair in set(pairs) for record in pair)
    return frozenset(record for record, count in claims.items() if count > 1)


def _only_one(desk: DeskBook, wanted: RecordRef) -> str:
    record = desk.record(wanted)
    name = desk.spec(wanted.module).title(record) if record is not None else wanted.id
    return say(
        "Several of these would be “{name}” in {side}, and only one can be: say it for that one alone",
        name=name,
        side=wanted.side,
    )


def _name(desk: DeskBook, ref: RecordRef) -> str:
    skip = desk.skip(ref)
    return skip.name if skip else ref.id


def _common(warnings: list[str]) -> str:
    """The warning of many records: the sentence itself where all say the same."""
    if len(set(warnings)) < 2:
        return next(iter(warnings), "")
    return say("{n} of them change money or cannot be taken back; see each", n=len(warnings))


def sums(totals: Iterable[Totals]) -> tuple[Totals, ...]:
    """One sum for each currency."""
    nothing = Totals(Decimal(0), Decimal(0), Decimal(0))
    found: dict[str, Totals] = {}
    for one in totals:
        known = found.get(one.currency, nothing)
        found[one.currency] = Totals(
            known.net + one.net, known.tax + one.tax, known.gross + one.gross, one.currency
        )
    return tuple(found.values())
