"""What a run knows of a Sage business and a Vtiger besides their records: taxes, accounts, currencies."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sagesync_desktop.core.types import FieldName, ModuleId
from sagesync_desktop.core.values import parse_decimal


@dataclass(frozen=True, slots=True)
class TaxRate:
    """A Sage tax rate; percentages as numbers such as Decimal("20")."""

    id: str
    name: str
    percentage: Decimal
    history: tuple[tuple[date | None, date | None, Decimal], ...] = ()
    """(from, to, percentage), both ends inclusive, None = open."""
    visible: bool = True
    components: tuple[tuple[str, Decimal], ...] = ()
    """(name, percentage) of the rates that a combined one is made up of, as in Canada."""
    shown: str = ""
    """The name on Sage's own screens, "Zero Rated"; `name` may be a word of the API, "ZERO"."""

    @property
    def called(self) -> str:
        """What people call it."""
        return self.shown or self.name

    def percentage_on(self, day: date) -> Decimal:
        """The percentage in force on a day; today's where the history is silent."""
        for start, end, percentage in self.history:
            if (start is None or start <= day) and (end is None or day <= end):
                return percentage
        return self.percentage


@dataclass(frozen=True, slots=True)
class LedgerAccount:
    """A Sage ledger account; `scopes` holds "sales", "expenses" and "bank" where it may be chosen."""

    id: str
    name: str
    scopes: frozenset[str]
    currency: str = ""
    """Of a bank account; "" where it is not told."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The subscription of a Sage business, and what it leaves out of the ledger's capabilities."""

    id: str = ""
    """Such as START; "" when it is not known."""
    name: str = ""
    closed: frozenset[ModuleId] = frozenset()
    """Modules that other programs may read there and not write."""
    without: frozenset[FieldName] = frozenset()
    """Fields of a customer that it has no place for."""

    @property
    def is_whole(self) -> bool:
        """Whether it leaves nothing out."""
        return not (self.closed or self.without)


@dataclass(frozen=True, slots=True)
class TaxReturn:
    """A return that Sage has made, such as a VAT return; drafts are none. Both days are included."""

    start: date
    end: date
    status: str = ""
    """In Sage's own words, of which nobody lists all there are."""
    kind: str = ""
    """Of which tax, in Canada; "" elsewhere."""


@dataclass(frozen=True, slots=True)
class SageBooks:
    """What a run needs to know of the Sage business besides its records."""

    business_id: str
    business_name: str
    country: str
    """ISO-2, upper case."""
    base_currency: str
    multi_currency: bool
    start_date: date | None
    """Accounts start date; earlier documents are refused."""
    lock_date: date | None
    """Year-end lockdown date; documents on or before it are refused."""
    tax_rates: tuple[TaxRate, ...]
    ledger_accounts: tuple[LedgerAccount, ...]
    default_accounts: Mapping[str, str]
    """Sage's own defaults by purpose: sales, {product,service}_{sales,purchase}, carriage."""
    exchange_rates: Mapping[str, Decimal]
    """Foreign units per one unit of the base currency, by ISO code."""
    problems: tuple[str, ...] = ()
    """Sentences on what this user may not do, found at preflight."""
    plan: Plan = Plan()
    taxed_by_province: bool = False
    """Whether an invoice names the province that it is taxed in, as Canadian books demand."""
    returns: tuple[TaxReturn, ...] = ()
    """The tax returns that are known of; they are asked for only where a document's date makes it matter."""

    def return_of(self, day: date) -> TaxReturn | None:
        """The tax return that holds a day."""
        return next((one for one in self.returns if one.start <= day <= one.end), None)

    @property
    def closed_up_to(self) -> date | None:
        """The last day that a lock or a return holds; None where nothing is closed."""
        days = [one.end for one in self.returns] + ([self.lock_date] if self.lock_date else [])
        return max(days, default=None)


NO_TAX = ""
"""Name under which lines without any tax are mapped."""
_AT = "@"
AT_ZERO = _AT + "0"
"""Ends the name under which a tax is mapped that was set to 0 percent on a line or an item."""


def at_zero(tax: str) -> str:
    """The name under which a Vtiger tax of some percent is mapped where it was set to none."""
    return tax + AT_ZERO


def at_rate(tax: str, percentage: Decimal) -> str:
    """The name under which a Vtiger tax is mapped where it was set to another percentage than its own.

    Vtiger lets everybody type a percentage over the tax's own, as for a rate of last year.
    """
    return f"{tax}{_AT}{percentage.normalize():f}"


def tax_of(key: str) -> str:
    """The name of the tax that a key is about, whatever percentage it was set to."""
    return key.partition(_AT)[0]


def set_to(key: str) -> Decimal | None:
    """The percentage that a key says the tax was set to; None where it is the tax's own."""
    return parse_decimal(key.partition(_AT)[2]) if _AT in key else None


@dataclass(frozen=True, slots=True)
class VtigerTax:
    """A product tax of Vtiger ("tax1"); `method` is Simple, Compound or Deducted."""

    name: str
    label: str
    percentage: Decimal
    method: str = "Simple"


@dataclass(frozen=True, slots=True)
class VtigerField:
    """One field of a module as `describe` tells it."""

    name: str
    label: str
    kind: str
    mandatory: bool = False
    editable: bool = True
    choices: tuple[str, ...] = ()
    """What a picklist offers, in its order; empty for all other kinds."""


@dataclass(frozen=True, slots=True)
class VtigerSetup:
    """What a run needs to know of the Vtiger instance besides its records."""

    version: str
    user_name: str
    is_admin: bool
    decimals: int | None
    """The API user's number of currency decimals; None while unset, which Vtiger takes as 0, or not known."""
    user_currency: str
    """ISO code; "" where `hides_user` and nothing tells."""
    base_currency: str
    currencies: Mapping[str, Decimal]
    """Conversion rate (foreign units per base unit) by ISO code, active ones."""
    taxes: tuple[VtigerTax, ...]
    fields: Mapping[ModuleId, tuple[VtigerField, ...]]
    can_write_invoices: bool
    """False from 8.3 on, where new invoices fail and writes with lines destroy them; headers are sound."""
    hides_user: bool = False
    """The user may not read its own settings: what is known of them was told by what it sees."""
    shuts_user_out: bool = False
    """This version shows business records to administrators only, and the user is none (8.3.0)."""
    replaces_taxes: bool = True
    """False from 8.3 on, where a product keeps its former tax beside a new one."""

    @property
    def works_in_another_currency(self) -> bool:
        """Whether the user is known to work in another currency than the base one."""
        if self.hides_user and not self.user_currency:
            return False
        return self.user_currency != self.base_currency
