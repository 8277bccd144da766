"""The life of a sales invoice: made, changed while editable, released, voided, or deleted as a draft."""

import calendar
import datetime
from collections import Counter, defaultdict
from decimal import Decimal

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.documents import Frame, copied_addresses, free_form, shipping_parts, totals
from sagesync_desktop.sandbox.sage.geography import CURRENCIES
from sagesync_desktop.sandbox.sage.invoice_rules import (
    NEW_STATUSES,
    date_complaints,
    rule_complaints,
    total_complaints,
)
from sagesync_desktop.sandbox.sage.places import refuse_if
from sagesync_desktop.sandbox.sage.problems import invalid
from sagesync_desktop.sandbox.sage.render import is_editable
from sagesync_desktop.sandbox.sage.tables import Row

PLACEHOLDERS = {"DRAFT": "DRAFT", "PRO_FORMA": "PRO-FORMA"}
"""What stands where a number will be: a draft shows as "SI-DRAFT"."""


def create_invoice(company: Company, facts: Json) -> Row:
    """Serve POST /sales_invoices: a draft, a pro forma, or straight an unpaid invoice."""
    status = facts.get("status_id") or "UNPAID"
    document = worked_document(company, {**facts, "status_id": status}, facts, None)
    is_issued = status not in NEW_STATUSES
    if is_issued:
        move_stock(company, document, Decimal(-1))
    row = company.add("sales_invoices", document, _numbered(company, document))
    company.indexes.invoices_of[row["contact_id"]].append(row["id"])
    company.indexes.uses.update(named_in(row))
    return row


def update_invoice(company: Company, row: Row, facts: Json) -> None:
    """Serve PUT /sales_invoices/{key}: lines that are sent replace all lines."""
    if not is_editable(company, row):
        raise invalid("This invoice can no longer be edited.")
    is_issued = row["status_id"] not in NEW_STATUSES
    document = worked_document(company, {**row, **_without_due_date(facts), **facts}, facts, row)
    if is_issued:
        move_stock(company, document, Decimal(-1), returned=row)
    _forget(company, row)
    row.update(document)
    row["displayed_as"] = _numbered(company, row)
    company.indexes.invoices_of[row["contact_id"]].append(row["id"])
    company.indexes.uses.update(named_in(row))
    company.touch("sales_invoices", row)


def _without_due_date(facts: Json) -> Json:
    """A new date without a due date has it worked out anew (spec: default is date plus credit days)."""
    return {"due_date": None} if "date" in facts else {}


def release_invoice(company: Company, row: Row) -> None:
    """Serve POST /sales_invoices/{key}/release: a draft or pro forma gets its number and is owed."""
    if row["status_id"] not in NEW_STATUSES:
        raise invalid("Only draft and pro forma invoices can be released.")
    # A draft posts nothing: its date counts from here on, and the books may have been locked meanwhile.
    refuse_if(list(date_complaints(company, row)))
    move_stock(company, row, Decimal(-1))
    row["status_id"] = "UNPAID"
    row["displayed_as"] = _numbered(company, row)
    company.touch("sales_invoices", row)


def remove_invoice(company: Company, row: Row, void_reason: str) -> None:
    """Serve DELETE /sales_invoices/{key}: drafts go, others are voided and keep their number."""
    if row["status_id"] in NEW_STATUSES:
        _forget(company, row)
        company.tables["sales_invoices"].remove(row, company.now())
        return
    if row["status_id"] != "UNPAID" or row["payments_allocations"] or not is_editable(company, row):
        raise invalid("Only unpaid invoices without allocations can be voided.")
    if not void_reason or len(void_reason) > 200:
        message = "This field is too long." if void_reason else "This field is required."
        raise invalid(message, "void_reason")
    move_stock(company, row, Decimal(1))
    row.update(status_id="VOID", void_reason=void_reason, outstanding_amount="0.0")
    row["computed"]["base_currency_outstanding_amount"] = "0.0"
    company.touch("sales_invoices", row)


def worked_document(company: Company, body: Json, sent: Json, row: Row | None) -> Json:
    """Return a document as stored, or refuse it; `body` is the whole of it, `sent` what came in."""
    refuse_if(rule_complaints(company, body, sent, row))
    contact = company.row("contacts", body["contact_id"])
    currency = contact["currency_id"]
    frame = Frame(company, body["date"], _exchange_rate(company, body, currency))
    document = {**_header(company, body, sent, contact, row), **totals(frame, body)}
    refuse_if(total_complaints(sent, document))
    document |= {
        "currency_id": currency,
        "exchange_rate": money.text(frame.rate),
        "inverse_exchange_rate": money.text(money.ratio(Decimal(1) / frame.rate)),
        "outstanding_amount": document["total_amount"],
    }
    document["computed"] = {**_computed(company, document), **shipping_parts(frame, document)}
    return document


def _header(company: Company, body: Json, sent: Json, contact: Row, row: Row | None) -> Json:
    moved = row is not None and row["contact_id"] != contact["id"]
    names = {} if moved else {"name": body.get("contact_name"), "reference": body.get("contact_reference")}
    kept = {name: value for name, value in body.items() if not name.startswith("_")}
    held = {place: sent.get(place) for place in ("main_address", "delivery_address")}
    places = {**kept, **held} if moved else kept
    defaults: Json = {
        "total_paid": "0.0",
        "last_paid": None,
        "void_reason": None,
        "payments_allocations": [],
        "sent": False,
        "vat_reverse_charge": False,
        "destination_consignment": False,
        "reference": None,
    }
    return {
        **defaults,
        **kept,
        **copied_addresses(company, places, contact),
        "contact_name": names.get("name") or contact["name"],
        "contact_reference": names.get("reference") or contact["reference"],
        "due_date": body.get("due_date") or _due_date(company, contact, body["date"]),
        "tax_address_region_id": body.get("tax_address_region_id"),
        "terms_and_conditions": body.get("terms_and_conditions")
        or contact.get("credit_terms_and_conditions")
        or company.invoicing["invoice_terms_and_conditions"],
        "invoice_number_prefix": body.get("invoice_number_prefix")
        or company.invoicing["sales_invoice_number_prefix"],
        "invoice_number": body.get("invoice_number"),
    }


def _due_date(company: Company, contact: Row, day: str) -> str:
    days = contact.get("credit_days")
    days = company.invoicing["customer_credit_days"] if days is None else days
    terms = contact.get("credit_terms") or company.invoicing["customer_credit_terms"]
    start = datetime.date.fromisoformat(day)
    if terms == "immediate_invoice":
        return day
    if terms == "month_end_invoice":
        start = start.replace(day=calendar.monthrange(start.year, start.month)[1])
    return (start + datetime.timedelta(days=days)).isoformat()


def exchange_rate(company: Company, currency: str) -> Decimal:
    """Return units of the currency for one unit of the base currency."""
    per_pound = {code: Decimal(rate) for code, (_, rate) in CURRENCIES.items()}
    return money.ratio(per_pound[currency] / per_pound[company.base_currency])


def _exchange_rate(company: Company, body: Json, currency: str) -> Decimal:
    sent = money.parse(body.get("exchange_rate"))
    return sent or exchange_rate(company, currency)


def _computed(company: Company, document: Json) -> Json:
    return {
        "tax_calculation_method": "invoice",
        "destination_vat_rates_in_use": False,
        "transaction": None,
        "is_cis": False,
        "has_cis_labour": False,
        "has_cis_materials": False,
        "main_address_free_form": free_form(company, document["main_address"]),
        "delivery_address_free_form": free_form(company, document["delivery_address"]),
        "base_currency_outstanding_amount": document["base_currency_total_amount"],
        "sent_by_email": False,
        "detailed_tax_analysis": None,
        "corrections": [],
        "tax_reconciled": False,
        "migrated": False,
    }


def _numbered(company: Company, row: Row) -> str:
    """Give the invoice what it shows: its own number, the next one, or a placeholder while a draft."""
    own = row["invoice_number"]
    placeholder = PLACEHOLDERS.get(row["status_id"])
    if placeholder is not None and own in (None, "", *PLACEHOLDERS.values()):
        row["invoice_number"] = placeholder
        return f"{row['invoice_number_prefix']}{placeholder}"
    if own in (None, "", *PLACEHOLDERS.values()):
        row["invoice_number"] = _next_number(company, row["invoice_number_prefix"])
    shown = f"{row['invoice_number_prefix']}{row['invoice_number']}"
    company.indexes.invoice_numbers.add(shown)
    return shown


def _next_number(company: Company, prefix: str) -> str:
    number = int(company.invoicing["next_invoice_number"])
    while f"{prefix}{number}" in company.indexes.invoice_numbers:
        number += 1
    company.invoicing["next_invoice_number"] = number + 1
    return str(number)


def named_in(row: Row) -> Counter[str]:
    """Return how often a document names its contact and each of its items."""
    named = Counter([row["contact_id"]])
    named.update(line["product_id"] for line in row["invoice_lines"] if line["product_id"])
    named.update(line["service_id"] for line in row["invoice_lines"] if line["service_id"])
    return named


def index_invoice(company: Company, row: Row) -> None:
    """Enter a loaded invoice into the indexes."""
    company.indexes.invoices_of[row["contact_id"]].append(row["id"])
    company.indexes.uses.update(named_in(row))
    if row["status_id"] not in NEW_STATUSES:
        company.indexes.invoice_numbers.add(row["displayed_as"])


def _forget(company: Company, row: Row) -> None:
    company.indexes.uses.subtract(named_in(row))
    company.indexes.invoices_of[row["contact_id"]].remove(row["id"])


def move_stock(company: Company, document: Json, sign: Decimal, returned: Json | None = None) -> None:
    """Book goods out (sign -1) or back in; selling more than there is refuses the invoice (guide)."""
    moves: defaultdict[str, Decimal] = defaultdict(Decimal)
    for source, direction in ((document, sign), (returned, -sign)):
        for line in source["invoice_lines"] if source else ():
            item = company.tables["products"].find(line.get("product_id") or "")
            if item is not None and item["catalog_item_type_id"] == "STOCK_ITEM":
                moves[item["id"]] += direction * money.amount(line["quantity"])
    levels = {key: _stock(company, key) + move for key, move in moves.items()}
    if any(level < 0 for level in levels.values()):
        raise invalid("You cannot fulfil this invoice as you do not have enough stock.")
    for key, level in levels.items():
        company.linked("products", key)["quantity_in_stock"] = money.text(level)


def _stock(company: Company, item_id: str) -> Decimal:
    return money.amount(company.linked("products", item_id)["quantity_in_stock"])
