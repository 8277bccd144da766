"""Links between the two sides, the intents of writes that are not confirmed, and the cursors."""

from dataclasses import replace
from typing import Any

import peewee

from sagesync_desktop.core.errors import StoreError
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Intent, Link, ModuleId, RecordId, Side, Verb
from sagesync_desktop.store.encoding import (
    decode_fields,
    decode_moment,
    encode_fields,
    encode_moment,
)
from sagesync_desktop.store.faults import is_duplicate, read_back
from sagesync_desktop.store.table import Table

_LINK_COLUMNS = "module, sage_id, vtiger_id, base, sage_revision, vtiger_revision"

_LINK_BY_ID = {
    Side.SAGE: f"SELECT {_LINK_COLUMNS} FROM link WHERE module = ? AND sage_id = ?",  # noqa: S608  # constants
    Side.VTIGER: f"SELECT {_LINK_COLUMNS} FROM link WHERE module = ? AND vtiger_id = ?",  # noqa: S608  # constants
}
_UPDATE_LINK = """
UPDATE link SET base = ?, sage_revision = ?, vtiger_revision = ?
WHERE module = ? AND sage_id = ? AND vtiger_id = ?"""

_INSERT_LINK = """
INSERT INTO link (base, sage_revision, vtiger_revision, module, sage_id, vtiger_id)
VALUES (?, ?, ?, ?, ?, ?)"""

_REMEMBER_LINK = f"""
INSERT OR REPLACE INTO former_link ({_LINK_COLUMNS})
SELECT {_LINK_COLUMNS} FROM link WHERE module = ? AND sage_id = ? AND vtiger_id = ?"""  # noqa: S608  # constants

_INTENT_COLUMNS = "id, module, side, verb, record_id, partner_id, payload, idempotency_key, made_at"

_INSERT_INTENT = """
INSERT INTO intent (module, side, verb, record_id, partner_id, payload, idempotency_key, made_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""

_SAVE_CURSOR = """
INSERT INTO cursor (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"""


class LinkTable(Table):
    """The remembered pairs; the database itself refuses a second link for either id."""

    def link(self, module: ModuleId, side: Side, record_id: RecordId) -> Link | None:
        """The link that a record belongs to."""
        row = self._connection.row(_LINK_BY_ID[side], (module.value, record_id))
        return None if row is None else _link(row)

    def link_ids(self, module: ModuleId) -> tuple[tuple[RecordId, RecordId], ...]:
        """(Sage id, Vtiger id) of all links of a module, without their bases."""
        sql = "SELECT sage_id, vtiger_id FROM link WHERE module = ?"
        return tuple(
            (sage_id, vtiger_id) for sage_id, vtiger_id in self._connection.rows(sql, (module.value,))
        )

    def links(self, module: ModuleId) -> tuple[Link, ...]:
        """All links of a module, ordered by Sage id."""
        sql = f"SELECT {_LINK_COLUMNS} FROM link WHERE module = ? ORDER BY sage_id"  # noqa: S608  # constants
        return tuple(_link(row) for row in self._connection.rows(sql, (module.value,)))

    def save_link(self, link: Link) -> None:
        """Insert or replace; refuses (StoreError) a second link for either id."""
        row = (
            encode_fields(link.base),
            link.sage_revision,
            link.vtiger_revision,
            link.module.value,
            link.sage_id,
            link.vtiger_id,
        )
        if self._connection.execute(_UPDATE_LINK, row):
            return
        try:
            self._connection.execute(_INSERT_LINK, row)
        except peewee.IntegrityError as error:
            if not is_duplicate(error):
                raise
            raise _second_link(link) from error
        self._connection.execute(
            "DELETE FROM former_link WHERE module = ? AND (sage_id = ? OR vtiger_id = ?)", row[3:]
        )

    def let_go(self, link: Link) -> None:
        """Unlink a pair of which one record was deleted, but remember it until either is linked again."""
        key = (link.module.value, link.sage_id, link.vtiger_id)
        with self._connection.transaction():
            self._connection.execute(_REMEMBER_LINK, key)
            self.drop_link(link)

    def former_links(self, module: ModuleId) -> tuple[Link, ...]:
        """Pairs of the module that were let go, ordered by Sage id."""
        sql = f"SELECT {_LINK_COLUMNS} FROM former_link WHERE module = ? ORDER BY sage_id, vtiger_id"  # noqa: S608  # constants
        return tuple(_link(row) for row in self._connection.rows(sql, (module.value,)))

    def drop_link(self, link: Link) -> None:
        """Forget a pair; both records stay as they are."""
        self._connection.execute(
            "DELETE FROM link WHERE module = ? AND sage_id = ? AND vtiger_id = ?",
            (link.module.value, link.sage_id, link.vtiger_id),
        )


class IntentTable(Table):
    """Notes made before writes; ids are never used twice."""

    def add_intent(self, intent: Intent) -> Intent:
        """Store a note before a write, durably; returns it with its id, whatever id it came with."""
        number = self._connection.insert(
            _INSERT_INTENT,
            (
                intent.module.value,
                intent.side.value,
                intent.verb.value,
                intent.record_id,
                intent.partner_id,
                encode_fields(intent.payload),
                intent.idempotency_key,
                encode_moment(intent.made_at),
            ),
        )
        return replace(intent, id=number)

    def intents(self) -> tuple[Intent, ...]:
        """Notes whose write was never confirmed, oldest first."""
        sql = f"SELECT {_INTENT_COLUMNS} FROM intent ORDER BY id"  # noqa: S608  # constants
        return tuple(_intent(row) for row in self._connection.rows(sql))

    def clear_intent(self, intent_id: int) -> None:
        """The write is settled."""
        self._connection.execute("DELETE FROM intent WHERE id = ?", (intent_id,))


class CursorTable(Table):
    """Positions by name."""

    def cursor(self, name: str) -> str | None:
        """A stored position by name, such as "Invoices/sage/changes"."""
        value: str | None = self._connection.value("SELECT value FROM cursor WHERE name = ?", (name,))
        return value

    def set_cursor(self, name: str, value: str | None) -> None:
        """Store or (None) forget a position."""
        if value is None:
            self._connection.execute("DELETE FROM cursor WHERE name = ?", (name,))
        else:
            self._connection.execute(_SAVE_CURSOR, (name, value))


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


@read_back
def _intent(row: tuple[Any, ...]) -> Intent:
    number, module, side, verb, record_id, partner_id, payload, key, made_at = row
    return Intent(
        number,
        ModuleId(module),
        Side(side),
        Verb(verb),
        record_id,
        partner_id,
        decode_fields(payload),
        key,
        decode_moment(made_at),
    )
