"""Addresses and contact persons: a contact has addresses, an address has persons, one is the main."""

import re

from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.company import Company
from sagesync_desktop.sandbox.sage.geography import COUNTRIES, PROVINCES, country_group
from sagesync_desktop.sandbox.sage.problems import Complaint, Refused, invalid
from sagesync_desktop.sandbox.sage.subscription import has_several_addresses
from sagesync_desktop.sandbox.sage.tables import Row

_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+")
STAND_IN: Json = {
    "contact_person_type_ids": ["ACCOUNTS"],
    "name": "Main Contact",
    "is_main_contact": False,
    "is_preferred_contact": False,
}
"""The person that Sage itself puts on a new address: every address has at least one (Sage sheet, 6.2)."""


def place_complaints(facts: Json, country: str, path: str = "") -> list[Complaint]:
    """Return what is wrong with an address beyond its form: Canada takes its province codes only."""
    region = facts.get("region")
    if country == "CA" and region and region not in PROVINCES:
        return [Complaint("This field must be a valid province code.", f"{path}region")]
    return []


def person_complaints(facts: Json, path: str = "") -> list[Complaint]:
    """Return what is wrong with a person beyond its form."""
    email = facts.get("email")
    if email and not _EMAIL.fullmatch(email):
        return [Complaint("This field must be a valid email address.", f"{path}email")]
    return []


def refuse_if(complaints: list[Complaint]) -> None:
    """Refuse with 422 if there is any complaint."""
    if complaints:
        raise Refused(422, *complaints)


def shown_address(facts: Json) -> str:
    """Return how Sage names an address: by its first filled line (spec examples)."""
    lines = (facts.get("address_line_1"), facts.get("city"), COUNTRIES.get(facts.get("country_id") or ""))
    return next((line for line in lines if line), facts.get("name") or "")


def new_address(company: Company, facts: Json) -> Row:
    """Keep an address; a missing country is the business's own, a missing group follows from the country."""
    country = facts.get("country_id") or company.home
    whole = {
        **facts,
        "country_id": country,
        "country_group_id": facts.get("country_group_id") or country_group(country),
    }
    row = company.add("addresses", whole, shown_address(whole))
    if row.get("contact_id"):
        company.indexes.addresses_of[row["contact_id"]].append(row["id"])
    return row


def new_person(company: Company, facts: Json) -> Row:
    """Keep a contact person under the address that it names."""
    row = company.add("contact_persons", facts, facts["name"])
    company.indexes.persons_of[row["address_id"]].append(row["id"])
    return row


def create_address(company: Company, facts: Json) -> Row:
    """Serve POST /addresses: a customer's new address gets a person "Main Contact" of its own."""
    refuse_if(place_complaints(facts, facts.get("country_id") or company.home))
    if not facts.get("contact_id") and not facts.get("bank_account_id"):
        raise invalid("This field is required.", "contact_id")
    if facts.get("contact_id") and not has_several_addresses(company.switches.plan):
        raise invalid("Only a single address can exist for a contact.", "contact_id")
    row = new_address(company, facts)
    if row.get("contact_id"):
        new_person(company, {**STAND_IN, "address_id": row["id"]})
    _after_address(company, row)
    return row


def update_address(company: Company, row: Row, facts: Json) -> None:
    """Serve PUT /addresses/{key}: only the fields that were sent change."""
    merged = {**row, **facts}
    refuse_if(place_complaints(merged, merged.get("country_id") or company.home))
    if merged.get("contact_id") != row.get("contact_id"):
        raise invalid("An address cannot move to another contact.", "contact_id")
    if _is_main_address(company, row) and not merged["is_main_address"]:
        raise invalid("There must be one main address.", "is_main_address")
    change_address(company, row, facts)
    _after_address(company, row)


def change_address(company: Company, row: Row, facts: Json) -> None:
    """Apply checked changes to an address."""
    if facts.get("country_id") and "country_group_id" not in facts:
        facts = {**facts, "country_group_id": country_group(facts["country_id"])}
    row.update(facts)
    row["displayed_as"] = shown_address(row)
    company.touch("addresses", row)


def _is_main_address(company: Company, row: Row) -> bool:
    contact = _contact_of(company, row)
    return contact is not None and contact["main_address_id"] == row["id"]


def _contact_of(company: Company, address: Row) -> Row | None:
    return company.tables["contacts"].live.get(address.get("contact_id") or "")


def _after_address(company: Company, row: Row) -> None:
    contact = _contact_of(company, row)
    if contact is None:
        return
    if row.get("is_main_address") and contact["main_address_id"] != row["id"]:
        company.linked("addresses", contact["main_address_id"])["is_main_address"] = False
        contact["main_address_id"] = row["id"]
    if row.get("address_type_id") == "DELIVERY" and contact["delivery_address_id"] is None:
        contact["delivery_address_id"] = None if row.get("is_main_address") else row["id"]
    _bump(company, contact)


def _bump(company: Company, contact: Row) -> None:
    if company.switches.bump_contact:
        company.touch("contacts", contact)


def delete_address(company: Company, row: Row) -> None:
    """Serve DELETE /addresses/{key}; the main address stays."""
    if _is_main_address(company, row):
        raise invalid("The main address cannot be deleted.")
    moment = company.now()
    for person_id in company.indexes.persons_of.pop(row["id"], []):
        person = company.tables["contact_persons"].live.get(person_id)
        if person is not None:
            company.tables["contact_persons"].remove(person, moment)
    company.tables["addresses"].remove(row, moment)
    contact = _contact_of(company, row)
    if contact is not None:
        company.indexes.addresses_of[contact["id"]].remove(row["id"])
        if contact["delivery_address_id"] == row["id"]:
            contact["delivery_address_id"] = None
        _bump(company, contact)


def create_person(company: Company, facts: Json) -> Row:
    """Serve POST /contact_persons."""
    refuse_if(person_complaints(facts))
    row = new_person(company, {"is_main_contact": False, "is_preferred_contact": False, **facts})
    _after_person(company, row)
    return row


def update_person(company: Company, row: Row, facts: Json) -> None:
    """Serve PUT /contact_persons/{key}: only the fields that were sent change."""
    refuse_if(person_complaints(facts))
    contact = contact_of_person(company, row)
    is_main = contact is not None and contact["main_contact_person_id"] == row["id"]
    if is_main and facts.get("is_main_contact") is False:
        raise invalid("There must be one main contact.", "is_main_contact")
    if facts.get("address_id") not in (None, row["address_id"]) and _is_last(company, row):
        raise invalid("There must be one person at each address.", "address_id")
    change_person(company, row, facts)
    _after_person(company, row)


def change_person(company: Company, row: Row, facts: Json) -> None:
    """Apply checked changes to a person, who may move to another address."""
    company.indexes.persons_of[row["address_id"]].remove(row["id"])
    row.update(facts)
    company.indexes.persons_of[row["address_id"]].append(row["id"])
    row["displayed_as"] = row["name"]
    company.touch("contact_persons", row)


def contact_of_person(company: Company, person: Row) -> Row | None:
    """Return the contact on whose address the person hangs."""
    return _contact_of(company, company.linked("addresses", person["address_id"]))


def _after_person(company: Company, row: Row) -> None:
    contact = contact_of_person(company, row)
    if contact is None:
        return
    if row.get("is_main_contact") and contact["main_contact_person_id"] != row["id"]:
        company.linked("contact_persons", contact["main_contact_person_id"])["is_main_contact"] = False
        contact["main_contact_person_id"] = row["id"]
    _bump(company, contact)


def _is_last(company: Company, person: Row) -> bool:
    return company.indexes.persons_of[person["address_id"]] == [person["id"]]


def delete_person(company: Company, row: Row) -> None:
    """Serve DELETE /contact_persons/{key}; the main contact stays, and so does the last of an address."""
    contact = contact_of_person(company, row)
    if contact is not None and contact["main_contact_person_id"] == row["id"]:
        raise invalid("The main contact cannot be deleted.")
    if _is_last(company, row):
        raise invalid("There must be one person at each address.")
    company.indexes.persons_of[row["address_id"]].remove(row["id"])
    company.tables["contact_persons"].remove(row, company.now())
    if contact is not None:
        _bump(company, contact)
