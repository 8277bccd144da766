"""Invoices whose money changed without their own stamp: found by the payments and allocations behind them.

Sage does not promise that a payment moves the `updated_at` of the invoice that it pays (Sage sheet, 5.3 and
9.4), nor do the lists of changed payments name an invoice that a payment has let go. So what changed is the
customer: all invoices of a customer with a new, changed or deleted payment are listed again, and those whose
money is as before cost nothing further (`wire.revision` holds it).
"""

import logging
from collections.abc import Iterator
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

    def __init__(self, api: SageApi, feeds: Feeds, invoices: Shelf) -> None:
        """Keeps nothing between calls; the cursor holds when allocations were asked for last."""
        self._api = api
        self._feeds = feeds
        self._invoices = invoices

    def changes(self, since: str | None, is_known: IsKnown) -> Iterator[Batch]:
        """Changed invoices, then those of the customers whose payments changed; see `SidePort.changes`."""
        resource = self._invoices.resource
        reading = Reading(self._invoices, is_known)
        changed, allocated = invoices_since(since)
        for page in self._api.pages(resource.path, with_since(resource.list_params, changed)):
            reading.began(page.served_at, page.rows)
            yield self._feeds.batch(reading, page.rows, page.served_at, page.total)
        position = self._feeds.last_batch(reading, changed).position
        if changed is not None:
            is_due = _is_due(allocated, reading.first_served_at)
            yield from self._repaid(reading, changed, allocated or changed if is_due else None)
            allocated = (position if is_due else None) or allocated
        yield Batch((), position and f"{position}{_PARTED}{allocated or position}")

    def _repaid(self, reading: Reading, since: str, allocated: str | None) -> Iterator[Batch]:
        try:
            customers = self._customers(PAYMENTS, since)
            customers |= self._customers(ALLOCATIONS, allocated) if allocated else set()
        except PermissionMissing as refused:
            if allocated is None:
                return
            log.warning("Sage shows no payments (%s); reading all invoices instead, once an hour", refused)
            customers = {_EVERYBODY}
        if _EVERYBODY in customers or len(customers) > _MANY:
            yield from self._listed(reading, {})
            return
        for customer in sorted(customers):
            yield from self._listed(reading, {"contact_id": customer})

    def _listed(self, reading: Reading, narrowed: dict[str, str]) -> Iterator[Batch]:
        resource = self._invoices.resource
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


def invoices_since(position: str | None) -> tuple[str | None, str]:
    """The two moments of an invoices cursor: of the last listing, and of the last look at allocations."""
    changed, _, allocated = (position or "").partition(_PARTED)
    return changed or None, allocated


def _is_due(allocated: str, now: datetime | None) -> bool:
    last = moment_of(allocated)
    return last is None or now is None or not timedelta(0) <= now - last < ALLOCATIONS_EVERY
