"""The lines of an invoice as a client sends them and as their table keeps them (8.2.0, measured)."""

from collections.abc import Mapping

from sagesync_desktop.sandbox.vtiger.errors import MANDATORY_FIELDS_MISSING, PhpFatalError, WebserviceError
from sagesync_desktop.sandbox.vtiger.php import decimal_column, is_empty, kept_signs, operand
from sagesync_desktop.sandbox.vtiger.state import Element, State
from sagesync_desktop.sandbox.vtiger.storage import Column, Line, Row


def sent_lines(element: Element) -> list[Element]:
    """Take the lines out of a create; without any it is refused, an object instead of a list kills PHP."""
    lines = element.get("LineItems")
    if not lines:
        raise WebserviceError(MANDATORY_FIELDS_MISSING, "Mandatory Fields Missing..")
    if not isinstance(lines, (list, tuple)):
        raise PhpFatalError
    return [line for line in lines if isinstance(line, Mapping)]


def is_individual(row: Row) -> bool:
    """Tell whether each line has taxes of its own."""
    return row.text("hdnTaxType").lower() == "individual"


def add_line(state: State, row: Row, element: Element) -> Line:
    """Put one line more into the invoice; where PHP dies of a value, nothing of it is kept (facts 13, 14)."""
    check(state, element, individual=is_individual(row))
    line = build_line(state, state.take_line(row.number), element, individual=is_individual(row))
    row.lines.append(line)
    return line


def check(state: State, element: Element, *, individual: bool) -> None:
    """Compute the net price as the server does before it stores a line: "" is no number for PHP 8."""
    operand(_price(state, element))
    operand(element.get("quantity"))
    for name in ("discount_amount", "discount_percent"):
        if not is_empty(element.get(name)):
            operand(element[name])
    if individual:
        for name in _item_taxes(state, element):
            operand(element.get(name))


def build_line(state: State, number: int, element: Element, *, individual: bool) -> Line:
    """Make a line's columns from what was sent; the price defaults to the item's unit_price (measured)."""
    reference = str(element.get("productid") or "")
    return Line(
        number,
        reference if state.item(reference) else "",
        decimal_column(element.get("quantity") or "0", 3),
        decimal_column(_price(state, element), 8),
        decimal_column(element.get("discount_percent") or "0", 3),
        decimal_column(element.get("discount_amount") or "0", 8),
        kept_signs(str(element.get("comment") or ""), keeps_four_bytes=state.traits.keeps_four_bytes),
        _taxes(state, element, individual=individual),
        str(element.get("incrementondel") or "0"),
        str(element.get("description") or ""),
    )


def drop_lines(state: State, row: Row) -> None:
    """Erase the lines; their numbers may be given out again (fact 9)."""
    for line in row.lines:
        state.free_line(line.number)
    row.lines = []


def linked_rates(state: State, line: Line) -> list[float]:
    """Rates of a line whose tax the item carries; an unlinked one is stored but adds nothing (measured)."""
    found = state.item(line.productid)
    linked = found[1].taxes if found else {}
    return [float(rate) for name, rate in line.taxes.items() if rate and name in linked]


def _price(state: State, element: Element) -> object:
    price = element.get("listprice")
    if price is not None:
        return price
    found = state.item(str(element.get("productid") or ""))
    return found[1].text("unit_price") if found else "0"


def _item_taxes(state: State, element: Element) -> dict[str, str]:
    found = state.item(str(element.get("productid") or ""))
    return found[1].taxes if found else {}


def _taxes(state: State, element: Element, *, individual: bool) -> dict[str, Column]:
    """Every tax has a column; once one is sent the others count as 0, else the item's apply (fact 45)."""
    linked = _item_taxes(state, element) if individual else {}
    silent = all(element.get(tax.name) is None for tax in state.taxes)
    taxes: dict[str, Column] = {}
    for tax in state.taxes:
        if element.get(tax.name) is not None:
            taxes[tax.name] = decimal_column(element[tax.name] or "0", 3)
        else:
            taxes[tax.name] = linked.get(tax.name, "0.000") if silent else "0.000"
        if tax.deleted:
            taxes[tax.name] = None
    return taxes
