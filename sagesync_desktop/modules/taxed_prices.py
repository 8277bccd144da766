"""A price with tax in whole pennies beside the price without it, at as many decimals as Vtiger keeps."""

from decimal import Decimal

from sagesync_desktop.core.values import penny, plain

LINE_PLACES = 8
"""Decimals of a line's price in Vtiger, whoever writes it (8.2.0, measured)."""
LEAST = Decimal(1).scaleb(-LINE_PLACES)
_HUNDRED = Decimal(100)


def price_without_tax(price: Decimal, rate: Decimal, places: int = LINE_PLACES) -> Decimal:
    """The price without the tax of that percentage which is in it."""
    return plain((price * _HUNDRED / (_HUNDRED + rate)).quantize(Decimal(1).scaleb(-places)))


def price_with_tax(
    price: Decimal, rate: Decimal, places: int = LINE_PLACES, give: Decimal = Decimal(0)
) -> Decimal | None:
    """The price in whole pennies of which this is the price without tax, give or take; None for none."""
    whole = penny(price * (_HUNDRED + rate) / _HUNDRED)
    return whole if abs(price_without_tax(whole, rate, places) - price) <= give else None
