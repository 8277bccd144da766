"""What changed in Sage since a cursor, and which records were deleted."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sagesync_desktop.clients.jsontext import JsonObject, text_of
from sagesync_desktop.clients.sage.api import Found, SageApi, moment_of
from sagesync_desktop.clients.sage.shapes import Shelf
from sagesync_desktop.clients.sage.wire import MONEY, is_complete, parse_what_is_sound, revision
from sagesync_desktop.core.ports import Batch, Deletions
from sagesync_desktop.core.types import ModuleId, Record, RecordId

ITEMS = (ModuleId.PRODUCTS, ModuleId.SERVICES)
_SAME_SECOND = timedelta(seconds=1)
_LONG_AGO = "2000-01-01T00:00:00Z"

IsKnown = Callable[[RecordId, str], bool]


@dataclass(slots=True)
class Reading:
    """Collects one batch and remembers what the cursor needs to know."""

    shelf: Shelf
    is_known: IsKnown
    first_served_at: datetime | None = None
    latest_stamp: str = ""

    def began(self, served_at: datetime | None, rows: Collection[JsonObject]) -> None:
        """Note a page's moment; the first one counts."""
        self.first_served_at = self.first_served_at or served_at
        self.latest_stamp = max([self.latest_stamp, *(text_of(row, "updated_at") for row in rows)])


class Idle:
    """Which changed items are no longer active, asked where the rows of a list do not say it.

    Null was recorded there (Sage sheet, 6.4) and says nothing; the list's own filter does.
    """

    def __init__(self, api: SageApi, reading: "Reading", since: str | None) -> None:
        """Nothing is asked before a row that is not held already leaves it open."""
        self._api = api
        self._reading = reading
        self._path = reading.shelf.resource.path if reading.shelf.module in ITEMS else ""
        self._since = since
        self._ids: frozenset[RecordId] = frozenset()
        self._asked_at: datetime | None = None

    def told(self, rows: Collection[JsonObject]) -> None:
        """Put into each row that leaves it open whether its item is active."""
        unsaid = [row for row in rows if self._path and row.get("active", True) is None]
        unsaid = [row for row in unsaid if not self._is_held(row)]
        if any(map(self._is_newer, unsaid)):
            self._ask()
        for row in unsaid:
            row["active"] = text_of(row, "id") not in self._ids

    def _is_held(self, row: JsonObject) -> bool:
        reading = self._reading
        return reading.is_known(reading.shelf.named(text_of(row, "id")), revision(reading.shelf, row))

    def _is_newer(self, row: JsonObject) -> bool:
        """Whether a row may have been switched on or off since it was asked, while the list was paged."""
        changed = moment_of(text_of(row, "updated_at"))
        return self._asked_at is None or changed is None or changed >= self._asked_at - _SAME_SECOND

    def _ask(self) -> None:
        pages = list(self._api.pages(self._path, with_since({"active": "false"}, self._since)))
        self._ids = frozenset(text_of(row, "id") for page in pages for row in page.rows)
        self._asked_at = pages[0].served_at


class Feeds:
    """The listings of items and documents, and the single reads that complete their rows."""

    def __init__(self, api: SageApi) -> None:
        """One for each client; keeps nothing between calls."""
        self._api = api

    def changes(self, shelf: Shelf, since: str | None, is_known: IsKnown) -> Iterator[Batch]:
        """Batches of a plain listing; a row that lacks lines or prices is read alone."""
        reading = Reading(shelf, is_known)
        idle = Idle(self._api, reading, since)
        for page in self._api.pages(shelf.resource.path, with_since(shelf.resource.list_params, since)):
            reading.began(page.served_at, page.rows)
            idle.told(page.rows)
            yield self.batch(reading, page.rows, page.served_at, page.total)
        yield self.last_batch(reading, since)

    def batch(
        self,
        reading: Reading,
        rows: Collection[JsonObject],
        served_at: datetime | None,
        total: int | None = None,
        finish: Callable[[Record], Record | None] = lambda record: record,
    ) -> Batch:
        """Records of the rows that are not held already; `finish` may complete a record or leave it out."""
        records, unsettled = [], set()
        for row in _spent(rows):
            found = self._completed(reading, row, served_at)
            if found is None:
                continue
            parsed = parse_what_is_sound(reading.shelf, found.raw)
            record = None if reading.is_known(parsed.id, parsed.revision) else finish(parsed)
            if record is None:
                continue
            records.append(record)
            if _may_hide_an_edit(record.revision, found.served_at):
                unsettled.add(record.id)
            if "unreadable" in record.fields:
                unsettled.add(record.id)
        return Batch(tuple(records), total=total, unsettled=frozenset(unsettled))

    def last_batch(self, reading: Reading, since: str | None) -> Batch:
        """The batch that ends a listing and carries its cursor."""
        return Batch((), self._api.position(reading.first_served_at, reading.latest_stamp, since))

    def single(self, shelf: Shelf, record_id: RecordId) -> Found | None:
        """One record's object with all its parts; None when Sage says that it does not exist."""
        path = f"{shelf.resource.path}/{shelf.wire_id(record_id)}"
        found = self._api.get(path, shelf.resource.single_params)
        return None if found is None or found.raw.get("deleted_at") is not None else found

    def deletions(self, shelf: Shelf, since: str | None, linked: Collection[RecordId]) -> Deletions:
        """Linked records in Sage's feed of deletions; without links there is nothing to ask."""
        if not linked:
            return Deletions(frozenset(), self._api.position(self._api.last_served_at, "", since))
        gone: set[RecordId] = set()
        first: datetime | None = None
        asked = {"deleted_since": since or _LONG_AGO, "attributes": "deleted_at"}
        for page in self._api.pages(shelf.resource.path, asked):
            first = first or page.served_at
            rows = (row for row in page.rows if row.get("deleted_at", "unsaid") is not None)
            gone |= {shelf.named(text_of(row, "id")) for row in rows}
        return Deletions(frozenset(gone & set(linked)), self._api.position(first, "", since))

    def _completed(self, reading: Reading, row: JsonObject, served_at: datetime | None) -> Found | None:
        """The row itself, or the same record read alone; None when it is known or gone meanwhile."""
        record_id = reading.shelf.named(text_of(row, "id"))
        if is_complete(reading.shelf, row):
            return Found(row, served_at)
        if reading.is_known(record_id, revision(reading.shelf, row)):
            return None
        return self.single(reading.shelf, record_id)


def _spent(rows: Collection[JsonObject]) -> Iterator[JsonObject]:
    """Rows, each emptied when the next one is asked for.

    A page of 200 invoices that is freed all at once holds the interpreter for 12 ms: the window would wait.
    """
    for row in rows:
        yield row
        row.clear()


def with_since(params: dict[str, str], since: str | None) -> dict[str, str]:
    """The parameters of a listing of changes; all records where there is no cursor yet."""
    return params if since is None else {**params, "updated_or_created_since": since}


def _may_hide_an_edit(stamps: str, served_at: datetime | None) -> bool:
    """Whether the record changed in the second it was read in, which may hold another edit.

    A stamp that cannot be read might be of any second.
    """
    if served_at is None:
        return False
    moments = [moment_of(stamp) for stamp in stamps.split() if MONEY not in stamp]
    return any(moment is None or moment >= served_at - _SAME_SECOND for moment in moments)
