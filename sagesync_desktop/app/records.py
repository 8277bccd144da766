"""A record's passport, sample values for the mapping, and asking for a record to be tried again."""

from collections.abc import Mapping
from dataclasses import replace

from sagesync_desktop.app.home import Home
from sagesync_desktop.app.passport import Passport, Row, offline_book
from sagesync_desktop.app.verdicts import Two, say_different, say_same, unlink
from sagesync_desktop.app.views import Candidate, FieldView, RecordView, Samples
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.mapping import read
from sagesync_desktop.core.ports import OpenSkip, Seen
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.specs import FieldMap
from sagesync_desktop.core.types import FieldName, ModuleId, Record, RecordId, Side
from sagesync_desktop.core.values import same
from sagesync_desktop.core.words import as_text
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.fieldpairs import all_pairs


def record_view(home: Home, module: ModuleId, side: Side, record_id: RecordId) -> RecordView | None:
    """Everything known of one record; None when nothing is."""
    found = Passport(home, module, record_id, side)
    if not found.is_known and not found.history:
        return None
    skip = found.skips[0] if found.skips else None
    last = found.history[0].outcome if found.history else None
    return RecordView(
        module=module,
        name=_name(found) or (skip.name if skip else "") or (last.name if last else ""),
        sage_id=found.ids.get(Side.SAGE),
        vtiger_id=found.ids.get(Side.VTIGER),
        sage_link=_link(home, found, Side.SAGE),
        vtiger_link=_link(home, found, Side.VTIGER),
        fields=tuple(map(_field, found.rows)),
        names=found.names,
        skip=skip,
        history=found.history,
        amount=_amount(found),
        linked=found.link is not None,
        candidates=_candidates(home, skip) if skip else (),
    )


def _candidates(home: Home, skip: OpenSkip) -> tuple[Candidate, ...]:
    """What the record could be, as far as it is still there."""
    seen = home.store.seen_many(skip.module, skip.side.other, skip.candidates)
    there = {record_id: one.record for record_id, one in seen.items() if _is_there(one)}
    title = BY_ID[skip.module].title
    return tuple(Candidate(one, title(there[one])) for one in skip.candidates if one in there)


def say_identity(
    home: Home, module: ModuleId, side: Side | None, own: RecordId, verdict: Verdict, other: RecordId
) -> Two:
    """Keep a person's word; raises BadSettings where it cannot be, StoreBusy while a sync is running."""
    ids = (other, own) if side is Side.SAGE else (own, other)
    match verdict:
        case Verdict.UNLINKED:
            return unlink(home, module, own, side)
        case Verdict.SAME:
            return say_same(home, module, *ids)
        case Verdict.DIFFERENT:
            return say_different(home, module, *ids)


def _name(found: Passport) -> str:
    spec = BY_ID[found.module]
    for side in (Side.VTIGER, Side.SAGE):
        if side in found.records and (title := spec.title(found.records[side])):
            return title
    return ""


def _link(home: Home, found: Passport, side: Side) -> str:
    record = found.records.get(side)
    if record is None or record.deleted:
        return ""
    from sagesync_desktop.app.weblinks import safe_link

    return safe_link(home, side, record.text("web_link"))


def _amount(found: Passport) -> str:
    worth = BY_ID[found.module].worth
    for side in (Side.VTIGER, Side.SAGE):
        known = worth(found.records[side]) if side in found.records else None
        if known is not None:
            return f"{known.amount} {known.currency}".strip()
    return ""


def _field(row: Row) -> FieldView:
    differs = row.travels and row.sage is not row.vtiger and not same(row.kind, row.sage, row.vtiger)
    return FieldView(row.name, row.label, row.sage, row.vtiger, row.agreed, differs=differs, kind=row.kind)


# -- samples


def samples(home: Home, module: ModuleId) -> Samples:
    """One linked pair's values, else those of any record of each side, by field pair as text."""
    records = _pair(home, module)
    book = offline_book(home)
    pairs = all_pairs(BY_ID[module], home.settings().module(module))

    def values(side: Side) -> Mapping[FieldName, str]:
        record = records.get(side)
        return {} if record is None else {pair.name: _sample(pair, record, book) for pair in pairs}

    return Samples(module, values(Side.SAGE), values(Side.VTIGER))


def _sample(pair: FieldMap, record: Record, book: Codebook) -> str:
    return as_text(read(pair, record, book))


def _pair(home: Home, module: ModuleId) -> dict[Side, Record]:
    """A linked pair that is still there on both sides, else the first record of each side."""
    for sage_id, vtiger_id in home.store.link_ids(module):
        found = _present(home, module, {Side.SAGE: sage_id, Side.VTIGER: vtiger_id})
        if len(found) == len(Side):
            return found
    return {
        side: one.record
        for side in Side
        if (one := next((seen for seen in home.store.all_seen(module, side) if _is_there(seen)), None))
    }


def _present(home: Home, module: ModuleId, ids: Mapping[Side, RecordId]) -> dict[Side, Record]:
    found = ((side, home.store.seen(module, side, one)) for side, one in ids.items())
    return {side: seen.record for side, seen in found if seen is not None and _is_there(seen)}


def _is_there(seen: Seen) -> bool:
    return not seen.record.deleted


# -- try again


def retry(home: Home, module: ModuleId, side: Side, record_id: RecordId) -> None:
    """Mark a record, and its partner, to be looked at by the next run even if a server refused it before."""
    found = Passport(home, module, record_id, side)
    if not found.is_known:
        raise BadSettings(
            "This record is not known any more",
            say("{module} {record_id}", module=module, record_id=record_id),
            "Sync the whole module instead",
        )
    store = home.store
    with store.transaction():
        for known_by, known_as in found.ids.items():
            seen = store.seen(module, known_by, known_as)
            if seen is not None:
                store.save_seen([replace(seen, pending=True)])
        for skip in found.skips:
            store.save_skip(replace(skip, evidence=""))
