"""Setting a credit note against an invoice, which Sage keeps as an allocation of its own."""

from collections.abc import Callable

from sagesync_desktop.clients.jsontext import JsonObject
from sagesync_desktop.clients.sage.api import SageApi
from sagesync_desktop.clients.sage.faults import takes_no_allocation
from sagesync_desktop.clients.sage.shapes import Shelf
from sagesync_desktop.core.errors import PermissionMissing
from sagesync_desktop.core.types import Fields, Record
from sagesync_desktop.modules.ledger import USED_AMOUNT, USED_FOR

_PATH, _WRAPPER, _KIND = "contact_allocations", "contact_allocation", "CUSTOMER_ALLOCATION"


def allocated(
    api: SageApi,
    shelf: Shelf,
    current: Record,
    fields: Fields,
    key: str,
    written: Callable[[Shelf, JsonObject], Record],
) -> Record:
    """Make the allocation, once for its key; returns the credit note as it then is.

    Amounts add up to nothing, the credit's below zero (Sage sheet, contact_allocations).
    """
    amount, own = str(fields[USED_AMOUNT]), shelf.wire_id(current.id)
    body: JsonObject = {
        "transaction_type_id": _KIND,
        "contact_id": current.text("contact_id"),
        "allocated_artefacts": [
            {"artefact_id": str(fields[USED_FOR]), "amount": amount},
            {"artefact_id": own, "amount": f"-{amount}"},
        ],
    }
    try:
        api.write("POST", _PATH, _WRAPPER, body, key)
    except PermissionMissing as missing:
        raise takes_no_allocation(missing) from missing
    return written(shelf, {"id": own})
