"""Evidence as data: what speaks for two records being the same thing, and what speaks against it."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.types import ModuleId, Record, RecordId, Side
from sagesync_desktop.core.values import clean_text, fold

KeyReader = Callable[[Record, Codebook], str]
PairCheck = Callable[[Record, Record, Codebook], bool]
"""(Sage record, Vtiger record, code tables) -> what is claimed of the two."""


Trait = Callable[[Record], Hashable]
"""What of a record a check looks at: two of one side that are equal in it are equal to the check."""
TraitOf = Callable[[Sequence[Record], Sequence[Record], Codebook], Trait]
"""(Sage's records, Vtiger's, code tables) -> a trait, which may leave out what nobody there could answer."""


class Weight(StrEnum):
    """What an agreeing key is worth."""

    IDENTIFYING = "identifying"
    """Tells a record from all others: two that share it are one even where others look alike."""
    STRONG = "strong"
    """Enough to link by where nothing contradicts and nothing else could be meant."""
    WEAK = "weak"
    """Not enough to link by, but reason enough to ask before a second record is made."""


def always(_sage: Record, _vtiger: Record, _book: Codebook) -> bool:
    """What is claimed of any two."""
    return True


def itself(_sage: Sequence[Record], _vtiger: Sequence[Record], _book: Codebook) -> Trait:
    """The trait of a check of which nothing is known: no two records are equal to it."""
    return lambda record: record.id


def read_by(sage: KeyReader, vtiger: KeyReader) -> TraitOf:
    """The trait of a check that looks at one text on either side."""

    def trait_of(_sage: Sequence[Record], _vtiger: Sequence[Record], book: Codebook) -> Trait:
        return lambda record: (sage if record.side is Side.SAGE else vtiger)(record, book)

    return trait_of


@dataclass(frozen=True, slots=True)
class MatchKey:
    """One way to recognise the same thing on both sides; a reader gives "" where a record has no such key."""

    id: str
    """What people call it: "Linked by name and postcode"."""
    sage: KeyReader
    vtiger: KeyReader
    weight: Weight = Weight.STRONG
    counts: PairCheck = always
    """Whether an agreeing value says anything about these two at all (a monthly fee has one subject)."""
    trait: TraitOf = itself
    """What `counts` looks at."""
    matter: str = ""
    """What besides the name two records agree in by it; two such matters make a link certain."""
    is_certain: bool = False
    """Whether it alone makes a link certain, for what it looks at was given to one record only."""

    def of(self, record: Record, book: Codebook) -> str:
        """The record's key, "" for none."""
        return self.sage(record, book) if record.side is Side.SAGE else self.vtiger(record, book)


def are_certain(agreeing: Iterable[MatchKey]) -> bool:
    """Whether these keys tell two records to be one so surely that either may overwrite the other unseen.

    Less is enough to link them, so that neither is made a second time; what they differ in waits for a look.
    """
    keys = tuple(agreeing)
    matters = {one.matter for one in keys} - {""}
    return any(one.is_certain or one.weight is Weight.IDENTIFYING for one in keys) or len(matters) > 1


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Something that two records of one thing would not differ in; a side that says nothing speaks not."""

    id: str
    """What people call it: "another postcode"."""
    speaks: PairCheck
    trait: TraitOf = itself
    """What `speaks` looks at."""


class Verdict(StrEnum):
    """What a person has said of two records."""

    SAME = "same"
    DIFFERENT = "different"
    UNLINKED = "unlinked"
    """They were taken apart, and nobody has said yet what is to become of either."""


Verdicts = dict[tuple[RecordId, RecordId], Verdict]
"""(Sage id, Vtiger id) -> what a person said of the two."""


def unlike(id: str, sage: KeyReader, vtiger: KeyReader) -> Contradiction:
    """Both sides say something, and it is not the same."""

    def speaks(left: Record, right: Record, book: Codebook) -> bool:
        ours, theirs = sage(left, book), vtiger(right, book)
        return bool(ours and theirs and ours != theirs)

    return Contradiction(id, speaks, read_by(sage, vtiger))


def both(*readers: KeyReader) -> KeyReader:
    """A key of several parts, which has to have all of them."""

    def read(record: Record, book: Codebook) -> str:
        parts = [reader(record, book) for reader in readers]
        return "|".join(parts) if all(parts) else ""

    return read


def squeezed(text: str) -> str:
    """A code, number or postcode without case, blanks and punctuation."""
    return fold(text).replace(" ", "")


def typed_text(
    record: Record, book: Codebook, module: ModuleId, pair: str, sage_field: str, made_up: str, typed: str
) -> str:
    """What people typed into the Vtiger field that travels to `sage_field`; "" for a number Vtiger made up.

    `pair` is the module's own pair to that field, `made_up` the field that Vtiger fills by itself, `typed`
    the one that people fill where the user chose no other.
    """
    chosen = [
        change.vtiger or change.name
        for change in book.settings.module(module).fields
        if change.sage == sage_field or (change.name == pair and change.vtiger)
    ]
    names = [name for name in chosen if name != made_up] if chosen else [typed]
    return next((clean_text(record.fields.get(name)) for name in names if record.text(name)), "")
