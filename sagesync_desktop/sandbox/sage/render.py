"""Turns stored records into replies: links become stubs, and each resource adds what Sage computes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.arithmetic import in_base
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.fields import Field, Kind
from sagesync_desktop.sandbox.sage.ledger import SCOPES
from sagesync_desktop.sandbox.sage.settling import artefact
from sagesync_desktop.sandbox.sage.shapes import WRITES
from sagesync_desktop.sandbox.sage.tables import Row, Table
from sagesync_desktop.sandbox.sage.tax_returns import facts_of
from sagesync_desktop.sandbox.sage.taxes import percentage_on


@dataclass(frozen=True, slots=True)
class View:
    """How much of a record a caller asked for."""

    nested: bool = False
    balance: bool = False
    payments: bool = False
    lines: bool = True
    day: str = ""
    """For tax rates: the day whose percentage is wanted; empty means today."""


PLAIN = View()


def render(company: Company, resource: str, row: Row, view: View = PLAIN) -> Json:
    """Return the whole record as a reply."""
    reply: Json = {
        "id": row["id"],
        "displayed_as": row["displayed_as"],
        "$path": f"/{resource}/{row['id']}",
    }
    for name in ("created_at", "updated_at", "deleted_at"):
        if row.get(name):
            reply[name] = row[name]
    reply.update(render_fields(company, WRITES.get(resource, ()), row))
    extra = _EXTRAS.get(resource)
    if extra is not None:
        reply.update(extra(company, row, view))
    return reply


def render_fields(company: Company, fields: Iterable[Field], row: Row) -> Json:
    """Return the writable fields as a reply shows them; absent ones are null."""
    return {field.read_name: _shown(company, field, row.get(field.name)) for field in fields}


def _shown(company: Company, field: Field, value: Any) -> Any:
    match field.kind:
        case Kind.REF:
            return company.stub(field.to, value)
        case Kind.REFS:
            return [company.stub(field.to, one) for one in value or ()]
        case Kind.OBJECT:
            return None if value is None else render_fields(company, field.fields, value)
        case Kind.OBJECTS:
            return [_row(company, field, item) for item in value or ()]
        case _:
            return value


def _row(company: Company, field: Field, item: Row) -> Json:
    shown: Json = {
        name: item[name] for name in ("id", "displayed_as", "created_at", "updated_at") if name in item
    }
    return {**shown, **render_fields(company, field.fields, item), **item.get("computed", {})}


def _links(company: Company, path: str) -> list[Json]:
    return [{"href": f"{company.switches.site_url}{path}", "rel": "alternate", "type": "text/html"}]


def page_path(resource: str, row: Row) -> str:
    """Return the address of the human page, shaped like Sage's own (numbers for contacts and items)."""
    if resource == "contacts":
        kind = "customers" if row["contact_type_ids"] == ["CUSTOMER"] else "suppliers"
        return f"/app/contacts/{kind}/{row['number']}"
    if resource in ("sales_invoices", "sales_credit_notes"):
        return f"/app/invoicing/{resource}/{row['id']}"
    if resource == "contact_payments":
        return f"/app/customer_income_payments/{row['number']}"
    return f"/app/products_services/{row['number']}"


def _contact(company: Company, row: Row, view: View) -> Json:
    person = company.linked("contact_persons", row["main_contact_person_id"])
    places = {
        "main_address": ("addresses", row["main_address_id"]),
        "delivery_address": ("addresses", row["delivery_address_id"]),
        "main_contact_person": ("contact_persons", row["main_contact_person_id"]),
    }
    main = company.linked("addresses", row["main_address_id"])
    reply: Json = {name: _place(company, *place, view) for name, place in places.items()}
    reply |= {
        "links": _links(company, page_path("contacts", row)),
        "email": person.get("email"),
        "deletable": not row["system"] and not company.indexes.uses[row["id"]],
        "is_active": True,
        "system": row["system"],
        "gdpr_obfuscated": row["gdpr_obfuscated"],
        "has_unfinished_recurring_invoices": False,
        "cis_registered": False,
        "cis_settings": None,
        "ni_based": False,
        "gb_based": main.get("country_id") == "GB",
    }
    if view.balance:
        reply["balance"] = money.text(owed(company, row["id"]))
    return reply


def owed(company: Company, contact_id: str) -> Decimal:
    """Return what a customer's issued invoices still ask for, less credits and money left on account."""
    invoices, credit_notes = (company.tables[one] for one in ("sales_invoices", "sales_credit_notes"))
    credited = _left_of(credit_notes, company.indexes.credit_notes_of[contact_id])
    paid = [row for row in company.tables["contact_payments"] if row["contact_id"] == contact_id]
    left = (money.amount((row.get("on_account") or {}).get("outstanding_amount")) for row in paid)
    return _left_of(invoices, company.indexes.invoices_of[contact_id]) - credited - sum(left, Decimal(0))


def _left_of(table: Table, ids: Iterable[str]) -> Decimal:
    rows = [table.live[one] for one in ids if one in table.live]
    left = [
        money.amount(row["outstanding_amount"]) for row in rows if row["status_id"] in {"UNPAID", "PART_PAID"}
    ]
    return sum(left, Decimal(0))


def _place(company: Company, resource: str, record_id: str | None, view: View) -> Json | None:
    if record_id and view.nested:
        return render(company, resource, company.linked(resource, record_id))
    return company.stub(resource, record_id)


def _item(resource: str) -> Callable[[Company, Row, View], Json]:
    def extra(company: Company, row: Row, view: View) -> Json:
        del view
        return {
            "links": _links(company, page_path(resource, row)),
            "deletable": not company.indexes.uses[row["id"]],
            "deactivatable": bool(row["active"]),
            "used_on_recurring_invoice": False,
        }

    return extra


def _invoice(company: Company, row: Row, view: View) -> Json:
    reply = _document(company, "sales_invoices", row, view)
    return reply if view.lines else reply | {"invoice_lines": None}


def _credit_note(company: Company, row: Row, view: View) -> Json:
    reply = _document(company, "sales_credit_notes", row, view)
    return reply if view.lines else reply | {"credit_note_lines": None}


_TYPES = {"sales_invoices": "SALES_INVOICE", "sales_credit_notes": "SALES_CREDIT_NOTE"}


def _document(company: Company, resource: str, row: Row, view: View) -> Json:
    reply: Json = {
        **row["computed"],
        "links": _links(company, page_path(resource, row)),
        "transaction_type": company.stub("transaction_types", _TYPES[resource]),
        "editable": is_editable(company, row),
        "outstanding_amount": row["outstanding_amount"],
        "total_paid": row["total_paid"],
        "payments_allocations_total_amount": row["total_paid"],
        "payments_allocations_total_discount": money.text(
            sum((money.amount(entry["discount"]) for entry in row["payments_allocations"]), Decimal(0))
        ),
        "last_paid": row["last_paid"],
        "void_reason": row["void_reason"],
    }
    if view.payments:
        reply["payments_allocations"] = row["payments_allocations"]
    return reply


def is_editable(company: Company, row: Row) -> bool:
    """Say whether Sage would take a change: unpaid, nothing allocated, not in a VAT return nor locked."""
    lockdown = company.finance["year_end_lockdown_date"]
    locked = lockdown is not None and row["date"] <= lockdown
    open_status = row["status_id"] in {"DRAFT", "PRO_FORMA", "UNPAID"}
    is_returned = row["computed"]["tax_reconciled"]
    return open_status and not row["payments_allocations"] and not locked and not is_returned


def _tax_rate(company: Company, row: Row, view: View) -> Json:
    day = view.day or company.today().isoformat()
    percentage = percentage_on(row, day)
    stamps = {"created_at": row["created_at"], "updated_at": row["updated_at"]}
    reply: Json = {
        "name": row["name"],
        "agency": None,
        "percentage": None if percentage is None else money.text(percentage),
        "percentages": row["percentages"],
        "is_visible": percentage is not None,
        "retailer": False,
        "editable": False,
        "deletable": False,
        "is_combined_rate": bool(row["parts"]),
    }
    if row["parts"]:
        reply["component_tax_rates"] = [
            {**part, "displayed_as": part["name"], "$path": f"/tax_rates/{part['id']}", **stamps}
            for part in row["parts"]
        ]
    return reply


def _ledger_account(company: Company, row: Row, view: View) -> Json:
    del view
    name = row["name"]
    flags = {f"visible_in_{scope}": scope in row["scopes"] for scope in SCOPES}
    return flags | {
        "name": name,
        "display_name": name,
        "visible_scopes": [scope.removesuffix("s") if "other" in scope else scope for scope in row["scopes"]],
        "included_in_chart": True,
        "nominal_code": row["nominal_code"],
        "ledger_account_type": company.stub("ledger_account_types", row["ledger_account_type_id"]),
        "ledger_account_classification": None,
        "ledger_account_group": None,
        "tax_rate": None,
        "fixed_tax_rate": False,
        "is_control_account": row["control_name"] is not None,
        "control_name": row["control_name"],
        "display_formatted": f"{row['nominal_code']:04d} - {name}",
    }


def _payment(company: Company, row: Row, view: View) -> Json:
    del view
    left = row.get("on_account")
    return {
        "links": _links(company, page_path("contact_payments", row)),
        "allocated_artefacts": _allocated(company, row),
        "payment_on_account": None if left is None else _on_account(company, row, left),
        "transaction": None,
        "editable": left is None or left["outstanding_amount"] == left["total_amount"],
    }


def _allocated(company: Company, row: Row) -> list[Json]:
    """What a payment or an allocation is set against; an artefact may be gone since."""
    shown = []
    for item in row["allocated_artefacts"] or ():
        found = artefact(company, item["artefact_id"])
        one = {"artefact": None if found is None else found.stub(company), "amount": item.get("amount")}
        shown.append({**one, "discount": item["discount"]} if "discount" in item else one)
    return shown


def _on_account(company: Company, row: Row, left: Json) -> Json:
    """What was paid and not allocated; its path is the payment's (spec example)."""
    contact = company.linked("contacts", row["contact_id"])
    unused = left["outstanding_amount"] == left["total_amount"]
    status = "UNPAID" if unused else ("PART_PAID" if money.amount(left["outstanding_amount"]) else "PAID")
    rate = money.amount(row["exchange_rate"])
    return {
        **{name: row[name] for name in ("displayed_as", "created_at", "updated_at", "date", "reference")},
        "id": left["id"],
        "$path": f"/contact_payments/{row['id']}",
        "contact_name": contact["name"],
        "contact_reference": contact.get("reference"),
        "contact": company.stub("contacts", row["contact_id"]),
        "net_amount": left["total_amount"],
        "tax_amount": "0.0",
        "total_amount": left["total_amount"],
        "outstanding_amount": left["outstanding_amount"],
        "currency": company.stub("currencies", row["currency_id"]),
        "exchange_rate": row["exchange_rate"],
        "base_currency_net_amount": money.text(in_base(money.amount(left["total_amount"]), rate)),
        "base_currency_tax_amount": "0.0",
        "base_currency_total_amount": money.text(in_base(money.amount(left["total_amount"]), rate)),
        "base_currency_outstanding_amount": money.text(
            in_base(money.amount(left["outstanding_amount"]), rate)
        ),
        "status": company.stub("artefact_statuses", status),
    }


def _allocation(company: Company, row: Row, view: View) -> Json:
    del view
    return {
        "links": [],
        "transaction": None,
        "allocated_artefacts": _allocated(company, row),
    }


def _region(company: Company, row: Row, view: View) -> Json:
    del company, view
    return {"code": row["id"][3:], "name": row["displayed_as"][:-5]}


def _bank_account(company: Company, row: Row, view: View) -> Json:
    del view
    currency = row.get("currency_id") or company.base_currency
    return {
        "ledger_account": company.stub("ledger_accounts", row["ledger_account_id"]),
        "bank_account_type": company.stub("bank_account_types", row["bank_account_type_id"]),
        "balance": row["balance"],
        "is_active": row.get("is_active", True),
        "editable": True,
        "deletable": False,
        "nominal_code": None,
        "currency": company.stub("currencies", currency),
    }


def _tax_return(company: Company, row: Row, view: View) -> Json:
    del company, view
    return facts_of(row)


_EXTRAS: dict[str, Callable[[Company, Row, View], Json]] = {
    "contacts": _contact,
    "products": _item("products"),
    "services": _item("services"),
    "stock_items": _item("stock_items"),
    "sales_invoices": _invoice,
    "sales_credit_notes": _credit_note,
    "tax_rates": _tax_rate,
    "ledger_accounts": _ledger_account,
    "contact_payments": _payment,
    "contact_allocations": _allocation,
    "address_regions": _region,
    "bank_accounts": _bank_account,
    "tax_returns": _tax_return,
}
