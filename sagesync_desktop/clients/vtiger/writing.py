"""Writing to Vtiger: one write at a time, each looked at afterwards where Vtiger is known to lose things."""

import logging
from collections.abc import Mapping
from threading import Lock

from sagesync_desktop.clients.jsontext import JsonObject, as_object
from sagesync_desktop.clients.vtiger.checks import check_texts, warn_of_changed_texts
from sagesync_desktop.clients.vtiger.dialects import Dialect, lost_answer
from sagesync_desktop.clients.vtiger.elements import Element, element_of, new_item, packed, whole_item
from sagesync_desktop.clients.vtiger.instance import Instance
from sagesync_desktop.clients.vtiger.invoices import InvoiceWriter
from sagesync_desktop.clients.vtiger.names import ITEMS, TABLES
from sagesync_desktop.clients.vtiger.reader import Reader, gone
from sagesync_desktop.core.errors import BadReply, RecordGone, RejectedByServer
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId, Side, Value

log = logging.getLogger(__name__)


class Writer:
    """Creates and changes records; writes wait for each other, for parallel ones lose lines (measured)."""

    def __init__(self, dialect: Dialect, instance: Instance, reader: Reader) -> None:
        """All three belong to the same server."""
        self._dialect = dialect
        self._instance = instance
        self._reader = reader
        self._invoices = InvoiceWriter(dialect, self._send, instance, reader)
        self._lock = Lock()

    def create(self, module: ModuleId, fields: Fields) -> Record:
        """Make a record; the owner is the API user where none is given."""
        check_texts(module, fields, self._instance, self._dialect.takes_emoji)
        owned: Fields = {**fields, "assigned_user_id": self._owner(fields)}
        with self._lock:
            if module is ModuleId.INVOICES:
                return self._invoices.create(owned)
            element: Mapping[str, str] = (
                new_item(owned, self._instance.base_currency_id) if module in ITEMS else element_of(owned)
            )
            return self._written("create", module, element)

    def _owner(self, fields: Fields) -> Value:
        return fields.get("assigned_user_id") or self._instance.identity.user_id

    def update(self, module: ModuleId, current: Record, fields: Fields) -> Record:
        """Change a record; items are written whole, since a change of one field wipes their taxes (8.2)."""
        check_texts(module, fields, self._instance, self._dialect.takes_emoji)
        with self._lock:
            if module is ModuleId.INVOICES:
                return self._invoices.update(current, fields)
            if module in ITEMS:
                return self._written("update", module, whole_item(self._reader.unmoved(current), fields))
            return self._written("revise", module, {**element_of(fields), "id": current.id})

    def _written(self, operation: str, module: ModuleId, element: Mapping[str, str]) -> Record:
        raw = self._send(operation, module, dict(element))
        try:
            record = self._reader.record(module, raw)
        except BadReply as error:
            raise lost_answer(error.title) from error
        warn_of_changed_texts(element, record)
        return record

    def _send(self, operation: str, module: ModuleId, element: Element) -> JsonObject:
        """One write; refusals name the record's own fields by their labels."""
        kind = {"elementType": TABLES[module]} if operation == "create" else {}
        try:
            result = self._dialect.write(operation, **kind, element=packed(element))
        except RejectedByServer as refused:
            raise self._explained(refused, module, str(element.get("id", ""))) from refused
        try:
            return as_object(result, Side.VTIGER)
        except BadReply as error:
            raise lost_answer(error.title) from error

    def _explained(
        self, refused: RejectedByServer, module: ModuleId, record_id: RecordId
    ) -> RejectedByServer | RecordGone:
        if refused.code == "ACCESS_DENIED" and record_id and not self._reader.existing(module, (record_id,)):
            return gone(module, record_id)
        if refused.fields:
            label = self._instance.label(module, refused.fields[0])
            refused.title = say('Vtiger needs a value for "{label}"', label=label)
        return refused
