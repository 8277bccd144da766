"""Invoice arithmetic: what a document is worth on either side, to the penny, before anything is sent.

Vtiger adds up unrounded lines and rounds the document, if at all (measured on 8.2.0, individual tax mode).
Sage rounds each line's net and takes each line's tax amount from the sender (API v3.1, sales invoices).
What rounding alone makes different is spread over the lines (`pennies`); the rest is told.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_DOWN, Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.sentence import Sentence, say
from sagesync_desktop.core.types import Record, Side
from sagesync_desktop.core.values import PENNY, penny, plain
from sagesync_desktop.modules.charged import spread
from sagesync_desktop.modules.document import Document, DocumentLine
from sagesync_desktop.modules.exactlines import ExactLine, Taxes
from sagesync_desktop.modules.pennies import HUNDRED, Amounts, Rounded
from sagesync_desktop.modules.taxkinds import ticked_on_item

HALF_PENNY = PENNY / 2
VTIGER_QUANTITY = Decimal("0.001")
"""Vtiger cuts quantities to three decimals (measured)."""


@dataclass(frozen=True, slots=True)
class Figures:
    """A document as Sage will hold it: pennies per line and in total."""

    discounts: tuple[Decimal, ...]
    """What each line is less than quantity times price, both in pennies."""
    percents: tuple[Decimal, ...]
    """The percentage by which a discount is sent; zero where it is sent as an amount, or there is none."""
    nets: tuple[Decimal, ...]
    taxes: tuple[Decimal, ...]
    shipping: Decimal
    """With its tax."""

    @property
    def total(self) -> Decimal:
        """What the customer owes."""
        return sum(self.nets, Decimal(0)) + sum(self.taxes, Decimal(0)) + self.shipping


@dataclass(frozen=True, slots=True)
class Difference:
    """The two sides cannot agree to the penny."""

    because: str


def _line_taxes(line: DocumentLine) -> Taxes:
    """All taxes that a Vtiger line carries, but those of zero."""
    return tuple((name, rate) for name, rate in line.columns.items() if rate)


def _ticked_taxes(line: DocumentLine, book: Codebook) -> Taxes:
    """The line's taxes that are ticked on its item today; Vtiger's API counts no others (measured)."""
    ticked = ticked_on_item(line.item, book)
    return tuple((name, rate) for name, rate in _line_taxes(line) if ticked is None or name in ticked)


def counted_taxes(invoice: Document, book: Codebook) -> tuple[Taxes, ...]:
    """The taxes that Vtiger has counted on each line, which its stated total tells.

    An item's ticks change after the sale (and the web form never looks at them), so they decide only where
    the total fits them or fits neither way of counting.
    """
    ticked = tuple(_ticked_taxes(line, book) for line in invoice.lines)
    every = tuple(map(_line_taxes, invoice.lines))
    if invoice.every_tax_counts:
        return every
    return every if ticked != every and not _fits(invoice, ticked) and _fits(invoice, every) else ticked


def _fits(invoice: Document, taxes: Sequence[Taxes]) -> bool:
    return _explains(invoice, [_exact(*pair) for pair in zip(invoice.lines, taxes, strict=True)])


def _explains(invoice: Document, lines: Sequence[ExactLine]) -> bool:
    """Whether the lines add up to the stated total, give or take half a penny each."""
    apart = invoice.total - _worth(invoice, lines)
    return abs(apart) <= HALF_PENNY * (len(lines) + 1)


def _worth(invoice: Document, lines: Sequence[ExactLine]) -> Decimal:
    carriage = invoice.shipping * (HUNDRED + invoice.shipping_rate) / HUNDRED
    return sum((line.net + line.tax for line in lines), Decimal(0)) + carriage


def _exact(line: DocumentLine, taxes: Taxes, *, gives_back: bool = False) -> ExactLine:
    """A discount amount wins over a percentage (measured)."""
    gross, percent = line.gross, line.discount.percent or Decimal(0)
    if line.price_with_tax is not None:
        charged = penny(line.quantity * line.price_with_tax)
        return ExactLine(gross, Decimal(0), taxes, gives_back=gives_back, charged=charged)
    if line.discount.amount:
        return ExactLine(gross, line.discount.amount, taxes, gives_back=gives_back)
    return ExactLine(gross, gross * percent / HUNDRED, taxes, percent, gives_back)


def vtiger_lines(invoice: Document, book: Codebook) -> tuple[ExactLine, ...]:
    """A Vtiger invoice's lines with the taxes that were counted on them."""
    counted = counted_taxes(invoice, book)
    is_credit = penny(invoice.total) < 0
    pairs = zip(invoice.lines, counted, strict=True)
    return tuple(_exact(line, taxes, gives_back=is_credit) for line, taxes in pairs)


def countings(invoice: Document, book: Codebook) -> tuple[tuple[ExactLine, ...], ...]:
    """A Vtiger invoice's lines in each way in which their taxes may have been counted, the likelier first."""
    every = tuple(_exact(line, _line_taxes(line)) for line in invoice.lines)
    return tuple(dict.fromkeys((saved_lines(invoice, book), every)))


def saved_lines(invoice: Document, book: Codebook) -> tuple[ExactLine, ...]:
    """A Vtiger invoice's lines with the taxes that would be counted if a program saved it like this."""
    return tuple(_exact(line, _ticked_taxes(line, book)) for line in invoice.lines)


def total(invoice: Record) -> Decimal:
    """The invoice's total in its own currency, as its side shows it."""
    return penny(invoice.amount("total_amount" if invoice.side is Side.SAGE else "hdnGrandTotal"))


def figures_for_sage(invoice: Document, book: Codebook) -> Figures | Difference:
    """A Vtiger invoice (individual tax mode, no adjustment, no overall discount) as Sage would hold it."""
    return figures_of(invoice, vtiger_lines(invoice, book))


def figures_of(invoice: Document, lines: Sequence[ExactLine]) -> Figures | Difference:
    """`figures_for_sage` over lines that `vtiger_lines` has worked out already."""
    shipping, stated = penny(invoice.shipping), invoice.total
    # Sage works the tax on shipping out by itself, of the net in pennies.
    carriage = shipping + penny(shipping * invoice.shipping_rate / HUNDRED)
    if not _explains(invoice, lines):
        exact = penny(_worth(invoice, lines))
        return Difference(
            say(
                "Vtiger shows a total of {total}, but its lines add up to {exact}",
                total=penny(stated),
                exact=exact,
            )
        )
    shares, targets = [line.share for line in lines], _document_nets(invoice, lines, shipping)
    for net in targets:
        rounded = spread(shares, net, penny(stated) - net - carriage)
        if rounded is not None:
            return _figures(lines, rounded, carriage)
    return _difference(lines, targets, penny(stated), carriage)


def _figures(lines: Sequence[ExactLine], rounded: Rounded, shipping: Decimal) -> Figures:
    pairs = list(zip(lines, rounded.nets, strict=True))
    discounts = tuple(penny(line.gross) - net if line.discount else Decimal(0) for line, net in pairs)
    percents = tuple(line.percent_for(net) for line, net in pairs)
    return Figures(discounts, percents, rounded.nets, rounded.taxes, shipping)


def _difference(
    lines: Sequence[ExactLine], targets: Amounts, total: Decimal, shipping: Decimal
) -> Difference:
    """The first figure that is not the same, net, total or tax of a rate, as Sage would round each line."""
    odd = next((place for place, line in enumerate(lines, 1) if not line.share.nets), None)
    if odd is not None:
        return Difference(say("Sage may round the discount on line {position} up or down", position=odd))
    nets = [line.share.nets[0] for line in lines]
    taxes = [penny(own * line.rate / HUNDRED) for line, own in zip(lines, nets, strict=True)]
    if any(line.charged is not None for line in lines):
        return _charged_apart(lines, nets, taxes, total, shipping)
    if (net := sum(nets, Decimal(0))) not in targets:
        return Difference(
            say(
                "The lines' net is {net} in Vtiger, but {sage_net} in Sage, which rounds each line",
                net=targets[0],
                sage_net=net,
            )
        )
    if (theirs := net + sum(taxes) + shipping) != total:
        return _total_apart(total, theirs)
    return Difference(_tax_apart(lines, taxes))


def _total_apart(total: Decimal, theirs: Decimal) -> Difference:
    told = say("The total is {total} in Vtiger, but Sage would come to {theirs}", total=total, theirs=theirs)
    return Difference(told)


def _charged_apart(
    lines: Sequence[ExactLine],
    nets: Sequence[Decimal],
    taxes: Sequence[Decimal],
    total: Decimal,
    shipping: Decimal,
) -> Difference:
    """As `_difference`, of lines some of which come to what their price with tax makes."""
    each = zip(lines, nets, taxes, strict=True)
    amounts = [own + tax if line.charged is None else line.charged for line, own, tax in each]
    theirs = sum(amounts, Decimal(0)) + shipping
    return Difference(_tax_apart(lines, taxes)) if theirs == total else _total_apart(total, theirs)


def _tax_apart(lines: Sequence[ExactLine], taxes: Sequence[Decimal]) -> Sentence:
    """The rate whose tax is farthest from what it is before rounding."""
    exact: dict[Taxes, Decimal] = defaultdict(Decimal)
    rounded: dict[Taxes, Decimal] = defaultdict(Decimal)
    for line, tax in zip(lines, taxes, strict=True):
        exact[line.taxes] += line.tax
        rounded[line.taxes] += tax
    worst = max(exact, key=lambda one: abs(rounded[one] - exact[one]))
    return say(
        "The tax at {rate} % is {tax} in Vtiger, but Sage would come to {theirs}",
        rate=plain(sum((rate for _name, rate in worst), Decimal(0))),
        tax=penny(exact[worst]),
        theirs=rounded[worst],
    )


def _document_nets(invoice: Document, lines: Sequence[ExactLine], shipping: Decimal) -> tuple[Decimal, ...]:
    """The lines' net in pennies as Vtiger may show it, likeliest first.

    Its own pre-tax total decides which way a half penny went (the web form rounds in the browser, so 1016.855
    may stand there as 1016.85); on an exact half penny the other way is as good.
    """
    exact = sum((line.net for line in lines), Decimal(0))
    shown = penny(invoice.net) - shipping
    half_down = exact.quantize(PENNY, rounding=ROUND_HALF_DOWN)
    near = [net for net in (shown, penny(exact), half_down) if abs(net - exact) <= HALF_PENNY]
    return tuple(dict.fromkeys(near))


def sage_lines(invoice: Document, book: Codebook) -> tuple[ExactLine, ...]:
    """A Sage invoice's lines with the percentage of their rate on the invoice date."""
    return tuple(_sage_exact(line, invoice.day, book) for line in invoice.lines)


def rate_in_sage(line: DocumentLine, day: date | None, book: Codebook) -> Decimal | None:
    """The percentage of the tax on a Sage line; None where nobody knows its rate."""
    rate = next((rate for rate in book.books.tax_rates if rate.id == line.tax.rate_id), None)
    if rate is None:
        return None
    return rate.percentage_on(day) if day else rate.percentage


def _sage_exact(line: DocumentLine, day: date | None, book: Codebook) -> ExactLine:
    percentage = rate_in_sage(line, day, book) or Decimal(0)
    taxes = ((line.tax.rate_id, percentage),) if percentage else ()
    return ExactLine(line.gross, _sage_discount(line), taxes, line.discount.percent or Decimal(0))


def _sage_discount(line: DocumentLine) -> Decimal:
    """What a Sage line is less than quantity times price in pennies; how Sage shows it is another matter."""
    amount, percent = line.discount.amount, line.discount.percent
    if not amount and not percent:
        return Decimal(0)
    whole = penny(line.gross)
    if line.net is not None and not line.includes_tax:
        return whole - penny(line.net)
    return amount or penny(whole * (percent or Decimal(0)) / HUNDRED)


def check_for_vtiger(invoice: Document, book: Codebook) -> Difference | None:
    """Whether Vtiger would show this Sage invoice with the same net and total, to the penny."""
    if any(line.includes_tax for line in invoice.lines):
        return Difference("Its prices include tax, which Vtiger's lines cannot say")
    for line in invoice.lines:
        quantity = line.quantity
        if quantity != quantity.quantize(VTIGER_QUANTITY, rounding=ROUND_DOWN):
            return Difference(
                say(
                    "The quantity on line {position} is {quantity}, and Vtiger keeps three decimals",
                    position=line.place,
                    quantity=quantity,
                )
            )
    lines = sage_lines(invoice, book)
    net = penny(sum((line.net for line in lines), Decimal(0)))
    sage_net = sum((line.net or Decimal(0) for line in invoice.lines), Decimal(0))
    if net != penny(sage_net):
        return Difference(
            say(
                "The lines' net is {sage_net} in Sage, but would be {net} in Vtiger",
                sage_net=penny(sage_net),
                net=net,
            )
        )
    total = penny(sum((line.net + line.tax for line in lines), Decimal(0)) + invoice.shipping)
    stated = penny(invoice.total)
    if total != stated:
        return Difference(
            say("The total is {stated} in Sage, but would be {total} in Vtiger", stated=stated, total=total)
        )
    return _taxes_differ(invoice, lines)


def _taxes_differ(invoice: Document, lines: Sequence[ExactLine]) -> Difference | None:
    """Whether a rate's tax is a penny off, which the others may make up for in the total."""
    apart: dict[Decimal, Decimal] = defaultdict(Decimal)
    for stated, line in zip(invoice.lines, lines, strict=True):
        apart[line.rate] += (stated.tax.amount or Decimal(0)) - line.tax
    odd = next((rate for rate, by in apart.items() if abs(by) >= PENNY), None)
    if odd is None:
        return None
    tax = sum((line.tax for line in lines if line.rate == odd), Decimal(0))
    return Difference(
        say(
            "The tax at {rate} % is {stated} in Sage, but would be {tax} in Vtiger",
            rate=plain(odd),
            stated=penny(tax + apart[odd]),
            tax=penny(tax),
        )
    )
