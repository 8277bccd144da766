"""What the payments behind paid invoices have left on account, which the invoices themselves do not show.

A payment tells it (API v3.1, contact_payments). Those that changed are listed anyway. All others are listed
once, from when on somebody wants to know of money paid beyond an invoice; after that one that did not change
is asked for alone, and only where its invoice is read anew, so that a run without news costs nothing.
"""

import logging
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from sagesync_desktop.clients.jsontext import JsonObject, text_of
from sagesync_desktop.clients.sage.api import SageApi, moment_of
from sagesync_desktop.clients.sage.feeds import with_since
from sagesync_desktop.clients.sage.values import amount_of
from sagesync_desktop.core.errors import PermissionMissing
from sagesync_desktop.core.types import Record, RecordId, Row
from sagesync_desktop.modules.ledger import Means, Standing

log = logging.getLogger(__name__)

PATH = "contact_payments"
_WHOLE = {"attributes": "all"}


class Receipts:
    """The payments of one reading."""

    def __init__(self, api: SageApi, since: str | None, *, wanted: bool, has_all: bool = True) -> None:
        """`wanted`: somebody wants to know; `has_all`: all from before `since` were listed in their time."""
        self._api = api
        self._since = since
        self._wanted = wanted
        self._has_all = has_all or not wanted
        self._listed: tuple[JsonObject, ...] | None = None
        self._known: dict[RecordId, JsonObject] = {}
        self._is_shut = False

    def news(self) -> tuple[JsonObject, ...]:
        """The payments that changed, or that are found to leave something on account; listed once.

        Raises PermissionMissing.
        """
        if self._listed is None:
            start = self._since if self._has_all else None
            self._listed = self._api.rows(PATH, with_since(_WHOLE, start))
            self._known |= {text_of(row, "id"): row for row in self._listed}
        return tuple(row for row in self._listed if self._has_all or _left(row) or self._is_new(row))

    def named(self) -> frozenset[RecordId]:
        """What the news are set against; nothing of money left on account shows on the invoice itself."""
        if not self._wanted or self._listed is None:
            return frozenset()
        items = [item for row in self.news() for item in _objects(row, "allocated_artefacts")]
        artefacts = [item.get("artefact") for item in items]
        return frozenset(text_of(one, "id") for one in artefacts if isinstance(one, dict))

    def completed(self, invoice: Record) -> Record:
        """The invoice with what its payments have left on account; as it is where there is nothing to say."""
        rows = invoice.rows("payments")
        if not self._wanted or invoice.text("status_id") != Standing.PAID:
            return invoice
        told = tuple(self._told(row) for row in rows)
        return invoice if told == rows else replace(invoice, fields={**invoice.fields, "payments": told})

    def _is_new(self, row: JsonObject) -> bool:
        changed, since = moment_of(text_of(row, "updated_at")), moment_of(self._since or "")
        return changed is None or since is None or changed >= since

    def _told(self, row: Row) -> Row:
        if row.get("means") != Means.RECEIPT or "payment_id" not in row or self._is_shut:
            return row
        try:
            left = self._left_of(str(row["payment_id"]))
        except PermissionMissing as refused:
            log.warning("Sage shows no payments (%s); what is paid beyond an invoice stays unsaid", refused)
            self._is_shut = True
            return row
        return {**row, "on_account": left} if left else row

    def _left_of(self, payment_id: RecordId) -> Decimal:
        if payment_id not in self._known:
            self.news()
        if payment_id not in self._known:
            found = self._api.get(f"{PATH}/{payment_id}", {})
            self._known[payment_id] = found.raw if found is not None else {}
        return _left(self._known[payment_id])


class SingleReceipts(Receipts):
    """The payments of one invoice that is read alone."""

    def news(self) -> tuple[JsonObject, ...]:
        """None: listing all would cost more than to ask for one."""
        return ()


def _left(payment: JsonObject) -> Decimal:
    held = payment.get("payment_on_account")
    told = amount_of("outstanding_amount", held.get("outstanding_amount")) if isinstance(held, dict) else None
    return told or Decimal(0)


def _objects(row: JsonObject, name: str) -> tuple[Mapping[str, object], ...]:
    items = row.get(name)
    return tuple(one for one in items if isinstance(one, dict)) if isinstance(items, list) else ()
