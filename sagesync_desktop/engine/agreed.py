"""Pairs that agree are kept many at once: a baseline of a hundred thousand is nothing else."""

from dataclasses import dataclass, field

from sagesync_desktop.core.steps import Settle
from sagesync_desktop.core.types import Link, Outcome, RecordRef, Side
from sagesync_desktop.engine.hold import release
from sagesync_desktop.engine.keeping import link_of
from sagesync_desktop.engine.outcomes import unchanged
from sagesync_desktop.engine.session import ModuleRun

_AT_ONCE = 500
"""Pairs that wait in memory."""


@dataclass(slots=True)
class Agreed:
    """Pairs with nothing to write, neither of whose records is held back; within one transaction."""

    run: ModuleRun
    _links: dict[bool, list[Link]] = field(default_factory=lambda: {True: [], False: []})
    """By whether the pair is linked just now."""
    _lines: list[Outcome] = field(default_factory=list)

    def add(self, settle: Settle) -> None:
        """Take a pair in; it is kept with the others, by `keep` at the latest."""
        pair = settle.pair
        self._links[pair.link is None].append(link_of(self.run, pair, settle.keep, was=pair.vtiger))
        self._lines.append(unchanged(self.run, pair))
        for side in Side:
            release(self.run, side, pair.on(side).id)
        if len(self._lines) == _AT_ONCE:
            self.keep()

    def keep(self) -> None:
        """Store what was taken in so far."""
        run = self.run
        for is_new, links in self._links.items():
            if links:
                run.store.save_links(links, is_new=is_new)
                run.store.settle_all(
                    [RecordRef(link.module, side, link.id_on(side)) for link in links for side in Side]
                )
        if self._lines:
            run.store.add_outcomes(run.session.run, self._lines, run.session.clock.now())
        self._links, self._lines = {True: [], False: []}, []
