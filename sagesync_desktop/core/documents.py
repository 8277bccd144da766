"""Invoice arithmetic: what a document is worth on either side, to the penny, before anything is sent.

Vtiger adds up unrounded lines and rounds the document, if at all (measured on 8.2.0, individual tax mode).
Sage rounds each line's net and takes each line's tax amount from the sender (API v3.1, sales invoices).
What rounding alone makes different is spread over the lines, largest remainder first; the rest is told.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.sentence import say
from sagesync_desktop.core.taxkinds import ticked_on_item
from sagesync_desktop.core.types import Record, Row
from sagesync_desktop.core.values import PENNY, parse_date, parse_decimal, penny

HUNDRED = Decimal(100)
HALF_PENNY = PENNY / 2
VTIGER_QUANTITY = Decimal("0.001")
"""Vtiger cuts quantities to three decimals (measured)."""


@dataclass(frozen=True, slots=True)
class ExactLine:
    """One line of a document, unrounded, in the document's currency."""

    gross: Decimal
    """Quantity times price, before discount and tax."""
    discount: Decimal
    taxes: tuple[tuple[str, Decimal], ...]
    """(tax name of the side, percentage), only what that side counts."""

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


@dataclass(frozen=True, slots=True)
class Figures:
    """A document as Sage will hold it: pennies per line and in total."""

    discounts: tuple[Decimal, ...]
    nets: tuple[Decimal, ...]
    taxes: tuple[Decimal, ...]
    shipping: Decimal

    @property
    def total(self) -> Decimal:
        """What the customer owes."""
        return sum(self.nets, Decimal(0)) + sum(self.taxes, Decimal(0)) + self.shipping


@dataclass(frozen=True, slots=True)
class Difference:
    """The two sides cannot agree to the penny."""

    because: str


def number(row: Row, key: str) -> Decimal:
    """A number of a row; zero when absent."""
    return parse_decimal(row.get(key)) or Decimal(0)


Taxes = tuple[tuple[str, Decimal], ...]
"""(tax name, percentage) of one line."""


def line_taxes(row: Row) -> Taxes:
    """All taxes that a Vtiger line carries, but those of zero."""
    rates = [
        (name, number(row, name)) for name in sorted(row) if name.startswith("tax") and name[3:].isdigit()
    ]
    return tuple((name, rate) for name, rate in rates if rate)


def ticked_taxes(row: Row, book: Codebook) -> Taxes:
    """The line's taxes that are ticked on its item today; Vtiger's API counts no others (measured)."""
    ticked = ticked_on_item(row, book)
    return tuple((name, rate) for name, rate in line_taxes(row) if ticked is None or name in ticked)


def counted_taxes(invoice: Record, book: Codebook) -> tuple[Taxes, ...]:
    """The taxes that Vtiger has counted on each line, which its stated total tells.

    An item's ticks change after the sale (and the web form never looks at them), so they decide only where
    the total fits them or fits neither way of counting.
    """
    rows = invoice.rows("lines")
    ticked = tuple(ticked_taxes(row, book) for row in rows)
    every = tuple(line_taxes(row) for row in rows)
    return every if ticked != every and not _fits(invoice, ticked) and _fits(invoice, every) else ticked


def _fits(invoice: Record, taxes: Sequence[Taxes]) -> bool:
    lines = [_exact(row, counted) for row, counted in zip(invoice.rows("lines"), taxes, strict=True)]
    return _explains(invoice, lines)


def _explains(invoice: Record, lines: Sequence[ExactLine]) -> bool:
    """Whether the lines add up to the stated total, give or take half a penny each."""
    apart = invoice.amount("hdnGrandTotal") - _worth(invoice, lines)
    return abs(apart) <= HALF_PENNY * (len(lines) + 1)


def _worth(invoice: Record, lines: Sequence[ExactLine]) -> Decimal:
    return sum((line.net + line.tax for line in lines), Decimal(0)) + invoice.amount("shipping_charges")


def _exact(row: Row, taxes: Taxes) -> ExactLine:
    """A discount amount wins over a percentage (measured)."""
    gross = number(row, "quantity") * number(row, "listprice")
    discount = number(row, "discount_amount") or gross * number(row, "discount_percent") / HUNDRED
    return ExactLine(gross, discount, taxes)


def vtiger_lines(invoice: Record, book: Codebook) -> tuple[ExactLine, ...]:
    """A Vtiger invoice's lines with the taxes that were counted on them."""
    counted = counted_taxes(invoice, book)
    return tuple(_exact(row, taxes) for row, taxes in zip(invoice.rows("lines"), counted, strict=True))


def apportion(target: Decimal, exact: Sequence[Decimal]) -> tuple[Decimal, ...] | None:
    """Round each amount down or up to the penny so that they add up to `target`, largest remainder up first.

    None when that is impossible, that is when rounding alone does not explain the target.
    """
    floors = [amount.quantize(PENNY, rounding=ROUND_FLOOR) for amount in exact]
    missing = target - sum(floors, Decimal(0))
    ups = missing / PENNY
    remainders = [amount - floor for amount, floor in zip(exact, floors, strict=True)]
    candidates = sorted((i for i, left in enumerate(remainders) if left), key=lambda i: (-remainders[i], i))
    if ups != ups.to_integral_value() or not 0 <= ups <= len(candidates):
        return None
    raised = set(candidates[: int(ups)])
    return tuple(floor + PENNY if i in raised else floor for i, floor in enumerate(floors))


def vtiger_total(invoice: Record) -> Decimal:
    """The total that Vtiger shows."""
    return penny(invoice.amount("hdnGrandTotal"))


def figures_for_sage(invoice: Record, book: Codebook) -> Figures | Difference:
    """A Vtiger invoice (individual tax mode, no adjustment, no overall discount) as Sage would hold it."""
    return figures_of(invoice, vtiger_lines(invoice, book))


def figures_of(invoice: Record, lines: Sequence[ExactLine]) -> Figures | Difference:
    """`figures_for_sage` over lines that `vtiger_lines` has worked out already."""
    shipping = penny(invoice.amount("shipping_charges"))
    stated = invoice.amount("hdnGrandTotal")
    if not _explains(invoice, lines):
        exact = penny(_worth(invoice, lines))
        return Difference(
            say(
                "Vtiger shows a total of {total}, but its lines add up to {exact}",
                total=penny(stated),
                exact=exact,
            )
        )
    for net in _document_nets(invoice, lines, shipping):
        nets = _nets(lines, net)
        taxes = _taxes(lines, nets, penny(stated) - net - shipping) if nets is not None else None
        if nets is not None and taxes is not None:
            return Figures(_discounts(lines, nets), nets, taxes, shipping)
    return _difference(lines, penny(stated), shipping)


def _discounts(lines: Sequence[ExactLine], nets: Sequence[Decimal]) -> tuple[Decimal, ...]:
    return tuple(
        penny(line.gross) - net if line.discount else Decimal(0)
        for line, net in zip(lines, nets, strict=True)
    )


def _difference(lines: Sequence[ExactLine], total: Decimal, shipping: Decimal) -> Difference:
    net = penny(sum((line.net for line in lines), Decimal(0)))
    rounded = [penny(line.net) for line in lines]
    sage_net = sum(rounded, Decimal(0))
    if net != sage_net and not any(line.discount for line in lines):
        return Difference(
            say(
                "The lines' net is {net} in Vtiger, but {sage_net} in Sage, which rounds each line",
                net=net,
                sage_net=sage_net,
            )
        )
    taxes = (penny(own * line.rate / HUNDRED) for line, own in zip(lines, rounded, strict=True))
    theirs = sage_net + sum(taxes) + shipping
    return Difference(
        say("The total is {total} in Vtiger, but Sage would come to {theirs}", total=total, theirs=theirs)
    )


def _document_nets(invoice: Record, lines: Sequence[ExactLine], shipping: Decimal) -> tuple[Decimal, ...]:
    """The lines' net in pennies as Vtiger may show it, likeliest first.

    Its own pre-tax total decides which way a half penny went (the web form rounds in the browser, so 1016.855
    may stand there as 1016.85); on an exact half penny the other way is as good.
    """
    exact = sum((line.net for line in lines), Decimal(0))
    shown = penny(invoice.amount("pre_tax_total")) - shipping
    half_down = exact.quantize(PENNY, rounding=ROUND_HALF_DOWN)
    near = [net for net in (shown, penny(exact), half_down) if abs(net - exact) <= HALF_PENNY]
    return tuple(dict.fromkeys(near))


def _nets(lines: Sequence[ExactLine], target: Decimal) -> tuple[Decimal, ...] | None:
    """Net per line: fixed by quantity and price, but where a discount was given its pennies can be chosen.

    A net never exceeds the line before its discount, or the discount that Sage is told would be negative.
    """
    fixed = [None if line.discount else penny(line.net) for line in lines]
    rest = target - sum((net for net in fixed if net is not None), Decimal(0))
    chosen = apportion(rest, [min(line.net, penny(line.gross)) for line in lines if line.discount])
    if chosen is None:
        return None
    supply = iter(chosen)
    return tuple(next(supply) if net is None else net for net in fixed)


def _taxes(
    lines: Sequence[ExactLine], nets: Sequence[Decimal], target: Decimal
) -> tuple[Decimal, ...] | None:
    exact = [net * line.rate / HUNDRED for line, net in zip(lines, nets, strict=True)]
    return apportion(target, exact)


def sage_lines(invoice: Record, book: Codebook) -> tuple[ExactLine, ...]:
    """A Sage invoice's lines with the percentage of their rate on the invoice date."""
    day = parse_date(invoice.fields.get("date"))
    lines = []
    for row in invoice.rows("lines"):
        rate = next((rate for rate in book.books.tax_rates if rate.id == row.get("tax_rate_id")), None)
        percentage = Decimal(0) if rate is None else (rate.percentage_on(day) if day else rate.percentage)
        gross = number(row, "quantity") * number(row, "unit_price")
        taxes = ((str(row.get("tax_rate_id")), percentage),) if percentage else ()
        lines.append(ExactLine(gross, number(row, "discount_amount"), taxes))
    return tuple(lines)


def check_for_vtiger(invoice: Record, book: Codebook) -> Difference | None:
    """Whether Vtiger would show this Sage invoice with the same net and total, to the penny."""
    if any(row.get("unit_price_includes_tax") is True for row in invoice.rows("lines")):
        return Difference("Its prices include tax, which Vtiger's lines cannot say")
    for position, row in enumerate(invoice.rows("lines"), 1):
        quantity = number(row, "quantity")
        if quantity != quantity.quantize(VTIGER_QUANTITY, rounding=ROUND_DOWN):
            return Difference(
                say(
                    "The quantity on line {position} is {quantity}, and Vtiger keeps three decimals",
                    position=position,
                    quantity=quantity,
                )
            )
    lines = sage_lines(invoice, book)
    shipping = invoice.amount("shipping_net_amount")
    net = penny(sum((line.net for line in lines), Decimal(0)))
    sage_net = sum((number(row, "net_amount") for row in invoice.rows("lines")), Decimal(0))
    if net != penny(sage_net):
        return Difference(
            say(
                "The lines' net is {sage_net} in Sage, but would be {net} in Vtiger",
                sage_net=penny(sage_net),
                net=net,
            )
        )
    total = penny(sum((line.net + line.tax for line in lines), Decimal(0)) + shipping)
    stated = penny(invoice.amount("total_amount"))
    if total != stated:
        return Difference(
            say("The total is {stated} in Sage, but would be {total} in Vtiger", stated=stated, total=total)
        )
    return None
