"""What customers owe, which Sage tells of a contact only when asked and of which no stamp speaks.

A list of contacts shows balances with `show_balance` (API v3.1, contacts), and no payment or invoice moves
a contact's `updated_at`. So customers are listed again by themselves, three pages of 200 a run: up to 600 of
them are told whole every time. Of more, two pages are looked at in turn, and in place of the third the list
of changed transactions names whose balance can have moved since the last run.
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sagesync_desktop.clients.jsontext import JsonObject, text_of
from sagesync_desktop.clients.sage.api import FULL_PAGE, SageApi
from sagesync_desktop.clients.sage.feeds import Feeds, Reading, with_since
from sagesync_desktop.clients.sage.passes import Rows
from sagesync_desktop.clients.sage.shapes import Shelf
from sagesync_desktop.core.errors import PermissionMissing, ServerFault, TimedOut
from sagesync_desktop.core.ports import Batch
from sagesync_desktop.core.types import Record, RecordId
from sagesync_desktop.modules.ledger import CUSTOMER

log = logging.getLogger(__name__)

TRANSACTIONS = "transactions"
MOST = 3
"""Requests that a run without news may cost for it."""
MANY = 40
"""From so many customers on, listing all of them is cheaper than to ask for each."""
_PARTED = "|"


@dataclass(frozen=True, slots=True)
class Position:
    """What the cursor of the organizations holds."""

    changed: str | None
    """When contacts were last listed; None: never."""
    page: int | None
    """The page of customers with which the next round goes on; None: balances were never told whole."""

    def __str__(self) -> str:
        return self.changed or "" if self.page is None else f"{self.changed or ''}{_PARTED}{self.page}"


def contacts_since(position: str | None) -> Position:
    """What a stored cursor says."""
    changed, _, page = (position or "").partition(_PARTED)
    return Position(changed or None, int(page) if page.isdecimal() else None)


class Balances:
    """The customers of one reading, told again by what they owe."""

    def __init__(
        self, api: SageApi, feeds: Feeds, shelf: Shelf, finish: Callable[[Record], Record | None]
    ) -> None:
        """`shelf` asks for balances in its lists and single reads; `finish` as in `Feeds.batch`."""
        self._api = api
        self._feeds = feeds
        self._shelf = shelf
        self._finish = finish
        self._asked = {**shelf.resource.list_params, "contact_type_id": CUSTOMER}
        self._next = 1

    @property
    def next_page(self) -> int:
        """With which page the next round goes on."""
        return self._next

    def told(self, reading: Reading, before: Position) -> Iterator[Batch]:
        """Customers whose balance is not as known; all are listed where they never were before."""
        if before.page is None or before.changed is None:
            yield from self._everybody(reading)
            return
        try:
            yield from self._in_turn(reading, before.changed, before.page)
        except (ServerFault, TimedOut) as fault:
            log.info("Sage could not serve a page of customers with their balances: %s", fault)
            yield from self._everybody(reading)

    def _everybody(self, reading: Reading) -> Iterator[Batch]:
        for page in self._api.pages(self._shelf.resource.path, self._asked):
            yield self._batch(reading, page)

    def _in_turn(self, reading: Reading, changed: str, first: int) -> Iterator[Batch]:
        self._next, left, is_asked = first, MOST, False
        seen: set[RecordId] = set()
        while left > 0:
            page = self._api.page(self._shelf.resource.path, self._asked, self._next)
            seen |= {text_of(row, "id") for row in page.rows}
            count = -(-(page.total or 0) // FULL_PAGE)
            self._next = self._next + 1 if self._next < count else 1
            left -= 1
            yield self._batch(reading, page)
            if self._next == first or count <= 1:
                return
            if count > MOST and not is_asked:
                is_asked = True
                left -= 1
                yield from self._moved(reading, changed, seen)

    def _moved(self, reading: Reading, changed: str, seen: set[RecordId]) -> Iterator[Batch]:
        """Those whose transactions changed, but for who has been told already."""
        try:
            rows = self._api.rows(TRANSACTIONS, with_since({"attributes": "contact"}, changed))
        except PermissionMissing as refused:
            log.info("Sage shows no transactions (%s); balances are looked at in turn alone", refused)
            return
        whose = _customers(rows) - seen
        if len(whose) > MANY:
            yield from self._everybody(reading)
            return
        for contact_id in sorted(whose):
            found = self._feeds.single(self._shelf, contact_id)
            if found is not None:
                yield self._batch(reading, Rows((found.raw,), None, "", found.served_at))

    def _batch(self, reading: Reading, page: Rows) -> Batch:
        return self._feeds.batch(reading, page.rows, page.served_at, finish=self._finish)


def _customers(rows: Iterable[JsonObject]) -> set[RecordId]:
    contacts = (row.get("contact") for row in rows)
    return {text_of(one, "id") for one in contacts if isinstance(one, dict)} - {""}
