"""Writing to Vtiger: one write at a time, each looked at afterwards where Vtiger is known to lose things."""

import logging
from collections.abc import Mapping
from threading import Lock

from sagesync_desktop.clients.jsontext import JsonObject, as_object
from sagesync_desktop.clients.vtiger.checks import check_texts, warn_of_changed_texts
from sagesync_desktop.clients.vtiger.dialects import Dialect, lost_answer
from sagesync_desktop.clients.vtiger.elements import (
    Element,
    element_of,
    holds_fields,
    may_be_decoded,
    new_item,
    packed,
    whole_item,
)
from sagesync_desktop.clients.vtiger.instance import Instance
from sagesync_desktop.clients.vtiger.invoices import InvoiceWriter
from sagesync_desktop.clients.vtiger.reader import Reader, gone
from sagesync_desktop.clients.vtiger.torn import dies_on
from sagesync_desktop.core.deeds import Deed
from sagesync_desktop.core.errors import BadReply, RecordGone, RejectedByServer, RunError, WriteBroke
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId, Side, Value
from sagesync_desktop.modules.apiuser import another_currency

log = logging.getLogger(__name__)


def _in_use() -> RejectedByServer:
    return RejectedByServer(
        "Deals, quotes or orders in Vtiger refer to the record",
        "They would go to the recycle bin with it; nothing was deleted",
        "Delete it in Vtiger by hand if they are to go as well",
        side=Side.VTIGER,
        code="IN_USE",
    )


def no_such_deed(deed: Deed) -> RejectedByServer:
    """The error for what only the ledger can do."""
    return RejectedByServer(
        say("Vtiger cannot {deed} a record", deed=deed.value),
        "It knows neither drafts nor invoices that are void by a deed",
        "Open the record in Vtiger and choose its status there",
        side=Side.VTIGER,
        code="NO_SUCH_DEED",
    )


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
                new_item(owned, self._instance.base_currency_id)
                if self._reader.filing(module).is_item
                else element_of(owned)
            )
            return self._made(module, element)

    def _owner(self, fields: Fields) -> Value:
        return fields.get("assigned_user_id") or self._instance.identity.user_id

    def update(self, module: ModuleId, current: Record, fields: Fields) -> Record:
        """Change a record; items are written whole, since a change of one field wipes their taxes (8.2)."""
        check_texts(module, fields, self._instance, self._dialect.takes_emoji)
        with self._lock:
            if module is ModuleId.INVOICES:
                return self._invoices.update(current, fields)
            if self._reader.filing(module).is_item:
                return self._changed_item(current, fields)
            return self._revised(current, fields)

    def _changed_item(self, current: Record, fields: Fields) -> Record:
        raw = self._reader.unmoved(current)
        if current.module is ModuleId.PRODUCTS and self._instance.abilities.revises_products:
            self._refuse_other_taxes(current, fields)
            return self._revised(current, fields)
        return self._changed("update", current, whole_item(raw, fields), fields)

    def _revised(self, current: Record, fields: Fields) -> Record:
        return self._changed("revise", current, {**element_of(fields), "id": current.id}, fields)

    def _refuse_other_taxes(self, current: Record, fields: Fields) -> None:
        if "taxes" in fields and not holds_fields({"taxes": fields["taxes"]}, current):
            raise RejectedByServer(
                say(
                    "Vtiger {version} would keep the product's former tax beside the new one",
                    version=self._instance.identity.version,
                ),
                "Its interface cannot take a tax off a product; nothing was sent",
                "Open the product in Vtiger, tick the right tax alone and save it",
                side=Side.VTIGER,
                code="TAXES_PILE_UP",
                fields=("taxes",),
            )

    def delete(self, current: Record) -> None:
        """Move a record to the recycle bin, but none that changed since it was looked at.

        Vtiger 8.3 erases an invoice's lines, keeps the invoice and dies (8.3.0, measured, fact 69), so that
        is not sent there. A deletion that was not heard of to its end is looked after.
        """
        with self._lock:
            if current.module is ModuleId.INVOICES:
                self._invoices.refuse_on_broken_server()
                self._reader.unmoved(current)
            if self._reader.has_business(current.module, current.id):
                raise _in_use()
            try:
                self._dialect.write("delete", id=current.id)
            except WriteBroke as broke:
                if self._reader.existing(current.module, (current.id,)):
                    raise dies_on(current.text(self._reader.filing(current.module).name_field)) from broke
            except RejectedByServer as refused:
                raise self._explained(refused, current.module, current.id) from refused

    def finish(self, current: Record, fields: Fields, *, is_new: bool) -> Record:
        """See `SidePort.finish`; other records than invoices are written in one piece."""
        if current.module is not ModuleId.INVOICES:
            return current
        with self._lock:
            return self._invoices.finish(current, fields, is_new=is_new)

    @property
    def told(self) -> tuple[Sentence, ...]:
        """See `VtigerPort.told`."""
        return tuple(self._invoices.told)

    def _made(self, module: ModuleId, element: Mapping[str, str]) -> Record:
        raw = self._send("create", module, dict(element))
        try:
            record = self._reader.record(module, raw)
        except BadReply as error:
            raise lost_answer(error.title) from error
        record = self._read_back(record) if may_be_decoded(element) else record
        return self._judged(element, record)

    def _changed(self, operation: str, current: Record, element: Mapping[str, str], fields: Fields) -> Record:
        """Write and read back, for an answer decodes all texts once more, changed or not (8.2, fact 32)."""
        try:
            self._send(operation, current.module, dict(element))
        except WriteBroke as broke:
            record = self._read_back(current)
            if not holds_fields(fields, record):
                name = current.text(self._reader.filing(current.module).name_field)
                raise dies_on(name or current.id) from broke
        else:
            record = self._read_back(current)
        return self._judged(element, record)

    def _judged(self, element: Mapping[str, str], record: Record) -> Record:
        """The record; raises NotConfigured where its price shows that the user works in another currency."""
        warn_of_changed_texts(element, record)
        if self._reader.filing(record.module).is_item and self._instance.user.is_hidden:
            currency, base = self._instance.currency_told_by(record), self._instance.base_currency
            if currency and currency != base:
                raise another_currency(self._instance.identity.user_name, currency, base)
        return record

    def _read_back(self, written: Record) -> Record:
        """The record as it is stored; when that cannot be read, the write counts as unconfirmed."""
        try:
            record = self._reader.look(written.module, written.id)
        except (RunError, RejectedByServer) as error:
            raise lost_answer(error.title) from error
        if record is None:
            raise gone(written.module, written.id)
        return record

    def _send(self, operation: str, module: ModuleId, element: Element) -> JsonObject:
        """One write; refusals name the record's own fields by their labels."""
        kind = {"elementType": self._reader.filing(module).table} if operation == "create" else {}
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
