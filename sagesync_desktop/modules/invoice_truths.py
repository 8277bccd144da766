"""What Sage alone knows of an invoice, to be shown in fields of Vtiger that the user chooses."""

from collections.abc import Mapping

from sagesync_desktop.core.specs import Truth
from sagesync_desktop.core.types import MISSING, FieldName, Missing, Record, Value
from sagesync_desktop.modules.invoice_evidence import sage_number
from sagesync_desktop.modules.statuses import payment_state


def _state(invoice: Record) -> Value | Missing:
    """In plain words of English, as the other values of a record are: "Part paid"."""
    stated = payment_state(invoice)
    return stated.replace("_", " ").capitalize() if stated else MISSING


TRUTHS: Mapping[FieldName, Truth] = {
    "invoice_number": Truth(lambda invoice: sage_number(invoice) or MISSING),
    "web_link": Truth(lambda invoice: invoice.fields.get("web_link", MISSING)),
    "payment_state": Truth(_state),
}
"""Names that pairs use -> how each is read; amounts and the day of the last payment are offered always."""
