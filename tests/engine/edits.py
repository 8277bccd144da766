"""One edit of each module on each side of the filled company, with its undo, and one new record."""

from sagesync_desktop.core.types import ModuleId
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SERVICES
from tests.engine.entries import PLACE, line
from tests.engine.in_step import in_sage, in_vtiger


def edit_account(company, value):
    company.vtiger.edit({"id": company.in_vtiger("Accounts", accountname="Alpha Ltd")["id"], **value})


def edit_contact(company, value):
    company.vtiger.edit({"id": company.in_vtiger("Contacts", lastname="Archer")["id"], **value})


def edit_product(company, value):
    company.vtiger.edit({"id": company.in_vtiger("Products", productname="Widget")["id"], **value})


def edit_service(company, value):
    company.vtiger.edit({"id": company.in_vtiger("Services", servicename="Fitting")["id"], **value})


def edit_invoice(company, value):
    company.vtiger.edit({"id": company.in_vtiger("Invoice", subject="Order 1")["id"], **value})


def put_customer(company, value):
    company.sage.update("contacts", company.in_sage("contacts", name="Alpha Ltd")["id"], value)


def put_address(company, value):
    address = company.in_sage("contacts", name="Alpha Ltd")["main_address"]["id"]
    company.sage.update("addresses", address, value)


def put_person(company, value):
    company.sage.update("contact_persons", company.in_sage("contact_persons", name="Ann Archer")["id"], value)


def put_product(company, value):
    company.sage.update("products", company.in_sage("products", item_code="W-1")["id"], value)


def put_service(company, value):
    company.sage.update("services", company.in_sage("services", description="Fitting, an hour")["id"], value)


def put_invoice(company, value):
    company.sage.update("sales_invoices", company.in_sage("sales_invoices", reference="INV1")["id"], value)


EDITS = {
    "organization in Vtiger": (edit_account, {"phone": "0113 496 0199"}, {"phone": "0113 496 0000"}),
    "organization's note in Vtiger": (edit_account, {"description": "Pays late"}, {"description": ""}),
    "contact in Vtiger": (edit_contact, {"title": "Head of buying"}, {"title": "Buyer"}),
    "product in Vtiger": (edit_product, {"description": "Better"}, {"description": "Widget, best"}),
    "product's switch in Vtiger": (edit_product, {"discontinued": "0"}, {"discontinued": "1"}),
    "service in Vtiger": (edit_service, {"unit_price": "46.50"}, {"unit_price": "45.00"}),
    "invoice in Vtiger": (edit_invoice, {"duedate": "2026-12-24"}, {"duedate": "2026-12-20"}),
    "organization in Sage": (put_customer, {"notes": "A new note"}, {"notes": ""}),
    "organization's address in Sage": (put_address, {"city": "York"}, {"city": "Leeds"}),
    "contact in Sage": (put_person, {"job_title": "Chief"}, {"job_title": "Buyer"}),
    "product in Sage": (put_product, {"description": "Best of all"}, {"description": "Widget, best"}),
    "service in Sage": (put_service, {"active": False}, {"active": True}),
    "invoice in Sage": (put_invoice, {"due_date": "2026-12-27"}, {"due_date": "2026-12-20"}),
}


def sage_price(company, price):
    row = company.in_sage("products", item_code="W-1")["sales_prices"][0]
    return {
        "price_name": row["price_name"],
        "product_sales_price_type_id": row["product_sales_price_type"]["id"],
        "price": price,
        "price_includes_tax": False,
    }


NEW_IN_VTIGER = {
    ORGANIZATIONS: lambda c: c.account("New Ltd", email1="new@new.example", **PLACE),
    CONTACTS: lambda c: c.person(c.in_vtiger("Accounts", accountname="Alpha Ltd"), "New", "Person"),
    PRODUCTS: lambda c: c.product("New widget", "N-1"),
    SERVICES: lambda c: c.service("New service"),
    INVOICES: lambda c: c.invoice(
        c.in_vtiger("Accounts", accountname="Alpha Ltd"),
        line(c.in_vtiger("Products", productname="Widget"), "3"),
        subject="Order 2",
    ),
}
NEW_IN_SAGE = {
    ORGANIZATIONS: lambda c: c.customer("New Ltd"),
    CONTACTS: lambda c: c.sage_person(c.in_sage("contacts", name="Beta Ltd"), "New Person"),
    PRODUCTS: lambda c: c.sage_product("New gadget", "N-1"),
    SERVICES: lambda c: c.sage_service("New advice", "N-2"),
    INVOICES: lambda c: c.sage_invoice(
        c.in_sage("contacts", name="Beta Ltd"),
        c.sage_line(c.in_sage("products", item_code="G-1"), "3"),
        reference="Job 7",
    ),
}


def counted(company):
    return {module: (len(in_sage(company, module)), len(in_vtiger(company, module))) for module in ModuleId}


def settle(company):
    company.faults.clear()
    company.finished()
    company.finished()
    assert company.finished().written == []
