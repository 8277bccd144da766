"""Where a problem's button leads: the one place that knows which error is cured on which page."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from sagesync_desktop.core.errors import (
    Attention,
    GuardTripped,
    LookFirst,
    ModuleOff,
    NotConfigured,
    PermissionMissing,
    SageSyncError,
    SignInNeeded,
    StoreBusy,
    StoreCorrupt,
    StoreError,
    WrongBusiness,
)
from sagesync_desktop.core.types import Side


@dataclass(frozen=True, slots=True)
class Problem:
    """An error with the button that leads to its cure."""

    error: SageSyncError
    action: str = ""
    """The button's words; "" for none."""
    leads_to: str = ""
    """ "wizard:<part>", "page:<name>", "look", "reopen" or "restore"."""

    @property
    def needs_person(self) -> bool:
        """Whether syncing waits for the person, rather than going on by itself next time."""
        return stops_syncing(self.error)


def stops_syncing(error: SageSyncError) -> bool:
    """Whether nothing can sync before a person has acted; another program's run ends by itself."""
    return isinstance(error, Attention | StoreError) and not isinstance(error, StoreBusy)


def problem_of(error: SageSyncError) -> Problem:
    """The button for an error; none where the next sync goes on by itself."""
    leads_to = _cure(error, error.side.value if error.side else "")
    words = {
        "look": _tr("Look at it"),
        "wizard:sign_in": _tr("Sign in again"),
        "page:modules": _tr("Modules"),
        "page:mapping": _tr("Mapping"),
    }
    return Problem(error, words.get(leads_to, _tr("Connect again")) if leads_to else "", leads_to)


def unopened(error: SageSyncError) -> Problem:
    """The button while the company could not be opened: a damaged database is replaced by a copy of it."""
    if isinstance(error, StoreCorrupt):
        return Problem(error, _tr("Restore a backup"), "restore")
    return Problem(error, _tr("Try again"), "reopen")


def _cure(error: SageSyncError, side: str) -> str:
    match error:
        case GuardTripped() | LookFirst():
            return "look"
        case SignInNeeded() if error.side is Side.SAGE:
            return "wizard:sign_in"
        case ModuleOff():
            return "page:modules"
        case NotConfigured() if not side:
            return "page:mapping"
        case SignInNeeded() | PermissionMissing() | WrongBusiness() | NotConfigured():
            return f"wizard:{side}"
        case _:
            return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Problems", text)
