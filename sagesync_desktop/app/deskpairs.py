"""Two records beside each other: what a held one could be, and what both sides hold differently."""

import re
from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz import fuzz

from sagesync_desktop.app.desk import Beside, DeskCandidate, DeskClash
from sagesync_desktop.app.deskbook import DeskBook
from sagesync_desktop.app.records import organization
from sagesync_desktop.core.deciding import decide
from sagesync_desktop.core.mapping import agreed, shared
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.reconcile import Clash, Conflict
from sagesync_desktop.core.sentence import term
from sagesync_desktop.core.specs import FieldMap
from sagesync_desktop.core.steps import Pair
from sagesync_desktop.core.types import Fields, Item, Missing, Record, RecordRef, Side, Value
from sagesync_desktop.core.values import Kind, same
from sagesync_desktop.core.weighing import weighed
from sagesync_desktop.core.words import Namer, agreed_text, as_text, unnamed
from sagesync_desktop.modules import BY_ID
from sagesync_desktop.modules.cure_parts import called_in_books

CONFLICT = "record.conflict"
_STAMP = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
"""To the minute; the zone is that side's own."""
_VARIANT = re.compile(r"(,| without ).*")
"""In a key's id, what follows the field that it looks at."""


def candidates_of(desk: DeskBook, skip: OpenSkip, record: Record) -> tuple[DeskCandidate, ...]:
    """What the record could be, as far as it is still there; the likeliest first."""
    ids = (RecordRef(skip.module, skip.side.other, one) for one in skip.why.candidates)
    there = (other for one in ids if (other := desk.record(one)) is not None)
    found = [_candidate(desk, record, other) for other in there]
    found.sort(key=lambda one: (len(one.speaks_against) - len(one.speaks_for), -one.likeness))
    return tuple(found)


def _candidate(desk: DeskBook, record: Record, other: Record) -> DeskCandidate:
    spec = desk.spec(record.module)
    evidence = weighed(spec, record, other, desk.book)
    return DeskCandidate(
        RecordRef(other.module, other.side, other.id),
        spec.title(other),
        tuple(_beside(desk, record, other)),
        tuple(map(term, _telling(evidence.speaks_for))),
        evidence.against,
        round(fuzz.token_sort_ratio(spec.title(record).casefold(), spec.title(other).casefold())),
    )


def _telling(keys: Iterable[str]) -> Iterator[str]:
    """The agreeing keys without those that only say again what one before them said, spelled otherwise."""
    told: set[str] = set()
    for key in keys:
        parts = {_VARIANT.sub("", part) for part in key.split(" and ")}
        if not parts <= told:
            yield key
        told |= parts


def _beside(desk: DeskBook, record: Record, other: Record) -> Iterator[Beside]:
    """What either fills; that both are switched on or off tells nobody whether they are one."""
    spec = desk.spec(record.module)
    own, theirs = shared(record, spec, desk.book), shared(other, spec, desk.book)
    for pair in spec.fields:
        mine, yours = own[pair.name], theirs[pair.name]
        texts = (_in_words(desk, pair, mine), _in_words(desk, pair, yours))
        is_equal = same(pair.kind, mine, yours)
        if any(texts) and not (is_equal and pair.kind is Kind.BOOL):
            yield Beside(term(pair.label), *texts, is_equal)


def _in_words(desk: DeskBook, pair: FieldMap, value: Value | Missing) -> str:
    """A value as people know it: accounts, taxes and records by name, yes or no."""
    if isinstance(value, bool):
        return term("yes") if value else term("no")
    return as_text(called_in_books(pair, value, desk.book), pair.kind, _named(desk))


def _named(desk: DeskBook) -> Namer:
    return lambda what: called(desk, what)


def called(desk: DeskBook, what: str | Item) -> str:
    """The name of the record that a shared reference stands for."""
    item = what if isinstance(what, Item) else organization(what)
    found = desk.book.record(item.module, item.side, item.id)
    return BY_ID[item.module].title(found) if found is not None else unnamed(what)


def _pair(record: Record, other: Record) -> Pair:
    sage, vtiger = (record, other) if record.side is Side.SAGE else (other, record)
    return Pair(sage, vtiger, None)


# -- conflicts


def clashes_of(desk: DeskBook, skip: OpenSkip, record: Record) -> tuple[DeskClash, ...]:
    """The fields that both sides changed differently."""
    link = desk.home.store.link(record.module, record.side, record.id)
    partner = desk.partner(record)
    if skip.why.rule != CONFLICT or link is None or partner is None:
        return ()
    pair, spec = _pair(record, partner), desk.spec(record.module)
    decision = decide(spec, Pair(pair.sage, pair.vtiger, link), desk.direction(record.module), desk.book)
    if not isinstance(decision, Conflict):
        return ()
    return tuple(_clash(desk, spec.field(one.field), one, link.base) for one in decision.fields)


def _clash(desk: DeskBook, pair: FieldMap, one: Clash, base: Fields) -> DeskClash:
    named = _named(desk)
    return DeskClash(
        one.field,
        term(one.label),
        agreed_text(agreed(base, pair.memory), pair.kind, named),
        _in_words(desk, pair, one.vtiger),
        _in_words(desk, pair, one.sage),
        pair.owner,
    )


def changed_at(desk: DeskBook, record: Record) -> Mapping[Side, str]:
    """When each side's record was last changed, by that side's own stamp; a side without one is left out."""
    both = (record, desk.partner(record))
    stamps = {one.side: _moment(one.revision) for one in both if one is not None}
    return {side: stamp for side, stamp in stamps.items() if stamp}


def _moment(revision: str) -> str:
    """The latest moment of a change stamp, which may join several; "" where there is none in it."""
    return max((part for part in _STAMP.findall(revision)), default="").replace("T", " ")
