"""The field tables of the five modules as they are agreed: rows, fields, directions and what is special."""

import pytest

from sagesync_desktop.core.settings import BlankRule, ModuleChoice
from sagesync_desktop.core.specs import tailored
from sagesync_desktop.core.types import Direction, Side
from sagesync_desktop.core.values import Kind
from sagesync_desktop.modules import ALL, BY_ID
from tests.builders import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SERVICES

BOTH, TO_SAGE, TO_VTIGER = Direction.BOTH, Direction.TO_SAGE, Direction.TO_VTIGER
ROWS = {ORGANIZATIONS: 14, CONTACTS: 8, PRODUCTS: 12, SERVICES: 10, INVOICES: 10}

TABLE = (
    # module, row, shared name, Vtiger's field, Sage's field, direction, remark
    (ORGANIZATIONS, 1, "name", "accountname", "name", BOTH, ""),
    (ORGANIZATIONS, 2, "email", "email1", "main_contact_person.email", BOTH, ""),
    (ORGANIZATIONS, 3, "phone", "phone", "main_contact_person.telephone", BOTH, ""),
    (ORGANIZATIONS, 4, "mobile", "otherphone", "main_contact_person.mobile", BOTH, ""),
    (ORGANIZATIONS, 5, "fax", "fax", "main_contact_person.fax", BOTH, ""),
    (ORGANIZATIONS, 6, "billing_street", "bill_street", "main_address.address_line_1", BOTH, ""),
    (ORGANIZATIONS, 7, "billing_city", "bill_city", "main_address.city", BOTH, ""),
    (ORGANIZATIONS, 8, "billing_state", "bill_state", "main_address.region", BOTH, ""),
    (ORGANIZATIONS, 9, "billing_postcode", "bill_code", "main_address.postal_code", BOTH, ""),
    (ORGANIZATIONS, 10, "billing_country", "bill_country", "main_address.country_id", BOTH, ""),
    (ORGANIZATIONS, 11, "shipping_street", "ship_street", "delivery_address.address_line_1", BOTH, ""),
    (ORGANIZATIONS, 11, "shipping_city", "ship_city", "delivery_address.city", BOTH, ""),
    (ORGANIZATIONS, 11, "shipping_state", "ship_state", "delivery_address.region", BOTH, ""),
    (ORGANIZATIONS, 11, "shipping_postcode", "ship_code", "delivery_address.postal_code", BOTH, ""),
    (ORGANIZATIONS, 11, "shipping_country", "ship_country", "delivery_address.country_id", BOTH, ""),
    (ORGANIZATIONS, 12, "reference", "account_no", "reference", TO_SAGE, "at creation"),
    (ORGANIZATIONS, 13, "currency", "currency_id", "currency_id", TO_SAGE, "at creation"),
    (ORGANIZATIONS, 14, "notes", "description", "notes", BOTH, ""),
    (CONTACTS, 1, "name", "lastname", "name", BOTH, ""),
    (CONTACTS, 2, "organization", "account_id", "contact_id", BOTH, "at creation"),
    (CONTACTS, 3, "email", "email", "email", BOTH, ""),
    (CONTACTS, 4, "phone", "phone", "telephone", BOTH, ""),
    (CONTACTS, 5, "mobile", "mobile", "mobile", BOTH, ""),
    (CONTACTS, 6, "fax", "fax", "fax", BOTH, ""),
    (CONTACTS, 7, "title", "title", "job_title", BOTH, ""),
    (CONTACTS, 8, "preferred", "", "is_preferred_contact", TO_SAGE, "at creation"),
    (PRODUCTS, 1, "code", "productcode", "item_code", BOTH, ""),
    (PRODUCTS, 2, "description", "description", "description", BOTH, ""),
    (PRODUCTS, 3, "name", "productname", "description", TO_VTIGER, "at creation"),
    (PRODUCTS, 4, "price", "unit_price", "sales_price", BOTH, ""),
    (PRODUCTS, 5, "sales_account", "glacct", "sales_ledger_account_id", TO_SAGE, "at creation"),
    (PRODUCTS, 6, "purchase_account", "glacct", "purchase_ledger_account_id", TO_SAGE, "at creation"),
    (PRODUCTS, 7, "tax", "taxes", "sales_tax_rate_id", BOTH, ""),
    (PRODUCTS, 8, "cost", "purchase_cost", "cost_price", BOTH, ""),
    (PRODUCTS, 9, "active", "discontinued", "active", BOTH, ""),
    (PRODUCTS, 10, "supplier", "vendor_id", "usual_supplier_id", BOTH, "locked"),
    (PRODUCTS, 11, "stock", "qtyinstock", "quantity_in_stock", TO_VTIGER, "locked"),
    (PRODUCTS, 12, "reorder_level", "reorderlevel", "reorder_level", BOTH, "locked"),
    (SERVICES, 1, "code", "service_no", "item_code", TO_SAGE, "at creation"),
    (SERVICES, 2, "description", "description", "description", BOTH, ""),
    (SERVICES, 3, "name", "servicename", "description", TO_VTIGER, "at creation"),
    (SERVICES, 4, "price", "unit_price", "sales_rate", BOTH, ""),
    (SERVICES, 5, "sales_account", "glacct", "sales_ledger_account_id", TO_SAGE, "at creation"),
    (SERVICES, 6, "tax", "taxes", "sales_tax_rate_id", BOTH, ""),
    (SERVICES, 7, "cost", "purchase_cost", "cost_price", BOTH, ""),
    (SERVICES, 8, "purchase_account", "glacct", "purchase_ledger_account_id", TO_SAGE, "at creation"),
    (SERVICES, 9, "active", "discontinued", "active", BOTH, ""),
    (SERVICES, 10, "unit", "service_usageunit", "rate_name", TO_SAGE, "off"),
    (INVOICES, 1, "organization", "account_id", "contact_id", BOTH, ""),
    (INVOICES, 2, "date", "invoicedate", "date", BOTH, ""),
    (INVOICES, 3, "due_date", "duedate", "due_date", BOTH, ""),
    (INVOICES, 4, "lines", "lines", "lines", BOTH, ""),
    (INVOICES, 5, "number", "invoice_no", "reference", TO_SAGE, "at creation"),
    (INVOICES, 6, "subject", "subject", "reference", TO_VTIGER, "at creation"),
    (INVOICES, 7, "currency", "currency_id", "currency_id", BOTH, "at creation"),
    (INVOICES, 7, "rate", "conversion_rate", "exchange_rate", BOTH, "at creation"),
    (INVOICES, 8, "billing_street", "bill_street", "main_address.address_line_1", BOTH, ""),
    (INVOICES, 8, "shipping_country", "ship_country", "delivery_address.country_id", BOTH, ""),
    (INVOICES, 9, "charges", "shipping_charges", "shipping_net_amount", BOTH, ""),
    (INVOICES, 10, "status", "invoicestatus", "status_id", TO_VTIGER, ""),
    (INVOICES, 10, "received", "received", "total_paid", TO_VTIGER, ""),
    (INVOICES, 10, "balance", "balance", "outstanding_amount", TO_VTIGER, ""),
    (INVOICES, 0, "terms", "terms_conditions", "terms_and_conditions", BOTH, "off"),
    (INVOICES, 0, "notes", "description", "notes", BOTH, "off"),
)


def remark(pair):
    words = {"at creation": pair.create_only, "locked": bool(pair.locked), "off": pair.off}
    return ", ".join(word for word, holds in words.items() if holds)


@pytest.mark.parametrize("expected", TABLE, ids=lambda row: f"{row[0].value}-{row[2]}")
def test_a_row_of_the_field_table_is_declared(expected):
    module, _row, name, *_rest = expected
    pair = BY_ID[module].field(name)
    declared = (module, pair.row, pair.name, pair.vtiger, pair.sage, pair.direction, remark(pair))
    assert declared == expected


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: spec.id.value)
def test_every_row_of_the_field_table_has_a_pair(spec):
    rows = {pair.row for pair in spec.fields}
    assert rows - {0} == set(range(1, ROWS[spec.id] + 1))


@pytest.mark.parametrize("spec", ALL, ids=lambda spec: spec.id.value)
def test_shared_names_are_unique_and_labels_are_for_people(spec):
    names = [pair.name for pair in spec.fields]
    assert len(set(names)) == len(names)
    assert all(pair.label and "_" not in pair.label for pair in spec.fields)


def test_modules_come_after_those_that_they_depend_on():
    done = set()
    for spec in ALL:
        assert set(spec.depends_on) <= done
        done.add(spec.id)


LENGTHS = {
    ORGANIZATIONS: {
        "name": 100,
        "email": 100,
        "phone": 50,
        "billing_city": 50,
        "billing_postcode": 10,
        "notes": 4000,
    },
    CONTACTS: {"name": 50, "email": 100, "phone": 50, "title": 50},
    PRODUCTS: {"code": 30, "description": 255},
    SERVICES: {"description": 255},
}


@pytest.mark.parametrize("module", LENGTHS, ids=lambda module: module.value)
def test_sages_lengths_are_known(module):
    spec = BY_ID[module]
    assert {name: spec.field(name).max_length for name in LENGTHS[module]} == LENGTHS[module]


@pytest.mark.parametrize(
    ("module", "name", "sides"),
    [
        (ORGANIZATIONS, "name", set(Side)),
        (CONTACTS, "name", set(Side)),
        (CONTACTS, "organization", {Side.SAGE}),
        (PRODUCTS, "description", {Side.SAGE}),
        (SERVICES, "description", {Side.SAGE}),
        (INVOICES, "organization", set(Side)),
        (INVOICES, "date", {Side.SAGE}),
        (INVOICES, "lines", set(Side)),
    ],
)
def test_what_a_side_demands_is_known(module, name, sides):
    assert BY_ID[module].field(name).required_by == sides


def test_money_and_tax_are_won_by_sage():
    for spec in ALL:
        for pair in tailored(spec, ModuleChoice()).fields:
            if pair.kind is Kind.MONEY or pair.name == "tax":
                assert pair.owner is Side.SAGE, (spec.id, pair.name)


@pytest.mark.parametrize("name", ["organization", "date", "due_date", "lines"])
def test_an_invoices_substance_is_won_by_nobody(name):
    assert BY_ID[INVOICES].field(name).owner is None


def test_an_empty_due_date_never_wipes_a_filled_one():
    assert BY_ID[INVOICES].field("due_date").blank is BlankRule.KEEP
