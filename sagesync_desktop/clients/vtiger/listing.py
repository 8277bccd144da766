"""Reading all changes of a module since a cursor, however many share one second or move while we page."""

import logging
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from sagesync_desktop.clients.jsontext import JsonObject, bad_reply
from sagesync_desktop.clients.vtiger.query import Where, earlier, may_come_again, reached_back
from sagesync_desktop.clients.vtiger.reader import Reader
from sagesync_desktop.clients.vtiger.wire import text_of
from sagesync_desktop.core.errors import BadReply, RejectedByServer, SageSyncError
from sagesync_desktop.core.filing import Filing
from sagesync_desktop.core.ports import Batch, Clock
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import ModuleId, Record, RecordId, Side

log = logging.getLogger(__name__)

OVERLAP = 5
"""Seconds read again next time, for writes that were under way while we read."""
SETTLED_AFTER = 2.0
"""Seconds after which no further edit can carry the stamp that a listing showed; stamps are whole seconds."""
_RETRIEVES_PER_BATCH = 25
"""So that the engine can commit, and a person can stop, while thousands of invoices are read."""
_BEGINNING = "1970-01-01 00:00:00"
"""Cursor of a module that is still empty."""

_FARTHEST_EAST = timedelta(hours=14)

IsKnown = Callable[[RecordId, str], bool]


@dataclass(frozen=True, slots=True)
class _Page:
    rows: list[JsonObject]
    asked_at: float
    """On the monotonic clock, just before the request."""
    is_full: bool
    """Whether there may be more behind it."""

    @property
    def end(self) -> tuple[str, str]:
        """Stamp and id of the last row."""
        return text_of(self.rows[-1].get("modifiedtime")), text_of(self.rows[-1].get("id"))

    @property
    def newest(self) -> str:
        """The greatest stamp on the page; "" when it is empty."""
        return max((text_of(row.get("modifiedtime")) for row in self.rows), default="")


class Listing:
    """One pass over a module's changes."""

    def __init__(self, reader: Reader, clock: Clock, module: ModuleId, is_known: IsKnown) -> None:
        """`is_known(id, revision)` spares the retrieve of what is held already."""
        self._reader = reader
        self._clock = clock
        self._module = module
        self._filing = reader.filing(module)
        self._is_known = is_known
        self._newest = ""
        self._listed: set[tuple[RecordId, str]] = set()

    def changes(self, since: str | None) -> Iterator[Batch]:
        """Batches page by page, then an empty one with the position."""
        first = self._page(since)
        total = self._total(first) if since is None else None
        position, until = self._window(first, since)
        self._newest = until
        for page in self._pages(first, since, until):
            self._newest = max(self._newest, page.newest)
            for batch in self._batches(page):
                yield replace(batch, total=total)
        yield Batch((), position, total)

    def _total(self, first: _Page) -> int:
        return self._reader.count(self._module) if first.is_full else len(first.rows)

    def _page(self, since: str | None) -> _Page:
        if since is None:
            return self._ask(order=("id",))
        return self._ask(Where("modifiedtime", ">=", reached_back(since)), order=("modifiedtime", "id"))

    def _ask(self, *where: Where, order: Sequence[str]) -> _Page:
        asked_at = self._clock.monotonic()
        rows = self._reader.rows(self._module, listed_columns(self._filing), *where, order=order)
        page = _Page(rows, asked_at, self._reader.may_go_on(rows))
        self._refuse_nonsense(page)
        return page

    def _refuse_nonsense(self, page: _Page) -> None:
        """Rows without a name or stamp, and the same full page for ever, as of one who ignores conditions."""
        rows = {_revision(row) for row in page.rows}
        if not all(record_id and stamp for record_id, stamp in rows):
            raise bad_reply(Side.VTIGER, "a record came without its id or modified time")
        if page.is_full and rows <= self._listed:
            raise bad_reply(Side.VTIGER, say("its list of {module} does not end", module=self._module))
        self._listed |= rows

    def _window(self, first: _Page, since: str | None) -> tuple[str, str]:
        """The position to store, and the stamp up to which this pass reads.

        A single page is one look. With more, rows that change behind us get stamps of now, so the position
        must not pass the newest stamp there was when we began.
        """
        newest, waited = first.newest, 0.0
        if first.is_full:
            # What was newest may have been deleted since, and a stamp of "" cannot be asked for.
            newest = max(newest, self._reader.newest_stamp(self._module))
            waited = self._clock.monotonic() - first.asked_at
        position = earlier(newest, OVERLAP + math.ceil(waited)) if newest else _BEGINNING
        return max(min(position, self._latest_possible()), since or ""), newest

    def _latest_possible(self) -> str:
        """No zone is further ahead; a stamp beyond it, from a server's wrong clock, must not lead us on."""
        moment = self._clock.now() + _FARTHEST_EAST
        return moment.replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")

    def _pages(self, first: _Page, since: str | None, until: str) -> Iterator[_Page]:
        yield first
        if first.is_full:
            yield from self._by_id(first) if since is None else self._by_time(first, until)

    def _by_id(self, page: _Page) -> Iterator[_Page]:
        while page.is_full:
            page = self._ask(Where("id", ">", page.end[1]), order=("id",))
            yield page

    def _by_time(self, page: _Page, until: str) -> Iterator[_Page]:
        """After each full page the rest of its last second by id, then later seconds: no offset to slip."""
        while page.is_full:
            stamp, last = page.end
            second = page
            while second.is_full:
                same = Where("modifiedtime", "=", stamp)
                second = self._ask(same, Where("id", ">", last), order=("id",))
                yield second
                last = second.end[1] if second.rows else last
            later = (Where("modifiedtime", ">", stamp), Where("modifiedtime", "<=", until))
            page = self._ask(*later, order=("modifiedtime", "id"))
            yield page

    def _batches(self, page: _Page) -> Iterator[Batch]:
        if not self._filing.is_retrieved:
            yield Batch(tuple(self._decoded(row) for row in page.rows))
            return
        wanted = [row for row in page.rows if not self._is_known(*_revision(row))]
        for start in range(0, len(wanted), _RETRIEVES_PER_BATCH):
            yield self._retrieved(wanted[start : start + _RETRIEVES_PER_BATCH], page.asked_at)

    def _retrieved(self, rows: Sequence[JsonObject], asked_at: float) -> Batch:
        records: list[Record] = []
        unsettled: set[RecordId] = set()
        for row in rows:
            too_soon = self._clock.monotonic() - asked_at < SETTLED_AFTER
            record = self._whole(row)
            if record is None:
                continue
            records.append(record)
            moved = record.revision != _revision(row)[1]
            if moved or (too_soon and record.revision >= self._newest) or self._may_come_again(record):
                unsettled.add(record.id)
        of_now = frozenset(one.id for one in records if not self._may_come_again(one))
        return Batch(tuple(records), unsettled=frozenset(unsettled), passing=of_now & unsettled)

    def _may_come_again(self, record: Record) -> bool:
        """Whether a later edit may carry this stamp; of one that is none nothing can be told."""
        try:
            return may_come_again(record.revision, self._clock.now())
        except BadReply:
            return True

    def _whole(self, row: JsonObject) -> Record | None:
        """The record with its lines and taxes; None when it was deleted since the page was read.

        A record that cannot be opened (an 8.3 invoice whose lines were destroyed, measured) is handed on
        without them and with the field `unreadable`, so that it stops only itself.
        """
        try:
            raw = self._reader.raw(self._module, _revision(row)[0])
        except RejectedByServer as refused:
            return self._bare(row, refused)
        return None if raw is None else self._decoded(raw)

    def _decoded(self, raw: JsonObject) -> Record:
        """The record; one that makes no sense is handed on as unreadable and stops only itself."""
        try:
            return self._reader.record(self._module, raw)
        except BadReply as nonsense:
            return self._bare(raw, nonsense)

    def _bare(self, row: JsonObject, why: SageSyncError) -> Record:
        """What names the record, and why there is no more; raises BadReply where not even that is sound."""
        log.warning("%s", why)
        named = {name: row.get(name) for name in ("id", "modifiedtime", self._filing.name_field)}
        bare = self._reader.record(self._module, named, complete=False)
        return replace(bare, fields={**bare.fields, "unreadable": why.title})


def listed_columns(filing: Filing) -> str:
    """What a listing asks of each record: all, or what tells whether it must be opened."""
    return f"{filing.name_field},modifiedtime" if filing.is_retrieved else "*"


def _revision(row: JsonObject) -> tuple[RecordId, str]:
    return text_of(row.get("id")), text_of(row.get("modifiedtime"))
