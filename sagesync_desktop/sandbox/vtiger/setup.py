"""What a fresh practice installation holds before any record."""

from collections.abc import Sequence
from dataclasses import replace

from sagesync_desktop.sandbox.vtiger.php import decimal_column
from sagesync_desktop.sandbox.vtiger.state import Currency, State, Tax, User

TAXES = (("VAT", "20.000"), ("Sales", "10.000"), ("Service", "12.500"))
CURRENCIES = (("GBP", "1"), ("EUR", "1.15"), ("USD", "1.25"))
_NAMES = {
    "GBP": ("United Kingdom, Pounds", "£"),
    "EUR": ("Euro", "€"),
    "USD": ("USA, Dollars", "$"),
    "CAD": ("Canada, Dollars", "$"),
}
_GROUPS = {
    2: ("Team Selling", "People who sell"),
    3: ("Marketing Group", "People who advertise"),
    4: ("Support Group", "People who help customers"),
}
_COMPANY = {
    "organizationname": "Practice Company Ltd",
    "address": "1 Sample Street",
    "city": "London",
    "state": "",
    "country": "United Kingdom",
    "code": "SW1A 1AA",
    "phone": "+44 20 0000 0000",
    "fax": "",
    "website": "practice.example",
    "logoname": "",
    "logo": "",
    "vatid": "GB000000000",
}


def percentage(text: str) -> str:
    """A rate as its column holds it."""
    return decimal_column(text, 3)


def furnish(
    state: State,
    username: str,
    access_key: str,
    taxes: Sequence[tuple[str, str]],
    currencies: Sequence[tuple[str, str]],
) -> None:
    """Put in the API user, the groups, the company, the taxes and the currencies."""
    state.users.append(User(1, username, access_key))
    state.groups.update(_GROUPS)
    state.company.update(_COMPANY)
    state.taxes.extend(Tax(number, label, percentage(rate)) for number, (label, rate) in enumerate(taxes, 1))
    state.shipping_taxes.extend(replace(tax) for tax in state.taxes)
    for number, (code, rate) in enumerate(currencies, 1):
        name, symbol = _NAMES.get(code, (code, code))
        state.currencies.append(Currency(number, name, code, symbol, decimal_column(rate, 5)))
