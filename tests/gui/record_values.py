"""A record's passport for the tests of its tab."""

from dataclasses import replace

from sagesync_desktop.app.views import FieldView, RecordView
from sagesync_desktop.core.logviews import LoggedOutcome
from sagesync_desktop.core.mapping import Agreed
from sagesync_desktop.core.types import Change, Status
from tests.gui.log_support import AT, INVOICES, SAGE, held, outcome, skipped

FIELDS = (
    FieldView("subject", "Subject", "Boots", "Boots", Agreed("Boots", "Boots"), differs=False),
    FieldView("total", "Total", "245.94", "257.94", Agreed("250.00", "250.00"), differs=True),
)
HISTORY = (
    LoggedOutcome(2, 2, AT, skipped("INV-3")),
    LoggedOutcome(
        1, 1, AT, outcome("INV-3", status=Status.UPDATED, changes=(Change("total", "240.00", "250.00"),))
    ),
)
LINKED = RecordView(
    INVOICES,
    "INV-3 Boots",
    "s-3",
    "7x-INV-3",
    "https://sage.example.com/s-3",
    "https://crm.example.com/7x3",
    FIELDS,
    held("INV-3 Boots"),
    HISTORY,
    amount="257.94 GBP",
)


def view(**changes):
    """A linked invoice that is held back and differs in its total, unless said otherwise."""
    return replace(LINKED, **changes)


KEY = (INVOICES, SAGE, "s-3")
