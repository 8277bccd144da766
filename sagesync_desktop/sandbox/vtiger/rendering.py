"""From rows to the JSON that a client sees, for retrieve, for query and for the answers to writes."""

from dataclasses import dataclass
from typing import Any

from sagesync_desktop.sandbox.vtiger import final_details, items
from sagesync_desktop.sandbox.vtiger.arithmetic import Totals
from sagesync_desktop.sandbox.vtiger.charges import CHARGE
from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError
from sagesync_desktop.sandbox.vtiger.invoices import is_readable
from sagesync_desktop.sandbox.vtiger.php import encode_html, json_number
from sagesync_desktop.sandbox.vtiger.schema import LINE_COLUMNS, Field, Schema
from sagesync_desktop.sandbox.vtiger.state import Element, State, User
from sagesync_desktop.sandbox.vtiger.storage import Column, Line, Row

Shown = dict[str, Any]
"""One JSON object of an answer."""
LINE_EXTRAS = ("image", "purchase_cost", "margin")


def column(state: State, schema: Schema, row: Row, field: Field) -> Column:
    """One header column as query and retrieve show it."""
    if field.name == "id":
        return f"{schema.prefix}{row.number}"
    value = row.values.get(field.name)
    if value is None:
        return state.traits.empty_reference if field.type == "reference" else ""
    return value


def header(state: State, schema: Schema, row: Row) -> Shown:
    """Every header column, `id` last."""
    return {
        field.name: column(state, schema, row, field)
        for field in schema.fields.values()
        if schema.name != "Invoice" or field.name not in LINE_COLUMNS
    }


def record(state: State, user: User, schema: Schema, row: Row) -> Shown:
    """What retrieve shows."""
    shown = {**header(state, schema, row), "label": encode_html(row.label)}
    if schema.name in items.MODULES:
        shown |= items.render_links(state, row)
    if schema.name == "Invoice":
        if not is_readable(state, row):
            raise PhpFatalError
        shown |= {**charges(state, row), **_lines(state, row)}
        shown["LineItems_FinalDetails"] = final_details.full(state, user, row)
    return shown


@dataclass(frozen=True, slots=True)
class Writing:
    """One write of an invoice with lines: how it came and what was computed."""

    verb: str
    sent: Element
    totals: Totals


def written(state: State, user: User, schema: Schema, row: Row, writing: Writing) -> Shown:
    """The answer to a write with lines: totals as noisy floats, balance not yet moved (measured)."""
    shown = {**header(state, schema, row), "label": encode_html(row.label), **charges(state, row)}
    shown["hdnSubTotal"] = json_number(writing.totals.sub_total)
    shown["hdnGrandTotal"] = json_number(writing.totals.grand_total)
    shown["pre_tax_total"] = json_number(writing.totals.pre_tax_total)
    if writing.verb == "update":
        shown |= {**_empty_line_columns(state), "LineItems": []}
    else:
        shown |= _lines(state, row)
    net_price = writing.verb != "update"
    shown["LineItems_FinalDetails"] = final_details.skeleton(
        state, user, row, writing.sent, with_net_price=net_price
    )
    shown["productid"] = None
    if writing.verb == "create":
        shown["new"] = True
    return shown


def header_written(state: State, schema: Schema, row: Row) -> Shown:
    """The answer to an invoice write without lines: no charges and no final details (measured)."""
    return {
        **header(state, schema, row),
        "label": encode_html(row.label),
        **_first_line_columns(state, row),
        **_lines(state, row),
    }


def charges(state: State, row: Row) -> Shown:
    """The shipping keys: null and zeros when the API wrote none, the text as sent otherwise (measured)."""
    if not row.has_charge_row:
        return {}
    if row.charges is not None:
        return dict(row.charges)
    unset: Shown = {CHARGE: None}
    return unset | {f"{CHARGE}_sh{tax.name}": 0 for tax in state.shipping_taxes}


def line(state: State, row: Row, each: Line, sequence: int) -> Shown:
    """One line as LineItem shows it."""
    lost = state.traits.empty_reference
    image: Column = None if lost is None else ""
    shown: Shown = {
        "parent_id": f"{state.schemas['Invoice'].prefix}{row.number}",
        "productid": _living_item(state, each),
        "sequence_no": str(sequence),
        "quantity": each.quantity,
        "listprice": each.listprice,
        "discount_percent": image if each.discount_percent is None else each.discount_percent,
        "discount_amount": image if each.discount_amount is None else each.discount_amount,
        "comment": each.comment,
        "description": "",
        "incrementondel": each.moves_stock,
        "image": image,
        "purchase_cost": "0.00000000",
        "margin": "0.00000000",
        "id": f"{state.schemas['LineItem'].prefix}{each.number}",
    }
    for tax in state.taxes:
        rate = each.taxes.get(tax.name, "0.000")
        shown[tax.name] = image if rate is None else rate
    return shown


def _lines(state: State, row: Row) -> Shown:
    prefix = state.schemas["Invoice"].prefix
    shown = []
    for sequence, each in enumerate(row.lines, 1):
        one = {**line(state, row, each, sequence), **_item_names(state, each)}
        if state.traits.parent_id_is_array:
            one["parent_id"] = f"{prefix}Array"
        shown.append(one)
    first = shown[0]["productid"] if shown else None
    return {"LineItems": shown, "productid": first}


def _living_item(state: State, each: Line) -> str:
    """A line of a deleted item loses the reference and keeps the name (measured)."""
    found = state.item(each.productid)
    return "" if found is None or found[1].deleted else each.productid


def _item_names(state: State, each: Line) -> Shown:
    found = state.item(each.productid)
    if found is None:
        return {"product_name": None, "entity_type": None, "deleted": None}
    schema, item = found
    return {
        "product_name": encode_html(item.text(schema.label_fields[0])),
        "entity_type": schema.name,
        "deleted": "1" if item.deleted else "0",
    }


def line_names(state: State) -> tuple[str, ...]:
    """The line columns that count as fields of Invoice; a tax that the API made has none there (measured)."""
    return (*LINE_COLUMNS, *LINE_EXTRAS, *(tax.name for tax in state.taxes if not tax.made_by_api))


def _first_line_columns(state: State, row: Row) -> Shown:
    empty = _empty_line_columns(state)
    if not row.lines:
        return empty
    first = line(state, row, row.lines[0], 1)
    return {name: unset if name in LINE_EXTRAS else first[name] or "" for name, unset in empty.items()}


def _empty_line_columns(state: State) -> Shown:
    unset: Column = None if state.traits.empty_reference is None else ""
    return dict.fromkeys(line_names(state), unset)
