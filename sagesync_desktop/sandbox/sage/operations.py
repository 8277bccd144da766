"""Every write, whether it came over HTTP or from Python: idempotency, the check of form, the rules."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from sagesync_desktop.sandbox.sage import (
    allocations,
    catalog,
    contacts,
    credit_notes,
    invoices,
    payments,
    places,
)
from sagesync_desktop.sandbox.sage.checking import Json, check
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.identity import stamp
from sagesync_desktop.sandbox.sage.problems import Complaint, Refused, invalid, not_found
from sagesync_desktop.sandbox.sage.render import PLAIN, View, render
from sagesync_desktop.sandbox.sage.shapes import WRITES
from sagesync_desktop.sandbox.sage.tables import Row

KEY = "idempotency_id"
KEPT_FOR = datetime.timedelta(days=7)
"""How long Sage remembers an idempotency key (Sage guide, idempotency)."""


@dataclass(frozen=True, slots=True)
class Writer:
    """The rules of one resource."""

    create: Callable[[Company, Json], Row]
    update: Callable[[Company, Row, Json], None]
    delete: Callable[[Company, Row], None]


def _price_type(resource: str) -> Writer:
    return Writer(
        partial(catalog.create_price_type, resource),
        partial(catalog.update_price_type, resource),
        partial(catalog.delete_price_type, resource),
    )


def _remove_invoice(company: Company, row: Row) -> None:
    invoices.remove_invoice(company, row, "")


def _remove_credit_note(company: Company, row: Row) -> None:
    credit_notes.remove_credit_note(company, row, "")


DOCUMENTS = {
    "sales_invoices": (invoices.remove_invoice, invoices.release_invoice),
    "sales_credit_notes": (credit_notes.remove_credit_note, credit_notes.release_credit_note),
}
"""What is voided rather than deleted, with how it is removed and released."""

WRITERS: dict[str, Writer] = {
    "contacts": Writer(contacts.create_contact, contacts.update_contact, contacts.delete_contact),
    "addresses": Writer(places.create_address, places.update_address, places.delete_address),
    "contact_persons": Writer(places.create_person, places.update_person, places.delete_person),
    "products": Writer(catalog.create_product, catalog.update_item, catalog.delete_item),
    "services": Writer(catalog.create_service, catalog.update_item, catalog.delete_item),
    "stock_items": Writer(catalog.create_stock_item, catalog.update_item, catalog.delete_item),
    "product_sales_price_types": _price_type("product_sales_price_types"),
    "service_rate_types": _price_type("service_rate_types"),
    "sales_invoices": Writer(invoices.create_invoice, invoices.update_invoice, _remove_invoice),
    "sales_credit_notes": Writer(
        credit_notes.create_credit_note, credit_notes.update_credit_note, _remove_credit_note
    ),
    "contact_payments": Writer(payments.create_payment, payments.update_payment, payments.delete_payment),
    "contact_allocations": Writer(
        allocations.create_allocation, allocations.update_allocation, allocations.delete_allocation
    ),
}


def create(company: Company, resource: str, body: Mapping[str, Any]) -> Json:
    """Make a record from the inside of a POST body and return it as a reply."""
    writer = _writer(resource)

    def apply(fields: Mapping[str, Any]) -> Json:
        facts = check(WRITES[resource], fields, company.exists, creating=True)
        return render(company, resource, writer.create(company, facts))

    return _once(company, resource, body, apply)


def update(company: Company, resource: str, record_id: str, body: Mapping[str, Any]) -> Json:
    """Change a record by the inside of a PUT body and return it as a reply."""
    writer = _writer(resource)

    def apply(fields: Mapping[str, Any]) -> Json:
        row = company.row(resource, record_id)
        facts = check(WRITES[resource], fields, company.exists, creating=False)
        writer.update(company, row, facts)
        return render(company, resource, row)

    return _once(company, resource, body, apply)


def delete(company: Company, resource: str, record_id: str, void_reason: str = "") -> Json | None:
    """Delete a record, or void a document; documents are returned as they are afterwards."""
    writer = _writer(resource)
    row = company.row(resource, record_id)
    if resource in DOCUMENTS:
        DOCUMENTS[resource][0](company, row, void_reason.strip())
        return render(company, resource, row)
    writer.delete(company, row)
    return None


def release(company: Company, resource: str, record_id: str) -> Json:
    """Issue a draft (of invoices also a pro forma) and return it."""
    row = company.row(resource, record_id)
    DOCUMENTS[resource][1](company, row)
    return render(company, resource, row)


def read(company: Company, resource: str, record_id: str, view: View = PLAIN) -> Json:
    """Return one live record."""
    return render(company, resource, company.row(resource, record_id), view)


def _writer(resource: str) -> Writer:
    writer = WRITERS.get(resource)
    if writer is None:
        raise not_found()
    return writer


def _once(
    company: Company, resource: str, body: Mapping[str, Any], apply: Callable[[Mapping[str, Any]], Json]
) -> Json:
    """Apply a write unless its key has been answered within a week; refusals are not kept (Sage: unknown)."""
    fields = {name: value for name, value in body.items() if name != KEY}
    key = body.get(KEY)
    if key is None:
        return apply(fields)
    _refuse_malformed(key)
    _forget_old(company)
    earlier = company.answered.get(key)
    if earlier is None:
        reply = apply(fields)
        company.answered[key] = {"resource": resource, "at": company.now(), "reply": reply}
        return reply
    if earlier["resource"] != resource:
        message = "The idempotency id was used for another kind of record."
        raise Refused(422, Complaint(message, KEY, "IdempotencyResourceMismatch"))
    return dict(earlier["reply"])


def _refuse_malformed(key: object) -> None:
    if not isinstance(key, str) or len(key) != 32 or set(key) - set("0123456789abcdefABCDEF"):
        raise invalid("This field must be 32 hexadecimal digits.", KEY)


def _forget_old(company: Company) -> None:
    horizon = stamp(company.clock() - KEPT_FOR)
    while company.answered:
        oldest = next(iter(company.answered))
        if company.answered[oldest]["at"] >= horizon:
            return
        del company.answered[oldest]
