"""Organizations and contacts: three of Sage's collections that have to be read together.

A person hangs on an address, the address on a contact (Sage sheet, 6.2), and nobody promises that an edit
of the parts moves the contact's own stamp. So the lists of changed addresses and persons are read too.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sagesync_desktop.clients.jsontext import JsonObject, text_of
from sagesync_desktop.clients.sage.api import SageApi
from sagesync_desktop.clients.sage.balances import Balances, Position, contacts_since
from sagesync_desktop.clients.sage.feeds import Feeds, IsKnown, Reading, with_since
from sagesync_desktop.clients.sage.shapes import Shelf
from sagesync_desktop.core.errors import MissingParent
from sagesync_desktop.core.ports import Batch
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import ModuleId, Record, RecordId, Side

_MANY = 40
"""From so many single reads on, reading the whole list of contacts is cheaper."""


@dataclass(frozen=True, slots=True)
class _Persons:
    """Changed persons, read for the organizations and waiting for the contacts of the same run."""

    since: str
    rows: tuple[JsonObject, ...]
    served_at: datetime | None


class People:
    """Changes of organizations and of contacts; organizations come first in every run."""

    def __init__(
        self, api: SageApi, feeds: Feeds, shelves: Mapping[ModuleId, Shelf], *, balances: bool = False
    ) -> None:
        """Remembers which address belongs to whom, which never changes, for the client's life.

        `balances`: somebody wants to know what customers owe, for which the shelf then asks.
        """
        self._balances = balances
        self._api = api
        self._feeds = feeds
        self._shelves = shelves
        self._owners: dict[RecordId, RecordId | None] = {}
        self._main_addresses: dict[RecordId, RecordId] = {}
        self._persons: _Persons | None = None
        self._system: set[RecordId] = set()
        """Sage's own contacts (tax office), listed like others so that their persons are known as well."""

    # -- organizations

    def organizations(self, since: str | None, is_known: IsKnown) -> Iterator[Batch]:
        """Changed contacts, and those whose address or main person changed."""
        self._persons = None
        before = contacts_since(since)
        shelf, since = self._shelves[ModuleId.ORGANIZATIONS], before.changed
        resource, reading = shelf.resource, Reading(shelf, is_known)
        listed: set[RecordId] = set()
        for page in self._api.pages(resource.path, with_since(resource.list_params, since)):
            reading.began(page.served_at, page.rows)
            listed |= {text_of(row, "id") for row in page.rows}
            yield self._feeds.batch(reading, page.rows, page.served_at, page.total, self.settled_organization)
        if since is not None:
            yield from self._touched(reading, since, listed)
        position = self._feeds.last_batch(reading, since).position
        next_page = None
        if self._balances and since is not None:
            balances = Balances(self._api, self._feeds, shelf, self.settled_organization)
            yield from balances.told(reading, before)
            next_page = balances.next_page
        elif self._balances:
            next_page = 1
        yield Batch((), position and str(Position(position, next_page)))

    def settled_organization(self, record: Record) -> Record | None:
        """Learn whose the addresses are; Sage's own contacts (tax office) are left out."""
        for name in ("main_address.id", "delivery_address.id"):
            address = record.text(name)
            if address:
                self._owners[address] = record.id
        if record.text("main_address.id"):
            self._main_addresses[record.id] = record.text("main_address.id")
        if record.fields.get("system") is True:
            self._system.add(record.id)
            return None
        return record

    def _touched(self, reading: Reading, since: str, listed: set[RecordId]) -> Iterator[Batch]:
        """Contacts that are not in the list of changes although a part of theirs is."""
        addresses = self._changed_addresses(since)
        persons = self._changed_persons(since)
        owners = {text_of(_object(row, "contact"), "id") for row in addresses}
        owners |= {
            self.owner(_address_of(row)) or "" for row in persons if row.get("is_main_contact") is True
        }
        wanted = owners - listed - {""}
        if len(wanted) > _MANY:
            yield from self._picked(reading, wanted)
            return
        for contact_id in sorted(wanted):
            found = self._feeds.single(self._shelves[ModuleId.ORGANIZATIONS], contact_id)
            if found is not None:
                yield self._feeds.batch(
                    reading, [found.raw], found.served_at, finish=self.settled_organization
                )

    def _picked(self, reading: Reading, wanted: set[RecordId]) -> Iterator[Batch]:
        resource = self._shelves[ModuleId.ORGANIZATIONS].resource
        for page in self._api.pages(resource.path, resource.list_params):
            rows = [row for row in page.rows if text_of(row, "id") in wanted]
            yield self._feeds.batch(reading, rows, page.served_at, finish=self.settled_organization)

    def _changed_addresses(self, since: str) -> tuple[JsonObject, ...]:
        rows = self._api.rows("addresses", with_since({"attributes": "all"}, since))
        self._learn_owners(rows)
        return rows

    def _changed_persons(self, since: str) -> tuple[JsonObject, ...]:
        pages = list(self._api.pages("contact_persons", with_since({"attributes": "all"}, since)))
        rows = tuple(row for page in pages for row in page.rows)
        self._persons = _Persons(since, rows, pages[0].served_at)
        return rows

    # -- contacts (people)

    def contacts(self, since: str | None, is_known: IsKnown) -> Iterator[Batch]:
        """Changed persons with their contact; not those of bank accounts or of Sage's own contacts."""
        reading = Reading(self._shelves[ModuleId.CONTACTS], is_known)
        kept, self._persons = self._persons, None
        if since is not None and kept is not None and kept.since <= since:
            reading.began(kept.served_at, kept.rows)
            yield self._feeds.batch(reading, kept.rows, kept.served_at, len(kept.rows), self._delivered)
        else:
            yield from self._listed_contacts(reading, since)
        yield self._feeds.last_batch(reading, since)

    def _listed_contacts(self, reading: Reading, since: str | None) -> Iterator[Batch]:
        if since is None:
            self._learn_owners(self._api.rows("addresses", {"attributes": "all"}))
        for page in self._api.pages("contact_persons", with_since({"attributes": "all"}, since)):
            reading.began(page.served_at, page.rows)
            yield self._feeds.batch(reading, page.rows, page.served_at, page.total, self._delivered)

    def with_owner(self, person: Record) -> Record:
        """The person with `contact_id`: the contact behind its address, None where there is none."""
        owner = self.owner(person.text("address_id"))
        return replace(person, fields={**person.fields, "contact_id": owner})

    def _delivered(self, person: Record) -> Record | None:
        owned = self.with_owner(person)
        owner = owned.fields["contact_id"]
        return None if owner is None or owner in self._system else owned

    # -- who owns which address

    def owner(self, address_id: RecordId) -> RecordId | None:
        """The contact that an address belongs to; None for a bank account's, or none at all."""
        if not address_id:
            return None
        if address_id not in self._owners:
            found = self._api.get(f"addresses/{address_id}", {"attributes": "all"})
            if found is None:
                return None
            self._learn_owners([found.raw])
        return self._owners.get(address_id)

    def main_address(self, contact_id: RecordId) -> RecordId:
        """The address on which a contact's persons hang; raises MissingParent."""
        if contact_id not in self._main_addresses:
            found = self._feeds.single(self._shelves[ModuleId.ORGANIZATIONS], contact_id)
            address = text_of(_object(found.raw, "main_address"), "id") if found else ""
            if not address:
                raise MissingParent(
                    "The organization of this contact has no address in Sage, on which contacts hang there",
                    say("Sage contact {contact_id}", contact_id=contact_id),
                    "Give the organization a billing address and save it; the next sync tries again",
                    side=Side.SAGE,
                )
            self._main_addresses[contact_id] = address
        return self._main_addresses[contact_id]

    def _learn_owners(self, addresses: tuple[JsonObject, ...] | list[JsonObject]) -> None:
        for row in addresses:
            self._owners[text_of(row, "id")] = text_of(_object(row, "contact"), "id") or None


def _object(row: JsonObject, name: str) -> JsonObject:
    value = row.get(name)
    return value if isinstance(value, dict) else {}


def _address_of(row: JsonObject) -> RecordId:
    return text_of(_object(row, "address"), "id")
