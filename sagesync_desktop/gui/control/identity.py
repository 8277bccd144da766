"""Questions about which records are the same: what a record could be, and a person's word about it."""

from dataclasses import dataclass

from sagesync_desktop.core.evidence import Verdict
from sagesync_desktop.core.types import ModuleId, RecordId, Side


@dataclass(frozen=True, slots=True)
class SayIdentity:
    """Keep a person's word about a record and another one, for the next sync -> None."""

    module: ModuleId
    side: Side
    record_id: RecordId
    verdict: Verdict
    other_id: RecordId = ""
    """The record of the other side; "" for taking a pair apart."""
