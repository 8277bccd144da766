"""What the window starts by itself or by Sync Now waits until somebody has seen what it would do."""

from sagesync_desktop.core.looking import SEEN, SETTINGS_MARK, Parts, decoded, refusal
from sagesync_desktop.core.ports import StorePort
from sagesync_desktop.core.runs import RunRequest
from sagesync_desktop.core.types import Trigger

LOOKED_AT = frozenset({Trigger.MANUAL, Trigger.TIMER, Trigger.MODULE})
"""Runs that write what nobody has pointed at: a single record, a cure or an undo was chosen as such.

Commands are scripts' and schedulers': whoever writes those has a preview of their own.
"""


def refuse_unseen(store: StorePort, request: RunRequest, parts: Parts) -> None:
    """Raises LookFirst where a first sync, or a change of what decides, was not looked at yet."""
    if request.preview or request.posts is not None or request.trigger not in LOOKED_AT:
        return
    has_synced = store.cursor(SETTINGS_MARK) is not None
    refused = refusal(decoded(store.cursor(SEEN)), parts, has_synced=has_synced)
    if refused is not None:
        raise refused
