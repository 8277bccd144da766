"""What the desk looks things up in while it answers: the local database alone, as the last run left it."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from sagesync_desktop.app.home import Home
from sagesync_desktop.app.records import offline_book
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.context import Context
from sagesync_desktop.core.cures import Cure
from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.rules import FORMER_TITLES, KNOWN_REASONS, Group
from sagesync_desktop.core.specs import ModuleSpec, labelled, tailored
from sagesync_desktop.core.types import Direction, ModuleId, Record, RecordId, RecordRef, Side
from sagesync_desktop.core.values import fold
from sagesync_desktop.modules import ALL, BY_ID
from sagesync_desktop.modules.lacks import within_plan

_TITLES = {
    **FORMER_TITLES,
    **{one.id: one.title for one in KNOWN_REASONS.values()},
    **{rule.id: rule.title for spec in ALL for rule in spec.rules},
}
GROUPS: Mapping[str, Group] = {
    **{one.id: one.group for one in KNOWN_REASONS.values()},
    **{rule.id: rule.group for spec in ALL for rule in spec.rules},
}
"""Rule -> whose turn it is with a record that waits for no other."""

_NAMESAKES = 20
"""Records of one title that are looked at, the ones that begin with it first."""


def title_of(rule: str) -> str:
    """The heading of a reason; of one that this version does not know, its id in words."""
    return _TITLES.get(rule) or rule.rpartition(".")[2].replace("_", " ").capitalize()


def group_of(rule: str, *, waits: bool) -> Group:
    """Whose turn it is with a record that is held back by a rule; one that nobody knows any more is hers."""
    return Group.WAITING if waits else GROUPS.get(rule, Group.NEEDS_YOU)


def is_curable(rule: str, module: ModuleId) -> bool:
    """Whether the program itself knows something to do about a reason."""
    return bool(BY_ID[module].own_cures(rule))


class DeskBook:
    """For one question of a front end; what it has read, it has read once."""

    def __init__(self, home: Home) -> None:
        """Nothing is read before it is asked for."""
        self.home = home
        self.settings = home.settings()
        self._specs: dict[ModuleId, ModuleSpec] = {}
        self._skips: dict[RecordRef, OpenSkip | None] = {}

    @cached_property
    def book(self) -> Codebook:
        """The code tables as a run would have them: set-up as the last one kept it, settings of now."""
        kept = self.home.store.kept_setup()
        book = offline_book(self.home)
        if kept is not None:
            book.books, book.setup = kept
        book.lookup, book.link = self._record, self.home.store.link
        book.named = lambda module, side, text: tuple(
            one.id for one in self.home.store.find_records(module, side, text, _NAMESAKES)
        )
        for module in ModuleId:
            said = self.home.store.verdicts(module).items()
            book.parted |= {(module, *ids) for ids, verdict in said if verdict is not Verdict.SAME}
        return book

    @cached_property
    def today(self) -> date:
        """The day that she would call today."""
        return self.home.clock.now().astimezone().date()

    def spec(self, module: ModuleId) -> ModuleSpec:
        """The module as a run would have it."""
        if module not in self._specs:
            spec = tailored(BY_ID[module], self.settings.module(module), self.settings.options)
            named = labelled(spec, self.book.setup.fields.get(module, ()))
            self._specs[module] = within_plan(named, self.book.books)
        return self._specs[module]

    def direction(self, module: ModuleId) -> Direction:
        """Which way the module travels."""
        return self.settings.module(module).direction

    def cures(self, skip: OpenSkip) -> tuple[Cure, ...]:
        """What the program can do about a held record, the likely thing first."""
        return self.spec(skip.module).cures_of(skip.why.rule)

    def skip(self, ref: RecordRef) -> OpenSkip | None:
        """What holds a record back."""
        if ref not in self._skips:
            self._skips[ref] = self.home.store.open_skip(ref)
        return self._skips[ref]

    def record(self, ref: RecordRef) -> Record | None:
        """A record as last read; None where it is not there (any more)."""
        found = self._record(ref.module, ref.side, ref.id)
        return None if found is None or found.deleted else found

    def partner(self, record: Record) -> Record | None:
        """The record of the other side that it is linked with."""
        link = self.home.store.link(record.module, record.side, record.id)
        side = record.side.other
        return None if link is None else self.record(RecordRef(record.module, side, link.id_on(side)))

    def context(self, skip: OpenSkip, record: Record) -> Context:
        """What a cure may look at."""
        link = self.home.store.link(record.module, record.side, record.id)
        base = link.base if link else None
        return Context(
            self.book,
            self.partner(record),
            why=skip.why,
            today=self.today,
            base=base,
            called=self.called,
        )

    def called(self, module: ModuleId, side: Side, title: str) -> tuple[RecordId, ...]:
        """The records with just that title, whatever its case."""
        spec, wanted = self.spec(module), fold(title)
        found = self.home.store.find_records(module, side, title, _NAMESAKES)
        return tuple(one.id for one in found if fold(spec.title(one)) == wanted)

    def _record(self, module: ModuleId, side: Side, record_id: RecordId) -> Record | None:
        seen = self.home.store.seen(module, side, record_id)
        return None if seen is None else seen.record
