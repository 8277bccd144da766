"""Sage's invoices and credit notes as papers, read for the proof alone and parsed by nothing of the sync."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from sagesync_desktop.clients.jsontext import Json, JsonObject, bad_reply, text_of
from sagesync_desktop.clients.sage.api import SageApi
from sagesync_desktop.core.errors import PermissionMissing, RecordGone
from sagesync_desktop.core.papers import CREDIT, ZERO, Paper, Share, Standing, Sum, added, to_penny
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import RecordId, Side


@dataclass(frozen=True, slots=True)
class _Shelf:
    """One of Sage's two lists of sales documents."""

    path: str
    lines: str
    numbered: str
    sign: int
    prefix: str = ""


INVOICES = _Shelf("sales_invoices", "invoice_lines", "invoice_number", 1)
CREDIT_NOTES = _Shelf("sales_credit_notes", "credit_note_lines", "credit_note_number", -1, CREDIT)
_STANDINGS = {"DRAFT": Standing.DRAFT, "PRO_FORMA": Standing.DRAFT, "VOID": Standing.VOID}
_ALL = {"attributes": "all"}
_ALONE = {"attributes": "all", "nested_attributes": "all", "mark_as_sent": "false"}


class SagePapers:
    """The sales documents of a period, page by page; no page is kept."""

    def __init__(self, api: SageApi) -> None:
        """Learns the tax rates' names while it reads."""
        self._api = api
        self.labels: dict[str, str] = {}
        """Tax code -> its name on Sage's screens."""
        self.notes: list[str] = []
        """What could not be read, as sentences."""

    def dated(self, start: date, end: date) -> Iterator[Paper]:
        """All invoices and credit notes that are dated within both days."""
        asked = {**_ALL, "from_date": start.isoformat(), "to_date": end.isoformat()}
        yield from self._listed(INVOICES, asked)
        try:
            yield from self._listed(CREDIT_NOTES, asked)
        except (PermissionMissing, RecordGone) as refused:
            self.notes.append(say("Sage's credit notes could not be read: {why}", why=refused.title))

    def single(self, record_id: RecordId) -> Paper | None:
        """One document, whatever its date; None where Sage has it no more."""
        shelf = CREDIT_NOTES if record_id.startswith(CREDIT) else INVOICES
        raw = self._alone(shelf, record_id.removeprefix(CREDIT))
        return None if raw is None else self._paper(shelf, raw)

    def _listed(self, shelf: _Shelf, asked: Mapping[str, str]) -> Iterator[Paper]:
        for page in self._api.pages(shelf.path, asked):
            for row in page.rows:
                whole = row if _is_whole(shelf, row) else self._alone(shelf, text_of(row, "id"))
                if whole is not None:
                    yield self._paper(shelf, whole)

    def _alone(self, shelf: _Shelf, record_id: RecordId) -> "JsonObject | None":
        found = self._api.get(f"{shelf.path}/{record_id}", _ALONE)
        return None if found is None or found.raw.get("deleted_at") else found.raw

    def _paper(self, shelf: _Shelf, raw: JsonObject) -> Paper:
        number, status = text_of(raw, "displayed_as") or text_of(raw, shelf.numbered), _part(raw, "status")
        word = text_of(status, "id")
        return Paper(
            Side.SAGE,
            shelf.prefix + text_of(raw, "id"),
            number,
            text_of(raw, "reference"),
            text_of(raw, "contact_name") or text_of(_part(raw, "contact"), "displayed_as"),
            _day(raw),
            text_of(_part(raw, "currency"), "id"),
            word,
            _STANDINGS.get(word, Standing.LIVE),
            text_of(raw, "updated_at"),
            _signed(shelf, _amount(raw, "total_amount"), _amount(raw, "tax_amount")),
            added(self._shares(shelf, raw)),
            is_credit=shelf is CREDIT_NOTES,
        )

    def _shares(self, shelf: _Shelf, raw: JsonObject) -> Iterator[Share]:
        for line in _lines(shelf, raw):
            net, tax = _amount(line, "net_amount"), _amount(line, "tax_amount")
            yield Share(self._code(line, "tax_rate"), _signed(shelf, net + tax, tax), 1)
        shipping, tax = _amount(raw, "shipping_net_amount"), _amount(raw, "shipping_tax_amount")
        if shipping or tax:
            yield Share(self._code(raw, "shipping_tax_rate"), _signed(shelf, shipping + tax, tax), 1)

    def _code(self, raw: JsonObject, name: str) -> str:
        rate = _part(raw, name)
        code = text_of(rate, "id")
        self.labels.setdefault(code, text_of(rate, "displayed_as"))
        return code


def _is_whole(shelf: _Shelf, row: JsonObject) -> bool:
    """Whether a list's row has its lines' figures, or only names them."""
    lines = row.get(shelf.lines)
    return isinstance(lines, list) and all(
        isinstance(line, dict) and "net_amount" in line and "tax_rate" in line for line in lines
    )


def _lines(shelf: _Shelf, raw: JsonObject) -> Iterator[JsonObject]:
    lines = raw.get(shelf.lines)
    for line in lines if isinstance(lines, list) else ():
        if isinstance(line, dict):
            yield line


def _part(raw: JsonObject, name: str) -> JsonObject:
    part = raw.get(name)
    return part if isinstance(part, dict) else {}


def _signed(shelf: _Shelf, gross: Decimal, tax: Decimal) -> Sum:
    return Sum(shelf.sign * (gross - tax), shelf.sign * tax)


def _amount(raw: JsonObject, name: str) -> Decimal:
    value: Json = raw.get(name)
    if value is None or value == "":
        return ZERO
    try:
        amount = Decimal(str(value))
    except InvalidOperation as error:
        raise bad_reply(Side.SAGE, say("{name} is no amount", name=name)) from error
    if not amount.is_finite():
        raise bad_reply(Side.SAGE, say("{name} is no amount", name=name))
    return to_penny(amount)


def _day(raw: JsonObject) -> date:
    try:
        return date.fromisoformat(text_of(raw, "date")[:10])
    except ValueError as error:
        raise bad_reply(Side.SAGE, say("{name} is no date", name="date")) from error
