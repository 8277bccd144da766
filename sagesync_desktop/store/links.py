"""Links between the two sides, and the cursors."""

from collections.abc import Sequence
from typing import Any

from peewee import SQL, fn

from sagesync_desktop.core.errors import StoreError
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Link, ModuleId, RecordId, Side
from sagesync_desktop.store import models
from sagesync_desktop.store.connection import Connection
from sagesync_desktop.store.encoding import decode_fields, encode_fields
from sagesync_desktop.store.faults import read_back
from sagesync_desktop.store.statements import Statement, slot, slots
from sagesync_desktop.store.table import Table

_LINK, _FORMER, _CURSOR = models.Link, models.FormerLink, models.Cursor


def _pair(model: Any) -> tuple[Any, ...]:
    """The columns of a pair, as `_link` takes them."""
    return (
        model.module,
        model.sage_id,
        model.vtiger_id,
        model.base,
        model.sage_revision,
        model.vtiger_revision,
    )


_YES = SQL("1")
_OF_MODULE = _LINK.module == slot("module")
_ITS_SAGE, _ITS_VTIGER = _LINK.sage_id == slot("sage_id"), _LINK.vtiger_id == slot("vtiger_id")
_EXACTLY = _OF_MODULE & _ITS_SAGE & _ITS_VTIGER

_BY_ID = {
    Side.SAGE: Statement(_LINK.select(*_pair(_LINK)).where(_OF_MODULE & _ITS_SAGE)),
    Side.VTIGER: Statement(_LINK.select(*_pair(_LINK)).where(_OF_MODULE & _ITS_VTIGER)),
}
_PARTNER = {
    Side.SAGE: Statement(_LINK.select(_LINK.vtiger_id).where(_OF_MODULE & _ITS_SAGE)),
    Side.VTIGER: Statement(_LINK.select(_LINK.sage_id).where(_OF_MODULE & _ITS_VTIGER)),
}
_IDS = Statement(_LINK.select(_LINK.sage_id, _LINK.vtiger_id).where(_OF_MODULE))
_COUNT = Statement(_LINK.select(fn.COUNT(_YES)).where(_OF_MODULE))
_LINKS = Statement(_LINK.select(*_pair(_LINK)).where(_OF_MODULE).order_by(_LINK.sage_id))
_MOVE = Statement(_LINK.update(slots(_LINK, "base", "sage_revision", "vtiger_revision")).where(_EXACTLY))
# Passes over a taken id instead of failing, which would end a transaction on PostgreSQL.
_ADD = Statement(_LINK.insert(slots(_LINK)).on_conflict_ignore())
_DROP = Statement(_LINK.delete().where(_EXACTLY))

_REMEMBER = Statement(
    _FORMER.insert_from(_LINK.select(*_pair(_LINK)).where(_EXACTLY), _pair(_FORMER)).on_conflict(
        conflict_target=(_FORMER.module, _FORMER.sage_id, _FORMER.vtiger_id),
        preserve=(_FORMER.base, _FORMER.sage_revision, _FORMER.vtiger_revision),
    )
)
_FORGET = Statement(
    _FORMER.delete().where(
        (_FORMER.module == slot("module"))
        & ((_FORMER.sage_id == slot("sage_id")) | (_FORMER.vtiger_id == slot("vtiger_id")))
    )
)
_FORMERS = Statement(
    _FORMER.select(*_pair(_FORMER))
    .where(_FORMER.module == slot("module"))
    .order_by(_FORMER.sage_id, _FORMER.vtiger_id)
)

_READ_CURSOR = Statement(_CURSOR.select(_CURSOR.value).where(_CURSOR.name == slot("name")))
_DROP_CURSOR = Statement(_CURSOR.delete().where(_CURSOR.name == slot("name")))
_SAVE_CURSOR = Statement(
    _CURSOR.insert(slots(_CURSOR)).on_conflict(conflict_target=(_CURSOR.name,), preserve=(_CURSOR.value,))
)


class LinkTable(Table):
    """The remembered pairs; the database itself refuses a second link for either id."""

    def __init__(self, connection: Connection) -> None:
        """As any part; what was let go is asked for once a run, by `former_links`."""
        super().__init__(connection)
        self._may_have_formers: dict[ModuleId, bool] = {}

    def link(self, module: ModuleId, side: Side, record_id: RecordId) -> Link | None:
        """The link that a record belongs to."""
        row = self.connection.row(_BY_ID[side], {"module": module.value, f"{side.value}_id": record_id})
        return None if row is None else _link(row)

    def link_count(self, module: ModuleId) -> int:
        """How many links a module has."""
        return int(self.connection.value(_COUNT, {"module": module.value}))

    def partner(self, module: ModuleId, side: Side, record_id: RecordId) -> RecordId | None:
        """The id on the other side of a record that belongs to a link."""
        found = self.connection.value(_PARTNER[side], {"module": module.value, f"{side.value}_id": record_id})
        return None if found is None else str(found)

    def link_ids(self, module: ModuleId) -> tuple[tuple[RecordId, RecordId], ...]:
        """(Sage id, Vtiger id) of all links of a module, without their bases."""
        rows = self.connection.rows(_IDS, {"module": module.value})
        return tuple((sage_id, vtiger_id) for sage_id, vtiger_id in rows)

    def links(self, module: ModuleId) -> tuple[Link, ...]:
        """All links of a module, ordered by Sage id."""
        return tuple(_link(row) for row in self.connection.rows(_LINKS, {"module": module.value}))

    def save_link(self, link: Link, *, is_new: bool = False) -> None:
        """Insert or replace; refuses (StoreError) a second link for either id. `is_new` is a guess."""
        row = _row(link)
        if not is_new and self.connection.execute(_MOVE, row):
            return
        if self.connection.execute(_ADD, row):
            self._forget_former_of(link)
        elif not (is_new and self.connection.execute(_MOVE, row)):
            raise _second_link(link)

    def save_links(self, links: Sequence[Link], *, is_new: bool) -> None:
        """As `save_link`, many at once."""
        with self.connection.transaction():
            saved = self.connection.execute_many(_ADD if is_new else _MOVE, map(_row, links))
            for link in links:
                if saved != len(links):
                    self.save_link(link, is_new=is_new)  # says which of them is refused
                elif is_new:
                    self._forget_former_of(link)

    def _forget_former_of(self, link: Link) -> None:
        if self._may_have_formers.get(link.module, True):
            self.connection.execute(_FORGET, _key(link))

    def let_go(self, link: Link) -> None:
        """Unlink a pair of which one record was deleted, but remember it until either is linked again."""
        self._may_have_formers.pop(link.module, None)
        with self.connection.transaction():
            self.connection.execute(_REMEMBER, _key(link))
            self.drop_link(link)

    def forget_former(self, link: Link) -> None:
        """Forget all that was let go of either record of a pair: neither had a partner, from now on."""
        self.connection.execute(_FORGET, _key(link))

    def former_links(self, module: ModuleId) -> tuple[Link, ...]:
        """Pairs of the module that were let go, ordered by Sage id."""
        found = tuple(_link(row) for row in self.connection.rows(_FORMERS, {"module": module.value}))
        self._may_have_formers[module] = bool(found)
        return found

    def drop_link(self, link: Link) -> None:
        """Forget a pair; both records stay as they are."""
        self.connection.execute(_DROP, _key(link))


class CursorTable(Table):
    """Positions by name."""

    def cursor(self, name: str) -> str | None:
        """A stored position by name, such as "Invoices/sage/changes"."""
        value: str | None = self.connection.value(_READ_CURSOR, {"name": name})
        return value

    def set_cursor(self, name: str, value: str | None) -> None:
        """Store or (None) forget a position."""
        if value is None:
            self.connection.execute(_DROP_CURSOR, {"name": name})
        else:
            self.connection.execute(_SAVE_CURSOR, {"name": name, "value": value})


def _row(link: Link) -> dict[str, object]:
    return {
        **_key(link),
        "base": encode_fields(link.base),
        "sage_revision": link.sage_revision,
        "vtiger_revision": link.vtiger_revision,
    }


def _key(link: Link) -> dict[str, object]:
    return {"module": link.module.value, "sage_id": link.sage_id, "vtiger_id": link.vtiger_id}


@read_back
def _link(row: tuple[Any, ...]) -> Link:
    module, sage_id, vtiger_id, base, sage_revision, vtiger_revision = row
    return Link(ModuleId(module), sage_id, vtiger_id, decode_fields(base), sage_revision, vtiger_revision)


def _second_link(link: Link) -> StoreError:
    return StoreError(
        "A record would have been linked twice",
        say(
            "{module}: Sage {sage_id} or Vtiger {vtiger_id} already belongs to another record",
            module=link.module,
            sage_id=link.sage_id,
            vtiger_id=link.vtiger_id,
        ),
        "Nothing was written; look in the sync log which records share a name or code",
    )
