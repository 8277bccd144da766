"""Taxes and prices per currency of products and services, with what a partial write does to them."""

from sagesync_desktop.sandbox.vtiger.php import decimal_column, json_number, rounded_number, to_float
from sagesync_desktop.sandbox.vtiger.state import Element, State, User
from sagesync_desktop.sandbox.vtiger.storage import Row

MODULES = frozenset({"Products", "Services"})


def write_links(state: State, user: User, row: Row, element: Element, *, created: bool) -> None:
    """Store taxN and currencyN of one write; 8.2.0 forgets those that a later write leaves out (measured)."""
    currency = element.get("currency_id")
    if currency or created:
        row.values["currency_id"] = str(currency or f"{state.schemas['Currency'].prefix}1")
    wipes = state.traits.wipes_item_links
    if created or wipes:
        row.taxes.clear()
        row.prices.clear()
    _link_taxes(state, row, element)
    _set_prices(state, user, row, element)
    if created:
        _default_price(state, user, row, element)


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


def _link_taxes(state: State, row: Row, element: Element) -> None:
    for tax in state.taxes:
        rate = element.get(tax.name)
        if rate not in (None, ""):
            row.taxes[tax.name] = decimal_column(rate, 3)


def _set_prices(state: State, user: User, row: Row, element: Element) -> None:
    for currency in state.currencies:
        key = f"currency{currency.number}"
        if element.get(key) not in (None, ""):
            row.prices[key] = to_float(rounded_number(element[key], user.decimals))


def _default_price(state: State, user: User, row: Row, element: Element) -> None:
    """unit_price fills the item's own currency, divided by the API user's rate (100 became 80, measured)."""
    key = _price_key(row.text("currency_id"))
    if element.get(key) in (None, ""):
        rate = next(each.rate for each in state.currencies if each.number == user.currency_id)
        row.prices[key] = to_float(row.text("unit_price")) / to_float(rate)


def _price_key(currency_id: str) -> str:
    return f"currency{currency_id.rpartition('x')[2]}"
