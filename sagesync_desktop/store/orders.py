"""Cures that a run was asked for, until it has come to the last of them."""

import json
from dataclasses import replace

from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.orders import Unfinished
from sagesync_desktop.store import models
from sagesync_desktop.store.statements import Statement, slot, slots
from sagesync_desktop.store.table import Table
from sagesync_desktop.store.typed_json import pack, unpack

_KEPT = models.Kept
_SAVE = Statement(
    _KEPT.insert(slots(_KEPT)).on_conflict(conflict_target=(_KEPT.name,), preserve=(_KEPT.value,))
)
_FORGET = Statement(_KEPT.delete().where(_KEPT.name == slot("name")))
_ORDERS, _TRIED = "orders", "orders tried"
_READ = Statement(_KEPT.select(_KEPT.name, _KEPT.value).where(_KEPT.name.in_((_ORDERS, _TRIED))))


class OrderTable(Table):
    """At most one group; how far it has come stands apart, so that each step writes two numbers alone."""

    def keep_orders(self, unfinished: Unfinished | None) -> None:
        """Keep what a run has been asked to cure; None: it has come to the end of it."""
        with self.connection.transaction():
            if unfinished is None:
                for name in (_ORDERS, _TRIED):
                    self.connection.execute(_FORGET, {"name": name})
                return
            self.connection.execute(_SAVE, {"name": _ORDERS, "value": json.dumps(pack(unfinished))})
            self.count_orders(unfinished.tried, unfinished.done)

    def count_orders(self, tried: int, done: int) -> None:
        """How many of them it has come to."""
        self.connection.execute(_SAVE, {"name": _TRIED, "value": json.dumps([tried, done])})

    def unfinished(self) -> Unfinished | None:
        """What was not come to the end of; None where there is nothing, or another release kept it."""
        kept: dict[str, str] = dict(self.connection.rows(_READ))
        try:
            found: Unfinished = unpack(Unfinished, json.loads(kept[_ORDERS]), "")
            tried, done = json.loads(kept[_TRIED])
        except (KeyError, ValueError, BadSettings):
            return None
        return replace(found, tried=tried, done=done)
