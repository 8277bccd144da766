"""Deeds in Sage: releasing a draft, making an invoice void, deleting what nothing refers to."""

from collections.abc import Callable

from sagesync_desktop.clients.jsontext import JsonObject
from sagesync_desktop.clients.sage.api import SageApi
from sagesync_desktop.clients.sage.faults import NOT_ALLOWED, role_forbids, stands_in_the_way
from sagesync_desktop.clients.sage.offer import CAPABILITIES
from sagesync_desktop.clients.sage.shapes import Shelf
from sagesync_desktop.core.deeds import Deed
from sagesync_desktop.core.errors import PermissionMissing, RejectedByServer
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.types import ModuleId, Record, RecordId, Side


def deeds_of(module: ModuleId) -> frozenset[Deed]:
    """What Sage lets a program do: documents have all three, everything else can only be deleted."""
    allowed = {
        Deed.DELETE: CAPABILITIES.delete,
        Deed.VOID: CAPABILITIES.void and module is ModuleId.INVOICES,
        Deed.RELEASE: CAPABILITIES.release and module is ModuleId.INVOICES,
    }
    return frozenset(deed for deed, is_allowed in allowed.items() if is_allowed)


class Doer:
    """Sends deeds; they carry no key, for Sage takes none with them (guide, idempotency)."""

    def __init__(
        self,
        api: SageApi,
        shelf_of: Callable[[ModuleId, RecordId], Shelf],
        written: Callable[[Shelf, JsonObject], Record],
    ) -> None:
        """`written` makes a record of what a write answered."""
        self._api = api
        self._shelf_of = shelf_of
        self._written = written

    def do(self, current: Record, deed: Deed, reason: str) -> Record | None:
        """See `SidePort.do`."""
        if deed not in deeds_of(current.module):
            raise _not_offered(deed)
        shelf = self._shelf_of(current.module, current.id)
        path = f"{shelf.resource.path}/{shelf.wire_id(current.id)}"
        try:
            match deed:
                case Deed.RELEASE:
                    raw = self._api.act("POST", f"{path}/release")
                case Deed.VOID:
                    raw = self._voided(path, shelf.resource.wrapper, reason)
                case Deed.DELETE:
                    self._api.act("DELETE", path)
                    return None
        except PermissionMissing as missing:
            raise role_forbids(_what(deed), missing) from missing
        except RejectedByServer as refused:
            title = say("Sage refused to {what}", what=_what(deed))
            raise stands_in_the_way(title, refused) from refused
        return self._written(shelf, {"id": shelf.wire_id(current.id)} if raw is None else raw)

    def _voided(self, path: str, wrapper: str, reason: str) -> "JsonObject | None":
        """The guide has the reason in the body, the specification in the address: it is sent in both."""
        given = reason or say("Made void in SageSync Desktop")
        body: JsonObject = {wrapper: {"void_reason": given}}
        return self._api.act("DELETE", path, {"void_reason": given}, body)


def _what(deed: Deed) -> Sentence:
    match deed:
        case Deed.RELEASE:
            return say("release the draft")
        case Deed.VOID:
            return say("make the invoice void")
        case Deed.DELETE:
            return say("delete the record")


def _not_offered(deed: Deed) -> RejectedByServer:
    return RejectedByServer(
        say("Sage cannot {what}", what=_what(deed)),
        "Only invoices are released and made void",
        "Open the record in Sage and change it there",
        side=Side.SAGE,
        code=NOT_ALLOWED,
    )
