"""Vtiger's documents as papers, read for the proof alone: heads by one list, lines by another, none opened.

Only what neither list can tell is opened by itself: where the server does not let its lines be listed.
"""

import logging
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation

from sagesync_desktop.clients.jsontext import Json, JsonObject, bad_reply, text_of
from sagesync_desktop.clients.vtiger.dialects import Dialect
from sagesync_desktop.clients.vtiger.instance import Instance
from sagesync_desktop.clients.vtiger.query import PAGE, Where, select
from sagesync_desktop.clients.vtiger.reader import Reader
from sagesync_desktop.clients.vtiger.wire import rows_of
from sagesync_desktop.core.errors import RejectedByServer, ServerFault
from sagesync_desktop.core.papers import ZERO, Paper, Share, Standing, Sum, added, to_penny
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import ModuleId, RecordId, Side

log = logging.getLogger(__name__)

_HEAD = (
    "invoice_no", "subject", "invoicedate", "invoicestatus", "currency_id", "hdnTaxType", "hdnGrandTotal",
    "pre_tax_total", "txtAdjustment", "hdnDiscountAmount", "hdnDiscountPercent", "hdnS_H_Amount",
    "modifiedtime",
)  # fmt: skip
_AT_ONCE = 25
"""Invoices whose lines are asked for at once: the query travels in the address of a GET."""
_HALF_PENNY = Decimal("0.005")
_HUNDRED = Decimal(100)

Taxes = tuple[tuple[str, Decimal | None], ...]
"""(Vtiger's name, percentage) of a line's tax columns; None where the column is empty."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the proof makes of Vtiger's own words."""

    code: Callable[[Taxes], str]
    """The tax code of a line's columns."""
    standing: Callable[[str], Standing]
    """What a status means."""
    is_credit: Callable[[str], bool]
    """Whether a status makes the document a credit note whatever its sign."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a module of documents names its fields."""

    names: Mapping[str, str] = field(default_factory=dict)
    """Field of the module -> the invoice's field that it stands for; others have the same name."""
    are_credits: bool = False
    """Whether all of its documents are credit notes, stated as what is given back."""

    def own(self, name: str) -> str:
        """What the module calls a field of an invoice."""
        return next((own for own, named in self.names.items() if named == name), name)

    def renamed(self, row: JsonObject) -> JsonObject:
        """A row of the module as an invoice would name its fields."""
        return {self.names.get(name, name): value for name, value in row.items()}


INVOICE = Layout()


class VtigerPapers:
    """The documents of one module in a period, page by page; no page is kept."""

    def __init__(
        self,
        dialect: Dialect,
        instance: Instance,
        reader: Reader,
        reading: Reading,
        layout: Layout = INVOICE,
    ) -> None:
        """`reader` reads the module; whether lines can be listed is found out by the first page."""
        self._dialect = dialect
        self._instance = instance
        self._reader = reader
        self._reading = reading
        self._layout = layout
        self._lists_lines = True

    def dated(self, start: date, end: date) -> Iterator[Paper]:
        """All documents that are dated within both days."""
        dated = self._layout.own("invoicedate")
        within = (Where(dated, ">=", start.isoformat()), Where(dated, "<=", end.isoformat()))
        for rows in self._reader.pages(ModuleId.INVOICES, self._columns(), *within):
            yield from self._papers(rows)

    def some(self, record_ids: Collection[RecordId]) -> Iterator[Paper]:
        """Those of the documents that are there, whatever their date."""
        wanted = sorted(record_ids)
        for start in range(0, len(wanted), _AT_ONCE):
            ids = tuple(wanted[start : start + _AT_ONCE])
            where = Where("id", "in", ids) if len(ids) > 1 else Where("id", "=", ids[0])
            yield from self._papers(self._reader.rows(ModuleId.INVOICES, self._columns(), where))

    def _columns(self) -> str:
        seen = self._reader.fields(ModuleId.INVOICES)
        return ",".join(own for name in _HEAD if (own := self._layout.own(name)) in seen)

    def _papers(self, rows: Sequence[JsonObject]) -> Iterator[Paper]:
        for start in range(0, len(rows), _AT_ONCE):
            named = [self._layout.renamed(row) for row in rows[start : start + _AT_ONCE]]
            heads = [row for row in named if text_of(row, "invoicedate")]
            lines = self._lines([text_of(row, "id") for row in heads])
            for head in heads:
                yield self._paper(head, lines.get(text_of(head, "id"), []))

    # -- lines

    def _lines(self, ids: Sequence[RecordId]) -> Mapping[RecordId, list[JsonObject]]:
        """The lines of some invoices; each that lists none is opened, in case the list did not tell."""
        found: dict[RecordId, list[JsonObject]] = defaultdict(list)
        if ids and self._lists_lines:
            try:
                for row in self._listed(ids):
                    found[text_of(row, "parent_id")].append(row)
            except (RejectedByServer, ServerFault) as refused:
                log.info("Vtiger does not list lines: %s", refused.title)
                self._lists_lines = False
                found.clear()
        for record_id in ids:
            if record_id not in found:
                found[record_id] = self._opened(record_id)
        return {record_id: sorted(rows, key=_place) for record_id, rows in found.items()}

    def _listed(self, ids: Sequence[RecordId]) -> Iterator[JsonObject]:
        where = Where("parent_id", "in", tuple(ids)) if len(ids) > 1 else Where("parent_id", "=", ids[0])
        skip = 0
        while True:
            text = select("*", "LineItem", where, order=("id",), limit=PAGE, skip=skip)
            rows = rows_of(self._dialect.read("query", query=text))
            yield from rows
            if len(rows) < PAGE:
                return
            skip += len(rows)

    def _opened(self, record_id: RecordId) -> list[JsonObject]:
        raw = self._reader.raw(ModuleId.INVOICES, record_id)
        lines = [] if raw is None else raw.get("LineItems")
        return [line for line in lines if isinstance(line, dict)] if isinstance(lines, list) else []

    # -- one document

    def _paper(self, head: JsonObject, lines: Sequence[JsonObject]) -> Paper:
        status = text_of(head, "invoicestatus")
        gross = to_penny(_amount(head, "hdnGrandTotal"))
        adjustment = to_penny(_amount(head, "txtAdjustment"))
        tax = gross - adjustment - to_penny(_amount(head, "pre_tax_total"))
        stated = Sum(gross - tax, tax)
        shares = self._shares(head, lines, stated)
        is_credit = self._layout.are_credits or gross < 0 or self._reading.is_credit(status)
        turned = self._layout.are_credits or (is_credit and gross > 0)
        return Paper(
            Side.VTIGER,
            text_of(head, "id"),
            text_of(head, "invoice_no"),
            text_of(head, "subject"),
            "",
            _day(head),
            self._currency(head),
            status,
            self._reading.standing(status),
            text_of(head, "modifiedtime"),
            -stated if turned else stated,
            tuple(Share(one.code, -one.sum, one.lines) for one in shares) if turned else shares,
            _is_own_form(head),
            _tell(shares, stated, len(lines)),
            is_credit,
        )

    def _currency(self, head: JsonObject) -> str:
        known = self._instance.codec.currencies
        own = text_of(head, "currency_id") or self._instance.base_currency_id
        return known.get(own, own)

    def _shares(self, head: JsonObject, lines: Sequence[JsonObject], stated: Sum) -> tuple[Share, ...]:
        """What each tax comes to before any rounding, and shipping, which bears none by itself."""
        if text_of(head, "hdnTaxType").casefold() == "group":
            code = self._reading.code(_taxes(lines[0]) if lines else ())
            return (Share(code, stated, max(1, len(lines))),)
        shares = [self._share(line) for line in lines]
        shipping = _amount(head, "hdnS_H_Amount")
        if shipping:
            shares.append(Share(self._reading.code(()), Sum(shipping, ZERO), 1))
        return added(shares)

    def _share(self, line: JsonObject) -> Share:
        gross = _amount(line, "quantity") * _amount(line, "listprice")
        discount = _amount(line, "discount_amount") or gross * _amount(line, "discount_percent") / _HUNDRED
        taxes = _taxes(line)
        rate = sum((own for _name, own in taxes if own), ZERO)
        net = gross - discount
        return Share(self._reading.code(taxes), Sum(net, net * rate / _HUNDRED), 1)


def _place(line: JsonObject) -> Decimal:
    return _amount(line, "sequence_no")


def _taxes(line: JsonObject) -> Taxes:
    names = sorted(name for name in line if name.startswith("tax") and name[3:].isdigit())
    return tuple((name, _amount(line, name) if text_of(line, name).strip() else None) for name in names)


def _is_own_form(head: JsonObject) -> bool:
    """Whether the document says more than its lines."""
    extra = ("txtAdjustment", "hdnDiscountAmount", "hdnDiscountPercent")
    return text_of(head, "hdnTaxType").casefold() != "individual" or any(_amount(head, one) for one in extra)


def _tell(shares: Sequence[Share], stated: Sum, lines: int) -> bool:
    """Whether the lines add up to what is stated; not where a tax was not counted, or shipping bears one."""
    apart = stated - sum((one.sum for one in shares), Sum())
    most = _HALF_PENNY * (lines + 1)
    return abs(apart.net) <= most and abs(apart.tax) <= most


def _amount(raw: JsonObject, name: str) -> Decimal:
    value: Json = raw.get(name)
    text = "" if value is None else str(value).strip()
    try:
        amount = Decimal(text or "0")
    except InvalidOperation as error:
        raise bad_reply(Side.VTIGER, say("{name} is no amount", name=name)) from error
    if not amount.is_finite():
        raise bad_reply(Side.VTIGER, say("{name} is no amount", name=name))
    return amount


def _day(head: JsonObject) -> date:
    try:
        return date.fromisoformat(text_of(head, "invoicedate")[:10])
    except ValueError as error:
        raise bad_reply(Side.VTIGER, say("{name} is no date", name="invoicedate")) from error
