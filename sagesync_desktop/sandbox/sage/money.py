"""Decimal text as the real Sage writes it: strings with at least one decimal, "120.0" (spec examples)."""

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

CENT = Decimal("0.01")
RATE = Decimal("0.0000000001")
"""Exchange rates carry ten decimals (spec example of /exchange_rates)."""


def parse(value: object) -> Decimal | None:
    """Return the number that a JSON value stands for, or None where it stands for none."""
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        return None
    try:
        number = Decimal(str(value).strip())
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number) < Decimal(10) ** 15 else None


def text(number: Decimal) -> str:
    """Return the number without needless zeros, but with one decimal at least."""
    plain = format(number.normalize(), "f")
    if plain in {"-0", "0"}:
        return "0.0"
    return plain if "." in plain else f"{plain}.0"


def cents(number: Decimal) -> Decimal:
    """Round to two decimals, halves away from zero."""
    return number.quantize(CENT, ROUND_HALF_UP)


def amount(value: object) -> Decimal:
    """Return a stored amount as a number; nothing stored counts as zero."""
    return parse(value) or Decimal(0)


def ratio(number: Decimal) -> Decimal:
    """Round an exchange rate to its ten decimals."""
    return number.quantize(RATE, ROUND_HALF_UP)
