"""Shipping on an invoice: which keys a client sends, what is stored of them, and when PHP dies of them."""

from dataclasses import dataclass

from sagesync_desktop.sandbox.vtiger.php import decimal_column, operand, to_float
from sagesync_desktop.sandbox.vtiger.state import Element, State
from sagesync_desktop.sandbox.vtiger.storage import Charges, Row

CHARGE = "shipping_&_handling"
_RATE = f"{CHARGE}_shtax"


@dataclass(frozen=True, slots=True)
class Sent:
    """What one write says of shipping: the row of the charges' table and the two header columns."""

    charges: Charges
    amount: object
    percent: float


def check(element: Element) -> None:
    """Die of a shipping key that is null or empty text, before anything is written (8.2.0, fact 3)."""
    _total(element)


def write(state: State, row: Row, element: Element) -> None:
    """Replace what is stored of shipping by what was sent."""
    sent = _sent(state, element)
    row.charges = sent.charges
    row.has_charge_row = True
    amount = to_float(sent.amount)
    row.values["hdnS_H_Amount"] = decimal_column(amount, 8)
    row.values["hdnS_H_Percent"] = decimal_column(amount * sent.percent, 8)


def write_posted(row: Row, element: Element) -> None:
    """Store what the web form posted; a form without the shipping box leaves none (fact 1, M83 8365c)."""
    if element.get(CHARGE) is None:
        row.charges, row.has_charge_row = None, False
        return
    row.charges = {name: str(value) for name, value in element.items() if name.startswith(CHARGE)}
    row.has_charge_row = True
    row.values["hdnS_H_Amount"] = decimal_column(element[CHARGE], 8)


def tax(row: Row) -> float:
    """The taxes on shipping as an update computes them; a value of empty text kills PHP here (fact 4)."""
    rates, value = _rates(row), (row.charges or {}).get(CHARGE)
    return sum(operand(value) * to_float(rate) / 100 for rate in rates)


def shown_tax(row: Row) -> float:
    """The taxes on shipping as a page shows them, where an empty value counts as 0."""
    value = to_float((row.charges or {}).get(CHARGE))
    return sum(value * to_float(rate) / 100 for rate in _rates(row))


def _rates(row: Row) -> list[object]:
    return [rate for name, rate in (row.charges or {}).items() if name != CHARGE]


def _total(element: Element) -> float:
    if CHARGE not in element:
        return 0.0
    value = element[CHARGE]
    return operand("" if value is None else value)


def _sent(state: State, element: Element) -> Sent:
    """Shipping by its own keys; a zero one is stored as what hdnS_H_Amount says (8.2.0, M 211z)."""
    if _total(element):
        rates = {key: str(rate) for key, rate in element.items() if key.startswith(_RATE)}
        return Sent({CHARGE: str(element[CHARGE]), **rates}, element[CHARGE], 1.0)
    amount, percent = element.get("hdnS_H_Amount"), element.get("hdnS_H_Percent")
    value = None if amount is None else str(amount)
    if to_float(amount) and to_float(percent):
        return Sent({CHARGE: value, f"{_RATE}1": str(percent)}, amount, to_float(percent))
    unset: Charges = {f"{CHARGE}_sh{each.name}": 0 for each in state.shipping_taxes}
    return Sent({CHARGE: value, **unset}, amount, 0.0)
