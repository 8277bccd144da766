"""What both systems say of the invoices that they hold, for the one who chooses which of them travel."""

from datetime import date

from sagesync_desktop.app.home import Home
from sagesync_desktop.core.types import ModuleId, Side
from sagesync_desktop.modules.firstdate import InvoiceFacts, offered


def invoice_facts(home: Home, today: date, *, counted: bool) -> InvoiceFacts:
    """Ask both; the home's clients are closed by whoever opened it. Raises the run errors and Attention."""
    sage, vtiger = home.sage_client(), home.vtiger_client()
    begin = sage.books(essential=True).start_date
    counts = {
        day: {Side.SAGE: sage.count_invoices(day), Side.VTIGER: vtiger.count_invoices(day)}
        for day in (offered(today, begin) if counted else ())
    }
    fields = vtiger.setup().fields.get(ModuleId.INVOICES, ())
    statuses = next((field.choices for field in fields if field.name == "invoicestatus"), ())
    return InvoiceFacts(begin, counts, statuses)
