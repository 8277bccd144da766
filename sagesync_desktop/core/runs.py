"""What is asked of a run, how far it is, and how it ended: plain values that may cross threads."""

from dataclasses import dataclass

from sagesync_desktop.core.errors import GuardTripped, SageSyncError
from sagesync_desktop.core.landing import Landed, Landing, landings
from sagesync_desktop.core.orders import Cured as Cured
from sagesync_desktop.core.orders import CureOrder as CureOrder
from sagesync_desktop.core.remembered import RunSummary
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, Phase, RecordId, RecordRef, Side, Trigger
from sagesync_desktop.core.undo import Undoing


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is; plain values, so that it may cross threads."""

    phase: Phase
    module: ModuleId | None = None
    side: Side | None = None
    done: int = 0
    """Of a wait, its seconds."""
    total: int | None = None


@dataclass(frozen=True, slots=True)
class UndoOrder:
    """Which writes are to be put back: those of a run, or all of one record that a run made."""

    run: int | None = None
    """None: the record's last write, whichever run it was."""
    record: RecordRef | None = None
    """None: everything that the run wrote."""
    agreed: frozenset[str] | None = None
    """`undo.mark_of` what was shown; what comes to something else by now stays. None: all."""


@dataclass(frozen=True, slots=True)
class Undone:
    """What became of one record that was to be put back; in a preview, what would."""

    step: Undoing
    done: bool
    because: str
    """Why it was not: a Sentence."""


@dataclass(frozen=True, slots=True)
class RunRequest:
    """What a person or the timer asks for."""

    trigger: Trigger = Trigger.COMMAND
    modules: tuple[ModuleId, ...] = ()
    """Only these (with what follows them); empty: all that are on."""
    record: tuple[Side, RecordId] | None = None
    """Only this record of the one module in `modules`; what else is new is read, and left to the next run."""
    preview: bool = False
    go_on: bool = False
    """Go past the guard this once."""
    settings: Settings | None = None
    """Previews only: look at these instead of the stored ones, as the wizard does before anything is kept."""
    cures: tuple[CureOrder, ...] = ()
    """Done first; then only what they touch is synced, with what waits for it; all where settings changed."""
    undo: UndoOrder | None = None
    posts: int | None = None
    """The id of a preview: exactly what it showed is carried out, the rest is left to the next run."""
    without: frozenset[int] = frozenset()
    """Ids of that preview's outcomes that are left out."""


@dataclass(frozen=True, slots=True)
class RunReport:
    """How a run ended."""

    summary: RunSummary
    error: SageSyncError | None = None
    """Why it did not finish; None when it did."""
    cured: tuple[Cured, ...] = ()
    """What became of each cure, in the request's order; of those that a run which ended early never came to,
    nothing."""
    landed: tuple[Landed, ...] = ()
    """Of a preview: the money of each document that would land in Sage."""
    undone: tuple[Undone, ...] = ()
    """What became of each record of an undo, in the order in which it was done."""
    tripped: GuardTripped | None = None
    """Of a preview: why the guard would stop what it shows."""

    @property
    def lands(self) -> tuple[Landing, ...]:
        """Of a preview: the money that would land in Sage, by module and currency."""
        return landings(self.landed)
