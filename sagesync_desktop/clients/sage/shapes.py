"""Where each field of the vocabulary lies in Sage's JSON: tables only (Accounting API v3.1, Nov. 2025)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sagesync_desktop.core.filing import Filings
from sagesync_desktop.core.types import ModuleId, RecordId
from sagesync_desktop.core.values import Kind
from sagesync_desktop.modules.ledger import (
    CREDIT_ID,
    CUSTOMERS,
    INVOICES,
    KINDS,
    PEOPLE,
    PRODUCTS,
    ROWS,
    SERVICES,
)


@dataclass(frozen=True, slots=True)
class Shape:
    """Names by kind; a reference `x: {id}` becomes `x_id`, a nested part keeps its name before a dot."""

    texts: tuple[str, ...] = ()
    """Text, whole numbers and yes/no: taken as they are."""
    amounts: tuple[str, ...] = ()
    """Amounts travel as text ("120.0"), now and then as numbers."""
    dates: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    reference_lists: tuple[tuple[str, str], ...] = ()
    """(name in Sage, our name): `contact_types: [{id}]` becomes `contact_type_ids`."""
    parts: tuple[tuple[str, "Shape"], ...] = ()
    rows: tuple[tuple[str, str, "Shape"], ...] = ()
    """(name in Sage, our name, shape of a row)."""
    seldom: frozenset[str] = frozenset()
    """Our names of what a row holds only where it says something: few lines have any of it."""


@dataclass(frozen=True, slots=True)
class Resource:
    """One of Sage's collections."""

    path: str
    wrapper: str
    """The object that a write is wrapped in."""
    shape: Shape
    list_params: dict[str, str] = field(default_factory=dict)
    single_params: dict[str, str] = field(default_factory=dict)
    complete_with: tuple[str, ...] = ()
    """Names without which an object of a list is a stub, to be fetched alone."""
    searched: tuple[str, ...] = ()
    """Fields that Sage's `search` looks at, the more selective first (Sage sheet, 5.4)."""
    compared: tuple[str, ...] = ()
    """Fields by which an object is known again as what a lost create has made."""
    lines: str = "invoice_lines"
    """What Sage calls a document's lines."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """One of our modules and the resource that holds its records."""

    module: ModuleId
    resource: Resource
    mark: str = ""
    """Begins our ids of its records, where they share a module with those of another resource."""

    def named(self, wire_id: RecordId) -> RecordId:
        """Our id of what Sage names so."""
        return f"{self.mark}{wire_id}"

    def wire_id(self, record_id: RecordId) -> RecordId:
        """Sage's own name of a record."""
        return record_id.removeprefix(self.mark)


ADDRESS = Shape(
    texts=("id", "address_line_1", "address_line_2", "city", "region", "postal_code"),
    references=("country",),
)
PERSON_PART = Shape(texts=("id", "name", "email", "telephone", "mobile", "fax", "job_title"))

CONTACT = Shape(
    texts=(
        "name", "reference", "notes", "tax_number", "credit_days", "source_guid", "is_active", "system",
        "gdpr_obfuscated", "deletable", "displayed_as", "locale", "registered_number",
    ),
    amounts=("credit_limit", "balance"),
    references=(
        "currency", "default_sales_ledger_account", "default_sales_tax_rate",
        "default_purchase_ledger_account", "product_sales_price_type",
    ),
    reference_lists=(("contact_types", "contact_type_ids"),),
    parts=(("main_address", ADDRESS), ("delivery_address", ADDRESS), ("main_contact_person", PERSON_PART)),
)  # fmt: skip

CONTACT_PERSON = Shape(
    texts=(
        "name", "email", "telephone", "mobile", "fax", "job_title", "is_main_contact", "is_preferred_contact",
        "displayed_as",
    ),
    references=("address",),
    reference_lists=(("contact_person_types", "contact_person_type_ids"),),
)  # fmt: skip

PRICE = Shape(
    texts=("price_name", "price_includes_tax"),
    amounts=("price",),
    references=("product_sales_price_type",),
)
RATE = Shape(texts=("rate_name", "rate_includes_tax"), amounts=("rate",), references=("service_rate_type",))

_ITEM_TEXTS = (
    "item_code", "description", "notes", "purchase_description", "active", "source_guid", "displayed_as",
    "deletable",
)  # fmt: skip
_ITEM_REFERENCES = (
    "sales_ledger_account", "purchase_ledger_account", "sales_tax_rate", "purchase_tax_rate",
    "usual_supplier",
)  # fmt: skip

PRODUCT = Shape(
    texts=(*_ITEM_TEXTS, "supplier_part_number", "barcode", "location", "measurement_unit"),
    amounts=("cost_price", "quantity_in_stock", "reorder_level", "reorder_quantity"),
    references=(*_ITEM_REFERENCES, "catalog_item_type"),
    rows=(("sales_prices", "sales_prices", PRICE),),
)
SERVICE = Shape(
    texts=_ITEM_TEXTS,
    amounts=("cost_price",),
    references=_ITEM_REFERENCES,
    rows=(("sales_rates", "sales_rates", RATE),),
)

ANALYSIS = "analysis_type_category_ids"
"""Of a line; several ids joined by blanks, for a row holds plain values only."""
LINE = Shape(
    texts=("description", "unit_price_includes_tax", "trade_of_asset"),
    amounts=(
        "quantity", "unit_price", "discount_amount", "discount_percentage", "tax_amount", "net_amount",
        "total_amount",
    ),
    references=(
        "product", "service", "ledger_account", "tax_rate", "eu_goods_services_type", "eu_sales_description",
    ),
    reference_lists=(("analysis_type_categories", ANALYSIS),),
    seldom=frozenset({ANALYSIS, "trade_of_asset", "eu_goods_services_type_id", "eu_sales_description_id"}),
)  # fmt: skip
INVOICE = Shape(
    texts=(
        "reference", "invoice_number", "invoice_number_prefix", "displayed_as", "notes",
        "terms_and_conditions", "editable", "void_reason", "sent", "contact_name",
        "contact_reference", "vat_reverse_charge",
    ),
    amounts=(
        "exchange_rate", "shipping_net_amount", "shipping_tax_amount", "shipping_total_amount", "net_amount",
        "tax_amount", "total_amount", "total_paid", "outstanding_amount", "total_discount_amount",
    ),
    dates=("date", "due_date", "last_paid"),
    references=("contact", "currency", "shipping_tax_rate", "status", "tax_address_region"),
    parts=(("main_address", ADDRESS), ("delivery_address", ADDRESS)),
    rows=(("invoice_lines", "lines", LINE),),
)  # fmt: skip

_INVOICES_ALONE = frozenset({"invoice_number", "invoice_number_prefix"})
CREDIT_NOTE = replace(
    INVOICE,
    texts=tuple(name for name in INVOICE.texts if name not in _INVOICES_ALONE),
    dates=("date", "last_paid"),
    rows=(("credit_note_lines", "lines", LINE),),
)
"""As an invoice's, without due date; its own number is in `displayed_as`."""

_ALL = {"attributes": "all"}
_DEEP = {"attributes": "all", "nested_attributes": "all"}
_SETTLED = {"show_payments_allocations": "true"}
"""Lists show an invoice's payments when asked, which costs no request (API v3.1, sales invoices)."""

_OWED = {"show_balance": "true"}
"""Contacts are asked for what they owe in lists and alone, which costs no request of its own."""

_ITEM = ("description", "item_code")

_COLLECTIONS = {
    CUSTOMERS.name: Resource(
        "contacts",
        "contact",
        CONTACT,
        _DEEP,
        _DEEP,
        complete_with=("name", "main_address", "delivery_address", "main_contact_person"),
        searched=("reference", "name"),
        compared=("name", "reference"),
    ),
    PEOPLE.name: Resource(
        "contact_persons",
        "contact_person",
        CONTACT_PERSON,
        _ALL,
        _ALL,
        complete_with=("name", "address"),
        compared=("name", "email"),
    ),
    PRODUCTS.name: Resource(
        "products",
        "product",
        PRODUCT,
        _ALL,
        _ALL,
        complete_with=("description", "sales_prices"),
        searched=_ITEM[::-1],
        compared=_ITEM,
    ),
    SERVICES.name: Resource(
        "services",
        "service",
        SERVICE,
        _ALL,
        _ALL,
        complete_with=("description", "sales_rates"),
        searched=_ITEM[::-1],
        compared=_ITEM,
    ),
    # The specification gives mark_as_sent a default of true: a plain read would flag the invoice as sent.
    INVOICES.name: Resource(
        "sales_invoices",
        "sales_invoice",
        INVOICE,
        {**_ALL, **_SETTLED},
        {**_DEEP, **_SETTLED, "mark_as_sent": "false"},
        complete_with=("invoice_lines", "main_address"),
        searched=("reference",),
        compared=("reference", "date", "contact_id"),
    ),
}


_CREDIT_NOTES = replace(
    _COLLECTIONS[INVOICES.name],
    path="sales_credit_notes",
    wrapper="sales_credit_note",
    shape=CREDIT_NOTE,
    complete_with=("credit_note_lines", "main_address"),
    lines="credit_note_lines",
)


def credit_shelf() -> Shelf:
    """Where the documents are that give back; the module's invoices have a shelf of their own."""
    return Shelf(ModuleId.INVOICES, _CREDIT_NOTES, CREDIT_ID)


def shelves(filings: Filings) -> Mapping[ModuleId, Shelf]:
    """Each module with the resource that holds its kind of records."""
    return {module: Shelf(module, _COLLECTIONS[filing.kind]) for module, filing in filings.items()}


def with_balance(shelf: Shelf) -> Shelf:
    """The shelf of contacts, read with what they owe."""
    resource = shelf.resource
    listed, single = {**resource.list_params, **_OWED}, {**resource.single_params, **_OWED}
    return replace(shelf, resource=replace(resource, list_params=listed, single_params=single))


STOCK_ONLY = frozenset({"reorder_level", "reorder_quantity"})
"""What a stock item has and a product refuses; we make products only (API v3.1, products and stock_items)."""

_SHAPES = (*(kind.fields for kind in KINDS.values()), *ROWS.values())
_FIELDS = [field for shape in _SHAPES for field in shape.values()]
FLAGS = frozenset(field.name for field in _FIELDS if field.kind is Kind.BOOL)
"""Names that hold yes or no."""

READ_ONLY = frozenset(field.name.rpartition(".")[2] for field in _FIELDS if field.is_told)
"""Names of a record that Sage computes or keeps to itself; never sent; the server adds up totals."""
