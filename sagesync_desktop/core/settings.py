"""What the user chose, as one frozen value; keys as strings exist only in `store/settings.py`."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.types import Direction, FieldName, ModuleId, Side


class BlankRule(StrEnum):
    """What an emptied field does to the other side."""

    KEEP = "keep"
    """A blank never wipes a filled field."""
    CLEAR = "clear"
    """A field emptied on one side is emptied on the other."""


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """The user's change to one field pair of a module, or a pair of her own."""

    name: FieldName
    """Shared name of the pair; pairs of her own are named after the Vtiger field ("cf_853")."""
    vtiger: str = ""
    """Vtiger field; "" keeps the default."""
    sage: str = ""
    """Sage field; "" keeps the default."""
    direction: Direction | None = None
    """None keeps the default."""
    blank: BlankRule | None = None
    owner: Side | None = None
    """Whose value counts where both sides changed it differently; None keeps the default."""


@dataclass(frozen=True, slots=True)
class ModuleChoice:
    """One module's switch, direction, scope and field pairs."""

    on: bool = False
    direction: Direction = Direction.BOTH
    start_date: date | None = None
    """Invoices only: earlier documents are left alone."""
    fields: tuple[FieldChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class Mappings:
    """Accounts and taxes of the two systems beside each other; nothing in here is ever guessed."""

    accounts: Mapping[str, str] = field(default_factory=dict)
    """Purpose -> Sage ledger account id. Purposes: product_sales, product_purchase, service_sales,
    service_purchase, shipping."""
    taxes: Mapping[str, str] = field(default_factory=dict)
    """Vtiger tax name ("tax1", or "" for lines without tax) -> Sage tax rate id."""
    statuses: Mapping[str, str] = field(default_factory=dict)
    """Sage invoice status -> Vtiger invoicestatus ("" leaves it alone), where `core.statuses` has another."""

    def with_account(self, purpose: str, account: str) -> "Mappings":
        """A copy with one account chosen, or ("") taken away."""
        return replace(self, accounts=_chosen(self.accounts, purpose, account))

    def with_tax(self, tax: str, rate: str) -> "Mappings":
        """A copy with one rate chosen, or ("") taken away."""
        return replace(self, taxes=_chosen(self.taxes, tax, rate))


def _chosen(targets: Mapping[str, str], key: str, target: str) -> dict[str, str]:
    rest = {one: kept for one, kept in targets.items() if one != key}
    return {**rest, key: target} if target else rest


@dataclass(frozen=True, slots=True)
class InvoiceChoice:
    """How invoices are posted."""

    as_draft: bool = False
    """True: post to Sage as drafts to be released there."""
    ineligible_statuses: tuple[str, ...] = ("Cancel", "Cancelled")
    """Vtiger statuses that never travel; the default is all but cancelled."""
    credit_statuses: tuple[str, ...] = ()
    """Vtiger statuses that make an invoice a credit note, beside those whose name says so."""
    travelling_statuses: tuple[str, ...] = ()
    """Vtiger statuses that travel whatever their name says ("On credit"); these count before the others."""
    credit_notes_to_vtiger: bool = False
    """Whether credit notes that were made in Sage come to Vtiger too, while they are kept in step at all."""
    standin_customer: str = ""
    """Sage's id of the customer for invoices without organization, while these travel; "": none is chosen."""
    standin_service: str = ""
    """Vtiger's id of the service for lines of Sage without item, while these travel; "": none is chosen."""


@dataclass(frozen=True, slots=True)
class VtigerConnection:
    """Where Vtiger is and as whom we sign in; the access key lives in the keyring."""

    url: str
    username: str
    dialect: str = "auto"
    """"webservice", "cloud" or "auto"."""


@dataclass(frozen=True, slots=True)
class SageConnection:
    """Which Sage app, region and business; secret and tokens live in the keyring."""

    region: str
    """Key into the region table: gb, ie, ca, ..."""
    client_id: str
    redirect_port: int = 8765
    business_id: str = ""
    business_name: str = ""


@dataclass(frozen=True, slots=True)
class Schedule:
    """When the window syncs by itself."""

    interval_minutes: int = 15
    paused: bool = False
    quiet_from: str = ""
    """"HH:MM" local time; empty: no quiet hours."""
    quiet_until: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """Guard rails; fractions are of the linked records of a module."""

    max_deleted_share: float = 0.25
    max_blanked_share: float = 0.25
    guard_from: int = 10
    """Below this many linked records the shares say nothing and do not trip."""
    all_changed_from: int = 50
    """From this many linked records on it is an accident when all of them change at once, in whatever field;
    of fewer (but `guard_from`) it is one when they change alike, which a dozen dearer services do not."""
    sage_per_minute: int | None = None
    """Requests a minute to Sage; None: as fast as the server allows."""
    vtiger_per_minute: int | None = None
    log_days: int = 180
    """How long finished runs stay in the sync log."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything but the secrets."""

    sage: SageConnection | None = None
    vtiger: VtigerConnection | None = None
    modules: Mapping[ModuleId, ModuleChoice] = field(default_factory=dict)
    mappings: Mappings = field(default_factory=Mappings)
    invoices: InvoiceChoice = field(default_factory=InvoiceChoice)
    schedule: Schedule = field(default_factory=Schedule)
    limits: Limits = field(default_factory=Limits)
    options: frozenset[Option] = frozenset()
    """The ways beyond the article's limits that are switched on."""
    appearance: str = "system"
    """"system", "light" or "dark"."""
    language: str = "system"
    """"system" or a language's code ("fr"); commands say reasons and errors in it, JSON stays English."""

    def module(self, module: ModuleId) -> ModuleChoice:
        """The module's choice; one that is led has no switch of its own."""
        chosen = self.modules.get(module, ModuleChoice())
        if module.leader is None:
            return chosen
        leader = self.module(module.leader)
        return replace(chosen, on=leader.on, direction=leader.direction)

    def with_pause(self, is_paused: bool) -> "Settings":  # the one value it is about
        """The settings with automatic sync paused or going on."""
        return replace(self, schedule=replace(self.schedule, paused=is_paused))

    def with_mappings(self, mappings: Mappings) -> "Settings":
        """A copy with other accounts, taxes and statuses."""
        return replace(self, mappings=mappings)

    def with_option(self, option: Option, *, on: bool) -> "Settings":
        """A copy with one way switched on or off."""
        return replace(self, options=self.options | {option} if on else self.options - {option})

    def with_module(self, module: ModuleId, choice: ModuleChoice) -> "Settings":
        """A copy in which one module's choice is replaced."""
        return replace(self, modules={**self.modules, module: choice})
