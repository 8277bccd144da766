"""Pairing records that no link joins yet: exactly one candidate links, several become a question."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.sentence import Sentence, joined, say, term
from sagesync_desktop.core.specs import MatchKey, ModuleSpec
from sagesync_desktop.core.types import Record, RecordId, Side

_NAMED = 3
"""How many candidates a question names before it counts the rest."""
ByKey = Mapping[tuple[str, str], Record]
"""(key id, value) -> record."""


@dataclass(frozen=True, slots=True)
class Matched:
    """Two records that are the same thing, and the key that said so."""

    sage: Record
    vtiger: Record
    key: str


@dataclass(frozen=True, slots=True)
class Matching:
    """What came of pairing the unlinked records of a module."""

    pairs: tuple[Matched, ...]
    doubtful: Mapping[tuple[Side, RecordId], str]
    """Record -> the sentence that names the candidates."""
    strangers: Mapping[Side, ByKey] = field(default_factory=dict)
    """Side -> its records of another type (suppliers), which take no part."""


def match(spec: ModuleSpec, book: Codebook, sage: Iterable[Record], vtiger: Iterable[Record]) -> Matching:
    """Pair unlinked records by the module's keys, strongest first.

    A record that a key makes doubtful takes no part in weaker keys: guessing on would link at random.
    """
    unlinked = {Side.SAGE: tuple(sage), Side.VTIGER: tuple(vtiger)}
    rest = {side: {r.id: r for r in records if spec.in_scope(r, book)} for side, records in unlinked.items()}
    strangers = {
        side: by_key(spec, book, (r for r in records if not spec.in_scope(r, book)))
        for side, records in unlinked.items()
    }
    pairs: list[Matched] = []
    doubtful: dict[tuple[Side, RecordId], str] = {}
    for key in spec.match_keys:
        for left, right in _groups(key, book, rest):
            own, others = _possible(key, left, right)
            if len(own) == len(others) == 1:
                pairs.append(Matched(own[0], others[0], key.id))
            elif own:
                doubtful.update(_doubts(spec, key.id, own, others))
            _take(rest, (*own, *others))
    if spec.doubt_key is not None:
        for left, right in _groups(spec.doubt_key, book, rest):
            doubtful.update(_doubts(spec, spec.doubt_key.id, left, right))
    return Matching(tuple(pairs), doubtful, strangers)


def by_key(spec: ModuleSpec, book: Codebook, records: Iterable[Record]) -> ByKey:
    """The first record of each value of each of the module's keys."""
    found: dict[tuple[str, str], Record] = {}
    for record in records:
        for key in spec.match_keys:
            value = key.of(record, book)
            if value:
                found.setdefault((key.id, value), record)
    return found


def same_by_key(spec: ModuleSpec, book: Codebook, record: Record, others: ByKey) -> Record | None:
    """The first of the other side's records that a key of the module says is the same thing."""
    own = ((key.id, key.of(record, book)) for key in spec.match_keys)
    return next((others[key] for key in own if key in others), None)


def _groups(
    key: MatchKey, book: Codebook, rest: Mapping[Side, Mapping[RecordId, Record]]
) -> list[tuple[Sequence[Record], Sequence[Record]]]:
    """The records that share a key value across the sides."""
    by_value: dict[str, dict[Side, list[Record]]] = defaultdict(lambda: {Side.SAGE: [], Side.VTIGER: []})
    for side, records in rest.items():
        for record in records.values():
            value = key.of(record, book)
            if value:
                by_value[value][side].append(record)
    return [(g[Side.SAGE], g[Side.VTIGER]) for g in by_value.values() if g[Side.SAGE] and g[Side.VTIGER]]


def _possible(
    key: MatchKey, left: Sequence[Record], right: Sequence[Record]
) -> tuple[Sequence[Record], Sequence[Record]]:
    """A group without the records that a veto proves to be different from every candidate."""
    own = [one for one in left if not all(key.vetoed(one, other) for other in right)]
    others = [other for other in right if not all(key.vetoed(one, other) for one in left)]
    return own, others


def _take(rest: Mapping[Side, dict[RecordId, Record]], records: Iterable[Record]) -> None:
    for record in records:
        rest[record.side].pop(record.id, None)


def _doubts(
    spec: ModuleSpec, key: str, left: Sequence[Record], right: Sequence[Record]
) -> dict[tuple[Side, RecordId], str]:
    doubts: dict[tuple[Side, RecordId], str] = {}
    for own, others in ((left, right), (right, left)):
        doubt = say(
            "By its {key} it could be {names} in {side}",
            key=term(key),
            names=_named(spec, others),
            side=others[0].side,
        )
        for record in own:
            mates = [mate for mate in own if mate is not record]
            doubts[record.side, record.id] = (
                say("{doubt}, and so could {names} here", doubt=doubt, names=_named(spec, mates))
                if mates
                else doubt
            )
    return doubts


def _named(spec: ModuleSpec, records: Sequence[Record]) -> Sentence:
    """Three of the records by name, and how many more there are."""
    names = [say("“{name}”", name=spec.title(record)) for record in records[:_NAMED]]
    more = len(records) - _NAMED
    return joined(", ", [*names, say("{n} more", n=more)] if more > 0 else names)
