"""Customers and suppliers: their rules, and the address and person that Sage makes with them."""

from typing import Any

from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.geography import EU
from sagesync_desktop.sandbox.sage.places import (
    STAND_IN,
    change_address,
    change_person,
    new_address,
    new_person,
    person_complaints,
    place_complaints,
    refuse_if,
)
from sagesync_desktop.sandbox.sage.problems import Complaint, invalid
from sagesync_desktop.sandbox.sage.subscription import contact_complaints
from sagesync_desktop.sandbox.sage.tables import Row
from sagesync_desktop.sandbox.sage.tax_numbers import is_tax_number

_NESTED = ("main_address", "delivery_address", "main_contact_person")


def create_contact(company: Company, facts: Json) -> Row:
    """Serve POST /contacts: without an address it gets "Main Address" with "Main Contact" (LEDG)."""
    refuse_if(_complaints(company, facts, None))
    main, delivery, person = (facts.pop(name, None) or {} for name in _NESTED)
    row = company.add("contacts", _defaults(company, facts, main) | facts, shown_contact(facts))
    if row["reference"]:
        company.indexes.references.add(row["reference"].casefold())
    row["main_address_id"] = _new_place(company, row, main, is_main=True)["id"]
    held = {"is_main_contact": True, "address_id": row["main_address_id"]}
    row["main_contact_person_id"] = new_person(company, STAND_IN | _filled(person) | held)["id"]
    if delivery:
        row["delivery_address_id"] = _new_delivery(company, row, delivery)
    return row


def _new_delivery(company: Company, contact: Row, facts: Json) -> str:
    """Make the delivery address, with the person that each address has in Sage, and return its id."""
    place = _new_place(company, contact, facts, is_main=False)
    new_person(company, {**STAND_IN, "address_id": place["id"]})
    return str(place["id"])


def _filled(facts: Json) -> Json:
    return {name: value for name, value in facts.items() if value not in (None, "", [])}


def _new_place(company: Company, contact: Row, facts: Json, *, is_main: bool) -> Row:
    base = {
        "name": "Main Address" if is_main else "Delivery Address",
        "address_type_id": "ACCOUNTS" if is_main else "DELIVERY",
    }
    held = {"contact_id": contact["id"], "is_main_address": is_main, "bank_account_id": None}
    return new_address(company, base | _filled(facts) | held)


def shown_contact(facts: Json) -> str:
    """Return "Name (REF)", or the name alone."""
    return f"{facts['name']} ({facts['reference']})" if facts.get("reference") else str(facts["name"])


def _defaults(company: Company, facts: Json, main: Json) -> Json:
    is_customer = facts["contact_type_ids"] == ["CUSTOMER"]
    price_types = company.tables["product_sales_price_types"]
    country = main.get("country_id") or company.home
    return {
        "reference": None,
        "currency_id": company.base_currency,
        "locale": "en",
        "product_sales_price_type_id": next(iter(price_types))["id"] if is_customer else None,
        "bank_account_details": {},
        "tax_treatment": _tax_treatment(company, country, facts.get("tax_number")),
        "tax_calculation": "",
        "destination_vat_blocking": False,
        "system": False,
        "gdpr_obfuscated": False,
        "number": company.identities.new_number(),
        "main_address_id": None,
        "delivery_address_id": None,
        "main_contact_person_id": None,
    }


def _tax_treatment(company: Company, country: str, tax_number: str | None) -> Json:
    at_home = country == company.home
    in_eu = country in EU and not at_home
    return {
        "home_tax": at_home,
        "eu_tax_registered": in_eu and bool(tax_number),
        "eu_not_tax_registered": in_eu and not tax_number,
        "rest_of_world_tax": not at_home and not in_eu,
        "is_importer": None,
    }


def update_contact(company: Company, row: Row, facts: Json) -> None:
    """Serve PUT /contacts/{key}; nested parts edit the existing main address and person in place."""
    refuse_if(_complaints(company, facts, row))
    main, delivery, person = (facts.pop(name, None) for name in _NESTED)
    if facts.get("tax_treatment") is not None:
        facts["tax_treatment"] = {**row["tax_treatment"], **facts["tax_treatment"]}
    row.update(facts)
    row["displayed_as"] = shown_contact(row)
    if row["reference"]:
        company.indexes.references.add(row["reference"].casefold())
    if main:
        _change_place(company, row["main_address_id"], main)
    if delivery and row["delivery_address_id"]:
        _change_place(company, row["delivery_address_id"], delivery)
    elif delivery:
        row["delivery_address_id"] = _new_delivery(company, row, delivery)
    if person:
        sent = {k: v for k, v in person.items() if k not in {"address_id", "is_main_contact"}}
        change_person(company, company.linked("contact_persons", row["main_contact_person_id"]), sent)
    company.touch("contacts", row)


def _change_place(company: Company, address_id: str, facts: Json) -> None:
    held = {"contact_id", "bank_account_id", "is_main_address"}
    sent = {name: value for name, value in facts.items() if name not in held}
    change_address(company, company.linked("addresses", address_id), sent)


def delete_contact(company: Company, row: Row) -> None:
    """Serve DELETE /contacts/{key}: softly, only while unused; the reference stays reserved (BYTE8)."""
    if row["system"] or company.indexes.uses[row["id"]]:
        raise invalid("This contact is in use and cannot be deleted.")
    moment = company.now()
    for address_id in company.indexes.addresses_of.pop(row["id"], []):
        for person_id in company.indexes.persons_of.pop(address_id, []):
            persons = company.tables["contact_persons"]
            persons.remove(persons.live[person_id], moment)
        addresses = company.tables["addresses"]
        addresses.remove(addresses.live[address_id], moment)
    company.tables["contacts"].remove(row, moment)


def _complaints(company: Company, facts: Json, row: Row | None) -> list[Complaint]:
    merged: Json = {**(row or {}), **facts}
    return [
        *_type_complaints(company, facts, row),
        *_reference_complaints(company, facts, row),
        *_account_complaints(company, facts),
        *_currency_complaints(company, facts, row),
        *_tax_number_complaints(merged, _country(company, facts, row)),
        *_nested_complaints(company, facts, merged, row),
        *contact_complaints(company.switches.plan, facts),
    ]


def _country(company: Company, facts: Json, row: Row | None) -> str:
    sent = (facts.get("main_address") or {}).get("country_id")
    stored = company.linked("addresses", row["main_address_id"])["country_id"] if row else None
    return str(sent or stored or company.home)


def _type_complaints(company: Company, facts: Json, row: Row | None) -> list[Complaint]:
    types = facts.get("contact_type_ids")
    if types is not None and len(types) != 1:
        return [Complaint("A contact must have exactly one type.", "contact_type_ids")]
    if row is not None and types not in (None, row["contact_type_ids"]) and company.indexes.uses[row["id"]]:
        return [Complaint("The type of a contact in use cannot be changed.", "contact_type_ids")]
    return []


def _reference_complaints(company: Company, facts: Json, row: Row | None) -> list[Complaint]:
    reference = facts.get("reference")
    unchanged = row is not None and (row["reference"] or "").casefold() == (reference or "").casefold()
    if reference and not unchanged and reference.casefold() in company.indexes.references:
        return [Complaint("This reference has already been taken.", "reference")]
    return []


def _account_complaints(company: Company, facts: Json) -> list[Complaint]:
    wanted = {"default_sales_ledger_account_id": "sales", "default_purchase_ledger_account_id": "expenses"}
    return [
        found for name, scope in wanted.items() for found in scope_complaints(company, facts, name, scope)
    ]


def scope_complaints(company: Company, facts: Json, name: str, scope: str, path: str = "") -> list[Complaint]:
    """Return a complaint if the named ledger account is not one for sales (or for expenses)."""
    account_id = facts.get(name)
    if account_id and scope not in company.row("ledger_accounts", account_id)["scopes"]:
        return [Complaint(f"This ledger account is not visible in {scope}.", f"{path}{name}")]
    return []


def _currency_complaints(company: Company, facts: Json, row: Row | None) -> list[Complaint]:
    currency = facts.get("currency_id")
    if not currency or (row is not None and row["currency_id"] == currency):
        return []
    if currency != company.base_currency and not company.multi_currency:
        return [Complaint("Foreign currencies are not enabled for this business.", "currency_id")]
    if row is not None and company.indexes.uses[row["id"]]:
        return [Complaint("The currency of a contact in use cannot be changed.", "currency_id")]
    return []


def _tax_number_complaints(merged: Json, country: str) -> list[Complaint]:
    number = merged.get("tax_number") or ""
    sound = not number or is_tax_number(country, number)
    return [] if sound else [Complaint("This tax number is not valid.", "tax_number")]


def _nested_complaints(company: Company, facts: Json, merged: Json, row: Row | None) -> list[Complaint]:
    found: list[Complaint] = []
    for name in ("main_address", "delivery_address"):
        place: dict[str, Any] = facts.get(name) or {}
        stored_id = row.get(f"{name}_id") if row else None
        stored = company.linked("addresses", stored_id) if stored_id else {}
        whole = {**stored, **place}
        found += place_complaints(whole, whole.get("country_id") or company.home, f"{name}.")
    if facts.get("delivery_address") and merged.get("contact_type_ids") != ["CUSTOMER"]:
        found.append(Complaint("Only customers have a delivery address.", "delivery_address"))
    return found + person_complaints(facts.get("main_contact_person") or {}, "main_contact_person.")
