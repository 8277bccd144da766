"""What Sage alone knows of an invoice, to be shown in fields of Vtiger that the user chooses."""

from collections.abc import Mapping

from sagesync_desktop.core.attachments import file_name
from sagesync_desktop.core.truths import Truth
from sagesync_desktop.core.types import MISSING, FieldName, Missing, Record, Value
from sagesync_desktop.modules.invoice_evidence import sage_number
from sagesync_desktop.modules.ledger import PRO_FORMA, Standing, is_credit_id
from sagesync_desktop.modules.statuses import payment_state, standing


def _state(invoice: Record) -> Value | Missing:
    """In plain words of English, as the other values of a record are: "Part paid"."""
    stated = payment_state(invoice)
    return stated.replace("_", " ").capitalize() if stated else MISSING


def _unsaid(_invoice: Record) -> Value | Missing:
    """A file is no value that a record holds."""
    return MISSING


def issued_pdf(invoice: Record) -> str:
    """The file name of an issued invoice's PDF; "" for what is not issued, void, or a credit note."""
    is_issued = standing(invoice) not in _UNISSUED and not is_credit_id(invoice.id)
    return file_name(sage_number(invoice)) if is_issued and "unreadable" not in invoice.fields else ""


_UNISSUED = frozenset({"", Standing.DRAFT.value, Standing.VOID.value, PRO_FORMA})

TRUTHS: Mapping[FieldName, Truth] = {
    "invoice_number": Truth(lambda invoice: sage_number(invoice) or MISSING),
    "web_link": Truth(lambda invoice: invoice.fields.get("web_link", MISSING)),
    "payment_state": Truth(_state),
    "issued_pdf": Truth(_unsaid, file=issued_pdf),
}
"""Names that pairs use -> how each is read; amounts and the day of the last payment are offered always."""
