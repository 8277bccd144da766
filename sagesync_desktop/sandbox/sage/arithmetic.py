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
    discount, charged = _discounted(line, quantity * unit_price)
    tax = money.amount(line.get("tax_amount"))
    if line.get("unit_price_includes_tax"):
        exact = charged * percentage / (HUNDRED + percentage)
        return Figures(quantity, unit_price, discount, charged - tax, tax, exact)
    return Figures(quantity, unit_price, discount, charged, tax, charged * percentage / HUNDRED)


def _discounted(line: Json, gross: Decimal) -> tuple[Decimal, Decimal]:
    """Return the discount and what is left; a percentage is of the unrounded line, so 100 % leaves 0."""
    percentage = _percentage_off(line)
    if percentage is None:
        discount = money.cents(money.amount(line.get("discount_amount")))
        return discount, money.cents(gross - discount)
    charged = money.cents(gross * (HUNDRED - percentage) / HUNDRED)
    return money.cents(gross) - charged, charged


def _percentage_off(line: Json) -> Decimal | None:
    """Return the discount in percent, which counts only where no amount was sent."""
    is_given = money.parse(line.get("discount_amount")) is None
    return money.parse(line.get("discount_percentage")) if is_given else None


def complaints(line: Json, worked: Figures, percentage: Decimal, *, strict: bool) -> list[Complaint]:
    """Return what is wrong with the amounts that the client sent along."""
    return [
        *_decimals_complaints(line),
        *_discount_complaints(line, worked),
        *_tax_complaints(line, worked, percentage, strict=strict),
        *_sum_complaints(line, worked),
    ]


def _decimals_complaints(line: Json) -> list[Complaint]:
    """Only two decimals are supported for amounts (Sage guide, invoicing)."""
    return [
        Complaint("Only two decimals are supported.", f"line_items.{name}")
        for name in ("unit_price", "discount_amount")
        if (number := money.amount(line.get(name))) != money.cents(number)
    ]


def _discount_complaints(line: Json, worked: Figures) -> list[Complaint]:
    """A discount comes off its line and cannot be more; returned goods have a negative quantity."""
    percentage = _percentage_off(line)
    if percentage is not None and not ZERO <= percentage <= HUNDRED:
        return [Complaint("This field must be between 0 and 100.", "line_items.discount_percentage")]
    if percentage is not None or not worked.discount:
        return []
    if ZERO < worked.discount <= worked.quantity * worked.unit_price:
        return []
    return [Complaint("The discount must not be more than the line.", "line_items.discount_amount")]


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
