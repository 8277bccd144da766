"""What a cure would come to for many records: asked anew for each value, and only the last answer counts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from sagesync_desktop.app.desk import DeskFilter, GroupOffer
from sagesync_desktop.app.services import Services
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.types import RecordRef
from sagesync_desktop.gui.control.asked import Ask, asking

NOTHING = GroupOffer("", "", ())


class Proposals(QObject):
    """One proposal at a time; while another one is being worked out there is none that could be done."""

    made = Signal(object)
    """GroupOffer"""
    refused = Signal(object)
    """SageSyncError"""

    def __init__(self, ask: Ask, listed: Callable[[], DeskFilter], parent: QObject | None = None) -> None:
        """`ask` puts questions to the worker; `listed` is what "all" means."""
        super().__init__(parent)
        self._ask, self._listed = ask, listed
        self._asked: tuple[str, str | None] = ("", None)
        self._open = 0
        self.offer = NOTHING
        """What was shown last, and could be done."""

    def propose(self, cure: str, value: str | None, refs: tuple[RecordRef, ...] | None) -> None:
        """Work a cure out for these records (None: for all that are listed)."""
        self._asked, self.offer = (cure, value), NOTHING
        self._open += 1
        if refs is None:
            self._ask(asking(Services.desk_refs, self._listed()), self._work_out, self._refuse)
        else:
            self._work_out(refs)

    @Slot(object)
    def _work_out(self, refs: tuple[RecordRef, ...]) -> None:
        self._ask(asking(Services.desk_group, refs, *self._asked), self._show, self._refuse)

    @Slot(object)
    def _show(self, offer: GroupOffer) -> None:
        self._open -= 1
        if not self._open:
            self.offer = offer
            self.made.emit(offer)

    @Slot(object)
    def _refuse(self, error: SageSyncError) -> None:
        self._open -= 1
        self.refused.emit(error)
