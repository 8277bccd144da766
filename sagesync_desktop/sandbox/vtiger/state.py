"""Everything the practice Vtiger knows: modules, records, users, taxes, currencies, counters, clock."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo

from sagesync_desktop.sandbox.vtiger.errors import INVALID_ID_ATTRIBUTE, WebserviceError, denied
from sagesync_desktop.sandbox.vtiger.schema import Schema
from sagesync_desktop.sandbox.vtiger.storage import Row, Table

STAMP = "%Y-%m-%d %H:%M:%S"


@dataclass(frozen=True, slots=True)
class Traits:
    """In what a version differs; what is unknown of Cloud follows the kinder open-source version."""

    version: str
    wipes_item_links: bool
    """A partial write of a product or service forgets its taxes and prices (8.2.0, measured)."""
    writes_invoice_lines: bool
    """False: the stock 8.3.0 fails and destroys lines (measured)."""
    parent_id_is_array: bool
    """Lines inside an invoice say "7xArray" (8.2.0, measured)."""
    empty_reference: str | None
    keeps_four_bytes: bool
    sync_works: bool

    counts: bool
    """False: `select count(*)` answers an empty list (8.3.0 and 8.4.0, facts 63, 73)."""
    logout_works: bool
    hides_modules_from_users: bool
    """Nobody but an administrator sees a business module (8.3.0, fact 65)."""
    retrieves_files: bool
    """False: `files_retrieve` dies (8.2.0 and 8.3.0, facts 66, 74)."""


TRAITS = {
    "8.2.0": Traits("8.2.0", True, True, True, "", False, False, True, False, False, False),
    "8.3.0": Traits("8.3.0", False, False, False, None, False, False, False, False, True, False),
    "8.4.0": Traits("8.4.0", False, False, False, None, False, False, False, True, False, True),
    "cloud": Traits("cloud", False, True, False, "", True, True, True, False, False, True),
}


@dataclass(slots=True)
class User:
    """One login; amounts it writes are rounded to its decimals, unset counts as none (measured)."""

    number: int
    user_name: str
    access_key: str
    is_admin: bool = True
    status: str = "Active"
    no_of_currency_decimals: str = "2"
    currency_id: int = 1
    time_zone: str = "UTC"
    date_format: str = "yyyy-mm-dd"
    hour_format: str = "24"
    first_name: str = "Practice"
    last_name: str = "Company"
    email1: str = "practice@example.invalid"

    @property
    def decimals(self) -> int:
        """Digits that money keeps when this user writes it."""
        return int(self.no_of_currency_decimals or 0)


@dataclass(slots=True)
class Tax:
    """One tax of the settings, column taxN."""

    number: int
    label: str
    percentage: str
    method: str = "Simple"
    deleted: bool = False
    made_by_api: bool = False
    compound_on: str = "[]"
    """The taxes on which a compound one is charged, as JSON text of their numbers (measured)."""

    @property
    def name(self) -> str:
        """The column in which items and lines carry its rate."""
        return f"tax{self.number}"


@dataclass(slots=True)
class Currency:
    """One currency of the settings; number 1 is the company's own."""

    number: int
    name: str
    code: str
    symbol: str
    rate: str
    status: str = "Active"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """The file of a document."""

    number: int
    """Of the attachment, which is a record of its own."""
    name: str
    kind: str
    content: bytes


@dataclass(slots=True)
class State:
    """The database of one practice Vtiger."""

    traits: Traits
    schemas: dict[str, Schema]
    now: Callable[[], datetime]
    zone: tzinfo = UTC
    tables: dict[str, Table] = field(default_factory=dict)
    users: list[User] = field(default_factory=list)
    groups: dict[int, tuple[str, str]] = field(default_factory=dict)
    taxes: list[Tax] = field(default_factory=list)
    shipping_taxes: list[Tax] = field(default_factory=list)
    """Taxes on charges are a list of their own (measured); here those of the installation."""
    charge_is_taxed: bool = True
    """Whether the one charge bears those taxes, so that describe names them."""
    currencies: list[Currency] = field(default_factory=list)
    company: dict[str, str] = field(default_factory=dict)
    line_owners: dict[int, int] = field(default_factory=dict)
    next_record: int = 2
    next_line: int = 1
    next_custom_field: int = 853
    record_numbers: dict[str, int] = field(default_factory=dict)
    concealed: set[int] = field(default_factory=set)
    """Records that ordinary users may not see: left out of a page after it was cut off (Vtiger's source,
    VtigerModuleOperation::query)."""

    files: dict[int, KeptFile] = field(default_factory=dict)
    """Document -> its file."""
    related: list[tuple[int, int]] = field(default_factory=list)
    """(record, document that hangs on it), in the order in which they were hung there."""
    takes_files: bool = True
    """Switch: False where the server drops uploads, as PHP does with those beyond its limit."""
    shows_related: bool = True
    """Switch: False where `retrieve_related` dies, so that nobody can tell what hangs on a record."""

    def __post_init__(self) -> None:
        """Open a table for every module that keeps records of its own."""
        for schema in self.entities():
            self.tables[schema.name] = Table(tuple(schema.unique_fields))

    def entities(self) -> list[Schema]:
        """The modules whose records are rows here."""
        return [schema for schema in self.schemas.values() if schema.number_field]

    def stamp(self, moment: datetime | None = None) -> str:
        """A moment as the server writes it: its own zone, whole seconds (measured)."""
        return (moment or self.now()).astimezone(self.zone).strftime(STAMP)

    def take_record(self) -> int:
        """Give out the next record number; all modules share one row of numbers."""
        number, self.next_record = self.next_record, self.next_record + 1
        return number

    def take_record_number(self, schema: Schema) -> str:
        """Give out the next ACC1, CON1, PRO1, SER1 or INV1."""
        count = self.record_numbers.get(schema.name, 0) + 1
        self.record_numbers[schema.name] = count
        return f"{schema.number_prefix}{count}"

    def take_line(self, invoice: int) -> int:
        """Give out the number after the greatest one in use and remember whose line it is (8.2.0, fact 9)."""
        number, self.next_line = self.next_line, self.next_line + 1
        self.line_owners[number] = invoice
        return number

    def free_line(self, number: int) -> None:
        """Forget an erased line; the numbers above the greatest one in use are given out again."""
        self.line_owners.pop(number, None)
        while self.next_line > 1 and self.next_line - 1 not in self.line_owners:
            self.next_line -= 1

    def schema_of(self, name: str) -> Schema:
        """Find a module by name, or refuse as the server does."""
        schema = self.schemas.get(name)
        if schema is None:
            raise denied(f"name : {name}")
        return schema

    def may_see(self, user: User, schema: Schema) -> bool:
        """An ordinary user has no Users, and on 8.3.0 no business module either (facts 25, 65)."""
        if user.is_admin:
            return True
        hidden = schema.number_field and self.traits.hides_modules_from_users
        return schema.name != "Users" and not hidden

    def shows(self, user: User, number: int) -> bool:
        """Whether a user may see a single record."""
        return user.is_admin or number not in self.concealed

    def open_to(self, user: User, schema: Schema) -> Schema:
        """The module, unless it is hidden from this user."""
        if not self.may_see(user, schema):
            raise denied()
        return schema

    def split_id(self, record_id: object) -> tuple[Schema, int]:
        """Take "11x2" apart; malformed and foreign ids are refused alike (measured)."""
        left, cross, right = str(record_id or "").partition("x")
        if cross and left.isdigit() and right.isdigit():
            for schema in self.schemas.values():
                if schema.entity_id == int(left):
                    return schema, int(right)
        raise denied("id")

    def find(self, record_id: object) -> tuple[Schema, Row]:
        """Find a living record by its id; a wrong module and a missing record differ (measured)."""
        schema, number = self.split_id(record_id)
        row = self.tables[schema.name].living(number) if schema.name in self.tables else None
        if row is not None:
            return schema, row
        others = (table.living(number) for name, table in self.tables.items() if name != schema.name)
        if any(others):
            raise WebserviceError(INVALID_ID_ATTRIBUTE, "Id specified is incorrect")
        raise denied()

    def is_gone(self, reference: str | None) -> bool:
        """Tell whether a reference leads nowhere or into the recycle bin: it shows as empty (fact 47)."""
        left, _, right = (reference or "").partition("x")
        if not right:
            return True
        for name, table in self.tables.items():
            if str(self.schemas[name].entity_id) == left:
                row = table.rows.get(int(right))
                return row is not None and row.deleted
        return False

    def item(self, reference: str) -> tuple[Schema, Row] | None:
        """Find a product or service by id, the recycle bin included, as invoice lines do."""
        left, _, right = reference.partition("x")
        for name in ("Products", "Services"):
            schema = self.schemas[name]
            if str(schema.entity_id) == left and right.isdigit():
                row = self.tables[name].rows.get(int(right))
                return None if row is None else (schema, row)
        return None

    def active_taxes(self) -> list[Tax]:
        """Taxes that are not disabled."""
        return [tax for tax in self.taxes if not tax.deleted]

    def user_named(self, name: str) -> User | None:
        """Find a login by name."""
        return next((user for user in self.users if user.user_name == name), None)


Element = Mapping[str, object]
"""What a client sends for one record: the parsed JSON object."""
