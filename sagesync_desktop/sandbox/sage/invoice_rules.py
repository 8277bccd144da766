"""Why the practice Sage refuses an invoice: customer, dates, currency, accounts, rates, amounts."""

import html
import re
from collections.abc import Iterator
from decimal import Decimal

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.arithmetic import complaints as amount_complaints
from sagesync_desktop.sandbox.sage.arithmetic import figures
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.contacts import scope_complaints
from sagesync_desktop.sandbox.sage.places import place_complaints
from sagesync_desktop.sandbox.sage.problems import Complaint
from sagesync_desktop.sandbox.sage.tables import Row
from sagesync_desktop.sandbox.sage.taxes import percentage_on

NEW_STATUSES = {"DRAFT", "PRO_FORMA"}
_ENTITY = re.compile(r"&(#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);")


def rule_complaints(company: Company, body: Json, sent: Json, row: Row | None) -> list[Complaint]:
    """Return every rule that the document breaks; `body` is the whole document, `sent` what came in."""
    contact = company.row("contacts", body["contact_id"])
    if contact["contact_type_ids"] != ["CUSTOMER"]:
        return [Complaint("Couldn't find Customer.", "contact_id")]
    if row is None and contact["gdpr_obfuscated"]:
        return [Complaint("This contact's personal data was erased.", "contact_id")]
    found = [
        *date_complaints(company, body),
        *_status_complaints(body, row),
        *_currency_complaints(company, body, contact),
        *_shipping_complaints(company, body),
        *_number_complaints(company, sent, row),
        *_region_complaints(company, body),
        *_place_complaints(body),
    ]
    for line in body["invoice_lines"]:
        found += _line_complaints(company, line, body["date"])
    return found


def date_complaints(company: Company, body: Json) -> Iterator[Complaint]:
    """Return what is wrong with the date of a document that is to count."""
    day, due = body["date"], body.get("due_date")
    lockdown = company.finance["year_end_lockdown_date"]
    if day < company.finance["accounts_start_date"]:
        yield Complaint("The date must not be before the accounts start date.", "date")
    if lockdown is not None and day <= lockdown:
        yield Complaint("The date must be after the year end lockdown date.", "date")
    if due is not None and due < day:
        yield Complaint("The due date must not be before the date.", "due_date")


def _status_complaints(body: Json, row: Row | None) -> Iterator[Complaint]:
    status = body.get("status_id")
    if row is None:
        if status is not None and status not in NEW_STATUSES | {"UNPAID"}:
            yield Complaint("This field is not included in the list.", "status_id")
    elif status != row["status_id"]:
        yield Complaint("The status cannot be changed by an update.", "status_id")


def _currency_complaints(company: Company, body: Json, contact: Row) -> Iterator[Complaint]:
    currency, rate = body.get("currency_id"), money.parse(body.get("exchange_rate"))
    is_foreign = currency is not None and currency != company.base_currency
    if is_foreign and not company.multi_currency:
        yield Complaint("Foreign currencies are not enabled for this business.", "currency_id")
    elif currency is not None and currency != contact["currency_id"]:
        yield Complaint("The currency must be that of the contact.", "currency_id")
    if rate is not None and rate <= 0:
        yield Complaint("This field must be greater than zero.", "exchange_rate")
    elif rate is not None and rate != 1 and contact["currency_id"] == company.base_currency:
        yield Complaint("The exchange rate of the base currency is 1.", "exchange_rate")


def _shipping_complaints(company: Company, body: Json) -> Iterator[Complaint]:
    rate_id = body.get("shipping_tax_rate_id")
    if money.amount(body.get("shipping_net_amount")) and not rate_id:
        yield Complaint("This field is required.", "shipping_tax_rate_id")
    elif rate_id and _percentage(company, rate_id, body["date"]) is None:
        yield Complaint("The tax rate is not valid on this date.", "shipping_tax_rate_id")


def _number_complaints(company: Company, sent: Json, row: Row | None) -> Iterator[Complaint]:
    number = sent.get("invoice_number")
    if not number:
        return
    prefix = sent.get("invoice_number_prefix") or company.invoicing["sales_invoice_number_prefix"]
    shown = f"{prefix}{number}"
    if shown in company.indexes.invoice_numbers and (row is None or row["displayed_as"] != shown):
        yield Complaint("This invoice number has already been taken.", "invoice_number")


def _region_complaints(company: Company, body: Json) -> Iterator[Complaint]:
    """Canada alone taxes by province, and there each invoice says in which (spec, sales invoices)."""
    region = body.get("tax_address_region_id")
    if company.country == "ca" and not region:
        yield Complaint("This field is required.", "tax_address_region_id")
    elif company.country != "ca" and region:
        yield Complaint("This field is not available.", "tax_address_region_id")


def _place_complaints(body: Json) -> list[Complaint]:
    """Canadian addresses of a document take province codes only, as those of a contact do."""
    names = ("main_address", "delivery_address")
    places = {name: body.get(name) or {} for name in names}
    return [
        found
        for name, place in places.items()
        for found in place_complaints(place, place.get("country_id") or "", f"{name}.")
    ]


def _percentage(company: Company, rate_id: str, day: str) -> Decimal | None:
    return percentage_on(company.row("tax_rates", rate_id), day)


def _line_complaints(company: Company, line: Json, day: str) -> list[Complaint]:
    found = scope_complaints(company, line, "ledger_account_id", "sales", "line_items.")
    if _has_entities(line["description"]):
        found.append(Complaint("HTML entities are not allowed.", "line_items.description"))
    if line.get("product_id") and line.get("service_id"):
        found.append(Complaint("A line has a product or a service, not both.", "line_items.product_id"))
    if not line.get("tax_rate_id"):
        return [*found, Complaint("This field is required.", "line_items.tax_rate_id")]
    percentage = _percentage(company, line["tax_rate_id"], day)
    if percentage is None:
        return [*found, Complaint("The tax rate is not valid on this date.", "line_items.tax_rate_id")]
    worked = figures(line, percentage)
    return found + amount_complaints(line, worked, percentage, strict=company.switches.strict_tax)


def _has_entities(text: str) -> bool:
    """Say whether a description of a line holds HTML entities, which are refused there (BYTE8)."""
    return any(html.unescape(entity[0]) != entity[0] for entity in _ENTITY.finditer(text))


def total_complaints(sent: Json, document: Json) -> list[Complaint]:
    """Return a complaint for each total that was sent and differs from the sum of the lines."""
    found = [
        Complaint("This amount does not match the lines.", name)
        for name in ("net_amount", "tax_amount", "total_amount")
        if sent.get(name) is not None and money.amount(sent[name]) != money.amount(document[name])
    ]
    if money.amount(document["total_amount"]) < 0:
        # Not documented; a negative sales invoice is a credit note in Sage's model.
        found.append(Complaint("The total must not be negative.", "total_amount"))
    return found
