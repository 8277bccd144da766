"""Pairing records that no link joins yet: linked on proof, asked about on evidence, else made anew."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.evidence import MatchKey, Verdict, Verdicts, Weight
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import Record, RecordId, Side

YOUR_WORD = "your word"
"""The key of two records that a person said are the same."""
PairIds = tuple[RecordId, RecordId]
"""Sage id, Vtiger id."""
_SIDES = (Side.SAGE, Side.VTIGER)
ASKED = "an earlier question"
"""The key of two records that were asked about before, and that nobody has changed since."""
FORMER = say("another partner, now deleted")
"""What speaks against two records of which either is known to have been another's partner."""
Keys = Collection[tuple[Side, RecordId]]
"""Records, each by its side and id."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two records that could be the same thing, with all that speaks for it and against it."""

    sage: Record
    vtiger: Record
    keys: tuple[str, ...]
    weights: frozenset[Weight]
    against: tuple[str, ...]

    @property
    def ids(self) -> PairIds:
        """The two ids."""
        return self.sage.id, self.vtiger.id

    def on(self, side: Side) -> Record:
        """The record on a side."""
        return self.sage if side is Side.SAGE else self.vtiger


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
    doubts: Mapping[tuple[Side, RecordId], tuple[Likeness, ...]]
    """Record -> what it could be, the likeliest first."""
    strangers: Mapping[tuple[Side, RecordId], Record] = field(default_factory=dict)
    """Record -> the same thing on the other side, which is of another type there (a supplier)."""


def match(
    spec: ModuleSpec,
    book: Codebook,
    sage: Iterable[Record],
    vtiger: Iterable[Record],
    verdicts: Verdicts | None = None,
    asked: Collection[PairIds] = (),
    survivors: Keys = (),
    bound: Keys = (),
) -> Matching:
    """Link what is surely the same; what has any other candidate is a doubt, in whatever order they come.

    `survivors` are records whose partner was deleted, `bound` those that still hold on to a deleted one.

    Surely: a person's word, or a strong key that nothing contradicts and that leaves one choice on either
    side. An identifying key leaves one choice whoever else looks alike; the others only where nobody does.
    """
    past = _Past(verdicts or {}, frozenset(asked), frozenset(survivors), frozenset(bound))
    meeting = _Meeting(spec, book, sage, vtiger, past)
    meeting.link(meeting.said_to_be_same())
    for key in spec.match_keys:
        if key.weight is Weight.IDENTIFYING:
            meeting.link(_chosen(meeting.likenesses({key.id}), Weight.IDENTIFYING))
    meeting.link(_chosen(meeting.likenesses(), Weight.STRONG))
    return Matching(tuple(meeting.pairs), meeting.doubts(), meeting.strangers())


def _chosen(likenesses: Iterable[Likeness], least: Weight) -> list[Likeness]:
    """The likenesses that nothing contradicts, of that weight, in which either record has one choice."""
    free = [one for one in likenesses if not one.against]
    choices: dict[tuple[Side, RecordId], int] = defaultdict(int)
    for one in free:
        for side in Side:
            choices[side, one.on(side).id] += 1
    return [
        one
        for one in free
        if one.weights & {least, Weight.IDENTIFYING}
        and choices[Side.SAGE, one.sage.id] == choices[Side.VTIGER, one.vtiger.id] == 1
    ]


@dataclass(frozen=True, slots=True)
class _Past:
    """What is known of the records from before, apart from what they hold."""

    verdicts: Verdicts
    asked: frozenset[PairIds]
    survivors: frozenset[tuple[Side, RecordId]]
    bound: frozenset[tuple[Side, RecordId]]

    def parts(self, ids: PairIds) -> bool:
        """Whether the links of old say that two are not the same, whatever they look like."""
        return self._both_had_partners(ids) or not self.bound.isdisjoint(_keys(ids))

    def is_worth_asking(self, one: Likeness) -> bool:
        """Of two that had partners of their own only what would have linked them outweighs that.

        Doubles that were cleared up crosswise look so: of either pair the other record was deleted.
        """
        would_link = one.against == (FORMER,) and one.weights != {Weight.WEAK}
        return would_link or not self._both_had_partners(one.ids)

    def _both_had_partners(self, ids: PairIds) -> bool:
        return _keys(ids) <= self.survivors | self.bound


def _keys(ids: PairIds) -> set[tuple[Side, RecordId]]:
    return set(zip(_SIDES, ids, strict=True))


class _Meeting:
    """The unlinked records of a module, and those of them that are still free."""

    def __init__(
        self,
        spec: ModuleSpec,
        book: Codebook,
        sage: Iterable[Record],
        vtiger: Iterable[Record],
        past: _Past,
    ) -> None:
        """Part the records that are the module's business from the strangers."""
        self._spec, self._book, self._past = spec, book, past
        self.pairs: list[Matched] = []
        self._free: dict[Side, dict[RecordId, Record]] = {}
        self._foreign: dict[Side, tuple[Record, ...]] = {}
        for side, records in ((Side.SAGE, tuple(sage)), (Side.VTIGER, tuple(vtiger))):
            self._free[side] = {one.id: one for one in records if spec.in_scope(one, book)}
            self._foreign[side] = tuple(one for one in records if not spec.in_scope(one, book))

    def link(self, chosen: Iterable[Likeness]) -> None:
        """Take the pairs out of the records that are free."""
        for one in sorted(chosen, key=lambda likeness: likeness.ids):
            self.pairs.append(Matched(one.sage, one.vtiger, one.keys[0]))
            for side in Side:
                del self._free[side][one.on(side).id]

    def said_to_be_same(self) -> list[Likeness]:
        """The pairs that a person named, as far as both records are there and free."""
        said = [ids for ids, verdict in self._past.verdicts.items() if verdict is Verdict.SAME]
        found = [
            Likeness(
                self._free[Side.SAGE][sage_id],
                self._free[Side.VTIGER][vtiger_id],
                (YOUR_WORD,),
                frozenset([Weight.IDENTIFYING]),
                (),
            )
            for sage_id, vtiger_id in said
            if sage_id in self._free[Side.SAGE] and vtiger_id in self._free[Side.VTIGER]
            if self._past.bound.isdisjoint(_keys((sage_id, vtiger_id)))
        ]
        return _chosen(found, Weight.IDENTIFYING)

    def likenesses(self, keys: frozenset[str] | set[str] | None = None) -> list[Likeness]:
        """The pairs of free records for which one of the keys (all: None) speaks."""
        free = {side: tuple(records.values()) for side, records in self._free.items()}
        found = list(self._between(free[Side.SAGE], free[Side.VTIGER], keys))
        if keys is None:
            found += self._asked_before({one.ids for one in found})
        return [one for one in found if self._past.is_worth_asking(one)]

    def _asked_before(self, known: set[PairIds]) -> Iterator[Likeness]:
        """Pairs whose evidence our own writes took away: the question stays until somebody answers it."""
        for ids in self._past.asked:
            sage, vtiger = (self._free[side].get(one) for side, one in zip(_SIDES, ids, strict=True))
            if sage and vtiger and ids not in known and self._may_be_one(sage, vtiger):
                yield Likeness(sage, vtiger, (ASKED,), frozenset([Weight.WEAK]), ())

    def doubts(self) -> dict[tuple[Side, RecordId], tuple[Likeness, ...]]:
        """What each record that is left could be, the likeliest first."""
        found: dict[tuple[Side, RecordId], list[Likeness]] = defaultdict(list)
        for one in self.likenesses():
            for side in Side:
                found[side, one.on(side).id].append(one)
        return {key: tuple(sorted(several, key=_unlikely)) for key, several in found.items()}

    def strangers(self) -> dict[tuple[Side, RecordId], Record]:
        """The foreign record that each free one is the same thing as, by any key that nothing contradicts."""
        if not self._spec.blocker[0]:
            return {}
        found: dict[tuple[Side, RecordId], Record] = {}
        for side in Side:
            own, foreign = tuple(self._free[side].values()), self._foreign[side.other]
            sides = (own, foreign) if side is Side.SAGE else (foreign, own)
            for one in self._between(*sides):
                if not one.against:
                    found.setdefault((side, one.on(side).id), one.on(side.other))
        return found

    def _between(
        self,
        sage: Iterable[Record],
        vtiger: Iterable[Record],
        keys: frozenset[str] | set[str] | None = None,
    ) -> Iterator[Likeness]:
        agreed: dict[PairIds, list[int]] = defaultdict(list)
        records: dict[PairIds, tuple[Record, Record]] = {}
        for place, key in enumerate(self._spec.match_keys):
            if keys is not None and key.id not in keys:
                continue
            for left, right in _sharing(key, self._book, sage, vtiger):
                if self._may_be_one(left, right) and key.counts(left, right, self._book):
                    agreed[left.id, right.id].append(place)
                    records[left.id, right.id] = left, right
        for ids, places in agreed.items():
            yield self._weighed(*records[ids], places)

    def _may_be_one(self, sage: Record, vtiger: Record) -> bool:
        return self._past.verdicts.get((sage.id, vtiger.id), Verdict.SAME) is Verdict.SAME

    def _weighed(self, sage: Record, vtiger: Record, places: list[int]) -> Likeness:
        keys = [self._spec.match_keys[place] for place in places]
        against = [one.id for one in self._spec.contradictions if one.speaks(sage, vtiger, self._book)]
        against += [FORMER] if self._past.parts((sage.id, vtiger.id)) else []
        weights = frozenset(key.weight for key in keys)
        return Likeness(sage, vtiger, tuple(key.id for key in keys), weights, tuple(against))


def _sharing(
    key: MatchKey, book: Codebook, sage: Iterable[Record], vtiger: Iterable[Record]
) -> Iterator[tuple[Record, Record]]:
    """The pairs across the sides that share a value of the key."""
    by_value: dict[str, list[Record]] = defaultdict(list)
    for left in sage:
        by_value[key.sage(left, book)].append(left)
    for right in vtiger:
        value = key.vtiger(right, book)
        for left in by_value.get(value, ()) if value else ():
            yield left, right


def _unlikely(one: Likeness) -> tuple[int, int, PairIds]:
    return len(one.against), -len(one.keys), one.ids
