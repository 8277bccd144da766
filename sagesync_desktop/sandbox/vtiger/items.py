"""Taxes and prices per currency of products and services, with what a write does to them in each version."""

from sagesync_desktop.sandbox.vtiger.php import decimal_column, json_number, rounded_number, to_float
from sagesync_desktop.sandbox.vtiger.schema import Schema
from sagesync_desktop.sandbox.vtiger.state import Element, State, User
from sagesync_desktop.sandbox.vtiger.storage import Row

MODULES = frozenset({"Products", "Services"})


def write_links(state: State, user: User, schema: Schema, row: Row, element: Element, verb: str) -> None:
    """Store taxN and currencyN of one write; 8.2.0 forgets those that a later write leaves out (measured).

    8.3.0 and 8.4.0 forget only a service's taxes, and keep no price of a service (fact 72).
    """
    if element.get("currency_id") or verb == "create":
        row.values["currency_id"] = str(element.get("currency_id") or f"{state.schemas['Currency'].prefix}1")
    if state.traits.wipes_item_links:
        row.prices.clear()
    if state.traits.wipes_item_links or schema.name == "Services":
        row.taxes.clear()
    _link_taxes(state, row, element, verb)
    if state.traits.wipes_item_links or schema.name == "Products":
        _set_prices(state, user, row, element, verb)


def render_links(state: State, row: Row) -> dict[str, object]:
    """The keys taxN (linked ones only), currencyN (JSON numbers) and currency_id (measured)."""
    shown: dict[str, object] = {}
    for tax in state.active_taxes():
        if tax.name in row.taxes:
            shown[tax.name] = row.taxes[tax.name]
    base = row.text("currency_id")
    first = _price_key(base)
    shown[first] = json_number(row.prices.get(first, 0.0))
    shown["currency_id"] = base
    for currency in state.currencies:
        key = f"currency{currency.number}"
        shown[key] = json_number(row.prices.get(key, 0.0))
    return shown


def tick_only(row: Row, rates: dict[str, str]) -> None:
    """Save the taxes as ticked in the web form, which clears all doubles (fact 71)."""
    row.taxes = dict(rates)
    row.tax_rows = list(rates.items())


def _link_taxes(state: State, row: Row, element: Element, verb: str) -> None:
    """Where a write does not wipe, null brings the default rate, and an update doubles rows (fact 71)."""
    wipes = state.traits.wipes_item_links
    for tax in state.taxes:
        if tax.name not in element or element[tax.name] == "" or (element[tax.name] is None and wipes):
            continue
        sent = element[tax.name]
        row.taxes[tax.name] = tax.percentage if sent is None else decimal_column(sent, 3)
        if not wipes and (verb != "revise" or tax.name not in dict(row.tax_rows)):
            row.tax_rows.append((tax.name, row.taxes[tax.name]))


def _set_prices(state: State, user: User, row: Row, element: Element, verb: str) -> None:
    """A price of 0 is a price, an empty one is none; the item's own follows unit_price (facts 20, 21).

    A revise on 8.2.0 that names unit_price alone leaves no price row at all (M 072).
    """
    for currency in state.currencies:
        key = f"currency{currency.number}"
        if element.get(key) not in (None, ""):
            row.prices[key] = to_float(rounded_number(element[key], user.decimals))
    own = _price_key(row.text("currency_id"))
    forgets = state.traits.wipes_item_links and verb == "revise" and own not in row.prices
    if element.get("unit_price") not in (None, "") and not forgets:
        _follow_unit_price(state, user, row)


def _follow_unit_price(state: State, user: User, row: Row) -> None:
    """unit_price fills the item's own currency, divided by the API user's rate (100 became 80, measured)."""
    rate = next(each.rate for each in state.currencies if each.number == user.currency_id)
    row.prices[_price_key(row.text("currency_id"))] = to_float(row.text("unit_price")) / to_float(rate)


def _price_key(currency_id: str) -> str:
    return f"currency{currency_id.rpartition('x')[2]}"
