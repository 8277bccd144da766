"""What the services answer with: frozen values of plain types, which may cross from thread to thread."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from threading import Event

from sagesync_desktop.core.books import SageBooks, VtigerSetup
from sagesync_desktop.core.logviews import LoggedOutcome
from sagesync_desktop.core.mapping import Agreed
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.settings import SageConnection, VtigerConnection
from sagesync_desktop.core.types import FieldName, Item, Missing, ModuleId, RecordId, Side, Value
from sagesync_desktop.core.values import Kind
from sagesync_desktop.modules.suggest import Suggestions
from sagesync_desktop.modules.tables import ModuleTable

# -- connections


class Condition(StrEnum):
    """How a connection stands."""

    OK = "ok"
    ATTENTION = "attention"
    """It wants a person."""
    OFF = "off"
    """There are no keys for it."""
    UNASKED = "unasked"
    """There are keys; nobody has asked the server since the start."""
    SILENT = "silent"
    """The server has not answered."""


@dataclass(frozen=True, slots=True)
class ConnectionHealth:
    """One lamp."""

    side: Side
    state: Condition
    sentence: str
    fix: str = ""
    sign_in_ends: datetime | None = None
    """When Sage's sign-in must be renewed at the latest."""
    answered_at: datetime | None = None
    """When the server last answered."""
    troubled_since: datetime | None = None
    """Since when it has been silent, or has refused us."""


@dataclass(frozen=True, slots=True)
class Health:
    """Both lamps."""

    sage: ConnectionHealth
    vtiger: ConnectionHealth


Tell = Callable[[str], None]
"""Takes the address that is to be opened in the system's browser."""


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


# -- mapping


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


# -- records


@dataclass(frozen=True, slots=True)
class CandidateView:
    """A record of the other side that this one could be."""

    record_id: RecordId
    name: str


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field of a record on both sides."""

    name: FieldName
    label: str
    sage: Value | Missing
    vtiger: Value | Missing
    agreed: Agreed
    """What both sides held when they last agreed."""
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
    names: Mapping[str | Item, str] = field(default_factory=dict)
    """Of the records that the fields refer to."""
    amount: str = ""
    linked: bool = False
    candidates: tuple[CandidateView, ...] = ()
    """What it could be on the other side, where a person is asked."""


# -- this computer


@dataclass(frozen=True, slots=True)
class ComputerSetup:
    """What is switched on."""

    autostart: bool
    menu_entry: bool | None
    """None where installing the program does that (Windows, macOS)."""
