"""The intents of writes that are not confirmed, and what is committed together with them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from sagesync_desktop.core.errors import StoreError
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
_REPLACE = Statement(_INTENT.update(slots(_INTENT, *_INTENT_ROW)).where(_INTENT.id == slot("id")))
_CLEAR = Statement(_INTENT.delete().where(_INTENT.id == slot("id")))


class IntentTable(Table):
    """Notes made before writes."""

    _takes_turns = False
    _settled: int | None = None
    """The note of the write whose results are not committed yet."""

    @contextmanager
    def in_turn(self) -> Iterator[None]:
        """Inside, what is `concluded` is committed with the note of the next write, with `commit`, or here.

        One commit a record instead of two. Between a server's answer and that commit no other request may
        be sent: whoever sends one commits first. A program killed in between finds the note of the write
        that was answered, as if its answer had been lost.
        """
        self._takes_turns = True
        try:
            yield
        except StoreError:
            self._abandon()
            raise
        except Exception:
            self.commit()
            raise
        else:
            self.commit()
        finally:
            self._takes_turns = False
            self._abandon()

    @contextmanager
    def concluded(self) -> Iterator[None]:
        """As `transaction()`, for all that one write came to."""
        if not self._takes_turns:
            with self.connection.transaction():
                yield
            return
        self.commit()
        self.connection.keep_open()
        try:
            yield
        except BaseException:
            self._abandon()
            raise

    def commit(self) -> None:
        """What was concluded counts from now on."""
        settled, self._settled = self._settled, None
        if settled is not None and self.connection.is_kept_open:
            self.connection.execute(_CLEAR, {"id": settled})
        self.connection.commit()

    def _abandon(self) -> None:
        self._settled = None
        self.connection.abandon()

    def add_intent(self, intent: Intent) -> Intent:
        """Store a note before a write, durably; returns it with its id, whatever id it came with.

        Together with what the write before it came to, whose note becomes this one: that is settled.
        """
        noted = replace(intent, id=self._note(intent))
        self.connection.commit()
        return noted

    def _note(self, intent: Intent) -> int:
        settled, self._settled = self._settled, None
        if settled is None:
            return self.connection.insert(_NOTE, _row(intent))
        self.connection.execute(_REPLACE, {**_row(intent), "id": settled})
        return settled

    def intents(self) -> tuple[Intent, ...]:
        """Notes whose write was never confirmed, oldest first."""
        found = map(_intent, self.connection.rows(_INTENTS))
        return tuple(intent for intent in found if intent.id != self._settled)

    def clear_intent(self, intent_id: int) -> None:
        """The write is settled; its id is not used again, but for the note that takes its place in a turn."""
        if self.connection.is_kept_open and self._settled is None:
            self._settled = intent_id
        else:
            self.connection.execute(_CLEAR, {"id": intent_id})


def _row(intent: Intent) -> dict[str, object]:
    return {
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
