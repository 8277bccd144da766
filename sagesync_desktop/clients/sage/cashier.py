"""Payments of customers: entered on their invoice, and deleted again."""

from collections.abc import Callable, Collection

from sagesync_desktop.clients.jsontext import JsonObject
from sagesync_desktop.clients.sage.api import SageApi
from sagesync_desktop.clients.sage.faults import role_forbids, stands_in_the_way
from sagesync_desktop.clients.sage.receipts import PATH
from sagesync_desktop.clients.sage.shapes import Shelf
from sagesync_desktop.core.errors import PermissionMissing, RecordGone, RejectedByServer
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId

_RECEIPT, _WRAPPER = "CUSTOMER_RECEIPT", "contact_payment"


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
        if reference := str(payment.get("reference") or ""):
            body["reference"] = reference
        try:
            self._api.write("POST", PATH, _WRAPPER, body, key)
        except PermissionMissing as missing:
            raise role_forbids(say("enter payments"), missing) from missing
        except RejectedByServer as refused:
            raise stands_in_the_way(say("Sage refused the payment"), refused) from refused
        return self._now(document)

    def unpay(self, document: Record, payment_ids: Collection[RecordId]) -> Record:
        """See `SagePort.unpay`."""
        for payment in sorted(payment_ids):
            try:
                self._api.act("DELETE", f"{PATH}/{payment}")
            except RecordGone:
                continue
            except PermissionMissing as missing:
                raise role_forbids(say("delete payments"), missing) from missing
            except RejectedByServer as refused:
                raise stands_in_the_way(say("Sage does not let the payment be deleted"), refused) from refused
        return self._now(document)

    def _now(self, document: Record) -> Record:
        shelf = self._shelf_of(document.module, document.id)
        return self._written(shelf, {"id": shelf.wire_id(document.id)})
