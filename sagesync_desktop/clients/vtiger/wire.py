"""From Vtiger's answers to results and records: pure functions over what came over the wire."""

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from sagesync_desktop.clients.jsontext import Json, JsonObject, as_list, as_object, bad_reply, load_json
from sagesync_desktop.core.errors import BadReply, DuplicateRefused, RejectedByServer
from sagesync_desktop.core.filing import Filing, Filings
from sagesync_desktop.core.markup import decoded
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId, Row, Side, Value
from sagesync_desktop.core.values import is_sane

log = logging.getLogger(__name__)

TAX_NAME = re.compile(r"tax\d+")
CHARGE = "shipping_&_handling"
"""The first charge's key; it derives from the charge's name, so an administrator can change it (measured)."""
_CHARGE_TAX = re.compile(r"(?P<charge>.+)_(?P<tax>shtax\d+)")
_UNREAD = frozenset({"LineItems", "LineItems_FinalDetails", "new", "label"})
"""Not plain fields; `label` repeats the name, HTML-encoded, and only `retrieve` has it (measured)."""
_AMOUNTS = frozenset(
    {"hdnGrandTotal", "pre_tax_total", "received", "balance", "txtAdjustment", "conversion_rate"}
)
"""An invoice's figures, of which one that is no number makes the whole invoice unreadable."""
_PLACE = re.compile(r"(bill|ship|mailing|other)_?(street|city|state|code|zip|country|pobox)")
"""Fields that make up one address, in which one that is left out passes for an empty one."""
_ID = re.compile(r"[0-9]+x[0-9]+")
"""Number of the module, number of the record (Vtiger API 8.2, measured)."""
_DUPLICATE = "0"
"""Vtiger's code for duplicates, the one that is a number (measured)."""


@dataclass(frozen=True, slots=True)
class Codec:
    """What decoding needs to know of the instance."""

    site: str
    filings: Filings
    currencies: Mapping[RecordId, str] = field(default_factory=dict)
    """Currency record id ("21x1") -> ISO code."""


def result_of(content: bytes) -> Json:
    """The result inside an answer's envelope; raises RejectedByServer for a refusal, else BadReply."""
    envelope = as_object(_envelope(content), Side.VTIGER)
    if envelope.get("success") is True:
        return envelope.get("result")
    if "error" in envelope:
        error = as_object(envelope["error"], Side.VTIGER)
        raise refusal(str(error.get("code", "")), str(error.get("message") or ""))
    raise bad_reply(Side.VTIGER, "neither a result nor an error is in it")


def _envelope(content: bytes) -> Json:
    """The answer as JSON, past any warnings that a misconfigured PHP prints before it."""
    try:
        return load_json(content, Side.VTIGER)
    except BadReply:
        start = content.find(b'{"success"')
        if start < 1:
            raise
        envelope = load_json(content[start:], Side.VTIGER)
        log.warning("Vtiger printed %d bytes of warnings before its answer; ask its administrator", start)
        return envelope


def refusal(code: str, message: str) -> RejectedByServer:
    """A refusal as an error that keeps Vtiger's code, so that callers can tell what it means to them."""
    if code == _DUPLICATE or message.startswith("Duplicate(s) detected"):
        return DuplicateRefused(
            "Vtiger already has a record with this name",
            message,
            "Rename one of the two, or merge them in Vtiger; capitals and accents make no difference",
            side=Side.VTIGER,
            code=code,
        )
    if code == "MANDATORY_FIELDS_MISSING":
        return _missing_field(message)
    return RejectedByServer(
        say("Vtiger refused the request: {message}", message=message or say("no reason given")),
        say("Code {code}", code=code) if code else "",
        "Open the record in Vtiger and try the same change there to see what is in its way",
        side=Side.VTIGER,
        code=code,
    )


def _missing_field(message: str) -> RejectedByServer:
    name = message.partition(" does not have a value")[0] if "does not have a value" in message else ""
    return RejectedByServer(
        say("Vtiger needs a value for {name}", name=name or say("a mandatory field")),
        message,
        "Fill the field in, or make it optional in Vtiger's module settings",
        side=Side.VTIGER,
        code="MANDATORY_FIELDS_MISSING",
        fields=(name,) if name else (),
    )


def rows_of(result: Json) -> list[JsonObject]:
    """The rows of a query."""
    return [as_object(row, Side.VTIGER) for row in as_list(result, Side.VTIGER)]


def count_of(result: Json) -> int | None:
    """The answer to `select count(*)`, a row with a text in it (8.2.0, measured); None where it cannot count.

    8.3.0 and 8.4.0 answer an empty list, whatever there is (measured, facts 63 and 73).
    """
    rows = rows_of(result)
    if not rows:
        return None
    counted = str(rows[0].get("count", ""))
    if not counted.isdecimal():
        raise bad_reply(Side.VTIGER, "a count was expected")
    return int(counted)


def text_of(value: Json) -> str:
    """A value as the text that `retrieve` would give for it; null is what 8.3 says for empty references."""
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case Decimal():
            return format(value, "f")
        case _:
            return str(value)


def amount_of(value: Json) -> Decimal | None:
    """A number as Decimal; None where the column is empty, as the web form leaves it (measured)."""
    text = text_of(value).strip()
    if not text:
        return None
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal("NaN")
    if not is_sane(amount):
        raise bad_reply(Side.VTIGER, say('"{text}" was sent where a number belongs', text=text[:40]))
    return amount


def record_of(module: ModuleId, raw: Mapping[str, Json], codec: Codec, *, complete: bool = True) -> Record:
    """A retrieved record (or a queried row) in canonical form.

    `complete=False` is a row without the lines and taxes that only `retrieve` gives.
    """
    record_id, revision = text_of(raw.get("id")), text_of(raw.get("modifiedtime"))
    if not _ID.fullmatch(record_id) or not revision:
        raise bad_reply(Side.VTIGER, "a record came without its id or modified time")
    if any(isinstance(value, dict | list) for name, value in raw.items() if _PLACE.fullmatch(name)):
        raise bad_reply(Side.VTIGER, "an address is not made of texts")
    fields: dict[str, Value] = {
        name: decoded(text_of(value))
        for name, value in raw.items()
        if name not in _UNREAD and not isinstance(value, dict | list)
    }
    filing = codec.filings[module]
    fields["web_link"] = _web_link(codec.site, filing, record_id)
    if filing.is_item:
        fields = _item_fields(fields, codec, complete)
    if module is ModuleId.INVOICES:
        fields = _invoice_fields(fields, raw, codec, complete)
    return Record(module, Side.VTIGER, record_id, revision, fields)


def _web_link(site: str, filing: Filing, record_id: RecordId) -> str:
    """The address of a record for a browser (Vtiger 8.2, measured)."""
    number = record_id.partition("x")[2]
    return f"{site}/index.php?module={filing.table}&view=Detail&record={number}"


def _item_fields(fields: Fields, codec: Codec, complete: bool) -> dict[str, Value]:
    """Replace the taxN keys, present only when that tax is linked (measured), by rows.

    A price is in the item's own currency, which only `retrieve` tells (8.2.0, fact 23); one that is not known
    keeps its id, for it is not the base currency.
    """
    plain = {name: value for name, value in fields.items() if not TAX_NAME.fullmatch(name)}
    currency = str(fields.get("currency_id", ""))
    plain["currency_code"] = codec.currencies.get(currency, currency)
    if complete:
        taxes: tuple[Row, ...] = tuple(
            {"name": name, "rate": amount_of(str(value)) or Decimal(0)}
            for name, value in sorted(fields.items())
            if TAX_NAME.fullmatch(name) and value != ""
        )
        plain["taxes"] = taxes
    return plain


def _invoice_fields(
    fields: Fields, raw: Mapping[str, Json], codec: Codec, complete: bool
) -> dict[str, Value]:
    for name in _AMOUNTS & raw.keys():
        amount_of(raw[name])
    charges = charge_names(raw)
    plain = {name: value for name, value in fields.items() if name not in charges and not _is_tax(name)}
    currency = str(fields.get("currency_id", ""))
    plain["currency_code"] = codec.currencies.get(currency, currency)
    if complete:
        plain["lines"] = lines_of(raw)
        plain["shipping_charges"] = charges_of(raw)
        plain["shipping_taxes"] = shipping_taxes_of(raw)
    return plain


def _is_tax(name: str) -> bool:
    return bool(TAX_NAME.fullmatch(name) or _CHARGE_TAX.fullmatch(name))


def charge_names(raw: Mapping[str, object]) -> tuple[str, ...]:
    """The keys of an invoice that hold charges: those that have tax keys beside them, and the usual one."""
    named = {found["charge"] for name in raw if (found := _CHARGE_TAX.fullmatch(name))}
    return tuple(sorted(name for name in {*named, CHARGE} if name in raw))


def charges_of(raw: Mapping[str, Json]) -> Decimal:
    """The sum of an invoice's charges before tax."""
    names = charge_names(raw) or ("hdnS_H_Amount",)
    return sum((amount_of(raw.get(name)) or Decimal(0) for name in names), Decimal(0))


def shipping_taxes_of(raw: Mapping[str, Json]) -> tuple[Row, ...]:
    """The taxes on an invoice's charges that are not zero."""
    found = (
        (_CHARGE_TAX.fullmatch(name), amount_of(value))
        for name, value in sorted(raw.items())
        if _is_tax(name)
    )
    return tuple({"name": match["tax"], "rate": rate} for match, rate in found if match and rate)


def lines_of(raw: Mapping[str, Json]) -> tuple[Row, ...]:
    """An invoice's lines; their `product_name` is HTML-encoded on the wire (measured).

    A tax column that is 0 was ticked on the item, or nobody knows; an empty one was not (facts 42, 43).
    """
    lines = raw.get("LineItems")
    if lines is None:
        raise bad_reply(Side.VTIGER, "an invoice came without its lines")
    return tuple(_line(as_object(line, Side.VTIGER)) for line in as_list(lines, Side.VTIGER))


def _line(raw: JsonObject) -> Row:
    taxes = {name: amount_of(raw[name]) for name in sorted(raw) if TAX_NAME.fullmatch(name)}
    return {
        "productid": text_of(raw.get("productid")),
        "item_module": text_of(raw.get("entity_type")),
        "product_name": decoded(text_of(raw.get("product_name"))),
        "quantity": amount_of(raw.get("quantity")) or Decimal(0),
        "listprice": amount_of(raw.get("listprice")) or Decimal(0),
        "discount_percent": amount_of(raw.get("discount_percent")),
        "discount_amount": amount_of(raw.get("discount_amount")),
        "comment": decoded(text_of(raw.get("comment"))),
        "description": decoded(text_of(raw.get("description"))),
        "deleted": text_of(raw.get("deleted")) == "1",
        **taxes,
    }
