"""Puts a record that the recorded server held already into the sandbox, as an answer shows it."""

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

from sagesync_desktop.sandbox.vtiger import VtigerWorld
from sagesync_desktop.sandbox.vtiger.charges import CHARGE
from sagesync_desktop.sandbox.vtiger.storage import Line, Row

Shown = Mapping[str, Any]
_TAX = re.compile(r"tax\d+")
_PRICE = re.compile(r"currency\d+")


def seed(world: VtigerWorld, shown: Shown) -> None:
    """Replace or add the record that this answer shows."""
    schema, number = world.state.split_id(shown["id"])
    table = world.state.tables[schema.name]
    row = _row(world, shown, number)
    if schema.name == "Invoice":
        _take_lines(world, row, shown)
    old = table.rows.get(number)
    if old is not None:
        _forget(world, old)
    table.add(row)


def _forget(world: VtigerWorld, old: Row) -> None:
    for line in old.lines:
        world.state.line_owners.pop(line.number, None)
    table = next(each for each in world.state.tables.values() if each.rows.get(old.number) is old)
    if not old.deleted:
        table.bury(old, old.text("modifiedtime"))
    del table.rows[old.number]


def _row(world: VtigerWorld, shown: Shown, number: int) -> Row:
    schema, _ = world.state.split_id(shown["id"])
    known = set(schema.fields) - {"id"}
    values = {name: value for name, value in shown.items() if name in known and _is_column(schema.name, name)}
    for field in schema.fields.values():
        if field.type == "reference" and values.get(field.name) == "":
            values[field.name] = None
    writers = [int(str(shown.get("modifiedby") or "19x1").partition("x")[2]), 1]
    row = Row(number, values, label=html.unescape(str(shown.get("label") or "")), writers=writers)
    row.tax_rows = [(name, rate) for name, rate in shown.items() if _TAX.fullmatch(name)]
    row.taxes = {
        name: rate for name, rate in shown.items() if _TAX.fullmatch(name) and schema.name != "Invoice"
    }
    row.prices = {name: float(price) for name, price in shown.items() if _PRICE.fullmatch(name) and price}
    if "currency_id" in shown and schema.name != "Invoice":
        row.values["currency_id"] = shown["currency_id"]
    return row


def _is_column(module: str, name: str) -> bool:
    line_columns = ("productid", "quantity", "listprice", "comment", "discount_amount", "discount_percent")
    return module != "Invoice" or name not in line_columns


def _take_lines(world: VtigerWorld, row: Row, shown: Shown) -> None:
    row.charges = {name: value for name, value in shown.items() if name.startswith(CHARGE)} or None
    row.has_charge_row = row.charges is not None
    for each in shown.get("LineItems") or []:
        row.lines.append(_line(world, each))
        world.state.line_owners[row.lines[-1].number] = row.number


def _line(world: VtigerWorld, shown: Shown) -> Line:
    number = int(shown["id"].partition("x")[2]) if "id" in shown else world.state.next_line
    world.state.next_line = max(world.state.next_line, number + 1)
    return Line(
        number,
        shown["productid"] or "",
        shown["quantity"],
        shown["listprice"],
        shown["discount_percent"] or None,
        shown["discount_amount"] or None,
        shown["comment"],
        {tax.name: shown.get(tax.name) or None for tax in world.state.taxes},
        shown["incrementondel"],
        shown["description"],
    )


def items_of(shown: Shown) -> Iterator[dict[str, Any]]:
    """The items that an invoice's screen figures tell of, each as far as they tell."""
    details = shown.get("LineItems_FinalDetails") or {}
    for position, block in details.items():
        if not block.get(f"hdnProductId{position}") or not block.get(f"productName{position}"):
            continue
        line = shown["LineItems"][int(position) - 1]
        module = block[f"entityType{position}"]
        name = "productname" if module == "Products" else "servicename"
        number = "product_no" if module == "Products" else "service_no"
        text = html.unescape(block[f"productName{position}"])
        yield {
            "id": line["productid"] or f"14x{block[f'hdnProductId{position}']}",
            name: text,
            "label": text,
            number: block.get(f"hdnProductcode{position}", ""),
            "description": block.get(f"productDescription{position}", ""),
            "unit_price": f"{float(block[f'unitPrice{position}']):.8f}",
            "qtyinstock": "0.000",
            "currency_id": "21x1",
            "discontinued": "1",
            "modifiedtime": "2026-11-30 03:00:00",
            "createdtime": "2026-11-30 03:00:00",
            **{tax["taxname"]: tax["regionsList"]["default"] for tax in block.get("taxes", [])},
        }
