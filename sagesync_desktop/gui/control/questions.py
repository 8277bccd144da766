"""What the window asks of the worker thread and what comes back: frozen values of plain types only.

Every question goes to `Services.answer`, which runs in the worker thread; its reply, or the error it raised,
comes back to the bound method that asked. Long questions look at `stop` while they wait.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from threading import Event
from typing import Protocol

from sagesync_desktop.core.books import SageBooks, VtigerSetup
from sagesync_desktop.core.logviews import LoggedOutcome
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.runs import Progress, RunReport, RunRequest
from sagesync_desktop.core.secret import Secret
from sagesync_desktop.core.settings import SageConnection, Settings, VtigerConnection
from sagesync_desktop.core.tables import ModuleTable
from sagesync_desktop.core.types import FieldName, ModuleId, RecordId, Side
from sagesync_desktop.core.values import Kind
from sagesync_desktop.gui.control.computer import LoadComputer, SetAutostart, SetMenuEntry
from sagesync_desktop.gui.control.identity import Candidate, SayIdentity
from sagesync_desktop.modules.suggest import Suggestions

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
    paste: "PastedAddress"
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

# -- replies


@dataclass(slots=True)
class PastedAddress:
    """Hands an address from the window's thread to the worker's; set once."""

    arrived: Event = field(default_factory=Event)
    address: str = ""

    def hand_in(self, address: str) -> None:
        """Give the address that the person copied from the browser."""
        self.address = address
        self.arrived.set()


@dataclass(frozen=True, slots=True)
class BrowserWanted:
    """Told while a sign-in waits: the address to open in the system's browser."""

    address: str


@dataclass(frozen=True, slots=True)
class VtigerChecked:
    """A Vtiger connection that works."""

    connection: VtigerConnection
    """With the tidied address and the dialect that was found."""
    setup: VtigerSetup
    warnings: tuple[str, ...] = ()
    """Sentences on what makes this API user unsafe: decimals, currency, rights."""


@dataclass(frozen=True, slots=True)
class SageSignedIn:
    """A Sage sign-in that worked; not kept yet."""

    connection: SageConnection
    businesses: tuple[tuple[str, str], ...]
    """(id, name)"""


@dataclass(frozen=True, slots=True)
class Disconnected:
    """A side whose secrets were forgotten."""

    side: Side
    links: int
    """How many links stay."""
    warning: str = ""
    """Why the tokens could not be revoked at Sage, if so."""


@dataclass(frozen=True, slots=True)
class MappingOffer:
    """What can be mapped to what."""

    books: SageBooks
    setup: VtigerSetup
    suggestions: Suggestions
    tables: tuple[ModuleTable, ...] = ()
    """The modules' field pairs as they are by default."""


@dataclass(frozen=True, slots=True)
class Samples:
    """Values of one linked (else any) record, as text, by field pair."""

    module: ModuleId
    sage: Mapping[FieldName, str]
    vtiger: Mapping[FieldName, str]


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field of a record on both sides."""

    name: FieldName
    label: str
    sage: str
    vtiger: str
    agreed: str
    """What both sides held when they last agreed; "" when they never did."""
    differs: bool
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record's passport."""

    module: ModuleId
    name: str
    sage_id: RecordId | None
    vtiger_id: RecordId | None
    sage_link: str
    vtiger_link: str
    """Addresses in the two web programs, https (or loopback) and on the connected hosts; else ""."""
    fields: tuple[FieldView, ...]
    skip: OpenSkip | None
    history: tuple[LoggedOutcome, ...]
    amount: str = ""
    linked: bool = False
    candidates: tuple[Candidate, ...] = ()
    """What it could be on the other side, where a person is asked."""


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
