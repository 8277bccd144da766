"""Pairing records that no link joins yet: linked on proof, asked about on evidence, else made anew."""

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.crowds import Crowd, Crowds, Likeness, Who, against_it
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
Keys = Collection[Who]
"""Records, each by its side and id."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record of the other side that could be the same thing, with what speaks for it and against it."""

    record: Record
    keys: tuple[str, ...]
    against: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a record could be; equal records share one."""

    candidates: tuple[Candidate, ...]
    """The likeliest first."""
    ids: tuple[RecordId, ...]
    """Theirs."""
    likely: tuple[Candidate, ...]
    """Those that nothing speaks against; all of them where something does against each."""
    mates: tuple[Record, ...]
    """The records of the same side that could be one of the likely as well, by their ids."""

    def __getitem__(self, place: int) -> Candidate:
        """One of the candidates."""
        return self.candidates[place]


@dataclass(frozen=True, slots=True)
class Matched:
    """Two records that are the same thing, and the key that said so."""

    sage: Record
    vtiger: Record
    key: str
    is_certain: bool = True
    """Whether one may overwrite the other unseen."""


@dataclass(frozen=True, slots=True)
class Matching:
    """What came of pairing the unlinked records of a module."""

    pairs: tuple[Matched, ...]
    doubts: Mapping[Who, Doubt]
    """Record -> what it could be."""
    strangers: Mapping[Who, Record] = field(default_factory=dict)
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
    return Matching(tuple(meeting.pairs), _doubts(meeting.likenesses()), meeting.strangers())


def _chosen(likenesses: Iterable[Likeness], least: Weight) -> list[Likeness]:
    """The likenesses that nothing contradicts, of that weight, in which either record has one choice."""
    free = [one for one in likenesses if not one.against]
    choices: dict[Who, int] = defaultdict(int)
    for one in free:
        for side in Side:
            choices[one.on(side).who] += len(one.on(side.other).records)
    return [
        one
        for one in free
        if one.weights & {least, Weight.IDENTIFYING} and choices[one.sage.who] == choices[one.vtiger.who] == 1
    ]


@dataclass(frozen=True, slots=True)
class _Past:
    """What is known of the records from before, apart from what they hold."""

    verdicts: Verdicts
    asked: frozenset[PairIds]
    survivors: frozenset[Who]
    bound: frozenset[Who]

    def mark(self, who: Who) -> Hashable:
        """What of it concerns all that the record could be."""
        return who in self.survivors, who in self.bound

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


def _keys(ids: PairIds) -> set[Who]:
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
        self._single = {who for ids in past.verdicts for who in zip(_SIDES, ids, strict=True)}
        self._crowds = Crowds(spec, book, *(tuple(self._free[side].values()) for side in _SIDES))

    def link(self, chosen: Iterable[Likeness]) -> None:
        """Take the pairs out of the records that are free."""
        for one in sorted(chosen, key=lambda likeness: likeness.ids):
            self.pairs.append(Matched(one.sage.anyone, one.vtiger.anyone, one.keys[0], one.is_certain))
            for side in Side:
                del self._free[side][one.on(side).anyone.id]

    def said_to_be_same(self) -> list[Likeness]:
        """The pairs that a person named, as far as both records are there and free."""
        said = [ids for ids, verdict in self._past.verdicts.items() if verdict is Verdict.SAME]
        found = [
            _of_two(pair, YOUR_WORD, Weight.IDENTIFYING)
            for ids in said
            if (pair := self._both_free(ids)) and self._past.bound.isdisjoint(_keys(ids))
        ]
        return _chosen(found, Weight.IDENTIFYING)

    def _both_free(self, ids: PairIds) -> tuple[Record, Record] | None:
        sage, vtiger = (self._free[side].get(one) for side, one in zip(_SIDES, ids, strict=True))
        return (sage, vtiger) if sage and vtiger else None

    def likenesses(self, keys: Collection[str] | None = None) -> list[Likeness]:
        """What of the free records could be one by one of the keys (all: None)."""
        found = self._by(keys)
        if keys is None:
            loose = self._asked_before(found)
            self._single |= {(one.side, one.id) for pair in loose for one in pair}
            found = self._by(None) if loose else found
            found += [_of_two(pair, ASKED, Weight.WEAK) for pair in loose]
        return [one for one in found if self._past.is_worth_asking(one)]

    def _by(self, keys: Collection[str] | None) -> list[Likeness]:
        sides = [self._crowds.of(self._free[side].values(), self._told) for side in _SIDES]
        found = self._crowds.likenesses(sides[0], sides[1], keys)
        return [self._with_past(one) for one in found if self._may_be_one(*one.ids)]

    def _told(self, who: Who) -> Hashable:
        """What was said of a record; what was said of it beside one other concerns it alone."""
        return who[1] if who in self._single else self._past.mark(who)

    def _with_past(self, one: Likeness) -> Likeness:
        return replace(one, against=(*one.against, FORMER)) if self._past.parts(one.ids) else one

    def _asked_before(self, found: Iterable[Likeness]) -> list[tuple[Record, Record]]:
        """Pairs whose evidence our own writes took away: the question stays until somebody answers it."""
        if not self._past.asked:
            return []
        home = {
            (side, record.id): one.on(side).who
            for one in found
            for side in Side
            for record in one.on(side).records
        }
        known = {(one.sage.who, one.vtiger.who) for one in found}
        return [
            pair
            for ids in self._past.asked
            if (pair := self._both_free(ids))
            and (home.get((Side.SAGE, ids[0])), home.get((Side.VTIGER, ids[1]))) not in known
            and self._may_be_one(*ids)
        ]

    def strangers(self) -> dict[Who, Record]:
        """The foreign record that each free one is the same thing as, by any key that nothing contradicts."""
        if not self._spec.blocker[0]:
            return {}
        found: dict[Who, Record] = {}
        for side in Side:
            own, foreign = tuple(self._free[side].values()), self._foreign[side.other]
            sage, vtiger = (own, foreign) if side is Side.SAGE else (foreign, own)
            for pair in self._sharing_any(sage, vtiger):
                one, other = pair if side is Side.SAGE else pair[::-1]
                if (side, one.id) not in found and not self._is_contradicted(*pair):
                    found[side, one.id] = other
        return found

    def _is_contradicted(self, sage: Record, vtiger: Record) -> bool:
        former = self._past.parts((sage.id, vtiger.id))
        return former or bool(against_it(self._spec, self._book, sage, vtiger))

    def _sharing_any(
        self, sage: Iterable[Record], vtiger: Iterable[Record]
    ) -> Iterator[tuple[Record, Record]]:
        for key in self._spec.match_keys:
            for left, right in _sharing(key, self._book, sage, vtiger):
                if self._may_be_one(left.id, right.id) and key.counts(left, right, self._book):
                    yield left, right

    def _may_be_one(self, sage_id: RecordId, vtiger_id: RecordId) -> bool:
        return self._past.verdicts.get((sage_id, vtiger_id), Verdict.SAME) is Verdict.SAME


def _of_two(pair: tuple[Record, Record], key: str, weight: Weight) -> Likeness:
    sage, vtiger = (Crowd((one,), ()) for one in pair)
    return Likeness(sage, vtiger, (key,), frozenset([weight]), ())


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


def _doubts(likenesses: Iterable[Likeness]) -> dict[Who, Doubt]:
    """What each record could be; of all records of a crowd the same is said."""
    alike: dict[Who, list[Likeness]] = defaultdict(list)
    crowds: dict[Who, Crowd] = {}
    for one in likenesses:
        for side in Side:
            alike[one.on(side).who].append(one)
            crowds[one.on(side).who] = one.on(side)
    found: dict[Who, Doubt] = {}
    for who, crowd in crowds.items():
        doubt = _doubt(who[0], alike[who], alike)
        found.update(dict.fromkeys(((who[0], record.id) for record in crowd.records), doubt))
    return found


def _doubt(side: Side, mine: Sequence[Likeness], alike: Mapping[Who, Sequence[Likeness]]) -> Doubt:
    candidates = sorted(
        (Candidate(record, one.keys, one.against) for one in mine for record in one.on(side.other).records),
        key=_unlikely,
    )
    likely = [one for one in candidates if not one.against] or candidates
    rivals = (one for mate in mine if not mate.against for one in alike[mate.on(side.other).who])
    mates = {one.id: one for rival in rivals if not rival.against for one in rival.on(side).records}
    return Doubt(
        tuple(candidates),
        tuple(one.record.id for one in candidates),
        tuple(likely),
        tuple(mates[mate] for mate in sorted(mates)),
    )


def _unlikely(one: Candidate) -> tuple[int, int, RecordId]:
    return len(one.against), -len(one.keys), one.record.id
