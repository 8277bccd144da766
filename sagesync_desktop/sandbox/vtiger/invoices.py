"""Writing invoices: lines, charges, totals, stock, balance, with 8.2.0's and 8.3.0's traps (measured)."""

from collections.abc import Mapping

from sagesync_desktop.sandbox.vtiger import arithmetic
from sagesync_desktop.sandbox.vtiger.arithmetic import HeaderMoney, Totals
from sagesync_desktop.sandbox.vtiger.errors import (
    INVALID_ID_ATTRIBUTE,
    MANDATORY_FIELDS_MISSING,
    PhpFatalError,
    WebserviceError,
)
from sagesync_desktop.sandbox.vtiger.php import decimal_column, to_float
from sagesync_desktop.sandbox.vtiger.state import Element, State
from sagesync_desktop.sandbox.vtiger.storage import Column, Line, Row

CHARGE = "shipping_&_handling"
COMPUTED = frozenset({"hdnSubTotal", "hdnGrandTotal", "pre_tax_total", "hdnS_H_Amount", "hdnS_H_Percent"})
"""Header columns that the server computes, whatever a client sends for them (measured)."""
_TOTALS = ("hdnSubTotal", "pre_tax_total", "hdnGrandTotal")


def sent_lines(element: Element) -> list[Element]:
    """Take the lines out of a create; without any it is refused, an object instead of a list kills PHP."""
    lines = element.get("LineItems")
    if not lines:
        raise WebserviceError(MANDATORY_FIELDS_MISSING, "Mandatory Fields Missing..")
    if not isinstance(lines, (list, tuple)):
        raise PhpFatalError
    return [line for line in lines if isinstance(line, Mapping)]


def refuse_where_broken(state: State) -> None:
    """The stock 8.3.0 cannot create an invoice by API (measured)."""
    if not state.traits.writes_invoice_lines:
        raise WebserviceError(INVALID_ID_ATTRIBUTE, "Id specified is incorrect")


def destroy_where_broken(state: State, row: Row) -> None:
    """On 8.3.0 a write with lines dies half-way: lines gone, totals zero, unreadable after (measured)."""
    if state.traits.writes_invoice_lines:
        return
    drop_lines(state, row)
    row.values.update(dict.fromkeys(_TOTALS, decimal_column("0", 8)))
    row.unreadable = True
    raise PhpFatalError


def header_reset(element: Element, *, with_lines: bool) -> dict[str, Column]:
    """What a revise or update sets back when the client left it out (measured)."""
    reset: dict[str, Column] = {}
    if element.get("conversion_rate") in (None, ""):
        reset["conversion_rate"] = decimal_column("1", 3)
    if with_lines and "hdnTaxType" not in element:
        reset["hdnTaxType"] = ""
    if with_lines and "txtAdjustment" not in element:
        reset["txtAdjustment"] = decimal_column("0", 8)
    return reset


def write_lines(
    state: State, row: Row, element: Element, lines: list[Element], *, takes_stock: bool = True
) -> Totals:
    """Replace lines and charges, store the totals; a revise takes nothing from stock (measured)."""
    individual = row.text("hdnTaxType") == "individual"
    drop_lines(state, row)
    row.lines = [_line(state, row, line, individual=individual) for line in lines]
    if takes_stock:
        move_stock(state, row, -1)
    _set_charges(row, element)
    return store_totals(state, row)


def store_totals(state: State, row: Row) -> Totals:
    """Compute the totals from lines and header and put them into their columns."""
    totals = compute(state, row)
    numbers = (totals.sub_total, totals.pre_tax_total, totals.grand_total)
    row.values.update(
        (name, decimal_column(number, 8)) for name, number in zip(_TOTALS, numbers, strict=True)
    )
    return totals


def compute(state: State, row: Row) -> Totals:
    """Individual tax counts linked taxes only; anything else is computed as group (measured)."""
    header = header_money(row)
    if row.text("hdnTaxType") == "individual":
        return arithmetic.individual_totals(row.lines, lambda line: linked_rates(state, line), header)
    return arithmetic.group_totals(row.lines, header)


def header_money(row: Row) -> HeaderMoney:
    """Read the header's own amounts."""
    charges = row.charges or {}
    shipping = to_float(charges.get(CHARGE, ""))
    rates = [to_float(rate) for name, rate in charges.items() if name != CHARGE]
    return HeaderMoney(
        to_float(row.text("hdnDiscountPercent")),
        to_float(row.text("hdnDiscountAmount")),
        shipping,
        sum(shipping * rate / 100 for rate in rates),
        to_float(row.text("txtAdjustment")),
    )


def linked_rates(state: State, line: Line) -> list[float]:
    """Rates of a line whose tax the item carries; an unlinked one is stored but adds nothing (measured)."""
    found = state.item(line.productid)
    linked = found[1].taxes if found else {}
    return [float(rate) for name, rate in line.taxes.items() if rate and name in linked]


def set_balance(row: Row) -> None:
    """What is still to pay; a revise leaves the old figure standing (measured)."""
    due = to_float(row.text("hdnGrandTotal")) - to_float(row.text("received"))
    row.values["balance"] = decimal_column(due, 8)


def drop_lines(state: State, row: Row) -> None:
    """Remove the lines and put their stock back."""
    move_stock(state, row, +1)
    for line in row.lines:
        state.line_owners.pop(line.number, None)
    row.lines = []


def move_stock(state: State, row: Row, sign: int) -> None:
    """Move qtyinstock, also below zero, without touching the product's modified time (measured)."""
    for line in row.lines:
        found = state.item(line.productid)
        if found and found[0].name == "Products":
            stock = to_float(found[1].text("qtyinstock")) + sign * float(line.quantity)
            found[1].values["qtyinstock"] = decimal_column(stock, 3)


def build_line(state: State, number: int, element: Element, *, individual: bool) -> Line:
    """Make a line's columns from what was sent; the price defaults to the item's unit_price (measured)."""
    reference = str(element.get("productid") or "")
    found = state.item(reference)
    price = element.get("listprice")
    if price in (None, ""):
        price = found[1].text("unit_price") if found else "0"
    return Line(
        number,
        reference if found else "",
        decimal_column(element.get("quantity") or "0", 3),
        decimal_column(price, 8),
        decimal_column(element.get("discount_percent") or "0", 3),
        decimal_column(element.get("discount_amount") or "0", 8),
        str(element.get("comment") or ""),
        _line_taxes(state, element, found[1].taxes if found and individual else {}),
    )


def _line(state: State, row: Row, element: Element, *, individual: bool) -> Line:
    return build_line(state, state.take_line(row.number), element, individual=individual)


def _line_taxes(state: State, element: Element, linked: dict[str, str]) -> dict[str, Column]:
    """Every tax has a column; a disabled one stays empty, one left out takes the item's rate (measured)."""
    taxes: dict[str, Column] = {}
    for tax in state.taxes:
        if tax.deleted:
            taxes[tax.name] = None
        elif element.get(tax.name) is not None:
            taxes[tax.name] = decimal_column(element[tax.name], 3)
        else:
            taxes[tax.name] = linked.get(tax.name, "0.000")
    return taxes


def _set_charges(row: Row, element: Element) -> None:
    """Take shipping from its own keys, or from hdnS_H_Amount with its odd hdnS_H_Percent (measured)."""
    row.charges, percent = _sent_charges(element)
    row.has_charge_row = True
    amount = to_float(row.charges[CHARGE]) if row.charges else 0.0
    row.values["hdnS_H_Amount"] = decimal_column(amount, 8)
    row.values["hdnS_H_Percent"] = decimal_column(amount * percent, 8)


def _sent_charges(element: Element) -> tuple[dict[str, str] | None, float]:
    value = element.get(CHARGE)
    if value not in (None, ""):
        rates = {key: str(rate) for key, rate in element.items() if key.startswith(f"{CHARGE}_shtax")}
        return {CHARGE: str(value), **rates}, 1.0
    if to_float(element.get("hdnS_H_Amount")):
        percent = str(element.get("hdnS_H_Percent") or "0")
        return {CHARGE: str(element["hdnS_H_Amount"]), f"{CHARGE}_shtax1": percent}, to_float(percent)
    return None, 1.0
