"""What a server refused is not sent again until its content or the settings change."""

from collections.abc import Mapping

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.payments import Payment
from sagesync_desktop.core.ports import OpenSkip
from sagesync_desktop.core.types import FieldName, Side, Value
from sagesync_desktop.core.values import fingerprint

_REFUSALS = ("server.", "reference.", "text.not_storable", "value.")
"""Rules whose write a server (or client) refused: it is only sent again when its content changes."""


def sent_values(side: Side, fields: Mapping[FieldName, Value]) -> Mapping[FieldName, Value]:
    """The shared values of an update under names that tell it from a create."""
    return {f"{side}:{name}": value for name, value in fields.items()}


def payment_values(payment: Payment) -> Mapping[FieldName, Value]:
    """What of a payment tells it from another one; without a date of its own it is the same on every day."""
    told: dict[FieldName, Value] = {
        "pay": payment.amount,
        "dated": payment.dated,
        "reference": payment.reference,
        "account": payment.account,
    }
    return told


def evidence(values: Mapping[FieldName, Value], book: Codebook) -> str:
    """Fingerprint of a write as it would be sent under the settings of now."""
    return fingerprint({"values": values, "settings": book.mark})


def was_refused(standing: OpenSkip, values: Mapping[FieldName, Value], book: Codebook) -> bool:
    """Whether this very write was refused before: sending it again would change nothing."""
    return standing.why.rule.startswith(_REFUSALS) and standing.evidence == evidence(values, book)
