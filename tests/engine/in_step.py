"""What "in step" means, told from what both servers show, without the program's own translation."""

from collections import Counter
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from html import unescape

from sagesync_desktop.core.types import ModuleId
from tests.engine.company import CONTACTS, INVOICES, ORGANIZATIONS, PRODUCTS, SAGE, SERVICES, VTIGER

COUNTRIES = {"": "", "United Kingdom": "GB", "Ireland": "IE", "France": "FR"}


def money(value):
    return Decimal(str(value or "0")).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def text(value):
    """A text as people read it: a web shop's entities in Vtiger are letters."""
    return " ".join(unescape(str(value or "")).split())


def in_sage(company, module):
    """id -> shared view of the module's records in Sage that are anybody's business."""
    return {
        ORGANIZATIONS: _customers,
        CONTACTS: _people,
        PRODUCTS: _products,
        SERVICES: _services,
        INVOICES: _invoices,
    }[module](company)


def _customers(company):
    people = {row["id"]: row for row in company.sage.all("contact_persons")}
    places = {row["id"]: row for row in company.sage.all("addresses")}
    found = {}
    for row in company.sage.all("contacts"):
        if row["system"] or [one["id"] for one in row["contact_types"]] != ["CUSTOMER"]:
            continue
        person = people[row["main_contact_person"]["id"]] if row["main_contact_person"] else {}
        view = {
            "name": text(row["name"]),
            "email": text(person.get("email")).lower(),
            "phone": text(person.get("telephone")),
            "notes": text(row["notes"]),
        }
        for kind, name in (("billing", "main_address"), ("shipping", "delivery_address")):
            place = places[row[name]["id"]] if row[name] else {}
            view |= {
                f"{kind}_city": text(place.get("city")),
                f"{kind}_postcode": text(place.get("postal_code")),
                f"{kind}_country": (place.get("country") or {}).get("id", ""),
            }
        found[row["id"]] = view
    return found


def _people(company):
    customers = _customers(company)
    owners = {row["id"]: (row["contact"] or {}).get("id") for row in company.sage.all("addresses")}
    found = {}
    for row in company.sage.all("contact_persons"):
        owner = customers.get(owners.get(row["address"]["id"]))
        mute = not any(row[name] for name in ("email", "telephone", "mobile", "fax"))
        stand_in = row["is_main_contact"] and row["name"] in ("Main Contact", (owner or {}).get("name"))
        stand_in = stand_in or (mute and row["name"] == "Main Contact")
        if owner is None or stand_in:
            continue
        view = {"name": text(row["name"]), "organization": owner["name"], "title": text(row["job_title"])}
        if not row["is_main_contact"]:
            view |= {"email": text(row["email"]).lower(), "mobile": text(row["mobile"])}
        found[row["id"]] = view
    return found


def _item(row, prices, price):
    standard = next((money(one[price]) for one in row[prices] or ()), money(0))
    return {
        "description": text(row["description"]),
        "price": standard,
        "active": row["active"],
        "tax": (row["sales_tax_rate"] or {}).get("id", ""),
    }


def _products(company):
    rows = [*company.sage.all("products"), *company.sage.all("stock_items")]
    return {
        row["id"]: {**_item(row, "sales_prices", "price"), "code": text(row["item_code"])} for row in rows
    }


def _services(company):
    return {row["id"]: _item(row, "sales_rates", "rate") for row in company.sage.all("services")}


def _invoices(company):
    customers = _customers(company)
    notes = {
        f"credit:{row['id']}": _credit_note(row, customers)
        for row in company.sage.all("sales_credit_notes")
        if row["status"]["id"] != "VOID"
    }
    return notes | {
        row["id"]: {
            "organization": customers.get(row["contact"]["id"], {}).get("name"),
            "date": row["date"],
            "due_date": row["due_date"],
            "total": money(row["total_amount"]),
            "lines": [
                (
                    Decimal(str(one["quantity"])),
                    Decimal(str(one["unit_price"])),
                    money(one["discount_amount"]),
                )
                for one in row["invoice_lines"]
            ],
            "received": money(row["total_amount"]) - money(row["outstanding_amount"]),
            "currency": row["currency"]["id"],
        }
        for row in company.sage.all("sales_invoices")
        if row["status"]["id"] != "VOID"
    }


def _credit_note(row, customers):
    """As an invoice of amounts below nothing, which is due at no time."""
    total = -money(row["total_amount"])
    return {
        "organization": customers.get(row["contact"]["id"], {}).get("name"),
        "date": row["date"],
        "total": total,
        "lines": [
            (-Decimal(str(one["quantity"])), Decimal(str(one["unit_price"])), -money(one["discount_amount"]))
            for one in row["credit_note_lines"]
        ],
        "received": total + money(row["outstanding_amount"]),
        "currency": row["currency"]["id"],
    }


def in_vtiger(company, module):
    """id -> shared view of the module's records in Vtiger."""
    return {
        ORGANIZATIONS: _accounts,
        CONTACTS: _contacts,
        PRODUCTS: _vtiger_products,
        SERVICES: _vtiger_services,
        INVOICES: _vtiger_invoices,
    }[module](company)


def _accounts(company):
    return {
        row["id"]: {
            "name": text(row["accountname"]),
            "email": text(row["email1"]).lower(),
            "phone": text(row["phone"]),
            "notes": text(row["description"]),
            "billing_city": text(row["bill_city"]),
            "billing_postcode": text(row["bill_code"]),
            "billing_country": COUNTRIES[row["bill_country"] or ""],
            "shipping_city": text(row["ship_city"]),
            "shipping_postcode": text(row["ship_code"]),
            "shipping_country": COUNTRIES[row["ship_country"] or ""],
        }
        for row in company.vtiger.all("Accounts")
    }


def _contacts(company):
    names = {row["id"]: row["accountname"] for row in company.vtiger.all("Accounts")}
    return {
        row["id"]: {
            "name": text(f"{row['firstname']} {row['lastname']}"),
            "organization": names.get(row["account_id"], ""),
            "title": text(row["title"]),
            "email": text(row["email"]).lower(),
            "mobile": text(row["mobile"]),
        }
        for row in company.vtiger.all("Contacts")
    }


def _vtiger_item(company, row):
    taxes = [name for name in company.settings.mappings.taxes if name and row.get(name) not in (None, "")]
    return {
        "description": text(row["description"]),
        "price": money(row["unit_price"]),
        "active": row["discontinued"] in ("1", True),
        "tax": company.settings.mappings.taxes[taxes[0] if taxes else ""],
    }


def _vtiger_products(company):
    return {
        row["id"]: {**_vtiger_item(company, row), "code": text(row["productcode"])}
        for row in map(_whole(company), company.vtiger.all("Products"))
    }


def _vtiger_services(company):
    return {
        row["id"]: _vtiger_item(company, row) for row in map(_whole(company), company.vtiger.all("Services"))
    }


def _whole(company):
    return lambda row: company.vtiger.retrieve(row["id"])


def _vtiger_invoices(company):
    names = {row["id"]: row["accountname"] for row in company.vtiger.all("Accounts")}
    codes = {f"{_prefix(company)}{one.number}": one.code for one in company.vtiger.state.currencies}
    return {
        row["id"]: {
            "organization": names.get(row["account_id"]),
            "date": row["invoicedate"],
            "due_date": row["duedate"],
            "total": _sign(row) * money(row["hdnGrandTotal"]),
            "lines": [
                (
                    _sign(row) * _number(one["quantity"]),
                    _number(one["listprice"]),
                    _sign(row) * (money(one["discount_amount"]) or money(_percent(one))),
                )
                for one in row["LineItems"]
            ],
            "received": _sign(row) * money(row["received"]),
            "currency": codes.get(row["currency_id"], "GBP"),
        }
        for row in company.vtiger.all("Invoice")
        if row["invoicestatus"] != "Cancel"
    }


def _sign(row):
    """A status that means credit gives back, whatever the sign of its amounts."""
    return -1 if row["invoicestatus"] == "Credit Invoice" and money(row["hdnGrandTotal"]) > 0 else 1


def _prefix(company):
    return company.vtiger.state.schemas["Currency"].prefix


def _number(value):
    return Decimal(str(value)).normalize()


def _percent(row):
    gross = Decimal(row["quantity"]) * Decimal(row["listprice"])
    return gross * Decimal(row["discount_percent"] or "0") / 100


def assert_in_step(company, *modules):
    """Sage equals Vtiger, links join exactly the equal ones, bases hold what both hold, no doubles."""
    for module in modules or [one for one in ModuleId if company.settings.module(one).on]:
        sage, vtiger = in_sage(company, module), in_vtiger(company, module)
        links, skips = company.store.links(module), company.store.open_skips(module)
        held = {(skip.side, skip.record_id) for skip in skips}
        for side, rows in ((SAGE, sage), (VTIGER, vtiger)):
            linked = Counter(link.id_on(side) for link in links)
            assert not [one for one, count in linked.items() if count > 1], f"{module}: linked twice"
            lost = [rows[one] for one in rows if one not in linked and (side, one) not in held]
            assert not lost, f"{module}: neither linked nor held in {side}: {lost}"
            assert not company.store.pending(module, side), f"{module}: left over in {side}"
        for link in links:
            if link.sage_id not in sage and link.vtiger_id not in vtiger:
                continue
            left, right = sage.get(link.sage_id), vtiger.get(link.vtiger_id)
            if (SAGE, link.sage_id) in held or (VTIGER, link.vtiger_id) in held:
                continue
            assert left is not None, f"{module}: linked with nothing in Sage: {right}"
            assert right is not None, f"{module}: linked with nothing in Vtiger: {left}"
            shared = {name: value for name, value in right.items() if name in left}
            differing = {name: (left[name], right[name]) for name in shared if left[name] != right[name]}
            assert not differing, f"{module}: Sage and Vtiger differ in {differing}"
            _assert_base(module, link, left)
        _assert_no_doubles(module, sage)
        _assert_no_doubles(module, vtiger)
    assert not company.store.intents(), "a write is unconfirmed"


def _assert_base(module, link, view):
    """Only values that a base keeps as they are shown; references and lines have a form of their own."""
    for name, value in view.items():
        if name in ("organization", "lines", "total", "received", "currency") or name not in link.base:
            continue
        kept = link.base[name]
        shown = kept.isoformat() if isinstance(kept, date) else text(kept) if isinstance(kept, str) else kept
        assert (shown or value) == value or str(shown).lower() == value, f"{module}: base {name} is {shown}"


def _assert_no_doubles(module, rows):
    keys = [tuple(sorted((name, str(value)) for name, value in row.items())) for row in rows.values()]
    doubles = [key for key, count in Counter(keys).items() if count > 1]
    assert not doubles, f"{module}: twice the same: {doubles}"
