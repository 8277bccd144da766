"""From rows to the JSON that a client sees, for retrieve, for query and for the answers to writes."""

from dataclasses import dataclass
from typing import Any

from sagesync_desktop.sandbox.vtiger import final_details, items
from sagesync_desktop.sandbox.vtiger.arithmetic import Totals
from sagesync_desktop.sandbox.vtiger.charges import CHARGE
from sagesync_desktop.sandbox.vtiger.errors import PhpFatalError
from sagesync_desktop.sandbox.vtiger.invoices import is_readable
from sagesync_desktop.sandbox.vtiger.php import decode_html, encode_html, json_number, label_text
from sagesync_desktop.sandbox.vtiger.schema import LINE_COLUMNS, Field, Schema
from sagesync_desktop.sandbox.vtiger.state import Element, State, User
from sagesync_desktop.sandbox.vtiger.storage import Column, Line, Row

Shown = dict[str, Any]
"""One JSON object of an answer."""
LINE_EXTRAS = ("image", "purchase_cost", "margin")


def column(state: State, user: User, schema: Schema, row: Row, field: Field) -> Column:
    """One header column as query and retrieve show it."""
    if field.name == "id":
        return f"{schema.prefix}{row.number}"
    if field.name == "starred":
        return row.values.get("starred", "") if user.number in row.writers else ""
    value = row.values.get(field.name)
    if field.type == "reference":
        return state.traits.empty_reference if state.is_gone(value) else value
    if field.name == "region_id":
        return value or state.traits.empty_reference
    return value or ""


def header(state: State, user: User, schema: Schema, row: Row) -> Shown:
    """Every header column, `id` last."""
    return {
        field.name: column(state, user, schema, row, field)
        for field in schema.fields.values()
        if not schema.has_lines or field.name not in LINE_COLUMNS
    }


def _opened(state: State, user: User, schema: Schema, row: Row) -> Shown:
    """The header as retrieve and writes show it, who show two empty columns of an invoice as text."""
    shown = {**header(state, user, schema, row), "label": label_text(row.label)}
    if schema.has_lines:
        shown |= {name: shown[name] or "" for name in ("salesorder_id", "region_id") if name in shown}
    return shown


def record(state: State, user: User, schema: Schema, row: Row) -> Shown:
    """What retrieve shows."""
    shown = _opened(state, user, schema, row)
    if schema.name in items.MODULES:
        shown |= items.render_links(state, row)
    if row.number in state.files:
        named = shown.pop("label")
        shown |= {"imageattachmentids": f"{schema.prefix}{state.files[row.number].number}", "label": named}
    if schema.has_lines:
        if not is_readable(state, row):
            raise PhpFatalError
        shown |= {**charges(state, row), **_lines(state, row)}
        shown["LineItems_FinalDetails"] = final_details.full(state, user, row)
    return shown


def answered(shown: Shown, row: Row) -> Shown:
    """The answer to a write: a text that is the record's encoded name has lost one level (fact 32).

    PHP's text cache knows the name by then, so other texts with entities stay as they are (M 120i, 240).
    """
    name = encode_html(decode_html(row.label, quotes=True))
    plain = decode_html(name, quotes=True)
    return {key: plain if value == name and key != "label" else value for key, value in shown.items()}


@dataclass(frozen=True, slots=True)
class Writing:
    """One write of an invoice with lines: how it came and what was computed."""

    verb: str
    sent: Element
    totals: Totals


def written(state: State, user: User, schema: Schema, row: Row, writing: Writing) -> Shown:
    """The answer to a write with lines: totals as noisy floats, balance not yet moved (measured)."""
    shown = {**answered(_opened(state, user, schema, row), row), **charges(state, row)}
    shown["hdnSubTotal"] = json_number(writing.totals.sub_total)
    shown["hdnGrandTotal"] = json_number(writing.totals.grand_total)
    shown["pre_tax_total"] = json_number(writing.totals.pre_tax_total)
    if writing.verb == "update":
        shown |= {**_empty_line_columns(state, user), "LineItems": []}
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


def header_written(state: State, user: User, schema: Schema, row: Row, sent: Element) -> Shown:
    """The answer to an invoice write without lines: what was sent, under what is stored (measured)."""
    return {
        **sent,
        **answered(_opened(state, user, schema, row), row),
        **_first_line_columns(state, user, row),
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


def _owner_of(state: State, row: Row) -> str:
    """How the ids of the module begin to which a document belongs."""
    holders = (schema for schema in state.entities() if row.number in state.tables[schema.name].rows)
    return next(holders).prefix


def line(state: State, row: Row, each: Line, sequence: int) -> Shown:
    """One line as LineItem shows it."""
    lost = state.traits.empty_reference
    image: Column = None if lost is None and each.is_of_form else ""
    shown: Shown = {
        "parent_id": f"{_owner_of(state, row)}{row.number}",
        "productid": _living_item(state, each),
        "sequence_no": str(sequence),
        "quantity": each.quantity,
        "listprice": each.listprice,
        "discount_percent": lost if each.discount_percent is None else each.discount_percent,
        "discount_amount": lost if each.discount_amount is None else each.discount_amount,
        "comment": each.comment,
        "description": each.description,
        "incrementondel": each.moves_stock,
        "image": image,
        "purchase_cost": "0.00000000",
        "margin": "0.00000000",
        "id": f"{state.schemas['LineItem'].prefix}{each.number}",
    }
    for tax in state.taxes:
        rate = each.taxes.get(tax.name, "0.000")
        shown[tax.name] = lost if rate is None else rate
    return shown


def _lines(state: State, row: Row) -> Shown:
    """The lines; a comment that is the encoded form of one before it loses a level (fact 35)."""
    prefix = _owner_of(state, row)
    shown, seen = [], set()
    for sequence, each in enumerate(row.lines, 1):
        one = {**line(state, row, each, sequence), **_item_names(state, each)}
        if each.comment in seen:
            one["comment"] = decode_html(each.comment, quotes=True)
        seen.add(encode_html(each.comment))
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


HIDDEN_FROM_USERS = ("discount_amount", "discount_percent")
"""Line columns that the ordinary sales profile may not see among an invoice's fields (fact 28)."""


def line_names(state: State) -> tuple[str, ...]:
    """The line columns that count as fields of Invoice; a tax that the API made has none there (measured)."""
    return (*LINE_COLUMNS, *LINE_EXTRAS, *(tax.name for tax in state.taxes if not tax.made_by_api))


def _first_line_columns(state: State, user: User, row: Row) -> Shown:
    empty = _empty_line_columns(state, user)
    if not row.lines:
        return empty
    first = line(state, row, row.lines[0], 1)
    return {name: unset if name in LINE_EXTRAS else first[name] or "" for name, unset in empty.items()}


def _empty_line_columns(state: State, user: User) -> Shown:
    unset: Column = None if state.traits.empty_reference is None else ""
    hidden = () if user.is_admin else (*HIDDEN_FROM_USERS, *LINE_EXTRAS)
    return dict.fromkeys((name for name in line_names(state) if name not in hidden), unset)
