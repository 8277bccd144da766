"""By what an invoice was settled, as Sage shows it among its payments and allocations: pure, no requests."""

from sagesync_desktop.clients.jsontext import Json, JsonObject, text_of
from sagesync_desktop.clients.sage.values import amount_of, date_of, sound_id
from sagesync_desktop.core.types import Row, Scalar
from sagesync_desktop.modules.ledger import Means

ENTRIES = "payments_allocations"
_OF_ARTEFACT = {"sales_credit_notes": Means.CREDIT, "contact_payments": Means.RECEIPT}
"""What an allocation brings to an invoice, by the kind of what it comes from."""


def settlements(raw: JsonObject) -> tuple[Row, ...]:
    """One row for each payment and allocation that the invoice shows. Raises BadReply for nonsense in one."""
    return tuple(_row(one) for one in _entries(raw))


def digest(raw: JsonObject) -> str:
    """What of its settlements an invoice's totals do not tell: their kinds, and when the last one was."""
    kinds = "".join(_means(one).value[:2] for one in _entries(raw))
    return f"{raw.get('last_paid')}{kinds}" if kinds else ""


def _entries(raw: JsonObject) -> tuple[JsonObject, ...]:
    entries = raw.get(ENTRIES)
    return tuple(one for one in entries if isinstance(one, dict)) if isinstance(entries, list) else ()


def _row(entry: JsonObject) -> Row:
    payment, source = _inner(entry, "contact_payment"), _inner(entry, "artefact")
    amount, given_up = (amount_of(name, entry.get(name)) for name in ("amount", "discount"))
    row: dict[str, Scalar] = {"means": _means(entry).value, "date": date_of("date", entry.get("date"))}
    row["amount"] = None if amount is None else abs(amount)
    told: dict[str, Scalar] = {
        "given_up": given_up or None,
        "payment_id": sound_id(payment.get("id")),
        "source_id": sound_id(source.get("id")),
        "reference": text_of(entry, "reference"),
    }
    return {**row, **{name: value for name, value in told.items() if value}}


def _means(entry: JsonObject) -> Means:
    """That a refund of an invoice is a negative payment is read off the specification alone."""
    if _is_nothing(entry.get("amount")) and not _is_nothing(entry.get("discount")):
        return Means.GIVEN_UP
    if _inner(entry, "contact_payment"):
        return Means.REFUND if entry.get("negative_payment") is True else Means.RECEIPT
    kind = text_of(_inner(entry, "artefact"), "$path").strip("/").partition("/")[0]
    return _OF_ARTEFACT.get(kind, Means.UNKNOWN)


def _is_nothing(amount: Json) -> bool:
    return not str(amount or "").strip("0.")


def _inner(entry: JsonObject, name: str) -> JsonObject:
    value: Json = entry.get(name)
    return value if isinstance(value, dict) else {}
