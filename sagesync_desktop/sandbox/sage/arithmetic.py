"""What an invoice line comes to: net rounded per line, tax as sent if within a penny of rate times net."""

from dataclasses import dataclass
from decimal import Decimal

from sagesync_desktop.sandbox.sage import money
from sagesync_desktop.sandbox.sage.checking import Json
from sagesync_desktop.sandbox.sage.problems import Complaint

HUNDRED = Decimal(100)
ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Figures:
    """The amounts of one line in the invoice's currency."""

    quantity: Decimal
    unit_price: Decimal
    discount: Decimal
    net: Decimal
    tax: Decimal
    exact_tax: Decimal

    @property
    def total(self) -> Decimal:
        """Return net plus tax."""
        return self.net + self.tax


def figures(line: Json, percentage: Decimal) -> Figures:
    """Return what the line comes to; a tax that was not sent counts as zero."""
    quantity = money.parse(line.get("quantity"))
    quantity = Decimal(1) if quantity is None else quantity
    unit_price = money.amount(line.get("unit_price"))
    discount = _discount(line, quantity * unit_price)
    charged = money.cents(quantity * unit_price - discount)
    tax = money.amount(line.get("tax_amount"))
    if line.get("unit_price_includes_tax"):
        exact = charged * percentage / (HUNDRED + percentage)
        return Figures(quantity, unit_price, discount, charged - tax, tax, exact)
    return Figures(quantity, unit_price, discount, charged, tax, charged * percentage / HUNDRED)


def _discount(line: Json, gross: Decimal) -> Decimal:
    amount = money.parse(line.get("discount_amount"))
    percentage = money.parse(line.get("discount_percentage"))
    if amount is None and percentage is not None:
        return money.cents(gross * percentage / HUNDRED)
    return money.cents(amount or ZERO)


def complaints(line: Json, worked: Figures, percentage: Decimal, *, strict: bool) -> list[Complaint]:
    """Return what is wrong with the amounts that the client sent along."""
    return [*_tax_complaints(line, worked, percentage, strict=strict), *_sum_complaints(line, worked)]


def _tax_complaints(line: Json, worked: Figures, percentage: Decimal, *, strict: bool) -> list[Complaint]:
    source = "line_items.tax_amount"
    if line.get("tax_amount") is None:
        return [Complaint("This field is required.", source)] if percentage else []
    if worked.tax != money.cents(worked.tax):
        return [Complaint("Only two decimals are supported.", source)]
    off = abs(worked.tax - worked.exact_tax)
    wrong = worked.tax != money.cents(worked.exact_tax) if strict else off >= money.CENT
    return [Complaint("The tax amount does not match the tax rate.", source)] if wrong else []


def _sum_complaints(line: Json, worked: Figures) -> list[Complaint]:
    expected = {"net_amount": worked.net, "total_amount": worked.total}
    return [
        Complaint("This amount does not match the line.", f"line_items.{name}")
        for name, wanted in expected.items()
        if line.get(name) is not None and money.amount(line[name]) != wanted
    ]


def in_base(amount: Decimal, rate: Decimal) -> Decimal:
    """Return an amount in the base currency; the rate is foreign units for one base unit."""
    return money.cents(amount / rate)
