"""From fields to the `element` that Vtiger's writes take; pure."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from sagesync_desktop.clients.jsontext import Json
from sagesync_desktop.clients.vtiger.wire import TAX_NAME, text_of
from sagesync_desktop.core.markup import decoded
from sagesync_desktop.core.types import Fields, ModuleId, Record, RecordId, Value, rows_in

Element = dict[str, "str | list[dict[str, str]]"]

_PRICE = re.compile(r"currency\d+")
_NOT_SENT = frozenset(
    {"id", "label", "web_link", "createdtime", "modifiedtime", "modifiedby", "source", "currency_code"}
    | {"hdnSubTotal", "hdnGrandTotal", "pre_tax_total", "shipping_charges", "invoice_no"}
)
"""Fields that Vtiger sets by itself and those that only this client has.

A balance is stored as sent by a change of the header, and made anew by one of the lines (facts 38, 39).
"""

LONGEST: Mapping[tuple[ModuleId, str], int] = {(ModuleId.ORGANIZATIONS, "accountname"): 100}
"""Characters that a column holds, where that was measured; what is longer is cut without notice."""


def number_text(value: Decimal) -> str:
    """A plain decimal: Vtiger reads "1,234.56" as 1 and knows no exponents (measured)."""
    return format(value, "f")


def value_text(value: Value) -> str:
    """A value as Vtiger takes it: ISO dates, "1"/"0" for booleans, "a |##| b" for several choices."""
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case Decimal():
            return number_text(value)
        case date():
            return value.isoformat()
        case tuple():
            return " |##| ".join(part for part in value if isinstance(part, str))
        case _:
            return str(value)


def element_of(fields: Fields) -> dict[str, str]:
    """The plain fields of a record as they are sent; rows (lines, taxes) are somebody else's."""
    return {
        name: value_text(value)
        for name, value in fields.items()
        if name not in _NOT_SENT and not _is_rows(name, value)
    }


def holds_fields(fields: Fields, stored: Record) -> bool:
    """Whether a record holds the fields that were sent; of numbers the value counts, for Vtiger pads them."""
    plain = all(_is_same(text, stored.fields.get(name)) for name, text in element_of(fields).items())
    return plain and ("taxes" not in fields or _rates(fields["taxes"]) == _rates(stored.rows("taxes")))


def _is_same(sent: str, kept: Value) -> bool:
    text = value_text(kept)
    if decoded(sent).strip() == decoded(text).strip():
        return True
    try:
        return Decimal(sent) == Decimal(text)
    except InvalidOperation:
        return False


def _rates(rows: Value) -> dict[str, Decimal]:
    found = rows_in({"rows": rows}, "rows")
    return {str(row.get("name")): Decimal(value_text(row.get("rate")) or "0") for row in found}


def may_be_decoded(element: Mapping[str, "str | list[dict[str, str]]"]) -> bool:
    """Whether an answer may show a text otherwise than it is stored: it decodes once more (8.2, fact 32)."""
    return any("&" in text or "<" in text for text in element.values() if isinstance(text, str))


def _is_rows(name: str, value: Value) -> bool:
    named = name in ("lines", "taxes", "shipping_taxes", "item_taxes")
    return named or (isinstance(value, tuple) and any(not isinstance(part, str) for part in value))


def rates_in(fields: Fields, name: str) -> dict[str, str]:
    """Rows of {name, rate} as keys and values."""
    return {str(row.get("name")): value_text(row.get("rate")) for row in rows_in(fields, name)}


def new_item(fields: Fields, base_currency_id: RecordId) -> dict[str, str]:
    """A product or service to be created; without `discontinued` it would be made inactive (measured)."""
    element = {"discontinued": "1", **element_of(fields), **rates_in(fields, "taxes")}
    return _priced(element, base_currency_id)


def whole_item(raw: Mapping[str, Json], fields: Fields) -> dict[str, str]:
    """A retrieved product or service with changes in it, taxes and prices per currency kept.

    On 8.2 a write without them unlinks all taxes and drops the prices. A price shown as 0 may be none: sent
    back it would become a real one, at which the item is sold in that currency (measured, facts 19, 20).
    """
    element = {name: text_of(value) for name, value in raw.items() if value is not None}
    element = {name: text for name, text in element.items() if not _is_no_price(name, text)}
    if "taxes" in fields:
        element = {name: value for name, value in element.items() if not TAX_NAME.fullmatch(name)}
    element |= element_of(fields) | rates_in(fields, "taxes")
    return _priced(element, element.get("currency_id", ""))


def _is_no_price(name: str, text: str) -> bool:
    return bool(_PRICE.fullmatch(name)) and not Decimal(text or "0")


def _priced(element: dict[str, str], currency_id: RecordId) -> dict[str, str]:
    """The price repeated under its own currency, where Vtiger looks for it as well."""
    number = currency_id.partition("x")[2]
    if number and element.get("unit_price"):
        element[f"currency{number}"] = element["unit_price"]
    return element


def packed(element: Mapping[str, "str | list[dict[str, str]]"]) -> str:
    """The element as the JSON text that goes into the form."""
    return json.dumps(element)


def texts_in(fields: Fields) -> Iterator[tuple[str, str]]:
    """Every text of a record with its field's name, those of the lines included."""
    for name, value in fields.items():
        if isinstance(value, str):
            yield name, value
        elif isinstance(value, tuple):
            yield from ((name, part) for part in value if isinstance(part, str))
            for row in rows_in(fields, name):
                yield from ((key, text) for key, text in row.items() if isinstance(text, str))
