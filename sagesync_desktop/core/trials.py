"""What came of making the calls of a sync without syncing."""

from dataclasses import dataclass

from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.types import ModuleId


@dataclass(frozen=True, slots=True)
class ModuleTrial:
    """One module of Vtiger, tried with the very calls that a sync makes."""

    module: ModuleId
    count: int = 0
    may_create: bool = True
    may_change: bool = True
    error: SageSyncError | None = None
    """The call that failed, as a sync would fail; the others were not made then."""
