"""A record: what the local database knows of it, its view, sample values for the mapping, another try."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sagesync_desktop.app.home import Home
from sagesync_desktop.app.views import CandidateView, FieldView, RecordView, Samples
from sagesync_desktop.core.books import SageBooks, VtigerSetup
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.lines import lines_of
from sagesync_desktop.core.logviews import LoggedOutcome
from sagesync_desktop.core.mapping import Agreed, Shared, agreed, read, shared
from sagesync_desktop.core.ports import OpenSkip, Seen
from sagesync_desktop.core.rules import ANSWERED_ONE_BY_ONE
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.specs import FieldMap, tailored
from sagesync_desktop.core.types import (
    MISSING,
    UNLINKED,
    Direction,
    FieldName,
    Item,
    Link,
    Missing,
    ModuleId,
    Record,
    RecordId,
    Side,
    Value,
)
from sagesync_desktop.core.values import Kind, same
from sagesync_desktop.core.words import as_text
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.fieldpairs import all_pairs
from sagesync_desktop.store.logreader import LogReader


class Passport:
    """What the local database knows of a record."""

    def __init__(self, home: Home, module: ModuleId, record_id: RecordId, side: Side | None = None) -> None:
        """Look for the id on `side`, or on both while nobody says where it is from."""
        store = home.store
        sides = (side,) if side else tuple(Side)
        links = (store.link(module, one, record_id) for one in sides)
        self.module = module
        self.link: Link | None = next((link for link in links if link is not None), None)
        self.ids: dict[Side, RecordId] = (
            {one: self.link.id_on(one) for one in Side} if self.link else dict.fromkeys(sides, record_id)
        )
        seen = {one: store.seen(module, one, known) for one, known in self.ids.items()}
        self.records = {one: found.record for one, found in seen.items() if found is not None}
        self.skips: tuple[OpenSkip, ...] = tuple(
            skip for skip in store.open_skips(module) if skip.record_id == self.ids.get(skip.side)
        )
        self.fields = _fields(home, self) if self.records else ()
        self.history = _history(home, self)
        self.names: Mapping[str | Item, str] = {
            what: _called(home, what) for what in _references(self.fields)
        }
        """Of the records that this one refers to: its organization, and the items of its lines."""

    @property
    def is_known(self) -> bool:
        """Whether either side has ever shown it."""
        return bool(self.records or self.link or self.skips)


def _history(home: Home, found: Passport) -> tuple[LoggedOutcome, ...]:
    sage_id, vtiger_id = found.ids.get(Side.SAGE), found.ids.get(Side.VTIGER)
    with LogReader.open(home.paths.database) as reader:
        return reader.history(found.module, sage_id=sage_id, vtiger_id=vtiger_id)


def _fields(home: Home, found: Passport) -> tuple[FieldView, ...]:
    settings = home.settings()
    spec = tailored(BY_ID[found.module], settings.module(found.module), settings.options)
    book = offline_book(home)
    nothing: Shared = {}
    sides = {side: shared(one, spec, book) for side, one in found.records.items()}
    sage, vtiger = (sides.get(side, nothing) for side in (Side.SAGE, Side.VTIGER))
    base = found.link.base if found.link else {}
    return tuple(
        _field(
            pair,
            sage.get(pair.name, MISSING),
            vtiger.get(pair.name, MISSING),
            agreed(base, pair.memory),
        )
        for pair in spec.fields
    )


def _field(pair: FieldMap, sage: Value | Missing, vtiger: Value | Missing, base: Agreed) -> FieldView:
    """What is only sent when a record is made, or flows one way, may differ: there that is no news."""
    travels = pair.direction is Direction.BOTH and not pair.create_only
    differs = travels and sage is not vtiger and not same(pair.kind, sage, vtiger)
    return FieldView(pair.name, pair.label, sage, vtiger, base, differs=differs, kind=pair.kind)


def _references(fields: Iterable[FieldView]) -> set[str | Item]:
    """Everything that the fields refer to: the organization, and the items of document lines."""
    found: set[str | Item] = set()
    for field in fields:
        for value in (field.sage, field.vtiger, field.agreed.sage, field.agreed.vtiger):
            if field.kind is Kind.REFERENCE and isinstance(value, str):
                found.add(value)
            found |= {line.item for line in lines_of(value) if line.item}
    return found - {""}


def _called(home: Home, what: str | Item) -> str:
    item = what if isinstance(what, Item) else organization(what)
    seen = home.store.seen(item.module, item.side, item.id)
    return BY_ID[item.module].title(seen.record) if seen is not None else ""


def organization(shared_id: str) -> Item:
    """Which record a shared reference to an organization stands for."""
    side = Side.SAGE if shared_id.startswith(UNLINKED) else Side.VTIGER
    return Item(ModuleId.ORGANIZATIONS, side, shared_id.removeprefix(UNLINKED))


def offline_book(home: Home) -> Codebook:
    """A codebook of the local database alone: links and mappings, but no rates and no currencies."""
    from sagesync_desktop.app.countries import countries

    books = SageBooks("", "", "", "", False, None, None, (), (), {}, {})
    setup = VtigerSetup("", "", False, None, "", "", {}, (), {}, False)
    book = Codebook(home.settings(), books, setup, countries())
    book.link = home.store.link
    book.linked = home.store.partner
    return book


# -- the view


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
        fields=found.fields,
        names=found.names,
        skip=skip,
        history=found.history,
        amount=_amount(found),
        linked=found.link is not None,
        candidates=_candidates(home, skip) if skip and skip.why.rule in ANSWERED_ONE_BY_ONE else (),
    )


def _candidates(home: Home, skip: OpenSkip) -> tuple[CandidateView, ...]:
    """What the record could be, as far as it is still there."""
    seen = home.store.seen_many(skip.module, skip.side.other, skip.why.candidates)
    there = {record_id: one.record for record_id, one in seen.items() if _is_there(one)}
    title = BY_ID[skip.module].title
    return tuple(CandidateView(one, title(there[one])) for one in skip.why.candidates if one in there)


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


# -- samples


def samples(home: Home, module: ModuleId) -> Samples:
    """One linked pair's values, else those of any record of each side, by field pair as text."""
    records = _pair(home, module)
    book = offline_book(home)
    settings = home.settings()
    pairs = all_pairs(BY_ID[module], settings.module(module), settings.options)

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
