"""The ledger's vocabulary: what the accounting side is called in here, whichever product it is.

A client translates its wire to these names and back; everything else is written against them. The first
ledger gave them: a reference `x: {id}` is `x_id`, a part of a record keeps its name before a dot (Sage
Accounting API v3.1, November 2025).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeAlias

from sagesync_desktop.core.sentence import Sentence, say, term
from sagesync_desktop.core.specs import FieldMap
from sagesync_desktop.core.types import FieldName, Side
from sagesync_desktop.core.values import Kind


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record, or of a row in it."""

    name: FieldName
    kind: Kind = Kind.TEXT
    most: int | None = None
    """Characters that it takes; None where no limit is known."""
    is_told: bool = False
    """The ledger works it out or keeps it to itself: it is read and never written."""

    @property
    def is_free_text(self) -> bool:
        """Whether people may write into it what they like, so that a pair of their own may use it."""
        return not self.is_told and self.kind in _FREE


_FREE = frozenset({Kind.TEXT, Kind.EMAIL, Kind.PHONE, Kind.TAX_NUMBER})
Shape: TypeAlias = Mapping[FieldName, Field]


def _told(*names: FieldName, kind: Kind = Kind.TEXT) -> tuple[Field, ...]:
    return tuple(Field(name, kind, is_told=True) for name in names)


def _all(kind: Kind, *names: FieldName) -> tuple[Field, ...]:
    return tuple(Field(name, kind) for name in names)


def _part(name: FieldName, fields: Iterable[Field]) -> tuple[Field, ...]:
    """The fields of a part under its name."""
    return tuple(replace(field, name=f"{name}.{field.name}") for field in fields)


def _shape(*fields: Field) -> Shape:
    return {field.name: field for field in fields}


_NOTES = (
    *_told("displayed_as", "web_link", "unreadable"),
    *_told("untouched", kind=Kind.BOOL),
    *_told("repeated", kind=Kind.CODE),
)
"""What a client says of any record besides its fields; see `core.ports.SidePort` for the last three."""

_ADDRESS = (
    *_told("id"),
    Field("address_line_1", most=50),
    Field("address_line_2", most=50),
    Field("city", most=50),
    Field("region", most=50),
    Field("postal_code", most=10),
    Field("country_id", Kind.COUNTRY),
)
_PERSON = (
    Field("name", most=50),
    Field("email", Kind.EMAIL, 100),
    Field("telephone", Kind.PHONE, 50),
    Field("mobile", Kind.PHONE, 50),
    Field("fax", Kind.PHONE, 50),
    Field("job_title", most=50),
)
BILLING, DELIVERY, MAIN_PERSON = "main_address", "delivery_address", "main_contact_person"
"""The parts of a customer."""
CURRENCY, TAX_NUMBER = "currency_id", "tax_number"

_CUSTOMER_FIELDS = _shape(
    *_NOTES,
    Field("name", most=100),
    Field("reference", Kind.CODE, 10),
    Field("notes", most=4000),
    Field(TAX_NUMBER, Kind.TAX_NUMBER),
    *_all(Kind.TEXT, "credit_days", "registered_number"),
    *_all(Kind.CODE, "source_guid", "locale", CURRENCY, "contact_type_ids", "product_sales_price_type_id"),
    *_all(Kind.CODE, "default_sales_ledger_account_id", "default_purchase_ledger_account_id"),
    *_all(Kind.CODE, "default_sales_tax_rate_id"),
    *_all(Kind.MONEY, "credit_limit"),
    *_told("balance", kind=Kind.MONEY),
    *_told("is_active", "system", "gdpr_obfuscated", "deletable", kind=Kind.BOOL),
    *_part(BILLING, _ADDRESS),
    *_part(DELIVERY, _ADDRESS),
    *_part(MAIN_PERSON, (*_told("id"), *_PERSON)),
)
_PERSON_FIELDS = _shape(
    *_NOTES,
    *_PERSON,
    *_all(Kind.REFERENCE, "contact_id", "address_id"),
    *_all(Kind.BOOL, "is_main_contact", "is_preferred_contact"),
    *_all(Kind.CODE, "contact_person_type_ids"),
)
_ITEM = (
    *_NOTES,
    Field("description", most=255),
    *_all(Kind.TEXT, "notes", "purchase_description"),
    *_all(Kind.BOOL, "active"),
    *_told("deletable", kind=Kind.BOOL),
    *_all(Kind.CODE, "source_guid", "sales_ledger_account_id", "purchase_ledger_account_id"),
    *_all(Kind.CODE, "sales_tax_rate_id", "purchase_tax_rate_id"),
    *_all(Kind.REFERENCE, "usual_supplier_id"),
    *_all(Kind.MONEY, "cost_price"),
)
_PRODUCT_FIELDS = _shape(
    *_ITEM,
    Field("item_code", Kind.CODE, 30),
    *_all(Kind.TEXT, "supplier_part_number", "barcode", "location", "measurement_unit"),
    *_all(Kind.MONEY, "sales_price"),
    *_all(Kind.BOOL, "sales_price_includes_tax"),
    *_all(Kind.LINES, "sales_prices"),
    *_all(Kind.NUMBER, "reorder_level", "reorder_quantity"),
    *_told("quantity_in_stock", kind=Kind.NUMBER),
    *_told("catalog_item_type_id", kind=Kind.CODE),
)
_SERVICE_FIELDS = _shape(
    *_ITEM,
    Field("item_code", Kind.CODE),
    *_all(Kind.MONEY, "sales_rate"),
    *_all(Kind.BOOL, "sales_rate_includes_tax"),
    *_all(Kind.TEXT, "rate_name"),
    *_all(Kind.LINES, "sales_rates"),
)
PRICE_ROW = _shape(
    *_all(Kind.TEXT, "price_name"),
    *_all(Kind.BOOL, "price_includes_tax"),
    *_all(Kind.MONEY, "price"),
    *_all(Kind.CODE, "product_sales_price_type_id"),
)
RATE_ROW = _shape(
    *_all(Kind.TEXT, "rate_name"),
    *_all(Kind.BOOL, "rate_includes_tax"),
    *_all(Kind.MONEY, "rate"),
    *_all(Kind.CODE, "service_rate_type_id"),
)
CREDIT_MARK = "is_credit_note"
"""Said of a document that is to be made as a credit note; of one that is there its id tells."""
USED_FOR, USED_AMOUNT = "used_for", "used_amount"
"""Said of a credit note that is to be set against an invoice: its id, and how much; no record bears them."""
CREDIT_ID = "credit:"
"""Begins the ids of credit notes, which are invoices of negative amounts in this vocabulary."""

_INVOICE_FIELDS = _shape(
    *_NOTES,
    Field("reference", Kind.CODE, 25),
    Field("notes", most=2000),
    Field("terms_and_conditions", most=2000),
    *_told("invoice_number", "invoice_number_prefix", "contact_name", "contact_reference", "void_reason"),
    *_told("editable", kind=Kind.BOOL),
    *_all(Kind.BOOL, "sent", "vat_reverse_charge"),
    *_all(Kind.DATE, "date", "due_date"),
    *_told("last_paid", kind=Kind.DATE),
    *_all(Kind.REFERENCE, "contact_id"),
    *_all(Kind.CODE, CURRENCY, "status_id", "shipping_tax_rate_id", "tax_address_region_id"),
    *_all(Kind.NUMBER, "exchange_rate"),
    *_all(Kind.MONEY, "shipping_net_amount", "shipping_tax_amount"),
    *_told("shipping_total_amount", "net_amount", "tax_amount", "total_amount", kind=Kind.MONEY),
    *_told("total_discount_amount", "total_paid", "outstanding_amount", kind=Kind.MONEY),
    *_part(BILLING, _ADDRESS),
    *_part(DELIVERY, _ADDRESS),
    *_all(Kind.LINES, "lines"),
    *_told("payments", kind=Kind.LINES),
)
LINE_ROW = _shape(
    *_all(Kind.TEXT, "description"),
    *_all(Kind.BOOL, "unit_price_includes_tax", "trade_of_asset"),
    *_all(Kind.NUMBER, "quantity", "discount_percentage"),
    *_all(Kind.MONEY, "unit_price", "discount_amount", "tax_amount", "net_amount", "total_amount"),
    *_all(Kind.REFERENCE, "product_id", "service_id"),
    *_all(Kind.CODE, "ledger_account_id", "tax_rate_id", "analysis_type_category_ids"),
    *_all(Kind.CODE, "eu_goods_services_type_id", "eu_sales_description_id"),
)
PAYMENT_ROW = _shape(
    *_all(Kind.CODE, "means", "payment_id", "source_id", "reference"),
    *_all(Kind.DATE, "date"),
    *_all(Kind.MONEY, "amount", "given_up", "on_account"),
)
"""By what an invoice was settled (`Means`); seldom fields are there where they say something."""


@dataclass(frozen=True, slots=True)
class RecordKind:
    """One kind of record that a ledger keeps; several modules may be about one kind."""

    name: str
    fields: Shape


CUSTOMERS = RecordKind("customer", _CUSTOMER_FIELDS)
PEOPLE = RecordKind("person", _PERSON_FIELDS)
PRODUCTS = RecordKind("product", _PRODUCT_FIELDS)
SERVICES = RecordKind("service", _SERVICE_FIELDS)
INVOICES = RecordKind("invoice", _INVOICE_FIELDS)
KINDS: Mapping[str, RecordKind] = {
    kind.name: kind for kind in (CUSTOMERS, PEOPLE, PRODUCTS, SERVICES, INVOICES)
}
ROWS: Mapping[FieldName, Shape] = {
    "lines": LINE_ROW,
    "payments": PAYMENT_ROW,
    "sales_prices": PRICE_ROW,
    "sales_rates": RATE_ROW,
}
"""Field of a record -> what its rows hold."""


def most(kind: RecordKind, name: FieldName) -> int:
    """How many characters a limited field takes; raises KeyError for one without a limit."""
    limit = kind.fields[name].most
    if limit is None:
        raise KeyError(name)
    return limit


def within_limits(kind: RecordKind, pairs: Iterable[FieldMap]) -> tuple[FieldMap, ...]:
    """The pairs with the limits of what they write; a number that Vtiger made up is left out instead."""
    return tuple(
        replace(pair, max_length=kind.fields[pair.sage].most)
        if pair.sage and pair.direction.writes(Side.SAGE) and not pair.made_up
        else pair
        for pair in pairs
    )


def free_texts(kind: RecordKind) -> frozenset[FieldName]:
    """The fields of a record that a pair of the user's own may write."""
    return frozenset(name for name, field in kind.fields.items() if field.is_free_text)


def part_of(kind: RecordKind, part: FieldName) -> frozenset[FieldName]:
    """The fields of one part of a record."""
    return frozenset(name for name in kind.fields if name.startswith(f"{part}."))


_LABELS = {
    "name": "Name",
    "reference": "Reference (account number, invoice number)",
    "tax_number": "VAT number",
    "credit_limit": "Credit limit",
    "credit_days": "Credit days",
    "currency": "Currency",
    "contact_types": "Contact type",
    "address_line_1": "Street",
    "address_line_2": "Street, second line",
    "city": "City",
    "region": "State or county",
    "postal_code": "Postal code",
    "country": "Country",
    "email": "Email",
    "telephone": "Phone",
    "mobile": "Mobile phone",
    "fax": "Fax",
    "job_title": "Title",
    "item_code": "Product or service number",
    "description": "Name or description",
    "sales_ledger_account": "Sales account",
    "purchase_ledger_account": "Purchase account",
    "sales_tax_rate": "Tax",
    "tax_rate": "Tax",
    "tax_amount": "Tax amount",
    "sales_prices": "Unit price",
    "sales_rates": "Unit price",
    "unit_price": "Unit price",
    "quantity": "Quantity",
    "discount_amount": "Discount",
    "contact": "Organization",
    "product": "Product",
    "service": "Service",
    "date": "Invoice date",
    "due_date": "Due date",
    "exchange_rate": "Conversion rate",
    "ledger_account": "Account",
    "shipping_net_amount": "Shipping charge",
    "shipping_tax_rate": "Tax of the shipping charge",
    "notes": "Notes",
    "terms_and_conditions": "Terms and conditions",
    "invoice_lines": "Lines",
}
"""Last part of a field's name -> the field as people see it in Vtiger."""
_PART_LABELS = {
    "main_address": "billing address",
    "delivery_address": "shipping address",
    "main_contact_person": "main contact person",
}


def label_of(field: str) -> Sentence:
    """A field as people see it: "Postal code (billing address)"; "" for no field."""
    parts = field.split(".")
    last = parts[-1]
    label = _LABELS.get(last.removesuffix("_ids").removesuffix("_id"), last.replace("_", " ").capitalize())
    where = _PART_LABELS.get(parts[0], "") if len(parts) > 1 else ""
    return say("{field} ({place})", field=term(label), place=term(where)) if where else term(label)


class Standing(StrEnum):
    """How a sales invoice stands, from first to last; stored in mappings by its value.

    The ledger states some by a word, and the others by what it shows among the invoice's payments.
    """

    DRAFT = "DRAFT"
    UNPAID = "UNPAID"
    PART_PAID = "PART_PAID"
    PAID = "PAID"
    OVERPAID = "OVERPAID"
    CREDITED = "CREDITED"
    WRITTEN_OFF = "WRITTEN_OFF"
    REFUNDED = "REFUNDED"
    REOPENED = "REOPENED"
    VOID = "VOID"


def is_credit_id(record_id: str) -> bool:
    """Whether the ledger keeps the document as a credit note."""
    return record_id.startswith(CREDIT_ID)


class Means(StrEnum):
    """The kind of one payment or allocation that an invoice shows."""

    RECEIPT = "receipt"
    """Money of the customer's, also such that was on account before."""
    REFUND = "refund"
    """Money that went back to the customer."""
    CREDIT = "credit"
    """A credit note."""
    GIVEN_UP = "given up"
    """An amount that was written off: nobody paid it."""
    UNKNOWN = "unknown"
    """Something of which the ledger does not say what it is."""


PRO_FORMA = "PRO_FORMA"
"""A document that stands beside sales invoices in the ledger's lists and is none."""
CUSTOMER = "CUSTOMER"
"""The type of contacts that are customers, among suppliers and others."""
SUPPLIER = "VENDOR"
"""The type of contacts that are bought from."""
PLACEHOLDER = "Main Contact"
"""The name of the person whom the ledger makes by itself; it stands for the customer, not for somebody."""


class Scope(StrEnum):
    """What a ledger account may be chosen for."""

    SALES = "sales"
    EXPENSES = "expenses"
    BANK = "bank"
    """Where money is received: a bank account, which is told only while somebody enters payments."""


ACCOUNT_USES = (
    "sales", "product_sales", "product_purchase", "service_sales", "service_purchase", "carriage",
)  # fmt: skip
"""What the ledger names accounts of its own choice for."""
APP_SITE = "developerselfservice.sageone.com"
"""Where the customer registers the app that signs in (Sage, Getting started)."""
