"""Writing invoices by the recipe that keeps their lines, rates and totals (Vtiger 8.2, measured)."""

import logging
from collections.abc import Callable
from typing import NoReturn

from sagesync_desktop.clients.jsontext import JsonObject
from sagesync_desktop.clients.vtiger.dialects import Dialect, lost_answer
from sagesync_desktop.clients.vtiger.elements import Element, element_of, holds_fields, value_text
from sagesync_desktop.clients.vtiger.instance import Instance
from sagesync_desktop.clients.vtiger.invoicing import (
    MONEY_FIELDS,
    Shipping,
    differences,
    new_invoice,
    shipping_keys,
    whole_invoice,
)
from sagesync_desktop.clients.vtiger.reader import Reader
from sagesync_desktop.clients.vtiger.torn import (
    dies_on,
    is_as_before,
    is_torn,
    kept_whole,
    lost_lines,
    mended,
    put_back,
    would_lose,
)
from sagesync_desktop.clients.vtiger.wire import text_of
from sagesync_desktop.core.errors import (
    RejectedByServer,
    RunError,
    SageSyncError,
    UnmappableValue,
    WriteBroke,
)
from sagesync_desktop.core.sentence import Sentence, joined, say
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId, Side, rows_in
from sagesync_desktop.core.values import penny

log = logging.getLogger(__name__)

_REFUSED_AS_A_WHOLE = "INVALID_ID_ATTRIBUTE"
"""What a new invoice meets whatever is in it, leaving nothing behind (8.3.0 and 8.4.0, measured, fact 67)."""

Send = Callable[[str, ModuleId, Element], JsonObject]


class InvoiceWriter:
    """Creates whole invoices and changes them whole; never a call for a single line.

    Calls for single lines can delete the others (measured). Every write is read back and compared.
    """

    def __init__(self, dialect: Dialect, send: Send, instance: Instance, reader: Reader) -> None:
        """`send(operation, module, element)` makes one write; the caller sees to it that only one runs."""
        self._dialect = dialect
        self._send = send
        self._instance = instance
        self._reader = reader
        self.told: list[Sentence] = []
        """What was mended on the way."""

    def create(self, fields: Fields) -> Record:
        """Make an invoice with everything in one write; one that was stored wrongly is taken back."""
        self.refuse_on_broken_server()
        if not rows_in(fields, "lines"):
            raise _without_lines()
        element = {**new_invoice(fields, self._taxes(), self._shipping()), **self._currency(fields)}
        stored = self._reread(self._made(element))
        if faults := [*_lost_owner(element, stored), *differences(element, stored)]:
            self.take_back(stored, faults)
            raise _stored_wrongly(stored, [*faults, "it was removed again"])
        return stored

    def _made(self, element: Element) -> RecordId:
        try:
            return text_of(self._send("create", ModuleId.INVOICES, element).get("id"))
        except RejectedByServer as refused:
            if refused.code != _REFUSED_AS_A_WHOLE:
                raise
            self._instance.learn_that_invoices_are_refused()
            raise _read_only(self._instance.identity.version) from refused

    def update(self, current: Record, fields: Fields) -> Record:
        """Change an invoice: the header alone by `revise`, anything with money in it as a whole."""
        if MONEY_FIELDS & fields.keys():
            return self._rewritten(current, fields)
        stored = self._revised(current, fields)
        if faults := _header_faults(current, stored):
            raise _stored_wrongly(stored, faults)
        return stored

    def _revised(self, current: Record, fields: Fields) -> Record:
        keep = {name: current.text(name) for name in ("currency_id", "conversion_rate") if current.text(name)}
        element: Element = {**keep, **element_of(fields), "id": current.id}
        try:
            self._send("revise", ModuleId.INVOICES, element)
        except WriteBroke as broke:
            stored = self._reread(current.id)
            if not holds_fields(fields, stored):
                raise dies_on(_called(stored)) from broke
        return self._reread(current.id)

    def _rewritten(self, current: Record, fields: Fields) -> Record:
        self.refuse_on_broken_server()
        raw = self._reader.unmoved(current)
        if (loss := would_lose(raw, rows_in(fields, "lines"))) is not None:
            raise kept_whole(_called(current), loss)
        element = self._whole(raw, fields)
        try:
            self._send("update", ModuleId.INVOICES, element)
        except WriteBroke as broke:
            return self._mended(current, fields, broke)
        stored = self._reread(current.id)
        if faults := differences(element, stored):
            raise _stored_wrongly(stored, faults)
        return stored

    def finish(self, current: Record, fields: Fields, *, is_new: bool) -> Record:
        """Send the lines again that a write lost which broke off; what is no torn invoice stays as it is.

        One that was to be made and cannot be finished is removed again.
        """
        rows = rows_in(fields, "lines")
        if not rows or not self._instance.abilities.whole_invoices:
            return current
        raw = self._raw(current.id)
        stored = self._reader.record(ModuleId.INVOICES, raw)
        if not is_torn(raw, stored, rows):
            return current
        whole = self._sent_again(raw, fields)
        if whole is not None:
            self.told.append(mended(_called(whole)))
            return whole
        if not is_new:
            raise lost_lines(_called(stored), len(stored.rows("lines")), len(rows))
        self.take_back(stored, ["lines were lost"])
        raise dies_on(_called(stored))

    def _mended(self, current: Record, fields: Fields, broke: WriteBroke) -> Record:
        """What a write that broke off did: all, nothing (a refusal), or half, which is sent once more."""
        raw = self._raw(current.id)
        stored = self._reader.record(ModuleId.INVOICES, raw)
        if not differences(self._whole(raw, fields), stored):
            return stored
        if is_as_before(current, stored):
            raise dies_on(_called(stored)) from broke
        whole = self._sent_again(raw, fields)
        if whole is None:
            self._put_back(current)
        self.told.append(mended(_called(whole)))
        return whole

    def _put_back(self, current: Record) -> NoReturn:
        before = current.rows("lines")
        former = self._sent_again(self._raw(current.id), {"lines": before})
        if former is not None:
            raise put_back(_called(former))
        left = len(self._reread(current.id).rows("lines"))
        raise lost_lines(_called(current), left, len(before))

    def _sent_again(self, raw: JsonObject, fields: Fields) -> Record | None:
        """The invoice with all its lines sent once more; None when it is not whole then either."""
        element = self._whole(raw, fields)
        try:
            self._send("update", ModuleId.INVOICES, element)
        except WriteBroke as again:
            log.warning("Vtiger broke off again on invoice %s: %s", raw.get("id"), again.title)
        stored = self._reread(text_of(raw.get("id")))
        return None if differences(element, stored) else stored

    def _whole(self, raw: JsonObject, fields: Fields) -> Element:
        element = whole_invoice(raw, fields, self._taxes(), self._shipping())
        return {**element, **self._currency(fields)} if "currency_code" in fields else element

    def _taxes(self) -> tuple[str, ...]:
        return tuple(tax.name for tax in self._instance.taxes)

    def _shipping(self) -> Shipping:
        return shipping_keys([field.name for field in self._instance.fields(ModuleId.INVOICES)])

    def _currency(self, fields: Fields) -> dict[str, str]:
        """Currency and rate, which the API does not fill in: without them it stores none (measured)."""
        code = value_text(fields.get("currency_code"))
        given = value_text(fields.get("currency_id")) or self._instance.base_currency_id
        found = self._instance.currency_id(code) if code else given
        if found is None:
            raise UnmappableValue(
                say("Vtiger has no active currency {code}", code=code),
                say("The invoice is in {code}", code=code),
                say("Add {code} in Vtiger under Settings, Currencies", code=code),
                side=Side.VTIGER,
            )
        rate = value_text(fields.get("conversion_rate")) or value_text(self._instance.rate(found))
        return {"currency_id": found, "conversion_rate": rate}

    def _reread(self, record_id: RecordId) -> Record:
        """The invoice as it now is; never the answer to a write, which shows old balances (8.2, fact 39)."""
        return self._reader.record(ModuleId.INVOICES, self._raw(record_id))

    def _raw(self, record_id: RecordId) -> JsonObject:
        """The invoice on the wire; when it cannot be read, the write before counts as unconfirmed."""
        try:
            raw = self._reader.raw(ModuleId.INVOICES, record_id)
        except (RunError, RejectedByServer) as error:
            raise lost_answer(
                say("Invoice {record_id} was written and could not be read back", record_id=record_id)
            ) from error
        if raw is None:
            raise lost_answer(say("Invoice {record_id} was written and is not there", record_id=record_id))
        return raw

    def take_back(self, stored: Record, faults: list[str]) -> None:
        """Remove what we made a moment ago; if that fails, recovery finds the invoice and tells of it."""
        log.warning("Vtiger stored invoice %s wrongly; removing it", stored.id)
        # Where lines are lost, a delete erases them too, and keeps the invoice (8.3.0, fact 69).
        self.refuse_on_broken_server()
        try:
            self._dialect.write("delete", id=stored.id)
        except SageSyncError as error:
            why = say(
                "Invoice {invoice_no} was stored wrongly: {names}",
                invoice_no=stored.text("invoice_no"),
                names=joined("; ", faults),
            )
            raise lost_answer(why) from error

    def refuse_on_broken_server(self) -> None:
        """Raise what is said of a version that destroys invoices."""
        if not self._instance.abilities.whole_invoices:
            raise _read_only(self._instance.identity.version)


def _read_only(version: str) -> RejectedByServer:
    return RejectedByServer(
        say(
            "Vtiger {version} takes no new invoices and no changed lines from other programs", version=version
        ),
        "Its interface refuses the ones and destroys the others; nothing was sent",
        "Enter the invoice or the change in Vtiger by hand; status, payments and dates still travel",
        side=Side.VTIGER,
        code="INVOICES_BROKEN",
        fields=("lines",),
    )


def _called(invoice: Record) -> str:
    return " · ".join(filter(None, (invoice.text("invoice_no"), invoice.text("subject")))) or invoice.id


def _lost_owner(element: Element, stored: Record) -> list[str]:
    """An invoice for an organization that is deleted by now is taken without it (8.2.0, fact 47)."""
    same = stored.text("account_id") == element.get("account_id", "")
    return [] if same else [say("its organization was deleted in Vtiger")]


def _header_faults(current: Record, stored: Record) -> list[str]:
    """A change of the header must leave lines and total alone."""
    before, after = len(current.rows("lines")), len(stored.rows("lines"))
    faults: list[str] = (
        [] if before == after else [say("{before} lines became {after}", before=before, after=after)]
    )
    if current.amount("hdnGrandTotal") != stored.amount("hdnGrandTotal"):
        figures = (stored.amount("hdnGrandTotal"), current.amount("hdnGrandTotal"))
        faults.append(
            say("the total is {found} instead of {wanted}", found=penny(figures[0]), wanted=penny(figures[1]))
        )
    return faults


def _stored_wrongly(stored: Record, faults: list[str]) -> RejectedByServer:
    return RejectedByServer(
        say(
            'Vtiger stored the invoice "{subject}" differently from what was sent',
            subject=stored.text("subject"),
        ),
        joined("; ", faults),
        "See in Vtiger that each item has the taxes of its line, then change the invoice in Sage",
        side=Side.VTIGER,
        code="STORED_DIFFERENTLY",
        fields=("lines",),
    )


def _without_lines() -> RejectedByServer:
    return RejectedByServer(
        "Vtiger takes no invoice without lines",
        "",
        "Add a line with a product or service to the invoice in Sage",
        side=Side.VTIGER,
        code="MANDATORY_FIELDS_MISSING",
        fields=("lines",),
    )
