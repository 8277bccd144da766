"""One business: its tables, its settings, its indexes and the few questions that every writer asks."""

import datetime
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.enumerations import FIXED_LISTS
from sagesync_desktop.sandbox.sage.geography import COUNTRIES, CURRENCIES, PROVINCES
from sagesync_desktop.sandbox.sage.identity import Clock, Identities, stamp
from sagesync_desktop.sandbox.sage.problems import not_found
from sagesync_desktop.sandbox.sage.subscription import has_currencies
from sagesync_desktop.sandbox.sage.switches import Switches
from sagesync_desktop.sandbox.sage.tables import Row, Table

BASE_CURRENCY = {"gb": "GBP", "ie": "EUR", "ca": "CAD"}
KEPT = (
    "contacts",
    "addresses",
    "contact_persons",
    "products",
    "services",
    "product_sales_price_types",
    "service_rate_types",
    "sales_invoices",
    "sales_credit_notes",
    "contact_payments",
    "contact_allocations",
    "tax_rates",
    "ledger_accounts",
    "bank_accounts",
    "tax_returns",
)
"""The tables that hold a business's own records; all others are the same for everybody."""


class Indexes:
    """What would otherwise need a walk through a whole table; rebuilt after loading, never stored."""

    def __init__(self) -> None:
        """Start empty."""
        self.references: set[str] = set()
        self.item_codes: dict[str, str] = {}
        self.invoice_numbers: set[str] = set()
        self.addresses_of: defaultdict[str, list[str]] = defaultdict(list)
        self.persons_of: defaultdict[str, list[str]] = defaultdict(list)
        self.invoices_of: defaultdict[str, list[str]] = defaultdict(list)
        self.credit_notes_of: defaultdict[str, list[str]] = defaultdict(list)
        self.settled: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
        """Payment or allocation -> the documents that show it, each with its resource."""
        self.uses: Counter[str] = Counter()
        """How many documents name a contact or a catalogue item; what is in use cannot be deleted."""


class Company:
    """A business with its records. Callers hold the world's lock."""

    def __init__(
        self, country: str, name: str, clock: Clock, identities: Identities, switches: Switches
    ) -> None:
        """Start with the fixed lists only; `seeding.open_books` adds the rest."""
        self.id = identities.new_id()
        self.name = name
        self.country = country
        self.clock = clock
        self.identities = identities
        self.switches = switches
        self.tables = _fixed_tables() | {resource: Table() for resource in KEPT}
        # Sage lists stock items among the products, and both paths serve them: one table, two views.
        self.tables["stock_items"] = self.tables["products"]
        self.finance: Json = {}
        self.invoicing: Json = {}
        self.answered: dict[str, Json] = {}
        self.indexes = Indexes()

    @property
    def base_currency(self) -> str:
        """Return the ISO code in which the books are kept."""
        return BASE_CURRENCY[self.country]

    @property
    def multi_currency(self) -> bool:
        """Say whether foreign currencies may be used: the plan has them and the setting is on."""
        return has_currencies(self.switches.plan) and bool(self.finance["multi_currency_enabled"])

    @property
    def home(self) -> str:
        """Return the ISO code of the business's country."""
        return self.country.upper()

    def now(self) -> str:
        """Return the moment as a stamp."""
        return stamp(self.clock())

    def today(self) -> datetime.date:
        """Return the day in UTC."""
        return self.clock().astimezone(datetime.UTC).date()

    def exists(self, resource: str, record_id: str) -> bool:
        """Say whether a live record has this id."""
        table = self.tables.get(resource)
        return table is not None and record_id in table.live

    def row(self, resource: str, record_id: str) -> Row:
        """Return a live record, or refuse with 404."""
        found = self.tables[resource].live.get(record_id) if resource in self.tables else None
        if found is None or (resource == "stock_items" and found.get("catalog_item_type_id") != "STOCK_ITEM"):
            raise not_found()
        return found

    def linked(self, resource: str, record_id: str) -> Row:
        """Return a record that a stored link points to; it may have been deleted since."""
        found = self.tables[resource].find(record_id)
        if found is None:
            raise KeyError(f"{resource}/{record_id}")
        return found

    def stub(self, resource: str, record_id: str | None) -> Json | None:
        """Return the three members by which Sage names a linked record."""
        if not record_id:
            return None
        shown = self.linked(resource, record_id)["displayed_as"]
        return {"id": record_id, "displayed_as": shown, "$path": f"/{resource}/{record_id}"}

    def add(self, resource: str, facts: Mapping[str, Any], displayed_as: str) -> Row:
        """Keep a new record with its id and stamps."""
        moment = self.now()
        row = {
            "id": self.identities.new_id(),
            "displayed_as": displayed_as,
            "created_at": moment,
            "updated_at": moment,
            "deleted_at": None,
            **facts,
        }
        return self.tables[resource].add(row)

    def touch(self, resource: str, row: Row) -> None:
        """Move the record's `updated_at` to now."""
        row["updated_at"] = self.now()
        self.tables[resource].touched(row)

    def account(self, nominal_code: int) -> str:
        """Return the id of the ledger account with this code."""
        return next(
            str(row["id"]) for row in self.tables["ledger_accounts"] if row["nominal_code"] == nominal_code
        )


def _fixed_tables() -> dict[str, Table]:
    lists = dict(FIXED_LISTS)
    lists["countries"] = {code: f"{name} ({code})" for code, name in COUNTRIES.items()}
    lists["address_regions"] = {f"CA-{code}": f"{name} ({code})" for code, name in PROVINCES.items()}
    lists["currencies"] = {code: f"{name} ({code})" for code, (name, _) in CURRENCIES.items()}
    tables: dict[str, Table] = {}
    for resource, entries in lists.items():
        tables[resource] = Table()
        for key, shown in entries.items():
            tables[resource].add({"id": key, "displayed_as": shown})
    return tables
