"""What each module's fields are: parsed once from the compact tables beside this file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sagesync_desktop.sandbox.vtiger import tables_invoice, tables_items, tables_parties, tables_small
from sagesync_desktop.sandbox.vtiger.picklists import PICKLISTS

LINE_COLUMNS = ("productid", "quantity", "listprice", "comment", "discount_amount", "discount_percent")
"""Invoice fields that belong to its lines; naming one in a query joins the line rows (measured)."""
TEXT_LENGTH = 255
"""Length of a text column without one of its own; an assumption, only accountname's was measured."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field as describe shows it, with what its database column does to a value."""

    name: str
    type: str
    label: str
    flags: str = "en"
    default: str = ""
    refers_to: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    places: int = 0
    length: int | None = None

    @property
    def mandatory(self) -> bool:
        """Tell whether create insists on a value."""
        return "m" in self.flags

    @property
    def is_number(self) -> bool:
        """Tell whether the database compares it as a number."""
        return self.type in {"integer", "double", "currency"}


@dataclass(slots=True)
class Schema:
    """One module: how it is called, how its ids begin and what fields it has."""

    name: str
    entity_id: int
    label: str
    singular: str
    label_fields: tuple[str, ...]
    number_field: str = ""
    number_prefix: str = ""
    is_entity: bool = True
    fields: dict[str, Field] = field(default_factory=dict)

    @property
    def prefix(self) -> str:
        """The part of every id before the record number."""
        return f"{self.entity_id}x"

    @property
    def has_lines(self) -> bool:
        """Whether its records are documents."""
        return self.name in {"Invoice", "CreditNotes"}

    @property
    def unique_fields(self) -> Iterator[str]:
        """Fields of which no two living records may hold the same value."""
        return (each.name for each in self.fields.values() if "u" in each.flags)

    def add(self, new: Field) -> None:
        """Put a field before `id`, which describe lists last."""
        identity = self.fields.pop("id")
        self.fields[new.name] = new
        self.fields["id"] = identity


def _parse_line(line: str) -> Field:
    name, kind, flags, label, *rest = line.split(" | ")
    extras = dict(part.split("=", 1) for part in rest)
    length = int(extras["length"]) if "length" in extras else (TEXT_LENGTH if kind == "string" else None)
    refers_to = tuple(filter(None, extras.get("refers", "").split(",")))
    places, default = int(extras.get("places", 0)), extras.get("default", "")
    return Field(name, kind, label, flags, default, refers_to, PICKLISTS.get(name, ()), places, length)


def parse(table: str) -> dict[str, Field]:
    """Read one compact table."""
    return {each.name: each for each in map(_parse_line, table.strip().splitlines())}


OPEN_SOURCE_IDS = {
    "Accounts": 11, "Contacts": 12, "Products": 14, "Services": 26, "Invoice": 7, "LineItem": 33, "Tax": 34,
    "Vendors": 2, "ProductTaxes": 35, "Currency": 21, "Users": 19, "Groups": 20, "CompanyDetails": 23,
    "Documents": 15, "DocumentFolders": 22,
}  # fmt: skip
"""Entity ids of a fresh open-source install (measured); they differ per installation."""
CLOUD_IDS = {
    "Accounts": 3, "Contacts": 4, "Products": 6, "Services": 25, "Invoice": 18, "LineItem": 44, "Tax": 45,
    "Vendors": 9, "ProductTaxes": 46, "Currency": 61, "Users": 19, "Groups": 20, "CompanyDetails": 63,
    "CreditNotes": 52, "Payments": 47, "Documents": 28, "DocumentFolders": 48,
}  # fmt: skip
"""Other numbers for the Cloud dialect, so that a client that hard-codes ids is found out."""


def build_schemas(entity_ids: Mapping[str, int]) -> dict[str, Schema]:
    """Make the module schemas of one installation."""
    schemas = (
        _entity(
            "Accounts",
            "Organizations",
            "Organization",
            "accountname",
            "account_no",
            "ACC",
            tables_parties.ACCOUNTS,
        ),
        _entity(
            "Contacts",
            "Contacts",
            "Contact",
            "firstname,lastname",
            "contact_no",
            "CON",
            tables_parties.CONTACTS,
        ),
        _entity("Products", "Products", "Product", "productname", "product_no", "PRO", tables_items.PRODUCTS),
        _entity("Services", "Services", "Service", "servicename", "service_no", "SER", tables_items.SERVICES),
        _entity("Vendors", "Vendors", "Vendor", "vendorname", "vendor_no", "VEN", tables_parties.VENDORS),
        _entity("Invoice", "Invoices", "Invoice", "subject", "invoice_no", "INV", tables_invoice.INVOICE),
        _entity(
            "CreditNotes",
            "Credit Notes",
            "Credit Note",
            "subject",
            "creditnote_no",
            "CN",
            tables_invoice.CREDIT_NOTES,
        ),
        _entity("Payments", "Payments", "Payment", "paymentsno", "paymentsno", "PAY", tables_small.PAYMENTS),
        _entity(
            "Documents", "Documents", "Document", "notes_title", "note_no", "DOC", tables_small.DOCUMENTS
        ),
        _plain("DocumentFolders", "foldername", tables_small.DOCUMENT_FOLDERS),
        _plain("Users", "first_name,last_name", tables_small.USERS),
        _plain("Groups", "groupname", tables_small.GROUPS),
        _plain("Currency", "currency_name", tables_small.CURRENCY),
        _plain("CompanyDetails", "organizationname", tables_small.COMPANY_DETAILS),
        _plain("LineItem", "", tables_small.LINE_ITEM),
        _plain("Tax", "taxlabel", tables_small.TAX),
        _plain("ProductTaxes", "", tables_small.PRODUCT_TAXES),
    )
    known = [schema for schema in schemas if schema.name in entity_ids]
    for schema in known:
        schema.entity_id = entity_ids[schema.name]
    return {schema.name: schema for schema in known}


def _entity(
    name: str, label: str, singular: str, labels: str, number: str, prefix: str, table: str
) -> Schema:
    return Schema(name, 0, label, singular, tuple(labels.split(",")), number, prefix, True, parse(table))


def _plain(name: str, labels: str, table: str) -> Schema:
    users = name == "Users"
    singular = "User" if users else name
    return Schema(
        name, 0, name, singular, tuple(filter(None, labels.split(","))), is_entity=users, fields=parse(table)
    )
