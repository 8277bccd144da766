"""Invoices whose money changed without their own stamp: found by the payments and allocations behind them.

Sage does not promise that a payment moves the `updated_at` of the invoice that it pays (Sage sheet, 5.3 and
9.4), nor do the lists of changed payments name an invoice that a payment has let go. So what changed is the
customer: all invoices of a customer with a new, changed or deleted payment are listed again, and those whose
money is as before cost nothing further (`wire.revision` holds it).
"""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sagesync_desktop.clients.jsontext import JsonObject, text_of
from sagesync_desktop.clients.sage.api import SageApi, moment_of
from sagesync_desktop.clients.sage.feeds import Feeds, IsKnown, Reading, with_since
from sagesync_desktop.clients.sage.shapes import Shelf
from sagesync_desktop.core.errors import PermissionMissing
from sagesync_desktop.core.ports import Batch
from sagesync_desktop.core.types import RecordId

log = logging.getLogger(__name__)

PAYMENTS, ALLOCATIONS = "contact_payments", "contact_allocations"
ALLOCATIONS_EVERY = timedelta(hours=1)
"""Credits are set against invoices seldom; asking each time would double the cost of an idle run."""
_MANY = 40
"""From so many customers on, listing all invoices is cheaper."""
_EVERYBODY = ""
"""Stands for a customer whom Sage does not name."""
_PARTED = "|"


class Payments:
    """Changes of invoices, their payments included."""

    def __init__(self, api: SageApi, feeds: Feeds, invoices: Shelf, credit_notes: Shelf | None) -> None:
        """Keeps nothing between calls; the cursor holds when allocations were asked for last.

        `credit_notes` is None while they are left alone, which costs no request.
        """
        self._api = api
        self._feeds = feeds
        self._invoices = invoices
        self._credit_notes = credit_notes

    def changes(self, since: str | None, is_known: IsKnown) -> Iterator[Batch]:
        """Changed documents, then those of the customers whose payments changed; see `SidePort.changes`."""
        reading, before = Reading(self._invoices, is_known), documents_since(since)
        changed, allocated = before.changed, before.allocated
        yield from self._changed(reading, changed)
        position = self._feeds.last_batch(reading, changed).position
        readings, credited = [reading], None
        if self._credit_notes is not None:
            readings.append(Reading(self._credit_notes, is_known))
            yield from self._changed(readings[-1], before.credited)
            credited = self._feeds.last_batch(readings[-1], before.credited).position
        if changed is not None:
            is_due = _is_due(allocated, reading.first_served_at)
            yield from self._repaid(readings, changed, allocated or changed if is_due else None)
            allocated = (position if is_due else None) or allocated
        yield Batch((), position and str(Position(position, allocated or position, credited)))

    def _changed(self, reading: Reading, since: str | None) -> Iterator[Batch]:
        resource = reading.shelf.resource
        for page in self._api.pages(resource.path, with_since(resource.list_params, since)):
            reading.began(page.served_at, page.rows)
            yield self._feeds.batch(reading, page.rows, page.served_at, page.total)

    def _repaid(self, readings: Sequence[Reading], since: str, allocated: str | None) -> Iterator[Batch]:
        try:
            customers = self._customers(PAYMENTS, since)
            customers |= self._customers(ALLOCATIONS, allocated) if allocated else set()
        except PermissionMissing as refused:
            if allocated is None:
                return
            log.warning("Sage shows no payments (%s); reading all invoices instead, once an hour", refused)
            customers = {_EVERYBODY}
        if _EVERYBODY in customers or len(customers) > _MANY:
            yield from self._listed(readings, {})
            return
        for customer in sorted(customers):
            yield from self._listed(readings, {"contact_id": customer})

    def _listed(self, readings: Sequence[Reading], narrowed: dict[str, str]) -> Iterator[Batch]:
        for reading in readings:
            yield from self._narrowed(reading, narrowed)

    def _narrowed(self, reading: Reading, narrowed: dict[str, str]) -> Iterator[Batch]:
        resource = reading.shelf.resource
        for page in self._api.pages(resource.path, {**resource.list_params, **narrowed}):
            yield self._feeds.batch(reading, page.rows, page.served_at)

    def _customers(self, path: str, since: str) -> set[RecordId]:
        """Whose payments changed or were deleted; a deleted one that names nobody may be anybody's."""
        whole = {"attributes": "all"}
        changed = self._api.rows(path, {**whole, "updated_or_created_since": since})
        deleted = self._api.rows(path, {**whole, "deleted_since": since})
        return {_customer(row) for row in (*changed, *deleted) if not _is_purchase(row)}


def _customer(row: JsonObject) -> RecordId:
    contact = row.get("contact")
    return text_of(contact, "id") if isinstance(contact, dict) else _EVERYBODY


def _is_purchase(row: JsonObject) -> bool:
    """Whether money went to a supplier (API v3.1, transaction_types)."""
    kind = row.get("transaction_type")
    return isinstance(kind, dict) and text_of(kind, "id").startswith("VENDOR")


@dataclass(frozen=True, slots=True)
class Position:
    """The moments of the module's cursor."""

    changed: str | None
    """When its invoices were last listed; None: never."""
    allocated: str
    """When allocations were last asked for."""
    credited: str | None = None
    """When credit notes were last listed; None: never, or not since they were last left alone."""

    def __str__(self) -> str:
        parts = (self.changed, self.allocated, self.credited)
        return _PARTED.join(part for part in parts if part is not None)


def documents_since(position: str | None) -> Position:
    """What a stored cursor says."""
    changed, allocated, credited, *_ = [*(position or "").split(_PARTED), "", ""]
    return Position(changed or None, allocated, credited or None)


def _is_due(allocated: str, now: datetime | None) -> bool:
    last = moment_of(allocated)
    return last is None or now is None or not timedelta(0) <= now - last < ALLOCATIONS_EVERY
