"""Reading single records and rows, and telling "gone" from "not allowed"."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sized

from sagesync_desktop.clients.jsontext import Json, JsonObject, as_object, bad_reply
from sagesync_desktop.clients.vtiger.dialects import Dialect
from sagesync_desktop.clients.vtiger.instance import Instance, not_allowed
from sagesync_desktop.clients.vtiger.query import PAGE, Where, select
from sagesync_desktop.clients.vtiger.wire import count_of, record_of, rows_of, text_of
from sagesync_desktop.core.errors import (
    PermissionMissing,
    RecordGone,
    RecordMoved,
    RejectedByServer,
    SageSyncError,
    ServerFault,
)
from sagesync_desktop.core.filing import Filing
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import ModuleId, Record, RecordId, Side

UNREADABLE = "UNREADABLE"
"""Our own code for a record that is there and cannot be opened."""
_HALF = PAGE // 2
_AT_ONCE = 25
"""Ids in one `in (...)`: the query travels in the address of a GET, so it is kept short."""

_BUSINESS: Mapping[ModuleId, tuple[tuple[str, str], ...]] = {
    ModuleId.ORGANIZATIONS: (
        ("Potentials", "related_to"),
        ("Quotes", "account_id"),
        ("SalesOrder", "account_id"),
    ),
    ModuleId.CONTACTS: (
        ("Potentials", "contact_id"),
        ("Quotes", "contact_id"),
        ("SalesOrder", "contact_id"),
    ),
}
"""Module -> Vtiger's own modules that we do not sync, and their field that refers to its records."""


class Reader:
    """Queries and retrieves of one instance."""

    def __init__(self, dialect: Dialect, instance: Instance) -> None:
        """`instance` supplies what decoding needs."""
        self._dialect = dialect
        self._instance = instance
        self.tells_source = not dialect.is_cloud
        self._counts = True

    def filing(self, module: ModuleId) -> Filing:
        """What is known of a module."""
        return self._instance.filings[module]

    def rows(
        self, module: ModuleId, columns: str, *where: Where, order: Collection[str] = ()
    ) -> list[JsonObject]:
        """One page of a module, a hundred rows at most; raises PermissionMissing."""
        text = select(columns, self.filing(module).table, *where, order=tuple(order), limit=PAGE)
        return rows_of(self._query(module, text))

    def may_go_on(self, rows: Sized) -> bool:
        """Whether more rows may lie behind a page.

        Vtiger cuts off at a hundred first and takes out afterwards what the user may not see (`query` of its
        VtigerModuleOperation): an ordinary user's page is the last one only when it is well below that.
        """
        return len(rows) >= PAGE or (len(rows) >= _HALF and not self._instance.identity.is_admin)

    def pages(self, module: ModuleId, columns: str, *where: Where) -> Iterator[list[JsonObject]]:
        """All rows page by page, each page behind the last id of the one before: none can slip between two.

        Raises BadReply for rows without an id, and for a server that ignores where a page should begin.
        """
        listed: set[RecordId] = set()
        rows = self.rows(module, columns, *where, order=("id",))
        while True:
            ids = [text_of(row.get("id")) for row in rows]
            if not all(ids):
                raise bad_reply(Side.VTIGER, "a record came without its id")
            if ids and listed.issuperset(ids):
                raise bad_reply(Side.VTIGER, say("its list of {module} does not end", module=module))
            listed |= set(ids)
            yield rows
            if not self.may_go_on(rows):
                return
            rows = self.rows(module, columns, *where, Where("id", ">", ids[-1]), order=("id",))

    def fields(self, module: ModuleId) -> frozenset[str]:
        """Names of the fields of a module that the user may see; a query for others is refused (measured)."""
        return frozenset(field.name for field in self._instance.fields(module))

    def newest_stamp(self, module: ModuleId) -> str:
        """The greatest modified time in a module; "" when it is empty."""
        table = self.filing(module).table
        text = select("modifiedtime", table, order=("modifiedtime desc",), limit=1)
        rows = rows_of(self._query(module, text))
        return str(rows[0].get("modifiedtime") or "") if rows else ""

    def count(self, module: ModuleId) -> int:
        """How many records of a module the user can see."""
        if self._counts:
            counted = count_of(self._query(module, select("count(*)", self.filing(module).table)))
            if counted is not None:
                return counted
            self._counts = False
        return counted_by(lambda skip, limit: self._ids_at(module, skip, limit))

    def _ids_at(self, module: ModuleId, skip: int, limit: int) -> int:
        text = select("id", self.filing(module).table, order=("id",), limit=limit, skip=skip)
        return len(rows_of(self._query(module, text)))

    def _query(self, module: ModuleId, text: str) -> Json:
        try:
            return self._dialect.read("query", query=text)
        except RejectedByServer as refused:
            raise not_allowed(refused, module.value) from refused

    def look(self, module: ModuleId, record_id: RecordId) -> Record | None:
        """The record as it is now; None when a query does not find it.

        "Not found" and "not allowed" are the same answer to `retrieve` (measured), so a query decides.
        """
        if self.filing(module).is_retrieved:
            raw = self.raw(module, record_id)
            return None if raw is None else self.record(module, raw)
        found = self.rows(module, "*", Where("id", "=", record_id))
        return self.record(module, found[0]) if found else None

    def raw(self, module: ModuleId, record_id: RecordId) -> "JsonObject | None":
        """The whole record as `retrieve` gives it; None when it is gone.

        Raises RejectedByServer when it is there and still cannot be opened: hidden from the user, or broken
        so that the server dies on it (empty status 500, measured on 8.3).
        """
        try:
            return as_object(self._dialect.read("retrieve", id=record_id), Side.VTIGER)
        except RejectedByServer as refused:
            if refused.code not in ("ACCESS_DENIED", "RECORD_NOT_FOUND"):
                raise
            cause: SageSyncError = refused
        except ServerFault as fault:
            cause = fault
        if record_id in self.existing(module, (record_id,)):
            raise _closed(module, record_id, cause) from cause
        return None

    def unmoved(self, current: Record) -> JsonObject:
        """The record as it is now; raises RecordMoved when that is not what was looked at, or RecordGone."""
        raw = self.raw(current.module, current.id)
        if raw is None:
            raise gone(current.module, current.id)
        if raw.get("modifiedtime") != current.revision:
            raise _moved(current.module, current.id)
        return raw

    def existing(self, module: ModuleId, record_ids: Collection[RecordId]) -> set[RecordId]:
        """Which of the records a query finds, asked by their ids."""
        ids = sorted(record_ids)
        found: set[RecordId] = set()
        for start in range(0, len(ids), _AT_ONCE):
            some = ids[start : start + _AT_ONCE]
            where = Where("id", "=", some[0]) if len(some) == 1 else Where("id", "in", tuple(some))
            found |= {str(row.get("id")) for row in self.rows(module, "id", where)}
        return found

    def has_business(self, module: ModuleId, record_id: RecordId) -> bool:
        """Whether deals, quotes or orders refer to a record: with it they would go to the recycle bin.

        Vtiger deletes an organization's along with it (its source); a module that is off, or hidden from the
        user, answers as one that is not there.
        """
        for table, field in _BUSINESS.get(module, ()):
            text = select("id", table, Where(field, "=", record_id), limit=1)
            try:
                if rows_of(self._dialect.read("query", query=text)):
                    return True
            except (RejectedByServer, PermissionMissing):
                continue
        return False

    def record(self, module: ModuleId, raw: JsonObject, *, complete: bool = True) -> Record:
        """A raw record in canonical form."""
        return record_of(module, raw, self._instance.codec, complete=complete)


def counted_by(rows_at: Callable[[int, int], int]) -> int:
    """The length of a list that can only be asked how many rows it has from a place on; few questions.

    The place is doubled until nothing is there, then the gap is halved until one page of a hundred spans it.
    """
    low, high = 0, PAGE
    while rows_at(high, 1):
        low, high = high, high * 2
    while high - low > PAGE:
        middle = (low + high) // 2
        low, high = (middle, high) if rows_at(middle, 1) else (low, middle)
    return low + rows_at(low, PAGE)


def _closed(module: ModuleId, record_id: RecordId, cause: SageSyncError) -> RejectedByServer:
    return RejectedByServer(
        say("Vtiger lists a record of {module} and cannot open it", module=module),
        say("Record {record_id}: {why}", record_id=record_id, why=cause.title),
        "Open it in Vtiger and save it again, and see that the API user's profile may view it",
        side=Side.VTIGER,
        code=UNREADABLE,
    )


def gone(module: ModuleId, record_id: RecordId) -> RecordGone:
    """The error for a record that is to be changed and is not there."""
    return RecordGone(
        say("A record of {module} is not in Vtiger any more", module=module),
        say("Record {record_id}", record_id=record_id),
        "Restore it from Vtiger's recycle bin if it was deleted by mistake",
        side=Side.VTIGER,
    )


def _moved(module: ModuleId, record_id: RecordId) -> RecordMoved:
    """The error for a record that somebody changed while we were about to."""
    return RecordMoved(
        say("Somebody changed a record of {module} in Vtiger a moment ago", module=module),
        say("Record {record_id}", record_id=record_id),
        "Nothing to do: the next sync takes the change into account",
        side=Side.VTIGER,
    )
