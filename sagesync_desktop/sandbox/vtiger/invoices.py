"""Writing invoices by API in the order in which the server does it, and where it dies half-way (measured)."""

from sagesync_desktop.sandbox.vtiger import arithmetic, charges, stock
from sagesync_desktop.sandbox.vtiger.arithmetic import HeaderMoney, Totals
from sagesync_desktop.sandbox.vtiger.errors import INVALID_ID_ATTRIBUTE, PhpFatalError, WebserviceError
from sagesync_desktop.sandbox.vtiger.invoice_lines import (
    add_line,
    drop_lines,
    is_individual,
    linked_rates,
    sent_lines,
)
from sagesync_desktop.sandbox.vtiger.php import decimal_column, is_empty, operand, to_float
from sagesync_desktop.sandbox.vtiger.state import Element, State
from sagesync_desktop.sandbox.vtiger.storage import Column, Row

COMPUTED_WITH_LINES = frozenset({"hdnSubTotal", "hdnGrandTotal", "pre_tax_total"})
"""Totals that a write with lines computes, whatever a client sends; alone they are stored (fact 10)."""
OF_LINE_WRITES = frozenset({"hdnDiscountAmount", "hdnDiscountPercent", "hdnS_H_Amount", "hdnS_H_Percent"})
"""Header columns that only a write with lines changes, in its own way (facts 4, 11)."""
_TOTALS = ("hdnSubTotal", "pre_tax_total", "hdnGrandTotal")


def check(element: Element) -> None:
    """Die of an empty overall discount or shipping before anything is written (8.2.0, facts 2, 3, 6)."""
    if is_empty(element.get("hdnDiscountPercent")):
        operand(element.get("hdnDiscountAmount"))
    charges.check(element)


def refuse_where_broken(state: State) -> None:
    """The stock 8.3.0 and 8.4.0 cannot create an invoice by API (facts 67, 73)."""
    if not state.traits.writes_invoice_lines:
        raise WebserviceError(INVALID_ID_ATTRIBUTE, "Id specified is incorrect")


def header_reset(element: Element, *, with_lines: bool) -> dict[str, Column]:
    """What a revise or update sets back when the client left it out (fact 5)."""
    reset: dict[str, Column] = {}
    if is_empty(element.get("conversion_rate")):
        reset["conversion_rate"] = decimal_column("1", 3)
    if with_lines and is_empty(element.get("hdnTaxType")):
        reset["hdnTaxType"] = ""
    if with_lines and not to_float(element.get("txtAdjustment")):
        reset["txtAdjustment"] = decimal_column("0", 8)
    return reset


def write(state: State, row: Row, element: Element) -> Totals:
    """Replace header money and lines, then compute the totals; a death on the way leaves what is done."""
    lines = sent_lines(element)
    stock.put_back(state, row, 2)
    drop_lines(state, row)
    _store_sent_header(state, row, element)
    if not state.traits.writes_invoice_lines and is_individual(row):
        raise PhpFatalError
    for line in lines:
        add_line(state, row, line)
    if not state.traits.writes_invoice_lines:
        raise PhpFatalError
    stock.book_out(state, row)
    return store_totals(state, row, lines)


def store_totals(state: State, row: Row, sent: list[Element] | None = None) -> Totals:
    """Compute the totals from lines and header and put them into their columns."""
    totals = compute(state, row, sent)
    numbers = (totals.sub_total, totals.pre_tax_total, totals.grand_total)
    row.values.update(
        (name, decimal_column(number, 8)) for name, number in zip(_TOTALS, numbers, strict=True)
    )
    return totals


def compute(state: State, row: Row, sent: list[Element] | None = None) -> Totals:
    """Individual tax counts linked taxes only; else the first line's rates as they were sent (fact 6)."""
    header = header_money(row, charges.tax(row))
    if is_individual(row):
        return arithmetic.individual_totals(row.lines, lambda line: linked_rates(state, line), header)
    rates = arithmetic.sent_rates(row.lines[0]) if row.lines else []
    if sent:
        rates = [operand(sent[0][tax.name]) for tax in state.taxes if sent[0].get(tax.name) is not None]
    return arithmetic.group_totals(row.lines, rates, header)


def header_money(row: Row, shipping_tax: float) -> HeaderMoney:
    """Read the header's own amounts."""
    return HeaderMoney(
        to_float(row.text("hdnDiscountPercent")),
        to_float(row.text("hdnDiscountAmount")),
        to_float(row.text("hdnS_H_Amount")),
        shipping_tax,
        to_float(row.text("txtAdjustment")),
    )


def set_balance(row: Row) -> None:
    """What is still to pay; a revise leaves the old figure standing (fact 12)."""
    due = to_float(row.text("hdnGrandTotal")) - to_float(row.text("received"))
    row.values["balance"] = decimal_column(due, 8)


def is_readable(state: State, row: Row) -> bool:
    """On 8.3.0 and 8.4.0 an invoice of individual taxes without lines kills retrieve (facts 68, 69)."""
    return state.traits.writes_invoice_lines or bool(row.lines) or not is_individual(row)


def _store_sent_header(state: State, row: Row, element: Element) -> None:
    """Store the totals as sent until the new ones are computed; a death in between shows them (fact 13)."""
    row.values["pre_tax_total"] = decimal_column("0", 8)
    for name in ("hdnSubTotal", "hdnGrandTotal"):
        row.values[name] = decimal_column(element.get(name) or "0", 8)
    if "region_id" in element:
        row.values["region_id"] = str(element["region_id"] or "0")
    _store_discount(row, element)
    charges.write(state, row, element)


def _store_discount(row: Row, element: Element) -> None:
    """The amount wins; a zero of either kind leaves the old discount where it was (fact 11)."""
    amount, percent = element.get("hdnDiscountAmount"), element.get("hdnDiscountPercent")
    if to_float(amount):
        row.values.update(hdnDiscountAmount=decimal_column(amount, 8), hdnDiscountPercent="")
    elif to_float(percent):
        row.values.update(hdnDiscountAmount="", hdnDiscountPercent=decimal_column(percent, 3))
