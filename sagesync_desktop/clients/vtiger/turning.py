"""Invoices above nought whose status means credit: negative in our vocabulary, as they are on the wire.

A record that was turned says so, and every write to it is turned back. What a status means is her choice, and
a changed choice makes the invoices of that status be read again, for their stamps do not move.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from sagesync_desktop.clients.vtiger.instance import Instance
from sagesync_desktop.clients.vtiger.query import Where
from sagesync_desktop.clients.vtiger.reader import Reader
from sagesync_desktop.clients.vtiger.wire import amount_of, text_of
from sagesync_desktop.core.ports import Batch
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId, Row, Value, rows_in
from sagesync_desktop.core.values import parse_decimal

MeansCredit = Callable[[str], bool]

TURNED = "turned"
"""Field of a record whose signs were turned here."""
_STATUS, _TOTAL = "invoicestatus", "hdnGrandTotal"
_FIGURES = frozenset({
    _TOTAL, "hdnSubTotal", "pre_tax_total", "received", "balance", "txtAdjustment", "hdnDiscountAmount",
    "shipping_charges",
})  # fmt: skip
_LINE_FIGURES = frozenset({"quantity", "discount_amount"})
_PARTED = "\n"
"""Joins the statuses that meant credit to the position of a listing; no stamp and no status holds it."""


def turned(fields: Mapping[str, Value]) -> dict[str, Value]:
    """The same document with its signs the other way round."""
    found = {name: _opposite(value) if name in _FIGURES else value for name, value in fields.items()}
    if "lines" in fields:
        found["lines"] = tuple(_turned_row(row) for row in rows_in(fields, "lines"))
    return found


def _turned_row(row: Row) -> Row:
    quantities = {name: value for name in _LINE_FIGURES if isinstance(value := row.get(name), Decimal)}
    return {**row, **{name: -value for name, value in quantities.items()}}


def _opposite(value: Value) -> Value:
    """A figure may come as the text that Vtiger shows."""
    amount = parse_decimal(value) if isinstance(value, str | Decimal) else None
    if amount is None:
        return value
    return format(-amount, "f") if isinstance(value, str) else -amount


def as_on_wire(record: Record) -> Record:
    """A record as Vtiger itself states it."""
    if record.fields.get(TURNED) is not True:
        return record
    return replace(
        record, fields={name: value for name, value in turned(record.fields).items() if name != TURNED}
    )


def fields_on_wire(current: Record, fields: Fields) -> Fields:
    """Fields for a record, as Vtiger takes them."""
    return turned(fields) if current.fields.get(TURNED) is True else fields


class Turning:
    """Turns what one instance shows of invoices."""

    def __init__(self, reader: Reader, instance: Instance, means_credit: MeansCredit | None) -> None:
        """`means_credit` says it of a status; None while credit notes are left alone: nothing is turned."""
        self._reader = reader
        self._instance = instance
        self._means_credit = means_credit

    def seen(self, record: Record) -> Record:
        """A record of Vtiger's in our vocabulary."""
        if record.module is not ModuleId.INVOICES or self._means_credit is None:
            return record
        is_credit = self._means_credit(record.text(_STATUS)) and record.amount(_TOTAL) > 0
        return replace(record, fields={**turned(record.fields), TURNED: True}) if is_credit else record

    def changes(self, since: str | None, listed: Callable[[str | None], Iterator[Batch]]) -> Iterator[Batch]:
        """The batches of a listing of invoices, then those whose status has come to mean something else."""
        stamp, _, before = (since or "").partition(_PARTED)
        now = self._statuses()
        for batch in listed(stamp or None):
            position = batch.position
            if position is not None and stamp:
                yield from self._reread(now.symmetric_difference(filter(None, before.split(_PARTED))))
            told = position if position is None or self._means_credit is None else _joined(position, now)
            yield replace(batch, records=tuple(map(self.seen, batch.records)), position=told)

    def _statuses(self) -> frozenset[str]:
        """The statuses of Vtiger's list that mean credit."""
        means = self._means_credit
        if means is None:
            return frozenset()
        field = next((one for one in self._instance.fields(ModuleId.INVOICES) if one.name == _STATUS), None)
        return frozenset(one for one in (field.choices if field else ()) if means(one))

    def _reread(self, statuses: frozenset[str]) -> Iterator[Batch]:
        """The invoices of these statuses that are turned by them: those over nothing."""
        if not statuses or self._means_credit is None:
            return
        where = Where(_STATUS, "in", tuple(sorted(statuses)))
        for rows in self._reader.pages(ModuleId.INVOICES, f"{_STATUS},{_TOTAL}", where):
            wanted = [text_of(row.get("id")) for row in rows if (amount_of(row.get(_TOTAL)) or 0) > 0]
            found = filter(None, map(self._looked_at, wanted))
            yield Batch(tuple(map(self.seen, found)))

    def _looked_at(self, record_id: RecordId) -> Record | None:
        return self._reader.look(ModuleId.INVOICES, record_id)


def _joined(position: str, statuses: frozenset[str]) -> str:
    return _PARTED.join([position, *sorted(statuses)])
