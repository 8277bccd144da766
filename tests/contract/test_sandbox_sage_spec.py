"""The practice Sage against the official Swagger: names, required fields, lengths, form of replies."""

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest

from sagesync_desktop.sandbox.sage.fields import Field, Kind
from sagesync_desktop.sandbox.sage.problems import Refused
from sagesync_desktop.sandbox.sage.shapes import WRITES, wrapper
from sagesync_desktop.sandbox.sage.subscription import NAMES, refuse_beyond
from sagesync_desktop.sandbox.sage.world import SageWorld
from tests.contract.sandbox_sage_support import DAY, SignedIn, customer, invoice_body, new_world, product_body
from tests.shared_material import SHARED, needs_shared

pytestmark = needs_shared

DEFINITIONS = {
    "contacts": "Contact",
    "addresses": "Address",
    "contact_persons": "ContactPerson",
    "products": "Product",
    "services": "Service",
    "stock_items": "StockItem",
    "product_sales_price_types": "ProductSalesPriceType",
    "service_rate_types": "ServiceRateType",
    "sales_invoices": "SalesInvoice",
    "sales_credit_notes": "SalesCreditNote",
    "contact_payments": "ContactPayment",
    "contact_allocations": "ContactAllocation",
}
DOCUMENTS = ("sales_invoices", "sales_credit_notes")
READ_ONLY = {
    "tax_rates": "TaxRate",
    "ledger_accounts": "LedgerAccount",
    "address_regions": "AddressRegion",
    "bank_accounts": "BankAccount",
    "tax_returns": "TaxReturn",
    "exchange_rates": "ExchangeRate",
    "countries": "Base",
    "currencies": "Base",
    "contact_types": "Base",
    "address_types": "Base",
    "artefact_statuses": "Base",
}
SETTINGS = {
    "financial_settings": "FinancialSettings",
    "business_settings": "BusinessSettings",
    "invoice_settings": "InvoiceSettings",
}
SEEN_BUT_UNDECLARED = {"links", "exempt_from_vat", "user_roles", "user_permissions", "component_tax_rates"}
"""Members that the official examples or the fact sheet (6.1, 6.4, 3) show although the schema lacks them."""
ONLY_ON_REQUEST = {
    "balance",
    "deleted_at",
    "payments_allocations",
    "recurring_invoice",
    "original_quote_estimate",
    "component_tax_rates",
    "balance_details",
}


@pytest.fixture(scope="module")
def spec() -> dict[str, Any]:
    assert SHARED is not None
    path = SHARED / "reference" / "sage" / "sage_openapi_merged_2025-11.json"
    return json.loads(path.read_text(encoding="utf-8"))


def faults_of(spec: dict[str, Any], schema: dict[str, Any], value: Any, where: str) -> Iterator[str]:
    """Yield where a reply departs from a schema; null is welcome, decimals are text (fact sheet 6)."""
    if value is None:
        return
    if "$ref" in schema:
        schema = spec["definitions"][schema["$ref"].split("/")[-1]]
    if "properties" in schema:
        yield from object_faults(spec, schema["properties"], value, where)
    elif schema.get("type") == "array" and isinstance(value, list):
        for number, item in enumerate(value):
            yield from faults_of(spec, schema["items"], item, f"{where}[{number}]")
    elif schema.get("type") == "array" or not is_of_type(schema, value):
        yield f"{where} = {value!r} is no {schema.get('type')} {schema.get('format', '')}"


def object_faults(spec: dict[str, Any], properties: dict[str, Any], value: Any, where: str) -> Iterator[str]:
    for name, inner in value.items():
        if name in properties:
            yield from faults_of(spec, properties[name], inner, f"{where}.{name}")
        elif name not in SEEN_BUT_UNDECLARED and not name.startswith("$"):
            yield f"{where}.{name} is not declared"


def is_of_type(schema: dict[str, Any], value: Any) -> bool:
    match schema.get("type"):
        case "number":
            return isinstance(value, str) and Decimal(value).is_finite()
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "boolean":
            return isinstance(value, bool)
        case _:
            within = len(value) <= schema.get("maxLength", len(value)) if isinstance(value, str) else False
            return within and value in schema.get("enum", [value])


def inside(spec: dict[str, Any], verb: str, resource: str) -> dict[str, Any]:
    path = f"/{resource}" if verb == "post" else f"/{resource}/{{key}}"
    (body,) = (one for one in spec["paths"][path][verb]["parameters"] if one["in"] == "body")
    definition = spec["definitions"][body["schema"]["$ref"].split("/")[-1]]
    return definition["properties"][wrapper(resource)]


def names_of(fields: tuple[Field, ...]) -> dict[str, Any]:
    nested = (Kind.OBJECT, Kind.OBJECTS)
    return {field.name: names_of(field.fields) if field.kind in nested else None for field in fields}


def names_in(schema: dict[str, Any]) -> dict[str, Any]:
    names: dict[str, Any] = {}
    for name, inner in schema["properties"].items():
        inner = inner["items"] if inner.get("type") == "array" else inner
        names[name] = names_in(inner) if "properties" in inner else None
    return names


@pytest.mark.parametrize("resource", DEFINITIONS)
@pytest.mark.parametrize("verb", ["post", "put"])
def test_writable_fields_are_those_of_the_spec(spec: dict[str, Any], resource: str, verb: str) -> None:
    assert names_of(WRITES[resource]) == names_in(inside(spec, verb, resource))


@pytest.mark.parametrize("resource", DEFINITIONS)
def test_compulsory_fields_are_those_of_the_spec(spec: dict[str, Any], resource: str) -> None:
    required = {field.name for field in WRITES[resource] if field.required}
    assert required == set(inside(spec, "post", resource)["required"])


def test_compulsory_line_fields_are_those_of_the_spec(spec: dict[str, Any]) -> None:
    (lines,) = (field for field in WRITES["sales_invoices"] if field.name == "invoice_lines")
    items = inside(spec, "post", "sales_invoices")["properties"]["invoice_lines"]["items"]
    assert {field.name for field in lines.fields if field.required} == set(items["required"])


@pytest.mark.parametrize("resource", DEFINITIONS)
def test_field_lengths_are_those_of_the_spec(spec: dict[str, Any], resource: str) -> None:
    declared = spec["definitions"][DEFINITIONS[resource]]["properties"]
    lengths = {field.name: field.length for field in WRITES[resource] if field.kind is Kind.TEXT}
    assert lengths == {name: declared[name].get("maxLength") for name in lengths}


@pytest.fixture(scope="module")
def world() -> SageWorld:
    world, _ = new_world()
    bodies = good_bodies(world)
    for resource in (
        "contacts",
        "products",
        "services",
        "stock_items",
        *DOCUMENTS,
        "contact_payments",
        "contact_allocations",
    ):
        world.create(resource, bodies[resource]())
    world.submit_tax_return("2026-09-30")
    return world


def good_bodies(world: SageWorld) -> dict[str, Callable[[], dict[str, Any]]]:
    def invoice() -> dict[str, Any]:
        shipping = {"shipping_net_amount": "5.00", "shipping_tax_rate_id": "GB_STANDARD"}
        return invoice_body(world, customer(world)["id"], reference="INV-1", **shipping)

    def credit_note() -> dict[str, Any]:
        invoiced = invoice()
        lines = {"credit_note_lines": invoiced.pop("invoice_lines")}
        return {**invoiced, **lines, "original_invoice_date": DAY}

    def allocation() -> dict[str, Any]:
        owed, credit = world.create("sales_invoices", invoice()), credit_note()
        given = world.create("sales_credit_notes", {**credit, "contact_id": owed["contact"]["id"]})
        amounts = [(owed["id"], "6.00"), (given["id"], "-6.00")]
        return {
            "transaction_type_id": "CUSTOMER_ALLOCATION",
            "contact_id": owed["contact"]["id"],
            "allocated_artefacts": [{"artefact_id": key, "amount": amount} for key, amount in amounts],
        }

    def payment() -> dict[str, Any]:
        paid = world.create("sales_invoices", invoice())
        return {
            "transaction_type_id": "CUSTOMER_RECEIPT",
            "contact_id": paid["contact"]["id"],
            "bank_account_id": world.all("bank_accounts")[0]["id"],
            "date": DAY,
            "total_amount": "10.00",
            "allocated_artefacts": [{"artefact_id": paid["id"], "amount": "10.00"}],
        }

    def person() -> dict[str, Any]:
        address_id = customer(world)["main_address"]["id"]
        return {"address_id": address_id, "name": "Ann Lee", "contact_person_type_ids": ["SALES"]}

    def address() -> dict[str, Any]:
        held = {"contact_id": customer(world)["id"], "is_main_address": False}
        return {"address_type_id": "SALES", "name": "Shop", "city": "Leeds", **held}

    def contact() -> dict[str, Any]:
        return {
            "name": "Muster Ltd",
            "contact_type_ids": ["CUSTOMER"],
            "bank_account_details": {"account_name": "Muster"},
            "main_address": {"address_line_1": "1 High St", "city": "Leeds", "country_id": "GB"},
            "delivery_address": {"address_line_1": "2 Low St"},
            "main_contact_person": {"name": "Ann Lee", "email": "ann@example.org"},
        }

    prices = [{"price_name": "Trade", "price": "3.50"}]
    rates = [{"rate_name": "Rate", "rate": "40"}]
    return {
        "contacts": contact,
        "addresses": address,
        "contact_persons": person,
        "products": lambda: product_body(world, sales_prices=prices),
        "services": lambda: product_body(world, sales_rates=rates),
        "stock_items": lambda: product_body(world, item_code=f"S{world.identities.used}"),
        "product_sales_price_types": lambda: {"name": "Club", "active": True},
        "service_rate_types": lambda: {"name": "Night", "active": True},
        "sales_invoices": invoice,
        "sales_credit_notes": credit_note,
        "contact_payments": payment,
        "contact_allocations": allocation,
    }


@pytest.mark.parametrize("resource", DEFINITIONS)
def test_a_created_record_is_answered_in_the_specs_form(
    spec: dict[str, Any], world: SageWorld, resource: str
) -> None:
    reply = SignedIn(world).post(resource, good_bodies(world)[resource]())
    assert reply.status_code == 201, reply.text
    schema = {"$ref": f"#/definitions/{DEFINITIONS[resource]}"}
    assert list(faults_of(spec, schema, reply.json, resource)) == []


@pytest.mark.parametrize("resource", DEFINITIONS)
def test_a_record_has_every_member_that_the_spec_declares(
    spec: dict[str, Any], world: SageWorld, resource: str
) -> None:
    reply = world.create(resource, good_bodies(world)[resource]())
    declared = set(spec["definitions"][DEFINITIONS[resource]]["properties"])
    assert declared - set(reply) - ONLY_ON_REQUEST == set()


@pytest.mark.parametrize("resource", [one for one in DEFINITIONS if one != "contact_allocations"])
def test_an_updated_record_is_answered_in_the_specs_form(
    spec: dict[str, Any], world: SageWorld, resource: str
) -> None:
    record = world.create(resource, good_bodies(world)[resource]())
    change = {field.name: "9" for field in WRITES[resource] if field.name in {"notes", "city", "job_title"}}
    reply = SignedIn(world).put(resource, record["id"], change)
    assert reply.status_code == 200, reply.text
    schema = {"$ref": f"#/definitions/{DEFINITIONS[resource]}"}
    assert list(faults_of(spec, schema, reply.json, resource)) == []


@pytest.mark.parametrize("resource", [*DEFINITIONS, *READ_ONLY])
def test_every_row_of_a_full_list_has_the_specs_form(
    spec: dict[str, Any], world: SageWorld, resource: str
) -> None:
    options = {
        "attributes": "all",
        "nested_attributes": "all",
        "show_balance": "true",
        "items_per_page": "200",
    }
    rows = SignedIn(world).get(resource, show_payments_allocations="true", **options).json["$items"]
    assert rows
    schema = {"$ref": f"#/definitions/{(DEFINITIONS | READ_ONLY)[resource]}"}
    assert [fault for row in rows for fault in faults_of(spec, schema, row, resource)] == []


def test_transactions_have_the_specs_form_and_tell_deletions(spec: dict[str, Any], world: SageWorld) -> None:
    bodies = good_bodies(world)
    paid = world.create("contact_payments", bodies["contact_payments"]())
    world.delete("contact_payments", paid["id"])
    rows = SignedIn(world).get("transactions", attributes="all", items_per_page="200").json["$items"]
    schema = {"$ref": "#/definitions/Transaction"}
    assert [fault for row in rows for fault in faults_of(spec, schema, row, "transactions")] == []
    declared = set(spec["definitions"]["Transaction"]["properties"])
    unsaid = {"total_in_transaction_currency", "audit_trail_id", "number_of_attachments"}
    assert declared - set(rows[0]) == unsaid
    assert [row["deleted"] for row in rows if row["origin"]["id"] == paid["id"]] == [True]


@pytest.mark.parametrize("country", ["ie", "ca"])
def test_tax_rates_of_other_countries_have_the_specs_form(spec: dict[str, Any], country: str) -> None:
    world, _ = new_world(country)
    rows = SignedIn(world).get("tax_rates", attributes="all").json["$items"]
    schema = {"$ref": "#/definitions/TaxRate"}
    assert [fault for row in rows for fault in faults_of(spec, schema, row, "tax_rates")] == []


@pytest.mark.parametrize("page", SETTINGS)
def test_settings_have_the_specs_form(spec: dict[str, Any], world: SageWorld, page: str) -> None:
    reply = SignedIn(world).get(page)
    schema = {"$ref": f"#/definitions/{SETTINGS[page]}"}
    assert list(faults_of(spec, schema, reply.json, page)) == []


def test_business_and_user_have_the_specs_form(spec: dict[str, Any], world: SageWorld) -> None:
    caller = SignedIn(world)
    business = faults_of(
        spec, {"$ref": "#/definitions/Business"}, caller.get("businesses/lead").json, "business"
    )
    user = faults_of(spec, {"$ref": "#/definitions/User"}, caller.get("user").json, "user")
    assert [*business, *user] == []


REQUIRED = [(resource, field.name) for resource in WRITES for field in WRITES[resource] if field.required]


@pytest.mark.parametrize(("resource", "name"), REQUIRED)
@pytest.mark.parametrize("absent", [True, False])
def test_a_compulsory_field_that_is_missing_or_null_is_refused(
    world: SageWorld, resource: str, name: str, absent: bool
) -> None:
    body = good_bodies(world)[resource]()
    if absent:
        del body[name]
    else:
        body[name] = None
    with pytest.raises(Refused) as refused:
        world.create(resource, body)
    source = "line_items" if name in ("invoice_lines", "credit_note_lines") else name
    assert (source, "This field is required.") in [(c.source, c.message) for c in refused.value.complaints]


LENGTHS = [
    (resource, field)
    for resource in WRITES
    for field in WRITES[resource]
    if field.length is not None and not field.choices
]


@pytest.mark.parametrize(("resource", "field"), LENGTHS, ids=lambda value: getattr(value, "name", value))
def test_text_may_be_as_long_as_the_spec_says_and_no_longer(
    world: SageWorld, resource: str, field: Field
) -> None:
    body = good_bodies(world)[resource]()
    assert field.length is not None
    too_long = "x" * (field.length + 1)
    with pytest.raises(Refused, match=f"{field.name} This field is too long"):
        world.create(resource, {**body, field.name: too_long})


def is_included(plan: str, resource: str, verb: str) -> bool:
    try:
        refuse_beyond(plan, resource, verb.upper())
    except Refused:
        return False
    return True


@pytest.mark.parametrize(
    "resource", [*WRITES, "tax_rates", "ledger_accounts", "exchange_rates", "tax_returns"]
)
@pytest.mark.parametrize(("plan", "name"), NAMES.items())
def test_plans_include_what_the_spec_says_is_available(
    spec: dict[str, Any], plan: str, name: str, resource: str
) -> None:
    paths = {"get": f"/{resource}", "post": f"/{resource}", "put": f"/{resource}/{{key}}"}
    for verb, path in paths.items():
        told = spec["paths"][path].get(verb, {}).get("description", "")
        if "Endpoint Availability" in told:
            assert is_included(plan, resource, verb) is (name in told), (verb, told)
