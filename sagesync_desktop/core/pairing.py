"""Which paper of one side is which of the other: by what was linked, else by the other side's own number."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sagesync_desktop.core.papers import Paper
from sagesync_desktop.core.proof import Finding, Why, beside
from sagesync_desktop.core.types import RecordId


@dataclass(slots=True)
class Pairing:
    """Sage's papers wait in here for Vtiger's; of a pair nothing is kept."""

    links: Mapping[RecordId, RecordId]
    """Vtiger id -> Sage id."""
    why: Why
    waiting: dict[RecordId, Paper] = field(default_factory=dict)
    left: list[Paper] = field(default_factory=list)
    """Vtiger's papers that found none."""

    def wait(self, papers: Iterable[Paper]) -> Collection[Paper]:
        """Take in Sage's papers; of one that came twice, edited while the list was read, the later one."""
        self.waiting.update((paper.id, paper) for paper in papers)
        return self.waiting.values()

    def meet(self, papers: Iterable[Paper]) -> Iterator[tuple[Paper, tuple[Finding, ...]]]:
        """Each of Vtiger's papers with what was found beside its partner; nothing for one that found none."""
        numbers = self._numbers()
        for paper in papers:
            partner = self._partner(paper, numbers)
            if partner is None:
                self.left.append(paper)
            yield paper, () if partner is None else tuple(self.found(paper, partner))

    def found(self, vtiger: Paper, sage: Paper) -> Iterator[Finding]:
        """What is found of a pair."""
        return beside(vtiger, sage, self.why)

    def _numbers(self) -> Mapping[tuple[str, bool], RecordId | None]:
        """Reference -> the unlinked paper that bears it; None where more than one does."""
        linked = set(self.links.values())
        found: dict[tuple[str, bool], RecordId | None] = {}
        for paper in self.waiting.values():
            key = (paper.reference, paper.is_credit)
            if paper.reference and paper.id not in linked:
                found[key] = None if key in found else paper.id
        return found

    def _partner(self, paper: Paper, numbers: Mapping[tuple[str, bool], RecordId | None]) -> Paper | None:
        linked = self.links.get(paper.id)
        wanted = linked or numbers.get((paper.number, paper.is_credit))
        return self.waiting.pop(wanted, None) if wanted else None
