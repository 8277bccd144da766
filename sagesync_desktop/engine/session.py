"""What the phases of one run share."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from sagesync_desktop.core.books import Plan
from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.errors import Cancelled, GuardTripped
from sagesync_desktop.core.landing import Landed
from sagesync_desktop.core.mapping import Shared, shared
from sagesync_desktop.core.orders import Unfinished
from sagesync_desktop.core.ports import Clock, OpenSkip, SagePort, SidePort, StorePort, VtigerPort
from sagesync_desktop.core.runs import Cured, Undone
from sagesync_desktop.core.runs import Progress as Progress
from sagesync_desktop.core.runs import RunRequest as RunRequest
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.specs import ModuleSpec, labelled, tailored
from sagesync_desktop.core.types import ModuleId, Outcome, Record, RecordId, RecordRef, Side
from sagesync_desktop.core.values import fingerprint
from sagesync_desktop.modules import in_use
from sagesync_desktop.modules.lacks import within_plan


class Scope(Enum):
    """What of a module a run thinks over."""

    NOTHING = "nothing"
    PAIRS = "pairs"
    """The linked pairs with news: whatever else there is does not hang on them."""
    ALL = "all"


@dataclass(slots=True)
class Session:
    """One run's ports, settings and memory."""

    sage: SagePort
    vtiger: VtigerPort
    store: StorePort
    settings: Settings
    clock: Clock
    vtiger_identity: str
    request: RunRequest
    run: int
    report: Callable[[Progress], None]
    is_cancelled: Callable[[], bool]
    new_key: Callable[[], str]
    """Makes idempotency keys: 32 hex digits, never the same twice."""
    keep_choice: Callable[[Callable[[Settings], Settings]], Settings | None]
    """Keeps a change of the stored settings; as stored, None where nobody stores any."""
    messages: list[str] = field(default_factory=list)
    positions: dict[str, str] = field(default_factory=dict)
    """Cursors to be stored once the run has got through."""
    written: Counter[tuple[ModuleId, Side]] = field(default_factory=Counter)
    made: dict[tuple[ModuleId, Side, RecordId], str] = field(default_factory=dict)
    """The revisions of the records that this run made."""
    skips: dict[tuple[ModuleId, Side, RecordId], OpenSkip] = field(default_factory=dict)
    """The open skips of the run's modules, as stored."""
    shifted: set[tuple[ModuleId, Side]] = field(default_factory=set)
    """Modules of which records went or came back in this run, so that what refers to them is looked over."""
    book: Codebook | None = None
    touched: set[RecordRef] = field(default_factory=set)
    """The records that the request's cures are about, and those that they wrote to."""
    cured: list[Cured] = field(default_factory=list)
    """What became of the request's cures so far."""
    notes: set[str] = field(default_factory=set)
    """Names under which is kept what the cure in hand has made on the way to something else."""
    waiting: Unfinished | None = None
    """Cures about other records that an earlier run was killed in, while this one has wishes of its own."""
    made_before: frozenset[RecordRef] = frozenset()
    """What a run that was killed had made for cures with which this one goes on."""
    has_chosen: bool = False
    """A cure changed the settings, so that every record is worth another look."""
    half_done: list[Record] = field(default_factory=list)
    """Records of which a carried out preview wrote one side alone."""
    landed: list[Landed] = field(default_factory=list)
    """The money that each document of a preview would bring to Sage."""
    tripped: GuardTripped | None = None
    """What the guard says of a preview."""
    look_is_due: bool = False
    """Nobody has seen yet what a sync would do with the settings that the run began with."""
    undone: list[Undone] = field(default_factory=list)
    """What became of the records of the request's undo so far."""
    paid: int = 0
    """Payments that this run has entered and not yet carried over to Vtiger."""
    plan: Plan = field(default_factory=Plan)
    """The subscription of the Sage business."""
    calm_since: datetime | None = None
    """When a run had come to its end since which Vtiger has shown nothing new, and nothing was written."""
    is_calm: bool = True
    """Nothing of that has happened in this run, so far."""
    is_recalled: bool = False
    """What the run knows of the set-up was told to an earlier one."""
    world: str = ""
    """Fingerprint of all besides records that a decision may hang on."""
    stirred: dict[ModuleId, set[RecordRef]] = field(default_factory=dict)
    """The records with news, or with plans beyond what stood already, and their partners."""
    moved: set[ModuleId] = field(default_factory=set)
    """Modules with such plans."""
    refs: dict[ModuleId, frozenset[RecordRef]] = field(default_factory=dict)
    """What records refer to that this run thought over and that are not in step."""
    rested: dict[ModuleId, frozenset[RecordRef]] = field(default_factory=dict)
    """The same of the modules that this run found at rest."""
    scopes: dict[ModuleId, Scope] = field(default_factory=dict)
    """What of each module this run thought over, so far."""
    unsettled: set[ModuleId] = field(default_factory=set)
    """Modules of which a record was written to and is held back all the same."""
    has_read_returns: bool = False
    """The tax returns are as they were a moment ago."""
    resettled: bool = False
    """The mapping or another setting changed since the last run."""

    def port(self, side: Side) -> SidePort:
        """The client of a side."""
        return self.sage if side is Side.SAGE else self.vtiger

    def key_life(self, side: Side) -> timedelta:
        """How long a write that is repeated with its key has one effect; Vtiger takes no keys."""
        return self.sage.capabilities.key_life if side is Side.SAGE else timedelta(0)

    @property
    def codebook(self) -> Codebook:
        """The code tables, which preflight made."""
        if self.book is None:
            raise AssertionError("preflight makes the codebook")
        return self.book

    def specs(self) -> tuple[ModuleSpec, ...]:
        """The modules of this run in dependency order, as the user tailored them."""
        asked = set(self.request.modules) or set(ModuleId)
        chosen = tuple(
            tailored(spec, self.settings.module(spec.id), self.settings.options)
            for spec in in_use(self.settings)
            if asked & {spec.id, spec.id.leader}
        )
        if self.book is None:
            return chosen
        fields, books = self.book.setup.fields, self.book.books
        return tuple(within_plan(labelled(spec, fields.get(spec.id, ())), books) for spec in chosen)

    def modules(self) -> "tuple[ModuleRun, ...]":
        """The same, each with what the run's phases share."""
        return tuple(ModuleRun(self, spec) for spec in self.specs())

    def choose(self, change: Callable[[Settings], Settings]) -> None:
        """Keep a choice as if she had made it on the mapping page; the rest of the run heeds it."""
        stored, changed = self.keep_choice(change), change(self.settings)
        # Equal to ours it is what later runs load, in the very order that their mark is made of.
        self.settings = stored if stored == changed else changed
        mark = self.settings_mark()
        if mark != self.codebook.mark:
            self.has_chosen = True
        self.codebook.settings, self.codebook.mark = self.settings, mark

    def add_outcome(self, outcome: Outcome) -> None:
        """One line of the sync log."""
        self.store.add_outcome(self.run, outcome, self.clock.now())

    def breathe(self) -> None:
        """Between two records: raise Cancelled when a person has asked the run to stop."""
        if self.is_cancelled():
            raise Cancelled("The sync was stopped", fix="The next sync goes on where this one stopped.")

    def settings_mark(self) -> str:
        """Fingerprint of everything that decides how records are mapped and whether they may travel."""
        chosen = self.settings
        ways = sorted(chosen.options)
        decisive = (chosen.mappings, sorted(chosen.modules.items()), chosen.invoices, *ways)
        return fingerprint(repr(decisive if self.plan.is_whole else (*decisive, self.plan.id)))


@dataclass(frozen=True, slots=True)
class ModuleRun:
    """One module in one run: its spec, as the user tailored it, and what the run's phases share."""

    session: Session
    spec: ModuleSpec

    @property
    def module(self) -> ModuleId:
        """Which module it is."""
        return self.spec.id

    @property
    def store(self) -> StorePort:
        """Where the run keeps what it knows."""
        return self.session.store

    @property
    def book(self) -> Codebook:
        """The code tables, which preflight made."""
        return self.session.codebook

    def view(self, record: Record) -> Shared:
        """A record as both sides would say it."""
        return shared(record, self.spec, self.book)


def cursor_name(module: ModuleId, side: Side, feed: str) -> str:
    """Name of a stored position, such as "Invoices/sage/changes"."""
    return f"{module.value}/{side.value}/{feed}"
