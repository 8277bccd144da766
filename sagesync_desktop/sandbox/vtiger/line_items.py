"""The separate LineItem calls, which neglect their invoice and can delete other lines (8.2.0, measured)."""

from sagesync_desktop.sandbox.vtiger import invoices, rendering
from sagesync_desktop.sandbox.vtiger.errors import RECORD_NOT_FOUND, WebserviceError, denied
from sagesync_desktop.sandbox.vtiger.invoice_lines import add_line, build_line, is_individual
from sagesync_desktop.sandbox.vtiger.rendering import Shown
from sagesync_desktop.sandbox.vtiger.state import Element, State
from sagesync_desktop.sandbox.vtiger.storage import Line, Row


def find(state: State, number: int) -> tuple[Row, Line, int]:
    """Find a line with its invoice and its place in it."""
    owner = state.line_owners.get(number)
    row = state.tables["Invoice"].rows.get(owner) if owner is not None else None
    if row is None or row.deleted:
        raise denied()
    position, line = next((place, each) for place, each in enumerate(row.lines, 1) if each.number == number)
    return row, line, position


def retrieve(state: State, number: int) -> Shown:
    """Show one line."""
    row, line, position = find(state, number)
    return rendering.line(state, row, line, position)


def create(state: State, element: Element) -> Shown:
    """Append a line; totals, balance and modified time of the invoice stay as they were."""
    _, row = state.find(element.get("parent_id"))
    line = add_line(state, row, element)
    line.moves_stock = "1"
    shown = rendering.line(state, row, line, len(row.lines))
    line.moves_stock = "0"
    return shown


def update(state: State, number: int, element: Element) -> Shown:
    """Change the line, lose all others of the invoice, and answer RECORD_NOT_FOUND."""
    row, _, _ = find(state, number)
    changed = build_line(state, number, element, individual=is_individual(row))
    for other in row.lines:
        if other.number != number:
            state.free_line(other.number)
    row.lines = [changed]
    raise WebserviceError(RECORD_NOT_FOUND, "Record not found")


def delete(state: State, number: int) -> None:
    """Remove a line and recompute the totals, but neither the balance nor the modified time."""
    row, line, _ = find(state, number)
    row.lines.remove(line)
    state.free_line(number)
    invoices.store_totals(state, row)
