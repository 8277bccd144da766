"""Sage's JSON to records and back."""

import json
from datetime import date
from decimal import Decimal

import pytest

from sagesync_desktop.clients.jsontext import load_json
from sagesync_desktop.clients.sage.parts import key_for, new_contact
from sagesync_desktop.clients.sage.shapes import shelves
from sagesync_desktop.clients.sage.wire import body, is_complete, parse, with_prices
from sagesync_desktop.core import errors
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules import FILINGS
from tests.shared_material import SHARED, needs_shared

SHELVES = shelves(FILINGS)
EXAMPLES = {
    ModuleId.ORGANIZATIONS: "/contacts/{key}",
    ModuleId.CONTACTS: "/contact_persons/{key}",
    ModuleId.PRODUCTS: "/products/{key}",
    ModuleId.SERVICES: "/services/{key}",
}
INVOICE = {
    "id": "i1",
    "displayed_as": "SI-12",
    "updated_at": "2026-11-20T10:00:00Z",
    "links": [
        {"href": "https://pay.example/x", "rel": "bookmark", "type": "text/html"},
        {
            "href": "https://accounts.example/invoicing/sales_invoices/i1",
            "rel": "alternate",
            "type": "text/html",
        },
    ],
    "contact": {"id": "c1", "displayed_as": "Muster Ltd"},
    "date": "2026-11-20",
    "due_date": None,
    "reference": "INV7",
    "status": {"id": "UNPAID"},
    "editable": True,
    "currency": {"id": "GBP"},
    "total_amount": "24.0",
    "main_address": {"id": "x", "address_line_1": "1 High St", "country": {"id": "GB"}},
    "delivery_address": None,
    "invoice_lines": [
        {
            "id": "l1",
            "description": "Widget",
            "product": {"id": "p1"},
            "service": None,
            "ledger_account": {"id": "4000"},
            "quantity": "2.0",
            "unit_price": "10.0",
            "tax_rate": {"id": "GB_STANDARD"},
            "tax_amount": 4,
            "unit_price_includes_tax": False,
        }
    ],
}


def example(module):
    specification = json.loads(
        (SHARED / "reference" / "sage" / "sage_openapi_merged_2025-11.json").read_text("utf-8")
    )
    found = specification["paths"][EXAMPLES[module]]["get"]["responses"]["200"]["examples"][
        "application/json"
    ]
    return load_json(json.dumps(found).encode(), Side.SAGE)


@needs_shared
@pytest.mark.parametrize("module", EXAMPLES)
def test_sage_s_own_example_becomes_a_record_with_its_id_and_revision(module):
    raw = example(module)
    record = parse(SHELVES[module], raw)
    assert (record.id, record.revision) == (raw["id"], raw["updated_at"])


@needs_shared
@pytest.mark.parametrize("module", EXAMPLES)
def test_what_is_written_back_from_sage_s_own_example_is_what_sage_sent(module):
    raw = example(module)
    sent = body(parse(SHELVES[module], raw).fields)
    for name, value in sent.items():
        if name.endswith("_id") and not isinstance(raw.get(name.removesuffix("_id")), type(None)):
            assert value == raw[name.removesuffix("_id")]["id"]
        elif isinstance(value, str) and name in raw:
            assert value == raw[name]


@needs_shared
def test_the_example_product_has_the_price_of_the_default_price_type():
    record = parse(SHELVES[ModuleId.PRODUCTS], example(ModuleId.PRODUCTS))
    assert record.fields["sales_price"] == Decimal("17.0")
    assert len(record.rows("sales_prices")) == 3
    assert record.fields["catalog_item_type_id"] == "PRODUCT"


@needs_shared
def test_the_example_contact_holds_only_stubs_and_is_not_taken_as_complete():
    assert not is_complete(SHELVES[ModuleId.ORGANIZATIONS], example(ModuleId.ORGANIZATIONS))


def test_an_invoice_is_flat_with_decimal_amounts_and_real_dates():
    record = parse(SHELVES[ModuleId.INVOICES], INVOICE)
    assert record.fields["date"] == date(2026, 11, 20)
    assert record.fields["due_date"] is None
    assert record.fields["contact_id"] == "c1"
    assert record.fields["total_amount"] == Decimal("24.0")
    assert record.fields["main_address.country_id"] == "GB"
    assert record.rows("lines") == (
        {
            "description": "Widget",
            "product_id": "p1",
            "service_id": None,
            "ledger_account_id": "4000",
            "quantity": Decimal("2.0"),
            "unit_price": Decimal("10.0"),
            "tax_rate_id": "GB_STANDARD",
            "tax_amount": Decimal("4"),
            "unit_price_includes_tax": False,
        },
    )


def test_the_link_is_the_web_page_and_not_the_customer_s_payment_page():
    link = parse(SHELVES[ModuleId.INVOICES], INVOICE).fields["web_link"]
    assert link == "https://accounts.example/invoicing/sales_invoices/i1"


def test_a_part_that_is_not_there_is_none_and_an_unknown_field_is_missing():
    record = parse(SHELVES[ModuleId.INVOICES], INVOICE)
    assert record.fields["delivery_address.city"] is None
    assert "notes" not in record.fields


@pytest.mark.parametrize("lines", [None, [{"id": "l1", "displayed_as": "Widget"}]])
def test_an_invoice_without_full_lines_is_a_stub(lines):
    assert not is_complete(SHELVES[ModuleId.INVOICES], {**INVOICE, "invoice_lines": lines})


def test_the_revision_of_a_contact_moves_with_its_parts():
    raw = {
        "id": "c1",
        "updated_at": "2026-01-01T00:00:00Z",
        "main_address": {"id": "a1", "updated_at": "2026-01-02T00:00:00Z"},
        "delivery_address": None,
        "main_contact_person": {"id": "p1", "updated_at": "2026-01-03T00:00:00Z"},
    }
    moved = {**raw, "main_contact_person": {"id": "p1", "updated_at": "2026-01-04T00:00:00Z"}}
    assert (
        parse(SHELVES[ModuleId.ORGANIZATIONS], raw).revision
        != parse(SHELVES[ModuleId.ORGANIZATIONS], moved).revision
    )


def test_a_deleted_object_is_delivered_as_deleted():
    raw = {"id": "p", "description": "x", "deleted_at": "2026-01-01T00:00:00Z"}
    assert parse(SHELVES[ModuleId.PRODUCTS], raw).deleted


@pytest.mark.parametrize("value", ["ten", "NaN", True, "Infinity"])
def test_an_amount_that_is_none_is_a_bad_reply(value):
    with pytest.raises(errors.BadReply):
        parse(SHELVES[ModuleId.PRODUCTS], {"id": "p", "cost_price": value})


def test_an_object_without_an_id_is_a_bad_reply():
    with pytest.raises(errors.BadReply):
        parse(SHELVES[ModuleId.PRODUCTS], {"description": "x"})


# -- writing


def test_amounts_travel_as_text_without_exponents_and_dates_as_days():
    sent = body({"credit_limit": Decimal("1E+3"), "date": date(2026, 1, 2), "credit_days": 30, "notes": ""})
    assert sent == {"credit_limit": "1000", "date": "2026-01-02", "credit_days": 30, "notes": ""}


def test_dotted_names_unfold_and_their_ids_stay_home():
    assert body({"main_address.city": "Leeds", "main_address.id": "a1"}) == {
        "main_address": {"city": "Leeds"}
    }


def test_lines_go_by_sage_s_name_without_empty_references():
    sent = body(
        {
            "lines": (
                {"description": "W", "product_id": None, "service_id": "", "unit_price": Decimal("1.50")},
            )
        }
    )
    assert sent == {"invoice_lines": [{"description": "W", "unit_price": "1.50"}]}


def test_what_sage_alone_knows_of_a_line_is_read_where_it_says_something_and_goes_back_as_it_came():
    said = {
        "trade_of_asset": True,
        "eu_goods_services_type": {"id": "GOODS"},
        "eu_sales_description": {"id": "EU1"},
        "analysis_type_categories": [{"id": "north"}, {"id": "retail"}],
    }
    silent = {
        "trade_of_asset": False,
        "eu_goods_services_type": None,
        "eu_sales_description": None,
        "analysis_type_categories": [],
    }
    lines = [{"description": "W", **said}, {"description": "W", **silent}]
    read = parse(SHELVES[ModuleId.INVOICES], {"id": "i1", "invoice_lines": lines}).rows("lines")
    assert read[1] == {"description": "W"}
    (sent, _) = body({"lines": read})["invoice_lines"]
    assert sent == {
        "description": "W",
        "trade_of_asset": True,
        "eu_goods_services_type_id": "GOODS",
        "eu_sales_description_id": "EU1",
        "analysis_type_categories": ["north", "retail"],
    }


def test_what_sage_computes_is_never_sent():
    assert body({"total_amount": Decimal(1), "displayed_as": "x", "web_link": "y", "editable": True}) == {}


PRICES = (
    {
        "price_name": "Trade",
        "price": Decimal(8),
        "price_includes_tax": False,
        "product_sales_price_type_id": "t",
    },
    {
        "price_name": "Sales Price",
        "price": Decimal(9),
        "price_includes_tax": True,
        "product_sales_price_type_id": "s",
    },
)


def test_a_new_price_replaces_only_the_default_type_s_entry():
    sent = with_prices(ModuleId.PRODUCTS, {"sales_price": Decimal(10)}, {"sales_prices": PRICES}, None)
    assert sent == {"sales_prices": (PRICES[0], {**PRICES[1], "price": Decimal(10)})}


def test_a_renamed_default_price_is_the_first_of_the_list():
    rows = ({"price_name": "Retail", "price": Decimal(9)}, {"price_name": "Trade", "price": Decimal(8)})
    sent = with_prices(ModuleId.PRODUCTS, {"sales_price": Decimal(10)}, {"sales_prices": rows}, None)
    assert sent["sales_prices"][0]["price"] == Decimal(10)


def test_a_first_rate_is_made_under_the_default_type():
    sent = with_prices(ModuleId.SERVICES, {"sales_rate": Decimal(5), "description": "x"}, {}, "r1")
    assert sent == {
        "description": "x",
        "sales_rates": (
            {
                "rate_name": "Rate",
                "rate": Decimal(5),
                "rate_includes_tax": False,
                "service_rate_type_id": "r1",
            },
        ),
    }


def test_fields_without_a_price_leave_the_prices_alone():
    assert with_prices(ModuleId.PRODUCTS, {"notes": "n"}, {"sales_prices": PRICES}, None) == {"notes": "n"}


def test_a_new_contact_carries_what_sage_demands_of_its_parts_and_no_empty_part():
    sent = new_contact(
        {
            "name": "Muster Ltd",
            "contact_type_ids": ("CUSTOMER",),
            "main_address.city": "Leeds",
            "main_address.region": "",
            "delivery_address.city": "",
            "main_contact_person.email": "a@b.example",
        }
    )
    assert sent == {
        "name": "Muster Ltd",
        "contact_type_ids": ["CUSTOMER"],
        "main_address": {
            "address_type_id": "SALES", "name": "Main Address", "is_main_address": True, "city": "Leeds",
        },
        "main_contact_person": {
            "contact_person_type_ids": ["ACCOUNTS"], "name": "Main Contact", "is_main_contact": True,
            "email": "a@b.example",
        },
    }  # fmt: skip


def test_the_key_of_a_part_is_derived_and_has_32_hex_digits():
    first, second = key_for("a" * 32, "main_address"), key_for("a" * 32, "delivery_address")
    assert first != second
    assert first == key_for("a" * 32, "main_address")
    assert len(bytes.fromhex(first)) == 16


def test_reading_an_invoice_never_marks_it_as_sent():
    assert SHELVES[ModuleId.INVOICES].resource.single_params["mark_as_sent"] == "false"
