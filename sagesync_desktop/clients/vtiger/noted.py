"""Payments that people enter in Vtiger Cloud, put beside the invoices that they are for.

Cloud keeps them as records of their own, which an invoice does not show (Cloud sheet, section 3). A changed
one brings its invoice along; one that was deleted leaves no trace until its invoice is read anew.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from sagesync_desktop.clients.jsontext import JsonObject
from sagesync_desktop.clients.vtiger.dialects import Dialect
from sagesync_desktop.clients.vtiger.query import PAGE, Where, reached_back, select
from sagesync_desktop.clients.vtiger.reader import Reader
from sagesync_desktop.clients.vtiger.wire import amount_of, rows_of, text_of
from sagesync_desktop.core.errors import RejectedByServer
from sagesync_desktop.core.ports import Batch
from sagesync_desktop.core.types import ModuleId, Record, RecordId, Row

NOTED = "noted_payments"
"""Field of an invoice that holds them."""
_TABLE, _INVOICE = "Payments", "related_to"
_AT_ONCE = 25
_PARTED = "\x1f"
"""Joins the stamp of the payments to the position of a listing; no stamp and no status holds it."""
_BEGINNING = "1970-01-01 00:00:00"


class Noted:
    """The payments of one instance; an instance without the module has none."""

    def __init__(self, dialect: Dialect, reader: Reader, *, wanted: bool) -> None:
        """`wanted` is False while payments are left alone, which costs no request."""
        self._dialect = dialect
        self._reader = reader
        self._is_open = wanted and dialect.is_cloud

    def seen(self, record: Record) -> Record:
        """An invoice with the payments that people entered for it."""
        return self._beside((record,))[0]

    def changes(self, since: str | None, listed: Callable[[str | None], Iterator[Batch]]) -> Iterator[Batch]:
        """The batches of a listing of invoices, then the invoices whose payments changed."""
        inner, _, stamp = (since or "").partition(_PARTED)
        newest = stamp or _BEGINNING
        for batch in listed(inner or None):
            position = batch.position
            if position is not None and self._is_open:
                changed = self._changed(stamp or _BEGINNING) if inner else []
                newest = max([newest, *(text_of(row.get("modifiedtime")) for row in changed)])
                yield from self._reread(changed)
                newest = newest if inner else self._newest()
                position = f"{position}{_PARTED}{newest}"
            yield replace(batch, records=self._beside(batch.records), position=position)

    def _beside(self, records: Sequence[Record]) -> tuple[Record, ...]:
        invoices = [one.id for one in records if one.module is ModuleId.INVOICES and not one.deleted]
        if not self._is_open or not invoices:
            return tuple(records)
        found = self._payments_of(invoices)
        return tuple(_with(one, found.get(one.id, ())) for one in records)

    def _payments_of(self, invoices: Sequence[RecordId]) -> Mapping[RecordId, tuple[Row, ...]]:
        found: dict[RecordId, tuple[Row, ...]] = {}
        for start in range(0, len(invoices), _AT_ONCE):
            some = tuple(sorted(invoices[start : start + _AT_ONCE]))
            named = Where(_INVOICE, "=", some[0]) if len(some) == 1 else Where(_INVOICE, "in", some)
            for row in self._pages(named):
                invoice = text_of(row.get(_INVOICE))
                found[invoice] = (*found.get(invoice, ()), _row(row))
        return found

    def _changed(self, stamp: str) -> list[JsonObject]:
        return list(self._pages(Where("modifiedtime", ">=", reached_back(stamp))))

    def _newest(self) -> str:
        rows = self._ask(select("modifiedtime", _TABLE, order=("modifiedtime desc",), limit=1))
        return text_of(rows[0].get("modifiedtime")) if rows else _BEGINNING

    def _reread(self, changed: Sequence[JsonObject]) -> Iterator[Batch]:
        invoices = sorted({text_of(row.get(_INVOICE)) for row in changed} - {""})
        found = filter(None, (self._reader.look(ModuleId.INVOICES, one) for one in invoices))
        records = self._beside(tuple(found))
        if records:
            yield Batch(records)

    def _pages(self, *where: Where) -> Iterator[JsonObject]:
        """All rows, each page behind the last id of the one before."""
        rows = self._ask(select("*", _TABLE, *where, order=("id",), limit=PAGE))
        while rows:
            yield from rows
            if not self._reader.may_go_on(rows):
                return
            behind = Where("id", ">", text_of(rows[-1].get("id")))
            rows = self._ask(select("*", _TABLE, *where, behind, order=("id",), limit=PAGE))

    def _ask(self, text: str) -> list[JsonObject]:
        """The rows of a query; none where the user may not see the module, or the edition lacks it."""
        try:
            return rows_of(self._dialect.read("query", query=text))
        except RejectedByServer:
            self._is_open = False
            return []


def _with(invoice: Record, payments: tuple[Row, ...]) -> Record:
    return replace(invoice, fields={**invoice.fields, NOTED: payments}) if payments else invoice


def _row(raw: JsonObject) -> Row:
    return {
        "number": text_of(raw.get("paymentsno")),
        "amount": amount_of(raw.get("amount")),
        "status": text_of(raw.get("paymentsstatus")),
        "date": text_of(raw.get("datereceived")),
    }
