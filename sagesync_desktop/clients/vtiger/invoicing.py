"""Vtiger's invoice: its element, the total that Vtiger will make of it, and what was stored instead; pure."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from sagesync_desktop.clients.jsontext import Json, as_list, as_object
from sagesync_desktop.clients.vtiger.elements import (
    Element,
    element_of,
    number_text,
    rates_in,
    value_text,
)
from sagesync_desktop.clients.vtiger.wire import (
    CHARGE,
    TAX_NAME,
    charge_names,
    charges_of,
    shipping_taxes_of,
    text_of,
)
from sagesync_desktop.core.errors import UnmappableValue
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.types import Fields, Record, Row, Side, rows_in
from sagesync_desktop.core.values import penny, plain

MONEY_FIELDS = frozenset(
    {
        "lines",
        "hdnTaxType",
        "txtAdjustment",
        "hdnDiscountAmount",
        "hdnDiscountPercent",
        "currency_code",
        "currency_id",
    }
    | {"shipping_charges", "shipping_taxes"}
)
"""Fields whose change moves the total, which a header-only `revise` leaves as it was (measured)."""

_THREE = Decimal("0.001")
"""Vtiger cuts quantities and rates to three decimals before it multiplies (measured)."""
TOLERANCE = Decimal("0.01")
_FINAL_DETAILS = "LineItems_FinalDetails"
_DEADLY_BLANKS = frozenset({"hdnDiscountAmount", "hdnDiscountPercent", "hdnS_H_Amount", "hdnS_H_Percent"})
"""Empty in a whole write they end in status 500, one of them half-way (8.2.0, measured, facts 2 and 4)."""
_NO_DISCOUNT = "0.000000001"
"""Takes an overall discount off, which a 0 leaves as it was (8.2.0, measured, fact 11)."""
_NO_CHARGE_OF_OLD = {"hdnS_H_Amount": "0", "hdnS_H_Percent": "0"}
"""Where a charge is 0 Vtiger stores the amount of old as one, and taxes it (8.2.0, measured, M 211z)."""
_UNTAXED = "0.000"
"""A blank for a tax that the item has loses the line and those after it (8.2.0, measured, fact 13)."""


@dataclass(frozen=True, slots=True)
class Shipping:
    """The keys that an instance uses for charges on an invoice."""

    charge: str = CHARGE
    taxes: tuple[str, ...] = ()
    """Names such as "shtax1" of all taxes that a charge can carry."""


def shipping_keys(names: Collection[str]) -> Shipping:
    """The charge keys among an invoice's field names."""
    charges = charge_names(dict.fromkeys(names))
    charge = charges[0] if charges else CHARGE
    start = f"{charge}_"
    taxes = sorted(name.removeprefix(start) for name in names if name.startswith(f"{start}shtax"))
    return Shipping(charge, tuple(taxes))


def new_invoice(fields: Fields, taxes: Collection[str], keys: Shipping) -> Element:
    """An invoice to be created, without owner and currency: header, one item in the header, lines."""
    lines = _sent_lines(fields, taxes)
    header = element_of(fields)
    return {
        **header,
        "hdnTaxType": header.get("hdnTaxType") or "individual",
        "invoicestatus": header.get("invoicestatus") or "Created",
        **_shipping(fields, keys, keep_nothing=True),
        "productid": _first_item(lines),
        "LineItems": lines,
    }


def whole_invoice(raw: Mapping[str, Json], fields: Fields, taxes: Collection[str], keys: Shipping) -> Element:
    """A retrieved invoice with changes in it, in the form that loses nothing (8.2.0, measured, fact 7).

    Without the display details, which Vtiger cannot read back, and the blanks that break the write off.
    """
    header = {
        name: text_of(value)
        for name, value in raw.items()
        if value is not None and name not in (_FINAL_DETAILS, "LineItems")
    }
    changed = {**header, **element_of(fields), **_discount_taken_off(header, fields)}
    deadly = _DEADLY_BLANKS | set(charge_names(raw))
    kept = {name: text for name, text in changed.items() if text or name not in deadly}
    if "lines" in fields:
        lines = _sent_lines(fields, taxes)
    else:
        lines = [_as_it_is(line) for line in as_list(raw.get("LineItems"), Side.VTIGER)]
    return {
        **kept,
        **_shipping(fields, keys, keep_nothing=False),
        "productid": _first_item(lines),
        "LineItems": lines,
    }


def _discount_taken_off(header: Mapping[str, str], fields: Fields) -> dict[str, str]:
    """A discount on the whole invoice that is to be no more."""
    names = ("hdnDiscountAmount", "hdnDiscountPercent")
    gone = (name for name in names if name in fields and not number(fields[name]))
    return {name: _NO_DISCOUNT for name in gone if number(header.get(name))}


def _as_it_is(line: Json) -> dict[str, str]:
    element = {}
    for name, value in as_object(line, Side.VTIGER).items():
        if TAX_NAME.fullmatch(name):
            element[name] = text_of(value) or _UNTAXED
        elif value is not None:
            element[name] = text_of(value)
    return element


def _sent_lines(fields: Fields, taxes: Collection[str]) -> list[dict[str, str]]:
    """The lines to be sent; raises UnmappableValue for one without a quantity, on which Vtiger breaks off."""
    rows = rows_in(fields, "lines")
    for place, row in enumerate(rows, 1):
        if not value_text(row.get("quantity")).strip():
            raise UnmappableValue(
                say("Line {place} has no quantity, and Vtiger demands one", place=place),
                fix="Enter the quantity in Sage; the invoice is sent again by itself.",
                side=Side.VTIGER,
            )
    return [line_element(row, taxes) for row in rows]


def line_element(row: Row, taxes: Collection[str]) -> dict[str, str]:
    """One line; every tax is named, because one that is left out gets the item's own rate (measured)."""
    element = {
        "productid": value_text(row.get("productid")),
        "quantity": value_text(row.get("quantity")),
        "listprice": value_text(row.get("listprice")),
        "comment": value_text(row.get("comment")),
    }
    named = sorted({*taxes, *(name for name in row if TAX_NAME.fullmatch(name))})
    element |= {name: value_text(row.get(name)) or "0" for name in named}
    for discount in ("discount_amount", "discount_percent"):
        if number(row.get(discount)):
            return {**element, discount: value_text(row.get(discount))}
    return element


def _first_item(lines: Sequence[Mapping[str, str]]) -> str:
    """Vtiger insists on an item in the header and does not store it (measured)."""
    return next((item for line in lines if (item := line.get("productid"))), "")


def _shipping(fields: Fields, keys: Shipping, *, keep_nothing: bool) -> dict[str, str]:
    """The charge and its taxes; nothing at all on a new invoice without charges."""
    charge = number(fields.get("shipping_charges"))
    if "shipping_charges" not in fields and "shipping_taxes" not in fields:
        return {}
    if keep_nothing and not charge:
        return {}
    rates = {**dict.fromkeys(keys.taxes, "0"), **rates_in(fields, "shipping_taxes")}
    taxes = (
        {f"{keys.charge}_{name}": rate for name, rate in rates.items()} if "shipping_taxes" in fields else {}
    )
    if "shipping_charges" not in fields:
        return taxes
    return {keys.charge: number_text(charge), **({} if charge else _NO_CHARGE_OF_OLD), **taxes}


def number(value: object) -> Decimal:
    """A value of a field or an element as Decimal; zero when empty."""
    text = str(value).strip() if value is not None else ""
    return Decimal(text) if text else Decimal(0)


def expected_total(element: Element) -> Decimal:
    """The grand total that Vtiger computes from an element (its formulas of 8.2, measured; unrounded)."""
    lines = _lines(element)
    nets = [_net(line) for line in lines]
    if element.get("hdnTaxType") == "individual":
        subtotal = sum((net + net * _rates(line) for net, line in zip(nets, lines, strict=True)), Decimal(0))
        tax = Decimal(0)
        discount = _discount(element, subtotal)
    else:
        subtotal = sum(nets, Decimal(0))
        discount = _discount(element, subtotal)
        tax = (subtotal - discount) * (_rates(lines[0]) if lines else Decimal(0))
    charges = _charges(element)
    return subtotal - discount + tax + charges + number(element.get("txtAdjustment"))


def _lines(element: Element) -> list[dict[str, str]]:
    lines = element["LineItems"]
    return lines if isinstance(lines, list) else []


def _net(line: Mapping[str, str]) -> Decimal:
    gross = _cut(number(line.get("quantity"))) * number(line.get("listprice"))
    # Where both are given the amount wins (measured).
    return gross - (number(line.get("discount_amount")) or gross * number(line.get("discount_percent")) / 100)


def _rates(line: Mapping[str, str]) -> Decimal:
    rates = (_cut(number(rate)) for name, rate in line.items() if TAX_NAME.fullmatch(name))
    return sum(rates, Decimal(0)) / 100


def _discount(element: Element, subtotal: Decimal) -> Decimal:
    amount = number(element.get("hdnDiscountAmount"))
    return amount or subtotal * number(element.get("hdnDiscountPercent")) / 100


def _charges(element: Element) -> Decimal:
    plain: dict[str, Json] = {name: value for name, value in element.items() if isinstance(value, str)}
    if not charge_names(plain):
        return Decimal(0)
    charges = charges_of(plain)
    return (
        charges + charges * sum((number(row["rate"]) for row in shipping_taxes_of(plain)), Decimal(0)) / 100
    )


def _cut(value: Decimal) -> Decimal:
    return value.quantize(_THREE, ROUND_HALF_UP)


def differences(element: Element, stored: Record) -> list[str]:
    """What Vtiger stored differently from what was sent, as sentences; empty when all is well."""
    sent, kept = _lines(element), stored.rows("lines")
    if len(sent) != len(kept):
        found: list[str] = [say("{sent} lines were sent and {kept} stored", sent=len(sent), kept=len(kept))]
    else:
        pairs = enumerate(zip(sent, kept, strict=True), start=1)
        found = [text for place, (line, row) in pairs if (text := _line_difference(place, line, row))]
    wanted, total = expected_total(element), stored.amount("hdnGrandTotal")
    if abs(wanted - total) > TOLERANCE:
        found.append(
            say("the total is {found} instead of {wanted}", found=penny(total), wanted=penny(wanted))
        )
    return found


def _line_difference(place: int, line: Mapping[str, str], row: Row) -> str:
    if line.get("productid", "") != value_text(row.get("productid")):
        return say("line {place} has another item", place=place)
    names = {"quantity", "listprice"} | {name for name in (*line, *row) if TAX_NAME.fullmatch(name)}
    for name in sorted(names):
        sent, kept = number(line.get(name)), number(row.get(name))
        if abs(sent - kept) >= _THREE:
            return say(
                "line {place} has {name} {kept} instead of {sent}",
                place=place,
                name=name,
                kept=plain(kept),
                sent=plain(sent),
            )
    return ""
