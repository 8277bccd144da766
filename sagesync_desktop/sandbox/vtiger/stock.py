"""How invoices move qtyinstock, also below zero and without moving the product's modified time."""

from sagesync_desktop.sandbox.vtiger.php import decimal_column, to_float
from sagesync_desktop.sandbox.vtiger.state import State
from sagesync_desktop.sandbox.vtiger.storage import Line, Row

CANCELLED = "Cancel"
"""The status in which an invoice takes nothing from stock."""


def book_out(state: State, row: Row) -> None:
    """Take the lines from stock, unless the invoice is cancelled; only lines that did come back later."""
    takes = row.text("invoicestatus") != CANCELLED
    for line in row.lines:
        line.moves_stock = "1" if takes else "0"
        _move(state, line, -1)


def put_back(state: State, row: Row, times: int = 1) -> None:
    """Return the lines that were taken; an API write of lines does so twice (8.2.0, fact 18)."""
    for line in row.lines:
        _move(state, line, times)


def follow_status(state: State, row: Row, before: str) -> None:
    """A header-only write into or out of Cancel moves the stock of all lines (8.2.0, fact 18)."""
    after = row.text("invoicestatus")
    if before == after or CANCELLED not in (before, after):
        return
    if after == CANCELLED:
        put_back(state, row)
    book_out(state, row)


def _move(state: State, line: Line, sign: int) -> None:
    found = state.item(line.productid)
    if line.moves_stock == "1" and found and found[0].name == "Products":
        stock = to_float(found[1].text("qtyinstock")) + sign * float(line.quantity)
        found[1].values["qtyinstock"] = decimal_column(stock, 3)
