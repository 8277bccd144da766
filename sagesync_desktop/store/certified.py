"""Certified periods, each kept whole under its number."""

import json
from collections.abc import Mapping

from sagesync_desktop.core.certified import Certificate
from sagesync_desktop.core.errors import BadSettings
from sagesync_desktop.core.types import ModuleId, RecordId, Side
from sagesync_desktop.store import models
from sagesync_desktop.store.statements import Statement, slot, slots
from sagesync_desktop.store.table import Table
from sagesync_desktop.store.typed_json import pack, unpack

_KEPT = models.Kept
_NAME = "certificate "
_SAVE = Statement(
    _KEPT.insert(slots(_KEPT)).on_conflict(conflict_target=(_KEPT.name,), preserve=(_KEPT.value,))
)
_SEEN = models.Seen
_STAMPS = Statement(
    _SEEN.select(_SEEN.record_id, _SEEN.revision).where(
        (_SEEN.module == slot("module")) & (_SEEN.side == slot("side")) & (_SEEN.deleted == 0)
    )
)
_ALL = Statement(_KEPT.select(_KEPT.name, _KEPT.value).where(_KEPT.name.startswith(_NAME)))


class CertificateTable(Table):
    """All certificates of the company; none is ever taken back."""

    def certificates(self) -> tuple[Certificate, ...]:
        """Oldest first; one that another release kept otherwise is left out."""
        rows: dict[str, str] = dict(self.connection.rows(_ALL))
        found = [one for one in map(_unpacked, rows.values()) if one is not None]
        return tuple(sorted(found, key=lambda one: one.number))

    def stamps(self, module: ModuleId, side: Side) -> Mapping[RecordId, str]:
        """id -> revision of all records that are not deleted, those that may change yet included."""
        return dict(self.connection.rows(_STAMPS, {"module": module.value, "side": side.value}))

    def keep_certificate(self, certificate: Certificate) -> None:
        """Keep a certificate under its number, in place of what was kept there."""
        value = json.dumps(pack(certificate), separators=(",", ":"))
        self.connection.execute(_SAVE, {"name": f"{_NAME}{certificate.number}", "value": value})


def _unpacked(text: str) -> Certificate | None:
    try:
        found: Certificate = unpack(Certificate, json.loads(text), "")
    except (ValueError, KeyError, BadSettings):
        return None
    return found
