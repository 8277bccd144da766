"""What a person does in the web page: totals come from the browser, at two decimals (measured)."""

import re

from sagesync_desktop.sandbox.vtiger import charges, invoices, items, records, stock
from sagesync_desktop.sandbox.vtiger.invoice_lines import build_line, drop_lines, sent_lines
from sagesync_desktop.sandbox.vtiger.php import decimal_column, decode_html, plain_number
from sagesync_desktop.sandbox.vtiger.schema import Schema
from sagesync_desktop.sandbox.vtiger.state import Element, State, User
from sagesync_desktop.sandbox.vtiger.storage import Line, Row

_SCRIPT = re.compile(r"<script\b.*?</script>", re.IGNORECASE | re.DOTALL)
_TOTALS = ("hdnSubTotal", "pre_tax_total", "hdnGrandTotal")


def enter(state: State, user: User, schema: Schema, element: Element) -> str:
    """Save a new record from the form and give its id."""
    filled = {**_defaults(state, schema), **_typed(element)}
    row = records.new_row(state, user, schema, filled, source="CRM")
    if schema.has_lines:
        row.values["salesorder_id"] = row.text("salesorder_id")
        _save_lines(state, row, filled)
        invoices.set_balance(row)
    return f"{schema.prefix}{row.number}"


def edit(state: State, user: User, element: Element) -> None:
    """Save a changed record: the form sends everything it shows, so nothing is lost."""
    schema, row = state.find(element["id"])
    kept: dict[str, object] = _typed(element)
    if schema.has_lines:
        kept.setdefault("conversion_rate", row.text("conversion_rate"))
        kept.setdefault("hdnTaxType", row.text("hdnTaxType"))
        kept.setdefault("txtAdjustment", row.text("txtAdjustment"))
        kept = {name: value for name, value in kept.items() if not name.startswith(charges.CHARGE)}
    if schema.name in items.MODULES:
        kept = {
            "currency_id": row.text("currency_id"),
            "unit_price": row.text("unit_price"),
            **row.prices,
            **kept,
        }
        rates = {tax.name: kept.pop(tax.name, row.taxes.get(tax.name, "")) for tax in state.taxes}
    lines = kept.pop("LineItems", None)
    records.revise(state, user, kept)
    if schema.name in items.MODULES:
        items.tick_only(row, {name: decimal_column(rate, 3) for name, rate in rates.items() if rate != ""})
    if schema.has_lines:
        if lines:
            _save_lines(state, row, {**(row.charges or {}), **element, "LineItems": lines})
        else:
            _set_discount(row, element)
            _round_totals(state, row)
        invoices.set_balance(row)


def _typed(element: Element) -> dict[str, object]:
    """Texts as the form sends them on: without script, one level of entities and outer blanks (fact 36)."""
    return {name: _typed_text(value) if isinstance(value, str) else value for name, value in element.items()}


def _typed_text(text: str) -> str:
    return decode_html(_SCRIPT.sub("", text), quotes=True).strip()


def cut_off(state: State, record_id: str, most: int) -> None:
    """Lose the end of a long form, totals included, as PHP's max_input_vars does (8.2.0, fact 17)."""
    _, row = state.find(record_id)
    for line in row.lines[most:]:
        state.free_line(line.number)
    if len(row.lines) > most:
        row.lines = row.lines[:most]
        row.values.update(dict.fromkeys((*_TOTALS, "balance"), decimal_column("0", 8)))


def _defaults(state: State, schema: Schema) -> dict[str, object]:
    """The form, unlike the API, fills in describe's defaults."""
    currency = f"{state.schemas['Currency'].prefix}1"
    if schema.has_lines:
        status = {"invoicestatus": "AutoCreated", "hdnTaxType": "individual", "region_id": "0"}
        return {**status, "currency_id": currency, "conversion_rate": "1"}
    return {"discontinued": "1", "currency_id": currency} if schema.name in items.MODULES else {}


def _save_lines(state: State, row: Row, element: Element) -> None:
    individual = row.text("hdnTaxType") == "individual"
    stock.put_back(state, row)
    drop_lines(state, row)
    for line in _with_group_rates(state, element, individual=individual):
        built = build_line(state, state.take_line(row.number), line, individual=individual)
        _leave_unset(state, built, individual=individual)
        row.lines.append(built)
    stock.book_out(state, row)
    _set_header_money(row, element)
    _round_totals(state, row)


def _set_header_money(row: Row, element: Element) -> None:
    _set_discount(row, element)
    charges.write_posted(row, element)


def _set_discount(row: Row, element: Element) -> None:
    for name in ("hdnDiscountAmount", "hdnDiscountPercent"):
        if name in element:
            places = 8 if name.endswith("Amount") else 3
            row.values[name] = decimal_column(element[name], places) if element[name] else ""


def _with_group_rates(state: State, element: Element, *, individual: bool) -> list[Element]:
    """In group mode the form writes every active rate on every line (measured)."""
    lines = sent_lines(element)
    if individual:
        return lines
    rates: dict[str, object] = {tax.name: tax.percentage for tax in state.active_taxes()}
    return [{**rates, **line} for line in lines]


def _leave_unset(state: State, line: Line, *, individual: bool) -> None:
    """Columns that the form did not fill stay NULL: no discount, no tax of the item (measured)."""
    if not float(line.discount_percent or 0):
        line.discount_percent = None
    if not float(line.discount_amount or 0):
        line.discount_amount = None
    found = state.item(line.productid)
    linked = found[1].taxes if found else {}
    if individual:
        line.taxes = {name: rate if name in linked else None for name, rate in line.taxes.items()}


def _round_totals(state: State, row: Row) -> None:
    totals = invoices.compute(state, row)
    numbers = (totals.sub_total, totals.pre_tax_total, totals.grand_total)
    for name, number in zip(_TOTALS, numbers, strict=True):
        row.values[name] = decimal_column(decimal_column(number, 2), 8)
    tax = charges.shown_tax(row)
    row.values["hdnS_H_Percent"] = decimal_column(plain_number(decimal_column(tax, 2)), 8)
