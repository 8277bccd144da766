"""Invoices whose money changed without their own stamp: found by the payments and allocations behind them.

Sage does not promise that a payment moves the `updated_at` of the invoice that it pays (Sage sheet, 5.3 and
9.4), nor do the lists of changed payments name an invoice that a payment has let go. So what changed is the
customer: all invoices of a customer with a new, changed or deleted payment are listed again, and those whose
money is as before cost nothing further (`wire.revision` holds it).
"""

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sagesync_desktop.clients.jsontext import JsonObject, text_of
from sagesync_desktop.clients.sage.api import SageApi, moment_of
from sagesync_desktop.clients.sage.feeds import Feeds, IsKnown, Reading, with_since
from sagesync_desktop.clients.sage.receipts import PATH as PAYMENTS
from sagesync_desktop.clients.sage.receipts import Receipts, SingleReceipts
from sagesync_desktop.clients.sage.shapes import Shelf
from sagesync_desktop.core.errors import PermissionMissing
from sagesync_desktop.core.ports import Batch
from sagesync_desktop.core.types import Record, RecordId

log = logging.getLogger(__name__)

ALLOCATIONS = "contact_allocations"
ALLOCATIONS_EVERY = timedelta(hours=1)
"""Credits are set against invoices seldom; asking each time would double the cost of an idle run."""
_MANY = 40
"""From so many customers on, listing all invoices is cheaper."""
_EVERYBODY = ""
"""Stands for a customer whom Sage does not name."""
_PARTED = "|"
_WHOLE = {"attributes": "all"}


class Payments:
    """Changes of invoices, their payments included."""

    def __init__(
        self,
        api: SageApi,
        feeds: Feeds,
        invoices: Shelf,
        credit_notes: Shelf | None,
        *,
        on_account: bool = False,
    ) -> None:
        """Keeps nothing between calls; the cursor holds when allocations were asked for last.

        `credit_notes` is None while they are left alone, and `on_account` says whether anybody wants to know
        what was paid beyond an invoice; neither costs a request while it rests.
        """
        self._on_account = on_account
        self._api = api
        self._feeds = feeds
        self._invoices = invoices
        self._credit_notes = credit_notes

    def changes(self, since: str | None, is_known: IsKnown) -> Iterator[Batch]:
        """Changed documents, then those of the customers whose payments changed; see `SidePort.changes`."""
        reading, before = Reading(self._invoices, is_known), documents_since(since)
        changed, allocated = before.changed, before.allocated
        has_all = before.receipted is not None
        receipts = Receipts(self._api, changed, wanted=self._on_account, has_all=has_all)
        yield from self._changed(reading, changed, receipts)
        position = self._feeds.last_batch(reading, changed).position
        readings, credited = [reading], None
        if self._credit_notes is not None:
            readings.append(Reading(self._credit_notes, is_known))
            yield from self._changed(readings[-1], before.credited, receipts)
            credited = self._feeds.last_batch(readings[-1], before.credited).position
        if changed is not None:
            is_due = _is_due(allocated, reading.first_served_at)
            yield from self._repaid(readings, changed, allocated or changed if is_due else None, receipts)
            allocated = (position if is_due else None) or allocated
        receipted = position if self._on_account else None
        yield Batch((), position and str(Position(position, allocated or position, credited, receipted)))

    def completed(self, invoice: Record) -> Record:
        """An invoice read alone, with what its payments have left on account."""
        return SingleReceipts(self._api, None, wanted=self._on_account).completed(invoice)

    def _changed(self, reading: Reading, since: str | None, receipts: Receipts) -> Iterator[Batch]:
        resource = reading.shelf.resource
        for page in self._api.pages(resource.path, with_since(resource.list_params, since)):
            reading.began(page.served_at, page.rows)
            yield self._feeds.batch(reading, page.rows, page.served_at, page.total, receipts.completed)

    def _repaid(
        self, readings: Sequence[Reading], since: str, allocated: str | None, receipts: Receipts
    ) -> Iterator[Batch]:
        try:
            customers = _customers((*receipts.news(), *self._deleted(PAYMENTS, since)))
            customers |= self._allocated(allocated) if allocated else set()
        except PermissionMissing as refused:
            if allocated is None:
                return
            log.warning("Sage shows no payments (%s); reading all invoices instead, once an hour", refused)
            customers = {_EVERYBODY}
        anew = [_anew(reading, receipts.named()) for reading in readings]
        whose = [None] if _EVERYBODY in customers or len(customers) > _MANY else sorted(customers)
        for customer in whose:
            for reading in anew:
                yield from self._listed(
                    reading, {} if customer is None else {"contact_id": customer}, receipts
                )

    def _listed(self, reading: Reading, narrowed: dict[str, str], receipts: Receipts) -> Iterator[Batch]:
        resource = reading.shelf.resource
        for page in self._api.pages(resource.path, {**resource.list_params, **narrowed}):
            yield self._feeds.batch(reading, page.rows, page.served_at, finish=receipts.completed)

    def _allocated(self, since: str) -> set[RecordId]:
        """Whose allocations changed or were deleted."""
        changed = self._api.rows(ALLOCATIONS, with_since(_WHOLE, since))
        return _customers((*changed, *self._deleted(ALLOCATIONS, since)))

    def _deleted(self, path: str, since: str) -> tuple[JsonObject, ...]:
        return self._api.rows(path, {**_WHOLE, "deleted_since": since})


def _anew(reading: Reading, named: frozenset[RecordId]) -> Reading:
    """A reading for which nothing is known of what changed payments are set against.

    Of money left on account the invoice that it came with shows nothing, nor does its revision.
    """
    is_known = reading.is_known
    return replace(reading, is_known=lambda key, revision: key not in named and is_known(key, revision))


def _customers(rows: Iterable[JsonObject]) -> set[RecordId]:
    """Whose the rows are, but for suppliers; a deleted one that names nobody may be anybody's."""
    return {_customer(row) for row in rows if not _is_purchase(row)}


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
    receipted: str | None = None
    """From when on payments were followed for what they leave on account; None: nobody wants to know."""

    def __str__(self) -> str:
        parts = [self.changed or "", self.allocated, self.credited or "", self.receipted or ""]
        while not parts[-1]:
            parts.pop()
        return _PARTED.join(parts)


def documents_since(position: str | None) -> Position:
    """What a stored cursor says."""
    changed, allocated, credited, receipted, *_ = [*(position or "").split(_PARTED), "", "", ""]
    return Position(changed or None, allocated, credited or None, receipted or None)


def _is_due(allocated: str, now: datetime | None) -> bool:
    last = moment_of(allocated)
    return last is None or now is None or not timedelta(0) <= now - last < ALLOCATIONS_EVERY
