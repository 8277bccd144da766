"""What the last run knew of both systems besides records, for who may not ask a server."""

import json
from typing import Any

from sagesync_desktop.core.books import SageBooks, VtigerSetup
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.store import models
from sagesync_desktop.store.statements import Statement, slots
from sagesync_desktop.store.table import Table
from sagesync_desktop.store.typed_json import pack, unpack

_KEPT = models.Kept
_SAVE = Statement(
    _KEPT.insert(slots(_KEPT)).on_conflict(conflict_target=(_KEPT.name,), preserve=(_KEPT.value,))
)
_BOOKS, _SETUP = "books", "setup"
_READ = Statement(_KEPT.select(_KEPT.name, _KEPT.value).where(_KEPT.name.in_((_BOOKS, _SETUP))))


class KeptTable(Table):
    """The newest of each, by name."""

    def keep_setup(self, books: SageBooks, setup: VtigerSetup) -> None:
        """Keep both for who may not ask a server."""
        rows = [
            {"name": name, "value": json.dumps(pack(one))} for name, one in ((_BOOKS, books), (_SETUP, setup))
        ]
        self.connection.execute_many(_SAVE, rows)

    def kept_setup(self) -> tuple[SageBooks, VtigerSetup] | None:
        """Both as last kept; None before the first run, or where another release kept them otherwise."""
        kept: dict[str, str] = dict(self.connection.rows(_READ))
        try:
            return _unpacked(SageBooks, kept[_BOOKS]), _unpacked(VtigerSetup, kept[_SETUP])
        except (KeyError, ValueError, BadSettings):
            return None


def _unpacked(kind: Any, text: str) -> Any:
    return unpack(kind, json.loads(text), "")
