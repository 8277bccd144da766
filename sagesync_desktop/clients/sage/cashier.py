"""Payments of customers: entered on their invoice, and deleted again."""

from collections.abc import Callable, Collection

from sagesync_desktop.clients.jsontext import JsonObject
from sagesync_desktop.clients.sage.api import SageApi
from sagesync_desktop.clients.sage.receipts import PATH
from sagesync_desktop.clients.sage.shapes import Shelf
from sagesync_desktop.core.errors import PermissionMissing, RecordGone, RejectedByServer
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId, Side

_RECEIPT, _WRAPPER = "CUSTOMER_RECEIPT", "contact_payment"
LONGEST_REFERENCE = 25
"""Characters (API v3.1, contact_payments)."""


class Cashier:
    """Writes payments; each answers with the invoice as Sage then holds it."""

    def __init__(
        self,
        api: SageApi,
        shelf_of: Callable[[ModuleId, RecordId], Shelf],
        written: Callable[[Shelf, JsonObject], Record],
    ) -> None:
        """`written` reads what a document has become."""
        self._api = api
        self._shelf_of = shelf_of
        self._written = written

    def pay(self, document: Record, payment: Fields, key: str) -> Record:
        """See `SagePort.pay`; the whole amount is set against the one invoice, so nothing is left over."""
        amount, day = format(payment["amount"], "f"), payment["date"]
        body: JsonObject = {
            "transaction_type_id": _RECEIPT,
            "contact_id": document.text("contact_id"),
            "bank_account_id": str(payment["account"]),
            "date": str(day),
            "total_amount": amount,
            "allocated_artefacts": [{"artefact_id": document.id, "amount": amount}],
        }
        reference = str(payment.get("reference") or "")[:LONGEST_REFERENCE]
        body |= {"reference": reference} if reference else {}
        try:
            self._api.write("POST", PATH, _WRAPPER, body, key)
        except PermissionMissing as missing:
            raise _forbidden(say("enter payments"), missing) from missing
        except RejectedByServer as refused:
            raise _refused(say("Sage refused the payment"), refused) from refused
        return self._now(document)

    def unpay(self, document: Record, payment_ids: Collection[RecordId]) -> Record:
        """See `SagePort.unpay`."""
        for payment in sorted(payment_ids):
            try:
                self._api.act("DELETE", f"{PATH}/{payment}")
            except RecordGone:
                continue
            except PermissionMissing as missing:
                raise _forbidden(say("delete payments"), missing) from missing
            except RejectedByServer as refused:
                raise _refused(say("Sage does not let the payment be deleted"), refused) from refused
        return self._now(document)

    def _now(self, document: Record) -> Record:
        shelf = self._shelf_of(document.module, document.id)
        return self._written(shelf, {"id": shelf.wire_id(document.id)})


def _refused(title: Sentence, refused: RejectedByServer) -> RejectedByServer:
    return RejectedByServer(
        title,
        refused.explanation,
        "Open the invoice in Sage: what stands in its way is shown there",
        side=Side.SAGE,
        request_id=refused.request_id or "",
        code=refused.code,
        fields=refused.fields,
    )


def _forbidden(what: Sentence, missing: PermissionMissing) -> RejectedByServer:
    return RejectedByServer(
        say("Sage does not let this user {what}", what=what),
        missing.explanation,
        missing.fix,
        side=Side.SAGE,
        request_id=missing.request_id or "",
        code="NOT_ALLOWED",
    )
