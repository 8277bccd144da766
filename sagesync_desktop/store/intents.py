"""The intents of writes that are not confirmed."""

from dataclasses import replace
from typing import Any

from sagesync_desktop.core.types import Intent, ModuleId, Side, Verb
from sagesync_desktop.store import models
from sagesync_desktop.store.encoding import decode_fields, decode_moment, encode_fields, encode_moment
from sagesync_desktop.store.faults import read_back
from sagesync_desktop.store.statements import Statement, slot, slots
from sagesync_desktop.store.table import Table

_INTENT = models.Intent

_INTENT_ROW = (
    "module",
    "side",
    "verb",
    "record_id",
    "partner_id",
    "payload",
    "idempotency_key",
    "made_at",
    "undoes",
)
_NOTE = Statement(_INTENT.insert(slots(_INTENT, *_INTENT_ROW)))
_INTENTS = Statement(
    _INTENT.select(_INTENT.id, *(getattr(_INTENT, name) for name in _INTENT_ROW)).order_by(_INTENT.id)
)
_CLEAR = Statement(_INTENT.delete().where(_INTENT.id == slot("id")))


class IntentTable(Table):
    """Notes made before writes; ids are never used twice."""

    def add_intent(self, intent: Intent) -> Intent:
        """Store a note before a write, durably; returns it with its id, whatever id it came with."""
        row = {
            "module": intent.module.value,
            "side": intent.side.value,
            "verb": intent.verb.value,
            "record_id": intent.record_id,
            "partner_id": intent.partner_id,
            "payload": encode_fields(intent.payload),
            "idempotency_key": intent.idempotency_key,
            "made_at": encode_moment(intent.made_at),
            "undoes": " ".join(map(str, intent.undoes)) or None,
        }
        return replace(intent, id=self.connection.insert(_NOTE, row))

    def intents(self) -> tuple[Intent, ...]:
        """Notes whose write was never confirmed, oldest first."""
        return tuple(_intent(row) for row in self.connection.rows(_INTENTS))

    def clear_intent(self, intent_id: int) -> None:
        """The write is settled."""
        self.connection.execute(_CLEAR, {"id": intent_id})


@read_back
def _intent(row: tuple[Any, ...]) -> Intent:
    number, module, side, verb, record_id, partner_id, payload, key, made_at, undoes = row
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
        tuple(map(int, (undoes or "").split())),
    )
