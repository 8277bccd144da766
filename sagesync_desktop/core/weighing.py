"""What speaks for two records being the same thing, and what against it, in the words of their module."""

from dataclasses import dataclass

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.crowds import against_it
from sagesync_desktop.core.evidence import Weight
from sagesync_desktop.core.sentence import Sentence, term
from sagesync_desktop.core.specs import ModuleSpec
from sagesync_desktop.core.types import Record, Side


@dataclass(frozen=True, slots=True)
class Weighed:
    """Evidence in words, such as "name and postcode" and "another VAT number"; the surest first."""

    speaks_for: tuple[Sentence, ...]
    against: tuple[Sentence, ...]
    is_strong: bool
    """Whether it would be enough to link by, were nothing against it and nobody else as like."""


def weighed(spec: ModuleSpec, record: Record, other: Record, book: Codebook) -> Weighed:
    """The evidence about two records of different sides, in whichever order they are given."""
    sage, vtiger = (record, other) if record.side is Side.SAGE else (other, record)
    agreeing = [
        key
        for key in spec.match_keys
        if (value := key.of(sage, book)) and value == key.of(vtiger, book) and key.counts(sage, vtiger, book)
    ]
    return Weighed(
        tuple(term(key.id) for key in agreeing),
        tuple(map(term, against_it(spec, book, sage, vtiger))),
        any(key.weight is not Weight.WEAK for key in agreeing),
    )
