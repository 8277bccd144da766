"""What is asked of a run, how far it is, and how it ended: plain values that may cross threads."""

from dataclasses import dataclass

from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.ports import RunSummary
from sagesync_desktop.core.settings import Settings
from sagesync_desktop.core.types import ModuleId, Phase, RecordId, Side, Trigger


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


@dataclass(frozen=True, slots=True)
class RunReport:
    """How a run ended."""

    summary: RunSummary
    error: SageSyncError | None = None
    """Why it did not finish; None when it did."""
