"""What mypy must refuse of a question: every `type: ignore` below is one, and an unused one is an error."""

from PySide6.QtCore import QObject, Slot

from sagesync_desktop.app.services import Services
from sagesync_desktop.app.views import Health, RecordView
from sagesync_desktop.core.errors import SageSyncError
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.gui.control.asked import asking, asking_notes
from sagesync_desktop.gui.control.controller import Controller

CONTACTS, SAGE = ModuleId.CONTACTS, Side.SAGE


class Page(QObject):
    """Takes replies of several types."""

    @Slot(object)
    def record(self, view: RecordView | None) -> None:
        """A record, or that there is none."""

    def sure(self, view: RecordView) -> None:
        """Forgets that there may be none."""

    def health(self, health: Health) -> None:
        """Something else."""

    def refused(self, error: SageSyncError) -> None:
        """An error."""


def asked_well(ask: Controller, page: Page) -> None:
    """No ignores here."""
    ask.ask(asking(Services.record, CONTACTS, SAGE, "1"), page.record, page.refused)
    ask.ask(asking(Services.health), page.health)


def asked_badly(ask: Controller, page: Page) -> None:
    """One fault in each line."""
    asking(Services.record, CONTACTS, SAGE)  # type: ignore[call-arg]
    asking(Services.record, CONTACTS, SAGE, 1)  # type: ignore[arg-type]
    asking_notes(Services.record, SAGE, "1")  # type: ignore[arg-type]
    ask.ask(asking(Services.record, CONTACTS, SAGE, "1"), page.sure)  # type: ignore[arg-type]
    ask.ask(asking(Services.health), page.record)  # type: ignore[arg-type]
    ask.ask(asking(Services.health), page.health, page.health)  # type: ignore[arg-type]
