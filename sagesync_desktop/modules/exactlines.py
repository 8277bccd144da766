"""A line of a document before rounding, and the pennies that Sage may make of it.

How Sage rounds a discount is not documented. A percentage is sent only where it comes to the same whether it
is taken off the exact line, off the line in pennies, or is rounded by itself first; a discount as an amount
takes its own line to no less than nothing (API v3.1, sales invoices: two decimals, no line below zero).
"""

from dataclasses import dataclass
from decimal import Decimal

from sagesync_desktop.core.values import penny
from sagesync_desktop.modules.pennies import HUNDRED, Amounts, Share, ceiling, floor

Taxes = tuple[tuple[str, Decimal], ...]
"""(tax name, percentage) of one line."""


@dataclass(frozen=True, slots=True)
class ExactLine:
    """One line of a document, unrounded, in the document's currency."""

    gross: Decimal
    """Quantity times price, before discount and tax."""
    discount: Decimal
    taxes: Taxes
    """By the names of the side, only what that side counts."""
    percent: Decimal = Decimal(0)
    """The discount as it was given, where that was a percentage; zero for an amount."""
    gives_back: bool = False
    """Of a credit note, which Sage holds, and rounds, with its signs turned."""
    charged: Decimal | None = None
    """What Sage comes to with tax where its price includes it; None where it does not."""

    @property
    def net(self) -> Decimal:
        """After discount, before tax."""
        return self.gross - self.discount

    @property
    def rate(self) -> Decimal:
        """The percentages added up."""
        return sum((rate for _name, rate in self.taxes), Decimal(0))

    @property
    def tax(self) -> Decimal:
        """Unrounded tax."""
        return self.net * self.rate / HUNDRED

    @property
    def has_fitting_discount(self) -> bool:
        """Whether Sage takes the discount: a percentage up to 100, or an amount within its own line."""
        if self.percent:
            return 0 < self.percent <= HUNDRED
        if self.gives_back:
            return self._turned.has_fitting_discount
        return 0 <= self.discount <= max(self.gross, Decimal(0))

    @property
    def _turned(self) -> "ExactLine":
        return ExactLine(-self.gross, -self.discount, self.taxes, self.percent)

    @property
    def share(self) -> Share:
        """The line as it is to be rounded."""
        nets = self._nets
        is_firm = bool(nets and self.percent_for(nets[0]))
        return Share(self.net, nets, str(self.taxes), self.rate, is_firm, self.charged)

    @property
    def _nets(self) -> Amounts:
        """The pennies that its net can be in Sage, the best first; none where Sage takes no such discount."""
        if not self.discount:
            return (penny(self.gross),)
        if self.gives_back:
            return tuple(-net for net in self._turned._nets)
        found = [] if self._percent_net is None else [self._percent_net]
        whole = penny(self.gross)
        for net in (penny(self.net), floor(self.net), ceiling(self.net)):
            if net not in found and 0 <= net <= whole and whole - net <= self.gross:
                found.append(net)
        return tuple(found)

    @property
    def _given_percent(self) -> Decimal:
        """A line that is given away is 100 % off, whatever was typed: half a penny can be no amount."""
        return HUNDRED if self.discount == self.gross else self.percent

    @property
    def _percent_net(self) -> Decimal | None:
        """What Sage makes of a discount in percent; None where ways of rounding differ, or it is none."""
        percent, whole = self._given_percent, penny(self.gross)
        if not 0 < percent <= HUNDRED:
            return None
        if percent == HUNDRED:
            return penny(Decimal(0))
        ways = {
            penny(self.gross * (HUNDRED - percent) / HUNDRED),
            whole - penny(whole * percent / HUNDRED),
            penny(self.gross - penny(self.gross * percent / HUNDRED)),
        }
        return ways.pop() if len(ways) == 1 else None

    def percent_for(self, net: Decimal) -> Decimal:
        """The percentage that Sage is sent to come to this net; zero where it gets an amount, or nothing."""
        return self._given_percent if self.discount and self._percent_net == net else Decimal(0)
