"""What may be written to each resource: names, kinds, lengths and compulsory fields (Swagger, Nov 2025).

The request schemas carry no lengths, so these are the lengths of the response schemas under the same names.
"""

from sagesync_desktop.sandbox.sage.fields import (
    Field,
    dates,
    flags,
    integer,
    nested,
    numbers,
    ref,
    refs,
    requiring,
    rows,
    text,
    words,
)

CREDIT_TERMS = (
    "month_end_invoice",
    "date_from_invoice",
    "immediate_invoice",
    "month_end_payment",
    "date_from_payment",
    "immediate_payment",
)

ADDRESS = (
    text("address_line_1", 50),
    text("address_line_2", 50),
    text("city", 50),
    text("postal_code", 10),
    ref("country", "countries"),
    ref("bank_account", "bank_accounts"),
    ref("contact", "contacts"),
    ref("address_type", "address_types"),
    text("name", 50),
    text("region", 50),
    ref("country_group", "country_groups"),
    *flags("is_main_address"),
)

PERSON = (
    refs("contact_person_type", "contact_person_types"),
    text("name", 50),
    text("job_title", 50),
    text("telephone", 50),
    text("mobile", 50),
    text("email", 100),
    text("fax", 50),
    *flags("is_main_contact"),
    ref("address", "addresses"),
    *flags("is_preferred_contact"),
)

BANK_DETAILS = tuple(text(name) for name in ("account_name", "account_number", "sort_code", "bic", "iban"))
TAX_TREATMENT = flags(
    "home_tax", "eu_tax_registered", "eu_not_tax_registered", "rest_of_world_tax", "is_importer"
)

CONTACT = requiring(
    (
        refs("contact_type", "contact_types"),
        text("name", 100),
        text("reference", 10),
        ref("default_sales_ledger_account", "ledger_accounts"),
        ref("default_sales_tax_rate", "tax_rates"),
        ref("default_purchase_ledger_account", "ledger_accounts"),
        text("tax_number", 255),
        text("notes", 4000),
        text("locale", 10),
        nested("main_address", ADDRESS),
        nested("delivery_address", ADDRESS),
        nested("main_contact_person", PERSON),
        nested("bank_account_details", BANK_DETAILS),
        *numbers("credit_limit"),
        integer("credit_days", 0, 365),
        text("credit_terms", choices=CREDIT_TERMS),
        text("credit_terms_and_conditions", 2000),
        ref("product_sales_price_type", "product_sales_price_types"),
        text("source_guid", 255),
        ref("currency", "currencies"),
        text("aux_reference", 4),
        text("registered_number", 25),
        nested("tax_treatment", TAX_TREATMENT),
        text("tax_calculation"),
        text("auxiliary_account", 25),
        *flags("destination_vat_blocking"),
    ),
    "name",
    "contact_type_ids",
)

_PRICE = (
    text("price_name"),
    *numbers("price"),
    *flags("price_includes_tax"),
    ref("product_sales_price_type", "product_sales_price_types"),
)
_RATE = (
    text("rate_name"),
    *numbers("rate"),
    *flags("rate_includes_tax"),
    ref("service_rate_type", "service_rate_types"),
)


def _catalog(item_code_length: int) -> tuple[Field, ...]:
    return (
        text("item_code", item_code_length),
        text("description", 255),
        text("notes", 500),
        ref("sales_ledger_account", "ledger_accounts"),
        ref("sales_tax_rate", "tax_rates"),
        ref("purchase_ledger_account", "ledger_accounts"),
        ref("usual_supplier", "contacts"),
        ref("purchase_tax_rate", "tax_rates"),
        *numbers("cost_price"),
        text("source_guid", 255),
        text("purchase_description", 250),
        *flags("active"),
    )


PRODUCT = requiring(
    (*_catalog(255), rows("sales_prices", _PRICE), ref("catalog_item_type", "catalog_item_types")),
    "description",
    "sales_ledger_account_id",
    "purchase_ledger_account_id",
)
SERVICE = requiring(
    (*_catalog(255), rows("sales_rates", _RATE), *flags("oss_service")),
    "description",
    "sales_ledger_account_id",
)
STOCK_ITEM = requiring(
    (
        *_catalog(30),
        rows("sales_prices", _PRICE),
        *numbers("reorder_level", "reorder_quantity"),
        *(text(name) for name in ("location", "barcode", "supplier_part_number")),
        *numbers("weight"),
        text("measurement_unit"),
        *numbers("weight_converted", "quantity_in_stock", "last_cost_price", "last_cost_price_stock_value"),
        *numbers("average_cost_price", "average_cost_price_stock_value"),
        *dates("cost_price_last_updated"),
    ),
    "item_code",
    "description",
    "sales_ledger_account_id",
    "purchase_ledger_account_id",
)
PRICE_TYPE = requiring((text("name", 255), *flags("active")), "name", "active")

_DOCUMENT_ADDRESS = (
    *(text(name) for name in ("address_line_1", "address_line_2", "city", "postal_code", "region")),
    ref("country", "countries"),
    ref("address_type", "address_types"),
    ref("country_group", "country_groups"),
)

INVOICE_LINE = requiring(
    (
        words("analysis_type_categories"),
        text("description"),
        ref("product", "products"),
        ref("service", "services"),
        ref("ledger_account", "ledger_accounts"),
        *flags("trade_of_asset"),
        *numbers("quantity", "unit_price", "net_amount"),
        ref("tax_rate", "tax_rates"),
        *numbers("tax_amount", "total_amount", "base_currency_unit_price"),
        *flags("unit_price_includes_tax"),
        *numbers("base_currency_net_amount", "base_currency_tax_amount", "base_currency_total_amount"),
        ref("eu_goods_services_type", "eu_goods_services_types"),
        *numbers("discount_amount", "base_currency_discount_amount", "discount_percentage"),
        ref("eu_sales_description", "eu_sales_descriptions"),
    ),
    "description",
    "ledger_account_id",
    "unit_price",
)

_TAX_ANALYSIS = (
    ref("tax_rate", "tax_rates"),
    *numbers("net_amount", "tax_amount", "total_amount", "goods_amount", "service_amount"),
)
_RECURRING = (
    *(integer(name) for name in ("frequency", "on_week_day", "on_day_number")),
    *(text(name) for name in ("recurrence_type", "recurrence_status_identifier")),
)

INVOICE = requiring(
    (
        *flags("vat_reverse_charge", "destination_consignment"),
        *numbers("cis_applicable_amount", "base_currency_cis_applicable_amount"),
        *numbers("total_after_cis_deduction", "base_currency_total_after_cis_deduction"),
        ref("contact", "contacts"),
        nested("recurring_invoice", _RECURRING),
        text("invoice_number_prefix", 6),
        text("invoice_number"),
        text("contact_name", 255),
        text("contact_reference", 255),
        *dates("date", "due_date"),
        text("reference", 25),
        nested("main_address", _DOCUMENT_ADDRESS),
        nested("delivery_address", _DOCUMENT_ADDRESS),
        text("notes", 2000),
        text("terms_and_conditions", 2000),
        *numbers("shipping_net_amount"),
        ref("shipping_tax_rate", "tax_rates"),
        *numbers("shipping_tax_amount", "shipping_total_amount", "net_amount", "tax_amount", "total_amount"),
        ref("currency", "currencies"),
        *numbers("exchange_rate", "inverse_exchange_rate", "base_currency_shipping_net_amount"),
        *numbers("base_currency_shipping_tax_amount", "base_currency_shipping_total_amount"),
        *numbers("total_quantity", "total_discount_amount", "base_currency_total_discount_amount"),
        *numbers("base_currency_net_amount", "base_currency_tax_amount", "base_currency_total_amount"),
        ref("status", "artefact_statuses"),
        *flags("sent"),
        rows("invoice_lines", INVOICE_LINE),
        rows("tax_analysis", _TAX_ANALYSIS),
        ref("original_quote_estimate", "sales_quotes"),
        ref("tax_address_region", "address_regions"),
        text("delivery_performance_date", 40),
        *numbers("withholding_tax_rate", "withholding_tax_amount", "base_currency_withholding_tax_amount"),
    ),
    "contact_id",
    "date",
    "invoice_lines",
)

_INVOICES_ALONE = {
    "recurring_invoice",
    "invoice_number_prefix",
    "invoice_number",
    "due_date",
    "invoice_lines",
    "original_quote_estimate_id",
    "delivery_performance_date",
    "terms_and_conditions",
}
CREDIT_NOTE = requiring(
    (
        *(field for field in INVOICE if field.name not in _INVOICES_ALONE),
        text("credit_note_number_prefix", 6),
        text("credit_note_number"),
        text("terms_and_conditions", 65535),
        *dates("original_invoice_date"),
        rows("credit_note_lines", INVOICE_LINE),
    ),
    "contact_id",
    "date",
    "credit_note_lines",
)
"""An invoice's fields without those that a credit note lacks (a due date above all) or has otherwise."""

_ON_ACCOUNT = (
    *(text(name) for name in ("contact_name", "contact_reference")),
    ref("contact", "contacts"),
    *dates("date"),
    text("reference"),
    *numbers("net_amount", "tax_amount", "total_amount", "outstanding_amount"),
    ref("currency", "currencies"),
    *numbers("exchange_rate", "base_currency_net_amount", "base_currency_tax_amount"),
    *numbers("base_currency_total_amount", "base_currency_outstanding_amount"),
    ref("status", "artefact_statuses"),
)
PAYMENT = requiring(
    (
        ref("transaction_type", "transaction_types"),
        ref("payment_method", "payment_methods"),
        ref("contact", "contacts"),
        ref("bank_account", "bank_accounts"),
        *dates("date"),
        *numbers("net_amount", "tax_amount", "total_amount"),
        ref("currency", "currencies"),
        *numbers("exchange_rate", "base_currency_net_amount", "base_currency_tax_amount"),
        *numbers("base_currency_total_amount", "base_currency_currency_charge"),
        text("reference", 25),
        rows("allocated_artefacts", (text("artefact_id"), *numbers("amount", "discount"))),
        ref("tax_rate", "tax_rates"),
        nested("payment_on_account", _ON_ACCOUNT),
    ),
    "transaction_type_id",
    "contact_id",
    "bank_account_id",
    "date",
    "total_amount",
)
ALLOCATION = requiring(
    (
        ref("transaction_type", "transaction_types"),
        ref("contact", "contacts"),
        *dates("date"),
        rows(
            "allocated_artefacts",
            requiring((text("artefact_id"), *numbers("amount")), "artefact_id", "amount"),
        ),
    ),
    "transaction_type_id",
    "contact_id",
    "allocated_artefacts",
)

WRITES: dict[str, tuple[Field, ...]] = {
    "contacts": CONTACT,
    "addresses": requiring(ADDRESS, "address_type_id", "name", "is_main_address"),
    "contact_persons": requiring(PERSON, "address_id", "name", "contact_person_type_ids"),
    "products": PRODUCT,
    "services": SERVICE,
    "stock_items": STOCK_ITEM,
    "product_sales_price_types": PRICE_TYPE,
    "service_rate_types": PRICE_TYPE,
    "sales_invoices": INVOICE,
    "sales_credit_notes": CREDIT_NOTE,
    "contact_payments": PAYMENT,
    "contact_allocations": ALLOCATION,
}
"""Writable resources by their path; a body wraps its fields in an object named by `wrapper`."""


def wrapper(resource: str) -> str:
    """Return the name of the object that encloses a request body: the path's singular."""
    return "address" if resource == "addresses" else resource.removesuffix("s")
