"""Records of one side that no evidence tells apart, taken together: many equal ones are weighed once.

Three hundred equal invoices of one customer would else be compared ninety thousand times.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.evidence import MatchKey, Trait, TraitOf, Weight, always, are_certain
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import Record, RecordId, Side

Who = tuple[Side, RecordId]


@dataclass(frozen=True, slots=True)
class Crowd:
    """Records of one side that are equal to every key and every contradiction."""

    records: tuple[Record, ...]
    values: tuple[str, ...]
    """Their values of the module's match keys, "" where nobody on the other side has the same."""

    @property
    def anyone(self) -> Record:
        """One that stands for all."""
        return self.records[0]

    @property
    def who(self) -> Who:
        """Tells it from all other crowds, for nobody is in two."""
        return self.anyone.side, self.anyone.id


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two crowds of which any two records could be the same thing, with what speaks for it and against it."""

    sage: Crowd
    vtiger: Crowd
    keys: tuple[str, ...]
    weights: frozenset[Weight]
    against: tuple[str, ...]
    is_certain: bool = True
    """See `evidence.are_certain`."""

    @property
    def ids(self) -> tuple[RecordId, RecordId]:
        """Those of two that stand for all: Sage's and Vtiger's."""
        return self.sage.anyone.id, self.vtiger.anyone.id

    def on(self, side: Side) -> Crowd:
        """The crowd of a side."""
        return self.sage if side is Side.SAGE else self.vtiger


class Crowds:
    """Which records of two sides are equal to the evidence; those that share no key are in no crowd."""

    def __init__(
        self, spec: ModuleSpec, book: Codebook, sage: Sequence[Record], vtiger: Sequence[Record]
    ) -> None:
        """Read each record once."""
        self._spec, self._book = spec, book
        self._values = _shared_values(spec.match_keys, book, sage, vtiger)
        left, right = (self._in_play(records) for records in (sage, vtiger))
        traits = [trait_of(left, right, book) for trait_of in _traits(spec)]
        self._marks = {(one.side, one.id): _mark(traits, one) for one in (*left, *right)}

    def _in_play(self, records: Iterable[Record]) -> tuple[Record, ...]:
        return tuple(one for one in records if (one.side, one.id) in self._values)

    def of(self, records: Iterable[Record], told: Callable[[Who], Hashable]) -> list[Crowd]:
        """The crowds of one side's records, apart by what else is `told` of each."""
        crowds: dict[Hashable, list[Record]] = defaultdict(list)
        for one in records:
            who = one.side, one.id
            if who in self._marks:
                crowds[self._values[who], self._marks[who], told(who)].append(one)
        return [
            Crowd(tuple(several), self._values[several[0].side, several[0].id]) for several in crowds.values()
        ]

    def likenesses(
        self, sage: Iterable[Crowd], vtiger: Iterable[Crowd], keys: Collection[str] | None
    ) -> Iterator[Likeness]:
        """The crowds for which one of the keys (all: None) speaks."""
        agreed: dict[tuple[Who, Who], list[int]] = defaultdict(list)
        crowds: dict[tuple[Who, Who], tuple[Crowd, Crowd]] = {}
        left, right = tuple(sage), tuple(vtiger)
        for place, key in enumerate(self._spec.match_keys):
            if keys is not None and key.id not in keys:
                continue
            for pair in _sharing(place, left, right):
                if key.counts(pair[0].anyone, pair[1].anyone, self._book):
                    ids = pair[0].who, pair[1].who
                    agreed[ids].append(place)
                    crowds[ids] = pair
        for ids, places in agreed.items():
            yield self._weighed(*crowds[ids], places)

    def _weighed(self, sage: Crowd, vtiger: Crowd, places: list[int]) -> Likeness:
        keys = [self._spec.match_keys[place] for place in places]
        against = against_it(self._spec, self._book, sage.anyone, vtiger.anyone)
        return Likeness(
            sage,
            vtiger,
            tuple(key.id for key in keys),
            frozenset(key.weight for key in keys),
            against,
            are_certain(keys),
        )


def against_it(spec: ModuleSpec, book: Codebook, sage: Record, vtiger: Record) -> tuple[str, ...]:
    """The contradictions that speak between two records."""
    return tuple(one.id for one in spec.contradictions if one.speaks(sage, vtiger, book))


def _shared_values(
    keys: Sequence[MatchKey], book: Codebook, sage: Sequence[Record], vtiger: Sequence[Record]
) -> dict[Who, tuple[str, ...]]:
    """The key values of each record that has one in common with a record of the other side."""
    read = [
        {(one.side, one.id): tuple(key.of(one, book) for key in keys) for one in records}
        for records in (sage, vtiger)
    ]
    known = [[{values[at] for values in side.values()} - {""} for at in range(len(keys))] for side in read]
    found: dict[Who, tuple[str, ...]] = {}
    for side, others in zip(read, reversed(known), strict=True):
        for who, values in side.items():
            shared = tuple(
                value if value in there else "" for value, there in zip(values, others, strict=True)
            )
            if any(shared):
                found[who] = shared
    return found


def _traits(spec: ModuleSpec) -> list[TraitOf]:
    looking = [key.trait for key in spec.match_keys if key.counts is not always]
    return list(dict.fromkeys([*looking, *(one.trait for one in spec.contradictions)]))


def _mark(traits: Sequence[Trait], record: Record) -> Hashable:
    return tuple(trait(record) for trait in traits)


def _sharing(place: int, sage: Iterable[Crowd], vtiger: Iterable[Crowd]) -> Iterator[tuple[Crowd, Crowd]]:
    """The crowds across the sides that share their value of one key."""
    by_value: Mapping[str, list[Crowd]] = defaultdict(list)
    for left in sage:
        by_value[left.values[place]].append(left)
    for right in vtiger:
        value = right.values[place]
        for left in by_value.get(value, ()) if value else ():
            yield left, right
