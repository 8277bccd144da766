"""The fixed little world of the state machine: people's hands on both systems, and what they see there."""

from copy import deepcopy
from decimal import Decimal

from sagesync_desktop.core.options import Option
from sagesync_desktop.core.types import ModuleId
from sagesync_desktop.sandbox.sage.world import SageWorld
from sagesync_desktop.sandbox.vtiger.world import VtigerWorld
from tests.engine.company import Company
from tests.engine.entries import PLACE, fill_sage, fill_vtiger, line
from tests.engine.in_step import money
from tests.manual_clock import ManualClock
from tests.trust.machine_oracle import (
    CONTACTS,
    INVOICES,
    ORGANIZATIONS,
    PRODUCTS,
    SAGE,
    SERVICES,
    UNSAID,
    VTIGER,
    Thing,
)

RESOURCES = {
    ORGANIZATIONS: ("contacts", "Accounts"),
    CONTACTS: ("contact_persons", "Contacts"),
    PRODUCTS: ("products", "Products"),
    SERVICES: ("services", "Services"),
    INVOICES: ("sales_invoices", "Invoice"),
}
STATUSES = {"PAID": "Paid", "VOID": "Cancel"}
CLOSED = ("PAID", "PART_PAID", "VOID")
NOTES, CREDIT = "sales_credit_notes", "credit:"


def settled_world(folder):
    """The filled company after two runs, to start every example from."""
    company = Company(folder)
    fill_vtiger(company)
    fill_sage(company)
    company.finished()
    company.finished()
    company.close()
    return company.clock.moment, company.sage.dump(), company.vtiger.dump(), company.database


def opened(folder, kept):
    moment, sage, vtiger, database = kept
    clock = ManualClock()
    clock.moment = moment
    worlds = SageWorld.load(sage, clock.now), VtigerWorld.load(deepcopy(vtiger), clock.now)
    return Company(folder, clock=clock, worlds=worlds, database=database)


def giving_back(company):
    """The company with credit notes kept in step, of which some are entered in Vtiger."""
    company.switch_on(Option.CREDIT_NOTES)
    return company


def is_credit(thing: Thing):
    """Whether it is a document that gives back."""
    return any(quantity < 0 for values in thing.values.values() for quantity in values.get("quantity", ()))


# -- what is seen on the screens


def ids(company, module, side):
    """id -> what tells the thing, of all records that are anybody's business."""
    resource, table = RESOURCES[module]
    if side == VTIGER:
        return {row["id"]: _key(company, module, row) for row in company.vtiger.all(table)}
    rows = company.sage.all(resource)
    if module == ORGANIZATIONS:
        rows = [row for row in rows if not row["system"]]
    if module == CONTACTS:
        rows = [row for row in rows if not row["is_main_contact"]]
    if module == INVOICES:
        rows = [*rows, *({**row, "id": f"{CREDIT}{row['id']}"} for row in company.sage.all(NOTES))]
    return {row["id"]: _sage_key(company, module, row) for row in rows}


def _key(company, module, row):
    name = {ORGANIZATIONS: "accountname", CONTACTS: "lastname", PRODUCTS: "productcode"}.get(module)
    if name:
        return row[name]
    if module == SERVICES:
        return row["servicename"].removesuffix(", an hour")
    # What came from Sage bears its number there as the subject, and so does what was made anew from it.
    return row["subject"] if row["subject"].startswith(("SI-", "INV")) else row["invoice_no"]


def _sage_key(company, module, row):
    if module == ORGANIZATIONS:
        return row["name"]
    if module == CONTACTS:
        return row["name"].rpartition(" ")[2]
    if module == PRODUCTS:
        return row["item_code"]
    if module == SERVICES:
        return row["description"].removesuffix(", an hour")
    return row["reference"] or row["displayed_as"]


def seen(company, module, side, record_id):
    """The values of one record, by the oracle's names."""
    if side == VTIGER:
        return _SEEN_IN_VTIGER[module](company.vtiger.retrieve(record_id))
    if record_id.startswith(CREDIT):
        return _credit_note(company.sage.get(NOTES, record_id.removeprefix(CREDIT)))
    resource = RESOURCES[module][0]
    row = next(row for row in company.sage.all(resource) if row["id"] == record_id)
    return _SEEN_IN_SAGE[module](company, row)


def _customer(company, row):
    people = {one["id"]: one for one in company.sage.all("contact_persons")}
    person = people[row["main_contact_person"]["id"]]
    return {"phone": person["telephone"] or "", "notes": row["notes"] or ""}


def _sage_invoice(_company, row):
    status = row["status"]["id"]
    return {
        "due_date": row["due_date"],
        "quantity": tuple(Decimal(str(one["quantity"])).normalize() for one in row["invoice_lines"]),
        "received": money(row["total_paid"]),
        "status": STATUSES.get(status, UNSAID),
        "paid": status in CLOSED,
    }


def _credit_note(row):
    """Its due date is Vtiger's alone, where the walk leaves it as it was entered."""
    return {
        "due_date": "2026-12-20",
        "quantity": tuple(-Decimal(str(one["quantity"])).normalize() for one in row["credit_note_lines"]),
        "received": -money(row["total_paid"]),
        "status": UNSAID,
        "paid": row["status"]["id"] in CLOSED,
    }


_SEEN_IN_SAGE = {
    ORGANIZATIONS: _customer,
    CONTACTS: lambda _company, row: {"title": row["job_title"] or ""},
    PRODUCTS: lambda _company, row: {
        "description": row["description"],
        "price": money(row["sales_prices"][0]["price"]),
    },
    SERVICES: lambda _company, row: {
        "price": money(row["sales_rates"][0]["rate"]),
        "active": row["active"],
    },
    INVOICES: _sage_invoice,
}
_SEEN_IN_VTIGER = {
    ORGANIZATIONS: lambda row: {"phone": row["phone"], "notes": row["description"]},
    CONTACTS: lambda row: {"title": row["title"]},
    PRODUCTS: lambda row: {"description": row["description"], "price": money(row["unit_price"])},
    SERVICES: lambda row: {"price": money(row["unit_price"]), "active": row["discontinued"] == "1"},
    INVOICES: lambda row: {
        "due_date": row["duedate"],
        "quantity": tuple(Decimal(one["quantity"]).normalize() for one in row["LineItems"]),
        "received": money(row["received"]),
        "status": row["invoicestatus"],
        "paid": False,
    },
}


def is_lost(company, thing: Thing, side):
    """It was there and is not any more, or it was not made there and nothing says why.

    One that is merely held back breaks a law too where the judge expects it to be made, but nobody loses
    sight of it.
    """
    said = {(skip.side.value, skip.record_id) for skip in company.store.open_skips(ModuleId(thing.module))}
    return side in thing.ids or not said & set(thing.ids.items())


# -- what people type


def change(company, thing: Thing, side, name, value):
    """A person changes one field; the thing's values follow."""
    record_id = thing.ids[side]
    if side == VTIGER:
        company.vtiger.edit({"id": record_id, **_typed_in_vtiger(company, thing, name, value)})
    else:
        _type_in_sage(company, thing, record_id, name, value)
    thing.values[side][name] = value


def _typed_in_vtiger(company, thing, name, value):
    names = {"notes": "description", "price": "unit_price", "due_date": "duedate"}
    if name == "active":
        return {"discontinued": "1" if value else "0"}
    if name == "quantity":
        product = next(row for row in company.vtiger.all("Products") if row["productcode"] == _item(thing))
        text = company.vtiger.retrieve(thing.ids[VTIGER])["LineItems"][0]["comment"]
        return {"LineItems": [line(product, str(value[0]), _PRICES[_item(thing)], comment=text)]}
    return {names.get(name, name): str(value)}


GIVES_BACK = 2
"""One in so many of the documents that are entered in Vtiger."""
_PRICES = {"W-1": "10.00", "G-1": "20.00"}


def _item(thing):
    """Invoices of Vtiger's sell widgets, those of Sage's gadgets."""
    return "G-1" if thing.key.startswith("SI-") else "W-1"


def _type_in_sage(company, thing, record_id, name, value):
    if record_id.startswith(CREDIT):
        product = next(one for one in company.sage.all("products") if one["item_code"] == _item(thing))
        lines = [company.sage_line(product, str(-value[0]), _PRICES[_item(thing)])]
        company.sage.update(NOTES, record_id.removeprefix(CREDIT), {"credit_note_lines": lines})
        return
    resource = RESOURCES[thing.module][0]
    row = next(row for row in company.sage.all(resource) if row["id"] == record_id)
    if name == "phone":
        company.sage.update("contact_persons", row["main_contact_person"]["id"], {"telephone": value})
    elif name == "price":
        company.sage.update(resource, record_id, _price(thing, row, value))
    elif name == "quantity":
        product = next(one for one in company.sage.all("products") if one["item_code"] == _item(thing))
        lines = [company.sage_line(product, str(value[0]), _PRICES[_item(thing)])]
        company.sage.update(resource, record_id, {"invoice_lines": lines})
    else:
        names = {"title": "job_title"}
        company.sage.update(resource, record_id, {names.get(name, name): value})


def _price(thing, row, value):
    if thing.module == SERVICES:
        rate = row["sales_rates"][0]
        return {
            "sales_rates": [
                {
                    "rate_name": rate["rate_name"],
                    "service_rate_type_id": rate["service_rate_type"]["id"],
                    "rate": str(value),
                    "rate_includes_tax": False,
                }
            ]
        }
    price = row["sales_prices"][0]
    return {
        "sales_prices": [
            {
                "price_name": price["price_name"],
                "product_sales_price_type_id": price["product_sales_price_type"]["id"],
                "price": str(value),
                "price_includes_tax": False,
            }
        ]
    }


def enter(company, module, side, number) -> Thing:
    """A person enters something new on one side."""
    record_id, key = _ENTRIES[module, side](company, number)
    thing = Thing(module, key, {side: record_id}, there={side}, is_removable=True)
    thing.values[side] = seen(company, module, side, record_id)
    return thing


def _new_account(company, number):
    return company.account(f"Firm {number}", phone="0113 496 0001", **PLACE)["id"], f"Firm {number}"


def _new_customer(company, number):
    place = {"address_line_1": "2 Low St", "city": "Leeds", "postal_code": "LS2 2BB", "country_id": "GB"}
    kind = {"address_type_id": "ACCOUNTS", "name": "Main", "is_main_address": True}
    made = company.customer(f"Firm {number}", main_address={**place, **kind})
    return made["id"], f"Firm {number}"


def _new_contact(company, number):
    account = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    return company.person(account, "New", f"Person{number}")["id"], f"Person{number}"


def _new_person(company, number):
    customer = company.in_sage("contacts", name="Beta Ltd")
    return company.sage_person(customer, f"New Person{number}")["id"], f"Person{number}"


def _new_invoice(company, number):
    account = company.in_vtiger("Accounts", accountname="Alpha Ltd")
    widget = company.in_vtiger("Products", productcode="W-1")
    pieces = "-3" if number % GIVES_BACK == 0 else "3"
    made = company.invoice(account, line(widget, pieces), subject=f"Order {number}")
    return made["id"], company.vtiger.retrieve(made["id"])["invoice_no"]


def _new_sage_invoice(company, number):
    customer = company.in_sage("contacts", name="Beta Ltd")
    gadget = company.in_sage("products", item_code="G-1")
    made = company.sage_invoice(customer, company.sage_line(gadget, "3"))
    return made["id"], made["displayed_as"]


_ENTRIES = {
    (ORGANIZATIONS, VTIGER): _new_account,
    (ORGANIZATIONS, SAGE): _new_customer,
    (CONTACTS, VTIGER): _new_contact,
    (CONTACTS, SAGE): _new_person,
    (PRODUCTS, VTIGER): lambda c, n: (c.product(f"Thing {n}", f"T-{n}", description="Good")["id"], f"T-{n}"),
    (PRODUCTS, SAGE): lambda c, n: (c.sage_product("Good", f"T-{n}", "12.50")["id"], f"T-{n}"),
    (SERVICES, VTIGER): lambda c, n: (c.service(f"Help {n}")["id"], f"Help {n}"),
    (SERVICES, SAGE): lambda c, n: (c.sage_service(f"Help {n}", f"H-{n}")["id"], f"Help {n}"),
    (INVOICES, VTIGER): _new_invoice,
    (INVOICES, SAGE): _new_sage_invoice,
}


def totals(company, thing: Thing):
    """What the invoice comes to on either side."""
    there = company.vtiger.retrieve(thing.ids[VTIGER])["hdnGrandTotal"]
    if thing.ids[SAGE].startswith(CREDIT):
        note = company.sage.get(NOTES, thing.ids[SAGE].removeprefix(CREDIT))
        return -money(note["total_amount"]), money(there)
    rows = [row for row in company.sage.all("sales_invoices") if row["id"] == thing.ids[SAGE]]
    return money(rows[0]["total_amount"]), money(company.vtiger.retrieve(thing.ids[VTIGER])["hdnGrandTotal"])
