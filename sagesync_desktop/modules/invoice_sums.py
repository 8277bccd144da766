"""What an invoice comes to before and after a cure, by the arithmetic of the side that will hold it.

Vtiger adds everything up anew when a program saves an invoice, and counts of a line's taxes only those that
are ticked on its item (8.2.0, measured). Sage adds up what it is sent, line by line.
"""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from sagesync_desktop.core.codebook import Codebook
from sagesync_desktop.core.cures import Totals
from sagesync_desktop.core.sentence import Sentence, joined, say
from sagesync_desktop.core.types import Fields, Record, Row, Side
from sagesync_desktop.core.values import parse_decimal, penny
from sagesync_desktop.modules.document import document_of
from sagesync_desktop.modules.pennies import HUNDRED
from sagesync_desktop.modules.totals import sage_lines, saved_lines

_SIGNS = {"GBP": "£", "EUR": "€", "USD": "$"}
_DISCOUNTS = ("hdnDiscountAmount", "hdnDiscountPercent")


def edited(invoice: Record, fields: Fields) -> Record:
    """The invoice as it would be with changes in it; its own totals stay as they were."""
    return replace(invoice, fields={**invoice.fields, **fields})


def as_saved(invoice: Record, fields: Fields, book: Codebook) -> Record:
    """A Vtiger invoice with changes in it and the totals that it then has."""
    would_be = edited(invoice, fields)
    known = saved(would_be, book)
    net = known.net - would_be.amount("txtAdjustment")
    return edited(would_be, {"hdnGrandTotal": known.gross, "pre_tax_total": net})


def is_individual(invoice: Record) -> bool:
    """Whether each line of a Vtiger invoice has taxes of its own."""
    return invoice.text("hdnTaxType").casefold() == "individual"


def charged_by_first(invoice: Record) -> dict[str, Decimal]:
    """The taxes that Vtiger charges on the whole of an invoice: those of its first line (measured)."""
    first = next(iter(document_of(invoice).lines), None)
    return {} if first is None else {name: rate for name, rate in first.columns.items() if rate}


def stated(invoice: Record, book: Codebook) -> Totals:
    """What the invoice shows now; where Vtiger shows no net, as it works one out."""
    if invoice.side is Side.SAGE:
        return _stated_in_sage(invoice)
    gross = penny(invoice.amount("hdnGrandTotal"))
    known = parse_decimal(invoice.fields.get("pre_tax_total"))
    net = saved(invoice, book).net if known is None else penny(known + invoice.amount("txtAdjustment"))
    return Totals(net, gross - net, gross, _currency(invoice, book))


def saved(invoice: Record, book: Codebook) -> Totals:
    """What a Vtiger invoice comes to once a program has saved it like this."""
    document = document_of(invoice)
    lines = saved_lines(document, book)
    net = sum((line.net for line in lines), Decimal(0))
    is_alone = is_individual(invoice)
    taxes = sum((line.tax for line in lines), Decimal(0)) if is_alone else Decimal(0)
    off = overall_discount(invoice, net + taxes)
    if not is_alone:
        taxes = (net - off) * sum(charged_by_first(invoice).values(), Decimal(0)) / HUNDRED
    carriage = document.shipping * _rates(invoice.rows("shipping_taxes")) / HUNDRED
    before_tax = net - off + document.shipping + invoice.amount("txtAdjustment")
    gross = penny(before_tax + taxes + carriage)
    return Totals(penny(before_tax), gross - penny(before_tax), gross, _currency(invoice, book))


def overall_discount(invoice: Record, subtotal: Decimal) -> Decimal:
    """What comes off the whole of a Vtiger invoice; an amount wins over a percentage (measured)."""
    amount, percent = map(invoice.amount, _DISCOUNTS)
    return amount or subtotal * percent / HUNDRED


def subtotal_of(invoice: Record, book: Codebook) -> Decimal:
    """What an overall discount of a Vtiger invoice is taken of: with tax where each line has its own."""
    lines = saved_lines(document_of(invoice), book)
    worth = (line.net + line.tax if is_individual(invoice) else line.net for line in lines)
    return sum(worth, Decimal(0))


def _rates(rows: Iterable[Row]) -> Decimal:
    return sum((parse_decimal(row.get("rate")) or Decimal(0) for row in rows), Decimal(0))


def _currency(invoice: Record, book: Codebook) -> str:
    if invoice.side is Side.SAGE:
        return invoice.text("currency_id").upper()
    return invoice.text("currency_code").upper() or book.setup.base_currency


# -- Sage


def _stated_in_sage(invoice: Record) -> Totals:
    gross, known = penny(invoice.amount("total_amount")), parse_decimal(invoice.fields.get("tax_amount"))
    tax = _tax_in_sage(invoice) if known is None else penny(known)
    return Totals(gross - tax, tax, gross, invoice.text("currency_id").upper())


def _tax_in_sage(invoice: Record) -> Decimal:
    lines = (line.tax.amount or Decimal(0) for line in document_of(invoice).lines)
    return penny(sum(lines, Decimal(0)) + invoice.amount("shipping_tax_amount"))


def posted(invoice: Record, book: Codebook) -> Totals:
    """What a Sage invoice comes to once it was saved like this: lines in pennies, taxes as they are sent."""
    document = document_of(invoice)
    pairs = zip(document.lines, sage_lines(document, book), strict=True)
    nets = (penny(exact.net if line.net is None else line.net) for line, exact in pairs)
    net, tax = penny(sum(nets, Decimal(0)) + document.shipping), _tax_in_sage(invoice)
    return Totals(net, tax, net + tax, invoice.text("currency_id").upper())


# -- in words


def money(amount: Decimal, currency: str) -> Sentence:
    """An amount as sentences say it."""
    sign = _SIGNS.get(currency)
    if sign and amount < 0:
        sign, amount = f"-{sign}", -amount
    return joined("", [sign, penny(amount)]) if sign else joined(" ", [penny(amount), currency])


def moved(before: Totals, after: Totals) -> Sentence | None:
    """The warning that money would move; None where every figure stays to the penny."""
    currency = before.currency
    if before.gross != after.gross:
        return say(
            "The total would change from {before} to {after}. The customer may hold the old invoice",
            before=money(before.gross, currency),
            after=money(after.gross, currency),
        )
    if before.tax != after.tax:
        return say(
            "The total stays {total}, but the tax in it would change from {before} to {after}. The customer "
            "may hold the old invoice",
            total=money(before.gross, currency),
            before=money(before.tax, currency),
            after=money(after.tax, currency),
        )
    return None
