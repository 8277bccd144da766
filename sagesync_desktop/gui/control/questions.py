"""What the window asks of the worker thread and what comes back: frozen values of plain types only.

Every question goes to `Services.answer`, which runs in the worker thread; its reply, or the error it raised,
comes back to the bound method that asked. Long questions look at `stop` while they wait.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event
from typing import Protocol

from sagesync_desktop.app.views import BrowserWanted, PastedAddress
from sagesync_desktop.core.runs import Progress, RunReport, RunRequest
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import SageConnection, Settings, VtigerConnection
from sagesync_desktop.core.types import ModuleId, RecordId, Side
from sagesync_desktop.gui.control.computer import LoadComputer, SetAutostart, SetMenuEntry
from sagesync_desktop.gui.control.identity import SayIdentity

# -- questions


@dataclass(frozen=True, slots=True)
class LoadSettings:
    """The settings as stored -> Settings."""


@dataclass(frozen=True, slots=True)
class SaveSettings:
    """Store settings -> Settings as stored."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class CheckVtiger:
    """Try an address, user and key without keeping them -> VtigerChecked."""

    connection: VtigerConnection
    key: Secret | None = None
    """None: the key in the keyring."""


@dataclass(frozen=True, slots=True)
class KeepVtiger:
    """Keep a connection that was tried -> Settings."""

    connection: VtigerConnection
    key: Secret | None = None


@dataclass(frozen=True, slots=True)
class SignInToSage:
    """Sign in by the system's browser; nothing is kept yet -> SageSignedIn.

    The worker tells BrowserWanted once, with the address to open; `paste` hands in the last page's address
    when the browser cannot reach this computer; `stop` ends the waiting.
    """

    connection: SageConnection
    secret: Secret | None
    """None: the secret in the keyring."""
    paste: PastedAddress
    stop: Event


@dataclass(frozen=True, slots=True)
class KeepSage:
    """Keep the last sign-in with one of its businesses -> Settings."""

    connection: SageConnection
    """With business_id and business_name filled in."""


@dataclass(frozen=True, slots=True)
class Disconnect:
    """Forget a side's secrets; links stay -> Disconnected."""

    side: Side


@dataclass(frozen=True, slots=True)
class LoadOffer:
    """Accounts, taxes, fields and suggestions, read live -> MappingOffer."""


@dataclass(frozen=True, slots=True)
class LoadInvoiceFacts:
    """Sage's accounts start date, Vtiger's statuses, and how many invoices each first date brings along,
    read live -> InvoiceFacts.
    """

    today: date
    counted: bool = True
    """False leaves the counts out, which take some twenty requests for each date."""


@dataclass(frozen=True, slots=True)
class LoadSamples:
    """One record's values per field pair, from what was read last -> Samples."""

    module: ModuleId


@dataclass(frozen=True, slots=True)
class LoadRecord:
    """Everything known of one record -> RecordView, None when nothing is."""

    module: ModuleId
    side: Side
    record_id: RecordId


@dataclass(frozen=True, slots=True)
class LoadHealth:
    """The state of both connections, without asking the servers unless `live` -> Health."""

    live: bool = False


@dataclass(frozen=True, slots=True)
class LoadFolder:
    """Where this company's files lie -> Path."""


@dataclass(frozen=True, slots=True)
class MakeBackup:
    """Write a copy of the database -> Path."""

    target: Path


@dataclass(frozen=True, slots=True)
class RestoreBackup:
    """Put a copy in the database's place -> Path of the replaced file, or None."""

    source: Path


@dataclass(frozen=True, slots=True)
class ExportSettings:
    """Everything but the secrets as JSON -> str."""


@dataclass(frozen=True, slots=True)
class ImportSettings:
    """Read exported JSON and store it -> Settings."""

    text: str


@dataclass(frozen=True, slots=True)
class WriteDiagnostics:
    """A redacted report for support -> str."""


@dataclass(frozen=True, slots=True)
class RetryRecord:
    """Mark one record to be looked at again; the next run takes it even if a server refused it -> None."""

    module: ModuleId
    side: Side
    record_id: RecordId


Question = (
    LoadSettings
    | SaveSettings
    | CheckVtiger
    | KeepVtiger
    | SignInToSage
    | KeepSage
    | Disconnect
    | LoadOffer
    | LoadInvoiceFacts
    | LoadSamples
    | LoadRecord
    | LoadHealth
    | LoadFolder
    | MakeBackup
    | RestoreBackup
    | ExportSettings
    | ImportSettings
    | WriteDiagnostics
    | RetryRecord
    | SayIdentity
    | LoadComputer
    | SetAutostart
    | SetMenuEntry
)


class Services(Protocol):
    """What runs in the worker thread; made there and closed there."""

    def sync(
        self, request: RunRequest, report: Callable[[Progress], None], is_cancelled: Callable[[], bool]
    ) -> RunReport:
        """One run; raises StoreErrors and what opening the connections raises."""
        ...

    def answer(self, question: Question, tell: Callable[[BrowserWanted], None]) -> object:
        """The reply that the question's docstring names; raises SageSyncErrors.

        `tell` passes on what cannot wait for the reply.
        """
        ...

    def close(self) -> None:
        """Close database and connections."""
        ...
