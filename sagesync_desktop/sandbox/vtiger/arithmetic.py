"""What Vtiger 8.2 computes for an invoice written by API: unrounded, summed in PHP's order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sagesync_desktop.sandbox.vtiger.php import to_float
from sagesync_desktop.sandbox.vtiger.storage import Line

Rates = Callable[[Line], list[float]]
"""Which of a line's rates count."""


@dataclass(frozen=True, slots=True)
class Totals:
    """The three totals that a client sees."""

    sub_total: float
    pre_tax_total: float
    grand_total: float


@dataclass(frozen=True, slots=True)
class HeaderMoney:
    """What the header adds to the lines."""

    discount_percent: float
    discount_amount: float
    shipping: float
    shipping_tax: float
    adjustment: float

    def discount(self, sub_total: float) -> float:
        """The amount wins over the percentage; the percentage is of the sub total."""
        if self.discount_amount > 0:
            return self.discount_amount
        return sub_total * self.discount_percent / 100


def discount_of(line: Line) -> float:
    """A line's discount; the amount wins over the percentage (measured)."""
    amount = to_float(line.discount_amount)
    return amount or gross_of(line) * to_float(line.discount_percent) / 100


def gross_of(line: Line) -> float:
    """Quantity times price, both as their columns hold them."""
    return float(line.quantity) * float(line.listprice)


def net_of(line: Line) -> float:
    """A line before tax."""
    return gross_of(line) - discount_of(line)


def sent_rates(line: Line) -> list[float]:
    """Every rate on the line, whether the item knows that tax or not."""
    return [float(rate) for rate in line.taxes.values() if rate]


def individual_totals(lines: Iterable[Line], linked_rates: Rates, header: HeaderMoney) -> Totals:
    """The sub total holds the tax; the header discount comes off after tax (measured)."""
    sub_total = nets = 0.0
    for line in lines:
        net = net_of(line)
        nets += net
        sub_total += net
        for rate in linked_rates(line):
            sub_total += net * rate / 100
    return _close(sub_total, nets, 0.0, header)


def group_totals(lines: list[Line], rates: list[float], header: HeaderMoney) -> Totals:
    """Tax on the discounted sub total at the rates of the first line only (measured)."""
    nets = 0.0
    for line in lines:
        nets += net_of(line)
    taxed = nets - header.discount(nets)
    return _close(nets, nets, sum(taxed * rate / 100 for rate in rates), header)


def _close(sub_total: float, nets: float, tax: float, header: HeaderMoney) -> Totals:
    discount = header.discount(sub_total)
    pre_tax = nets - discount + header.shipping
    grand = sub_total - discount + header.shipping + tax + header.shipping_tax + header.adjustment
    return Totals(sub_total, pre_tax, grand)
